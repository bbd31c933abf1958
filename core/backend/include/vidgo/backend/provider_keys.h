#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/model/provider.h"
#include "vidgo/secrets/layered_secret_store.h"

namespace vidgo::backend {

/// The name under which the key of a provider is kept.
std::string providerKeyName(std::string_view provider);

/// The variables of the environment in which keys may stand, for secrets::EnvironmentSecretStore.
std::map<std::string, std::string> providerKeyVariables(const ProviderList& providers);

/// The keys of providers. Keychains are slow and may ask the person, so that what they say is remembered for
/// a minute; what is written here counts at once. Safe to use from any thread.
class ProviderKeys
{
public:
    /// Both outlive it.
    ProviderKeys(secrets::LayeredSecretStore& store, const Clock& clock);

    /// None where none is kept, or the keychain does not give it.
    std::optional<Secret> key(std::string_view provider);
    /// As routing::keyMark(); empty where there is no key.
    std::string mark(std::string_view provider);
    /// Where key() has it from.
    secrets::SecretLayer layer(std::string_view provider);
    /// Those with a key and their marks, as routing::RouteAsk has them.
    std::map<std::string, std::string, std::less<>> marks(const ProviderList& providers);

    /// Fail like secrets::SecretStore.
    Outcome write(std::string_view provider, const Secret& key);
    Outcome remove(std::string_view provider);

private:
    struct Known
    {
        std::optional<Secret> key;
        std::string mark;
        secrets::SecretLayer layer = secrets::SecretLayer::None;
        Timestamp readAt{};
    };
    Known known(std::string_view provider);
    void forget(std::string_view provider);

    secrets::LayeredSecretStore& m_store;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<std::string, Known, std::less<>> m_known;
};

} // namespace vidgo::backend
