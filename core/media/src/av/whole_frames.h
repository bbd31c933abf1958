#pragma once

#include <deque>
#include <memory>
#include <optional>

#include "filters.h"
#include "frame_source.h"

namespace vidgo::media::av {

/// The frames of a source, those of two fields made whole: what stands still keeps both fields, where
/// something moves the second one is worked out from the frames around it (the filter bwdif), so that no comb
/// is seen. One frame for each frame, with its time. Not for two threads at once.
class WholeFrames
{
public:
    /// With `isInterlaced` false frames pass as they are.
    WholeFrames(std::unique_ptr<FrameSource> source, bool isInterlaced);

    const AVStream* stream() const { return m_source->stream(); }
    /// As FrameSource.
    Result<std::optional<FrameSource::Timed>> next();
    Outcome seek(std::int64_t timeUs);

private:
    struct Times
    {
        std::int64_t timeUs = 0;
        std::int64_t durationUs = 0;
    };
    Outcome feed();

    std::unique_ptr<FrameSource> m_source;
    bool m_isInterlaced;
    std::unique_ptr<FilterChain> m_chain; ///< Made for the first frame, and again after a jump.
    std::deque<Times> m_times;            ///< Of the frames that are in the filter.
    bool m_isAtEnd = false;
};

} // namespace vidgo::media::av
