#pragma once

#include <boost/asio/steady_timer.hpp>

#include "asio_types.h"

namespace vidgo::server {

/// Wakes a coroutine of the same thread.
class Signal
{
public:
    explicit Signal(const asio::any_io_executor& executor)
        : m_timer(executor)
    {}

    void raise()
    {
        m_isRaised = true;
        m_timer.cancel();
    }

    /// True when it was raised since the last wait, false when `time` passed before.
    asio::awaitable<bool> wait(std::chrono::milliseconds time)
    {
        if (!m_isRaised) {
            error_code ignored;
            m_timer.expires_after(time);
            co_await m_timer.async_wait(intoError(ignored));
        }
        co_return std::exchange(m_isRaised, false);
    }

private:
    asio::steady_timer m_timer;
    bool m_isRaised = false;
};

} // namespace vidgo::server
