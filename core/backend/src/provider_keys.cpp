#include "vidgo/backend/provider_keys.h"

#include "vidgo/routing/key_mark.h"

namespace vidgo::backend {

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

ProviderKeys::ProviderKeys(secrets::LayeredSecretStore& store)
    : m_store(store)
{}

ProviderKeys::Known ProviderKeys::read(std::string_view provider)
{
    auto found = m_store.find(providerKeyName(provider));
    if (!found || !found->secret)
        return {};
    return {.key = found->secret, .mark = routing::keyMark(*found->secret), .layer = found->layer};
}

ProviderKeys::Known ProviderKeys::known(std::string_view provider)
{
    std::shared_ptr<Slot> slot;
    {
        const std::lock_guard lock(m_mutex);
        auto& own = m_slots[std::string(provider)];
        if (!own)
            own = std::make_shared<Slot>();
        slot = own;
    }
    // The others do not wait: a keychain may wait for the person.
    const std::lock_guard lock(slot->mutex);
    if (!slot->known)
        slot->known = read(provider);
    return *slot->known;
}

// Whoever is asking just now fills the slot that nobody finds any more.
void ProviderKeys::forget(std::string_view provider)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_slots.find(provider); found != m_slots.end())
        m_slots.erase(found);
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
