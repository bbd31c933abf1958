#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vidgo::providers {

/// RFC 4648, with padding.
std::string toBase64(std::span<const std::uint8_t> bytes);
/// Strict, but padding and line breaks may be missing or there. None for anything else.
std::optional<std::string> fromBase64(std::string_view text);

/// "data:image/png;base64,…" (RFC 2397)
std::string dataAddress(std::string_view mediaType, std::span<const std::uint8_t> bytes);
/// What stands behind the comma of a data address, else the whole text.
std::string_view withoutDataHead(std::string_view address);

} // namespace vidgo::providers
