#pragma once

#include <filesystem>

#include "vidgo/base/result.h"

// SOCI declares sqlite3.h inside a namespace of its own.
namespace sqlite_api {
struct sqlite3;
}

namespace vidgo::storage {

/// Looks whether there is something else than a file in the place of a SQLite file. Nothing at all is fine:
/// it becomes a new database. Fails with StorageError::CannotOpen.
Outcome inspectPlace(const std::filesystem::path& file);

/// Looks at the head and the length of a file that SQLite has opened, before it reads anything. An empty file
/// is fine. It is read through SQLite and by nobody else: who opens and closes the file beside it takes away
/// the locks of all connections that this program has to it (https://www.sqlite.org/howtocorrupt.html,
/// section 2.2), after which other programs delete the write-ahead log that is still being written. Fails
/// with StorageError::Damaged or CannotOpen.
Outcome inspectOpened(sqlite_api::sqlite3* database, const std::filesystem::path& file);

} // namespace vidgo::storage
