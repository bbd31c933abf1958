#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

#include "asio_types.h"

namespace vidgo::server {

/// The bytes of a connection, with or without TLS. Every wait has its time; what takes longer ends with
/// asio::error::timed_out. To be used by one thread.
class Wire
{
public:
    /// `scratch` is shared by all connections of a thread, so that the idle ones hold no buffers.
    Wire(tcp::socket socket, std::shared_ptr<asio::ssl::context> tls, std::span<char> scratch);
    Wire(const Wire&) = delete; // TLS holds on to the socket where it is
    Wire& operator=(const Wire&) = delete;

    /// Nothing to do without TLS.
    asio::awaitable<error_code> handshake(std::chrono::milliseconds time);
    /// Appends what there is, as soon as there is something.
    asio::awaitable<error_code> read(std::string& into, std::chrono::milliseconds time);
    /// Writes what goes out without waiting, which for most answers is all of it; gives what is left for
    /// write(), that costs some times as much.
    std::string_view writeNow(std::string_view bytes);
    /// Writes all of it.
    asio::awaitable<error_code> write(std::string_view bytes, std::chrono::milliseconds time);
    /// Says that nothing more comes, and lets the other side read that: closing with unread bytes would take
    /// the last answer away from it.
    asio::awaitable<void> linger(std::chrono::milliseconds time);
    /// At once; what waits ends.
    void close();

    /// Ends what waits for longer than it may.
    void cancelLate(SteadyTime now);
    /// Ends what waits.
    void cancel();

private:
    error_code outcomeOf(error_code error) const;

    tcp::socket m_socket;
    std::shared_ptr<asio::ssl::context> m_context; ///< Outlives a reload.
    std::unique_ptr<asio::ssl::stream<tcp::socket&>> m_tls;
    std::span<char> m_scratch;
    SteadyTime m_readDue = SteadyTime::max();
    SteadyTime m_writeDue = SteadyTime::max();
    bool m_isLate = false;
};

} // namespace vidgo::server
