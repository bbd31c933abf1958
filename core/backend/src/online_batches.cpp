#include "vidgo/backend/online_batches.h"

#include <algorithm>
#include <functional>

#include "vidgo/base/file.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

using jobs::GenerationRow;
using service::ServiceError;

namespace {

BatchFileState fileStateOf(const GenerationRow& row)
{
    if (!row.hasEnded())
        return BatchFileState::Waiting;
    return row.state == GenerationState::Settled ? BatchFileState::Done : BatchFileState::Failed;
}

bool isAtWork(const GenerationRow& row)
{
    return !row.hasEnded() && row.state != GenerationState::Quoted &&
           row.state != GenerationState::Reserved && row.state != GenerationState::Moderated;
}

JobState stateOf(const std::vector<GenerationRow>& rows)
{
    const auto isOpen = [](const GenerationRow& row) { return !row.hasEnded(); };
    if (std::ranges::none_of(rows, isOpen)) {
        const bool isGivenUp = std::ranges::all_of(
            rows, [](const GenerationRow& row) { return row.state == GenerationState::Cancelled; });
        return isGivenUp ? JobState::Cancelled : JobState::Finished;
    }
    if (std::ranges::all_of(rows, [&](const GenerationRow& row) { return !isOpen(row) || row.isPaused; }))
        return JobState::Paused;
    // Some of it is made, or has been.
    const bool isBegun =
        std::ranges::any_of(rows, [&](const GenerationRow& row) { return isAtWork(row) || !isOpen(row); });
    return isBegun ? JobState::Running : JobState::Waiting;
}

std::string obstacleOf(const std::vector<GenerationRow>& rows)
{
    if (std::ranges::any_of(rows, isAtWork))
        return {};
    for (const auto& row : rows)
        if (auto why = vidgo::obstacleOf(jobs::reportOf(row)); !why.empty())
            return why;
    return {};
}

void takeTimes(Job& job, const std::vector<GenerationRow>& rows)
{
    job.createdAt = rows.front().createdAt;
    for (const auto& row : rows) {
        job.createdAt = std::min(job.createdAt, row.createdAt);
        if (row.startedAt)
            job.startedAt = job.startedAt ? std::min(*job.startedAt, *row.startedAt) : row.startedAt;
        if (row.endedAt && job.hasEnded())
            job.endedAt = job.endedAt ? std::max(*job.endedAt, *row.endedAt) : row.endedAt;
    }
}

} // namespace

// "Served by X after Y failed (503)": one line for each attempt.
std::string lineOf(const GenerationAttempt& attempt)
{
    std::string line = attempt.provider + " (" + attempt.model + ")";
    if (attempt.trouble == ProviderTrouble::None)
        return line + (attempt.endedAt ? ": served" : ": at work");
    line += ": " + std::string(providerTroubleId(attempt.trouble));
    if (attempt.status != 0)
        line += " (" + std::to_string(attempt.status) + ")";
    if (!attempt.said.empty())
        line += ", \"" + attempt.said + "\"";
    if (!attempt.requestId.empty())
        line += ", request " + attempt.requestId;
    return line;
}

OnlineBatches::OnlineBatches(const Parts& parts)
    : m_parts(parts)
{}

Result<OnlineBatches::Rows> OnlineBatches::rows(const BatchId& id)
{
    auto found = m_parts.store.ofBatch(id);
    if (!found)
        return failure(found);
    if (found->empty())
        return fail(ServiceError::BatchMissing, "no provider makes " + id.value());
    return std::move(*found);
}

std::string OnlineBatches::inputOf(const GenerationRow& row)
{
    const auto record = m_parts.runs.find(row.order.run);
    return record ? record->inputPath : std::string();
}

BatchFile OnlineBatches::fileOf(const GenerationRow& row, int position)
{
    return {.position = position,
            .input = pathFromUtf8(inputOf(row)),
            .state = fileStateOf(row),
            .item = row.item,
            .exported = {},
            .errorId = row.errorId,
            .errorTemplate = row.errorTemplate,
            .errorArguments = row.errorArguments};
}

Result<Batch> OnlineBatches::find(const BatchId& id)
{
    auto found = rows(id);
    if (!found)
        return failure(found);
    const auto& order = found->front().order;
    Batch batch{.id = id, .request = {}, .createdAt = found->front().createdAt};
    batch.request.tool = order.tool;
    batch.request.provider = order.wantedProvider.empty() ? "auto" : order.wantedProvider;
    if (auto record = m_parts.runs.find(order.run)) {
        batch.request.topic = record->topic;
        batch.request.parameters = std::move(record->parameters);
    }
    batch.total = static_cast<int>(found->size());
    for (const auto& row : *found) {
        batch.request.agreedAmount += row.quote.amount;
        batch.done += fileStateOf(row) == BatchFileState::Done ? 1 : 0;
        batch.failed += fileStateOf(row) == BatchFileState::Failed ? 1 : 0;
    }
    return batch;
}

Result<std::vector<Batch>> OnlineBatches::list(int limit)
{
    auto found = m_parts.store.list({}, limit);
    if (!found)
        return failure(found);
    std::vector<Batch> batches;
    for (const auto& row : *found) {
        const auto& id = row.order.batch;
        if (id.isEmpty() || std::ranges::find(batches, id, &Batch::id) != batches.end())
            continue;
        if (auto batch = find(id))
            batches.push_back(std::move(*batch));
    }
    std::ranges::stable_sort(batches, std::greater(), &Batch::createdAt);
    return batches;
}

Result<std::vector<BatchFile>> OnlineBatches::files(const BatchId& id, int offset, int limit)
{
    auto found = rows(id);
    if (!found)
        return failure(found);
    std::vector<BatchFile> files;
    const int end =
        static_cast<int>(std::min<std::int64_t>(std::ssize(*found), std::int64_t{offset} + limit));
    for (int i = std::max(0, offset); i < end; ++i)
        files.push_back(fileOf((*found)[static_cast<std::size_t>(i)], i));
    return files;
}

Result<Job> OnlineBatches::job(const BatchId& id)
{
    auto found = rows(id);
    if (!found)
        return failure(found);
    auto view = m_parts.queue.batch(id);
    if (!view)
        return failure(view);
    Job job{.id = JobId(id.value()),
            .work = id,
            .tool = found->front().order.tool,
            .name = toUtf8(pathFromUtf8(inputOf(found->front())).filename()),
            .files = static_cast<int>(found->size()),
            .state = stateOf(*found),
            .fraction = view->fraction,
            .leftMs = view->leftMs,
            .waitsFor = obstacleOf(*found)};
    takeTimes(job, *found);
    return job;
}

Result<std::vector<JobLogLine>> OnlineBatches::log(const BatchId& id)
{
    auto found = rows(id);
    if (!found)
        return failure(found);
    std::vector<JobLogLine> lines{
        {found->front().createdAt, "Ordered: " + std::to_string(found->size()) + " files"}};
    for (const auto& row : *found) {
        const auto name = toUtf8(pathFromUtf8(inputOf(row)).filename());
        for (const auto& attempt : row.attempts)
            lines.push_back({attempt.shown.endedAt.value_or(attempt.shown.startedAt),
                             name + ": " + lineOf(attempt.shown)});
        if (row.endedAt)
            lines.push_back({*row.endedAt, name + ": " + std::string(generationStateId(row.state)) +
                                               (row.errorId.empty() ? "" : ", " + row.errorId)});
    }
    std::ranges::stable_sort(lines, {}, &JobLogLine::at);
    return lines;
}

Result<bool> OnlineBatches::change(const BatchId& id, Change each)
{
    auto found = rows(id);
    if (!found)
        return failure(found);
    bool isChanged = false;
    for (const auto& row : *found) {
        if (row.hasEnded())
            continue;
        auto done = (m_parts.queue.*each)(row.order.job);
        if (!done)
            return done;
        isChanged |= *done;
    }
    return isChanged;
}

Result<bool> OnlineBatches::move(const BatchId& id, const JobId& before)
{
    auto found = rows(id);
    if (!found)
        return failure(found);
    const auto isTarget = [&](const GenerationRow& row) { return row.order.job == before; };
    if (std::ranges::any_of(*found, isTarget)) // its files would change places among themselves
        return false;
    bool isMoved = false;
    for (const auto& row : *found) {
        if (row.hasEnded())
            continue;
        const auto moved = m_parts.queue.move(row.order.job, before);
        if (!moved)
            return moved;
        isMoved |= *moved;
    }
    return isMoved;
}

Result<JobId> OnlineBatches::firstOpen(const BatchId& id)
{
    auto found = rows(id);
    if (!found)
        return failure(found);
    const auto open = std::ranges::find_if_not(*found, &GenerationRow::hasEnded);
    return open == found->end() ? JobId() : open->order.job;
}

Result<int> OnlineBatches::retry(const BatchId& id, bool cancelled)
{
    auto found = rows(id);
    if (!found)
        return failure(found);
    int begun = 0;
    for (const auto& row : *found) {
        const bool isWanted = row.hasEnded() && row.state != GenerationState::Settled &&
                              (cancelled || row.state != GenerationState::Cancelled);
        if (!isWanted)
            continue;
        auto done = m_parts.queue.retry(row.order.job, row.order.wantedProvider, row.quote.amount);
        if (!done)
            return failure(done);
        begun += *done ? 1 : 0;
    }
    return begun;
}

Result<int> OnlineBatches::retryElsewhere(const BatchId& id)
{
    auto found = rows(id);
    if (!found)
        return failure(found);
    int begun = 0;
    for (const auto& row : *found) {
        const bool hasFailed =
            fileStateOf(row) == BatchFileState::Failed && row.state != GenerationState::Cancelled;
        if (!hasFailed || row.errorId.starts_with("moderation."))
            continue;
        auto done = m_parts.queue.retryElsewhere(row.order.job);
        if (!done && !done.error().is(jobs::JobsError::NobodyServes))
            return failure(done);
        begun += done && *done ? 1 : 0;
    }
    if (begun == 0)
        return fail(ServiceError::NobodyElse, "nothing of " + id.value() + " can be made elsewhere");
    return begun;
}

} // namespace vidgo::backend
