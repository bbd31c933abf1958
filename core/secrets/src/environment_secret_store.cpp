#include "vidgo/secrets/environment_secret_store.h"

#include <cstdlib>

#include "vidgo/secrets/secrets_error.h"

namespace vidgo::secrets {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

EnvironmentSecretStore::EnvironmentSecretStore(std::map<std::string, std::string> variables, LookUp lookUp)
    : m_variables(std::move(variables))
    , m_lookUp(std::move(lookUp))
{}

Result<std::optional<Secret>> EnvironmentSecretStore::read(const std::string& name)
{
    if (auto valid = checkSecretName(name); !valid)
        return failure(valid);
    const auto variable = m_variables.find(name);
    if (variable == m_variables.end())
        return std::nullopt;
    const auto found = m_lookUp(variable->second);
    if (!found || trimmed(found->reveal()).empty())
        return std::nullopt;
    Secret value{std::string(trimmed(found->reveal()))};
    if (auto valid = checkSecretValue(value); !valid)
        return failure(valid);
    return value;
}

Outcome EnvironmentSecretStore::write(const std::string& name, const Secret&)
{
    return fail(SecretsError::ReadOnly, "write of " + name);
}

Outcome EnvironmentSecretStore::remove(const std::string& name)
{
    return fail(SecretsError::ReadOnly, "removal of " + name);
}

std::optional<Secret> processVariable(const std::string& variable)
{
    const char* value = std::getenv(variable.c_str());
    return value ? std::optional(Secret(std::string(value))) : std::nullopt;
}

} // namespace vidgo::secrets
