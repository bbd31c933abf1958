#pragma once

#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/model/library.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// Results of the person and the runs that made them. Thread-safe: each call takes a session of its own.
class LibraryStore
{
public:
    LibraryStore(storage::Database& database, const Clock& clock);

    Outcome beginRun(const RunRecord& run);
    /// Failed, Cancelled or Interrupted; `errorId` for failed ones.
    Outcome endRun(const RunId& run, RunState state, const std::string& errorId);
    /// Keeps the item and marks its run as finished, in one transaction. Repeating it with the same item
    /// changes nothing.
    Outcome finishRun(const LibraryItem& item);
    Result<std::vector<RunRecord>> runsInState(RunState state) const;

    Result<LibraryPage> list(const LibraryQuery& query) const;
    /// Fails with MaterialsError::NotFound.
    Result<LibraryItem> find(const LibraryItemId& id) const;

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace vidgo::materials
