#pragma once

#include <filesystem>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/model/moderation.h"

namespace vidgo {

inline constexpr std::string_view kModerationFile = "moderation.json";
inline constexpr std::string_view kModerationWordsFile = "moderation_words.json";

/// Reads and checks the rules of moderation and the words of its filter in `folder`. As strict as
/// loadCatalog(): steps of bans must rise, letters are those from a to z, every language has words. Fails
/// with CatalogError::Unreadable or Invalid.
Result<ModerationRules> loadModerationRules(const std::filesystem::path& folder);
/// The same of each file, from a text in memory; the first comes without words.
Result<ModerationRules> parseModerationRules(std::string_view text);
Result<ModerationWords> parseModerationWords(std::string_view text);

} // namespace vidgo
