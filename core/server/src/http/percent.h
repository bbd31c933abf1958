#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vidgo::server {

/// None when a percent sign is not followed by two hexadecimal digits.
std::optional<std::string> percentDecoded(std::string_view text);

} // namespace vidgo::server
