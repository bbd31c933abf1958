#pragma once

#include <filesystem>

namespace vidgo::service {

/// True when the folder holds the data of a studio.
bool holdsStudio(const std::filesystem::path& folder);

/// Where a studio keeps its data when a person chooses `folder` for it: there, when the folder is missing,
/// empty or holds the data of a studio; otherwise in a folder of its own inside, "VidGo Studio", so that its
/// files are never mixed with theirs. Empty for an empty path.
std::filesystem::path dataPlaceIn(const std::filesystem::path& folder);

} // namespace vidgo::service
