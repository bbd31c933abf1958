#pragma once

#include <filesystem>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/model/budget.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/provider.h"

namespace vidgo {

/// The folder within the catalogue's that has one file for each provider: "<id>.json".
inline constexpr std::string_view kProvidersFolder = "providers";

/// Reads and checks every provider in `folder`/providers, in the order of services.json. As strict as
/// loadCatalog(): unknown members are refused except within `wire`, operations, roles, styles, tiers and
/// prices must be those of the catalogue and provider_prices.json, and a file must be named as its provider.
/// Fails with CatalogError::Unreadable or Invalid.
Result<ProviderList> loadProviders(const std::filesystem::path& folder, const Catalog& catalog,
                                   const ProviderPrices& prices);

/// The same where nothing has been loaded yet.
Result<ProviderList> loadProviders(const std::filesystem::path& folder);

/// One provider from a text in memory; `file` is its name in errors.
Result<ProviderData> parseProvider(std::string_view text, std::string_view file, const Catalog& catalog,
                                   const ProviderPrices& prices);

} // namespace vidgo
