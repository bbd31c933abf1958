#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "vidgo/backend/provider_keys.h"
#include "vidgo/model/provider.h"
#include "vidgo/providers/provider.h"
#include "vidgo/routing/provider_health.h"
#include "vidgo/service/provider_service.h"
#include "vidgo/service/session_service.h"

namespace vidgo::backend {

/// The providers of this data folder: their keys in the keychain, how they do in the database.
class ProviderBackend final : public service::ProviderService
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        const ProviderList& list;
        const std::vector<std::unique_ptr<providers::Provider>>& providers;
        ProviderKeys& keys;
        routing::ProviderHealth& health;
        const service::SessionService& session;
        const Clock& clock;
    };
    explicit ProviderBackend(const Parts& parts);

    Result<std::vector<service::ProviderStatus>> list() override;
    Outcome setKey(const std::string& provider, const Secret& key, const std::stop_token& stop) override;
    Outcome removeKey(const std::string& provider) override;
    Result<service::ProviderStatus> refresh(const std::string& provider,
                                            const std::stop_token& stop) override;
    Outcome reset(const std::string& provider) override;

private:
    struct Balance
    {
        std::string amount;
        std::string unit;
        Timestamp at;
    };

    Result<providers::Provider*> find(const std::string& id) const;
    /// Fails with ServiceError::VisitorOnline for visitors.
    Outcome mayAsk() const;
    Result<std::vector<service::ProviderStatus>> statuses(const std::string& only);
    Outcome askBalance(providers::Provider& provider, const Secret& key, const std::stop_token& stop);
    Outcome note(const routing::ProbeReport& probe, const Error* failed);

    Parts m_parts;
    std::mutex m_mutex;
    std::map<std::string, Balance> m_balances;
};

} // namespace vidgo::backend
