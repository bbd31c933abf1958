#include "remake_writer.h"

#include "av_error.h"
#include "frame_facts.h"
#include "vidgo/base/base_error.h"

namespace vidgo::media::av {

namespace {

constexpr double kEncoded = 0.99; // what is left is ending the file

} // namespace

RemakeWriter::RemakeWriter(std::unique_ptr<Muxer> muxer, std::unique_ptr<Encoder> encoder, StreamMap map,
                           bool needsPalette, std::int64_t durationUs, Progress progress,
                           std::stop_token stop)
    : m_muxer(std::move(muxer))
    , m_encoder(std::move(encoder))
    , m_map(std::move(map))
    , m_durationUs(durationUs)
    , m_progress(std::move(progress))
    , m_stop(std::move(stop))
{
    if (needsPalette)
        m_palette = std::make_unique<GifPalette>(m_encoder->context()->time_base);
}

RemakeWriter::~RemakeWriter()
{
    m_queue.abandon();
    if (m_thread.joinable())
        m_thread.join();
}

void RemakeWriter::start()
{
    m_thread = std::thread([this] {
        if (auto done = work(); !done) {
            m_error = std::move(done.error());
            m_queue.abandon();
        }
    });
}

bool RemakeWriter::push(WorkQueue::Item item)
{
    return m_queue.push(std::move(item), m_stop);
}

Outcome RemakeWriter::wait()
{
    m_queue.end();
    m_thread.join();
    if (m_stop.stop_requested())
        return fail(BaseError::Cancelled, "remake");
    if (m_error)
        return std::unexpected<Error>(std::move(*m_error));
    return {};
}

Outcome RemakeWriter::work()
{
    while (auto item = m_queue.pop(m_stop)) {
        auto done = item->frame ? encode(std::move(item->frame)) : copy(std::move(*item));
        if (!done)
            return done;
    }
    if (auto going = checkStop(m_stop); !going)
        return going;
    // The reader has failed: a file of what it got to is not what was asked for.
    if (m_queue.isAbandoned())
        return fail(BaseError::Cancelled, "abandoned");
    if (m_palette) {
        if (auto sent = m_palette->send(nullptr); !sent)
            return sent;
        if (auto encoded = encodePaletted(); !encoded)
            return encoded;
    }
    if (auto sent = send(nullptr); !sent)
        return sent;
    return m_muxer->finish();
}

Outcome RemakeWriter::copy(WorkQueue::Item item)
{
    const auto stream = static_cast<std::size_t>(item.stream);
    AVPacket* packet = item.packet.get();
    if (packet->pts != AV_NOPTS_VALUE)
        packet->pts -= m_map.shift[stream];
    if (packet->dts != AV_NOPTS_VALUE)
        packet->dts -= m_map.shift[stream];
    return m_muxer->write(packet, m_map.to[stream], m_map.timeBase[stream]);
}

// Times that are missing or stand still follow on from the frame before.
void RemakeWriter::setTimes(AVFrame* frame)
{
    const auto video = static_cast<std::size_t>(m_map.video);
    const AVRational own = m_map.timeBase[video];
    const AVRational base = m_encoder->context()->time_base;
    std::int64_t duration = av_rescale_q(durationOf(frame), own, base);
    if (duration <= 0)
        duration = std::max<std::int64_t>(
            1, m_lastDuration > 0 ? m_lastDuration
                                  : av_rescale_q(1, av_inv_q(m_encoder->context()->framerate), base));
    std::int64_t time = frame->best_effort_timestamp;
    if (time != AV_NOPTS_VALUE)
        time = av_rescale_q(time - m_map.shift[video], own, base);
    else
        time = m_lastTime == AV_NOPTS_VALUE ? 0 : m_lastTime + m_lastDuration;
    if (m_lastTime != AV_NOPTS_VALUE)
        time = std::max(time, m_lastTime + 1);
    frame->pts = time;
    frame->pict_type = AV_PICTURE_TYPE_NONE;
    m_durations[time] = duration;
    m_lastTime = time;
    m_lastDuration = duration;
}

Outcome RemakeWriter::encode(Frame frame)
{
    setTimes(frame.get());
    ++m_frames;
    if (!m_palette)
        return send(frame.get());
    if (auto sent = m_palette->send(std::move(frame)); !sent)
        return sent;
    return encodePaletted();
}

Outcome RemakeWriter::encodePaletted()
{
    for (;;) {
        if (auto going = checkStop(m_stop); !going)
            return going;
        auto taken = m_palette->receive(m_paletted.get());
        if (!taken)
            return failure(taken);
        if (!*taken)
            return {};
        auto sent = send(m_paletted.get());
        av_frame_unref(m_paletted.get());
        if (!sent)
            return sent;
    }
}

Outcome RemakeWriter::send(const AVFrame* frame)
{
    if (auto sent = m_encoder->send(frame); !sent)
        return sent;
    return drain();
}

Outcome RemakeWriter::drain()
{
    for (;;) {
        if (auto going = checkStop(m_stop); !going)
            return going;
        auto taken = m_encoder->receive(m_packet.get());
        if (!taken)
            return failure(taken);
        if (!*taken)
            return {};
        if (const auto found = m_durations.find(m_packet->pts); found != m_durations.end()) {
            m_packet->duration = found->second;
            m_durations.erase(found);
        }
        // Nothing that is shown before this is decoded comes any more, whatever an encoder did with its
        // times.
        m_durations.erase(m_durations.begin(), m_durations.lower_bound(m_packet->dts));
        report(m_packet.get());
        const int stream = m_map.to[static_cast<std::size_t>(m_map.video)];
        if (auto written = m_muxer->write(m_packet.get(), stream, m_encoder->context()->time_base); !written)
            return written;
    }
}

void RemakeWriter::report(const AVPacket* packet) const
{
    const std::int64_t time = packet->dts != AV_NOPTS_VALUE ? packet->dts : packet->pts;
    if (m_durationUs <= 0 || time == AV_NOPTS_VALUE)
        return;
    const double reached =
        static_cast<double>(time + packet->duration) * av_q2d(m_encoder->context()->time_base) * AV_TIME_BASE;
    m_progress.report(kEncoded * std::clamp(reached / static_cast<double>(m_durationUs), 0.0, 1.0));
}

} // namespace vidgo::media::av
