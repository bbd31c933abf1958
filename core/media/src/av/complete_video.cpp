#include "complete_video.h"

#include "decoder.h"
#include "h264_colors.h"
#include "known_colors.h"
#include "vidgo/base/base_error.h"

namespace vidgo::media::av {

namespace {

constexpr int kMaxPackets = 32;

struct ParserDeleter
{
    void operator()(AVCodecParserContext* parser) const { av_parser_close(parser); }
};

void adoptColors(const StreamColors& colors, AVCodecParameters& parameters)
{
    // What the container says stands above what the stream says.
    if (parameters.color_space == AVCOL_SPC_UNSPECIFIED)
        parameters.color_space = colors.space;
    if (parameters.color_primaries == AVCOL_PRI_UNSPECIFIED)
        parameters.color_primaries = colors.primaries;
    if (parameters.color_trc == AVCOL_TRC_UNSPECIFIED)
        parameters.color_trc = colors.transfer;
    if (parameters.color_range == AVCOL_RANGE_UNSPECIFIED)
        parameters.color_range = colors.range;
}

void adopt(const AVCodecContext& context, AVCodecParameters& parameters)
{
    parameters.format = context.pix_fmt;
    if (parameters.field_order == AV_FIELD_UNKNOWN)
        parameters.field_order = context.field_order;
    if (parameters.sample_aspect_ratio.num == 0)
        parameters.sample_aspect_ratio = context.sample_aspect_ratio;
    adoptColors({known(context.color_range), known(context.color_primaries), known(context.color_trc),
                 known(context.colorspace)},
                parameters);
}

// False at the end of the file.
Result<bool> readOf(Demuxer& demuxer, const AVStream* stream, AVPacket* packet)
{
    while (true) {
        auto more = demuxer.read(packet);
        if (!more || !*more || packet->stream_index == stream->index)
            return more;
    }
}

// The parser of H.264 reads heads only.
Outcome askParser(Demuxer& demuxer, AVStream* stream)
{
    auto& parameters = *stream->codecpar;
    const std::unique_ptr<AVCodecParserContext, ParserDeleter> parser(av_parser_init(parameters.codec_id));
    const CodecHandle context(avcodec_alloc_context3(nullptr));
    const Packet packet = makePacket();
    if (!parser || !context || !packet || avcodec_parameters_to_context(context.get(), &parameters) < 0)
        return {};
    parser->flags |= PARSER_FLAG_COMPLETE_FRAMES;
    for (int i = 0; i < kMaxPackets && parser->format < 0; ++i) {
        auto more = readOf(demuxer, stream, packet.get());
        if (!more)
            return failure(more);
        if (!*more)
            break;
        std::uint8_t* out = nullptr;
        int size = 0;
        av_parser_parse2(parser.get(), context.get(), &out, &size, packet->data, packet->size, packet->pts,
                         packet->dts, packet->pos);
    }
    parameters.format = parser->format;
    if (parameters.field_order == AV_FIELD_UNKNOWN)
        parameters.field_order = parser->field_order;
    const std::span<const std::uint8_t> extradata(parameters.extradata,
                                                  static_cast<std::size_t>(parameters.extradata_size));
    if (const auto colors = readH264Colors(extradata))
        adoptColors(*colors, parameters);
    return {};
}

Outcome askDecoder(Demuxer& demuxer, AVStream* stream)
{
    DecoderOptions options;
    options.threads = 1;
    // Here the decoder of HEVC does not begin with the picture itself.
    if (stream->codecpar->codec_id == AV_CODEC_ID_HEVC)
        options.skipFrame = AVDISCARD_ALL;
    auto decoder = Decoder::open(stream, demuxer.path(), options);
    const Packet packet = makePacket();
    const Frame frame = makeFrame();
    if (!decoder || !packet || !frame)
        return {};
    const AVCodecContext* context = (*decoder)->context();
    for (int i = 0; i < kMaxPackets && context->pix_fmt == AV_PIX_FMT_NONE; ++i) {
        auto more = readOf(demuxer, stream, packet.get());
        if (!more)
            return failure(more);
        if (!*more)
            break;
        if (auto sent = (*decoder)->send(packet.get()); !sent)
            return failure(sent);
        if (auto got = (*decoder)->receive(frame.get()); !got && got.error().is(BaseError::OutOfMemory))
            return failure(got);
    }
    adopt(*context, *stream->codecpar);
    return {};
}

} // namespace

Outcome completeVideo(Demuxer& demuxer)
{
    AVStream* stream = demuxer.video();
    if (stream == nullptr || stream->codecpar->format != AV_PIX_FMT_NONE)
        return {};
    if (auto atStart = demuxer.seek(0); !atStart && atStart.error().is(BaseError::Cancelled))
        return atStart;
    if (stream->codecpar->codec_id == AV_CODEC_ID_H264)
        return askParser(demuxer, stream);
    return askDecoder(demuxer, stream);
}

} // namespace vidgo::media::av
