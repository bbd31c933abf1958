#include "motion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "vidgo/presenter/presenter_renderer.h"

namespace vidgo::presenter {

namespace {

constexpr std::int64_t kStepUs = 20'000;
constexpr double kSmoothing = 0.12; ///< Of each new step; settles within about 170 ms.

constexpr std::int64_t kClosingUs = 66'000;
constexpr std::int64_t kClosedUs = 66'000;
constexpr std::int64_t kOpeningUs = 100'000;
constexpr std::int64_t kTwiceUs = 320'000;
constexpr std::int64_t kShortestUs = 2'000'000;
constexpr std::int64_t kLongestUs = 6'000'000;
constexpr unsigned kTwiceOf256 = 32; ///< One blink in eight comes twice.

double wave(std::int64_t timeUs, double period, double phase)
{
    return std::sin(2 * std::numbers::pi * (static_cast<double>(timeUs) / 1e6 / period + phase));
}

} // namespace

Emphasis::Emphasis(const media::AudioBuffer& audio)
{
    const std::int64_t frames = kStepUs * kAudioRate / 1'000'000;
    double smoothed = 0;
    double loudest = 1e-6;
    for (std::int64_t from = 0; from < audio.frames(); from += frames) {
        const std::int64_t count = std::min(frames, audio.frames() - from);
        double sum = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            const double sample = audio.samples[static_cast<std::size_t>((from + i) * kAudioChannels)];
            sum += sample * sample;
        }
        smoothed += kSmoothing * (std::sqrt(sum / static_cast<double>(count)) - smoothed);
        loudest = std::max(loudest, smoothed);
        m_steps.push_back(smoothed);
    }
    for (double& step : m_steps)
        step /= loudest;
}

double Emphasis::at(std::int64_t timeUs) const
{
    if (m_steps.empty() || timeUs < 0)
        return 0;
    const double place = static_cast<double>(timeUs) / kStepUs;
    const auto step = std::min(static_cast<std::size_t>(place), m_steps.size() - 1);
    const auto next = std::min(step + 1, m_steps.size() - 1);
    const double part = std::clamp(place - static_cast<double>(step), 0.0, 1.0);
    return m_steps[step] * (1 - part) + m_steps[next] * part;
}

Pose poseAt(std::int64_t timeUs, double emphasis, double height)
{
    Pose pose;
    pose.sway = height * (0.0042 * wave(timeUs, 5.9, 0.1) + 0.0016 * wave(timeUs, 2.7, 0.4));
    pose.lean = 0.0045 * wave(timeUs, 7.3, 0.25);
    pose.breath = 0.0035 * (1 + wave(timeUs, 3.9, 0.0));
    pose.tilt = 0.013 * wave(timeUs, 4.7, 0.6) + 0.008 * emphasis * wave(timeUs, 1.9, 0.3);
    pose.nod = height * (0.003 * wave(timeUs, 3.1, 0.8) + 0.009 * emphasis);
    return pose;
}

std::vector<std::int64_t> blinkTimes(std::int64_t durationUs, Random& random)
{
    std::vector<std::int64_t> out;
    std::int64_t at = 0;
    while (true) {
        std::array<std::uint8_t, 3> bytes{};
        random.fill(bytes);
        const int chosen = bytes[0] << 8 | bytes[1];
        at += kShortestUs + (kLongestUs - kShortestUs) * chosen / 65536;
        if (at >= durationUs)
            return out;
        out.push_back(at);
        if (bytes[2] < kTwiceOf256 && at + kTwiceUs < durationUs)
            out.push_back(at += kTwiceUs);
    }
}

float lidsAt(const std::vector<std::int64_t>& blinks, std::int64_t timeUs)
{
    const auto after = std::ranges::upper_bound(blinks, timeUs);
    if (after == blinks.begin())
        return 0;
    const std::int64_t since = timeUs - *std::prev(after);
    const auto share = [](std::int64_t part, std::int64_t of) {
        return static_cast<float>(part) / static_cast<float>(of);
    };
    if (since < kClosingUs)
        return share(since, kClosingUs);
    if (since < kClosingUs + kClosedUs)
        return 1;
    return std::max(0.0F, 1 - share(since - kClosingUs - kClosedUs, kOpeningUs));
}

} // namespace vidgo::presenter
