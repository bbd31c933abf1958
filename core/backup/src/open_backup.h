#pragma once

#include <filesystem>
#include <stop_token>

#include "vidgo/backup/archive.h"
#include "vidgo/backup/backup.h"
#include "vidgo/base/pieces.h"
#include "vidgo/base/progress.h"
#include "vidgo/base/secret.h"

namespace vidgo::backup {

/// What is sealed in a file, as it is read; reports how far that is. Fails with SealError and BaseError, and
/// with BaseError::Cancelled once it is to stop.
Result<PieceSource> openBackup(const std::filesystem::path& file, const Secret& passphrase,
                               const Progress& progress, const std::stop_token& stop);

BackupContents contentsOf(const ArchiveHead& head, const ArchiveCounts& counts);

} // namespace vidgo::backup
