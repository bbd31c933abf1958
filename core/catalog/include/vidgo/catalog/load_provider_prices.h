#pragma once

#include <filesystem>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/model/budget.h"
#include "vidgo/model/catalog.h"

namespace vidgo {

inline constexpr std::string_view kProviderPricesFile = "provider_prices.json";

/// Reads and checks what providers charge, from `folder`, whose other files are in `catalog` already. As
/// strict as loadCatalog(). Fails with CatalogError::Unreadable or Invalid.
Result<ProviderPrices> loadProviderPrices(const std::filesystem::path& folder, const Catalog& catalog);

/// The same from a text in memory.
Result<ProviderPrices> parseProviderPrices(std::string_view text, const Catalog& catalog);

} // namespace vidgo
