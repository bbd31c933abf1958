#include "throttle.h"

#include <algorithm>

namespace vidgo::accounts {

namespace {

using std::chrono::milliseconds;

struct State
{
    std::int64_t tries = 0;
    std::int64_t blockedUntil = 0;
};

// Writing the row makes others who count in it wait.
Result<State> lockCounter(Work& work, const std::string& key, std::int64_t now)
{
    State state;
    std::int64_t expiresAt = 0;
    auto asked = work.query("INSERT INTO account_throttles (key, tries, blocked_until, expires_at) "
                            "VALUES (:1, 0, 0, :2) "
                            "ON CONFLICT (key) DO UPDATE SET tries = account_throttles.tries "
                            "RETURNING tries, blocked_until, expires_at",
                            {key, now}, [&](const Row& row) {
                                state = {.tries = row.integer(0), .blockedUntil = row.integer(1)};
                                expiresAt = row.integer(2);
                            });
    if (!asked)
        return failure(asked);
    return expiresAt > now ? state : State{};
}

milliseconds waitAfter(const ThrottleRule& rule, std::int64_t tries)
{
    if (tries < rule.freeTries)
        return milliseconds(0);
    auto wait = rule.firstWait;
    for (auto i = tries - rule.freeTries; i > 0 && wait < rule.longestWait; --i)
        wait *= 2;
    return std::min(wait, rule.longestWait);
}

} // namespace

Counter counterOf(const AccountParts& parts, const ThrottleRule& rule, std::string_view kind,
                  std::initializer_list<std::string_view> what)
{
    return {.rule = &rule, .key = parts.keys.derive("throttle " + std::string(kind), what)};
}

Result<milliseconds> countTry(Work& work, const AccountParts& parts, std::vector<Counter> counters)
{
    const auto now = toMs(parts.clock.now());
    std::ranges::sort(counters, {}, &Counter::key); // so that two never wait for each other
    milliseconds wait(0);
    std::vector<State> states;
    for (const auto& counter : counters) {
        auto state = lockCounter(work, counter.key, now);
        if (!state)
            return failure(state);
        wait = std::max(wait, milliseconds(state->blockedUntil - now));
        states.push_back(*state);
    }
    if (wait.count() > 0)
        return wait;
    for (std::size_t i = 0; i < counters.size(); ++i) {
        const auto& rule = *counters[i].rule;
        const auto tries = states[i].tries + 1;
        const auto blockedUntil = now + waitAfter(rule, tries).count();
        auto written =
            work.execute("UPDATE account_throttles SET tries = :2, blocked_until = :3, "
                         "expires_at = :4 WHERE key = :1",
                         {counters[i].key, tries, blockedUntil, blockedUntil + rule.window.count()});
        if (!written)
            return failure(written);
    }
    return milliseconds(0);
}

Outcome countTry(const AccountParts& parts, std::vector<Counter> counters)
{
    auto work = Work::begin(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    auto wait = countTry(**work, parts, std::move(counters));
    if (!wait)
        return failure(wait);
    if (wait->count() > 0) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*wait).count();
        return fail(AccountsError::TooManyTries, "wait " + std::to_string(seconds) + " s",
                    {{"seconds", std::to_string(seconds)}});
    }
    return (*work)->commit();
}

Outcome takeBack(Work& work, const std::vector<Counter>& mine, const std::vector<Counter>& shared)
{
    auto all = mine;
    all.insert(all.end(), shared.begin(), shared.end());
    std::ranges::sort(all, {}, &Counter::key);
    for (const auto& counter : all) {
        const bool isMine =
            std::ranges::any_of(mine, [&](const Counter& candidate) { return candidate.key == counter.key; });
        auto written =
            isMine ? work.execute("DELETE FROM account_throttles WHERE key = :1", {counter.key})
                   : work.execute("UPDATE account_throttles SET tries = tries - 1, "
                                  "blocked_until = CASE WHEN tries <= :2 THEN 0 ELSE blocked_until END "
                                  "WHERE key = :1 AND tries > 0",
                                  {counter.key, std::int64_t{counter.rule->freeTries}});
        if (!written)
            return failure(written);
    }
    return {};
}

} // namespace vidgo::accounts
