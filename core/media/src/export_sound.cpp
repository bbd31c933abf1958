#include "export_sound.h"

#include <cmath>

#include "av/av_error.h"
#include "loudness.h"
#include "vidgo/base/base_error.h"

namespace vidgo::media {

namespace {

constexpr double kTarget = -14; // LUFS, what the places play at
constexpr double kPeak = -1;    // dBTP
constexpr double kSilence = -70;
constexpr double kMostGain = 30; // dB; more would be noise
constexpr std::int64_t kPiece = kAudioRate / 2;

double factorOf(double decibels)
{
    return std::pow(10, decibels / 20);
}

} // namespace

ExportSound::ExportSound(std::unique_ptr<AudioReader> reader, std::int64_t startUs, std::int64_t frames)
    : m_reader(std::move(reader))
    , m_startUs(startUs)
    , m_frames(frames)
{}

Result<std::unique_ptr<ExportSound>> ExportSound::open(const std::filesystem::path& path,
                                                       std::int64_t startUs, std::int64_t durationUs,
                                                       const std::stop_token& stop)
{
    auto reader = AudioReader::open(path, stop);
    if (!reader && reader.error().is(MediaError::NoSound))
        return nullptr;
    if (!reader)
        return failure(reader);
    if (startUs > 0)
        if (auto sought = (*reader)->seek(startUs); !sought)
            return failure(sought);
    const std::int64_t frames = durationUs * kAudioRate / 1'000'000;
    return std::unique_ptr<ExportSound>(new ExportSound(std::move(*reader), startUs, frames));
}

// Behind the end of the file there is nothing; the rest of the picture is silent.
Result<AudioBuffer> ExportSound::read()
{
    auto piece = m_reader->read(std::min(kPiece, m_frames - m_read));
    if (piece)
        m_read += piece->frames();
    return piece;
}

Outcome ExportSound::normalize(const Progress& progress)
{
    auto meter = LoudnessMeter::create();
    if (!meter)
        return failure(meter);
    while (m_read < m_frames) {
        auto piece = read();
        if (!piece)
            return failure(piece);
        if (piece->samples.empty())
            break;
        if (auto added = meter->add(*piece); !added)
            return added;
        progress.report(static_cast<double>(m_read) / static_cast<double>(m_frames));
    }
    const Loudness found = meter->result();
    m_loudness = found.integrated;
    m_gain = found.integrated > kSilence ? std::min(kMostGain, kTarget - found.integrated) : 0;
    if (found.truePeak + m_gain > kPeak) {
        // Peaks between the samples show at four times the rate.
        const std::string most = std::to_string(factorOf(kPeak - 0.1));
        auto chain = av::FilterChain::audio("aresample=192000,alimiter=limit=" + most +
                                                ":attack=5:release=80:level=0:latency=1,aresample=48000,"
                                                "aformat=sample_fmts=flt:channel_layouts=stereo",
                                            {1, kAudioRate});
        if (!chain)
            return failure(chain);
        m_limiter = std::move(*chain);
    }
    m_read = 0;
    return m_reader->seek(m_startUs);
}

Outcome ExportSound::writeUpTo(std::int64_t timeUs, av::ClipSink& sink)
{
    const std::int64_t until = std::min(m_frames, timeUs * kAudioRate / 1'000'000);
    while (m_read < until) {
        auto piece = read();
        if (!piece)
            return failure(piece);
        if (piece->samples.empty()) {
            m_frames = m_read;
            return {};
        }
        if (auto passed = pass(std::move(*piece), sink); !passed)
            return passed;
    }
    return {};
}

Outcome ExportSound::finish(av::ClipSink& sink)
{
    if (auto written = writeUpTo(INT64_MAX / kAudioRate, sink); !written)
        return written;
    return m_limiter ? limit(nullptr, sink) : Outcome();
}

Outcome ExportSound::pass(AudioBuffer piece, av::ClipSink& sink)
{
    if (m_gain != 0) {
        const auto factor = static_cast<float>(factorOf(m_gain));
        for (float& sample : piece.samples)
            sample *= factor;
    }
    return m_limiter ? limit(&piece, sink) : sink.writeAudio(piece.samples);
}

// Null at the end.
Outcome ExportSound::limit(const AudioBuffer* piece, av::ClipSink& sink)
{
    const av::Frame frame = av::makeFrame();
    if (!frame)
        return fail(BaseError::OutOfMemory, "a frame");
    if (piece) {
        frame->format = AV_SAMPLE_FMT_FLT;
        frame->sample_rate = kAudioRate;
        frame->nb_samples = static_cast<int>(piece->frames());
        frame->pts = m_read - piece->frames();
        av_channel_layout_default(&frame->ch_layout, kAudioChannels);
        if (const int code = av_frame_get_buffer(frame.get(), 0); code < 0)
            return av::failed(code, {}, "a frame of sound");
        std::copy(piece->samples.begin(), piece->samples.end(), reinterpret_cast<float*>(frame->data[0]));
    }
    if (auto sent = m_limiter->send(piece ? frame.get() : nullptr); !sent)
        return sent;
    for (;;) {
        const av::Frame out = av::makeFrame();
        if (!out)
            return fail(BaseError::OutOfMemory, "a frame");
        auto got = m_limiter->receive(out.get());
        if (!got)
            return failure(got);
        if (!*got)
            return {};
        const auto* samples = reinterpret_cast<const float*>(out->data[0]);
        const auto count = static_cast<std::size_t>(out->nb_samples) * kAudioChannels;
        if (auto written = sink.writeAudio({samples, count}); !written)
            return written;
    }
}

} // namespace vidgo::media
