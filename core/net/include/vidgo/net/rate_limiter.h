#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/net/retry_policy.h"

namespace vidgo::net {

/// How much a host is asked. 0: as much as we like.
struct RateLimit
{
    int callsAMinute = 0; ///< Never more in any minute. A quarter of them may come at once.
    int concurrent = 0;   ///< Calls that wait for their answer at the same time.
};

/// Keeps the calls of this process to each host within its limit. Hosts are told by name, and by port where
/// it is not the usual one: "api.example.com", "127.0.0.1:8080". Safe to use from any thread.
class RateLimiter
{
public:
    /// Both outlive it. A call that would have to wait longer than `longestWait` is not made at all.
    RateLimiter(const Clock& clock, Pause& pause,
                std::chrono::milliseconds longestWait = std::chrono::milliseconds(60'000));
    RateLimiter(const RateLimiter&) = delete;
    RateLimiter& operator=(const RateLimiter&) = delete;

    /// Holds from the next call on.
    void setLimit(const std::string& host, RateLimit limit);

    /// The host has asked for patience: no call is made for so long. A longer pause that was ordered before
    /// stays.
    void pauseFor(const std::string& host, std::chrono::milliseconds time);

    /// A call that goes on. It ends with the object.
    class Permit
    {
    public:
        Permit(Permit&& other) noexcept;
        Permit& operator=(Permit&&) = delete;
        ~Permit();

    private:
        friend class RateLimiter;
        Permit(RateLimiter& limiter, std::string host);
        RateLimiter* m_limiter;
        std::string m_host;
    };

    /// Blocks until a call may be made. Fails with BaseError::Cancelled, at once on a stop, and with
    /// NetError::HostPaused. The first in line need not be the first to go.
    Result<Permit> enter(const std::string& host, const std::stop_token& stop);

private:
    struct Host
    {
        RateLimit limit;
        double tokens = 0.0; ///< Calls that may be made at once, the bucket.
        Timestamp filled;    ///< When they were counted.
        std::optional<Timestamp> pausedUntil;
        int running = 0;
    };

    std::chrono::milliseconds timeToWait(Host& host) const;
    void leave(const std::string& host);

    const Clock& m_clock;
    Pause& m_pause;
    std::chrono::milliseconds m_longestWait;
    std::mutex m_mutex;
    std::condition_variable_any m_left;
    std::map<std::string, Host> m_hosts;
};

} // namespace vidgo::net
