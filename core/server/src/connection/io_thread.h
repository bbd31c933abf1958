#pragma once

#include <array>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <thread>

#include <boost/asio/io_context.hpp>

#include "asio_types.h"
#include "vidgo/base/clock.h"

namespace vidgo::server {

class Connection;

/// A thread and the connections that it serves. What is not start() or stop() belongs to the thread itself.
class IoThread
{
public:
    /// `tick`: how often connections are looked at that may have taken too long.
    IoThread(const Clock& clock, std::chrono::milliseconds tick);
    ~IoThread() { stop(); }
    IoThread(const IoThread&) = delete;
    IoThread& operator=(const IoThread&) = delete;

    asio::io_context& context() { return m_context; }
    void start();
    /// Runs nothing more, and waits for what runs.
    void stop();

    std::span<char> scratch() { return m_scratch; }
    /// For the header Date.
    std::string_view date();

    void add(Connection& connection) { m_connections.insert(&connection); }
    void remove(Connection& connection) { m_connections.erase(&connection); }
    /// Calls `what` for every connection, which may remove it meanwhile.
    void forEach(const std::function<void(Connection&)>& what);

private:
    asio::awaitable<void> sweep();

    const Clock& m_clock;
    std::chrono::milliseconds m_tick;
    asio::io_context m_context{1};
    std::set<Connection*> m_connections;
    std::array<char, std::size_t{64} * 1024> m_scratch{};
    std::string m_date;
    std::chrono::sys_seconds m_dated{};
    std::thread m_thread;
};

} // namespace vidgo::server
