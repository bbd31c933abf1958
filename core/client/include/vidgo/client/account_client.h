#pragma once

#include <mutex>

#include "vidgo/base/clock.h"
#include "vidgo/client/server_link.h"
#include "vidgo/secrets/secret_store.h"
#include "vidgo/service/account_service.h"

namespace vidgo::client {

/// The account of somebody at a server. Who waits for a code is kept where secrets are.
class AccountClient final : public service::AccountService
{
public:
    /// All outlive it.
    struct Parts
    {
        ServerLink& link;
        secrets::SecretStore& secrets;
        Log& log;
        const Clock& clock;
    };

    explicit AccountClient(Parts parts);

    Result<PendingRegistration> registerAccount(const service::NewAccount& wish,
                                                const std::stop_token& stop) override;
    Result<std::optional<PendingRegistration>> pendingRegistration() override;
    Outcome resendCode(const std::stop_token& stop) override;
    Outcome confirm(const std::string& code, const std::stop_token& stop) override;

    Result<Account> signIn(const service::SignIn& wish, const std::stop_token& stop) override;
    Result<bool> isSignedIn() override;
    Result<Account> account(const std::stop_token& stop) override;
    std::optional<Timestamp> asOf() override { return m_parts.link.asOf(); }
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
    struct Waiting
    {
        PendingRegistration registration;
        Secret token;
    };

    Result<std::optional<Waiting>> waiting();
    Result<Secret> registrationToken();
    void keep(const Waiting& waiting);
    void forget();
    Result<Json> call(std::string_view route, Json::Object body, const std::stop_token& stop);

    Parts m_parts;
    std::string m_name;
    std::mutex m_mutex;
    std::optional<Waiting> m_waiting; ///< Only what could not be written.
};

} // namespace vidgo::client
