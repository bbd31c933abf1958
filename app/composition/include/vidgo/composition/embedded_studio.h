#pragma once

#include <memory>
#include <vector>

#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/composition/directories.h"
#include "vidgo/composition/sandbox_places.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/service/services.h"

namespace vidgo::composition {

class Office;

/// What the person should be told after the start.
enum class Notice {
    None,
    SettingsReset,  ///< The settings file was damaged and put aside.
    LibraryRebuilt, ///< The database was damaged and put aside; the library was read back from its journal.
    EverythingDeleted, ///< As the person had ordered.
    MigrationBackedUp, ///< The database was brought to a newer form; a copy of the old one lies beside it.
};

/// The object graph of a studio whose backend runs in the same process, on SQLite in the data folder.
class EmbeddedStudio
{
public:
    /// Builds everything. Fails with StorageError (folder not writable, database of a newer studio),
    /// CatalogError, MaterialsError or BaseError; nothing has been changed then.
    /// `sandbox`: the stand-ins that are asked instead of the real companies; none by default.
    static Result<std::unique_ptr<EmbeddedStudio>> open(const Directories& directories,
                                                        const SandboxPlaces& sandbox = {});
    ~EmbeddedStudio();
    EmbeddedStudio(const EmbeddedStudio&) = delete;
    EmbeddedStudio& operator=(const EmbeddedStudio&) = delete;

    service::Services services();
    /// The credits of this data folder.
    credits::Ledger& ledger();
    /// Orders, receipts and people of this data folder, put together when they are first asked for. Fails
    /// like Office::open().
    Result<Office*> office();
    Log& log();
    const std::vector<Notice>& notices() const;

private:
    struct Graph;
    explicit EmbeddedStudio(std::unique_ptr<Graph> graph);
    std::unique_ptr<Graph> m_graph;
};

} // namespace vidgo::composition
