#include "vidgo/client/credit_client.h"

#include "answer_fields.h"

namespace vidgo::client {
namespace {

CreditBucket bucketFrom(const AnswerFields& fields)
{
    return {.kind = fields.known("kind", &bucketKindFromId),
            .available = fields.integer("available"),
            .held = fields.integer("held"),
            .expiresAt = fields.momentIfAny("expires_at")};
}

CreditBalance balanceFrom(const AnswerFields& fields)
{
    return {.available = fields.integer("available"),
            .held = fields.integer("held"),
            .debt = fields.integer("debt"),
            .buckets = fields.list("buckets", bucketFrom)};
}

CreditLine lineFrom(const AnswerFields& fields)
{
    return {.number = fields.integer("number"),
            .kind = fields.known("kind", &transactionKindFromId),
            .amount = fields.integer("amount"),
            .madeAt = fields.moment("made_at"),
            .reason = fields.text("reason"),
            .job = JobId(fields.text("job"))};
}

std::optional<LowBalance> lowBalanceFrom(const AnswerFields& fields)
{
    const auto notice = fields.objectIfAny("notice");
    if (!notice)
        return {};
    return LowBalance{.number = notice->integer("number"),
                      .lowBalance = notice->integer("low_balance"),
                      .total = notice->integer("total"),
                      .happenedAt = notice->moment("happened_at")};
}

CreditUse::OfTool useOfTool(const AnswerFields& fields)
{
    return {.tool = fields.known("tool", &toolFromId),
            .runs = fields.integer("runs"),
            .credits = fields.integer("credits")};
}

CreditUse useFrom(const AnswerFields& fields)
{
    return {.runsToday = fields.integer("runs_today"),
            .dailyLimit = fields.integer("daily_limit"),
            .running = fields.integer("running"),
            .runningLimit = fields.integer("running_limit"),
            .days = static_cast<int>(fields.integer("days")),
            .tools = fields.list("tools", useOfTool)};
}

} // namespace

Result<CreditBalance> CreditClient::balance(const std::stop_token& stop)
{
    return decoded(m_link.call("balance", {}, stop), m_link.host(), balanceFrom);
}

Result<CreditHistoryPage> CreditClient::history(int limit, const std::string& cursor,
                                                const std::stop_token& stop)
{
    return decoded(m_link.call("transactions", pageOf(limit, cursor), stop), m_link.host(),
                   [](const AnswerFields& fields) {
                       return CreditHistoryPage{.lines = fields.list("items", lineFrom),
                                                .next = nextOf(fields)};
                   });
}

Result<CreditUse> CreditClient::use(int days, const std::stop_token& stop)
{
    Ask ask;
    ask.parameters = Json::Object{{"days", days}};
    return decoded(m_link.call("quota", ask, stop), m_link.host(), useFrom);
}

Result<std::optional<LowBalance>> CreditClient::lowBalance(const std::stop_token& stop)
{
    return decoded(m_link.call("lowBalance", {}, stop), m_link.host(), lowBalanceFrom);
}

Outcome CreditClient::noteLowBalance(const LowBalance& notice, const std::stop_token& stop)
{
    Ask ask;
    Json::Object body;
    body["number"] = notice.number;
    body["low_balance"] = notice.lowBalance;
    ask.body = Json(std::move(body));
    if (auto noted = m_link.call("noteLowBalance", ask, stop); !noted)
        return failure(noted);
    return {};
}

} // namespace vidgo::client
