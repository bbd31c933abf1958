#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "vidgo/base/result.h"

namespace vidgo {

/// A moment in UTC, to the millisecond: what the stores keep.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where time comes from. Handed in, so that expiry and retries are tested without waiting.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Timestamp now() const override;
};

/// "2026-11-21T09:30:00.250Z"
std::string toIso8601(Timestamp time);

/// Reads what toIso8601() writes; the milliseconds may be missing.
Result<Timestamp> timestampFromIso8601(std::string_view text);

} // namespace vidgo
