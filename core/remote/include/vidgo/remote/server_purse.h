#pragma once

#include <mutex>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/client/work_client.h"
#include "vidgo/jobs/purse.h"

namespace vidgo::remote {

/// The credits of an account at a server. Prices are the server's, and what is set aside, charged and given
/// back is in its ledger with the order: here nothing is booked a second time. The price that was agreed to
/// goes along with the order, and the server makes nothing that costs more.
class ServerPurse final : public jobs::Purse
{
public:
    /// Both outlive it. `work`: null where the studio has no server; jobs of before wait for one then.
    ServerPurse(client::WorkClient* work, const Clock& clock);

    Result<jobs::PurseQuote> quote(const jobs::WorkToPay& work) override;
    Result<std::vector<jobs::PurseQuote>> quotes(const std::vector<jobs::WorkToPay>& works) override;
    Error tooLittle(std::int64_t needed, const GenerationQuote& quote) const override;
    bool takesUnpaid() const override { return true; } // see ServerChooser
    Result<jobs::SetAside> reserve(const jobs::Reservation& reservation) override;
    Result<std::optional<HoldId>> openHoldOf(const JobId& job) override;
    /// What the server says.
    Result<std::int64_t> chargeFor(const ProviderUse& use, const providers::ProviderCharge& said,
                                   std::int64_t held) override;
    Result<std::int64_t> settle(const HoldId& hold, const std::string& key, std::int64_t amount) override;
    Outcome release(const HoldId& hold, const std::string& key, const std::string& reason) override;

private:
    client::WorkClient* m_work;
    const Clock& m_clock;
};

} // namespace vidgo::remote
