#pragma once

#include <string>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/batch.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// A file of a batch as it is kept.
struct BatchRow
{
    BatchFile file;
    RunId run; ///< Of the run that was begun for it; empty before.
};

/// The batches and their files. Safe to use from any thread. Every call may fail with StorageError.
class BatchStore
{
public:
    /// The database outlives it.
    explicit BatchStore(storage::Database& database);

    /// Writes the batch and its files, all in one transaction. `files` are numbered in their order.
    Outcome insert(const Batch& batch, const std::vector<BatchRow>& files);
    /// Fails with MaterialsError::BatchMissing.
    Result<Batch> find(const BatchId& id);
    /// Newest first.
    Result<std::vector<Batch>> list(int limit);
    Result<std::vector<BatchRow>> files(const BatchId& id, int offset, int limit);
    /// What batches with the same tool, topic, settings and export have done or begun, the latest of each
    /// input, by input.
    Result<std::vector<BatchRow>> begunBefore(const BatchRequest& request);
    /// The unfinished batches with the same tool, topic, settings and export.
    Result<std::vector<BatchId>> unfinishedLike(const BatchRequest& request);
    /// The first file that waits; none when all are dealt with.
    Result<std::optional<BatchRow>> nextWaiting(const BatchId& id);
    /// Writes a file's state, result, target, error and run. Fails with MaterialsError::BatchMissing when the
    /// batch was removed meanwhile.
    Outcome save(const BatchId& id, const BatchRow& row);
    /// Failed files wait again; returns how many. Their runs stay noted: what one has made is not made again.
    Result<int> retryFailed(const BatchId& id);
    /// Fails with MaterialsError::BatchMissing.
    Outcome remove(const BatchId& id);
    /// Removes `id` as well; jobs that were to work on it work on `by` from then on. Nothing happens when it
    /// is gone already.
    Outcome replace(const BatchId& id, const BatchId& by);

private:
    storage::Database& m_database;
};

} // namespace vidgo::materials
