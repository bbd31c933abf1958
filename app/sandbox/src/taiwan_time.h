#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"

namespace vidgo::sandbox {

/// "2026/01/01 09:08:07", Taiwan time (UTC+8).
std::string taiwanTime(Timestamp time);
/// "2026/01/01"
std::string taiwanDate(Timestamp time);
/// Reads what taiwanTime() writes, and nothing else.
std::optional<Timestamp> fromTaiwanTime(std::string_view text);

/// The same day and time `months` calendar months later, or the last day of a shorter month.
Timestamp monthsLater(Timestamp time, int months);

} // namespace vidgo::sandbox
