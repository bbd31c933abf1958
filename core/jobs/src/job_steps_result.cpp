// From the task at a provider to the result in the library.

#include <filesystem>

#include "generation_rows.h"
#include "steps_help.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/credits/credits_error.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/jobs/own_keys_purse.h"

namespace vidgo::jobs {

using providers::ProviderError;
using providers::ProviderFailure;
using providers::TaskState;

namespace {

constexpr int kLostPolls = 3; ///< So often a provider must say that it does not know a task.
constexpr std::size_t kMostResults = 4;
constexpr double kNearlyDone = 0.8;
constexpr double kTold = 0.05;   ///< Progress is written in steps of this.
constexpr int kLongestQueue = 4; ///< A long queue is asked about so many times more rarely.

// Rarely while many are in front of it, often towards the end.
std::chrono::milliseconds nextPollIn(const ProviderData& data, const GenerationRow& row)
{
    if (row.ahead.value_or(0) > 0)
        return data.laterPoll * std::min(1 + *row.ahead, kLongestQueue);
    return row.fraction >= kNearlyDone ? std::min(data.firstPoll, data.laterPoll) : data.laterPoll;
}

std::string sizeClass(const GenerationRequest& request)
{
    constexpr std::int64_t kMillion = 1'000'000;
    if (resultKindOf(request.operation) == "image")
        return std::to_string((std::int64_t{request.width} * request.height + kMillion / 2) / kMillion) +
               "mp";
    return std::to_string((request.durationMs + 500) / 1000) + "s";
}

} // namespace

std::string paceOf(const GenerationRequest& request, std::string_view provider)
{
    return std::string(operationId(request.operation)) + "/" + std::string(provider) + "/" +
           sizeClass(request);
}

// ---- While it runs there

Result<Step> JobSteps::watch(JobInHand& job, const std::stop_token& stop)
{
    auto& row = job.row;
    const auto* attempt = row.attempt();
    auto* provider = attempt ? providerOf(*attempt) : nullptr;
    if (!provider) // taken out of the catalogue meanwhile
        return stuck(job);
    const bool isOver = row.deadline && *row.deadline <= now();
    if (!isOver && job.nextPoll && *job.nextPoll > now())
        return Step::wait(row.deadline ? std::min(*job.nextPoll, *row.deadline) : *job.nextPoll);
    auto news = provider->poll({.id = attempt->shown.taskId, .model = attempt->shown.model}, stop);
    if (!news && news.error().is(BaseError::Cancelled))
        return Step::wait(now());
    const bool hasNews = news && (news->state == TaskState::Succeeded || news->state == TaskState::Failed ||
                                  news->state == TaskState::Cancelled);
    if (isOver && !hasNews)
        return stuck(job);
    return news ? takeNews(job, provider->data(), std::move(*news))
                : pollFailed(job, provider->data(), news.error());
}

Result<Step> JobSteps::pollFailed(JobInHand& job, const ProviderData& data, const ProviderFailure& failure)
{
    const bool isLost = failure.trouble == ProviderTrouble::Expired;
    job.lostPolls = isLost ? job.lostPolls + 1 : 0;
    ++job.failedPolls;
    if (job.lostPolls >= kLostPolls) {
        auto lost = failure;
        lost.mayHaveBegun = true;
        return attemptFailed(job, {.failure = std::move(lost), .hasEnded = false});
    }
    const auto pause = std::max(pauseAfter(job.failedPolls), data.laterPoll);
    job.nextPoll = now() + std::max(pause, failure.retryAfter.value_or(0ms));
    return Step::again();
}

Result<Step> JobSteps::takeNews(JobInHand& job, const ProviderData& data, providers::TaskNews news)
{
    job.failedPolls = 0;
    job.lostPolls = 0;
    if (auto* attempt = job.row.attempt(); attempt && news.charge) {
        attempt->chargeAmount = news.charge->amount;
        attempt->chargeUnit = news.charge->unit;
    }
    switch (news.state) {
    case TaskState::Succeeded:
        return succeeded(job, std::move(news));
    case TaskState::Cancelled:
        if (job.row.isCancelWished)
            return beginEnding(job, GenerationState::Cancelled, {});
        [[fallthrough]];
    case TaskState::Failed: {
        auto failure = news.failure.value_or(ProviderFailure(
            Error(ProviderError::Failed, "the task ended without a result", {{"provider", data.name}}),
            ProviderTrouble::Failed));
        return attemptFailed(job, {.failure = std::move(failure), .hasEnded = true});
    }
    case TaskState::None:
    case TaskState::Queued:
    case TaskState::Running:
        break;
    }
    return goesOn(job, data, news);
}

Result<Step> JobSteps::goesOn(JobInHand& job, const ProviderData& data, const providers::TaskNews& news)
{
    auto& row = job.row;
    const auto fraction = std::clamp(news.fraction.value_or(row.fraction), 0.0, 1.0);
    const bool isNews = news.ahead != row.ahead || fraction - row.fraction >= kTold;
    if (fraction > row.fraction && (isNews || fraction == 1.0))
        row.fraction = fraction;
    row.ahead = news.ahead;
    job.nextPoll = now() + nextPollIn(data, row);
    row.dueAt = *job.nextPoll;
    if (news.state == TaskState::Running && row.state == GenerationState::Submitted) {
        row.state = GenerationState::Running;
        job.notedAt = now();
        return saved(job);
    }
    // A poll that says nothing new writes nothing, and one that does is written with many others.
    if (isNews && now() - job.notedAt >= kToldEvery) {
        job.notedAt = now();
        m_note({.job = row.order.job, .fraction = row.fraction, .ahead = row.ahead});
        if (m_parts.onChange)
            m_parts.onChange(row);
    }
    return Step::again();
}

Result<Step> JobSteps::stuck(JobInHand& job)
{
    auto& row = job.row;
    auto* attempt = row.attempt();
    const auto provider = attempt ? attempt->shown.provider : std::string();
    if (attempt) {
        attempt->shown.trouble = ProviderTrouble::Expired;
        const auto attempts = attemptsOf(row);
        ProviderFailure late(
            Error(JobsError::TookTooLong, "the task is stuck", {{"provider", nameOf(provider)}}),
            ProviderTrouble::Expired);
        late.mayHaveBegun = true;
        static_cast<void>(m_parts.chooser.afterFailure(questionOf(row, attempts), late, false,
                                                       now() - attempt->shown.startedAt));
    }
    return beginEnding(job, GenerationState::Expired,
                       Error(JobsError::TookTooLong, "the task is stuck", {{"provider", nameOf(provider)}}));
}

// ---- The result comes here

Result<Step> JobSteps::succeeded(JobInHand& job, providers::TaskNews news)
{
    auto& row = job.row;
    auto& attempt = *row.attempt();
    attempt.shown.endedAt = now();
    if (!news.requestId.empty())
        attempt.shown.requestId = news.requestId;
    row.state = GenerationState::Fetching;
    row.deadline.reset();
    row.ahead.reset();
    row.seed = news.seed;
    row.tries = 0;
    job.results = std::move(news.results);
    return saved(job, &attempt);
}

Result<Step> JobSteps::fetch(JobInHand& job, const std::stop_token& stop)
{
    const auto* attempt = job.row.attempt();
    auto* provider = attempt ? providerOf(*attempt) : nullptr;
    if (!provider)
        return beginEnding(job, GenerationState::Failed,
                           Error(JobsError::NobodyServes, "the provider is gone"));
    if (job.results.empty()) { // of addresses from before a crash nobody knows how long they are good
        auto news = provider->poll({.id = attempt->shown.taskId, .model = attempt->shown.model}, stop);
        if (!news)
            return notFetched(job, news.error());
        job.results = std::move(news->results);
    }
    return fetchFiles(job, *provider, stop);
}

Result<Step> JobSteps::fetchFiles(JobInHand& job, providers::Provider& provider, const std::stop_token& stop)
{
    auto& row = job.row;
    std::vector<FetchedFile> files;
    const auto folder = m_parts.folder / row.order.job.value();
    const auto* model = provider.data().model(row.attempt()->shown.model);
    if (!model)
        return beginEnding(job, GenerationState::Failed, Error(JobsError::NobodyServes, "the model is gone"));
    if (auto made = makeFolder(folder); !made)
        return notFetched(job, ProviderFailure(made.error(), ProviderTrouble::Busy));
    for (const auto& result : job.results) {
        if (files.size() == kMostResults)
            break;
        auto file = m_parts.fetcher.fetch({.provider = provider,
                                           .model = *model,
                                           .request = row.order.request,
                                           .result = result,
                                           .folder = folder,
                                           .name = "result-" + std::to_string(files.size() + 1)},
                                          stop);
        if (!file)
            return notFetched(job, file.error());
        files.push_back(std::move(*file));
    }
    if (files.empty())
        return notFetched(job, ProviderFailure(Error(ProviderError::ResultInvalid, "no result at all",
                                                     {{"provider", provider.data().name}}),
                                               ProviderTrouble::Unknown));
    auto& attempt = *row.attempt();
    const auto attempts = attemptsOf(row);
    const auto took = attempt.shown.endedAt.value_or(now()) - attempt.shown.startedAt;
    m_parts.chooser.succeeded(questionOf(row, attempts), took);
    row.files = std::move(files);
    row.state = GenerationState::Finishing;
    row.deadline.reset();
    row.tries = 0;
    row.fraction = 1;
    return saved(job, &attempt);
}

// Whoever knows its orders keeps what was made until it can be reached again.
bool JobSteps::isKeptThere(const AttemptRow& attempt, const ProviderFailure& failure) const
{
    const auto* provider = providerOf(attempt);
    return provider && provider->knowsItsOrders() && isForNow(failure);
}

Result<Step> JobSteps::notFetched(JobInHand& job, const ProviderFailure& failure)
{
    auto& row = job.row;
    if (failure.is(BaseError::Cancelled) && row.state == GenerationState::Fetching)
        return Step::wait(now());
    auto& attempt = *row.attempt();
    auto said = failure;
    said.mayHaveBegun = true; // it was made, and may be charged
    job.results.clear();      // the next try asks for addresses anew
    ++row.tries;
    const bool isOver = row.state == GenerationState::Submitting ||
                        failure.is(ProviderError::ResultInvalid) || row.tries > kMostTries;
    if (isOver && !isKeptThere(attempt, failure)) {
        attempt.shown.endedAt.reset();
        return attemptFailed(job, {.failure = std::move(said), .hasEnded = false});
    }
    const auto due = now() + std::max(pauseAfter(row.tries), failure.retryAfter.value_or(0ms));
    row.dueAt = due;
    auto step = saved(job);
    return step && !job.isStale ? Step::wait(due) : step;
}

// ---- And is kept and paid

Result<Step> JobSteps::finish(JobInHand& job, const std::stop_token& stop)
{
    auto& row = job.row;
    if (!row.item.isEmpty())
        return settle(job);
    auto item = m_parts.keeper.keep(row, stop);
    if (item) {
        auto charge = chargeOf(row);
        if (!charge)
            return failure(charge);
        row.item = std::move(*item);
        row.charged = *charge; // written before it is asked for, so that the same is asked for after a crash
        row.tries = 0;
        return saved(job);
    }
    if (item.error().is(BaseError::Cancelled))
        return Step::wait(now());
    std::error_code code;
    if (!row.files.empty() && !std::filesystem::exists(pathFromUtf8(row.files.front().path), code)) {
        row.files.clear(); // fetched by a program that is gone, into a folder of its own
        row.state = GenerationState::Fetching;
        return saved(job);
    }
    if (++row.tries > kMostTries)
        return beginEnding(job, GenerationState::Failed, std::move(item.error()));
    row.dueAt = now() + pauseAfter(row.tries);
    const auto due = row.dueAt;
    auto step = saved(job);
    return step && !job.isStale ? Step::wait(due) : step;
}

Result<std::int64_t> JobSteps::chargeOf(const GenerationRow& row) const
{
    const auto& attempt = *row.attempt();
    const auto* provider = providerOf(attempt);
    const auto* model = provider ? provider->data().model(attempt.shown.model) : nullptr;
    if (!model)
        return row.held;
    return m_parts.purses.of(row.order.account)
        .chargeFor(useOf(row.order.request, provider->data(), *model, m_parts.prices),
                   {.amount = attempt.chargeAmount, .unit = attempt.chargeUnit}, row.held);
}

Result<Step> JobSteps::settle(JobInHand& job)
{
    auto& row = job.row;
    auto& purse = m_parts.purses.of(row.order.account);
    if (row.hold.isEmpty()) { // its time was over while the result was on its way
        auto held = purse.reserve({.job = row.order.job,
                                   .key = holdKey(row, "reserve"),
                                   .bill = row.bill,
                                   .agreed = row.order.agreedAmount});
        if (!held && isPassing(held.error()))
            return failure(held);
        if (!held || !held->until)
            return settled(job,
                           0); // what was promised has been given back: nobody is charged behind their back
        row.hold = held->hold;
        row.held = held->amount;
        row.heldUntil = *held->until;
        return saved(job);
    }
    auto charged = purse.settle(row.hold, holdKey(row, "settle"), std::min(row.charged, row.held));
    if (charged)
        return settled(job, *charged);
    if (!charged.error().is(credits::CreditsError::HoldEnded))
        return failure(charged);
    row.hold = {};
    ++row.holdNumber;
    return saved(job);
}

Result<Step> JobSteps::settled(JobInHand& job, std::int64_t charged)
{
    auto& row = job.row;
    const auto& shown = row.attempt()->shown;
    clearFolder(row);
    row.files.clear();
    row.charged = charged;
    row.state = GenerationState::Settled;
    row.endedAt = now();
    row.owner.clear();
    row.leasedUntil = {};
    row.clearError();
    auto step = saved(job);
    if (!step || job.isStale)
        return step;
    const auto took = shown.endedAt.value_or(now()) - shown.startedAt;
    if (auto noted = m_parts.store.addTime(paceOf(row.order.request, shown.provider), took); !noted)
        m_parts.log.failure("jobs", "how long a job took was not kept", noted.error());
    return step;
}

} // namespace vidgo::jobs
