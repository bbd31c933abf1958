#pragma once

#include <atomic>
#include <expected>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "connection_counts.h"
#include "event_channel.h"
#include "handler_lane.h"
#include "http/answer_head.h"
#include "http/body_intake.h"
#include "io_thread.h"
#include "signal.h"
#include "vidgo/server/http_server.h"
#include "vidgo/server/request_head.h"
#include "vidgo/server/request_ids.h"
#include "wire.h"

namespace vidgo::server {

/// What all connections share.
struct ServerState
{
    ServerOptions options;
    ServerParts parts;
    RequestIds ids;
    NetworkCounts fileBodies;
    std::vector<std::unique_ptr<HandlerLane>> lanes;
    std::atomic<bool> isStopping = false;
};

/// One client: reads its requests one after the other, has each answered, and writes the answers. Belongs to
/// the thread `io`.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(ServerState& state, IoThread& io, tcp::socket socket, std::shared_ptr<asio::ssl::context> tls,
               const IpBytes& peer);

    /// Until the connection ends. Who starts it holds this until then.
    asio::awaitable<void> run();

    void cancelLate(SteadyTime now) { m_wire.cancelLate(now); }
    /// Ends at once when nothing runs, else with the next answer; event streams end as well.
    void stop();
    /// Ends now, whatever runs.
    void abort();

private:
    /// A request on its way to a handler and its answer on the way back.
    struct Exchange
    {
        api::Request request;
        std::optional<Place> place;       ///< Among the bodies in files.
        std::unique_ptr<UploadFile> file; ///< Request::bodyFile, which goes with this.
        std::optional<api::Response> response;
        std::atomic<bool> isAbandoned = false; ///< Nobody waits for the answer any more.
    };
    using ExchangePtr = std::shared_ptr<Exchange>;
    enum class Next { Continue, Close, Linger };

    /// What came in, or why it is refused; an empty reason: the connection has ended.
    template <class T>
    using Read = std::expected<T, std::optional<HeadFault>>;

    asio::awaitable<Next> serveOne();
    asio::awaitable<Read<RequestHead>> readHead();
    asio::awaitable<Read<void>> readBody(const RequestHead& head, const BodyRule& rule, Exchange& exchange);
    asio::awaitable<Read<void>> fill(BodyIntake& intake);
    void introduce(api::Request& request);
    BodyRule ruleFor(const api::Request& request) const;

    asio::awaitable<api::Response> answer(const ExchangePtr& exchange, std::size_t lane);
    asio::awaitable<bool> waitForAnswer(Exchange& exchange);
    api::Response handled(const api::Request& request) const;

    asio::awaitable<Next> refuse(const HeadFault& fault, const api::Request& request);
    api::Response refusal(const HeadFault& fault, const api::Request& request);

    asio::awaitable<bool> write(api::Response response, const api::Request& request, bool isKeptAlive);
    asio::awaitable<bool> writeText(std::string_view text);
    asio::awaitable<bool> writeFile(std::ifstream& in, std::uint64_t size);
    asio::awaitable<bool> writeStream(std::shared_ptr<api::EventStream> stream, bool isChunked);
    asio::awaitable<bool> writeEvents(std::shared_ptr<EventChannel> channel, bool isChunked);
    asio::awaitable<void> watch(std::shared_ptr<EventChannel> channel);
    /// What is answered where a handler's answer is of no use.
    api::Response mistake(std::string_view what, const api::Request& request) const;
    std::string headOf(api::Response& response, const AnswerFraming& framing, const api::Request& request);

    ServerState& m_state;
    IoThread& m_io;
    Wire m_wire;
    IpBytes m_peer;
    std::string m_peerText;
    Signal m_signal;
    std::string m_pending;   ///< Came in and was not looked at.
    std::size_t m_ahead = 0; ///< Requests in a row that were there before the answer to the one before them.
    bool m_isIdle = true;
    bool m_isAborted = false;
};

} // namespace vidgo::server
