#include "vidgo/jobs/router_chooser.h"

#include <algorithm>

#include "vidgo/jobs/jobs_error.h"

namespace vidgo::jobs {

using namespace std::chrono_literals;
using routing::NextStep;

namespace {

constexpr auto kInQueue = 60s;           ///< Between two looks of a job whose route ends in a queue.
constexpr std::size_t kMostInQueue = 20; ///< So many tries, and it fails all the same.
constexpr std::string_view kQueue = "queue";

std::vector<std::string> triedBy(const ChoiceQuestion& question)
{
    std::vector<std::string> tried;
    for (const auto& attempt : question.attempts)
        if (std::ranges::find(tried, attempt.provider) == tried.end())
            tried.push_back(attempt.provider);
    return tried;
}

int triesWith(const ChoiceQuestion& question, const std::string& provider)
{
    return static_cast<int>(std::ranges::count(question.attempts, provider, &GenerationAttempt::provider));
}

Candidate inWordsOfJobs(const routing::Candidate& candidate)
{
    return {candidate.provider->id, candidate.model->id};
}

} // namespace

RouterChooser::RouterChooser(Parts parts)
    : m_parts(std::move(parts))
{}

Result<routing::RouteDecision> RouterChooser::decide(const ChoiceQuestion& question,
                                                     std::vector<std::string> failed, bool hasQuote) const
{
    const auto situation = m_parts.situationOf(question);
    routing::RouteAsk ask{.request = question.request,
                          .keys = situation.keys,
                          .reach = situation.reach,
                          .lane = situation.lane,
                          .wanted = question.wantedProvider,
                          .preferred = {},
                          .tier = question.tier,
                          .payingUsers = situation.payingUsers,
                          .failed = std::move(failed),
                          .prices = situation.prices.get(),
                          .agreed = {}};
    if (hasQuote && situation.prices)
        ask.agreed = routing::AgreedPrice{.amount = question.most, .isKnown = question.isPriceKnown};
    return m_parts.router.decide(ask);
}

Result<std::vector<Candidate>> RouterChooser::candidates(const ChoiceQuestion& question)
{
    auto decision = decide(question, {}, false);
    if (!decision)
        return failure(decision);
    std::vector<Candidate> all;
    for (const auto& candidate : decision->candidates)
        all.push_back(inWordsOfJobs(candidate));
    if (all.empty())
        return fail(JobsError::NobodyServes,
                    "nobody for " + std::string(operationId(question.request.operation)));
    return all;
}

Result<Choice> RouterChooser::choose(const ChoiceQuestion& question)
{
    auto tried = triedBy(question);
    auto decision = decide(question, tried, true);
    if (!decision)
        return failure(decision);
    Choice choice{.candidate = {}, .askAgain = {}, .skipped = decision->skipped()};
    if (!decision->candidates.empty()) {
        choice.candidate = inWordsOfJobs(decision->candidates.front());
        return choice;
    }
    const bool waitsInQueue = decision->finally == kQueue && question.attempts.size() < kMostInQueue;
    if (!tried.empty()) {
        // The last one again, after the pause that was made; or all of them, in a queue.
        const auto last = question.attempts.back().provider;
        std::erase(tried, last);
        auto again = decide(question, waitsInQueue ? std::vector<std::string>() : tried, true);
        if (!again)
            return failure(again);
        for (const auto& candidate : again->candidates)
            if (!choice.candidate && (waitsInQueue || candidate.provider->id == last))
                choice.candidate = inWordsOfJobs(candidate);
        decision = std::move(again);
    }
    if (!choice.candidate && waitsInQueue)
        choice.askAgain = std::max(decision->againAt.value_or(Timestamp()), m_parts.clock.now() + kInQueue);
    return choice;
}

// ---- What is told to the health of the providers. That it could not be written changes nothing for the job.

Result<bool> RouterChooser::enter(const ChoiceQuestion& question, const Candidate& candidate,
                                  std::chrono::milliseconds longest)
{
    const auto situation = m_parts.situationOf(question);
    const auto key = situation.keys.find(candidate.provider);
    const auto mark = key == situation.keys.end() ? std::string() : key->second;
    auto admission =
        m_parts.router.health().enter(candidate.provider, question.request.operation, mark, longest);
    if (!admission)
        return failure(admission);
    if (!admission->isGranted)
        return false;
    const std::scoped_lock lock(m_mutex);
    m_entries[question.job] = {.trial = admission->trial, .keyMark = mark};
    return true;
}

routing::CallReport RouterChooser::reportOf(const ChoiceQuestion& question, bool isOver)
{
    routing::CallReport report;
    if (!question.attempts.empty())
        report.provider = question.attempts.back().provider;
    report.operation = question.request.operation;
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_entries.find(question.job); found != m_entries.end()) {
        report.trial = found->second.trial;
        report.keyMark = found->second.keyMark;
        if (isOver)
            m_entries.erase(found);
    }
    return report;
}

void RouterChooser::withdrawn(const ChoiceQuestion& question, const Candidate& candidate)
{
    auto report = reportOf(question, true);
    report.provider = candidate.provider;
    static_cast<void>(m_parts.router.health().withdraw(report));
}

void RouterChooser::accepted(const ChoiceQuestion& question)
{
    static_cast<void>(m_parts.router.health().accepted(reportOf(question, false)));
}

void RouterChooser::succeeded(const ChoiceQuestion& question, std::chrono::milliseconds took)
{
    auto report = reportOf(question, true);
    report.took = took;
    static_cast<void>(m_parts.router.health().report(report));
}

AfterFailure RouterChooser::afterFailure(const ChoiceQuestion& question,
                                         const providers::ProviderFailure& failed, bool hasEnded,
                                         std::chrono::milliseconds took)
{
    auto report = reportOf(question, true);
    report.trouble = question.attempts.back().trouble;
    report.status = failed.status;
    report.retryAfter = failed.retryAfter;
    report.took = took;
    static_cast<void>(m_parts.router.health().report(report));
    if (report.trouble == ProviderTrouble::Unauthorised && m_parts.onKeyRefused)
        m_parts.onKeyRefused(report.provider);
    const auto decision = decide(question, triedBy(question), true);
    const auto reaction = routing::afterFailure(m_parts.router.data().rules.failure,
                                                {.trouble = report.trouble,
                                                 .mayHaveBegun = failed.mayHaveBegun,
                                                 .hasEnded = hasEnded,
                                                 .retryAfter = failed.retryAfter,
                                                 .provider = report.provider,
                                                 .operation = report.operation,
                                                 .hasOther = decision && !decision->candidates.empty(),
                                                 .sameTries = triesWith(question, report.provider) - 1});
    switch (reaction.step) {
    case NextStep::NextProvider:
    case NextStep::SameAgain:
        return {.step = AfterFailure::Step::AskAgain, .wait = reaction.pause};
    case NextStep::Finally:
        if (decision && decision->finally == kQueue && question.attempts.size() < kMostInQueue)
            return {.step = AfterFailure::Step::AskAgain, .wait = kInQueue};
        break;
    case NextStep::None:
    case NextStep::Stop:
        break;
    }
    return {.step = AfterFailure::Step::GiveUp};
}

} // namespace vidgo::jobs
