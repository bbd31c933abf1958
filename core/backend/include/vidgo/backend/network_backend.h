#pragma once

#include <mutex>
#include <optional>

#include "vidgo/base/log.h"
#include "vidgo/secrets/secret_store.h"
#include "vidgo/service/network_service.h"

namespace vidgo::backend {

/// The password of the proxy, and whoever needs it to get out. Safe to use from any thread.
class NetworkBackend final : public service::NetworkService
{
public:
    /// Both outlive it.
    NetworkBackend(secrets::SecretStore& secrets, Log& log);

    Result<bool> hasProxyPassword() override;
    Outcome setProxyPassword(const Secret& password) override;

    /// Keychains are slow and may ask the person: it is asked once, when a proxy wants a password first.
    /// Empty where none is kept, or the keychain does not give it.
    Secret proxyPassword();
    /// The same without asking: empty as long as nobody had to.
    Secret knownProxyPassword();

private:
    secrets::SecretStore& m_secrets;
    Log& m_log;
    std::mutex m_asking; ///< Held while the keychain is asked, so that whoever comes meanwhile waits.
    std::mutex m_mutex;
    std::optional<Secret> m_known;
};

} // namespace vidgo::backend
