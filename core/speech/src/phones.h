#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vidgo/speech/speech.h"

namespace vidgo::speech {

/// What is known of a sound before it is heard.
struct PhoneKind
{
    std::string name;
    Viseme viseme = Viseme::Rest;
    double length = 1;   ///< Of a usual vowel.
    double loudness = 1; ///< Of a usual vowel; near 0 for the closure of a stop.
    int word = 0;        ///< Which word it belongs to, counted from 0.
};

/// Of a phone of the CMU set ("ae", "pau").
Viseme visemeOfCmu(std::string_view name);

/// The sounds of a transcription in the International Phonetic Alphabet as espeak-ng writes it: words with
/// blanks between them, marks of stress, length and tone, names of languages in parentheses.
std::vector<PhoneKind> phonesOfIpa(std::string_view ipa);

} // namespace vidgo::speech
