#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include "vidgo/app_server/server_backend.h"
#include "vidgo/app_server/server_config.h"

namespace vidgo::app_server {

/// What stands between the network and the addresses: the listener, and everything around its handler. Needs
/// nothing of the backend but answers.
class ServerFront
{
public:
    /// All outlive it. The clock is asked for dates and by the counting of requests.
    struct Parts
    {
        ServerBackend& backend;
        Clock& clock;
        Random& random;
        Log& log;
        /// Answers nobody but whoever asks how it is: /healthz, /readyz and /metrics, on this machine only.
        bool isWorker = false;
    };
    /// Listens from then on. Fails with ServerError: a port that is taken, a certificate that cannot be used,
    /// a bad address of Redis. That Redis does not answer is no failure.
    static Result<std::unique_ptr<ServerFront>> open(const ServerConfig& config, const Parts& parts);
    ~ServerFront();
    ServerFront(const ServerFront&) = delete;
    ServerFront& operator=(const ServerFront&) = delete;

    std::uint16_t port() const;
    /// Reads certificate and key again. Fails with ServerError::TlsInvalid; the old ones stay in use then.
    Outcome reloadTls();
    /// Says on /readyz that it is leaving, lets what runs be answered for so long, and closes. Returns
    /// whether everything had ended in time.
    bool stop(std::chrono::milliseconds patience);

private:
    struct Graph;
    explicit ServerFront(std::unique_ptr<Graph> graph);
    std::unique_ptr<Graph> m_graph;
};

} // namespace vidgo::app_server
