#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/model/generation.h"

namespace vidgo::service {

/// Whether a provider is asked, per operation.
enum class BreakerState {
    Closed, ///< It is asked.
    Open,   ///< It is not, until a time.
    Trial   ///< One call may try it.
};

struct OperationHealth
{
    Operation operation = Operation::None;
    BreakerState breaker = BreakerState::Closed;
    std::optional<Timestamp> openUntil;
    ProviderTrouble trouble = ProviderTrouble::None; ///< Why it is open.
    std::int64_t calls = 0;                          ///< Of the last day.
    std::int64_t succeeded = 0;
    std::optional<std::chrono::milliseconds> median; ///< Time of those that succeeded.
};

enum class KeySource { None, Keychain, Environment };

struct ProviderStatus
{
    std::string id;
    std::string name;
    std::string keyPage; ///< Where a key is to be had.
    std::string keyHint; ///< The form of a key; may be empty.
    KeySource key = KeySource::None;
    std::string balance; ///< A decimal number; empty: not known, or not asked yet.
    std::string balanceUnit;
    std::optional<Timestamp> balanceAt;
    std::vector<OperationHealth> operations; ///< Those that it serves.
};

/// The providers, their keys and how they do. Keys go in and never come out. Safe to call from any thread.
class ProviderService
{
public:
    virtual ~ProviderService() = default;

    virtual Result<std::vector<ProviderStatus>> list() = 0;
    /// Asks the provider whether it takes the key, then keeps it in the keychain. Fails with the provider's
    /// true answer, and keeps nothing then; with ServiceError::VisitorOnline for visitors.
    virtual Outcome setKey(const std::string& provider, const Secret& key, const std::stop_token& stop) = 0;
    virtual Outcome removeKey(const std::string& provider) = 0;
    /// Asks for the balance and whether it can be reached; costs nothing. Fails with
    /// ServiceError::VisitorOnline for visitors.
    virtual Result<ProviderStatus> refresh(const std::string& provider, const std::stop_token& stop) = 0;
    /// Asks it again from now on, whatever happened before.
    virtual Outcome reset(const std::string& provider) = 0;
};

} // namespace vidgo::service
