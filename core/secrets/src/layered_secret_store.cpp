#include "vidgo/secrets/layered_secret_store.h"

namespace vidgo::secrets {

LayeredSecretStore::LayeredSecretStore(SecretStore& environment, SecretStore& keychain)
    : m_environment(environment)
    , m_keychain(keychain)
{}

Result<LayeredSecret> LayeredSecretStore::find(const std::string& name)
{
    auto given = m_environment.read(name);
    if (!given)
        return failure(given);
    if (*given)
        return LayeredSecret{.secret = std::move(*given), .layer = SecretLayer::Environment};
    auto kept = m_keychain.read(name);
    if (!kept)
        return failure(kept);
    const auto layer = *kept ? SecretLayer::Keychain : SecretLayer::None;
    return LayeredSecret{.secret = std::move(*kept), .layer = layer};
}

Result<std::optional<Secret>> LayeredSecretStore::read(const std::string& name)
{
    auto found = find(name);
    if (!found)
        return failure(found);
    return std::move(found->secret);
}

Outcome LayeredSecretStore::write(const std::string& name, const Secret& value)
{
    return m_keychain.write(name, value);
}

Outcome LayeredSecretStore::remove(const std::string& name)
{
    return m_keychain.remove(name);
}

Result<SecretLayer> LayeredSecretStore::layerOf(const std::string& name)
{
    auto found = find(name);
    if (!found)
        return failure(found);
    return found->layer;
}

} // namespace vidgo::secrets
