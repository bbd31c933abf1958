#include "io_thread.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>

#include "connection.h"
#include "http/answer_head.h"

namespace vidgo::server {

IoThread::IoThread(const Clock& clock, std::chrono::milliseconds tick)
    : m_clock(clock)
    , m_tick(tick)
{}

void IoThread::start()
{
    asio::co_spawn(m_context, sweep(), asio::detached);
    m_thread = std::thread([this] { m_context.run(); });
}

void IoThread::stop()
{
    m_context.stop();
    if (m_thread.joinable())
        m_thread.join();
}

std::string_view IoThread::date()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    if (now != m_dated || m_date.empty()) {
        m_dated = now;
        m_date = httpDate(now);
    }
    return m_date;
}

void IoThread::forEach(const std::function<void(Connection&)>& what)
{
    for (auto it = m_connections.begin(); it != m_connections.end();)
        what(**it++);
}

asio::awaitable<void> IoThread::sweep()
{
    asio::steady_timer timer(m_context);
    for (;;) {
        error_code error;
        timer.expires_after(m_tick);
        co_await timer.async_wait(intoError(error));
        if (error)
            co_return;
        const auto now = std::chrono::steady_clock::now();
        forEach([now](Connection& connection) { connection.cancelLate(now); });
    }
}

} // namespace vidgo::server
