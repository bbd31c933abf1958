#include "vidgo/base/text.h"

#include <algorithm>
#include <array>
#include <set>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace vidgo {

namespace {

icu::UnicodeString fromUtf8(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string toUtf8String(const icu::UnicodeString& text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

using NormalizerGetter = const icu::Normalizer2* (*)(UErrorCode&);

icu::UnicodeString normalize(const icu::UnicodeString& text, NormalizerGetter getter)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = getter(status);
    if (U_FAILURE(status))
        return text;
    auto result = normalizer->normalize(text, status);
    return U_FAILURE(status) ? text : result;
}

bool isLatinMark(UChar32 base)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(base, &status) == USCRIPT_LATIN;
}

// Takes the accents off Latin letters only: in kana and Hangul a mark makes another letter.
icu::UnicodeString withoutLatinAccents(const icu::UnicodeString& text)
{
    const auto apart = normalize(text, &icu::Normalizer2::getNFDInstance);
    icu::UnicodeString kept;
    UChar32 base = 0;
    for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 c = apart.char32At(i);
        const bool isMark = u_charType(c) == U_NON_SPACING_MARK;
        if (isMark && isLatinMark(base))
            continue;
        if (!isMark)
            base = c;
        kept.append(c);
    }
    return normalize(kept, &icu::Normalizer2::getNFCInstance);
}

icu::UnicodeString folded(std::string_view text)
{
    return withoutLatinAccents(normalize(fromUtf8(text), &icu::Normalizer2::getNFKCCasefoldInstance));
}

// Scripts whose words are not told apart by spaces, or (Korean) whose words carry endings.
bool isWrittenWithoutSpaces(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto script = uscript_getScript(c, &status);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
           script == USCRIPT_HANGUL || c == 0x30FC; // the long vowel mark belongs to kana
}

struct Run
{
    bool dense = false; // written without spaces
    std::vector<UChar32> characters;
};

std::vector<Run> runsOf(const icu::UnicodeString& text)
{
    std::vector<Run> runs;
    bool open = false;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        const bool counts = u_isalnum(c) || u_charType(c) == U_NON_SPACING_MARK || c == 0x30FC;
        if (!counts) {
            open = false;
            continue;
        }
        const bool dense = isWrittenWithoutSpaces(c);
        if (!open || runs.back().dense != dense)
            runs.push_back({dense, {}});
        runs.back().characters.push_back(c);
        open = true;
    }
    return runs;
}

std::string slice(const Run& run, std::size_t from, std::size_t count)
{
    icu::UnicodeString text;
    for (std::size_t i = from; i < from + count; ++i)
        text.append(run.characters[i]);
    return toUtf8String(text);
}

} // namespace

bool isUtf8(std::string_view text)
{
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(reinterpret_cast<const uint8_t*>(text.data()), i, length, c);
        if (c < 0)
            return false;
    }
    return true;
}

std::string toNfc(std::string_view text)
{
    return toUtf8String(normalize(fromUtf8(text), &icu::Normalizer2::getNFCInstance));
}

std::string foldForSearch(std::string_view text)
{
    return toUtf8String(folded(text));
}

std::vector<std::string> searchTerms(std::string_view text)
{
    std::set<std::string> terms;
    for (const auto& run : runsOf(folded(text))) {
        if (!run.dense) {
            terms.insert(slice(run, 0, run.characters.size()));
            continue;
        }
        for (std::size_t i = 0; i < run.characters.size(); ++i) {
            terms.insert(slice(run, i, 1));
            if (i + 1 < run.characters.size())
                terms.insert(slice(run, i, 2));
        }
    }
    return {terms.begin(), terms.end()};
}

std::vector<std::string> queryTerms(std::string_view query)
{
    std::vector<std::string> terms;
    for (const auto& run : runsOf(folded(query))) {
        if (!run.dense || run.characters.size() == 1) {
            terms.push_back(slice(run, 0, run.characters.size()));
            continue;
        }
        for (std::size_t i = 0; i + 1 < run.characters.size(); ++i)
            terms.push_back(slice(run, i, 2));
    }
    return terms;
}

std::string truncateUtf8(std::string_view text, std::size_t maxBytes)
{
    if (text.size() <= maxBytes)
        return std::string(text);
    auto end = maxBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return std::string(text.substr(0, end));
}

std::string safeFileName(std::string_view name, std::size_t maxBytes)
{
    const auto text = normalize(fromUtf8(name), &icu::Normalizer2::getNFCInstance);
    icu::UnicodeString kept;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        const bool forbidden =
            c < 0x80 && std::string_view("<>:\"/\\|?*").find(static_cast<char>(c)) != std::string_view::npos;
        const auto type = u_charType(c);
        if (type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_SURROGATE ||
            type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR)
            continue;
        kept.append(forbidden ? UChar32{'_'} : c);
    }
    std::string out = truncateUtf8(toUtf8String(kept), maxBytes);
    const auto isEdge = [](char c) { return c == ' ' || c == '.'; };
    while (!out.empty() && isEdge(out.back()))
        out.pop_back();
    while (!out.empty() && isEdge(out.front()))
        out.erase(out.begin());
    if (out.empty())
        return "unnamed";
    // Names that Windows keeps for devices, with or without an extension.
    static constexpr std::array kReserved = {"con", "prn", "aux", "nul"};
    std::string stem = foldForSearch(out.substr(0, out.find('.')));
    stem.erase(stem.find_last_not_of(' ') + 1);
    const bool isDevice = std::find(kReserved.begin(), kReserved.end(), stem) != kReserved.end() ||
                          (stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) &&
                           stem[3] >= '0' && stem[3] <= '9');
    return isDevice ? "_" + out : out;
}

} // namespace vidgo
