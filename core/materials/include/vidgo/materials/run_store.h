#pragma once

#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/materials_error.h"
#include "vidgo/model/library.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// The runs: each is a row before its work begins. Safe to use from any thread. Every call may fail with
/// StorageError.
class RunStore
{
public:
    /// Both must outlive the store.
    RunStore(storage::Database& database, const Clock& clock);

    /// Writes a run as it is given.
    Outcome insert(const RunRecord& run);
    /// Ends a running run as Failed, Cancelled or Interrupted; `errorId` is kept. A run finishes together
    /// with its result, see LibraryStore::insert(). Fails with MaterialsError::RunMissing when it is not
    /// running.
    Outcome setState(const RunId& id, RunState state, const std::string& errorId = {});
    /// Fails with MaterialsError::RunMissing.
    Result<RunRecord> find(const RunId& id);
    /// What a run has made; none when nothing was kept.
    Result<std::optional<LibraryItemId>> resultOf(const RunId& id);
    /// Oldest first.
    Result<std::vector<RunRecord>> running();

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace vidgo::materials
