#include "raw_client.h"

#include <algorithm>
#include <array>
#include <optional>

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>

namespace vidgo::test {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::chrono::seconds kPatience(20); // only what is broken takes so long

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

} // namespace

std::string RawAnswer::header(std::string_view name) const
{
    std::string folded;
    std::ranges::transform(head, std::back_inserter(folded), lower);
    std::string wanted = "\r\n";
    std::ranges::transform(name, std::back_inserter(wanted), lower);
    wanted += ": ";
    const auto at = folded.find(wanted);
    if (at == std::string::npos)
        return {};
    const auto begin = at + wanted.size();
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

struct RawClient::Parts
{
    asio::io_context io;
    tcp::socket socket{io};
    std::optional<asio::ssl::context> context;
    std::optional<asio::ssl::stream<tcp::socket&>> tls;
    bool isOpen = false;

    // Runs what was begun until it is done or the patience is over.
    void run()
    {
        io.restart();
        io.run_for(kPatience);
        if (!io.stopped()) {
            error_code ignored;
            socket.close(ignored);
            isOpen = false;
            io.run();
        }
    }
};

RawClient::RawClient(std::uint16_t port, Kind kind)
    : m_parts(std::make_unique<Parts>())
{
    auto& parts = *m_parts;
    error_code error;
    parts.socket.connect({asio::ip::address_v4::loopback(), port}, error);
    parts.isOpen = !error;
    if (error || kind == Kind::Plain)
        return;
    parts.context.emplace(asio::ssl::context::tls_client);
    const int version = kind == Kind::Tls12 ? TLS1_2_VERSION : TLS1_3_VERSION;
    SSL_CTX_set_min_proto_version(parts.context->native_handle(), version);
    SSL_CTX_set_max_proto_version(parts.context->native_handle(), version);
    parts.tls.emplace(parts.socket, *parts.context);
    parts.tls->async_handshake(asio::ssl::stream_base::client,
                               [&parts](error_code outcome) { parts.isOpen = !outcome; });
    parts.run();
}

RawClient::~RawClient() = default;
RawClient::RawClient(RawClient&& other) noexcept = default;

bool RawClient::isOpen() const
{
    return m_parts->isOpen;
}

std::string RawClient::peerName() const
{
    if (!m_parts->tls)
        return {};
    X509* certificate = SSL_get1_peer_certificate(m_parts->tls->native_handle());
    std::array<char, 128> name{};
    if (certificate)
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name.data(),
                                  static_cast<int>(name.size()));
    X509_free(certificate);
    return name.data();
}

bool RawClient::send(std::string_view bytes)
{
    auto& parts = *m_parts;
    bool isSent = false;
    const auto done = [&isSent](error_code error, std::size_t) { isSent = !error; };
    const auto buffer = asio::buffer(bytes.data(), bytes.size());
    if (parts.tls)
        asio::async_write(*parts.tls, buffer, done);
    else
        asio::async_write(parts.socket, buffer, done);
    parts.run();
    return isSent;
}

bool RawClient::more()
{
    auto& parts = *m_parts;
    std::array<char, 65536> piece{};
    std::size_t count = 0;
    const auto done = [&](error_code error, std::size_t size) {
        count = error ? 0 : size;
        parts.isOpen = !error;
    };
    if (!parts.isOpen)
        return false;
    if (parts.tls)
        parts.tls->async_read_some(asio::buffer(piece), done);
    else
        parts.socket.async_read_some(asio::buffer(piece), done);
    parts.run();
    m_pending.append(piece.data(), count);
    return count > 0;
}

std::string RawClient::readUntil(std::string_view mark)
{
    while (m_pending.find(mark) == std::string::npos && more()) {
    }
    const auto at = m_pending.find(mark);
    const auto size = at == std::string::npos ? m_pending.size() : at + mark.size();
    auto text = m_pending.substr(0, size);
    m_pending.erase(0, size);
    return text;
}

RawAnswer RawClient::answer(bool isHead)
{
    RawAnswer answer;
    answer.head = readUntil("\r\n\r\n");
    if (!answer.head.starts_with("HTTP/1.1 ") || !answer.head.ends_with("\r\n\r\n"))
        return answer;
    answer.status = std::stoi(answer.head.substr(9, 3));
    if (isHead || answer.status == 204 || answer.status == 304 || answer.status == 100)
        return answer;
    if (answer.header("Transfer-Encoding") == "chunked") {
        for (;;) {
            const auto size = std::stoul("0" + readUntil("\r\n"), nullptr, 16);
            while (m_pending.size() < size + 2 && more()) {
            }
            answer.body += m_pending.substr(0, size);
            m_pending.erase(0, size + 2);
            if (size == 0)
                return answer;
        }
    }
    const auto length = answer.header("Content-Length");
    const auto size = length.empty() ? 0 : std::stoul(length);
    while (m_pending.size() < size && more()) {
    }
    answer.body = m_pending.substr(0, size);
    m_pending.erase(0, size);
    return answer;
}

RawAnswer RawClient::ask(std::string_view bytes)
{
    send(bytes);
    return answer();
}

bool RawClient::isEnded()
{
    const auto due = std::chrono::steady_clock::now() + kPatience;
    while (more()) {
    }
    return std::chrono::steady_clock::now() < due;
}

void RawClient::close()
{
    error_code ignored;
    m_parts->socket.close(ignored);
    m_parts->isOpen = false;
}

} // namespace vidgo::test
