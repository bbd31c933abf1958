#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/library_change.h"
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
    /// The same as a part of the caller's transaction, for many at once.
    Outcome insert(storage::Session& session, const LibraryItem& item,
                   std::span<const std::string> searchTexts);
    /// Fails with MaterialsError::ItemMissing.
    Result<LibraryItem> find(const LibraryItemId& id);
    /// Every word of the text must be found, the last one may be the beginning of a word. A page is read
    /// along an index, so that the last one of a large library costs little more than the first.
    Result<LibraryPage> list(const LibraryQuery& query);
    /// The ids alone, from `query.offset` on, at most `query.limit` of them.
    Result<std::vector<LibraryItemId>> ids(const LibraryQuery& query);

    /// What the account has whose original may be sealed, also in the trash, in no order.
    Result<std::vector<LibraryItem>> sealed(const AccountId& account);
    /// Gives an item other files and another seal, and everything else stays; `note` is called just before
    /// it is committed, and what it fails with undoes it. Fails with MaterialsError::ItemMissing when the
    /// item is gone, or is not as `before` says any more.
    Outcome exchangeFiles(const LibraryItem& before, const LibraryItem& after,
                          const std::function<Outcome()>& note);

    /// Makes a change in one transaction; `note` is called just before it is committed. Items that do not
    /// exist are passed over. Fails with MaterialsError::BoardMissing, BoardNameTaken, and what `note` fails
    /// with.
    Outcome apply(const LibraryChange& change, const NoteChange& note);
    /// Makes changes that were noted before under `number`, in one transaction. What they cannot be made on
    /// any more is passed over. `fromScratch`: they are the whole story; what the library knows of ratings,
    /// boards and the trash is dropped before.
    Outcome replay(std::span<const LibraryChange> changes, std::int64_t number, bool fromScratch = false);
    /// The number of the last change that was made.
    Result<std::int64_t> lastChange();

    /// By name.
    Result<std::vector<Board>> boards();
    Result<std::vector<BoardId>> boardsOf(const LibraryItemId& item);
    /// `old` counts what was put into the trash before `oldBefore`.
    Result<TrashSummary> trashSummary(Timestamp oldBefore);
    /// What was put into the trash before `before`.
    Result<std::vector<LibraryItemId>> trashedBefore(Timestamp before);

private:
    Outcome make(storage::Session& session, const LibraryChange& change);
    Outcome removeItem(storage::Session& session, const std::string& id);
    /// Those that the item needs are kept for it.
    Outcome keepFiles(storage::Session& session, const LibraryItem& item);

    storage::Database& m_database;
    FileCache& m_cache;
    const Clock& m_clock;
};

} // namespace vidgo::materials
