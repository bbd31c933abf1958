#include "vidgo/server/rate_limits.h"

namespace vidgo::server {

MemoryRateLimits::MemoryRateLimits(const Clock& clock, std::size_t maxKeys)
    : m_clock(clock)
    , m_maxKeys(std::max<std::size_t>(1, maxKeys))
{}

std::size_t MemoryRateLimits::keys() const
{
    const std::scoped_lock lock(m_mutex);
    return m_times.size();
}

// The times of a key that still count, which is the last one used from now on.
MemoryRateLimits::Times& MemoryRateLimits::find(const std::string& key, std::int64_t before)
{
    auto& times = m_times[key];
    m_uses.erase(times.use);
    times.use = ++m_lastUse;
    m_uses.emplace(times.use, key);
    while (!times.at.empty() && times.at.front() <= before)
        times.at.pop_front();
    return times;
}

RateVerdict MemoryRateLimits::take(const std::vector<std::string>& keys, const RateRule& rule)
{
    const std::scoped_lock lock(m_mutex);
    const auto now = m_clock.now().time_since_epoch().count();
    const auto before = now - rule.window.count();
    RateVerdict verdict{.isAllowed = true, .remaining = rule.requests, .waits = rule.window};
    for (const auto& key : keys) {
        const auto& times = find(key, before).at;
        const auto used = static_cast<std::uint32_t>(std::min<std::size_t>(times.size(), rule.requests));
        if (rule.requests - used >= verdict.remaining && verdict.remaining < rule.requests)
            continue;
        verdict.remaining = rule.requests - used;
        verdict.waits = times.empty() ? rule.window : std::chrono::milliseconds(times.front() - before);
    }
    verdict.isAllowed = verdict.remaining > 0;
    if (verdict.isAllowed) {
        --verdict.remaining;
        for (const auto& key : keys)
            m_times.find(key)->second.at.push_back(now);
    }
    while (m_times.size() > m_maxKeys) {
        m_times.erase(m_uses.begin()->second);
        m_uses.erase(m_uses.begin());
    }
    return verdict;
}

} // namespace vidgo::server
