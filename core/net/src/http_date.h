#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"

namespace vidgo::net {

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, section 5.6.7; only the form that may be written today).
std::optional<Timestamp> timestampFromHttpDate(std::string_view text);

/// "Sun, 06 Nov 1994 08:49:37 +0000" (RFC 5322, section 3.3).
std::string mailDate(Timestamp time);

} // namespace vidgo::net
