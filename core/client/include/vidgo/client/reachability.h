#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>

#include "vidgo/base/random.h"
#include "vidgo/client/server_address.h"
#include "vidgo/net/http_client.h"
#include "vidgo/net/retry_policy.h"

namespace vidgo::client {

/// Whether a server can be reached, as the calls to it found out. Safe to use from any thread.
class Reachability
{
public:
    enum class State {
        Unknown, ///< Nobody has asked it yet.
        Online,
        Offline
    };
    /// All outlive it.
    struct Parts
    {
        net::HttpClient& http;
        net::Pause& pause;
        Random& random;
        /// Told of each change, on the thread that found it out; must not block. May be empty.
        std::function<void(State state)> changed = {};
    };

    Reachability(ServerAddress address, Parts parts);

    State state() const;
    /// A call was answered by the server.
    void reached();
    /// A call did not get there.
    void lost();
    /// Waits until the server is lost, then asks for its life sign again and again, each time after a longer
    /// pause of up to a minute, until it is back. Blocks until stopped: for a thread of its own.
    void watch(const std::stop_token& stop);

private:
    void become(State state);
    bool isAlive(const std::stop_token& stop);

    ServerAddress m_address;
    Parts m_parts;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    State m_state = State::Unknown;
};

} // namespace vidgo::client
