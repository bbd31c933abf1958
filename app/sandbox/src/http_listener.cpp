#include "vidgo/sandbox/http_listener.h"

#include <atomic>
#include <deque>
#include <mutex>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include "io_thread.h"
#include "vidgo/sandbox/sandbox_error.h"

namespace vidgo::sandbox {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

auto intoError(error_code& error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

Request plain(const http::request<http::string_body>& message)
{
    Request request{.method = std::string(message.method_string()),
                    .target = std::string(message.target()),
                    .headers = {},
                    .body = message.body()};
    for (const auto& field : message)
        request.headers.push_back({std::string(field.name_string()), std::string(field.value())});
    return request;
}

http::response<http::string_body> wire(const Answer& answer, unsigned version, bool keepAlive)
{
    http::response<http::string_body> message;
    message.version(version);
    message.result(static_cast<unsigned>(answer.status));
    if (!answer.contentType.empty())
        message.set(http::field::content_type, answer.contentType);
    for (const auto& header : answer.headers)
        message.insert(header.name, header.value);
    message.body() = answer.body;
    message.keep_alive(keepAlive);
    message.prepare_payload();
    return message;
}

} // namespace

class HttpListener::Server
{
public:
    Server(const Options& options, Handler handler)
        : m_options(options)
        , m_handler(std::move(handler))
        , m_acceptor(m_io.context())
    {}
    ~Server() { m_io.stop(); } // before what the thread uses goes away

    Outcome open()
    {
        error_code error;
        const tcp::endpoint place(asio::ip::address_v4::loopback(), m_options.port);
        m_acceptor.open(place.protocol(), error);
        if (!error)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(place, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error)
            return fail(SandboxError::PortTaken, error.message(), {{"port", std::to_string(m_options.port)}});
        m_port = m_acceptor.local_endpoint(error).port();
        asio::co_spawn(m_io.context(), acceptAll(), asio::detached);
        m_io.start();
        return {};
    }

    std::uint16_t port() const { return m_port; }

    void inject(const std::string& path, const Fault& fault, int times)
    {
        const std::scoped_lock lock(m_mutex);
        for (int i = 0; i < times; ++i)
            m_faults.push_back({path, fault});
    }

private:
    struct Planned
    {
        std::string path;
        Fault fault;
    };

    asio::awaitable<void> acceptAll()
    {
        for (;;) {
            error_code error;
            auto socket = co_await m_acceptor.async_accept(intoError(error));
            if (error)
                co_return;
            if (m_connections < m_options.maxConnections)
                asio::co_spawn(m_io.context(), serve(beast::tcp_stream(std::move(socket))), asio::detached);
        }
    }

    asio::awaitable<void> serve(beast::tcp_stream stream)
    {
        ++m_connections;
        beast::flat_buffer buffer;
        while (co_await serveOne(stream, buffer)) {
        }
        error_code ignored;
        stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        --m_connections;
    }

    // Whether the connection stays.
    asio::awaitable<bool> serveOne(beast::tcp_stream& stream, beast::flat_buffer& buffer)
    {
        http::request_parser<http::string_body> parser;
        parser.body_limit(m_options.maxBody);
        error_code error;
        stream.expires_after(m_options.idle);
        co_await http::async_read_header(stream, buffer, parser, intoError(error));
        if (!error && beast::iequals(parser.get()[http::field::expect], "100-continue"))
            co_await sendContinue(stream, error);
        if (!error)
            co_await http::async_read(stream, buffer, parser, intoError(error));
        if (error) {
            co_await refuseBroken(stream, error);
            co_return false;
        }
        const auto& message = parser.get();
        co_return co_await answerOne(stream, plain(message), message.version(), message.keep_alive());
    }

    asio::awaitable<bool> answerOne(beast::tcp_stream& stream, Request request, unsigned version,
                                    bool keepAlive)
    {
        using enum Fault::Kind;
        auto fault = takeFault(request.path());
        if (fault.kind == None && m_options.plan)
            fault = m_options.plan(request);
        Answer answer;
        if (fault.kind == Status) {
            answer = {.status = fault.status, .body = "fault"};
            if (!fault.retryAfter.empty())
                answer.headers.push_back({"Retry-After", fault.retryAfter});
        } else if (fault.kind != CutBefore) {
            answer = m_handler(request);
            if (fault.kind == Twice)
                answer = m_handler(request);
        }
        const bool isCut = fault.kind == CutBefore || fault.kind == CutAfter;
        if (m_options.recorder)
            m_options.recorder->saw(request, isCut ? 0 : answer.status);
        if (isCut)
            co_return false;
        if (fault.kind == Delay)
            co_await wait(fault.delay);
        const bool isWhole = fault.kind != CutInside && fault.kind != Drip;
        auto message = wire(answer, version, keepAlive && isWhole);
        error_code error;
        stream.expires_after(m_options.idle);
        if (fault.kind == CutInside)
            co_await sendHalf(stream, message, error);
        else if (fault.kind == Drip)
            co_await drip(stream, message, fault.delay, error);
        else
            co_await http::async_write(stream, message, intoError(error));
        co_return !error && keepAlive && isWhole;
    }

    asio::awaitable<void> wait(std::chrono::milliseconds time)
    {
        asio::steady_timer timer(m_io.context(), time);
        error_code ignored;
        co_await timer.async_wait(intoError(ignored));
    }

    static asio::awaitable<void> sendContinue(beast::tcp_stream& stream, error_code& error)
    {
        const http::response<http::empty_body> message(http::status::continue_, 11);
        co_await http::async_write(stream, message, intoError(error));
    }

    // The headers promise the whole body, and half of it comes.
    static asio::awaitable<void> sendHalf(beast::tcp_stream& stream,
                                          const http::response<http::string_body>& message, error_code& error)
    {
        http::response<http::string_body> half(message);
        half.body().resize(half.body().size() / 2);
        co_await http::async_write(stream, half, intoError(error));
    }

    // Until all of it is there, or nobody listens any more.
    asio::awaitable<void> drip(beast::tcp_stream& stream, http::response<http::string_body>& message,
                               std::chrono::milliseconds pause, error_code& error)
    {
        http::response_serializer<http::string_body> serializer(message);
        serializer.split(true);
        co_await http::async_write_header(stream, serializer, intoError(error));
        const std::string body = message.body();
        for (std::size_t i = 0; i < body.size() && !error; ++i) {
            stream.expires_after(m_options.idle);
            co_await asio::async_write(stream, asio::buffer(body.data() + i, 1), intoError(error));
            if (!error)
                co_await wait(pause);
        }
    }

    asio::awaitable<void> refuseBroken(beast::tcp_stream& stream, error_code error)
    {
        const bool isOver = error == http::error::end_of_stream || error == asio::error::connection_reset ||
                            error == beast::error::timeout || error == asio::error::operation_aborted;
        if (isOver)
            co_return;
        if (m_options.recorder)
            m_options.recorder->unexpected("a broken request: " + error.message());
        const bool isLarge = error == http::error::body_limit;
        const auto message = wire({.status = isLarge ? 413 : 400, .body = error.message()}, 11, false);
        error_code ignored;
        co_await http::async_write(stream, message, intoError(ignored));
    }

    Fault takeFault(std::string_view path)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found =
            std::ranges::find_if(m_faults, [&](const Planned& each) { return path.starts_with(each.path); });
        if (found == m_faults.end())
            return {};
        auto fault = std::move(found->fault);
        m_faults.erase(found);
        return fault;
    }

    Options m_options;
    Handler m_handler;
    std::mutex m_mutex;
    std::deque<Planned> m_faults;
    std::size_t m_connections = 0; // used by the thread alone
    std::uint16_t m_port = 0;
    IoThread m_io;
    tcp::acceptor m_acceptor;
};

Result<std::unique_ptr<HttpListener>> HttpListener::open(const Options& options, Handler handler)
{
    auto server = std::make_unique<Server>(options, std::move(handler));
    if (auto opened = server->open(); !opened)
        return failure(std::move(opened));
    return std::unique_ptr<HttpListener>(new HttpListener(std::move(server)));
}

HttpListener::HttpListener(std::unique_ptr<Server> server)
    : m_server(std::move(server))
{}

HttpListener::~HttpListener() = default;

std::uint16_t HttpListener::port() const
{
    return m_server->port();
}

std::string HttpListener::url() const
{
    return "http://127.0.0.1:" + std::to_string(port());
}

void HttpListener::inject(const std::string& path, const Fault& fault, int times)
{
    m_server->inject(path, fault, times);
}

} // namespace vidgo::sandbox
