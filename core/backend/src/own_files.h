#pragma once

#include <filesystem>

#include "vidgo/base/result.h"

namespace vidgo::backend {

/// Removes what the studio has written into a data folder, known by its place and the form of its name, and
/// then the studio's folders that are empty. The folder may be one in which people keep files of their own,
/// in folders with names like the studio's: whatever does not look like the studio's stays. Does nothing when
/// the folder is not there. Fails with BaseError::FileNotWritable when something could not be removed.
Outcome removeOwnFiles(const std::filesystem::path& dataFolder);

} // namespace vidgo::backend
