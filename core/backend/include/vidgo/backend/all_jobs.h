#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "vidgo/backend/generation_backend.h"
#include "vidgo/backend/generation_keeper.h"
#include "vidgo/backend/online_batches.h"
#include "vidgo/backend/sealed_originals.h"
#include "vidgo/jobs/generation_worker.h"
#include "vidgo/service/job_service.h"

namespace vidgo::backend {

/// One list of jobs out of two queues: what this computer makes, one after another, and what providers make,
/// side by side. Runs and batches with a provider go to the second, everything else to the first. A batch is
/// one job.
class AllJobs final : public service::JobService
{
public:
    /// All outlive it.
    struct Parts
    {
        service::JobService& device;
        GenerationBackend& generations;
        OnlineBatches& batches;
        jobs::GenerationQueue& queue;
        jobs::GenerationWorker& worker;
        GenerationKeeper& keeper;
        Log& log;
        SealedOriginals* originals = nullptr; ///< Null: there is no server.
        int threads = 4;                      ///< So many calls may wait for providers at once.
    };
    explicit AllJobs(const Parts& parts);

    Result<Job> add(const JobWork& work) override;
    Result<std::vector<Job>> list(int limit) override;
    Result<Job> find(const JobId& id) override;
    Result<std::vector<JobLogLine>> log(const JobId& id) override;
    Outcome pause(const JobId& id) override;
    Outcome resume(const JobId& id) override;
    Outcome cancel(const JobId& id) override;
    Outcome retry(const JobId& id) override;
    Outcome retryElsewhere(const JobId& id) override;
    /// Each queue has an order of its own: in front of one of the other is the front of its own.
    Outcome move(const JobId& id, const JobId& before) override;
    Outcome removeEnded() override;
    void listen(OnChange onChange) override;
    /// Fails as the first queue's work(); the second goes on in several programs at once.
    Outcome work(const OnChange& onChange, const std::stop_token& stop) override;

    /// Works on what providers make, and on nothing else, until stopped; in several programs at once.
    void workOnline(const std::stop_token& stop);

    /// To be told by the worker after each step of a job.
    void tell(const jobs::GenerationRow& row);

private:
    /// Who has a job.
    enum class Place { Device, Provider, Batch };
    Result<Place> placeOf(const JobId& id);
    /// The same for what lets a provider be asked. Fails with ServiceError::VisitorOnline.
    Result<Place> toBegin(const JobId& id);
    Result<std::vector<Job>> onlineJobs(int limit);
    /// Which of what providers make stands there; for what this computer makes the front of them.
    Result<JobId> inFrontOf(const JobId& before);
    /// The same is done to a job, or to each of a batch.
    Outcome change(const JobId& id, OnlineBatches::Change online,
                   Outcome (service::JobService::*device)(const JobId&));
    Outcome changed(const JobId& id, const Result<bool>& change);
    void tell(const Job& job);
    /// Whether a step of a file of a batch is told now.
    bool isWorthTelling(const jobs::GenerationRow& row);

    Parts m_parts;
    std::mutex m_mutex;
    std::shared_ptr<const OnChange> m_listener; ///< Null: none.
    std::shared_ptr<const OnChange> m_onChange; ///< Of work(); null: none.
    /// When something was told of a batch last: its files make more news than anybody reads.
    std::map<BatchId, std::chrono::steady_clock::time_point> m_told;
};

} // namespace vidgo::backend
