#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/api/message.h"
#include "vidgo/base/clock.h"

namespace vidgo::server {

/// So many requests within any stretch of time of this length.
struct RateRule
{
    std::uint32_t requests = 100;
    std::chrono::milliseconds window{60'000};
};

struct RateVerdict
{
    bool isAllowed = true;
    std::uint32_t remaining = 0;        ///< Of the key that has the fewest left.
    std::chrono::milliseconds waits{0}; ///< Until that key has one more.
};

/// Counts requests by key in a sliding window. Refused ones are not counted, and a request with several keys
/// is counted under all of them or none.
class RateLimits
{
public:
    virtual ~RateLimits() = default;
    /// Safe to call from many threads.
    virtual RateVerdict take(const std::vector<std::string>& keys, const RateRule& rule) = 0;
};

/// Within this process: exact for one server.
class MemoryRateLimits final : public RateLimits
{
public:
    /// Keeps at most so many keys; beyond, those that have been silent for the longest are forgotten.
    explicit MemoryRateLimits(const Clock& clock, std::size_t maxKeys = 100'000);

    RateVerdict take(const std::vector<std::string>& keys, const RateRule& rule) override;
    std::size_t keys() const;

private:
    struct Times
    {
        std::deque<std::int64_t> at; ///< Milliseconds, the oldest first.
        std::uint64_t use = 0;       ///< Its place in m_uses.
    };

    Times& find(const std::string& key, std::int64_t before);

    const Clock& m_clock;
    const std::size_t m_maxKeys;
    mutable std::mutex m_mutex;
    std::map<std::string, Times, std::less<>> m_times;
    std::map<std::uint64_t, std::string> m_uses; ///< Keys by their last use.
    std::uint64_t m_lastUse = 0;
};

/// Under which keys a request counts; none: it is not limited. Called on many threads.
using RateKeys = std::function<std::vector<std::string>(const api::Request& request)>;

/// "ip:" with the network that the request comes from: the IPv4 address or the IPv6 /64.
std::string ipRateKey(const api::Request& request);

/// Answers 429 when a request is one too many, with Retry-After and the headers RateLimit-Limit, -Remaining
/// and -Reset, which every other answer has as well (seconds; draft-ietf-httpapi-ratelimit-headers-03).
struct RateLimit
{
    RateLimits& limits; ///< Outlives the handler.
    RateRule rule;
    RateKeys keysOf; ///< Empty: ipRateKey() alone.
    std::function<void()> onRefused;

    api::Handler around(api::Handler next) const;
};

} // namespace vidgo::server
