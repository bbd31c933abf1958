#include "vidgo/storage/migrate.h"

#include <algorithm>

#include "vidgo/base/file.h"

namespace vidgo::storage {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKeptBackups = 3;

constexpr std::string_view kTable = "CREATE TABLE IF NOT EXISTS schema_migrations ("
                                    "version BIGINT NOT NULL PRIMARY KEY, "
                                    "name TEXT NOT NULL, "
                                    "minimum_compatible BIGINT NOT NULL, "
                                    "applied_at BIGINT NOT NULL)";

struct State
{
    bool isEmpty = true; // nothing at all in it
    int version = 0;
    int minimumCompatible = 0;
};

Result<std::int64_t> readNumber(Session& session, std::string_view sql)
{
    std::int64_t number = 0;
    auto done = session.query(sql, {}, [&](const Row& row) { number = row.integer(0); });
    if (!done)
        return failure(done);
    return number;
}

Result<State> readState(Session& session)
{
    const bool isSqlite = session.backend() == Backend::Sqlite;
    auto tables = readNumber(session, isSqlite ? "SELECT count(*) FROM sqlite_master"
                                               : "SELECT count(*) FROM pg_class "
                                                 "WHERE relnamespace = current_schema()::regnamespace");
    if (!tables)
        return failure(tables);
    auto known =
        readNumber(session, isSqlite ? "SELECT count(*) FROM sqlite_master WHERE name = 'schema_migrations'"
                                     : "SELECT count(*) FROM pg_class WHERE relname = 'schema_migrations' "
                                       "AND relnamespace = current_schema()::regnamespace");
    if (!known)
        return failure(known);
    State state;
    state.isEmpty = *tables == 0;
    if (*known == 0)
        return state;
    auto done = session.query("SELECT version, minimum_compatible FROM schema_migrations "
                              "ORDER BY version DESC LIMIT 1",
                              {}, [&](const Row& row) {
                                  state.version = static_cast<int>(row.integer(0));
                                  state.minimumCompatible = static_cast<int>(row.integer(1));
                              });
    if (!done)
        return failure(done);
    return state;
}

std::string compactTime(Timestamp time)
{
    std::string text = toIso8601(time); // 2026-11-21T09:30:00.250Z
    std::erase_if(text, [](char c) { return c == '-' || c == ':' || c == '.'; });
    return text;
}

// Removes all but the newest copies; their names end in their time.
void forgetOldBackups(const fs::path& file)
{
    const std::string prefix = toUtf8(file.filename()) + ".v";
    const auto timeOf = [](const fs::path& path) {
        const std::string name = toUtf8(path.stem());
        return name.substr(name.rfind('-') + 1);
    };
    std::vector<fs::path> copies;
    std::error_code code;
    for (auto it = fs::directory_iterator(file.parent_path(), code); !code && it != fs::directory_iterator();
         it.increment(code))
        if (it->path().extension() == ".backup" && toUtf8(it->path().filename()).starts_with(prefix))
            copies.push_back(it->path());
    std::sort(copies.begin(), copies.end(),
              [&](const auto& a, const auto& b) { return timeOf(a) > timeOf(b); });
    for (std::size_t i = kKeptBackups; i < copies.size(); ++i)
        fs::remove(copies[i], code);
}

Result<fs::path> backUp(Database& database, int version, const Clock& clock)
{
    const fs::path& file = database.options().file;
    if (database.backend() != Backend::Sqlite || file.empty())
        return fs::path();
    auto copy = file;
    copy += ".v" + std::to_string(version) + "-" + compactTime(clock.now()) + ".backup";
    if (auto done = database.backup(copy); !done)
        return failure(done);
    forgetOldBackups(file);
    return copy;
}

// Several programs may start at the same time: each takes the lock and looks again.
Outcome lockSchema(Session& session)
{
    if (session.backend() == Backend::Sqlite)
        return {};                                      // BEGIN IMMEDIATE has it
    constexpr std::int64_t kLock = 0x56696447'6F53716C; // "VidGoSql"
    return session.query("SELECT CAST(pg_advisory_xact_lock(:1) AS TEXT)", {Value(kLock)}, [](const Row&) {});
}

Outcome applyOne(Session& session, const Migration& migration, const Clock& clock)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return failure(transaction);
    if (auto locked = lockSchema(session); !locked)
        return failure(locked);
    if (auto made = session.execute(kTable); !made)
        return failure(made);
    auto present = readNumber(session, "SELECT COALESCE(MAX(version), 0) FROM schema_migrations");
    if (!present)
        return failure(present);
    if (*present >= migration.version)
        return {};
    if (auto done = session.script(migration.sql); !done)
        return failure(done);
    const Value values[] = {std::int64_t{migration.version}, migration.name,
                            std::int64_t{migration.minimumCompatible},
                            std::int64_t{clock.now().time_since_epoch().count()}};
    auto noted = session.execute("INSERT INTO schema_migrations (version, name, minimum_compatible, "
                                 "applied_at) VALUES (:1, :2, :3, :4)",
                                 values);
    if (!noted)
        return failure(noted);
    return transaction->commit();
}

// The verdict when no step is to be run, or None.
MigrationOutcome verdict(const State& state, int newest, MigrationMode mode)
{
    if (state.version > newest)
        return state.minimumCompatible <= newest ? MigrationOutcome::NewerButUsable
                                                 : MigrationOutcome::TooNew;
    if (state.version == newest)
        return MigrationOutcome::UpToDate;
    return mode == MigrationMode::CheckOnly ? MigrationOutcome::WouldUpgrade : MigrationOutcome::None;
}

void applyAll(Session& session, const std::vector<Migration>& migrations, const Clock& clock, Log& log,
              MigrationReport& report)
{
    for (const auto& migration : migrations) {
        if (migration.version <= report.from)
            continue;
        if (auto done = applyOne(session, migration, clock); !done) {
            report.outcome = MigrationOutcome::Failed;
            report.failure =
                "step " + std::to_string(migration.version) + ": " + std::string(done.error().internal());
            log.failure("storage", "migration failed and was rolled back", done.error());
            return;
        }
        report.to = migration.version;
        log.info("storage", "schema step done",
                 {{"version", std::to_string(migration.version)}, {"name", migration.name}});
    }
}

} // namespace

bool MigrationReport::usable() const
{
    return outcome == MigrationOutcome::UpToDate || outcome == MigrationOutcome::Created ||
           outcome == MigrationOutcome::Upgraded || outcome == MigrationOutcome::NewerButUsable;
}

Result<MigrationReport> migrate(Database& database, const std::vector<Migration>& migrations,
                                MigrationMode mode, const Clock& clock, Log& log)
{
    for (std::size_t i = 0; i < migrations.size(); ++i)
        if (migrations[i].version != static_cast<int>(i) + 1)
            return fail(StorageError::Failed, "migrations are not numbered 1, 2, 3 …");
    auto session = database.session();
    if (!session)
        return failure(session);
    auto state = readState(*session);
    if (!state)
        return failure(state);

    MigrationReport report;
    report.from = report.to = state->version;
    report.outcome = verdict(*state, static_cast<int>(migrations.size()), mode);
    if (report.outcome != MigrationOutcome::None)
        return report;
    report.outcome = state->isEmpty ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
    if (!state->isEmpty) {
        auto copy = backUp(database, state->version, clock);
        if (!copy) {
            log.failure("storage", "no backup, so no migration", copy.error());
            report.outcome = MigrationOutcome::Failed;
            report.failure = "backup: " + std::string(copy.error().internal());
            return report;
        }
        report.backup = *copy;
    }
    applyAll(*session, migrations, clock, log, report);
    return report;
}

} // namespace vidgo::storage
