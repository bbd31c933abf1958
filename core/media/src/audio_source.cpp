#include "audio_source.h"

#include <algorithm>

extern "C" {
#include <libavutil/channel_layout.h>
}

#include "av/av_error.h"
#include "av/describe.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

constexpr std::int64_t kJitter = kAudioRate / 25; ///< Frames by which timestamps may be off.
// A gap that is longer is a mistake in the timestamps.
constexpr std::int64_t kLongestGap = std::int64_t{kAudioRate} * 3600;
constexpr int kFastest = 768'000;            ///< Samples a second.
constexpr std::int64_t kPrerollUs = 100'000; ///< Decoders need some sound before what they give is right.

std::int64_t toFrames(std::int64_t timeUs)
{
    return av_rescale(timeUs, kAudioRate, 1'000'000);
}

} // namespace

AudioSource::AudioSource(std::filesystem::path path, std::stop_token stop)
    : m_path(std::move(path))
    , m_stop(std::move(stop))
    , m_packet(av::makePacket())
    , m_frame(av::makeFrame())
{}

Outcome AudioSource::start()
{
    if (!m_packet || !m_frame)
        return fail(BaseError::OutOfMemory, "frame");
    auto demuxer = av::Demuxer::open(m_path, {}, m_stop);
    if (!demuxer)
        return failure(demuxer);
    m_demuxer = std::move(*demuxer);
    if (m_demuxer->audio() == nullptr)
        return fail(MediaError::NoSound, "no audio stream", {{"file", toUtf8(m_path.filename())}});
    if (m_durationUs == 0) {
        auto info = av::describe(*m_demuxer);
        if (!info)
            return failure(info);
        m_durationUs = std::max<std::int64_t>(1, info->durationUs);
        return start(); // from its beginning
    }
    m_demuxer->keepOnly(m_demuxer->audio());
    auto decoder = av::Decoder::open(m_demuxer->audio(), m_path, {.threads = 1});
    if (!decoder)
        return failure(decoder);
    m_decoder = std::move(*decoder);
    m_resampler.reset();
    m_hasPacket = false;
    m_isDraining = false;
    m_isAtEnd = false;
    m_isFresh = true;
    return {};
}

std::int64_t AudioSource::readyFrames() const
{
    return static_cast<std::int64_t>(m_ready.size() - m_taken) / kAudioChannels;
}

// Nothing is decoded before all that is ready was given: a gap is then a number and no memory.
Result<AudioBuffer> AudioSource::read(std::int64_t frames)
{
    frames = std::clamp<std::int64_t>(frames, 0, std::int64_t{kAudioRate} * 3600);
    if (auto going = checkStop(m_stop); !going)
        return failure(going);
    AudioBuffer buffer;
    while (buffer.frames() < frames) {
        give(frames - buffer.frames(), buffer);
        if (m_isAtEnd || buffer.frames() == frames)
            break;
        auto more = decodeMore();
        if (!more)
            return failure(more);
        m_isAtEnd = !*more;
    }
    return buffer;
}

// Up to `frames` of what is ready.
void AudioSource::give(std::int64_t frames, AudioBuffer& buffer)
{
    const auto silent = std::min(frames, m_silence);
    const auto sounding = std::min(frames - silent, readyFrames());
    buffer.samples.insert(buffer.samples.end(), static_cast<std::size_t>(silent * kAudioChannels), 0.F);
    const auto from = m_ready.begin() + static_cast<std::ptrdiff_t>(m_taken);
    buffer.samples.insert(buffer.samples.end(), from, from + sounding * kAudioChannels);
    m_silence -= silent;
    drop(sounding);
    m_position += silent + sounding;
}

void AudioSource::drop(std::int64_t frames)
{
    m_taken += static_cast<std::size_t>(frames * kAudioChannels);
    // Moved to the front only now and then.
    if (m_taken * 2 < m_ready.size())
        return;
    m_ready.erase(m_ready.begin(), m_ready.begin() + static_cast<std::ptrdiff_t>(m_taken));
    m_taken = 0;
}

Result<bool> AudioSource::feed()
{
    while (!m_hasPacket) {
        auto more = m_demuxer->read(m_packet.get());
        if (!more || !*more)
            return more;
        m_hasPacket = m_packet->stream_index == m_demuxer->audio()->index;
    }
    auto taken = m_decoder->send(m_packet.get());
    if (taken && *taken)
        m_hasPacket = false;
    return taken ? Result<bool>(true) : taken;
}

// False at the end.
Result<bool> AudioSource::decodeMore()
{
    while (true) {
        if (auto going = checkStop(m_stop); !going)
            return failure(going);
        auto got = m_decoder->receive(m_frame.get());
        if (!got)
            return failure(got);
        if (*got == av::Decoder::Got::Decoded) {
            auto taken = take(*m_frame);
            av_frame_unref(m_frame.get());
            if (!taken)
                return failure(taken);
            return true;
        }
        if (*got == av::Decoder::Got::End || m_isDraining) {
            // What the resampler holds back.
            if (m_resampler)
                if (auto rest = resample(nullptr); !rest)
                    return failure(rest);
            return false;
        }
        auto fed = feed();
        if (!fed)
            return fed;
        if (!*fed) {
            m_isDraining = true;
            if (auto drained = m_decoder->send(nullptr); !drained)
                return drained;
        }
    }
}

Outcome AudioSource::take(const AVFrame& frame)
{
    // A resampler for a rate that no recorder knows would take seconds and gigabytes to make.
    if (frame.sample_rate > kFastest)
        return fail(MediaError::Damaged, "sample rate", {{"file", toUtf8(m_path.filename())}});
    if (frame.sample_rate <= 0 || frame.ch_layout.nb_channels <= 0 || frame.nb_samples <= 0)
        return {};
    if (auto ready = prepareResampler(frame); !ready)
        return ready;
    place(frame);
    return resample(&frame);
}

Outcome AudioSource::prepareResampler(const AVFrame& frame)
{
    if (m_resampler && m_rate == frame.sample_rate && m_format == frame.format &&
        m_channels == frame.ch_layout.nb_channels)
        return {};
    if (m_resampler)
        if (auto rest = resample(nullptr); !rest)
            return rest;
    AVChannelLayout from{};
    if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&from, frame.ch_layout.nb_channels);
    else
        av_channel_layout_copy(&from, &frame.ch_layout);
    AVChannelLayout to = AV_CHANNEL_LAYOUT_STEREO;
    SwrContext* raw = nullptr;
    int code = swr_alloc_set_opts2(&raw, &to, AV_SAMPLE_FMT_FLT, kAudioRate, &from,
                                   static_cast<AVSampleFormat>(frame.format), frame.sample_rate, 0, nullptr);
    av_channel_layout_uninit(&from);
    m_resampler.reset(raw);
    if (code >= 0)
        code = swr_init(raw);
    if (code < 0) {
        m_resampler.reset();
        return av::failed(code, m_path, "convert sound");
    }
    m_rate = frame.sample_rate;
    m_format = frame.format;
    m_channels = frame.ch_layout.nb_channels;
    return {};
}

// Where the frame belongs, by its time: silence before it, or parts of it that are too much.
void AudioSource::place(const AVFrame& frame)
{
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE || m_demuxer->hasNoTimes())
        return;
    const auto timeUs = m_demuxer->toUs(frame.best_effort_timestamp, m_demuxer->audio());
    const auto held = swr_get_delay(m_resampler.get(), kAudioRate);
    const auto produced = m_position + m_silence + readyFrames() + held - m_toDrop;
    auto gap = toFrames(timeUs) - produced;
    const auto tolerance = m_isFresh ? 0 : kJitter;
    m_isFresh = false;
    if (gap < -tolerance) {
        m_toDrop = std::min(m_toDrop - gap, kLongestGap);
        return;
    }
    if (gap <= tolerance || gap > kLongestGap)
        return;
    const auto taken = std::min(gap, m_toDrop);
    m_toDrop -= taken;
    gap -= taken;
    // At most the few samples that another resampler held back are ready, which then come behind the gap.
    m_silence += gap;
}

Outcome AudioSource::resample(const AVFrame* frame)
{
    const int given = frame ? frame->nb_samples : 0;
    const int room = swr_get_out_samples(m_resampler.get(), given);
    if (room < 0)
        return av::failed(room, m_path, "convert sound");
    const auto before = m_ready.size();
    m_ready.resize(before + static_cast<std::size_t>(room) * kAudioChannels);
    auto* out = reinterpret_cast<std::uint8_t*>(m_ready.data() + before);
    const auto** in = frame ? const_cast<const std::uint8_t**>(frame->extended_data) : nullptr;
    const int made = swr_convert(m_resampler.get(), &out, room, in, given);
    if (made < 0)
        return av::failed(made, m_path, "convert sound");
    const auto unwanted = std::min<std::int64_t>(made, m_toDrop);
    m_toDrop -= unwanted;
    m_ready.resize(before + static_cast<std::size_t>(made) * kAudioChannels);
    const auto begin = m_ready.begin() + static_cast<std::ptrdiff_t>(before);
    m_ready.erase(begin, begin + unwanted * kAudioChannels);
    return {};
}

Outcome AudioSource::seek(std::int64_t timeUs)
{
    timeUs = std::max<std::int64_t>(0, timeUs);
    m_ready.clear();
    m_taken = 0;
    m_silence = 0;
    m_toDrop = 0;
    auto jumped = m_demuxer->hasNoTimes() ? Outcome(fail(BaseError::Internal, "no times"))
                                          : m_demuxer->seek(std::max<std::int64_t>(0, timeUs - kPrerollUs));
    if (!jumped && jumped.error().is(BaseError::Cancelled))
        return jumped;
    if (!jumped) {
        m_position = 0;
        if (auto restarted = start(); !restarted)
            return restarted;
        // Without times the only way is to listen to what comes before.
        while (m_position < toFrames(timeUs)) {
            auto passed = read(std::min<std::int64_t>(kAudioRate, toFrames(timeUs) - m_position));
            if (!passed)
                return failure(passed);
            if (passed->samples.empty())
                break;
        }
        return {};
    }
    m_decoder->flush();
    m_resampler.reset();
    m_hasPacket = false;
    m_isDraining = false;
    m_isAtEnd = false;
    m_isFresh = true;
    m_position = toFrames(timeUs);
    return {};
}

} // namespace vidgo::media
