#include "wire.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

namespace vidgo::server {
namespace {

constexpr std::size_t kTlsPiece = 4096;
constexpr std::size_t kMostLingering = std::size_t{1024} * 1024;

SteadyTime dueAfter(std::chrono::milliseconds time)
{
    return std::chrono::steady_clock::now() + time;
}

} // namespace

Wire::Wire(tcp::socket socket, std::shared_ptr<asio::ssl::context> tls, std::span<char> scratch)
    : m_socket(std::move(socket))
    , m_context(std::move(tls))
    , m_scratch(scratch)
{
    error_code ignored;
    m_socket.set_option(tcp::no_delay(true), ignored);
    m_socket.non_blocking(true, ignored);
    if (m_context)
        m_tls = std::make_unique<asio::ssl::stream<tcp::socket&>>(m_socket, *m_context);
}

error_code Wire::outcomeOf(error_code error) const
{
    return error == asio::error::operation_aborted && m_isLate ? error_code(asio::error::timed_out) : error;
}

asio::awaitable<error_code> Wire::handshake(std::chrono::milliseconds time)
{
    error_code error;
    if (m_tls) {
        m_readDue = dueAfter(time);
        co_await m_tls->async_handshake(asio::ssl::stream_base::server, intoError(error));
        m_readDue = SteadyTime::max();
    }
    co_return outcomeOf(error);
}

asio::awaitable<error_code> Wire::read(std::string& into, std::chrono::milliseconds time)
{
    error_code error;
    m_isLate = false;
    m_readDue = dueAfter(time);
    if (m_tls) {
        const auto before = into.size();
        into.resize(before + kTlsPiece);
        const auto count =
            co_await m_tls->async_read_some(asio::buffer(into.data() + before, kTlsPiece), intoError(error));
        into.resize(before + count);
    } else {
        do {
            co_await m_socket.async_wait(tcp::socket::wait_read, intoError(error));
            if (error)
                break;
            const auto count = m_socket.read_some(asio::buffer(m_scratch.data(), m_scratch.size()), error);
            into.append(m_scratch.data(), count);
        } while (error == asio::error::would_block || error == asio::error::try_again);
    }
    m_readDue = SteadyTime::max();
    co_return outcomeOf(error);
}

std::string_view Wire::writeNow(std::string_view bytes)
{
    if (m_tls)
        return bytes;
    error_code ignored; // whoever writes the rest is told
    bytes.remove_prefix(m_socket.write_some(asio::buffer(bytes.data(), bytes.size()), ignored));
    return bytes;
}

asio::awaitable<error_code> Wire::write(std::string_view bytes, std::chrono::milliseconds time)
{
    error_code error;
    m_isLate = false;
    m_writeDue = dueAfter(time);
    const auto buffer = asio::buffer(bytes.data(), bytes.size());
    if (m_tls)
        co_await asio::async_write(*m_tls, buffer, intoError(error));
    else
        co_await asio::async_write(m_socket, buffer, intoError(error));
    m_writeDue = SteadyTime::max();
    co_return outcomeOf(error);
}

asio::awaitable<void> Wire::linger(std::chrono::milliseconds time)
{
    error_code error;
    const auto due = dueAfter(time);
    if (m_tls) {
        m_isLate = false;
        m_readDue = due; // also waits for the other side to say the same
        co_await m_tls->async_shutdown(intoError(error));
        m_readDue = SteadyTime::max();
        error = {};
    }
    m_socket.shutdown(tcp::socket::shutdown_send, error);
    for (std::size_t seen = 0; !error && seen < kMostLingering;) {
        m_isLate = false;
        m_readDue = due;
        co_await m_socket.async_wait(tcp::socket::wait_read, intoError(error));
        m_readDue = SteadyTime::max();
        if (!error)
            seen += m_socket.read_some(asio::buffer(m_scratch.data(), m_scratch.size()), error);
        if (error == asio::error::would_block || error == asio::error::try_again)
            error = {};
        if (std::chrono::steady_clock::now() >= due)
            break;
    }
}

void Wire::close()
{
    error_code ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    m_socket.close(ignored);
}

void Wire::cancelLate(SteadyTime now)
{
    if (now < m_readDue && now < m_writeDue)
        return;
    m_isLate = true;
    cancel();
}

void Wire::cancel()
{
    error_code ignored;
    m_socket.cancel(ignored);
}

} // namespace vidgo::server
