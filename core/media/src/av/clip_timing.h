#pragma once

#include "demuxer.h"
#include "vidgo/model/clip.h"

namespace vidgo::media::av {

/// Three years. What says that it is longer is broken; up to here a duration can be counted in samples of
/// sound and parts of it without overflowing.
inline constexpr std::int64_t kLongestUs = 100'000'000'000'000;

struct ClipTiming
{
    std::int64_t durationUs = 0; ///< 0..kLongestUs.
    std::int64_t frames = 0;     ///< 0: not known.
    Rational frameRate;
    bool hasVariableRate = false;
};

/// How long a file really is and how its frames follow each other. See describe().
Result<ClipTiming> findTiming(Demuxer& demuxer);

} // namespace vidgo::media::av
