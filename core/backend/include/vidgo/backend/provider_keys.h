#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/secret.h"
#include "vidgo/model/provider.h"
#include "vidgo/secrets/layered_secret_store.h"

namespace vidgo::backend {

/// The name under which the key of a provider is kept.
std::string providerKeyName(std::string_view provider);

/// The variables of the environment in which keys may stand, for secrets::EnvironmentSecretStore.
std::map<std::string, std::string> providerKeyVariables(const ProviderList& providers);

/// The keys of providers. Keychains are slow and may ask the person, so that each key is asked for once, when
/// it is needed first, and what was said is remembered: that there is none as well. What is written here
/// counts at once, and forget() lets the keychain be asked again. Safe to use from any thread.
class ProviderKeys
{
public:
    /// `store` outlives it.
    explicit ProviderKeys(secrets::LayeredSecretStore& store);

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
    /// What is remembered of this one may have changed: its provider refuses it, or a person looks again.
    void forget(std::string_view provider);

private:
    struct Known
    {
        std::optional<Secret> key;
        std::string mark;
        secrets::SecretLayer layer = secrets::SecretLayer::None;
    };
    /// Who comes while somebody asks the keychain waits for what it says.
    struct Slot
    {
        std::mutex mutex;
        std::optional<Known> known;
    };
    Known known(std::string_view provider);
    Known read(std::string_view provider);

    secrets::LayeredSecretStore& m_store;
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<Slot>, std::less<>> m_slots;
};

} // namespace vidgo::backend
