#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vidgo::sandbox {

/// RFC 4648, with its padding; line ends are skipped. None when it is malformed.
std::optional<std::string> fromBase64(std::string_view text);

/// What a strict mail server or a filter has against the mail; empty when nothing.
std::string flawOfMail(std::string_view raw, bool mayHaveEightBits);

} // namespace vidgo::sandbox
