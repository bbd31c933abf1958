#include <algorithm>
#include <thread>

#include "server_fixture.h"
#include "vidgo/app_server/app_server_error.h"
#include "vidgo/app_server/start_up.h"
#include "vidgo/base/base_error.h"
#include "vidgo/jobs/generation_store.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/redis_server.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

/// Lets the clock go on instead of waiting, and does something meanwhile.
class QuickPause final : public net::Pause
{
public:
    explicit QuickPause(ManualClock& clock)
        : m_clock(clock)
    {}
    void wait(std::chrono::milliseconds time, const std::stop_token& /*stop*/) override
    {
        m_clock.advance(time);
        waited += time;
        if (meanwhile)
            meanwhile();
    }

    std::chrono::milliseconds waited{0};
    std::function<void()> meanwhile;

private:
    ManualClock& m_clock;
};

/// A server and the stand-ins of all companies that make examples for it.
struct Makers
{
    Makers()
    {
        for (const auto id : sandbox::kProviderIds) {
            places.urls.emplace(id, town->url(id));
            places.keys.emplace(id, town->at(id).key());
        }
    }
    std::size_t orders() const
    {
        std::size_t all = 0;
        for (const auto id : sandbox::kProviderIds)
            all += town->at(id).creates().size();
        return all;
    }
    /// A start of the server: what is ordered is waited for.
    Outcome prepared(const app_server::PregenerationConfig& wanted)
    {
        auto config = server.config;
        config.pregeneration = wanted;
        const auto backend =
            ServerFixture::must(app_server::ServerBackend::open(config, {.clock = server.clock,
                                                                         .random = server.random,
                                                                         .log = server.log,
                                                                         .version = "1.0",
                                                                         .sandbox = places}));
        const std::jthread time([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                server.clock.advance(50ms);
                std::this_thread::sleep_for(2ms);
            }
        });
        return backend->prepare({});
    }

    SystemClock townClock;
    std::unique_ptr<sandbox::ProviderTown> town = ServerFixture::must(
        sandbox::ProviderTown::open({.resources = sourcePath("resources"), .quickSide = 128}, townClock));
    composition::SandboxPlaces places;
    ServerFixture server{storage::Backend::Sqlite, nullptr};
};

} // namespace

// What a server does before it serves.
class ServerStartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<RedisServer> m_redis;
    ManualClock m_clock;
    NullLog m_log;

    Outcome waited(const app_server::ServerConfig& config, QuickPause& pause,
                   const std::stop_token& stop = {})
    {
        return app_server::waitForDependencies(config, {.clock = m_clock, .log = m_log, .pause = pause},
                                               stop);
    }
    app_server::ServerConfig configOf() const
    {
        app_server::ServerConfig config;
        config.database = {.backend = storage::Backend::PostgreSql, .address = m_postgres->address()};
        config.redis = Secret("redis://127.0.0.1:" + std::to_string(m_redis->port()));
        return config;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto postgres = PostgresServer::start();
        QVERIFY2(postgres.has_value(), postgres ? "" : postgres.error().c_str());
        m_postgres = std::move(*postgres);
        auto redis = RedisServer::start();
        QVERIFY2(redis.has_value(), redis ? "" : redis.error().c_str());
        m_redis = std::move(*redis);
    }

    void beginsAtOnceWhereEverythingIsThere()
    {
        QuickPause pause(m_clock);
        VIDGO_VERIFY(waited(configOf(), pause));
        QCOMPARE(pause.waited, 0ms);
        VIDGO_VERIFY(waited({}, pause)); // a file, and no Redis
        QCOMPARE(pause.waited, 0ms);
    }

    void withoutADatabaseItGivesUpAfterItsTime()
    {
        auto config = configOf();
        config.database.address = "host=127.0.0.1 port=1 password=geheim";
        QuickPause pause(m_clock);
        const auto answer = waited(config, pause);
        VIDGO_VERIFY_ERROR(answer, app_server::AppServerError::NoDatabase);
        QCOMPARE(pause.waited, std::chrono::milliseconds(config.startupTimeout));
        QVERIFY(answer.error().external().find("300") != std::string::npos);
        QVERIFY(answer.error().internal().find("geheim") == std::string::npos);
    }

    void withoutRedisItBeginsAllTheSame()
    {
        m_redis->kill();
        QuickPause pause(m_clock);
        VIDGO_VERIFY(waited(configOf(), pause));
        QCOMPARE(pause.waited, 30'000ms);
        QVERIFY(m_redis->startAgain());
    }

    void whatComesLateIsWaitedFor()
    {
        m_redis->kill();
        QuickPause pause(m_clock);
        pause.meanwhile = [&] {
            if (pause.waited == 3s)
                QVERIFY(m_redis->startAgain());
        };
        VIDGO_VERIFY(waited(configOf(), pause));
        QCOMPARE(pause.waited, 3'000ms);
    }

    void aStopEndsTheWaiting()
    {
        auto config = configOf();
        config.database.address = "host=127.0.0.1 port=1";
        std::stop_source stop;
        QuickPause pause(m_clock);
        pause.meanwhile = [&] { stop.request_stop(); };
        VIDGO_VERIFY_ERROR(waited(config, pause, stop.get_token()), BaseError::Cancelled);
        QCOMPARE(pause.waited, 1'000ms);
    }

    // By the stand-ins of all companies, through the jobs that accounts have.
    void examplesAreMadeOnceAndWithinTheBudget()
    {
        Makers makers;
        const auto prepared = [&](const app_server::PregenerationConfig& wanted) {
            return makers.prepared(wanted);
        };
        const auto orders = [&] { return makers.orders(); };
        const auto examples = [&] {
            return ServerFixture::number(makers.server.call("landingStats"), "examples");
        };
        app_server::PregenerationConfig wanted{.limit = 1, .skipsAvatar = true, .skipsVideo = true};
        VIDGO_VERIFY(prepared(wanted));
        QCOMPARE(orders(), std::size_t{0}); // nobody said what it may cost
        wanted.budget = Money{1, Currency::usd()};
        VIDGO_VERIFY(prepared(wanted));
        QCOMPARE(orders(), std::size_t{0}); // too much for that
        const auto before = examples();
        wanted.budget = Money{5'000, Currency::usd()};
        VIDGO_VERIFY(prepared(wanted));
        const auto made = examples() - before;
        QVERIFY2(made >= 3, std::to_string(made).c_str()); // a scene, a fitting, a room
        const auto paid = orders();
        VIDGO_VERIFY(prepared(wanted));
        QCOMPARE(examples(), before + made);
        QCOMPARE(orders(), paid);
        wanted.isSkipped = true;
        wanted.limit = 2;
        VIDGO_VERIFY(prepared(wanted));
        QCOMPARE(orders(), paid);
    }

    // Nor when somebody takes its job off the list.
    void whatMayHaveBegunIsNotOrderedAgain()
    {
        Makers makers;
        const app_server::PregenerationConfig wanted{
            .limit = 1, .skipsAvatar = true, .skipsVideo = true, .budget = Money{5'000, Currency::usd()}};
        for (const auto id : sandbox::kProviderIds)
            makers.town->at(id).inject(
                {.kind = sandbox::ProviderFault::Kind::CutAfter, .on = sandbox::ProviderFault::On::Create},
                100);
        VIDGO_VERIFY(makers.prepared(wanted));
        const auto paid = makers.orders();
        QVERIFY(paid >= 3);
        for (const auto id : sandbox::kProviderIds)
            makers.town->at(id).clearFaults();
        VIDGO_VERIFY(makers.prepared(wanted));
        QCOMPARE(makers.orders(), paid);
        const auto database = ServerFixture::must(storage::Database::open(makers.server.config.database));
        jobs::GenerationStore store({.database = *database, .clock = makers.server.clock});
        QVERIFY(ServerFixture::must(store.removeEnded({})).size() >= 3);
        VIDGO_VERIFY(makers.prepared(wanted));
        QCOMPARE(makers.orders(), paid);
    }
};

QTEST_GUILESS_MAIN(ServerStartTest)
#include "server_start_test.moc"
