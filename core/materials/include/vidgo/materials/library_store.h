#pragma once

#include <span>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/materials_error.h"
#include "vidgo/model/library.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// What the person made. Safe to use from any thread. Every call may fail with StorageError.
class LibraryStore
{
public:
    /// All must outlive the store.
    LibraryStore(storage::Database& database, FileCache& cache, const Clock& clock);

    /// Keeps a result: the item, its references to its files (put into the cache as FileKind::User before),
    /// and the end of its run happen together. It is found by its input's name, its tool and topic, and by
    /// `searchTexts`: their names in every language, for example. Fails with MaterialsError::RunMissing when
    /// the run is not running any more; nothing is kept then.
    Outcome insert(const LibraryItem& item, std::span<const std::string> searchTexts = {});
    /// Fails with MaterialsError::ItemMissing.
    Result<LibraryItem> find(const LibraryItemId& id);
    /// Newest first. Every word of the text must be found, the last one may be the beginning of a word.
    Result<LibraryPage> list(const LibraryQuery& query);

private:
    storage::Database& m_database;
    FileCache& m_cache;
    const Clock& m_clock;
};

} // namespace vidgo::materials
