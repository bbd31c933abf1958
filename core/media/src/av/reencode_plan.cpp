#include "reencode_plan.h"

#include <cmath>
#include <cstdio>
#include <cstring>

extern "C" {
#include <libavutil/mastering_display_metadata.h>
#include <libavutil/pixdesc.h>
}

#include "codec_names.h"
#include "frame_facts.h"
#include "frame_mark.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::media::av {

namespace {

std::string number(double value)
{
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.2f", value);
    return digits;
}

// What replaces a codec: its own encoder first.
std::vector<std::string> encodersFor(AVCodecID id)
{
    switch (id) {
    case AV_CODEC_ID_HEVC:
        return {"libx265", "libx264"};
    case AV_CODEC_ID_VP8:
        return {"libvpx", "libvpx-vp9", "libx264"};
    case AV_CODEC_ID_VP9:
        return {"libvpx-vp9", "libx264"};
    case AV_CODEC_ID_AV1:
        return {"libaom-av1", "libsvtav1", "libx264"}; // the second one writes to standard error
    case AV_CODEC_ID_THEORA:
        return {"libtheora", "libx264"};
    case AV_CODEC_ID_PRORES:
        return {"prores_ks", "libx264"};
    case AV_CODEC_ID_MJPEG:
    case AV_CODEC_ID_GIF:
    case AV_CODEC_ID_APNG:
        return {avcodec_get_name(id), "libx264"};
    default:
        break;
    }
    const AVCodecDescriptor* descriptor = avcodec_descriptor_get(id);
    const AVCodec* own = avcodec_find_encoder(id);
    const bool isLossless = descriptor && (descriptor->props & AV_CODEC_PROP_LOSSY) == 0;
    if (isLossless && own)
        return {own->name, "libx264"};
    return {"libx264", "libvpx-vp9", "mpeg4"};
}

// Old players expect its own codec in MPEG's program stream; libavformat would put anything into it.
bool isAtHome(AVCodecID codec, const AVOutputFormat* format)
{
    const std::string container = format->name;
    if (container == "mpeg" || container == "vob")
        return codec == AV_CODEC_ID_MPEG2VIDEO;
    if (container == "ogg" || container == "ogv")
        return codec == AV_CODEC_ID_THEORA;
    if (container == "asf")
        return codec == AV_CODEC_ID_WMV2;
    // Nothing but the bytes of one codec.
    const bool isRaw = (format->flags & AVFMT_NOTIMESTAMPS) != 0 && format->audio_codec == AV_CODEC_ID_NONE;
    return !isRaw || codec == format->video_codec;
}

std::vector<std::string> encodersIn(const std::string& container, AVCodecID id)
{
    std::vector<std::string> wanted = encodersFor(id);
    for (const char* last : {"libx264", "libvpx-vp9", "mpeg2video", "libtheora", "wmv2", "mpeg4"})
        if (std::find(wanted.begin(), wanted.end(), last) == wanted.end())
            wanted.emplace_back(last);
    const AVOutputFormat* format = av_guess_format(container.c_str(), nullptr, nullptr);
    std::erase_if(wanted, [&](const std::string& name) {
        const AVCodec* codec = avcodec_find_encoder_by_name(name.c_str());
        if (!codec || !format || !isAtHome(codec->id, format))
            return true;
        return avformat_query_codec(format, codec->id, FF_COMPLIANCE_NORMAL) == 0;
    });
    return wanted;
}

bool isSubsampled(AVPixelFormat format)
{
    const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(format);
    return descriptor->log2_chroma_w > 0 || descriptor->log2_chroma_h > 0;
}

// Of those that the encoder takes and that can be drawn into, the one that loses least.
AVPixelFormat nearestFormat(const AVCodec* codec, AVPixelFormat from, bool isOdd)
{
    const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(from);
    const int hasAlpha = (descriptor->flags & AV_PIX_FMT_FLAG_ALPHA) != 0 ? 1 : 0;
    AVPixelFormat best = AV_PIX_FMT_NONE;
    for (const AVPixelFormat* at = codec->pix_fmts; at && *at != AV_PIX_FMT_NONE; ++at) {
        if (!FrameMark::canDraw(*at) || (isOdd && isSubsampled(*at)))
            continue;
        if (*at == from)
            return from;
        // The full-range names of 4:2:0 … are for full range only; the range is told apart from the name.
        if (std::strncmp(av_get_pix_fmt_name(*at), "yuvj", 4) == 0)
            continue;
        best = best == AV_PIX_FMT_NONE ? *at : av_find_best_pix_fmt_of_2(best, *at, from, hasAlpha, nullptr);
    }
    return best;
}

void describeColors(VideoEncoding& encoding, const AVCodecContext* decoder, const AVFrame* frame)
{
    encoding.space = frame->colorspace != AVCOL_SPC_UNSPECIFIED ? frame->colorspace : decoder->colorspace;
    encoding.primaries =
        frame->color_primaries != AVCOL_PRI_UNSPECIFIED ? frame->color_primaries : decoder->color_primaries;
    encoding.transfer = frame->color_trc != AVCOL_TRC_UNSPECIFIED ? frame->color_trc : decoder->color_trc;
    encoding.range =
        frame->color_range != AVCOL_RANGE_UNSPECIFIED ? frame->color_range : decoder->color_range;
    encoding.chromaLocation = frame->chroma_location != AVCHROMA_LOC_UNSPECIFIED
                                  ? frame->chroma_location
                                  : decoder->chroma_sample_location;
    const AVPixFmtDescriptor* to = av_pix_fmt_desc_get(encoding.format);
    const bool isRgb = (to->flags & AV_PIX_FMT_FLAG_RGB) != 0;
    if (isRgb) {
        encoding.space = AVCOL_SPC_RGB;
        encoding.range = AVCOL_RANGE_JPEG;
    } else if (encoding.space == AVCOL_SPC_RGB) {
        encoding.space = AVCOL_SPC_BT709;
        encoding.range = AVCOL_RANGE_MPEG;
    }
}

AVFieldOrder fieldsOf(const AVStream* stream, const AVFrame* frame)
{
    if (!hasFields(frame))
        return AV_FIELD_PROGRESSIVE;
    const AVFieldOrder told = stream->codecpar->field_order;
    if (told != AV_FIELD_PROGRESSIVE && told != AV_FIELD_UNKNOWN)
        return told;
    return isTopFirst(frame) ? AV_FIELD_TT : AV_FIELD_BB;
}

long toUnits(AVRational value, int units)
{
    return std::lround(av_q2d(value) * units);
}

// SMPTE ST 2086 and CTA 861.3 in the words of x265: chromaticities in 0.00002, luminances in 0.0001 cd/m².
std::string hdrParameters(const AVFrame* frame)
{
    std::string out;
    char text[256];
    if (const auto* side = av_frame_get_side_data(frame, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA)) {
        const auto* display = reinterpret_cast<const AVMasteringDisplayMetadata*>(side->data);
        const auto& p = display->display_primaries;
        if (display->has_primaries && display->has_luminance) {
            std::snprintf(text, sizeof text,
                          ":master-display=G(%ld,%ld)B(%ld,%ld)R(%ld,%ld)WP(%ld,%ld)L(%ld,%ld)",
                          toUnits(p[1][0], 50'000), toUnits(p[1][1], 50'000), toUnits(p[2][0], 50'000),
                          toUnits(p[2][1], 50'000), toUnits(p[0][0], 50'000), toUnits(p[0][1], 50'000),
                          toUnits(display->white_point[0], 50'000), toUnits(display->white_point[1], 50'000),
                          toUnits(display->max_luminance, 10'000), toUnits(display->min_luminance, 10'000));
            out += text;
        }
    }
    if (const auto* side = av_frame_get_side_data(frame, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL)) {
        const auto* light = reinterpret_cast<const AVContentLightMetadata*>(side->data);
        std::snprintf(text, sizeof text, ":max-cll=%u,%u", light->MaxCLL, light->MaxFALL);
        out += text;
    }
    return out;
}

// Settings that make each encoder about as good as x264 at this CRF, and quick.
void setQuality(VideoEncoding& encoding, const std::string& name, const std::string& container,
                const AVFrame* first, const ClipWatermarkOptions& options)
{
    if (name == "libx264") {
        encoding.options = {{"crf", number(options.crf)}, {"preset", options.preset}};
        // These have no room for times of showing apart from those of decoding.
        if (container == "avi")
            encoding.options["bf"] = "0";
    } else if (name == "libx265") {
        encoding.options = {{"crf", number(options.crf)},
                            {"preset", options.preset},
                            {"x265-params", "log-level=none" + hdrParameters(first)}};
    } else if (name == "libvpx-vp9") {
        encoding.options = {{"crf", number(std::min(63.0, options.crf * 1.4))},
                            {"b", "0"},
                            {"deadline", "good"},
                            {"cpu-used", "5"},
                            {"row-mt", "1"}};
        encoding.options["auto-alt-ref"] = "0"; // libvpx refuses it together with transparency
    } else if (name == "libvpx") {
        encoding.options = {{"crf", number(std::clamp(options.crf * 0.6, 4.0, 63.0))},
                            {"deadline", "good"},
                            {"cpu-used", "4"},
                            {"auto-alt-ref", "0"}};
        encoding.bitRate = std::int64_t{encoding.width} * encoding.height * 8; // an upper limit here
    } else if (name == "libsvtav1") {
        encoding.options = {{"crf", number(options.crf * 1.4)}, {"preset", "10"}};
    } else if (name == "libaom-av1") {
        encoding.options = {{"crf", number(options.crf * 1.4)},
                            {"usage", "realtime"},
                            {"cpu-used", "8"},
                            {"row-mt", "1"},
                            {"b", "0"}};
    } else if (name == "mpeg4" || name == "mpeg2video" || name == "wmv2" || name == "mjpeg") {
        encoding.options = {{"flags", "+qscale"}, {"global_quality", "236"}}; // q 2 × FF_QP2LAMBDA
    } else if (name == "libtheora") {
        encoding.options = {{"flags", "+qscale"}, {"global_quality", "1062"}}; // 9 of 10 × FF_QP2LAMBDA
    }
}

// Codecs whose times are counted in frames.
bool countsFrames(const std::string& name)
{
    return name == "libtheora" || name == "mpeg4" || name == "mpeg2video";
}

AVRational frameRateOf(const AVStream* stream)
{
    for (const AVRational rate : {stream->avg_frame_rate, stream->r_frame_rate})
        if (rate.num > 0 && rate.den > 0 && av_q2d(rate) < 1000)
            return rate;
    return {25, 1};
}

bool isRawPictures(const AVInputFormat* source)
{
    return std::strcmp(source->name, "m4v") == 0;
}

} // namespace

Result<std::string> containerFor(const std::filesystem::path& to, const AVInputFormat* source)
{
    std::string extension = toUtf8(to.extension());
    for (char& letter : extension)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    if (extension == ".m4v")
        return isRawPictures(source) ? std::string("m4v") : std::string("mp4");
    if (extension == ".png" || extension == ".apng")
        return std::string("apng");
    const AVOutputFormat* format =
        extension.empty() ? nullptr : av_guess_format(nullptr, ("x" + extension).c_str(), nullptr);
    if (!format || format->video_codec == AV_CODEC_ID_NONE || (format->flags & AVFMT_NOFILE) != 0)
        return fail(
            BaseError::InvalidArgument, toUtf8(to),
            {{"reason", "the file name must end in that of a clip, such as .mp4, .mov, .mkv or .webm"}});
    return std::string(format->name);
}

CodecOptions muxerOptionsFor(const std::string& container)
{
    if (container == "mp4" || container == "mov" || container == "3gp" || container == "ipod")
        return {{"movflags", "+faststart"}};
    if (container == "gif")
        return {{"loop", "0"}};
    if (container == "apng")
        return {{"plays", "0"}};
    return {};
}

Result<ReencodePlan> planReencode(const AVStream* stream, const AVCodecContext* decoder, const AVFrame* first,
                                  const std::string& container, const ClipWatermarkOptions& options)
{
    const auto from = static_cast<AVPixelFormat>(first->format);
    const auto names = encodersIn(container, stream->codecpar->codec_id);
    if (names.empty())
        return fail(MediaError::NoEncoder, "nothing for " + container, {{"codec", "H.264"}});
    const std::string& name = names.front();
    const AVCodec* codec = avcodec_find_encoder_by_name(name.c_str());
    ReencodePlan plan;
    VideoEncoding& encoding = plan.encoding;
    encoding.encoders = {name};
    encoding.width = first->width;
    encoding.height = first->height;
    const bool isOdd =
        (first->width % 2 != 0 || first->height % 2 != 0) && (name == "libx264" || name == "libx265");
    plan.needsPalette = name == "gif";
    encoding.format = plan.needsPalette ? AV_PIX_FMT_PAL8 : nearestFormat(codec, from, isOdd);
    if (encoding.format == AV_PIX_FMT_NONE)
        return fail(MediaError::NoEncoder, name + " takes nothing like " + av_get_pix_fmt_name(from),
                    {{"codec", codecNameOf(codec->id)}});
    describeColors(encoding, decoder, first);
    encoding.frameRate = frameRateOf(stream);
    encoding.timeBase = countsFrames(name) ? av_inv_q(encoding.frameRate) : stream->time_base;
    encoding.pixelAspect =
        first->sample_aspect_ratio.num > 0 ? first->sample_aspect_ratio : stream->sample_aspect_ratio;
    encoding.fieldOrder = fieldsOf(stream, first);
    encoding.keyframeInterval = std::max(1, static_cast<int>(av_q2d(encoding.frameRate) * 10));
    if (codec->id == stream->codecpar->codec_id) {
        encoding.codecTag = container == "mp4" || container == "mov" ? stream->codecpar->codec_tag : 0;
        if (codec->id == AV_CODEC_ID_PRORES)
            encoding.profile = stream->codecpar->profile;
    }
    const AVOutputFormat* format = av_guess_format(container.c_str(), nullptr, nullptr);
    encoding.globalHeader = (format->flags & AVFMT_GLOBALHEADER) != 0;
    setQuality(encoding, name, container, first, options);
    return plan;
}

} // namespace vidgo::media::av
