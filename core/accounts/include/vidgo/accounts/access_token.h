#pragma once

#include <set>
#include <string>
#include <string_view>

#include "vidgo/accounts/account_keys.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/model/account.h"
#include "vidgo/model/credits.h"

namespace vidgo::accounts {

/// What an access token says. Times are whole seconds in it.
struct AccessClaims
{
    AccountId account; ///< sub
    SessionId session; ///< sid
    std::set<Role> roles;
    Timestamp issuedAt;  ///< iat
    Timestamp expiresAt; ///< exp
    std::string tokenId; ///< jti

    bool operator==(const AccessClaims&) const = default;
};

/// Whose tokens they are.
struct TokenSettings
{
    std::string issuer;   ///< iss: "https://vidgo.example"
    std::string audience; ///< aud: "vidgo-api"
};

/// Writes and reads access tokens: JWTs (RFC 7519) signed with HMAC-SHA-256 (RFC 7515, HS256) and a key whose
/// name stands in the header. Only this one algorithm exists: `none` and all others are refused, and the
/// three parts must be exactly as issue() writes them (compact JSON with sorted keys and no others, Base64
/// without padding), so that no two tokens mean the same.
class AccessTokens
{
public:
    static constexpr std::size_t kMaxToken = 4096;

    /// What it is made from outlives it.
    AccessTokens(const AccountKeys& keys, TokenSettings settings, const AccountRules::Sessions& rules);

    /// Signed with the first key.
    Secret issue(const AccessClaims& claims) const;
    /// Fails with AccountsError::AccessRefused, and with AccessExpired once it is older than its life and the
    /// leeway for clocks; one from further in the future than the leeway, or with a longer life than the
    /// rules give, is refused.
    Result<AccessClaims> read(std::string_view token, Timestamp now) const;

private:
    std::string headerOf(const ServerKey& key) const;
    Result<AccessClaims> readClaims(std::string_view payload) const;

    const AccountKeys& m_keys;
    TokenSettings m_settings;
    const AccountRules::Sessions& m_rules;
};

} // namespace vidgo::accounts
