#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/media/media_error.h"
#include "vidgo/model/clip.h"

namespace vidgo::media {

/// Sound in memory: interleaved stereo floats, -1..1, 48 kHz (kAudioRate, kAudioChannels).
struct AudioBuffer
{
    std::vector<float> samples;

    std::int64_t frames() const { return static_cast<std::int64_t>(samples.size()) / kAudioChannels; }
    std::int64_t durationUs() const { return frames() * 1'000'000 / kAudioRate; }
};

/// Reads the sound of a clip or a sound file piece by piece; other rates and layouts are converted. Not for
/// two threads at once.
class AudioReader
{
public:
    /// Fails with MediaError (no sound in it, damaged …) or BaseError.
    static Result<std::unique_ptr<AudioReader>> open(const std::filesystem::path& path,
                                                     const std::stop_token& stop);
    virtual ~AudioReader() = default;

    virtual std::int64_t durationUs() const = 0;
    /// Up to `frames` frames (a sample for each channel); fewer only at the end, none behind it. Gaps in the
    /// file are silence, so that a frame's number is its time.
    virtual Result<AudioBuffer> read(std::int64_t frames) = 0;
    /// The next read() begins at this time.
    virtual Outcome seek(std::int64_t timeUs) = 0;
};

/// All of it. Fails like AudioReader, and with MediaError::TooLong above `maxUs`.
Result<AudioBuffer> readAudio(const std::filesystem::path& path, std::int64_t maxUs,
                              const std::stop_token& stop);

/// The highest absolute sample in each of `buckets` equal parts of the sound, 0..1.
Result<std::vector<float>> waveform(const std::filesystem::path& path, int buckets,
                                    const std::stop_token& stop);

/// Integrated loudness in LUFS (ITU-R BS.1770-4, EBU R128) and the true peak in dBTP; silence is -70.
struct Loudness
{
    double integrated = -70;
    double truePeak = -70;
};
Result<Loudness> measureLoudness(const std::filesystem::path& path, const std::stop_token& stop);

} // namespace vidgo::media
