#pragma once

#include <string_view>

namespace vidgo {

/// True for names whose values must not be told: "api_key", "X-Goog-Api-Key", "password", "Set-Cookie" …
bool isSecretName(std::string_view name);

} // namespace vidgo
