#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/batch.h"

namespace vidgo::service {

/// One tool over many files, durable: what is done stays done through a stop, a crash and a new start. Safe
/// to call from any thread; every call blocks.
class BatchService
{
public:
    virtual ~BatchService() = default;

    /// Lists the files (folders are searched) and keeps the batch; nothing is made yet. What is no picture by
    /// its first bytes is skipped when it came with a folder, and waits to fail when it was named itself.
    /// Fails with ServiceError::NothingToDo when nothing is left, ServiceError::NoEngine, UnknownStyle,
    /// UnknownScene, BaseError::InvalidArgument (settings), FileNotFound, and with ServiceError::BatchBusy
    /// when it would take up what somebody is working on. One with a provider is ordered for its one price,
    /// as a whole or not at all, and fails like GenerationService::quote() and JobService::add() too.
    virtual Result<Batch> create(const BatchRequest& request, const std::stop_token& stop) = 0;

    /// Told before each file and once at the end.
    using OnFile = std::function<void(const Batch& batch, const BatchFile& current)>;
    /// Works through the waiting files, one after another. A file that fails is noted and the rest goes on;
    /// when stopped it returns what is done so far with BaseError::Cancelled. Also fails when the batch
    /// itself cannot go on: ServiceError::BatchMissing, a full disk, a lost database. One at a time works on
    /// a batch: a second one, in any program on the same data, fails with ServiceError::BatchBusy at once.
    /// What providers make is worked on by JobService::work(): such a batch is returned as it stands.
    virtual Result<Batch> run(const BatchId& id, const OnFile& onFile, const std::stop_token& stop) = 0;

    /// Newest first, finished ones too.
    virtual Result<std::vector<Batch>> list(int limit) = 0;
    virtual Result<Batch> find(const BatchId& id) = 0;
    /// In their order; limit 1..500.
    virtual Result<std::vector<BatchFile>> files(const BatchId& id, int offset, int limit) = 0;
    /// Lets the failed files wait again and returns how many.
    virtual Result<int> retryFailed(const BatchId& id) = 0;
    /// Forgets the batch. Its results stay in the library.
    virtual Outcome remove(const BatchId& id) = 0;
};

} // namespace vidgo::service
