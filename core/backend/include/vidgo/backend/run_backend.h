#pragma once

#include "vidgo/backend/engines.h"
#include "vidgo/backend/library_journal.h"
#include "vidgo/backend/visitor_limits.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/file_lock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/library_store.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/model/catalog.h"
#include "vidgo/service/run_service.h"

namespace vidgo::backend {

class PreviewInputs;

/// Runs the engines of this machine. A run is a row before any work; its files, then its journal entry, then
/// the library row are on the disk before it is reported. All collaborators outlive it.
class RunBackend final : public service::RunService
{
public:
    struct Parts
    {
        const Catalog& catalog;
        materials::RunStore& runs;
        materials::LibraryStore& library;
        materials::FileCache& cache;
        const LibraryJournal& journal;
        const Engines& engines;
        std::filesystem::path work; ///< A folder for clips that are being made and the locks of live runs;
                                    ///< made when it is needed.
        const VisitorLimits& visitor;
        const Clock& clock;
        Random& random;
        Log& log;
        /// Whether somebody else is at a run, a provider for example; empty: nobody ever is.
        std::function<bool(const RunId&)> isElsewhere = {};
    };
    explicit RunBackend(Parts parts);
    ~RunBackend() override;

    Result<LibraryItem> run(const RunRequest& request, const Progress& progress,
                            const std::stop_token& stop) override;
    Result<PreviewPicture> preview(const RunRequest& request, int maxSide,
                                   const std::stop_token& stop) override;
    Result<std::vector<RunRecord>> recoverInterrupted() override;

private:
    struct Made;
    Result<media::Image> previewOf(const ChosenEngines& engines, const RunRequest& request, int maxSide,
                                   const std::stop_token& stop);
    Result<LibraryItem> make(const ChosenEngines& engines, const RunRecord& record, const RunRequest& request,
                             const Progress& progress, const std::stop_token& stop);
    Result<Made> makePicture(const ToolEngine& engine, const RunRequest& request, const Progress& progress,
                             const std::stop_token& stop);
    Result<Made> makeClip(const ClipEngine& engine, const RunId& run, const RunRequest& request,
                          const Progress& progress, const std::stop_token& stop);
    Result<LibraryItem> keep(const RunRecord& record, const RunRequest& request, Made made);
    Outcome enter(const RunRecord& record, const LibraryItem& item);
    void close(const RunRecord& record, const Error& error);
    Result<std::optional<FileLock>> lockOf(const RunId& run) const;
    bool isAlive(const RunRecord& run) const;
    void removeLeftovers() const;

    Parts m_parts;
    std::unique_ptr<PreviewInputs> m_previewInputs;
};

} // namespace vidgo::backend
