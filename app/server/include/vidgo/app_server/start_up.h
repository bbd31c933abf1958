#pragma once

#include <stop_token>

#include "vidgo/app_server/server_config.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/net/retry_policy.h"

namespace vidgo::app_server {

/// All outlive the call.
struct WaitParts
{
    const Clock& clock;
    Log& log;
    net::Pause& pause;
};

/// Waits until PostgreSQL answers, for `startupTimeout` at most, and until Redis does, for a tenth of it: a
/// server works without Redis as well. Fails with AppServerError::NoDatabase, whose internal text is what
/// PostgreSQL said last, and with BaseError::Cancelled.
Outcome waitForDependencies(const ServerConfig& config, const WaitParts& parts, const std::stop_token& stop);

} // namespace vidgo::app_server
