#include <atomic>
#include <latch>
#include <thread>

#include "promotion_fixture.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::test;

/// Promotions in the database: who changed them, who used them.
class PromotionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;

    static Outcome crash() { return fail(storage::StorageError::Failed, "crash of the test"); }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void everyChangeIsKeptWithItsReason_data() { addBackendRows(); }
    void everyChangeIsKeptWithItsReason()
    {
        PromotionFixture f(backendOfRow(), m_server.get());
        auto terms = stackable(sumOff(" spring 20", {twd(50), usd(150)}));
        terms.remark = "O'Neill; DROP TABLE promotions; -- 春";
        terms.items = {"package:*"};
        terms.tiers = {"pro"};
        terms.minimums = {twd(200)};
        terms.endsAt = Timestamp(1'800'000'000'000ms);
        const auto made = f.make(terms);
        QCOMPARE(made.terms.code, "SPRING20");
        QCOMPARE(f.make(terms).id, made.id); // the same again
        QVERIFY(f.promotions->find(made.id)->terms == made.terms);

        const auto taken = f.promotions->create(percent("Spring20", 100), f.by);
        QVERIFY(!taken && taken.error().is(PromotionError::CodeTaken));

        auto changed = made.terms;
        changed.usesInAll = 10;
        f.clock.advance(1h);
        VIDGO_VERIFY(f.promotions->change(made.id, 1, changed, {"eve", "too many"}));
        const auto again = f.promotions->change(made.id, 1, changed, {"eve", "too many"});
        VIDGO_VERIFY(again);
        QCOMPARE(again->revision, 2);
        changed.usesInAll = 11;
        const auto late = f.promotions->change(made.id, 1, changed, {"bob", "more"});
        QVERIFY(!late && late.error().is(PromotionError::ChangedMeanwhile));
        changed.code = "OTHER";
        const auto renamed = f.promotions->change(made.id, 2, changed, {"bob", "more"});
        QVERIFY(!renamed && renamed.error().is(PromotionError::TermsInvalid));

        VIDGO_VERIFY(f.promotions->archive(made.id, {"eve", "over"}));
        VIDGO_VERIFY(f.promotions->archive(made.id, {"eve", "over"}));
        QVERIFY(f.promotions->list(false)->empty());
        QCOMPARE(f.promotions->list(true)->size(), std::size_t{1});
        VIDGO_VERIFY(f.promotions->reopen(made.id, {"eve", "not over"}));

        const auto history = f.promotions->history(made.id);
        VIDGO_VERIFY(history);
        QCOMPARE(history->size(), std::size_t{4});
        QCOMPARE(history->at(1).by.actor, "eve");
        QCOMPARE(history->at(1).by.reason, "too many");
        QCOMPARE(history->at(1).terms.usesInAll, 10);
        QCOMPARE(history->at(1).madeAt, f.clock.now());
        QVERIFY(history->at(2).isArchived && !history->at(3).isArchived);
    }

    void nothingIsChangedWithoutAReason_data() { addBackendRows(); }
    void nothingIsChangedWithoutAReason()
    {
        PromotionFixture f(backendOfRow(), m_server.get());
        for (const ChangedBy& by : {ChangedBy{"", "why"}, ChangedBy{"eve", ""}, ChangedBy{"eve", "a\nb"}})
            QVERIFY(!f.promotions->create(percent("CODE", 100), by));
        QVERIFY(f.promotions->list(true)->empty());
        const auto missing = f.promotions->archive(PromotionId("nobody's"), f.by);
        QVERIFY(!missing && missing.error().is(PromotionError::PromotionMissing));
    }

    void anOrderUsesItsCodesOnce_data() { addBackendRows(); }
    void anOrderUsesItsCodesOnce()
    {
        PromotionFixture f(backendOfRow(), m_server.get());
        const auto share = f.make(stackable(percent("SHARE", 1'000), 1));
        const auto more = f.make(stackable(bonus("MORE", 20), 2));
        const auto order = draft(twd(699), {"more", " share"});
        const auto first = f.redeem("o1", order);
        VIDGO_VERIFY(first);
        QCOMPARE(first->total, twd(629));
        const auto again = f.redeem("o1", draft(twd(699), {"SHARE", "MORE"}));
        VIDGO_VERIFY(again);
        QVERIFY(again->lines == first->lines);
        QCOMPARE(again->total, first->total);
        QCOMPARE(again->bonusCredits, 20);
        QCOMPARE(f.used(share), 1);
        QCOMPARE(f.uses(more), 1);
        const auto other = f.redeem("o1", draft(twd(699), {"SHARE"}));
        QVERIFY(!other && other.error().is(PromotionError::CodesChanged));
        const auto second = f.redeem("o2", order); // one for each person
        QVERIFY(!second && second.error().is(PromotionError::UsedBefore));
        QCOMPARE(f.used(share), 1);
        auto bob = order;
        bob.account = AccountId("bob");
        VIDGO_VERIFY(f.redeem("o3", bob));
        QCOMPARE(f.used(share), 2);
    }

    void oneRefusedCodeRefusesTheOrder_data() { addBackendRows(); }
    void oneRefusedCodeRefusesTheOrder()
    {
        PromotionFixture f(backendOfRow(), m_server.get());
        const auto share = f.make(stackable(percent("SHARE", 1'000)));
        const auto refused = f.redeem("o1", draft(twd(699), {"SHARE", "NOBODYS"}));
        QVERIFY(!refused && refused.error().is(PromotionError::UnknownCode));
        const auto many = f.redeem("o1", draft(twd(699), std::vector<std::string>(1000, "SHARE")));
        QVERIFY(!many && many.error().is(PromotionError::TooMany));
        QCOMPARE(f.used(share), 0);
        const auto plain = f.redeem("o1", draft(twd(699), {}));
        VIDGO_VERIFY(plain);
        QCOMPARE(plain->total, twd(699));
    }

    void anOrderThatIsNotPaidGivesItsUseBack_data() { addBackendRows(); }
    void anOrderThatIsNotPaidGivesItsUseBack()
    {
        PromotionFixture f(backendOfRow(), m_server.get());
        auto terms = percent("CODE", 1'000);
        terms.usesInAll = 1;
        const auto code = f.make(terms);
        VIDGO_VERIFY(f.redeem("o1", draft(twd(99), {"CODE"})));
        auto bob = draft(twd(99), {"CODE"});
        bob.account = AccountId("bob");
        const auto early = f.redeem("o2", bob);
        QVERIFY(!early && early.error().is(PromotionError::UsedUp));
        VIDGO_VERIFY(f.unredeem("o1"));
        VIDGO_VERIFY(f.unredeem("o1"));
        VIDGO_VERIFY(f.unredeem("never made"));
        QCOMPARE(f.used(code), 0);
        VIDGO_VERIFY(f.redeem("o2", bob));
        // Paid after all: the money came at this price.
        VIDGO_VERIFY(f.redeemAgain("o1"));
        VIDGO_VERIFY(f.redeemAgain("o1"));
        QCOMPARE(f.used(code), 2);
        QCOMPARE(f.uses(code), 2);
    }

    void sixtyFourOrdersShareTenUses_data() { addBackendRows(); }
    void sixtyFourOrdersShareTenUses()
    {
        PromotionFixture f(backendOfRow(), m_server.get(), 16);
        auto ten = stackable(percent("TEN", 1'000));
        ten.usesInAll = 10;
        auto many = stackable(bonus("MANY", 1));
        many.usesPerPerson = 0;
        const auto limited = f.make(ten);
        const auto open = f.make(many);
        std::atomic<int> winners = 0;
        std::atomic<int> losers = 0;
        std::atomic<int> others = 0;
        std::latch start(64);
        {
            std::vector<std::jthread> threads;
            threads.reserve(64);
            for (int i = 0; i < 64; ++i)
                threads.emplace_back([&, i] {
                    start.arrive_and_wait();
                    auto order = draft(twd(99), i % 2 == 0 ? std::vector<std::string>{"TEN", "MANY"}
                                                           : std::vector<std::string>{"MANY", "TEN"});
                    order.account = AccountId("person " + std::to_string(i));
                    const auto used = f.redeem("o" + std::to_string(i), order);
                    (used ? winners : used.error().is(PromotionError::UsedUp) ? losers : others) += 1;
                });
        }
        QCOMPARE(others.load(), 0);
        QCOMPARE(winners.load(), 10);
        QCOMPARE(losers.load(), 54);
        QCOMPARE(f.used(limited), 10);
        QCOMPARE(f.uses(open), 10);
    }

    void onePersonOrderingManyTimesAtOnceUsesItOnce_data() { addBackendRows(); }
    void onePersonOrderingManyTimesAtOnceUsesItOnce()
    {
        PromotionFixture f(backendOfRow(), m_server.get(), 8);
        const auto code = f.make(percent("ONCE", 1'000));
        std::atomic<int> winners = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(16);
            for (int i = 0; i < 16; ++i)
                threads.emplace_back([&, i] {
                    winners += f.redeem("o" + std::to_string(i), draft(twd(99), {"ONCE"})) ? 1 : 0;
                });
        }
        QCOMPARE(winners.load(), 1);
        QCOMPARE(f.uses(code), 1);
    }

    void aCrashBetweenAnyTwoStatementsLeavesUsesAndCountersEqual_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("what");
        for (const char* what : {"redeem", "unredeem", "redeem again", "change"}) {
            QTest::addRow("sqlite %s", what)
                << static_cast<int>(storage::Backend::Sqlite) << QString::fromLatin1(what);
            QTest::addRow("postgresql %s", what)
                << static_cast<int>(storage::Backend::PostgreSql) << QString::fromLatin1(what);
        }
    }
    void aCrashBetweenAnyTwoStatementsLeavesUsesAndCountersEqual()
    {
        QFETCH(QString, what);
        PromotionFixture f(backendOfRow(), m_server.get());
        const auto share = f.make(stackable(percent("SHARE", 1'000)));
        const auto more = f.make(stackable(bonus("MORE", 5)));
        const auto order = draft(twd(699), {"SHARE", "MORE"});
        if (what.contains(QStringLiteral("again")) || what == QStringLiteral("unredeem"))
            VIDGO_VERIFY(f.redeem("o1", order));
        if (what.contains(QStringLiteral("again")))
            VIDGO_VERIFY(f.unredeem("o1"));
        auto changed = share.terms;
        changed.basisPoints = 2'000;
        const auto run = [&]() -> Outcome {
            if (what == QStringLiteral("unredeem"))
                return f.unredeem("o1");
            if (what == QStringLiteral("redeem again"))
                return f.redeemAgain("o1");
            if (what == QStringLiteral("change")) {
                auto done = f.promotions->change(share.id, 1, changed, f.by);
                return done ? Outcome() : failure(done);
            }
            auto done = f.redeem("o1", order);
            return done ? Outcome() : failure(done);
        };
        int crashes = 0;
        for (int at = 1;; ++at) {
            f.before = [left = at](std::string_view) mutable { return --left == 0 ? crash() : Outcome(); };
            const auto done = run();
            f.before = {};
            for (const auto& promotion : {share, more})
                QCOMPARE(f.used(promotion), f.uses(promotion));
            QCOMPARE(f.used(share), f.used(more));
            QCOMPARE(static_cast<std::int64_t>(f.promotions->history(share.id)->size()),
                     f.promotions->find(share.id)->revision);
            if (done)
                break;
            ++crashes;
            QVERIFY(at < 100);
        }
        QVERIFY(crashes >= 4);
        VIDGO_VERIFY(run());
        QCOMPARE(f.used(share),
                 what == QStringLiteral("unredeem") || what == QStringLiteral("change") ? 0 : 1);
    }
};

QTEST_GUILESS_MAIN(PromotionsTest)
#include "promotions_test.moc"
