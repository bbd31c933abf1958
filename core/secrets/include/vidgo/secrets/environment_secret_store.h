#pragma once

#include <functional>
#include <map>

#include "vidgo/secrets/secret_store.h"

namespace vidgo::secrets {

/// Gives what stands in variables of the environment; writing fails with SecretsError::ReadOnly.
class EnvironmentSecretStore final : public SecretStore
{
public:
    /// The value of a variable, or nothing when it is not set.
    using LookUp = std::function<std::optional<Secret>(const std::string& variable)>;

    /// `variables`: names of secrets and the variables that hold them, as
    /// {"provider.piapi.key", "PIAPI_KEY"}. `lookUp` is called by any thread.
    EnvironmentSecretStore(std::map<std::string, std::string> variables, LookUp lookUp);

    /// Without the white space around it, which shells and files of variables leave there; what is empty then
    /// counts as not set.
    Result<std::optional<Secret>> read(const std::string& name) override;
    Outcome write(const std::string& name, const Secret& value) override;
    Outcome remove(const std::string& name) override;

private:
    std::map<std::string, std::string> m_variables;
    LookUp m_lookUp;
};

/// Looks into the environment of this process.
std::optional<Secret> processVariable(const std::string& variable);

} // namespace vidgo::secrets
