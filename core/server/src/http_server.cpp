#include "vidgo/server/http_server.h"

#include <condition_variable>
#include <mutex>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include "connection/connection.h"
#include "connection/connection_counts.h"
#include "connection/tls_context.h"
#include "vidgo/base/file.h"
#include "vidgo/server/server_error.h"

namespace vidgo::server {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kAcceptPause{50};
constexpr milliseconds kAbortTime{5'000};
constexpr std::string_view kTurnedAway = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\n"
                                         "Content-Length: 0\r\nConnection: close\r\n\r\n";

milliseconds tickOf(const ServerTimeouts& timeouts)
{
    const auto shortest = std::min({timeouts.tlsHandshake, timeouts.head, timeouts.bodyGrace, timeouts.write,
                                    timeouts.idle, timeouts.linger});
    return std::clamp(shortest / 4, milliseconds(2), milliseconds(250));
}

IpBytes bytesOf(const asio::ip::address& address)
{
    return (address.is_v4() ? asio::ip::make_address_v6(asio::ip::v4_mapped, address.to_v4())
                            : address.to_v6())
        .to_bytes();
}

} // namespace

class HttpServer::Impl
{
public:
    Impl(const ServerOptions& options, const ServerParts& parts)
        : m_state{.options = options,
                  .parts = parts,
                  .ids = RequestIds(parts.random),
                  .fileBodies = NetworkCounts(options.limits.fileBodies, options.limits.fileBodiesPerIp),
                  .lanes = {}}
        , m_counts(m_state.options.limits.connections, m_state.options.limits.connectionsPerIp)
    {
        for (unsigned i = 0; i < std::max(1U, m_state.options.ioThreads); ++i)
            m_io.push_back(std::make_unique<IoThread>(parts.clock, tickOf(m_state.options.timeouts)));
        m_acceptor.emplace(m_io.front()->context());
    }
    ~Impl() { stop(milliseconds(0)); }

    Outcome open();
    Outcome reloadTls();
    bool stop(milliseconds patience);
    std::uint16_t port() const { return m_port; }
    std::size_t connections() const { return m_counts.all(); }

private:
    Outcome listen();
    asio::awaitable<void> acceptAll();
    void take(tcp::socket socket, IoThread& io);
    void turnAway(tcp::socket& socket, std::string_view reason);
    void forEach(void (Connection::*what)());
    bool waitForEnd(milliseconds time);
    void ended(const IpBytes& peer);

    ServerState m_state;
    NetworkCounts m_counts;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::shared_ptr<asio::ssl::context> m_tls; // under m_mutex
    std::uint16_t m_port = 0;
    bool m_isOpen = false;
    std::vector<std::unique_ptr<IoThread>> m_io;
    std::optional<tcp::acceptor> m_acceptor;
};

Outcome HttpServer::Impl::open()
{
    const auto& options = m_state.options;
    if (auto made = options.uploadFolder.empty() ? Outcome() : makeFolder(options.uploadFolder); !made)
        return made;
    std::error_code ignored;
    if (!options.uploadFolder.empty()) {
        std::filesystem::permissions(options.uploadFolder, std::filesystem::perms::owner_all, ignored);
        UploadFile::removeStale(options.uploadFolder);
    }
    if (auto loaded = reloadTls(); !loaded)
        return loaded;
    if (auto listening = listen(); !listening)
        return listening;
    for (const auto& lane : options.lanes)
        m_state.lanes.push_back(std::make_unique<HandlerLane>(lane, m_state.parts.observer));
    asio::co_spawn(m_io.front()->context(), acceptAll(), asio::detached);
    for (const auto& io : m_io)
        io->start();
    m_isOpen = true;
    return {};
}

Outcome HttpServer::Impl::listen()
{
    const auto& options = m_state.options;
    const auto ip = ipFrom(options.address);
    error_code error;
    const auto address = asio::ip::make_address(options.address, error);
    if (!ip || error)
        return fail(ServerError::AddressInvalid, "an address to listen on", {{"address", options.address}});
    const tcp::endpoint place(address, options.port);
    m_acceptor->open(place.protocol(), error);
    if (!error)
        m_acceptor->set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor->bind(place, error);
    if (!error)
        m_acceptor->listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(ServerError::PortTaken, error.message(), {{"port", std::to_string(options.port)}});
    m_port = m_acceptor->local_endpoint(error).port();
    return {};
}

Outcome HttpServer::Impl::reloadTls()
{
    if (!m_state.options.tls)
        return {};
    auto made = makeTlsContext(*m_state.options.tls);
    if (!made)
        return failure(made);
    const std::scoped_lock lock(m_mutex);
    m_tls = std::move(*made);
    return {};
}

asio::awaitable<void> HttpServer::Impl::acceptAll()
{
    for (std::size_t next = 0;; next = (next + 1) % m_io.size()) {
        error_code error;
        auto& io = *m_io[next];
        auto socket = co_await m_acceptor->async_accept(io.context(), intoError(error));
        if (m_state.isStopping || error == asio::error::operation_aborted)
            co_return;
        if (!error) {
            take(std::move(socket), io);
            continue;
        }
        // No more descriptors, or a client that left already.
        m_state.parts.log.warning("server", "accept failed", {{"reason", error.message()}});
        asio::steady_timer pause(m_io.front()->context(), kAcceptPause);
        co_await pause.async_wait(intoError(error));
    }
}

void HttpServer::Impl::take(tcp::socket socket, IoThread& io)
{
    error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    if (error)
        return;
    const auto peer = bytesOf(endpoint.address());
    if (const auto reason = m_counts.enter(peer, m_state.options.trustedProxies.trusts(peer));
        !reason.empty())
        return turnAway(socket, reason);
    m_state.parts.observer.connectionOpened();
    std::shared_ptr<asio::ssl::context> tls;
    {
        const std::scoped_lock lock(m_mutex);
        tls = m_tls;
    }
    const auto connection =
        std::make_shared<Connection>(m_state, io, std::move(socket), std::move(tls), peer);
    // Its coroutine begins later, on the thread of `io`: until then only this holds it.
    asio::co_spawn(io.context(), connection->run(),
                   [this, peer, connection](const std::exception_ptr&) { ended(peer); });
}

void HttpServer::Impl::ended(const IpBytes& peer)
{
    m_state.parts.observer.connectionClosed();
    const std::scoped_lock lock(m_mutex);
    m_counts.leave(peer);
    m_changed.notify_all();
}

void HttpServer::Impl::turnAway(tcp::socket& socket, std::string_view reason)
{
    m_state.parts.observer.connectionRefused(reason);
    error_code ignored;
    if (!m_state.options.tls) {
        socket.non_blocking(true, ignored);
        socket.write_some(asio::buffer(kTurnedAway.data(), kTurnedAway.size()), ignored);
    }
    socket.close(ignored);
}

void HttpServer::Impl::forEach(void (Connection::*what)())
{
    for (const auto& io : m_io)
        asio::post(io->context(), [&thread = *io, what] {
            thread.forEach([what](Connection& connection) { (connection.*what)(); });
        });
}

bool HttpServer::Impl::waitForEnd(milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, time, [this] { return m_counts.all() == 0; });
}

bool HttpServer::Impl::stop(milliseconds patience)
{
    if (!m_isOpen)
        return true;
    m_isOpen = false;
    m_state.isStopping = true;
    asio::post(m_io.front()->context(), [this] {
        error_code ignored;
        m_acceptor->close(ignored);
    });
    forEach(&Connection::stop);
    const bool isInTime = waitForEnd(patience);
    if (!isInTime) {
        forEach(&Connection::abort);
        waitForEnd(kAbortTime);
    }
    for (const auto& lane : m_state.lanes)
        lane->stop();
    for (const auto& io : m_io)
        io->stop();
    return isInTime;
}

HttpServer::HttpServer(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

HttpServer::~HttpServer() = default;

Result<std::unique_ptr<HttpServer>> HttpServer::open(const ServerOptions& options, const ServerParts& parts)
{
    auto impl = std::make_unique<Impl>(options, parts);
    if (auto opened = impl->open(); !opened)
        return failure(std::move(opened));
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

std::uint16_t HttpServer::port() const
{
    return m_impl->port();
}

std::size_t HttpServer::connections() const
{
    return m_impl->connections();
}

Outcome HttpServer::reloadTls()
{
    return m_impl->reloadTls();
}

bool HttpServer::stop(milliseconds patience)
{
    return m_impl->stop(patience);
}

} // namespace vidgo::server
