#include <thread>

#include "vidgo/base/file.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/ordinary_user.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

using namespace vidgo;
using namespace vidgo::storage;
using vidgo::test::backendOfRow;
using vidgo::test::TestDatabase;

namespace fs = std::filesystem;

namespace {

const Migration kFirst{1, 1, "first",
                       "-- it's the first; with ':marks' in a comment\n"
                       "CREATE TABLE notes (id TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL);\n"
                       "INSERT INTO notes (id, text) VALUES ('semi', 'a;b''c -- d');"};
const Migration kSecond{2, 1, "second", "ALTER TABLE notes ADD COLUMN stars BIGINT NOT NULL DEFAULT 5;"};
const Migration kThird{3, 3, "third", "CREATE TABLE tags (id TEXT NOT NULL PRIMARY KEY)"};
const Migration kBroken{3, 3, "broken",
                        "DELETE FROM notes; CREATE TABLE extra (id TEXT); SELECT no_such_column FROM notes"};

std::int64_t number(Database& database, std::string_view sql)
{
    std::int64_t value = -1;
    auto session = database.session();
    static_cast<void>(session->query(sql, {}, [&](const Row& row) { value = row.integer(0); }));
    return value;
}

std::vector<fs::path> backupsIn(const fs::path& folder)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".backup")
            found.push_back(entry.path());
    return found;
}

} // namespace

class MigrateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto server = vidgo::test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aFreshDatabaseIsCreated_data() { vidgo::test::addBackendRows(); }
    void aFreshDatabaseIsCreated()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto report = run(*database, {kFirst, kSecond});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::Created);
        QCOMPARE(report->from, 0);
        QCOMPARE(report->to, 2);
        QVERIFY(report->usable());
        QVERIFY(report->backup.empty());
        QCOMPARE(number(*database, "SELECT stars FROM notes WHERE text = 'a;b''c -- d'"), 5);
    }

    void repeatingChangesNothing_data() { vidgo::test::addBackendRows(); }
    void repeatingChangesNothing()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        VIDGO_VERIFY(run(*database, {kFirst, kSecond}));
        auto report = run(*database, {kFirst, kSecond});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::UpToDate);
        QCOMPARE(number(*database, "SELECT count(*) FROM notes"), 1);
        QVERIFY(backupsIn(place.folder().path()).empty());
    }

    void aPartlyMigratedDatabaseGetsTheRest_data() { vidgo::test::addBackendRows(); }
    void aPartlyMigratedDatabaseGetsTheRest()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        VIDGO_VERIFY(run(*database, {kFirst}));
        auto report = run(*database, {kFirst, kSecond, kThird});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::Upgraded);
        QCOMPARE(report->from, 1);
        QCOMPARE(report->to, 3);
        QCOMPARE(number(*database, "SELECT count(*) FROM notes"), 1);
        QCOMPARE(number(*database, "SELECT count(*) FROM tags"), 0);
        if (place.options.backend == Backend::PostgreSql)
            return;
        // The copy made before is a whole database of the old version.
        auto copy = Database::open({.file = report->backup});
        VIDGO_VERIFY(copy);
        QCOMPARE(number(**copy, "SELECT MAX(version) FROM schema_migrations"), 1);
        QCOMPARE(number(**copy, "SELECT count(*) FROM notes"), 1);
    }

    void aFailedStepIsRolledBack_data() { vidgo::test::addBackendRows(); }
    void aFailedStepIsRolledBack()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        VIDGO_VERIFY(run(*database, {kFirst}));
        auto report = run(*database, {kFirst, kSecond, kBroken});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::Failed);
        QVERIFY(!report->usable());
        QCOMPARE(report->to, 2); // the step before it stays
        QVERIFY(report->failure.find("step 3") != std::string::npos);
        QCOMPARE(number(*database, "SELECT count(*) FROM notes"), 1);
        QCOMPARE(number(*database, "SELECT MAX(version) FROM schema_migrations"), 2);
        QCOMPARE(number(*database, "SELECT count(*) FROM extra"), -1);
        // With the step repaired it goes on from there.
        report = run(*database, {kFirst, kSecond, kThird});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::Upgraded);
        QCOMPARE(report->from, 2);
    }

    void aFailedFirstStepLeavesNothing_data() { vidgo::test::addBackendRows(); }
    void aFailedFirstStepLeavesNothing()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto report = run(*database, {Migration{1, 1, "broken", "CREATE TABLE a (id TEXT); nonsense"}});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::Failed);
        report = run(*database, {kFirst});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::Created);
    }

    void aTooNewDatabaseIsLeftUntouched_data() { vidgo::test::addBackendRows(); }
    void aTooNewDatabaseIsLeftUntouched()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        VIDGO_VERIFY(run(*database, {kFirst, kSecond, kThird}));
        auto report = run(*database, {kFirst, kSecond});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::TooNew);
        QVERIFY(!report->usable());
        QCOMPARE(number(*database, "SELECT MAX(version) FROM schema_migrations"), 3);
        QVERIFY(backupsIn(place.folder().path()).empty());
    }

    void aNewerButCompatibleDatabaseIsUsed_data() { vidgo::test::addBackendRows(); }
    void aNewerButCompatibleDatabaseIsUsed()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        VIDGO_VERIFY(run(*database, {kFirst, kSecond}));
        auto report = run(*database, {kFirst});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::NewerButUsable);
        QVERIFY(report->usable());
        QCOMPARE(number(*database, "SELECT MAX(version) FROM schema_migrations"), 2);
    }

    void checkingOnlyChangesNothing_data() { vidgo::test::addBackendRows(); }
    void checkingOnlyChangesNothing()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto report = run(*database, {kFirst}, MigrationMode::CheckOnly);
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::WouldUpgrade);
        QCOMPARE(number(*database, "SELECT count(*) FROM schema_migrations"), -1);
        VIDGO_VERIFY(run(*database, {kFirst}));
        report = run(*database, {kFirst, kSecond}, MigrationMode::CheckOnly);
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::WouldUpgrade);
        QCOMPARE(number(*database, "SELECT MAX(version) FROM schema_migrations"), 1);
        QCOMPARE(number(*database, "SELECT stars FROM notes"), -1);
    }

    void aReopenedDatabaseIsUpToDate_data() { vidgo::test::addBackendRows(); }
    void aReopenedDatabaseIsUpToDate()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        VIDGO_VERIFY(run(*place.open(), {kFirst, kSecond}));
        const auto database = place.open();
        auto report = run(*database, {kFirst, kSecond});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::UpToDate);
        QCOMPARE(number(*database, "SELECT count(*) FROM notes"), 1);
    }

    void programsThatStartTogetherMigrateOnce_data() { vidgo::test::addBackendRows(); }
    void programsThatStartTogetherMigrateOnce()
    {
        TestDatabase place(backendOfRow(), m_server.get());
        place.options.patience = std::chrono::seconds(20);
        std::atomic<int> usable = 0;
        {
            std::vector<std::jthread> programs;
            programs.reserve(4);
            for (int i = 0; i < 4; ++i)
                programs.emplace_back([&] {
                    const auto database = place.open();
                    auto report = run(*database, {kFirst, kSecond, kThird});
                    usable += report && report->usable() ? 1 : 0;
                });
        }
        QCOMPARE(usable.load(), 4);
        QCOMPARE(number(*place.open(), "SELECT count(*) FROM notes"), 1);
    }

    void theLastThreeCopiesAreKept()
    {
        const TestDatabase place(Backend::Sqlite, nullptr);
        const auto database = place.open();
        std::vector<Migration> steps{kFirst};
        VIDGO_VERIFY(run(*database, steps));
        for (int version = 2; version <= 6; ++version) {
            m_clock.advance(std::chrono::hours(1));
            steps.push_back({version, 1, "more", "CREATE TABLE t" + std::to_string(version) + " (id TEXT)"});
            VIDGO_VERIFY(run(*database, steps));
        }
        auto left = backupsIn(place.folder().path());
        QCOMPARE(left.size(), std::size_t(3));
        std::sort(left.begin(), left.end());
        QVERIFY(toUtf8(left.front().filename()).starts_with("store.db.v3-"));
    }

    void withoutACopyNothingIsMigrated()
    {
        const TestDatabase place(Backend::Sqlite, nullptr);
        fs::permissions(place.folder().path(), fs::perms::all);
        const auto database = place.open();
        VIDGO_VERIFY(run(*database, {kFirst}));
        fs::permissions(place.folder().path(), fs::perms(0555));
        const vidgo::test::OrdinaryUser user;
        auto report = run(*database, {kFirst, kSecond});
        VIDGO_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::Failed);
        QCOMPARE(number(*database, "SELECT MAX(version) FROM schema_migrations"), 1);
    }

    void scriptsAreReadFromAFolder()
    {
        const vidgo::test::TestFolder folder;
        VIDGO_VERIFY(
            writeFile(folder / "002_more.sql", "-- minimum-compatible: 1\nSELECT 2", Durability::None));
        VIDGO_VERIFY(
            writeFile(folder / "001_base.sql", "-- minimum-compatible: 1\nSELECT 1", Durability::None));
        VIDGO_VERIFY(writeFile(folder / "notes.txt", "not a script", Durability::None));
        auto steps = loadMigrations(folder.path());
        VIDGO_VERIFY(steps);
        QCOMPARE(steps->size(), std::size_t(2));
        QCOMPARE((*steps)[0].name, std::string("base"));
        QCOMPARE((*steps)[1].version, 2);
        QCOMPARE((*steps)[1].minimumCompatible, 1);
    }

    void wrongScriptsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("no number") << "base.sql"
                                   << "-- minimum-compatible: 1\n";
        QTest::newRow("no compatibility") << "001_base.sql"
                                          << "SELECT 1";
        QTest::newRow("compatible with nothing") << "001_base.sql"
                                                 << "-- minimum-compatible: x\n";
    }
    void wrongScriptsAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const vidgo::test::TestFolder folder;
        VIDGO_VERIFY(writeFile(folder / name.toStdString(), text.toStdString(), Durability::None));
        VIDGO_VERIFY_ERROR(loadMigrations(folder.path()), StorageError::Failed);
    }

    void gapsInTheNumbersAreRefused()
    {
        const TestDatabase place(Backend::Sqlite, nullptr);
        VIDGO_VERIFY_ERROR(run(*place.open(), {kFirst, kThird}), StorageError::Failed);
    }

private:
    Result<MigrationReport> run(Database& database, const std::vector<Migration>& steps,
                                MigrationMode mode = MigrationMode::Apply)
    {
        return migrate(database, steps, mode, m_clock, m_log);
    }

    vidgo::test::ManualClock m_clock;
    NullLog m_log;
    std::unique_ptr<vidgo::test::PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(MigrateTest)
#include "migrate_test.moc"
