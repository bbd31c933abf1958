#pragma once

#include <filesystem>

class QQuickWindow;

namespace vidgo {

/// Sets the scale that the person chose, by way of QT_SCALE_FACTOR. To be called before the application
/// object is made, because nothing can change it afterwards. A QT_SCALE_FACTOR that is set already is left
/// alone, and so is everything when the settings cannot be read.
void useChosenScale(const std::filesystem::path& configFolder);

/// The folder of the settings: that of the command line (`--data-dir`), or the system's.
std::filesystem::path configFolder(int argc, char* const* argv);

/// Lays the window out anew when the scale of its display has changed. Qt 6.4 on X then tells QML the new
/// size, but gives the content of the window the old one, and keeps it so when the window gets its size back.
void followDisplayScale(QQuickWindow& window);

} // namespace vidgo
