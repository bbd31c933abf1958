#pragma once

#include <memory>

#include "av/clip_sink.h"
#include "av/filters.h"
#include "vidgo/base/progress.h"
#include "vidgo/media/audio.h"

namespace vidgo::media {

/// The sound of a part of a clip on its way into a new one, brought to a loudness where that is asked for.
class ExportSound
{
public:
    /// Null when the clip has no sound.
    static Result<std::unique_ptr<ExportSound>> open(const std::filesystem::path& path, std::int64_t startUs,
                                                     std::int64_t durationUs, const std::stop_token& stop);

    /// The first pass: measures, and settles what is to be added.
    Outcome normalize(const Progress& progress);
    double loudness() const { return m_loudness; }
    double gain() const { return m_gain; }

    /// Hands on what sounds up to this time of the result.
    Outcome writeUpTo(std::int64_t timeUs, av::ClipSink& sink);
    /// And what is still on its way.
    Outcome finish(av::ClipSink& sink);

private:
    ExportSound(std::unique_ptr<AudioReader> reader, std::int64_t startUs, std::int64_t frames);
    Result<AudioBuffer> read();
    Outcome pass(AudioBuffer piece, av::ClipSink& sink);
    Outcome limit(const AudioBuffer* piece, av::ClipSink& sink);

    std::unique_ptr<AudioReader> m_reader;
    std::int64_t m_startUs;
    std::int64_t m_frames; ///< In all.
    std::int64_t m_read = 0;
    double m_loudness = 0;
    double m_gain = 0;                          ///< dB
    std::unique_ptr<av::FilterChain> m_limiter; ///< Where the gain alone would drive peaks too high.
};

} // namespace vidgo::media
