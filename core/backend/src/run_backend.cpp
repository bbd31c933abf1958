#include "vidgo/backend/run_backend.h"

#include <algorithm>

#include "preview_inputs.h"
#include "vidgo/backend/search_texts.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::backend {

namespace {

constexpr int kSmallestPreview = 64;
constexpr int kLargestPreview = 2048;

} // namespace

RunBackend::RunBackend(Parts parts)
    : m_parts(parts)
    , m_previewInputs(std::make_unique<PreviewInputs>())
{}

RunBackend::~RunBackend() = default;

Result<LibraryItem> RunBackend::run(const RunRequest& request, const Progress& progress,
                                    const std::stop_token& stop)
{
    auto engine = engineFor(m_parts.engines, m_parts.catalog, request.tool, request.parameters);
    if (!engine)
        return failure(engine);
    const auto now = m_parts.clock.now();
    const RunRecord record{.id = request.run.value().empty() ? RunId(makeUuid(m_parts.random)) : request.run,
                           .state = RunState::Running,
                           .tool = request.tool,
                           .topic = request.topic,
                           .inputPath = toUtf8(request.input),
                           .parameters = request.parameters,
                           .startedAt = now,
                           .updatedAt = now};
    if (auto begun = m_parts.runs.insert(record); !begun)
        return failure(begun);
    auto item = make(**engine, record, request, progress, stop);
    if (!item)
        close(record, item.error());
    return item;
}

Result<PreviewPicture> RunBackend::preview(const RunRequest& request, int maxSide,
                                           const std::stop_token& stop)
{
    if (maxSide < kSmallestPreview || maxSide > kLargestPreview)
        return fail(BaseError::InvalidArgument, "preview of " + std::to_string(maxSide),
                    {{"reason", "the size of the preview"}});
    auto engine = engineFor(m_parts.engines, m_parts.catalog, request.tool, request.parameters);
    if (!engine)
        return failure(engine);
    auto input = m_previewInputs->get(request.input, maxSide, stop);
    if (!input)
        return failure(input);
    auto made = (*engine)->preview({*input->picture, input->key}, request.parameters, maxSide, stop);
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

void RunBackend::close(const RunRecord& record, const Error& error)
{
    const auto state = error.is(BaseError::Cancelled) ? RunState::Cancelled : RunState::Failed;
    if (auto ended = m_parts.runs.setState(record.id, state, std::string(error.id())); !ended)
        m_parts.log.failure("backend", "the end of a run was not recorded", ended.error());
    if (state == RunState::Failed)
        m_parts.log.failure("backend", "a run failed", error);
}

Result<LibraryItem> RunBackend::make(const ToolEngine& engine, const RunRecord& record,
                                     const RunRequest& request, const Progress& progress,
                                     const std::stop_token& stop)
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
    if (auto go = checkStop(stop); !go)
        return failure(go);
    auto item =
        keep(record, request,
             {.mediaType = decoded->info.mediaType,
              .width = decoded->info.uprightWidth(),
              .height = decoded->info.uprightHeight()},
             *png, {.mediaType = "image/png", .width = picture->width(), .height = picture->height()});
    progress.report(1.0);
    return item;
}

Result<LibraryItem> RunBackend::keep(const RunRecord& record, const RunRequest& request,
                                     const FileRef& inputDetails, const Bytes& result, FileRef resultDetails)
{
    auto input = m_parts.cache.putFile(request.input, inputDetails, materials::FileKind::User);
    if (!input)
        return failure(input);
    auto made = m_parts.cache.put(result, std::move(resultDetails), materials::FileKind::User);
    if (!made)
        return failure(made);
    LibraryItem item{.id = LibraryItemId(makeUuid(m_parts.random)),
                     .run = record.id,
                     .tool = request.tool,
                     .topic = request.topic,
                     .inputName = toUtf8(request.input.filename()),
                     .input = std::move(*input),
                     .result = std::move(*made),
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

Result<std::vector<RunRecord>> RunBackend::recoverInterrupted()
{
    auto running = m_parts.runs.running();
    if (!running || running->empty())
        return running;
    // A result that was made but not yet entered is entered now; its run is finished by that.
    for (const auto& item : m_parts.journal.readAll()) {
        const auto run = std::ranges::find(*running, item.run, &RunRecord::id);
        if (run == running->end())
            continue;
        if (auto entered = enter(*run, item); !entered)
            return failure(entered);
    }
    return m_parts.runs.interruptRunning();
}

} // namespace vidgo::backend
