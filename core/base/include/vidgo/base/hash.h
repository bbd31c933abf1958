#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

#include "vidgo/base/result.h"

namespace vidgo {

/// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
std::string sha256(std::span<const std::uint8_t> bytes);
std::string sha256(std::string_view text);

/// The same of a file, read in pieces. Fails like readFile(), and with BaseError::Cancelled.
Result<std::string> sha256OfFile(const std::filesystem::path& path, const std::stop_token& stop = {});

/// True for 64 lower-case hexadecimal digits.
bool isSha256(std::string_view text);

} // namespace vidgo
