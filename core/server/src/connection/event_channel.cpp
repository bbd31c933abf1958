#include "event_channel.h"

namespace vidgo::server {

EventChannel::EventChannel(std::size_t maxEvents, std::size_t maxBytes, std::function<void()> wake)
    : m_maxEvents(maxEvents)
    , m_maxBytes(maxBytes)
    , m_wake(std::move(wake))
{}

bool EventChannel::push(const std::string& event)
{
    const std::scoped_lock lock(m_mutex);
    if (m_hasEnded || m_isFinished)
        return false;
    if (event.empty()) {
        m_isFinished = true;
        m_wake();
        return false;
    }
    const bool wasEmpty = m_events == 0;
    if (m_events + 1 > m_maxEvents || m_waiting.size() + event.size() > m_maxBytes) {
        m_isTooSlow = true;
        m_hasEnded = true;
        m_waiting.clear();
    } else {
        ++m_events;
        m_waiting += event;
    }
    if (wasEmpty || m_hasEnded)
        m_wake();
    return !m_hasEnded;
}

std::string EventChannel::take()
{
    const std::scoped_lock lock(m_mutex);
    m_events = 0;
    return std::exchange(m_waiting, {});
}

void EventChannel::end()
{
    const std::scoped_lock lock(m_mutex);
    m_hasEnded = true;
}

bool EventChannel::hasEnded() const
{
    const std::scoped_lock lock(m_mutex);
    return m_hasEnded;
}

bool EventChannel::isFinished() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isFinished;
}

bool EventChannel::isTooSlow() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isTooSlow;
}

} // namespace vidgo::server
