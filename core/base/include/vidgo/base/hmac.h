#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "vidgo/base/secret.h"

namespace vidgo {

/// HMAC-SHA-256 (RFC 2104, FIPS 180-4) over the parts one after another, as 64 lower-case hexadecimal digits.
/// An empty key is allowed by the algorithm; callers refuse it where it would mean "not set up".
std::string hmacSha256(const Secret& key, std::initializer_list<std::string_view> parts);

} // namespace vidgo
