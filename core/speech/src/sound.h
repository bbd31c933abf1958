#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "vidgo/base/file.h"
#include "vidgo/base/result.h"
#include "vidgo/media/audio.h"

namespace vidgo::speech {

/// Mono sound at the rate at which an engine made it.
struct MonoSound
{
    std::vector<float> samples; ///< -1..1.
    int rate = 0;

    std::int64_t durationUs() const
    {
        return rate > 0 ? static_cast<std::int64_t>(samples.size()) * 1'000'000 / rate : 0;
    }
};

/// Reads a WAV file (RIFF, PCM of 16 bits, mono) whose lengths may be wrong because it was written to a pipe.
/// Fails with BaseError::InvalidArgument.
Result<MonoSound> readWav(std::span<const std::uint8_t> bytes);

/// To stereo at 48 kHz with a windowed sinc filter (Blackman, 16 zero crossings a side).
media::AudioBuffer toBuffer(const MonoSound& sound);

/// Brings speech to about -19 dBFS (the mean of what is not silence), with peaks of at most -1 dBFS.
void evenLoudness(media::AudioBuffer& audio);

} // namespace vidgo::speech
