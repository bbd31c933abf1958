#include <thread>

#include "test_server.h"
#include "vidgo/server/redis_bus.h"
#include "vidgo/server/redis_rate_limits.h"
#include "vidgo/server/server_error.h"
#include "vidgo/test/redis_server.h"

using namespace vidgo;
using namespace vidgo::server;
using namespace vidgo::test;

namespace {

/// For a machine that has other things to do: what is gone refuses at once, whatever the time.
const RedisOptions kPatient{.timeout = std::chrono::seconds(20)};

/// Counts the lines that say something is wrong.
class CountingLog final : public Log
{
public:
    void write(LogLevel level, std::string_view, std::string_view, std::initializer_list<LogField>) override
    {
        warnings += level == LogLevel::Warning ? 1 : 0;
    }
    std::atomic<int> warnings = 0;
};

/// What came over a bus.
struct Heard
{
    RedisBus::Listener listener()
    {
        return [this](const std::string& channel, const std::string& message) {
            const std::scoped_lock lock(mutex);
            all.push_back(channel + "=" + message);
        };
    }
    std::vector<std::string> messages()
    {
        const std::scoped_lock lock(mutex);
        return all;
    }
    std::mutex mutex;
    std::vector<std::string> all;
};

} // namespace

class RedisTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addressesAreRead_data();
    void addressesAreRead();
    void badAddressesAreRefusedWithoutTheirPassword_data();
    void badAddressesAreRefusedWithoutTheirPassword();
    void commandsAreAnswered();
    void aPasswordIsNeeded();
    void nobodyThereIsSaidAndNotAskedAgainAtOnce();
    void aServerThatHangsIsGivenUp();
    void limitsAreExactAcrossServers();
    void allKeysCountOrNone();
    void theWindowSlides();
    void withoutRedisEachServerCountsAndComesBack();
    void messagesReachOtherServers();
    void aBusComesBackByItself();

private:
    RedisAddress address() const { return {.host = "127.0.0.1", .port = m_redis->port()}; }

    std::unique_ptr<RedisServer> m_redis;
    ManualClock m_clock;
    CountingLog m_log;
};

void RedisTest::init()
{
    auto redis = RedisServer::start();
    QVERIFY2(redis.has_value(), redis ? "" : redis.error().c_str());
    m_redis = std::move(*redis);
    m_log.warnings = 0;
}

void RedisTest::addressesAreRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("read");
    QTest::newRow("host") << "redis://cache"
                          << "cache 6379 0  ";
    QTest::newRow("all") << "redis://me:a%40b@cache:6380/3"
                         << "cache 6380 3 me a@b";
    QTest::newRow("password alone") << "redis://:secret@127.0.0.1:1/0"
                                    << "127.0.0.1 1 0  secret";
    QTest::newRow("IPv6") << "redis://[::1]:6380/"
                          << "::1 6380 0  ";
}

void RedisTest::addressesAreRead()
{
    QFETCH(QString, url);
    QFETCH(QString, read);
    const auto parsed = RedisAddress::from(url.toStdString());
    VIDGO_VERIFY(parsed);
    QCOMPARE(QString::fromStdString(parsed->host + " " + std::to_string(parsed->port) + " " +
                                    std::to_string(parsed->database) + " " + parsed->user + " " +
                                    std::string(parsed->password.reveal())),
             read);
}

void RedisTest::badAddressesAreRefusedWithoutTheirPassword_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url :
         {"", "cache:6379", "http://:pass@cache", "rediss://:pass@cache", "redis://", "redis://:pass@",
          "redis://:pass@cache:0", "redis://:pass@cache:99999", "redis://:pass@cache:x",
          "redis://:pass@cache/x", "redis://:pass@cache/-1", "redis://:pass%@cache", "redis://[::1"})
        QTest::newRow(url) << url;
}

void RedisTest::badAddressesAreRefusedWithoutTheirPassword()
{
    QFETCH(QString, url);
    const auto parsed = RedisAddress::from(url.toStdString());
    VIDGO_VERIFY_ERROR(parsed, ServerError::RedisAddressInvalid);
    QVERIFY(parsed.error().internal().find("pass") == std::string::npos);
    QVERIFY(parsed.error().arguments().empty());
}

void RedisTest::commandsAreAnswered()
{
    RedisConnection connection(address(), kPatient, m_clock);
    const std::string bytes("a\0b\r\n", 5);
    VIDGO_VERIFY(connection.command({"SET", "key", bytes}));
    QCOMPARE(*connection.command({"GET", "key"})->text(), bytes);
    QVERIFY(!connection.command({"GET", "nothing"})->text());
    QCOMPARE(*connection.command({"STRLEN", "key"})->number(), std::int64_t{5});
    QCOMPARE(connection.command({"MGET", "key", "nothing"})->list()->size(), std::size_t{2});
    VIDGO_VERIFY_ERROR(connection.command({"NONSENSE"}), ServerError::RedisRefused);
    VIDGO_VERIFY(connection.command({"PING"})); // a refusal does not end the connection
}

void RedisTest::aPasswordIsNeeded()
{
    auto locked = RedisServer::start("open sesame");
    QVERIFY(locked.has_value());
    RedisAddress place{.host = "127.0.0.1", .port = (*locked)->port()};
    RedisConnection without(place, kPatient, m_clock);
    VIDGO_VERIFY_ERROR(without.command({"PING"}), ServerError::RedisRefused);
    place.password = Secret("open sesame");
    place.database = 2;
    RedisConnection with(place, kPatient, m_clock);
    VIDGO_VERIFY(with.command({"PING"}));
    place.password = Secret("wrong");
    RedisConnection wrong(place, kPatient, m_clock);
    VIDGO_VERIFY_ERROR(wrong.command({"PING"}), ServerError::RedisRefused);
}

void RedisTest::nobodyThereIsSaidAndNotAskedAgainAtOnce()
{
    RedisConnection connection(address(), kPatient, m_clock);
    VIDGO_VERIFY(connection.command({"PING"}));
    m_redis->kill();
    VIDGO_VERIFY_ERROR(connection.command({"PING"}), ServerError::RedisUnreachable);
    QVERIFY(m_redis->startAgain());
    const auto paused = connection.command({"PING"});
    VIDGO_VERIFY_ERROR(paused, ServerError::RedisUnreachable);
    QCOMPARE(paused.error().internal(), std::string("a pause after a failure"));
    m_clock.advance(milliseconds(100));
    VIDGO_VERIFY(connection.command({"PING"}));
}

void RedisTest::aServerThatHangsIsGivenUp()
{
    RedisConnection connection(address(), {.timeout = milliseconds(1'000)}, m_clock);
    VIDGO_VERIFY(connection.command({"PING"}));
    m_redis->pause();
    VIDGO_VERIFY_ERROR(connection.command({"PING"}), ServerError::RedisUnreachable);
    m_redis->resume();
    m_clock.advance(milliseconds(100));
    VIDGO_VERIFY(connection.command({"PING"}));
}

void RedisTest::limitsAreExactAcrossServers()
{
    RedisRateLimits one(address(), kPatient, m_clock, m_log);
    RedisRateLimits other(address(), kPatient, m_clock, m_log);
    const RateRule rule{.requests = 100, .window = std::chrono::minutes(10)};
    std::atomic<int> allowed = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back([&, i] {
            auto& limits = i % 2 == 0 ? one : other;
            for (int k = 0; k < 60; ++k)
                allowed += limits.take({"ip:203.0.113.9"}, rule).isAllowed ? 1 : 0;
        });
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(allowed.load(), 100);
    QVERIFY(one.isUp() && other.isUp());
    QVERIFY(one.take({"ip:203.0.113.10"}, rule).isAllowed);
}

void RedisTest::allKeysCountOrNone()
{
    RedisRateLimits limits(address(), kPatient, m_clock, m_log);
    const RateRule rule{.requests = 2, .window = std::chrono::minutes(10)};
    QCOMPARE(limits.take({"ip:a"}, rule).remaining, 1U);
    QCOMPARE(limits.take({"ip:a", "account:b"}, rule).remaining, 0U);
    const auto refused = limits.take({"ip:a", "account:b"}, rule);
    QVERIFY(!refused.isAllowed);
    QVERIFY(refused.waits > std::chrono::minutes(9) && refused.waits <= std::chrono::minutes(10));
    QVERIFY(limits.take({"account:b"}, rule).isAllowed); // the refused one did not count
    QVERIFY(!limits.take({"account:b"}, rule).isAllowed);
}

void RedisTest::theWindowSlides()
{
    RedisRateLimits limits(address(), kPatient, m_clock, m_log);
    const RateRule rule{.requests = 1, .window = milliseconds(30)};
    QVERIFY(limits.take({"ip:a"}, rule).isAllowed);
    QVERIFY(eventually([&] { return limits.take({"ip:a"}, rule).isAllowed; }));
}

void RedisTest::withoutRedisEachServerCountsAndComesBack()
{
    std::vector<bool> states;
    RedisRateLimits limits(address(), kPatient, m_clock, m_log, [&](bool isUp) { states.push_back(isUp); });
    const RateRule rule{.requests = 3, .window = std::chrono::minutes(1)};
    QVERIFY(limits.take({"ip:a"}, rule).isAllowed);
    m_redis->kill();
    int allowed = 0;
    for (int i = 0; i < 10; ++i)
        allowed += limits.take({"ip:a"}, rule).isAllowed ? 1 : 0;
    QCOMPARE(allowed, 3); // its own memory counts from the loss on
    QVERIFY(!limits.isUp());
    QCOMPARE(m_log.warnings.load(), 1);
    QVERIFY(m_redis->startAgain());
    m_clock.advance(std::chrono::seconds(6));
    QVERIFY(limits.take({"ip:a"}, rule).isAllowed);
    QVERIFY(limits.isUp());
    QCOMPARE(states, (std::vector<bool>{true, false, true}));
}

void RedisTest::messagesReachOtherServers()
{
    Heard heard;
    RedisBus one(address(), kPatient, {"jobs", "progress"},
                 {.clock = m_clock, .log = m_log, .listener = heard.listener(), .onState = {}});
    QVERIFY(eventually([&] { return one.isUp(); }));
    Heard others;
    RedisBus other(address(), kPatient, {"elsewhere"},
                   {.clock = m_clock, .log = m_log, .listener = others.listener(), .onState = {}});
    QVERIFY(other.publish("jobs", "wake up"));
    QVERIFY(other.publish("progress", "{\"job\":1}"));
    QVERIFY(other.publish("unknown", "x"));
    QVERIFY(eventually([&] { return heard.messages().size() == 2; }));
    QCOMPARE(heard.messages(), (std::vector<std::string>{"jobs=wake up", "progress={\"job\":1}"}));
    QVERIFY(others.messages().empty());
}

void RedisTest::aBusComesBackByItself()
{
    Heard heard;
    std::atomic<int> ups = 0;
    RedisBus bus(address(),
                 {.timeout = kPatient.timeout, .firstPause = milliseconds(5), .lastPause = milliseconds(20)},
                 {"jobs"},
                 {.clock = m_clock, .log = m_log, .listener = heard.listener(), .onState = [&](bool isUp) {
                      ups += isUp ? 1 : 0;
                  }});
    QVERIFY(eventually([&] { return bus.isUp(); }));
    m_redis->kill();
    QVERIFY(eventually([&] { return !bus.isUp(); }));
    QVERIFY(!bus.publish("jobs", "lost"));
    QVERIFY(m_redis->startAgain());
    QVERIFY(eventually([&] { return ups == 2; }));
    m_clock.advance(milliseconds(20));
    QVERIFY(bus.publish("jobs", "heard"));
    QVERIFY(eventually([&] { return heard.messages() == std::vector<std::string>{"jobs=heard"}; }));
}

QTEST_GUILESS_MAIN(RedisTest)
#include "redis_test.moc"
