#pragma once

#include <filesystem>
#include <vector>

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

/// Fonts for watermarks, best first: those of the studio, then the system's for other scripts. Only files
/// that exist.
std::vector<std::filesystem::path> watermarkFonts(const std::filesystem::path& resources);

} // namespace vidgo::composition
