#include "vidgo/base/characters.h"

#include <array>
#include <utility>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace vidgo {

namespace {

CharacterKind letterKind(UChar32 c)
{
    if (c == 0x30FC) // the long vowel mark of kana
        return CharacterKind::Kana;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_LATIN:
        return CharacterKind::Latin;
    case USCRIPT_HAN:
        return CharacterKind::Han;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return CharacterKind::Kana;
    case USCRIPT_HANGUL:
        return CharacterKind::Hangul;
    default:
        return CharacterKind::OtherLetter;
    }
}

CharacterKind kindOf(UChar32 c)
{
    if (c < 0)
        return CharacterKind::None;
    if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029)
        return CharacterKind::LineFeed;
    if (c == '\t' || u_isUWhiteSpace(c))
        return CharacterKind::Space;
    const auto mask = U_MASK(u_charType(c));
    if (c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F)) // what joins and dresses emoji
        return CharacterKind::Sign;
    if (mask & U_GC_N_MASK)
        return CharacterKind::Digit;
    if (mask & U_GC_L_MASK)
        return letterKind(c);
    if (mask & U_GC_M_MASK)
        return CharacterKind::Mark;
    if (mask & (U_GC_SC_MASK | U_GC_SM_MASK))
        return CharacterKind::Symbol;
    if (mask & U_GC_S_MASK)
        return c == 0xB0 ? CharacterKind::Symbol : CharacterKind::Sign; // the degree sign is read out
    return mask & U_GC_P_MASK ? CharacterKind::Punctuation : CharacterKind::None;
}

// What decomposition leaves as it is.
std::u16string_view plainOf(UChar32 c)
{
    static constexpr std::array<std::pair<UChar32, std::u16string_view>, 22> kPlain = {
        {{0x2018, u"'"}, {0x2019, u"'"}, {0x201A, u"'"}, {0x201C, u"\""}, {0x201D, u"\""}, {0x201E, u"\""},
         {0xAB, u"\""},  {0xBB, u"\""},  {0x2013, u"-"}, {0x2014, u"-"},  {0x2212, u"-"},  {0x2026, u"..."},
         {0xDF, u"ss"},  {0xE6, u"ae"},  {0xC6, u"AE"},  {0xF8, u"o"},    {0xD8, u"O"},    {0x142, u"l"},
         {0x141, u"L"},  {0x153, u"oe"}, {0x152, u"OE"}, {0x131, u"i"}}};
    for (const auto& [from, to] : kPlain)
        if (from == c)
            return to;
    return {};
}

} // namespace

std::vector<Character> charactersOf(std::string_view text)
{
    std::vector<Character> out;
    const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < length;) {
        const auto begin = static_cast<std::size_t>(at);
        UChar32 c = 0;
        U8_NEXT(bytes, at, length, c);
        out.push_back({begin, static_cast<std::size_t>(at), kindOf(c)});
    }
    return out;
}

std::string toPlainLatin(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKDInstance(status);
    auto apart =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    if (U_SUCCESS(status))
        apart = normalizer->normalize(apart, status);
    icu::UnicodeString plain;
    for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 c = apart.char32At(i);
        const auto known = plainOf(c);
        if (!known.empty())
            plain.append(known.data(), static_cast<int32_t>(known.size()));
        else if (u_charType(c) != U_NON_SPACING_MARK)
            plain.append(c);
    }
    std::string out;
    plain.toUTF8String(out);
    return out;
}

} // namespace vidgo
