#include <algorithm>

#include "vidgo/base/base_error.h"
#include "vidgo/storage/address.h"
#include "vidgo/storage/tables.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

using namespace vidgo;
using namespace vidgo::storage;
using vidgo::test::backendOfRow;
using vidgo::test::TestDatabase;

namespace {

// "a_part" comes before "thing" by its name and after it by what it refers to.
constexpr std::string_view kTables =
    "CREATE TABLE thing (id TEXT NOT NULL PRIMARY KEY, amount BIGINT);"
    "CREATE TABLE a_part (id TEXT NOT NULL PRIMARY KEY, thing TEXT NOT NULL REFERENCES thing (id), \"order\" "
    "BIGINT);"
    "CREATE INDEX parts ON a_part (thing);"
    "CREATE TABLE schema_migrations (version BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL);"
    "INSERT INTO schema_migrations VALUES (3, 'third')";

using Rows = std::vector<std::vector<Value>>;

Rows rowsOf(Snapshot& snapshot, const Table& table)
{
    Rows rows;
    const auto read = snapshot.read(table, [&](std::span<const Value> values) -> Outcome {
        rows.emplace_back(values.begin(), values.end());
        return {};
    });
    if (!read)
        qFatal("%s", read.error().internal().c_str());
    return rows;
}

} // namespace

/// All rows of a database can be read as they are at one moment, and put into another one.
class TablesTest : public QObject
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

    void tablesComeAfterThoseThatTheyReferTo_data() { vidgo::test::addBackendRows(); }
    void tablesComeAfterThoseThatTheyReferTo()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto session = database->session();
        VIDGO_VERIFY(session);
        QCOMPARE(*schemaVersionOf(*session), 0);
        VIDGO_VERIFY(session->script(kTables));
        QCOMPARE(*schemaVersionOf(*session), 3);
        const auto tables = tablesOf(*session);
        VIDGO_VERIFY(tables);
        QCOMPARE(tables->size(), std::size_t{2});
        QCOMPARE(tables->at(0).name, std::string("thing"));
        QCOMPARE(tables->at(1).name, std::string("a_part"));
        const std::vector<Column> columns{{.name = "id", .type = ColumnType::Text},
                                          {.name = "thing", .type = ColumnType::Text},
                                          {.name = "order", .type = ColumnType::Integer}};
        QVERIFY(tables->at(1).columns == columns);
    }

    void whatNobodyCanKeepIsRefused_data() { vidgo::test::addBackendRows(); }
    void whatNobodyCanKeepIsRefused()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto session = database->session();
        VIDGO_VERIFY(session->script("CREATE TABLE weights (id TEXT, weight DOUBLE PRECISION)"));
        VIDGO_VERIFY_ERROR(tablesOf(*session), StorageError::Failed);
    }

    void rowsGoFromEachDatabaseIntoEach_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const auto from : {Backend::Sqlite, Backend::PostgreSql})
            for (const auto to : {Backend::Sqlite, Backend::PostgreSql})
                QTest::addRow("%d to %d", static_cast<int>(from), static_cast<int>(to))
                    << static_cast<int>(from) << static_cast<int>(to);
    }
    void rowsGoFromEachDatabaseIntoEach()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const TestDatabase first(static_cast<Backend>(from), m_server.get());
        const TestDatabase second(static_cast<Backend>(to), m_server.get());
        const auto source = first.open();
        const auto target = second.open();
        {
            auto session = source->session();
            VIDGO_VERIFY(session->script(kTables));
            // More than are fetched at once, to the row.
            for (int i = 0; i < 400; ++i)
                VIDGO_VERIFY(
                    session->execute("INSERT INTO thing VALUES (:1, :2)",
                                     {"猫 ' \" \\ \n" + std::to_string(i),
                                      i == 7 ? Value(std::monostate())
                                             : Value(std::numeric_limits<std::int64_t>::min() + i)}));
            VIDGO_VERIFY(session->execute("INSERT INTO a_part VALUES ('', :1, 9)",
                                          {std::string("猫 ' \" \\ \n") + "12"}));
            auto other = target->session();
            VIDGO_VERIFY(other->script(kTables));
            VIDGO_VERIFY(other->execute("INSERT INTO thing VALUES ('of a step', 1)"));
        }
        auto snapshot = Snapshot::begin(*source);
        VIDGO_VERIFY(snapshot);
        const auto tables = tablesOf(snapshot->session());
        VIDGO_VERIFY(tables);
        {
            auto session = target->session();
            auto transaction = Transaction::begin(*session);
            VIDGO_VERIFY(transaction);
            for (const auto& table : *tables) {
                TableFiller filler(*session, table);
                VIDGO_VERIFY(filler.clear());
                VIDGO_VERIFY(
                    snapshot->read(table, [&](std::span<const Value> values) { return filler.add(values); }));
            }
            VIDGO_VERIFY(transaction->commit());
        }
        auto copy = Snapshot::begin(*target);
        VIDGO_VERIFY(copy);
        for (const auto& table : *tables) {
            auto expected = rowsOf(*snapshot, table);
            auto found = rowsOf(*copy, table);
            std::ranges::sort(expected);
            std::ranges::sort(found);
            QVERIFY(!found.empty());
            QVERIFY(found == expected);
        }
    }

    void aSnapshotDoesNotSeeWhatIsWrittenLater_data() { vidgo::test::addBackendRows(); }
    void aSnapshotDoesNotSeeWhatIsWrittenLater()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto writer = database->session();
        VIDGO_VERIFY(writer->script(kTables));
        VIDGO_VERIFY(writer->execute("INSERT INTO thing VALUES ('first', 1)"));
        auto snapshot = Snapshot::begin(*database);
        VIDGO_VERIFY(snapshot);
        const auto tables = tablesOf(snapshot->session());
        VIDGO_VERIFY(tables);
        VIDGO_VERIFY(writer->execute("INSERT INTO thing VALUES ('second', 2)")); // and nobody waits
        VIDGO_VERIFY(writer->execute("UPDATE thing SET amount = 5 WHERE id = 'first'"));
        QVERIFY((rowsOf(*snapshot, tables->at(0)) == Rows{{std::string("first"), std::int64_t{1}}}));
    }

    void readingEndsWhenWhoeverGetsTheRowsFails_data() { vidgo::test::addBackendRows(); }
    void readingEndsWhenWhoeverGetsTheRowsFails()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        {
            auto session = database->session();
            VIDGO_VERIFY(session->script(kTables));
            for (int i = 0; i < 500; ++i)
                VIDGO_VERIFY(session->execute("INSERT INTO thing VALUES (:1, 1)", {std::to_string(i)}));
        }
        auto snapshot = Snapshot::begin(*database);
        VIDGO_VERIFY(snapshot);
        const auto tables = tablesOf(snapshot->session());
        int taken = 0;
        const auto read = snapshot->read(tables->at(0), [&](std::span<const Value>) -> Outcome {
            ++taken;
            return fail(BaseError::DiskFull, "full", {{"file", "it"}});
        });
        VIDGO_VERIFY_ERROR(read, BaseError::DiskFull);
        QCOMPARE(taken, 1);
    }

    void anotherSchemaOfTheSameDatabaseIsAnotherPlace()
    {
        const TestDatabase place(Backend::PostgreSql, m_server.get());
        {
            const auto database = place.open();
            auto session = database->session();
            VIDGO_VERIFY(session->script("CREATE TABLE thing (id TEXT); CREATE SCHEMA beside"));
        }
        auto beside = Database::open(inSchema(place.options, "beside"));
        VIDGO_VERIFY(beside);
        auto session = (*beside)->session();
        QVERIFY(tablesOf(*session)->empty());
        VIDGO_VERIFY(session->script("DROP SCHEMA beside"));
        QCOMPARE(inSchema({.address = "postgresql://h/n"}, "x").address,
                 std::string("postgresql://h/n?options=-csearch_path%3Dx"));
        QCOMPARE(inSchema({.address = "postgresql://h/n?a=b"}, "x").address,
                 std::string("postgresql://h/n?a=b&options=-csearch_path%3Dx"));
    }

    void addressesAreReadAsTheyAreWritten()
    {
        QCOMPARE(databaseAt("", "usual.db")->file, std::filesystem::path("usual.db"));
        QCOMPARE(databaseAt("sqlite:////var/x.db", "usual.db")->file, std::filesystem::path("/var/x.db"));
        for (const auto* form :
             {"postgres://u:p@h/n", "postgresql://u:p@h/n", "postgresql+asyncpg://u:p@h/n"}) {
            const auto found = databaseAt(form, "usual.db");
            QVERIFY(found && found->backend == Backend::PostgreSql);
            QCOMPARE(found->address, std::string("postgresql://u:p@h/n"));
        }
        for (const auto* form : {"mysql://h/n", "postgresql", "sqlite:x.db", "/var/x.db"})
            QVERIFY2(!databaseAt(form, "usual.db"), form);
    }

private:
    std::unique_ptr<vidgo::test::PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
