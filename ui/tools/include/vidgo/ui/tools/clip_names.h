#pragma once

#include <filesystem>

namespace vidgo::ui {

/// Whether a file calls itself a clip: by the end of its name, before anybody has looked into it.
bool isClipName(const std::filesystem::path& file);

} // namespace vidgo::ui
