#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vidgo {

enum class CharacterKind {
    None,     ///< Control characters, malformed bytes.
    Space,    ///< Also tabs and the wide space.
    LineFeed, ///< Also carriage returns and paragraph separators.
    Digit,
    Punctuation,
    Symbol, ///< Signs that are read out: currencies, mathematics.
    Sign,   ///< Emoji, dingbats and what joins them: seen, not read out.
    Latin,
    Han,
    Kana,
    Hangul,
    OtherLetter,
    Mark, ///< Belongs to the letter before it.
};

struct Character
{
    std::size_t begin = 0; ///< Bytes of the text.
    std::size_t end = 0;
    CharacterKind kind = CharacterKind::None;
};

/// The code points of a UTF-8 text.
std::vector<Character> charactersOf(std::string_view text);

/// Latin letters without what stands on, below or in them, and typographic quotes, dashes and full-width
/// forms as ASCII has them ("Łódź – “é”" → "Lodz - \"e\""); what has no such form stays.
std::string toPlainLatin(std::string_view text);

} // namespace vidgo
