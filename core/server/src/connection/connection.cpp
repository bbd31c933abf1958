#include "connection.h"

namespace vidgo::server {
namespace {

using api::ApiError;
using std::chrono::milliseconds;

constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

milliseconds timeUntil(SteadyTime due)
{
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(due - std::chrono::steady_clock::now()));
}

} // namespace

Connection::Connection(ServerState& state, IoThread& io, tcp::socket socket,
                       std::shared_ptr<asio::ssl::context> tls, const IpBytes& peer)
    : m_state(state)
    , m_io(io)
    , m_wire(std::move(socket), std::move(tls), io.scratch())
    , m_peer(peer)
    , m_peerText(ipText(peer))
    , m_signal(io.context().get_executor())
{}

asio::awaitable<void> Connection::run()
{
    m_io.add(*this);
    auto next = Next::Continue;
    if (const auto error = co_await m_wire.handshake(m_state.options.timeouts.tlsHandshake); error) {
        m_state.parts.observer.connectionRefused("tls");
        next = Next::Close;
    }
    while (next == Next::Continue)
        next = co_await serveOne();
    if (next == Next::Linger && !m_isAborted)
        co_await m_wire.linger(m_state.options.timeouts.linger);
    m_wire.close();
    m_io.remove(*this);
}

void Connection::stop()
{
    if (m_isIdle)
        m_wire.cancel();
    m_signal.raise();
}

void Connection::abort()
{
    m_isAborted = true;
    m_wire.close();
    m_signal.raise();
}

asio::awaitable<Connection::Next> Connection::serveOne()
{
    auto head = co_await readHead();
    if (!head && !head.error())
        co_return Next::Close;
    const auto exchange = std::make_shared<Exchange>();
    auto& request = exchange->request;
    if (head)
        request = std::move(head->request);
    introduce(request);
    if (!head)
        co_return co_await refuse(*head.error(), request);
    const bool hasBody = head->framing != BodyFraming::None;
    const auto rule = hasBody ? ruleFor(request) : BodyRule{};
    const bool isUnread = rule.isUnread && hasBody;
    if (hasBody && !isUnread) {
        const auto body = co_await readBody(*head, rule, *exchange);
        if (!body && !body.error())
            co_return Next::Close;
        if (!body)
            co_return co_await refuse(*body.error(), request);
    }
    const auto& laneOf = m_state.options.laneOf;
    const auto lane = laneOf ? laneOf(request) : 0;
    api::Response response;
    if (lane == kOnIoThread)
        response = handled(request);
    else
        response = co_await answer(exchange, lane);
    const bool isKept = head->isKeptAlive && !isUnread && !m_state.isStopping && !exchange->isAbandoned &&
                        m_ahead <= m_state.options.limits.pipelined;
    const bool isWritten = co_await write(std::move(response), request, isKept);
    if (!isWritten || m_isAborted)
        co_return Next::Close;
    co_return isKept ? Next::Continue : Next::Linger;
}

void Connection::introduce(api::Request& request)
{
    const auto& proxies = m_state.options.trustedProxies;
    const auto origin = proxies.originOf(m_peer, request.headers);
    request.origin = origin == m_peer ? m_peerText : ipText(origin);
    const auto sent = request.header("X-Request-Id");
    const bool isBelieved = !sent.empty() && RequestIds::isUsable(sent) && proxies.trusts(m_peer);
    request.id = isBelieved ? std::string(sent) : m_state.ids.next();
}

BodyRule Connection::ruleFor(const api::Request& request) const
{
    const auto& rule = m_state.options.bodyRule;
    return rule ? rule(request) : BodyRule{};
}

asio::awaitable<Connection::Read<RequestHead>> Connection::readHead()
{
    const auto& timeouts = m_state.options.timeouts;
    const auto& limits = m_state.options.limits;
    std::optional<SteadyTime> due; // of a head that did not come at once
    std::size_t seen = 0;
    bool hasWaited = false;
    for (m_isIdle = m_pending.empty();; m_isIdle = false) {
        const auto search = findHeadEnd(m_pending, seen > 3 ? seen - 3 : 0);
        if (search.end == HeadEnd::Never)
            co_return std::unexpected(HeadFault{ApiError::BadRequest, "bad line end"});
        if (search.end == HeadEnd::Found ? search.size > limits.headBytes
                                         : m_pending.size() > limits.headBytes)
            co_return std::unexpected(HeadFault{ApiError::HeadTooLarge, "long head"});
        if (search.end == HeadEnd::Found) {
            m_ahead = hasWaited ? 0 : m_ahead + 1;
            auto head = server::readHead(std::string_view(m_pending).substr(0, search.size), limits);
            m_pending.erase(0, search.size);
            if (!head)
                co_return std::unexpected(head.error());
            co_return std::move(*head);
        }
        seen = m_pending.size();
        const bool isFirst = m_pending.empty();
        if (isFirst && m_state.isStopping)
            co_return std::unexpected(std::nullopt);
        if (isFirst)
            std::string().swap(m_pending); // those who say nothing hold no memory
        if (!isFirst && !due)
            due = std::chrono::steady_clock::now() + timeouts.head;
        const auto error = co_await m_wire.read(m_pending, isFirst ? timeouts.idle : timeUntil(*due));
        hasWaited = true;
        if (error == asio::error::timed_out && !isFirst)
            co_return std::unexpected(HeadFault{ApiError::TooSlow, "slow head"});
        if (error)
            co_return std::unexpected(std::nullopt);
    }
}

asio::awaitable<Connection::Read<void>> Connection::readBody(const RequestHead& head, const BodyRule& rule,
                                                             Exchange& exchange)
{
    std::unique_ptr<UploadFile> file;
    if (rule.isToFile && (head.framing == BodyFraming::Chunked || head.length <= rule.maxBytes)) {
        const auto origin = ipFrom(exchange.request.origin).value_or(m_peer);
        if (!m_state.fileBodies.enter(origin, false).empty())
            co_return std::unexpected(HeadFault{ApiError::Overloaded, "too many bodies in files"});
        exchange.place.emplace(m_state.fileBodies, origin);
        file = UploadFile::create(m_state.options.uploadFolder, m_state.parts.random);
        if (!file)
            co_return std::unexpected(HeadFault{ApiError::Overloaded, "disk refused the body"});
    }
    BodyIntake intake(head.framing, head.length, rule.maxBytes, std::move(file));
    if (head.expectsContinue && !intake.fault() && m_pending.empty())
        if (co_await m_wire.write(kContinue, m_state.options.timeouts.write))
            co_return std::unexpected(std::nullopt);
    if (auto filled = co_await fill(intake); !filled)
        co_return filled;
    exchange.request.body = std::move(intake.text());
    exchange.file = std::move(intake.file());
    if (exchange.file)
        exchange.request.bodyFile = exchange.file->path();
    co_return Read<void>();
}

asio::awaitable<Connection::Read<void>> Connection::fill(BodyIntake& intake)
{
    const auto& timeouts = m_state.options.timeouts;
    const auto begin = std::chrono::steady_clock::now();
    for (std::uint64_t received = m_pending.size();;) {
        m_pending.erase(0, intake.take(m_pending));
        if (intake.fault())
            co_return std::unexpected(intake.fault());
        if (intake.isDone())
            co_return Read<void>();
        const auto earned =
            milliseconds(received * 1000 / std::max<std::uint64_t>(1, timeouts.bodyBytesPerSecond));
        const auto before = m_pending.size();
        const auto error = co_await m_wire.read(m_pending, timeUntil(begin + timeouts.bodyGrace + earned));
        if (error == asio::error::timed_out)
            co_return std::unexpected(HeadFault{ApiError::TooSlow, "slow body"});
        if (error)
            co_return std::unexpected(std::nullopt);
        received += m_pending.size() - before;
    }
}

} // namespace vidgo::server
