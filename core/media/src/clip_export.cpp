#include "vidgo/media/clip_export.h"

#include <cmath>

#include "av/av_error.h"
#include "av/clip_sink.h"
#include "av/filters.h"
#include "av/frame_facts.h"
#include "av/frame_mark.h"
#include "av/tone_map.h"
#include "clip_copy.h"
#include "export_encoding.h"
#include "export_shape.h"
#include "export_sound.h"
#include "export_source.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_probe.h"

namespace vidgo::media {

namespace {

constexpr AVRational kMicroseconds{1, 1'000'000};
constexpr std::int64_t kTolerance = 1500; // µs; times are rounded to milliseconds in some containers
constexpr double kMeasured = 0.08;        // of the progress: the pass that measures the loudness
constexpr double kEncoded = 0.99;
constexpr const char* kKept[] = {"title", "artist", "album", "date", "comment", "copyright", "description"};

std::string secondsText(double seconds)
{
    if (seconds >= 60 && std::fmod(seconds, 60) == 0)
        return seconds >= 3600 && std::fmod(seconds, 3600) == 0
                   ? std::to_string(static_cast<int>(seconds / 3600)) + " h"
                   : std::to_string(static_cast<int>(seconds / 60)) + " min";
    char text[32];
    std::snprintf(text, sizeof text, "%g s", seconds);
    return text;
}

std::string sizeText(std::int64_t bytes)
{
    return std::to_string(bytes / 1'000'000) + " MB";
}

// `path`, which outlives the answer, becomes the name that was taken.
av::TakeName remembered(const av::TakeName& takeName, std::filesystem::path& path)
{
    if (!takeName)
        return {};
    return [&takeName, &path] {
        auto taken = takeName();
        if (taken)
            path = *taken;
        return taken;
    };
}

bool changesNothing(const ExportSpec& spec)
{
    return spec.preset.id.empty() && spec.preset.sizes.empty() && spec.preset.maxSide == 0 &&
           spec.how.startUs == 0 && spec.how.endUs == 0 && !spec.how.normalizeLoudness && !spec.watermarker &&
           spec.maxLongSide == 0 && spec.maxShortSide == 0;
}

class Export
{
public:
    Export(const std::filesystem::path& from, const std::filesystem::path& to, const ExportSpec& spec,
           const Progress& progress, const std::stop_token& stop)
        : m_from(from)
        , m_to(to)
        , m_spec(spec)
        , m_progress(progress)
        , m_stop(stop)
    {}

    Result<ClipExportResult> run()
    {
        if (auto opened = open(); !opened)
            return failure(opened);
        if (auto heard = openSound(); !heard)
            return failure(heard);
        if (auto begun = begin(); !begun)
            return failure(begun);
        if (auto done = encodeAll(); !done)
            return failure(done);
        m_result.bytes = m_sink->bytesWritten();
        if (auto small = checkBytes(); !small)
            return failure(small);
        // Windows lets no file be replaced that is open, and `to` may be `from`.
        m_source.reset();
        m_sound.reset();
        m_result.path = m_to;
        if (auto finished = m_sink->finish(remembered(m_spec.takeName, m_result.path)); !finished)
            return failure(finished);
        std::error_code ignored;
        m_result.bytes = static_cast<std::int64_t>(std::filesystem::file_size(m_result.path, ignored));
        m_result.durationUs = timeOf(m_total);
        m_progress.report(1);
        return m_result;
    }

private:
    ErrorArguments named() const { return {{"file", toUtf8(m_from.filename())}}; }

    Outcome open()
    {
        auto info = probeClip(m_from, m_stop);
        if (!info)
            return failure(info);
        if (!info->video)
            return fail(MediaError::NoMovingPicture, "no picture", named());
        m_info = std::move(*info);
        const std::int64_t end =
            m_spec.how.endUs > 0 ? std::min(m_spec.how.endUs, m_info.durationUs) : m_info.durationUs;
        m_startUs = m_spec.how.startUs;
        if (m_startUs < 0 || m_startUs >= end)
            return fail(BaseError::InvalidArgument, "an empty part of a clip",
                        {{"reason", "the part ends before it begins, or lies outside of the clip"}});
        m_durationUs = end - m_startUs;
        if (auto fits = checkLength(); !fits)
            return fits;
        auto source = ExportSource::open(m_from, m_stop);
        if (!source)
            return failure(source);
        m_source = std::move(*source);
        return m_startUs > 0 ? m_source->seek(m_startUs) : Outcome();
    }

    Outcome checkLength() const
    {
        const double seconds = static_cast<double>(m_durationUs) / 1e6;
        auto arguments = named();
        constexpr double kFrame = 0.05; // a frame more or less is not what a limit is about
        if (m_spec.preset.maxSeconds > 0 && seconds > m_spec.preset.maxSeconds + kFrame) {
            arguments["limit"] = secondsText(m_spec.preset.maxSeconds);
            return fail(MediaError::TooLong, std::to_string(seconds) + " s", arguments);
        }
        if (m_spec.preset.minSeconds > 0 && seconds < m_spec.preset.minSeconds - kFrame) {
            arguments["limit"] = secondsText(m_spec.preset.minSeconds);
            return fail(MediaError::TooShort, std::to_string(seconds) + " s", arguments);
        }
        return {};
    }

    Outcome openSound()
    {
        const bool isMp4 = m_spec.preset.format.empty() || m_spec.preset.format == "mp4";
        if (!isMp4 || !m_info.audio)
            return {};
        auto sound = ExportSound::open(m_from, m_startUs, m_durationUs, m_stop);
        if (!sound)
            return failure(sound);
        m_sound = std::move(*sound);
        if (!m_sound || !m_spec.how.normalizeLoudness)
            return {};
        if (auto measured = m_sound->normalize(m_progress.part(0, kMeasured)); !measured)
            return measured;
        m_encodingFrom = kMeasured;
        m_result.loudnessBefore = m_sound->loudness();
        m_result.loudnessGain = m_sound->gain();
        return {};
    }

    // With the first frame everything is known that the filters depend on.
    Outcome begin()
    {
        auto first = m_source->next();
        if (!first)
            return failure(first);
        if (!*first)
            return fail(MediaError::Damaged, "no frame", named());
        m_next = std::move(*first);
        m_rate = exportRate(m_spec.preset, *m_info.video);
        m_total =
            std::max<std::int64_t>(1, std::llround(static_cast<double>(m_durationUs) / 1e6 * m_rate.value()));
        const ExportShape shape = shapeOf(m_next->frame.get());
        m_result.width = shape.size.width;
        m_result.height = shape.size.height;
        m_result.frameRate = m_rate;
        m_result.wasToneMapped = shape.isHdr;
        m_result.wasDeinterlaced = shape.isInterlaced;
        auto chain = av::FilterChain::video(filtersFor(shape), kMicroseconds, {0, 1});
        if (!chain)
            return failure(chain);
        m_chain = std::move(*chain);
        if (auto marked = makeMark(shape); !marked)
            return marked;
        auto encoding = exportEncoding(m_spec, shape.size.width, shape.size.height, m_rate, m_durationUs,
                                       m_sound != nullptr);
        for (const char* key : kKept)
            if (const auto found = m_info.metadata.find(key); found != m_info.metadata.end())
                encoding.metadata.insert(*found);
        if (auto taken = takeCaptions(encoding); !taken)
            return taken;
        auto sink = av::ClipSink::create(m_to, encoding, m_stop);
        if (!sink)
            return failure(sink);
        m_sink = std::move(*sink);
        m_result.encoder = m_sink->encoderName();
        m_result.usedHardware = isHardwareEncoder(m_result.encoder);
        return {};
    }

    // Those of the part, as texts that players show and hide; animated pictures have no place for them.
    Outcome takeCaptions(av::ClipSinkOptions& encoding) const
    {
        if (encoding.format != ClipFormat::Mp4 || m_info.subtitles.empty())
            return {};
        auto tracks = readCaptionTracks(m_from, m_stop);
        if (!tracks)
            return failure(tracks);
        for (const auto& track : *tracks)
            if (auto part = partOf(track, m_startUs, m_durationUs); !part.captions.empty())
                encoding.captions.push_back(std::move(part));
        return {};
    }

    ExportShape shapeOf(const AVFrame* frame) const
    {
        ExportShape shape;
        shape.stored = {frame->width, frame->height};
        shape.upright = m_source->upright(frame);
        shape.size =
            exportSize(m_spec, av::uprightSize(shape.stored.width, shape.stored.height, shape.upright));
        shape.fit = m_spec.how.fit;
        shape.focusX = m_spec.how.focusX;
        shape.focusY = m_spec.how.focusY;
        shape.isInterlaced = av::hasFields(frame) || m_info.video->isInterlaced;
        shape.space = frame->colorspace;
        shape.primaries = frame->color_primaries;
        shape.transfer = frame->color_trc;
        shape.isHdr = av::isHdrTransfer(frame->color_trc);
        shape.hasAlpha = m_info.video->hasAlpha;
        const bool isAnimation = m_spec.preset.format == "gif" || m_spec.preset.format == "webp";
        shape.keepsAlpha = isAnimation;
        shape.format = isAnimation ? AV_PIX_FMT_BGRA : AV_PIX_FMT_YUV420P;
        return shape;
    }

    Outcome makeMark(const ExportShape& shape)
    {
        if (!m_spec.watermarker)
            return {};
        auto stamp = m_spec.watermarker->stampFor(shape.size.width, shape.size.height);
        if (!stamp)
            return failure(stamp);
        const av::FrameKind kind{.format = shape.format,
                                 .width = shape.size.width,
                                 .height = shape.size.height,
                                 .space = AVCOL_SPC_BT709,
                                 .range = AVCOL_RANGE_MPEG};
        m_mark = std::make_unique<av::FrameMark>(**stamp, kind, av::Upright());
        return {};
    }

    std::int64_t timeOf(std::int64_t slot) const
    {
        return av_rescale_q(slot, AVRational{m_rate.denominator, m_rate.numerator}, kMicroseconds);
    }

    Outcome encodeAll()
    {
        while (m_next && m_written < m_total) {
            if (auto going = checkStop(m_stop); !going)
                return going;
            auto following = m_source->next();
            if (!following)
                return failure(following);
            auto done = takeFrame(std::move(*m_next), *following ? (*following)->timeUs : INT64_MAX);
            if (!done)
                return done;
            m_next = std::move(*following);
        }
        if (auto ended = m_chain->send(nullptr); !ended)
            return ended;
        if (auto drained = takeFiltered(); !drained)
            return drained;
        // To the end of the part, however early the pictures end.
        if (auto filled = writeUntil(INT64_MAX); !filled)
            return filled;
        return m_sound ? m_sound->finish(*m_sink) : Outcome();
    }

    // Frames between two of the result's are not worth working on, except where fields are mixed.
    Outcome takeFrame(av::FrameSource::Timed timed, std::int64_t followingUs)
    {
        const std::int64_t slot = timeOf(m_seen) + kTolerance;
        const bool isSeen = m_result.wasDeinterlaced || followingUs - m_startUs > slot;
        if (!isSeen)
            return {};
        while (timeOf(m_seen) + kTolerance < followingUs - m_startUs && m_seen < m_total)
            ++m_seen;
        timed.frame->pts = std::max<std::int64_t>(0, timed.timeUs - m_startUs);
        timed.frame->pict_type = AV_PICTURE_TYPE_NONE;
        if (auto sent = m_chain->send(timed.frame.get()); !sent)
            return sent;
        return takeFiltered();
    }

    Outcome takeFiltered()
    {
        for (;;) {
            av::Frame frame = av::makeFrame();
            if (!frame)
                return fail(BaseError::OutOfMemory, "a frame");
            auto got = m_chain->receive(frame.get());
            if (!got)
                return failure(got);
            if (!*got)
                return {};
            const std::int64_t timeUs = av_rescale_q(frame->pts, m_chain->timeBase(), kMicroseconds);
            if (auto written = writeUntil(timeUs); !written)
                return written;
            if (m_mark) {
                if (const int code = av_frame_make_writable(frame.get()); code < 0)
                    return av::failed(code, m_to, "a frame");
                m_mark->draw(frame.get());
            }
            m_held = std::move(frame);
        }
    }

    // The frame that is held is seen until this time.
    Outcome writeUntil(std::int64_t timeUs)
    {
        while (m_held && m_written < m_total &&
               (timeUs == INT64_MAX || timeOf(m_written) + kTolerance < timeUs)) {
            if (auto going = checkStop(m_stop); !going)
                return going;
            av::Frame copy(av_frame_clone(m_held.get()));
            if (!copy)
                return fail(BaseError::OutOfMemory, "a frame");
            if (auto written = m_sink->writeFrame(std::move(copy)); !written)
                return written;
            ++m_written;
            if (auto small = checkBytes(); !small)
                return small;
            if (m_sound)
                if (auto written = m_sound->writeUpTo(timeOf(m_written), *m_sink); !written)
                    return written;
            m_progress.part(m_encodingFrom, kEncoded)
                .report(static_cast<double>(m_written) / static_cast<double>(m_total));
        }
        return {};
    }

    Outcome checkBytes() const
    {
        if (m_spec.preset.maxBytes == 0 || m_sink->bytesWritten() <= m_spec.preset.maxBytes)
            return {};
        return fail(MediaError::TooManyBytes, std::to_string(m_sink->bytesWritten()),
                    {{"file", toUtf8(m_to.filename())}, {"limit", sizeText(m_spec.preset.maxBytes)}});
    }

    const std::filesystem::path& m_from;
    const std::filesystem::path& m_to;
    const ExportSpec& m_spec;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    ClipExportResult m_result;
    ClipInfo m_info;
    std::int64_t m_startUs = 0;
    std::int64_t m_durationUs = 0;
    Rational m_rate;
    std::int64_t m_total = 0;   ///< Frames of the result.
    std::int64_t m_seen = 0;    ///< The first frame of the result that still needs one of the clip's.
    std::int64_t m_written = 0; ///< Frames of the result that are written.
    double m_encodingFrom = 0;  ///< Where the progress of encoding begins.
    std::unique_ptr<ExportSource> m_source;
    std::unique_ptr<ExportSound> m_sound; ///< Null: none.
    std::unique_ptr<av::FilterChain> m_chain;
    std::unique_ptr<av::FrameMark> m_mark; ///< Null: none.
    std::unique_ptr<av::ClipSink> m_sink;
    std::optional<av::FrameSource::Timed> m_next;
    av::Frame m_held; ///< Filtered and marked, waiting to be known how long it is seen.
};

} // namespace

Result<ClipExportResult> exportClip(const std::filesystem::path& from, const std::filesystem::path& to,
                                    const ExportSpec& spec, const Progress& progress,
                                    const std::stop_token& stop)
{
    if (!changesNothing(spec))
        return Export(from, to, spec, progress, stop).run();
    auto info = probeClip(from, stop);
    if (!info)
        return failure(info);
    ClipExportResult result;
    result.path = to;
    if (auto copied = copyClip(from, to, remembered(spec.takeName, result.path), progress, stop); !copied)
        return failure(copied);
    progress.report(1);
    result.wasCopied = true;
    result.durationUs = info->durationUs;
    result.bytes = info->bytes;
    if (info->video) {
        result.width = info->video->width;
        result.height = info->video->height;
        result.frameRate = info->video->frameRate;
    }
    return result;
}

} // namespace vidgo::media
