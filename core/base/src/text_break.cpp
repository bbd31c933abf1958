#include "vidgo/base/text_break.h"

#include <algorithm>
#include <memory>
#include <string>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/ubrk.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

namespace vidgo {

namespace {

struct TextCloser
{
    void operator()(UText* text) const { utext_close(text); }
};
using Text = std::unique_ptr<UText, TextCloser>;
using Iterator = std::unique_ptr<icu::BreakIterator>;
using Maker = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);

bool isLanguage(std::string_view code, std::string_view language)
{
    return code.substr(0, language.size()) == language;
}

icu::Locale localeOf(std::string_view language, std::string_view keywords = {})
{
    std::string name(language);
    std::replace(name.begin(), name.end(), '-', '_');
    name += keywords;
    return icu::Locale::createCanonical(name.c_str());
}

// The text stays where it is; offsets are those of its bytes.
template <class Found>
void eachBreak(Maker make, const icu::Locale& locale, std::string_view text, const Found& found)
{
    UErrorCode status = U_ZERO_ERROR;
    const Iterator iterator(make(locale, status));
    const Text opened(utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status));
    if (U_FAILURE(status) || !iterator || !opened)
        return;
    iterator->setText(opened.get(), status);
    if (U_FAILURE(status))
        return;
    for (int32_t at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next())
        found(static_cast<std::size_t>(at), iterator->getRuleStatus());
}

std::vector<std::size_t> breaksOf(Maker make, const icu::Locale& locale, std::string_view text)
{
    std::vector<std::size_t> out;
    eachBreak(make, locale, text, [&](std::size_t at, int32_t) { out.push_back(at); });
    if (out.empty() && !text.empty())
        out.push_back(text.size());
    return out;
}

bool isHangul(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status) == USCRIPT_HANGUL;
}

// Modern Korean is read by words, although the standard lets lines be broken between any two syllables.
bool isWithinHangulWord(std::string_view text, std::size_t at)
{
    const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
    const auto length = static_cast<int32_t>(text.size());
    auto before = static_cast<int32_t>(at);
    auto after = static_cast<int32_t>(at);
    if (before <= 0 || after >= length)
        return false;
    UChar32 last = 0;
    UChar32 next = 0;
    U8_PREV(bytes, 0, before, last);
    U8_NEXT(bytes, after, length, next);
    return isHangul(last) && isHangul(next);
}

} // namespace

std::vector<LineBreak> lineBreaks(std::string_view text, std::string_view language)
{
    const bool isJapanese = isLanguage(language, "ja");
    const bool isChinese = isLanguage(language, "zh");
    const auto words = isChinese ? wordBreaks(text, language) : std::vector<std::size_t>();
    std::vector<LineBreak> out;
    const auto add = [&](std::size_t at, int32_t rule) {
        const bool isMandatory = rule >= UBRK_LINE_HARD && rule < UBRK_LINE_HARD_LIMIT;
        const bool isWithinWord = (isChinese && !std::binary_search(words.begin(), words.end(), at)) ||
                                  isWithinHangulWord(text, at);
        if (isMandatory || !isWithinWord)
            out.push_back({at, isMandatory && at < text.size()});
    };
    eachBreak(&icu::BreakIterator::createLineInstance, localeOf(language, isJapanese ? "@lw=phrase" : ""),
              text, add);
    if (!text.empty() && (out.empty() || out.back().at != text.size()))
        out.push_back({text.size(), false});
    return out;
}

std::vector<std::size_t> sentenceBreaks(std::string_view text, std::string_view language)
{
    return breaksOf(&icu::BreakIterator::createSentenceInstance, localeOf(language), text);
}

std::vector<std::size_t> wordBreaks(std::string_view text, std::string_view language)
{
    return breaksOf(&icu::BreakIterator::createWordInstance, localeOf(language), text);
}

std::vector<std::size_t> characterBreaks(std::string_view text)
{
    return breaksOf(&icu::BreakIterator::createCharacterInstance, icu::Locale::getRoot(), text);
}

} // namespace vidgo
