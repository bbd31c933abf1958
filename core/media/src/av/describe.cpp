#include "describe.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>

extern "C" {
#include <libavutil/pixdesc.h>
}

#include "clip_timing.h"
#include "complete_video.h"
#include "frame_image.h"
#include "tone_map.h"
#include "vidgo/base/file.h"
#include "vidgo/base/text.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::media::av {

namespace {

constexpr std::size_t kMaxValues = 64;
constexpr std::size_t kMaxValueBytes = 4096;
constexpr unsigned kMaxChapters = 1000;

std::string cleanText(const char* text)
{
    const std::string value = truncateUtf8(text, kMaxValueBytes);
    return isUtf8(value) ? value : toNfc(value);
}

std::string valueOf(const AVDictionary* values, const char* name)
{
    const auto* entry = av_dict_get(values, name, nullptr, 0);
    return entry != nullptr ? cleanText(entry->value) : std::string();
}

std::string orEmpty(const char* name)
{
    return name == nullptr || std::strcmp(name, "unknown") == 0 ? std::string() : std::string(name);
}

bool saysWebM(const std::filesystem::path& path)
{
    std::array<char, 64> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    return std::string_view(head.data(), head.size()).find("webm") != std::string_view::npos;
}

std::string containerOf(const Demuxer& demuxer)
{
    const std::string_view names = demuxer.context()->iformat->name;
    std::string first(names.substr(0, names.find(',')));
    if (first == "matroska")
        return saysWebM(demuxer.path()) ? "webm" : "matroska";
    if (first != "mov")
        return first;
    const std::string brand = valueOf(demuxer.context()->metadata, "major_brand");
    if (brand.starts_with("qt") || brand.empty())
        return "mov";
    return brand.starts_with("3g") ? "3gp" : "mp4";
}

struct MediaType
{
    const char* container;
    const char* picture;
    const char* sound;
};
constexpr MediaType kMediaTypes[] = {
    {"mp4", "video/mp4", "audio/mp4"},         {"mov", "video/quicktime", "audio/mp4"},
    {"3gp", "video/3gpp", "audio/3gpp"},       {"matroska", "video/x-matroska", "audio/x-matroska"},
    {"webm", "video/webm", "audio/webm"},      {"avi", "video/x-msvideo", "audio/x-msvideo"},
    {"mpegts", "video/mp2t", "audio/mp2t"},    {"mpeg", "video/mpeg", "audio/mpeg"},
    {"mpegvideo", "video/mpeg", "video/mpeg"}, {"h264", "video/h264", "video/h264"},
    {"hevc", "video/h265", "video/h265"},      {"m4v", "video/mp4v-es", "video/mp4v-es"},
    {"flv", "video/x-flv", "audio/x-flv"},     {"asf", "video/x-ms-wmv", "audio/x-ms-wma"},
    {"ogg", "video/ogg", "audio/ogg"},         {"gif", "image/gif", "image/gif"},
    {"apng", "image/apng", "image/apng"},      {"mp3", "audio/mpeg", "audio/mpeg"},
    {"aac", "audio/aac", "audio/aac"},         {"wav", "audio/wav", "audio/wav"},
    {"w64", "audio/wav", "audio/wav"},         {"flac", "audio/flac", "audio/flac"},
    {"aiff", "audio/aiff", "audio/aiff"},      {"caf", "audio/x-caf", "audio/x-caf"},
    {"amr", "audio/amr", "audio/amr"},         {"mxf", "application/mxf", "application/mxf"},
};

std::string mediaTypeOf(const std::string& container, bool hasPicture)
{
    for (const auto& type : kMediaTypes)
        if (container == type.container)
            return hasPicture ? type.picture : type.sound;
    return hasPicture ? "video/x-" + container : "audio/x-" + container;
}

bool isInterlaced(AVFieldOrder order)
{
    return order == AV_FIELD_TT || order == AV_FIELD_BB || order == AV_FIELD_TB || order == AV_FIELD_BT;
}

// The decoder of GIF always gives transparency; the file knows better.
bool hasAlpha(const Demuxer& demuxer, const AVPixFmtDescriptor* format)
{
    if (demuxer.video()->codecpar->codec_id == AV_CODEC_ID_GIF) {
        const auto picture = probePicture(demuxer.path());
        return !picture || picture->hasAlpha;
    }
    const bool isInFormat = format != nullptr && (format->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
    return isInFormat || valueOf(demuxer.video()->metadata, "alpha_mode") == "1";
}

ClipVideo describeVideo(const Demuxer& demuxer, const ClipTiming& timing)
{
    const AVStream* stream = demuxer.video();
    const auto& parameters = *stream->codecpar;
    const auto* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(parameters.format));
    const Upright upright = uprightOf(stream, nullptr);
    const Size size = uprightSize(parameters.width, parameters.height, upright);
    ClipVideo video;
    video.codec = avcodec_get_name(parameters.codec_id);
    video.width = size.width;
    video.height = size.height;
    video.storedWidth = parameters.width;
    video.storedHeight = parameters.height;
    video.rotation = upright.rotation;
    video.frameRate = timing.frameRate;
    video.hasVariableRate = timing.hasVariableRate;
    video.frames = timing.frames;
    video.pixelFormat = format != nullptr ? format->name : "";
    video.bitsPerChannel = format != nullptr ? format->comp[0].depth : 8;
    video.hasAlpha = hasAlpha(demuxer, format);
    video.isHdr = isHdrTransfer(parameters.color_trc);
    video.isInterlaced = isInterlaced(parameters.field_order);
    video.isFullRange = parameters.color_range == AVCOL_RANGE_JPEG || video.pixelFormat.starts_with("yuvj");
    video.colorSpace = orEmpty(av_color_space_name(parameters.color_space));
    video.colorPrimaries = orEmpty(av_color_primaries_name(parameters.color_primaries));
    video.colorTransfer = orEmpty(av_color_transfer_name(parameters.color_trc));
    return video;
}

ClipAudio describeAudio(const AVStream* stream)
{
    const auto& parameters = *stream->codecpar;
    ClipAudio audio;
    audio.codec = avcodec_get_name(parameters.codec_id);
    audio.sampleRate = parameters.sample_rate;
    audio.channels = parameters.ch_layout.nb_channels;
    // Where the header gives the number of channels alone, the usual layout is meant.
    AVChannelLayout channels = parameters.ch_layout;
    if (channels.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&channels, channels.nb_channels);
    std::array<char, 64> layout{};
    if (av_channel_layout_describe(&channels, layout.data(), layout.size()) > 0)
        audio.layout = layout.data();
    return audio;
}

std::vector<ClipChapter> chaptersOf(const Demuxer& demuxer)
{
    const auto* input = demuxer.context();
    std::vector<ClipChapter> chapters;
    for (unsigned i = 0; i < std::min(input->nb_chapters, kMaxChapters); ++i) {
        const AVChapter* chapter = input->chapters[i];
        const auto toUs = [&](std::int64_t time) {
            constexpr std::int64_t kFar = std::int64_t{1} << 52;
            return std::clamp(av_rescale_q(time, chapter->time_base, AVRational{1, AV_TIME_BASE}),
                              std::int64_t{0}, kFar);
        };
        chapters.push_back({toUs(chapter->start), toUs(chapter->end), valueOf(chapter->metadata, "title")});
    }
    return chapters;
}

std::map<std::string, std::string> metadataOf(const AVDictionary* values)
{
    std::map<std::string, std::string> metadata;
    const AVDictionaryEntry* entry = nullptr;
    while (metadata.size() < kMaxValues &&
           (entry = av_dict_get(values, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr)
        metadata[cleanText(entry->key)] = cleanText(entry->value);
    return metadata;
}

int countStreams(const Demuxer& demuxer, AVMediaType type)
{
    int count = 0;
    for (int i = 0; i < demuxer.streamCount(); ++i)
        if (demuxer.stream(i)->codecpar->codec_type == type)
            ++count;
    return count;
}

std::vector<ClipSubtitle> subtitlesOf(const Demuxer& demuxer)
{
    std::vector<ClipSubtitle> subtitles;
    for (int i = 0; i < demuxer.streamCount(); ++i) {
        const AVStream* stream = demuxer.stream(i);
        if (stream->codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE)
            subtitles.push_back(
                {avcodec_get_name(stream->codecpar->codec_id), valueOf(stream->metadata, "language")});
    }
    return subtitles;
}

ClipUse useOf(const Demuxer& demuxer, const ClipInfo& info)
{
    const auto canDecode = [](const AVStream* stream) {
        return stream != nullptr && avcodec_find_decoder(stream->codecpar->codec_id) != nullptr;
    };
    if (!info.video)
        return canDecode(demuxer.audio()) ? ClipUse::AudioOnly : ClipUse::None;
    if (!canDecode(demuxer.video()))
        return ClipUse::None;
    return info.video->frames == 1 && !info.audio ? ClipUse::StillOnly : ClipUse::Full;
}

} // namespace

Result<ClipInfo> describe(Demuxer& demuxer)
{
    auto timing = findTiming(demuxer);
    if (!timing)
        return failure(timing);
    if (auto completed = completeVideo(demuxer); !completed)
        return failure(completed);
    const auto* input = demuxer.context();
    ClipInfo info;
    info.container = containerOf(demuxer);
    info.mediaType = mediaTypeOf(info.container, demuxer.video() != nullptr);
    info.bytes = input->pb != nullptr ? std::max<std::int64_t>(0, avio_size(input->pb)) : 0;
    info.durationUs = timing->durationUs;
    info.streams = demuxer.streamCount();
    info.audioStreams = countStreams(demuxer, AVMEDIA_TYPE_AUDIO);
    info.subtitles = subtitlesOf(demuxer);
    info.chapters = chaptersOf(demuxer);
    info.metadata = metadataOf(input->metadata);
    if (demuxer.video())
        info.video = describeVideo(demuxer, *timing);
    if (demuxer.audio())
        info.audio = describeAudio(demuxer.audio());
    info.use = useOf(demuxer, info);
    return info;
}

} // namespace vidgo::media::av
