#include "vidgo/routing/after_failure.h"

#include <algorithm>

namespace vidgo::routing {

namespace {

// These are answers: the provider took a look and did not begin, or says that it is over.
bool isAnswer(ProviderTrouble trouble)
{
    return trouble == ProviderTrouble::BadInput || trouble == ProviderTrouble::Refused ||
           trouble == ProviderTrouble::Unauthorised || trouble == ProviderTrouble::OutOfCredit ||
           trouble == ProviderTrouble::RateLimited;
}

bool mayGoOn(const FailedTry& tried)
{
    return tried.mayHaveBegun && !tried.hasEnded && !isAnswer(tried.trouble);
}

bool mayBeRefusedElsewhere(const FailureRules& rules, const FailedTry& tried)
{
    return std::ranges::any_of(rules.refusals, [&](const auto& refusal) {
        return refusal.provider == tried.provider &&
               std::ranges::find(refusal.operations, tried.operation) != refusal.operations.end();
    });
}

Reaction again(const FailureRules& rules, const FailedTry& tried)
{
    const auto number = static_cast<std::size_t>(std::max(tried.sameTries, 0));
    if (number >= rules.pauses.size())
        return {.step = NextStep::Finally};
    const auto pause = std::max(rules.pauses[number], tried.retryAfter.value_or(rules.pauses[number]));
    if (pause > rules.longestPause)
        return {.step = NextStep::Finally};
    return {.step = NextStep::SameAgain, .pause = pause};
}

// What nobody takes does not become better by waiting.
NextStep withoutOthers(ProviderTrouble trouble)
{
    const bool isWish = trouble == ProviderTrouble::BadInput || trouble == ProviderTrouble::Refused;
    return isWish ? NextStep::Stop : NextStep::Finally;
}

} // namespace

std::string_view nextStepId(NextStep step)
{
    switch (step) {
    case NextStep::NextProvider:
        return "next_provider";
    case NextStep::SameAgain:
        return "same_again";
    case NextStep::Finally:
        return "finally";
    case NextStep::Stop:
        return "stop";
    case NextStep::None:
        break;
    }
    return {};
}

Reaction afterFailure(const FailureRules& rules, const FailedTry& tried)
{
    if (mayGoOn(tried))
        return {.step = NextStep::Stop};
    auto step = rules.stepFor(tried.trouble);
    if (tried.trouble == ProviderTrouble::Refused && mayBeRefusedElsewhere(rules, tried))
        step = FailureStep::NextProvider;
    switch (step) {
    case FailureStep::NextProvider:
        return {.step = tried.hasOther ? NextStep::NextProvider : withoutOthers(tried.trouble)};
    case FailureStep::Again:
        return tried.hasOther ? Reaction{.step = NextStep::NextProvider} : again(rules, tried);
    case FailureStep::Stop:
    case FailureStep::None:
        break;
    }
    return {.step = NextStep::Stop};
}

} // namespace vidgo::routing
