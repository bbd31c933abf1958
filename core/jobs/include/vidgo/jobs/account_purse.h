#pragma once

#include "vidgo/credits/ledger.h"
#include "vidgo/jobs/purse.h"

namespace vidgo::jobs {

/// Credits of accounts. The charge is the price of the service, whoever serves it.
class AccountPurse final : public Purse
{
public:
    /// It outlives this.
    explicit AccountPurse(credits::Ledger& ledger);

    Result<PurseQuote> quote(const WorkToPay& work) override;
    Error tooLittle(std::int64_t needed, const GenerationQuote& quote) const override;
    Result<SetAside> reserve(const Reservation& reservation) override;
    Result<std::optional<HoldId>> openHoldOf(const JobId& job) override;
    Result<std::int64_t> chargeFor(const ProviderUse& use, const providers::ProviderCharge& said,
                                   std::int64_t held) override;
    Result<std::int64_t> settle(const HoldId& hold, const std::string& key, std::int64_t amount) override;
    Outcome release(const HoldId& hold, const std::string& key, const std::string& reason) override;

private:
    credits::Ledger& m_ledger;
};

} // namespace vidgo::jobs
