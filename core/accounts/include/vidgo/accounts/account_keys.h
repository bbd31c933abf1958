#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"

namespace vidgo::accounts {

/// A key of the server under a name, so that it can be replaced: the first of a list is used, the others are
/// still known.
struct ServerKey
{
    std::string id; ///< 1 to 32 of a-z, 0-9, '-' and '_'; no secret.
    Secret secret;  ///< At least 32 bytes.
};

/// The keys that accounts are made with. A list of its own signs access tokens; from the master keys
/// everything else is derived by HMAC-SHA-256, so that the database holds nothing from which a secret could
/// be had.
class AccountKeys
{
public:
    /// Fails with AccountsError::InvalidSecret.
    static Result<AccountKeys> create(std::vector<ServerKey> tokenKeys, std::vector<ServerKey> masterKeys);

    const std::vector<ServerKey>& tokenKeys() const { return m_tokenKeys; }
    const ServerKey& master() const { return m_masterKeys.front(); }
    /// Nothing when there is none of that name any more.
    const ServerKey* master(std::string_view id) const;

    /// 64 hexadecimal digits that nobody without the master key can compute. Purposes and parts are kept
    /// apart, so that no two lists of parts give the same.
    std::string derive(std::string_view purpose, std::initializer_list<std::string_view> parts) const;
    static std::string derive(const ServerKey& key, std::string_view purpose,
                              std::initializer_list<std::string_view> parts);

private:
    AccountKeys() = default;
    std::vector<ServerKey> m_tokenKeys;
    std::vector<ServerKey> m_masterKeys;
};

} // namespace vidgo::accounts
