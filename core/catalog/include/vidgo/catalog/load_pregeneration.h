#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/pack_publisher.h"
#include "vidgo/model/pregeneration.h"

namespace vidgo {

inline constexpr std::string_view kPregenerationFile = "pregeneration.json";
inline constexpr std::string_view kTrustedPacksFile = "trusted_packs.json";

/// Reads and checks the plan of what is made ahead of time. As strict as loadCatalog(): each of the six tools
/// has its turn once and in order, topics and providers are those of the catalogue, settings are such as the
/// tool takes and name no files, a wish has words in every language. Whether the examples exist, which are
/// those of the starter pack, is found out when it is carried out. Fails with CatalogError::Unreadable or
/// Invalid.
Result<PregenerationPlan> loadPregeneration(const std::filesystem::path& folder, const Catalog& catalog);
/// The same from a text in memory.
Result<PregenerationPlan> parsePregeneration(std::string_view text, const Catalog& catalog);

/// Reads whose material packs are taken without anybody's asking. Fails likewise.
Result<std::vector<PackPublisher>> loadTrustedPacks(const std::filesystem::path& folder);
/// The same from a text in memory.
Result<std::vector<PackPublisher>> parseTrustedPacks(std::string_view text);

} // namespace vidgo
