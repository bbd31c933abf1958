#include "encoder.h"

#include "av_error.h"
#include "codec_names.h"
#include "hardware_frames.h"
#include "log_watch.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media::av {

namespace {

class Options
{
public:
    explicit Options(const CodecOptions& values)
    {
        for (const auto& [key, value] : values)
            av_dict_set(&m_values, key.c_str(), value.c_str(), 0);
    }
    Options(const Options&) = delete;
    Options& operator=(const Options&) = delete;
    ~Options() { av_dict_free(&m_values); }
    AVDictionary** get() { return &m_values; }

private:
    AVDictionary* m_values = nullptr;
};

int open(AVCodecContext* context, const CodecOptions& values)
{
    Options options(values);
    const int code = avcodec_open2(context, nullptr, options.get());
    const AVDictionaryEntry* left = nullptr;
    while (code >= 0 && (left = av_dict_get(*options.get(), "", left, AV_DICT_IGNORE_SUFFIX)))
        av_log(context, AV_LOG_WARNING, "does not know the option %s\n", left->key);
    return code;
}

void describe(AVCodecContext* context, const VideoEncoding& encoding)
{
    context->width = encoding.width;
    context->height = encoding.height;
    context->time_base = encoding.timeBase;
    context->framerate = encoding.frameRate;
    context->sample_aspect_ratio = encoding.pixelAspect;
    context->colorspace = encoding.space;
    context->color_primaries = encoding.primaries;
    context->color_trc = encoding.transfer;
    context->color_range = encoding.range;
    context->chroma_sample_location = encoding.chromaLocation;
    context->field_order = encoding.fieldOrder;
    const bool hasFields =
        encoding.fieldOrder != AV_FIELD_PROGRESSIVE && encoding.fieldOrder != AV_FIELD_UNKNOWN;
    if (hasFields)
        context->flags |= AV_CODEC_FLAG_INTERLACED_DCT | AV_CODEC_FLAG_INTERLACED_ME;
    context->gop_size = encoding.keyframeInterval;
    context->bit_rate = encoding.bitRate;
    context->rc_max_rate = encoding.maxBitRate;
    context->rc_buffer_size = static_cast<int>(std::min<std::int64_t>(2 * encoding.maxBitRate, INT32_MAX));
    context->profile = encoding.profile;
    context->codec_tag = encoding.codecTag;
    context->thread_count = encoding.threads;
    if (encoding.globalHeader)
        context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
}

AVSampleFormat sampleFormat(const AVCodec* codec)
{
    return codec->sample_fmts ? codec->sample_fmts[0] : AV_SAMPLE_FMT_FLTP;
}

std::unexpected<Error> noEncoder(const std::vector<std::string>& names, const std::string& tried)
{
    const std::string codec = names.empty() ? std::string() : codecNameOf(names.back());
    return fail(MediaError::NoEncoder, "no encoder opens:" + tried, {{"codec", codec}});
}

CodecHandle allocate(const std::string& name, std::string& tried)
{
    tried += ' ' + name;
    const AVCodec* codec = avcodec_find_encoder_by_name(name.c_str());
    return CodecHandle(codec ? avcodec_alloc_context3(codec) : nullptr);
}

} // namespace

Encoder::Encoder(CodecHandle codec, std::unique_ptr<HardwareFrames> hardware)
    : m_codec(std::move(codec))
    , m_hardware(std::move(hardware))
{}

Encoder::~Encoder() = default;

Result<std::unique_ptr<Encoder>> Encoder::video(const VideoEncoding& encoding)
{
    takeOverLog();
    std::string tried;
    for (const auto& name : encoding.encoders) {
        CodecHandle context = allocate(name, tried);
        if (!context)
            continue;
        describe(context.get(), encoding);
        auto hardware = HardwareFrames::attach(context.get(), encoding.format);
        if (!hardware) {
            tried += " (" + hardware.error().internal() + ")";
            continue;
        }
        if (open(context.get(), encoding.options) >= 0)
            return std::unique_ptr<Encoder>(new Encoder(std::move(context), std::move(*hardware)));
        tried += " (" + takeLastMessage() + ")";
    }
    return noEncoder(encoding.encoders, tried);
}

Result<std::unique_ptr<Encoder>> Encoder::audio(const AudioEncoding& encoding)
{
    takeOverLog();
    std::string tried;
    for (const auto& name : encoding.encoders) {
        CodecHandle context = allocate(name, tried);
        if (!context)
            continue;
        context->sample_rate = encoding.sampleRate;
        context->sample_fmt = sampleFormat(context->codec);
        av_channel_layout_default(&context->ch_layout, encoding.channels);
        context->time_base = {1, encoding.sampleRate};
        context->bit_rate = encoding.bitRate;
        if (encoding.globalHeader)
            context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        if (open(context.get(), encoding.options) >= 0)
            return std::unique_ptr<Encoder>(new Encoder(std::move(context), nullptr));
        tried += " (" + takeLastMessage() + ")";
    }
    return noEncoder(encoding.encoders, tried);
}

Outcome Encoder::send(const AVFrame* frame)
{
    Frame converted;
    if (frame && m_hardware) {
        auto made = m_hardware->convert(frame);
        if (!made)
            return failure(made);
        converted = std::move(*made);
        frame = converted.get();
    }
    const int code = avcodec_send_frame(m_codec.get(), frame);
    if (code < 0 && code != AVERROR_EOF)
        return fail(MediaError::EncodeFailed, std::string(name()) + ": " + takeLastMessage(),
                    {{"format", codecNameOf(m_codec->codec_id)}});
    return {};
}

Result<bool> Encoder::receive(AVPacket* packet)
{
    const int code = avcodec_receive_packet(m_codec.get(), packet);
    if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
        return false;
    if (code < 0)
        return fail(MediaError::EncodeFailed, std::string(name()) + ": " + takeLastMessage(),
                    {{"format", codecNameOf(m_codec->codec_id)}});
    // Some encoders leave it out; formats need it for the last frame and for finding gaps.
    if (packet->duration == 0 && m_codec->codec_type == AVMEDIA_TYPE_AUDIO)
        packet->duration = m_codec->frame_size;
    return true;
}

} // namespace vidgo::media::av
