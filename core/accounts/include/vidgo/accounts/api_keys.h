#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/accounts/account_parts.h"
#include "vidgo/accounts/account_types.h"
#include "vidgo/accounts/api_request.h"

namespace vidgo::accounts {

struct ApiKeyInfo
{
    ApiKeyId id;
    std::string name;
    std::set<std::string, std::less<>> scopes;
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt;  ///< Empty: never.
    std::optional<Timestamp> lastUsedAt; ///< To the minute.
    std::optional<Timestamp> revokedAt;
};

struct NewApiKey
{
    ApiKeyInfo info;
    Secret secret; ///< Shown once.
};

/// Keys with which programs act for an account. A request is signed with HMAC-SHA-256, so its secret has to
/// be known here as well; so that it need not be kept, it is derived from the server's master key, the id of
/// the key and a salt. Whoever reads the database has none of them.
class ApiKeys
{
public:
    explicit ApiKeys(AccountParts parts);

    /// Fails with AccountsError::TooManyKeys, AccountMissing, or InvalidRequest (no name, no or unknown
    /// scopes, an expiry in the past).
    Result<NewApiKey> make(const AccountId& account, std::string_view name,
                           const std::set<std::string, std::less<>>& scopes,
                           std::optional<Timestamp> expiresAt = {});
    /// The latest first, those that are revoked too.
    Result<std::vector<ApiKeyInfo>> list(const AccountId& account);
    /// Also when it was before. Fails with AccountsError::KeyMissing.
    Outcome revoke(const AccountId& account, const ApiKeyId& key);

    /// Who asks. A request is good once: its nonce is remembered for as long as its timestamp would be good.
    /// Fails with AccountsError::SignatureRefused, whatever is wrong with it; AccountBanned, NetworkBanned
    /// and InvalidRequest.
    Result<Caller> check(const ApiRequest& request, std::string_view authorization, std::string_view origin);

    /// Whose key signed a request, by the signature alone: for counting. Fails with
    /// AccountsError::SignatureRefused.
    Result<AccountId> signer(const ApiRequest& request, std::string_view authorization);

    /// Which of these are good still, of accounts that are not banned: for those who stay after check().
    Result<std::set<ApiKeyId>> open(const std::vector<ApiKeyId>& keys);

private:
    AccountParts m_parts;
};

} // namespace vidgo::accounts
