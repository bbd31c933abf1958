#include <map>

extern "C" {
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

#include "av_error.h"
#include "frame_image.h"
#include "vidgo/base/base_error.h"

namespace vidgo::media::av {

namespace {

AVPixelFormat formatOf(PixelFormat format)
{
    switch (format) {
    case PixelFormat::Gray8:
        return AV_PIX_FMT_GRAY8;
    case PixelFormat::Rgba8:
        return AV_PIX_FMT_RGBA;
    default:
        return AV_PIX_FMT_RGB24;
    }
}

bool isRgb(AVPixelFormat format)
{
    const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(format);
    return descriptor && (descriptor->flags & AV_PIX_FMT_FLAG_RGB) != 0;
}

} // namespace

struct ImageToFrame::Impl
{
    int width = 0;
    int height = 0;
    AVPixelFormat format = AV_PIX_FMT_YUV420P;
    int threads = 1;
    std::map<PixelFormat, ScalerHandle> scalers;

    Result<SwsContext*> scalerFor(PixelFormat from);
    void settle(SwsContext* scaler, AVPixelFormat from) const;
};

void ImageToFrame::Impl::settle(SwsContext* scaler, AVPixelFormat from) const
{
    av_opt_set_int(scaler, "srcw", width, 0);
    av_opt_set_int(scaler, "srch", height, 0);
    av_opt_set_int(scaler, "src_format", from, 0);
    av_opt_set_int(scaler, "dstw", width, 0);
    av_opt_set_int(scaler, "dsth", height, 0);
    av_opt_set_int(scaler, "dst_format", format, 0);
    av_opt_set_int(scaler, "threads", threads, 0);
    // Colours are averaged over the pixels that share them instead of taken from one of them.
    av_opt_set_int(scaler, "sws_flags", SWS_AREA | SWS_FULL_CHR_H_INP | SWS_ACCURATE_RND, 0);
}

Result<SwsContext*> ImageToFrame::Impl::scalerFor(PixelFormat from)
{
    ScalerHandle& scaler = scalers[from];
    if (scaler)
        return scaler.get();
    ScalerHandle made(sws_alloc_context());
    if (!made)
        return fail(BaseError::OutOfMemory, "a scaler");
    settle(made.get(), formatOf(from));
    if (const int code = sws_init_context(made.get(), nullptr, nullptr); code < 0)
        return failed(code, {}, "conversion of a picture");
    const int* matrix = sws_getCoefficients(SWS_CS_ITU709);
    sws_setColorspaceDetails(made.get(), matrix, 1, matrix, isRgb(format) ? 1 : 0, 0, 1 << 16, 1 << 16);
    scaler = std::move(made);
    return scaler.get();
}

ImageToFrame::ImageToFrame(int width, int height, AVPixelFormat format, int threads)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->width = width;
    m_impl->height = height;
    m_impl->format = format;
    m_impl->threads = threads;
}

ImageToFrame::~ImageToFrame() = default;

Result<Frame> ImageToFrame::convert(const Image& image)
{
    if (image.width() != m_impl->width || image.height() != m_impl->height)
        return fail(BaseError::InvalidArgument, "a frame of another size",
                    {{"reason", "a frame of another size"}});
    auto scaler = m_impl->scalerFor(image.format());
    if (!scaler)
        return failure(scaler);
    Frame frame = makeFrame();
    if (!frame)
        return fail(BaseError::OutOfMemory, "a frame");
    frame->width = m_impl->width;
    frame->height = m_impl->height;
    frame->format = m_impl->format;
    if (const int code = av_frame_get_buffer(frame.get(), 0); code < 0)
        return failed(code, {}, "a frame");
    // The source is not refcounted: scaled by slices of pointers, which sws_scale_frame() would not take.
    const std::uint8_t* const rows[4] = {image.row(0), nullptr, nullptr, nullptr};
    const int strides[4] = {static_cast<int>(image.stride()), 0, 0, 0};
    if (const int code = sws_scale(*scaler, rows, strides, 0, m_impl->height, frame->data, frame->linesize);
        code < 0)
        return failed(code, {}, "conversion of a picture");
    frame->colorspace = isRgb(m_impl->format) ? AVCOL_SPC_RGB : AVCOL_SPC_BT709;
    frame->color_primaries = AVCOL_PRI_BT709;
    frame->color_trc = AVCOL_TRC_BT709;
    frame->color_range = isRgb(m_impl->format) ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    frame->sample_aspect_ratio = {1, 1};
    return frame;
}

} // namespace vidgo::media::av
