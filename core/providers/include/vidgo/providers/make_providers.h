#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "vidgo/model/provider.h"
#include "vidgo/providers/provider.h"
#include "vidgo/providers/provider_parts.h"

namespace vidgo::providers {

/// One for each entry of the list whose protocol is known here, in its order. Providers that take addresses
/// only and have no upload of their own get files through the uploads of those that have one and a key.
std::vector<std::unique_ptr<Provider>> makeProviders(const ProviderList& list, const ProviderParts& parts);

/// The one with this id, or nullptr.
Provider* findProvider(const std::vector<std::unique_ptr<Provider>>& all, std::string_view id);

/// The same providers at the sandbox: every address begins with `origin` ("http://127.0.0.1:8090"), followed
/// by the provider's id, and of its other addresses by their name too: "<origin>/piapi",
/// "<origin>/piapi/upload".
ProviderList atSandbox(ProviderList list, std::string_view origin);

} // namespace vidgo::providers
