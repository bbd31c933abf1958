#pragma once

#include "vidgo/credits/ledger.h"
#include "vidgo/credits/spending_budget.h"
#include "vidgo/jobs/purse.h"
#include "vidgo/model/provider.h"

namespace vidgo::jobs {

/// What a model charges for a request: its price in provider_prices.json, times the seconds, frames,
/// megapixels or pictures that are asked for; where the request says nothing of them, as many as are usual. A
/// price that is not known has a quantity of 1.
ProviderUse useOf(const GenerationRequest& request, const ProviderData& provider, const ProviderModel& model,
                  const ProviderPrices& prices);

/// The monthly budget of a person with keys of their own. What the dearest of those that may serve charges is
/// set aside, and what the one that served charges is paid.
class OwnKeysPurse final : public Purse
{
public:
    /// All outlive this. The ledger may be any on the database of the budget: it is asked for open holds
    /// only.
    OwnKeysPurse(credits::SpendingBudget& budget, credits::Ledger& ledger, const ProviderPrices& prices);

    Result<PurseQuote> quote(const WorkToPay& work) override;
    Error tooLittle(std::int64_t needed, const GenerationQuote& quote) const override;
    Result<SetAside> reserve(const Reservation& reservation) override;
    Result<std::optional<HoldId>> openHoldOf(const JobId& job) override;
    Result<std::int64_t> chargeFor(const ProviderUse& use, const providers::ProviderCharge& said,
                                   std::int64_t held) override;
    Result<std::int64_t> settle(const HoldId& hold, const std::string& key, std::int64_t amount) override;
    Outcome release(const HoldId& hold, const std::string& key, const std::string& reason) override;

private:
    credits::SpendingBudget& m_budget;
    credits::Ledger& m_ledger;
    const ProviderPrices& m_prices;
};

} // namespace vidgo::jobs
