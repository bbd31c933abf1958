// The paid call and what is around it.

#include "generation_rows.h"
#include "steps_help.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/text.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/providers/fitted_input.h"

namespace vidgo::jobs {

using providers::ProviderFailure;

namespace {

constexpr auto kHoldMargin = 2min; ///< What is set aside has to last at least so long.
constexpr auto kForASlot = 2s;     ///< Until a place at a busy provider may be free.
constexpr int kRarely = 8;         ///< Who waits long for one asks so many times more rarely.
constexpr auto kForLease = 1s;     ///< Until the leases are renewed.
constexpr auto kShortestWait = 200ms;
constexpr std::size_t kLongestSaid = 500;
constexpr double kBringingTakes = 0.1; ///< Of the progress of a run.

} // namespace

Result<Step> JobSteps::choose(JobInHand& job, const std::stop_token& stop)
{
    auto& row = job.row;
    if (row.dueAt > now()) // the last attempt said so
        return Step::wait(row.dueAt);
    if (row.heldUntil <= now() + kHoldMargin) {
        auto& purse = m_parts.purses.of(row.order.account);
        if (auto back = purse.release(row.hold, holdKey(row, "anew"), ""); !back)
            return failure(back);
        row.hold = {};
        ++row.holdNumber;
        row.state = GenerationState::Quoted;
        return saved(job);
    }
    const auto attempts = attemptsOf(row);
    auto question = questionOf(row, attempts);
    question.stop = stop;
    auto choice = m_parts.chooser.choose(question);
    if (!choice && isPassing(choice.error()))
        return failure(choice);
    if (!choice)
        return beginEnding(job, GenerationState::Failed, std::move(choice.error()));
    const bool isNews = row.skipped != choice->skipped;
    row.skipped = std::move(choice->skipped);
    if (!choice->candidate && choice->askAgain) {
        const auto due = std::max(*choice->askAgain, now() + kShortestWait);
        auto step = isNews ? saved(job) : Step::again(); // people see why it waits
        return step && !job.isStale ? Step::wait(due) : step;
    }
    auto* provider = choice->candidate ? m_parts.providerOf(choice->candidate->provider) : nullptr;
    const auto* model = provider ? provider->data().model(choice->candidate->model) : nullptr;
    if (!model) // what the last one said is the reason, if there was one
        return beginEnding(job, GenerationState::Failed,
                           row.errorId.empty() ? std::optional<Error>(std::in_place, JobsError::NobodyServes,
                                                                      "nobody is left")
                                               : std::nullopt);
    if (const int most = provider->data().concurrent; most > 0) {
        // What waits there for somebody who is signed out keeps nobody else.
        const bool isTheirs = provider->data().id == kServerProvider;
        auto open = m_parts.store.openTasks(provider->data().id,
                                            isTheirs ? std::optional(row.order.account) : std::nullopt);
        if (!open)
            return failure(open);
        if (*open >= most)
            return Step::wait(now() + kForASlot * std::min(1 + job.slotWaits++ / 4, kRarely));
    }
    return order(job, *provider, *model, stop);
}

// The time that large files take to get there is seen as well, as the first part of the whole.
Progress JobSteps::bringingOf(JobInHand& job)
{
    return Progress([this, &job](double fraction) {
        if (now() - job.notedAt < kToldEvery)
            return;
        job.notedAt = now();
        job.row.fraction = fraction * kBringingTakes;
        m_note({.job = job.row.order.job, .fraction = job.row.fraction, .ahead = job.row.ahead});
        if (m_parts.onChange)
            m_parts.onChange(job.row);
    });
}

JobSteps::Delivered JobSteps::deliver(JobInHand& job, providers::Provider& provider,
                                      const ProviderModel& model, const std::stop_token& stop)
{
    auto& row = job.row;
    const auto& id = provider.data().id;
    const bool isPrepared = row.prepared.provider == id && row.prepared.model == model.id;
    if (isPrepared && provider.knowsItsOrders())
        return row.prepared.inputs;
    if (auto there = inputsAtHand(row); !there)
        return std::unexpected(ProviderFailure(std::move(there.error()), ProviderTrouble::BadInput));
    std::vector<providers::DeliveredInput> all;
    const auto bringing = bringingOf(job);
    const auto files = static_cast<double>(row.order.request.inputs.size());
    double at = 0;
    for (const auto& input : row.order.request.inputs) {
        auto fitted = providers::fittedInput(input, model, m_parts.folder / row.order.job.value(), stop);
        if (!fitted)
            return std::unexpected(
                providers::ProviderFailure(std::move(fitted.error()), ProviderTrouble::BadInput));
        auto delivered = provider.deliver({.input = *fitted,
                                           .model = model,
                                           .account = row.order.account,
                                           .progress = bringing.part(at / files, (at + 1) / files)},
                                          stop);
        ++at;
        if (!delivered)
            return std::unexpected(std::move(delivered.error()));
        all.push_back(std::move(*delivered));
    }
    if (!isPrepared) {
        auto prepared = provider.prepare(row.order.request, model, stop);
        if (!prepared)
            return std::unexpected(std::move(prepared.error()));
        row.prepared = {.provider = id, .model = model.id, .inputs = std::move(*prepared)};
    }
    std::ranges::copy(row.prepared.inputs, std::back_inserter(all));
    if (provider.knowsItsOrders()) // who orders again has to bring the same
        row.prepared.inputs = all;
    return all;
}

Result<Step> JobSteps::order(JobInHand& job, providers::Provider& provider, const ProviderModel& model,
                             const std::stop_token& stop)
{
    auto& row = job.row;
    const Candidate candidate{provider.data().id, model.id};
    AttemptRow attempt;
    attempt.round = row.round;
    attempt.shown.number = static_cast<int>(row.attempts.size()) + 1;
    attempt.shown.provider = candidate.provider;
    attempt.shown.model = candidate.model;
    attempt.shown.startedAt = now();
    attempt.label = row.order.job.value() + "-" + std::to_string(attempt.shown.number);
    auto inputs = deliver(job, provider, model, stop);
    if (!inputs && inputs.error().is(BaseError::Cancelled))
        return Step::wait(now());
    if (!inputs) {
        row.attempts.push_back(std::move(attempt));
        auto failure = std::move(inputs.error());
        failure.mayHaveBegun = false;
        return attemptFailed(job, {.failure = std::move(failure), .hasEnded = false});
    }
    if (!row.prepared.inputs.empty()) { // made once, whatever happens from here on
        auto kept = saved(job);
        if (!kept || job.isStale)
            return kept;
    }
    if (!hasLease())
        return Step::wait(now() + kForLease);
    auto attempts = attemptsOf(row);
    auto admitted = m_parts.chooser.enter(questionOf(row, attempts), candidate, model.deadline);
    if (!admitted)
        return failure(admitted);
    if (!*admitted)
        return Step::wait(now() + kShortestWait);
    attempt.shown.startedAt = now();
    row.attempts.push_back(std::move(attempt));
    row.state = GenerationState::Submitting;
    row.deadline = now() + model.deadline;
    auto isWritten = m_parts.store.saveBeforeCall(row, row.attempts.back());
    if (!isWritten || !*isWritten) {
        m_parts.chooser.withdrawn(questionOf(row, attempts), candidate);
        if (!isWritten)
            return failure(isWritten);
        job.isStale = true;
        return Step::again();
    }
    if (m_parts.onChange)
        m_parts.onChange(row);
    if (!hasLease()) // somebody may have taken it up, and thinks that it was sent
        return notSent(job);
    return submit(job, provider, model, std::move(*inputs), stop);
}

Result<Step> JobSteps::notSent(JobInHand& job)
{
    auto& row = job.row;
    const auto& attempt = *row.attempt();
    const auto attempts = attemptsOf(row);
    m_parts.chooser.withdrawn(questionOf(row, attempts), {attempt.shown.provider, attempt.shown.model});
    const auto number = attempt.shown.number;
    row.attempts.pop_back();
    row.state = GenerationState::Moderated;
    row.deadline.reset();
    auto isWritten = m_parts.store.saveWithoutCall(row, number);
    if (!isWritten)
        return failure(isWritten);
    job.isStale = !*isWritten;
    return Step::wait(now() + kForLease);
}

// The stop is not for this call: nobody could tell what became of it.
Result<Step> JobSteps::submit(JobInHand& job, providers::Provider& provider, const ProviderModel& model,
                              std::vector<providers::DeliveredInput> inputs, const std::stop_token& stop)
{
    auto& row = job.row;
    auto notices = m_parts.noticePlaceOf ? m_parts.noticePlaceOf(provider.data().id) : NoticePlace();
    auto answer = provider.submit({.request = row.order.request,
                                   .model = model,
                                   .inputs = std::move(inputs),
                                   .label = row.attempt()->label,
                                   .webhookUrl = std::move(notices.url),
                                   .webhookSecret = std::move(notices.secret),
                                   .account = row.order.account,
                                   .agreed = row.held},
                                  {});
    if (answer)
        return submitted(job, provider, std::move(*answer), stop);
    const auto& failure = answer.error();
    if (failure.mayHaveBegun && provider.knowsItsOrders()) {
        job.nextPoll = now() + std::max(pauseAfter(++job.failedPolls), failure.retryAfter.value_or(0ms));
        return Step::wait(*job.nextPoll);
    }
    if (failure.mayHaveBegun)
        return unknown(job, failure, stop);
    return attemptFailed(job, {.failure = std::move(answer.error()), .hasEnded = false});
}

Result<Step> JobSteps::submitAgain(JobInHand& job, providers::Provider& provider, const ProviderModel& model,
                                   const std::stop_token& stop)
{
    if (job.nextPoll && *job.nextPoll > now())
        return Step::wait(*job.nextPoll);
    if (!hasLease())
        return Step::wait(now() + kForLease);
    return submit(job, provider, model, job.row.prepared.inputs, stop);
}

Result<Step> JobSteps::submitted(JobInHand& job, providers::Provider& provider, providers::Submitted answer,
                                 const std::stop_token& stop)
{
    auto& row = job.row;
    auto& attempt = *row.attempt();
    attempt.shown.requestId = answer.news.requestId;
    const auto attempts = attemptsOf(row);
    if (!answer.taskId.empty()) {
        job.nextPoll = now() + provider.data().firstPoll;
        auto kept = keepTask(job, answer.taskId);
        m_parts.chooser.accepted(questionOf(row, attempts));
        return kept;
    }
    if (answer.news.state != providers::TaskState::Succeeded || answer.news.results.empty()) {
        auto said = answer.news.failure.value_or(
            ProviderFailure(Error(providers::ProviderError::Unknown, "neither a task nor a result",
                                  {{"provider", provider.data().name}}),
                            ProviderTrouble::Unknown));
        return attemptFailed(job, {.failure = std::move(said), .hasEnded = true});
    }
    // What it answered is nowhere else: it is brought onto the disk before anything is written about it.
    job.results = std::move(answer.news.results);
    row.seed = answer.news.seed;
    attempt.shown.endedAt = now();
    return fetchFiles(job, provider, stop);
}

void JobSteps::keepUnsaved(JobInHand& job)
{
    if (!job.unsavedTask)
        return;
    if (auto kept = keepTask(job, *job.unsavedTask); !kept)
        m_parts.log.failure("jobs", "a task that was bought was not written down", kept.error());
}

Result<Step> JobSteps::keepTask(JobInHand& job, const std::string& taskId)
{
    auto& row = job.row;
    auto& attempt = *row.attempt();
    attempt.shown.taskId = taskId;
    row.state = GenerationState::Submitted;
    row.dueAt = job.nextPoll.value_or(now());
    auto isWritten = m_parts.store.save(row, &attempt);
    Outcome kept;
    if (isWritten && !*isWritten) // somebody took it up meanwhile, and must know of the task all the same
        kept = m_parts.store.keepTask(row.order.job, attempt.shown.number, taskId);
    if (!isWritten || !kept) {
        m_parts.log.failure("jobs", "a task that was bought is not written down yet",
                            !isWritten ? isWritten.error() : kept.error());
        job.unsavedTask = taskId;
        return Step::wait(now() + 1s);
    }
    job.unsavedTask.reset();
    job.isStale = !*isWritten;
    if (*isWritten && m_parts.onChange)
        m_parts.onChange(row);
    return Step::again();
}

// ---- When it is not known what became of a call

Result<Step> JobSteps::resume(JobInHand& job, const std::stop_token& stop)
{
    const auto* attempt = job.row.attempt();
    if (!attempt) {
        job.row.state = GenerationState::Moderated;
        return saved(job);
    }
    if (!attempt->shown.taskId.empty())
        return keepTask(job, attempt->shown.taskId);
    auto* provider = providerOf(*attempt);
    const auto* model = provider ? provider->data().model(attempt->shown.model) : nullptr;
    if (model && provider->knowsItsOrders())
        return submitAgain(job, *provider, *model, stop);
    return unknown(job, {}, stop);
}

Result<Step> JobSteps::unknown(JobInHand& job, const std::optional<ProviderFailure>& failure,
                               const std::stop_token& stop)
{
    auto& row = job.row;
    auto& attempt = *row.attempt();
    auto* provider = providerOf(attempt);
    TaskFinder::Finding finding;
    if (m_parts.finder && provider)
        finding = m_parts.finder->find(*provider, attempt, stop);
    if (stop.stop_requested() && finding.answer == TaskFinder::Answer::CannotTell && m_parts.finder)
        return Step::wait(now()); // it was not let say
    if (finding.answer == TaskFinder::Answer::Found) {
        job.nextPoll.reset();
        return keepTask(job, finding.taskId);
    }
    ProviderFailure said =
        failure.value_or(ProviderFailure(Error(JobsError::OutcomeUnknown, "a call of which nobody knows",
                                               {{"provider", nameOf(attempt.shown.provider)}}),
                                         ProviderTrouble::Unknown));
    if (finding.answer == TaskFinder::Answer::NotThere) {
        said.mayHaveBegun = false;
        return attemptFailed(job, {.failure = std::move(said), .hasEnded = false});
    }
    said.mayHaveBegun = true;
    attempt.shown.trouble = ProviderTrouble::Unknown;
    attempt.shown.status = said.status;
    attempt.shown.said = truncateUtf8(said.raw, kLongestSaid);
    attempt.shown.requestId = said.requestId;
    const auto attempts = attemptsOf(row);
    static_cast<void>(m_parts.chooser.afterFailure(questionOf(row, attempts), said, false,
                                                   now() - attempt.shown.startedAt));
    return beginEnding(
        job, GenerationState::Failed,
        Error(JobsError::OutcomeUnknown, said.internal(), {{"provider", nameOf(attempt.shown.provider)}}));
}

Result<Step> JobSteps::attemptFailed(JobInHand& job, const Trouble& trouble)
{
    auto& row = job.row;
    auto& attempt = *row.attempt();
    const auto& failure = trouble.failure;
    auto& shown = attempt.shown;
    shown.trouble = failure.trouble == ProviderTrouble::None ? ProviderTrouble::Unknown : failure.trouble;
    shown.status = failure.status;
    shown.said = truncateUtf8(failure.raw, kLongestSaid);
    if (!failure.requestId.empty())
        shown.requestId = failure.requestId;
    shown.endedAt = now();
    row.takeError(failure);
    row.state = GenerationState::Moderated;
    row.deadline.reset();
    row.fraction = 0;
    row.ahead.reset();
    row.tries = 0;
    row.files.clear();
    if (failure.trouble == ProviderTrouble::Expired && !failure.mayHaveBegun)
        row.prepared = {}; // it may be what was brought there that is gone
    job.results.clear();
    job.nextPoll.reset();
    const auto attempts = attemptsOf(row);
    const auto after = m_parts.chooser.afterFailure(questionOf(row, attempts), failure, trouble.hasEnded,
                                                    now() - shown.startedAt);
    if (after.step != AfterFailure::Step::AskAgain)
        row.ending = GenerationState::Failed;
    row.dueAt = now() + after.wait;
    const auto due = row.dueAt;
    auto step = saved(job, &attempt);
    const bool waits = step && !job.isStale && row.ending == GenerationState::None && due > now();
    return waits ? Step::wait(due) : step;
}

} // namespace vidgo::jobs
