#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/random.h"
#include "vidgo/jobs/chooser.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/job.h"
#include "vidgo/model/provider.h"
#include "vidgo/service/generation_service.h"
#include "vidgo/service/session_service.h"
#include "vidgo/storage/database.h"

namespace vidgo::backend {

/// Runs by providers: from what a person wants to an order in the queue, and back to what people see. Safe to
/// call from any thread.
class GenerationBackend final : public service::GenerationService
{
public:
    /// A VidGo server, which makes runs of kServerProvider for the credits of whoever is signed in there.
    struct Server
    {
        std::function<Result<std::optional<AccountId>>()> account; ///< None: nobody is signed in.
        /// Why nothing can be ordered for the account just now, as ProviderChoice::reason; empty: it can.
        std::function<std::string(const AccountId& account)> obstacle;
        /// The name of a job there among the tasks of the queue.
        std::function<std::string(const AccountId& account, const JobId& job)> taskOf;
    };
    /// All outlive it.
    struct Parts
    {
        const Catalog& catalog;
        const ProviderList& providers;
        const service::SessionService& session;
        jobs::GenerationQueue& queue;
        jobs::Chooser& chooser;
        materials::RunStore& runs;
        materials::FileCache& cache;
        storage::Database& database;
        const Clock& clock;
        Random& random;
        /// What is found in words on this computer, see moderation::Moderator::precheck().
        std::function<service::Precheck(std::span<const std::string> texts)> precheck;
        std::optional<Server> server = {}; ///< None: there is none.
    };
    explicit GenerationBackend(const Parts& parts);

    Result<GenerationQuote> quote(const RunRequest& request) override;
    Result<service::BatchQuote> quote(const BatchRequest& request, const std::stop_token& stop) override;
    service::Precheck precheck(const RunRequest& request) override;
    Result<std::vector<service::ProviderChoice>> choices(const RunRequest& request) override;
    Result<std::optional<JobId>> jobHere(const JobId& atServer) override;
    Result<std::optional<GenerationReport>> report(const LibraryItemId& item) override;

    /// Puts the run into the queue, with copies of its files. Fails with ServiceError::VisitorOnline for
    /// visitors, BaseError::InvalidArgument where something is missing, as the files cannot be read, and like
    /// GenerationQueue::add().
    Result<Job> add(const RunRequest& request);
    /// The same for every file of a batch, all or none of them. Fails like quote() too.
    Result<BatchId> add(const BatchRequest& request, const std::stop_token& stop);
    Result<std::vector<Job>> list(int limit);
    /// Fails with ServiceError::JobMissing.
    Result<Job> find(const JobId& id);
    /// Fails with ServiceError::VisitorOnline for visitors.
    Outcome mayAsk() const;
    /// The run that a job was ordered for.
    Job jobOf(const jobs::GenerationView& view);

private:
    /// What a batch asks for, file by file.
    struct Orders
    {
        std::vector<RunRequest> requests;
        std::vector<jobs::GenerationOrder> orders; ///< Of each of them.
        int skipped = 0;
    };
    /// Gives them their names, copies of their files, and rows of their runs.
    Outcome prepare(Orders& all, const std::stop_token& stop);
    Result<Orders> ordersOf(const BatchRequest& request, const std::stop_token& stop) const;
    Result<jobs::GenerationOrder> orderOf(const RunRequest& request) const;
    /// Whose credits pay; empty: own keys. Fails with ServiceError::NoAccount and NotSignedIn.
    Result<AccountId> payerOf(const RunRequest& request) const;
    std::optional<service::ProviderChoice> serverChoice(Tool tool) const;
    /// What would be asked for, with what is usual in the place of what is still missing.
    Result<GenerationRequest> draftOf(const RunRequest& request) const;
    Outcome keepCopies(jobs::GenerationOrder& order);
    Outcome begin(const RunRequest& request, const jobs::GenerationOrder& order);
    Result<jobs::GenerationView> put(const RunRequest& request, jobs::GenerationOrder& order);

    Parts m_parts;
};

} // namespace vidgo::backend
