#include "frame_prepare.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

#include "av_error.h"
#include "vidgo/base/base_error.h"

namespace vidgo::media::av {

namespace {

int swsMatrix(AVColorSpace space, int height)
{
    if (space == AVCOL_SPC_UNSPECIFIED || space == AVCOL_SPC_RGB)
        return height >= 720 ? SWS_CS_ITU709 : SWS_CS_ITU601;
    return static_cast<int>(space); // the same numbers
}

bool isFull(AVPixelFormat format, AVColorRange range)
{
    const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(format);
    return range == AVCOL_RANGE_JPEG || (descriptor->flags & AV_PIX_FMT_FLAG_RGB) != 0;
}

} // namespace

FramePreparer::FramePreparer(int width, int height, AVPixelFormat format, AVColorSpace space,
                             AVColorRange range)
    : m_width(width)
    , m_height(height)
    , m_format(format)
    , m_space(space)
    , m_range(range)
{}

FramePreparer::~FramePreparer() = default;

Result<Frame> FramePreparer::prepare(Frame frame)
{
    const bool isAlike = frame->width == m_width && frame->height == m_height && frame->format == m_format;
    if (isAlike && av_frame_is_writable(frame.get()) > 0)
        return frame;
    auto out = blank();
    if (!out)
        return out;
    if (isAlike)
        av_frame_copy(out->get(), frame.get());
    else if (auto converted = convert(frame.get(), out->get()); !converted)
        return failure(converted);
    av_frame_copy_props(out->get(), frame.get());
    if (!isAlike) {
        (*out)->colorspace = m_space;
        (*out)->color_range = m_range;
    }
    return out;
}

Result<Frame> FramePreparer::blank()
{
    const auto shared = [](const Frame& kept) -> Result<Frame> {
        if (Frame clone(av_frame_clone(kept.get())); clone)
            return clone;
        return fail(BaseError::OutOfMemory, "a frame");
    };
    for (const Frame& kept : m_pool)
        if (av_frame_is_writable(kept.get()) > 0)
            return shared(kept);
    Frame made = makeFrame();
    if (!made)
        return fail(BaseError::OutOfMemory, "a frame");
    made->width = m_width;
    made->height = m_height;
    made->format = m_format;
    if (const int code = av_frame_get_buffer(made.get(), 0); code < 0)
        return failed(code, {}, "a frame");
    m_pool.push_back(std::move(made));
    return shared(m_pool.back());
}

Outcome FramePreparer::convert(const AVFrame* from, AVFrame* to)
{
    const auto format = static_cast<AVPixelFormat>(from->format);
    m_scaler.reset(sws_getCachedContext(m_scaler.release(), from->width, from->height, format, m_width,
                                        m_height, m_format, SWS_BICUBIC | SWS_ACCURATE_RND, nullptr, nullptr,
                                        nullptr));
    if (!m_scaler)
        return fail(BaseError::Internal, "no conversion between pixel formats");
    sws_setColorspaceDetails(m_scaler.get(), sws_getCoefficients(swsMatrix(from->colorspace, from->height)),
                             isFull(format, from->color_range) ? 1 : 0,
                             sws_getCoefficients(swsMatrix(m_space, m_height)),
                             isFull(m_format, m_range) ? 1 : 0, 0, 1 << 16, 1 << 16);
    const int code =
        sws_scale(m_scaler.get(), from->data, from->linesize, 0, from->height, to->data, to->linesize);
    if (code < 0)
        return failed(code, {}, "conversion of a frame");
    return {};
}

} // namespace vidgo::media::av
