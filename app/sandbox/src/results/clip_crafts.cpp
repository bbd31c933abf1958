#include <algorithm>
#include <cmath>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_reader.h"
#include "workshop.h"

namespace vidgo::sandbox {

using media::Image;

namespace {

constexpr Frame kUsualClip{.width = 1280, .height = 720};
constexpr std::uint64_t kMostBytes = 256ULL * 1024 * 1024;
constexpr double kPanRoom = 1.2; // how much larger than the frame the picture is that is panned over

media::ClipWriteOptions optionsFor(const Workshop& shop, Frame frame, bool hasAudio)
{
    return {.width = frame.width,
            .height = frame.height,
            .frameRate = {static_cast<int>(shop.framesASecond()), 1},
            .quality = 26,
            .fast = true,
            .hasAudio = hasAudio,
            .captions = {},
            .metadata = {{"comment", "Sandbox"}}};
}

Result<std::string> contentOf(const std::filesystem::path& path)
{
    auto bytes = readTextFile(path, kMostBytes);
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    return bytes;
}

// The picture just so large that it covers the frame with room to move.
Result<Image> coverOf(const Image& picture, Frame frame)
{
    const double scale = kPanRoom * std::max(static_cast<double>(frame.width) / picture.width(),
                                             static_cast<double>(frame.height) / picture.height());
    const auto resized = media::resize(picture, static_cast<int>(std::ceil(picture.width() * scale)),
                                       static_cast<int>(std::ceil(picture.height() * scale)));
    if (!resized)
        return std::unexpected(resized.error());
    return media::flatten(*resized, 255, 255, 255);
}

Outcome writeLabelled(const Workshop& shop, media::ClipWriter& writer, Image frame)
{
    if (auto labelled = shop.label->apply(frame); !labelled)
        return labelled;
    return writer.writeFrame(frame);
}

// From the left upper to the right lower corner of the picture.
Outcome pan(const Workshop& shop, const Image& cover, Frame frame, std::int64_t frames,
            media::ClipWriter& writer)
{
    for (std::int64_t i = 0; i < frames; ++i) {
        const double at = frames > 1 ? static_cast<double>(i) / static_cast<double>(frames - 1) : 0;
        auto part = cropped(cover, static_cast<int>((cover.width() - frame.width) * at),
                            static_cast<int>((cover.height() - frame.height) * at), frame);
        if (!part)
            return failure(part);
        if (auto written = writeLabelled(shop, writer, std::move(*part)); !written)
            return written;
    }
    return {};
}

Result<std::string> panClip(const Workshop& shop, const Image& picture, Frame frame, double seconds,
                            const media::AudioBuffer* audio)
{
    const auto cover = coverOf(picture, frame);
    if (!cover)
        return std::unexpected(cover.error());
    const auto path = shop.scratch.next("mp4");
    auto writer = media::ClipWriter::create(path, optionsFor(shop, frame, audio != nullptr), {});
    if (!writer)
        return failure(writer);
    const auto frames = std::max<std::int64_t>(2, std::llround(seconds * shop.framesASecond()));
    auto done = pan(shop, *cover, frame, frames, **writer);
    if (done && audio)
        done = (*writer)->writeAudio(audio->samples);
    if (done)
        done = (*writer)->finish();
    if (!done)
        return failure(done);
    return contentOf(path);
}

// The sound, or nothing where there is none to be read.
std::optional<media::AudioBuffer> soundIn(const std::filesystem::path& clip)
{
    static constexpr std::int64_t kMostUs = 120'000'000;
    auto audio = media::readAudio(clip, kMostUs, {});
    return audio && audio->frames() > 0 ? std::optional(std::move(*audio)) : std::nullopt;
}

Result<Image> changed(const Workshop& shop, const Wanted& wanted, Image image, Frame frame,
                      const std::optional<Image>& face)
{
    auto made = media::resize(image, frame.width, frame.height);
    if (made)
        made = media::flatten(*made, 255, 255, 255);
    if (!made)
        return made;
    if (face)
        if (auto laid = layFace(*made, *face); !laid)
            return failure(laid);
    if (wanted.craft != Craft::ReworkClip)
        return made;
    const auto styles = shop.stylizer.styles();
    const auto number = wanted.prompt.size();
    if (!shop.isQuick() && shop.stylizer.suitsClips(styles[number % styles.size()]))
        return shop.stylizer.run(*made, {.style = styles[number % styles.size()]}, {}, {});
    tint(*made, number);
    return made;
}

// Frame by frame at the clip's own times, held to the frame rate of the sandbox.
Outcome remake(const Workshop& shop, const Wanted& wanted, media::ClipReader& reader, Frame frame,
               media::ClipWriter& writer)
{
    std::optional<Image> face;
    if (wanted.craft == Craft::SwapClipFace) {
        auto decoded = decodeInput(shop, wanted, 1);
        if (!decoded)
            return failure(decoded);
        face = std::move(*decoded);
    }
    std::int64_t written = 0;
    for (;;) {
        auto next = reader.next();
        if (!next)
            return failure(next);
        if (!*next)
            return {};
        const auto due = static_cast<std::int64_t>(std::ceil(
            static_cast<double>((*next)->timeUs + (*next)->durationUs) / 1e6 * shop.framesASecond() - 0.01));
        if (due <= written)
            continue;
        auto image = changed(shop, wanted, std::move((*next)->image), frame, face);
        if (!image)
            return failure(image);
        if (auto labelled = shop.label->apply(*image); !labelled)
            return labelled;
        for (; written < due; ++written)
            if (auto done = writer.writeFrame(*image); !done)
                return done;
    }
}

Result<std::string> remakeClip(const Workshop& shop, const Wanted& wanted)
{
    if (wanted.inputs.empty())
        return fail(BaseError::InvalidArgument, "the clip is missing", {{"reason", "the clip is missing"}});
    const auto input = shop.scratch.put(*wanted.inputs.front());
    if (!input)
        return std::unexpected(input.error());
    auto reader = media::ClipReader::open(*input, {.maxSide = shop.quickSide}, {});
    if (!reader)
        return failure(reader);
    const auto& video = *(*reader)->info().video;
    const bool isEnlarged = wanted.craft == Craft::EnlargeClip; // never smaller than it was
    const double scale = isEnlarged ? wanted.scale : 1;
    const auto frame = frameOf(
        wanted,
        {.width = static_cast<int>(video.width * scale), .height = static_cast<int>(video.height * scale)},
        isEnlarged ? 0 : shop.quickSide);
    const auto audio = soundIn(*input);
    const auto path = shop.scratch.next("mp4");
    auto writer = media::ClipWriter::create(path, optionsFor(shop, frame, audio.has_value()), {});
    if (!writer)
        return failure(writer);
    auto done = remake(shop, wanted, **reader, frame, **writer);
    if (done && audio)
        done = (*writer)->writeAudio(audio->samples);
    if (done)
        done = (*writer)->finish();
    if (!done)
        return failure(done);
    return contentOf(path);
}

Result<std::string> speakingPicture(const Workshop& shop, const Wanted& wanted)
{
    const auto sound = soundOf(shop, wanted);
    if (!sound)
        return std::unexpected(sound.error());
    auto picture = wanted.inputs.empty() ? std::unexpected(Error(BaseError::InvalidArgument, ""))
                                         : decodeInput(shop, wanted, 0);
    const auto frame = frameOf(wanted, kUsualClip, shop.quickSide);
    if (!picture)
        picture = drawWords(shop, wanted.speech, frame);
    if (!picture)
        return std::unexpected(picture.error());
    return panClip(shop, *picture, frame, static_cast<double>(sound->audio.durationUs()) / 1e6,
                   &sound->audio);
}

} // namespace

Result<std::string> makeClip(const Workshop& shop, const Wanted& wanted)
{
    switch (wanted.craft) {
    case Craft::Film:
    case Craft::Pan: {
        auto frame = frameOf(wanted, kUsualClip, shop.quickSide);
        auto picture = wanted.craft == Craft::Pan
                           ? decodeInput(shop, wanted, 0)
                           : drawWords(shop, wanted.prompt, {frame.width * 5 / 4, frame.height * 5 / 4});
        if (!picture)
            return std::unexpected(picture.error());
        if (wanted.craft == Craft::Pan && wanted.width == 0)
            frame = frameOf(wanted, {picture->width(), picture->height()}, shop.quickSide);
        return panClip(shop, *picture, frame, wanted.seconds, nullptr);
    }
    case Craft::Present:
        return shop.isQuick() || wanted.inputs.size() > 1 ? speakingPicture(shop, wanted)
                                                          : presentClip(shop, wanted);
    default:
        return remakeClip(shop, wanted);
    }
}

} // namespace vidgo::sandbox
