#include <atomic>
#include <latch>
#include <thread>

#include "ledger_fixture.h"

using namespace vidgo;
using namespace vidgo::credits;
using vidgo::test::backendOfRow;
using vidgo::test::LedgerFixture;

/// Many at once on one account.
class LedgerRaceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Shop m_shop;

    template <class Work>
    static void together(int count, const Work& work)
    {
        std::latch start(count);
        std::vector<std::jthread> threads;
        threads.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            threads.emplace_back([&, i] {
                start.arrive_and_wait();
                work(i);
            });
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
        for (auto& limit : m_shop.catalog.limits)
            limit.concurrentRuns = 1000; // the balance decides here
    }
    void cleanupTestCase() { m_server.reset(); }

    void sixtyFourRunsOnABalanceForTenEndAtNothingWithTenWinners_data() { test::addBackendRows(); }
    void sixtyFourRunsOnABalanceForTenEndAtNothingWithTenWinners()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop, 16);
        VIDGO_VERIFY(f.grant("g", BucketKind::Bought, 55));
        VIDGO_VERIFY(f.grant("h", BucketKind::Promotional, 45));
        std::atomic<int> winners = 0;
        std::atomic<int> losers = 0;
        std::atomic<int> others = 0;
        together(64, [&](int i) {
            const auto hold = f.ledger->reserve(f.clips(std::to_string(i)));
            if (!hold) {
                (hold.error().is(CreditsError::NotEnough) ? losers : others) += 1;
                return;
            }
            const auto settled = f.ledger->settle(
                {.hold = hold->id, .key = "settle " + std::to_string(i), .amount = hold->amount});
            (settled ? winners : others) += 1;
        });
        QCOMPARE(others.load(), 0);
        QCOMPARE(winners.load(), 10);
        QCOMPARE(losers.load(), 54);
        QCOMPARE(f.balance(), "0/0/0");
        QCOMPARE(f.ledger->history(f.ann, 100)->size(), std::size_t{22});
        QVERIFY(f.isSound());
    }

    void theSameRequestFromManySidesHappensOnce_data() { test::addBackendRows(); }
    void theSameRequestFromManySidesHappensOnce()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop, 8);
        std::atomic<int> first = 0;
        std::atomic<int> replayed = 0;
        together(16, [&](int) {
            const auto receipt = f.grant("order 1", BucketKind::Bought, 100);
            if (receipt)
                (receipt->wasReplayed ? replayed : first) += 1;
        });
        QCOMPARE(first.load(), 1);
        QCOMPARE(replayed.load(), 15);
        const auto hold = f.ledger->reserve(f.clips("a", 4));
        VIDGO_VERIFY(hold);
        std::atomic<int> ended = 0;
        together(16, [&](int i) { // half want to charge it, half to give it back
            const auto key = (i % 2 ? "s" : "r") + std::to_string(i);
            const auto done = i % 2 ? f.ledger->settle({.hold = hold->id, .key = key, .amount = 40})
                                    : f.ledger->release({.hold = hold->id, .key = key});
            if (done)
                ++ended;
        });
        QCOMPARE(ended.load(), 1);
        const auto left = f.available();
        QVERIFY(left == 60 || left == 100);
        QVERIFY(f.isSound());
    }
};

QTEST_GUILESS_MAIN(LedgerRaceTest)
#include "ledger_race_test.moc"
