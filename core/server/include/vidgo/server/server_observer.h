#pragma once

#include <chrono>
#include <string_view>

namespace vidgo::server {

/// Hears what the transport does. Called on many threads at once; must not block. Everything does nothing
/// unless it is said otherwise.
class ServerObserver
{
public:
    virtual ~ServerObserver() = default;

    virtual void connectionOpened() {}
    virtual void connectionClosed() {}
    /// `reason`: "all", "ip" (too many of either), "tls".
    virtual void connectionRefused(std::string_view /*reason*/) {}
    /// Answered without a handler: broken, too large, too slow, overload.
    virtual void requestRefused(int /*status*/, std::string_view /*reason*/) {}
    virtual void requestQueued(std::string_view /*lane*/) {}
    /// A thread of the lane took it up, after it had waited so long.
    virtual void requestBegan(std::string_view /*lane*/, std::chrono::nanoseconds /*waited*/) {}
    virtual void requestEnded(std::string_view /*lane*/) {}
    virtual void streamOpened() {}
    /// `isTooSlow`: the listener did not read as fast as events came.
    virtual void streamClosed(bool /*isTooSlow*/) {}
};

} // namespace vidgo::server
