#pragma once

#include "vidgo/base/error.h"

namespace vidgo::backup {

/// What can be wrong with a backup besides what is wrong with a sealed stream (base/sealed_stream.h).
enum class BackupError {
    None,
    ShortPassphrase, ///< {length}: the least number of characters.
    NameTaken,       ///< {file}
    NothingThere,    ///< {folder}: no data that could be kept.
    NotEmpty,        ///< {folder}: there is data already where a backup was to be restored.
    Newer,           ///< {file}: of a newer program.
    Damaged,         ///< {file} {reason}: sealed as it should be, but its content makes no sense.
};

ErrorText describe(BackupError code);

} // namespace vidgo::backup
