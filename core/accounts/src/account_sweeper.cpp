#include "vidgo/accounts/account_sweeper.h"

#include <array>

#include "store.h"

namespace vidgo::accounts {

namespace {

// :1 now, :2 what has ended before may go, :3 events from before may go. Each uses what it needs.
struct Deletion
{
    std::string_view sql;
    enum class Before { Now, Ended, Events } before;
};

constexpr std::array kDeletions = {
    Deletion{"DELETE FROM account_registrations WHERE expires_at <= :1", Deletion::Before::Now},
    Deletion{"DELETE FROM account_resets WHERE expires_at <= :1", Deletion::Before::Now},
    Deletion{"DELETE FROM account_devices WHERE expires_at <= :1", Deletion::Before::Now},
    Deletion{"DELETE FROM account_api_nonces WHERE expires_at <= :1", Deletion::Before::Now},
    Deletion{"DELETE FROM account_throttles WHERE expires_at <= :1", Deletion::Before::Now},
    Deletion{"DELETE FROM account_refresh_tokens WHERE expires_at <= :1", Deletion::Before::Now},
    Deletion{"DELETE FROM account_refresh_tokens WHERE session_id IN (SELECT id FROM account_sessions WHERE "
             "(ended_at > 0 AND ended_at <= :1) OR expires_at <= :1)",
             Deletion::Before::Ended},
    Deletion{"DELETE FROM account_sessions WHERE (ended_at > 0 AND ended_at <= :1) OR expires_at <= :1",
             Deletion::Before::Ended},
    Deletion{"DELETE FROM account_api_keys WHERE (revoked_at > 0 AND revoked_at <= :1) OR "
             "(expires_at > 0 AND expires_at <= :1)",
             Deletion::Before::Ended},
    Deletion{"DELETE FROM account_bans WHERE (lifted_at > 0 AND lifted_at <= :1) OR "
             "(expires_at > 0 AND expires_at <= :1)",
             Deletion::Before::Ended},
    Deletion{"DELETE FROM network_bans WHERE expires_at > 0 AND expires_at <= :1", Deletion::Before::Now},
    Deletion{"DELETE FROM account_events WHERE happened_at <= :1", Deletion::Before::Events}};

// What an account had, in an order that its references allow.
constexpr std::array<std::string_view, 8> kOfAccount = {
    "DELETE FROM account_refresh_tokens WHERE session_id IN "
    "(SELECT id FROM account_sessions WHERE account_id = :1)",
    "DELETE FROM account_sessions WHERE account_id = :1", "DELETE FROM account_devices WHERE account_id = :1",
    "DELETE FROM account_resets WHERE account_id = :1", "DELETE FROM account_api_keys WHERE account_id = :1",
    "DELETE FROM account_roles WHERE account_id = :1", "DELETE FROM account_mails WHERE subject_id = :1",
    // That something happened stays, from where and on what does not.
    "UPDATE account_events SET origin = '', details = '' WHERE account_id = :1"};

Result<std::vector<AccountId>> dueAccounts(const AccountParts& parts, int limit)
{
    auto work = Work::reading(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    std::vector<AccountId> due;
    auto asked =
        (*work)->query("SELECT id FROM accounts WHERE state IN ('closing', 'erasing') AND erase_at <= :1 "
                       "ORDER BY erase_at, id LIMIT :2",
                       {toMs(parts.clock.now()), std::int64_t{limit}},
                       [&](const Row& row) { due.emplace_back(std::string(row.text(0))); });
    if (!asked)
        return failure(asked);
    return due;
}

// From here on nobody can have the account back. False: somebody just did.
Result<bool> beginErasing(const AccountParts& parts, const AccountId& account)
{
    auto work = Work::begin(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    auto changed = (*work)->execute("UPDATE accounts SET state = 'erasing' "
                                    "WHERE id = :1 AND state IN ('closing', 'erasing') AND erase_at <= :2",
                                    {account.value(), toMs(parts.clock.now())});
    if (!changed)
        return failure(changed);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return *changed == 1;
}

Outcome eraseRows(const AccountParts& parts, const AccountId& account)
{
    auto work = Work::begin(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    auto isOurs = lockAccount(**work, account, AccountState::Erasing);
    if (!isOurs || !*isOurs)
        return isOurs ? Outcome() : failure(isOurs);
    for (const auto sql : kOfAccount)
        if (auto gone = done((*work)->execute(sql, {account.value()})); !gone)
            return gone;
    auto erased = done((*work)->execute(
        "UPDATE accounts SET email = '', email_key = :2, name = '', language = 'en', password_hash = '', "
        "state = 'erased' WHERE id = :1",
        {account.value(), "erased " + account.value()})); // no address has a blank
    if (!erased)
        return erased;
    if (auto noted = writeEvent(**work, parts, {.account = account, .kind = "erased", .actor = "sweeper"});
        !noted)
        return noted;
    return (*work)->commit();
}

} // namespace

AccountSweeper::AccountSweeper(AccountParts parts, std::vector<AccountDataOwner*> owners)
    : m_parts(std::move(parts))
    , m_owners(std::move(owners))
{}

Result<SweepReport> AccountSweeper::sweep(int maxAccounts)
{
    SweepReport report;
    auto due = dueAccounts(m_parts, maxAccounts);
    if (!due)
        return failure(due);
    Outcome first;
    for (const auto& account : *due) {
        auto erased = eraseOne(account);
        report.erasedAccounts += erased ? 1 : 0;
        if (erased)
            continue;
        m_parts.log.failure("accounts", "an account could not be erased", erased.error());
        if (first)
            first = std::move(erased);
    }
    auto deleted = deleteExpired();
    if (!deleted)
        return failure(deleted);
    report.deletedRows = *deleted;
    if (!first)
        return failure(first);
    return report;
}

Outcome AccountSweeper::eraseOne(const AccountId& account)
{
    auto isOver = beginErasing(m_parts, account);
    if (!isOver || !*isOver)
        return isOver ? Outcome() : failure(isOver);
    for (auto* owner : m_owners)
        if (auto erased = owner->erase(account); !erased)
            return erased;
    return eraseRows(m_parts, account);
}

Result<std::int64_t> AccountSweeper::deleteExpired()
{
    const auto now = m_parts.clock.now();
    const auto& keeping = m_parts.rules.keeping;
    std::int64_t count = 0;
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    for (const auto& deletion : kDeletions) {
        const auto before = deletion.before == Deletion::Before::Now     ? now
                            : deletion.before == Deletion::Before::Ended ? now - keeping.ended
                                                                         : now - keeping.events;
        auto gone = (*work)->execute(deletion.sql, {toMs(before)});
        if (!gone)
            return gone;
        count += *gone;
    }
    // However many addresses somebody tries from however many places. The latest are kept.
    auto gone =
        (*work)->execute("DELETE FROM account_throttles WHERE key IN (SELECT key FROM account_throttles "
                         "ORDER BY expires_at DESC, key LIMIT :1 OFFSET :2)",
                         {std::int64_t{1} << 40, std::int64_t{keeping.maxThrottles}});
    if (!gone)
        return gone;
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return count + *gone;
}

} // namespace vidgo::accounts
