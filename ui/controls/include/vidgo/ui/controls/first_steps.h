#pragma once

#include <filesystem>

// What every program with a window of ours does before it shows one.
namespace vidgo::ui::controls {

/// Without a graphics device OpenGL would be computed too, through a compiler of its own: Qt's painter is
/// there sooner and takes a third less memory. Whoever set a backend keeps it. To be called before the first
/// window is made.
void paintWithoutGraphicsDevice();

/// Adds the fonts in `folder` (*.otf) to those of the system; a folder that is not there adds none.
void loadFonts(const std::filesystem::path& folder);

} // namespace vidgo::ui::controls
