#pragma once

#include "vidgo/secrets/secret_store.h"

namespace vidgo::secrets {

/// Where a secret comes from.
enum class SecretLayer { None, Environment, Keychain };

struct LayeredSecret
{
    std::optional<Secret> secret; ///< None where it is kept nowhere.
    SecretLayer layer = SecretLayer::None;
};

/// The environment before the keychain. Both outlive it.
class LayeredSecretStore final : public SecretStore
{
public:
    LayeredSecretStore(SecretStore& environment, SecretStore& keychain);

    /// What the environment has counts, and the keychain is not asked then.
    Result<std::optional<Secret>> read(const std::string& name) override;
    /// Into the keychain. Where the environment has one too, that one keeps being read.
    Outcome write(const std::string& name, const Secret& value) override;
    /// Out of the keychain.
    Outcome remove(const std::string& name) override;

    /// The secret and where it comes from, each place asked once.
    Result<LayeredSecret> find(const std::string& name);
    /// From where read() takes it; None when it is kept nowhere.
    Result<SecretLayer> layerOf(const std::string& name);

private:
    SecretStore& m_environment;
    SecretStore& m_keychain;
};

} // namespace vidgo::secrets
