#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/net/http_client.h"

namespace vidgo::net {

/// What a part of a file is (RFC 9110, section 14.4): "bytes 5-9/10".
struct ContentRange
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::optional<std::uint64_t> whole; ///< Of the file; none: the host doesn't know.
};

/// Nothing for anything but one range of bytes that lies within its file.
std::optional<ContentRange> readContentRange(std::string_view value);

/// Decimal digits that fit; nothing else.
std::optional<std::uint64_t> readDecimal(std::string_view text);

/// By what a file can be told to be the same byte for byte when it is asked for again (RFC 9110, section
/// 13.1.5): a strong ETag, else a Last-Modified that was not set just before. Empty: by nothing.
std::string validatorOf(const HttpAnswer& head);

/// Whether this answer is about the file that `validator` stands for. One that says nothing counts as yes:
/// If-Range has been asked.
bool isSameFile(const HttpAnswer& head, std::string_view validator);

} // namespace vidgo::net
