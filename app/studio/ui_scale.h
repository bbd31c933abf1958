#pragma once

#include <filesystem>

namespace vidgo {

/// Sets the scale that the person chose, by way of QT_SCALE_FACTOR. To be called before the application
/// object is made, because nothing can change it afterwards. A QT_SCALE_FACTOR that is set already is left
/// alone, and so is everything when the settings cannot be read.
void useChosenScale(const std::filesystem::path& configFolder);

/// The folder of the settings: that of the command line (`--data-dir`), or the system's.
std::filesystem::path configFolder(int argc, char* const* argv);

} // namespace vidgo
