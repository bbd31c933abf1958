#include "vidgo/backend/provider_keys.h"

#include "vidgo/routing/key_mark.h"

namespace vidgo::backend {

namespace {

constexpr std::chrono::minutes kRemembered{1};

} // namespace

std::string providerKeyName(std::string_view provider)
{
    return "provider." + std::string(provider) + ".key";
}

std::map<std::string, std::string> providerKeyVariables(const ProviderList& providers)
{
    std::map<std::string, std::string> variables;
    for (const auto& provider : providers.all)
        if (!provider.keyVariable.empty())
            variables.emplace(providerKeyName(provider.id), provider.keyVariable);
    return variables;
}

ProviderKeys::ProviderKeys(secrets::LayeredSecretStore& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{}

ProviderKeys::Known ProviderKeys::known(std::string_view provider)
{
    const auto now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_known.find(provider);
        if (found != m_known.end() && now >= found->second.readAt && now - found->second.readAt < kRemembered)
            return found->second;
    }
    // Without the lock: a keychain may wait for the person.
    const auto name = providerKeyName(provider);
    Known fresh{.readAt = now};
    if (auto key = m_store.read(name); key && *key) {
        fresh.key = std::move(**key);
        fresh.mark = routing::keyMark(*fresh.key);
        fresh.layer = m_store.layerOf(name).value_or(secrets::SecretLayer::None);
    }
    const std::lock_guard lock(m_mutex);
    m_known.insert_or_assign(std::string(provider), fresh);
    return fresh;
}

void ProviderKeys::forget(std::string_view provider)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_known.find(provider); found != m_known.end())
        m_known.erase(found);
}

std::optional<Secret> ProviderKeys::key(std::string_view provider)
{
    return known(provider).key;
}

std::string ProviderKeys::mark(std::string_view provider)
{
    return known(provider).mark;
}

secrets::SecretLayer ProviderKeys::layer(std::string_view provider)
{
    return known(provider).layer;
}

std::map<std::string, std::string, std::less<>> ProviderKeys::marks(const ProviderList& providers)
{
    std::map<std::string, std::string, std::less<>> marks;
    for (const auto& provider : providers.all)
        if (auto own = mark(provider.id); !own.empty())
            marks.emplace(provider.id, std::move(own));
    return marks;
}

Outcome ProviderKeys::write(std::string_view provider, const Secret& key)
{
    auto written = m_store.write(providerKeyName(provider), key);
    forget(provider);
    return written;
}

Outcome ProviderKeys::remove(std::string_view provider)
{
    auto removed = m_store.remove(providerKeyName(provider));
    forget(provider);
    return removed;
}

} // namespace vidgo::backend
