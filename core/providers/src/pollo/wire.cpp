#include "common/fill_in.h"
#include "common/json_path.h"
#include "pollo/answers.h"
#include "pollo/pollo.h"

namespace vidgo::providers::pollo {

namespace {

/// How old a webhook may be, chosen: Pollo names none.
constexpr auto kTolerance = std::chrono::minutes(5);

class PolloWire final : public Wire
{
public:
    explicit PolloWire(SharedData data)
        : Wire(*data)
        , m_shared(std::move(data))
    {}

    std::vector<net::HttpHeader> authorization(const Secret& key) const override
    {
        return {{"x-api-key", key}};
    }

    ProviderResult<net::HttpRequest> submitCall(const SubmitOrder& order) const override
    {
        auto input = bodyOf(data(), order);
        if (!input)
            return std::unexpected(std::move(input.error()));
        Json::Object body{{"input", std::move(*input)}};
        if (!order.webhookUrl.empty())
            body.emplace("webhookUrl", order.webhookUrl);
        return post(pathOf(order.model, "path"), Json(std::move(body)));
    }

    ProviderResult<Submitted> readSubmitted(const net::HttpAnswer& answer, const ProviderModel&,
                                            Timestamp now) const override
    {
        const auto said = saidIn(data(), answer, CallCost::Paid, now);
        if (!said)
            return std::unexpected(said.error());
        auto id = textAt(*said, {"taskId"});
        if (!isTaskId(id))
            return std::unexpected(unreadable(data(), answer, "no taskId", CallCost::Paid));
        Submitted out{.taskId = std::move(id), .news = {}};
        out.news.state = TaskState::Queued;
        out.news.requestId = out.taskId;
        return out;
    }

    ProviderResult<net::HttpRequest> pollCall(const TaskRef& task) const override
    {
        if (!isTaskId(task.id))
            return std::unexpected(failureOf(data(), ProviderTrouble::Expired, "no number of a task"));
        return get("/generation/" + task.id + "/status");
    }

    ProviderResult<TaskNews> readNews(const net::HttpAnswer& answer, const TaskRef& task,
                                      Timestamp now) const override
    {
        const auto said = saidIn(data(), answer, CallCost::Free, now);
        if (!said)
            return std::unexpected(said.error());
        if (const auto id = textAt(*said, {"taskId"}); !id.empty() && id != task.id)
            return std::unexpected(unreadable(data(), answer, "another task", CallCost::Free));
        if (!at(*said, {"taskId"}) && !at(*said, {"generations"}))
            return std::unexpected(unreadable(data(), answer, "no task", CallCost::Free));
        return newsOf(data(), *said, kindOf(data(), task));
    }

    std::optional<net::HttpRequest> balanceCall() const override { return keyCall(); }

    ProviderResult<ProviderBalance> readBalance(const net::HttpAnswer& answer, Timestamp now) const override
    {
        const auto said = saidIn(data(), answer, CallCost::Free, now);
        if (!said)
            return std::unexpected(said.error());
        auto credits = decimalAt(*said, {"availableCredits"});
        if (credits.empty())
            return std::unexpected(unreadable(data(), answer, "no availableCredits", CallCost::Free));
        return ProviderBalance{.amount = std::move(credits), .unit = "credits", .running = {}};
    }

    net::HttpRequest keyCall() const override { return get("/credit/balance"); }

    ProviderResult<void> readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const override
    {
        const auto said = saidIn(data(), answer, CallCost::Free, now);
        if (!said)
            return std::unexpected(said.error());
        return {};
    }

    ProviderResult<ProviderNotice> readNotice(const RawNotice& notice, const Secret& secret,
                                              Timestamp now) const override;

private:
    ProviderFailure forged(std::string why) const
    {
        return failureOf(data(), ProviderError::WebhookForged, ProviderTrouble::Unknown, std::move(why));
    }

    SharedData m_shared;
};

/// Seconds since 1970, or milliseconds: how Pollo writes it is not known.
std::optional<Timestamp> momentOf(std::string_view text)
{
    constexpr std::int64_t kFirstMs = 100'000'000'000;
    const auto number = wholeIn(text);
    if (!number || *number < 0 || *number > kFirstMs * 100)
        return {};
    return Timestamp(std::chrono::milliseconds(*number < kFirstMs ? *number * 1000 : *number));
}

ProviderResult<ProviderNotice> PolloWire::readNotice(const RawNotice& notice, const Secret& secret,
                                                     Timestamp now) const
{
    const net::HttpAnswer headers{.status = 200, .headers = notice.headers, .body = {}};
    const auto id = headers.header("X-Webhook-Id");
    const auto time = headers.header("X-Webhook-Timestamp");
    if (id.empty() || !isSigned(secret, id, time, notice.body, headers.header("X-Webhook-Signature")))
        return std::unexpected(forged("not signed with the secret"));
    const auto moment = momentOf(time);
    if (!moment || *moment < now - kTolerance || *moment > now + kTolerance)
        return std::unexpected(forged("not of the last minutes"));
    const auto json = Json::parse(notice.body, "notice");
    auto task = json ? textAt(*json, {"taskId"}) : std::string();
    if (!isTaskId(task)) {
        auto strange = failureOf(data(), ProviderTrouble::Unknown, "a notice without a task");
        strange.raw = rawText(notice.body);
        return std::unexpected(std::move(strange));
    }
    // It says that the task has ended; where the file is has to be asked.
    return ProviderNotice{.id = std::string(id), .taskId = std::move(task), .news = {}};
}

} // namespace

std::shared_ptr<const Wire> makeWire(const SharedData& data)
{
    return std::make_shared<PolloWire>(data);
}

} // namespace vidgo::providers::pollo
