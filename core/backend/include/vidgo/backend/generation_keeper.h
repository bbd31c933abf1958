#pragma once

#include <functional>

#include "vidgo/backend/library_journal.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/jobs/keeper.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/library_store.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/model/catalog.h"
#include "vidgo/storage/database.h"

namespace vidgo::backend {

/// Puts what a provider made into the library of this data folder. A result has the id of its job, so that it
/// is there once, however often it is kept, and so that its report is found.
class GenerationKeeper final : public jobs::Keeper
{
public:
    /// All outlive it.
    struct Parts
    {
        const Catalog& catalog;
        materials::RunStore& runs;
        materials::LibraryStore& library;
        materials::FileCache& cache;
        const LibraryJournal& journal;
        storage::Database& database;
        const Clock& clock;
        Random& random;
        Log& log;
        /// Where the original of what was made may be, if the file is a marked one. Empty: nowhere.
        std::function<SealedOriginal(const jobs::GenerationRow& job)> sealedOf = {};
    };
    explicit GenerationKeeper(const Parts& parts);

    /// Fails as the stores do, and with BaseError::DiskFull.
    Result<LibraryItemId> keep(const jobs::GenerationRow& job, const std::stop_token& stop) override;
    /// Ends the run of a job that came to nothing. The copies of its files stay, so that it can be tried
    /// again. Nothing happens where that was done.
    void drop(const jobs::GenerationRow& job);
    /// Lets the copies of the files of a job go: the library needs them now, or nobody does.
    void letGo(const JobId& job);

private:
    Result<LibraryItem> itemOf(const jobs::GenerationRow& job, const std::stop_token& stop);
    Result<FileRef> inputOf(const jobs::GenerationRow& job, const std::stop_token& stop);
    Outcome enter(const RunRecord& record, const LibraryItem& item);

    Parts m_parts;
};

} // namespace vidgo::backend
