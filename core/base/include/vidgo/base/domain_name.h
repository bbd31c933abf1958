#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vidgo {

/// A domain as DNS compares it: lower case, letters beyond ASCII as Punycode (UTS #46, not transitional),
/// "Bücher.Example" → "xn--bcher-kva.example". Nothing for what is no host name with at least two labels, for
/// one above 253 bytes, and for malformed UTF-8.
std::optional<std::string> toAsciiDomain(std::string_view domain);

} // namespace vidgo
