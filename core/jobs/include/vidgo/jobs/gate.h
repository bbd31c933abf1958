#pragma once

#include <optional>
#include <stop_token>

#include "vidgo/base/result.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/generation.h"
#include "vidgo/model/ids.h"

namespace vidgo::jobs {

struct GateQuestion
{
    JobId job;
    AccountId account; ///< Empty: own keys.
    const GenerationRequest& request;
};

/// Looks at what is asked for before anybody is paid. Safe to use from any thread; may ask a service, and
/// ends within 200 ms of a stop.
class Gate
{
public:
    virtual ~Gate() = default;

    /// Nothing: it may be made. An error: it may not, and why, for the person. Fails when that cannot be told
    /// now, and with BaseError::Cancelled.
    virtual Result<std::optional<Error>> check(const GateQuestion& question, const std::stop_token& stop) = 0;
};

} // namespace vidgo::jobs
