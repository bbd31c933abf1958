#pragma once

#include "store.h"
#include "vidgo/accounts/sessions.h"

namespace vidgo::accounts {

inline constexpr std::string_view kRefreshToken = "refresh";
inline constexpr std::string_view kDeviceSecret = "device";

struct SessionRow
{
    SessionId id;
    AccountId account;
    std::string deviceHash;
    SessionInfo info;
    std::int64_t endedAt = 0;
};

Result<std::optional<SessionRow>> sessionById(Work& work, const SessionId& id);
Result<std::vector<SessionInfo>> openSessions(Work& work, const AccountId& account, Timestamp now);
Outcome insertSession(Work& work, const SessionRow& row);
/// More than the rules allow: those that were not used for longest end.
Outcome crowdOutSessions(Work& work, const AccountParts& parts, const AccountId& account);

struct RefreshRow
{
    std::string hash;
    SessionId session;
    std::string salt;
    std::int64_t expiresAt = 0;
    std::int64_t usedAt = 0;
    std::string successorHash;
};

Result<std::optional<RefreshRow>> refreshByHash(Work& work, const std::string& hash);
/// A token that has just been made. Returns when it expires.
Result<std::int64_t> insertRefresh(Work& work, const AccountParts& parts, const SessionInfo& session,
                                   std::string_view token);
/// The token that follows this one; the same whenever it is asked for.
Secret successorOf(const AccountParts& parts, std::string_view token, std::string_view salt);

/// Whether a device with this secret signed in to the account before.
Result<bool> isKnownDevice(Work& work, const AccountId& account, const std::string& hash, Timestamp now);
/// Notes that a device was used, or that it is known from now on; those over the limit are forgotten.
Outcome keepDevice(Work& work, const AccountParts& parts, const SessionRow& session);

} // namespace vidgo::accounts
