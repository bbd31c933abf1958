#include "vidgo/backend/batch_backend.h"

#include <algorithm>

#include "batch_inputs.h"
#include "own_files.h"
#include "service_failure.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/progress.h"
#include "vidgo/storage/database.h"

namespace vidgo::backend {

namespace fs = std::filesystem;
using materials::BatchRow;
using service::ServiceError;

namespace {

// What would meet every following file as well.
bool endsTheBatch(const Error& error)
{
    using storage::StorageError;
    return error.is(BaseError::Cancelled) || error.is(BaseError::DiskFull) ||
           error.is(BaseError::FileNotWritable) || error.is(ServiceError::BatchMissing) ||
           error.id().starts_with("storage.");
}

// False when either is missing.
bool isNewer(const fs::path& made, const fs::path& input)
{
    std::error_code madeMissing;
    std::error_code inputMissing;
    const auto madeAt = fs::last_write_time(made, madeMissing);
    const auto inputAt = fs::last_write_time(input, inputMissing);
    return !madeMissing && !inputMissing && madeAt >= inputAt;
}

bool isThere(const fs::path& file)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
}

int countOf(const std::vector<BatchRow>& rows, BatchFileState state)
{
    return static_cast<int>(
        std::ranges::count(rows, state, [](const BatchRow& row) { return row.file.state; }));
}

const fs::path& inputOf(const BatchRow& row)
{
    return row.file.input;
}

Outcome inWords(Outcome outcome)
{
    return inWordsOfService(std::move(outcome));
}

bool takesClips(const Catalog& catalog, Tool tool)
{
    const auto* info = catalog.tool(tool);
    return info && std::ranges::find(info->inputKinds, "video") != info->inputKinds.end();
}

// The same for requests of which one takes up what another has begun.
std::string kindOf(const BatchRequest& request)
{
    return sha256(std::string(toolId(request.tool)) + "\n" + request.topic + "\n" +
                  request.parameters.dump());
}

} // namespace

BatchBackend::BatchBackend(Parts parts)
    : m_parts(std::move(parts))
{}

Result<FileLock> BatchBackend::lock(const std::string& name)
{
    auto taken = FileLock::tryTake(m_parts.folder / (name + ".lock"));
    if (!taken)
        return failure(taken);
    if (!*taken)
        return fail(ServiceError::BatchBusy, "somebody has the lock of " + name);
    return std::move(**taken);
}

Result<std::vector<FileLock>> BatchBackend::lockAll(const std::vector<BatchId>& ids)
{
    std::vector<FileLock> locks;
    for (const auto& id : ids) {
        auto taken = lock(id.value());
        if (!taken)
            return failure(taken);
        locks.push_back(std::move(*taken));
    }
    return locks;
}

Result<Batch> BatchBackend::create(const BatchRequest& request, const std::stop_token& stop)
{
    if (auto chosen = enginesFor(m_parts.engines, m_parts.catalog, request.tool, request.parameters); !chosen)
        return failure(chosen);
    auto listed = listBatchFiles(request.inputs, takesClips(m_parts.catalog, request.tool), stop);
    if (!listed)
        return failure(listed);
    std::vector<BatchRow> files;
    for (auto& file : *listed)
        files.push_back({.file = std::move(file)});
    if (!request.takeUpEarlier)
        return keep(request, files, {});
    // Nobody else may be working on what is taken up, nor be taking it up.
    auto taking = lock(kindOf(request));
    if (!taking)
        return failure(taking);
    auto unfinished = m_parts.batches.unfinishedLike(request);
    if (!unfinished)
        return failure(unfinished);
    auto locks = lockAll(*unfinished);
    if (!locks)
        return failure(locks);
    if (auto taken = takeUp(request, files); !taken)
        return failure(taken);
    return keep(request, files, *unfinished);
}

Result<Batch> BatchBackend::keep(const BatchRequest& request, const std::vector<BatchRow>& files,
                                 const std::vector<BatchId>& replaced)
{
    Batch batch{.id = BatchId(makeUuid(m_parts.random)),
                .request = request,
                .createdAt = m_parts.clock.now(),
                .total = static_cast<int>(files.size())};
    batch.request.inputs.clear();
    batch.done = countOf(files, BatchFileState::Done);
    batch.skipped = countOf(files, BatchFileState::Skipped);
    if (batch.waiting() == 0 && batch.done == 0)
        return fail(ServiceError::NothingToDo, std::to_string(batch.skipped) + " files, none a picture");
    if (auto kept = m_parts.batches.insert(batch, files); !kept)
        return failure(kept);
    for (const auto& id : replaced)
        if (auto done = m_parts.batches.replace(id, batch.id); !done)
            return failure(done);
    return batch;
}

Outcome BatchBackend::takeUp(const BatchRequest& request, std::vector<BatchRow>& files)
{
    auto before = m_parts.batches.begunBefore(request);
    if (!before)
        return failure(before);
    for (auto& row : files) {
        const auto found = std::ranges::lower_bound(*before, row.file.input, {}, inputOf);
        if (found == before->end() || found->file.input != row.file.input)
            continue;
        const bool isDone = found->file.state == BatchFileState::Done;
        if (isDone && !m_parts.exports.find(found->file.item))
            continue;
        if (isDone && request.exportTo && !isNewer(found->file.exported, row.file.input))
            continue;
        // One that was only begun waits on, with the names that were chosen for it.
        const int position = row.file.position;
        row = std::move(*found);
        row.file.position = position;
    }
    return {};
}

Result<Batch> BatchBackend::run(const BatchId& id, const OnFile& onFile, const std::stop_token& stop)
{
    if (auto there = find(id); !there)
        return there;
    auto mine = lock(id.value());
    if (!mine)
        return failure(mine);
    std::error_code ignored;
    fs::remove(comparedOf(id), ignored); // of a program that was killed
    removeUnfinished(m_parts.folder);
    return workThrough(id, onFile, stop);
}

Result<Batch> BatchBackend::workThrough(const BatchId& id, const OnFile& onFile, const std::stop_token& stop)
{
    for (;;) {
        auto batch = find(id);
        if (!batch)
            return batch;
        auto row = m_parts.batches.nextWaiting(id);
        if (!row)
            return failure(row);
        onFile(*batch, *row ? (*row)->file : BatchFile{});
        if (!*row)
            return batch;
        if (auto done = process(*batch, **row, stop); !done)
            return failure(done);
    }
}

Outcome BatchBackend::process(const Batch& batch, BatchRow& row, const std::stop_token& stop)
{
    if (auto go = checkStop(stop); !go)
        return go;
    Outcome done;
    if (auto item = resultOf(batch, row, stop); !item)
        done = failure(item);
    else
        row.file.item = *item;
    if (done && batch.request.exportTo)
        done = exportResult(batch, row, stop);
    if (!done && endsTheBatch(done.error()))
        return done; // the file still waits
    row.file.state = done ? BatchFileState::Done : BatchFileState::Failed;
    if (!done) {
        m_parts.log.failure("backend", "a file of a batch failed", done.error());
        row.file.errorId = done.error().id();
        row.file.errorTemplate = done.error().externalTemplate();
        row.file.errorArguments = done.error().arguments();
        // Its result can't be used any more: the next attempt makes it anew.
        if (done.error().is(ServiceError::FileLost))
            row.run = {};
    }
    return inWords(m_parts.batches.save(batch.id, row));
}

Result<LibraryItemId> BatchBackend::resultOf(const Batch& batch, BatchRow& row, const std::stop_token& stop)
{
    if (!row.run.value().empty()) {
        // The program ended between the run and the noting of it.
        auto made = m_parts.runRows.resultOf(row.run);
        if (!made)
            return failure(made);
        if (*made)
            return **made;
    }
    row.run = RunId(makeUuid(m_parts.random));
    if (auto noted = inWords(m_parts.batches.save(batch.id, row)); !noted)
        return failure(noted);
    auto item = m_parts.runs.run({.run = row.run,
                                  .tool = batch.request.tool,
                                  .topic = batch.request.topic,
                                  .input = row.file.input,
                                  .parameters = batch.request.parameters},
                                 {}, stop);
    if (!item)
        return failure(item);
    return item->id;
}

fs::path BatchBackend::comparedOf(const BatchId& id) const
{
    return m_parts.folder / (id.value() + ".compare");
}

// Whether `file` holds just what the request would write.
Result<bool> BatchBackend::isWritten(const Batch& batch, ExportRequest request, const fs::path& file,
                                     const std::stop_token& stop)
{
    request.file = comparedOf(batch.id);
    request.collision = NameCollision::Replace;
    auto written = m_parts.exports.exportItem(request, {}, stop);
    if (!written)
        return failure(written);
    const auto wanted = sha256OfFile(*written);
    const auto found = sha256OfFile(file);
    std::error_code ignored;
    fs::remove(*written, ignored);
    return wanted && found && *wanted == *found;
}

Outcome BatchBackend::exportResult(const Batch& batch, BatchRow& row, const std::stop_token& stop)
{
    const auto& to = *batch.request.exportTo;
    ExportRequest request{.item = row.file.item,
                          .format = to.format,
                          .quality = to.quality,
                          .folder = to.folder,
                          .nameTemplate = to.nameTemplate,
                          .collision = to.collision};
    const bool mayReplace = to.collision == NameCollision::Replace;
    if (!mayReplace && !row.file.exported.empty() && isThere(row.file.exported)) {
        // The name was chosen before a stop. What lies there now was written then, or is the person's.
        auto written = isWritten(batch, request, row.file.exported, stop);
        if (!written)
            return failure(written);
        if (*written)
            return {};
        row.file.exported.clear();
    }
    if (row.file.exported.empty()) {
        auto name = m_parts.exports.exportName(request);
        if (!name)
            return failure(name);
        row.file.exported = to.folder / pathFromUtf8(*name);
        if (auto noted = inWords(m_parts.batches.save(batch.id, row)); !noted)
            return noted;
    }
    request.file = row.file.exported;
    request.collision = mayReplace ? NameCollision::Replace : NameCollision::Refuse;
    if (auto written = m_parts.exports.exportItem(request, {}, stop); !written)
        return failure(written);
    return {};
}

Result<std::vector<Batch>> BatchBackend::list(int limit)
{
    return m_parts.batches.list(limit);
}

Result<Batch> BatchBackend::find(const BatchId& id)
{
    return inWordsOfService(m_parts.batches.find(id));
}

Result<std::vector<BatchFile>> BatchBackend::files(const BatchId& id, int offset, int limit)
{
    if (auto there = find(id); !there)
        return failure(there);
    auto rows = m_parts.batches.files(id, offset, limit);
    if (!rows)
        return failure(rows);
    std::vector<BatchFile> files;
    files.reserve(rows->size());
    for (auto& row : *rows)
        files.push_back(std::move(row.file));
    return files;
}

Result<int> BatchBackend::retryFailed(const BatchId& id)
{
    return inWordsOfService(m_parts.batches.retryFailed(id));
}

Outcome BatchBackend::remove(const BatchId& id)
{
    return inWords(m_parts.batches.remove(id));
}

} // namespace vidgo::backend
