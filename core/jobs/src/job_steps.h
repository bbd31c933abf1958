#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "vidgo/jobs/generation_worker.h"

namespace vidgo::jobs {

/// A job and what is known of it in memory only.
struct JobInHand
{
    GenerationRow row;
    bool isStale = false;                       ///< Somebody else wrote it: to be read again.
    std::optional<std::string> unsavedTask;     ///< Bought, and not written down yet.
    std::optional<Timestamp> nextPoll;          ///< None: at once.
    std::vector<providers::TaskResult> results; ///< Of a task that succeeded, while they can be fetched.
    int failedPolls = 0;                        ///< In a row.
    int slotWaits = 0;                          ///< So often its provider had no place for it.
    int lostPolls = 0;                          ///< In a row: the provider does not know the task.
    bool isTooLate = false;                     ///< Its provider goes on with what was cancelled.
    Timestamp notedAt{};                        ///< When its progress was told last.
};

/// What comes next for a job.
struct Step
{
    enum class Kind {
        Again, ///< Its next step, now.
        Wait,  ///< The same, when it is due.
        Gone   ///< It ended, or somebody else has it.
    };
    Kind kind = Kind::Again;
    Timestamp due{};

    static Step again() { return {}; }
    static Step wait(Timestamp until) { return {.kind = Kind::Wait, .due = until}; }
    static Step gone() { return {.kind = Kind::Gone}; }
};

/// Who works: the name on the leases and how long they hold.
struct Tenure
{
    std::string owner;
    std::atomic<std::int64_t> until{0}; ///< Milliseconds since 1970.
};

/// Key under which the purse knows a step of the present hold of a job.
std::string holdKey(const GenerationRow& row, std::string_view step);

/// Gives back what is set aside for a job with an ending, and writes its end. False: somebody else wrote it.
Result<bool> endGeneration(GenerationStore& store, const Purses& purses, const Clock& clock,
                           GenerationRow& row);

/// The name under which is kept how long such work took.
std::string paceOf(const GenerationRequest& request, std::string_view provider);

/// The steps of the state machine. Each is done once or not at all, and can be begun again after a crash.
class JobSteps
{
public:
    using Note = std::function<void(const ProgressNote&)>;

    /// All outlive it.
    JobSteps(const GenerationWorker::Parts& parts, const Tenure& tenure, Note note);

    /// As far as it goes without waiting.
    Step advance(JobInHand& job, const std::stop_token& stop);
    /// Asks a provider to stop a task that nobody wants. True: it need not be asked again.
    bool cancelTask(const TaskToCancel& task, const std::stop_token& stop);
    /// The last chance to write down what was bought.
    void keepUnsaved(JobInHand& job);

private:
    /// Why an attempt came to nothing.
    struct Trouble
    {
        providers::ProviderFailure failure;
        bool hasEnded = false; ///< The provider itself said that it is over.
    };
    using Delivered = providers::ProviderResult<std::vector<providers::DeliveredInput>>;

    Result<Step> next(JobInHand& job, const std::stop_token& stop);
    Result<Step> lookForServer(JobInHand& job);
    Result<Step> byState(JobInHand& job, const std::stop_token& stop);
    Result<Step> readAgain(JobInHand& job);
    Result<Step> saved(JobInHand& job, const AttemptRow* attempt = nullptr);
    Result<Step> cancel(JobInHand& job, const std::stop_token& stop);
    Result<Step> beginEnding(JobInHand& job, GenerationState ending, const std::optional<Error>& error);
    Result<Step> end(JobInHand& job);
    void clearFolder(const GenerationRow& row) const;
    Outcome inputsAtHand(const GenerationRow& row) const;
    Result<Step> putDown(JobInHand& job);

    Result<Step> reserve(JobInHand& job);
    Result<Step> notReserved(JobInHand& job, Error error);
    Result<Step> moderate(JobInHand& job, const std::stop_token& stop);

    Result<Step> choose(JobInHand& job, const std::stop_token& stop);
    Result<Step> order(JobInHand& job, providers::Provider& provider, const ProviderModel& model,
                       const std::stop_token& stop);
    Result<Step> submit(JobInHand& job, providers::Provider& provider, const ProviderModel& model,
                        std::vector<providers::DeliveredInput> inputs, const std::stop_token& stop);
    /// See Provider::knowsItsOrders().
    Result<Step> submitAgain(JobInHand& job, providers::Provider& provider, const ProviderModel& model,
                             const std::stop_token& stop);
    Result<Step> submitted(JobInHand& job, providers::Provider& provider, providers::Submitted answer,
                           const std::stop_token& stop);
    Result<Step> keepTask(JobInHand& job, const std::string& taskId);
    Result<Step> notSent(JobInHand& job);
    Result<Step> resume(JobInHand& job, const std::stop_token& stop);
    Result<Step> unknown(JobInHand& job, const std::optional<providers::ProviderFailure>& failure,
                         const std::stop_token& stop);
    Progress bringingOf(JobInHand& job);
    Delivered deliver(JobInHand& job, providers::Provider& provider, const ProviderModel& model,
                      const std::stop_token& stop);
    Result<Step> attemptFailed(JobInHand& job, const Trouble& trouble);

    Result<Step> watch(JobInHand& job, const std::stop_token& stop);
    Result<Step> pollFailed(JobInHand& job, const ProviderData& data,
                            const providers::ProviderFailure& failure);
    Result<Step> takeNews(JobInHand& job, const ProviderData& data, providers::TaskNews news);
    Result<Step> goesOn(JobInHand& job, const ProviderData& data, const providers::TaskNews& news);
    Result<Step> succeeded(JobInHand& job, providers::TaskNews news);
    Result<Step> stuck(JobInHand& job);
    Result<Step> fetch(JobInHand& job, const std::stop_token& stop);
    Result<Step> fetchFiles(JobInHand& job, providers::Provider& provider, const std::stop_token& stop);
    bool isKeptThere(const AttemptRow& attempt, const providers::ProviderFailure& failure) const;
    Result<Step> notFetched(JobInHand& job, const providers::ProviderFailure& failure);
    Result<Step> finish(JobInHand& job, const std::stop_token& stop);
    Result<std::int64_t> chargeOf(const GenerationRow& row) const;
    Result<Step> settle(JobInHand& job);
    Result<Step> settled(JobInHand& job, std::int64_t charged);

    Timestamp now() const { return m_parts.clock.now(); }
    bool hasLease() const;
    providers::Provider* providerOf(const AttemptRow& attempt) const;
    std::string nameOf(std::string_view provider) const;
    /// Its attempts are those of `attempts`, which outlives it.
    ChoiceQuestion questionOf(const GenerationRow& row, const std::vector<GenerationAttempt>& attempts) const;

    const GenerationWorker::Parts& m_parts;
    const Tenure& m_tenure;
    Note m_note;
};

} // namespace vidgo::jobs
