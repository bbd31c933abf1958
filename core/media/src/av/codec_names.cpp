#include "codec_names.h"

#include <algorithm>
#include <utility>

namespace vidgo::media::av {

namespace {

using Name = std::pair<std::string_view, std::string_view>;

constexpr Name kCodecs[] = {
    {"h264", "H.264"},
    {"hevc", "HEVC"},
    {"av1", "AV1"},
    {"vp8", "VP8"},
    {"vp9", "VP9"},
    {"aac", "AAC"},
    {"gif", "GIF"},
    {"webp", "WebP"},
    {"mpeg4", "MPEG-4"},
    {"theora", "Theora"},
    {"prores", "ProRes"},
    {"mpeg2video", "MPEG-2"},
    {"opus", "Opus"},
    {"vorbis", "Vorbis"},
    {"mp3", "MP3"},
    {"flac", "FLAC"},
    {"subrip", "SRT"},
    {"ass", "ASS"},
    {"mov_text", "MPEG-4 text"},
    {"mjpeg", "Motion JPEG"},
};

// Encoders that may be missing on this computer, which then does not know what they write.
constexpr Name kEncoders[] = {
    {"h264", "H.264"},  {"x264", "H.264"},    {"x265", "HEVC"},     {"hevc", "HEVC"},
    {"vpx-vp9", "VP9"}, {"vpx", "VP8"},       {"av1", "AV1"},       {"aac", "AAC"},
    {"webp", "WebP"},   {"theora", "Theora"}, {"prores", "ProRes"}, {"mp3", "MP3"},
};

constexpr Name kFormats[] = {
    {"mp4", "MP4"},        {"mov", "QuickTime"}, {"matroska", "Matroska"}, {"webm", "WebM"}, {"avi", "AVI"},
    {"mpegts", "MPEG-TS"}, {"ogg", "Ogg"},       {"gif", "GIF"},           {"webp", "WebP"}, {"apng", "APNG"},
};

template <std::size_t N>
std::string lookUp(const Name (&names)[N], std::string_view key)
{
    const auto* found =
        std::find_if(std::begin(names), std::end(names), [&](const Name& name) { return name.first == key; });
    return std::string(found == std::end(names) ? key : found->second);
}

} // namespace

std::string codecNameOf(AVCodecID codec)
{
    return lookUp(kCodecs, avcodec_get_name(codec));
}

std::string codecNameOf(std::string_view encoder)
{
    if (const AVCodec* codec = avcodec_find_encoder_by_name(std::string(encoder).c_str()))
        return codecNameOf(codec->id);
    for (const auto& [part, name] : kEncoders)
        if (encoder.find(part) != std::string_view::npos)
            return std::string(name);
    return std::string(encoder);
}

std::string formatNameOf(const AVOutputFormat* format)
{
    return lookUp(kFormats, format->name);
}

} // namespace vidgo::media::av
