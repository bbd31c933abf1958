#include "sound.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <numeric>
#include <string_view>

#include "vidgo/base/base_error.h"

namespace vidgo::speech {

namespace {

constexpr int kCrossings = 16;
constexpr double kTargetLevel = 0.112; ///< -19 dBFS.
constexpr double kHighestPeak = 0.891; ///< -1 dBFS.

std::uint32_t littleEndian(std::span<const std::uint8_t> bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = count; i-- > 0;)
        value = value << 8 | bytes[at + i];
    return value;
}

bool isNamed(std::span<const std::uint8_t> bytes, std::size_t at, std::string_view name)
{
    return std::memcmp(bytes.data() + at, name.data(), name.size()) == 0;
}

std::vector<float> samplesOf(std::span<const std::uint8_t> data)
{
    std::vector<float> out(data.size() / 2);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<float>(static_cast<std::int16_t>(littleEndian(data, 2 * i, 2))) / 32768.0F;
    return out;
}

// sin(πx)/(πx) under a Blackman window that ends at `crossings`.
double kernel(double x)
{
    if (std::abs(x) >= kCrossings)
        return 0;
    const double phase = std::numbers::pi * x / kCrossings;
    const double window = 0.42 + 0.5 * std::cos(phase) + 0.08 * std::cos(2 * phase);
    return x == 0 ? 1 : window * std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
}

/// The filter for each place that an output sample can have between two of the input.
struct Filters
{
    int phases = 1;
    int taps = 0;
    std::vector<float> values; ///< `taps` for each phase.
};

Filters filtersFor(int from, int to)
{
    Filters out;
    out.phases = to / std::gcd(from, to);
    const double narrowing = std::min(1.0, static_cast<double>(to) / from);
    const int reach = static_cast<int>(std::ceil(kCrossings / narrowing));
    out.taps = 2 * reach;
    for (int phase = 0; phase < out.phases; ++phase) {
        double sum = 0;
        const auto begin = out.values.size();
        for (int tap = 0; tap < out.taps; ++tap) {
            const double x = tap - reach + 1 - static_cast<double>(phase) / out.phases;
            out.values.push_back(static_cast<float>(kernel(x * narrowing)));
            sum += out.values.back();
        }
        for (std::size_t i = begin; i < out.values.size(); ++i)
            out.values[i] /= static_cast<float>(sum);
    }
    return out;
}

} // namespace

Result<MonoSound> readWav(std::span<const std::uint8_t> bytes)
{
    const auto refuse = [](const char* reason) {
        return fail(BaseError::InvalidArgument, std::string("WAV: ") + reason, {{"reason", reason}});
    };
    if (bytes.size() < 12 || !isNamed(bytes, 0, "RIFF") || !isNamed(bytes, 8, "WAVE"))
        return refuse("not a WAV file");
    MonoSound sound;
    for (std::size_t at = 12; at + 8 <= bytes.size();) {
        const std::size_t size = std::min<std::size_t>(littleEndian(bytes, at + 4, 4), bytes.size() - at - 8);
        if (isNamed(bytes, at, "fmt ") && size >= 16) {
            const bool isPcm = littleEndian(bytes, at + 8, 2) == 1 && littleEndian(bytes, at + 10, 2) == 1 &&
                               littleEndian(bytes, at + 22, 2) == 16;
            sound.rate = isPcm ? static_cast<int>(littleEndian(bytes, at + 12, 4)) : 0;
        }
        if (isNamed(bytes, at, "data")) {
            if (sound.rate < 4000 || sound.rate > 192000)
                return refuse("not mono PCM of 16 bits");
            sound.samples = samplesOf(bytes.subspan(at + 8, size));
            return sound;
        }
        at += 8 + size + size % 2;
    }
    return refuse("no sound in it");
}

media::AudioBuffer toBuffer(const MonoSound& sound)
{
    media::AudioBuffer out;
    if (sound.samples.empty() || sound.rate <= 0)
        return out;
    const auto filters = filtersFor(sound.rate, kAudioRate);
    const int step = sound.rate / std::gcd(sound.rate, kAudioRate);
    const auto count = static_cast<std::int64_t>(sound.samples.size());
    const std::int64_t frames = count * kAudioRate / sound.rate;
    out.samples.reserve(static_cast<std::size_t>(frames) * kAudioChannels);
    for (std::int64_t i = 0; i < frames; ++i) {
        const std::int64_t place = i * step;
        const std::int64_t first = place / filters.phases - filters.taps / 2 + 1;
        const auto* filter = filters.values.data() + (place % filters.phases) * filters.taps;
        float value = 0;
        for (std::int64_t tap = std::max<std::int64_t>(0, -first);
             tap < std::min<std::int64_t>(filters.taps, count - first); ++tap)
            value += sound.samples[static_cast<std::size_t>(first + tap)] * filter[tap];
        out.samples.insert(out.samples.end(), kAudioChannels, value);
    }
    return out;
}

void evenLoudness(media::AudioBuffer& audio)
{
    constexpr double kQuiet = 0.01;
    double sum = 0;
    double peak = 0;
    std::int64_t heard = 0;
    for (const float sample : audio.samples) {
        const double level = std::abs(sample);
        peak = std::max(peak, level);
        if (level > kQuiet) {
            sum += level * level;
            ++heard;
        }
    }
    if (heard == 0)
        return;
    const double level = std::sqrt(sum / static_cast<double>(heard));
    const auto gain = static_cast<float>(std::min(kTargetLevel / level, kHighestPeak / peak));
    for (float& sample : audio.samples)
        sample *= gain;
}

} // namespace vidgo::speech
