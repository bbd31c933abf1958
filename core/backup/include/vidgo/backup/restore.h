#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "vidgo/backup/backup.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"

namespace vidgo::backup {

/// What happens to data that is there already.
enum class Existing {
    Refuse,
    PutAside, ///< It is kept under another name.
};

/// What a restore is done with; all outlives it.
struct RestoreParts
{
    std::filesystem::path migrations; ///< The folder of the schema's steps.
    const Clock& clock;
    Log& log;
    /// Called before each step that changes something, with its name. A failure ends the work there, as the
    /// death of the program would. For tests.
    std::function<Outcome(std::string_view step)> beforeStep = {};
};

struct Restored
{
    BackupContents contents;
    /// Where the old files are, and with SQLite the old database; none when there were none.
    std::filesystem::path folderAside;
    std::string schemaAside; ///< With PostgreSQL, where the old tables are; empty when there were none.
};

/// Puts what is in a backup into the place, whichever database that has, and brings it to this program's
/// schema. All of it or nothing: everything is written beside the place first, and exchanged when it is
/// whole; if the program dies meanwhile, finishRestore() goes on or cleans up, as it does when one of the
/// last moves fails. On PostgreSQL whoever connects has to own the schema and may make others. Fails with
/// BackupError, SealError, StorageError (Busy: another program works there) and BaseError; the place is as it
/// was then.
Result<Restored> restoreBackup(const std::filesystem::path& file, const Secret& passphrase,
                               const DataPlace& place, Existing existing, const RestoreParts& parts,
                               const Progress& progress, const std::stop_token& stop);

/// For the start of every program that opens the place, before it does: ends a restore that another one was
/// killed in, which is mostly none. Fails with StorageError::Busy while a backup is being restored, with
/// other StorageError, and with BaseError.
Outcome finishRestore(const DataPlace& place, Log& log);

} // namespace vidgo::backup
