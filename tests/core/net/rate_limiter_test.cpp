#include <array>

#include "net_fixture.h"
#include "vidgo/net/rate_limiter.h"

using namespace vidgo;
using namespace vidgo::net;
using namespace vidgo::test;

namespace {

// Time passes by waiting only.
class ClockPause final : public Pause
{
public:
    explicit ClockPause(ManualClock& clock)
        : m_clock(clock)
    {}
    void wait(std::chrono::milliseconds time, const std::stop_token&) override
    {
        waits.push_back(time);
        m_clock.advance(time);
    }
    std::vector<std::chrono::milliseconds> waits;

private:
    ManualClock& m_clock;
};

const std::string kHost = "api.example.com";

} // namespace

class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostWithoutALimitIsNeverWaitedFor()
    {
        RateLimiter limiter(m_clock, m_pause);
        for (int i = 0; i < 1000; ++i)
            VIDGO_VERIFY(limiter.enter(kHost, {}));
        QVERIFY(m_pause.waits.empty());
    }

    void aFewMayComeAtOnceAndThenOneAtATime()
    {
        RateLimiter limiter(m_clock, m_pause);
        limiter.setLimit(kHost, {.callsAMinute = 9});
        for (int i = 0; i < 2; ++i)
            VIDGO_VERIFY(limiter.enter(kHost, {}));
        QVERIFY(m_pause.waits.empty());
        for (int i = 0; i < 3; ++i)
            VIDGO_VERIFY(limiter.enter(kHost, {}));
        const std::vector<std::chrono::milliseconds> expected(3, 7500ms);
        QCOMPARE(m_pause.waits, expected);
        VIDGO_VERIFY(limiter.enter("other.example.com", {}));
        QCOMPARE(m_pause.waits.size(), 3);
    }

    void neverMoreThanTheLimitInAnyMinute_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 7, 10, 60, 1000})
            QTest::addRow("%d", limit) << limit;
    }
    void neverMoreThanTheLimitInAnyMinute()
    {
        QFETCH(const int, limit);
        RateLimiter limiter(m_clock, m_pause);
        limiter.setLimit(kHost, {.callsAMinute = limit});
        std::vector<Timestamp> calls;
        const auto size = static_cast<std::size_t>(limit);
        for (std::size_t i = 0; i < 4 * size; ++i) {
            VIDGO_VERIFY(limiter.enter(kHost, {}));
            calls.push_back(m_clock.now());
        }
        for (std::size_t i = size; i < calls.size(); ++i)
            QVERIFY(calls[i] - calls[i - size] >= 1min);
        // And not much fewer.
        QVERIFY(calls.back() - calls.front() <= 6min);
    }

    void aClockThatIsSetBackStopsNothing()
    {
        RateLimiter limiter(m_clock, m_pause);
        limiter.setLimit(kHost, {.callsAMinute = 6});
        VIDGO_VERIFY(limiter.enter(kHost, {}));
        m_clock.advance(-24h);
        VIDGO_VERIFY(limiter.enter(kHost, {}));
        QCOMPARE(m_pause.waits.size(), 1);
        QCOMPARE(m_pause.waits.front(), 10s);
    }

    void onlySoManyRunAtATime()
    {
        RateLimiter limiter(m_clock, m_pause);
        limiter.setLimit(kHost, {.concurrent = 3});
        std::atomic<int> running = 0;
        std::atomic<int> most = 0;
        std::atomic<int> done = 0;
        {
            std::array<std::jthread, 12> threads;
            for (auto& thread : threads)
                thread = std::jthread([&] {
                    for (int k = 0; k < 50; ++k) {
                        const auto permit = limiter.enter(kHost, {});
                        const int now = ++running;
                        for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
                        }
                        std::this_thread::yield();
                        --running;
                        done += permit ? 1 : 0;
                    }
                });
        }
        QCOMPARE(done.load(), 600);
        QVERIFY(most.load() <= 3);
    }

    void aPauseThatWasOrderedHoldsForEverybodyAndTheLongerOneCounts()
    {
        RateLimiter limiter(m_clock, m_pause);
        limiter.pauseFor(kHost, 20s);
        limiter.pauseFor(kHost, 5s);
        VIDGO_VERIFY(limiter.enter(kHost, {}));
        VIDGO_VERIFY(limiter.enter(kHost, {}));
        const std::vector<std::chrono::milliseconds> expected{20s};
        QCOMPARE(m_pause.waits, expected);
    }

    void aPauseThatIsTooLongIsToldInsteadOfWaitedFor()
    {
        RateLimiter limiter(m_clock, m_pause, 30s);
        limiter.pauseFor(kHost, 31s);
        const auto refused = limiter.enter(kHost, {});
        VIDGO_VERIFY_ERROR(refused, NetError::HostPaused);
        QCOMPARE(refused.error().arguments().at("seconds"), "31");
        m_clock.advance(1s);
        VIDGO_VERIFY(limiter.enter(kHost, {}));
    }

    void aStopEndsTheWaitForAnotherCall()
    {
        RateLimiter limiter(m_clock, m_pause);
        limiter.setLimit(kHost, {.concurrent = 1});
        const auto first = limiter.enter(kHost, {});
        std::optional<Result<RateLimiter::Permit>> second;
        const auto took =
            timeToStop(5ms, [&](const std::stop_token& stop) { second.emplace(limiter.enter(kHost, stop)); });
        VIDGO_VERIFY_ERROR(*second, BaseError::Cancelled);
        QVERIFY(took < 200ms);
    }

    void aStopEndsTheWaitForTime()
    {
        SystemPause pause;
        RateLimiter limiter(m_clock, pause);
        limiter.pauseFor(kHost, 50s);
        std::optional<Result<RateLimiter::Permit>> permit;
        const auto took =
            timeToStop(5ms, [&](const std::stop_token& stop) { permit.emplace(limiter.enter(kHost, stop)); });
        VIDGO_VERIFY_ERROR(*permit, BaseError::Cancelled);
        QVERIFY(took < 200ms);
    }

    // The attempts of all requests go through it, and what one is told holds for the next.
    void theClientKeepsToIt()
    {
        Requests requests;
        LoopbackServer server(
            answering(requests, {httpAnswer(429, "", "Retry-After: 7\r\n"), httpAnswer(200, "yes")}));
        NullLog log;
        CountingRandom random;
        RateLimiter limiter(m_clock, m_pause);
        CurlHttpClient client(
            {.retry = {.attempts = 1}},
            {.log = log, .clock = m_clock, .random = random, .pause = m_pause, .limiter = &limiter});
        QCOMPARE(client.send(readOf(server.url()), {})->status, 429);
        QVERIFY(m_pause.waits.empty());
        QCOMPARE(client.send(readOf(server.url()), {})->status, 200);
        const std::vector<std::chrono::milliseconds> expected{7s};
        QCOMPARE(m_pause.waits, expected);

        limiter.pauseFor("127.0.0.1:" + std::to_string(server.port()), 1h);
        const auto refused = client.send(writeOf(server.url()), {});
        VIDGO_VERIFY_ERROR(refused, NetError::HostPaused);
        QVERIFY(!refused.error().mayHaveArrived());
        QCOMPARE(requests.count(), 2);
    }

    void init() { m_pause.waits.clear(); }

private:
    ManualClock m_clock;
    ClockPause m_pause{m_clock};
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "rate_limiter_test.moc"
