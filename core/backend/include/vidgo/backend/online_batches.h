#pragma once

#include <vector>

#include "vidgo/backend/generation_backend.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/jobs/generation_store.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/model/batch.h"
#include "vidgo/model/job.h"

namespace vidgo::backend {

/// Batches whose files providers make, read out of the jobs of their files. To people each is one job, which
/// has the id of the batch. Safe to call from any thread; what names a batch fails with
/// ServiceError::BatchMissing.
class OnlineBatches
{
public:
    /// All outlive it.
    struct Parts
    {
        GenerationBackend& generations;
        jobs::GenerationQueue& queue;
        jobs::GenerationStore& store;
        materials::RunStore& runs;
    };
    explicit OnlineBatches(const Parts& parts);

    Result<Batch> find(const BatchId& id);
    /// Those that have files among the first `limit` jobs, newest first.
    Result<std::vector<Batch>> list(int limit);
    Result<std::vector<BatchFile>> files(const BatchId& id, int offset, int limit);
    /// The job that stands for all of it.
    Result<Job> job(const BatchId& id);
    Result<std::vector<JobLogLine>> log(const BatchId& id);

    using Change = Result<bool> (jobs::GenerationQueue::*)(const JobId& id);
    /// To every file of it that has not ended. True: something was changed.
    Result<bool> change(const BatchId& id, Change each);
    /// Behind everything else, or in front of another job of the same queue. Nothing happens in front of one
    /// of its own files.
    Result<bool> move(const BatchId& id, const JobId& before);
    /// The first of its files that has not ended; empty: none.
    Result<JobId> firstOpen(const BatchId& id);
    /// Lets those that failed begin anew, at the prices that were agreed to, and returns how many;
    /// `cancelled` those as well that were given up.
    Result<int> retry(const BatchId& id, bool cancelled);
    /// Lets those that failed begin anew, each with another provider than those that were asked for it, and
    /// returns how many; those that the rules of use forbade stay as they are. Fails with
    /// ServiceError::NobodyElse when there is no other for any of them.
    Result<int> retryElsewhere(const BatchId& id);

private:
    using Rows = std::vector<jobs::GenerationRow>;

    Result<Rows> rows(const BatchId& id);
    BatchFile fileOf(const jobs::GenerationRow& row, int position);
    std::string inputOf(const jobs::GenerationRow& row);

    Parts m_parts;
};

/// What happened at one provider, in a line for the log of a job: "pollo (kling): busy (503)".
std::string lineOf(const GenerationAttempt& attempt);

} // namespace vidgo::backend
