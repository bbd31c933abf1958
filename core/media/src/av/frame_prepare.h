#pragma once

#include <vector>

#include "handles.h"
#include "vidgo/base/result.h"

namespace vidgo::media::av {

/// Brings decoded frames to one size and format, writable: as they are where that is so already, copied or
/// converted into memory that is used again and again where not. Not for two threads at once.
class FramePreparer
{
public:
    FramePreparer(int width, int height, AVPixelFormat format, AVColorSpace space, AVColorRange range);
    ~FramePreparer();

    Result<Frame> prepare(Frame frame);

private:
    Result<Frame> blank();
    Outcome convert(const AVFrame* from, AVFrame* to);

    int m_width;
    int m_height;
    AVPixelFormat m_format;
    AVColorSpace m_space;
    AVColorRange m_range;
    ScalerHandle m_scaler;
    std::vector<Frame> m_pool; ///< A frame is free when nobody else refers to its memory.
};

} // namespace vidgo::media::av
