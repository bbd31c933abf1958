#include "job_steps.h"

#include <filesystem>
#include <utility>

#include "generation_rows.h"
#include "steps_help.h"
#include "vidgo/base/base_error.h"
#include "vidgo/credits/credits_error.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/model/provider.h"

namespace vidgo::jobs {

using credits::CreditsError;

namespace {

constexpr auto kAfterTrouble = 1s;   ///< Until the store is asked again that did not answer.
constexpr auto kForOwnRuns = 5s;     ///< Until one of the account's other runs may have ended.
constexpr auto kUntilServer = 10min; ///< A server that is none of the settings comes with the next start.
constexpr std::string_view kModule = "jobs";
constexpr std::string_view kNoServer = "no_server"; ///< Why nobody is asked.

bool isBeforeCall(GenerationState state)
{
    return state == GenerationState::Quoted || state == GenerationState::Reserved ||
           state == GenerationState::Moderated;
}

// Not while nobody knows whether something was bought, and not once the result is being kept.
bool mayBeCancelled(GenerationState state)
{
    return state != GenerationState::Submitting && state != GenerationState::Finishing;
}

} // namespace

std::string holdKey(const GenerationRow& row, std::string_view step)
{
    return "job/" + row.order.job.value() + "/" + std::to_string(row.holdNumber) + "/" + std::string(step);
}

Result<bool> endGeneration(GenerationStore& store, const Purses& purses, const Clock& clock,
                           GenerationRow& row)
{
    auto& purse = purses.of(row.order.account);
    auto hold = row.hold;
    if (hold.isEmpty() && row.state == GenerationState::Quoted) {
        // Whoever worked on it may have died between setting money aside and noting that.
        auto open = purse.openHoldOf(row.order.job);
        if (!open)
            return failure(open);
        hold = open->value_or(HoldId());
    }
    if (!hold.isEmpty())
        if (auto back = purse.release(hold, holdKey(row, "release"), ""); !back)
            return failure(back);
    row.state = std::exchange(row.ending, GenerationState::None);
    row.endedAt = clock.now();
    row.deadline.reset();
    row.ahead.reset();
    row.owner.clear();
    row.leasedUntil = {};
    return store.save(row);
}

JobSteps::JobSteps(const GenerationWorker::Parts& parts, const Tenure& tenure, Note note)
    : m_parts(parts)
    , m_tenure(tenure)
    , m_note(std::move(note))
{}

Step JobSteps::advance(JobInHand& job, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        auto step = next(job, stop);
        if (!step) {
            m_parts.log.failure(kModule, "a step of " + job.row.order.job.value(), step.error());
            job.isStale = true;
            return Step::wait(now() + kAfterTrouble);
        }
        if (step->kind != Step::Kind::Again)
            return *step;
    }
    return Step::wait(now());
}

Result<Step> JobSteps::next(JobInHand& job, const std::stop_token& stop)
{
    if (job.unsavedTask)
        return keepTask(job, *job.unsavedTask);
    if (job.isStale)
        return readAgain(job);
    const auto& row = job.row;
    if (row.hasEnded())
        return Step::gone();
    if (row.ending != GenerationState::None)
        return end(job);
    if (row.isCancelWished && mayBeCancelled(row.state) && !job.isTooLate)
        return cancel(job, stop);
    if (row.order.wantedProvider == kServerProvider && row.state != GenerationState::Finishing)
        if (auto step = lookForServer(job); !step || step->kind != Step::Kind::Again || job.isStale)
            return step;
    if (row.isPaused && isBeforeCall(row.state))
        return putDown(job);
    return byState(job, stop);
}

// Whoever takes the server out of the settings may put it back: what is ordered there is theirs until then.
Result<Step> JobSteps::lookForServer(JobInHand& job)
{
    static const std::vector<std::pair<std::string, std::string>> kGone{
        {std::string(kServerProvider), std::string(kNoServer)}};
    auto& row = job.row;
    const bool isGone = !m_parts.providerOf(kServerProvider);
    if (isGone != (row.skipped == kGone)) { // people see why it waits
        row.skipped = isGone ? kGone : decltype(row.skipped)();
        auto step = saved(job);
        if (!step || job.isStale)
            return step;
    }
    return isGone ? Step::wait(now() + kUntilServer) : Step::again();
}

Result<Step> JobSteps::byState(JobInHand& job, const std::stop_token& stop)
{
    switch (job.row.state) {
    case GenerationState::Quoted:
        return reserve(job);
    case GenerationState::Reserved:
        return moderate(job, stop);
    case GenerationState::Moderated:
        return choose(job, stop);
    case GenerationState::Submitting:
        return resume(job, stop);
    case GenerationState::Submitted:
    case GenerationState::Running:
        return watch(job, stop);
    case GenerationState::Fetching:
        return fetch(job, stop);
    case GenerationState::Finishing:
        return finish(job, stop);
    case GenerationState::None:
    case GenerationState::Settled:
    case GenerationState::Failed:
    case GenerationState::Cancelled:
    case GenerationState::Expired:
        break;
    }
    return Step::gone();
}

Result<Step> JobSteps::readAgain(JobInHand& job)
{
    auto row = m_parts.store.find(job.row.order.job);
    if (!row && row.error().is(JobsError::JobMissing))
        return Step::gone();
    if (!row)
        return failure(row);
    if (row->hasEnded())
        clearFolder(*row); // a person let it end
    if (row->hasEnded() || row->owner != m_tenure.owner)
        return Step::gone();
    job.row = std::move(*row);
    job.isStale = false;
    return Step::again();
}

Result<Step> JobSteps::saved(JobInHand& job, const AttemptRow* attempt)
{
    auto isWritten = m_parts.store.save(job.row, attempt);
    if (!isWritten)
        return failure(isWritten);
    job.isStale = !*isWritten;
    if (*isWritten && m_parts.onChange)
        m_parts.onChange(job.row);
    return Step::again();
}

// ---- Ends

// Who knows its orders says what became of this one: what is charged there is kept here.
Result<Step> JobSteps::cancel(JobInHand& job, const std::stop_token& stop)
{
    const auto* attempt = job.row.attempt();
    auto* provider = attempt && !attempt->shown.endedAt ? providerOf(*attempt) : nullptr;
    if (!provider || !provider->knowsItsOrders() || attempt->shown.taskId.empty())
        return beginEnding(job, GenerationState::Cancelled, {});
    const auto answer = provider->cancel({.id = attempt->shown.taskId, .model = attempt->shown.model}, stop);
    if (!answer && isForNow(answer.error()))
        return Step::wait(now() +
                          std::max(pauseAfter(++job.failedPolls), answer.error().retryAfter.value_or(0ms)));
    if (!answer || *answer != providers::CancelAnswer::TooLate)
        return beginEnding(job, GenerationState::Cancelled, {});
    job.isTooLate = true;
    job.nextPoll.reset();
    return Step::again();
}

Result<Step> JobSteps::beginEnding(JobInHand& job, GenerationState ending, const std::optional<Error>& error)
{
    auto& row = job.row;
    row.ending = ending;
    if (error)
        row.takeError(*error);
    auto* attempt = row.attempt();
    if (!attempt || attempt->shown.endedAt)
        return saved(job);
    attempt->shown.endedAt = now();
    attempt->isToBeCancelled = !attempt->shown.taskId.empty();
    return saved(job, attempt);
}

// Nobody needs what lies there: what is kept has been copied, and who tries again fetches it again.
void JobSteps::clearFolder(const GenerationRow& row) const
{
    std::error_code code;
    std::filesystem::remove_all(m_parts.folder / row.order.job.value(), code);
    if (code)
        m_parts.log.warning(kModule, "files of " + row.order.job.value() + " stay: " + code.message());
}

Result<Step> JobSteps::end(JobInHand& job)
{
    clearFolder(job.row);
    auto isWritten = endGeneration(m_parts.store, m_parts.purses, m_parts.clock, job.row);
    if (!isWritten)
        return failure(isWritten);
    job.isStale = !*isWritten;
    if (*isWritten && m_parts.onChange)
        m_parts.onChange(job.row);
    return Step::again();
}

Result<Step> JobSteps::putDown(JobInHand& job)
{
    job.row.owner.clear();
    job.row.leasedUntil = {};
    auto step = saved(job);
    return step && !job.isStale ? Step::gone() : step;
}

// ---- Before anybody is paid

Result<Step> JobSteps::reserve(JobInHand& job)
{
    auto& row = job.row;
    auto& purse = m_parts.purses.of(row.order.account);
    auto held = purse.reserve({.job = row.order.job,
                               .key = holdKey(row, "reserve"),
                               .bill = row.bill,
                               .agreed = row.order.agreedAmount});
    if (!held)
        return notReserved(job, std::move(held.error()));
    if (!held->until) { // its time was over before anything was made of it
        ++row.holdNumber;
        return saved(job);
    }
    const auto hold = held->hold;
    row.hold = hold;
    row.held = held->amount;
    row.heldUntil = *held->until;
    row.state = GenerationState::Reserved;
    row.tries = 0;
    if (!row.startedAt)
        row.startedAt = now();
    auto step = saved(job);
    if (!step || !job.isStale)
        return step;
    // Somebody else has it. If they let it end without knowing of the hold, nobody will give it back.
    const auto other = m_parts.store.find(row.order.job);
    if (other && other->hold.isEmpty() && (other->hasEnded() || other->ending != GenerationState::None))
        if (auto back = purse.release(hold, holdKey(row, "stray"), ""); !back)
            return failure(back);
    return step;
}

Result<Step> JobSteps::notReserved(JobInHand& job, Error error)
{
    auto& row = job.row;
    if (isPassing(error))
        return std::unexpected(std::move(error));
    if (error.is(CreditsError::RunningLimit))
        return Step::wait(now() + kForOwnRuns);
    if (error.is(CreditsError::JobHasHold) && row.tries < kMostTries) {
        // Of an earlier round that nobody could end.
        auto& purse = m_parts.purses.of(row.order.account);
        auto open = purse.openHoldOf(row.order.job);
        if (!open)
            return failure(open);
        if (*open)
            if (auto back = purse.release(**open, holdKey(row, "earlier"), ""); !back)
                return failure(back);
        ++row.tries;
        ++row.holdNumber;
        return saved(job);
    }
    return beginEnding(job, GenerationState::Failed, std::move(error));
}

Result<Step> JobSteps::moderate(JobInHand& job, const std::stop_token& stop)
{
    auto& row = job.row;
    Result<std::optional<Error>> refused;
    if (auto there = inputsAtHand(row); there)
        refused = m_parts.gate.check(
            {.job = row.order.job, .account = row.order.account, .request = row.order.request}, stop);
    else
        refused = failure(there);
    if (refused && *refused)
        return beginEnding(job, GenerationState::Failed, **refused);
    if (refused) {
        row.state = GenerationState::Moderated;
        row.tries = 0;
        return saved(job);
    }
    if (refused.error().is(BaseError::Cancelled))
        return Step::wait(now());
    if (++row.tries > kMostTries)
        return beginEnding(job, GenerationState::Failed, std::move(refused.error()));
    const auto due = now() + pauseAfter(row.tries);
    auto step = saved(job);
    return step && !job.isStale ? Step::wait(due) : step;
}

// ---- Helpers of all steps

Outcome JobSteps::inputsAtHand(const GenerationRow& row) const
{
    if (m_parts.inputAtHand)
        for (const auto& input : row.order.request.inputs)
            if (auto there = m_parts.inputAtHand(input); !there)
                return there;
    return {};
}

bool JobSteps::hasLease() const
{
    return toMs(now()) < m_tenure.until.load();
}

providers::Provider* JobSteps::providerOf(const AttemptRow& attempt) const
{
    return m_parts.providerOf(attempt.shown.provider);
}

std::string JobSteps::nameOf(std::string_view provider) const
{
    const auto* found = m_parts.providerOf(provider);
    return found ? found->data().name : std::string(provider);
}

ChoiceQuestion JobSteps::questionOf(const GenerationRow& row,
                                    const std::vector<GenerationAttempt>& attempts) const
{
    return {.job = row.order.job,
            .request = row.order.request,
            .account = row.order.account,
            .tier = row.order.tier,
            .wantedProvider = row.order.wantedProvider,
            .isPriceKnown = row.quote.isKnown,
            .most = row.held,
            .attempts = attempts};
}

bool JobSteps::cancelTask(const TaskToCancel& task, const std::stop_token& stop)
{
    auto* provider = m_parts.providerOf(task.provider);
    if (!provider || !provider->data().canCancel)
        return true;
    const auto answer = provider->cancel({.id = task.taskId, .model = task.model}, stop);
    if (!answer && provider->knowsItsOrders() && isForNow(answer.error()))
        return false; // however long it takes: it would be charged
    return answer || answer.error().trouble == ProviderTrouble::Expired ||
           answer.error().trouble == ProviderTrouble::BadInput || task.tries + 1 >= kMostTries;
}

} // namespace vidgo::jobs
