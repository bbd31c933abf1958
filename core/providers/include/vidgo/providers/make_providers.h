#pragma once

#include <functional>
#include <memory>
#include <string>
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

/// The same providers at other addresses, for the sandbox: what `addressOf` says for a provider's id and the
/// name of one of its addresses, of which the one of its calls is empty.
ProviderList
atAddresses(ProviderList list,
            const std::function<std::string(std::string_view id, std::string_view name)>& addressOf);

} // namespace vidgo::providers
