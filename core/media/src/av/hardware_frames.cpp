#include "hardware_frames.h"

extern "C" {
#include <libavutil/hwcontext.h>
#include <libavutil/pixdesc.h>
}

#include "av_error.h"
#include "codec_names.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media::av {

namespace {

constexpr int kFramesOnTheCard = 20; // as many as an encoder may hold for its B-frames

struct BufferDeleter
{
    void operator()(AVBufferRef* buffer) const { av_buffer_unref(&buffer); }
};
using Buffer = std::unique_ptr<AVBufferRef, BufferDeleter>;

bool takes(const AVCodec* codec, AVPixelFormat format)
{
    for (const AVPixelFormat* at = codec->pix_fmts; at && *at != AV_PIX_FMT_NONE; ++at)
        if (*at == format)
            return true;
    return codec->pix_fmts == nullptr;
}

std::unexpected<Error> missing(const AVCodecContext* codec, const char* why)
{
    return fail(MediaError::NoEncoder, std::string(codec->codec->name) + ": " + why,
                {{"codec", codecNameOf(codec->codec->id)}});
}

AVPixelFormat semiPlanar(AVPixelFormat format)
{
    const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(format);
    return descriptor && descriptor->comp[0].depth > 8 ? AV_PIX_FMT_P010 : AV_PIX_FMT_NV12;
}

} // namespace

struct HardwareFrames::Impl
{
    AVPixelFormat layout = AV_PIX_FMT_NV12;
    Buffer pool; ///< Of frames on the card; null where the encoder takes them from the machine's memory.
    ScalerHandle scaler;

    Outcome makePool(AVCodecContext* codec);
};

Outcome HardwareFrames::Impl::makePool(AVCodecContext* codec)
{
    AVBufferRef* device = nullptr;
    if (av_hwdevice_ctx_create(&device, AV_HWDEVICE_TYPE_VAAPI, nullptr, nullptr, 0) < 0)
        return missing(codec, "no VA-API device");
    const Buffer owned(device);
    pool.reset(av_hwframe_ctx_alloc(device));
    if (!pool)
        return missing(codec, "no frames");
    auto* frames = reinterpret_cast<AVHWFramesContext*>(pool->data);
    frames->format = AV_PIX_FMT_VAAPI;
    frames->sw_format = layout;
    frames->width = codec->width;
    frames->height = codec->height;
    frames->initial_pool_size = kFramesOnTheCard;
    if (av_hwframe_ctx_init(pool.get()) < 0)
        return missing(codec, "the frames' layout is refused");
    codec->hw_frames_ctx = av_buffer_ref(pool.get());
    codec->pix_fmt = AV_PIX_FMT_VAAPI;
    return {};
}

HardwareFrames::HardwareFrames(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

HardwareFrames::~HardwareFrames() = default;

Result<std::unique_ptr<HardwareFrames>> HardwareFrames::attach(AVCodecContext* codec, AVPixelFormat format)
{
    codec->pix_fmt = format;
    if (takes(codec->codec, format))
        return nullptr;
    auto impl = std::make_unique<Impl>();
    impl->layout = semiPlanar(format);
    if (takes(codec->codec, impl->layout)) {
        codec->pix_fmt = impl->layout;
    } else if (takes(codec->codec, AV_PIX_FMT_VAAPI)) {
        if (auto made = impl->makePool(codec); !made)
            return failure(made);
    } else {
        return missing(codec, "does not take this pixel format");
    }
    return std::unique_ptr<HardwareFrames>(new HardwareFrames(std::move(impl)));
}

Result<Frame> HardwareFrames::convert(const AVFrame* frame)
{
    Frame out = makeFrame();
    if (!out)
        return fail(BaseError::OutOfMemory, "a frame");
    m_impl->scaler.reset(sws_getCachedContext(
        m_impl->scaler.release(), frame->width, frame->height, static_cast<AVPixelFormat>(frame->format),
        frame->width, frame->height, m_impl->layout, SWS_POINT, nullptr, nullptr, nullptr));
    if (!m_impl->scaler)
        return fail(BaseError::Internal, "no conversion to the encoder's layout");
    out->width = frame->width;
    out->height = frame->height;
    out->format = m_impl->layout;
    av_frame_copy_props(out.get(), frame);
    int code = sws_scale_frame(m_impl->scaler.get(), out.get(), frame);
    if (code < 0)
        return failed(code, {}, "layout of an encoder");
    if (!m_impl->pool)
        return out;
    Frame uploaded = makeFrame();
    if (!uploaded)
        return fail(BaseError::OutOfMemory, "a frame");
    code = av_hwframe_get_buffer(m_impl->pool.get(), uploaded.get(), 0);
    if (code >= 0)
        code = av_hwframe_transfer_data(uploaded.get(), out.get(), 0);
    if (code < 0)
        return failed(code, {}, "frame for the graphics card");
    av_frame_copy_props(uploaded.get(), frame);
    return uploaded;
}

} // namespace vidgo::media::av
