#include "control.h"

namespace vidgo::sandbox {

namespace {

constexpr std::string_view kPrefix = "/_control/";

Answer met(int count)
{
    return jsonAnswer(200, Json::Object{{"letters", count}});
}

std::optional<Answer> controlOutbox(Outbox& outbox, std::string_view command, const Json& arguments)
{
    if (command == "lose")
        return met(outbox.lose());
    if (command == "duplicate")
        return met(outbox.duplicate());
    if (command == "reverse")
        return met(outbox.reverse());
    if (command == "delay") {
        const auto* seconds = arguments.find("seconds");
        const bool isSane =
            seconds && seconds->asInt() && *seconds->asInt() >= 0 && *seconds->asInt() < 10'000'000;
        if (!isSane)
            return jsonAnswer(400, Json::Object{{"error", "seconds is missing or wrong"}});
        return met(outbox.delay(std::chrono::seconds(*seconds->asInt())));
    }
    if (command == "again")
        return met(outbox.delay(std::chrono::seconds(0)));
    if (command == "hold" || command == "release") {
        outbox.hold(command == "hold");
        return jsonAnswer(200, Json::Object{{"held", command == "hold"}});
    }
    return std::nullopt;
}

Json stateOf(const Control& control)
{
    Json::Array waiting;
    for (const auto& letter : control.outbox.waiting())
        waiting.emplace_back(Json::Object{{"id", letter.id},
                                          {"about", letter.about},
                                          {"tries", letter.tries},
                                          {"due", toIso8601(letter.due)}});
    Json::Array unexpected;
    for (auto& what : control.recorder.unexpected())
        unexpected.emplace_back(std::move(what));
    return Json::Object{
        {"state", control.state()}, {"waiting", std::move(waiting)}, {"unexpected", std::move(unexpected)}};
}

} // namespace

Answer jsonAnswer(int status, const Json& body)
{
    return {.status = status, .contentType = "application/json", .body = body.dump(), .headers = {}};
}

Answer controlAnswer(const Outcome& outcome)
{
    if (outcome)
        return jsonAnswer(200, Json::Object{{"done", true}});
    return jsonAnswer(409, Json::Object{{"error", outcome.error().internal()}});
}

std::string textOf(const Json& object, std::string_view key)
{
    const auto* member = object.find(key);
    const auto* text = member ? member->asString() : nullptr;
    return text ? *text : std::string();
}

Answer control(const Control& control, const Request& request)
{
    auto command = request.path();
    command.remove_prefix(kPrefix.size());
    if (request.method == "GET" && command == "state")
        return jsonAnswer(200, stateOf(control));
    if (request.method != "POST")
        return jsonAnswer(405, Json::Object{{"error", "commands are sent by POST"}});
    const auto arguments = request.body.empty() ? Result<Json>(Json::Object{}) : Json::parse(request.body);
    if (!arguments || !arguments->asObject())
        return jsonAnswer(400, Json::Object{{"error", "the body is no JSON object"}});
    if (auto answer = controlOutbox(control.outbox, command, *arguments))
        return std::move(*answer);
    if (auto answer = control.command(command, *arguments))
        return std::move(*answer);
    return jsonAnswer(404, Json::Object{{"error", "no such command"}});
}

} // namespace vidgo::sandbox
