#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/media/audio.h"

namespace vidgo::ondevice {

/// Interleaved stereo, 48 kHz.
using Samples = std::vector<float>;

/// Integrated loudness in LUFS (ITU-R BS.1770-4); -70 for silence.
double loudnessOf(const Samples& samples);

/// Brings sound to a loudness; what would go over `ceiling` (0..1) is held back by a limiter that looks
/// ahead. Silence stays silence.
void bringToLoudness(Samples& samples, double lufs, double ceiling);

/// Rises over the first and falls over the last frames.
void fadeEnds(Samples& samples, std::int64_t inFrames, std::int64_t outFrames);

/// Sound of a clip and where it begins.
struct PlacedSound
{
    std::int64_t from = 0;
    Samples samples;
};

/// The gain of the music for each block of kDuckBlock frames of `frames`: 1 where nobody is heard, down to
/// 10^(-12/20) under sound, quick down and slow up.
inline constexpr std::int64_t kDuckBlock = 480;
std::vector<float> duckingUnder(const Samples& voice);

/// Music (may be empty) and the clips' own sound brought together in `frames` frames: about -14 LUFS when
/// `volume` is the usual one (kUsualVolume) or something is heard besides the music.
inline constexpr double kUsualVolume = 0.7;
Samples mixSound(Samples music, std::vector<PlacedSound> clips, double volume, std::int64_t frames);

/// Of a file: `frames` frames from its beginning, again from there with a cross-fade where it is shorter.
Result<Samples> readMusic(const std::filesystem::path& path, std::int64_t frames,
                          const std::stop_token& stop);

} // namespace vidgo::ondevice
