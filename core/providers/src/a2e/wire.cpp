#include <algorithm>

#include "a2e/a2e.h"
#include "a2e/answers.h"
#include "common/fill_in.h"
#include "common/json_path.h"

namespace vidgo::providers::a2e {

namespace {

/// The number of a voice: what programs of other companies call one is none.
bool isVoice(std::string_view text)
{
    return text.size() == 24 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

class A2eWire final : public Wire
{
public:
    explicit A2eWire(SharedData data)
        : Wire(*data)
        , m_shared(std::move(data))
    {}

    std::vector<net::HttpHeader> authorization(const Secret& key) const override
    {
        auto value = "Bearer " + std::string(key.reveal());
        std::vector<net::HttpHeader> headers{{"Authorization", Secret(value)}};
        wipe(value);
        return headers;
    }

    ProviderResult<net::HttpRequest> submitCall(const SubmitOrder& order) const override
    {
        auto body = bodyOf(data(), order);
        if (!body)
            return std::unexpected(std::move(body.error()));
        return post(pathOf(order.model, "path"), *body);
    }

    ProviderResult<Submitted> readSubmitted(const net::HttpAnswer& answer, const ProviderModel& model,
                                            Timestamp now) const override
    {
        auto said = envelopeOf(data(), answer, CallCost::Paid, now);
        if (!said)
            return std::unexpected(std::move(said.error()));
        auto id = textAt(said->data, {"_id"});
        if (!isTaskId(id))
            return std::unexpected(unreadable(data(), answer, "no _id", CallCost::Paid));
        auto news = newsOf(data(), said->data, kindOf(data(), {.id = id, .model = model.id}),
                           std::move(said->traceId));
        if (firstText(said->data, {"current_status", "status"}).empty())
            news.state = TaskState::Queued;
        return Submitted{.taskId = std::move(id), .news = std::move(news)};
    }

    ProviderResult<net::HttpRequest> pollCall(const TaskRef& task) const override
    {
        const auto* model = data().model(task.model);
        if (!model || !isTaskId(task.id))
            return std::unexpected(
                failureOf(data(), ProviderTrouble::Expired, "no task of a known model: " + task.model));
        const auto path = pathOf(*model, "poll_path", task.id);
        if (path != wireText(*model, "poll_path"))
            return get(path);
        auto call = post(path, Json(Json::Object{{"_id", task.id}}));
        call.kind = net::CallKind::Read; // a question, though it is posted
        return call;
    }

    ProviderResult<TaskNews> readNews(const net::HttpAnswer& answer, const TaskRef& task,
                                      Timestamp now) const override
    {
        auto said = envelopeOf(data(), answer, CallCost::Free, now);
        if (!said)
            return std::unexpected(std::move(said.error()));
        const auto* entry = entryOf(said->data, task.id);
        if (!entry)
            return std::unexpected(unreadable(data(), answer, "the task is not in it", CallCost::Free));
        return newsOf(data(), *entry, kindOf(data(), task), std::move(said->traceId));
    }

    std::optional<net::HttpRequest> listCall(const ProviderModel& model) const override
    {
        const auto path = wireText(model, "list_path");
        return path.empty() ? std::nullopt : std::optional(get(path));
    }
    ProviderResult<std::string> readListed(const net::HttpAnswer& answer, std::string_view label,
                                           Timestamp now) const override;

    std::optional<net::HttpRequest> balanceCall() const override { return keyCall(); }
    ProviderResult<ProviderBalance> readBalance(const net::HttpAnswer& answer, Timestamp now) const override;
    net::HttpRequest keyCall() const override { return get("/api/v1/user/remainingCoins"); }

    ProviderResult<void> readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const override
    {
        auto said = envelopeOf(data(), answer, CallCost::Free, now);
        if (!said)
            return std::unexpected(std::move(said.error()));
        return {};
    }

    ProviderResult<std::vector<DeliveredInput>> prepare(const Ask& ask, const GenerationRequest& request,
                                                        const ProviderModel& model,
                                                        Timestamp now) const override;

private:
    ProviderResult<DeliveredInput> presenter(const Ask& ask, Timestamp now) const;
    ProviderResult<DeliveredInput> spoken(const Ask& ask, const GenerationRequest& request,
                                          Timestamp now) const;
    std::string voiceOf(const GenerationRequest& request) const;

    SharedData m_shared;
};

/// How the list is wrapped is not known: bare, or as a member of some name.
ProviderResult<std::string> A2eWire::readListed(const net::HttpAnswer& answer, std::string_view label,
                                                Timestamp now) const
{
    auto said = envelopeOf(data(), answer, CallCost::Free, now);
    if (!said)
        return std::unexpected(std::move(said.error()));
    const auto* list = said->data.asArray();
    if (const auto* members = list ? nullptr : said->data.asObject())
        for (const auto& [name, value] : *members)
            if (!list)
                list = value.asArray();
    if (!list)
        return std::unexpected(unreadable(data(), answer, "no list", CallCost::Free));
    for (const auto& entry : *list)
        if (auto id = textAt(entry, {"_id"}); isTaskId(id) && textAt(entry, {"title"}) == label)
            return id;
    return std::string();
}

/// How the number of coins is written is not known: bare, or a member of some name.
ProviderResult<ProviderBalance> A2eWire::readBalance(const net::HttpAnswer& answer, Timestamp now) const
{
    auto said = envelopeOf(data(), answer, CallCost::Free, now);
    if (!said)
        return std::unexpected(std::move(said.error()));
    auto coins = decimalAt(said->data, {});
    for (const auto* name : {"coins", "remainingCoins", "remaining_coins", "remain", "balance"})
        if (coins.empty())
            coins = decimalAt(said->data, {name});
    if (coins.empty())
        return std::unexpected(unreadable(data(), answer, "no coins", CallCost::Free));
    return ProviderBalance{.amount = std::move(coins), .unit = "coins", .running = {}};
}

/// Avatars need somebody who speaks, unless the model works on a picture, and sound, unless there is one.
ProviderResult<std::vector<DeliveredInput>> A2eWire::prepare(const Ask& ask, const GenerationRequest& request,
                                                             const ProviderModel& model, Timestamp now) const
{
    std::vector<DeliveredInput> out;
    if (model.operation != Operation::Avatar)
        return out;
    if (std::ranges::find(model.needs, InputRole::Picture) == model.needs.end()) {
        auto anchor = presenter(ask, now);
        if (!anchor)
            return std::unexpected(std::move(anchor.error()));
        out.push_back(std::move(*anchor));
    }
    if (!request.input(InputRole::Sound)) {
        auto sound = spoken(ask, request, now);
        if (!sound)
            return std::unexpected(std::move(sound.error()));
        out.push_back(std::move(*sound));
    }
    return out;
}

/// The first of A2E's own presenters, whose numbers are nowhere written down.
ProviderResult<DeliveredInput> A2eWire::presenter(const Ask& ask, Timestamp now) const
{
    auto answer = ask(get("/api/v1/anchor/character_list"));
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    auto said = envelopeOf(data(), *answer, CallCost::Free, now);
    if (!said)
        return std::unexpected(std::move(said.error()));
    if (const auto* list = said->data.asArray())
        for (const auto& entry : *list)
            if (auto id = textAt(entry, {"_id"}); isTaskId(id))
                return DeliveredInput{
                    .role = InputRole::None, .reference = std::move(id), .mediaType = "anchor"};
    return std::unexpected(unreadable(data(), *answer, "no presenter", CallCost::Free));
}

std::string A2eWire::voiceOf(const GenerationRequest& request) const
{
    if (isVoice(request.voice))
        return request.voice;
    if (auto voice = textAt(data().wire, {"voices", request.language.substr(0, 2)}); !voice.empty())
        return voice;
    return textAt(data().wire, {"voices", "any"});
}

ProviderResult<DeliveredInput> A2eWire::spoken(const Ask& ask, const GenerationRequest& request,
                                               Timestamp now) const
{
    if (request.speech.empty())
        return std::unexpected(failureOf(data(), ProviderTrouble::BadInput, "nothing to say"));
    const Json body(Json::Object{{"msg", request.speech}, {"tts_id", voiceOf(request)}, {"speechRate", 1.0}});
    auto answer = ask(post("/api/v1/video/send_tts", body));
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    auto said = envelopeOf(data(), *answer, CallCost::Free, now);
    if (!said)
        return std::unexpected(std::move(said.error()));
    auto address = textAt(said->data, {});
    if (!isAddress(address))
        return std::unexpected(unreadable(data(), *answer, "no address of a sound", CallCost::Free));
    return DeliveredInput{
        .role = InputRole::Sound, .reference = std::move(address), .mediaType = "audio/mpeg"};
}

} // namespace

std::shared_ptr<const Wire> makeWire(const SharedData& data)
{
    return std::make_shared<A2eWire>(data);
}

} // namespace vidgo::providers::a2e
