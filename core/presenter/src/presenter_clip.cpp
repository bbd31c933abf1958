#include "vidgo/presenter/presenter_clip.h"

#include <algorithm>
#include <vector>

#include "vidgo/media/clip_writer.h"

namespace vidgo::presenter {

namespace {

constexpr std::int64_t kSoundAFrame = kAudioRate / kFramesASecond;

// The sound of one frame, with silence behind the end.
std::vector<float> soundOf(const media::AudioBuffer& audio, std::int64_t frame)
{
    const auto begin = static_cast<std::size_t>(frame * kSoundAFrame * kAudioChannels);
    const auto count = static_cast<std::size_t>(kSoundAFrame * kAudioChannels);
    std::vector<float> out(count, 0.0F);
    if (begin < audio.samples.size())
        std::copy_n(audio.samples.begin() + static_cast<std::ptrdiff_t>(begin),
                    std::min(count, audio.samples.size() - begin), out.begin());
    return out;
}

std::vector<media::CaptionTrack> trackOf(const PresenterRenderer& renderer, std::int64_t durationUs,
                                         Language language)
{
    if (renderer.captionPlace() != CaptionPlace::Track || renderer.captions().empty())
        return {};
    media::CaptionTrack track{.language = media::trackLanguage(language, {}), .captions = {}};
    for (const auto& caption : renderer.captions())
        track.captions.push_back({caption.startUs, caption.endUs, caption.text});
    return {media::partOf(track, 0, durationUs)};
}

} // namespace

Outcome writePresenterClip(PresenterRenderer& renderer, const speech::SpokenScript& script,
                           const ClipLayout& layout, Language language, const std::filesystem::path& output,
                           const Progress& progress, const std::stop_token& stop)
{
    auto track = trackOf(renderer, script.audio.durationUs(), language);
    auto writer = media::ClipWriter::create(output,
                                            {.width = layout.width,
                                             .height = layout.height,
                                             .frameRate = {kFramesASecond, 1},
                                             .fast = true,
                                             .hasAudio = true,
                                             .captions = std::move(track)},
                                            stop);
    if (!writer)
        return failure(writer);
    const std::int64_t frames = (script.audio.frames() + kSoundAFrame - 1) / kSoundAFrame;
    for (std::int64_t i = 0; i < frames; ++i) {
        if (auto going = checkStop(stop); !going)
            return failure(going);
        auto image = renderer.frame(i * 1'000'000 / kFramesASecond);
        if (!image)
            return failure(image);
        if (auto written = (*writer)->writeFrame(*image); !written)
            return failure(written);
        if (auto written = (*writer)->writeAudio(soundOf(script.audio, i)); !written)
            return failure(written);
        progress.report(static_cast<double>(i + 1) / static_cast<double>(frames + 1));
    }
    return (*writer)->finish();
}

} // namespace vidgo::presenter
