#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace vidgo {

/// A place in a UTF-8 text where a new line may or must begin.
struct LineBreak
{
    std::size_t at = 0;       ///< Byte offset of what comes behind it.
    bool isMandatory = false; ///< Behind a line feed.
};

// `language` is a BCP 47 code such as "ja" or "zh-TW"; malformed bytes count as U+FFFD. Every list is in
// rising order and ends with the length of the text; that of an empty text is empty.

/// Where lines may be broken (UAX #14), as readers of the language like it: Japanese between phrases, Chinese
/// between words, Korean at spaces.
std::vector<LineBreak> lineBreaks(std::string_view text, std::string_view language);

/// Where sentences end, with the spaces behind them (UAX #29).
std::vector<std::size_t> sentenceBreaks(std::string_view text, std::string_view language);

/// Where words and what stands between them end (UAX #29; by dictionary for Chinese and Japanese).
std::vector<std::size_t> wordBreaks(std::string_view text, std::string_view language);

/// Where what a reader takes for one character ends (UAX #29).
std::vector<std::size_t> characterBreaks(std::string_view text);

} // namespace vidgo
