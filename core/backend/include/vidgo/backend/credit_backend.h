#pragma once

#include "vidgo/backend/account_session.h"
#include "vidgo/billing/billing.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/service/credit_service.h"

namespace vidgo::backend {

/// The credits of whoever is signed in, in the ledger of this process.
class CreditBackend final : public service::CreditService
{
public:
    /// All outlive it. `billing` knows the plan.
    CreditBackend(AccountSession& session, credits::Ledger& ledger, billing::Billing& billing);

    Result<CreditBalance> balance(const std::stop_token& stop) override;
    Result<CreditHistoryPage> history(int limit, const std::string& cursor,
                                      const std::stop_token& stop) override;
    Result<CreditUse> use(int days, const std::stop_token& stop) override;
    Result<std::optional<LowBalance>> lowBalance(const std::stop_token& stop) override;
    Outcome noteLowBalance(const LowBalance& notice, const std::stop_token& stop) override;

private:
    AccountSession& m_session;
    credits::Ledger& m_ledger;
    billing::Billing& m_billing;
};

} // namespace vidgo::backend
