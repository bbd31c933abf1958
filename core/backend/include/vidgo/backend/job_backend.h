#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>

#include "vidgo/backend/engines.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/materials/job_store.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/model/catalog.h"
#include "vidgo/service/batch_service.h"
#include "vidgo/service/job_service.h"
#include "vidgo/service/library_service.h"
#include "vidgo/service/run_service.h"

namespace vidgo::backend {

/// The queue over the run, batch and library services. A job's state is on the disk before and after its
/// work, its run or the name of its export before either is made, so that after a crash nothing is made or
/// written twice. All collaborators outlive it.
class JobBackend final : public service::JobService
{
public:
    struct Parts
    {
        const Catalog& catalog;
        const Engines& engines;
        materials::JobStore& jobs;
        materials::RunStore& runRows;
        service::RunService& runs;
        service::BatchService& batches;
        service::LibraryService& library;
        const Clock& clock;
        Random& random;
        Log& log;
        std::filesystem::path lock; ///< Held while somebody works through the queue.
    };
    explicit JobBackend(Parts parts);
    ~JobBackend() override;

    Result<Job> add(const JobWork& work) override;
    Result<std::vector<Job>> list(int limit) override;
    Result<Job> find(const JobId& id) override;
    Result<std::vector<JobLogLine>> log(const JobId& id) override;

    Outcome pause(const JobId& id) override;
    Outcome resume(const JobId& id) override;
    Outcome cancel(const JobId& id) override;
    Outcome retry(const JobId& id) override;
    Outcome retryElsewhere(const JobId& id) override;
    Outcome move(const JobId& id, const JobId& before) override;
    Outcome removeEnded() override;

    void listen(OnChange onChange) override;
    Outcome work(const OnChange& onChange, const std::stop_token& stop) override;

private:
    using JobRow = materials::JobRow;
    struct Current;

    Result<JobRow> rowOf(const RunRequest& request);
    Result<JobRow> rowOf(const BatchId& batch);
    Result<JobRow> rowOf(const ExportRequest& request);
    /// The job as it stands, with how far it is and how long it will take.
    Job shown(const JobRow& row);
    std::optional<std::int64_t> expected(const JobRow& row);
    /// Lets the failed files of its batch wait again; false when there is nothing to try again.
    Result<bool> mayRetry(JobRow& row);
    /// What every change of a person does: `change`, a line in the log, and the news.
    Outcome changed(const JobId& id, const Result<bool>& change, const std::string& line);
    void stopCurrent(const JobId& id);
    void wake();
    void tell(const Job& job);
    void note(const JobId& id, const std::string& line);

    Outcome workThrough(const std::stop_token& stop);
    Result<std::optional<JobRow>> takeNext();
    void wait(const std::stop_token& stop);
    /// Stops the running job when another program paused or cancelled it.
    void watch(const std::stop_token& end);
    void process(JobRow& row, const std::stop_token& stop);
    void report(JobRow& row, double fraction, std::optional<std::int64_t> left);
    Outcome settle(JobRow& row, const Outcome& outcome, const std::stop_token& stop);

    Parts m_parts;
    std::mutex m_mutex; ///< Over all that follows.
    std::condition_variable_any m_news;
    bool m_woken = false;
    std::shared_ptr<const OnChange> m_listener; ///< Null: none.
    std::shared_ptr<const OnChange> m_onChange; ///< Of work(); null: none.
    std::shared_ptr<Current> m_current;         ///< The running job; none between jobs.
};

} // namespace vidgo::backend
