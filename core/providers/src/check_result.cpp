#include "check_result.h"

#include <algorithm>

#include "vidgo/base/base_error.h"
#include "vidgo/media/audio.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/providers/fitting.h"

namespace vidgo::providers {

namespace {

constexpr int kLeastSide = 16;
constexpr int kMostSide = 16'384;
constexpr std::int64_t kMostPixels = 134'217'728;
constexpr int kDecodedSide = 256; ///< All of the file is read for it, and little memory is used.
constexpr std::int64_t kLeastMs = 100;
constexpr std::int64_t kMostMs = 1'800'000;

std::unexpected<Error> implausible(std::string why)
{
    std::string internal = "result: " + why;
    return fail(BaseError::InvalidArgument, std::move(internal), {{"reason", std::move(why)}});
}

Outcome checkSides(int width, int height, const GenerationRequest& request)
{
    if (std::min(width, height) < kLeastSide || std::max(width, height) > kMostSide)
        return implausible(std::to_string(width) + " x " + std::to_string(height) + " pixels");
    const bool isEnlarged =
        request.operation == Operation::Upscale || request.operation == Operation::VideoUpscale;
    for (const auto& input : request.inputs)
        if (isEnlarged && std::max(width, height) < std::max(input.file.width, input.file.height))
            return implausible("smaller than before");
    return {};
}

/// What was ordered: the model's seconds, or as long as what is worked on.
std::int64_t orderedMs(const GenerationRequest& request, const ProviderModel& model)
{
    if (const int seconds = secondsFor(request, model); seconds > 0)
        return std::int64_t{seconds} * 1000;
    if (const auto* clip = request.input(InputRole::Clip))
        return clip->durationMs;
    return 0;
}

Outcome checkDuration(std::int64_t ms, std::int64_t ordered)
{
    const auto least = std::max(kLeastMs, ordered / 3);
    const auto most = ordered > 0 ? ordered * 3 + 5000 : kMostMs;
    if (ms < least || ms > most)
        return implausible(std::to_string(ms) + " ms, ordered were " + std::to_string(ordered));
    return {};
}

Result<FetchedResult> checkPicture(const std::filesystem::path& file, const GenerationRequest& request,
                                   const std::stop_token& stop)
{
    auto decoded =
        media::decodePicture(file, {.maxSide = kDecodedSide, .maxPixels = kMostPixels, .name = {}}, stop);
    if (!decoded)
        return failure(decoded);
    const auto& info = decoded->info;
    if (auto sides = checkSides(info.uprightWidth(), info.uprightHeight(), request); !sides)
        return failure(sides);
    FetchedResult out;
    out.file.mediaType = info.mediaType;
    out.file.width = info.uprightWidth();
    out.file.height = info.uprightHeight();
    return out;
}

Result<FetchedResult> checkClip(const std::filesystem::path& file, const GenerationRequest& request,
                                const ProviderModel& model, const std::stop_token& stop)
{
    auto reader = media::ClipReader::open(file, {.maxSide = kDecodedSide, .threads = 1}, stop);
    if (!reader)
        return failure(reader);
    auto frame = (*reader)->next();
    if (!frame)
        return failure(frame);
    if (!*frame)
        return implausible("no frame");
    const auto& info = (*reader)->info();
    FetchedResult out;
    out.file.mediaType = info.mediaType;
    out.file.width = info.video ? info.video->width : 0;
    out.file.height = info.video ? info.video->height : 0;
    out.durationMs = info.durationUs / 1000;
    if (auto sides = checkSides(out.file.width, out.file.height, request); !sides)
        return failure(sides);
    if (auto duration = checkDuration(out.durationMs, orderedMs(request, model)); !duration)
        return failure(duration);
    return out;
}

Result<FetchedResult> checkSound(const std::filesystem::path& file, const std::stop_token& stop)
{
    auto reader = media::AudioReader::open(file, stop);
    if (!reader)
        return failure(reader);
    auto sound = (*reader)->read(kAudioRate / 10);
    if (!sound)
        return failure(sound);
    if (sound->frames() == 0)
        return implausible("no sound in it");
    auto info = media::probeClip(file, stop);
    if (!info)
        return failure(info);
    FetchedResult out;
    out.file.mediaType = info->mediaType;
    out.durationMs = info->durationUs / 1000;
    if (auto duration = checkDuration(out.durationMs, 0); !duration)
        return failure(duration);
    return out;
}

} // namespace

Result<FetchedResult> checkResult(const std::filesystem::path& file, const GenerationRequest& request,
                                  const ProviderModel& model, const std::stop_token& stop)
{
    const auto kind = resultKindOf(request.operation);
    if (kind == "image")
        return checkPicture(file, request, stop);
    if (kind == "video")
        return checkClip(file, request, model, stop);
    return checkSound(file, stop);
}

} // namespace vidgo::providers
