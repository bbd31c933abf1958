#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "vidgo/backup/backup.h"
#include "vidgo/base/result.h"
#include "vidgo/composition/directories.h"
#include "vidgo/credits/ledger_types.h"

namespace vidgo::composition {

/// Where a studio with its backend in the same process keeps its data.
backup::DataPlace studioPlace(const Directories& directories);

/// Where a server does that is set up by these variables (VIDGO_DATA and DATABASE_URL, or a file with it in
/// DATABASE_URL_FILE). Fails with BaseError::InvalidArgument, which holds nothing of the address, and like
/// readFile().
Result<backup::DataPlace>
serverPlace(const std::function<std::optional<std::string>(const std::string& name)>& environment);

/// Whether the credits in the place are what their journal says: see credits::Ledger::verify(). `resources`
/// hold the catalogue. Fails with CatalogError and StorageError.
Result<credits::Verification> verifyCredits(const backup::DataPlace& place,
                                            const std::filesystem::path& resources);

} // namespace vidgo::composition
