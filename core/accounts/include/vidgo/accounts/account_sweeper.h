#pragma once

#include <cstdint>
#include <vector>

#include "vidgo/accounts/account_data_owner.h"
#include "vidgo/accounts/account_parts.h"

namespace vidgo::accounts {

/// What sweep() did.
struct SweepReport
{
    std::int64_t deletedRows = 0;
    int erasedAccounts = 0;
};

/// Erases accounts whose days are over and deletes what has expired. To be called now and then; several
/// programs may do so at once, and one that dies in the middle leaves nothing half done.
class AccountSweeper
{
public:
    /// The owners outlive it.
    AccountSweeper(AccountParts parts, std::vector<AccountDataOwner*> owners);

    /// When one account cannot be erased the others are all the same; the first failure is returned then.
    Result<SweepReport> sweep(int maxAccounts = 100);

private:
    Result<std::int64_t> deleteExpired();
    Outcome eraseOne(const AccountId& account);

    AccountParts m_parts;
    std::vector<AccountDataOwner*> m_owners;
};

} // namespace vidgo::accounts
