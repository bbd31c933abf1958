#include <cstring>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

#include "av/handles.h"
#include "av/log_watch.h"
#include "decode_job.h"
#include "libav_probe.h"
#include "picture_builder.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

struct IoDeleter
{
    void operator()(AVIOContext* io) const
    {
        av_freep(&io->buffer);
        avio_context_free(&io);
    }
};
using av::Frame;
using av::Packet;
using Codec = av::CodecHandle;

constexpr int kIoBuffer = 64 * 1024;
constexpr int kMaxPackets = 64; ///< To find the first frame.

// A file in memory for libavformat.
struct MemoryFile
{
    std::span<const std::uint8_t> bytes;
    std::int64_t at = 0;

    static int read(void* opaque, std::uint8_t* to, int count)
    {
        auto* file = static_cast<MemoryFile*>(opaque);
        const auto left = static_cast<std::int64_t>(file->bytes.size()) - file->at;
        if (left <= 0)
            return AVERROR_EOF;
        const auto part = std::min<std::int64_t>(left, count);
        std::memcpy(to, file->bytes.data() + file->at, static_cast<std::size_t>(part));
        file->at += part;
        return static_cast<int>(part);
    }

    static std::int64_t seek(void* opaque, std::int64_t offset, int whence)
    {
        auto* file = static_cast<MemoryFile*>(opaque);
        const auto size = static_cast<std::int64_t>(file->bytes.size());
        if ((whence & AVSEEK_SIZE) != 0)
            return size;
        const auto base = whence == SEEK_CUR ? file->at : whence == SEEK_END ? size : 0;
        if (base + offset < 0 || base + offset > size)
            return AVERROR(EINVAL);
        file->at = base + offset;
        return file->at;
    }
};

Codec openCodec(const DecodeJob& job, AVCodecID id, const AVCodecParameters* parameters)
{
    const AVCodec* codec = avcodec_find_decoder(id);
    Codec context(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!context)
        return {};
    if (parameters && avcodec_parameters_to_context(context.get(), parameters) < 0)
        return {};
    context->max_pixels = job.options.maxPixels;
    context->thread_count = 1;
    // Told to stop at every error, the TIFF decoder stops at tags that it does not know.
    context->err_recognition = AV_EF_CRCCHECK | AV_EF_BUFFER | (id == AV_CODEC_ID_TIFF ? 0 : AV_EF_EXPLODE);
    if (avcodec_open2(context.get(), codec, nullptr) < 0)
        return {};
    return context;
}

Frame decodePacket(AVCodecContext* codec, const AVPacket* packet)
{
    Frame frame = av::makeFrame();
    if (!frame || avcodec_send_packet(codec, packet) < 0)
        return {};
    int code = avcodec_receive_frame(codec, frame.get());
    if (code == AVERROR(EAGAIN)) {
        avcodec_send_packet(codec, nullptr);
        code = avcodec_receive_frame(codec, frame.get());
    }
    const bool isWhole =
        code >= 0 && frame->decode_error_flags == 0 && (frame->flags & AV_FRAME_FLAG_CORRUPT) == 0;
    return isWhole ? std::move(frame) : Frame();
}

// BMP and TIFF: the file is the packet.
Result<Frame> decodeWholeFile(const DecodeJob& job, AVCodecID id)
{
    const Codec codec = openCodec(job, id, nullptr);
    const Packet packet = av::makePacket();
    if (!codec || !packet)
        return job.unsupported(avcodec_get_name(id));
    if (job.bytes.size() > INT_MAX / 2 || av_new_packet(packet.get(), static_cast<int>(job.bytes.size())) < 0)
        return fail(BaseError::OutOfMemory, "packet");
    std::memcpy(packet->data, job.bytes.data(), job.bytes.size());
    Frame frame = decodePacket(codec.get(), packet.get());
    if (!frame)
        return job.failed(MediaError::Damaged, std::string(avcodec_get_name(id)) + " was not decoded");
    return frame;
}

Result<Frame> firstFrame(const DecodeJob& job, AVFormatContext* format)
{
    const int index = av_find_best_stream(format, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (index < 0)
        return job.failed(MediaError::Damaged, "no picture in the container");
    const auto* parameters = format->streams[index]->codecpar;
    const Codec codec = openCodec(job, parameters->codec_id, parameters);
    const Packet packet = av::makePacket();
    if (!codec || !packet)
        return job.unsupported(avcodec_get_name(parameters->codec_id));
    for (int i = 0; i < kMaxPackets && av_read_frame(format, packet.get()) >= 0; ++i) {
        if (packet->stream_index == index) {
            Frame frame = decodePacket(codec.get(), packet.get());
            if (!frame)
                break;
            return frame;
        }
        av_packet_unref(packet.get());
    }
    return job.failed(MediaError::Damaged, "no frame was decoded");
}

// GIF and AVIF: pictures in a container.
Result<Frame> decodeContainer(const DecodeJob& job, const char* formatName)
{
    const AVInputFormat* input = av_find_input_format(formatName);
    if (!input)
        return job.unsupported(formatName);
    MemoryFile file{job.bytes};
    auto* buffer = static_cast<unsigned char*>(av_malloc(kIoBuffer));
    const std::unique_ptr<AVIOContext, IoDeleter> io(
        avio_alloc_context(buffer, kIoBuffer, 0, &file, &MemoryFile::read, nullptr, &MemoryFile::seek));
    AVFormatContext* raw = avformat_alloc_context();
    if (!io || !raw)
        return fail(BaseError::OutOfMemory, "libavformat");
    raw->pb = io.get();
    // On failure the context is freed by the call.
    if (avformat_open_input(&raw, nullptr, input, nullptr) < 0)
        return job.failed(MediaError::Damaged, std::string(formatName) + " was not opened");
    const av::InputHandle format(raw);
    return firstFrame(job, format.get());
}

// Frames of decoders that know their colours as YUV say by which matrix; RGB needs none of this.
void setMatrix(SwsContext* scaler, const AVFrame& frame)
{
    int space = SWS_CS_ITU601;
    if (frame.colorspace == AVCOL_SPC_BT709)
        space = SWS_CS_ITU709;
    else if (frame.colorspace == AVCOL_SPC_BT2020_NCL || frame.colorspace == AVCOL_SPC_BT2020_CL)
        space = SWS_CS_BT2020;
    const int isFullRange = frame.color_range == AVCOL_RANGE_JPEG ? 1 : 0;
    sws_setColorspaceDetails(scaler, sws_getCoefficients(space), isFullRange,
                             sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
}

Samples samplesOf(const AVFrame& frame, bool wantsAlpha)
{
    const auto* description = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    const bool isDeep = description && description->comp[0].depth > 8;
    if (wantsAlpha)
        return isDeep ? Samples::Rgba16 : Samples::Rgba8;
    return isDeep ? Samples::Rgb16 : Samples::Rgb8;
}

AVPixelFormat pixelFormatOf(Samples samples)
{
    switch (samples) {
    case Samples::Rgba8:
        return AV_PIX_FMT_RGBA;
    case Samples::Rgb16:
        return AV_PIX_FMT_RGB48;
    case Samples::Rgba16:
        return AV_PIX_FMT_RGBA64;
    default:
        return AV_PIX_FMT_RGB24;
    }
}

// In bands, so that a stop is seen and no second copy of the picture is made.
Outcome convertFrame(const DecodeJob& job, const AVFrame& frame, Samples samples, PictureBuilder& builder)
{
    const auto format = static_cast<AVPixelFormat>(frame.format);
    const av::ScalerHandle scaler(sws_getContext(
        frame.width, frame.height, format, frame.width, frame.height, pixelFormatOf(samples),
        SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP, nullptr, nullptr, nullptr));
    if (!scaler)
        return job.failed(MediaError::Damaged, "no conversion from this pixel format");
    setMatrix(scaler.get(), frame);
    const int rowBytes = frame.width * bytesPerPixel(samples);
    // libswscale may write a little beyond a row.
    const int stride = (rowBytes + 63) / 64 * 64 + 64;
    std::vector<std::uint8_t> pixels(
        static_cast<std::size_t>(stride) * static_cast<std::size_t>(frame.height) + 64);
    std::uint8_t* planes[4] = {pixels.data()};
    const int strides[4] = {stride};
    if (auto going = checkStop(job.stop); !going)
        return going;
    if (sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides) != frame.height)
        return job.failed(MediaError::Damaged, "conversion failed");
    return builder.commitAll(pixels.data(), static_cast<std::size_t>(stride));
}

Result<Frame> decodeFrame(const DecodeJob& job, FileKind kind)
{
    switch (kind) {
    case FileKind::Bmp:
        return decodeWholeFile(job, AV_CODEC_ID_BMP);
    case FileKind::Tiff:
        return decodeWholeFile(job, AV_CODEC_ID_TIFF);
    case FileKind::Gif:
        return decodeContainer(job, "gif");
    default:
        return decodeContainer(job, "mov");
    }
}

} // namespace

Result<PictureInfo> probeOther(const DecodeJob& job)
{
    auto head = readOtherHead(job);
    if (!head)
        return failure(head);
    if (auto fits = job.checkSize(head->info.width, head->info.height); !fits)
        return failure(fits);
    head->info.hasColorProfile = isForeignProfile(head->colorProfile);
    return head->info;
}

Result<DecodedPicture> decodeOther(const DecodeJob& job)
{
    auto head = readOtherHead(job);
    if (!head)
        return failure(head);
    if (auto fits = job.checkSize(head->info.width, head->info.height); !fits)
        return failure(fits);
    const av::LogWatch watch;
    auto frame = decodeFrame(job, head->kind);
    if (!frame)
        return failure(frame);
    if (watch.hasErrors())
        return job.failed(MediaError::Damaged, watch.lastError());
    const AVFrame& pixels = **frame;
    if (auto fits = job.checkSize(pixels.width, pixels.height); !fits)
        return failure(fits);
    const Samples samples = samplesOf(pixels, head->info.hasAlpha);
    auto color = ColorConverter::fromProfile(head->colorProfile, samples);
    DecodedPicture picture;
    picture.info = head->info;
    picture.info.width = pixels.width;
    picture.info.height = pixels.height;
    picture.info.hasColorProfile = color.convertsSpace();
    const Size size = {pixels.width, pixels.height};
    auto builder =
        PictureBuilder::create({size, sizeWithin(size, job.options.maxSide), head->info.orientation},
                               std::move(color), samples, job.stop);
    if (!builder)
        return failure(builder);
    if (auto converted = convertFrame(job, pixels, samples, *builder); !converted)
        return failure(converted);
    picture.image = builder->take();
    return picture;
}

} // namespace vidgo::media
