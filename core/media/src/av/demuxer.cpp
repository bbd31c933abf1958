#include "demuxer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <string_view>

#include "av_error.h"
#include "known_colors.h"
#include "log_watch.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/progress.h"

namespace vidgo::media::av {

namespace fs = std::filesystem;

namespace {

// Containers of clips and sound that read one file and nothing else. Left out on purpose: lists and manifests
// (concat, hls, dash, sdp …), patterns of picture files, devices, generators, texts, and the formats of old
// games, whose readers nobody looks after.
constexpr const char* kContainers =
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,h264,hevc,m4v,obu,ivf,flv,asf,ogg,gif,"
    "apng,mp3,aac,wav,w64,flac,aiff,caf,au,amr,ac3,eac3,dts,mjpeg,dv,mxf,nut,yuv4mpegpipe,wv,tta,ape,rm,vc1";

constexpr int kMaxStreams = 64;
constexpr int kSniffBytes = 1 << 20;
constexpr std::int64_t kAudioMayLead = 100'000; ///< µs of sound before the picture that count as padding.

Outcome checkFile(const fs::path& path)
{
    std::error_code code;
    const auto status = fs::status(path, code);
    const ErrorArguments arguments{{"file", toUtf8(path.filename())}};
    if (status.type() == fs::file_type::not_found)
        return fail(BaseError::FileNotFound, toUtf8(path), arguments);
    if (code)
        return fail(BaseError::FileNotReadable, code.message(), arguments);
    if (!fs::is_regular_file(status))
        return fail(BaseError::NotAFile, toUtf8(path), arguments);
    const auto size = fs::file_size(path, code);
    if (!code && size == 0)
        return fail(MediaError::Empty, "0 bytes", arguments);
    return {};
}

bool isContainer(std::string_view name)
{
    std::string_view left = kContainers;
    while (!left.empty()) {
        const auto end = left.find(',');
        if (left.substr(0, end) == name)
            return true;
        left.remove_prefix(end == std::string_view::npos ? left.size() : end + 1);
    }
    return false;
}

// Tells a clip that is broken from what never was one.
bool beginsLikeAClip(const fs::path& path)
{
    std::vector<std::uint8_t> head(kSniffBytes + AVPROBE_PADDING_SIZE);
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(head.data()), kSniffBytes);
    AVProbeData data{};
    data.filename = "";
    data.buf = head.data();
    data.buf_size = static_cast<int>(file.gcount());
    std::fill(head.begin() + data.buf_size, head.end(), std::uint8_t{0});
    int score = 0;
    const AVInputFormat* format = av_probe_input_format3(&data, 1, &score);
    if (format == nullptr || score <= AVPROBE_SCORE_RETRY)
        return false;
    const std::string_view names = format->name;
    return isContainer(names.substr(0, names.find(',')));
}

bool saysEnough(const AVCodecParameters& parameters)
{
    if (parameters.codec_id == AV_CODEC_ID_NONE)
        return false;
    if (parameters.codec_type == AVMEDIA_TYPE_AUDIO)
        return parameters.sample_rate > 0 && parameters.ch_layout.nb_channels > 0;
    if (parameters.codec_type != AVMEDIA_TYPE_VIDEO)
        return true;
    const bool needsSets = parameters.codec_id == AV_CODEC_ID_H264 || parameters.codec_id == AV_CODEC_ID_HEVC;
    return parameters.width > 0 && parameters.height > 0 && (!needsSets || parameters.extradata_size > 0);
}

bool headerSaysEnough(const AVFormatContext* input)
{
    const std::string_view format = input->iformat->name;
    const bool hasFullHeader = format.starts_with("mov") || format.starts_with("matroska");
    if (!hasFullHeader || (input->ctx_flags & AVFMTCTX_NOHEADER) != 0 || input->nb_streams == 0)
        return false;
    for (unsigned i = 0; i < input->nb_streams; ++i)
        if (!saysEnough(*input->streams[i]->codecpar))
            return false;
    return true;
}

std::int64_t toMicroseconds(std::int64_t timestamp, const AVStream* stream)
{
    constexpr std::int64_t kFar = std::int64_t{1} << 52;
    return std::clamp(av_rescale_q(timestamp, stream->time_base, AVRational{1, AV_TIME_BASE}), -kFar, kFar);
}

AVStream* bestStream(AVFormatContext* input, AVMediaType type)
{
    const int index = av_find_best_stream(input, type, -1, -1, nullptr, 0);
    if (index < 0 || (input->streams[index]->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0)
        return nullptr;
    const auto* parameters = input->streams[index]->codecpar;
    if (type == AVMEDIA_TYPE_VIDEO && (parameters->width < 1 || parameters->height < 1))
        return nullptr;
    return input->streams[index];
}

} // namespace

struct Demuxer::Interrupt
{
    std::stop_token stop;
    std::chrono::steady_clock::time_point until;
    bool hasDeadline = true;
    std::int64_t bytesAtOpen = 0;

    static int check(void* opaque)
    {
        const auto* self = static_cast<const Interrupt*>(opaque);
        return self->stop.stop_requested() || self->isLate() ? 1 : 0;
    }
    bool isLate() const { return hasDeadline && std::chrono::steady_clock::now() > until; }
};

Demuxer::Demuxer(fs::path path, std::unique_ptr<Interrupt> interrupt)
    : m_path(std::move(path))
    , m_interrupt(std::move(interrupt))
{}

Demuxer::~Demuxer() = default;

Result<std::unique_ptr<Demuxer>> Demuxer::open(const fs::path& path, const DemuxOptions& options,
                                               const std::stop_token& stop)
{
    takeOverLog();
    if (auto going = checkStop(stop); !going)
        return failure(going);
    if (auto usable = checkFile(path); !usable)
        return failure(usable);
    auto interrupt = std::make_unique<Interrupt>();
    interrupt->stop = stop;
    interrupt->until = std::chrono::steady_clock::now() + options.deadline;
    std::unique_ptr<Demuxer> demuxer(new Demuxer(path, std::move(interrupt)));
    if (auto opened = demuxer->openInput(options); !opened)
        return failure(opened);
    demuxer->m_interrupt->hasDeadline = false;
    return demuxer;
}

Error Demuxer::openingError(int code, const char* what) const
{
    if (m_interrupt->stop.stop_requested())
        return {BaseError::Cancelled, what};
    if (m_interrupt->isLate())
        return {MediaError::Damaged, "gave up at the deadline", {{"file", toUtf8(m_path.filename())}}};
    // What a broken header promises may not fit into memory, and Matroska's reader calls an early end EIO.
    if (code == AVERROR(ENOMEM) || code == AVERROR(EIO))
        code = AVERROR_INVALIDDATA;
    Error error = errorOf(code, m_path, what);
    // The white list answers with EINVAL.
    const bool mayBeForeign = code == AVERROR_INVALIDDATA || code == AVERROR(EINVAL) || code == AVERROR_EOF;
    if (mayBeForeign && !beginsLikeAClip(m_path))
        return {MediaError::NotAClip, error.internal(), {{"file", toUtf8(m_path.filename())}}};
    return error;
}

Outcome Demuxer::openContext(std::int64_t probeBytes)
{
    m_input.reset();
    AVFormatContext* raw = avformat_alloc_context();
    if (raw == nullptr)
        return fail(BaseError::OutOfMemory, "libavformat");
    raw->interrupt_callback = {&Interrupt::check, m_interrupt.get()};
    raw->format_whitelist = av_strdup(kContainers);
    raw->protocol_whitelist = av_strdup("file");
    raw->max_streams = kMaxStreams;
    raw->probesize = probeBytes;
    // On failure the call frees the context.
    const int code = avformat_open_input(&raw, ("file:" + toUtf8(m_path)).c_str(), nullptr, nullptr);
    if (code < 0)
        return std::unexpected<Error>(openingError(code, "open"));
    m_input.reset(raw);
    return {};
}

Outcome Demuxer::openInput(const DemuxOptions& options)
{
    if (auto opened = openContext(options.probeBytes); !opened)
        return opened;
    const bool isComplete = options.findStreamInfo || !headerSaysEnough(m_input.get());
    if (isComplete) {
        const int code = avformat_find_stream_info(m_input.get(), nullptr);
        if (code < 0 || Interrupt::check(m_interrupt.get()) != 0)
            return std::unexpected<Error>(openingError(code, "find streams"));
    }
    if (auto chosen = chooseStreams(); !chosen)
        return chosen;
    if (!isComplete)
        if (auto known = findFirstTimes(options.probeBytes); !known)
            return known;
    m_startUs = findStart();
    return {};
}

Outcome Demuxer::chooseStreams()
{
    const auto bytes = m_input->pb != nullptr ? avio_size(m_input->pb) : 0;
    m_interrupt->bytesAtOpen = bytes;
    for (unsigned i = 0; i < m_input->nb_streams; ++i)
        makeKnown(*m_input->streams[i]->codecpar, m_input->streams[i]->codecpar->color_space);
    m_video = bestStream(m_input.get(), AVMEDIA_TYPE_VIDEO);
    m_audio = bestStream(m_input.get(), AVMEDIA_TYPE_AUDIO);
    if (m_video == nullptr && m_audio == nullptr)
        return fail(MediaError::Damaged, "no picture and no sound", {{"file", toUtf8(m_path.filename())}});
    return {};
}

// The library notes when a stream begins while it reads its first packets. Then the file is opened once more:
// seeking back is not certain to come out at the first packet.
Outcome Demuxer::findFirstTimes(std::int64_t probeBytes)
{
    constexpr int kMaxPackets = 64;
    const auto timeOf = [](const AVStream* stream) { return stream ? stream->start_time : 0; };
    const auto isKnown = [&] {
        return timeOf(m_video) != AV_NOPTS_VALUE && timeOf(m_audio) != AV_NOPTS_VALUE;
    };
    const Packet packet = makePacket();
    for (int i = 0; packet && i < kMaxPackets && !isKnown(); ++i) {
        if (av_read_frame(m_input.get(), packet.get()) < 0)
            break;
        av_packet_unref(packet.get());
    }
    const auto videoTime = timeOf(m_video);
    const auto audioTime = timeOf(m_audio);
    if (auto opened = openContext(probeBytes); !opened)
        return opened;
    if (auto chosen = chooseStreams(); !chosen)
        return chosen;
    if (m_video)
        m_video->start_time = videoTime;
    if (m_audio)
        m_audio->start_time = audioTime;
    return {};
}

std::int64_t Demuxer::findStart() const
{
    const auto startOf = [](const AVStream* stream) {
        return stream->start_time == AV_NOPTS_VALUE ? AV_NOPTS_VALUE
                                                    : toMicroseconds(stream->start_time, stream);
    };
    const std::int64_t video = m_video ? startOf(m_video) : AV_NOPTS_VALUE;
    const std::int64_t audio = m_audio ? startOf(m_audio) : AV_NOPTS_VALUE;
    // Encoders of sound put some padding before it, which is no part of the clip.
    if (video != AV_NOPTS_VALUE)
        return audio != AV_NOPTS_VALUE && audio < video - kAudioMayLead ? audio : video;
    if (audio != AV_NOPTS_VALUE)
        return audio;
    return 0;
}

Result<bool> Demuxer::read(AVPacket* packet)
{
    av_packet_unref(packet);
    const int code = av_read_frame(m_input.get(), packet);
    if (m_interrupt->stop.stop_requested())
        return fail(BaseError::Cancelled, "read");
    if (code >= 0)
        return true;
    if (code == AVERROR(ENOMEM) || code == AVERROR(EIO))
        return failed(code, m_path, "read");
    const auto bytesNow = m_input->pb != nullptr ? avio_size(m_input->pb) : m_interrupt->bytesAtOpen;
    if (bytesNow >= 0 && bytesNow != m_interrupt->bytesAtOpen)
        return fail(MediaError::ChangedMeanwhile, "size changed while it was read",
                    {{"file", toUtf8(m_path.filename())}});
    m_isTruncated = code != AVERROR_EOF || indexPointsBehind(bytesNow);
    return false;
}

bool Demuxer::indexPointsBehind(std::int64_t bytes) const
{
    for (const AVStream* stream : {m_video, m_audio}) {
        if (stream == nullptr)
            continue;
        const int count = avformat_index_get_entries_count(stream);
        const auto* last = avformat_index_get_entry(const_cast<AVStream*>(stream), count - 1);
        if (last != nullptr && last->pos + last->size > bytes)
            return true;
    }
    return false;
}

void Demuxer::keepOnly(const AVStream* stream)
{
    m_kept = stream;
    for (unsigned i = 0; i < m_input->nb_streams; ++i)
        m_input->streams[i]->discard = m_input->streams[i] == stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

Outcome Demuxer::seek(std::int64_t timeUs)
{
    const AVStream* stream = m_video ? m_video : m_audio;
    if (m_kept != nullptr)
        stream = m_kept;
    const std::int64_t at = av_rescale_q(timeUs + startUs(), AVRational{1, AV_TIME_BASE}, stream->time_base);
    int code = avformat_seek_file(m_input.get(), stream->index, INT64_MIN, at, at, 0);
    if (code < 0)
        code = av_seek_frame(m_input.get(), stream->index, at, AVSEEK_FLAG_BACKWARD);
    if (m_interrupt->stop.stop_requested())
        return fail(BaseError::Cancelled, "seek");
    if (code < 0)
        return failed(code, m_path, "seek");
    return {};
}

std::int64_t Demuxer::toUs(std::int64_t timestamp, const AVStream* stream) const
{
    return toMicroseconds(timestamp, stream) - startUs();
}

bool Demuxer::hasNoTimes() const
{
    if ((m_input->iformat->flags & AVFMT_NOTIMESTAMPS) != 0)
        return true;
    constexpr std::string_view kBare[] = {"h264", "hevc", "m4v", "mpegvideo", "mjpeg", "vc1"};
    return std::find(std::begin(kBare), std::end(kBare), m_input->iformat->name) != std::end(kBare);
}

} // namespace vidgo::media::av
