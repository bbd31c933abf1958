#pragma once

#include "vidgo/base/error.h"

namespace vidgo::speech {

enum class SpeechError {
    None,
    EmptyScript,
    ScriptTooLong, ///< {limit} characters.
    NothingToSay,  ///< Signs and spaces only.
    NoVoice,       ///< {language}: none of the installed programs speaks it.
    UnknownVoice,  ///< {voice}
    CannotRead,    ///< {voice} {text}: letters of another script.
    NoReading,     ///< {text}: Japanese characters whose reading is not known.
    BadAnswer,     ///< {program} gave something that is no sound.
};

ErrorText describe(SpeechError code);

} // namespace vidgo::speech
