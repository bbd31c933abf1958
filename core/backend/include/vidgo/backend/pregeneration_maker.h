#pragma once

#include "vidgo/backend/all_jobs.h"
#include "vidgo/backend/generation_backend.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/jobs/generation_store.h"
#include "vidgo/materials/library_store.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/pregeneration/maker.h"
#include "vidgo/service/provider_service.h"
#include "vidgo/service/run_service.h"

namespace vidgo::backend {

/// Makes examples ahead of time as everything else is made: with the durable jobs of providers and the
/// engines of this computer. What is made is in the library as well.
class PregenerationMaker final : public pregeneration::Maker
{
public:
    /// All outlive it.
    struct Parts
    {
        AllJobs& jobs;
        GenerationBackend& generations;
        jobs::GenerationQueue& queue;
        jobs::GenerationStore& store;
        service::ProviderService& providers;
        service::RunService& runs;
        materials::RunStore& runRows;
        materials::LibraryStore& library;
    };
    explicit PregenerationMaker(const Parts& parts);

    Result<GenerationQuote> quote(const RunRequest& request) override;
    Outcome checkProvider(const std::string& provider, const std::stop_token& stop) override;
    Outcome order(const RunRequest& request) override;
    Result<pregeneration::RunNews> find(const RunId& run) override;
    Result<LibraryItem> makeHere(const RunRequest& request, const std::stop_token& stop) override;
    void attend(const std::function<bool()>& goOn, const std::stop_token& stop) override;

private:
    Result<pregeneration::RunNews> newsOf(const LibraryItemId& item);

    Parts m_parts;
};

} // namespace vidgo::backend
