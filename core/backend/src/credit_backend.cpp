#include "vidgo/backend/credit_backend.h"

#include "cursor.h"

namespace vidgo::backend {

namespace {

using credits::Side;

CreditLine lineOf(credits::Transaction transaction)
{
    CreditLine line{.number = transaction.number,
                    .kind = transaction.kind,
                    .amount = 0,
                    .madeAt = transaction.madeAt,
                    .reason = std::move(transaction.reason),
                    .job = {}};
    for (const auto& entry : transaction.entries)
        if (entry.side == Side::Available)
            line.amount += entry.amount;
    const auto* const job = transaction.details.find("job");
    if (job && job->asString())
        line.job = JobId(*job->asString());
    return line;
}

} // namespace

CreditBackend::CreditBackend(AccountSession& session, credits::Ledger& ledger, billing::Billing& billing)
    : m_session(session)
    , m_ledger(ledger)
    , m_billing(billing)
{}

Result<CreditBalance> CreditBackend::balance(const std::stop_token&)
{
    auto caller = m_session.caller();
    if (!caller)
        return failure(caller);
    auto found = m_ledger.balance(caller->account);
    if (!found)
        return failure(found);
    CreditBalance balance{
        .available = found->available, .held = found->held, .debt = found->debt, .buckets = {}};
    for (const auto& bucket : found->buckets)
        balance.buckets.push_back({.kind = bucket.kind,
                                   .available = bucket.on(Side::Available),
                                   .held = bucket.on(Side::Held),
                                   .expiresAt = bucket.expiresAt});
    return balance;
}

Result<CreditHistoryPage> CreditBackend::history(int limit, const std::string& cursor, const std::stop_token&)
{
    auto caller = m_session.caller();
    if (!caller)
        return failure(caller);
    const auto before = cursor.empty() ? std::optional<std::int64_t>(0) : cursorNumber(cursor);
    if (!before)
        return CreditHistoryPage{};
    auto found = m_ledger.history(caller->account, limit, *before);
    if (!found)
        return failure(found);
    CreditHistoryPage page;
    for (auto& transaction : *found)
        page.lines.push_back(lineOf(std::move(transaction)));
    if (std::ssize(page.lines) == limit && page.lines.back().number > 1)
        page.next = std::to_string(page.lines.back().number);
    return page;
}

Result<CreditUse> CreditBackend::use(int days, const std::stop_token&)
{
    auto caller = m_session.caller();
    if (!caller)
        return failure(caller);
    auto tier = m_billing.tierOf(caller->account);
    if (!tier)
        return failure(tier);
    auto quota = m_ledger.quota(caller->account, *tier);
    if (!quota)
        return failure(quota);
    auto tools = m_ledger.spent(caller->account, days);
    if (!tools)
        return failure(tools);
    return CreditUse{.runsToday = quota->runsToday,
                     .dailyLimit = quota->dailyLimit,
                     .running = quota->running,
                     .runningLimit = quota->runningLimit,
                     .days = days,
                     .tools = std::move(*tools)};
}

Result<std::optional<LowBalance>> CreditBackend::lowBalance(const std::stop_token&)
{
    auto caller = m_session.caller();
    if (!caller)
        return failure(caller);
    auto events = m_ledger.events(1, caller->account);
    if (!events)
        return failure(events);
    if (events->empty())
        return std::nullopt;
    const auto& event = events->front();
    return LowBalance{.number = event.number,
                      .lowBalance = event.lowBalance,
                      .total = event.total,
                      .happenedAt = event.happenedAt};
}

Outcome CreditBackend::noteLowBalance(const LowBalance& notice, const std::stop_token&)
{
    auto caller = m_session.caller();
    if (!caller)
        return failure(caller);
    return m_ledger.note({.account = caller->account,
                          .number = notice.number,
                          .lowBalance = notice.lowBalance,
                          .total = notice.total,
                          .happenedAt = notice.happenedAt});
}

} // namespace vidgo::backend
