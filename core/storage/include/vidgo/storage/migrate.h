#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/storage/database.h"

namespace vidgo::storage {

/// One step of the schema. Its SQL runs unchanged on SQLite and PostgreSQL, in one transaction.
struct Migration
{
    int version = 0; ///< 1, 2, 3 … without gaps.
    int minimumCompatible =
        0; ///< The oldest schema version whose program can still use a database of this version.
    std::string name;
    std::string sql;
};

/// Reads `NNN_name.sql` files of a folder, in order. The first line of each is `-- minimum-compatible: N`.
Result<std::vector<Migration>> loadMigrations(const std::filesystem::path& folder);

enum class MigrationOutcome {
    None,
    UpToDate,       ///< Nothing to do.
    Created,        ///< The database was empty and has the newest schema now.
    Upgraded,       ///< Steps were run.
    NewerButUsable, ///< Written by a newer program that says that this one can still use it. Untouched.
    WouldUpgrade,   ///< Check only: steps are missing. Untouched.
    TooNew,         ///< Written by a newer program; untouched, must not be used.
    Failed,         ///< A step failed and was rolled back; the database is as it was before that step.
};

struct MigrationReport
{
    MigrationOutcome outcome = MigrationOutcome::None;
    int from = 0;
    int to = 0;
    std::filesystem::path backup; ///< The copy made before the first step of an upgrade (SQLite files only).
    std::string failure;          ///< For the log.
    bool usable() const;
};

enum class MigrationMode { Apply, CheckOnly };

/// Brings a database to the newest of `migrations`. Before an upgrade a SQLite file is copied beside itself,
/// by SQLite's own backup, as `<file>.v<from>-<time>.backup`; the last three copies are kept. Fails only when
/// the database cannot be read at all; every other end is an outcome.
Result<MigrationReport> migrate(Database& database, const std::vector<Migration>& migrations,
                                MigrationMode mode, const Clock& clock, Log& log);

} // namespace vidgo::storage
