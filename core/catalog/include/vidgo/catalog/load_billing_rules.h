#pragma once

#include <filesystem>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/model/billing.h"
#include "vidgo/model/catalog.h"

namespace vidgo {

inline constexpr std::string_view kBillingRulesFile = "billing_rules.json";

/// Reads and checks the rules of billing in `folder`, whose other files are in `catalog` already. As strict
/// as loadCatalog(), and each rule must name its source. Fails with CatalogError::Unreadable or Invalid.
Result<BillingRules> loadBillingRules(const std::filesystem::path& folder, const Catalog& catalog);

/// The same from a text in memory.
Result<BillingRules> parseBillingRules(std::string_view text, const Catalog& catalog);

} // namespace vidgo
