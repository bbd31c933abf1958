#include "open_database.h"

#include "vidgo/base/file.h"
#include "vidgo/storage/migrate.h"

namespace vidgo::composition {

namespace fs = std::filesystem;
using storage::MigrationOutcome;
using storage::StorageError;

namespace {

Result<OpenedDatabase> openAndMigrate(const fs::path& file, const std::vector<storage::Migration>& steps,
                                      const Clock& clock, Log& log)
{
    auto database = storage::Database::open({.file = file});
    if (!database)
        return failure(database);
    auto report = storage::migrate(**database, steps, storage::MigrationMode::Apply, clock, log);
    if (!report)
        return failure(report);
    const ErrorArguments arguments{{"file", toUtf8(file.filename())},
                                   {"backup", toUtf8(report->backup.filename())}};
    if (report->outcome == MigrationOutcome::TooNew)
        return fail(StorageError::TooNew, "schema version " + std::to_string(report->from), arguments);
    if (!report->usable())
        return fail(StorageError::MigrationFailed, report->failure, arguments);
    return OpenedDatabase{.database = std::move(*database), .wasBackedUp = !report->backup.empty()};
}

// Everything that belongs to the database goes with it, so that nothing of it meets the new one.
void putAside(const fs::path& file, const Clock& clock, Log& log)
{
    const auto ending = ".damaged-" + std::to_string(clock.now().time_since_epoch().count());
    for (const auto* part : {"", "-wal", "-shm"}) {
        fs::path from = file;
        from += part;
        fs::path to = file;
        to += ending + part;
        std::error_code code;
        fs::rename(from, to, code);
        if (!code)
            log.warning("composition", "a damaged database was put aside", {{"file", toUtf8(to)}});
    }
}

} // namespace

Result<OpenedDatabase> openDatabase(const fs::path& file, const fs::path& migrations, const Clock& clock,
                                    Log& log)
{
    auto steps = storage::loadMigrations(migrations);
    if (!steps)
        return failure(steps);
    auto opened = openAndMigrate(file, *steps, clock, log);
    if (opened || !opened.error().is(StorageError::Damaged))
        return opened;
    log.failure("composition", "the database is damaged", opened.error());
    putAside(file, clock, log);
    auto fresh = openAndMigrate(file, *steps, clock, log);
    if (fresh)
        fresh->wasReplaced = true;
    return fresh;
}

} // namespace vidgo::composition
