#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/backup/restore.h"
#include "vidgo/base/file_lock.h"

namespace vidgo::backup {

/// What a restore does beside the place, and how it is exchanged with what is there.
///
/// Everything new is written into a folder `restoring` beside its place, and with PostgreSQL into a schema of
/// its own. Once it is whole, a file `ready` is put there; from then on the restore is carried to its end by
/// whoever comes next. First the old things are moved into `before-restore-<time>`, then `ready` becomes
/// `moved`, then the new things take their places. Each move is one rename, and can be tried again.
class RestorePlace
{
public:
    using BeforeStep = std::function<Outcome(std::string_view step)>;

    RestorePlace(const DataPlace& place, const BeforeStep& beforeStep)
        : m_place(place)
        , m_beforeStep(beforeStep)
    {}

    /// Keeps all others out. Fails with StorageError::Busy.
    Result<FileLock> lock() const;
    /// Whether anything is left of a restore.
    bool hasBegun() const;

    /// Ends what was whole and removes what was not. Behind the lock.
    Outcome finish() const;
    /// Removes what was written beside the place.
    Outcome giveUp() const;

    /// Whether there is data in the place.
    Result<bool> isEmpty() const;
    /// Fails with StorageError::Busy when another program has the database open.
    Outcome checkUnused() const;

    /// Begins: where everything is to be written.
    Result<DataPlace> stage() const;
    /// Everything is there: no way back. `time` names what is put aside.
    Outcome declareReady(const std::string& time) const;

    std::filesystem::path asideOf(const std::string& time) const;
    static std::string schemaAsideOf(const std::string& time);
    Result<bool> hasSchemaAside(const std::string& time) const;

private:
    bool isPostgres() const { return m_place.database.backend == storage::Backend::PostgreSql; }
    std::filesystem::path staging() const { return m_place.folder / "restoring"; }
    /// Everything that is exchanged, by its place.
    std::vector<std::filesystem::path> things() const;
    Outcome before(std::string_view step) const { return m_beforeStep ? m_beforeStep(step) : Outcome(); }

    Outcome moveOldAside(const std::string& time) const;
    Outcome moveNewIn() const;
    Outcome exchangeSchemas(const std::string& time) const;
    Outcome dropStagedSchema() const;
    Outcome checkNoOtherSession() const;

    const DataPlace& m_place;
    const BeforeStep& m_beforeStep;
};

} // namespace vidgo::backup
