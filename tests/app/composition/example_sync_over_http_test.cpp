#include "pack_maker.h"
#include "server_fixture.h"
#include "sync_desk.h"
#include "vidgo/app_server/server_front.h"
#include "vidgo/client/pack_client.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/secrets/memory_secret_store.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;
using service::ExampleSyncWish;

namespace {

/// Counts what comes over the wire, and lets something happen in the middle.
class CountedSource final : public service::PackSource
{
public:
    explicit CountedSource(service::PackSource& source)
        : m_source(source)
    {}

    std::string name() const override { return m_source.name(); }
    Result<PublishedPacks> changes(const std::string& series, std::int64_t after,
                                   const std::stop_token& stop) override
    {
        auto told = m_source.changes(series, after, stop);
        lastTold = told ? static_cast<int>(told->packs.size()) : -1;
        return told;
    }
    Result<Bytes> read(const std::string& pack, std::int64_t from, std::int64_t bytes,
                       const std::stop_token& stop) override
    {
        if (onRead)
            onRead();
        auto piece = m_source.read(pack, from, bytes, stop);
        bytesRead += piece ? static_cast<std::int64_t>(piece->size()) : 0;
        return piece;
    }

    int lastTold = -1;
    std::int64_t bytesRead = 0;
    std::function<void()> onRead;

private:
    service::PackSource& m_source;
};

/// A server on a port that it keeps, and a computer that brings its examples over HTTP.
struct World
{
    World(storage::Backend backend, const PostgresServer* postgres)
        : server(std::make_unique<ServerFixture>(backend, postgres, composition::SandboxPlaces(),
                                                 [](app_server::ServerConfig& config) { config.port = 0; }))
    {
        openFront();
        port = front->port();
        link = std::make_unique<client::ServerLink>(
            *client::ServerAddress::from("http://127.0.0.1:" + std::to_string(port)),
            client::ServerLink::Parts{.http = http,
                                      .downloader = http,
                                      .streams = http,
                                      .secrets = secrets,
                                      .log = log,
                                      .random = random,
                                      .pause = pause,
                                      .clock = clock});
        client = std::make_unique<client::PackClient>(*link);
        counted = std::make_unique<CountedSource>(*client);
        desk = std::make_unique<SyncDesk>(
            *counted, std::vector{PackPublisher{.name = "The makers", .publicKey = maker.key.publicKey()}});
    }
    ~World()
    {
        desk.reset();
        closeFront();
    }
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    void openFront()
    {
        auto config = server->config;
        config.port = port;
        front = ServerFixture::must(app_server::ServerFront::open(
            config,
            {.backend = *server->backend_, .clock = server->clock, .random = server->random, .log = log}));
    }
    void closeFront()
    {
        if (front)
            front->stop(1s);
        front.reset();
    }
    PublishedPack publish(const std::string& name, const std::vector<int>& numbers)
    {
        auto published = ServerFixture::must(server->backend_->publishPack(maker.pack(name, numbers)));
        server->clock.advance(2s); // what everybody is told may be a second old
        return published;
    }
    Outcome sync() { return desk->sync->sync(ExampleSyncWish::Auto, {}); }

    PackMaker maker;
    std::unique_ptr<ServerFixture> server;
    std::unique_ptr<app_server::ServerFront> front;
    std::uint16_t port = 0;
    NullLog log;
    SystemClock clock;
    SystemRandom random;
    net::SystemPause pause;
    net::CurlHttpClient http{{.proxy = {.use = net::ProxySettings::Use::None},
                              .retry = {.attempts = 2, .firstPause = 1ms, .longestPause = 1ms}},
                             {.log = log, .clock = clock, .random = random, .pause = pause}};
    secrets::MemorySecretStore secrets;
    std::unique_ptr<client::ServerLink> link;
    std::unique_ptr<client::PackClient> client;
    std::unique_ptr<CountedSource> counted;
    std::unique_ptr<SyncDesk> desk;
};

} // namespace

/// Examples from a server over sockets, on both of its databases.
class ExampleSyncOverHttpTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_postgres;

    std::unique_ptr<World> open()
    {
        QFETCH(bool, isPostgres);
        return std::make_unique<World>(isPostgres ? storage::Backend::PostgreSql : storage::Backend::Sqlite,
                                       m_postgres.get());
    }
    static void rows()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto started = PostgresServer::start();
        QVERIFY2(started.has_value(), started ? "" : started.error().c_str());
        m_postgres = std::move(*started);
    }
    void cleanupTestCase() { m_postgres.reset(); }

    void whatIsNewComesAndNothingElse_data() { rows(); }
    void whatIsNewComesAndNothingElse()
    {
        const auto world = open();
        VIDGO_VERIFY(world->sync()); // there is nothing
        QCOMPARE(world->desk->examples(), 0);
        const auto first = world->publish("first", {1, 2});
        VIDGO_VERIFY(world->sync());
        QCOMPARE(world->desk->examples(), 2);
        QCOMPARE(world->counted->bytesRead, first.bytes);
        const auto second = world->publish("second", {2, 3}); // one of them is here
        VIDGO_VERIFY(world->sync());
        QCOMPARE(world->counted->lastTold, 1);
        QCOMPARE(world->desk->examples(), 3);
        QVERIFY(world->counted->bytesRead < first.bytes + second.bytes - 50'000);
        const auto material = PackMaker::must(world->desk->here.store.find(MaterialId("made-3")));
        QCOMPARE(material.result.sha256, sha256(PackMaker::noise(7)));

        VIDGO_VERIFY(world->server->backend_->withdrawPack(first.id));
        world->server->clock.advance(2s);
        VIDGO_VERIFY(world->sync());
        QCOMPARE(world->counted->lastTold, 1);
        QCOMPARE(world->desk->examples(), 3); // what came stays
        const auto before = world->counted->bytesRead;
        VIDGO_VERIFY(world->sync());
        QCOMPARE(world->counted->lastTold, 0);
        QCOMPARE(world->counted->bytesRead, before);
    }

    void aServerThatGoesInTheMiddleIsTakenUpAgain_data() { rows(); }
    void aServerThatGoesInTheMiddleIsTakenUpAgain()
    {
        const auto world = open();
        const auto pack = world->publish("large", {1, 2, 3});
        int pieces = 0;
        world->counted->onRead = [&] {
            if (++pieces == 6)
                world->closeFront();
        };
        QVERIFY(!world->sync());
        auto state = world->desk->sync->state();
        QVERIFY(state.trouble.has_value());
        QCOMPARE(state.missing, 3);
        QVERIFY(state.fetched > 0);
        QCOMPARE(world->link->reachability().state(), client::Reachability::State::Offline);
        world->desk->begin(); // the studio ends, too
        world->openFront();
        VIDGO_VERIFY(world->sync());
        QCOMPARE(world->desk->examples(), 3);
        QCOMPARE(world->counted->bytesRead, pack.bytes); // not a byte twice
    }

    // Another server takes the address: it counts anew.
    void anotherServerAtTheAddressIsReadFromTheBeginning_data() { rows(); }
    void anotherServerAtTheAddressIsReadFromTheBeginning()
    {
        QFETCH(bool, isPostgres);
        const auto world = open();
        world->publish("first", {1});
        world->publish("second", {2});
        VIDGO_VERIFY(world->sync());
        world->closeFront();
        world->server = std::make_unique<ServerFixture>(
            isPostgres ? storage::Backend::PostgreSql : storage::Backend::Sqlite, m_postgres.get());
        world->openFront();
        world->publish("of the other one", {3});
        VIDGO_VERIFY(world->sync());
        QCOMPARE(world->desk->examples(), 3);
    }

    void aPieceOfAPackIsAPieceOfItsFile_data() { rows(); }
    void aPieceOfAPackIsAPieceOfItsFile()
    {
        const auto world = open();
        const auto pack = world->publish("some", {1});
        const auto file = ServerFixture::must(readFile(world->maker.folder.path() / "some.vgp", 1'000'000));
        for (const auto& [from, bytes] : {std::pair<std::int64_t, std::int64_t>{0, 1},
                                          {0, pack.headBytes},
                                          {pack.headBytes, 100},
                                          {pack.bytes - 1, 1}}) {
            const auto piece = world->client->read(pack.id, from, bytes, {});
            VIDGO_VERIFY(piece);
            QCOMPARE(*piece, Bytes(file.begin() + from, file.begin() + from + bytes));
        }
        QVERIFY(!world->client->read(pack.id, pack.bytes, 1, {})); // behind its end
        VIDGO_VERIFY(world->server->backend_->withdrawPack(pack.id));
        VIDGO_VERIFY_ERROR(world->client->read(pack.id, 0, 1, {}), service::ServiceError::ExampleMissing);
    }
};

QTEST_GUILESS_MAIN(ExampleSyncOverHttpTest)
#include "example_sync_over_http_test.moc"
