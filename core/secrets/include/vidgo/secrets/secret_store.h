#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"

namespace vidgo::secrets {

/// Keeps keys and passwords under names such as "provider.piapi.key". Blocks; safe to use from any thread.
/// Fails with SecretsError.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Nothing when none is kept under this name.
    virtual Result<std::optional<Secret>> read(const std::string& name) = 0;
    /// Takes the place of what was kept under this name.
    virtual Outcome write(const std::string& name, const Secret& value) = 0;
    /// Nothing happens when none is kept under this name.
    virtual Outcome remove(const std::string& name) = 0;
};

/// Fails with SecretsError::Invalid unless the name is 1 to 128 of lower-case letters, digits, `.`, `-` and
/// `_`.
Outcome checkSecretName(std::string_view name);

/// Fails with SecretsError::Invalid unless the value has 1 to 8192 bytes of UTF-8 without control characters:
/// what fits into every keychain and into a header.
Outcome checkSecretValue(const Secret& value);

} // namespace vidgo::secrets
