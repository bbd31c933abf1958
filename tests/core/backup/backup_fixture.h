#pragma once

#include <QtTest/QtTest>

#include <algorithm>

#include "vidgo/backup/restore.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/storage/tables.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

namespace fs = std::filesystem;

inline const Secret kPassphrase("correct horse battery");
inline constexpr SealCost kCheap{.memoryKib = 64, .passes = 1};

template <class Value>
Value must(Result<Value> result)
{
    if (!result)
        qFatal("%s: %s", std::string(result.error().id()).c_str(), result.error().internal().c_str());
    return std::move(*result);
}

inline void must(Outcome outcome)
{
    if (!outcome)
        qFatal("%s: %s", std::string(outcome.error().id()).c_str(), outcome.error().internal().c_str());
}

/// A folder with the first steps of the schema.
class Steps
{
public:
    explicit Steps(std::size_t most = 1000)
    {
        for (const auto& step : all())
            if (m_count < most && std::stoul(toUtf8(step.filename())) == m_count + 1) {
                fs::copy_file(step, m_folder / toUtf8(step.filename()));
                ++m_count;
            }
    }
    const fs::path& folder() const { return m_folder.path(); }
    int count() const { return static_cast<int>(m_count); }

private:
    static std::vector<fs::path> all()
    {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(sourcePath("resources/sql")))
            files.push_back(entry.path());
        std::ranges::sort(files);
        return files;
    }

    TestFolder m_folder;
    std::size_t m_count = 0;
};

/// A data folder with its database, as studio and server have it.
class Home
{
public:
    Home(storage::Backend backend, const PostgresServer* server)
        : m_database(backend, server)
    {
        auto options = m_database.options;
        if (backend == storage::Backend::Sqlite)
            options.file = folder() / "vidgo.db";
        place = {.database = options, .folder = folder()};
    }

    fs::path folder() const { return m_folder / "data"; }

    /// An empty database of the newest schema.
    void make(const Steps& steps)
    {
        must(makeFolder(folder()));
        const auto database = open();
        NullLog log;
        const auto report = must(storage::migrate(*database, must(storage::loadMigrations(steps.folder())),
                                                  storage::MigrationMode::Apply, ManualClock(), log));
        if (!report.usable())
            qFatal("%s", report.failure.c_str());
    }

    std::unique_ptr<storage::Database> open() const { return must(storage::Database::open(place.database)); }

    void run(std::string_view sql, storage::Values values = {}) const
    {
        const auto database = open();
        must(must(database->session()).execute(sql, values));
    }

    void write(std::string_view path, std::string_view text) const
    {
        must(writeFile(folder() / path, text, Durability::None));
    }

    /// Rows and files of every kind.
    void fill(const std::string& mark) const
    {
        run("INSERT INTO boards (id, name, name_key) VALUES ('b1', :1, :1)", {mark});
        run("INSERT INTO board_terms (term, board_id) VALUES ('61', 'b1')");
        run("INSERT INTO accounts (id, email, email_key, name, language, password_hash, state, created_at, "
            "password_changed_at, closed_at, erase_at) VALUES ('a1', :1, :1, '猫 O''Neil', 'ja', 'v1:x', "
            "'active', 1, 2, 0, 0)",
            {mark + "@example.com"});
        run("UPDATE library_state SET value = 42 WHERE name = 'last_change'");
        write("files/ab/" + std::string(64, 'a'), mark + std::string(300'000, 'x'));
        write("files/cd/" + std::string(64, 'c'), "");
        write("library/one.json", "{\"mark\": \"" + mark + "\"}");
        write("library/changes/00000000000000000001-folded.json", "[]");
        write("server-keys.json", "keys of " + mark);
        // None of these belongs to a backup.
        write("photo.jpg", "of the person");
        write("files/.vidgo-12-1.tmp", "half written");
        write("queue.lock", "");
        write("log/vidgo.log", "a line");
    }

    /// Everything that a backup keeps, as a text that can be compared.
    std::string everything() const
    {
        std::string text;
        {
            const auto database = open();
            auto snapshot = must(storage::Snapshot::begin(*database));
            for (const auto& table : must(storage::tablesOf(snapshot.session())))
                text += rowsOf(snapshot, table);
        }
        std::vector<std::string> files;
        for (const auto* top : {"files", "library", "inbox", "online"})
            if (fs::exists(folder() / top))
                for (const auto& entry : fs::recursive_directory_iterator(folder() / top))
                    if (entry.is_regular_file() && entry.path().extension() != ".tmp")
                        files.push_back(toUtf8(entry.path().lexically_relative(folder())) + " " +
                                        must(sha256OfFile(entry.path())));
        if (fs::exists(folder() / "server-keys.json"))
            files.push_back(must(readTextFile(folder() / "server-keys.json", 1000)));
        std::ranges::sort(files);
        for (const auto& file : files)
            text += file + "\n";
        return text;
    }

    backup::DataPlace place;

private:
    static std::string rowsOf(storage::Snapshot& snapshot, const storage::Table& table)
    {
        std::vector<std::string> rows;
        must(snapshot.read(table, [&](std::span<const storage::Value> values) -> Outcome {
            std::vector<std::string> named;
            for (std::size_t i = 0; i < values.size(); ++i) {
                const auto* text = std::get_if<std::string>(&values[i]);
                const auto* whole = std::get_if<std::int64_t>(&values[i]);
                named.push_back(table.columns[i].name + "=" +
                                (text    ? *text
                                 : whole ? std::to_string(*whole)
                                         : std::string("nothing")));
            }
            std::ranges::sort(named); // columns may come in another order
            std::string row = table.name + ":";
            for (const auto& one : named)
                row += " " + one;
            rows.push_back(row + "\n");
            return {};
        }));
        std::ranges::sort(rows);
        std::string all;
        for (const auto& row : rows)
            all += row;
        return all;
    }

    TestFolder m_folder;
    TestDatabase m_database; // SQLite: of its folder only, of PostgreSQL its schema
};

/// Makes and restores backups.
struct Keeper
{
    Result<backup::BackupContents> make(const fs::path& file, const Home& home)
    {
        return backup::makeBackup(file, kPassphrase, home.place,
                                  {.clock = clock, .random = random, .version = "1.0", .cost = kCheap}, {},
                                  {});
    }
    Result<backup::Restored> restore(const fs::path& file, const Home& home, const Steps& steps,
                                     backup::Existing existing = backup::Existing::Refuse,
                                     std::function<Outcome(std::string_view)> beforeStep = {})
    {
        clock.advance(std::chrono::seconds(1)); // what is put aside is named by the time
        return backup::restoreBackup(
            file, kPassphrase, home.place, existing,
            {.migrations = steps.folder(), .clock = clock, .log = log, .beforeStep = std::move(beforeStep)},
            {}, {});
    }

    ManualClock clock;
    SystemRandom random;
    NullLog log;
};

} // namespace vidgo::test
