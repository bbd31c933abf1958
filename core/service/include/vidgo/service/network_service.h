#pragma once

#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"

namespace vidgo::service {

/// What stands between the studio and the net and is no setting, because it is a secret. Safe to call from
/// any thread; every call blocks and may have the keychain ask the person. Fails with SecretsError.
class NetworkService
{
public:
    virtual ~NetworkService() = default;

    /// Whether a password for the proxy is kept.
    virtual Result<bool> hasProxyPassword() = 0;
    /// Keeps the password of the proxy of Settings::proxy, used from the next start on; an empty one removes
    /// it.
    virtual Outcome setProxyPassword(const Secret& password) = 0;
};

} // namespace vidgo::service
