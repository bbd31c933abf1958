#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/jobs/generation_row.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/storage/database.h"
#include "vidgo/storage/work.h"

namespace vidgo::jobs {

/// Files that were ordered together.
struct GenerationBatch
{
    BatchId id;
    AccountId account;
    std::int64_t agreed = 0; ///< For all of them.
};

/// A wish of a person, or a notice, for a job that somebody works on.
struct PersonWish
{
    JobId job;
    bool isPaused = false;
    bool isCancelWished = false;
    bool isNudged = false;
};

/// Up to where a job is cancelled without asking its provider first.
enum class CancelReach { NotOrdered, Ordered };

/// A task that nobody wants any more.
struct TaskToCancel
{
    JobId job;
    int number = 0; ///< Of the attempt.
    std::string provider;
    std::string model;
    std::string taskId;
    int tries = 0;
};

/// How a job that runs is doing.
struct ProgressNote
{
    JobId job;
    double fraction = 0;
    std::optional<int> ahead;
};

/// Something that a person is to be told, once: a job that stood alone, or a batch, has ended.
struct EndNotice
{
    JobId job;     ///< Empty: a batch.
    BatchId batch; ///< Empty: a job.
};

/// Tells whether a job is still as somebody has seen it.
struct GenerationMark
{
    AccountId account;
    JobId job;
    std::string mark; ///< Another one after each change that people see.
    std::optional<Timestamp> endedAt;
};

/// The generations as they are kept. Safe to use from any thread, in several programs at once. Every call may
/// fail with StorageError; those that name a job fail with JobsError::JobMissing.
class GenerationStore
{
public:
    static constexpr int kTimesKept = 15; ///< Of one pace.

    /// What it is made from outlives it.
    struct Parts
    {
        storage::Database& database;
        const Clock& clock;
        /// Paths of files in it are kept as what follows it, so that the folder can be moved while jobs wait.
        /// Empty: they are kept as they are.
        std::filesystem::path home = {};
        storage::BeforeStatement beforeStatement = {}; ///< For tests of crashes.
    };
    explicit GenerationStore(Parts parts);

    // ---- What people do

    /// Puts jobs at the end of the queue, all or none of them; those with priority in front of what others
    /// have added for up to `headStart`. False: the first of them is there already.
    Result<bool> insert(const std::vector<GenerationRow>& rows, const std::optional<GenerationBatch>& batch,
                        std::chrono::milliseconds headStart);
    Result<GenerationRow> find(const JobId& id);
    Result<std::optional<GenerationRow>> findRun(const RunId& run);
    /// Those of an account (none: of all) that have not ended in their order, then the ended ones, latest
    /// first.
    Result<std::vector<GenerationRow>> list(const std::optional<AccountId>& account, int limit);
    /// The jobs of these accounts that have not ended, or did so since.
    Result<std::vector<GenerationMark>> marks(const std::vector<AccountId>& accounts, Timestamp endedSince);
    /// Fails with JobsError::BatchMissing.
    Result<GenerationBatch> batch(const BatchId& id);
    Result<std::vector<GenerationRow>> ofBatch(const BatchId& id);

    // Each tells whether something was changed: false where the job has ended or is so already.
    Result<bool> pause(const JobId& id, bool isPaused);
    Result<bool> wishCancel(const JobId& id);
    /// Takes the job from whoever works on it and lets it end so: not while a paid call is on its way, not
    /// once its result is being kept, and no further than `reach`.
    Result<bool> beginCancel(const JobId& id, CancelReach reach);
    /// Lets an ended job that did not succeed begin anew, with the quote and the wishes of `row`.
    Result<bool> beginAgain(const GenerationRow& row);
    /// Puts a job that has not ended in front of another of the same account, or behind all when that is
    /// empty or has ended. The places of other accounts' jobs stay as they are.
    Result<bool> move(const JobId& id, const JobId& before);
    /// Of an account, as list(). Returns those that were removed. Those with a task that is still to be
    /// cancelled stay.
    Result<std::vector<JobId>> removeEnded(const std::optional<AccountId>& account);
    /// Whether the job of this run was removed after it had ended with JobsError::OutcomeUnknown. Only of
    /// jobs without an account.
    Result<bool> isUnknown(const RunId& run);
    /// For whose attempt this is the task, whatever became of it; none: no job that is still on the list.
    Result<std::optional<JobId>> ofTask(const std::string& provider, const std::string& taskId);
    /// There is something new about a task. Returns the job; none when nobody waits for it any more.
    Result<std::optional<JobId>> nudge(const std::string& provider, const std::string& taskId);
    /// What nobody was told yet, oldest first; it counts as told now.
    Result<std::vector<EndNotice>> takeNotices(const AccountId& account, int limit);

    // ---- What workers do

    /// Takes jobs that are due and that nobody works on: first those that a provider works on, then by their
    /// places. Paused ones are left alone before a provider was asked.
    Result<std::vector<GenerationRow>> take(const std::string& owner, std::chrono::milliseconds leaseFor,
                                            int limit);
    /// Takes this one, if it has not ended and nobody works on it.
    Result<std::optional<GenerationRow>> takeThis(const JobId& id, const std::string& owner,
                                                  std::chrono::milliseconds leaseFor);
    Outcome renew(const std::string& owner, std::chrono::milliseconds leaseFor);
    /// All leases of an owner end.
    Outcome giveBack(const std::string& owner);
    /// Of those that are leased by this owner.
    Result<std::vector<PersonWish>> wishes(const std::string& owner);
    Outcome noteProgress(const std::string& owner, const std::vector<ProgressNote>& notes);

    /// Writes what the worker has changed, and with it one attempt, if `row` is as it was read; its version
    /// counts up. False: somebody else wrote it, nothing was changed.
    Result<bool> save(GenerationRow& row, const AttemptRow* attempt = nullptr);
    /// The same before a paid call: also false when a person wants something else meanwhile.
    Result<bool> saveBeforeCall(GenerationRow& row, const AttemptRow& attempt);
    /// The call was not made after all: the row goes on without this attempt.
    Result<bool> saveWithoutCall(GenerationRow& row, int attempt);
    /// Writes the task of an attempt, whoever has the job now. When its job is not `state` submitting any
    /// more, the task is one to be cancelled.
    Outcome keepTask(const JobId& job, int number, const std::string& taskId);
    /// Tasks at a provider that have not ended, of everybody or of an account.
    Result<int> openTasks(const std::string& provider, const std::optional<AccountId>& account = {});

    Result<std::vector<TaskToCancel>> tasksToCancel(int limit);
    /// It is cancelled, or given up; otherwise one more try came to nothing.
    Outcome noteCancelled(const TaskToCancel& task, bool isDone);

    Outcome addTime(const std::string& pace, std::chrono::milliseconds took);
    /// Latest first.
    Result<std::vector<std::chrono::milliseconds>> times(const std::string& pace);

private:
    /// Rows with their attempts. `rest` begins with WHERE. What cannot be read is passed over: a newer
    /// program wrote it.
    Result<std::vector<GenerationRow>> readRows(storage::Work& work, const std::string& rest,
                                                const storage::Parameters& values) const;
    /// Fails with JobsError::JobMissing.
    Result<GenerationRow> readRow(storage::Work& work, const JobId& id) const;
    Result<bool> change(std::string_view sql, const std::vector<storage::Value>& values);
    /// What is written with a row.
    struct Beside
    {
        const AttemptRow* attempt = nullptr;
        int withoutAttempt = 0;
        bool unlessWished = false; ///< Nothing, when a person wants something else meanwhile.
    };
    Result<bool> write(GenerationRow& row, const Beside& beside);

    Parts m_parts;
};

} // namespace vidgo::jobs
