#include "breaker.h"

#include <algorithm>

namespace vidgo::routing {

namespace {

using std::chrono::milliseconds;

constexpr int kPercent = 100;

// It takes orders again, whatever becomes of them.
bool endsWithAnOrder(ProviderTrouble trouble)
{
    return trouble == ProviderTrouble::Busy || trouble == ProviderTrouble::RateLimited ||
           trouble == ProviderTrouble::OutOfCredit || trouble == ProviderTrouble::Unauthorised;
}

milliseconds pauseOf(const BreakerRules& rules, int openings)
{
    auto pause = rules.firstPause;
    for (int i = 0; i < openings && pause < rules.longestPause; ++i)
        pause *= 2;
    return std::min(pause, rules.longestPause);
}

int inARow(const std::vector<PastCall>& past, auto isOne)
{
    int count = 0;
    for (const auto& call : past) {
        if (!isProvidersOwn(call.trouble) && call.trouble != ProviderTrouble::None)
            continue; // says nothing
        if (!isOne(call))
            break;
        ++count;
    }
    return count;
}

bool isBad(const BreakerRules& rules, const std::vector<PastCall>& past)
{
    const auto isFailure = [](const PastCall& call) { return call.trouble != ProviderTrouble::None; };
    if (inARow(past, isFailure) >= rules.failuresInRow)
        return true;
    const auto tells = [](const PastCall& call) {
        return call.trouble == ProviderTrouble::None || isProvidersOwn(call.trouble);
    };
    const auto calls = std::ranges::count_if(past, tells);
    const auto failed =
        std::ranges::count_if(past, [](const auto& call) { return isProvidersOwn(call.trouble); });
    return calls >= rules.fewestCalls && failed * kPercent >= calls * rules.failurePercent;
}

bool isSlowNow(const BreakerRules& rules, const std::vector<PastCall>& past)
{
    const auto slow = std::ranges::count_if(past, &PastCall::isSlow);
    const auto calls = std::ranges::count(past, ProviderTrouble::None, &PastCall::trouble);
    return calls >= rules.fewestCalls && slow * kPercent >= calls * rules.slowPercent;
}

milliseconds rateLimitPause(const BreakerRules& rules, const CallReport& call, const Health& before,
                            const std::vector<PastCall>& past)
{
    if (call.retryAfter)
        return std::clamp(*call.retryAfter, milliseconds(1), rules.longestRetryAfter);
    const auto isLimit = [](const PastCall& one) { return one.trouble == ProviderTrouble::RateLimited; };
    return inARow(past, isLimit) >= rules.quotaAfter ? rules.quotaPause : pauseOf(rules, before.openings);
}

Health opened(Health before, const CallReport& call, std::optional<milliseconds> pause, Timestamp now)
{
    if (!before.isOpen)
        before.openedAt = now;
    before.isOpen = true;
    before.trouble = call.trouble;
    before.status = call.status;
    before.openUntil = pause ? std::optional(now + *pause) : std::nullopt;
    before.keyMark = call.keyMark;
    ++before.openings;
    before.trialUntil.reset();
    return before;
}

// What is too slow is treated as what has too much to do.
CallReport asBusy(CallReport call)
{
    call.trouble = ProviderTrouble::Busy;
    return call;
}

bool isTrialOf(const Health& health, const CallReport& call)
{
    return call.trial != 0 && health.isOpen && health.trial == call.trial;
}

// The pause after this call; none when the breaker stays as it is.
std::optional<milliseconds> pauseAfter(const BreakerRules& rules, const Health& before,
                                       const CallReport& call, const std::vector<PastCall>& past,
                                       bool isTrial)
{
    if (call.trouble == ProviderTrouble::RateLimited)
        return rateLimitPause(rules, call, before, past);
    if (call.trouble == ProviderTrouble::Busy && call.retryAfter)
        return std::clamp(*call.retryAfter, milliseconds(1), rules.longestRetryAfter);
    if (isTrial || isBad(rules, past))
        return pauseOf(rules, before.openings);
    return std::nullopt;
}

// What the call says about the provider as a whole when it is no trouble of that kind.
Health allAfter(Health all, const CallReport& call, std::int64_t number)
{
    const bool wasTaken = call.trouble == ProviderTrouble::None || call.trouble == ProviderTrouble::Failed;
    const bool isTrial = isTrialOf(all, call);
    if (isTrial && wasTaken)
        return closed(all, number);
    if (isTrial)
        all.trialUntil.reset(); // another one may try
    return all;
}

} // namespace

bool isProvidersOwn(ProviderTrouble trouble)
{
    return trouble != ProviderTrouble::None && trouble != ProviderTrouble::BadInput &&
           trouble != ProviderTrouble::Refused;
}

bool isSlow(const BreakerRules& rules, Operation operation, milliseconds took)
{
    const auto kind = resultKindOf(operation);
    return took > (kind == "video" ? rules.slowVideo : kind == "audio" ? rules.slowAudio : rules.slowImage);
}

bool isOfAll(const BreakerRules& rules, ProviderTrouble trouble, int status)
{
    return trouble == ProviderTrouble::OutOfCredit ||
           (trouble == ProviderTrouble::Unauthorised &&
            std::ranges::find(rules.keyStatuses, status) != rules.keyStatuses.end());
}

Health closed(const Health& before, std::int64_t number)
{
    return {.trial = before.trial, .countedFrom = number};
}

HealthPair afterCall(const BreakerRules& rules, HealthPair before, const CallReport& call,
                     std::int64_t number, const std::vector<PastCall>& past, Timestamp now)
{
    // Another key than the one that was refused: what was said of that says nothing of this.
    for (auto* health : {&before.all, &before.operation})
        if (health->isOpen && health->trouble == ProviderTrouble::Unauthorised &&
            health->keyMark != call.keyMark)
            *health = closed(*health, number - 1);
    const bool isTrial = isTrialOf(before.operation, call);
    if (isOfAll(rules, call.trouble, call.status)) {
        const bool isCredit = call.trouble == ProviderTrouble::OutOfCredit;
        before.all = opened(std::move(before.all), call,
                            isCredit ? std::optional(rules.creditPause) : std::nullopt, now);
        if (isTrial)
            before.operation.trialUntil.reset();
        return before;
    }
    before.all = allAfter(std::move(before.all), call, number);
    auto& health = before.operation;
    if (call.trouble == ProviderTrouble::Unauthorised) {
        health = opened(std::move(health), call, std::nullopt, now);
    } else if (call.trouble == ProviderTrouble::None) {
        if (isTrial)
            health = closed(health, number);
        else if (!health.isOpen && isSlowNow(rules, past))
            health = opened(health, asBusy(call), pauseOf(rules, health.openings), now);
    } else if (!isProvidersOwn(call.trouble)) {
        if (isTrial && endsWithAnOrder(health.trouble))
            health = closed(health, number);
        else if (isTrial)
            health.trialUntil.reset();
    } else if (!health.isOpen || isTrial || call.trouble == ProviderTrouble::RateLimited) {
        // What began before it was opened changes nothing, but for being told when to come back.
        if (const auto pause = pauseAfter(rules, health, call, past, isTrial))
            health = opened(std::move(health), call, pause, now);
    }
    return before;
}

HealthPair afterAccepted(HealthPair before, const CallReport& call, std::int64_t number)
{
    for (auto* health : {&before.all, &before.operation})
        if (isTrialOf(*health, call) && endsWithAnOrder(health->trouble))
            *health = closed(*health, number);
    return before;
}

Health afterProbe(const BreakerRules& rules, Operation operation, Health before, const ProbeReport& probe,
                  std::int64_t number, Timestamp now)
{
    const bool isAll = operation == Operation::None;
    if (isAll && isOfAll(rules, probe.trouble, probe.status)) {
        CallReport call;
        call.keyMark = probe.keyMark;
        call.trouble = probe.trouble;
        call.status = probe.status;
        const bool isCredit = probe.trouble == ProviderTrouble::OutOfCredit;
        return opened(std::move(before), call, isCredit ? std::optional(rules.creditPause) : std::nullopt,
                      now);
    }
    if (!before.isOpen || probe.trouble != ProviderTrouble::None)
        return before;
    const bool isKey =
        before.trouble == ProviderTrouble::Unauthorised && (isAll || before.keyMark != probe.keyMark);
    const bool isCredit = before.trouble == ProviderTrouble::OutOfCredit && probe.hasCredit.value_or(false);
    if (isKey || isCredit)
        return closed(before, number);
    // It can be reached again: the next call may try it.
    if (before.trouble == ProviderTrouble::Busy && before.openUntil)
        before.openUntil = std::min(*before.openUntil, now);
    return before;
}

} // namespace vidgo::routing
