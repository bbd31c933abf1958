#pragma once

#include <memory>

#include "vidgo/base/log.h"
#include "vidgo/server/rate_limits.h"
#include "vidgo/server/redis_connection.h"

namespace vidgo::server {

/// Counts in Redis: exact across all servers that share it, by its clock, in one step for all keys. While
/// Redis does not answer, each server counts in its own memory; it is asked again by itself.
class RedisRateLimits final : public RateLimits
{
public:
    /// `onState` hears true and false when Redis is reached and lost, on the thread that found out. Clock and
    /// log outlive this.
    RedisRateLimits(const RedisAddress& address, const RedisOptions& options, const Clock& clock, Log& log,
                    std::function<void(bool isUp)> onState = {});
    ~RedisRateLimits() override;

    RateVerdict take(const std::vector<std::string>& keys, const RateRule& rule) override;
    /// Whether the last question was answered by Redis.
    bool isUp() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::server
