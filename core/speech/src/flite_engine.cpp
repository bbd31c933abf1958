#include <algorithm>
#include <array>
#include <mutex>
#include <string_view>

#include "mapped_text.h"
#include "phones.h"
#include "script.h"
#include "sound.h"
#include "vidgo/base/characters.h"
#include "vidgo/base/progress.h"
#include "vidgo/speech/speech_engine.h"

#ifdef VIDGO_WITH_FLITE
extern "C" {
#include <flite/flite.h>

cst_voice* register_cmu_us_awb(const char* folder);
cst_voice* register_cmu_us_rms(const char* folder);
cst_voice* register_cmu_us_slt(const char* folder);
}
#endif

namespace vidgo::speech {

#ifdef VIDGO_WITH_FLITE

namespace {

struct Built
{
    std::string_view id;
    std::string_view name;
    cst_voice* (*load)(const char* folder);
};
constexpr std::array<Built, 3> kBuilt = {{{"flite:slt", "Flite SLT", &register_cmu_us_slt},
                                          {"flite:rms", "Flite RMS", &register_cmu_us_rms},
                                          {"flite:awb", "Flite AWB", &register_cmu_us_awb}}};

struct UtteranceDeleter
{
    void operator()(cst_utterance* utterance) const { delete_utterance(utterance); }
};
using Utterance = std::unique_ptr<cst_utterance, UtteranceDeleter>;

// Asked by the library now and then while it makes the sound, which takes seconds for a long sentence.
int goesOn(const cst_wave*, int, int, int, cst_audio_streaming_info* info)
{
    return static_cast<const std::stop_token*>(info->userdata)->stop_requested() ? CST_AUDIO_STREAM_STOP
                                                                                 : CST_AUDIO_STREAM_CONT;
}

/// Lets a voice be stopped while this lives.
class Stoppable
{
public:
    Stoppable(cst_voice* voice, const std::stop_token& stop)
        : m_voice(voice)
        , m_stop(stop)
    {
        cst_audio_streaming_info* info = new_audio_streaming_info();
        info->min_buffsize = kBetween;
        info->asc = &goesOn;
        info->userdata = &m_stop;
        feat_set(m_voice->features, kName, audio_streaming_info_val(info)); // which owns it then
    }
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;
    ~Stoppable() { feat_remove(m_voice->features, kName); }

private:
    static constexpr const char* kName = "streaming_info";
    static constexpr int kBetween =
        4000; ///< Samples: a quarter of a second of sound, some milliseconds of work.

    cst_voice* m_voice;
    std::stop_token m_stop;
};

std::int64_t toUs(float seconds)
{
    return static_cast<std::int64_t>(static_cast<double>(seconds) * 1e6);
}

MappedText plainTextOf(const std::string& text)
{
    MappedText out;
    for (const auto& character : charactersOf(text))
        out.append(toPlainLatin(text.substr(character.begin, character.end - character.begin)),
                   character.begin);
    return out;
}

void append(cst_utterance* utterance, MonoSound& to)
{
    const cst_wave* wave = utt_wave(utterance);
    to.rate = wave->sample_rate;
    to.samples.reserve(to.samples.size() + static_cast<std::size_t>(wave->num_samples));
    for (int i = 0; i < wave->num_samples; ++i)
        to.samples.push_back(static_cast<float>(wave->samples[i]) / 32768.0F);
}

// Where a text is cut to be spoken in one go: what nobody could say in one breath is cut between words, and
// then a stop is heard soon although the library asks nobody before it makes sound.
std::vector<std::string> piecesOf(const std::string& text)
{
    constexpr std::ptrdiff_t kOneBreath = 60; // words
    constexpr int kPiece = 40;
    std::vector<std::string> out;
    std::size_t from = 0;
    while (std::count(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), ' ') > kOneBreath) {
        std::size_t end = from;
        for (int word = 0; word < kPiece; ++word)
            end = text.find(' ', end) + 1;
        out.push_back(text.substr(from, end - from));
        from = end;
    }
    out.push_back(text.substr(from));
    return out;
}

/// Reads off an utterance what is spoken when.
class Timeline
{
public:
    Timeline(const MappedText& text, std::size_t textEnd)
        : m_text(text)
        , m_textEnd(textEnd)
    {}

    /// Of an utterance that is heard from `beginUs` to `endUs`.
    void read(cst_utterance* utterance, std::int64_t beginUs, std::int64_t endUs, Speech& out)
    {
        const cst_item* token = nullptr;
        for (const cst_item* segment = relation_head(utt_relation(utterance, "Segment")); segment;
             segment = item_next(segment)) {
            const std::int64_t from = out.phones.empty() ? 0 : out.phones.back().endUs;
            const std::int64_t until = std::min(endUs, beginUs + toUs(item_feat_float(segment, "end")));
            if (until <= from)
                continue;
            const std::string name = item_feat_string(segment, "name");
            out.phones.push_back({name, visemeOfCmu(name), from, until});
            const cst_item* spoken = path_to_item(segment, "R:SylStructure.parent.parent.R:Token.parent");
            if (!spoken)
                continue;
            if (!token || item_equal(spoken, token) == 0)
                addWord(item_feat_string(spoken, "name"), from, out);
            token = spoken;
            if (!out.words.empty())
                out.words.back().endUs = until;
        }
        if (!out.phones.empty())
            out.phones.back().endUs = endUs;
    }

private:
    // Tokens come in the order of the text, as they stand there.
    void addWord(std::string_view name, std::int64_t from, Speech& out)
    {
        const auto at = m_text.text().find(name, m_searchFrom);
        if (at == std::string::npos)
            return;
        m_searchFrom = at + name.size();
        out.words.push_back(
            {m_text.originOf(at, m_textEnd), m_text.originOf(m_searchFrom, m_textEnd), from, from});
    }

    const MappedText& m_text;
    std::size_t m_textEnd;
    std::size_t m_searchFrom = 0;
};

class FliteEngine final : public SpeechEngine
{
public:
    FliteEngine()
    {
        const std::lock_guard lock(libraryMutex());
        flite_init();
        for (std::size_t i = 0; i < kBuilt.size(); ++i)
            m_voices[i] = kBuilt[i].load(nullptr);
    }

    std::vector<Voice> voices() const override
    {
        std::vector<Voice> out;
        out.reserve(kBuilt.size());
        for (const auto& built : kBuilt)
            out.push_back({std::string(built.id), Language::English, std::string(built.name)});
        return out;
    }

    Result<Speech> speak(const std::string& text, const std::string& voice, double rate,
                         const std::stop_token& stop) const override
    {
        const auto built = std::ranges::find(kBuilt, voice, &Built::id);
        if (built == kBuilt.end())
            return fail(SpeechError::UnknownVoice, "flite has no " + voice, {{"voice", voice}});
        if (const auto part = unreadablePart(text, Language::English); !part.empty())
            return fail(SpeechError::CannotRead, "flite: " + part,
                        {{"voice", std::string(built->name)}, {"text", part}});
        const auto plain = plainTextOf(text);
        const std::lock_guard lock(libraryMutex());
        if (auto going = checkStop(stop); !going)
            return failure(going);
        cst_voice* speaker = m_voices[static_cast<std::size_t>(built - kBuilt.begin())];
        feat_set_float(speaker->features, "duration_stretch", static_cast<float>(1 / rate));
        const Stoppable stoppable(speaker, stop);
        Speech out;
        MonoSound sound;
        Timeline timeline(plain, text.size());
        for (const auto& piece : piecesOf(plain.text())) {
            const Utterance utterance(flite_synth_text(piece.c_str(), speaker));
            if (auto going = checkStop(stop); !going)
                return failure(going);
            if (!utterance || utt_wave(utterance.get())->num_samples == 0)
                continue;
            const auto begin = sound.durationUs();
            append(utterance.get(), sound);
            timeline.read(utterance.get(), begin, sound.durationUs(), out);
        }
        if (sound.samples.empty())
            return fail(SpeechError::NothingToSay, "flite made no sound");
        out.audio = toBuffer(sound);
        return out;
    }

private:
    // The library keeps its voices and lexicon in globals.
    static std::mutex& libraryMutex()
    {
        static std::mutex mutex;
        return mutex;
    }

    std::array<cst_voice*, kBuilt.size()> m_voices{}; ///< Belong to the library.
};

} // namespace

std::unique_ptr<SpeechEngine> makeFliteEngine()
{
    return std::make_unique<FliteEngine>();
}

#else

namespace {

class NoFlite final : public SpeechEngine
{
public:
    std::vector<Voice> voices() const override { return {}; }
    Result<Speech> speak(const std::string&, const std::string& voice, double,
                         const std::stop_token&) const override
    {
        return fail(SpeechError::UnknownVoice, "built without flite", {{"voice", voice}});
    }
};

} // namespace

std::unique_ptr<SpeechEngine> makeFliteEngine()
{
    return std::make_unique<NoFlite>();
}

#endif

} // namespace vidgo::speech
