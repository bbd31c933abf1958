#include "caption_reader.h"

#include <algorithm>

#include "clip_timing.h"
#include "demuxer.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/text.h"

namespace vidgo::media::av {

namespace {

constexpr std::size_t kMostTracks = 16;
constexpr std::size_t kMostCaptions = 20'000;
constexpr std::size_t kLongestText = 4096;
constexpr std::int64_t kUsualUs = 3'000'000; ///< Of a caption whose end the file does not say.
constexpr int kAssFields = 8;                ///< Before the text of a line of ASS, as decoders give it.

/// A subtitle as a decoder gives it.
struct Decoded
{
    AVSubtitle value{};
    ~Decoded() { avsubtitle_free(&value); }
    Decoded() = default;
    Decoded(const Decoded&) = delete;
    Decoded& operator=(const Decoded&) = delete;
};

// Without {\an8} and the like; \N and \n are line ends, \h a space.
std::string plainText(std::string_view ass)
{
    std::string out;
    for (std::size_t i = 0; i < ass.size(); ++i) {
        if (ass[i] == '{') {
            const auto end = ass.find('}', i);
            if (end != std::string_view::npos) {
                i = end;
                continue;
            }
        }
        const char next = ass[i] == '\\' && i + 1 < ass.size() ? ass[i + 1] : '\0';
        if (next == 'N' || next == 'n' || next == 'h') {
            out += next == 'h' ? ' ' : '\n';
            ++i;
        } else if (ass[i] != '\r') {
            out += ass[i];
        }
    }
    return out;
}

std::string_view behindFields(std::string_view line)
{
    for (int i = 0; i < kAssFields; ++i) {
        const auto comma = line.find(',');
        if (comma == std::string_view::npos)
            return {};
        line.remove_prefix(comma + 1);
    }
    return line;
}

std::string trimmed(const std::string& text)
{
    const auto from = text.find_first_not_of(" \t\n");
    if (from == std::string::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\n") - from + 1);
}

std::string textOf(const AVSubtitle& subtitle)
{
    std::string out;
    for (unsigned i = 0; i < subtitle.num_rects; ++i) {
        const AVSubtitleRect* rect = subtitle.rects[i];
        std::string line;
        if (rect->type == SUBTITLE_ASS && rect->ass)
            line = plainText(behindFields(rect->ass));
        else if (rect->type == SUBTITLE_TEXT && rect->text)
            line = rect->text;
        if (!out.empty() && !line.empty())
            out += '\n';
        out += line;
    }
    out = truncateUtf8(trimmed(out), kLongestText);
    return isUtf8(out) ? out : toNfc(out);
}

/// A stream of texts being read.
struct Reading
{
    const AVStream* stream = nullptr;
    CodecHandle decoder;
    CaptionTrack track;
};

CodecHandle decoderOf(const AVStream* stream)
{
    const auto* described = avcodec_descriptor_get(stream->codecpar->codec_id);
    const AVCodec* codec = avcodec_find_decoder(stream->codecpar->codec_id);
    if (!described || !codec || (described->props & AV_CODEC_PROP_TEXT_SUB) == 0)
        return nullptr;
    CodecHandle decoder(avcodec_alloc_context3(codec));
    if (!decoder || avcodec_parameters_to_context(decoder.get(), stream->codecpar) < 0)
        return nullptr;
    decoder->pkt_timebase = stream->time_base;
    if (avcodec_open2(decoder.get(), codec, nullptr) < 0)
        return nullptr;
    return decoder;
}

// A tag such as "eng"; what is no tag is not known.
std::string languageOf(const AVStream* stream)
{
    const auto* entry = av_dict_get(stream->metadata, "language", nullptr, 0);
    const std::string language = entry ? entry->value : "";
    const bool isTag =
        language.size() == 3 && std::ranges::all_of(language, [](char c) { return c >= 'a' && c <= 'z'; });
    return isTag ? language : "und";
}

std::vector<Reading> begin(const Demuxer& demuxer)
{
    std::vector<Reading> out;
    for (int i = 0; i < demuxer.streamCount(); ++i) {
        AVStream* stream = demuxer.stream(i);
        stream->discard = AVDISCARD_ALL;
        if (stream->codecpar->codec_type != AVMEDIA_TYPE_SUBTITLE || out.size() == kMostTracks)
            continue;
        auto decoder = decoderOf(stream);
        if (!decoder)
            continue;
        stream->discard = AVDISCARD_DEFAULT;
        out.push_back({stream, std::move(decoder), {.language = languageOf(stream), .captions = {}}});
    }
    return out;
}

// What a decoder refuses is passed over: captions are not worth losing a clip for.
void take(AVPacket* packet, const Demuxer& demuxer, Reading& reading)
{
    auto& captions = reading.track.captions;
    if (packet->pts == AV_NOPTS_VALUE || captions.size() == kMostCaptions)
        return;
    Decoded decoded;
    int got = 0;
    const std::int64_t duration =
        packet->duration > 0
            ? std::min(av_rescale_q(packet->duration, reading.stream->time_base, AVRational{1, AV_TIME_BASE}),
                       kLongestUs)
            : 0;
    const std::int64_t start = demuxer.toUs(packet->pts, reading.stream);
    if (avcodec_decode_subtitle2(reading.decoder.get(), &decoded.value, &got, packet) < 0 || got == 0)
        return;
    const std::int64_t shown = std::int64_t{1000} * decoded.value.end_display_time;
    const bool isSaid = decoded.value.end_display_time > 0 && decoded.value.end_display_time != UINT32_MAX;
    auto text = textOf(decoded.value);
    if (!text.empty() && start >= 0)
        captions.push_back({start,
                            start + (duration > 0 ? duration
                                     : isSaid     ? shown
                                                  : kUsualUs),
                            std::move(text)});
}

void putInOrder(std::vector<ClipCaption>& captions)
{
    std::ranges::stable_sort(captions, {}, &ClipCaption::startUs);
    for (std::size_t i = 0; i + 1 < captions.size(); ++i)
        captions[i].endUs = std::min(captions[i].endUs, captions[i + 1].startUs);
    std::erase_if(captions, [](const ClipCaption& caption) { return caption.endUs <= caption.startUs; });
}

} // namespace

Result<std::vector<CaptionTrack>> readCaptionTracks(const std::filesystem::path& path,
                                                    const std::stop_token& stop)
{
    // Opened as the readers of pictures and sound do, so that all of them count from the same moment.
    auto demuxer = Demuxer::open(path, {}, stop);
    if (!demuxer)
        return failure(demuxer);
    std::vector<CaptionTrack> tracks;
    auto readings = begin(**demuxer);
    if (readings.empty())
        return tracks;
    const Packet packet = makePacket();
    if (!packet)
        return fail(BaseError::OutOfMemory, "a packet");
    for (;;) {
        auto more = (*demuxer)->read(packet.get());
        if (!more)
            return failure(more);
        if (!*more)
            break;
        for (auto& reading : readings)
            if (reading.stream->index == packet->stream_index)
                take(packet.get(), **demuxer, reading);
    }
    for (auto& reading : readings) {
        putInOrder(reading.track.captions);
        if (!reading.track.captions.empty())
            tracks.push_back(std::move(reading.track));
    }
    return tracks;
}

} // namespace vidgo::media::av
