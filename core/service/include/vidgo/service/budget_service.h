#pragma once

#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/budget.h"
#include "vidgo/model/tool.h"

namespace vidgo::service {

/// What a person with keys of their own may spend with providers in a month, and what they have spent. In
/// another mode of use nothing is spent, and the budget stands as it was left. Safe to call from any thread;
/// every call may block on the database.
class BudgetService
{
public:
    virtual ~BudgetService() = default;

    virtual Result<BudgetState> budget() = 0;
    /// From this month on. Fails when the amount or the rate is out of range.
    virtual Outcome setBudget(const BudgetChoice& choice) = 0;
    /// What a usual run of a tool costs; nothing where this computer makes it.
    virtual Result<BudgetQuote> quote(Tool tool) = 0;
    /// What these uses cost.
    virtual Result<BudgetQuote> quote(const std::vector<ProviderUse>& uses) = 0;
    /// What happened this month, latest first.
    virtual Result<std::vector<BudgetEntry>> history(int limit) = 0;
};

} // namespace vidgo::service
