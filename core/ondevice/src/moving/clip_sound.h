#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/media/audio.h"
#include "vidgo/model/style.h"

namespace vidgo::ondevice {

/// The sound of a clip as its effects have it: slower or faster at the same pitch by overlapping pieces that
/// fit each other (WSOLA: Verhelst and Roelands, 1993), backwards, there and back.
class ClipSound
{
public:
    /// `lengthUs` is that of the clip's picture. Fails as media::AudioReader::open().
    static Result<std::unique_ptr<ClipSound>> open(const std::filesystem::path& clip, std::int64_t lengthUs,
                                                   const ClipEffects& effects, const std::stop_token& stop);

    /// The next `frames` frames of what is to be heard: interleaved stereo, 48 kHz, silence behind the end.
    Result<std::vector<float>> next(std::int64_t frames);

private:
    ClipSound(std::unique_ptr<media::AudioReader> reader, std::int64_t lengthUs, const ClipEffects& effects);
    Result<std::vector<float>> source(std::int64_t from, std::int64_t frames);
    Result<std::vector<float>> straight(std::int64_t from, std::int64_t frames);
    Outcome stretchOn();

    std::unique_ptr<media::AudioReader> m_reader;
    ClipEffects m_effects;
    std::int64_t m_length; ///< Frames of the clip, once.
    std::int64_t m_readAt = -1;
    std::int64_t m_given = 0;     ///< Frames that next() has given.
    std::int64_t m_pieces = 0;    ///< Of the stretched sound.
    std::vector<float> m_ready;   ///< Stretched and not yet given.
    std::vector<float> m_overlap; ///< The second half of the last piece.
};

} // namespace vidgo::ondevice
