#pragma once

#include <filesystem>

#include "vidgo/backend/engines.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/file_lock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/materials/batch_store.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/model/catalog.h"
#include "vidgo/service/batch_service.h"
#include "vidgo/service/library_service.h"
#include "vidgo/service/run_service.h"

namespace vidgo::backend {

/// Batches over the run and library services. The id of a file's run and the name of its export are noted
/// before either happens, so that after a crash nothing is made or written twice. A batch is locked while it
/// is worked on, against every program on the same data. All collaborators outlive it.
class BatchBackend final : public service::BatchService
{
public:
    struct Parts
    {
        const Catalog& catalog;
        const Engines& engines;
        materials::BatchStore& batches;
        materials::RunStore& runRows;
        service::RunService& runs;
        service::LibraryService& exports;
        const Clock& clock;
        Random& random;
        Log& log;
        std::filesystem::path folder; ///< For its locks and for files that are compared.
    };
    explicit BatchBackend(Parts parts);

    Result<Batch> create(const BatchRequest& request, const std::stop_token& stop) override;
    Result<Batch> run(const BatchId& id, const OnFile& onFile, const std::stop_token& stop) override;
    Result<std::vector<Batch>> list(int limit) override;
    Result<Batch> find(const BatchId& id) override;
    Result<std::vector<BatchFile>> files(const BatchId& id, int offset, int limit) override;
    Result<int> retryFailed(const BatchId& id) override;
    Outcome remove(const BatchId& id) override;

private:
    Result<FileLock> lock(const std::string& name);
    Result<std::vector<FileLock>> lockAll(const std::vector<BatchId>& ids);
    Result<Batch> keep(const BatchRequest& request, const std::vector<materials::BatchRow>& files,
                       const std::vector<BatchId>& replaced);
    Result<Batch> workThrough(const BatchId& id, const OnFile& onFile, const std::stop_token& stop);
    Outcome takeUp(const BatchRequest& request, std::vector<materials::BatchRow>& files);
    Outcome process(const Batch& batch, materials::BatchRow& row, const std::stop_token& stop);
    Result<LibraryItemId> resultOf(const Batch& batch, materials::BatchRow& row, const std::stop_token& stop);
    /// What is written for isWritten() alone.
    std::filesystem::path comparedOf(const BatchId& id) const;
    Result<bool> isWritten(const Batch& batch, ExportRequest request, const std::filesystem::path& file,
                           const std::stop_token& stop);
    Outcome exportResult(const Batch& batch, materials::BatchRow& row, const std::stop_token& stop);

    Parts m_parts;
};

} // namespace vidgo::backend
