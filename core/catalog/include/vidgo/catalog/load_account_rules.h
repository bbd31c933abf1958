#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/account.h"

namespace vidgo {

inline constexpr std::string_view kAccountRulesFile = "account_rules.json";
inline constexpr std::string_view kAccountMailsFile = "account_mails.json";

/// Reads and checks the rules of accounts in `folder`. As strict as loadCatalog(), and each rule must name
/// its source. Fails with CatalogError::Unreadable or Invalid.
Result<AccountRules> loadAccountRules(const std::filesystem::path& folder);
/// The same from a text in memory.
Result<AccountRules> parseAccountRules(std::string_view text);

/// The same of the mails: each one once, in every language with exactly its accountMailPlaces().
Result<std::vector<AccountMailText>> loadAccountMails(const std::filesystem::path& folder);
Result<std::vector<AccountMailText>> parseAccountMails(std::string_view text);

} // namespace vidgo
