#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/model/account.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/language.h"

namespace vidgo {

enum class AccountState {
    None,
    Active,
    Closing, ///< Deleted; until Account::eraseAt it can be had back.
    Erasing, ///< Its data are being erased.
    Erased,  ///< Only the id is left, for what the law has kept under it.
};

/// "active", "closing", "erasing", "erased"; empty for None.
std::string_view accountStateId(AccountState state);
std::optional<AccountState> accountStateFromId(std::string_view id);

struct Account
{
    AccountId id;
    std::string email; ///< As it was typed; empty once erased.
    std::string name;
    Language language = Language::English;
    AccountState state = AccountState::None;
    Timestamp createdAt;
    std::optional<Timestamp> eraseAt = {};
    std::set<Role> roles; ///< Always with Role::User.
};

/// One device that is signed in.
struct DeviceSession
{
    SessionId id;
    std::string deviceName;
    std::string platform;
    std::string origin; ///< The IP address that was seen last.
    Timestamp createdAt;
    Timestamp lastUsedAt;
    bool isCurrent = false; ///< This one.

    bool operator==(const DeviceSession&) const = default;
};

/// Somebody asked for an account, and the code of the mail was not given yet.
struct PendingRegistration
{
    std::string address;
    Timestamp expiresAt;

    bool operator==(const PendingRegistration&) const = default;
};

} // namespace vidgo
