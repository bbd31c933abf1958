#include "moving/clip_sound.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidgo::ondevice {

namespace {

using Play = ClipEffects::Play;

constexpr std::int64_t kPiece = 2048; // frames, 43 ms: a few periods of a low voice
constexpr std::int64_t kHalf = kPiece / 2;
constexpr std::int64_t kSearch = 480; // frames to both sides, a period of 100 Hz

void reverseFrames(std::vector<float>& samples)
{
    const auto frames = samples.size() / kAudioChannels;
    for (std::size_t i = 0; i < frames / 2; ++i)
        for (std::size_t c = 0; c < kAudioChannels; ++c)
            std::swap(samples[i * kAudioChannels + c], samples[(frames - 1 - i) * kAudioChannels + c]);
}

// How well `overlap` and what begins at `at` of `around` fit on each other.
double likeness(const std::vector<float>& overlap, const std::vector<float>& around, std::int64_t at)
{
    double product = 0;
    double power = 1e-9;
    for (std::size_t i = 0; i < overlap.size(); i += std::size_t{2} * kAudioChannels) {
        const double a = overlap[i];
        const double b = around[static_cast<std::size_t>(at) * kAudioChannels + i];
        product += a * b;
        power += b * b;
    }
    return product / std::sqrt(power);
}

} // namespace

ClipSound::ClipSound(std::unique_ptr<media::AudioReader> reader, std::int64_t lengthUs,
                     const ClipEffects& effects)
    : m_reader(std::move(reader))
    , m_effects(effects)
    , m_length(lengthUs * kAudioRate / 1'000'000)
{}

Result<std::unique_ptr<ClipSound>> ClipSound::open(const std::filesystem::path& clip, std::int64_t lengthUs,
                                                   const ClipEffects& effects, const std::stop_token& stop)
{
    auto reader = media::AudioReader::open(clip, stop);
    if (!reader)
        return failure(reader);
    return std::unique_ptr<ClipSound>(new ClipSound(std::move(*reader), lengthUs, effects));
}

Result<std::vector<float>> ClipSound::next(std::int64_t frames)
{
    if (std::abs(m_effects.speed - 1) < 1e-6) {
        auto sound = source(m_given, frames);
        if (sound)
            m_given += frames;
        return sound;
    }
    const auto wanted = static_cast<std::size_t>(frames * kAudioChannels);
    while (m_ready.size() < wanted)
        if (auto more = stretchOn(); !more)
            return failure(more);
    std::vector<float> sound(m_ready.begin(), m_ready.begin() + static_cast<std::ptrdiff_t>(wanted));
    m_ready.erase(m_ready.begin(), m_ready.begin() + static_cast<std::ptrdiff_t>(wanted));
    m_given += frames;
    return sound;
}

// Half a piece more: the end of the last one fades into the beginning of the next, which is taken from where
// it fits best near its place.
Outcome ClipSound::stretchOn()
{
    const auto place =
        static_cast<std::int64_t>(std::llround(static_cast<double>(m_pieces * kHalf) * m_effects.speed));
    auto around = source(place - kSearch, kPiece + 2 * kSearch);
    if (!around)
        return failure(around);
    std::int64_t best = kSearch;
    if (!m_overlap.empty()) {
        double most = -1e30;
        for (std::int64_t at = 0; at <= 2 * kSearch; at += 2)
            if (const double fit = likeness(m_overlap, *around, at); fit > most) {
                most = fit;
                best = at;
            }
    }
    const auto* piece = around->data() + best * kAudioChannels;
    constexpr auto kHalfSamples = static_cast<std::size_t>(kHalf * kAudioChannels);
    for (std::size_t i = 0; i < kHalfSamples; ++i) {
        const double part = std::floor(static_cast<double>(i) / kAudioChannels) / kHalf;
        const auto rising = static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * part));
        const float before = m_overlap.empty() ? piece[i] : m_overlap[i];
        m_ready.push_back(before + (piece[i] - before) * rising);
    }
    m_overlap.assign(piece + kHalfSamples, piece + 2 * kHalfSamples);
    ++m_pieces;
    return {};
}

// Of the clip in the order in which it is played, at its own speed.
Result<std::vector<float>> ClipSound::source(std::int64_t from, std::int64_t frames)
{
    if (m_effects.play == Play::Forward)
        return straight(from, frames);
    const bool isThereAndBack = m_effects.play == Play::Boomerang;
    if (isThereAndBack && from < m_length) {
        if (from + frames <= m_length)
            return straight(from, frames);
        auto first = straight(from, m_length - from);
        auto rest = source(m_length, frames - (m_length - from));
        if (!first || !rest)
            return first ? std::move(rest) : std::move(first);
        first->insert(first->end(), rest->begin(), rest->end());
        return first;
    }
    const auto end = m_length - (isThereAndBack ? from - m_length : from);
    auto sound = straight(end - frames, frames);
    if (sound)
        reverseFrames(*sound);
    return sound;
}

// Silence before the beginning and behind the end.
Result<std::vector<float>> ClipSound::straight(std::int64_t from, std::int64_t frames)
{
    std::vector<float> sound(static_cast<std::size_t>(std::max<std::int64_t>(0, frames) * kAudioChannels),
                             0.0F);
    const auto begin = std::clamp<std::int64_t>(from, 0, m_length);
    const auto end = std::clamp<std::int64_t>(from + frames, begin, m_length);
    if (begin == end)
        return sound;
    if (begin != m_readAt)
        if (auto there = m_reader->seek(begin * 1'000'000 / kAudioRate); !there)
            return failure(there);
    auto read = m_reader->read(end - begin);
    if (!read)
        return failure(read);
    m_readAt = end;
    std::ranges::copy(read->samples, sound.begin() + (begin - from) * kAudioChannels);
    return sound;
}

} // namespace vidgo::ondevice
