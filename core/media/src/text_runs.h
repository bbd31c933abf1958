#pragma once

#include <functional>
#include <string>
#include <vector>

#include <hb.h>

namespace vidgo::media {

/// A stretch of text in one font, script and direction.
struct TextRun
{
    std::u32string text;
    int font = 0;
    hb_script_t script = HB_SCRIPT_COMMON;
    bool isRightToLeft = false;
};

/// UTF-8 to code points; the text is known to be well formed.
std::u32string toCodePoints(const std::string& text);

/// Splits a line into runs in the order in which they stand from left to right. `fontFor` gives the index of
/// the font that has a character, or -1; such characters are left out. This is the Unicode bidirectional
/// algorithm (UAX #9) without embedded levels, which one line of a watermark does not have.
std::vector<TextRun> splitRuns(const std::u32string& text, const std::function<int(char32_t)>& fontFor);

} // namespace vidgo::media
