#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vidgo {

/// The languages of the studio.
enum class Language { English, Japanese, TraditionalChinese, Korean, Spanish };

inline constexpr std::array kLanguages = {Language::English, Language::Japanese, Language::TraditionalChinese,
                                          Language::Korean, Language::Spanish};

/// BCP 47: "en", "ja", "zh-TW", "ko", "es".
std::string_view languageCode(Language language);

/// Accepts the codes above and what systems report ("ja_JP.UTF-8", "zh-Hant-HK", "es_MX"). Simplified Chinese
/// is not offered, so "zh-CN" is nothing.
std::optional<Language> languageFromCode(std::string_view code);

/// A text in several languages. English is always there once it has been loaded.
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(std::map<Language, std::string> texts)
        : m_texts(std::move(texts))
    {}
    /// The text in `language`, else in English, else empty.
    const std::string& in(Language language) const;
    bool has(Language language) const { return m_texts.contains(language); }
    void set(Language language, std::string text) { m_texts[language] = std::move(text); }
    const std::map<Language, std::string>& all() const { return m_texts; }
    bool isEmpty() const { return m_texts.empty(); }
    bool operator==(const LocalizedText&) const = default;

private:
    std::map<Language, std::string> m_texts;
};

} // namespace vidgo
