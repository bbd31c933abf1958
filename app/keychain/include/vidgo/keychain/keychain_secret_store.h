#pragma once

#include <chrono>
#include <string>

#include "vidgo/secrets/secret_store.h"

namespace vidgo::keychain {

/// Keeps secrets in the keychain of the system: Keychain on macOS, the Credential Store on Windows, the
/// Secret Service (GNOME Keyring, KWallet) elsewhere. Nothing is ever kept anywhere else: where there is no
/// keychain, every call fails with SecretsError::NotThere.
///
/// A call blocks while the person is asked to open the keychain. It may come from any thread and needs no
/// event loop there, but a QCoreApplication in the process.
class KeychainSecretStore final : public secrets::SecretStore
{
public:
    struct Options
    {
        std::string service = "VidGo Studio"; ///< Under which the system shows the entries.
        /// A call that takes longer, because nobody opens the keychain, fails with SecretsError::Locked.
        std::chrono::milliseconds patience{60'000};
    };

    explicit KeychainSecretStore(Options options);

    Result<std::optional<Secret>> read(const std::string& name) override;
    Outcome write(const std::string& name, const Secret& value) override;
    Outcome remove(const std::string& name) override;

private:
    Options m_options;
};

} // namespace vidgo::keychain
