#include "restore_place.h"

#include "kept.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/storage/address.h"
#include "vidgo/storage/tables.h"

namespace vidgo::backup {

namespace fs = std::filesystem;
using storage::Row;
using storage::StorageError;

namespace {

constexpr std::string_view kReady = "ready";
constexpr std::string_view kMoved = "moved";
constexpr std::string_view kStagedSchema = "vidgo_restoring";
constexpr std::size_t kLongestMark = 64;

std::unexpected<Error> refused(const fs::path& path, const std::error_code& code)
{
    return fail(code == std::errc::no_space_on_device ? BaseError::DiskFull : BaseError::FileNotWritable,
                toUtf8(path) + ": " + code.message(), {{"file", toUtf8(path.filename())}});
}

std::unexpected<Error> busy(std::string why)
{
    return fail(StorageError::Busy, std::move(why));
}

bool isPresent(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

Outcome move(const fs::path& from, const fs::path& to)
{
    if (auto made = makeFolder(to.parent_path()); !made)
        return made;
    std::error_code code;
    fs::rename(from, to, code);
    if (code)
        return refused(from, code);
    return {};
}

Outcome removeAll(const fs::path& path)
{
    std::error_code code;
    fs::remove_all(path, code);
    if (code)
        return refused(path, code);
    return {};
}

// In place of data/vidgo.db: data/<folder>/vidgo.db.
fs::path inFolder(const fs::path& thing, std::string_view folder)
{
    return thing.parent_path() / folder / thing.filename();
}

std::string asideName(const std::string& time)
{
    return "before-restore-" + time;
}

Result<std::string> currentSchema(storage::Session& session)
{
    std::string name;
    auto done = session.query("SELECT CAST(current_schema() AS TEXT)", {},
                              [&](const Row& row) { name = row.text(0); });
    if (!done)
        return failure(done);
    if (name.empty() || name.find('"') != std::string::npos)
        return fail(StorageError::Failed, "no schema to restore into");
    return name;
}

Result<bool> isThere(storage::Session& session, std::string_view sql)
{
    bool found = false;
    auto done = session.query(sql, {}, [&](const Row&) { found = true; });
    if (!done)
        return failure(done);
    return found;
}

Result<bool> hasStagedSchema(storage::Session& session)
{
    return isThere(session, "SELECT 1 FROM pg_namespace WHERE nspname = 'vidgo_restoring'");
}

Result<bool> hasTables(storage::Session& session)
{
    return isThere(session, "SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace");
}

struct OpenSession
{
    std::unique_ptr<storage::Database> database;
    storage::Session session;
};

Result<OpenSession> openSession(storage::DatabaseOptions options)
{
    options.connections = 1;
    auto database = storage::Database::open(options);
    if (!database)
        return failure(database);
    auto session = (*database)->session();
    if (!session)
        return failure(session);
    return OpenSession{std::move(*database), std::move(*session)};
}

} // namespace

Result<FileLock> RestorePlace::lock() const
{
    auto taken = FileLock::tryTake(m_place.folder / "restore.lock");
    if (!taken)
        return failure(taken);
    if (!*taken)
        return busy("a backup is being restored");
    return std::move(**taken);
}

bool RestorePlace::hasBegun() const
{
    return isPresent(staging());
}

std::vector<fs::path> RestorePlace::things() const
{
    std::vector<fs::path> all;
    if (!isPostgres())
        for (const auto* part : {"", "-wal", "-shm", "-journal"}) {
            all.push_back(m_place.database.file);
            all.back() += part;
        }
    for (const auto name : keptNames())
        all.push_back(m_place.folder / name);
    return all;
}

Outcome RestorePlace::finish() const
{
    if (!hasBegun())
        return {};
    const bool isMoved = isPresent(staging() / kMoved);
    if (!isMoved && !isPresent(staging() / kReady))
        return giveUp();
    if (!isMoved) {
        auto time = readTextFile(staging() / kReady, kLongestMark);
        if (!time)
            return failure(time);
        if (time->empty() || time->find_first_not_of("0123456789") != std::string::npos)
            return fail(BaseError::InvalidArgument, "restoring/ready: no time", {{"reason", "no time"}});
        if (auto moved = moveOldAside(*time); !moved)
            return moved;
    }
    return moveNewIn();
}

Outcome RestorePlace::moveOldAside(const std::string& time) const
{
    for (const auto& thing : things()) {
        if (!isPresent(thing))
            continue;
        if (auto goOn = before("aside"); !goOn)
            return goOn;
        if (auto moved = move(thing, inFolder(thing, asideName(time))); !moved)
            return moved;
    }
    if (auto exchanged = isPostgres() ? exchangeSchemas(time) : Outcome(); !exchanged)
        return exchanged;
    if (auto goOn = before("moved"); !goOn)
        return goOn;
    return writeFile(staging() / kMoved, time, Durability::Sync);
}

Outcome RestorePlace::moveNewIn() const
{
    // With `ready` alone, should cleaning up be interrupted, the new would be taken for the old.
    if (auto removed = removeAll(staging() / kReady); !removed)
        return removed;
    for (const auto& thing : things()) {
        const auto staged = inFolder(thing, "restoring");
        if (!isPresent(staged))
            continue;
        if (auto goOn = before("in"); !goOn)
            return goOn;
        if (auto moved = move(staged, thing); !moved)
            return moved;
    }
    if (auto goOn = before("clean"); !goOn)
        return goOn;
    return giveUp();
}

Outcome RestorePlace::giveUp() const
{
    if (isPostgres())
        if (auto dropped = dropStagedSchema(); !dropped)
            return dropped;
    if (const auto beside = m_place.database.file.parent_path() / "restoring";
        !isPostgres() && beside != staging())
        if (auto removed = removeAll(beside); !removed)
            return removed;
    return removeAll(staging());
}

Outcome RestorePlace::exchangeSchemas(const std::string& time) const
{
    auto open = openSession(m_place.database);
    if (!open)
        return failure(open);
    auto& session = open->session;
    auto transaction = storage::Transaction::begin(session);
    if (!transaction)
        return failure(transaction);
    auto staged = hasStagedSchema(session);
    if (!staged)
        return failure(staged);
    if (!*staged)
        return {}; // it was done before the program died
    if (auto goOn = before("schema"); !goOn)
        return goOn;
    auto schema = currentSchema(session);
    if (!schema)
        return failure(schema);
    auto isUsed = hasTables(session);
    if (!isUsed)
        return failure(isUsed);
    const auto old = '"' + *schema + '"';
    if (auto done =
            session.script(*isUsed ? "ALTER SCHEMA " + old + " RENAME TO \"" + schemaAsideOf(time) + '"'
                                   : "DROP SCHEMA " + old);
        !done)
        return done;
    if (auto done = session.script("ALTER SCHEMA " + std::string(kStagedSchema) + " RENAME TO " + old); !done)
        return done;
    return transaction->commit();
}

Outcome RestorePlace::dropStagedSchema() const
{
    auto open = openSession(m_place.database);
    if (!open)
        return failure(open);
    return open->session.script("DROP SCHEMA IF EXISTS " + std::string(kStagedSchema) + " CASCADE");
}

Result<bool> RestorePlace::isEmpty() const
{
    for (const auto& thing : things())
        if (isPresent(thing))
            return false;
    if (!isPostgres())
        return true;
    auto open = openSession(m_place.database);
    if (!open)
        return failure(open);
    auto used = hasTables(open->session);
    if (!used)
        return failure(used);
    return !*used;
}

Outcome RestorePlace::checkUnused() const
{
    if (isPostgres())
        return checkNoOtherSession();
    if (!isPresent(m_place.database.file))
        return {};
    auto options = m_place.database;
    options.patience = std::chrono::seconds(1);
    auto open = openSession(options);
    if (!open && open.error().is(StorageError::Damaged))
        return {}; // that is why somebody restores
    if (!open)
        return failure(open);
    // SQLite leaves its write-ahead log only when nobody else has the file open, idle connections included.
    std::string mode;
    auto asked =
        open->session.query("PRAGMA journal_mode = DELETE", {}, [&](const Row& row) { mode = row.text(0); });
    if (asked && mode == "delete")
        return {};
    if (!asked && asked.error().is(StorageError::Damaged))
        return {};
    return busy(asked ? "journal mode " + mode : asked.error().internal());
}

Outcome RestorePlace::checkNoOtherSession() const
{
    auto open = openSession(m_place.database);
    if (!open)
        return failure(open);
    // Sessions that were closed a moment ago are still seen for as long as the server takes to end them.
    constexpr int kTries = 20;
    for (int i = 0; i < kTries; ++i) {
        auto other = isThere(open->session, "SELECT 1 FROM pg_stat_activity WHERE datname = "
                                            "current_database() AND usename = current_user AND pid <> "
                                            "pg_backend_pid() AND backend_type = 'client backend'");
        if (!other)
            return failure(other);
        if (!*other)
            return {};
        if (auto waited = isThere(open->session, "SELECT CAST(pg_sleep(0.1) AS TEXT)"); !waited)
            return failure(waited);
    }
    return busy("other sessions of the same user in PostgreSQL");
}

Result<DataPlace> RestorePlace::stage() const
{
    DataPlace staged{.database = m_place.database, .folder = staging()};
    if (auto made = makeFolder(staged.folder); !made)
        return failure(made);
    std::error_code ignored; // nobody else may look into it while it is being written
    fs::permissions(staged.folder, fs::perms::owner_all, ignored);
    staged.database.connections = 2; // a change of the schema copies the database meanwhile
    if (!isPostgres()) {
        staged.database.file = inFolder(m_place.database.file, "restoring");
        if (auto made = makeFolder(staged.database.file.parent_path()); !made)
            return failure(made);
        return staged;
    }
    auto open = openSession(m_place.database);
    if (!open)
        return failure(open);
    if (auto done = open->session.script("CREATE SCHEMA " + std::string(kStagedSchema)); !done)
        return failure(done);
    staged.database = storage::inSchema(staged.database, kStagedSchema);
    return staged;
}

Outcome RestorePlace::declareReady(const std::string& time) const
{
    if (auto goOn = before("ready"); !goOn)
        return goOn;
    return writeFile(staging() / kReady, time, Durability::Sync);
}

fs::path RestorePlace::asideOf(const std::string& time) const
{
    return m_place.folder / asideName(time);
}

std::string RestorePlace::schemaAsideOf(const std::string& time)
{
    return "before_restore_" + time;
}

Result<bool> RestorePlace::hasSchemaAside(const std::string& time) const
{
    if (!isPostgres())
        return false;
    auto open = openSession(m_place.database);
    if (!open)
        return failure(open);
    return isThere(open->session, "SELECT 1 FROM pg_namespace WHERE nspname = '" + schemaAsideOf(time) + "'");
}

} // namespace vidgo::backup
