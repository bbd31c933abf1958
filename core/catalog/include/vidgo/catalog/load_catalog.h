#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/model/catalog.h"

namespace vidgo {

/// The files that make up the catalogue, in the order in which they are read: later ones refer to earlier
/// ones.
inline constexpr std::array<std::string_view, 10> kCatalogFiles = {
    "tiers.json",    "services.json", "tools.json",   "scenes.json",          "styles.json",
    "packages.json", "limits.json",   "routing.json", "video_templates.json", "export_presets.json"};

/// The texts of the files by name.
using CatalogTexts = std::map<std::string, std::string, std::less<>>;

/// Reads and checks the catalogue in `folder`. Nothing is guessed: a missing, unknown or repeated entry, a
/// value of the wrong type or out of range, a missing language and a reference to something that is not there
/// are refused. Every object may carry a "note" for whoever edits the file. Files have at most 1 MiB each.
/// Fails with CatalogError::Unreadable {file} {reason} or CatalogError::Invalid {file} {path} {reason}, where
/// path is like `tools[2].topics[0].name.ko` (`$` for the file as a whole) and reason is technical English.
Result<Catalog> loadCatalog(const std::filesystem::path& folder);

/// The same from texts in memory.
Result<Catalog> parseCatalog(const CatalogTexts& texts);

} // namespace vidgo
