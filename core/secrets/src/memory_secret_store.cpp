#include "vidgo/secrets/memory_secret_store.h"

namespace vidgo::secrets {

Result<std::optional<Secret>> MemorySecretStore::read(const std::string& name)
{
    if (auto valid = checkSecretName(name); !valid)
        return failure(valid);
    const std::lock_guard guard(m_mutex);
    const auto found = m_secrets.find(name);
    return found == m_secrets.end() ? std::nullopt : std::optional(found->second);
}

Outcome MemorySecretStore::write(const std::string& name, const Secret& value)
{
    if (auto valid = checkSecretName(name); !valid)
        return valid;
    if (auto valid = checkSecretValue(value); !valid)
        return valid;
    const std::lock_guard guard(m_mutex);
    m_secrets.insert_or_assign(name, value);
    return {};
}

Outcome MemorySecretStore::remove(const std::string& name)
{
    if (auto valid = checkSecretName(name); !valid)
        return valid;
    const std::lock_guard guard(m_mutex);
    m_secrets.erase(name);
    return {};
}

} // namespace vidgo::secrets
