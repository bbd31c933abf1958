#include "vidgo/speech/speaker.h"

#include <algorithm>

#include "script.h"
#include "sound.h"

namespace vidgo::speech {

namespace {

constexpr std::int64_t kLeadUs = 300'000;
constexpr std::int64_t kTrailUs = 700'000;
constexpr std::int64_t kSentencePauseUs = 260'000;
constexpr std::int64_t kParagraphPauseUs = 560'000;

std::string_view nameOf(Language language)
{
    switch (language) {
    case Language::Japanese:
        return "日本語";
    case Language::TraditionalChinese:
        return "繁體中文";
    case Language::Korean:
        return "한국어";
    case Language::Spanish:
        return "español";
    case Language::English:
        break;
    }
    return "English";
}

/// Puts sentences behind each other.
class Assembler
{
public:
    Assembler() { silence(kLeadUs); }

    void add(const ScriptSentence& sentence, const Speech& speech)
    {
        const std::int64_t offset = m_out.audio.durationUs();
        for (auto phone : speech.phones) {
            phone.startUs += offset;
            phone.endUs += offset;
            m_out.phones.push_back(std::move(phone));
        }
        SpokenSentence spoken{sentence.shown, offset, offset + speech.audio.durationUs(), {}};
        // Several spoken words may stand for one that is shown.
        std::int64_t from = -1;
        for (const auto& word : speech.words) {
            const std::size_t begin = sentence.spoken.originOf(word.begin, sentence.shown.size());
            const std::size_t end = sentence.spoken.originOf(word.end, sentence.shown.size());
            from = from < 0 ? offset + word.startUs : from;
            if (end <= begin)
                continue;
            spoken.words.push_back({begin, end, from, std::min(offset + word.endUs, spoken.endUs)});
            from = -1;
        }
        m_out.sentences.push_back(std::move(spoken));
        m_out.audio.samples.insert(m_out.audio.samples.end(), speech.audio.samples.begin(),
                                   speech.audio.samples.end());
    }

    // Emoji by themselves stay with the sentence before.
    void addSilent(const ScriptSentence& sentence)
    {
        if (m_out.sentences.empty())
            m_before += sentence.shown + " ";
        else
            m_out.sentences.back().text += " " + sentence.shown;
    }

    void silence(std::int64_t us)
    {
        const auto from = m_out.audio.durationUs();
        m_out.audio.samples.resize(m_out.audio.samples.size() +
                                       static_cast<std::size_t>(us * kAudioRate / 1'000'000) * kAudioChannels,
                                   0.0F);
        m_out.phones.push_back({"pau", Viseme::Rest, from, m_out.audio.durationUs()});
    }

    SpokenScript finish()
    {
        silence(kTrailUs);
        evenLoudness(m_out.audio);
        // Rounding to samples leaves gaps of microseconds.
        for (std::size_t i = 1; i < m_out.phones.size(); ++i)
            m_out.phones[i - 1].endUs = m_out.phones[i].startUs =
                std::max(m_out.phones[i].startUs, m_out.phones[i - 1].startUs);
        putBefore();
        return std::move(m_out);
    }

private:
    void putBefore()
    {
        if (m_before.empty() || m_out.sentences.empty())
            return;
        auto& first = m_out.sentences.front();
        first.text = m_before + first.text;
        for (auto& word : first.words) {
            word.begin += m_before.size();
            word.end += m_before.size();
        }
    }

    SpokenScript m_out;
    std::string m_before;
};

} // namespace

std::vector<std::string> sentencesOf(const std::string& script, Language language)
{
    std::vector<std::string> out;
    if (const auto sentences = splitScript(script, language))
        for (const auto& sentence : *sentences)
            out.push_back(sentence.shown);
    return out;
}

Speaker::Speaker(SpeechEngines engines)
    : m_engines(std::move(engines))
{}

Speaker::~Speaker() = default;
Speaker::Speaker(Speaker&&) noexcept = default;

std::vector<Voice> Speaker::voices() const
{
    std::vector<Voice> out;
    for (const auto& engine : m_engines)
        for (auto& voice : engine->voices())
            out.push_back(std::move(voice));
    return out;
}

Result<Voice> Speaker::voiceFor(Language language, const std::string& id) const
{
    const auto all = voices();
    const auto found = std::ranges::find_if(all, [&](const Voice& voice) {
        return voice.language == language && (id.empty() || voice.id == id);
    });
    if (found != all.end())
        return *found;
    const bool hasLanguage = std::ranges::find(all, language, &Voice::language) != all.end();
    if (!hasLanguage)
        return fail(SpeechError::NoVoice, "no voice for " + std::string(languageCode(language)),
                    {{"language", std::string(nameOf(language))}});
    return fail(SpeechError::UnknownVoice, "no voice " + id, {{"voice", id}});
}

Outcome Speaker::check(const std::string& script, const Voice& voice) const
{
    auto sentences = splitScript(script, voice.language);
    if (!sentences)
        return failure(sentences);
    for (const auto& sentence : *sentences)
        if (const auto part = unreadablePart(sentence.spoken.text(), voice.language); !part.empty())
            return fail(SpeechError::CannotRead, voice.id + ": " + part,
                        {{"voice", voice.name}, {"text", part}});
    return {};
}

Result<SpokenScript> Speaker::speak(const std::string& script, const Voice& voice, double rate,
                                    const Progress& progress, const std::stop_token& stop) const
{
    if (auto sane = check(script, voice); !sane)
        return failure(sane);
    const auto engine = std::ranges::find_if(m_engines, [&](const auto& one) {
        const auto voices = one->voices();
        return std::ranges::find(voices, voice.id, &Voice::id) != voices.end();
    });
    if (engine == m_engines.end())
        return fail(SpeechError::UnknownVoice, "no engine for " + voice.id, {{"voice", voice.name}});
    const auto sentences = splitScript(script, voice.language);
    Assembler assembler;
    std::int64_t pause = 0;
    for (std::size_t i = 0; i < sentences->size(); ++i) {
        const auto& sentence = (*sentences)[i];
        if (sentence.spoken.text().empty()) {
            assembler.addSilent(sentence);
            continue;
        }
        if (pause > 0)
            assembler.silence(static_cast<std::int64_t>(static_cast<double>(pause) / rate));
        auto speech = (*engine)->speak(sentence.spoken.text(), voice.id, rate, stop);
        if (!speech)
            return failure(speech);
        assembler.add(sentence, *speech);
        pause = sentence.endsParagraph ? kParagraphPauseUs : kSentencePauseUs;
        progress.report(static_cast<double>(i + 1) / static_cast<double>(sentences->size()));
    }
    return assembler.finish();
}

} // namespace vidgo::speech
