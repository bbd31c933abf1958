#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "vidgo/base/result.h"
#include "vidgo/sandbox/http.h"
#include "vidgo/sandbox/recorder.h"

namespace vidgo::sandbox {

/// What goes wrong with a request on purpose.
struct Fault
{
    enum class Kind {
        None,
        CutBefore, ///< The connection ends before the request is handled.
        CutAfter,  ///< It is handled, and the connection ends without an answer.
        CutInside, ///< It is handled, and half of the answer is sent.
        Status,    ///< Answered with `status` and nothing else, not handled.
        Delay,     ///< Handled, and answered after `delay`.
        Twice,     ///< Handled twice, as a network does that repeats; the second answer is sent.
        Drip       ///< It is handled, and the body is sent byte by byte with `delay` between two.
    };
    Kind kind = Kind::None;
    int status = 503;
    std::chrono::milliseconds delay{0};
    std::string retryAfter; ///< With Status: the header's value; empty: none.
};

/// An HTTP/1.1 server on the loopback interface, in one thread of its own. Everything is bounded: bodies,
/// headers, connections and how long one may be idle.
class HttpListener
{
public:
    struct Options
    {
        std::uint16_t port = 0; ///< 0: any that is free.
        std::size_t maxBody = 2U * 1024 * 1024;
        std::size_t maxConnections = 64;
        std::chrono::milliseconds idle{10'000};
        Recorder* recorder = nullptr; ///< Told of all requests. Outlives the listener.
        /// Asked for a fault where none was put in by inject(); in the listener's thread. May be empty.
        std::function<Fault(const Request&)> plan;
    };

    /// Listens from then on. `handler` is called in the listener's thread; what it uses outlives the
    /// listener. Fails with SandboxError::PortTaken.
    static Result<std::unique_ptr<HttpListener>> open(const Options& options, Handler handler);
    /// Ends all connections.
    ~HttpListener();
    HttpListener(const HttpListener&) = delete;
    HttpListener& operator=(const HttpListener&) = delete;

    std::uint16_t port() const;
    /// "http://127.0.0.1:<port>"
    std::string url() const;

    /// The next `times` requests whose path begins with `path` meet this fault. Faults of one path are met in
    /// the order in which they were put in. May be called from any thread.
    void inject(const std::string& path, const Fault& fault, int times = 1);

private:
    class Server;
    explicit HttpListener(std::unique_ptr<Server> server);
    std::unique_ptr<Server> m_server;
};

} // namespace vidgo::sandbox
