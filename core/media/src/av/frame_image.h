#pragma once

#include "handles.h"
#include "resample.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"

namespace vidgo::media::av {

/// How a frame is turned upright and squared, from the stream's display matrix and the sample aspect ratio.
struct Upright
{
    int rotation = 0;        ///< Clockwise: 0, 90, 180, 270.
    bool isMirrored = false; ///< Left and right are exchanged before it is turned.
    AVRational pixelAspect{1, 1};
};
Upright uprightOf(const AVStream* stream, const AVFrame* frame);
/// The size of a stored picture of this size as it is to be seen: pixels squared by widening, never by taking
/// away, then turned.
Size uprightSize(int width, int height, const Upright& upright);

/// Turns decoded frames into our pictures: upright, square pixels, sRGB, HDR tone-mapped, right matrix and
/// range; of interlaced frames one field. Keeps its scaler from frame to frame. Not for two threads at once.
class FrameToImage
{
public:
    /// `maxSide` above 0: at most that many pixels on the longer side.
    explicit FrameToImage(int maxSide, int threads = 1);
    ~FrameToImage();
    /// For frames whose format has an alpha channel that means nothing.
    void ignoreAlpha();
    Result<Image> convert(const AVFrame* frame, const Upright& upright);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Turns our pictures into frames of this format, BT.709 limited range (BT.601 where `format` is palette or
/// RGB does not apply). The frame is refcounted and written by nobody else.
class ImageToFrame
{
public:
    ImageToFrame(int width, int height, AVPixelFormat format, int threads = 1);
    ~ImageToFrame();
    Result<Frame> convert(const Image& image);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::media::av
