#include "session_rows.h"

#include <algorithm>

#include "base64url.h"

namespace vidgo::accounts {

namespace {

constexpr std::string_view kColumns = "SELECT id, account_id, device_hash, device_name, platform, origin, "
                                      "created_at, last_used_at, expires_at, "
                                      "ended_at FROM account_sessions ";

SessionRow sessionIn(const Row& row)
{
    const SessionId id(std::string(row.text(0)));
    return {.id = id,
            .account = AccountId(std::string(row.text(1))),
            .deviceHash = std::string(row.text(2)),
            .info = {.id = id,
                     .deviceName = std::string(row.text(3)),
                     .platform = std::string(row.text(4)),
                     .origin = std::string(row.text(5)),
                     .createdAt = fromMs(row.integer(6)),
                     .lastUsedAt = fromMs(row.integer(7)),
                     .expiresAt = fromMs(row.integer(8))},
            .endedAt = row.integer(9)};
}

} // namespace

Result<std::optional<SessionRow>> sessionById(Work& work, const SessionId& id)
{
    std::optional<SessionRow> found;
    auto asked = work.query(std::string(kColumns) + "WHERE id = :1", {id.value()},
                            [&](const Row& row) { found = sessionIn(row); });
    if (!asked)
        return failure(asked);
    return found;
}

Result<std::vector<SessionInfo>> openSessions(Work& work, const AccountId& account, Timestamp now)
{
    std::vector<SessionInfo> sessions;
    auto asked = work.query(
        std::string(kColumns) + "WHERE account_id = :1 AND ended_at = 0 AND expires_at > :2 "
                                "ORDER BY last_used_at DESC, id",
        {account.value(), toMs(now)}, [&](const Row& row) { sessions.push_back(sessionIn(row).info); });
    if (!asked)
        return failure(asked);
    return sessions;
}

Outcome insertSession(Work& work, const SessionRow& row)
{
    return done(work.execute(
        "INSERT INTO account_sessions (id, account_id, device_hash, device_name, platform, origin, "
        "created_at, "
        "last_used_at, expires_at, ended_at, end_reason) VALUES (:1, :2, :3, :4, :5, :6, :7, :7, :8, 0, '')",
        {row.id.value(), row.account.value(), row.deviceHash, row.info.deviceName, row.info.platform,
         row.info.origin, toMs(row.info.createdAt), toMs(row.info.expiresAt)}));
}

Outcome crowdOutSessions(Work& work, const AccountParts& parts, const AccountId& account)
{
    return done(work.execute(
        "UPDATE account_sessions SET ended_at = :2, end_reason = 'crowded_out' "
        "WHERE account_id = :1 AND ended_at = 0 AND id NOT IN (SELECT id FROM "
        "account_sessions WHERE account_id = :1 AND ended_at = 0 "
        "ORDER BY last_used_at DESC, created_at DESC, id LIMIT :3)",
        {account.value(), toMs(parts.clock.now()), std::int64_t{parts.rules.sessions.maxPerAccount}}));
}

Result<std::optional<RefreshRow>> refreshByHash(Work& work, const std::string& hash)
{
    std::optional<RefreshRow> found;
    auto asked = work.query("SELECT session_id, salt, expires_at, used_at, successor_hash "
                            "FROM account_refresh_tokens WHERE token_hash = :1",
                            {hash}, [&](const Row& row) {
                                found = RefreshRow{.hash = hash,
                                                   .session = SessionId(std::string(row.text(0))),
                                                   .salt = std::string(row.text(1)),
                                                   .expiresAt = row.integer(2),
                                                   .usedAt = row.integer(3),
                                                   .successorHash = std::string(row.text(4))};
                            });
    if (!asked)
        return failure(asked);
    return found;
}

Result<std::int64_t> insertRefresh(Work& work, const AccountParts& parts, const SessionInfo& session,
                                   std::string_view token)
{
    const auto now = parts.clock.now();
    const auto expiresAt = toMs(std::min(now + parts.rules.sessions.refreshLife, session.expiresAt));
    auto written = work.execute(
        "INSERT INTO account_refresh_tokens (token_hash, session_id, salt, created_at, "
        "expires_at, used_at, successor_hash) VALUES (:1, :2, :3, :4, :5, 0, '')",
        {tokenHash(kRefreshToken, token), session.id.value(), makeUuid(parts.random), toMs(now), expiresAt});
    if (!written)
        return failure(written);
    return expiresAt;
}

Secret successorOf(const AccountParts& parts, std::string_view token, std::string_view salt)
{
    return Secret(toBase64Url(bytesOfHex(parts.keys.derive("refresh successor", {token, salt}))));
}

Result<bool> isKnownDevice(Work& work, const AccountId& account, const std::string& hash, Timestamp now)
{
    bool isKnown = false;
    auto asked = work.query("SELECT 1 FROM account_devices WHERE secret_hash = :1 AND account_id = :2 "
                            "AND expires_at > :3",
                            {hash, account.value(), toMs(now)}, [&](const Row&) { isKnown = true; });
    if (!asked)
        return failure(asked);
    return isKnown;
}

Outcome keepDevice(Work& work, const AccountParts& parts, const SessionRow& session)
{
    const auto now = parts.clock.now();
    const auto expiresAt = toMs(now + parts.rules.sessions.deviceLife);
    auto written = work.execute(
        "INSERT INTO account_devices (secret_hash, account_id, name, platform, created_at, last_used_at, "
        "expires_at) VALUES (:1, :2, :3, :4, :5, :5, :6) ON CONFLICT (secret_hash) DO UPDATE SET "
        "name = :3, platform = :4, last_used_at = :5, expires_at = :6",
        {session.deviceHash, session.account.value(), session.info.deviceName, session.info.platform,
         toMs(now), expiresAt});
    if (!written)
        return failure(written);
    return done(work.execute("DELETE FROM account_devices WHERE account_id = :1 AND secret_hash NOT IN "
                             "(SELECT secret_hash FROM account_devices WHERE account_id = :1 "
                             "ORDER BY last_used_at DESC, secret_hash LIMIT :2)",
                             {session.account.value(), std::int64_t{parts.rules.sessions.maxDevices}}));
}

} // namespace vidgo::accounts
