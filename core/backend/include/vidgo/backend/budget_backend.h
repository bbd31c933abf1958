#pragma once

#include "vidgo/credits/spending_budget.h"
#include "vidgo/model/catalog.h"
#include "vidgo/service/budget_service.h"

namespace vidgo::backend {

/// The budget of this data folder, in its ledger.
class BudgetBackend final : public service::BudgetService
{
public:
    /// What it is made from outlives it.
    BudgetBackend(credits::SpendingBudget& budget, const Catalog& catalog, const ProviderPrices& prices);

    Result<BudgetState> budget() override;
    Outcome setBudget(const BudgetChoice& choice) override;
    Result<BudgetQuote> quote(Tool tool) override;
    Result<BudgetQuote> quote(const std::vector<ProviderUse>& uses) override;
    Result<std::vector<BudgetEntry>> history(int limit) override;

private:
    credits::SpendingBudget& m_budget;
    const Catalog& m_catalog;
    const ProviderPrices& m_prices;
};

} // namespace vidgo::backend
