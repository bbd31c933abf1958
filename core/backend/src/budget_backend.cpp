#include "vidgo/backend/budget_backend.h"

namespace vidgo::backend {

BudgetBackend::BudgetBackend(credits::SpendingBudget& budget, const Catalog& catalog,
                             const ProviderPrices& prices)
    : m_budget(budget)
    , m_catalog(catalog)
    , m_prices(prices)
{}

Result<BudgetState> BudgetBackend::budget()
{
    return m_budget.state();
}

Outcome BudgetBackend::setBudget(const BudgetChoice& choice)
{
    return m_budget.set(choice);
}

Result<BudgetQuote> BudgetBackend::quote(Tool tool)
{
    const auto* info = m_catalog.tool(tool);
    if (info && info->runsOnDevice) {
        auto state = m_budget.state();
        if (!state)
            return failure(state);
        return BudgetQuote{.isFree = true, .budget = *state};
    }
    // A tool without a price is quoted as a use that nobody knows the price of.
    const auto* price = m_prices.forTool(tool);
    const ProviderUse use = price ? ProviderUse{price->provider, price->operation, price->usual}
                                  : ProviderUse{.provider = {}, .operation = std::string(toolId(tool))};
    return m_budget.quote({use});
}

Result<BudgetQuote> BudgetBackend::quote(const std::vector<ProviderUse>& uses)
{
    return m_budget.quote(uses);
}

Result<std::vector<BudgetEntry>> BudgetBackend::history(int limit)
{
    return m_budget.history(limit);
}

} // namespace vidgo::backend
