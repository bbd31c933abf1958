#include "health_rows.h"

#include <algorithm>

namespace vidgo::routing {

namespace {

using std::chrono::milliseconds;
using storage::Row;
using storage::Value;

std::int64_t toMs(Timestamp time)
{
    return time.time_since_epoch().count();
}

Timestamp fromMs(std::int64_t ms)
{
    return Timestamp(milliseconds(ms));
}

Value toValue(const std::optional<Timestamp>& time)
{
    return time ? Value(toMs(*time)) : Value();
}

std::string toText(std::string_view text)
{
    return std::string(text);
}

#define VIDGO_HEALTH_COLUMNS                                                                                 \
    "provider, operation, is_open, trouble, status, opened_at, open_until, key_mark, openings, trial, "      \
    "trial_until, counted_from"

std::optional<Timestamp> timeIn(const Row& row, std::size_t column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromMs(row.integer(column)));
}

// In the order of VIDGO_HEALTH_COLUMNS.
std::pair<HealthKey, Health> healthIn(const Row& row)
{
    const auto operation = operationFromId(row.text(1)).value_or(Operation::None);
    return {{toText(row.text(0)), operation},
            {.isOpen = row.integer(2) != 0,
             .trouble = providerTroubleFromId(row.text(3)).value_or(ProviderTrouble::None),
             .status = static_cast<int>(row.integer(4)),
             .openedAt = fromMs(row.integer(5)),
             .openUntil = timeIn(row, 6),
             .keyMark = toText(row.text(7)),
             .openings = static_cast<int>(row.integer(8)),
             .trial = row.integer(9),
             .trialUntil = timeIn(row, 10),
             .countedFrom = row.integer(11)}};
}

} // namespace

Outcome lockProvider(Work& work, const std::string& provider, std::int64_t calls, Timestamp now)
{
    static constexpr std::string_view kLock =
        "UPDATE provider_health SET last_call = last_call + :2 WHERE provider = :1 AND operation = ''";
    auto locked = work.execute(kLock, {provider, calls});
    if (!locked)
        return failure(locked);
    if (*locked > 0)
        return {};
    // An operation's id is never empty, so that nothing is doubled when somebody else was faster.
    auto made = work.execute("INSERT INTO provider_health (provider, operation, last_call, is_open, trouble, "
                             "status, opened_at, key_mark, openings, trial, counted_from, probed_at) "
                             "VALUES (:1, '', 0, 0, '', 0, :2, '', 0, 0, 0, 0) ON CONFLICT DO NOTHING",
                             {provider, toMs(now)});
    if (!made)
        return failure(made);
    locked = work.execute(kLock, {provider, calls});
    return locked ? Outcome() : failure(locked);
}

Result<HealthMap> readAll(Work& work)
{
    HealthMap all;
    auto done = work.query("SELECT " VIDGO_HEALTH_COLUMNS " FROM provider_health", {},
                           [&](const Row& row) { all.insert(healthIn(row)); });
    if (!done)
        return failure(done);
    return all;
}

Result<HealthMap> readProvider(Work& work, const std::string& provider)
{
    HealthMap all;
    auto done = work.query("SELECT " VIDGO_HEALTH_COLUMNS " FROM provider_health WHERE provider = :1",
                           {provider}, [&](const Row& row) { all.insert(healthIn(row)); });
    if (!done)
        return failure(done);
    return all;
}

Result<std::pair<HealthPair, Account>> readPair(Work& work, const std::string& provider, Operation operation)
{
    std::pair<HealthPair, Account> found;
    auto done =
        work.query("SELECT " VIDGO_HEALTH_COLUMNS ", last_call, probed_at FROM provider_health "
                   "WHERE provider = :1 AND operation IN ('', :2)",
                   {provider, toText(operationId(operation))}, [&](const Row& row) {
                       auto [key, health] = healthIn(row);
                       if (key.operation != Operation::None) {
                           found.first.operation = std::move(health);
                           return;
                       }
                       found.first.all = std::move(health);
                       found.second = {.lastCall = row.integer(12), .probedAt = fromMs(row.integer(13))};
                   });
    if (!done)
        return failure(done);
    return found;
}

Outcome writeHealth(Work& work, const std::string& provider, Operation operation, const Health& health)
{
    auto written = work.execute(
        "INSERT INTO provider_health (provider, operation, last_call, is_open, trouble, status, opened_at, "
        "open_until, key_mark, openings, trial, trial_until, counted_from, probed_at) "
        "VALUES (:1, :2, 0, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, 0) "
        "ON CONFLICT (provider, operation) DO UPDATE SET is_open = :3, trouble = :4, status = :5, opened_at "
        "= :6, "
        "open_until = :7, key_mark = :8, openings = :9, trial = :10, trial_until = :11, counted_from = :12",
        {provider, toText(operationId(operation)), std::int64_t{health.isOpen},
         toText(providerTroubleId(health.trouble)), std::int64_t{health.status}, toMs(health.openedAt),
         toValue(health.openUntil), health.keyMark, std::int64_t{health.openings}, health.trial,
         toValue(health.trialUntil), health.countedFrom});
    return written ? Outcome() : failure(written);
}

Outcome writeProbed(Work& work, const std::string& provider, Timestamp now)
{
    auto written =
        work.execute("UPDATE provider_health SET probed_at = :2 WHERE provider = :1 AND operation = ''",
                     {provider, toMs(now)});
    return written ? Outcome() : failure(written);
}

Outcome insertCall(Work& work, const NewCall& call)
{
    const auto& report = call.report;
    auto written = work.execute(
        "INSERT INTO provider_calls (provider, number, operation, made_at, trouble, took_ms, is_slow) "
        "VALUES (:1, :2, :3, :4, :5, :6, :7)",
        {report.provider, call.number, toText(operationId(report.operation)), toMs(call.now),
         toText(providerTroubleId(report.trouble)), std::int64_t{report.took.count()},
         std::int64_t{call.isSlow}});
    return written ? Outcome() : failure(written);
}

Result<std::vector<PastCall>> readPast(Work& work, const CallReport& call, std::int64_t number,
                                       Timestamp from)
{
    std::vector<PastCall> past;
    auto done = work.query(
        "SELECT trouble, is_slow FROM provider_calls WHERE provider = :1 AND operation = :2 AND number > :3 "
        "AND made_at >= :4 ORDER BY number DESC LIMIT 100",
        {call.provider, toText(operationId(call.operation)), number, toMs(from)}, [&](const Row& row) {
            past.push_back({.trouble = providerTroubleFromId(row.text(0)).value_or(ProviderTrouble::None),
                            .isSlow = row.integer(1) != 0});
        });
    if (!done)
        return failure(done);
    return past;
}

Outcome dropCalls(Work& work, const std::string& provider, std::int64_t upTo)
{
    auto dropped =
        work.execute("DELETE FROM provider_calls WHERE provider = :1 AND number <= :2", {provider, upTo});
    return dropped ? Outcome() : failure(dropped);
}

Result<std::vector<DayCounts>> readCounts(Work& work, Timestamp from)
{
    std::vector<DayCounts> counts;
    std::vector<std::vector<std::int64_t>> times; // of those that succeeded, in rising order
    auto done =
        work.query("SELECT provider, operation, trouble, took_ms FROM provider_calls WHERE made_at >= :1 "
                   "ORDER BY provider, operation, took_ms",
                   {toMs(from)}, [&](const Row& row) {
                       const auto operation = operationFromId(row.text(1)).value_or(Operation::None);
                       if (counts.empty() || counts.back().provider != row.text(0) ||
                           counts.back().operation != operation) {
                           counts.push_back({.provider = toText(row.text(0)), .operation = operation});
                           times.emplace_back();
                       }
                       const auto trouble =
                           providerTroubleFromId(row.text(2)).value_or(ProviderTrouble::None);
                       if (trouble == ProviderTrouble::None)
                           times.back().push_back(row.integer(3));
                       if (trouble == ProviderTrouble::None || isProvidersOwn(trouble))
                           ++counts.back().calls;
                   });
    if (!done)
        return failure(done);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts[i].succeeded = static_cast<std::int64_t>(times[i].size());
        if (!times[i].empty())
            counts[i].median = milliseconds(times[i][times[i].size() / 2]);
    }
    return counts;
}

} // namespace vidgo::routing
