#pragma once

#include <filesystem>

#include "vidgo/base/file.h"

namespace vidgo::backend {

enum class NewFile {
    Written,
    Taken,      ///< Something has that name; nothing was written.
    NotPossible ///< The system, the place or the disk does not let us; nothing was written.
};

/// Writes a file under a name that nobody has, whole and on the disk, or not at all: it has no name before it
/// is complete, so that not even a death in the middle leaves anything behind. Linux only (open(2),
/// O_TMPFILE); NotPossible elsewhere.
NewFile writeNewFile(const std::filesystem::path& path, const Bytes& bytes);

} // namespace vidgo::backend
