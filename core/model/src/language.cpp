#include "vidgo/model/language.h"

#include <algorithm>

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<Language, 5> kCodes = {{{Language::English, "en"},
                                          {Language::Japanese, "ja"},
                                          {Language::TraditionalChinese, "zh-TW"},
                                          {Language::Korean, "ko"},
                                          {Language::Spanish, "es"}}};

} // namespace

std::string_view languageCode(Language language)
{
    return idIn(kCodes, language);
}

std::optional<Language> languageFromCode(std::string_view code)
{
    if (const auto exact = valueIn(kCodes, code))
        return exact;
    std::string lower(code.substr(0, code.find_first_of(".@")));
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c == '_' ? '-' : static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    });
    const std::string primary = lower.substr(0, lower.find('-'));
    if (primary == "zh") {
        const auto has = [&](std::string_view part) { return lower.find(part) != std::string::npos; };
        const bool traditional = has("-hant") || has("-tw") || has("-hk") || has("-mo");
        return traditional && !has("-hans") ? std::optional(Language::TraditionalChinese) : std::nullopt;
    }
    return valueIn(kCodes, primary);
}

const std::string& LocalizedText::in(Language language) const
{
    static const std::string kNothing;
    for (const auto wanted : {language, Language::English})
        if (const auto found = m_texts.find(wanted); found != m_texts.end())
            return found->second;
    return kNothing;
}

} // namespace vidgo
