#pragma once

#include <memory>

#include "vidgo/accounts/account_data_owner.h"

namespace vidgo::app_server {

class OnlineDesk;

/// What a desk keeps of accounts: the files that they brought, their jobs, and what was made for them. Safe
/// to use from any thread.
class AccountWork final : public accounts::AccountDataOwner
{
public:
    /// The desk is there before anything is asked of this.
    explicit AccountWork(const std::unique_ptr<OnlineDesk>& desk)
        : m_desk(desk)
    {}

    std::string_view name() const override { return "work"; }
    Result<Json> exportData(const AccountId& account) override;
    /// Cancels what goes on first. Fails with BaseError::Internal while something of it has not ended, or is
    /// still to be stopped at a provider: what is left is erased with the next try.
    Outcome erase(const AccountId& account) override;

private:
    Outcome endJobs(const AccountId& account);

    const std::unique_ptr<OnlineDesk>& m_desk;
};

} // namespace vidgo::app_server
