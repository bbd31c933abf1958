#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/model/profile.h"

namespace vidgo::accounts {

using vidgo::Account;
using vidgo::AccountState;
using vidgo::accountStateFromId;
using vidgo::accountStateId;

/// Who asks for something, as it was proved. With a session all scopes are had, with an API key those of the
/// key.
struct Caller
{
    AccountId account;
    SessionId session; ///< Empty: an API key.
    ApiKeyId key;      ///< Empty: a session.
    std::set<Role> roles;
    std::set<std::string, std::less<>> scopes;
    std::optional<Timestamp> until = {}; ///< With a session: when its access token is good no longer.
};

/// Fail with AccountsError::NotAllowed. An API key has no role but Role::User, whoever made it.
Outcome requireRole(const Caller& caller, Role role);
Outcome requireScope(const Caller& caller, std::string_view scope);

/// Who does something as an administrator, and why: both are kept.
struct Authority
{
    std::string actor;  ///< "admin:ann", an account's id … 1 to 128 bytes.
    std::string reason; ///< In words, 1 to 1000 bytes.
};

/// Something that happened to an account. It holds no secret.
struct AccountEvent
{
    AccountId account; ///< Empty: about none.
    std::string kind;  ///< "registered", "signed_in", "token_reused", "banned" …
    Timestamp happenedAt;
    std::string actor;
    std::string reason;
    std::string origin;  ///< An IP address, or empty.
    std::string details; ///< For example the name of the device.
};

} // namespace vidgo::accounts
