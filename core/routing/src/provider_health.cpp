#include "vidgo/routing/provider_health.h"

#include <algorithm>

#include "health_rows.h"

namespace vidgo::routing {

namespace {

using std::chrono::milliseconds;

constexpr std::int64_t kDropEvery = 64;
constexpr std::chrono::hours kDay{24};

Outcome writeChanged(Work& work, const CallReport& call, const HealthPair& before, const HealthPair& after)
{
    if (after.all != before.all)
        if (auto written = writeHealth(work, call.provider, Operation::None, after.all); !written)
            return written;
    return after.operation == before.operation
               ? Outcome()
               : writeHealth(work, call.provider, call.operation, after.operation);
}

} // namespace

ProviderHealth::ProviderHealth(Parts parts)
    : m_parts(std::move(parts))
{}

ProviderHealth::~ProviderHealth() = default;

Result<ProviderHealth::Snapshot> ProviderHealth::read()
{
    const auto now = m_parts.clock.now();
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto all = readAll(**work);
    if (!all)
        return failure(all);
    auto snapshot = std::make_shared<const HealthSnapshot>(std::move(*all));
    const std::lock_guard lock(m_mutex);
    m_snapshot = snapshot;
    m_readAt = now;
    return snapshot;
}

Result<ProviderHealth::Snapshot> ProviderHealth::snapshot()
{
    const auto now = m_parts.clock.now();
    {
        const std::lock_guard lock(m_mutex);
        if (m_snapshot && now >= m_readAt && now - m_readAt < m_parts.rules.refresh)
            return m_snapshot;
    }
    return read();
}

// The next decision reads what was just written.
void ProviderHealth::forget()
{
    const std::lock_guard lock(m_mutex);
    m_snapshot.reset();
}

Result<std::unique_ptr<Work>> ProviderHealth::begin(const std::string& provider)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return work;
    if (auto locked = lockProvider(**work, provider, 0, m_parts.clock.now()); !locked)
        return failure(locked);
    return work;
}

Outcome ProviderHealth::finish(Work& work)
{
    auto done = work.commit();
    forget(); // also where nobody knows whether it was kept
    return done;
}

Result<Admission> ProviderHealth::enter(std::string_view provider, Operation operation,
                                        std::string_view keyMark, milliseconds longest)
{
    auto known = snapshot();
    if (!known)
        return failure(known);
    const auto now = m_parts.clock.now();
    const auto* obstacle = (*known)->worst(provider, operation, now, keyMark);
    if (!obstacle)
        return Admission{.isGranted = true};
    if (obstacle->breaker(now, keyMark) != Breaker::Trial)
        return Admission{};
    const std::string name(provider);
    auto work = begin(name);
    if (!work)
        return failure(work);
    auto found = readPair(**work, name, operation);
    if (!found)
        return failure(found);
    auto& [all, own] = found->first;
    const auto trial = std::max(all.trial, own.trial) + 1;
    bool isTrial = false;
    for (auto [health, what] : {std::pair(&all, Operation::None), std::pair(&own, operation)}) {
        const auto breaker = health->breaker(now, keyMark);
        if (breaker == Breaker::Closed)
            continue;
        if (breaker != Breaker::Trial)
            return Admission{}; // somebody was faster, or failed meanwhile
        health->trial = trial;
        health->trialUntil = now + std::max(longest, m_parts.rules.leastTrial);
        if (auto written = writeHealth(**work, name, what, *health); !written)
            return failure(written);
        isTrial = true;
    }
    if (auto done = finish(**work); !done)
        return failure(done);
    return Admission{.isGranted = true, .trial = isTrial ? trial : 0};
}

Outcome ProviderHealth::accepted(const CallReport& call)
{
    if (call.trial == 0)
        return {};
    auto work = begin(call.provider);
    if (!work)
        return failure(work);
    auto found = readPair(**work, call.provider, call.operation);
    if (!found)
        return failure(found);
    const auto after = afterAccepted(found->first, call, found->second.lastCall);
    if (auto written = writeChanged(**work, call, found->first, after); !written)
        return written;
    return finish(**work);
}

Outcome ProviderHealth::withdraw(const CallReport& call)
{
    if (call.trial == 0)
        return {};
    auto work = begin(call.provider);
    if (!work)
        return failure(work);
    auto found = readPair(**work, call.provider, call.operation);
    if (!found)
        return failure(found);
    auto after = found->first;
    for (auto* health : {&after.all, &after.operation})
        if (health->trial == call.trial)
            health->trialUntil.reset();
    if (auto written = writeChanged(**work, call, found->first, after); !written)
        return written;
    return finish(**work);
}

Outcome ProviderHealth::report(const CallReport& call)
{
    const auto& rules = m_parts.rules;
    const auto now = m_parts.clock.now();
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    if (auto locked = lockProvider(**work, call.provider, 1, now); !locked)
        return locked;
    auto found = readPair(**work, call.provider, call.operation);
    if (!found)
        return failure(found);
    const auto& [before, account] = *found;
    const bool slow = call.trouble == ProviderTrouble::None && isSlow(rules, call.operation, call.took);
    if (auto kept =
            insertCall(**work, {.report = call, .number = account.lastCall, .isSlow = slow, .now = now});
        !kept)
        return kept;
    std::vector<PastCall> past;
    if (slow || isProvidersOwn(call.trouble)) {
        auto calls = readPast(**work, call, before.operation.countedFrom, now - rules.window);
        if (!calls)
            return failure(calls);
        past = std::move(*calls);
    }
    const auto after = afterCall(rules, before, call, account.lastCall, past, now);
    if (auto written = writeChanged(**work, call, before, after); !written)
        return written;
    if (account.lastCall % kDropEvery == 0)
        if (auto dropped = dropCalls(**work, call.provider, account.lastCall - rules.keptCalls); !dropped)
            return dropped;
    if (after != before)
        return finish(**work);
    return (*work)->commit(); // the copy stays good
}

Result<bool> ProviderHealth::takeProbe(const std::string& provider)
{
    auto known = snapshot();
    if (!known)
        return failure(known);
    const bool mayHelp = std::ranges::any_of((*known)->all(), [&](const auto& entry) {
        const auto trouble = entry.second.trouble;
        return entry.first.provider == provider && entry.second.isOpen &&
               (trouble == ProviderTrouble::Unauthorised || trouble == ProviderTrouble::OutOfCredit ||
                trouble == ProviderTrouble::Busy);
    });
    if (!mayHelp)
        return false;
    auto work = begin(provider);
    if (!work)
        return failure(work);
    auto found = readPair(**work, provider, Operation::None);
    if (!found)
        return failure(found);
    const auto now = m_parts.clock.now();
    if (now - found->second.probedAt < m_parts.rules.betweenProbes)
        return false;
    if (auto written = writeProbed(**work, provider, now); !written)
        return failure(written);
    if (auto done = finish(**work); !done)
        return failure(done);
    return true;
}

Outcome ProviderHealth::probed(const ProbeReport& probe)
{
    auto work = begin(probe.provider);
    if (!work)
        return failure(work);
    auto found = readPair(**work, probe.provider, Operation::None);
    if (!found)
        return failure(found);
    auto all = readProvider(**work, probe.provider);
    if (!all)
        return failure(all);
    const auto now = m_parts.clock.now();
    for (const auto& [key, before] : *all) {
        const auto after =
            afterProbe(m_parts.rules, key.operation, before, probe, found->second.lastCall, now);
        if (after == before)
            continue;
        if (auto written = writeHealth(**work, probe.provider, key.operation, after); !written)
            return written;
    }
    if (auto written = writeProbed(**work, probe.provider, now); !written)
        return written;
    return finish(**work);
}

Outcome ProviderHealth::reset(const std::string& provider)
{
    auto work = begin(provider);
    if (!work)
        return failure(work);
    auto found = readPair(**work, provider, Operation::None);
    if (!found)
        return failure(found);
    auto all = readProvider(**work, provider);
    if (!all)
        return failure(all);
    for (const auto& [key, before] : *all) {
        if (auto written =
                writeHealth(**work, provider, key.operation, closed(before, found->second.lastCall));
            !written)
            return written;
    }
    return finish(**work);
}

Result<std::vector<DayCounts>> ProviderHealth::counts()
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return readCounts(**work, m_parts.clock.now() - kDay);
}

} // namespace vidgo::routing
