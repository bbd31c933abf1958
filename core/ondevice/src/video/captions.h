#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vidgo::ondevice {

struct Caption
{
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    std::string text; ///< Lines are parted by line feeds; no markup.
    bool operator==(const Caption&) const = default;
};

/// Reads SubRip as it is found in the wild: with or without numbers, a byte order mark, Windows line ends,
/// points for commas, hours left out, markup, cues out of order or over each other (the earlier one ends). A
/// text without any times is taken as lines that share `durationMs` by their length. What lies behind
/// `durationMs` is left out.
std::vector<Caption> readCaptions(std::string_view text, std::int64_t durationMs);

} // namespace vidgo::ondevice
