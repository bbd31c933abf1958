#pragma once

#include <filesystem>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/credits.h"

namespace vidgo {

inline constexpr std::string_view kCreditRulesFile = "credit_rules.json";

/// Reads and checks the rules of credits in `folder`, whose other files are in `catalog` already. As strict
/// as loadCatalog(), and each rule must name its source. Fails with CatalogError::Unreadable or Invalid.
Result<CreditRules> loadCreditRules(const std::filesystem::path& folder, const Catalog& catalog);

/// The same from a text in memory.
Result<CreditRules> parseCreditRules(std::string_view text, const Catalog& catalog);

} // namespace vidgo
