#include <algorithm>
#include <limits>

#include "run_quotas.h"
#include "vidgo/storage/portions.h"

namespace vidgo::credits {

using storage::Row;

Result<Balance> Ledger::balance(const AccountId& account)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto buckets = readOpenBuckets(**work, account);
    if (!buckets)
        return failure(buckets);
    Balance balance;
    const auto now = m_parts.clock.now();
    for (const auto& bucket : *buckets) {
        // What is over lapses with the next write; it cannot be used now.
        balance.available += bucket.isOver(now) ? 0 : bucket.on(Side::Available);
        balance.held += bucket.on(Side::Held);
        balance.debt -= bucket.on(Side::Debt);
    }
    sortForUse(*buckets, m_parts.rules);
    balance.buckets = std::move(*buckets);
    return balance;
}

Result<std::vector<Bucket>> Ledger::buckets(const AccountId& account)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return readBuckets(**work, account);
}

Result<bool> Ledger::has(const AccountId& account, const std::string& key)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto number = numberOfKey(**work, account, key);
    if (!number)
        return failure(number);
    return *number > 0;
}

Result<Hold> Ledger::hold(const HoldId& id)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return readHold(**work, id);
}

Result<std::optional<Hold>> Ledger::openHoldOf(const JobId& job)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto found = readHolds(**work, "WHERE job_id = :1 AND state = 'open'", {job.value()});
    if (!found)
        return failure(found);
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<QuotaUse> Ledger::quota(const AccountId& account, std::string_view tier, Tool tool)
{
    auto limit = m_prices.limits(tier);
    if (!limit)
        return failure(limit);
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const JobId none;
    auto found = runsOf(**work, {.account = account, .now = m_parts.clock.now(), .tool = tool, .job = none});
    if (!found)
        return failure(found);
    auto use = found->use;
    use.dailyLimit = (*limit)->dailyRuns;
    use.toolLimit = toolLimitOf(**limit, tool);
    use.runningLimit = (*limit)->concurrentRuns;
    use.hasPriority = use.runsToday < m_prices.priorityRuns(tier);
    return use;
}

Result<std::vector<CreditUse::OfTool>> Ledger::spent(const AccountId& account, int days)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::vector<CreditUse::OfTool> tools;
    auto done = (*work)->query(
        "SELECT tool, SUM(runs), SUM(charged) FROM credit_holds WHERE account_id = :1 AND state = 'settled' "
        "AND day > :2 GROUP BY tool ORDER BY SUM(charged) DESC, SUM(runs) DESC, tool",
        {account.value(), dayOf(m_parts.clock.now()) - std::max(days, 1)}, [&](const Row& row) {
            tools.push_back({.tool = toolFromId(row.text(0)).value_or(Tool::None),
                             .runs = row.integer(1),
                             .credits = row.integer(2)});
        });
    if (!done)
        return failure(done);
    return tools;
}

Result<std::vector<Transaction>> Ledger::history(const AccountId& account, int limit, std::int64_t before)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::int64_t last = before > 0 ? before - 1 : 0;
    if (before <= 0) {
        auto found = (*work)->query("SELECT last_number FROM credit_accounts WHERE id = :1",
                                    {account.value()}, [&](const Row& row) { last = row.integer(0); });
        if (!found)
            return failure(found);
    }
    const auto first = std::max<std::int64_t>(last - std::max(limit, 1) + 1, 1);
    auto stored = readTransactions(**work, account, first, last);
    if (!stored)
        return failure(stored);
    std::vector<Transaction> transactions;
    for (auto& each : *stored)
        if (each.isReadable)
            transactions.push_back(std::move(each.transaction));
    std::ranges::reverse(transactions);
    return transactions;
}

Result<std::vector<AccountId>> Ledger::accounts()
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::vector<AccountId> ids;
    auto done = (*work)->query("SELECT id FROM credit_accounts ORDER BY opened_at, id", {},
                               [&](const Row& row) { ids.emplace_back(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return ids;
}

Result<std::vector<LowBalanceEvent>> Ledger::events(int limit, const AccountId& account)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::vector<LowBalanceEvent> events;
    auto done = (*work)->query(
        "SELECT account_id, number, low_balance, total, happened_at FROM credit_events WHERE is_noted = 0 "
        "AND (account_id = :1 OR :2 = '') ORDER BY happened_at, account_id, number, low_balance DESC "
        "LIMIT :3",
        {account.value(), account.value(), std::int64_t{std::max(limit, 1)}}, [&](const Row& row) {
            events.push_back({.account = AccountId(std::string(row.text(0))),
                              .number = row.integer(1),
                              .lowBalance = row.integer(2),
                              .total = row.integer(3),
                              .happenedAt = fromMs(row.integer(4))});
        });
    if (!done)
        return failure(done);
    return events;
}

Outcome Ledger::note(const LowBalanceEvent& event)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto changed = (*work)->execute(
        "UPDATE credit_events SET is_noted = 1 WHERE account_id = :1 AND number = :2 AND low_balance = :3",
        {event.account.value(), event.number, event.lowBalance});
    if (!changed)
        return failure(changed);
    return (*work)->commit();
}

Result<std::map<AccountId, std::int64_t>> Ledger::lastNumbers(const std::vector<AccountId>& accounts)
{
    static const auto kSql =
        "SELECT id, last_number FROM credit_accounts WHERE id IN " + storage::portionPlaces();
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::map<AccountId, std::int64_t> numbers;
    for (const auto& portion : storage::portionsOf(accounts)) {
        auto asked = (*work)->query(kSql, portion, [&](const Row& row) {
            numbers[AccountId(std::string(row.text(0)))] = row.integer(1);
        });
        if (!asked)
            return failure(asked);
    }
    return numbers;
}

} // namespace vidgo::credits
