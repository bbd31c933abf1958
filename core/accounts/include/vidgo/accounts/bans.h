#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/accounts/account_parts.h"
#include "vidgo/accounts/account_types.h"
#include "vidgo/accounts/ip_address.h"

namespace vidgo::accounts {

struct AccountBan
{
    BanId id;
    AccountId account;
    std::string reason; ///< The person sees it.
    std::string appeal; ///< How to object; the person sees it.
    std::string bannedBy;
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt; ///< Empty: never.
    std::optional<Timestamp> liftedAt;
    std::string liftedBy;
    std::string liftReason;
};

struct NetworkBan
{
    BanId id;
    std::string network; ///< "203.0.113.0/24"
    std::string reason;  ///< Whoever asks from there sees it.
    std::string bannedBy;
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt;
};

/// Who is kept out, for how long, and why. A ban acts at once: the sessions of the account end, and each
/// request asks. Every step is an event with who took it and the reason.
class Bans
{
public:
    explicit Bans(AccountParts parts);

    /// `until` is in the future, or empty: until it is lifted. Fails with AccountsError::AccountMissing or
    /// InvalidRequest.
    Result<BanId> banAccount(const AccountId& account, const Authority& authority, std::string_view appeal,
                             std::optional<Timestamp> until = {});
    /// All that hold. Fails with AccountsError::KeyMissing when none does.
    Outcome liftAccountBans(const AccountId& account, const Authority& authority);
    /// The latest first, also those that are over.
    Result<std::vector<AccountBan>> ofAccount(const AccountId& account);

    /// At most 2^16 IPv4 addresses or an IPv6 /32, so that a slip does not keep everybody out. Fails with
    /// AccountsError::InvalidRequest.
    Result<BanId> banNetwork(std::string_view network, const Authority& authority,
                             std::optional<Timestamp> until = {});
    /// Fails with AccountsError::KeyMissing.
    Outcome liftNetworkBan(const BanId& ban, const Authority& authority);
    /// Those that hold, the latest first.
    Result<std::vector<NetworkBan>> ofNetworks();
    /// Fails with AccountsError::NetworkBanned or InvalidRequest; for what needs no account.
    Outcome checkOrigin(std::string_view origin);

private:
    AccountParts m_parts;
};

} // namespace vidgo::accounts
