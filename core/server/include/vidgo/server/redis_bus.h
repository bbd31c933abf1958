#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "vidgo/base/log.h"
#include "vidgo/server/redis_connection.h"

namespace vidgo::server {

/// Messages between servers and workers that share a Redis: a wake-up of the queue, the progress of a job.
/// Who is not there when one is sent never hears it, so everything that counts is in the store as well.
class RedisBus
{
public:
    /// Called on the thread of the bus; must not block. It may publish(), but not subscribe.
    using Listener = std::function<void(const std::string& channel, const std::string& message)>;

    struct Parts
    {
        const Clock& clock;
        Log& log;
        Listener listener;
        /// True when all channels are listened to, again or for the first time: what was missed meanwhile has
        /// to be looked up in the store. False when the connection was lost. May be empty.
        std::function<void(bool isUp)> onState;
    };

    /// Listens to `channels` on a thread of its own, and connects again for as long as it lives.
    RedisBus(const RedisAddress& address, const RedisOptions& options, std::vector<std::string> channels,
             Parts parts);
    ~RedisBus();
    RedisBus(const RedisBus&) = delete;
    RedisBus& operator=(const RedisBus&) = delete;

    /// Waits for Redis, at most as long as its timeout. False when it was not reached. Safe to call from many
    /// threads.
    bool publish(std::string_view channel, std::string_view message);
    bool isUp() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::server
