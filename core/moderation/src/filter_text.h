#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/model/moderation.h"

// A text as the filter compares it. Nothing of this is for reading: what looks alike is the same afterwards.
namespace vidgo::moderation {

/// A word of a script that puts spaces between words.
struct PlainWord
{
    /// The letters as they are, and where one stands three times or more in a row also with one and with two
    /// of it.
    std::vector<std::u32string> forms;
    /// The same with digits and signs taken for letters; nothing where there is none among them.
    std::vector<std::u32string> leet;
};

/// One character of a script without spaces, or a letter or digit beside it.
struct DenseCharacter
{
    char32_t code = 0;
    bool gapBefore = false; ///< Something stood between it and the one before.
    bool isPiece = false;   ///< A letter of Hangul that belongs to no syllable.
};

inline constexpr char32_t kAnyLetter = U'*';
inline constexpr char32_t kAnyCharacter = 0xFFFF; ///< A sign that hides a character: "セ○クス".

struct FilterText
{
    std::vector<PlainWord> words;  ///< One after the other, so that phrases are found.
    std::vector<PlainWord> joined; ///< What signs hold together, without them: "po.rn".
    /// Words that hide some letters: "f*ck".
    std::vector<std::u32string> masked;
    /// Letters that stand alone one after the other, as in "p o r n", with leet as above.
    std::vector<std::u32string> spelled;
    std::vector<DenseCharacter> dense;
    std::vector<DenseCharacter> hidden; ///< The same with signs that hide a character; empty without any.
    bool isReadable = true;
    bool hasPieces = false;
};

/// What is read as which letter.
class Letters
{
public:
    explicit Letters(const ModerationWords& words);

    /// Case, width, accents of Latin letters, invisible characters and look-alikes are gone.
    std::u32string fold(std::string_view text) const;
    /// The letter that a digit or sign stands for; 0: none.
    char32_t leetOf(char32_t code) const;

private:
    std::u32string withoutLookAlikes(std::u32string text) const;

    std::map<char32_t, char32_t> m_lookAlikes;
    std::map<char32_t, char32_t> m_leet;
};

/// Digits and signs as letters, and l as i: i, l, 1 and ! cannot be told apart.
std::u32string leetForm(std::u32string_view text, const Letters& letters);

FilterText readText(std::string_view text, const Letters& letters);

/// The same characters with hiragana as katakana.
std::u32string toDense(std::u32string_view text);
/// Syllables of Hangul taken apart; consonants are the same at the beginning and at the end of one.
std::u32string toPieces(std::u32string_view text);

/// Chinese, kana or Hangul.
bool isDense(char32_t code);
bool isPieceOfHangul(char32_t code);

} // namespace vidgo::moderation
