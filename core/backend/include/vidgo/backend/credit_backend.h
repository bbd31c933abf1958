#pragma once

#include "vidgo/backend/account_session.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/service/credit_service.h"

namespace vidgo::backend {

/// The credits of whoever is signed in, in the ledger of this process.
class CreditBackend final : public service::CreditService
{
public:
    /// Both outlive it.
    CreditBackend(AccountSession& session, credits::Ledger& ledger);

    Result<CreditBalance> balance(const std::stop_token& stop) override;
    Result<CreditHistoryPage> history(int limit, const std::string& cursor,
                                      const std::stop_token& stop) override;
    Result<std::optional<LowBalance>> lowBalance(const std::stop_token& stop) override;
    Outcome noteLowBalance(const LowBalance& notice, const std::stop_token& stop) override;

private:
    AccountSession& m_session;
    credits::Ledger& m_ledger;
};

} // namespace vidgo::backend
