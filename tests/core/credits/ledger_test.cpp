#include "ledger_fixture.h"

using namespace vidgo;
using namespace vidgo::credits;
using vidgo::test::backendOfRow;
using vidgo::test::LedgerFixture;
using namespace std::chrono_literals;

class LedgerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Shop m_shop;

    // The numbers of the buckets that a hold was taken from, and how much.
    QString shares(LedgerFixture& f, std::int64_t number)
    {
        QStringList words;
        const auto found = f.ledger->history(f.ann, 1, number + 1);
        for (const auto& entry : found->front().entries)
            if (entry.side == Side::Held)
                words << QStringLiteral("%1:%2").arg(entry.bucket).arg(entry.amount);
        return words.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aRunIsReservedSettledAndTheRestComesBack_data() { test::addBackendRows(); }
    void aRunIsReservedSettledAndTheRestComesBack()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        QCOMPARE(f.balance(), "0/0/0");
        VIDGO_VERIFY(f.grant("g", BucketKind::Bought, 50));
        const auto quote =
            f.ledger->quote({.account = f.ann, .tier = "starter", .items = {{"leonardo_video_1080p", 3}}});
        VIDGO_VERIFY(quote);
        QCOMPARE(quote->price.total, std::int64_t{30});
        QCOMPARE(quote->missing, std::int64_t{0});
        const auto hold = f.ledger->reserve(f.clips("a", 3));
        VIDGO_VERIFY(hold);
        QCOMPARE(f.balance(), "20/30/0");
        QCOMPARE(*f.ledger->openHoldOf(JobId("a")), *hold);
        VIDGO_VERIFY_ERROR(f.ledger->settle({.hold = hold->id, .key = "more", .amount = 31}),
                           CreditsError::TooMuchCharged);
        const auto settled = f.ledger->settle({.hold = hold->id, .key = "s", .amount = 12});
        VIDGO_VERIFY(settled);
        QCOMPARE(settled->amount, std::int64_t{12});
        QCOMPARE(f.balance(), "38/0/0");
        QCOMPARE(f.ledger->hold(hold->id)->charged, std::int64_t{12});
        VIDGO_VERIFY_ERROR(f.ledger->release({.hold = hold->id, .key = "r"}), CreditsError::HoldEnded);
        QVERIFY(!f.ledger->openHoldOf(JobId("a"))->has_value());
        QVERIFY(f.isSound());
    }

    void whatDoesNotFitIsRefusedBeforeItStarts_data() { test::addBackendRows(); }
    void whatDoesNotFitIsRefusedBeforeItStarts()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("g", BucketKind::Bought, 25));
        const auto refused = f.ledger->reserve(f.clips("a", 3));
        VIDGO_VERIFY_ERROR(refused, CreditsError::NotEnough);
        const auto& said = refused.error().arguments();
        QCOMPARE(said.at("needed"), std::string("30"));
        QCOMPARE(said.at("available"), std::string("25"));
        QCOMPARE(said.at("missing"), std::string("5"));
        QCOMPARE(said.at("fitting"), std::string("leonardo_video_1080p=2"));
        QCOMPARE(said.at("packages"), std::string("small,medium"));
        QCOMPARE(f.balance(), "25/0/0");
        auto dearer = f.clips("a", 2);
        dearer.shownTotal = 19;
        VIDGO_VERIFY_ERROR(f.ledger->reserve(dearer), CreditsError::PriceChanged);
        VIDGO_VERIFY(f.ledger->reserve(f.clips("a", 2)));
        auto again = f.clips("a");
        again.key = "another";
        VIDGO_VERIFY_ERROR(f.ledger->reserve(again), CreditsError::JobHasHold);
        QVERIFY(f.isSound());
    }

    void soonestLapsingIsUsedFirstThenByKind_data() { test::addBackendRows(); }
    void soonestLapsingIsUsedFirstThenByKind()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        const auto end = f.clock.now() + 240h;
        VIDGO_VERIFY(f.grant("1", BucketKind::Bought, 10));
        VIDGO_VERIFY(f.grant("2", BucketKind::Refund, 10));
        VIDGO_VERIFY(f.grant("3", BucketKind::Plan, 10, end));
        VIDGO_VERIFY(f.grant("4", BucketKind::Promotional, 10, end));
        VIDGO_VERIFY(f.grant("5", BucketKind::Refund, 10, end - 1h));
        VIDGO_VERIFY(f.grant("6", BucketKind::Promotional, 5)); // in ninety days
        auto all = f.clips("a", 5);
        const auto hold = f.ledger->reserve(all);
        VIDGO_VERIFY(hold);
        QCOMPARE(shares(f, hold->number), "5:10 4:10 3:10 6:5 2:10 1:5");
        // What is charged is charged in the same order, what comes back goes where it came from.
        VIDGO_VERIFY(f.ledger->settle({.hold = hold->id, .key = "s", .amount = 13}));
        QStringList left;
        const auto balance = f.ledger->balance(f.ann);
        for (const auto& bucket : balance->buckets)
            left << QStringLiteral("%1:%2").arg(bucket.number).arg(bucket.on(Side::Available));
        QCOMPARE(left.join(' '), "4:7 3:10 6:5 2:10 1:10");
        QVERIFY(f.isSound());
    }

    void creditsLapseWithAnEntry_data() { test::addBackendRows(); }
    void creditsLapseWithAnEntry()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("plan", BucketKind::Plan, 100, f.clock.now() + 720h));
        VIDGO_VERIFY(f.grant("bought", BucketKind::Bought, 10));
        VIDGO_VERIFY(f.grant("gift", BucketKind::Promotional, 7));
        const auto held = f.ledger->reserve(f.clips("a", 2));
        VIDGO_VERIFY(held);
        f.clock.advance(719h);
        QCOMPARE(f.available(), std::int64_t{97});
        VIDGO_VERIFY(f.ledger->sweep()); // the hold is over, the plan is not
        QCOMPARE(f.balance(), "117/0/0");
        const auto late = f.ledger->reserve(f.clips("b", 2));
        VIDGO_VERIFY(late);
        f.clock.advance(1h);
        QCOMPARE(f.balance(), "17/20/0"); // not usable, even before anybody swept
        QCOMPARE(*f.ledger->sweep(), std::int64_t{1});
        QCOMPARE(*f.ledger->sweep(), std::int64_t{0});
        const auto last = f.ledger->history(f.ann, 1);
        QCOMPARE(last->front().kind, TransactionKind::Lapse);
        QCOMPARE(last->front().entries.front(), (Entry{Side::Available, 1, -80}));
        // A job that fails after the end gives back what can't be used any more.
        VIDGO_VERIFY(f.ledger->release({.hold = late->id, .key = "r"}));
        QCOMPARE(f.balance(), "17/0/0");
        f.clock.advance(24h * 61);
        VIDGO_VERIFY(f.ledger->sweep());
        QCOMPARE(f.balance(), "10/0/0"); // gifts live for ninety days, what was bought for ever
        QVERIFY(f.isSound());
    }

    void aPlanDoesNotAddUp_data() { test::addBackendRows(); }
    void aPlanDoesNotAddUp()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("1", BucketKind::Plan, 100, f.clock.now() + 720h));
        VIDGO_VERIFY(f.grant("x", BucketKind::Bought, 5));
        const auto hold = f.ledger->reserve(f.clips("a"));
        VIDGO_VERIFY(hold);
        f.clock.advance(700h);
        VIDGO_VERIFY(f.grant("2", BucketKind::Plan, 250, f.clock.now() + 720h));
        QCOMPARE(f.balance(), "255/0/0"); // the hold was over as well
        QVERIFY(f.isSound());
        VIDGO_VERIFY_ERROR(f.grant("3", BucketKind::Plan, 1), CreditsError::InvalidRequest);
        VIDGO_VERIFY_ERROR(f.grant("3", BucketKind::Bought, 1, f.clock.now() + 1h),
                           CreditsError::InvalidRequest);
        VIDGO_VERIFY_ERROR(f.grant("3", BucketKind::Plan, 1, f.clock.now()), CreditsError::InvalidRequest);
    }

    void holdsEndByThemselves_data() { test::addBackendRows(); }
    void holdsEndByThemselves()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("g", BucketKind::Bought, 20));
        auto request = f.clips("a", 2);
        request.holdFor = 10min;
        const auto hold = f.ledger->reserve(request);
        VIDGO_VERIFY(hold);
        QCOMPARE(hold->expiresAt, f.clock.now() + 10min);
        f.clock.advance(10min);
        VIDGO_VERIFY_ERROR(f.ledger->settle({.hold = hold->id, .key = "s", .amount = 20}),
                           CreditsError::HoldEnded);
        // Any write of the account gives the credits back first.
        VIDGO_VERIFY(f.ledger->reserve(f.clips("b", 2)));
        QCOMPARE(f.ledger->hold(hold->id)->state, HoldState::Expired);
        QCOMPARE(f.balance(), "0/20/0");
        request.job = JobId("c");
        request.key = "c";
        request.holdFor = std::chrono::minutes(m_shop.rules.longestHoldMinutes) + 1ms;
        VIDGO_VERIFY_ERROR(f.ledger->reserve(request), CreditsError::InvalidRequest);
        QVERIFY(f.isSound());
    }

    void theSameRequestIsCarriedOutOnce_data() { test::addBackendRows(); }
    void theSameRequestIsCarriedOutOnce()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        const auto first = f.grant("g", BucketKind::Promotional, 50);
        f.clock.advance(1h);
        const auto again = f.grant("g", BucketKind::Promotional, 50);
        VIDGO_VERIFY(again);
        QVERIFY(!first->wasReplayed && again->wasReplayed);
        QCOMPARE(again->number, first->number);
        VIDGO_VERIFY_ERROR(f.grant("g", BucketKind::Promotional, 51), CreditsError::KeyReused);
        const auto hold = f.ledger->reserve(f.clips("a", 2));
        QCOMPARE(*f.ledger->reserve(f.clips("a", 2)), *hold);
        VIDGO_VERIFY_ERROR(f.ledger->release({.hold = hold->id, .key = "g"}), CreditsError::KeyReused);
        for (int i = 0; i < 3; ++i) {
            const auto settled = f.ledger->settle({.hold = hold->id, .key = "s", .amount = 20});
            VIDGO_VERIFY(settled);
            QCOMPARE(settled->wasReplayed, i > 0);
            QCOMPARE(settled->amount, std::int64_t{20});
        }
        QCOMPARE(f.ledger->reserve(f.clips("a", 2))->state, HoldState::Settled);
        QCOMPARE(f.balance(), "30/0/0");
        QCOMPARE(f.ledger->history(f.ann, 100)->size(), std::size_t{3});
        QVERIFY(f.isSound());
    }

    void malformedRequestsAreRefused_data() { test::addBackendRows(); }
    void malformedRequestsAreRefused()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        for (const auto* key : {"", "~lapse/1", "a\nb", "\xFF"})
            VIDGO_VERIFY_ERROR(f.grant(key, BucketKind::Bought, 1), CreditsError::InvalidRequest);
        VIDGO_VERIFY_ERROR(f.grant(std::string(129, 'k').c_str(), BucketKind::Bought, 1),
                           CreditsError::InvalidRequest);
        for (const auto amount :
             {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::max()})
            VIDGO_VERIFY_ERROR(f.grant("k", BucketKind::Bought, amount), CreditsError::InvalidRequest);
        VIDGO_VERIFY_ERROR(f.ledger->settle({.hold = HoldId("none"), .key = "k"}), CreditsError::HoldMissing);
        const char* const hostile = "'; DELETE FROM credit_transactions; --";
        VIDGO_VERIFY(f.ledger->grant({.account = AccountId(hostile),
                                      .key = hostile,
                                      .kind = BucketKind::Bought,
                                      .amount = 1,
                                      .reason = hostile,
                                      .actor = hostile}));
        QCOMPARE(f.ledger->history(AccountId(hostile), 1)->front().reason, std::string(hostile));
        QVERIFY(f.isSound());
    }

    void quotasOfTheTierAreKept_data() { test::addBackendRows(); }
    void quotasOfTheTierAreKept()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("g", BucketKind::Bought, 1000));
        auto request = f.clips("a", 6);
        request.tool = Tool::ShortVideo;
        const auto first = f.ledger->reserve(request);
        VIDGO_VERIFY(first);
        request = f.clips("b", 5);
        request.tool = Tool::ShortVideo;
        VIDGO_VERIFY_ERROR(f.ledger->reserve(request), CreditsError::ToolLimit); // ten a day
        const auto second = f.ledger->reserve(f.clips("c", 44));
        VIDGO_VERIFY(second);
        VIDGO_VERIFY_ERROR(f.ledger->reserve(f.clips("d")), CreditsError::RunningLimit); // two at once
        VIDGO_VERIFY(f.ledger->settle({.hold = second->id, .key = "s", .amount = 440}));
        VIDGO_VERIFY_ERROR(f.ledger->reserve(f.clips("d")), CreditsError::DailyLimit); // fifty a day
        const auto use = f.ledger->quota(f.ann, "starter", Tool::ShortVideo);
        VIDGO_VERIFY(use);
        QCOMPARE(use->runsToday, std::int64_t{50});
        QCOMPARE(use->toolRunsToday, std::int64_t{6});
        QCOMPARE(use->running, std::int64_t{1});
        QCOMPARE(use->dailyLimit, 50);
        QCOMPARE(use->toolLimit, 10);
        QCOMPARE(use->runningLimit, 2);
        // A run that was given back does not count.
        VIDGO_VERIFY(f.ledger->release({.hold = first->id, .key = "r"}));
        VIDGO_VERIFY(f.ledger->reserve(f.clips("d", 6)));
        f.clock.advance(24h);
        QCOMPARE(f.ledger->quota(f.ann, "starter")->runsToday, std::int64_t{0});
        VIDGO_VERIFY(f.ledger->reserve(f.clips("e")));
        QVERIFY(f.isSound());
    }

    void freeRunsOfLargerTiersKeepTheirTurnWithinFairUse_data() { test::addBackendRows(); }
    void freeRunsOfLargerTiersKeepTheirTurnWithinFairUse()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        const auto fair = m_shop.rules.fairUse.front().priorityRunsPerDay;
        const auto reserve = [&](const std::string& job, std::int64_t count) {
            return f.ledger->reserve({.account = f.ann,
                                      .key = job,
                                      .job = JobId(job),
                                      .tier = "unlimited",
                                      .items = {{"leonardo_video_1080p", count}},
                                      .shownTotal = 0});
        };
        const auto first = reserve("a", fair);
        VIDGO_VERIFY(first);
        QVERIFY(first->hasPriority);
        QCOMPARE(first->amount, std::int64_t{0});
        QVERIFY(!f.ledger->quota(f.ann, "unlimited")->hasPriority);
        const auto second = reserve("b", 1);
        VIDGO_VERIFY(second); // goes on, behind the others
        QVERIFY(!second->hasPriority);
        VIDGO_VERIFY(f.ledger->settle({.hold = first->id, .key = "s", .amount = 0}));
        auto visitor = f.clips("v");
        visitor.tier = "demo";
        VIDGO_VERIFY_ERROR(f.ledger->reserve(visitor), CreditsError::TierTooLow);
        QVERIFY(f.isSound());
    }

    void aLowBalanceIsToldOnce_data() { test::addBackendRows(); }
    void aLowBalanceIsToldOnce()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        VIDGO_VERIFY(f.grant("g", BucketKind::Bought, 30));
        const auto a = f.ledger->reserve(f.clips("a", 3));
        VIDGO_VERIFY(f.ledger->release({.hold = a->id, .key = "r"}));
        QVERIFY(f.ledger->events(10)->empty()); // what is set aside is not gone
        const auto b = f.ledger->reserve(f.clips("b", 2));
        for (int i = 0; i < 2; ++i)
            VIDGO_VERIFY(f.ledger->settle({.hold = b->id, .key = "b", .amount = 20}));
        auto events = f.ledger->events(10);
        QCOMPARE(events->size(), std::size_t{1});
        QCOMPARE(events->front().lowBalance, std::int64_t{10});
        QCOMPARE(events->front().total, std::int64_t{10});
        VIDGO_VERIFY(f.ledger->note(events->front()));
        QVERIFY(f.ledger->events(10)->empty());
        const auto c = f.ledger->reserve(f.clips("c"));
        VIDGO_VERIFY(f.ledger->settle({.hold = c->id, .key = "c", .amount = 10}));
        events = f.ledger->events(10);
        QCOMPARE(events->size(), std::size_t{1});
        QCOMPARE(events->front().lowBalance, std::int64_t{0});
        // After new credits it happens again, both at once here.
        VIDGO_VERIFY(f.grant("h", BucketKind::Bought, 20));
        const auto d = f.ledger->reserve(f.clips("d", 2));
        VIDGO_VERIFY(f.ledger->settle({.hold = d->id, .key = "d", .amount = 20}));
        QCOMPARE(f.ledger->events(10)->size(), std::size_t{3});
    }

    void historyIsReadInPages_data() { test::addBackendRows(); }
    void historyIsReadInPages()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop);
        for (int i = 1; i <= 5; ++i)
            VIDGO_VERIFY(f.grant(std::to_string(i).c_str(), BucketKind::Bought, i));
        const auto first = f.ledger->history(f.ann, 3);
        QCOMPARE(first->size(), std::size_t{3});
        QCOMPARE(first->front().number, std::int64_t{5});
        const auto second = f.ledger->history(f.ann, 3, first->back().number);
        QCOMPARE(second->size(), std::size_t{2});
        QCOMPARE(second->back().key, std::string("1"));
        QVERIFY(f.ledger->history(f.ann, 3, 1)->empty());
        QVERIFY(f.ledger->history(AccountId("nobody"), 3)->empty());
        QCOMPARE(*f.ledger->accounts(), std::vector<AccountId>{f.ann});
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
