#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "vidgo/media/audio.h"

namespace vidgo::speech {

/// The shapes of a mouth that is drawn.
enum class Viseme {
    Rest,
    A, ///< Open: father, cat, now.
    E, ///< Wide: see, bed, and what is spoken behind the teeth: s, t, d, n, k, g.
    O, ///< Round: go, law.
    U, ///< Small and round: you, w.
    M, ///< Closed: m, b, p.
    F, ///< Teeth on the lip: f, v.
    L, ///< Tongue: l, th, r.
};
inline constexpr int kVisemes = 8;

/// A sound of the language and when it is heard.
struct Phone
{
    std::string name; ///< As the engine calls it: "ae", "ʃ", "pau".
    Viseme viseme = Viseme::Rest;
    std::int64_t startUs = 0;
    std::int64_t endUs = 0;
};

/// Bytes of a text and when they are spoken.
struct SpokenWord
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::int64_t startUs = 0;
    std::int64_t endUs = 0;
};

/// A text as it was spoken.
struct Speech
{
    media::AudioBuffer audio;
    std::vector<Phone> phones;     ///< One behind the other, without gaps, from 0 to the end of the sound.
    std::vector<SpokenWord> words; ///< In the order of the text.
};

} // namespace vidgo::speech
