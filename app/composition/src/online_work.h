#pragma once

#include <memory>

#include "online.h"
#include "vidgo/backend/all_jobs.h"
#include "vidgo/backend/generation_backend.h"
#include "vidgo/backend/generation_keeper.h"
#include "vidgo/credits/spending_budget.h"
#include "vidgo/jobs/account_purse.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/jobs/generation_store.h"
#include "vidgo/jobs/generation_worker.h"
#include "vidgo/jobs/moderator_gate.h"
#include "vidgo/jobs/own_keys_purse.h"
#include "vidgo/jobs/result_fetching.h"
#include "vidgo/jobs/router_chooser.h"
#include "vidgo/moderation/moderator.h"
#include "vidgo/providers/result_fetcher.h"

namespace vidgo::composition {

/// What providers make: moderation, money, the queue and those who work through it.
class OnlineWork
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        Online& online;
        storage::Database& database;
        const Catalog& catalog;
        const ProviderPrices& prices;
        credits::Ledger& ledger;
        credits::SpendingBudget& budget;
        materials::RunStore& runs;
        materials::LibraryStore& library;
        materials::FileCache& cache;
        const backend::LibraryJournal& journal;
        const service::SessionService& session;
        service::JobService& deviceJobs;
        const Clock& clock;
        Random& random;
        Log& log;
        std::filesystem::path resources;
        std::filesystem::path folder; ///< Of the files of jobs.
    };
    /// Reads the rules of moderation. Fails with CatalogError.
    static Result<std::unique_ptr<OnlineWork>> open(const Parts& parts);
    OnlineWork(const OnlineWork&) = delete;
    OnlineWork& operator=(const OnlineWork&) = delete;

    service::GenerationService& generations() { return m_generations; }
    service::JobService& jobs() { return m_jobs; }
    /// Whether a run is being made by a provider.
    bool isAt(const RunId& run);

private:
    OnlineWork(const Parts& parts, ModerationRules rules);

    jobs::RouterChooser::Situation situation() const;

    Parts m_parts;
    // In the order in which they are needed.
    ModerationRules m_rules;
    moderation::Moderator m_moderator;
    jobs::ModeratorGate m_gate;
    providers::ResultFetcher m_fetcher;
    jobs::ResultFetching m_fetching;
    jobs::AccountPurse m_accountPurse;
    jobs::OwnKeysPurse m_ownKeysPurse;
    jobs::RouterChooser m_chooser;
    jobs::GenerationStore m_store;
    backend::GenerationKeeper m_keeper;
    jobs::GenerationWorker m_worker;
    jobs::GenerationQueue m_queue;
    backend::GenerationBackend m_generations;
    backend::AllJobs m_jobs;
};

} // namespace vidgo::composition
