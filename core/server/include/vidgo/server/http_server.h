#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include "vidgo/api/message.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/server/server_observer.h"
#include "vidgo/server/server_options.h"

namespace vidgo::server {

/// What a server is made with; everything outlives it.
struct ServerParts
{
    api::Handler handler; ///< Answers everything that came in whole. What it throws is answered 500.
    Log& log;
    Clock& clock;   ///< For the header Date. Timeouts go by the steady clock of the system.
    Random& random; ///< For the ids of requests and the names of uploads.
    ServerObserver& observer;
};

/// Serves HTTP/1.1 (RFC 9112), with or without TLS 1.3. A few threads hold the connections, others (the
/// lanes) call the handler; every phase of every connection has its limits and its time.
///
/// What does not come in well is refused before a handler sees it, with problem details (RFC 9457), and the
/// connection is closed: two ways of saying where a body ends, repeated Content-Length or Host, broken
/// chunks, folded header lines, bare line feeds, spaces before a colon, targets that are no path, paths with
/// dot segments, backslashes, NUL or bytes that are not UTF-8 in any spelling.
class HttpServer
{
public:
    /// Listens, and serves from then on. Fails with ServerError: AddressInvalid, PortTaken, TlsInvalid; and
    /// like makeFolder() for the folder of uploads.
    static Result<std::unique_ptr<HttpServer>> open(const ServerOptions& options, const ServerParts& parts);
    /// stop() without patience.
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    std::uint16_t port() const;
    /// Open connections.
    std::size_t connections() const;

    /// Reads certificate and key again; connections that are open keep what they have. Does nothing without
    /// TLS. When it fails (ServerError::TlsInvalid), the old ones stay in use.
    Outcome reloadTls();

    /// Accepts nothing more, closes what is idle, tells event streams, and lets running requests be answered
    /// for so long; then closes the rest. A handler that still runs is waited for. Returns whether
    /// everything had ended in time. Later calls do nothing.
    bool stop(std::chrono::milliseconds patience);

private:
    class Impl;
    explicit HttpServer(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::server
