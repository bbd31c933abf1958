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

Result<QuotaUse> quotaUse(Work& work, const AccountId& account, Timestamp now, Tool tool)
{
    QuotaUse use;
    // Holds that were given back do not count. A sum is a decimal on PostgreSQL.
    auto counted =
        work.query("SELECT CAST(COALESCE(SUM(runs), 0) AS BIGINT), "
                   "CAST(COALESCE(SUM(CASE WHEN tool = :3 THEN runs ELSE 0 END), 0) AS BIGINT) "
                   "FROM credit_holds "
                   "WHERE account_id = :1 AND state IN ('open', 'settled') AND day = :2",
                   {account.value(), dayOf(now), std::string(toolId(tool))}, [&](const storage::Row& row) {
                       use.runsToday = row.integer(0);
                       use.toolRunsToday = row.integer(1);
                   });
    if (!counted)
        return failure(counted);
    auto running = work.query(
        "SELECT COUNT(*) FROM credit_holds WHERE account_id = :1 AND state = 'open' AND expires_at > :2",
        {account.value(), toMs(now)}, [&](const storage::Row& row) { use.running = row.integer(0); });
    if (!running)
        return failure(running);
    return use;
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
