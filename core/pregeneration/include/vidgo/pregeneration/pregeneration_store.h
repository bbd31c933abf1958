#pragma once

#include <optional>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/model/ids.h"
#include "vidgo/model/tool.h"
#include "vidgo/storage/database.h"

namespace vidgo::pregeneration {

/// An entry of the plan that was begun, by the hash of what it asks for.
struct BegunEntry
{
    std::string lookupHash;
    Tool tool = Tool::None;
    std::string topic;
    RunId run;           ///< That makes it, or made it.
    MaterialId material; ///< That it became; empty: not yet.
    bool operator==(const BegunEntry&) const = default;
};

/// Which entries were begun: the table pregenerations. Safe to use from any thread. Every call may fail with
/// StorageError.
class PregenerationStore
{
public:
    /// Both outlive the store.
    PregenerationStore(storage::Database& database, const Clock& clock);

    Result<std::optional<BegunEntry>> find(const std::string& lookupHash);
    /// Notes with which run an entry is begun, before it is ordered; of one that was begun before the run is
    /// another one from now on, and what it became is forgotten.
    Outcome begin(const BegunEntry& entry);
    /// Notes what it became, as a part of the caller's transaction.
    Outcome complete(storage::Session& session, const std::string& lookupHash, const MaterialId& material);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace vidgo::pregeneration
