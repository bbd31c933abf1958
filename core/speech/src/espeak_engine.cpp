#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "align.h"
#include "phones.h"
#include "script.h"
#include "sound.h"
#include "vidgo/base/characters.h"
#include "vidgo/base/process.h"
#include "vidgo/base/text_break.h"
#include "vidgo/speech/speech_engine.h"

namespace vidgo::speech {

namespace {

namespace fs = std::filesystem;

constexpr double kUsualWordsAMinute = 165;
constexpr double kClausePauseSeconds = 0.15;
constexpr std::chrono::seconds kTimeLimit{20};
constexpr std::size_t kSoundLimit = 32ull * 1024 * 1024; ///< Twelve minutes.
constexpr std::size_t kTextLimit = 1024 * 1024;

struct Known
{
    std::string_view id;
    Language language;
    std::string_view name;
    std::string_view voice; ///< As the program calls it; "+f2" is a higher variant.
};
// Mandarin is read by the voice that takes Latin letters for pinyin: that is what it makes of Chinese
// characters.
constexpr std::array<Known, 11> kKnown = {
    {{"espeak:en-us", Language::English, "eSpeak NG English", "en-us"},
     {"espeak:en-us-f2", Language::English, "eSpeak NG English 2", "en-us+f2"},
     {"espeak:ja", Language::Japanese, "eSpeak NG 日本語", "ja"},
     {"espeak:ja-f2", Language::Japanese, "eSpeak NG 日本語 2", "ja+f2"},
     {"espeak:cmn", Language::TraditionalChinese, "eSpeak NG 國語", "cmn-latn-pinyin"},
     {"espeak:cmn-f2", Language::TraditionalChinese, "eSpeak NG 國語 2", "cmn-latn-pinyin+f2"},
     {"espeak:ko", Language::Korean, "eSpeak NG 한국어", "ko"},
     {"espeak:ko-f2", Language::Korean, "eSpeak NG 한국어 2", "ko+f2"},
     {"espeak:es", Language::Spanish, "eSpeak NG español", "es"},
     {"espeak:es-f2", Language::Spanish, "eSpeak NG español 2", "es+f2"},
     {"espeak:es-419", Language::Spanish, "eSpeak NG español (Latinoamérica)", "es-419"}}};

/// Bytes of a text between two pauses.
struct Clause
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool says(std::string_view text)
{
    return std::ranges::any_of(charactersOf(text), [](const Character& character) {
        return character.kind >= CharacterKind::Latin || character.kind == CharacterKind::Digit ||
               character.kind == CharacterKind::Symbol;
    });
}

bool endsClause(std::string_view sign, CharacterKind next)
{
    static constexpr std::array<std::string_view, 5> kWide = {"、", "，", "；", "：", "—"};
    if (std::ranges::find(kWide, sign) != kWide.end())
        return true;
    // "1,000" and "10:30" go on.
    const bool isNarrow = sign == "," || sign == ";" || sign == ":";
    return isNarrow && next != CharacterKind::Digit && next != CharacterKind::Latin;
}

std::vector<Clause> clausesOf(std::string_view text)
{
    std::vector<Clause> out;
    const auto characters = charactersOf(text);
    std::size_t from = 0;
    for (std::size_t i = 0; i + 1 < characters.size(); ++i) {
        const auto& sign = characters[i];
        if (!endsClause(text.substr(sign.begin, sign.end - sign.begin), characters[i + 1].kind) ||
            !says(text.substr(from, sign.end - from)))
            continue;
        out.push_back({from, sign.end});
        from = sign.end;
    }
    if (says(text.substr(from)) || out.empty())
        out.push_back({from, text.size()});
    else
        out.back().end = text.size();
    return out;
}

void append(MonoSound& to, const MonoSound& more)
{
    to.rate = more.rate;
    to.samples.insert(to.samples.end(), more.samples.begin(), more.samples.end());
}

struct Word
{
    std::size_t begin = 0;
    std::size_t end = 0;
    double letters = 0;
};

std::vector<Word> wordsOf(std::string_view text, std::size_t offset, Language language)
{
    std::vector<Word> out;
    std::size_t from = 0;
    for (const std::size_t end : wordBreaks(text, languageCode(language))) {
        const auto part = text.substr(from, end - from);
        if (says(part))
            out.push_back({offset + from, offset + end, static_cast<double>(charactersOf(part).size())});
        from = end;
    }
    return out;
}

// When each word is heard: by the transcription's words where there are as many, else by the number of
// letters.
void addWords(const std::vector<Word>& words, const std::vector<PhoneKind>& kinds,
              const std::vector<Phone>& phones, std::int64_t offset, Speech& out)
{
    std::vector<Phone> heard;
    std::ranges::copy_if(phones, std::back_inserter(heard),
                         [](const Phone& phone) { return phone.viseme != Viseme::Rest; });
    if (heard.empty() || words.empty())
        return;
    const bool isPaired =
        heard.size() == kinds.size() && static_cast<std::size_t>(kinds.back().word) + 1 == words.size();
    if (isPaired) {
        for (const auto& word : words)
            out.words.push_back({word.begin, word.end, 0, 0});
        const std::size_t first = out.words.size() - words.size();
        for (std::size_t i = 0; i < heard.size(); ++i) {
            auto& word = out.words[first + static_cast<std::size_t>(kinds[i].word)];
            if (word.endUs == 0)
                word.startUs = offset + heard[i].startUs;
            word.endUs = offset + heard[i].endUs;
        }
        return;
    }
    double all = 0;
    for (const auto& word : words)
        all += word.letters;
    const double begin = static_cast<double>(heard.front().startUs);
    const double length = static_cast<double>(heard.back().endUs) - begin;
    double done = 0;
    const auto timeAt = [&](double letters) {
        return offset + static_cast<std::int64_t>(begin + length * letters / all);
    };
    for (const auto& word : words) {
        out.words.push_back({word.begin, word.end, timeAt(done), timeAt(done + word.letters)});
        done += word.letters;
    }
}

class EspeakEngine final : public SpeechEngine
{
public:
    EspeakEngine(std::optional<fs::path> espeak, std::optional<fs::path> kakasi)
        : m_espeak(std::move(espeak))
        , m_kakasi(std::move(kakasi))
    {}

    std::vector<Voice> voices() const override
    {
        std::vector<Voice> out;
        for (const auto& known : kKnown)
            if (m_espeak)
                out.push_back({std::string(known.id), known.language, std::string(known.name)});
        return out;
    }

    Result<Speech> speak(const std::string& text, const std::string& voice, double rate,
                         const std::stop_token& stop) const override
    {
        const auto known = std::ranges::find(kKnown, voice, &Known::id);
        if (known == kKnown.end() || !m_espeak)
            return fail(SpeechError::UnknownVoice, "espeak-ng has no " + voice, {{"voice", voice}});
        if (const auto part = unreadablePart(text, known->language); !part.empty())
            return fail(SpeechError::CannotRead, "espeak-ng: " + part,
                        {{"voice", std::string(known->name)}, {"text", part}});
        if (!says(text))
            return fail(SpeechError::NothingToSay, "no letters");
        return speakClauses(text, *known, rate, stop);
    }

private:
    Result<Speech> speakClauses(const std::string& text, const Known& known, double rate,
                                const std::stop_token& stop) const
    {
        Speech out;
        MonoSound all;
        for (const auto& clause : clausesOf(text)) {
            if (!all.samples.empty())
                all.samples.insert(all.samples.end(),
                                   static_cast<std::size_t>(all.rate * kClausePauseSeconds / rate), 0.0F);
            const auto part = text.substr(clause.begin, clause.end - clause.begin);
            auto readable = withReadings(part, known.language, stop);
            if (!readable)
                return failure(readable);
            auto sound = soundOf(*readable, known, rate, stop);
            if (!sound)
                return failure(sound);
            auto ipa = run({"-q", "--ipa"}, *readable, known, kTextLimit, stop);
            if (!ipa)
                return failure(ipa);
            const auto kinds =
                phonesOfIpa(std::string_view(reinterpret_cast<const char*>(ipa->data()), ipa->size()));
            const auto phones = alignPhones(sound->samples, sound->rate, kinds, stop);
            if (!phones)
                return std::unexpected(phones.error());
            const std::int64_t offset = all.durationUs();
            addPhones(*phones, offset, out);
            addWords(wordsOf(part, clause.begin, known.language), kinds, *phones, offset, out);
            append(all, *sound);
        }
        out.audio = toBuffer(all);
        if (!out.phones.empty())
            out.phones.back().endUs = all.durationUs();
        return out;
    }

    static void addPhones(const std::vector<Phone>& phones, std::int64_t offset, Speech& out)
    {
        if (!out.phones.empty() && out.phones.back().endUs < offset)
            out.phones.push_back({"pau", Viseme::Rest, out.phones.back().endUs, offset});
        for (auto phone : phones) {
            phone.startUs += offset;
            phone.endUs += offset;
            out.phones.push_back(std::move(phone));
        }
    }

    Result<Bytes> run(std::vector<std::string> arguments, const std::string& text, const Known& known,
                      std::size_t limit, const std::stop_token& stop) const
    {
        arguments.insert(arguments.end(), {"-v", std::string(known.voice), "-b", "1", "--stdin"});
        return runProcess({.program = *m_espeak,
                           .arguments = std::move(arguments),
                           .input = text,
                           .timeLimit = kTimeLimit,
                           .outputLimit = limit},
                          stop);
    }

    Result<MonoSound> soundOf(const std::string& text, const Known& known, double rate,
                              const std::stop_token& stop) const
    {
        const auto speed = std::clamp(std::lround(kUsualWordsAMinute * rate), 80L, 450L);
        auto wav = run({"--stdout", "-z", "-s", std::to_string(speed)}, text, known, kSoundLimit, stop);
        if (!wav)
            return failure(wav);
        auto sound = readWav(*wav);
        if (!sound || sound->samples.empty())
            return fail(SpeechError::BadAnswer, "espeak-ng gave " + std::to_string(wav->size()) + " bytes",
                        {{"program", "espeak-ng"}});
        return sound;
    }

    // The Japanese voice reads kana only.
    Result<std::string> withReadings(const std::string& text, Language language,
                                     const std::stop_token& stop) const
    {
        const auto isKanji = [](const Character& one) { return one.kind == CharacterKind::Han; };
        const auto unread = [&](const std::string& where) {
            std::string out;
            for (const auto& character : charactersOf(where)) {
                if (isKanji(character))
                    out.append(where, character.begin, character.end - character.begin);
                else if (!out.empty())
                    break;
            }
            return out;
        };
        if (language != Language::Japanese || unread(text).empty())
            return text;
        std::string readable = text;
        if (m_kakasi) {
            auto kana = runProcess({.program = *m_kakasi,
                                    .arguments = {"-JH", "-i", "utf8", "-o", "utf8"},
                                    .input = text + "\n",
                                    .timeLimit = kTimeLimit,
                                    .outputLimit = kTextLimit},
                                   stop);
            if (!kana)
                return failure(kana);
            readable.assign(kana->begin(), kana->end());
        }
        if (const auto part = unread(readable); !part.empty())
            return fail(SpeechError::NoReading, "no reading of " + part, {{"text", part}});
        return readable;
    }

    std::optional<fs::path> m_espeak;
    std::optional<fs::path> m_kakasi;
};

} // namespace

std::unique_ptr<SpeechEngine> makeEspeakEngine(std::optional<fs::path> espeak, std::optional<fs::path> kakasi)
{
    return std::make_unique<EspeakEngine>(std::move(espeak), std::move(kakasi));
}

} // namespace vidgo::speech
