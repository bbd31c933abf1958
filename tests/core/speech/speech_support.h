#pragma once

#include <cstdlib>

#include "vidgo/base/process.h"
#include "vidgo/speech/speaker.h"

namespace vidgo::test {

inline std::optional<std::filesystem::path> program(std::string_view name)
{
    const char* path = std::getenv("PATH");
    return findProgram(name, path ? path : "");
}

/// flite and, where it is installed, espeak-ng without a program for readings.
inline speech::Speaker installedSpeaker()
{
    speech::SpeechEngines engines;
    engines.push_back(speech::makeFliteEngine());
    engines.push_back(speech::makeEspeakEngine(program("espeak-ng"), std::nullopt));
    return speech::Speaker(std::move(engines));
}

inline bool hasVoice(const speech::Speaker& speaker, Language language)
{
    return speaker.voiceFor(language, {}).has_value();
}

} // namespace vidgo::test
