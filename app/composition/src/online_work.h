#pragma once

#include <memory>
#include <optional>

#include "vidgo/backend/all_batches.h"
#include "vidgo/backend/all_jobs.h"
#include "vidgo/backend/generation_backend.h"
#include "vidgo/backend/generation_keeper.h"
#include "vidgo/backend/sealed_originals.h"
#include "vidgo/composition/online.h"
#include "vidgo/credits/spending_budget.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/jobs/generation_store.h"
#include "vidgo/jobs/generation_worker.h"
#include "vidgo/jobs/listing_finder.h"
#include "vidgo/jobs/moderator_gate.h"
#include "vidgo/jobs/own_keys_purse.h"
#include "vidgo/jobs/result_fetching.h"
#include "vidgo/jobs/router_chooser.h"
#include "vidgo/moderation/moderator.h"
#include "vidgo/moderation/review_desk.h"
#include "vidgo/pregeneration/maker.h"
#include "vidgo/providers/result_fetcher.h"
#include "vidgo/remote/server_chooser.h"
#include "vidgo/remote/server_maker.h"
#include "vidgo/remote/server_purse.h"
#include "vidgo/service/run_service.h"

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
        service::BatchService& deviceBatches;
        service::JobService& deviceJobs;
        const Clock& clock;
        Random& random;
        Log& log;
        std::filesystem::path resources;
        std::filesystem::path home; ///< The data folder.
        client::ServerLink* link =
            nullptr; ///< To the server at which there may be an account; none: no server.
    };
    /// Reads the rules of moderation. Fails with CatalogError.
    static Result<std::unique_ptr<OnlineWork>> open(const Parts& parts);
    OnlineWork(const OnlineWork&) = delete;
    OnlineWork& operator=(const OnlineWork&) = delete;

    service::GenerationService& generations() { return m_generations; }
    service::BatchService& batches() { return m_batches; }
    service::JobService& jobs() { return m_jobs; }
    /// Works on what providers make, and on nothing else, until stopped.
    void work(const std::stop_token& stop) { m_jobs.workOnline(stop); }
    moderation::ReviewDesk& reviewDesk() { return m_desk; }
    /// Somebody paid, or something was charged, at the server.
    void creditsMoved();
    /// Null: there is no server.
    backend::SealedOriginals* originals() { return m_originals ? &*m_originals : nullptr; }
    /// Makes examples ahead of time, with `runs` on this computer. Both outlive it.
    std::unique_ptr<pregeneration::Maker> maker(service::RunService& runs);
    /// Whether a run is, or was, a provider's: then it ends with its job.
    bool isAt(const RunId& run);

private:
    OnlineWork(const Parts& parts, ModerationRules rules);

    /// What a server makes for credits, beside what own keys pay.
    struct AtServer
    {
        AtServer(client::ServerLink& link, jobs::Chooser& others, jobs::Gate& gates, const Clock& clock);

        client::WorkClient work;
        remote::ServerMaker maker;
        remote::ServerChooser chooser;
        remote::ServerGate gate;
    };

    jobs::RouterChooser::Situation situation() const;
    jobs::ProviderOf providerOf();
    jobs::Purses purses();
    jobs::Chooser& chooser();
    std::optional<backend::GenerationBackend::Server> server();
    backend::SealedOriginals::Server originalsAtServer();

    Parts m_parts;
    // In the order in which they are needed.
    ModerationRules m_rules;
    moderation::Moderator m_moderator;
    moderation::ReviewDesk m_desk;
    jobs::ModeratorGate m_gate;
    providers::ResultFetcher m_fetcher;
    jobs::ResultFetching m_fetching;
    jobs::ListingFinder m_finder;
    jobs::OwnKeysPurse m_ownKeysPurse;
    jobs::RouterChooser m_chooser;
    std::optional<AtServer> m_atServer;
    remote::ServerPurse m_serverPurse;
    jobs::GenerationStore m_store;
    backend::GenerationKeeper m_keeper;
    std::optional<backend::SealedOriginals> m_originals;
    jobs::GenerationWorker m_worker;
    jobs::GenerationQueue m_queue;
    backend::GenerationBackend m_generations;
    backend::OnlineBatches m_onlineBatches;
    backend::AllBatches m_batches;
    backend::AllJobs m_jobs;
};

} // namespace vidgo::composition
