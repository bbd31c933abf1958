#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "vidgo/api/message.h"

namespace vidgo::server {

/// Something that has to be there for requests to be served: the store, the files, the materials.
struct ReadinessCheck
{
    std::string name;
    /// Empty when all is well, else what is wrong, which is not handed out. May block for as long as its own
    /// timeouts allow, so that readiness() belongs into a lane of its own.
    std::function<std::string()> problem;
    bool isNeeded = true; ///< false: without it the server works, but less well ("degraded").
};

/// Whether the program lives, and whether it can serve.
class Health
{
public:
    explicit Health(std::vector<ReadinessCheck> checks);

    /// /healthz: 200 as long as this is answered at all. Neither blocks nor takes long.
    api::Handler liveness() const;
    /// /readyz: 200, or 503 when a needed check fails or the server is leaving: {"status":"ready"|"degraded"|
    /// "unready", "checks":{"store":"ok"|"failed"}}.
    api::Handler readiness() const;
    /// From now on /readyz says no, so that proxies send requests elsewhere before stop() is called.
    void leave();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace vidgo::server
