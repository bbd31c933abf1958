#pragma once

#include <string>
#include <vector>

#include "vidgo/base/progress.h"
#include "vidgo/speech/speech_engine.h"

namespace vidgo::speech {

/// A sentence as it is read on the screen and when it is heard.
struct SpokenSentence
{
    std::string text;
    std::int64_t startUs = 0;
    std::int64_t endUs = 0;
    std::vector<SpokenWord> words; ///< Bytes of this sentence's text.
};

/// A whole script as it was spoken: evenly loud, with pauses between sentences and a moment of silence before
/// and behind.
struct SpokenScript
{
    media::AudioBuffer audio;
    std::vector<Phone> phones; ///< Without gaps, from 0 to the end.
    std::vector<SpokenSentence> sentences;
};

/// The sentences of a script as they are shown; empty for one that cannot be spoken.
std::vector<std::string> sentencesOf(const std::string& script, Language language);

/// Speaks scripts with whichever engine has the voice.
class Speaker
{
public:
    explicit Speaker(SpeechEngines engines);
    ~Speaker();
    Speaker(Speaker&&) noexcept;

    /// Of all engines; for each language the first one is the default.
    std::vector<Voice> voices() const;
    /// The voice with this id, or the default of the language for an empty id. Fails with
    /// SpeechError::NoVoice, which says what to install, or UnknownVoice.
    Result<Voice> voiceFor(Language language, const std::string& id) const;
    /// Before any work: whether the script's length and letters suit the voice. Fails with SpeechError.
    Outcome check(const std::string& script, const Voice& voice) const;
    /// Emoji and other signs are shown and not read. In Japanese a reading may be given behind a word as
    /// 《よみ》; it is spoken and not shown. Fails as check() and as SpeechEngine::speak().
    Result<SpokenScript> speak(const std::string& script, const Voice& voice, double rate,
                               const Progress& progress, const std::stop_token& stop) const;

private:
    SpeechEngines m_engines;
};

} // namespace vidgo::speech
