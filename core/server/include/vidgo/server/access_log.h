#pragma once

#include "vidgo/api/message.h"
#include "vidgo/base/log.h"

namespace vidgo::server {

/// One line of the log for each answer: id, origin, method, path, status, bytes, time and program. Never the
/// query, nor any other header: secrets may be there.
struct AccessLog
{
    Log& log; ///< Outlives the handler.

    api::Handler around(api::Handler next) const;
};

} // namespace vidgo::server
