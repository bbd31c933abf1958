#include "vidgo/backend/generation_keeper.h"

#include "generation_files.h"
#include "vidgo/backend/search_texts.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/materials/materials_error.h"

namespace vidgo::backend {

namespace {

// Sounds have no place in the library.
bool isShown(const FileRef& file)
{
    return file.mediaType.starts_with("image/") || file.mediaType.starts_with("video/");
}

} // namespace

GenerationKeeper::GenerationKeeper(const Parts& parts)
    : m_parts(parts)
{}

Result<LibraryItemId> GenerationKeeper::keep(const jobs::GenerationRow& job, const std::stop_token& stop)
{
    const LibraryItemId id(job.order.job.value());
    if (auto there = m_parts.library.find(id);
        there || !there.error().is(materials::MaterialsError::ItemMissing))
        return there ? Result<LibraryItemId>(id) : failure(there);
    auto record = m_parts.runs.find(job.order.run);
    if (!record)
        return failure(record);
    auto item = itemOf(job, stop);
    if (!item)
        return failure(item);
    item->topic = record->topic;
    item->inputName = toUtf8(pathFromUtf8(record->inputPath).filename());
    item->parameters = record->parameters;
    if (m_parts.sealedOf)
        item->sealed = m_parts.sealedOf(job);
    if (auto noted = m_parts.journal.write(*item); !noted)
        return failure(noted);
    if (auto entered = enter(*record, *item); !entered)
        return failure(entered);
    letGo(job.order.job);
    return id;
}

Result<LibraryItem> GenerationKeeper::itemOf(const jobs::GenerationRow& job, const std::stop_token& stop)
{
    if (job.files.empty() || !isShown(job.files.front().file))
        return fail(BaseError::Internal, "job " + job.order.job.value() + " has nothing to be kept");
    const auto& made = job.files.front();
    auto input = inputOf(job, stop);
    if (!input)
        return failure(input);
    auto result = m_parts.cache.putFile(pathFromUtf8(made.path), made.file, materials::FileKind::User);
    if (!result)
        return failure(result);
    const auto* attempt = job.attempt();
    return LibraryItem{.id = LibraryItemId(job.order.job.value()),
                       .run = job.order.run,
                       .tool = job.order.tool,
                       .input = std::move(*input),
                       .result = std::move(*result),
                       .durationMs = made.file.mediaType.starts_with("video/")
                                         ? std::max<std::int64_t>(1, made.durationMs)
                                         : 0,
                       .engine = attempt ? attempt->shown.provider : std::string(),
                       .createdAt = m_parts.clock.now()};
}

// What the result is compared with. Where it began with words there is nothing but a picture of itself.
Result<FileRef> GenerationKeeper::inputOf(const jobs::GenerationRow& job, const std::stop_token& stop)
{
    const auto& inputs = job.order.request.inputs;
    if (!inputs.empty())
        return m_parts.cache.putFile(pathFromUtf8(inputs.front().path), inputs.front().file,
                                     materials::FileKind::User);
    const auto& made = job.files.front();
    if (!made.file.mediaType.starts_with("video/"))
        return m_parts.cache.putFile(pathFromUtf8(made.path), made.file, materials::FileKind::User);
    return keptStill(m_parts.cache, pathFromUtf8(made.path), stop);
}

Outcome GenerationKeeper::enter(const RunRecord& record, const LibraryItem& item)
{
    const auto* style = item.parameters.find("style");
    const auto texts = searchTextsOf(m_parts.catalog, item.tool, item.topic,
                                     style && style->asString() ? *style->asString() : std::string());
    auto entered = m_parts.library.insert(item, texts);
    if (entered || !entered.error().is(materials::MaterialsError::RunMissing))
        return entered;
    // The run had ended, and the job was tried again since.
    RunRecord again = record;
    again.id = RunId(makeUuid(m_parts.random));
    again.state = RunState::Running;
    if (auto begun = m_parts.runs.insert(again); !begun)
        return failure(begun);
    LibraryItem moved = item;
    moved.run = again.id;
    return m_parts.library.insert(moved, texts);
}

void GenerationKeeper::drop(const jobs::GenerationRow& job)
{
    const auto state = job.state == GenerationState::Cancelled ? RunState::Cancelled : RunState::Failed;
    if (auto ended = m_parts.runs.setState(job.order.run, state, job.errorId);
        !ended && !ended.error().is(materials::MaterialsError::RunMissing))
        m_parts.log.failure("backend", "the end of a run was not recorded", ended.error());
}

void GenerationKeeper::letGo(const JobId& job)
{
    if (auto gone = letCopiesGo(m_parts.database, m_parts.cache, job); !gone)
        m_parts.log.failure("backend", "copies of a job's files stay", gone.error());
}

} // namespace vidgo::backend
