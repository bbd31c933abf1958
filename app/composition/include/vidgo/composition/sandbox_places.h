#pragma once

#include <map>
#include <string>

#include "vidgo/base/json.h"
#include "vidgo/base/secret.h"

namespace vidgo::composition {

/// Where the stand-ins of a running vidgo-sandbox are: what it prints with --json.
struct SandboxPlaces
{
    std::map<std::string, std::string, std::less<>> urls; ///< By id of a provider: "http://127.0.0.1:8711".
    std::map<std::string, Secret, std::less<>> keys;      ///< That they take; the same.

    bool isEmpty() const { return urls.empty(); }
};

/// Fails with BaseError::InvalidArgument on anything but addresses of this computer.
Result<SandboxPlaces> sandboxPlacesFrom(const Json& printed);

} // namespace vidgo::composition
