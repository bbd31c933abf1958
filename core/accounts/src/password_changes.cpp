#include "vidgo/accounts/password_changes.h"

#include "registration_rows.h"
#include "session_rows.h"
#include "throttle.h"
#include "vidgo/accounts/email_address.h"

namespace vidgo::accounts {

namespace {

std::unexpected<Error> linkRefused()
{
    return fail(AccountsError::LinkRefused, "unknown, used or expired");
}

Result<std::optional<AccountRow>> accountOfLink(Work& work, const std::string& hash, Timestamp now)
{
    AccountId id;
    auto asked =
        work.query("SELECT account_id FROM account_resets WHERE token_hash = :1 AND expires_at > :2",
                   {hash, toMs(now)}, [&](const Row& row) { id = AccountId(std::string(row.text(0))); });
    if (!asked)
        return failure(asked);
    return accountById(work, id);
}

Outcome checkFor(const AccountParts& parts, const AccountRow& account, const Secret& password)
{
    auto address = EmailAddress::parse(account.email);
    if (!address)
        return failure(address);
    return checkNewPassword(parts.rules.passwords, password, *address, account.name);
}

// What follows from a new password, whoever set it. Sessions other than `kept` end.
Outcome spread(Work& work, const AccountParts& parts, const AccountId& account, std::string_view kind,
               const IpAddress& origin, const SessionId& kept)
{
    if (auto over = endSessions(work, parts, account, "password_changed", kept); !over)
        return failure(over);
    auto forgotten =
        done(work.execute("DELETE FROM account_devices WHERE account_id = :1 AND secret_hash NOT IN "
                          "(SELECT device_hash FROM account_sessions WHERE account_id = :1 AND id = :2)",
                          {account.value(), kept.value()}));
    if (!forgotten)
        return forgotten;
    if (auto gone = done(work.execute("DELETE FROM account_resets WHERE account_id = :1", {account.value()}));
        !gone)
        return gone;
    if (auto posted = postMail(work, parts, AccountMail::PasswordChanged, account.value(),
                               {{"time", minuteText(parts.clock.now())}, {"origin", origin.text()}});
        !posted)
        return posted;
    return writeEvent(
        work, parts,
        {.account = account, .kind = std::string(kind), .actor = account.value(), .origin = origin.text()});
}

Outcome keepThisDevice(Work& work, const AccountParts& parts, const AccountId& account, const Secret& device)
{
    SessionRow row;
    row.account = account;
    row.deviceHash = tokenHash(kDeviceSecret, device.reveal());
    return keepDevice(work, parts, row);
}

} // namespace

PasswordChanges::PasswordChanges(AccountParts parts)
    : m_parts(std::move(parts))
{}

Outcome PasswordChanges::requestReset(std::string_view address, std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    auto parsed = EmailAddress::parse(address);
    if (!parsed)
        return failure(parsed);
    const auto& rules = m_parts.rules.throttles;
    if (auto counted = countTry(m_parts, {counterOf(m_parts, rules.registrationNetwork, "registrations",
                                                    {IpNetwork::placeOf(*place).text()})});
        !counted)
        return counted;
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    if (auto allowed = checkNetworkBan(**work, *place, m_parts.clock.now()); !allowed)
        return allowed;
    auto wait = countTry(**work, m_parts, mailCounters(m_parts, parsed->key, *place));
    if (!wait)
        return failure(wait);
    if (wait->count() > 0)
        return {}; // enough mails went there; nobody is told
    auto account = accountByAddress(**work, parsed->key);
    if (!account)
        return failure(account);
    auto posted = *account ? postMail(**work, m_parts, AccountMail::ResetPassword, (*account)->id.value())
                           : postMail(**work, m_parts, AccountMail::None, {});
    if (!posted)
        return posted;
    return (*work)->commit();
}

Result<Secret> PasswordChanges::reset(const Secret& link, const Secret& newPassword, std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    const auto hash = tokenHash(kResetLink, link.reveal());
    Result<std::optional<AccountRow>> account;
    {
        auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
        if (!work)
            return failure(work);
        account = accountOfLink(**work, hash, m_parts.clock.now());
    }
    if (!account)
        return failure(account);
    if (!*account)
        return linkRefused();
    if (auto good = checkFor(m_parts, **account, newPassword); !good)
        return failure(good);
    const auto stored = m_parts.hasher.hash(newPassword);
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto& id = (*account)->id;
    const auto now = m_parts.clock.now();
    auto changed = (*work)->execute("UPDATE accounts SET password_hash = :2, password_changed_at = :3 "
                                    "WHERE id = :1 AND state IN ('active', 'closing')",
                                    {id.value(), stored, toMs(now)});
    if (!changed)
        return failure(changed);
    auto used = (*work)->execute("DELETE FROM account_resets WHERE token_hash = :1 AND expires_at > :2",
                                 {hash, toMs(now)});
    if (!used)
        return failure(used);
    if (*changed != 1 || *used != 1) // two came with the same link: one of them only
        return linkRefused();
    if (auto followed = spread(**work, m_parts, id, "password_reset", *place, {}); !followed)
        return failure(followed);
    auto device = newToken(m_parts.random);
    if (auto kept = keepThisDevice(**work, m_parts, id, device); !kept)
        return failure(kept);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return device;
}

Outcome PasswordChanges::change(const Caller& caller, const Secret& oldPassword, const Secret& newPassword,
                                std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    Result<std::optional<AccountRow>> account;
    {
        auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
        if (!work)
            return failure(work);
        account = accountById(**work, caller.account);
    }
    if (!account)
        return failure(account);
    if (!*account || (*account)->state != AccountState::Active)
        return fail(AccountsError::AccountMissing, "account " + caller.account.value());
    if (auto good = checkFor(m_parts, **account, newPassword); !good)
        return good;
    const std::vector<Counter> counters = {
        counterOf(m_parts, m_parts.rules.throttles.oldPassword, "old password", {caller.account.value()})};
    if (auto counted = countTry(m_parts, counters); !counted)
        return counted;
    const auto refused = [] { return fail(AccountsError::PasswordRefused, "old password"); };
    if (!m_parts.hasher.matches(oldPassword, (*account)->passwordHash))
        return refused();
    const auto stored = m_parts.hasher.hash(newPassword);
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto changed = (*work)->execute(
        "UPDATE accounts SET password_hash = :3, password_changed_at = :4 "
        "WHERE id = :1 AND password_hash = :2 AND state = 'active'",
        {caller.account.value(), (*account)->passwordHash, stored, toMs(m_parts.clock.now())});
    if (!changed)
        return failure(changed);
    if (*changed != 1) // it was changed meanwhile
        return refused();
    if (auto taken = takeBack(**work, counters, {}); !taken)
        return taken;
    if (auto followed = spread(**work, m_parts, caller.account, "password_changed", *place, caller.session);
        !followed)
        return followed;
    return (*work)->commit();
}

} // namespace vidgo::accounts
