#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/random.h"
#include "vidgo/net/http_client.h"

namespace vidgo::net {

/// How often and when a request is sent again.
struct RetryPolicy
{
    int attempts = 4; ///< In all.
    std::chrono::milliseconds firstPause{500};
    std::chrono::milliseconds longestPause{8'000};
    /// A service that asks for more patience than this gets its answer handed on to the caller.
    std::chrono::milliseconds longestRetryAfter{30'000};
};

/// How long to wait before the request is sent again, or nothing when it is not to be. `attempt` is the
/// number of the one that ended so, from 1.
///
/// A read is sent again when the service could not be reached, did not answer in time or broke off, and on
/// the statuses 429, 502, 503 and 504. Anything else only when it surely was not worked on: when nothing of
/// it had been sent, and on 429 and 503 with Retry-After. The pause doubles each time up to the longest, of
/// which a random half is taken off so that many clients don't come back together; Retry-After counts where
/// it is longer.
std::optional<std::chrono::milliseconds> pauseBeforeRetry(const RetryPolicy& policy, CallKind kind,
                                                          const HttpResult& result, int attempt,
                                                          Timestamp now, Random& random);

/// The pause behind the failure with this number, from 1: doubled each time up to the longest, less a random
/// part of its half.
std::chrono::milliseconds backoff(const RetryPolicy& policy, int attempt, Random& random);

/// The value of Retry-After (RFC 9110, section 10.2.3): seconds, or a date, which may have passed.
std::optional<std::chrono::milliseconds> retryAfter(std::string_view value, Timestamp now);

/// How time passes between two attempts. Handed in, so that retries are tested without waiting.
class Pause
{
public:
    virtual ~Pause() = default;
    /// Comes back after that time, or at once when it is to stop.
    virtual void wait(std::chrono::milliseconds time, const std::stop_token& stop) = 0;
};

class SystemPause final : public Pause
{
public:
    void wait(std::chrono::milliseconds time, const std::stop_token& stop) override;
};

} // namespace vidgo::net
