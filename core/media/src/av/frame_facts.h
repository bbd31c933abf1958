#pragma once

#include "handles.h"

// What the fields of AVFrame were called before the libraries renamed them.

namespace vidgo::media::av {

/// In the time base of its stream; 0 when it is not known.
inline std::int64_t durationOf(const AVFrame* frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(57, 30, 100)
    return frame->duration;
#else
    return frame->pkt_duration;
#endif
}

/// Two fields of different moments, row by row.
inline bool hasFields(const AVFrame* frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return (frame->flags & AV_FRAME_FLAG_INTERLACED) != 0;
#else
    return frame->interlaced_frame != 0;
#endif
}

/// Of one with fields: that of the first row is the earlier.
inline bool isTopFirst(const AVFrame* frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return (frame->flags & AV_FRAME_FLAG_TOP_FIELD_FIRST) != 0;
#else
    return frame->top_field_first != 0;
#endif
}

} // namespace vidgo::media::av
