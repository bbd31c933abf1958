#pragma once

#include <cstdint>
#include <vector>

#include "sound.h"

namespace vidgo::ondevice {

/// An instrument of the studio's own.
enum class Voice {
    Pad,   ///< Soft and wide, rises slowly.
    Piano, ///< Struck, its upper partials die first.
    Bell,  ///< Clear, rings long.
    Pluck, ///< A short bright string.
    Lead,  ///< A filtered saw, short.
    Bass,
    Kick,
    Clap,
    Hat,
    Shaker,
};

/// A note: when, how long and how. Drums have no pitch.
struct Note
{
    Voice voice = Voice::Pad;
    double at = 0;     ///< Seconds.
    double length = 1; ///< Seconds until it is let go.
    double pitch = 60; ///< MIDI: 69 is 440 Hz.
    double gain = 0.5;
    double pan = 0; ///< -1 left … 1 right.
};

/// Plays a note into `out`; what lies behind its end is left out. `seed` is for noise.
void playNote(const Note& note, std::uint32_t seed, Samples& out);

/// A room around the sound: `amount` 0..1 of it is added.
void addRoom(Samples& samples, double amount);

} // namespace vidgo::ondevice
