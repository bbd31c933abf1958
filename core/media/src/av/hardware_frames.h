#pragma once

#include <memory>

#include "handles.h"
#include "vidgo/base/result.h"

namespace vidgo::media::av {

/// Brings frames into what an encoder on a graphics card takes: NV12 (P010 for 10 bits) in the memory of the
/// machine, or of the card for VA-API.
class HardwareFrames
{
public:
    /// Settles the format of `codec`, which is not open yet. None when it takes `format` as it is. Fails with
    /// MediaError::NoEncoder when the card is not there or cannot be used.
    static Result<std::unique_ptr<HardwareFrames>> attach(AVCodecContext* codec, AVPixelFormat format);
    ~HardwareFrames();

    Result<Frame> convert(const AVFrame* frame);

private:
    struct Impl;
    explicit HardwareFrames(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::media::av
