#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/result.h"

namespace vidgo::service {

/// What people make at a VidGo server. Safe to call from any thread; every call blocks, and nobody has to be
/// signed in.
class TrendService
{
public:
    virtual ~TrendService() = default;

    /// The styles (ids of the catalogue) that most people have used in the last seven days, the first most;
    /// `limit` 1..60. Fails like AccountService::account(), but not for being signed out.
    virtual Result<std::vector<std::string>> popularStyles(int limit, const std::stop_token& stop) = 0;
};

} // namespace vidgo::service
