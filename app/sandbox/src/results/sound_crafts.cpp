#include <algorithm>
#include <cmath>
#include <numbers>

#include "providers/wire_text.h"
#include "vidgo/base/file.h"
#include "vidgo/presenter/presenter_clip.h"
#include "workshop.h"

namespace vidgo::sandbox {

namespace {

constexpr int kRate = 16'000; // of the sounds that are handed out: enough for speech
constexpr std::int64_t kMostUs = 300'000'000;
constexpr std::uint64_t kMostBytes = 256ULL * 1024 * 1024;

// A soft tone of about the time that the words would take.
media::AudioBuffer hum(const std::string& words)
{
    const double seconds = std::clamp(static_cast<double>(words.size()) / 14.0, 1.0, 60.0);
    media::AudioBuffer audio;
    const auto frames = static_cast<std::int64_t>(seconds * kAudioRate);
    audio.samples.reserve(static_cast<std::size_t>(frames) * 2);
    for (std::int64_t i = 0; i < frames; ++i) {
        const double time = static_cast<double>(i) / kAudioRate;
        const auto value = static_cast<float>(0.1 * std::sin(2 * std::numbers::pi * 220 * time) *
                                              (0.6 + 0.4 * std::sin(2 * std::numbers::pi * 4 * time)));
        audio.samples.insert(audio.samples.end(), 2, value);
    }
    return audio;
}

// Mouths for a sound of which no more is known than how loud it is.
std::vector<speech::Phone> phonesOf(const media::AudioBuffer& audio)
{
    static constexpr std::int64_t kStepUs = 80'000;
    static constexpr std::array kOpen = {speech::Viseme::A, speech::Viseme::E, speech::Viseme::O};
    std::vector<speech::Phone> phones;
    for (std::int64_t at = 0; at < audio.durationUs(); at += kStepUs) {
        const auto end = std::min(at + kStepUs, audio.durationUs());
        const auto first = static_cast<std::size_t>(at * kAudioRate / 1'000'000) * 2;
        const auto last =
            std::min(audio.samples.size(), static_cast<std::size_t>(end * kAudioRate / 1'000'000) * 2);
        float loudest = 0;
        for (std::size_t i = first; i < last; ++i)
            loudest = std::max(loudest, std::abs(audio.samples[i]));
        phones.push_back(
            {.name = "loud",
             .viseme = loudest > 0.05F ? kOpen.at(phones.size() % kOpen.size()) : speech::Viseme::Rest,
             .startUs = at,
             .endUs = end});
    }
    return phones;
}

template <class Number>
void put(std::string& out, Number value)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        out += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 255U);
}

// 16 bits, mono.
std::string wavOf(const media::AudioBuffer& audio)
{
    static constexpr int kEach = kAudioRate / kRate;
    std::string data;
    for (std::size_t i = 0; i + 2 * kEach <= audio.samples.size(); i += 2 * kEach) {
        float sum = 0;
        for (std::size_t k = 0; k < 2 * kEach; ++k)
            sum += audio.samples[i + k];
        const float value = std::clamp(sum / (2 * kEach), -1.0F, 1.0F);
        put(data, static_cast<std::int16_t>(value * 32'767));
    }
    std::string out = "RIFF";
    put(out, static_cast<std::uint32_t>(36 + data.size()));
    out += "WAVEfmt ";
    put(out, std::uint32_t{16});
    put(out, std::uint16_t{1});
    put(out, std::uint16_t{1});
    put(out, std::uint32_t{kRate});
    put(out, std::uint32_t{kRate * 2});
    put(out, std::uint16_t{2});
    put(out, std::uint16_t{16});
    out += "data";
    put(out, static_cast<std::uint32_t>(data.size()));
    return out + data;
}

} // namespace

Result<speech::SpokenScript> soundOf(const Workshop& shop, const Wanted& wanted)
{
    for (const auto& input : wanted.inputs) {
        if (!mediaTypeOfBytes(*input).starts_with("audio/"))
            continue;
        const auto path = shop.scratch.put(*input);
        if (!path)
            return std::unexpected(path.error());
        auto audio = media::readAudio(*path, kMostUs, {});
        if (!audio)
            return failure(audio);
        speech::SpokenScript script{.audio = std::move(*audio), .phones = {}, .sentences = {}};
        script.phones = phonesOf(script.audio);
        return script;
    }
    if (const auto voice = shop.speaker->voiceFor(Language::English, {}))
        if (auto spoken = shop.speaker->speak(wanted.speech, *voice, 1.0, {}, {}))
            return spoken;
    speech::SpokenScript script{.audio = hum(wanted.speech), .phones = {}, .sentences = {}};
    script.phones = phonesOf(script.audio);
    return script;
}

Result<std::string> makeSound(const Workshop& shop, const Wanted& wanted)
{
    const auto sound = soundOf(shop, wanted);
    if (!sound)
        return std::unexpected(sound.error());
    return wavOf(sound->audio);
}

Result<std::string> presentClip(const Workshop& shop, const Wanted& wanted)
{
    const auto script = soundOf(shop, wanted);
    if (!script)
        return std::unexpected(script.error());
    const auto layout = presenter::layoutOf(VideoShape::Landscape);
    auto pictures = presenter::loadPresenter(shop.resources / "starter-pack" / "presenters" / "spokesperson",
                                             layout.figureScale, {});
    if (!pictures)
        return std::unexpected(pictures.error());
    auto background = presenter::gradientBackground(VideoShape::Landscape, "#26324A", "#7A8CB4");
    if (!background)
        return std::unexpected(background.error());
    auto renderer = presenter::PresenterRenderer::create(
        std::move(*pictures), {.background = std::move(*background), .label = "Sandbox", .language = "en"},
        *shop.text);
    if (!renderer)
        return std::unexpected(renderer.error());
    if (auto ready = (*renderer)->setScript(*script, {}); !ready)
        return failure(ready);
    const auto path = shop.scratch.next("mp4");
    const auto done =
        presenter::writePresenterClip(**renderer, *script, layout, Language::English, path, {}, {});
    if (!done)
        return std::unexpected(done.error());
    return readTextFile(path, kMostBytes);
}

} // namespace vidgo::sandbox
