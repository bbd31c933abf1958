#include "vidgo/backend/run_backend.h"

#include <algorithm>

#include "own_files.h"
#include "preview_inputs.h"
#include "vidgo/backend/search_texts.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::backend {

namespace {

constexpr int kSmallestPreview = 64;
constexpr int kLargestPreview = 2048;

/// Removes the folder of a run at the end, whatever happened.
struct RemovedLater
{
    const std::filesystem::path& folder;
    ~RemovedLater() { static_cast<void>(removeRunFolder(folder)); }
};

RunRequest withInput(RunRequest request, const ChosenEngines& engines)
{
    if (request.input.empty() && engines.clip)
        request.input = engines.clip->inputOf(request.parameters);
    return request;
}

FileRef detailsOf(const ClipInfo& info)
{
    return {.mediaType = info.mediaType,
            .width = info.video ? info.video->width : 0,
            .height = info.video ? info.video->height : 0};
}

// Of a picture or a clip.
Result<FileRef> detailsOf(const std::filesystem::path& file, const std::stop_token& stop)
{
    if (const auto picture = media::probePicture(file))
        return FileRef{.mediaType = picture->mediaType,
                       .width = picture->uprightWidth(),
                       .height = picture->uprightHeight()};
    auto clip = media::probeClip(file, stop);
    if (!clip)
        return failure(clip);
    return detailsOf(*clip);
}

} // namespace

RunBackend::RunBackend(Parts parts)
    : m_parts(std::move(parts))
    , m_previewInputs(std::make_unique<PreviewInputs>())
{}

RunBackend::~RunBackend() = default;

Result<LibraryItem> RunBackend::run(const RunRequest& asked, const Progress& progress,
                                    const std::stop_token& stop)
{
    auto engines = enginesFor(m_parts.engines, m_parts.catalog, asked.tool, asked.parameters);
    if (!engines)
        return failure(engines);
    const auto request = withInput(asked, *engines);
    const auto now = m_parts.clock.now();
    const RunRecord record{.id = request.run.value().empty() ? RunId(makeUuid(m_parts.random)) : request.run,
                           .state = RunState::Running,
                           .tool = request.tool,
                           .topic = request.topic,
                           .inputPath = toUtf8(request.input),
                           .parameters = request.parameters,
                           .startedAt = now,
                           .updatedAt = now};
    const auto mark = lockOf(record.id); // says to other programs that the run is alive
    if (!mark)
        m_parts.log.failure("backend", "a run goes on without its lock", mark.error());
    if (auto begun = m_parts.runs.insert(record); !begun)
        return failure(begun);
    auto item = make(engines->forInput(request.input), record, request, progress, stop);
    if (!item)
        close(record, item.error());
    return item;
}

Result<PreviewPicture> RunBackend::preview(const RunRequest& asked, int maxSide, const std::stop_token& stop)
{
    if (maxSide < kSmallestPreview || maxSide > kLargestPreview)
        return fail(BaseError::InvalidArgument, "preview of " + std::to_string(maxSide),
                    {{"reason", "the size of the preview"}});
    auto engines = enginesFor(m_parts.engines, m_parts.catalog, asked.tool, asked.parameters);
    if (!engines)
        return failure(engines);
    const auto request = withInput(asked, *engines);
    auto made = previewOf(engines->forInput(request.input), request, maxSide, stop);
    if (!made)
        return failure(made);
    auto fitting = media::fitWithin(*made, maxSide); // an enlarging engine gives more than was asked for
    if (!fitting)
        return failure(fitting);
    auto allowed = m_parts.visitor.limited(std::move(*fitting));
    if (!allowed)
        return failure(allowed);
    auto rgba = media::convert(*allowed, media::PixelFormat::Rgba8);
    if (!rgba)
        return failure(rgba);
    const auto pixels = rgba->pixels();
    return PreviewPicture{rgba->width(), rgba->height(), {pixels.begin(), pixels.end()}};
}

Result<media::Image> RunBackend::previewOf(const ChosenEngines& engines, const RunRequest& request,
                                           int maxSide, const std::stop_token& stop)
{
    if (engines.clip)
        return engines.clip->preview(request.input, request.parameters, maxSide, stop);
    auto input = m_previewInputs->get(request.input, maxSide, stop);
    if (!input)
        return failure(input);
    return engines.picture->preview({*input->picture, input->key}, request.parameters, maxSide, stop);
}

void RunBackend::close(const RunRecord& record, const Error& error)
{
    const auto state = error.is(BaseError::Cancelled) ? RunState::Cancelled : RunState::Failed;
    if (auto ended = m_parts.runs.setState(record.id, state, std::string(error.id())); !ended)
        m_parts.log.failure("backend", "the end of a run was not recorded", ended.error());
    if (state == RunState::Failed)
        m_parts.log.failure("backend", "a run failed", error);
}

struct RunBackend::Made
{
    FileRef input; ///< What is known of it without keeping it.
    FileRef result;
    std::int64_t durationMs = 0;
};

Result<LibraryItem> RunBackend::make(const ChosenEngines& engines, const RunRecord& record,
                                     const RunRequest& request, const Progress& progress,
                                     const std::stop_token& stop)
{
    auto made = engines.clip ? makeClip(*engines.clip, record.id, request, progress, stop)
                             : makePicture(*engines.picture, request, progress, stop);
    if (!made)
        return failure(made);
    if (auto go = checkStop(stop); !go)
        return failure(go);
    auto item = keep(record, request, std::move(*made));
    progress.report(1.0);
    return item;
}

Result<RunBackend::Made> RunBackend::makePicture(const ToolEngine& engine, const RunRequest& request,
                                                 const Progress& progress, const std::stop_token& stop)
{
    auto decoded = media::decodePicture(request.input, {}, stop);
    if (!decoded)
        return failure(decoded);
    progress.report(0.1);
    auto picture = engine.make(decoded->image, request.parameters, progress.part(0.1, 0.85), stop);
    if (!picture)
        return failure(picture);
    decoded->image = {};
    auto png = media::encodePicture(*picture, {.format = PictureFormat::Png, .fast = true}, stop);
    if (!png)
        return failure(png);
    progress.report(0.95);
    auto kept = m_parts.cache.put(
        *png, {.mediaType = "image/png", .width = picture->width(), .height = picture->height()},
        materials::FileKind::User);
    if (!kept)
        return failure(kept);
    return Made{.input = {.mediaType = decoded->info.mediaType,
                          .width = decoded->info.uprightWidth(),
                          .height = decoded->info.uprightHeight()},
                .result = std::move(*kept)};
}

Result<RunBackend::Made> RunBackend::makeClip(const ClipEngine& engine, const RunId& run,
                                              const RunRequest& request, const Progress& progress,
                                              const std::stop_token& stop)
{
    auto input = detailsOf(request.input, stop);
    if (!input)
        return failure(input);
    // A folder of its own, so that after a crash whatever lies beside the clip is known to be of this run.
    const auto folder = m_parts.work / pathFromUtf8(run.value());
    if (auto made = makeFolder(folder); !made)
        return failure(made);
    const auto output = folder / kClipOfRun;
    const RemovedLater removed{folder};
    auto made = engine.make({request.input, request.parameters, output}, progress.part(0.0, 0.97), stop);
    if (!made)
        return failure(made);
    auto info = media::probeClip(output, stop);
    if (!info)
        return failure(info);
    auto kept = m_parts.cache.putFile(output, detailsOf(*info), materials::FileKind::User);
    if (!kept)
        return failure(kept);
    return Made{.input = std::move(*input),
                .result = std::move(*kept),
                .durationMs = std::max<std::int64_t>(1, info->durationUs / 1000)};
}

Result<LibraryItem> RunBackend::keep(const RunRecord& record, const RunRequest& request, Made made)
{
    auto input = m_parts.cache.putFile(request.input, made.input, materials::FileKind::User);
    if (!input)
        return failure(input);
    LibraryItem item{.id = LibraryItemId(makeUuid(m_parts.random)),
                     .run = record.id,
                     .tool = request.tool,
                     .topic = request.topic,
                     .inputName = toUtf8(request.input.filename()),
                     .input = std::move(*input),
                     .result = std::move(made.result),
                     .durationMs = made.durationMs,
                     .engine = "on_device",
                     .parameters = request.parameters,
                     .createdAt = m_parts.clock.now()};
    if (auto noted = m_parts.journal.write(item); !noted)
        return failure(noted);
    if (auto entered = enter(record, item); !entered)
        return failure(entered);
    return item;
}

Outcome RunBackend::enter(const RunRecord& record, const LibraryItem& item)
{
    const auto* style = item.parameters.find("style");
    const auto texts = searchTextsOf(m_parts.catalog, item.tool, item.topic,
                                     style && style->asString() ? *style->asString() : std::string());
    auto entered = m_parts.library.insert(item, texts);
    if (entered || !entered.error().is(materials::MaterialsError::RunMissing))
        return entered;
    // Another program of the person started meanwhile and took this run for one that had died with its
    // program. The result is there all the same, so it is entered under a run of its own.
    RunRecord again = record;
    again.id = RunId(makeUuid(m_parts.random));
    if (auto begun = m_parts.runs.insert(again); !begun)
        return failure(begun);
    LibraryItem moved = item;
    moved.run = again.id;
    return m_parts.library.insert(moved, texts);
}

Result<std::optional<FileLock>> RunBackend::lockOf(const RunId& run) const
{
    return FileLock::tryTake(m_parts.work / pathFromUtf8(run.value() + ".lock"));
}

// A run that somebody holds is alive: another program of the person is at work in the same folder.
bool RunBackend::isAlive(const RunRecord& run) const
{
    if (m_parts.isElsewhere && m_parts.isElsewhere(run.id))
        return true;
    const auto lock = lockOf(run.id);
    return lock && !*lock;
}

// Of runs that died, also of those whose result was safe by then: nobody holds their locks any more.
void RunBackend::removeLeftovers() const
{
    for (const auto& run : runFoldersIn(m_parts.work))
        if (const auto lock = lockOf(run); lock && *lock)
            if (auto removed = removeRunFolder(m_parts.work / pathFromUtf8(run.value())); !removed)
                m_parts.log.failure("backend", "what a run left stays", removed.error());
}

Result<std::vector<RunRecord>> RunBackend::recoverInterrupted()
{
    removeLeftovers();
    auto dead = m_parts.runs.running();
    if (!dead)
        return dead;
    std::erase_if(*dead, [this](const RunRecord& run) { return isAlive(run); });
    if (dead->empty())
        return dead;
    // A result that was made but not yet entered is entered now; its run is finished by that.
    for (const auto& item : m_parts.journal.readAll()) {
        const auto run = std::ranges::find(*dead, item.run, &RunRecord::id);
        if (run == dead->end())
            continue;
        if (auto entered = enter(*run, item); !entered)
            return failure(entered);
        dead->erase(run);
    }
    for (auto& run : *dead) {
        if (auto marked = m_parts.runs.setState(run.id, RunState::Interrupted); !marked)
            return failure(marked);
        run.state = RunState::Interrupted;
        run.updatedAt = m_parts.clock.now();
    }
    return dead;
}

} // namespace vidgo::backend
