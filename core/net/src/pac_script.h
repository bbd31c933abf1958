#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"

namespace vidgo::net {

/// What a proxy script is told about the world. Called by the thread that runs the script, which may live on
/// after the call that asked for it: captures by value only.
struct PacWorld
{
    std::function<std::string(const std::string& host)> resolve; ///< "192.0.2.1"; empty: not known.
    std::function<std::string()> ownAddress;                     ///< Likewise.
    Timestamp now;
};

/// The world as it is.
PacWorld realPacWorld(Timestamp now);

/// What FindProxyForURL(url, host) of the script gives, empty for null. Runs in a thread of its own, with at
/// most 32 MiB and `patience`; fails with NetError::ProxyFailed. A script that goes on for ever can't be
/// ended from outside: its thread is left behind, and counted until it has ended.
Result<std::string> runPacScript(const std::string& script, const std::string& url, const std::string& host,
                                 const PacWorld& world, std::chrono::milliseconds patience,
                                 std::shared_ptr<std::atomic<int>> leftBehind, const std::stop_token& stop);

/// `*` stands for anything, `?` for one character.
bool matchesPattern(std::string_view text, std::string_view pattern);

} // namespace vidgo::net
