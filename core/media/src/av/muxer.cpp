#include "muxer.h"

#include <algorithm>
#include <cerrno>
#include <utility>

extern "C" {
#include <libavutil/mem.h>
}

#include "av_error.h"
#include "beside_file.h"
#include "codec_names.h"
#include "log_watch.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media::av {

namespace {

struct OutputDeleter
{
    void operator()(AVFormatContext* context) const
    {
        if (context->pb)
            avio_closep(&context->pb);
        avformat_free_context(context);
    }
};

constexpr int kMaxDelay = 700'000; // µs

int isStopped(void* opaque)
{
    return static_cast<std::stop_token*>(opaque)->stop_requested() ? 1 : 0;
}

// Describe the file that was read, not the one that is written.
constexpr const char* kOfTheOldFile[] = {"duration",          "encoder",      "major_brand", "minor_version",
                                         "compatible_brands", "handler_name", "vendor_id",   "company_name"};

void copyMetadata(AVDictionary** to, const AVDictionary* from)
{
    av_dict_copy(to, from, 0);
    for (const char* key : kOfTheOldFile)
        av_dict_set(to, key, nullptr, 0);
}

// Of a picture that is encoded anew these no longer hold.
bool isOfTheCodec(AVPacketSideDataType type)
{
    return type == AV_PKT_DATA_DOVI_CONF || type == AV_PKT_DATA_CPB_PROPERTIES ||
           type == AV_PKT_DATA_NEW_EXTRADATA;
}

Outcome addSideData(AVStream* to, AVPacketSideDataType type, const std::uint8_t* data, std::size_t size)
{
#if LIBAVFORMAT_VERSION_INT < AV_VERSION_INT(60, 15, 100)
    std::uint8_t* copy = av_stream_new_side_data(to, type, size);
#else
    AVPacketSideData* made = av_packet_side_data_new(&to->codecpar->coded_side_data,
                                                     &to->codecpar->nb_coded_side_data, type, size, 0);
    std::uint8_t* copy = made ? made->data : nullptr;
#endif
    if (!copy)
        return fail(BaseError::OutOfMemory, "side data of a stream");
    std::copy_n(data, size, copy);
    return {};
}

std::pair<const AVPacketSideData*, int> sideDataOf(const AVStream* stream)
{
#if LIBAVFORMAT_VERSION_INT < AV_VERSION_INT(60, 15, 100)
    return {stream->side_data, stream->nb_side_data};
#else
    return {stream->codecpar->coded_side_data, stream->codecpar->nb_coded_side_data};
#endif
}

} // namespace

struct Muxer::Impl
{
    Impl(BesideFile besideFile, std::stop_token token)
        : beside(std::move(besideFile))
        , stop(std::move(token))
    {}

    BesideFile beside; ///< Goes last: the file must be closed before it can be removed everywhere.
    std::stop_token stop;
    CodecOptions options;
    std::unique_ptr<AVFormatContext, OutputDeleter> output;
    std::vector<std::int64_t> lastTimes; ///< Decoding time of the last packet of each stream.

    std::unexpected<Error> failedAt(int code, const char* step) const
    {
        if (code == AVERROR_EXIT || stop.stop_requested())
            return fail(BaseError::Cancelled, step);
        if (code == AVERROR(ENOSPC) || code == AVERROR(EFBIG) || code == AVERROR(EACCES) ||
            code == AVERROR(EROFS) || code == AVERROR(EIO))
            return std::unexpected<Error>(writeError(beside.target(), AVUNERROR(code), step));
#ifdef EDQUOT
        if (code == AVERROR(EDQUOT))
            return std::unexpected<Error>(writeError(beside.target(), EDQUOT, step));
#endif
        return failed(code, beside.target(), step);
    }

    Outcome check(int code, const char* step) const
    {
        if (code < 0)
            return failedAt(code, step);
        if (output->pb && output->pb->error < 0)
            return failedAt(output->pb->error, step);
        return {};
    }

    Result<AVStream*> newStream()
    {
        AVStream* stream = avformat_new_stream(output.get(), nullptr);
        if (!stream)
            return fail(BaseError::OutOfMemory, "a stream of a new file");
        lastTimes.push_back(AV_NOPTS_VALUE);
        return stream;
    }

    Outcome describe(AVStream* to, const AVStream* source, bool isEncodedAnew) const;
    bool isGap(const AVPacket* packet, const AVStream* stream) const;
    void setRight(AVPacket* packet, const AVStream* stream);
};

Outcome Muxer::Impl::describe(AVStream* to, const AVStream* source, bool isEncodedAnew) const
{
    to->disposition = source->disposition;
    copyMetadata(&to->metadata, source->metadata);
    const auto [data, count] = sideDataOf(source);
    for (int i = 0; i < count; ++i)
        if (!isEncodedAnew || !isOfTheCodec(data[i].type))
            if (auto added = addSideData(to, data[i].type, data[i].data, data[i].size); !added)
                return added;
    return {};
}

// The time between two pieces of timed text. The format writes such marks itself: those of a file that was
// read would come to lie beside them, and each would push what follows a little further back.
bool Muxer::Impl::isGap(const AVPacket* packet, const AVStream* stream) const
{
    constexpr int kLengthOnly = 2;
    return stream->codecpar->codec_id == AV_CODEC_ID_MOV_TEXT && packet->size == kLengthOnly &&
           packet->data[0] == 0 && packet->data[1] == 0 &&
           lastTimes[static_cast<std::size_t>(stream->index)] != AV_NOPTS_VALUE;
}

// Formats refuse packets that have no time or that are decoded before the one before them.
void Muxer::Impl::setRight(AVPacket* packet, const AVStream* stream)
{
    const bool isStrict = (output->oformat->flags & AVFMT_TS_NONSTRICT) == 0;
    std::int64_t& last = lastTimes[static_cast<std::size_t>(stream->index)];
    if (packet->dts == AV_NOPTS_VALUE)
        packet->dts = packet->pts != AV_NOPTS_VALUE ? packet->pts
                      : last == AV_NOPTS_VALUE      ? 0
                                                    : last + std::max<std::int64_t>(packet->duration, 1);
    if (last != AV_NOPTS_VALUE && packet->dts < last + (isStrict ? 1 : 0))
        packet->dts = last + (isStrict ? 1 : 0);
    if (packet->pts == AV_NOPTS_VALUE || packet->pts < packet->dts)
        packet->pts = packet->dts;
    last = packet->dts;
}

Muxer::Muxer(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

Muxer::~Muxer() = default;

Result<std::unique_ptr<Muxer>> Muxer::create(const std::filesystem::path& path, const std::string& format,
                                             const CodecOptions& options, const std::stop_token& stop)
{
    takeOverLog();
    auto beside = BesideFile::create(path);
    if (!beside)
        return failure(beside);
    auto impl = std::make_unique<Impl>(std::move(*beside), stop);
    impl->options = options;
    // With the protocol in front no part of a name is taken for one.
    const std::string url = "file:" + toUtf8(impl->beside.path());
    AVFormatContext* output = nullptr;
    const int made = avformat_alloc_output_context2(&output, nullptr, format.c_str(), url.c_str());
    if (made < 0)
        return fail(MediaError::NoEncoder, "no muxer " + format, {{"codec", format}});
    impl->output.reset(output);
    // As the program ffmpeg has it: without it the clock of a transport stream begins too late.
    output->max_delay = kMaxDelay;
    output->interrupt_callback = {.callback = &isStopped, .opaque = &impl->stop};
    const int opened =
        avio_open2(&output->pb, url.c_str(), AVIO_FLAG_WRITE, &output->interrupt_callback, nullptr);
    if (opened < 0)
        return impl->failedAt(opened, "open");
    return std::unique_ptr<Muxer>(new Muxer(std::move(impl)));
}

AVFormatContext* Muxer::context() const
{
    return m_impl->output.get();
}

bool Muxer::wantsGlobalHeader() const
{
    return (m_impl->output->oformat->flags & AVFMT_GLOBALHEADER) != 0;
}

bool Muxer::canHold(AVCodecID codec) const
{
    return avformat_query_codec(m_impl->output->oformat, codec, FF_COMPLIANCE_NORMAL) != 0;
}

Result<int> Muxer::addStream(const Encoder& encoder)
{
    const AVCodecContext* codec = encoder.context();
    if (!canHold(codec->codec_id))
        return fail(MediaError::NotInContainer, encoder.name(),
                    {{"file", toUtf8(m_impl->beside.target().filename())},
                     {"codec", codecNameOf(codec->codec_id)},
                     {"format", formatNameOf(m_impl->output->oformat)}});
    auto stream = m_impl->newStream();
    if (!stream)
        return failure(stream);
    if (const int copied = avcodec_parameters_from_context((*stream)->codecpar, codec); copied < 0)
        return m_impl->failedAt(copied, "parameters of an encoder");
    (*stream)->time_base = codec->time_base;
    (*stream)->avg_frame_rate = codec->framerate;
    (*stream)->sample_aspect_ratio = codec->sample_aspect_ratio;
    return (*stream)->index;
}

Result<int> Muxer::addCopyOf(const AVStream* source)
{
    const AVOutputFormat* format = m_impl->output->oformat;
    const AVCodecID id = source->codecpar->codec_id;
    if (!canHold(id) && !(source->disposition & AV_DISPOSITION_ATTACHED_PIC))
        return fail(MediaError::NotInContainer, avcodec_get_name(id),
                    {{"file", toUtf8(m_impl->beside.target().filename())},
                     {"codec", codecNameOf(id)},
                     {"format", formatNameOf(format)}});
    auto stream = m_impl->newStream();
    if (!stream)
        return failure(stream);
    AVCodecParameters* parameters = (*stream)->codecpar;
    if (const int copied = avcodec_parameters_copy(parameters, source->codecpar); copied < 0)
        return m_impl->failedAt(copied, "parameters of a stream");
    const bool isKnownTag =
        !format->codec_tag || av_codec_get_id(format->codec_tag, parameters->codec_tag) == id;
    if (!isKnownTag)
        parameters->codec_tag = 0;
    // AVI tells frames of sound apart by this, and some files have it wrong.
    if (id == AV_CODEC_ID_MP3 || id == AV_CODEC_ID_AC3)
        parameters->block_align = 0;
    (*stream)->time_base = source->time_base;
    (*stream)->avg_frame_rate = source->avg_frame_rate;
    (*stream)->r_frame_rate = source->r_frame_rate;
    (*stream)->sample_aspect_ratio = source->sample_aspect_ratio;
    if (auto described = m_impl->describe(*stream, source, false); !described)
        return failure(described);
    return (*stream)->index;
}

Result<int> Muxer::addTimedText(const std::string& language, int width, int height,
                                std::span<const std::uint8_t> description)
{
    auto stream = m_impl->newStream();
    if (!stream)
        return failure(stream);
    AVCodecParameters* parameters = (*stream)->codecpar;
    parameters->codec_type = AVMEDIA_TYPE_SUBTITLE;
    parameters->codec_id = AV_CODEC_ID_MOV_TEXT;
    parameters->width = width;
    parameters->height = height;
    parameters->extradata =
        static_cast<std::uint8_t*>(av_mallocz(description.size() + AV_INPUT_BUFFER_PADDING_SIZE));
    if (!parameters->extradata)
        return fail(BaseError::OutOfMemory, "the description of captions");
    std::ranges::copy(description, parameters->extradata);
    parameters->extradata_size = static_cast<int>(description.size());
    (*stream)->time_base = AVRational{1, 1000};
    av_dict_set(&(*stream)->metadata, "language", language.c_str(), 0);
    return (*stream)->index;
}

Outcome Muxer::describeLike(int stream, const AVStream* source)
{
    return m_impl->describe(m_impl->output->streams[stream], source, true);
}

void Muxer::setMetadata(const std::map<std::string, std::string>& values)
{
    for (const auto& [key, value] : values)
        av_dict_set(&m_impl->output->metadata, key.c_str(), value.c_str(), 0);
}

Outcome Muxer::copyMetadataAndChapters(const AVFormatContext* source, std::int64_t shiftUs)
{
    AVFormatContext* output = m_impl->output.get();
    copyMetadata(&output->metadata, source->metadata);
    if (source->nb_chapters == 0)
        return {};
    output->chapters = static_cast<AVChapter**>(av_calloc(source->nb_chapters, sizeof(AVChapter*)));
    if (!output->chapters)
        return fail(BaseError::OutOfMemory, "chapters");
    for (unsigned i = 0; i < source->nb_chapters; ++i) {
        const AVChapter* from = source->chapters[i];
        auto* chapter = static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter)));
        if (!chapter)
            return fail(BaseError::OutOfMemory, "a chapter");
        const std::int64_t shift = av_rescale_q(shiftUs, AVRational{1, AV_TIME_BASE}, from->time_base);
        chapter->id = from->id;
        chapter->time_base = from->time_base;
        chapter->start = std::max<std::int64_t>(0, from->start + shift);
        chapter->end = std::max<std::int64_t>(0, from->end + shift);
        av_dict_copy(&chapter->metadata, from->metadata, 0);
        output->chapters[output->nb_chapters++] = chapter;
    }
    return {};
}

Outcome Muxer::writeHeader()
{
    AVDictionary* options = nullptr;
    for (const auto& [key, value] : m_impl->options)
        av_dict_set(&options, key.c_str(), value.c_str(), 0);
    const int written = avformat_write_header(m_impl->output.get(), &options);
    av_dict_free(&options);
    return m_impl->check(written, "header");
}

Outcome Muxer::write(AVPacket* packet, int stream, AVRational timeBase)
{
    if (m_impl->stop.stop_requested())
        return fail(BaseError::Cancelled, "write");
    const AVStream* to = m_impl->output->streams[stream];
    if (m_impl->isGap(packet, to)) {
        av_packet_unref(packet);
        return {};
    }
    packet->stream_index = stream;
    packet->pos = -1;
    av_packet_rescale_ts(packet, timeBase, to->time_base);
    m_impl->setRight(packet, to);
    return m_impl->check(av_interleaved_write_frame(m_impl->output.get(), packet), "write");
}

std::int64_t Muxer::bytesWritten() const
{
    return m_impl->output->pb ? avio_tell(m_impl->output->pb) : 0;
}

Outcome Muxer::finish(const TakeName& takeName)
{
    AVFormatContext* output = m_impl->output.get();
    if (auto ended = m_impl->check(av_write_trailer(output), "trailer"); !ended)
        return ended;
    avio_flush(output->pb);
    if (auto flushed = m_impl->check(0, "flush"); !flushed)
        return flushed;
    if (const int closed = avio_closep(&output->pb); closed < 0)
        return m_impl->failedAt(closed, "close");
    return m_impl->beside.replace(takeName);
}

} // namespace vidgo::media::av
