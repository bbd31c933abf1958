#pragma once

#include <map>
#include <mutex>

#include "vidgo/secrets/secret_store.h"

namespace vidgo::secrets {

/// Forgets everything when it goes away: for the sandbox and for tests.
class MemorySecretStore final : public SecretStore
{
public:
    Result<std::optional<Secret>> read(const std::string& name) override;
    Outcome write(const std::string& name, const Secret& value) override;
    Outcome remove(const std::string& name) override;

private:
    std::mutex m_mutex;
    std::map<std::string, Secret> m_secrets;
};

} // namespace vidgo::secrets
