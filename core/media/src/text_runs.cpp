#include "text_runs.h"

#include <algorithm>

namespace vidgo::media {

namespace {

bool isNeutral(hb_script_t script)
{
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
}

bool isRightToLeft(hb_script_t script)
{
    return hb_script_get_horizontal_direction(script) == HB_DIRECTION_RTL;
}

// Digits keep their order from left to right also within a text from right to left.
bool isDigit(char32_t c)
{
    return hb_unicode_general_category(hb_unicode_funcs_get_default(), c) ==
           HB_UNICODE_GENERAL_CATEGORY_DECIMAL_NUMBER;
}

bool joinsPrevious(char32_t c)
{
    const auto category = hb_unicode_general_category(hb_unicode_funcs_get_default(), c);
    return category == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_FORMAT;
}

// Signs and spaces take the script before them, at the beginning the one after them.
std::vector<hb_script_t> resolveScripts(const std::u32string& text)
{
    std::vector<hb_script_t> scripts;
    hb_script_t last = HB_SCRIPT_COMMON;
    for (const char32_t c : text) {
        const auto script = hb_unicode_script(hb_unicode_funcs_get_default(), c);
        if (!isNeutral(script))
            last = script;
        scripts.push_back(last);
    }
    const auto first = std::find_if_not(scripts.begin(), scripts.end(), isNeutral);
    std::fill(scripts.begin(), first, first == scripts.end() ? HB_SCRIPT_LATIN : *first);
    return scripts;
}

void orderRuns(std::vector<TextRun>& runs, bool baseIsRightToLeft)
{
    if (baseIsRightToLeft)
        std::reverse(runs.begin(), runs.end());
    // Back into their own order come the stretches against the base direction.
    for (auto at = runs.begin(); at != runs.end();) {
        const auto isBase = [&](const TextRun& run) { return run.isRightToLeft == baseIsRightToLeft; };
        const auto begin = std::find_if_not(at, runs.end(), isBase);
        const auto end = std::find_if(begin, runs.end(), isBase);
        std::reverse(begin, end);
        at = end;
    }
}

} // namespace

std::u32string toCodePoints(const std::string& text)
{
    std::u32string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t c = length == 1 ? lead : lead & (0xFFu >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
            c = (c << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3Fu);
        result.push_back(c);
        i += length;
    }
    return result;
}

std::vector<TextRun> splitRuns(const std::u32string& text, const std::function<int(char32_t)>& fontFor)
{
    const auto scripts = resolveScripts(text);
    std::vector<TextRun> runs;
    for (std::size_t i = 0; i < text.size(); ++i) {
        int font = fontFor(text[i]);
        const bool joins = joinsPrevious(text[i]) && !runs.empty();
        if (font < 0 && !joins)
            continue;
        // A mark is shaped together with its letter.
        if (joins)
            font = runs.back().font;
        const bool turns = isRightToLeft(scripts[i]) && !isDigit(text[i]);
        const bool fits = !runs.empty() && runs.back().font == font && runs.back().script == scripts[i] &&
                          runs.back().isRightToLeft == turns;
        if (!fits)
            runs.push_back({{}, font, scripts[i], turns});
        runs.back().text.push_back(text[i]);
    }
    orderRuns(runs, !runs.empty() && isRightToLeft(scripts.front()));
    return runs;
}

} // namespace vidgo::media
