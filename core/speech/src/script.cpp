#include "script.h"

#include <algorithm>

#include "vidgo/base/base_error.h"
#include "vidgo/base/characters.h"
#include "vidgo/base/text.h"
#include "vidgo/base/text_break.h"
#include "vidgo/model/avatar.h"
#include "vidgo/speech/speech_error.h"

namespace vidgo::speech {

namespace {

constexpr std::string_view kReadingBegin = "《";
constexpr std::string_view kReadingEnd = "》";
constexpr std::string_view kWordMark =
    "｜"; ///< Before a word whose reading follows and that is not only kanji.
constexpr std::size_t kMostUnreadable = 24; ///< Bytes of what a voice cannot read that a message shows.

bool isLetter(CharacterKind kind)
{
    return kind >= CharacterKind::Latin && kind <= CharacterKind::OtherLetter;
}

bool isSaid(CharacterKind kind)
{
    return isLetter(kind) || kind == CharacterKind::Digit || kind == CharacterKind::Symbol;
}

/// Takes a paragraph apart into what is shown and what is spoken.
class Reader
{
public:
    Reader(std::string_view text, bool hasReadings)
        : m_text(text)
        , m_characters(charactersOf(text))
        , m_hasReadings(hasReadings)
    {}

    ScriptSentence read()
    {
        for (m_at = 0; m_at < m_characters.size(); ++m_at)
            if (!m_hasReadings || !readReading())
                readCharacter();
        if (!m_saysSomething)
            m_out.spoken = {};
        while (m_out.shown.ends_with(' '))
            m_out.shown.pop_back();
        return std::move(m_out);
    }

private:
    std::string_view part(const Character& character) const
    {
        return m_text.substr(character.begin, character.end - character.begin);
    }

    // A word and its reading, from the word's mark or from the kanji before 《 on.
    bool readReading()
    {
        if (part(m_characters[m_at]) == kWordMark) {
            m_word = m_out.shown.size();
            m_pending = {};
            m_isMarked = true;
            return true;
        }
        const auto& character = m_characters[m_at];
        if (part(character) != kReadingBegin || m_word == std::string::npos)
            return false;
        const auto end = m_text.find(kReadingEnd, character.end);
        if (end == std::string_view::npos || end == character.end)
            return false;
        m_out.spoken.append(m_text.substr(character.end, end - character.end), m_word);
        m_pending = {};
        m_word = std::string::npos;
        m_isMarked = false;
        m_saysSomething = true;
        while (m_at + 1 < m_characters.size() && m_characters[m_at + 1].begin < end + kReadingEnd.size())
            ++m_at;
        return true;
    }

    void readCharacter()
    {
        const auto& character = m_characters[m_at];
        const auto kind = character.kind;
        if (kind == CharacterKind::None)
            return;
        const bool isSpace = kind == CharacterKind::Space || kind == CharacterKind::LineFeed;
        if (isSpace && (m_out.shown.empty() || m_out.shown.ends_with(' ')))
            return;
        const auto shown = isSpace ? std::string_view(" ") : part(character);
        const bool isInWord =
            m_hasReadings && (m_isMarked || kind == CharacterKind::Han || part(character) == "々");
        if (!isInWord)
            endWord();
        else if (m_word == std::string::npos)
            m_word = m_out.shown.size();
        say(kind == CharacterKind::Sign ? " " : shown, isInWord);
        m_saysSomething = m_saysSomething || isSaid(kind);
        m_out.shown += shown;
    }

    // What stands in a word may still be replaced by its reading.
    void say(std::string_view text, bool isInWord)
    {
        // espeak-ng takes brackets for the beginning of phonemes.
        if (text == "[" || text == "]")
            text = " ";
        (isInWord ? m_pending : m_out.spoken).append(text, m_out.shown.size());
        if (isInWord && m_at + 1 == m_characters.size())
            endWord();
    }

    void endWord()
    {
        const auto& pending = m_pending.text();
        for (std::size_t i = 0; i < pending.size(); ++i)
            m_out.spoken.append(std::string_view(pending).substr(i, 1), m_pending.originOf(i, 0));
        m_pending = {};
        m_word = std::string::npos;
        m_isMarked = false;
    }

    std::string_view m_text;
    std::vector<Character> m_characters;
    bool m_hasReadings;
    ScriptSentence m_out;
    MappedText m_pending; ///< Of a word that may get a reading.
    std::size_t m_at = 0;
    std::size_t m_word = std::string::npos; ///< Where in `shown` that word begins.
    bool m_isMarked = false;
    bool m_saysSomething = false;
};

std::vector<std::string_view> paragraphsOf(std::string_view script)
{
    std::vector<std::string_view> out;
    std::size_t from = 0;
    for (const auto& character : charactersOf(script)) {
        if (character.kind != CharacterKind::LineFeed)
            continue;
        out.push_back(script.substr(from, character.begin - from));
        from = character.end;
    }
    out.push_back(script.substr(from));
    return out;
}

void addParagraph(std::string_view paragraph, Language language, std::vector<ScriptSentence>& out)
{
    std::size_t from = 0;
    for (const std::size_t end : sentenceBreaks(paragraph, languageCode(language))) {
        auto sentence = Reader(paragraph.substr(from, end - from), language == Language::Japanese).read();
        from = end;
        if (!sentence.shown.empty())
            out.push_back(std::move(sentence));
    }
    if (!out.empty())
        out.back().endsParagraph = true;
}

} // namespace

Result<std::vector<ScriptSentence>> splitScript(const std::string& script, Language language)
{
    if (!isUtf8(script))
        return fail(BaseError::InvalidText, "the script", {{"file", "script"}});
    if (script.size() > kLongestScriptBytes || characterBreaks(script).size() > kLongestScript)
        return fail(SpeechError::ScriptTooLong, "script of " + std::to_string(script.size()) + " bytes",
                    {{"limit", std::to_string(kLongestScript)}});
    std::vector<ScriptSentence> out;
    for (const auto paragraph : paragraphsOf(script))
        addParagraph(paragraph, language, out);
    if (out.empty())
        return fail(SpeechError::EmptyScript, "no script");
    if (std::ranges::all_of(out, [](const ScriptSentence& one) { return one.spoken.text().empty(); }))
        return fail(SpeechError::NothingToSay, "signs only");
    return out;
}

std::string unreadablePart(const std::string& text, Language language)
{
    const auto canRead = [&](CharacterKind kind) {
        switch (kind) {
        case CharacterKind::Han:
            return language == Language::Japanese || language == Language::TraditionalChinese;
        case CharacterKind::Kana:
            return language == Language::Japanese;
        case CharacterKind::Hangul:
            return language == Language::Korean;
        default:
            return kind != CharacterKind::OtherLetter;
        }
    };
    std::string out;
    for (const auto& character : charactersOf(text)) {
        if (!canRead(character.kind) && out.size() < kMostUnreadable)
            out.append(text, character.begin, character.end - character.begin);
        else if (!out.empty())
            break;
    }
    return out;
}

} // namespace vidgo::speech
