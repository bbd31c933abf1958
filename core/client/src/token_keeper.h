#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

#include "vidgo/base/log.h"
#include "vidgo/base/secret.h"
#include "vidgo/client/server_address.h"
#include "vidgo/model/credits.h"
#include "vidgo/secrets/secret_store.h"

namespace vidgo::client {

/// What the server gives to whoever signs in.
struct Tokens
{
    AccountId account;
    Secret access;
    Secret refresh;
};

/// Keeps the tokens of one server: the access token in memory only, the refresh token where secrets are kept.
/// Of many calls that find the access token used up at the same time one exchanges it, and the others wait.
/// Safe to use from any thread.
class TokenKeeper
{
public:
    /// All outlive it.
    struct Parts
    {
        secrets::SecretStore& secrets;
        Log& log;
        /// Asks the server for new tokens.
        std::function<Result<Tokens>(const Secret& refresh)> exchange;
        /// The server has ended the sign-in. Called on the thread that found it out, without a lock.
        std::function<void(const Error& why)> signedOut;
    };
    /// An access token, and how to tell whether it is still the newest.
    struct Pass
    {
        Secret access;
        AccountId account;
        std::uint64_t signIn = 0; ///< Which sign-in, of those that this object has seen.
        std::uint64_t turn = 0;   ///< Which of its tokens.
    };

    TokenKeeper(const ServerAddress& address, Parts parts);

    /// Which sign-in it is now: another number after each that began or ended.
    std::uint64_t signIn();
    /// Whose tokens are kept; none: nobody is signed in. Fails with SecretsError.
    Result<std::optional<AccountId>> account();
    /// The access token; where there is none yet, a new one is asked for. Fails with
    /// ServiceError::NotSignedIn when nobody is signed in, and as the exchange does.
    Result<Pass> pass(const std::stop_token& stop);
    /// The one after `refused`. Fails with ServiceError::NotSignedIn as well when somebody else is signed in
    /// by now: what was begun for one person is not carried on for another.
    Result<Pass> next(const Pass& refused, const std::stop_token& stop);

    /// Somebody has signed in. Where the refresh token cannot be kept the sign-in ends with the program.
    void begin(Tokens tokens);
    /// They have signed out.
    void end();
    /// What the server knows this device by, whoever signs in; empty: it does not.
    Secret device();
    /// Where it cannot be kept the server takes this device for a new one next time.
    void keepDevice(const Secret& device);

private:
    struct Kept
    {
        AccountId account;
        Secret refresh;
    };

    Result<Pass> renewed(std::unique_lock<std::mutex>& lock, std::uint64_t signIn,
                         const std::stop_token& stop);
    Result<Tokens> exchange(std::unique_lock<std::mutex>& lock);
    Result<Pass> current(std::uint64_t signIn) const;
    Result<std::optional<Kept>> kept();
    void take(Tokens tokens);
    void forget();

    Parts m_parts;
    std::string m_name;
    std::string m_deviceName;
    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    std::optional<Kept> m_kept; ///< Only what could not be written.
    Secret m_access;
    AccountId m_account; ///< Whose access token that is.
    std::uint64_t m_signIn = 1;
    std::uint64_t m_turn = 0;
    bool m_isExchanging = false;
    std::uint64_t m_exchanges = 0;
    std::optional<Error> m_failure; ///< Of the last exchange.
};

} // namespace vidgo::client
