#include "vidgo/accounts/sessions.h"

#include "open_ones.h"
#include "session_rows.h"

namespace vidgo::accounts {

namespace {

std::unexpected<Error> ended(const char* why)
{
    return fail(AccountsError::SessionEnded, why);
}

// Makes others who refresh or end the session wait. False: it has ended.
Result<bool> lockSession(Work& work, const SessionId& id, const IpAddress& origin, Timestamp now)
{
    auto changed = work.execute("UPDATE account_sessions SET last_used_at = :2, origin = :3 "
                                "WHERE id = :1 AND ended_at = 0 AND expires_at > :2",
                                {id.value(), toMs(now), origin.text()});
    if (!changed)
        return failure(changed);
    return *changed == 1;
}

// Ends a session of which two hold the same token. Commits, and fails in any case.
Outcome endReused(Work& work, const AccountParts& parts, const SessionRow& session, const IpAddress& origin)
{
    auto written = done(
        work.execute("UPDATE account_sessions SET ended_at = :2, end_reason = 'token_reused' WHERE id = :1",
                     {session.id.value(), toMs(parts.clock.now())}));
    if (!written)
        return written;
    if (auto noted = writeEvent(work, parts,
                                {.account = session.account,
                                 .kind = "token_reused",
                                 .actor = session.account.value(),
                                 .origin = origin.text(),
                                 .details = session.info.deviceName});
        !noted)
        return noted;
    if (auto committed = work.commit(); !committed)
        return committed;
    parts.log.warning("accounts", "a used refresh token came again; the session was ended",
                      {{"session", session.id.value()}});
    return ended("a used token came again");
}

Outcome markUsed(Work& work, const RefreshRow& row, const std::string& successorHash, Timestamp now)
{
    return done(work.execute("UPDATE account_refresh_tokens SET used_at = :2, successor_hash = :3 "
                             "WHERE token_hash = :1",
                             {row.hash, toMs(now), successorHash}));
}

// When the successor of a used token may be handed out again: until then. 0: not.
Result<std::int64_t> graceOf(Work& work, const AccountParts& parts, const RefreshRow& row)
{
    const auto age = parts.clock.now() - fromMs(row.usedAt);
    if (age < std::chrono::milliseconds(0) || age > parts.rules.sessions.refreshGrace ||
        parts.rules.sessions.refreshGrace.count() == 0)
        return 0;
    auto successor = refreshByHash(work, row.successorHash);
    if (!successor)
        return failure(successor);
    return *successor && (*successor)->usedAt == 0 ? (*successor)->expiresAt : 0;
}

/// A refresh token that was taken, and the next one.
struct Rotated
{
    SessionRow session;
    Secret next;
    std::int64_t expiresAt = 0;
};

// The token and its session, locked. Fails with SessionEnded.
Result<std::pair<RefreshRow, SessionRow>> lockFamily(Work& work, const AccountParts& parts,
                                                     const std::string& hash, const IpAddress& origin)
{
    const auto now = parts.clock.now();
    auto known = refreshByHash(work, hash);
    if (!known)
        return failure(known);
    if (!*known)
        return ended("unknown token");
    auto isOpen = lockSession(work, (*known)->session, origin, now);
    if (!isOpen)
        return failure(isOpen);
    auto row = refreshByHash(work, hash); // as the writer before left it
    auto session = sessionById(work, (*known)->session);
    if (!row || !session)
        return !row ? failure(row) : failure(session);
    if (!*isOpen || !*row || !*session)
        return ended("the session has ended");
    return std::pair(std::move(**row), std::move(**session));
}

Result<Rotated> rotate(Work& work, const AccountParts& parts, const Secret& token, const IpAddress& origin)
{
    const auto now = parts.clock.now();
    auto family = lockFamily(work, parts, tokenHash(kRefreshToken, token.reveal()), origin);
    if (!family)
        return failure(family);
    auto& [row, session] = *family;
    if (row.expiresAt <= toMs(now))
        return ended("the token has expired");
    auto next = successorOf(parts, token.reveal(), row.salt);
    if (row.usedAt != 0) {
        auto until = graceOf(work, parts, row);
        if (!until)
            return failure(until);
        if (*until == 0) {
            auto over = endReused(work, parts, session, origin);
            return failure(over);
        }
        return Rotated{.session = std::move(session), .next = std::move(next), .expiresAt = *until};
    }
    if (auto marked = markUsed(work, row, tokenHash(kRefreshToken, next.reveal()), now); !marked)
        return failure(marked);
    auto expiresAt = insertRefresh(work, parts, session.info, next.reveal());
    if (!expiresAt)
        return failure(expiresAt);
    return Rotated{.session = std::move(session), .next = std::move(next), .expiresAt = *expiresAt};
}

} // namespace

Sessions::Sessions(AccountParts parts, const AccessTokens& tokens)
    : m_parts(std::move(parts))
    , m_tokens(tokens)
{}

Result<SignedIn> Sessions::tokensFor(const AccountId& account, const SessionId& session, std::set<Role> roles,
                                     Secret refresh, std::int64_t refreshExpiresAt)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(m_parts.clock.now());
    const AccessClaims claims{.account = account,
                              .session = session,
                              .roles = std::move(roles),
                              .issuedAt = now,
                              .expiresAt = now + m_parts.rules.sessions.accessLife,
                              .tokenId = makeUuid(m_parts.random)};
    return SignedIn{.account = account,
                    .session = session,
                    .access = m_tokens.issue(claims),
                    .accessExpiresAt = claims.expiresAt,
                    .refresh = std::move(refresh),
                    .refreshExpiresAt = fromMs(refreshExpiresAt),
                    .device = {}};
}

Result<SignedIn> Sessions::refresh(const Secret& refreshToken, std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto now = m_parts.clock.now();
    if (auto allowed = checkNetworkBan(**work, *place, now); !allowed)
        return failure(allowed);
    auto rotated = rotate(**work, m_parts, refreshToken, *place);
    if (!rotated)
        return failure(rotated);
    const auto& account = rotated->session.account;
    if (auto allowed = checkAccountBan(**work, account, now); !allowed)
        return failure(allowed);
    auto roles = rolesOf(**work, account);
    if (!roles)
        return failure(roles);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return tokensFor(account, rotated->session.id, std::move(*roles), std::move(rotated->next),
                     rotated->expiresAt);
}

Result<Caller> Sessions::check(std::string_view accessToken, std::string_view origin)
{
    auto place = IpAddress::parse(origin);
    if (!place)
        return failure(place);
    const auto now = m_parts.clock.now();
    auto claims = m_tokens.read(accessToken, now);
    if (!claims)
        return failure(claims);
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    if (auto allowed = checkNetworkBan(**work, *place, now); !allowed)
        return failure(allowed);
    if (auto allowed = checkAccountBan(**work, claims->account, now); !allowed)
        return failure(allowed);
    auto session = sessionById(**work, claims->session);
    if (!session)
        return failure(session);
    if (!*session || (*session)->account != claims->account || (*session)->endedAt != 0 ||
        (*session)->info.expiresAt <= now)
        return ended("the session has ended");
    auto roles = rolesOf(**work, claims->account);
    if (!roles)
        return failure(roles);
    return Caller{.account = claims->account,
                  .session = claims->session,
                  .key = {},
                  .roles = std::move(*roles),
                  .scopes = {},
                  .until = claims->expiresAt};
}

Result<std::set<SessionId>> Sessions::open(const std::vector<SessionId>& sessions)
{
    static const auto kSql = "SELECT s.id FROM account_sessions s WHERE s.id IN " + storage::portionPlaces() +
                             " AND s.ended_at = 0 AND s.expires_at > :51 AND " +
                             notBanned("s.account_id", ":51");
    return openOnes(m_parts, kSql, sessions);
}

Result<std::vector<SessionInfo>> Sessions::list(const AccountId& account)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return openSessions(**work, account, m_parts.clock.now());
}

Outcome Sessions::signOut(const AccountId& account, const SessionId& session)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto known = isPlausibleId(session.value()) ? sessionById(**work, session)
                                                : Result<std::optional<SessionRow>>(std::nullopt);
    if (!known)
        return failure(known);
    if (!*known || (*known)->account != account)
        return fail(AccountsError::KeyMissing, "no such session");
    auto ended = (*work)->execute("UPDATE account_sessions SET ended_at = :2, end_reason = 'signed_out' "
                                  "WHERE id = :1 AND ended_at = 0",
                                  {session.value(), toMs(m_parts.clock.now())});
    if (!ended)
        return failure(ended);
    if (*ended == 0)
        return {};
    if (auto noted = writeEvent(**work, m_parts,
                                {.account = account,
                                 .kind = "signed_out",
                                 .actor = account.value(),
                                 .details = (*known)->info.deviceName});
        !noted)
        return noted;
    return (*work)->commit();
}

Result<std::int64_t> Sessions::signOutEverywhere(const AccountId& account, const SessionId& except)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    if (auto locked = lockAccount(**work, account, AccountState::Active); !locked)
        return failure(locked);
    auto count = endSessions(**work, m_parts, account, "signed_out_everywhere", except);
    if (!count)
        return count;
    if (auto noted = *count == 0 ? Outcome()
                                 : writeEvent(**work, m_parts,
                                              {.account = account,
                                               .kind = "signed_out_everywhere",
                                               .actor = account.value(),
                                               .details = std::to_string(*count)});
        !noted)
        return failure(noted);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return count;
}

} // namespace vidgo::accounts
