#include <QCoreApplication>
#include <QProcess>
#include <fstream>
#include <thread>

#include "vidgo/base/file.h"
#include "vidgo/storage/database.h"
#include "vidgo/test/ordinary_user.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

using namespace vidgo;
using namespace vidgo::storage;
using vidgo::test::backendOfRow;
using vidgo::test::TestDatabase;

namespace {

// With this argument the program is the other program of a test.
constexpr auto kVisit = "--visit";

constexpr std::string_view kTable =
    "CREATE TABLE things (id TEXT NOT NULL PRIMARY KEY, amount BIGINT, weight DOUBLE PRECISION);"
    "CREATE TABLE parts (id TEXT NOT NULL PRIMARY KEY, thing TEXT NOT NULL REFERENCES things(id))";

std::int64_t count(Session& session)
{
    std::int64_t number = -1;
    static_cast<void>(
        session.query("SELECT count(*) FROM things", {}, [&](const Row& row) { number = row.integer(0); }));
    return number;
}

// Rewrites part of a file, as a failing disk would.
void overwrite(const std::filesystem::path& path, std::streamoff at, const std::string& bytes)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(at);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void fill(Session& session, int rows)
{
    for (int i = 0; i < rows; ++i)
        VIDGO_VERIFY(session.execute("INSERT INTO things (id, amount) VALUES (:1, 1)",
                                     {"thing number " + std::to_string(i) + std::string(200, 'x')}));
}

} // namespace

class DatabaseTest : public QObject
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

    void valuesComeBackAsTheyWere_data() { vidgo::test::addBackendRows(); }
    void valuesComeBackAsTheyWere()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto session = database->session();
        VIDGO_VERIFY(session);
        VIDGO_VERIFY(session->script(kTable));
        const std::string text = "It’s “猫” — ünï; drop ' \" \\ :1 %s\n\ttail";
        const std::int64_t large = std::numeric_limits<std::int64_t>::min() + 1;
        VIDGO_VERIFY(session->execute("INSERT INTO things (id, amount, weight) VALUES (:1, :2, :3)",
                                      {text, large, 0.1 + 0.2}));
        VIDGO_VERIFY(session->execute("INSERT INTO things (id, amount, weight) VALUES (:1, :2, :3)",
                                      {"", std::monostate(), std::monostate()}));
        int rows = 0;
        VIDGO_VERIFY(
            session->query("SELECT id, amount, weight FROM things WHERE id = :2 AND :1 < 5 AND id = :2",
                           {1, text}, [&](const Row& row) {
                               ++rows;
                               QCOMPARE(std::string(row.text(0)), text);
                               QCOMPARE(row.integer(1), large);
                               QCOMPARE(row.real(2), 0.1 + 0.2);
                               QVERIFY(!row.isNull(2));
                           }));
        QCOMPARE(rows, 1);
        VIDGO_VERIFY(
            session->query("SELECT id, amount, weight FROM things WHERE id = ''", {}, [&](const Row& row) {
                QVERIFY(!row.isNull(0) && row.isNull(1) && row.isNull(2));
                QCOMPARE(row.integer(1), 0);
                QVERIFY(row.text(0).empty());
            }));
    }

    void aStatementIsReusedWithOtherValues_data() { vidgo::test::addBackendRows(); }
    void aStatementIsReusedWithOtherValues()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto session = database->session();
        VIDGO_VERIFY(session->script(kTable));
        fill(*session, 5);
        auto changed = session->execute("UPDATE things SET amount = :1 WHERE amount = :2", {7, 1});
        VIDGO_VERIFY(changed);
        QCOMPARE(*changed, 5);
        changed = session->execute("UPDATE things SET amount = :1 WHERE amount = :2", {7, 1});
        VIDGO_VERIFY(changed);
        QCOMPARE(*changed, 0);
        // With NULL, and after a failure, the same statement still works.
        VIDGO_VERIFY(
            session->execute("UPDATE things SET amount = :1 WHERE amount = :2", {std::monostate(), 7}));
        for (int i = 0; i < 3; ++i) {
            std::int64_t sum = -1;
            VIDGO_VERIFY(session->query("SELECT count(*) FROM things WHERE amount IS NULL", {},
                                        [&](const Row& row) { sum = row.integer(0); }));
            QCOMPARE(sum, 5);
        }
    }

    void aRefusalNeverQuotesValues_data() { vidgo::test::addBackendRows(); }
    void aRefusalNeverQuotesValues()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto session = database->session();
        VIDGO_VERIFY(session->script(kTable));
        constexpr std::string_view kInsert = "INSERT INTO things (id, amount) VALUES (:1, :2)";
        VIDGO_VERIFY(session->execute(kInsert, {"hunter2", 1}));
        auto twice = session->execute(kInsert, {"hunter2", 1});
        VIDGO_VERIFY_ERROR(twice, StorageError::Conflict);
        QVERIFY(twice.error().internal().find("hunter2") == std::string::npos);
        auto orphan = session->execute("INSERT INTO parts (id, thing) VALUES (:1, :2)", {"p", "hunter3"});
        VIDGO_VERIFY_ERROR(orphan, StorageError::Conflict);
        QVERIFY(orphan.error().internal().find("hunter3") == std::string::npos);
        auto wrong = session->execute("INSERT INTO no_such_table (id) VALUES (:1)", {"hunter4"});
        VIDGO_VERIFY_ERROR(wrong, StorageError::Failed);
        QVERIFY(wrong.error().internal().find("hunter4") == std::string::npos);
        QVERIFY(wrong.error().internal().find("no_such_table") != std::string::npos);
        VIDGO_VERIFY_ERROR(session->execute(kInsert, {std::string("a\0b", 3), 1}), StorageError::Failed);
        VIDGO_VERIFY_ERROR(session->execute(kInsert, {"too few"}), StorageError::Failed);
        VIDGO_VERIFY(session->execute(kInsert, {"still works", 1}));
    }

    void aTransactionHappensAltogetherOrNotAtAll_data() { vidgo::test::addBackendRows(); }
    void aTransactionHappensAltogetherOrNotAtAll()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto session = database->session();
        VIDGO_VERIFY(session->script(kTable));
        {
            auto transaction = Transaction::begin(*session);
            VIDGO_VERIFY(transaction);
            fill(*session, 3);
            VIDGO_VERIFY_ERROR(Transaction::begin(*session), StorageError::Failed);
        }
        QCOMPARE(count(*session), 0);
        {
            auto transaction = Transaction::begin(*session);
            VIDGO_VERIFY(transaction);
            fill(*session, 3);
            VIDGO_VERIFY(transaction->commit());
        }
        QCOMPARE(count(*session), 3);
        {
            auto transaction = Transaction::begin(*session);
            VIDGO_VERIFY(session->execute("DELETE FROM things"));
            QVERIFY(!session->execute("DELETE FROM nothing_of_the_kind"));
            VIDGO_VERIFY_ERROR(transaction->commit(), StorageError::Failed);
        }
        QCOMPARE(count(*session), 3);
    }

    void aTransactionLeftOpenEndsWithItsSession_data() { vidgo::test::addBackendRows(); }
    void aTransactionLeftOpenEndsWithItsSession()
    {
        TestDatabase place(backendOfRow(), m_server.get());
        place.options.connections = 1;
        const auto database = place.open();
        {
            auto session = database->session();
            VIDGO_VERIFY(session->script(kTable));
            auto transaction = Transaction::begin(*session);
            fill(*session, 2);
        }
        auto session = database->session();
        QCOMPARE(count(*session), 0);
    }

    void rowsMayRunOtherStatementsButNotTheSame_data() { vidgo::test::addBackendRows(); }
    void rowsMayRunOtherStatementsButNotTheSame()
    {
        const TestDatabase place(backendOfRow(), m_server.get());
        const auto database = place.open();
        auto session = database->session();
        VIDGO_VERIFY(session->script(kTable));
        fill(*session, 3);
        int rows = 0;
        VIDGO_VERIFY(session->query("SELECT id FROM things ORDER BY id", {}, [&](const Row& row) {
            ++rows;
            const std::string id(row.text(0));
            QVERIFY(session->execute("UPDATE things SET amount = 2 WHERE id = :1", {id}).has_value());
            auto same = session->query("SELECT id FROM things ORDER BY id", {}, [](const Row&) {});
            QVERIFY(!same.has_value());
        }));
        QCOMPARE(rows, 3);
    }

    void writersWaitForEachOther_data() { vidgo::test::addBackendRows(); }
    void writersWaitForEachOther()
    {
        TestDatabase place(backendOfRow(), m_server.get());
        place.options.patience = std::chrono::seconds(20);
        const auto database = place.open();
        VIDGO_VERIFY(database->session()->script(kTable));
        VIDGO_VERIFY(database->session()->execute("INSERT INTO things (id, amount) VALUES ('n', 0)"));
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> writers;
            writers.reserve(8);
            for (int w = 0; w < 8; ++w)
                writers.emplace_back([&] {
                    for (int i = 0; i < 25; ++i) {
                        auto session = database->session();
                        auto transaction = Transaction::begin(*session);
                        const bool fine = transaction &&
                                          session->execute("UPDATE things SET amount = amount + 1") &&
                                          transaction->commit();
                        failures += fine ? 0 : 1;
                    }
                });
        }
        QCOMPARE(failures.load(), 0);
        auto session = database->session();
        VIDGO_VERIFY(session->query("SELECT amount FROM things", {},
                                    [](const Row& row) { QCOMPARE(row.integer(0), 200); }));
    }

    void noFreeConnectionIsBusy_data() { vidgo::test::addBackendRows(); }
    void noFreeConnectionIsBusy()
    {
        TestDatabase place(backendOfRow(), m_server.get());
        place.options.connections = 2;
        place.options.patience = std::chrono::milliseconds(30);
        const auto database = place.open();
        auto first = database->session();
        auto second = database->session();
        VIDGO_VERIFY_ERROR(database->session(), StorageError::Busy);
        {
            auto gone = std::move(second);
        }
        VIDGO_VERIFY(database->session());
    }

    void anotherWritersLockIsBusy()
    {
        TestDatabase place(Backend::Sqlite, nullptr);
        place.options.patience = std::chrono::milliseconds(30);
        const auto one = place.open();
        const auto other = place.open();
        auto holder = one->session();
        VIDGO_VERIFY(holder->script(kTable));
        auto transaction = Transaction::begin(*holder);
        auto session = other->session();
        VIDGO_VERIFY_ERROR(Transaction::begin(*session), StorageError::Busy);
        QCOMPARE(count(*session), 0); // reading goes on
    }

    void memoryIsOneDatabaseForAllSessions()
    {
        auto database = Database::open({});
        VIDGO_VERIFY(database);
        VIDGO_VERIFY((*database)->session()->script(kTable));
        auto session = (*database)->session();
        QCOMPARE(count(*session), 0);
    }

    void anyFileNameWorks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("spaces") << "my data = x.db";
        QTest::newRow("quotes") << "a \"b\" 'c'.db";
        QTest::newRow("unicode") << QString::fromUtf8("猫の写真 ünï.db");
        QTest::newRow("percent") << "100%20?mode=ro#.db";
        QTest::newRow("long") << QString(200, QLatin1Char('n')) + ".db";
    }
    void anyFileNameWorks()
    {
        QFETCH(QString, name);
        const vidgo::test::TestFolder folder;
        const auto file = folder / name.toStdString();
        auto database = Database::open({.file = file});
        VIDGO_VERIFY(database);
        VIDGO_VERIFY((*database)->session()->script(kTable));
        QVERIFY(std::filesystem::exists(file));
    }

    void damageIsToldFromAnEmptyFile_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"text", "head", "short", "truncated", "contents"})
            QTest::newRow(kind) << kind;
    }
    void damageIsToldFromAnEmptyFile()
    {
        QFETCH(QString, kind);
        const TestDatabase place(Backend::Sqlite, nullptr);
        const auto file = place.options.file;
        {
            const auto database = place.open();
            auto session = database->session();
            VIDGO_VERIFY(session->script(kTable));
            fill(*session, 200);
            VIDGO_VERIFY(session->query("PRAGMA wal_checkpoint(TRUNCATE)", {}, [](const Row&) {}));
        }
        if (kind == "text")
            VIDGO_VERIFY(writeFile(file, std::string(5000, 'x'), Durability::None));
        else if (kind == "short")
            std::filesystem::resize_file(file, 40);
        else if (kind == "truncated")
            std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
        else
            overwrite(file, kind == "head" ? 0 : 100, std::string(2000, '\x7F'));
        const auto before = readFile(file, 100'000'000);
        auto opened = Database::open(place.options);
        VIDGO_VERIFY_ERROR(opened, StorageError::Damaged);
        QCOMPARE(opened.error().arguments().at("file"), std::string("store.db"));
        QVERIFY(*readFile(file, 100'000'000) == *before); // left as it was
    }

    void checkFindsADamagedPage()
    {
        const TestDatabase place(Backend::Sqlite, nullptr);
        {
            const auto database = place.open();
            auto session = database->session();
            VIDGO_VERIFY(session->script(kTable));
            fill(*session, 500);
            VIDGO_VERIFY(session->query("PRAGMA wal_checkpoint(TRUNCATE)", {}, [](const Row&) {}));
        }
        VIDGO_VERIFY(place.open()->check());
        const auto size = std::filesystem::file_size(place.options.file);
        overwrite(place.options.file, static_cast<std::streamoff>(size - 3 * 4096),
                  std::string(8192, '\x55'));
        auto database = Database::open(place.options);
        VIDGO_VERIFY(database);
        VIDGO_VERIFY_ERROR((*database)->check(), StorageError::Damaged);
    }

    void anEmptyFileBecomesADatabase()
    {
        const TestDatabase place(Backend::Sqlite, nullptr);
        VIDGO_VERIFY(writeFile(place.options.file, "", Durability::None));
        VIDGO_VERIFY(Database::open(place.options));
    }

    void aPlaceThatCannotBeWrittenIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"folder instead of a file", "no such folder", "read-only folder",
                                 "read-only file", "forbidden file"})
            QTest::newRow(kind) << kind;
    }
    void aPlaceThatCannotBeWrittenIsRefused()
    {
        QFETCH(QString, kind);
        namespace fs = std::filesystem;
        TestDatabase place(Backend::Sqlite, nullptr);
        fs::permissions(place.folder().path(), fs::perms::all);
        if (kind == "folder instead of a file")
            fs::create_directory(place.options.file);
        else if (kind == "no such folder")
            place.options.file = place.folder() / "missing/store.db";
        else if (kind == "read-only folder")
            fs::permissions(place.folder().path(), fs::perms(0555));
        else
            place.open();
        if (kind == "read-only file")
            fs::permissions(place.options.file, fs::perms(0444));
        if (kind == "forbidden file")
            fs::permissions(place.options.file, fs::perms::none);
        const vidgo::test::OrdinaryUser user;
        VIDGO_VERIFY_ERROR(Database::open(place.options), StorageError::CannotOpen);
    }

    void aFullDiskLosesNothing()
    {
        TestDatabase place(Backend::Sqlite, nullptr);
        place.options.connections = 1;
        const auto database = place.open();
        auto session = database->session();
        VIDGO_VERIFY(session->script(kTable));
        fill(*session, 10);
        VIDGO_VERIFY(session->query("PRAGMA max_page_count = 20", {}, [](const Row&) {}));
        {
            auto transaction = Transaction::begin(*session);
            Result<std::int64_t> done = 0;
            for (int i = 0; i < 1000 && done; ++i)
                done = session->execute("INSERT INTO things (id) VALUES (:1)",
                                        {std::to_string(i) + std::string(500, 'y')});
            VIDGO_VERIFY_ERROR(done, StorageError::Full);
            QVERIFY(!transaction->commit());
        }
        QCOMPARE(count(*session), 10);
        VIDGO_VERIFY(session->execute("DELETE FROM things"));
    }

    void aLostServerIsToldAndReached()
    {
        TestDatabase place(Backend::PostgreSql, m_server.get());
        place.options.connections = 1;
        const auto database = place.open();
        const auto admin = place.open();
        std::int64_t process = 0;
        {
            auto session = database->session();
            VIDGO_VERIFY(session->query("SELECT pg_backend_pid()", {},
                                        [&](const Row& row) { process = row.integer(0); }));
            VIDGO_VERIFY(admin->session()->query("SELECT CAST(pg_terminate_backend(:1) AS TEXT)", {process},
                                                 [](const Row&) {}));
            VIDGO_VERIFY_ERROR(session->query("SELECT 1", {}, [](const Row&) {}), StorageError::CannotOpen);
        }
        VIDGO_VERIFY(database->session()->query("SELECT 1", {}, [](const Row&) {}));
    }

    // Another program that opens and closes the file must not think that nobody else has it: it would delete
    // the write-ahead log that is being written, and with it what was committed.
    void otherProgramsDoNotTakeTheLogAway()
    {
        const vidgo::test::TestFolder folder;
        const auto file = folder.path() / "shared.db";
        const auto first = Database::open({.file = file});
        VIDGO_VERIFY(first);
        auto session = (*first)->session();
        VIDGO_VERIFY(session);
        VIDGO_VERIFY(session->script(kTable));
        const auto second = Database::open({.file = file}); // a second one in the same program
        VIDGO_VERIFY(second);
        for (int visit = 0; visit < 3; ++visit) {
            const auto id = std::to_string(visit);
            VIDGO_VERIFY(session->execute("INSERT INTO things (id, amount) VALUES (:1, 1)", {id}));
            QCOMPARE(countOfVisitor(file), visit + 1);
            QVERIFY(std::filesystem::exists(file.string() + "-wal"));
        }
    }

    void aPasswordIsNeverTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("nobody there") << "host=127.0.0.1 port=1 user=u password=hunter2";
        QTest::newRow("not an address") << "password hunter2";
        QTest::newRow("unknown option") << "host=/nowhere hunter2=hunter2";
        QTest::newRow("url") << "postgresql://u:hunter2@127.0.0.1:1/db";
    }
    void aPasswordIsNeverTold()
    {
        QFETCH(QString, address);
        auto opened = Database::open({.backend = Backend::PostgreSql, .address = address.toStdString()});
        VIDGO_VERIFY_ERROR(opened, StorageError::CannotOpen);
        QVERIFY(opened.error().internal().find("hunter2") == std::string::npos);
        QVERIFY(opened.error().external().find("hunter2") == std::string::npos);
    }

private:
    // How many rows another program sees.
    static int countOfVisitor(const std::filesystem::path& file)
    {
        QProcess visitor;
        visitor.start(QCoreApplication::applicationFilePath(),
                      {QString::fromLatin1(kVisit), QString::fromStdString(file.string())});
        return visitor.waitForFinished() ? visitor.exitCode() : -1;
    }

    std::unique_ptr<vidgo::test::PostgresServer> m_server;
};

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == kVisit) {
        const auto database = Database::open({.file = argv[2]});
        auto session = database ? (*database)->session() : Result<Session>(std::unexpected(database.error()));
        return session ? static_cast<int>(count(*session)) : 99;
    }
    DatabaseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "database_test.moc"
