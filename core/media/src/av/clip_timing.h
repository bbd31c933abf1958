#pragma once

#include "demuxer.h"
#include "vidgo/model/clip.h"

namespace vidgo::media::av {

struct ClipTiming
{
    std::int64_t durationUs = 0;
    std::int64_t frames = 0; ///< 0: not known.
    Rational frameRate;
    bool hasVariableRate = false;
};

/// How long a file really is and how its frames follow each other. See describe().
Result<ClipTiming> findTiming(Demuxer& demuxer);

} // namespace vidgo::media::av
