#pragma once

#include <string>

#include "curl_lane.h"
#include "vidgo/base/error.h"

namespace vidgo::net {

/// What a transfer that failed means. `hadProxy`: it was sent through one of ours.
Error curlError(const CurlLane& lane, const CurlLane::Ending& ending, const std::string& host, bool hadProxy);

} // namespace vidgo::net
