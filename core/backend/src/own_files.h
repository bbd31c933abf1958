#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/ids.h"

namespace vidgo::backend {

/// Removes what the studio has written into a data folder, known by its place and the form of its name, and
/// then the studio's folders that are empty. The folder may be one in which people keep files of their own,
/// in folders with names like the studio's: whatever does not look like the studio's stays. Does nothing when
/// the folder is not there. Fails with BaseError::FileNotWritable when something could not be removed.
Outcome removeOwnFiles(const std::filesystem::path& dataFolder);

// Each clip that is being made lies in a folder of the folder for work, named by its run.

/// The name of the clip in there.
inline constexpr std::string_view kClipOfRun = "clip.mp4";
/// The runs that have such a folder.
std::vector<RunId> runFoldersIn(const std::filesystem::path& work);
/// Removes such a folder with the clip and what was begun of it; what somebody else put there stays. Fails
/// with BaseError::FileNotWritable.
Outcome removeRunFolder(const std::filesystem::path& folder);

/// Removes what programs that were killed left half-written in a folder, which may be anybody's: files of the
/// studio's form of name whose process is gone and which nobody wrote to for an hour, as the folder may be
/// that of another computer. What cannot be removed stays.
void removeUnfinished(const std::filesystem::path& folder);

} // namespace vidgo::backend
