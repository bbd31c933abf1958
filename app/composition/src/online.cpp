#include "vidgo/composition/online.h"

#include <algorithm>

#include "vidgo/catalog/load_providers.h"
#include "vidgo/catalog/load_routing_rules.h"

namespace vidgo::composition {

namespace {

// "api.example.com" of "https://api.example.com/v1", with the port where one is named.
std::string hostOf(const std::string& url)
{
    const auto scheme = url.find("://");
    const auto begin = scheme == std::string::npos ? 0 : scheme + 3;
    return url.substr(begin, url.find('/', begin) - begin);
}

// Where the path of an address begins.
std::size_t pathIn(const std::string& address)
{
    return std::min(address.find('/', address.find("://") + 3), address.size());
}

// The address of a company with the stand-in's host: its paths are the same.
std::string atStandIn(const std::string& address, const std::string& standIn)
{
    return standIn.substr(0, pathIn(standIn)) + address.substr(pathIn(address));
}

ProviderList inSandbox(ProviderList list, const SandboxPlaces& places)
{
    for (auto& entry : list.all) {
        const auto standIn = places.urls.find(entry.id);
        if (standIn == places.urls.end())
            continue;
        entry.baseUrl = atStandIn(entry.baseUrl, standIn->second);
        for (auto& [name, url] : entry.otherUrls)
            url = atStandIn(url, standIn->second);
    }
    return list;
}

// In the sandbox no real key may be sent anywhere; whoever gives the keys has read the environment already.
bool hasKeysOfPerson(const Online::Parts& parts)
{
    return parts.sandbox.isEmpty() && parts.keychain;
}

secrets::EnvironmentSecretStore::LookUp lookUpOf(const Online::Parts& parts)
{
    if (hasKeysOfPerson(parts))
        return secrets::processVariable;
    return [](const std::string&) { return std::optional<Secret>(); };
}

} // namespace

Online::Online(const Parts& parts, ProviderList list, RoutingRules rules,
               std::unique_ptr<storage::Database> healthDatabase)
    : m_healthDatabase(std::move(healthDatabase))
    , m_isSandbox(!parts.sandbox.isEmpty())
    , m_list(inSandbox(std::move(list), parts.sandbox))
    , m_rules(std::move(rules))
    , m_environment(backend::providerKeyVariables(m_list), lookUpOf(parts))
    , m_secrets(m_environment,
                hasKeysOfPerson(parts) ? *parts.keychain : static_cast<secrets::SecretStore&>(m_given))
    , m_keys(m_secrets)
    , m_limiter(parts.clock, m_pause)
    , m_http({.userAgent = "VidGo Studio", .proxy = parts.wayOut.proxy},
             {.log = parts.log,
              .clock = parts.clock,
              .random = parts.random,
              .pause = m_pause,
              .limiter = &m_limiter,
              .proxyPassword = parts.wayOut.proxyPassword})
    , m_providers(providers::makeProviders(
          m_list, {.http = m_http,
                   .key = [this](std::string_view provider) { return m_keys.key(provider); },
                   .clock = parts.clock,
                   .log = parts.log}))
    , m_health({.database = *m_healthDatabase, .rules = m_rules.breaker, .clock = parts.clock})
    , m_router({.data = {.catalog = parts.catalog, .providers = m_list, .rules = m_rules},
                .health = m_health,
                .clock = parts.clock})
    , m_service({.list = m_list,
                 .providers = m_providers,
                 .keys = m_keys,
                 .health = m_health,
                 .session = parts.session,
                 .clock = parts.clock})
{
    for (const auto& [provider, key] : m_isSandbox ? parts.sandbox.keys : parts.keys)
        static_cast<void>(m_given.write(backend::providerKeyName(provider), key));
    // Tasks at a time are kept to by whoever orders them; here it is calls.
    for (const auto& provider : m_list.all)
        if (provider.callsAMinute > 0)
            m_limiter.setLimit(hostOf(provider.baseUrl), {.callsAMinute = provider.callsAMinute});
}

std::string Online::reviewerUrl() const
{
    const auto* gemini = m_isSandbox ? m_list.find("gemini") : nullptr;
    return gemini ? gemini->baseUrl : std::string();
}

Result<std::unique_ptr<Online>> Online::open(const Parts& parts)
{
    const auto folder = parts.resources / "catalog";
    auto list = loadProviders(folder, parts.catalog, parts.prices);
    if (!list)
        return failure(list);
    auto rules = loadRoutingRules(folder, parts.catalog, parts.credits);
    if (!rules)
        return failure(rules);
    // Connections of its own that do not wait for the disk: a power cut may take the last calls out of the
    // counts, and nothing else, while every call would pay for it.
    auto options = parts.database.options();
    options.fullSync = false;
    options.connections = 2;
    auto healthDatabase = storage::Database::open(options);
    if (!healthDatabase)
        return failure(healthDatabase);
    return std::unique_ptr<Online>(
        new Online(parts, std::move(*list), std::move(*rules), std::move(*healthDatabase)));
}

} // namespace vidgo::composition
