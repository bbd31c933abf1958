#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vidgo::accounts {

/// RFC 4648, section 5, without padding.
std::string toBase64Url(std::string_view bytes);
/// Strict: no padding, no other characters, and no bits that say nothing, so that two texts never mean the
/// same bytes.
std::optional<std::string> fromBase64Url(std::string_view text);

/// The bytes of lower-case hexadecimal digits, of which there is an even number.
std::string bytesOfHex(std::string_view digits);

} // namespace vidgo::accounts
