#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "vidgo/accounts/account_data_owner.h"
#include "vidgo/accounts/account_parts.h"
#include "vidgo/accounts/account_types.h"
#include "vidgo/base/json.h"

namespace vidgo::accounts {

/// Accounts themselves: looking them up, their roles, what is known of them, and their end.
class Accounts
{
public:
    /// The owners outlive it.
    Accounts(AccountParts parts, std::vector<AccountDataOwner*> owners);

    /// Also one that was erased. Fails with AccountsError::AccountMissing.
    Result<Account> account(const AccountId& id);
    /// By an address as it is typed; for administrators. Fails with AccountsError::AccountMissing or
    /// InvalidAddress.
    Result<Account> find(std::string_view address);
    /// Fails with AccountsError::AccountMissing or InvalidRequest.
    Outcome setProfile(const AccountId& id, std::string_view name, Language language);

    /// Both may be asked for again. Role::User can be neither granted nor revoked. Fail with
    /// AccountsError::AccountMissing or InvalidRequest.
    Outcome grantRole(const AccountId& id, Role role, const Authority& authority);
    Outcome revokeRole(const AccountId& id, Role role, const Authority& authority);

    /// The latest first; an empty account: those about none, such as bans of networks.
    Result<std::vector<AccountEvent>> events(const AccountId& id, int limit);

    /// Deletes an account: everybody is signed out, API keys are revoked, and after the days of the rules
    /// AccountSweeper erases all. Needs the password. Fails with AccountsError::PasswordRefused,
    /// TooManyTries, AccountMissing or InvalidRequest.
    Outcome close(const Caller& caller, const Secret& password, std::string_view origin);
    /// Takes that back, while it waits to be erased. Answers like Sessions::signIn(), so that nobody learns
    /// whether there is such an account: AccountsError::SignInRefused, TooManyTries, AccountBanned,
    /// InvalidRequest.
    Outcome reopen(std::string_view address, const Secret& password, std::string_view origin);

    /// Everything that is kept of an account, of every module, as one document without secrets. Fails with
    /// AccountsError::AccountMissing, and like the owners.
    Result<Json> exportData(const AccountId& id);

private:
    Outcome changeRole(const AccountId& id, Role role, const Authority& authority, bool isGrant);

    AccountParts m_parts;
    std::vector<AccountDataOwner*> m_owners;
};

} // namespace vidgo::accounts
