#pragma once

#include <set>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/base/random.h"
#include "vidgo/endpoints/work_desk.h"
#include "vidgo/jobs/keeper.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/watermarked.h"
#include "vidgo/media/watermark.h"
#include "vidgo/model/catalog.h"
#include "vidgo/storage/database.h"

namespace vidgo::app_server {

/// What was made for accounts, by the id of its job. Safe to use from any thread.
class ResultShelf final : public jobs::Keeper
{
public:
    /// All outlive it.
    struct Parts
    {
        storage::Database& database;
        materials::FileCache& cache;
        const Catalog& catalog;
        const media::Watermarker& watermarker;
        Random& random;
        const Clock& clock;
    };
    explicit ResultShelf(const Parts& parts);

    /// The first file of the job; where the plan that it was ordered with has a watermark, with a copy that
    /// carries one and a sealed one, for whoever has another plan later. What the server has made for itself
    /// is marked when it becomes an example.
    Result<LibraryItemId> keep(const jobs::GenerationRow& job, const std::stop_token& stop) override;

    /// The copy with a watermark where `isMarked` and there is one. Fails with JobsError::JobMissing.
    Result<endpoints::WorkResult> find(const AccountId& account, const JobId& job, bool isMarked);

    /// Those of the jobs that were made with a watermark, and have a sealed original.
    Result<std::set<JobId>> withOriginal(const std::vector<JobId>& jobs);
    /// The sealed original of a result that was made with a watermark. Fails with JobsError::JobMissing.
    Result<endpoints::WorkResult> original(const AccountId& account, const JobId& job);
    /// Of those of the jobs that are the account's and have one.
    Result<std::vector<OriginalKey>> originalKeys(const AccountId& account, const std::vector<JobId>& jobs);

    /// What there is of the account, as a part of an export.
    Result<Json> exportOf(const AccountId& account);
    Outcome eraseOf(const AccountId& account);

private:
    Result<FileRef> marked(const jobs::FetchedFile& made, const std::stop_token& stop);
    Result<FileRef> markedClip(const jobs::FetchedFile& made, const std::stop_token& stop);
    Result<OriginalKey> sealed(const jobs::FetchedFile& made);
    Outcome enter(const jobs::GenerationRow& job, const FileRef& result, const FileRef& marked,
                  const OriginalKey& sealed);
    Result<bool> isKept(const JobId& job);

    Parts m_parts;
};

} // namespace vidgo::app_server
