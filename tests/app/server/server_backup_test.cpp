#include "server_fixture.h"
#include "vidgo/backup/restore.h"

using namespace vidgo;
using namespace vidgo::test;

namespace fs = std::filesystem;

/// The backup of each day: made once by one of the servers, kept for a while, and good for a new server.
class ServerBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void oneOfTwoServersMakesItOnceADay_data() { addBackendRows(); }
    void oneOfTwoServersMakesItOnceADay()
    {
        ServerFixture f(backendOfRow(), m_server.get());
        f.config.backup = {.folder = f.folder / "backups", .passphrase = Secret(kPassphrase), .kept = 2};
        const auto first = serverOf(f);
        const auto second = serverOf(f);
        first->backUp({});
        second->backUp({});
        QCOMPARE(backupsOf(f).size(), std::size_t{1});
        f.clock.advance(23h);
        first->backUp({});
        QCOMPARE(backupsOf(f).size(), std::size_t{1});
        f.clock.advance(1h);
        second->backUp({});
        first->backUp({});
        QCOMPARE(backupsOf(f).size(), std::size_t{2});
        const auto oldest = backupsOf(f).front();
        must(writeFile(f.config.backup.folder / "vidgo-notes.vgb", "of somebody", Durability::None));
        f.clock.advance(24h);
        first->backUp({});
        const auto kept = backupsOf(f);
        QCOMPARE(kept.size(), std::size_t{3}); // two, and what is not ours
        QVERIFY(std::ranges::find(kept, oldest) == kept.end());
        QVERIFY(fs::exists(f.config.backup.folder / "vidgo-notes.vgb"));
    }

    void oneThatFailsIsTriedAgainAnHourLater()
    {
        ServerFixture f(storage::Backend::Sqlite, m_server.get());
        f.config.backup = {.folder = f.folder / "backups", .passphrase = Secret(kPassphrase)};
        must(writeFile(f.config.backup.folder, "a file where a folder should be", Durability::None));
        const auto server = serverOf(f);
        server->backUp({});
        fs::remove(f.config.backup.folder);
        f.clock.advance(59min);
        server->backUp({});
        QVERIFY(!fs::exists(f.config.backup.folder));
        f.clock.advance(1min);
        server->backUp({});
        QCOMPARE(backupsOf(f).size(), std::size_t{1});
    }

    void aNewServerGoesOnWhereTheOldOneWas_data() { addBackendRows(); }
    void aNewServerGoesOnWhereTheOldOneWas()
    {
        ServerFixture f(backendOfRow(), m_server.get());
        f.signUp();
        f.config.backup = {.folder = f.folder / "backups", .passphrase = Secret(kPassphrase)};
        serverOf(f)->backUp({});
        // Another machine, with SQLite and without anything of the old one.
        const TestFolder elsewhere;
        auto config = f.config;
        config.data = elsewhere / "data";
        config.database = {.file = config.data / "vidgo.db"};
        must(backup::restoreBackup(
            backupsOf(f).front(), Secret(kPassphrase), {.database = config.database, .folder = config.data},
            backup::Existing::Refuse,
            {.migrations = config.resources / "sql", .clock = f.clock, .log = f.log}, {}, {}));
        const auto server = serverOf(f, config);
        const auto answer =
            server->answer(f.requestOf("signIn", {.body = Json::Object{{"email", f.email},
                                                                       {"password", ServerFixture::kPassword},
                                                                       {"device_name", "Ann's laptop"},
                                                                       {"platform", "Debian 12"}}}));
        QCOMPARE(answer.status, 200);
    }

private:
    static constexpr auto kPassphrase = "correct horse battery";

    template <class Value>
    static Value must(Result<Value> result)
    {
        return ServerFixture::must(std::move(result));
    }
    static void must(const Outcome& outcome)
    {
        if (!outcome)
            qFatal("%s", outcome.error().internal().c_str());
    }

    static std::unique_ptr<app_server::ServerBackend> serverOf(ServerFixture& f)
    {
        return serverOf(f, f.config);
    }
    static std::unique_ptr<app_server::ServerBackend> serverOf(ServerFixture& f,
                                                               const app_server::ServerConfig& config)
    {
        return must(app_server::ServerBackend::open(config, {.clock = f.clock,
                                                             .random = f.random,
                                                             .log = f.log,
                                                             .passwordCost = 4,
                                                             .version = "1.0",
                                                             .sandbox = {}}));
    }

    static std::vector<fs::path> backupsOf(const ServerFixture& f)
    {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(f.config.backup.folder))
            found.push_back(entry.path());
        std::ranges::sort(found);
        return found;
    }

    std::unique_ptr<PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(ServerBackupTest)
#include "server_backup_test.moc"
