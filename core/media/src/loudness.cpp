#include "loudness.h"

#include <algorithm>
#include <cmath>

#include "vidgo/base/base_error.h"

namespace vidgo::media {

namespace {

constexpr int kStep = kAudioRate / 10; ///< Blocks of 400 ms begin every 100 ms.
constexpr std::size_t kStepsPerBlock = 4;
constexpr double kAbsoluteGate = -70; ///< LUFS
constexpr double kRelativeGate = -10; ///< LU
constexpr int kOversampling = 4;      ///< Annex 2 of BS.1770-4.
constexpr double kSilence = -70;

double toLufs(double meanSquare)
{
    return meanSquare > 0 ? -0.691 + 10 * std::log10(meanSquare) : kSilence;
}

// The mean of the blocks above a threshold in LUFS; 0 when there is none.
double gatedMean(const std::vector<double>& blocks, double threshold)
{
    double sum = 0;
    int count = 0;
    for (const double block : blocks)
        if (toLufs(block) > threshold) {
            sum += block;
            ++count;
        }
    return count > 0 ? sum / count : 0;
}

} // namespace

double LoudnessMeter::Biquad::run(double in, std::size_t channel)
{
    auto& z = state[channel];
    const double out = b[0] * in + z[0];
    z[0] = b[1] * in - a[0] * out + z[1];
    z[1] = b[2] * in - a[1] * out;
    return out;
}

// The coefficients of tables 1 and 2 of BS.1770-4, which are for 48 kHz.
LoudnessMeter::LoudnessMeter()
{
    m_shelf.b = {1.53512485958697, -2.69169618940638, 1.19839281085285};
    m_shelf.a = {-1.69065929318241, 0.73248077421585};
    m_highPass.b = {1.0, -2.0, 1.0};
    m_highPass.a = {-1.99004745483398, 0.99007225036621};
}

Result<LoudnessMeter> LoudnessMeter::create()
{
    LoudnessMeter meter;
    AVChannelLayout layout = AV_CHANNEL_LAYOUT_STEREO;
    SwrContext* raw = nullptr;
    const int code = swr_alloc_set_opts2(&raw, &layout, AV_SAMPLE_FMT_FLT, kAudioRate * kOversampling,
                                         &layout, AV_SAMPLE_FMT_FLT, kAudioRate, 0, nullptr);
    meter.m_oversampler.reset(raw);
    if (code < 0 || swr_init(raw) < 0)
        return fail(BaseError::OutOfMemory, "libswresample");
    return meter;
}

Outcome LoudnessMeter::add(const AudioBuffer& piece)
{
    const auto frames = static_cast<std::size_t>(piece.frames());
    for (std::size_t i = 0; i < frames; ++i) {
        for (std::size_t channel = 0; channel < kAudioChannels; ++channel) {
            const double sample = static_cast<double>(piece.samples[i * kAudioChannels + channel]);
            const double weighted = m_highPass.run(m_shelf.run(sample, channel), channel);
            m_stepSum += weighted * weighted;
        }
        if (++m_stepFrames == kStep)
            endStep();
    }
    return addPeak(piece.samples.data(), static_cast<int>(frames));
}

void LoudnessMeter::endStep()
{
    m_steps.push_back(m_stepSum / kStep);
    m_stepSum = 0;
    m_stepFrames = 0;
}

Outcome LoudnessMeter::addPeak(const float* samples, int frames)
{
    const int room = swr_get_out_samples(m_oversampler.get(), frames);
    m_oversampled.resize(static_cast<std::size_t>(std::max(0, room)) * kAudioChannels);
    auto* out = reinterpret_cast<std::uint8_t*>(m_oversampled.data());
    const auto* in = reinterpret_cast<const std::uint8_t*>(samples);
    const int made = swr_convert(m_oversampler.get(), &out, room, samples ? &in : nullptr, frames);
    if (made < 0)
        return fail(BaseError::OutOfMemory, "libswresample");
    for (int i = 0; i < made * kAudioChannels; ++i)
        m_peak = std::max(m_peak, std::abs(m_oversampled[static_cast<std::size_t>(i)]));
    return {};
}

Loudness LoudnessMeter::result()
{
    // What is still in the oversampler; that it cannot fail any more is no reason to lose the rest.
    (void)addPeak(nullptr, 0);
    std::vector<double> blocks;
    for (std::size_t i = 0; i + kStepsPerBlock <= m_steps.size(); ++i)
        blocks.push_back((m_steps[i] + m_steps[i + 1] + m_steps[i + 2] + m_steps[i + 3]) / kStepsPerBlock);
    // Sounds shorter than a block are measured as they are.
    if (blocks.empty() && m_steps.size() * kStep + static_cast<std::size_t>(m_stepFrames) > 0) {
        double sum = m_stepSum;
        for (const double step : m_steps)
            sum += step * kStep;
        blocks.push_back(
            sum / static_cast<double>(m_steps.size() * kStep + static_cast<std::size_t>(m_stepFrames)));
    }
    Loudness loudness;
    const double relative = toLufs(gatedMean(blocks, kAbsoluteGate)) + kRelativeGate;
    const double mean = gatedMean(blocks, std::max(relative, kAbsoluteGate));
    loudness.integrated = std::max(kSilence, toLufs(mean));
    if (m_peak > 0)
        loudness.truePeak = std::max(kSilence, 20 * std::log10(static_cast<double>(m_peak)));
    return loudness;
}

} // namespace vidgo::media
