#include "code_points.h"
#include "filter_text.h"
#include "vidgo/base/text.h"

namespace vidgo::moderation {

namespace {

constexpr char32_t kHiraganaFirst = 0x3041;
constexpr char32_t kHiraganaLast = 0x3096;
constexpr char32_t kToKatakana = 0x60;

// The Unicode standard, section 3.12: how syllables of Hangul are made of their letters.
constexpr char32_t kSyllableFirst = 0xAC00;
constexpr char32_t kSyllableLast = 0xD7A3;
constexpr char32_t kLeadFirst = 0x1100;
constexpr char32_t kVowelFirst = 0x1161;
constexpr char32_t kTailBase = 0x11A7;
constexpr char32_t kTails = 28;
constexpr char32_t kVowels = 21;

// What stands at the end of a syllable, as it is written at the beginning of one, in the order of the tails.
constexpr std::u32string_view kTailLetters[kTails] = {U"",
                                                      U"\u1100",
                                                      U"\u1101",
                                                      U"\u1100\u1109",
                                                      U"\u1102",
                                                      U"\u1102\u110C",
                                                      U"\u1102\u1112",
                                                      U"\u1103",
                                                      U"\u1105",
                                                      U"\u1105\u1100",
                                                      U"\u1105\u1106",
                                                      U"\u1105\u1107",
                                                      U"\u1105\u1109",
                                                      U"\u1105\u1110",
                                                      U"\u1105\u1111",
                                                      U"\u1105\u1112",
                                                      U"\u1106",
                                                      U"\u1107",
                                                      U"\u1107\u1109",
                                                      U"\u1109",
                                                      U"\u110A",
                                                      U"\u110B",
                                                      U"\u110C",
                                                      U"\u110E",
                                                      U"\u110F",
                                                      U"\u1110",
                                                      U"\u1111",
                                                      U"\u1112"};

bool isMark(char32_t code)
{
    return (code >= 0x300 && code <= 0x36F) || (code >= 0x483 && code <= 0x489) ||
           (code >= 0x20D0 && code <= 0x20FF);
}

} // namespace

Letters::Letters(const ModerationWords& words)
{
    for (const auto& entry : words.leet)
        for (const auto code : codePoints(entry.like))
            m_leet.emplace(code, static_cast<char32_t>(entry.letter.front()));
    for (const auto& entry : words.lookAlikes)
        for (const auto code : codePoints(entry.like))
            m_lookAlikes.emplace(code, static_cast<char32_t>(entry.letter.front()));
    // Folding may turn a capital into a small letter that is read otherwise: capitals are read before it.
    for (const auto& entry : words.lookAlikes)
        for (const auto code : codePoints(foldForSearch(entry.like)))
            m_lookAlikes.emplace(code, static_cast<char32_t>(entry.letter.front()));
}

std::u32string Letters::withoutLookAlikes(std::u32string text) const
{
    for (auto& code : text)
        if (code >= 0x80)
            if (const auto found = m_lookAlikes.find(code); found != m_lookAlikes.end())
                code = found->second;
    return text;
}

std::u32string Letters::fold(std::string_view text) const
{
    const auto raw = withoutLookAlikes(codePoints(text));
    auto folded = withoutLookAlikes(codePoints(foldForSearch(toUtf8(raw))));
    std::erase_if(folded, isMark);
    return folded;
}

char32_t Letters::leetOf(char32_t code) const
{
    const auto found = m_leet.find(code);
    return found == m_leet.end() ? U'\0' : found->second;
}

std::u32string leetForm(std::u32string_view text, const Letters& letters)
{
    std::u32string out;
    out.reserve(text.size());
    for (const auto code : text) {
        const auto letter = letters.leetOf(code);
        const auto read = letter ? letter : code;
        out.push_back(read == U'l' ? U'i' : read);
    }
    return out;
}

bool isPieceOfHangul(char32_t code)
{
    return code >= kLeadFirst && code <= 0x11FF;
}

bool isDense(char32_t code)
{
    return (code >= 0x3041 && code <= 0x30FF && code != 0x30FB) || // kana but the point between words
           (code >= 0x31F0 && code <= 0x31FF) || code == 0x3005 || // small katakana, the repetition mark
           (code >= 0x3400 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0x20000 && code <= 0x3FFFF) || // characters
           (code >= kSyllableFirst && code <= kSyllableLast) || isPieceOfHangul(code);
}

std::u32string toDense(std::u32string_view text)
{
    std::u32string out(text);
    for (auto& code : out)
        if (code >= kHiraganaFirst && code <= kHiraganaLast)
            code += kToKatakana;
    return out;
}

std::u32string toPieces(std::u32string_view text)
{
    std::u32string out;
    for (const auto code : text) {
        if (code > kTailBase && code < kTailBase + kTails) { // a tail of its own
            out += kTailLetters[code - kTailBase];
            continue;
        }
        if (code < kSyllableFirst || code > kSyllableLast) {
            out.push_back(code);
            continue;
        }
        const auto index = code - kSyllableFirst;
        out.push_back(kLeadFirst + index / (kVowels * kTails));
        out.push_back(kVowelFirst + index % (kVowels * kTails) / kTails);
        out += kTailLetters[index % kTails];
    }
    return out;
}

} // namespace vidgo::moderation
