#include "vidgo/credits/ledger.h"

#include <array>
#include <utility>

#include "book.h"

namespace vidgo::credits {

namespace {

constexpr std::array<std::pair<HoldState, std::string_view>, 4> kStateIds = {
    {{HoldState::Open, "open"},
     {HoldState::Settled, "settled"},
     {HoldState::Released, "released"},
     {HoldState::Expired, "expired"}}};

// Accounts with a hold or credits whose time is over.
Result<std::vector<AccountId>> dueAccounts(Work& work, Timestamp now, int limit)
{
    std::vector<AccountId> due;
    auto done = work.query("SELECT account_id FROM credit_holds WHERE state = 'open' AND expires_at <= :1 "
                           "UNION SELECT account_id FROM credit_buckets WHERE is_open = 1 AND expires_at > 0 "
                           "AND expires_at <= :1 AND available > 0 ORDER BY 1 LIMIT :2",
                           {toMs(now), std::int64_t{limit}},
                           [&](const storage::Row& row) { due.emplace_back(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return due;
}

Outcome sweepOne(const Ledger::Parts& parts, const AccountId& account)
{
    auto opened = openBook(parts, account, {});
    if (!opened)
        return failure(opened);
    if (auto cleared = opened->book.clearDue(); !cleared)
        return cleared;
    return opened->book.close();
}

} // namespace

std::string_view holdStateId(HoldState state)
{
    for (const auto& [value, id] : kStateIds)
        if (value == state)
            return id;
    return {};
}

std::optional<HoldState> holdStateFromId(std::string_view id)
{
    for (const auto& [value, candidate] : kStateIds)
        if (candidate == id)
            return value;
    return std::nullopt;
}

Ledger::Ledger(Parts parts)
    : m_parts(std::move(parts))
    , m_prices(m_parts.catalog, m_parts.rules)
{}

Result<std::int64_t> Ledger::sweep(int maxAccounts)
{
    const auto now = m_parts.clock.now();
    Result<std::vector<AccountId>> due;
    {
        auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
        if (!work)
            return failure(work);
        due = dueAccounts(**work, now, maxAccounts);
    }
    if (!due)
        return failure(due);
    // One account that cannot be written must not hold up the others.
    Outcome first;
    for (const auto& account : *due)
        if (auto done = sweepOne(m_parts, account); !done && first)
            first = std::move(done);
    if (!first)
        return failure(first);
    return static_cast<std::int64_t>(due->size());
}

} // namespace vidgo::credits
