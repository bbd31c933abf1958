#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

#include "vidgo/backup/backup_error.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/progress.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/base/sealed_stream.h"
#include "vidgo/base/secret.h"
#include "vidgo/storage/database.h"

namespace vidgo::backup {

/// Where a backend keeps its data: a database, and the folder of its files.
struct DataPlace
{
    storage::DatabaseOptions database;
    std::filesystem::path folder;
};

/// What is in a backup.
struct BackupContents
{
    Timestamp madeAt{};
    std::string madeBy; ///< The version of the program.
    int schema = 0;     ///< Of the database.
    std::int64_t tables = 0;
    std::int64_t rows = 0;
    std::int64_t files = 0;
    std::int64_t bytes = 0; ///< Of the files.
};

inline constexpr std::size_t kShortestPassphrase = 12;

/// What a backup is made with; all outlives it.
struct BackupParts
{
    const Clock& clock;
    Random& random;
    std::string version; ///< Of this program.
    SealCost cost = {};
};

/// Writes everything of the place into one file that only somebody with the passphrase can read; the form
/// stands in base/sealed_stream.h and archive.h. Others may go on writing: what is kept is the database
/// as it was at one moment, and the files that were there then. Memory does not grow with what is kept, and
/// nothing lies anywhere unsealed. When it fails, there is no file. Fails with BackupError, StorageError and
/// BaseError.
Result<BackupContents> makeBackup(const std::filesystem::path& file, const Secret& passphrase,
                                  const DataPlace& place, const BackupParts& parts, const Progress& progress,
                                  const std::stop_token& stop);

/// Reads a backup to its end and changes nothing: whether it can be opened and is whole. Fails with
/// BackupError, SealError and BaseError.
Result<BackupContents> checkBackup(const std::filesystem::path& file, const Secret& passphrase,
                                   const Progress& progress, const std::stop_token& stop);

} // namespace vidgo::backup
