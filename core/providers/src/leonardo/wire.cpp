#include <algorithm>
#include <array>

#include "common/base64.h"
#include "common/fill_in.h"
#include "common/json_path.h"
#include "common/results.h"
#include "leonardo/answers.h"
#include "leonardo/leonardo.h"

namespace vidgo::providers::leonardo {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMaxAnswerAtOnce = 32 * 1024 * 1024;
constexpr auto kLongestAtOnce = 60s; // the service itself gives up after about 27
constexpr std::int64_t kMaxSeed = 9'999'999'998;
constexpr std::int64_t kMaxClipSeed = 2'147'483'637;

/// What a number may be at least and at most, wherever it stands in a body.
struct Range
{
    std::string_view member;
    double least = 0;
    double most = 0;
};
constexpr std::array kRanges = {Range{"init_strength", 0.1, 0.9}, Range{"upscaleMultiplier", 1, 2}};

/// A picture as the newer half of the API names it.
Json imageOf(const std::string& reference)
{
    if (reference.starts_with("data:"))
        return Json::Object{{"type", "BASE64"}, {"data", std::string(withoutDataHead(reference))}};
    if (isAddress(reference))
        return Json::Object{{"type", "URL"}, {"url", reference}};
    return Json::Object{{"type", "UPLOADED"}, {"id", reference}};
}

class LeonardoWire final : public Wire
{
public:
    explicit LeonardoWire(SharedData data)
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
        finish(*body->asObject(), order.model);
        auto call = post(pathOf(order.model, "path"), *body);
        if (const auto* newer = data().otherUrl(wireText(order.model, "api")))
            call.url = *newer + pathOf(order.model, "path");
        if (order.model.isInstant) {
            call.maxAnswerBytes = kMaxAnswerAtOnce;
            call.timeouts = {.whole = kLongestAtOnce, .stall = kLongestAtOnce}; // silent while it works
        }
        return call;
    }

    ProviderResult<Submitted> readSubmitted(const net::HttpAnswer& answer, const ProviderModel& model,
                                            Timestamp now) const override
    {
        if (model.isInstant) {
            auto news = readAtOnce(data(), answer, now);
            if (!news)
                return std::unexpected(std::move(news.error()));
            return Submitted{.taskId = {}, .news = std::move(*news)};
        }
        const auto said = saidIn(data(), answer, CallCost::Paid, now);
        if (!said)
            return std::unexpected(said.error());
        auto begun = begunIn(*said);
        if (!isTaskId(begun.id))
            return std::unexpected(unreadable(data(), answer, "no generationId", CallCost::Paid));
        TaskNews news;
        news.state = TaskState::Queued;
        news.charge = std::move(begun.charge);
        news.requestId = begun.id;
        return Submitted{.taskId = std::move(begun.id), .news = std::move(news)};
    }

    ProviderResult<net::HttpRequest> pollCall(const TaskRef& task) const override
    {
        if (!isTaskId(task.id))
            return std::unexpected(failureOf(data(), ProviderTrouble::Expired, "no number of a task"));
        const auto* model = data().model(task.model);
        const auto path = model ? pathOf(*model, "poll_path", task.id) : std::string();
        return get(path.empty() ? "/generations/" + task.id : path);
    }

    ProviderResult<TaskNews> readNews(const net::HttpAnswer& answer, const TaskRef& task,
                                      Timestamp now) const override
    {
        const auto said = saidIn(data(), answer, CallCost::Free, now);
        if (!said)
            return std::unexpected(said.error());
        if (at(*said, {"generated_image_variation_generic"}))
            return variationNews(data(), *said, task.id);
        if (!at(*said, {"generations_by_pk"}))
            return std::unexpected(unreadable(data(), answer, "no generation", CallCost::Free));
        const auto id = textAt(*said, {"generations_by_pk", "id"});
        if (!id.empty() && id != task.id)
            return std::unexpected(unreadable(data(), answer, "another generation", CallCost::Free));
        return generationNews(data(), *said, kindOf(data(), task));
    }

    std::optional<net::HttpRequest> balanceCall() const override { return keyCall(); }

    ProviderResult<ProviderBalance> readBalance(const net::HttpAnswer& answer, Timestamp now) const override
    {
        const auto details = accountIn(answer, now);
        if (!details)
            return std::unexpected(details.error());
        const auto paid = numberAt(*details, {"apiPaidTokens"});
        const auto included = numberAt(*details, {"apiSubscriptionTokens"});
        if (!paid && !included) // who pays in dollars has none of either
            return std::unexpected(unreadable(data(), answer, "no tokens", CallCost::Free));
        return ProviderBalance{
            .amount = decimalText(paid.value_or(0) + included.value_or(0)), .unit = "credits", .running = {}};
    }

    net::HttpRequest keyCall() const override { return get("/me"); }

    ProviderResult<void> readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const override
    {
        const auto details = accountIn(answer, now);
        if (!details)
            return std::unexpected(details.error());
        return {};
    }

    /// Nothing is signed: the key that was given to Leonardo comes back.
    ProviderResult<ProviderNotice> readNotice(const RawNotice& notice, const Secret& secret,
                                              Timestamp) const override
    {
        const net::HttpAnswer headers{.status = 200, .headers = notice.headers, .body = {}};
        auto wanted = "Bearer " + std::string(secret.reveal());
        const bool isTheirs =
            !secret.isEmpty() && equalInConstantTime(headers.header("authorization"), wanted);
        wipe(wanted);
        if (!isTheirs)
            return std::unexpected(failureOf(data(), ProviderError::WebhookForged, ProviderTrouble::Unknown,
                                             "not the key that was given"));
        const auto json = Json::parse(notice.body, "notice");
        auto id = json ? textAt(*json, {"data", "object", "id"}) : std::string();
        if (!isTaskId(id)) // the body names the key: it is not kept
            return std::unexpected(
                failureOf(data(), ProviderTrouble::Unknown, "a notice without a generation"));
        ProviderNotice out{.id = {}, .taskId = std::move(id), .news = {}};
        if (const auto sent = wholeAt(*json, {"timestamp"}))
            out.id = out.taskId + "@" + std::to_string(*sent);
        return out;
    }

private:
    ProviderResult<Json> accountIn(const net::HttpAnswer& answer, Timestamp now) const
    {
        const auto said = saidIn(data(), answer, CallCost::Free, now);
        if (!said)
            return said;
        const auto* list = at(*said, {"user_details"});
        if (!list || !list->asArray() || list->asArray()->empty() || !list->asArray()->front().asObject())
            return std::unexpected(unreadable(data(), answer, "no user_details", CallCost::Free));
        return list->asArray()->front();
    }

    static void finish(Json::Object& body, const ProviderModel& model)
    {
        for (const auto& range : kRanges)
            if (const auto found = body.find(range.member); found != body.end() && found->second.isNumber())
                found->second = std::clamp(found->second.number(), range.least, range.most);
        const auto most = resultKindOf(model.operation) == "video" ? kMaxClipSeed : kMaxSeed;
        if (const auto seed = body.find("seed"); seed != body.end())
            if (const auto* value = seed->second.asInt(); !value || *value < 0 || *value > most)
                body.erase(seed);
        if (const auto parameters = body.find("parameters"); parameters != body.end())
            nameGuidances(parameters->second, wireText(model, "guidance_strength"));
    }

    /// Lists of pictures as objects with their kind.
    static void nameGuidances(Json& parameters, const std::string& strength)
    {
        auto* members = parameters.asObject();
        const auto found = members ? members->find("guidances") : Json::Object::iterator();
        auto* guidances = members && found != members->end() ? found->second.asObject() : nullptr;
        if (!guidances)
            return;
        for (auto& [kind, pictures] : *guidances) {
            auto* list = pictures.asArray();
            for (std::size_t i = 0; list && i < list->size(); ++i)
                if (const auto* reference = (*list)[i].asString()) {
                    Json::Object named{{"image", imageOf(*reference)}};
                    if (!strength.empty())
                        named.emplace("strength", strength);
                    (*list)[i] = std::move(named);
                }
        }
    }

    SharedData m_shared;
};

} // namespace

std::shared_ptr<const Wire> makeWire(const SharedData& data)
{
    return std::make_shared<LeonardoWire>(data);
}

} // namespace vidgo::providers::leonardo
