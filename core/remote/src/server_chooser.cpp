#include "vidgo/remote/server_chooser.h"

#include <algorithm>

#include "vidgo/jobs/jobs_error.h"
#include "vidgo/model/provider.h"

namespace vidgo::remote {

using namespace std::chrono_literals;

namespace {

constexpr auto kLookAgain = 5s; ///< Until somebody may have signed in or paid, or the server be back.
constexpr std::size_t kMostTries = 100;

bool isAtServer(const jobs::ChoiceQuestion& question)
{
    return !question.account.isEmpty();
}

bool isOther(const std::string& wanted)
{
    return !wanted.empty() && wanted != kServerProvider;
}

bool mayPass(ProviderTrouble trouble)
{
    return trouble == ProviderTrouble::Busy || trouble == ProviderTrouble::RateLimited ||
           trouble == ProviderTrouble::Unauthorised || trouble == ProviderTrouble::Expired ||
           trouble == ProviderTrouble::OutOfCredit;
}

} // namespace

std::string ServerChooser::obstacle(const AccountId& account) const
{
    const auto known = m_parts.link.account();
    if (!known || !*known || **known != account)
        return std::string(kSignedOut);
    if (m_parts.link.reachability().state() == client::Reachability::State::Offline)
        return std::string(kOffline);
    return {};
}

// Several jobs share what there is: the server says only later what it set aside for the first of them. When
// it cannot say anything the order is sent all the same, and its answer counts.
bool ServerChooser::isEnough(const jobs::ChoiceQuestion& question)
{
    const std::scoped_lock lock(m_mutex);
    const auto now = m_parts.clock.now();
    const auto lasts = m_credits.left < question.most ? kAskedEvery : kLookAgain;
    if (m_haveMoved.exchange(false) || m_credits.account != question.account ||
        now - m_credits.askedAt >= lasts) {
        const auto available = m_parts.work.available(question.account, question.stop);
        if (!available)
            return true;
        m_credits = {.account = question.account, .left = *available, .askedAt = now};
    }
    return m_credits.left >= question.most;
}

Result<std::vector<jobs::Candidate>> ServerChooser::candidates(const jobs::ChoiceQuestion& question)
{
    if (!isAtServer(question))
        return m_parts.others.candidates(question);
    if (isOther(question.wantedProvider))
        return fail(jobs::JobsError::NobodyServes, "credits are of no use at " + question.wantedProvider);
    return std::vector<jobs::Candidate>{
        {std::string(kServerProvider), std::string(operationId(question.request.operation))}};
}

Result<jobs::Choice> ServerChooser::choose(const jobs::ChoiceQuestion& question)
{
    if (!isAtServer(question))
        return m_parts.others.choose(question);
    jobs::Choice choice;
    if (auto why = obstacle(question.account); !why.empty()) {
        choice.askAgain = m_parts.clock.now() + kLookAgain;
        choice.skipped.emplace_back(kServerProvider, std::move(why));
        return choice;
    }
    if (!isEnough(question)) {
        choice.askAgain = m_parts.clock.now() + kLookAgain;
        choice.skipped.emplace_back(kServerProvider, kWaitsForCredits);
        return choice;
    }
    auto candidates = this->candidates(question);
    if (!candidates)
        return failure(candidates);
    choice.candidate = std::move(candidates->front());
    return choice;
}

Result<bool> ServerChooser::enter(const jobs::ChoiceQuestion& question, const jobs::Candidate& candidate,
                                  std::chrono::milliseconds longest)
{
    if (!isAtServer(question))
        return m_parts.others.enter(question, candidate, longest);
    const std::scoped_lock lock(m_mutex);
    m_credits.left -= question.most;
    return true;
}

void ServerChooser::withdrawn(const jobs::ChoiceQuestion& question, const jobs::Candidate& candidate)
{
    if (!isAtServer(question))
        m_parts.others.withdrawn(question, candidate);
}

void ServerChooser::accepted(const jobs::ChoiceQuestion& question)
{
    if (!isAtServer(question))
        m_parts.others.accepted(question);
}

void ServerChooser::succeeded(const jobs::ChoiceQuestion& question, std::chrono::milliseconds took)
{
    if (!isAtServer(question))
        m_parts.others.succeeded(question, took);
}

// What the server ended has ended, and it asked everybody whom it knows. Too few credits may be more later.
jobs::AfterFailure ServerChooser::afterFailure(const jobs::ChoiceQuestion& question,
                                               const providers::ProviderFailure& failure, bool hasEnded,
                                               std::chrono::milliseconds took)
{
    using Step = jobs::AfterFailure::Step;
    if (!isAtServer(question))
        return m_parts.others.afterFailure(question, failure, hasEnded, took);
    const bool isShort = failure.trouble == ProviderTrouble::OutOfCredit;
    if (isShort) {
        const std::scoped_lock lock(m_mutex);
        m_credits = {.account = question.account, .left = 0, .askedAt = m_parts.clock.now()};
    }
    if ((hasEnded && !isShort) || failure.mayHaveBegun || !mayPass(failure.trouble) ||
        question.attempts.size() >= kMostTries)
        return {.step = Step::GiveUp};
    return {.step = Step::AskAgain, .wait = failure.retryAfter.value_or(kLookAgain)};
}

Result<std::optional<Error>> ServerGate::check(const jobs::GateQuestion& question,
                                               const std::stop_token& stop)
{
    return question.account.isEmpty() ? m_others.check(question, stop)
                                      : Result<std::optional<Error>>(std::optional<Error>());
}

} // namespace vidgo::remote
