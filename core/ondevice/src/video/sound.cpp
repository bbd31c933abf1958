#include "sound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>

#include "vidgo/base/progress.h"

namespace vidgo::ondevice {

namespace {

constexpr double kRate = kAudioRate;
constexpr double kTarget = -14;       ///< LUFS.
constexpr double kPartTarget = -18;   ///< Of each part before they are brought together.
constexpr double kCeiling = 0.85;     ///< Leaves room for what a coder adds between the samples.
constexpr double kDuckTo = 0.2512;    ///< -12 dB.
constexpr double kDuckBegins = 0.008; ///< Level (RMS) of sound that counts as somebody being heard.
constexpr double kDuckFull = 0.03;
constexpr double kDuckAttack = 0.06; ///< Seconds.
constexpr double kDuckRelease = 0.55;
constexpr std::int64_t kLookAhead = kAudioRate / 200;
constexpr std::int64_t kSeam = kAudioRate / 2; ///< Where music begins again.

/// A filter of second order (direct form I).
struct Biquad
{
    double b0, b1, b2, a1, a2;
    double x1 = 0, x2 = 0, y1 = 0, y2 = 0;

    double operator()(double x)
    {
        const double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        return y;
    }
};

// The weighting of BS.1770-4 at 48 kHz, tables 1 and 2.
Biquad headFilter()
{
    return {1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585};
}

Biquad bassFilter()
{
    return {1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621};
}

// Mean squares of both channels in steps of 100 ms.
std::vector<double> weightedSteps(const Samples& samples)
{
    constexpr std::int64_t kStep = kAudioRate / 10;
    const auto frames = static_cast<std::int64_t>(samples.size()) / kAudioChannels;
    std::vector<double> steps(static_cast<std::size_t>(frames / kStep));
    for (std::size_t channel = 0; channel < kAudioChannels; ++channel) {
        auto head = headFilter();
        auto bass = bassFilter();
        for (std::size_t step = 0; step < steps.size(); ++step) {
            double sum = 0;
            for (std::int64_t i = 0; i < kStep; ++i) {
                const auto frame = step * kStep + static_cast<std::size_t>(i);
                const double y = bass(head(samples[frame * kAudioChannels + channel]));
                sum += y * y;
            }
            steps[step] += sum / kStep;
        }
    }
    return steps;
}

double lufsOf(double meanSquare)
{
    return meanSquare > 0 ? -0.691 + 10 * std::log10(meanSquare) : -70;
}

double meanAbove(const std::vector<double>& blocks, double gate)
{
    double sum = 0;
    int count = 0;
    for (const double block : blocks)
        if (lufsOf(block) > gate) {
            sum += block;
            ++count;
        }
    return count > 0 ? sum / count : 0;
}

void amplify(Samples& samples, double gain)
{
    for (auto& sample : samples)
        sample = static_cast<float>(sample * gain);
}

double decibels(double db)
{
    return std::pow(10, db / 20);
}

// The gain that keeps every peak within the ceiling, lowered before the peak and let go slowly behind it.
void limit(Samples& samples, double ceiling)
{
    const auto frames = static_cast<std::int64_t>(samples.size()) / kAudioChannels;
    std::vector<float> needed(static_cast<std::size_t>(frames));
    for (std::size_t i = 0; i < needed.size(); ++i) {
        const float peak = std::max(std::abs(samples[2 * i]), std::abs(samples[2 * i + 1]));
        needed[i] = peak > ceiling ? static_cast<float>(ceiling / peak) : 1.0F;
    }
    // The least of what the next frames need, in one pass (a queue that only rises).
    std::deque<std::int64_t> least;
    const double release = 1 - std::exp(-1 / (0.08 * kRate));
    double gain = 1;
    std::int64_t ahead = 0;
    for (std::int64_t i = 0; i < frames; ++i) {
        for (; ahead < std::min(frames, i + kLookAhead); ++ahead) {
            while (!least.empty() &&
                   needed[static_cast<std::size_t>(least.back())] >= needed[static_cast<std::size_t>(ahead)])
                least.pop_back();
            least.push_back(ahead);
        }
        if (!least.empty() && least.front() < i)
            least.pop_front();
        const double wanted = least.empty() ? 1.0 : needed[static_cast<std::size_t>(least.front())];
        gain += (wanted - gain) * (wanted < gain ? 0.02 : release);
        const auto at = static_cast<std::size_t>(i);
        const double safe = std::min<double>(gain, needed[at]);
        samples[2 * at] = static_cast<float>(samples[2 * at] * safe);
        samples[2 * at + 1] = static_cast<float>(samples[2 * at + 1] * safe);
    }
}

void addAt(Samples& to, const Samples& from, std::int64_t frame)
{
    const auto begin = static_cast<std::size_t>(std::max<std::int64_t>(0, frame) * kAudioChannels);
    for (std::size_t i = 0; i < from.size() && begin + i < to.size(); ++i)
        to[begin + i] += from[i];
}

void duck(Samples& music, const std::vector<float>& gains)
{
    const auto frames = music.size() / kAudioChannels;
    for (std::size_t i = 0; i < frames; ++i) {
        const auto block = i / static_cast<std::size_t>(kDuckBlock);
        const auto next = std::min(block + 1, gains.size() - 1);
        const float part = static_cast<float>(i % static_cast<std::size_t>(kDuckBlock)) / kDuckBlock;
        const float gain = gains[block] + (gains[next] - gains[block]) * part;
        music[2 * i] *= gain;
        music[2 * i + 1] *= gain;
    }
}

} // namespace

double loudnessOf(const Samples& samples)
{
    const auto steps = weightedSteps(samples);
    std::vector<double> blocks;
    for (std::size_t i = 0; i + 4 <= steps.size(); ++i)
        blocks.push_back((steps[i] + steps[i + 1] + steps[i + 2] + steps[i + 3]) / 4);
    const double absolute = meanAbove(blocks, -70);
    if (absolute <= 0)
        return -70;
    return lufsOf(meanAbove(blocks, lufsOf(absolute) - 10));
}

void bringToLoudness(Samples& samples, double lufs, double ceiling)
{
    // The limiter takes a little away: twice comes close enough.
    for (int pass = 0; pass < 2; ++pass) {
        const double now = loudnessOf(samples);
        if (now <= -69)
            break;
        amplify(samples, decibels(std::min(lufs - now, 40.0)));
        limit(samples, ceiling);
    }
}

void fadeEnds(Samples& samples, std::int64_t inFrames, std::int64_t outFrames)
{
    const auto frames = static_cast<std::int64_t>(samples.size()) / kAudioChannels;
    inFrames = std::min(inFrames, frames / 2);
    outFrames = std::min(outFrames, frames / 2);
    const auto scale = [&](std::int64_t frame, double gain) {
        const auto at = static_cast<std::size_t>(frame * kAudioChannels);
        samples[at] = static_cast<float>(samples[at] * gain);
        samples[at + 1] = static_cast<float>(samples[at + 1] * gain);
    };
    constexpr double kQuarter = 1.5707963267948966;
    for (std::int64_t i = 0; i < inFrames; ++i)
        scale(i, std::sin(kQuarter * static_cast<double>(i) / static_cast<double>(inFrames)));
    for (std::int64_t i = 0; i < outFrames; ++i)
        scale(frames - 1 - i, std::sin(kQuarter * static_cast<double>(i) / static_cast<double>(outFrames)));
}

std::vector<float> duckingUnder(const Samples& voice)
{
    const auto frames = static_cast<std::int64_t>(voice.size()) / kAudioChannels;
    std::vector<float> gains;
    double level = 0;
    const double step = static_cast<double>(kDuckBlock) / kRate;
    for (std::int64_t from = 0; from < frames; from += kDuckBlock) {
        const auto to = std::min(frames, from + kDuckBlock);
        double sum = 0;
        for (auto i = from * kAudioChannels; i < to * kAudioChannels; ++i)
            sum +=
                static_cast<double>(voice[static_cast<std::size_t>(i)]) * voice[static_cast<std::size_t>(i)];
        const double now = std::sqrt(sum / static_cast<double>((to - from) * kAudioChannels));
        level += (now - level) * (1 - std::exp(-step / (now > level ? kDuckAttack : kDuckRelease)));
        const double heard = std::clamp((level - kDuckBegins) / (kDuckFull - kDuckBegins), 0.0, 1.0);
        gains.push_back(static_cast<float>(std::pow(kDuckTo, heard)));
    }
    if (gains.empty())
        gains.push_back(1);
    return gains;
}

Samples mixSound(Samples music, std::vector<PlacedSound> clips, double volume, std::int64_t frames)
{
    Samples voice(static_cast<std::size_t>(frames * kAudioChannels), 0.0F);
    for (auto& clip : clips) {
        fadeEnds(clip.samples, kAudioRate / 50, kAudioRate / 12);
        addAt(voice, clip.samples, clip.from);
    }
    music.resize(voice.size(), 0.0F);
    const bool isHeard = loudnessOf(voice) > -55;
    double target = kTarget;
    bringToLoudness(music, kPartTarget, 1.0);
    if (isHeard) {
        bringToLoudness(voice, kPartTarget, 1.0);
        duck(music, duckingUnder(voice));
        amplify(music, volume / kUsualVolume);
        for (std::size_t i = 0; i < music.size(); ++i)
            music[i] += voice[i];
    } else {
        target += 20 * std::log10(std::max(0.001, std::min(1.0, volume / kUsualVolume)));
        addAt(music, voice, 0);
    }
    if (!isHeard && volume <= 0)
        std::ranges::fill(music, 0.0F);
    fadeEnds(music, kAudioRate / 6, kAudioRate * 6 / 5);
    bringToLoudness(music, target, kCeiling);
    return music;
}

Result<Samples> readMusic(const std::filesystem::path& path, std::int64_t frames, const std::stop_token& stop)
{
    auto reader = media::AudioReader::open(path, stop);
    if (!reader)
        return failure(reader);
    Samples music;
    const auto wanted = static_cast<std::size_t>(frames * kAudioChannels);
    while (music.size() < wanted) {
        if (auto running = checkStop(stop); !running)
            return failure(running);
        auto piece = (*reader)->read(std::min<std::int64_t>(kAudioRate, frames));
        if (!piece)
            return failure(piece);
        if (piece->samples.empty())
            break;
        music.insert(music.end(), piece->samples.begin(), piece->samples.end());
    }
    if (music.empty())
        return fail(media::MediaError::NoSound, "no samples in the music");
    const Samples once = music;
    const auto seam =
        std::min<std::int64_t>(kSeam, static_cast<std::int64_t>(once.size()) / kAudioChannels / 4);
    while (music.size() < wanted) {
        const auto at = music.size() - static_cast<std::size_t>(seam * kAudioChannels);
        Samples again = once;
        fadeEnds(again, seam, 0);
        Samples before(music.begin() + static_cast<std::ptrdiff_t>(at), music.end());
        fadeEnds(before, 0, std::min<std::int64_t>(seam, static_cast<std::int64_t>(before.size()) / 2));
        std::ranges::copy(before, music.begin() + static_cast<std::ptrdiff_t>(at));
        music.resize(at + again.size(), 0.0F);
        for (std::size_t i = 0; i < again.size(); ++i)
            music[at + i] += again[i];
        if (again.size() <= static_cast<std::size_t>(seam * kAudioChannels))
            music.resize(wanted, 0.0F); // shorter than its own seam
    }
    music.resize(wanted);
    return music;
}

} // namespace vidgo::ondevice
