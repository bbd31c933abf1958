#include <thread>

#ifdef __linux__
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "backup_fixture.h"
#include "vidgo/base/base_error.h"

using namespace vidgo;
using namespace vidgo::test;
using backup::BackupError;
using storage::Backend;

/// What is in a backup is what was there, whatever database it comes from and whoever writes meanwhile.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
        m_catalog = must(loadCatalog(sourcePath("resources/catalog")));
        m_rules = must(loadCreditRules(sourcePath("resources/catalog"), m_catalog));
    }
    void cleanupTestCase() { m_server.reset(); }

    void everythingComesBackInEachDatabase_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const auto from : {Backend::Sqlite, Backend::PostgreSql})
            for (const auto to : {Backend::Sqlite, Backend::PostgreSql})
                QTest::addRow("%d to %d", static_cast<int>(from), static_cast<int>(to))
                    << static_cast<int>(from) << static_cast<int>(to);
    }
    void everythingComesBackInEachDatabase()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Home first(static_cast<Backend>(from), m_server.get());
        first.make(m_steps);
        first.fill("Ann");
        grant(first, 3);
        const TestFolder out;
        const auto made = m_keeper.make(out / "it.vgb", first);
        VIDGO_VERIFY(made);
        QCOMPARE(made->files, std::int64_t{5});
        QCOMPARE(made->schema, m_steps.count());
        QVERIFY(made->rows > 10);
        Home second(static_cast<Backend>(to), m_server.get());
        const auto restored = m_keeper.restore(out / "it.vgb", second, m_steps);
        VIDGO_VERIFY(restored);
        QVERIFY(restored->folderAside.empty() && restored->schemaAside.empty());
        QCOMPARE(restored->contents.rows, made->rows);
        QCOMPARE(second.everything(), first.everything());
        QVERIFY(isLedgerGood(second));
        QVERIFY(!fs::exists(second.folder() / "photo.jpg"));
        QVERIFY(!fs::exists(second.folder() / "restoring"));
        const auto keys = fs::status(second.folder() / "server-keys.json").permissions();
        QCOMPARE(keys & (fs::perms::group_all | fs::perms::others_all), fs::perms::none);
    }

    void nothingOfItCanBeReadInTheFile()
    {
        Home home(Backend::Sqlite, m_server.get());
        home.make(m_steps);
        home.fill("Rumpelstilzchen");
        const TestFolder out;
        VIDGO_VERIFY(m_keeper.make(out / "it.vgb", home));
        const auto text = must(readTextFile(out / "it.vgb", 10'000'000));
        for (const auto* word : {"Rumpelstilzchen", "SQLite", "library", "boards", "xxxxxxxx"})
            QVERIFY2(text.find(word) == std::string::npos, word);
        QCOMPARE(std::distance(fs::directory_iterator(out.path()), {}), std::ptrdiff_t{1});
    }

    // A person who buys and spends without pause: each row of the backup fits the others.
    void whoWritesMeanwhileIsSeenAtOneMoment_data() { addBackendRows(); }
    void whoWritesMeanwhileIsSeenAtOneMoment()
    {
        Home home(backendOfRow(), m_server.get());
        home.make(m_steps);
        grant(home, 1);
        std::atomic<int> written = 0;
        std::jthread writer([&](const std::stop_token& stop) {
            const auto database = home.open();
            auto ledger = ledgerOf(*database);
            while (!stop.stop_requested()) {
                const auto number = ++written;
                must(ledger.grant({.account = AccountId("busy " + std::to_string(number % 5)),
                                   .key = "order " + std::to_string(number),
                                   .kind = BucketKind::Bought,
                                   .amount = 10,
                                   .reason = "meanwhile"}));
            }
        });
        const TestFolder out;
        std::int64_t rows = 0;
        for (int i = 0; i < 4; ++i) {
            QTRY_VERIFY(written > 20 * (i + 1));
            const auto file = out / ("it" + std::to_string(i) + ".vgb");
            const auto made = m_keeper.make(file, home);
            VIDGO_VERIFY(made);
            QVERIFY(made->rows > rows);
            rows = made->rows;
            Home copy(Backend::Sqlite, m_server.get());
            VIDGO_VERIFY(m_keeper.restore(file, copy, m_steps));
            QVERIFY(isLedgerGood(copy));
        }
    }

    void verifyingReadsItAllAndChangesNothing()
    {
        Home home(Backend::Sqlite, m_server.get());
        home.make(m_steps);
        home.fill("Ann");
        const TestFolder out;
        const auto made = must(m_keeper.make(out / "it.vgb", home));
        const auto read = backup::checkBackup(out / "it.vgb", kPassphrase, {}, {});
        VIDGO_VERIFY(read);
        QCOMPARE(read->rows, made.rows);
        QCOMPARE(read->files, made.files);
        QCOMPARE(read->bytes, made.bytes);
        QCOMPARE(read->madeAt, m_keeper.clock.now());
        QCOMPARE(read->madeBy, std::string("1.0"));
        VIDGO_VERIFY_ERROR(backup::checkBackup(out / "it.vgb", Secret("another one"), {}, {}),
                           SealError::WrongPassphrase);
        auto bytes = must(readFile(out / "it.vgb", 10'000'000));
        bytes.resize(bytes.size() - 1);
        must(writeFile(out / "cut.vgb", bytes, Durability::None));
        VIDGO_VERIFY_ERROR(backup::checkBackup(out / "cut.vgb", kPassphrase, {}, {}), SealError::Damaged);
        VIDGO_VERIFY_ERROR(backup::checkBackup(out / "none.vgb", kPassphrase, {}, {}),
                           BaseError::FileNotFound);
        VIDGO_VERIFY_ERROR(backup::checkBackup(out.path(), kPassphrase, {}, {}), BaseError::NotAFile);
        VIDGO_VERIFY_ERROR(
            backup::checkBackup(sourcePath("resources/catalog/tools.json"), kPassphrase, {}, {}),
            SealError::NotSealed);
    }

    void whatCannotBeMadeLeavesNothingBehind()
    {
        Home home(Backend::Sqlite, m_server.get());
        const TestFolder out;
        VIDGO_VERIFY_ERROR(m_keeper.make(out / "it.vgb", home), BackupError::NothingThere);
        QVERIFY(!fs::exists(home.folder()));
        home.make(m_steps);
        VIDGO_VERIFY_ERROR(backup::makeBackup(out / "it.vgb", Secret("short"), home.place,
                                              {.clock = m_keeper.clock, .random = m_keeper.random}, {}, {}),
                           BackupError::ShortPassphrase);
        must(writeFile(out / "taken.vgb", "mine", Durability::None));
        VIDGO_VERIFY_ERROR(m_keeper.make(out / "taken.vgb", home), BackupError::NameTaken);
        QCOMPARE(must(readTextFile(out / "taken.vgb", 100)), std::string("mine"));
        std::stop_source stopped;
        stopped.request_stop();
        VIDGO_VERIFY_ERROR(
            backup::makeBackup(
                out / "it.vgb", kPassphrase, home.place,
                {.clock = m_keeper.clock, .random = m_keeper.random, .version = "1.0", .cost = kCheap}, {},
                stopped.get_token()),
            BaseError::Cancelled);
        QCOMPARE(std::distance(fs::directory_iterator(out.path()), {}), std::ptrdiff_t{1});
    }

#ifdef __linux__
    void aFullDiskLeavesNothingBehind()
    {
        Home home(Backend::Sqlite, m_server.get());
        home.make(m_steps);
        home.fill("Ann");
        const TestFolder out;
        const auto child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{.rlim_cur = 200'000, .rlim_max = 200'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto made = m_keeper.make(out / "it.vgb", home);
            ::_exit(!made && made.error().is(BaseError::DiskFull) ? 7 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 7);
        QVERIFY(fs::is_empty(out.path()));
    }

    // In a program of its own, whose memory nothing else has touched.
    void memoryDoesNotGrowWithWhatIsKept()
    {
        constexpr long kMostKib = 48 * 1024;
        Home home(Backend::Sqlite, m_server.get());
        home.make(m_steps);
        home.write("files/ab/large", "");
        fs::resize_file(home.folder() / "files/ab/large", 400'000'000);
        const TestFolder out;
        const Home copy(Backend::Sqlite, m_server.get());
        const auto child = ::fork();
        if (child == 0) {
            const auto peak = [] {
                rusage use{};
                ::getrusage(RUSAGE_SELF, &use);
                return use.ru_maxrss;
            };
            const auto before = peak();
            const auto made = m_keeper.make(out / "it.vgb", home);
            const auto restored = made ? m_keeper.restore(out / "it.vgb", copy, m_steps).has_value() : false;
            ::_exit(!made || !restored ? 1 : peak() - before < kMostKib ? 7 : 2);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 7);
        QCOMPARE(fs::file_size(copy.folder() / "files/ab/large"), std::uintmax_t{400'000'000});
    }
#endif

private:
    credits::Ledger ledgerOf(storage::Database& database)
    {
        return credits::Ledger({.database = database,
                                .catalog = m_catalog,
                                .rules = m_rules,
                                .clock = m_keeper.clock,
                                .random = m_keeper.random});
    }

    void grant(const Home& home, int accounts)
    {
        const auto database = home.open();
        auto ledger = ledgerOf(*database);
        for (int i = 0; i < accounts; ++i) {
            const AccountId account("account " + std::to_string(i));
            must(ledger.grant({.account = account,
                               .key = "order",
                               .kind = BucketKind::Bought,
                               .amount = 50,
                               .reason = "Small package"}));
            must(ledger.reserve({.account = account,
                                 .key = "reserve",
                                 .job = JobId("job " + std::to_string(i)),
                                 .tier = "starter",
                                 .items = {{"leonardo_video_1080p", 2}},
                                 .shownTotal = 20}));
        }
    }

    bool isLedgerGood(const Home& home)
    {
        const auto database = home.open();
        const auto verified = must(ledgerOf(*database).verify());
        return verified.isGood() && !verified.accounts.empty();
    }

    std::unique_ptr<PostgresServer> m_server;
    Catalog m_catalog;
    CreditRules m_rules;
    Steps m_steps;
    Keeper m_keeper;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
