#pragma once

#include <filesystem>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/routing.h"

namespace vidgo {

inline constexpr std::string_view kRoutingRulesFile = "routing_rules.json";

/// Reads and checks the rules of routing in `folder`, whose other files are in `catalog` and `credits`
/// already. As strict as loadCatalog(), and each rule must name its source. Fails with
/// CatalogError::Unreadable or Invalid.
Result<RoutingRules> loadRoutingRules(const std::filesystem::path& folder, const Catalog& catalog,
                                      const CreditRules& credits);

/// The same from a text in memory.
Result<RoutingRules> parseRoutingRules(std::string_view text, const Catalog& catalog,
                                       const CreditRules& credits);

} // namespace vidgo
