#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/materials_error.h"
#include "vidgo/model/job.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// A job as it is kept.
struct JobRow
{
    Job job;
    std::string pace;      ///< Jobs of the same pace take as long for the same size.
    std::int64_t size = 0; ///< What the time grows with: thousands of pixels, or milliseconds of a clip.
    RunId run;             ///< Of the run that was begun for it; empty before.
    std::filesystem::path target; ///< Of an export, once it is chosen.
};

/// How long a piece of work took.
struct WorkTime
{
    std::int64_t size = 0; ///< As JobRow::size.
    std::int64_t ms = 0;
};

/// The queue and what is known of how long work takes. Safe to use from any thread. Every call may fail with
/// StorageError. Rows that this program cannot read, because a newer one wrote them, are passed over.
class JobStore
{
public:
    static constexpr int kEndedKept = 500;
    static constexpr int kLogLinesKept = 200; ///< Of one job.
    static constexpr int kTimesKept = 15;     ///< Of one pace.

    /// Both outlive it.
    JobStore(storage::Database& database, const Clock& clock);

    /// Puts a job at the end of the queue.
    Outcome insert(const JobRow& row);
    /// Fails with MaterialsError::JobMissing.
    Result<JobRow> find(const JobId& id);
    /// The job that has not ended and works on this batch; none when there is none.
    Result<std::optional<JobRow>> openJobOf(const BatchId& batch);
    /// Those that have not ended in their order, then the ended ones, latest first.
    Result<std::vector<JobRow>> list(int limit);
    /// Fails with MaterialsError::JobMissing.
    Result<JobState> state(const JobId& id);
    /// Takes the first waiting one, which runs from now on; none when none waits.
    Result<std::optional<JobRow>> takeNext();
    /// What ran when a program died waits again, in front of all others. Returns it.
    Result<std::vector<JobId>> takeUpRunning();

    // Each of the following tells whether something was changed: false where the job is in no state for it.

    Result<bool> pause(const JobId& id);  ///< A waiting or running one.
    Result<bool> resume(const JobId& id); ///< A paused one.
    Result<bool> cancel(const JobId& id); ///< One that has not ended.
    /// A failed or cancelled one, or a finished batch, at the end of the queue.
    Result<bool> retry(const JobId& id);
    /// A running one waits again at its place; it goes on with its run and its progress.
    Result<bool> putBack(const JobId& id);
    /// A waiting or paused one goes in front of `before`, or to the end when that is empty or has ended.
    Result<bool> move(const JobId& id, const JobId& before);

    /// Writes its run, target and progress.
    Outcome note(const JobRow& row);
    /// Writes the end of a job: its state, result, target and error, and forgets the oldest ended ones.
    Outcome finish(const JobRow& row);
    Outcome removeEnded();

    Outcome addLine(const JobId& id, const std::string& text);
    Result<std::vector<JobLogLine>> log(const JobId& id);

    Outcome addTime(const std::string& pace, WorkTime time);
    /// Latest first.
    Result<std::vector<WorkTime>> times(const std::string& pace);

private:
    Result<bool> change(const std::string& sql, std::vector<storage::Value> values);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace vidgo::materials
