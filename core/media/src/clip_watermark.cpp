#include "vidgo/media/clip_watermark.h"

#include <cstring>

extern "C" {
#include <libavutil/pixdesc.h>
}

#include "av/decoder.h"
#include "av/demuxer.h"
#include "av/frame_mark.h"
#include "av/frame_prepare.h"
#include "av/remake_writer.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_probe.h"
#include "webp_animation.h"
#include "webp_watermark.h"

namespace vidgo::media {

namespace {

/// What may wait for the first frame: far more than lies between the streams of a sane file.
constexpr std::int64_t kMostEarlyBytes = 256 * 1024 * 1024;

class Remake
{
public:
    Remake(const std::filesystem::path& from, const std::filesystem::path& to, const Watermarker& watermarker,
           const ClipWatermarkOptions& options, const Progress& progress, const std::stop_token& stop)
        : m_from(from)
        , m_to(to)
        , m_watermarker(watermarker)
        , m_options(options)
        , m_progress(progress)
        , m_stop(stop)
    {}

    Result<ClipWatermarkResult> run()
    {
        if (auto opened = open(); !opened)
            return failure(opened);
        auto read = readAll();
        if (!m_writer) {
            if (!read)
                return failure(read);
            return fail(MediaError::Damaged, "no frame can be decoded",
                        {{"file", toUtf8(m_from.filename())}});
        }
        if (!read && m_isWriterGone)
            read = {};
        if (!read)
            return failure(read); // the writer gives up with its destructor
        m_demuxer.reset();        // Windows lets no file be replaced that is open, and `to` may be `from`
        if (auto written = m_writer->wait(); !written)
            return failure(written);
        m_result.frames = m_writer->frames();
        m_result.damagedFrames = m_decoder->damaged();
        m_progress.report(1);
        return m_result;
    }

private:
    Outcome open()
    {
        auto info = probeClip(m_from, m_stop);
        if (!info)
            return failure(info);
        m_durationUs = info->durationUs;
        auto demuxer = av::Demuxer::open(m_from, {}, m_stop);
        if (!demuxer)
            return failure(demuxer);
        m_demuxer = std::move(*demuxer);
        if (!m_demuxer->video())
            return fail(MediaError::NoMovingPicture, "no picture", {{"file", toUtf8(m_from.filename())}});
        auto container = av::containerFor(m_to, m_demuxer->context()->iformat);
        if (!container)
            return failure(container);
        m_result.container = *container;
        auto decoder = av::Decoder::open(m_demuxer->video(), m_from, {});
        if (!decoder)
            return failure(decoder);
        m_decoder = std::move(*decoder);
        return {};
    }

    Outcome readAll()
    {
        for (;;) {
            av::Packet packet = av::makePacket();
            if (!packet)
                return fail(BaseError::OutOfMemory, "a packet");
            auto more = m_demuxer->read(packet.get());
            if (!more)
                return failure(more);
            if (!*more)
                break;
            const int stream = packet->stream_index;
            auto done = stream == m_demuxer->video()->index
                            ? decode(packet.get())
                            : handOn({.packet = std::move(packet), .stream = stream});
            if (!done)
                return done;
        }
        if (m_demuxer->isTruncated())
            return fail(MediaError::Damaged, "cut off", {{"file", toUtf8(m_from.filename())}});
        return decode(nullptr);
    }

    Outcome decode(const AVPacket* packet)
    {
        for (;;) {
            auto taken = m_decoder->send(packet);
            if (!taken)
                return failure(taken);
            if (auto received = receive(); !received)
                return received;
            if (*taken)
                return {};
        }
    }

    Outcome receive()
    {
        for (;;) {
            av::Frame frame = av::makeFrame();
            if (!frame)
                return fail(BaseError::OutOfMemory, "a frame");
            auto got = m_decoder->receive(frame.get());
            if (!got)
                return failure(got);
            if (*got != av::Decoder::Got::Decoded)
                return {};
            if (!m_writer)
                if (auto begun = begin(frame.get()); !begun)
                    return begun;
            if (auto handed = draw(std::move(frame)); !handed)
                return handed;
        }
    }

    // With the first frame everything is known that the new file depends on.
    Outcome begin(const AVFrame* first)
    {
        auto plan =
            av::planReencode(m_demuxer->video(), m_decoder->context(), first, m_result.container, m_options);
        if (!plan)
            return failure(plan);
        auto encoder = av::Encoder::video(plan->encoding);
        if (!encoder)
            return failure(encoder);
        m_result.encoder = (*encoder)->name();
        m_result.pixelFormat = av_get_pix_fmt_name(plan->encoding.format);
        auto muxer =
            av::Muxer::create(m_to, m_result.container, av::muxerOptionsFor(m_result.container), m_stop);
        if (!muxer)
            return failure(muxer);
        av::StreamMap map;
        if (auto added = addStreams(**muxer, **encoder, map); !added)
            return added;
        const auto& encoding = plan->encoding;
        const AVPixelFormat drawn = plan->needsPalette ? AV_PIX_FMT_BGRA : encoding.format;
        m_prepare = std::make_unique<av::FramePreparer>(encoding.width, encoding.height, drawn,
                                                        encoding.space, encoding.range);
        if (auto marked = makeMark(first, encoding, drawn); !marked)
            return marked;
        m_writer = std::make_unique<av::RemakeWriter>(std::move(*muxer), std::move(*encoder), std::move(map),
                                                      plan->needsPalette, m_durationUs, m_progress, m_stop);
        m_writer->start();
        for (auto& item : m_early)
            if (auto handed = handOn(std::move(item)); !handed)
                return handed;
        m_early.clear();
        return {};
    }

    Outcome makeMark(const AVFrame* first, const av::VideoEncoding& encoding, AVPixelFormat drawn)
    {
        const av::Upright upright = av::uprightOf(m_demuxer->video(), first);
        const Size seen = av::uprightSize(encoding.width, encoding.height, upright);
        auto stamp = m_watermarker.stampFor(seen.width, seen.height);
        if (!stamp)
            return failure(stamp);
        const av::FrameKind kind{.format = drawn,
                                 .width = encoding.width,
                                 .height = encoding.height,
                                 .space = encoding.space,
                                 .range = encoding.range,
                                 .transfer = encoding.transfer};
        m_mark = std::make_unique<av::FrameMark>(**stamp, kind, upright);
        return {};
    }

    Outcome addStreams(av::Muxer& muxer, const av::Encoder& encoder, av::StreamMap& map)
    {
        const AVFormatContext* input = m_demuxer->context();
        const std::int64_t start = startToTakeOff();
        map.video = m_demuxer->video()->index;
        for (int i = 0; i < m_demuxer->streamCount(); ++i) {
            const AVStream* from = m_demuxer->stream(i);
            map.timeBase.push_back(from->time_base);
            map.shift.push_back(av_rescale_q(start, AVRational{1, AV_TIME_BASE}, from->time_base) -
                                paddingOf(from));
            auto index = i == map.video ? addEncoded(muxer, encoder, from) : addCopy(muxer, from);
            if (!index)
                return failure(index);
            map.to.push_back(*index);
        }
        if (auto copied = muxer.copyMetadataAndChapters(input, -start); !copied)
            return copied;
        m_places = map.to;
        return muxer.writeHeader();
    }

    // What a decoder drops of the first sound, such as of Opus. Matroska notes it, and whoever reads the file
    // takes it off all times of the stream; the library's writer leaves it to us to add it. It would find the
    // sound to begin before 0 and move every stream, the picture too.
    std::int64_t paddingOf(const AVStream* from) const
    {
        const AVCodecParameters& sound = *from->codecpar;
        const bool isNoted = m_result.container == "matroska" || m_result.container == "webm";
        if (!isNoted || sound.codec_type != AVMEDIA_TYPE_AUDIO || sound.sample_rate <= 0)
            return 0;
        return av_rescale_q(sound.initial_padding, AVRational{1, sound.sample_rate}, from->time_base);
    }

    // Streams that are cut out of a longer one begin at any time, and their muxers add a delay of their own.
    std::int64_t startToTakeOff() const
    {
        const AVFormatContext* input = m_demuxer->context();
        const std::int64_t start = input->start_time;
        if (start == AV_NOPTS_VALUE || start <= 0)
            return 0;
        const bool mayBeginAnywhere = (input->iformat->flags & AVFMT_TS_DISCONT) != 0;
        const bool staysThere =
            std::string(input->iformat->name).find(m_result.container) != std::string::npos;
        return mayBeginAnywhere || !staysThere ? start : 0;
    }

    static Result<int> addEncoded(av::Muxer& muxer, const av::Encoder& encoder, const AVStream* from)
    {
        auto index = muxer.addStream(encoder);
        if (!index)
            return index;
        if (auto described = muxer.describeLike(*index, from); !described)
            return failure(described);
        return index;
    }

    // -1 for what is left out.
    Result<int> addCopy(av::Muxer& muxer, const AVStream* from)
    {
        const AVCodecParameters* parameters = from->codecpar;
        const bool isData =
            parameters->codec_type == AVMEDIA_TYPE_DATA || parameters->codec_type == AVMEDIA_TYPE_UNKNOWN;
        // The texts of chapters, which the muxer writes anew from the chapters themselves.
        if (isData && parameters->codec_tag == MKTAG('t', 'e', 'x', 't') &&
            m_demuxer->context()->nb_chapters > 0)
            return -1;
        auto index = muxer.addCopyOf(from);
        if (index || !isData)
            return index;
        m_result.leftOut.emplace_back(avcodec_get_name(parameters->codec_id));
        return -1;
    }

    Outcome draw(av::Frame frame)
    {
        auto ready = m_prepare->prepare(std::move(frame));
        if (!ready)
            return failure(ready);
        m_mark->draw(ready->get());
        return handOn({.frame = std::move(*ready)});
    }

    Outcome handOn(av::WorkQueue::Item item)
    {
        if (!m_writer) {
            m_earlyBytes += item.packet ? item.packet->size : 0;
            if (m_earlyBytes > kMostEarlyBytes)
                return fail(MediaError::Damaged, "no frame where the picture begins",
                            {{"file", toUtf8(m_from.filename())}});
            m_early.push_back(std::move(item));
            return {};
        }
        const bool isLeftOut = item.packet && m_places[static_cast<std::size_t>(item.stream)] < 0;
        if (isLeftOut || m_writer->push(std::move(item)))
            return {};
        m_isWriterGone = true; // which knows why
        return fail(BaseError::Internal, "the writer has given up");
    }

    const std::filesystem::path& m_from;
    const std::filesystem::path& m_to;
    const Watermarker& m_watermarker;
    const ClipWatermarkOptions& m_options;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    ClipWatermarkResult m_result;
    std::int64_t m_durationUs = 0;
    std::unique_ptr<av::Demuxer> m_demuxer;
    std::unique_ptr<av::Decoder> m_decoder;
    std::unique_ptr<av::FramePreparer> m_prepare;
    std::unique_ptr<av::FrameMark> m_mark;
    std::vector<av::WorkQueue::Item> m_early; ///< Packets that came before the first frame.
    std::int64_t m_earlyBytes = 0;
    std::vector<int> m_places; ///< Of each stream; -1: left out.
    bool m_isWriterGone = false;
    std::unique_ptr<av::RemakeWriter> m_writer; ///< Goes first: its thread uses what is above.
};

} // namespace

Result<ClipWatermarkResult> watermarkClip(const std::filesystem::path& from, const std::filesystem::path& to,
                                          const Watermarker& watermarker, const ClipWatermarkOptions& options,
                                          const Progress& progress, const std::stop_token& stop)
{
    if (!(options.crf >= 0 && options.crf <= 51))
        return fail(BaseError::InvalidArgument, "crf", {{"reason", "the quality is not between 0 and 51"}});
    if (beginsLikeWebP(from))
        return watermarkWebP(from, to, watermarker, options, progress, stop);
    return Remake(from, to, watermarker, options, progress, stop).run();
}

} // namespace vidgo::media
