#pragma once

#include <filesystem>

#include "vidgo/backend/library_journal.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/library_store.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/model/catalog.h"

namespace vidgo::composition {

/// Moves the folder of kept files beside itself and returns where it is now; empty when there was none. Fails
/// with BaseError::FileNotWritable.
Result<std::filesystem::path> putFilesAside(const std::filesystem::path& folder, const Clock& clock,
                                            Log& log);

struct LibraryParts
{
    const Catalog& catalog;
    const backend::LibraryJournal& journal;
    materials::RunStore& runs;
    materials::LibraryStore& library;
    materials::FileCache& cache;
    Log& log;
};

/// Reads the library back from its journal into a new database, with the files that lie under `filesAside`.
/// That folder goes only when every result was found in it whole.
void rebuildLibrary(const LibraryParts& parts, const std::filesystem::path& filesAside);

} // namespace vidgo::composition
