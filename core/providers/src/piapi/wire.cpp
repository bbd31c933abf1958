#include "common/fill_in.h"
#include "common/json_path.h"
#include "piapi/answers.h"
#include "piapi/piapi.h"

namespace vidgo::providers::piapi {

namespace {

constexpr std::string_view kTaskPath = "/api/v1/task";

class PiapiWire final : public Wire
{
public:
    explicit PiapiWire(SharedData data)
        : Wire(*data)
        , m_shared(std::move(data))
    {}

    std::vector<net::HttpHeader> authorization(const Secret& key) const override
    {
        return {{"x-api-key", key}};
    }

    ProviderResult<net::HttpRequest> submitCall(const SubmitOrder& order) const override
    {
        auto body = bodyOf(data(), order);
        if (!body)
            return std::unexpected(std::move(body.error()));
        if (!order.webhookUrl.empty())
            addWebhook(*body, order);
        return post(std::string(kTaskPath), *body);
    }

    ProviderResult<Submitted> readSubmitted(const net::HttpAnswer& answer, const ProviderModel& model,
                                            Timestamp now) const override
    {
        const auto task = dataOf(data(), answer, CallCost::Paid, now);
        if (!task)
            return std::unexpected(task.error());
        auto id = textAt(*task, {"task_id"});
        if (!isTaskId(id))
            return std::unexpected(unreadable(data(), answer, "no task_id", CallCost::Paid));
        auto news = newsOf(data(), *task, kindOf(data(), {.id = id, .model = model.id}));
        return Submitted{.taskId = std::move(id), .news = std::move(news)};
    }

    ProviderResult<net::HttpRequest> pollCall(const TaskRef& task) const override
    {
        if (!isTaskId(task.id))
            return std::unexpected(failureOf(data(), ProviderTrouble::Expired, "no number of a task"));
        return get(std::string(kTaskPath) + "/" + task.id);
    }

    ProviderResult<TaskNews> readNews(const net::HttpAnswer& answer, const TaskRef& task,
                                      Timestamp now) const override
    {
        const auto said = dataOf(data(), answer, CallCost::Free, now);
        if (!said)
            return std::unexpected(said.error());
        if (textAt(*said, {"task_id"}) != task.id)
            return std::unexpected(unreadable(data(), answer, "another task", CallCost::Free));
        return newsOf(data(), *said, kindOf(data(), task));
    }

    std::optional<net::HttpRequest> cancelCall(const TaskRef& task) const override
    {
        if (!data().canCancel || !isTaskId(task.id))
            return {};
        auto call = get(std::string(kTaskPath) + "/" + task.id);
        call.method = "DELETE";
        return call;
    }

    ProviderResult<CancelAnswer> readCancelled(const net::HttpAnswer& answer, Timestamp now) const override
    {
        if (answer.status == 400 || answer.status == 409)
            return CancelAnswer::TooLate;
        if (answer.status == 404 || answer.status == 405)
            return CancelAnswer::Unable;
        auto envelope = jsonOf(data(), answer, CallCost::Free, now);
        if (!envelope)
            return std::unexpected(std::move(envelope.error()));
        if (!isGood(answer))
            return std::unexpected(refusalOf(data(), answer,
                                             {.text = firstText(*envelope, {"message"}), .requestId = {}},
                                             CallCost::Free, now));
        const auto code = wholeAt(*envelope, {"code"}).value_or(200);
        const auto status = lowerCase(textAt(*envelope, {"data", "status"}));
        const bool isCancelled = (code == 200 || code == 0) && (status.empty() || status == "cancelled");
        return isCancelled ? CancelAnswer::Cancelled : CancelAnswer::TooLate;
    }

    std::optional<net::HttpRequest> balanceCall() const override { return keyCall(); }

    ProviderResult<ProviderBalance> readBalance(const net::HttpAnswer& answer, Timestamp now) const override;
    net::HttpRequest keyCall() const override { return get("/account/info"); }
    ProviderResult<void> readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const override;
    ProviderResult<ProviderNotice> readNotice(const RawNotice& notice, const Secret& secret,
                                              Timestamp now) const override;

private:
    static void addWebhook(Json& body, const SubmitOrder& order)
    {
        Json::Object webhook{{"endpoint", order.webhookUrl}, {"secret", order.webhookSecret.reveal()}};
        body.asObject()->insert_or_assign("config", Json::Object{{"webhook_config", std::move(webhook)}});
    }

    ProviderResult<Json> account(const net::HttpAnswer& answer, Timestamp now) const;

    SharedData m_shared;
};

/// The account, bare or within an envelope.
ProviderResult<Json> PiapiWire::account(const net::HttpAnswer& answer, Timestamp now) const
{
    auto json = jsonOf(data(), answer, CallCost::Free, now);
    if (!json)
        return json;
    const auto code = wholeAt(*json, {"code"}).value_or(200);
    if (!isGood(answer) || (code != 200 && code != 0))
        return std::unexpected(refusalInBody(data(), answer, code,
                                             {.text = firstText(*json, {"message"}), .requestId = {}},
                                             CallCost::Free, now));
    const auto* inner = at(*json, {"data"});
    const auto& account = inner && inner->asObject() ? *inner : *json;
    if (!account.asObject())
        return std::unexpected(unreadable(data(), answer, "no account", CallCost::Free));
    return Json(account);
}

ProviderResult<ProviderBalance> PiapiWire::readBalance(const net::HttpAnswer& answer, Timestamp now) const
{
    const auto said = account(answer, now);
    if (!said)
        return std::unexpected(said.error());
    if (auto dollars = decimalAt(*said, {"equivalent_in_usd"}); !dollars.empty())
        return ProviderBalance{.amount = std::move(dollars), .unit = "usd", .running = {}};
    if (auto credits = decimalAt(*said, {"credit_pack_info", "available_credits"}); !credits.empty())
        return ProviderBalance{.amount = std::move(credits), .unit = "credits", .running = {}};
    return std::unexpected(unreadable(data(), answer, "no balance", CallCost::Free));
}

ProviderResult<void> PiapiWire::readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const
{
    const auto said = account(answer, now);
    if (!said)
        return std::unexpected(said.error());
    const auto* enabled = at(*said, {"is_enable"});
    if (enabled && enabled->asBool() && !*enabled->asBool())
        return std::unexpected(
            failureOf(data(), ProviderTrouble::Unauthorised, "the account is not enabled"));
    return {};
}

ProviderResult<ProviderNotice> PiapiWire::readNotice(const RawNotice& notice, const Secret& secret,
                                                     Timestamp) const
{
    const net::HttpAnswer headers{.status = 200, .headers = notice.headers, .body = {}};
    if (secret.isEmpty() || !equalInConstantTime(headers.header("x-webhook-secret"), secret.reveal()))
        return std::unexpected(failureOf(data(), ProviderError::WebhookForged, ProviderTrouble::Unknown,
                                         "not the secret that was given"));
    const auto json = Json::parse(notice.body, "notice");
    const auto* task = json ? at(*json, {"data"}) : nullptr;
    if (!task || !isTaskId(textAt(*task, {"task_id"}))) {
        auto strange = failureOf(data(), ProviderTrouble::Unknown, "a notice without a task");
        strange.raw = rawText(notice.body);
        return std::unexpected(std::move(strange));
    }
    // Which model it was is not known here: where the files are is read when the task is asked for.
    const auto state = newsOf(data(), *task, ResultKind::Picture).state;
    ProviderNotice out{.id = {}, .taskId = textAt(*task, {"task_id"}), .news = {}};
    if (const auto sent = wholeAt(*json, {"timestamp"}))
        out.id = out.taskId + "@" + std::to_string(*sent);
    if (state == TaskState::Queued || state == TaskState::Running)
        out.news.emplace().state = state;
    return out;
}

} // namespace

std::shared_ptr<const Wire> makeWire(const SharedData& data)
{
    return std::make_shared<PiapiWire>(data);
}

} // namespace vidgo::providers::piapi
