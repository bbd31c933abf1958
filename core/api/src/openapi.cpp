#include "vidgo/api/openapi.h"

#include <set>

#include "vidgo/api/problem.h"

namespace vidgo::api {
namespace {

Json contentOf(std::string_view type, Json schema)
{
    return Json::Object{{std::string(type), Json::Object{{"schema", std::move(schema)}}}};
}

bool isInPath(const Route& route, const Schema::Member& member)
{
    return route.path.find("{" + member.name + "}") != std::string_view::npos;
}

Json parametersOf(const Route& route)
{
    Json::Array list;
    for (const auto& member : route.parameters.members()) {
        Json::Object parameter{{"name", member.name},
                               {"in", isInPath(route, member) ? "path" : "query"},
                               {"required", member.isRequired},
                               {"schema", member.schema.document()}};
        if (member.schema.type() == Schema::Type::List) {
            parameter["style"] = "form";
            parameter["explode"] = false;
        }
        list.emplace_back(std::move(parameter));
    }
    if (route.isWrite())
        list.emplace_back(Json::Object{{"$ref", "#/components/parameters/IdempotencyKey"}});
    if (route.answers == Answers::Events)
        list.emplace_back(Json::Object{{"$ref", "#/components/parameters/LastEventId"}});
    return list;
}

Json pageOf(const Schema& item)
{
    return Json::Object{
        {"type", "object"},
        {"properties",
         Json::Object{
             {"items", Json::Object{{"type", "array"}, {"items", item.document()}}},
             {"next", Json::Object{{"type", Json::Array{"string", "null"}},
                                   {"description", "The cursor of the next page; null: the last."}}}}},
        {"required", Json::Array{"items", "next"}},
        {"additionalProperties", false}};
}

Json binary()
{
    return Json::Object{{"type", "string"}, {"format", "binary"}};
}

// OpenAPI has no words for events: each by its name, with the schema of its data.
Json eventsOf(const Route& route)
{
    Json::Object events;
    for (const auto& event : route.answer.members())
        events[event.name] = event.schema.document();
    const Json::Object content{{"schema", Json::Object{{"type", "string"}}}, {"x-events", std::move(events)}};
    return Json::Object{{"text/event-stream", content}};
}

Json answerOf(const Route& route)
{
    Json::Object answer{{"description", route.answers == Answers::Nothing ? "Done." : "The answer."}};
    switch (route.answers) {
    case Answers::Json:
        answer["content"] = contentOf("application/json", route.answer.document());
        break;
    case Answers::Page:
        answer["content"] = contentOf("application/json", pageOf(route.answer));
        break;
    case Answers::File:
        answer["content"] = contentOf("application/octet-stream", binary());
        break;
    case Answers::Text:
        answer["content"] = contentOf("text/*", Json::Object{{"type", "string"}});
        break;
    case Answers::Events:
        answer["content"] = eventsOf(route);
        break;
    case Answers::Nothing:
    case Answers::Moved:
        break;
    }
    return answer;
}

Json answersOf(const Route& route)
{
    std::set<int> failures = {429, 503};
    if (route.access == Access::Person || route.access == Access::Admin)
        failures.insert({401, 403});
    if (!route.parameters.members().empty() || route.carries == Carries::Json)
        failures.insert({400, 422});
    if (route.path.find('{') != std::string_view::npos)
        failures.insert(404);
    if (route.isWrite())
        failures.insert({400, 409});
    if (route.carries != Carries::Nothing)
        failures.insert({413, 415});
    Json::Object answers{{std::to_string(route.status), answerOf(route)}};
    for (const int status : failures)
        answers[std::to_string(status)] = Json::Object{{"$ref", "#/components/responses/Problem"}};
    return answers;
}

Json bodyOf(const Route& route)
{
    if (route.carries == Carries::Json)
        return Json::Object{{"required", true},
                            {"content", contentOf("application/json", route.body.document())}};
    return Json::Object{{"required", true}, {"content", contentOf("*/*", binary())}};
}

Json securityOf(const Route& route)
{
    if (route.access == Access::Everybody || route.access == Access::Gateway)
        return Json::Array{};
    Json::Array ways{Json::Object{{"token", Json::Array{}}}};
    if (!route.scope.empty())
        ways.emplace_back(Json::Object{{"key", Json::Array{}}});
    return ways;
}

Json operationOf(const Route& route)
{
    Json::Object operation{{"operationId", route.id},
                           {"summary", route.summary},
                           {"tags", Json::Array{route.group}},
                           {"security", securityOf(route)},
                           {"responses", answersOf(route)}};
    if (auto parameters = parametersOf(route); !parameters.asArray()->empty())
        operation["parameters"] = std::move(parameters);
    if (route.carries != Carries::Nothing)
        operation["requestBody"] = bodyOf(route);
    return operation;
}

Json problemSchema()
{
    const auto text = [] { return Json(Json::Object{{"type", "string"}}); };
    return Json::Object{
        {"type", "object"},
        {"properties",
         Json::Object{
             {"type", text()},
             {"title", text()},
             {"detail", text()},
             {"code", text()},
             {"request", text()},
             {"status", Json::Object{{"type", "integer"}}},
             {"arguments", Json::Object{{"type", "object"}, {"additionalProperties", text()}}},
             {"errors", Json::Object{{"type", "array"}, {"items", Json::Object{{"type", "object"}}}}}}},
        {"required", Json::Array{"type", "title", "detail", "code", "request", "status"}}};
}

Json componentsOf()
{
    const Json::Object key{{"name", "Idempotency-Key"},
                           {"in", "header"},
                           {"required", true},
                           {"description",
                            "The same key means the same request: it is done once, and answered "
                            "the same each time."},
                           {"schema", Schema::text(128, 1).document()}};
    const Json::Object lastEvent{{"name", "Last-Event-ID"},
                                 {"in", "header"},
                                 {"required", false},
                                 {"description", "The id of the last event that was had: what happened since "
                                                 "is told first."},
                                 {"schema", Schema::text(128).document()}};
    const Json::Object problem{
        {"description", "What went wrong (RFC 9457)."},
        {"content", contentOf(kProblemType, Json::Object{{"$ref", "#/components/schemas/Problem"}})}};
    const Json::Object token{{"type", "http"}, {"scheme", "bearer"}, {"bearerFormat", "JWT"}};
    const Json::Object signedKey{{"type", "apiKey"}, {"in", "header"}, {"name", "Authorization"}};
    return Json::Object{{"parameters", Json::Object{{"IdempotencyKey", key}, {"LastEventId", lastEvent}}},
                        {"responses", Json::Object{{"Problem", problem}}},
                        {"schemas", Json::Object{{"Problem", problemSchema()}}},
                        {"securitySchemes", Json::Object{{"token", token}, {"key", signedKey}}}};
}

std::string lowerName(Method method)
{
    std::string name(methodName(method));
    for (char& c : name)
        c = static_cast<char>(c - 'A' + 'a');
    return name;
}

} // namespace

Json openApiDocument(std::span<const Route> routes, std::string_view server, std::string_view version)
{
    Json::Object paths;
    Json::Array groups;
    std::set<std::string_view> known;
    for (const auto& route : routes) {
        auto& path = paths.try_emplace(std::string(route.path), Json::Object{}).first->second;
        path.asObject()->emplace(lowerName(route.method), operationOf(route));
        if (known.insert(route.group).second)
            groups.emplace_back(Json::Object{{"name", route.group}});
    }
    return Json::Object{
        {"openapi", "3.1.0"},
        {"info", Json::Object{{"title", "VidGo"},
                              {"version", version},
                              {"license", Json::Object{{"name", "MIT"}, {"identifier", "MIT"}}}}},
        {"servers", Json::Array{Json::Object{{"url", server}}}},
        {"tags", std::move(groups)},
        {"paths", std::move(paths)},
        {"components", componentsOf()}};
}

} // namespace vidgo::api
