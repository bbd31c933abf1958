#pragma once

#include <filesystem>
#include <memory>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/storage/database.h"

namespace vidgo::composition {

struct OpenedDatabase
{
    std::unique_ptr<storage::Database> database;
    bool wasReplaced = false; ///< A damaged one was put aside.
    bool wasBackedUp = false; ///< It was brought to a newer form after a copy had been made.
};

/// Opens the studio's database and brings its schema up to date. A damaged file is moved to
/// `<file>.damaged-<time>` and a new one begun; one of a newer studio is refused untouched. Fails with
/// StorageError.
Result<OpenedDatabase> openDatabase(const std::filesystem::path& file,
                                    const std::filesystem::path& migrations, const Clock& clock, Log& log);

} // namespace vidgo::composition
