#include "run_quotas.h"

#include <algorithm>

namespace vidgo::credits {

namespace {

constexpr int kNone = -1;

std::unexpected<Error> refuse(CreditsError code, int limit, std::int64_t used, Tool tool)
{
    return fail(code, std::to_string(used) + " of " + std::to_string(limit),
                {{"limit", std::to_string(limit)},
                 {"used", std::to_string(used)},
                 {"tool", std::string(toolId(tool))}});
}

} // namespace

Result<RunsFound> runsOf(Work& work, const RunsAsked& asked)
{
    RunsFound found;
    // Holds that were given back do not count. A sum is a decimal on PostgreSQL.
    auto done = work.query(
        "SELECT 0, CAST(COALESCE(SUM(runs), 0) AS BIGINT), "
        "CAST(COALESCE(SUM(CASE WHEN tool = :3 THEN runs ELSE 0 END), 0) AS BIGINT), '' FROM credit_holds "
        "WHERE account_id = :1 AND state IN ('open', 'settled') AND day = :2 "
        "UNION ALL SELECT 1, COUNT(*), 0, '' FROM credit_holds "
        "WHERE account_id = :1 AND state = 'open' AND expires_at > :4 "
        "UNION ALL SELECT 2, CASE WHEN state = 'open' THEN 1 ELSE 0 END, 0, id FROM credit_holds WHERE "
        "job_id = :5",
        {asked.account.value(), dayOf(asked.now), std::string(toolId(asked.tool)), toMs(asked.now),
         asked.job.value()},
        [&](const storage::Row& row) {
            switch (row.integer(0)) {
            case 0:
                found.use.runsToday = row.integer(1);
                found.use.toolRunsToday = row.integer(2);
                break;
            case 1:
                found.use.running = row.integer(1);
                break;
            default: // a job has few; asking for the open ones leads a planner to all that were ever open
                if (row.integer(1) == 1)
                    found.openHold = HoldId(std::string(row.text(3)));
            }
        });
    if (!done)
        return failure(done);
    return found;
}

int toolLimitOf(const TierLimit& limit, Tool tool)
{
    const auto found = std::ranges::find(limit.dailyRunsByTool, tool, &std::pair<Tool, int>::first);
    return found == limit.dailyRunsByTool.end() ? 0 : found->second;
}

Outcome checkQuota(const TierLimit& limit, const QuotaUse& use, Tool tool, std::int64_t runs)
{
    const auto toolLimit = toolLimitOf(limit, tool);
    if (limit.dailyRuns == kNone || toolLimit == kNone)
        return fail(CreditsError::NotIncluded, "tier " + limit.tier);
    if (use.running >= limit.concurrentRuns)
        return refuse(CreditsError::RunningLimit, limit.concurrentRuns, use.running, tool);
    if (limit.dailyRuns > 0 && use.runsToday + runs > limit.dailyRuns)
        return refuse(CreditsError::DailyLimit, limit.dailyRuns, use.runsToday, tool);
    if (toolLimit > 0 && use.toolRunsToday + runs > toolLimit)
        return refuse(CreditsError::ToolLimit, toolLimit, use.toolRunsToday, tool);
    return {};
}

} // namespace vidgo::credits
