#pragma once

#include "vidgo/backend/online_batches.h"
#include "vidgo/service/batch_service.h"

namespace vidgo::backend {

/// Batches that this computer makes and batches that providers make, behind one service.
class AllBatches final : public service::BatchService
{
public:
    /// All outlive it.
    struct Parts
    {
        service::BatchService& device;
        OnlineBatches& online;
        GenerationBackend& generations;
    };
    explicit AllBatches(const Parts& parts);

    Result<Batch> create(const BatchRequest& request, const std::stop_token& stop) override;
    Result<Batch> run(const BatchId& id, const OnFile& onFile, const std::stop_token& stop) override;
    Result<std::vector<Batch>> list(int limit) override;
    Result<Batch> find(const BatchId& id) override;
    Result<std::vector<BatchFile>> files(const BatchId& id, int offset, int limit) override;
    Result<int> retryFailed(const BatchId& id) override;
    /// What providers have made and what they were paid for stays in the history of jobs.
    Outcome remove(const BatchId& id) override;

private:
    Parts m_parts;
};

} // namespace vidgo::backend
