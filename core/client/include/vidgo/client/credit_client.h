#pragma once

#include "vidgo/client/server_link.h"
#include "vidgo/service/credit_service.h"

namespace vidgo::client {

/// The credits of whoever is signed in at a server.
class CreditClient final : public service::CreditService
{
public:
    /// The link outlives it.
    explicit CreditClient(ServerLink& link)
        : m_link(link)
    {}

    Result<CreditBalance> balance(const std::stop_token& stop) override;
    Result<CreditHistoryPage> history(int limit, const std::string& cursor,
                                      const std::stop_token& stop) override;
    Result<CreditUse> use(int days, const std::stop_token& stop) override;
    Result<std::optional<LowBalance>> lowBalance(const std::stop_token& stop) override;
    Outcome noteLowBalance(const LowBalance& notice, const std::stop_token& stop) override;

private:
    ServerLink& m_link;
};

} // namespace vidgo::client
