#include <atomic>
#include <thread>

#include "routing_fixture.h"

using namespace vidgo;
using namespace vidgo::routing;
using namespace vidgo::test;

/// Breakers: when they open, for how long, who may try, what closes them. Everything on both databases.
class ProviderHealthTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;
    RouteShop m_shop;

    const BreakerRules& rules() const { return m_shop.rules.breaker; }
    HealthFixture fixture() { return HealthFixture(backendOfRow(), m_server.get(), rules()); }

    static void untilOpen(HealthFixture& f, int times) { f.fail(times); }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void whoNeverDidAnythingIsAsked_data() { addBackendRows(); }
    void whoNeverDidAnythingIsAsked()
    {
        auto f = fixture();
        QCOMPARE(f.breaker(), Breaker::Closed);
        const auto admission = f.enter();
        QVERIFY(admission.isGranted);
        QCOMPARE(admission.trial, std::int64_t{0});
        QVERIFY(needed(f.health->counts()).empty());
        QVERIFY(!needed(f.health->takeProbe("pollo")));
    }

    void failuresInARowOpenIt_data() { addBackendRows(); }
    void failuresInARowOpenIt()
    {
        auto f = fixture();
        f.fail(rules().failuresInRow - 1);
        QCOMPARE(f.breaker(), Breaker::Closed);
        needed(f.health->report(f.call())); // one that succeeds, and the row begins anew
        f.fail(rules().failuresInRow - 1);
        QCOMPARE(f.breaker(), Breaker::Closed);
        f.fail(1);
        QCOMPARE(f.breaker(), Breaker::Open);
        QCOMPARE(f.pause(), rules().firstPause);
        QVERIFY(!f.enter().isGranted);
        // Other operations of it go on.
        QCOMPARE(f.breaker(Operation::ImageToVideo), Breaker::Closed);
        QVERIFY(f.enter("a", Operation::ImageToVideo).isGranted);
    }

    void wishesThatNobodyCouldFulfilDoNotCount_data() { addBackendRows(); }
    void wishesThatNobodyCouldFulfilDoNotCount()
    {
        auto f = fixture();
        f.fail(20, ProviderTrouble::BadInput);
        f.fail(20, ProviderTrouble::Refused);
        QCOMPARE(f.breaker(), Breaker::Closed);
        QCOMPARE(needed(f.health->counts()).front().calls, std::int64_t{0});
        // They do not stand between failures either.
        for (int i = 0; i < rules().failuresInRow; ++i) {
            f.fail(1);
            f.fail(1, ProviderTrouble::BadInput);
        }
        QCOMPARE(f.breaker(), Breaker::Open);
    }

    void aShareOfFailuresOpensIt_data() { addBackendRows(); }
    void aShareOfFailuresOpensIt()
    {
        auto f = fixture();
        for (int i = 0; i < rules().fewestCalls / 2; ++i) {
            QCOMPARE(f.breaker(), Breaker::Closed);
            needed(f.health->report(f.call()));
            f.fail(1);
        }
        QCOMPARE(f.breaker(), Breaker::Open);
    }

    void whatIsLongAgoDoesNotCount_data() { addBackendRows(); }
    void whatIsLongAgoDoesNotCount()
    {
        auto f = fixture();
        f.fail(rules().failuresInRow - 1);
        f.clock.advance(rules().window + 1ms);
        f.fail(1);
        QCOMPARE(f.breaker(), Breaker::Closed);
    }

    void slownessOpensIt_data() { addBackendRows(); }
    void slownessOpensIt()
    {
        auto f = fixture();
        auto slow = f.call();
        slow.took = rules().slowVideo + 1ms;
        for (int i = 1; i < rules().fewestCalls; ++i)
            needed(f.health->report(slow));
        QCOMPARE(f.breaker(), Breaker::Closed);
        needed(f.health->report(slow));
        QCOMPARE(f.breaker(), Breaker::Open);
        QCOMPARE(needed(f.health->snapshot())->find("pollo", Operation::TextToVideo)->trouble,
                 ProviderTrouble::Busy);
    }

    void aRateLimitIsKeptToTheMillisecond_data() { addBackendRows(); }
    void aRateLimitIsKeptToTheMillisecond()
    {
        auto f = fixture();
        auto limited = f.call(ProviderTrouble::RateLimited, 429);
        limited.retryAfter = 17s;
        needed(f.health->report(limited));
        QCOMPARE(f.pause(), std::chrono::milliseconds(17s));
        f.clock.advance(17s - 1ms);
        QVERIFY(!f.enter().isGranted);
        f.clock.advance(1ms);
        QVERIFY(f.enter().isGranted);
    }

    void nobodyStaysAwayForEver_data() { addBackendRows(); }
    void nobodyStaysAwayForEver()
    {
        auto f = fixture();
        auto limited = f.call(ProviderTrouble::RateLimited, 429);
        limited.retryAfter = std::chrono::hours(24 * 365);
        needed(f.health->report(limited));
        QCOMPARE(f.pause(), rules().longestRetryAfter);
        limited.retryAfter = -5s;
        limited.operation = Operation::Effect;
        needed(f.health->report(limited));
        QCOMPARE(f.pause(Operation::Effect), 1ms);
    }

    void rateLimitsInARowAreAQuotaThatIsUsedUp_data() { addBackendRows(); }
    void rateLimitsInARowAreAQuotaThatIsUsedUp()
    {
        auto f = fixture();
        for (int i = 1; i < rules().quotaAfter; ++i) {
            f.fail(1, ProviderTrouble::RateLimited);
            QVERIFY(f.pause() <= rules().longestPause);
            f.clock.advance(f.pause());
        }
        f.fail(1, ProviderTrouble::RateLimited);
        QCOMPARE(f.pause(), rules().quotaPause);
    }

    void withoutCreditNothingIsAskedForHours_data() { addBackendRows(); }
    void withoutCreditNothingIsAskedForHours()
    {
        auto f = fixture();
        f.fail(1, ProviderTrouble::OutOfCredit);
        for (const auto operation : {Operation::TextToVideo, Operation::ImageToVideo, Operation::Effect}) {
            QCOMPARE(f.breaker(operation), Breaker::Open);
            QCOMPARE(f.pause(operation), rules().creditPause);
        }
        f.clock.advance(rules().creditPause);
        const auto trial = f.enter();
        QVERIFY(trial.isGranted && trial.trial != 0);
        QVERIFY(!f.enter("a", Operation::Effect).isGranted); // one call for all of it
        auto taken = f.call();
        taken.trial = trial.trial;
        needed(f.health->accepted(taken)); // an order that is taken is paid for
        QVERIFY(f.enter("a", Operation::Effect).isGranted);
    }

    void aBalanceEndsTheWaitForCredit_data() { addBackendRows(); }
    void aBalanceEndsTheWaitForCredit()
    {
        auto f = fixture();
        f.fail(1, ProviderTrouble::OutOfCredit);
        QVERIFY(needed(f.health->takeProbe("pollo")));
        QVERIFY(!needed(f.health->takeProbe("pollo"))); // one for all, and not again so soon
        needed(f.health->probed({.provider = "pollo", .keyMark = "a", .hasCredit = false}));
        QCOMPARE(f.breaker(), Breaker::Open);
        f.clock.advance(rules().betweenProbes);
        QVERIFY(needed(f.health->takeProbe("pollo")));
        needed(f.health->probed({.provider = "pollo", .keyMark = "a", .hasCredit = true}));
        QCOMPARE(f.breaker(), Breaker::Closed);
        f.clock.advance(rules().betweenProbes);
        QVERIFY(!needed(f.health->takeProbe("pollo"))); // it could change nothing
    }

    void aRefusedKeyWaitsForAnother_data() { addBackendRows(); }
    void aRefusedKeyWaitsForAnother()
    {
        auto f = fixture();
        needed(f.health->report(f.call(ProviderTrouble::Unauthorised, 401)));
        f.clock.advance(std::chrono::hours(24 * 30));
        QCOMPARE(f.breaker(), Breaker::Open);
        QCOMPARE(f.breaker(Operation::Effect), Breaker::Open);
        QVERIFY(!f.enter("a").isGranted);
        QVERIFY(f.enter("b").isGranted);
        auto good = f.call();
        good.keyMark = "b";
        needed(f.health->report(good));
        QCOMPARE(f.breaker(Operation::TextToVideo, "a"), Breaker::Closed); // the row is closed for all
    }

    void aKeyThatMayNotDoThisMayDoThat_data() { addBackendRows(); }
    void aKeyThatMayNotDoThisMayDoThat()
    {
        auto f = fixture();
        needed(f.health->report(f.call(ProviderTrouble::Unauthorised, 403)));
        QCOMPARE(f.breaker(), Breaker::Open);
        QCOMPARE(f.breaker(Operation::Effect), Breaker::Closed);
        needed(f.health->probed({.provider = "pollo", .keyMark = "a"}));
        QCOMPARE(f.breaker(), Breaker::Open); // the key was never in doubt
        needed(f.health->probed({.provider = "pollo", .keyMark = "b"}));
        QCOMPARE(f.breaker(), Breaker::Closed);
    }

    void aKeyThatIsFoundGoodIsUsed_data() { addBackendRows(); }
    void aKeyThatIsFoundGoodIsUsed()
    {
        auto f = fixture();
        needed(f.health->probed(
            {.provider = "pollo", .keyMark = "a", .trouble = ProviderTrouble::Unauthorised, .status = 401}));
        QCOMPARE(f.breaker(), Breaker::Open);
        needed(f.health->probed({.provider = "pollo", .keyMark = "a"}));
        QCOMPARE(f.breaker(), Breaker::Closed);
    }

    void whoCanBeReachedAgainMayBeTriedAtOnce_data() { addBackendRows(); }
    void whoCanBeReachedAgainMayBeTriedAtOnce()
    {
        auto f = fixture();
        f.fail(rules().failuresInRow, ProviderTrouble::Busy);
        QCOMPARE(f.breaker(), Breaker::Open);
        needed(f.health->probed({.provider = "pollo", .keyMark = "a"}));
        QCOMPARE(f.breaker(), Breaker::Trial);
        // That it answers says nothing about the work it does.
        f.fail(rules().failuresInRow);
        needed(f.health->reset("pollo"));
        f.fail(rules().failuresInRow, ProviderTrouble::Failed);
        needed(f.health->probed({.provider = "pollo", .keyMark = "a"}));
        QCOMPARE(f.breaker(), Breaker::Open);
    }

    void aTrialThatFailsMakesThePauseLonger_data() { addBackendRows(); }
    void aTrialThatFailsMakesThePauseLonger()
    {
        auto f = fixture();
        f.fail(rules().failuresInRow);
        auto expected = rules().firstPause;
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(f.pause(), expected);
            f.clock.advance(expected);
            QCOMPARE(f.breaker(), Breaker::Trial);
            const auto trial = f.enter();
            QVERIFY(trial.isGranted);
            auto failed = f.call(ProviderTrouble::Failed);
            failed.trial = trial.trial;
            needed(f.health->report(failed));
            expected = std::min(expected * 2, rules().longestPause);
        }
        QCOMPARE(expected, rules().longestPause);
        f.clock.advance(expected);
        auto good = f.call();
        good.trial = f.enter().trial;
        needed(f.health->report(good));
        QCOMPARE(f.breaker(), Breaker::Closed);
        f.fail(rules().failuresInRow - 1); // what was before it no longer counts
        QCOMPARE(f.breaker(), Breaker::Closed);
        f.fail(1);
        QCOMPARE(f.pause(), rules().firstPause);
    }

    void aTrialThatNobodyHearsOfIsOverAfterItsTime_data() { addBackendRows(); }
    void aTrialThatNobodyHearsOfIsOverAfterItsTime()
    {
        auto f = fixture();
        f.fail(rules().failuresInRow);
        f.clock.advance(rules().firstPause);
        const auto lost = f.enter();
        QVERIFY(lost.isGranted);
        QCOMPARE(f.breaker(), Breaker::Trying);
        f.clock.advance(std::max<std::chrono::milliseconds>(rules().leastTrial, 60s) - 1ms);
        QVERIFY(!f.enter().isGranted);
        f.clock.advance(1ms);
        const auto next = f.enter();
        QVERIFY(next.isGranted && next.trial > lost.trial);
        // The one that was given up tells after all: it is not the trial any more.
        auto late = f.call();
        late.trial = lost.trial;
        needed(f.health->report(late));
        QCOMPARE(f.breaker(), Breaker::Trying);
    }

    void anOrderThatNeverWentOutLeavesTheTrialToOthers_data() { addBackendRows(); }
    void anOrderThatNeverWentOutLeavesTheTrialToOthers()
    {
        auto f = fixture();
        f.fail(rules().failuresInRow);
        f.clock.advance(rules().firstPause);
        auto call = f.call();
        call.trial = f.enter().trial;
        needed(f.health->withdraw(call));
        QCOMPARE(f.breaker(), Breaker::Trial);
        QVERIFY(f.enter().isGranted);
    }

    void aWishThatIsRefusedInATrialSaysThatItAnswers_data() { addBackendRows(); }
    void aWishThatIsRefusedInATrialSaysThatItAnswers()
    {
        auto f = fixture();
        f.fail(rules().failuresInRow, ProviderTrouble::Busy);
        f.clock.advance(f.pause());
        auto bad = f.call(ProviderTrouble::BadInput, 400);
        bad.trial = f.enter().trial;
        needed(f.health->report(bad));
        QCOMPARE(f.breaker(), Breaker::Closed);
        // But not that its work succeeds.
        f.fail(rules().failuresInRow, ProviderTrouble::Failed);
        f.clock.advance(f.pause());
        bad.trial = f.enter().trial;
        needed(f.health->report(bad));
        QCOMPARE(f.breaker(), Breaker::Trial);
    }

    void whatBeganBeforeChangesNothing_data() { addBackendRows(); }
    void whatBeganBeforeChangesNothing()
    {
        auto f = fixture();
        f.fail(rules().failuresInRow);
        const auto pause = f.pause();
        needed(f.health->report(f.call()));
        f.fail(5);
        QCOMPARE(f.breaker(), Breaker::Open);
        QCOMPARE(f.pause(), pause);
    }

    void aPersonResetsIt_data() { addBackendRows(); }
    void aPersonResetsIt()
    {
        auto f = fixture();
        f.fail(rules().failuresInRow);
        f.fail(1, ProviderTrouble::OutOfCredit);
        needed(f.health->report(f.call(ProviderTrouble::Unauthorised, 401)));
        needed(f.health->reset("pollo"));
        QCOMPARE(f.breaker(), Breaker::Closed);
        f.fail(rules().failuresInRow - 1);
        QCOMPARE(f.breaker(), Breaker::Closed);
        QCOMPARE(needed(f.health->counts()).front().calls, std::int64_t{2 * rules().failuresInRow + 1});
        needed(f.health->reset("nobody")); // nothing to do, and no harm
    }

    void theLastDayIsCounted_data() { addBackendRows(); }
    void theLastDayIsCounted()
    {
        auto f = fixture();
        needed(f.health->report(f.call()));
        f.clock.advance(24h + 1ms);
        for (const auto took : {5s, 1s, 9s}) {
            auto call = f.call();
            call.took = took;
            needed(f.health->report(call));
        }
        f.fail(1);
        f.fail(1, ProviderTrouble::Refused);
        auto other = f.call(ProviderTrouble::Busy);
        other.operation = Operation::Effect;
        needed(f.health->report(other));
        other.provider = "a2e";
        other.trouble = ProviderTrouble::None;
        needed(f.health->report(other));
        const auto counts = needed(f.health->counts());
        QCOMPARE(counts.size(), std::size_t{3});
        QCOMPARE(counts[0].provider, std::string("a2e"));
        QCOMPARE(counts[1].operation, Operation::Effect);
        QCOMPARE(counts[1].calls, std::int64_t{1});
        QVERIFY(!counts[1].median);
        QCOMPARE(counts[2].operation, Operation::TextToVideo);
        QCOMPARE(counts[2].calls, std::int64_t{4});
        QCOMPARE(counts[2].succeeded, std::int64_t{3});
        QCOMPARE(*counts[2].median, std::chrono::milliseconds(5s));
    }

    void oldCallsAreDropped_data() { addBackendRows(); }
    void oldCallsAreDropped()
    {
        auto few = rules();
        few.keptCalls = 100;
        HealthFixture f(backendOfRow(), m_server.get(), few);
        for (int i = 0; i < 256; ++i)
            needed(f.health->report(f.call()));
        QCOMPARE(f.number("SELECT COUNT(*) FROM provider_calls"), std::int64_t{100});
        QCOMPARE(f.number("SELECT MAX(number) FROM provider_calls"), std::int64_t{256});
    }

    void everythingIsThereAfterARestart_data() { addBackendRows(); }
    void everythingIsThereAfterARestart()
    {
        auto f = fixture();
        f.fail(rules().failuresInRow);
        const auto before = *needed(f.health->snapshot())->find("pollo", Operation::TextToVideo);
        f.health = f.another();
        QCOMPARE(f.breaker(), Breaker::Open);
        QVERIFY(*needed(f.health->snapshot())->find("pollo", Operation::TextToVideo) == before);
    }

    void anotherProgramSeesItAsSoonAsItsCopyIsOld_data() { addBackendRows(); }
    void anotherProgramSeesItAsSoonAsItsCopyIsOld()
    {
        auto f = fixture();
        const auto other = f.another();
        QVERIFY(needed(other->enter("pollo", Operation::TextToVideo, "a", 60s)).isGranted);
        f.fail(rules().failuresInRow);
        f.clock.advance(rules().refresh);
        QVERIFY(!needed(other->enter("pollo", Operation::TextToVideo, "a", 60s)).isGranted);
    }

    void ofAllProgramsOneGetsTheTrial_data() { addBackendRows(); }
    void ofAllProgramsOneGetsTheTrial()
    {
        auto f = fixture();
        constexpr int kPrograms = 4;
        constexpr int kAskers = 2;
        std::vector<std::unique_ptr<ProviderHealth>> programs;
        for (int i = 0; i < kPrograms; ++i)
            programs.push_back(f.another());
        f.fail(rules().failuresInRow);
        for (int round = 0; round < 5; ++round) {
            f.clock.advance(f.pause());
            std::atomic<int> granted = 0;
            std::atomic<std::int64_t> trial = 0;
            std::vector<std::jthread> threads;
            threads.reserve(std::size_t{kPrograms} * kAskers);
            for (int i = 0; i < kPrograms * kAskers; ++i)
                threads.emplace_back([&, i] {
                    const auto admission = needed(programs[static_cast<std::size_t>(i % kPrograms)]->enter(
                        "pollo", Operation::TextToVideo, "a", 60s));
                    if (admission.isGranted) {
                        ++granted;
                        trial = admission.trial;
                    }
                });
            threads.clear();
            QCOMPARE(granted.load(), 1);
            auto failed = f.call(ProviderTrouble::Busy);
            failed.trial = trial;
            needed(f.health->report(failed));
        }
    }

    void manyReportsAtOnceAreAllCounted_data() { addBackendRows(); }
    void manyReportsAtOnceAreAllCounted()
    {
        auto f = fixture();
        const auto other = f.another();
        constexpr int kThreads = 4;
        constexpr int kCalls = 25;
        std::vector<std::jthread> threads;
        threads.reserve(kThreads);
        for (int i = 0; i < kThreads; ++i)
            threads.emplace_back([&, i] {
                auto call = f.call();
                call.operation = i % 2 == 0 ? Operation::TextToVideo : Operation::Effect;
                for (int j = 0; j < kCalls; ++j)
                    needed((i < 2 ? *f.health : *other).report(call));
            });
        threads.clear();
        QCOMPARE(f.number("SELECT COUNT(*) FROM provider_calls"), std::int64_t{kThreads * kCalls});
        QCOMPARE(f.number("SELECT MAX(last_call) FROM provider_health"), std::int64_t{kThreads * kCalls});
    }
};

QTEST_GUILESS_MAIN(ProviderHealthTest)
#include "provider_health_test.moc"
