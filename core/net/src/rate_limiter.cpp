#include "vidgo/net/rate_limiter.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "vidgo/base/base_error.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

using std::chrono::milliseconds;

namespace {

constexpr double kMinute = 60'000.0; // milliseconds

// How many calls the bucket holds, and how many run into it in a minute. Who empties a full one and then
// takes each call as it comes has made size + inflow - 1 within a minute: the limit.
double bucketSize(const RateLimit& limit)
{
    return std::max(1, limit.callsAMinute / 4);
}

double inflow(const RateLimit& limit)
{
    return limit.callsAMinute - bucketSize(limit) + 1.0;
}

} // namespace

RateLimiter::Permit::Permit(RateLimiter& limiter, std::string host)
    : m_limiter(&limiter)
    , m_host(std::move(host))
{}

RateLimiter::Permit::Permit(Permit&& other) noexcept
    : m_limiter(std::exchange(other.m_limiter, nullptr))
    , m_host(std::move(other.m_host))
{}

RateLimiter::Permit::~Permit()
{
    if (m_limiter)
        m_limiter->leave(m_host);
}

RateLimiter::RateLimiter(const Clock& clock, Pause& pause, milliseconds longestWait)
    : m_clock(clock)
    , m_pause(pause)
    , m_longestWait(longestWait)
{}

void RateLimiter::setLimit(const std::string& host, RateLimit limit)
{
    const std::lock_guard guard(m_mutex);
    auto& state = m_hosts[host];
    state.limit = limit;
    state.tokens = bucketSize(limit);
    state.filled = m_clock.now();
    m_left.notify_all();
}

void RateLimiter::pauseFor(const std::string& host, milliseconds time)
{
    const std::lock_guard guard(m_mutex);
    auto& pausedUntil = m_hosts[host].pausedUntil;
    const auto until = m_clock.now() + time;
    if (!pausedUntil || *pausedUntil < until)
        pausedUntil = until;
}

// Until a call may be made; refills the bucket. A clock that was set back gives nothing and takes nothing.
milliseconds RateLimiter::timeToWait(Host& host) const
{
    const auto now = m_clock.now();
    milliseconds wait{0};
    if (host.pausedUntil && *host.pausedUntil <= now)
        host.pausedUntil.reset();
    if (host.pausedUntil)
        wait = *host.pausedUntil - now;
    if (host.limit.callsAMinute <= 0)
        return wait;
    const auto passed = std::max(now - host.filled, milliseconds(0));
    const double perMillisecond = inflow(host.limit) / kMinute;
    host.tokens =
        std::min(bucketSize(host.limit), host.tokens + static_cast<double>(passed.count()) * perMillisecond);
    host.filled = now;
    // Parts of a call are added up in steps that have no exact number.
    constexpr double kWhole = 1.0 - 1e-6;
    if (host.tokens >= kWhole)
        return wait;
    const auto missing = std::ceil((1.0 - host.tokens) / perMillisecond);
    return std::max(wait, milliseconds(static_cast<milliseconds::rep>(missing)));
}

Result<RateLimiter::Permit> RateLimiter::enter(const std::string& host, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (stop.stop_requested())
            return fail(BaseError::Cancelled, "stopped");
        auto& state = m_hosts[host];
        const auto wait = timeToWait(state);
        if (wait > m_longestWait) {
            const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
            return fail(NetError::HostPaused, "for " + std::to_string(wait.count()) + " ms",
                        {{"host", host}, {"seconds", std::to_string(seconds)}});
        }
        if (wait > milliseconds(0)) {
            lock.unlock();
            m_pause.wait(wait, stop);
            lock.lock();
            continue;
        }
        if (state.limit.concurrent <= 0 || state.running < state.limit.concurrent) {
            ++state.running;
            if (state.limit.callsAMinute > 0)
                state.tokens = std::max(0.0, state.tokens - 1.0);
            return Permit(*this, host);
        }
        m_left.wait(lock, stop, [&state] { return state.running < state.limit.concurrent; });
    }
}

void RateLimiter::leave(const std::string& host)
{
    {
        const std::lock_guard guard(m_mutex);
        --m_hosts[host].running;
    }
    m_left.notify_all();
}

} // namespace vidgo::net
