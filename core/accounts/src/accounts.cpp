#include "vidgo/accounts/accounts.h"

#include <algorithm>

#include "store.h"
#include "throttle.h"
#include "vidgo/accounts/email_address.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kMaxName = 100;
constexpr int kMaxEvents = 1000;

std::unexpected<Error> missing(const AccountId& id)
{
    return fail(AccountsError::AccountMissing, "account " + id.value());
}

Result<Account> accountOf(Work& work, const std::optional<AccountRow>& row, const AccountId& id)
{
    if (!row)
        return missing(id);
    auto roles = rolesOf(work, row->id);
    if (!roles)
        return failure(roles);
    return Account{.id = row->id,
                   .email = row->email,
                   .name = row->name,
                   .language = row->language,
                   .state = row->state,
                   .createdAt = row->createdAt,
                   .eraseAt = optionalFromMs(row->eraseAt),
                   .roles = std::move(*roles)};
}

Result<std::optional<AccountRow>> readRow(const AccountParts& parts, const AccountId& id)
{
    auto work = Work::reading(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    return accountById(**work, id);
}

Outcome writeRole(Work& work, const AccountParts& parts, const AccountId& id, Role role,
                  const Authority& authority)
{
    return done(work.execute(
        "INSERT INTO account_roles (account_id, role, granted_at, granted_by, reason) "
        "VALUES (:1, :2, :3, :4, :5) ON CONFLICT (account_id, role) DO NOTHING",
        {id.value(), std::string(roleId(role)), toMs(parts.clock.now()), authority.actor, authority.reason}));
}

Outcome dropRole(Work& work, const AccountId& id, Role role)
{
    return done(work.execute("DELETE FROM account_roles WHERE account_id = :1 AND role = :2",
                             {id.value(), std::string(roleId(role))}));
}

// Everything that ends with an account at once. The account's row is locked by now.
Outcome shutDown(Work& work, const AccountParts& parts, const AccountId& id, Timestamp eraseAt,
                 const IpAddress& origin)
{
    if (auto over = endSessions(work, parts, id, "closed"); !over)
        return failure(over);
    const auto now = toMs(parts.clock.now());
    if (auto revoked = done(work.execute(
            "UPDATE account_api_keys SET revoked_at = :2 WHERE account_id = :1 AND revoked_at = 0",
            {id.value(), now}));
        !revoked)
        return revoked;
    if (auto gone = done(work.execute("DELETE FROM account_resets WHERE account_id = :1", {id.value()}));
        !gone)
        return gone;
    if (auto posted =
            postMail(work, parts, AccountMail::AccountClosed, id.value(), {{"date", minuteText(eraseAt)}});
        !posted)
        return posted;
    return writeEvent(work, parts,
                      {.account = id, .kind = "closed", .actor = id.value(), .origin = origin.text()});
}

} // namespace

Accounts::Accounts(AccountParts parts, std::vector<AccountDataOwner*> owners)
    : m_parts(std::move(parts))
    , m_owners(std::move(owners))
{}

Result<Account> Accounts::account(const AccountId& id)
{
    if (!isPlausibleId(id.value()))
        return missing(id);
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto row = accountById(**work, id);
    return row ? accountOf(**work, *row, id) : failure(row);
}

Result<Account> Accounts::find(std::string_view address)
{
    auto parsed = EmailAddress::parse(address);
    if (!parsed)
        return failure(parsed);
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto row = accountByAddress(**work, parsed->key);
    return row ? accountOf(**work, *row, {}) : failure(row);
}

Outcome Accounts::setProfile(const AccountId& id, std::string_view name, Language language)
{
    if (auto good = checkText(name, kMaxName, "the name"); !good)
        return good;
    if (!isPlausibleId(id.value()))
        return missing(id);
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto changed =
        (*work)->execute("UPDATE accounts SET name = :2, language = :3 WHERE id = :1 AND state = 'active'",
                         {id.value(), std::string(name), std::string(languageCode(language))});
    if (!changed)
        return failure(changed);
    return *changed == 1 ? (*work)->commit() : missing(id);
}

Outcome Accounts::grantRole(const AccountId& id, Role role, const Authority& authority)
{
    return changeRole(id, role, authority, true);
}

Outcome Accounts::revokeRole(const AccountId& id, Role role, const Authority& authority)
{
    return changeRole(id, role, authority, false);
}

Outcome Accounts::changeRole(const AccountId& id, Role role, const Authority& authority, bool isGrant)
{
    if (auto good = checkAuthority(authority); !good)
        return good;
    if (role == Role::None || role == Role::User)
        return invalidRequest("everybody is a user");
    if (!isPlausibleId(id.value()))
        return missing(id);
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto isActive = lockAccount(**work, id, AccountState::Active);
    if (!isActive)
        return failure(isActive);
    if (!*isActive)
        return missing(id);
    auto roles = rolesOf(**work, id);
    if (!roles)
        return failure(roles);
    if (roles->contains(role) == isGrant)
        return {};
    if (auto written = isGrant ? writeRole(**work, m_parts, id, role, authority) : dropRole(**work, id, role);
        !written)
        return written;
    if (auto noted = writeEvent(**work, m_parts,
                                {.account = id,
                                 .kind = isGrant ? "role_granted" : "role_revoked",
                                 .actor = authority.actor,
                                 .reason = authority.reason,
                                 .details = std::string(roleId(role))});
        !noted)
        return noted;
    return (*work)->commit();
}

Result<std::vector<AccountEvent>> Accounts::events(const AccountId& id, int limit)
{
    std::vector<AccountEvent> events;
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto asked =
        (*work)->query("SELECT kind, happened_at, actor, reason, origin, details FROM account_events "
                       "WHERE account_id = :1 ORDER BY happened_at DESC, id LIMIT :2",
                       {id.value(), std::int64_t{std::clamp(limit, 0, kMaxEvents)}}, [&](const Row& row) {
                           events.push_back({.account = id,
                                             .kind = std::string(row.text(0)),
                                             .happenedAt = fromMs(row.integer(1)),
                                             .actor = std::string(row.text(2)),
                                             .reason = std::string(row.text(3)),
                                             .origin = std::string(row.text(4)),
                                             .details = std::string(row.text(5))});
                       });
    if (!asked)
        return failure(asked);
    return events;
}

Outcome Accounts::close(const Caller& caller, const Secret& password, std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    const auto& id = caller.account;
    auto row = readRow(m_parts, id);
    if (!row)
        return failure(row);
    if (!*row || (*row)->state != AccountState::Active)
        return missing(id);
    const std::vector<Counter> counters = {
        counterOf(m_parts, m_parts.rules.throttles.oldPassword, "old password", {id.value()})};
    if (auto counted = countTry(m_parts, counters); !counted)
        return counted;
    if (!m_parts.hasher.matches(password, (*row)->passwordHash))
        return fail(AccountsError::PasswordRefused, "to close the account");
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto now = m_parts.clock.now();
    const auto eraseAt = now + m_parts.rules.keeping.closedAccounts;
    auto changed = (*work)->execute("UPDATE accounts SET state = 'closing', closed_at = :3, erase_at = :4 "
                                    "WHERE id = :1 AND password_hash = :2 AND state = 'active'",
                                    {id.value(), (*row)->passwordHash, toMs(now), toMs(eraseAt)});
    if (!changed)
        return failure(changed);
    if (*changed != 1)
        return fail(AccountsError::PasswordRefused, "changed meanwhile");
    if (auto taken = takeBack(**work, counters, {}); !taken)
        return taken;
    if (auto over = shutDown(**work, m_parts, id, eraseAt, *place); !over)
        return over;
    return (*work)->commit();
}

Outcome Accounts::reopen(std::string_view address, const Secret& password, std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    const auto refused = [] { return fail(AccountsError::SignInRefused, "to reopen"); };
    auto parsed = EmailAddress::parse(address);
    if (!parsed || password.size() > static_cast<std::size_t>(m_parts.rules.passwords.maxBytes))
        return refused();
    Result<std::optional<AccountRow>> row;
    {
        auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
        if (!work)
            return failure(work);
        if (auto allowed = checkNetworkBan(**work, *place, m_parts.clock.now()); !allowed)
            return allowed;
        row = accountByAddress(**work, parsed->key);
    }
    if (!row)
        return failure(row);
    const auto here = IpNetwork::placeOf(*place).text();
    const auto& rules = m_parts.rules.throttles;
    const std::vector<Counter> mine = {
        counterOf(m_parts, rules.signInAddressHere, "address here", {parsed->key, here})};
    const std::vector<Counter> shared = {counterOf(m_parts, rules.signInNetwork, "sign-ins", {here}),
                                         counterOf(m_parts, rules.signInAddress, "address", {parsed->key})};
    auto counters = mine;
    counters.insert(counters.end(), shared.begin(), shared.end());
    if (auto counted = countTry(m_parts, std::move(counters)); !counted)
        return counted;
    const std::string stored = *row ? (*row)->passwordHash : std::string(m_parts.hasher.unmatchable());
    if (!m_parts.hasher.matches(password, stored))
        return refused();
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto& id = (*row)->id;
    if (auto allowed = checkAccountBan(**work, id, m_parts.clock.now()); !allowed)
        return allowed;
    auto changed = (*work)->execute("UPDATE accounts SET state = 'active', closed_at = 0, erase_at = 0 "
                                    "WHERE id = :1 AND password_hash = :2 AND state = 'closing'",
                                    {id.value(), stored});
    if (!changed)
        return failure(changed);
    if (*changed != 1) // it is open, or being erased by now
        return (*row)->state == AccountState::Active ? Outcome() : Outcome(refused());
    if (auto taken = takeBack(**work, mine, shared); !taken)
        return taken;
    if (auto noted =
            writeEvent(**work, m_parts,
                       {.account = id, .kind = "reopened", .actor = id.value(), .origin = place->text()});
        !noted)
        return noted;
    return (*work)->commit();
}

} // namespace vidgo::accounts
