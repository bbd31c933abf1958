#include "decoder.h"

#include <algorithm>
#include <cstring>

#include "av_error.h"
#include "codec_names.h"
#include "log_watch.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::media::av {

namespace {

constexpr int kMaxDamagedInARow = 1000;

// The transparency of VP8 and VP9 lies beside the picture, where only libvpx looks for it.
const AVCodec* decoderFor(const AVStream* stream)
{
    const auto id = stream->codecpar->codec_id;
    const auto* alpha = av_dict_get(stream->metadata, "alpha_mode", nullptr, 0);
    if (alpha != nullptr && std::strcmp(alpha->value, "1") == 0) {
        const AVCodec* codec = nullptr;
        if (id == AV_CODEC_ID_VP9)
            codec = avcodec_find_decoder_by_name("libvpx-vp9");
        else if (id == AV_CODEC_ID_VP8)
            codec = avcodec_find_decoder_by_name("libvpx");
        if (codec != nullptr)
            return codec;
    }
    return avcodec_find_decoder(id);
}

Outcome checkSize(const AVCodecParameters& parameters, const std::filesystem::path& file,
                  std::int64_t maxPixels)
{
    if (std::int64_t{parameters.width} * parameters.height <= maxPixels)
        return {};
    return fail(MediaError::TooManyPixels, "frames are too large",
                {{"file", toUtf8(file.filename())},
                 {"width", std::to_string(parameters.width)},
                 {"height", std::to_string(parameters.height)},
                 {"limit", std::to_string(maxPixels / 1'000'000) + " MP"}});
}

} // namespace

Decoder::Decoder(CodecHandle codec, std::filesystem::path file)
    : m_codec(std::move(codec))
    , m_file(std::move(file))
{}

Result<std::unique_ptr<Decoder>> Decoder::open(const AVStream* stream, const std::filesystem::path& file,
                                               const DecoderOptions& options)
{
    takeOverLog();
    if (auto fits = checkSize(*stream->codecpar, file, options.maxPixels); !fits)
        return failure(fits);
    const auto noDecoder = [&](const std::string& internal) {
        return fail(MediaError::NoDecoder, internal,
                    {{"file", toUtf8(file.filename())}, {"codec", codecNameOf(stream->codecpar->codec_id)}});
    };
    const AVCodec* codec = decoderFor(stream);
    if (codec == nullptr)
        return noDecoder(avcodec_get_name(stream->codecpar->codec_id));
    CodecHandle context(avcodec_alloc_context3(codec));
    if (!context)
        return fail(BaseError::OutOfMemory, "libavcodec");
    int code = avcodec_parameters_to_context(context.get(), stream->codecpar);
    if (code < 0)
        return failed(code, file, "decoder parameters");
    context->pkt_timebase = stream->time_base;
    context->framerate = stream->avg_frame_rate;
    context->thread_count = options.threads;
    context->thread_type = options.frameThreads ? FF_THREAD_FRAME | FF_THREAD_SLICE : FF_THREAD_SLICE;
    context->skip_frame = options.skipFrame;
    context->skip_loop_filter = options.skipLoopFilter;
    context->lowres = std::min(options.lowres, static_cast<int>(codec->max_lowres));
    context->max_pixels = options.maxPixels;
    code = avcodec_open2(context.get(), codec, nullptr);
    if (code == AVERROR(ENOSYS) || code == AVERROR_PATCHWELCOME)
        return noDecoder(std::string(codec->name) + " does not open");
    if (code < 0)
        return failed(code, file, std::string("open decoder ") + codec->name);
    return std::unique_ptr<Decoder>(new Decoder(std::move(context), file));
}

Result<bool> Decoder::send(const AVPacket* packet)
{
    const int code = avcodec_send_packet(m_codec.get(), packet);
    if (code == AVERROR(EAGAIN))
        return false;
    if (code == AVERROR(ENOMEM))
        return failed(code, m_file, "decode");
    if (code < 0 && code != AVERROR_EOF)
        ++m_damaged;
    return true;
}

Result<Decoder::Got> Decoder::receive(AVFrame* frame)
{
    for (int attempt = 0; attempt < kMaxDamagedInARow; ++attempt) {
        const int code = avcodec_receive_frame(m_codec.get(), frame);
        if (code == AVERROR(EAGAIN))
            return Got::Nothing;
        if (code == AVERROR_EOF)
            return Got::End;
        if (code == AVERROR(ENOMEM))
            return failed(code, m_file, "decode");
        if (code < 0) {
            ++m_damaged;
            continue;
        }
        const bool isDamaged = frame->decode_error_flags != 0 || (frame->flags & AV_FRAME_FLAG_CORRUPT) != 0;
        if (!isDamaged)
            return Got::Decoded;
        ++m_damaged;
        av_frame_unref(frame);
    }
    return failed(AVERROR_INVALIDDATA, m_file, "nothing but damage");
}

void Decoder::flush()
{
    avcodec_flush_buffers(m_codec.get());
}

} // namespace vidgo::media::av
