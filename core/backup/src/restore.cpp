#include "vidgo/backup/restore.h"

#include <algorithm>
#include <memory>
#include <optional>

#include "open_backup.h"
#include "restore_place.h"
#include "vidgo/backup/archive.h"
#include "vidgo/base/file.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/storage/tables.h"

namespace vidgo::backup {

namespace fs = std::filesystem;
using storage::Migration;
using storage::StorageError;

namespace {

constexpr std::string_view kModule = "backup";

Outcome migrateTo(storage::Database& database, std::span<const Migration> steps, const RestoreParts& parts)
{
    auto report = storage::migrate(database, {steps.begin(), steps.end()}, storage::MigrationMode::Apply,
                                   parts.clock, parts.log);
    if (!report)
        return failure(report);
    if (!report->usable())
        return fail(StorageError::MigrationFailed, report->failure, {{"file", "backup"}, {"backup", ""}});
    return {};
}

/// Puts what is read into the staged place.
class Restoring final : public ArchiveVisitor
{
public:
    Restoring(std::string name, const DataPlace& staged, const RestoreParts& parts,
              const std::vector<Migration>& steps)
        : m_name(std::move(name))
        , m_staged(staged)
        , m_parts(parts)
        , m_steps(steps)
    {}

    Outcome head(const ArchiveHead& head) override
    {
        m_head = head;
        const auto schema = static_cast<std::size_t>(head.schema);
        if (schema > m_steps.size())
            return fail(BackupError::Newer, "schema " + std::to_string(schema), {{"file", m_name}});
        auto database = storage::Database::open(m_staged.database);
        if (!database)
            return failure(database);
        m_database = std::move(*database);
        if (auto made = migrateTo(*m_database, std::span(m_steps).first(schema), m_parts); !made)
            return made;
        return beginRows();
    }

    Outcome table(const storage::Table& table) override
    {
        // Names and columns are those of the schema and no others: nothing foreign becomes SQL.
        if (auto done = before("table"); !done)
            return done;
        const auto known = std::ranges::find(m_tables, table.name, &storage::Table::name);
        if (known == m_tables.end() || !std::ranges::is_permutation(known->columns, table.columns))
            return damaged("a table that its schema does not have");
        m_table = table;
        m_filler.emplace(*m_session, m_table);
        return m_filler->clear();
    }

    Outcome row(std::span<const storage::Value> values) override { return m_filler->add(values); }

    Outcome file(const std::string& path, const PieceSource& content) override
    {
        if (auto done = before("file"); !done)
            return done;
        const auto target = m_staged.folder / pathFromUtf8(path);
        auto written =
            writePieces(target, Durability::Sync, [&](const PieceSink& sink) { return pour(content, sink); });
        std::error_code ignored; // what lies at the top are keys, which are nobody else's
        if (written && path.find('/') == std::string::npos)
            fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write, ignored);
        return written;
    }

    // Once all was read: what is there is the whole.
    Outcome finish(const ArchiveCounts& counts)
    {
        if (counts.tables != static_cast<std::int64_t>(m_tables.size()))
            return damaged("a table of its schema is missing");
        m_filler.reset();
        if (auto done = before("rows"); !done)
            return done;
        if (auto done = m_transaction->commit(); !done)
            return done;
        m_transaction.reset();
        m_session.reset();
        if (auto done = before("migrate"); !done)
            return done;
        auto migrated = migrateTo(*m_database, m_steps, m_parts);
        m_database.reset(); // its log becomes part of the file
        return migrated;
    }

    const ArchiveHead& seen() const { return m_head; }

private:
    Outcome before(std::string_view step) const
    {
        return m_parts.beforeStep ? m_parts.beforeStep(step) : Outcome();
    }

    std::unexpected<Error> damaged(const char* reason) const
    {
        return fail(BackupError::Damaged, m_name + ": " + reason, {{"file", m_name}, {"reason", reason}});
    }

    Outcome beginRows()
    {
        auto session = m_database->session();
        if (!session)
            return failure(session);
        m_session = std::make_unique<storage::Session>(std::move(*session));
        auto tables = storage::tablesOf(*m_session);
        if (!tables)
            return failure(tables);
        m_tables = std::move(*tables);
        auto transaction = storage::Transaction::begin(*m_session);
        if (!transaction)
            return failure(transaction);
        m_transaction = std::make_unique<storage::Transaction>(std::move(*transaction));
        return {};
    }

    std::string m_name;
    const DataPlace& m_staged;
    const RestoreParts& m_parts;
    const std::vector<Migration>& m_steps;
    ArchiveHead m_head;
    std::vector<storage::Table> m_tables; // of the schema
    storage::Table m_table;               // that is being filled
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Session> m_session;
    std::unique_ptr<storage::Transaction> m_transaction; // goes before the session
    std::optional<storage::TableFiller> m_filler;
};

Outcome checkTarget(const RestorePlace& target, const DataPlace& place, Existing existing, bool& isEmpty)
{
    auto empty = target.isEmpty();
    if (!empty)
        return failure(empty);
    isEmpty = *empty;
    if (!isEmpty && existing == Existing::Refuse)
        return fail(BackupError::NotEmpty, toUtf8(place.folder),
                    {{"folder", toUtf8(place.folder.filename())}});
    return target.checkUnused();
}

// Writes everything beside the place.
Result<BackupContents> stageBackup(const PieceSource& source, const std::string& name,
                                   const RestorePlace& target, const RestoreParts& parts)
{
    auto steps = storage::loadMigrations(parts.migrations);
    if (!steps)
        return failure(steps);
    auto staged = target.stage();
    if (!staged)
        return failure(staged);
    Restoring restoring(name, *staged, parts, *steps);
    auto counts = readArchive(source, name, restoring);
    if (!counts)
        return failure(counts);
    if (auto finished = restoring.finish(*counts); !finished)
        return failure(finished);
    return contentsOf(restoring.seen(), *counts);
}

Result<Restored> restoreBehindLock(const PieceSource& source, const std::string& name, const DataPlace& place,
                                   Existing existing, const RestoreParts& parts)
{
    const RestorePlace target(place, parts.beforeStep);
    if (auto finished = target.finish(); !finished) // what somebody before was killed in
        return failure(finished);
    bool isEmpty = false;
    if (auto checked = checkTarget(target, place, existing, isEmpty); !checked)
        return failure(checked);
    const auto time = std::to_string(parts.clock.now().time_since_epoch().count());
    auto contents = stageBackup(source, name, target, parts);
    // Somebody may have begun to work there meanwhile.
    auto ready = contents ? target.checkUnused() : Outcome(std::unexpected(contents.error()));
    if (ready)
        ready = target.declareReady(time);
    if (!ready) {
        if (auto removed = target.giveUp(); !removed)
            parts.log.failure(kModule, "what was restored is left beside the data", removed.error());
        return failure(ready);
    }
    if (auto finished = target.finish(); !finished)
        return failure(finished);
    Restored restored{.contents = std::move(*contents), .folderAside = {}, .schemaAside = {}};
    if (isEmpty)
        return restored;
    if (std::error_code ignored; fs::exists(target.asideOf(time), ignored))
        restored.folderAside = target.asideOf(time);
    auto hasSchema = target.hasSchemaAside(time);
    if (!hasSchema)
        return failure(hasSchema);
    if (*hasSchema)
        restored.schemaAside = RestorePlace::schemaAsideOf(time);
    return restored;
}

} // namespace

Result<Restored> restoreBackup(const fs::path& file, const Secret& passphrase, const DataPlace& place,
                               Existing existing, const RestoreParts& parts, const Progress& progress,
                               const std::stop_token& stop)
{
    auto source = openBackup(file, passphrase, progress.part(0, 0.9), stop);
    if (!source)
        return failure(source);
    if (auto made = makeFolder(place.folder); !made)
        return failure(made);
    const RestorePlace target(place, parts.beforeStep);
    auto lock = target.lock();
    if (!lock)
        return failure(lock);
    auto restored = restoreBehindLock(*source, toUtf8(file.filename()), place, existing, parts);
    if (restored)
        progress.report(1);
    return restored;
}

Outcome finishRestore(const DataPlace& place, Log& log)
{
    const RestorePlace::BeforeStep nothing;
    const RestorePlace target(place, nothing);
    if (!target.hasBegun())
        return {};
    auto lock = target.lock();
    if (!lock)
        return failure(lock);
    log.warning(kModule, "a restore that was interrupted is brought to its end");
    return target.finish();
}

} // namespace vidgo::backup
