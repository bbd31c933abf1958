#pragma once

#include <filesystem>
#include <vector>

#include "vidgo/base/result.h"

namespace vidgo::composition {

/// Where things are on this computer.
struct Directories
{
    std::filesystem::path resources;  ///< Read only: catalog, starter pack, models, fonts, sql.
    std::filesystem::path config;     ///< Holds settings.json.
    std::filesystem::path data;       ///< The usual place of database, files and log.
    std::filesystem::path forcedData; ///< From VIDGO_DATA_DIR; empty: none.
};

/// By the rules of the system: XDG base directories on Linux, Application Support on macOS, AppData on
/// Windows. VIDGO_CONFIG_DIR, VIDGO_DATA_DIR and VIDGO_RESOURCES_DIR win over them. Resources are looked for
/// beside the program
/// (`../share/vidgo`, on macOS `../Resources`), then in the source tree the program was built from.
Directories systemDirectories(const std::filesystem::path& program);

/// What the settings say before anything is opened. Files that are missing or damaged mean the usual.
std::filesystem::path chosenDataFolder(const Directories& directories);
/// Percent, 100..300.
int chosenUiScale(const std::filesystem::path& config);
/// Makes the settings name `folder` as the data folder, from the next start on. Fails like
/// service::SettingsService::save().
Outcome chooseDataFolder(const Directories& directories, const std::filesystem::path& folder);

/// Fonts for watermarks, best first: those of the studio, then the system's for other scripts. Only files
/// that exist.
std::vector<std::filesystem::path> watermarkFonts(const std::filesystem::path& resources);

} // namespace vidgo::composition
