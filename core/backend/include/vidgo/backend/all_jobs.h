#pragma once

#include <functional>
#include <memory>
#include <mutex>

#include "vidgo/backend/generation_backend.h"
#include "vidgo/backend/generation_keeper.h"
#include "vidgo/jobs/generation_worker.h"
#include "vidgo/service/job_service.h"

namespace vidgo::backend {

/// One list of jobs out of two queues: what this computer makes, one after another, and what providers make,
/// side by side. Runs with a provider go to the second, everything else to the first.
class AllJobs final : public service::JobService
{
public:
    /// All outlive it.
    struct Parts
    {
        service::JobService& device;
        GenerationBackend& generations;
        jobs::GenerationQueue& queue;
        jobs::GenerationWorker& worker;
        GenerationKeeper& keeper;
        Log& log;
        int threads = 4; ///< So many calls may wait for providers at once.
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
    /// Each queue has an order of its own: in front of one of the other is the front of its own.
    Outcome move(const JobId& id, const JobId& before) override;
    Outcome removeEnded() override;
    void listen(OnChange onChange) override;
    /// Fails as the first queue's work(); the second goes on in several programs at once.
    Outcome work(const OnChange& onChange, const std::stop_token& stop) override;

    /// To be told by the worker after each step of a job.
    void tell(const jobs::GenerationRow& row);

private:
    /// Which queue has it. Fails with ServiceError::JobMissing.
    Result<bool> isOnline(const JobId& id);
    Outcome changed(const JobId& id, const Result<bool>& change);
    void tell(const Job& job);

    Parts m_parts;
    std::mutex m_mutex;
    std::shared_ptr<const OnChange> m_listener; ///< Null: none.
    std::shared_ptr<const OnChange> m_onChange; ///< Of work(); null: none.
};

} // namespace vidgo::backend
