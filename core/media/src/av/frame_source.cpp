#include "frame_source.h"

#include <algorithm>
#include <string_view>

#include "frame_facts.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/progress.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media::av {

namespace {

// By how much earlier it is looked when a jump came out behind the time that was asked for.
constexpr std::int64_t kFurtherBackUs = 10'000'000;

} // namespace

FrameSource::FrameSource(std::filesystem::path path, const DecoderOptions& options, std::stop_token stop)
    : m_path(std::move(path))
    , m_options(options)
    , m_stop(std::move(stop))
    , m_packet(makePacket())
{}

Result<std::unique_ptr<FrameSource>> FrameSource::open(const std::filesystem::path& path,
                                                       const DecoderOptions& options,
                                                       const std::stop_token& stop)
{
    std::unique_ptr<FrameSource> source(new FrameSource(path, options, stop));
    if (!source->m_packet)
        return fail(BaseError::OutOfMemory, "packet");
    if (auto started = source->start(); !started)
        return failure(started);
    if (auto filled = source->fill(); !filled)
        return failure(filled);
    if (!source->m_current)
        return fail(MediaError::Damaged, "no frame was decoded", {{"file", toUtf8(path.filename())}});
    return source;
}

Outcome FrameSource::start()
{
    auto demuxer = Demuxer::open(m_path, {.findStreamInfo = false}, m_stop);
    // Only MP4 tells the decoder by how much frames are reordered.
    if (demuxer && std::string_view((*demuxer)->context()->iformat->name).starts_with("matroska"))
        demuxer = Demuxer::open(m_path, {}, m_stop);
    if (!demuxer)
        return failure(demuxer);
    m_demuxer = std::move(*demuxer);
    if (m_demuxer->video() == nullptr)
        return fail(MediaError::NoMovingPicture, "no video stream", {{"file", toUtf8(m_path.filename())}});
    m_demuxer->keepOnly(m_demuxer->video());
    auto decoder = Decoder::open(m_demuxer->video(), m_path, m_options);
    if (!decoder)
        return failure(decoder);
    m_decoder = std::move(*decoder);
    return {};
}

Outcome FrameSource::restart()
{
    m_decoder.reset();
    m_current.reset();
    m_following.reset();
    m_hasPacket = false;
    m_isDraining = false;
    m_isAtStart = true;
    m_lastTime = -1;
    return start();
}

// Hands the decoder a packet. False at the end of the file.
Result<bool> FrameSource::feed()
{
    while (!m_hasPacket) {
        auto more = m_demuxer->read(m_packet.get());
        if (!more)
            return more;
        if (!*more)
            return false;
        m_hasPacket = m_packet->stream_index == m_demuxer->video()->index;
    }
    auto taken = m_decoder->send(m_packet.get());
    if (taken && *taken)
        m_hasPacket = false;
    return taken ? Result<bool>(true) : taken;
}

Result<std::optional<FrameSource::Timed>> FrameSource::decode()
{
    Frame frame = makeFrame();
    if (!frame)
        return fail(BaseError::OutOfMemory, "frame");
    while (true) {
        if (auto going = checkStop(m_stop); !going)
            return failure(going);
        auto got = m_decoder->receive(frame.get());
        if (!got)
            return failure(got);
        if (*got == Decoder::Got::End)
            return std::nullopt;
        if (*got == Decoder::Got::Decoded) {
            const auto time = timeOf(*frame);
            return Timed{std::move(frame), time, 0};
        }
        if (m_isDraining)
            return std::nullopt;
        auto fed = feed();
        if (!fed)
            return failure(fed);
        if (!*fed) {
            m_isDraining = true;
            if (auto drained = m_decoder->send(nullptr); !drained)
                return failure(drained);
        }
    }
}

std::int64_t FrameSource::frameUs() const
{
    const AVStream* video = m_demuxer->video();
    for (const AVRational rate : {video->avg_frame_rate, video->r_frame_rate})
        if (rate.num > 0 && rate.den > 0)
            return std::clamp<std::int64_t>(av_rescale(1'000'000, rate.den, rate.num), 1, 60'000'000);
    return 40'000;
}

// Times go up, whatever the file says.
std::int64_t FrameSource::timeOf(const AVFrame& frame)
{
    std::int64_t time = m_lastTime + frameUs();
    if (m_lastTime < 0)
        time = 0;
    const bool hasTime = !m_demuxer->hasNoTimes() && frame.best_effort_timestamp != AV_NOPTS_VALUE;
    if (hasTime)
        time = m_demuxer->toUs(frame.best_effort_timestamp, m_demuxer->video());
    if (m_isAtStart)
        m_firstTime = time;
    m_isAtStart = false;
    if (time <= m_firstTime)
        time = 0;
    m_lastTime = std::max(time, m_lastTime + 1);
    return m_lastTime;
}

// Both: how long a frame stays is known by the next one.
Outcome FrameSource::fill()
{
    while (!m_current || !m_following) {
        auto decoded = decode();
        if (!decoded)
            return failure(decoded);
        if (!*decoded)
            break;
        (m_current ? m_following : m_current) = std::move(*decoded);
    }
    if (!m_current)
        return {};
    if (m_following) {
        m_current->durationUs = m_following->timeUs - m_current->timeUs;
        return {};
    }
    const auto stated = m_demuxer->hasNoTimes()
                            ? 0
                            : av_rescale_q(std::max<std::int64_t>(0, durationOf(m_current->frame.get())),
                                           m_demuxer->video()->time_base, AVRational{1, AV_TIME_BASE});
    constexpr std::int64_t kLongest = 3'600'000'000;
    m_current->durationUs = stated > 0 && stated < kLongest ? stated : frameUs();
    return {};
}

Result<std::optional<FrameSource::Timed>> FrameSource::next()
{
    if (auto filled = fill(); !filled)
        return failure(filled);
    auto given = std::move(m_current);
    m_current = std::move(m_following);
    m_following.reset();
    return given;
}

bool FrameSource::canJump() const
{
    // The frames of animated pictures are changes of all that came before.
    const std::string_view format = m_demuxer->context()->iformat->name;
    return !m_demuxer->hasNoTimes() && format != "gif" && format != "apng";
}

Outcome FrameSource::skipTo(std::int64_t timeUs)
{
    if (auto filled = fill(); !filled)
        return filled;
    while (m_following && m_following->timeUs <= timeUs) {
        m_current = std::move(m_following);
        m_following.reset();
        if (auto filled = fill(); !filled)
            return filled;
    }
    return {};
}

Outcome FrameSource::seek(std::int64_t timeUs)
{
    timeUs = std::max<std::int64_t>(0, timeUs);
    for (const auto from : {timeUs, timeUs - kFurtherBackUs}) {
        if (!canJump() || from < 0)
            break;
        auto jumped = m_demuxer->seek(from);
        if (!jumped && jumped.error().is(BaseError::Cancelled))
            return jumped;
        if (!jumped)
            break;
        m_decoder->flush();
        m_current.reset();
        m_following.reset();
        m_hasPacket = false;
        m_isDraining = false;
        m_lastTime = -1;
        if (auto skipped = skipTo(timeUs); !skipped)
            return skipped;
        if (m_current && m_current->timeUs <= timeUs)
            return {};
    }
    if (auto restarted = restart(); !restarted)
        return restarted;
    return skipTo(timeUs);
}

} // namespace vidgo::media::av
