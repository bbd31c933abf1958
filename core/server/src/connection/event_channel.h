#pragma once

#include <functional>
#include <mutex>
#include <string>

namespace vidgo::server {

/// Events on their way from whoever makes them to the thread of one listener's connection.
class EventChannel
{
public:
    /// `wake` is called when there is something to be taken; on any thread, and not for long.
    EventChannel(std::size_t maxEvents, std::size_t maxBytes, std::function<void()> wake);

    /// False when it has ended, or ends now because the listener left too much untaken. An empty event is the
    /// last: what came before it is still to be taken. Any thread.
    bool push(const std::string& event);

    /// Everything that came since.
    std::string take();
    void end();
    bool hasEnded() const;
    /// Nothing more comes than what take() gives after this was asked.
    bool isFinished() const;
    bool isTooSlow() const;

private:
    const std::size_t m_maxEvents;
    const std::size_t m_maxBytes;
    const std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    std::string m_waiting;
    std::size_t m_events = 0;
    bool m_hasEnded = false;
    bool m_isFinished = false;
    bool m_isTooSlow = false;
};

} // namespace vidgo::server
