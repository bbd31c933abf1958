#include "vidgo/speech/speech_error.h"

namespace vidgo::speech {

namespace {

ErrorText describeVoice(SpeechError code)
{
    switch (code) {
    case SpeechError::NoVoice:
        //: {language} is the name of a language such as Japanese. espeak-ng is the name of a free program.
        return {"speech.no_voice",
                VIDGO_TEXT("Error",
                           "There is no voice for {language} on this computer. Install the free program "
                           "espeak-ng, then start the studio again.")};
    case SpeechError::UnknownVoice:
        //: {voice} is the name of a voice.
        return {"speech.unknown_voice",
                VIDGO_TEXT("Error", "The voice {voice} is not on this computer. Choose another one.")};
    case SpeechError::CannotRead:
        //: {voice} is the name of a voice, {text} a few letters that it does not know.
        return {"speech.cannot_read",
                VIDGO_TEXT("Error", "The voice {voice} can't read “{text}”. Write it in the letters of the "
                                    "voice's language, or choose another language.")};
    case SpeechError::NoReading:
        //: {text} are Japanese characters; kakasi is the name of a free program. Keep 漢字《かんじ》 as it
        //: is.
        return {"speech.no_reading",
                VIDGO_TEXT("Error",
                           "The voice does not know how to read “{text}”. Put the reading behind it, as in "
                           "漢字《かんじ》, write it in kana, or install the free program kakasi.")};
    default:
        //: {program} is the name of another program on the person's computer, such as espeak-ng.
        return {"speech.bad_answer",
                VIDGO_TEXT("Error", "The program {program} gave no sound that can be used. "
                                    "Install it again, or choose another voice.")};
    }
}

} // namespace

ErrorText describe(SpeechError code)
{
    switch (code) {
    case SpeechError::None:
        return {"speech.none", ""};
    case SpeechError::EmptyScript:
        //: The script is what a presenter is to say.
        return {"speech.empty_script",
                VIDGO_TEXT("Error", "There is no script yet. Write what the presenter is to say.")};
    case SpeechError::ScriptTooLong:
        //: {limit} is a number. The script is what a presenter is to say.
        return {"speech.script_too_long",
                VIDGO_TEXT("Error",
                           "The script has more than {limit} characters. Shorten it, or make several "
                           "clips.")};
    case SpeechError::NothingToSay:
        //: The script is what a presenter is to say.
        return {"speech.nothing_to_say",
                VIDGO_TEXT("Error", "The script has nothing that can be spoken. Write words or numbers.")};
    default:
        return describeVoice(code);
    }
}

} // namespace vidgo::speech
