#include "store.h"

#include <algorithm>
#include <array>

#include "base64url.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/text.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kMaxActor = 128;
constexpr std::size_t kMaxReason = 1000;
constexpr std::size_t kMaxId = 64;

Result<std::optional<AccountRow>> accountWhere(Work& work, std::string_view rest,
                                               const storage::Parameters& values)
{
    std::optional<AccountRow> found;
    auto asked = work.query("SELECT id, email, email_key, name, language, password_hash, state, created_at, "
                            "erase_at FROM accounts " +
                                std::string(rest),
                            values, [&](const Row& row) {
                                found = AccountRow{
                                    .id = AccountId(std::string(row.text(0))),
                                    .email = std::string(row.text(1)),
                                    .emailKey = std::string(row.text(2)),
                                    .name = std::string(row.text(3)),
                                    .language = languageFromCode(row.text(4)).value_or(Language::English),
                                    .passwordHash = std::string(row.text(5)),
                                    .state = accountStateFromId(row.text(6)).value_or(AccountState::None),
                                    .createdAt = fromMs(row.integer(7)),
                                    .eraseAt = row.integer(8)};
                            });
    if (!asked)
        return failure(asked);
    return found;
}

std::string untilText(std::int64_t expiresAt)
{
    return expiresAt == 0 ? "-" : minuteText(fromMs(expiresAt));
}

} // namespace

std::int64_t toMs(Timestamp time)
{
    return time.time_since_epoch().count();
}

Timestamp fromMs(std::int64_t ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}

std::int64_t toMs(const std::optional<Timestamp>& time)
{
    return time ? toMs(*time) : 0;
}

std::optional<Timestamp> optionalFromMs(std::int64_t ms)
{
    return ms == 0 ? std::nullopt : std::optional(fromMs(ms));
}

std::string minuteText(Timestamp time)
{
    auto text = toIso8601(time).substr(0, 16);
    std::ranges::replace(text, 'T', ' ');
    return text + " UTC";
}

std::unexpected<Error> invalidRequest(const std::string& reason)
{
    return fail(AccountsError::InvalidRequest, reason, {{"reason", reason}});
}

Outcome checkText(std::string_view text, std::size_t maxBytes, const char* what, std::size_t minBytes)
{
    const bool isPlain = isUtf8(text) && std::ranges::none_of(text, [](char c) {
                             const auto byte = static_cast<unsigned char>(c);
                             return byte < 0x20 || byte == 0x7F;
                         });
    if (text.size() > maxBytes || text.size() < minBytes || !isPlain)
        return invalidRequest(std::string(what) + " is missing, too long or has control characters");
    return {};
}

Outcome checkAuthority(const Authority& authority)
{
    if (auto good = checkText(authority.actor, kMaxActor, "who does it", 1); !good)
        return good;
    return checkText(authority.reason, kMaxReason, "the reason", 1);
}

bool isPlausibleId(std::string_view id)
{
    return !id.empty() && id.size() <= kMaxId && checkText(id, kMaxId, "id").has_value();
}

Secret newToken(Random& random)
{
    std::string bytes(32, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    Secret token(toBase64Url(bytes));
    wipe(bytes);
    return token;
}

std::string tokenHash(std::string_view kind, std::string_view token)
{
    return sha256(std::string(kind) + ":" + std::string(token));
}

Result<std::optional<AccountRow>> accountByAddress(Work& work, std::string_view emailKey)
{
    return accountWhere(work, "WHERE email_key = :1", {std::string(emailKey)});
}

Result<std::optional<AccountRow>> accountById(Work& work, const AccountId& id)
{
    return accountWhere(work, "WHERE id = :1", {id.value()});
}

Result<bool> lockAccount(Work& work, const AccountId& id, AccountState state)
{
    auto changed = work.execute("UPDATE accounts SET state = state WHERE id = :1 AND state = :2",
                                {id.value(), std::string(accountStateId(state))});
    if (!changed)
        return failure(changed);
    return *changed == 1;
}

Result<std::set<Role>> rolesOf(Work& work, const AccountId& id)
{
    std::set<Role> roles = {Role::User};
    auto asked =
        work.query("SELECT role FROM account_roles WHERE account_id = :1", {id.value()}, [&](const Row& row) {
            if (const auto role = roleFromId(row.text(0)))
                roles.insert(*role);
        });
    if (!asked)
        return failure(asked);
    return roles;
}

Outcome writeEvent(Work& work, const AccountParts& parts, const AccountEvent& event)
{
    return done(work.execute(
        "INSERT INTO account_events (id, account_id, kind, happened_at, actor, reason, origin, details) "
        "VALUES (:1, :2, :3, :4, :5, :6, :7, :8)",
        {makeUuid(parts.random), event.account.value(), event.kind, toMs(parts.clock.now()), event.actor,
         event.reason, event.origin, event.details}));
}

Outcome postMail(Work& work, const AccountParts& parts, AccountMail mail, std::string_view subject,
                 Json::Object details)
{
    const auto now = toMs(parts.clock.now());
    return done(work.execute("INSERT INTO account_mails (id, kind, subject_id, details, created_at, "
                             "next_try_at, tries) VALUES (:1, :2, :3, :4, :5, :5, 0)",
                             {makeUuid(parts.random), std::string(accountMailId(mail)), std::string(subject),
                              Json(std::move(details)).dump(), now}));
}

Result<std::int64_t> endSessions(Work& work, const AccountParts& parts, const AccountId& account,
                                 std::string_view reason, const SessionId& except)
{
    return work.execute("UPDATE account_sessions SET ended_at = :3, end_reason = :4 "
                        "WHERE account_id = :1 AND id <> :2 AND ended_at = 0",
                        {account.value(), except.value(), toMs(parts.clock.now()), std::string(reason)});
}

Outcome checkAccountBan(Work& work, const AccountId& account, Timestamp now)
{
    Outcome outcome;
    auto asked = work.query("SELECT reason, appeal, expires_at FROM account_bans WHERE account_id = :1 AND "
                            "lifted_at = 0 AND (expires_at = 0 OR expires_at > :2) ORDER BY created_at",
                            {account.value(), toMs(now)}, [&](const Row& row) {
                                outcome = fail(AccountsError::AccountBanned, "account " + account.value(),
                                               {{"reason", std::string(row.text(0))},
                                                {"appeal", std::string(row.text(1))},
                                                {"until", untilText(row.integer(2))}});
                            });
    return asked ? outcome : asked;
}

Outcome checkNetworkBan(Work& work, const IpAddress& origin, Timestamp now)
{
    Outcome outcome;
    auto asked =
        work.query("SELECT reason, expires_at, id FROM network_bans WHERE first_address <= :1 AND "
                   "last_address >= :1 AND (expires_at = 0 OR expires_at > :2) ORDER BY created_at",
                   {origin.digits(), toMs(now)}, [&](const Row& row) {
                       outcome =
                           fail(AccountsError::NetworkBanned, "ban " + std::string(row.text(2)),
                                {{"reason", std::string(row.text(0))}, {"until", untilText(row.integer(1))}});
                   });
    return asked ? outcome : asked;
}

Outcome done(Result<std::int64_t> changed)
{
    if (!changed)
        return failure(changed);
    return {};
}

} // namespace vidgo::accounts
