#include "vidgo/backend/network_backend.h"

#include <string>

#include "vidgo/model/proxy.h"

namespace vidgo::backend {

NetworkBackend::NetworkBackend(secrets::SecretStore& secrets, Log& log)
    : m_secrets(secrets)
    , m_log(log)
{}

Result<bool> NetworkBackend::hasProxyPassword()
{
    const auto kept = m_secrets.read(std::string(kProxyPasswordName));
    if (!kept)
        return std::unexpected(kept.error());
    return kept->has_value();
}

Outcome NetworkBackend::setProxyPassword(const Secret& password)
{
    const std::string name(kProxyPasswordName);
    const std::lock_guard asking(m_asking);
    auto done = password.isEmpty() ? m_secrets.remove(name) : m_secrets.write(name, password);
    if (!done)
        return done;
    const std::lock_guard guard(m_mutex);
    m_known = password;
    return {};
}

Secret NetworkBackend::proxyPassword()
{
    const std::lock_guard asking(m_asking);
    {
        const std::lock_guard guard(m_mutex);
        if (m_known)
            return *m_known;
    }
    auto kept = m_secrets.read(std::string(kProxyPasswordName));
    if (!kept)
        m_log.failure("network", "the password of the proxy was not given", kept.error());
    Secret password = kept && *kept ? std::move(**kept) : Secret();
    const std::lock_guard guard(m_mutex);
    m_known = password;
    return password;
}

Secret NetworkBackend::knownProxyPassword()
{
    const std::lock_guard guard(m_mutex);
    return m_known.value_or(Secret());
}

} // namespace vidgo::backend
