#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "vidgo/accounts/sessions.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/secrets/secret_store.h"

namespace vidgo::backend {

/// Who is signed in to the accounts of this process: the refresh token is kept where secrets are, the access
/// token in memory only. Safe to use from any thread.
class AccountSession
{
public:
    /// All outlive it.
    struct Parts
    {
        accounts::Sessions& sessions;
        secrets::SecretStore& secrets;
        const Clock& clock;
        Log& log;
        std::string origin; ///< The IP address that asks.
    };
    explicit AccountSession(Parts parts);

    /// Who asks. Fails with ServiceError::NotSignedIn, and like accounts::Sessions::check(); what ends the
    /// session is forgotten then.
    Result<accounts::Caller> caller();
    /// Fails with SecretsError.
    Result<bool> isSignedIn();
    /// Where the refresh token cannot be kept the sign-in ends with the program.
    void begin(const accounts::SignedIn& signedIn);
    void end();

    const std::string& origin() const { return m_parts.origin; }
    /// What this device is known by, whoever signs in; empty: it is not.
    Secret device();
    void keepDevice(const Secret& device);

private:
    Result<Secret> refreshToken();
    Outcome renew();
    void take(const accounts::SignedIn& signedIn);
    void forget();

    Parts m_parts;
    std::mutex m_mutex;
    std::optional<Secret> m_refresh; ///< As it is kept; empty: nobody is signed in. None: not read yet.
    Secret m_access;
    Timestamp m_accessExpiresAt{};
};

} // namespace vidgo::backend
