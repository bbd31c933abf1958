#pragma once

#include "book.h"

namespace vidgo::credits {

/// What was run today and runs now; the limits are left at 0.
Result<QuotaUse> quotaUse(Work& work, const AccountId& account, Timestamp now, Tool tool);

/// The limit of a tool in a tier; 0 when it says nothing of it.
int toolLimitOf(const TierLimit& limit, Tool tool);

/// Fails with CreditsError::NotIncluded, RunningLimit, DailyLimit or ToolLimit when `runs` more are too many.
Outcome checkQuota(const TierLimit& limit, const QuotaUse& use, Tool tool, std::int64_t runs);

} // namespace vidgo::credits
