#pragma once

#include "vidgo/base/base_error.h"
#include "vidgo/service/budget_service.h"

namespace vidgo::test {

/// A budget that is what the test puts here.
class FakeBudget final : public service::BudgetService
{
public:
    std::optional<Error> error; ///< Of every call.
    BudgetState state;
    BudgetQuote price; ///< Without its budget, which is `state`.
    std::vector<BudgetEntry> entries;
    std::vector<BudgetChoice> choices; ///< That were made.

    Result<BudgetState> budget() override
    {
        if (error)
            return std::unexpected(*error);
        return state;
    }
    Outcome setBudget(const BudgetChoice& choice) override
    {
        if (error)
            return std::unexpected(*error);
        choices.push_back(choice);
        state.choice = choice;
        state.left = state.limit() - state.used - state.held;
        return {};
    }
    Result<BudgetQuote> quote(Tool) override { return quote(std::vector<ProviderUse>{}); }
    Result<BudgetQuote> quote(const std::vector<ProviderUse>&) override
    {
        if (error)
            return std::unexpected(*error);
        auto answer = price;
        answer.budget = state;
        return answer;
    }
    Result<std::vector<BudgetEntry>> history(int) override
    {
        if (error)
            return std::unexpected(*error);
        return entries;
    }
};

} // namespace vidgo::test
