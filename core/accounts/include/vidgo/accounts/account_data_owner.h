#pragma once

#include <string_view>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/model/credits.h"

namespace vidgo::accounts {

/// A module that keeps data of accounts: works, orders, settings. What it has is part of an export, and goes
/// when an account is erased, except for what the law asks to keep, which stays under the id and without
/// anything that tells who it was.
class AccountDataOwner
{
public:
    virtual ~AccountDataOwner() = default;

    /// The name of its part of an export: lower-case letters and underscores.
    virtual std::string_view name() const = 0;
    /// Everything it has of the account, without secrets.
    virtual Result<Json> exportData(const AccountId& account) = 0;
    /// May be called again until it has succeeded once, and must succeed then too.
    virtual Outcome erase(const AccountId& account) = 0;
};

} // namespace vidgo::accounts
