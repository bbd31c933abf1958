#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/avatar.h"
#include "vidgo/speech/speech.h"
#include "vidgo/speech/speech_error.h"

namespace vidgo::speech {

/// Makes sound out of text. Safe to call from several threads.
class SpeechEngine
{
public:
    virtual ~SpeechEngine() = default;

    /// What can speak right now; empty when the engine is not installed.
    virtual std::vector<Voice> voices() const = 0;
    /// Speaks a sentence. `rate` is 0.5 slow … 1 usual … 2 fast. Gives up within 200 ms of a stop. Fails with
    /// SpeechError (UnknownVoice, CannotRead, NoReading, NothingToSay, BadAnswer), ProcessError or
    /// BaseError::Cancelled.
    virtual Result<Speech> speak(const std::string& text, const std::string& voice, double rate,
                                 const std::stop_token& stop) const = 0;
};

using SpeechEngines = std::vector<std::unique_ptr<SpeechEngine>>;

/// English, built in. Has no voices where the studio was built without flite.
std::unique_ptr<SpeechEngine> makeFliteEngine();

/// espeak-ng in all five languages, as a program of its own: text goes to its standard input and never stands
/// in its arguments. `kakasi` finds the readings of Japanese characters; without it only kana are read. Has
/// no voices when `espeak` is none.
std::unique_ptr<SpeechEngine> makeEspeakEngine(std::optional<std::filesystem::path> espeak,
                                               std::optional<std::filesystem::path> kakasi);

} // namespace vidgo::speech
