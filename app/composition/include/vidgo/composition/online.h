#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "vidgo/backend/provider_backend.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/composition/sandbox_places.h"
#include "vidgo/composition/way_out.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/routing.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/providers/make_providers.h"
#include "vidgo/routing/router.h"
#include "vidgo/secrets/environment_secret_store.h"
#include "vidgo/secrets/memory_secret_store.h"
#include "vidgo/secrets/secret_store.h"

namespace vidgo::composition {

/// Whatever calls other companies: their data, the keys, the client, who of them is asked.
class Online
{
public:
    using ProviderSecrets = std::map<std::string, Secret, std::less<>>;

    /// What it is made from outlives it.
    struct Parts
    {
        storage::Database& database;
        const Catalog& catalog;
        const CreditRules& credits;
        const ProviderPrices& prices;
        const service::SessionService& session;
        const Clock& clock;
        Random& random;
        Log& log;
        std::filesystem::path resources;
        SandboxPlaces sandbox; ///< Instead of the real companies and all keys; empty: those.
        /// Of the person, who has keys in the environment as well; nullptr: `keys`, and no others, as on a
        /// server.
        secrets::SecretStore* keychain = nullptr;
        ProviderSecrets keys = {}; ///< By id of a provider.
        WayOut wayOut = {};
    };
    /// Reads the data of providers and the rules of routing. Fails with CatalogError and StorageError.
    static Result<std::unique_ptr<Online>> open(const Parts& parts);
    Online(const Online&) = delete;
    Online& operator=(const Online&) = delete;

    service::ProviderService& service() { return m_service; }
    const ProviderList& list() const { return m_list; }
    const RoutingRules& rules() const { return m_rules; }
    const std::vector<std::unique_ptr<providers::Provider>>& providers() const { return m_providers; }
    backend::ProviderKeys& keys() { return m_keys; }
    routing::Router& router() { return m_router; }
    net::CurlHttpClient& http() { return m_http; }
    /// Where results may lie.
    net::Reach reach() const { return m_isSandbox ? net::Reach::Anywhere : net::Reach::Public; }
    /// Where the reviewer of moderation is; empty: where the rules say.
    std::string reviewerUrl() const;

private:
    Online(const Parts& parts, ProviderList list, RoutingRules rules,
           std::unique_ptr<storage::Database> healthDatabase);

    // In the order in which they are needed.
    std::unique_ptr<storage::Database> m_healthDatabase;
    bool m_isSandbox = false;
    ProviderList m_list;
    RoutingRules m_rules;
    secrets::EnvironmentSecretStore m_environment;
    secrets::MemorySecretStore m_given; ///< Where it is nobody's keychain.
    secrets::LayeredSecretStore m_secrets;
    backend::ProviderKeys m_keys;
    net::SystemPause m_pause;
    net::RateLimiter m_limiter;
    net::CurlHttpClient m_http;
    std::vector<std::unique_ptr<providers::Provider>> m_providers;
    routing::ProviderHealth m_health;
    routing::Router m_router;
    backend::ProviderBackend m_service;
};

} // namespace vidgo::composition
