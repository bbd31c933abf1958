#pragma once

#include <string_view>

#include "vidgo/accounts/accounts.h"
#include "vidgo/accounts/password_changes.h"
#include "vidgo/accounts/registrations.h"
#include "vidgo/backend/account_session.h"
#include "vidgo/service/account_service.h"

namespace vidgo::backend {

/// The account of a person among those that this process keeps.
class AccountBackend final : public service::AccountService
{
public:
    /// All outlive it.
    struct Parts
    {
        accounts::Accounts& accounts;
        accounts::Registrations& registrations;
        accounts::Sessions& sessions;
        accounts::PasswordChanges& passwords;
        AccountSession& session;
        secrets::SecretStore& secrets;
        const Clock& clock;
    };
    explicit AccountBackend(Parts parts);

    Result<PendingRegistration> registerAccount(const service::NewAccount& wish,
                                                const std::stop_token& stop) override;
    Result<std::optional<PendingRegistration>> pendingRegistration() override;
    Outcome resendCode(const std::stop_token& stop) override;
    Outcome confirm(const std::string& code, const std::stop_token& stop) override;

    Result<Account> signIn(const service::SignIn& wish, const std::stop_token& stop) override;
    Result<bool> isSignedIn() override;
    Result<Account> account(const std::stop_token& stop) override;
    Outcome signOut(service::SignOutFrom from, const std::stop_token& stop) override;
    Result<std::vector<DeviceSession>> sessions(const std::stop_token& stop) override;
    Outcome endSession(const SessionId& session, const std::stop_token& stop) override;
    Result<std::int64_t> endOtherSessions(const std::stop_token& stop) override;

    Result<Account> setProfile(const std::string& name, Language language,
                               const std::stop_token& stop) override;
    Outcome changePassword(const Secret& oldPassword, const Secret& newPassword,
                           const std::stop_token& stop) override;
    Outcome requestReset(const std::string& address, const std::stop_token& stop) override;
    Outcome resetPassword(const Secret& link, const Secret& newPassword,
                          const std::stop_token& stop) override;
    Result<Account> close(const Secret& password, const std::stop_token& stop) override;
    Outcome reopen(const std::string& address, const Secret& password, const std::stop_token& stop) override;
    Result<Json> exportData(const std::stop_token& stop) override;

private:
    Outcome endHere(service::SignOutFrom from);

    Parts m_parts;
};

} // namespace vidgo::backend
