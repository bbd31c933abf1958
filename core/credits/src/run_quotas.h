#pragma once

#include "book.h"

namespace vidgo::credits {

/// Which runs are asked for.
struct RunsAsked
{
    const AccountId& account;
    Timestamp now;
    Tool tool = Tool::None;
    const JobId& job; ///< Empty: none.
};

struct RunsFound
{
    QuotaUse use;    ///< What is counted against the quotas; without the limits.
    HoldId openHold; ///< Of the job; empty: none.
};

/// The runs of an account today. In one statement: each is a round trip to a server.
Result<RunsFound> runsOf(Work& work, const RunsAsked& asked);

/// The limit of a tool in a tier; 0 when it says nothing of it.
int toolLimitOf(const TierLimit& limit, Tool tool);

/// Fails with CreditsError::NotIncluded, RunningLimit, DailyLimit or ToolLimit when `runs` more are too many.
Outcome checkQuota(const TierLimit& limit, const QuotaUse& use, Tool tool, std::int64_t runs);

} // namespace vidgo::credits
