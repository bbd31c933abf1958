#pragma once

#include "vidgo/accounts/account_keys.h"
#include "vidgo/accounts/accounts_error.h"
#include "vidgo/accounts/passwords.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/model/account.h"
#include "vidgo/storage/work.h"

namespace vidgo::accounts {

/// What everything here is made from; it outlives what is made of it. Every class of this module may be used
/// from any thread, does each write altogether or not at all, and may fail with StorageError. None holds a
/// connection while a password is hashed.
struct AccountParts
{
    storage::Database& database;
    const AccountRules& rules;
    const AccountKeys& keys;
    const Clock& clock;
    Random& random; ///< The operating system's; tests hand in another.
    PasswordHasher& hasher;
    Log& log;
    storage::BeforeStatement beforeStatement = {}; ///< For tests of crashes.
};

} // namespace vidgo::accounts
