#include "generation_files.h"

#include "vidgo/backend/generation_request.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/media/poster.h"

namespace vidgo::backend {

namespace {

Result<GenerationInput> described(const AskedInput& asked)
{
    GenerationInput input{.role = asked.role, .path = toUtf8(asked.file)};
    std::error_code ignored;
    const auto bytes = std::filesystem::file_size(asked.file, ignored);
    input.file.bytes = ignored ? 0 : static_cast<std::int64_t>(bytes);
    auto picture = media::probePicture(asked.file);
    if (picture && !picture->isAnimated) {
        input.file.mediaType = picture->mediaType;
        input.file.width = picture->uprightWidth();
        input.file.height = picture->uprightHeight();
        return input;
    }
    auto clip = media::probeClip(asked.file, {});
    if (!clip)
        return picture ? failure(clip) : failure(picture);
    input.file.mediaType = clip->mediaType;
    input.file.width = clip->video ? clip->video->width : 0;
    input.file.height = clip->video ? clip->video->height : 0;
    input.durationMs = clip->durationUs / 1000;
    return input;
}

} // namespace

Result<std::vector<GenerationInput>> describedInputs(const std::vector<AskedInput>& asked)
{
    std::vector<GenerationInput> inputs;
    for (const auto& one : asked) {
        auto input = described(one);
        if (!input)
            return failure(input);
        inputs.push_back(std::move(*input));
    }
    return inputs;
}

std::string ownerOf(const JobId& job)
{
    return "generation:" + job.value();
}

Result<FileRef> keptStill(materials::FileCache& cache, const std::filesystem::path& clip,
                          const std::stop_token& stop)
{
    auto still = media::clipStill(clip, {.maxSide = 0, .atFraction = 0, .representative = true}, stop);
    if (!still)
        return failure(still);
    auto jpeg = media::encodePicture(*still, {.format = PictureFormat::Jpeg}, stop);
    if (!jpeg)
        return failure(jpeg);
    return cache.put(*jpeg, {.mediaType = "image/jpeg", .width = still->width(), .height = still->height()},
                     materials::FileKind::User);
}

Outcome letCopiesGo(storage::Database& database, materials::FileCache& cache, const JobId& job)
{
    auto session = database.session();
    return session ? cache.removeReferences(*session, ownerOf(job)) : failure(session);
}

} // namespace vidgo::backend
