#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "fake_batches.h"
#include "fake_library.h"
#include "fake_runs.h"
#include "vidgo/service/job_service.h"

namespace vidgo::test {

/// A queue in memory over the stand-ins for runs and batches. The test decides when a job has its turn, by
/// workNext(); news go to `onChange` at once.
class FakeJobs final : public service::JobService
{
public:
    FakeJobs(FakeRuns& runs, FakeBatches& batches, FakeLibrary& library)
        : m_runs(runs)
        , m_batches(batches)
        , m_library(library)
    {}

    Result<Job> add(const JobWork& work) override
    {
        if (refusal)
            return std::unexpected(*refusal);
        const auto* batch = std::get_if<BatchId>(&work);
        for (const auto& job : jobs)
            if (batch && !job.hasEnded() && std::holds_alternative<BatchId>(job.work) &&
                std::get<BatchId>(job.work) == *batch)
                return job;
        Job job{.id = JobId("job-" + std::to_string(++m_count)), .work = work, .state = JobState::Waiting};
        if (const auto* run = std::get_if<RunRequest>(&work)) {
            job.tool = run->tool;
            job.name = run->input.filename().string();
        }
        if (batch)
            if (auto found = m_batches.find(*batch)) {
                job.tool = found->request.tool;
                job.files = found->total;
            }
        jobs.push_back(job);
        tell(job);
        return job;
    }
    Result<std::vector<Job>> list(int limit) override
    {
        if (failure)
            return std::unexpected(*failure);
        auto sorted = jobs;
        std::ranges::stable_partition(sorted, [](const Job& job) { return !job.hasEnded(); });
        sorted.resize(std::min(sorted.size(), static_cast<std::size_t>(limit)));
        return sorted;
    }
    Result<Job> find(const JobId& id) override
    {
        if (const auto* job = known(id))
            return *job;
        return missing();
    }
    Result<std::vector<JobLogLine>> log(const JobId&) override { return lines; }

    Outcome pause(const JobId& id) override
    {
        return change(id, !isIn(id, {JobState::Waiting, JobState::Running}), JobState::Paused);
    }
    Outcome resume(const JobId& id) override
    {
        return change(id, !isIn(id, {JobState::Paused}), JobState::Waiting);
    }
    Outcome cancel(const JobId& id) override
    {
        return change(id, !isIn(id, {JobState::Waiting, JobState::Running, JobState::Paused}),
                      JobState::Cancelled);
    }
    Outcome retry(const JobId& id) override
    {
        const auto* job = known(id);
        const auto* batch = job ? std::get_if<BatchId>(&job->work) : nullptr;
        const auto again = batch ? m_batches.retryFailed(*batch) : Result<int>(0);
        const bool mayBe = isIn(id, {JobState::Failed, JobState::Cancelled}) || (again && *again > 0);
        return change(id, !mayBe, JobState::Waiting);
    }
    Outcome retryElsewhere(const JobId& id) override
    {
        const auto* job = known(id);
        if (!job)
            return missing();
        if (!job->generation)
            return fail(service::ServiceError::NobodyElse, "made on this computer");
        return change(id, !isIn(id, {JobState::Failed, JobState::Cancelled}), JobState::Waiting);
    }
    Outcome move(const JobId& id, const JobId& before) override
    {
        const auto* job = known(id);
        if (!job)
            return missing();
        const Job moved = *job;
        std::erase_if(jobs, [&](const Job& each) { return each.id == id; });
        jobs.insert(std::ranges::find(jobs, before, &Job::id), moved);
        tell(moved);
        return {};
    }
    Outcome removeEnded() override
    {
        std::erase_if(jobs, [](const Job& job) { return job.hasEnded(); });
        return {};
    }
    void listen(OnChange) override {} // what is told goes to `onChange`
    Outcome work(const OnChange&, const std::stop_token&) override { return {}; }

    /// Gives the first waiting job its turn; false when none waits.
    bool workNext()
    {
        const auto next = std::ranges::find(jobs, JobState::Waiting, &Job::state);
        if (next == jobs.end())
            return false;
        const JobId id = next->id;
        next->state = JobState::Running;
        next->fraction = 0;
        tell(*next);
        const auto outcome = std::visit([&](const auto& work) { return make(id, work); }, next->work);
        auto& job = *known(id);
        job.state = outcome ? JobState::Finished : JobState::Failed;
        if (!outcome && outcome.error().is(BaseError::Cancelled))
            job.state = JobState::Paused;
        if (!outcome) {
            job.errorId = outcome.error().id();
            job.errorTemplate = outcome.error().externalTemplate();
            job.errorArguments = outcome.error().arguments();
        }
        tell(job);
        return true;
    }

    std::vector<Job> jobs; ///< In their order.
    std::vector<JobLogLine> lines;
    std::optional<Error> refusal; ///< Of add().
    std::optional<Error> failure; ///< Of list().
    std::function<void(const Job&)> onChange;

private:
    Outcome make(const JobId& id, const RunRequest& request)
    {
        const Progress progress([&](double fraction) { progressed(id, fraction); });
        auto item = m_runs.run(request, progress, {});
        if (!item)
            return vidgo::failure(item);
        known(id)->item = item->id;
        m_library.made.push_back(*item);
        return {};
    }
    Outcome make(const JobId& id, const BatchId& batch)
    {
        const auto onFile = [&](const Batch& now, const BatchFile&) {
            progressed(id, now.total == 0 ? 0 : 1.0 - static_cast<double>(now.waiting()) / now.total);
        };
        auto worked = m_batches.run(batch, onFile, {});
        return worked ? Outcome() : vidgo::failure(worked);
    }
    Outcome make(const JobId& id, const ExportRequest& request)
    {
        known(id)->exportedPath = request.file.string();
        return {};
    }
    void progressed(const JobId& id, double fraction)
    {
        known(id)->fraction = fraction;
        tell(*known(id));
    }
    bool isIn(const JobId& id, std::initializer_list<JobState> states)
    {
        const auto* job = known(id);
        return job && std::ranges::find(states, job->state) != states.end();
    }
    Outcome change(const JobId& id, bool unchanged, JobState state)
    {
        auto* job = known(id);
        if (!job)
            return missing();
        if (unchanged)
            return {};
        job->state = state;
        tell(*job);
        return {};
    }
    Job* known(const JobId& id)
    {
        const auto found = std::ranges::find(jobs, id, &Job::id);
        return found == jobs.end() ? nullptr : &*found;
    }
    void tell(const Job& job) const
    {
        if (onChange)
            onChange(job);
    }
    static std::unexpected<Error> missing() { return fail(service::ServiceError::JobMissing, "no job"); }

    FakeRuns& m_runs;
    FakeBatches& m_batches;
    FakeLibrary& m_library;
    int m_count = 0;
};

} // namespace vidgo::test
