#include "vidgo/backend/short_video_engine.h"

#include <algorithm>

#include "latest.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/clip_writer.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

constexpr int kPictureSide = 2560; ///< Enough for an upright frame out of a wide picture.
constexpr int kSubjectSide = 1200; ///< Outlines are found in that many pixels and enlarged.
constexpr double kSure = 0.5;      ///< Below, parts of the subject may be missing: it stays where it is.
constexpr double kReading = 0.15;  ///< Of the work; the rest is frames.
// Larger files in a third of the time: exports encode for their platform anyway.
constexpr double kQuality = 18;
constexpr std::size_t kMostKept = std::size_t{192} << 20; ///< Bytes of pictures; ten of 3:2 take 175 MB.

std::unexpected<Error> unfit(const std::string& key, const std::string& value)
{
    const std::string reason = "the value of " + key;
    return fail(BaseError::InvalidArgument, "short video: unknown " + key + " " + value,
                {{"reason", reason}});
}

// A name, and what changes when the file does.
std::string keyOf(const fs::path& file, int maxSide)
{
    std::error_code ignored;
    const auto size = fs::file_size(file, ignored);
    const auto time = fs::last_write_time(file, ignored).time_since_epoch().count();
    return toUtf8(file) + "|" + std::to_string(size) + "|" + std::to_string(time) + "|" +
           std::to_string(maxSide);
}

Result<ondevice::VideoScene> clipScene(const fs::path& file, const std::stop_token& stop)
{
    auto info = media::probeClip(file, stop);
    if (!info)
        return failure(info);
    if (info->use == ClipUse::AudioOnly || !info->video)
        return fail(media::MediaError::NoMovingPicture, "a sound file as a picture",
                    {{"file", toUtf8(file.filename())}});
    ondevice::VideoScene scene;
    scene.clip = file;
    return scene;
}

// Not finding a subject is no failure: the picture then moves as a whole.
Result<media::Image> subjectOf(const ondevice::BackgroundRemover& remover, const media::Image& picture,
                               const std::stop_token& stop)
{
    auto small = media::fitWithin(picture, kSubjectSide);
    if (!small)
        return small;
    auto cutout = remover.run(*small, {}, {}, stop);
    if (auto running = checkStop(stop); !running)
        return failure(running);
    if (!cutout || cutout->confidence < kSure)
        return media::Image();
    return media::resize(cutout->alpha, picture.width(), picture.height());
}

} // namespace

struct ShortVideoEngine::Kept
{
    /// Of one preview and, where there is room, of the one before.
    Latest<ondevice::VideoScene> scenes{2 * kMostVideoPictures, kMostKept};
};

ShortVideoEngine::ShortVideoEngine(const Catalog& catalog, const ondevice::BackgroundRemover& remover,
                                   const ondevice::VideoComposer& composer)
    : m_catalog(catalog)
    , m_remover(remover)
    , m_composer(composer)
    , m_kept(std::make_unique<Kept>())
{}

ShortVideoEngine::~ShortVideoEngine() = default;

// Without its scenes.
Result<ondevice::VideoStory> ShortVideoEngine::storyOf(const Json& parameters) const
{
    auto settings = shortVideoFromJson(parameters);
    if (!settings)
        return failure(settings);
    const bool isAny = settings->look.empty() && !m_catalog.videoTemplates.empty();
    const auto* look = isAny ? &m_catalog.videoTemplates.front() : m_catalog.videoTemplate(settings->look);
    if (!look)
        return unfit("template", settings->look);
    ondevice::VideoStory story;
    story.look = *look;
    if (!settings->musicFile.empty()) {
        story.musicFile = pathFromUtf8(settings->musicFile);
    } else if (settings->music != "none") {
        const auto* bed = m_catalog.musicBed(settings->music.empty() ? look->music : settings->music);
        if (!bed)
            return unfit("music", settings->music);
        story.bed = *bed;
    }
    story.settings = std::move(*settings);
    return story;
}

Outcome ShortVideoEngine::check(const Json& parameters) const
{
    auto story = storyOf(parameters);
    return story ? Outcome() : failure(story);
}

Result<ondevice::VideoScene> ShortVideoEngine::readScene(const fs::path& file, int maxSide,
                                                         const std::stop_token& stop) const
{
    const auto info = media::probePicture(file);
    const bool isClip = info ? info->isAnimated : info.error().is(media::MediaError::NotAPicture);
    if (isClip)
        return clipScene(file, stop);
    auto decoded = media::decodePicture(file, {.maxSide = maxSide}, stop);
    if (!decoded)
        return failure(decoded);
    ondevice::VideoScene scene;
    // Where it is decides how a picture is framed, also when it does not move.
    auto subject = subjectOf(m_remover, decoded->image, stop);
    if (!subject)
        return failure(subject);
    scene.subject = std::move(*subject);
    scene.picture = std::move(decoded->image);
    return scene;
}

Result<std::shared_ptr<const ondevice::VideoScene>>
ShortVideoEngine::keptScene(const fs::path& file, int maxSide, const std::stop_token& stop) const
{
    const auto key = keyOf(file, maxSide);
    auto kept = m_kept->scenes.find(key);
    if (!kept) {
        auto read = readScene(file, maxSide, stop);
        if (!read)
            return failure(read);
        const auto bytes = read->picture.byteCount() + read->subject.byteCount();
        kept = m_kept->scenes.put(key, std::move(*read), bytes);
    }
    return kept;
}

Outcome ShortVideoEngine::make(const Work& work, const Progress& progress, const std::stop_token& stop) const
{
    auto story = storyOf(work.parameters);
    if (!story)
        return failure(story);
    const auto& more = story->settings.pictures;
    const auto reading = progress.part(0, kReading);
    for (std::size_t i = 0; i <= more.size(); ++i) {
        const auto file = i == 0 ? work.input : pathFromUtf8(more[i - 1]);
        auto scene = readScene(file, kPictureSide, stop);
        if (!scene)
            return failure(scene);
        story->scenes.push_back(std::move(*scene));
        reading.report(static_cast<double>(i + 1) / static_cast<double>(more.size() + 1));
    }
    auto plan = m_composer.plan(*story, stop);
    if (!plan)
        return failure(plan);
    media::ClipWriteOptions options{.width = plan->width,
                                    .height = plan->height,
                                    .frameRate = plan->frameRate,
                                    .quality = kQuality,
                                    .fast = true,
                                    .hasAudio = plan->hasSound,
                                    .captions = std::move(plan->captions)};
    if (!story->settings.title.empty())
        options.metadata.emplace("title", story->settings.title);
    auto writer = media::ClipWriter::create(work.output, options, stop);
    if (!writer)
        return failure(writer);
    if (auto made = m_composer.run(*story, **writer, progress.part(kReading, 0.99), stop); !made)
        return made;
    if (auto finished = (*writer)->finish(); !finished)
        return finished;
    progress.report(1);
    return {};
}

Result<media::Image> ShortVideoEngine::preview(const fs::path& input, const Json& parameters, int maxSide,
                                               const std::stop_token& stop) const
{
    auto story = storyOf(parameters);
    if (!story)
        return failure(story);
    std::vector<fs::path> files{input};
    for (const auto& path : story->settings.pictures)
        files.push_back(pathFromUtf8(path));
    // Held while the preview is made: what is in use is not dropped for what follows.
    std::vector<std::shared_ptr<const ondevice::VideoScene>> held;
    for (const auto& file : files) {
        auto scene = keptScene(file, 2 * maxSide, stop);
        if (!scene)
            return failure(scene);
        story->scenes.push_back(**scene);
        held.push_back(std::move(*scene));
    }
    auto plan = m_composer.plan(*story, stop);
    if (!plan)
        return failure(plan);
    return m_composer.still(*story, plan->titleFrame, maxSide, stop);
}

} // namespace vidgo::backend
