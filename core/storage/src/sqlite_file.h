#pragma once

#include <filesystem>

#include "vidgo/base/result.h"

namespace vidgo::storage {

/// Looks at the head and the length of a SQLite file without opening it as a database. A missing or empty
/// file is fine: it becomes a new database. Fails with StorageError::Damaged or CannotOpen.
Outcome inspectSqliteFile(const std::filesystem::path& file);

} // namespace vidgo::storage
