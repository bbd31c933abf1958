#include "frame_image.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <vector>

extern "C" {
#include <libavutil/display.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

#include "frame_facts.h"
#include "known_colors.h"
#include "log_watch.h"
#include "tone_map.h"
#include "vidgo/base/base_error.h"

namespace vidgo::media::av {

namespace {

constexpr int kMaxAspect = 16;  ///< Of pixels; more is nonsense.
constexpr int kMaxSide = 65535; ///< Of an Image.
constexpr int kHdHeight = 720;  ///< From here on an unnamed matrix is that of HD.
constexpr int kTile = 32;       ///< Pixels of a square that is turned at once, for the cache's sake.

const std::int32_t* displayMatrix(const AVStream* stream, const AVFrame* frame)
{
    std::size_t size = 0;
    if (stream != nullptr) {
        const auto* data = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
        if (data != nullptr && size >= 9 * sizeof(std::int32_t))
            return reinterpret_cast<const std::int32_t*>(data);
    }
    const auto* side =
        frame != nullptr ? av_frame_get_side_data(frame, AV_FRAME_DATA_DISPLAYMATRIX) : nullptr;
    if (side != nullptr && side->size >= 9 * sizeof(std::int32_t))
        return reinterpret_cast<const std::int32_t*>(side->data);
    return nullptr;
}

// A point (x, y) of the frame, y downwards, comes to (a x + c y, b x + d y).
void readMatrix(const std::int32_t* matrix, Upright& upright)
{
    double a = matrix[0];
    double b = matrix[1];
    const double c = matrix[3];
    const double d = matrix[4];
    const double determinant = a * d - b * c;
    if (determinant == 0)
        return;
    upright.isMirrored = determinant < 0;
    if (upright.isMirrored) {
        a = -a;
        b = -b;
    }
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    upright.rotation = (static_cast<int>(std::lround(degrees / 90)) * 90 + 360) % 360;
}

bool isSensible(AVRational aspect)
{
    return aspect.num > 0 && aspect.den > 0 && aspect.num / aspect.den <= kMaxAspect &&
           aspect.den / aspect.num <= kMaxAspect;
}

int matrixOf(const AVFrame& frame)
{
    switch (known(frame.colorspace)) {
    case AVCOL_SPC_BT709:
        return SWS_CS_ITU709;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return SWS_CS_BT2020;
    case AVCOL_SPC_SMPTE240M:
        return SWS_CS_SMPTE240M;
    case AVCOL_SPC_FCC:
        return SWS_CS_FCC;
    case AVCOL_SPC_UNSPECIFIED:
    case AVCOL_SPC_RESERVED:
        if (isHdrTransfer(known(frame.color_trc)))
            return SWS_CS_BT2020;
        return frame.height >= kHdHeight ? SWS_CS_ITU709 : SWS_CS_ITU601;
    default:
        return SWS_CS_ITU601;
    }
}

bool hasAlphaChannel(AVPixelFormat format)
{
    const auto* description = av_pix_fmt_desc_get(format);
    return description != nullptr && (description->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
}

// The formats named after JPEG say the range a second time.
AVPixelFormat withoutRange(AVPixelFormat format)
{
    switch (format) {
    case AV_PIX_FMT_YUVJ420P:
        return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
        return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
        return AV_PIX_FMT_YUV444P;
    case AV_PIX_FMT_YUVJ440P:
        return AV_PIX_FMT_YUV440P;
    case AV_PIX_FMT_YUVJ411P:
        return AV_PIX_FMT_YUV411P;
    default:
        return format;
    }
}

bool isFullRange(const AVFrame& frame)
{
    return known(frame.color_range) == AVCOL_RANGE_JPEG ||
           withoutRange(static_cast<AVPixelFormat>(frame.format)) != frame.format;
}

/// What a scaler is made for.
struct ScalerKey
{
    int width = 0;
    int height = 0;
    AVPixelFormat format = AV_PIX_FMT_NONE;
    int toWidth = 0;
    int toHeight = 0;
    AVPixelFormat toFormat = AV_PIX_FMT_NONE;
    int matrix = 0;
    bool isFull = false;
    bool operator==(const ScalerKey&) const = default;
};

// Bicubic where little changes. Reducing by much, the mean over the area is as good and cheaper.
int scalerFlags(const ScalerKey& key)
{
    const bool isReduction = key.toWidth * 2 <= key.width;
    const int method = isReduction ? SWS_AREA : SWS_BICUBIC;
    return isReduction ? method : method | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT;
}

ScalerHandle makeScaler(const ScalerKey& key, int threads)
{
    ScalerHandle scaler(sws_alloc_context());
    if (!scaler)
        return {};
    const auto set = [&](const char* name, std::int64_t value) {
        av_opt_set_int(scaler.get(), name, value, 0);
    };
    set("srcw", key.width);
    set("srch", key.height);
    set("src_format", key.format);
    set("dstw", key.toWidth);
    set("dsth", key.toHeight);
    set("dst_format", key.toFormat);
    set("sws_flags", scalerFlags(key));
    set("threads", threads);
    const int isFull = key.isFull ? 1 : 0;
    sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(key.matrix), isFull,
                             sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
    if (sws_init_context(scaler.get(), nullptr, nullptr) < 0)
        return {};
    return scaler;
}

template <int Channels>
void turn(const Image& from, Image& to, const Upright& upright)
{
    const int width = from.width();
    const int height = from.height();
    const bool isSideways = upright.rotation % 180 != 0;
    const int columns = isSideways ? height : width;
    // Where the pixel (x, y) comes to, y downwards.
    const auto place = [&](int x, int y, int& toX, int& toY) {
        const int fromX = upright.isMirrored ? width - 1 - x : x;
        switch (upright.rotation) {
        case 90:
            toX = columns - 1 - y;
            toY = fromX;
            break;
        case 180:
            toX = width - 1 - fromX;
            toY = height - 1 - y;
            break;
        case 270:
            toX = y;
            toY = width - 1 - fromX;
            break;
        default:
            toX = fromX;
            toY = y;
            break;
        }
    };
    for (int top = 0; top < height; top += kTile)
        for (int left = 0; left < width; left += kTile)
            for (int y = top; y < std::min(top + kTile, height); ++y) {
                const std::uint8_t* source = from.row(y) + std::ptrdiff_t{Channels} * left;
                for (int x = left; x < std::min(left + kTile, width); ++x, source += Channels) {
                    int toX = 0;
                    int toY = 0;
                    place(x, y, toX, toY);
                    std::memcpy(to.row(toY) + std::ptrdiff_t{Channels} * toX, source, Channels);
                }
            }
}

Result<Image> turned(Image image, const Upright& upright)
{
    if (upright.rotation == 0 && !upright.isMirrored)
        return image;
    const bool isSideways = upright.rotation % 180 != 0;
    auto result = Image::create(isSideways ? image.height() : image.width(),
                                isSideways ? image.width() : image.height(), image.format());
    if (!result)
        return failure(result);
    if (image.format() == PixelFormat::Rgba8)
        turn<4>(image, *result, upright);
    else
        turn<3>(image, *result, upright);
    return result;
}

// Before it is turned.
Size squaredSize(int width, int height, AVRational aspect)
{
    if (!isSensible(aspect) || aspect.num == aspect.den)
        return {width, height};
    const double ratio = av_q2d(aspect);
    if (ratio > 1)
        return {static_cast<int>(std::min<long>(kMaxSide, std::lround(width * ratio))), height};
    return {width, static_cast<int>(std::min<long>(kMaxSide, std::lround(height / ratio)))};
}

} // namespace

Upright uprightOf(const AVStream* stream, const AVFrame* frame)
{
    Upright upright;
    if (const auto* matrix = displayMatrix(stream, frame))
        readMatrix(matrix, upright);
    AVRational aspect = {0, 1};
    if (stream != nullptr)
        aspect = stream->sample_aspect_ratio.num > 0 ? stream->sample_aspect_ratio
                                                     : stream->codecpar->sample_aspect_ratio;
    if (aspect.num <= 0 && frame != nullptr)
        aspect = frame->sample_aspect_ratio;
    if (isSensible(aspect))
        upright.pixelAspect = aspect;
    return upright;
}

Size uprightSize(int width, int height, const Upright& upright)
{
    const Size size = squaredSize(width, height, upright.pixelAspect);
    return upright.rotation % 180 != 0 ? Size{size.height, size.width} : size;
}

struct FrameToImage::Impl
{
    int maxSide = 0;
    int threads = 1;
    bool ignoresAlpha = false;
    ScalerKey key;
    ScalerHandle scaler;
    AVColorPrimaries primaries = AVCOL_PRI_UNSPECIFIED;
    AVColorTransferCharacteristic transfer = AVCOL_TRC_UNSPECIFIED;
    bool hasToneMap = false; ///< It was looked for.
    std::unique_ptr<ToneMap> toneMap;
    Frame scaled;

    void prepareToneMap(const AVFrame& frame)
    {
        if (hasToneMap && primaries == known(frame.color_primaries) && transfer == known(frame.color_trc))
            return;
        hasToneMap = true;
        primaries = known(frame.color_primaries);
        transfer = known(frame.color_trc);
        toneMap = ToneMap::forColors(primaries, transfer);
    }

    Outcome scale(const AVFrame& frame, const ScalerKey& wanted);
    Result<Image> take(bool hasAlpha) const;
};

// The scaler writes a little beyond its rows, so that it gets rows of its own.
Outcome FrameToImage::Impl::scale(const AVFrame& frame, const ScalerKey& wanted)
{
    if (!scaler || key != wanted) {
        scaler = makeScaler(wanted, threads);
        key = wanted;
        if (!scaler)
            return fail(BaseError::Internal, "no conversion from this pixel format");
        scaled = makeFrame();
        if (!scaled)
            return fail(BaseError::OutOfMemory, "frame");
        scaled->format = wanted.toFormat;
        scaled->width = wanted.toWidth;
        scaled->height = wanted.toHeight;
        if (av_frame_get_buffer(scaled.get(), 0) < 0)
            return fail(BaseError::OutOfMemory, "frame");
    }
    const Frame source(av_frame_clone(&frame));
    if (!source)
        return fail(BaseError::OutOfMemory, "frame");
    source->format = wanted.format;
    source->height = wanted.height;
    // The upper field of an interlaced frame: every second row.
    if (wanted.height != frame.height)
        for (int& stride : source->linesize)
            stride *= 2;
    if (sws_scale_frame(scaler.get(), scaled.get(), source.get()) < 0)
        return fail(BaseError::OutOfMemory, "libswscale");
    return {};
}

Result<Image> FrameToImage::Impl::take(bool hasAlpha) const
{
    auto image = Image::create(key.toWidth, key.toHeight, hasAlpha ? PixelFormat::Rgba8 : PixelFormat::Rgb8);
    if (!image)
        return image;
    for (int y = 0; y < key.toHeight; ++y) {
        const auto* row = scaled->data[0] + static_cast<std::ptrdiff_t>(scaled->linesize[0]) * y;
        if (toneMap)
            toneMap->convert(reinterpret_cast<const std::uint16_t*>(row), image->row(y), key.toWidth,
                             hasAlpha);
        else
            std::memcpy(image->row(y), row, image->stride());
    }
    return image;
}

FrameToImage::FrameToImage(int maxSide, int threads)
    : m_impl(std::make_unique<Impl>())
{
    takeOverLog();
    m_impl->maxSide = maxSide;
    m_impl->threads = threads;
}

FrameToImage::~FrameToImage() = default;

void FrameToImage::ignoreAlpha()
{
    m_impl->ignoresAlpha = true;
}

Result<Image> FrameToImage::convert(const AVFrame* frame, const Upright& upright)
{
    if (frame->width < 1 || frame->height < 1 || frame->width > kMaxSide || frame->height > kMaxSide)
        return fail(BaseError::Internal, "frame without pixels");
    const auto format = static_cast<AVPixelFormat>(frame->format);
    const Size square = squaredSize(frame->width, frame->height, upright.pixelAspect);
    const Size size = m_impl->maxSide > 0 ? sizeWithin(square, m_impl->maxSide) : square;
    const bool hasAlpha = !m_impl->ignoresAlpha && hasAlphaChannel(format);
    m_impl->prepareToneMap(*frame);
    ScalerKey key;
    key.width = frame->width;
    key.height = hasFields(frame) && frame->height >= 4 ? frame->height / 2 : frame->height;
    key.format = withoutRange(format);
    key.toWidth = size.width;
    key.toHeight = size.height;
    key.matrix = matrixOf(*frame);
    key.isFull = isFullRange(*frame);
    if (m_impl->toneMap)
        key.toFormat = hasAlpha ? AV_PIX_FMT_RGBA64 : AV_PIX_FMT_RGB48;
    else
        key.toFormat = hasAlpha ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24;
    if (auto done = m_impl->scale(*frame, key); !done)
        return failure(done);
    auto image = m_impl->take(hasAlpha);
    if (!image)
        return image;
    return turned(std::move(*image), upright);
}

} // namespace vidgo::media::av
