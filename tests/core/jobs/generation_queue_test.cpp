#include "jobs_fixture.h"

using namespace vidgo;
using namespace vidgo::jobs;
using namespace vidgo::test;
using namespace std::chrono_literals;
using OnOrder = TaskShop::Plan::OnOrder;

/// What people do with the queue.
class GenerationQueueTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Shop m_shop;

    static QString orderOf(JobsFixture& f)
    {
        QStringList all;
        const auto rows = f.queue.list(f.ledger.ann, 100);
        for (const auto& view : *rows)
            all += QString::fromStdString(view.report.job.value());
        return all.join(' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
        m_shop.catalog.limits = unlimited(m_shop.catalog.limits);
    }
    void cleanupTestCase() { m_server.reset(); }

    void addingAJobAgainIsNothing_data() { test::addBackendRows(); }
    void addingAJobAgainIsNothing()
    {
        JobsFixture f(backendOfRow(), m_server.get(), m_shop);
        f.add(f.order("a"));
        f.add(f.order("a"));
        QVERIFY(f.workOut());
        f.add(f.order("a"));
        QVERIFY(f.workOut());
        QCOMPARE(f.shop.orders(), 1);
        QCOMPARE(f.ledger.balance(), "990/0/0");
        VIDGO_VERIFY_ERROR(f.queue.add(f.order("a", "another house")), JobsError::OtherJob);
        const auto run = f.queue.findRun(RunId("run-a"));
        VIDGO_VERIFY(run);
        QVERIFY(*run && (*run)->report.job == JobId("a"));
        QVERIFY(!f.queue.findRun(RunId("none"))->has_value());
    }
    void theAgreedPriceBinds()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        auto order = f.order("a");
        order.agreedAmount = 9;
        VIDGO_VERIFY_ERROR(f.queue.add(order), credits::CreditsError::PriceChanged);
        order = f.order("a");
        order.items = {{"leonardo_video_1080p", 200}};
        order.agreedAmount = 2000;
        VIDGO_VERIFY_ERROR(f.queue.add(order), credits::CreditsError::NotEnough);
        auto own = f.ownKeysOrder("a");
        own.agreedAmount = 699;
        const auto dearer = f.queue.add(own);
        VIDGO_VERIFY_ERROR(dearer, credits::CreditsError::PriceChanged);
        QCOMPARE(dearer.error().arguments().at("now"), std::string("0.07 USD"));
        QCOMPARE(f.queue.list(f.ledger.ann, 10)->size(), std::size_t{0});
        // What was spent between the look and the turn is noticed then.
        f.add(f.order("b"));
        auto all = f.ledger.clips("other", 100);
        f.require(f.ledger.ledger->reserve(all));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("b"), "failed");
        QCOMPARE(QString::fromStdString(f.view("b").report.errorId), "credits.not_enough");
        QCOMPARE(f.shop.orders(), 0);
    }
    void ordersThatMakeNoSenseAreRefused()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        for (const char* id : {"", "../a", "a b", "ä"})
            VIDGO_VERIFY_ERROR(f.queue.add(f.order(id)), JobsError::InvalidOrder);
        VIDGO_VERIFY_ERROR(f.queue.add(f.order(std::string(57, 'a'))), JobsError::InvalidOrder);
        auto order = f.order("a");
        order.request.operation = Operation::None;
        VIDGO_VERIFY_ERROR(f.queue.add(order), JobsError::InvalidOrder);
        QVERIFY(!f.queue.add(f.order("a", std::string(1'000'000, 'x'))));
        order = f.order("a");
        order.wantedProvider = "nobody";
        VIDGO_VERIFY_ERROR(f.queue.add(order), JobsError::NobodyServes);
        VIDGO_VERIFY_ERROR(f.queue.find(JobId("a")), JobsError::JobMissing);
        VIDGO_VERIFY_ERROR(f.queue.cancel(JobId("a")), JobsError::JobMissing);
        VIDGO_VERIFY_ERROR(f.queue.pause(JobId("a")), JobsError::JobMissing);
        VIDGO_VERIFY_ERROR(f.queue.retry(JobId("a"), {}, 10), JobsError::JobMissing);
    }

    void jobsAreMovedAmongThoseOfTheirAccount_data() { test::addBackendRows(); }
    void jobsAreMovedAmongThoseOfTheirAccount()
    {
        JobsFixture f(backendOfRow(), m_server.get(), m_shop);
        for (const char* job : {"a", "b", "c", "d"})
            f.add(f.order(job));
        f.ledger.clock.advance(1ms);
        f.add(f.ownKeysOrder("x"));
        QCOMPARE(orderOf(f), "a b c d");
        VIDGO_VERIFY(f.queue.toFront(JobId("c")));
        QCOMPARE(orderOf(f), "c a b d");
        VIDGO_VERIFY(f.queue.move(JobId("c"), JobId("d")));
        QCOMPARE(orderOf(f), "a b c d");
        VIDGO_VERIFY(f.queue.move(JobId("a"), JobId()));
        QCOMPARE(orderOf(f), "b c d a");
        VIDGO_VERIFY(f.queue.move(JobId("a"), JobId("x"))); // of another account: to the end
        QCOMPARE(orderOf(f), "b c d a");
        QStringList begun;
        f.onChange = [&](const GenerationRow& row) {
            if (row.state == GenerationState::Submitting)
                begun += QString::fromStdString(row.order.job.value());
        };
        QVERIFY(f.workOut());
        QCOMPARE(begun.join(' '), "b c d a x");
    }
    void priorityComesEarlierAndNobodyStarves()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.require(f.ledger.ledger->grant(
            {.account = AccountId("zoe"), .key = "order", .kind = BucketKind::Bought, .amount = 1000}));
        const auto prior = [&](const char* job) {
            auto order = f.order(job);
            order.account = AccountId("zoe");
            order.tier = "unlimited";
            return order;
        };
        f.add(f.order("old"));
        f.ledger.clock.advance(11min); // longer than the head start
        f.add(f.order("new"));
        f.ledger.clock.advance(1min);
        f.add(prior("first"));
        QVERIFY(f.view("first").hasPriority);
        QStringList begun;
        f.onChange = [&](const GenerationRow& row) {
            if (row.state == GenerationState::Submitting)
                begun += QString::fromStdString(row.order.job.value());
        };
        QVERIFY(f.workOut());
        QCOMPARE(begun.join(' '), "old first new");
    }

    void aFailedJobIsTriedAgainWithWhomAPersonWants_data() { test::addBackendRows(); }
    void aFailedJobIsTriedAgainWithWhomAPersonWants()
    {
        JobsFixture f(backendOfRow(), m_server.get(), m_shop);
        f.shop.plan({.onOrder = OnOrder::CutAfter});
        f.add(f.order("a"));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "failed");
        VIDGO_VERIFY_ERROR(f.queue.retry(JobId("a"), {}, 9), credits::CreditsError::PriceChanged);
        QCOMPARE(f.queue.retry(JobId("a"), "beta", 10).value_or(false), true);
        QCOMPARE(f.queue.retry(JobId("a"), "beta", 10).value_or(true), false);
        QCOMPARE(f.state("a"), "quoted");
        QVERIFY(f.workOut());
        const auto view = f.view("a");
        QCOMPARE(f.state("a"), "settled");
        QCOMPARE(view.report.attempts.size(), std::size_t{2}); // the first one is remembered
        QCOMPARE(view.report.attempts[1].number, 2);
        QCOMPARE(view.report.servedBy(), std::string("beta"));
        QCOMPARE(view.report.errorId, std::string());
        QCOMPARE(f.ledger.balance(), "990/0/0");
        QCOMPARE(f.queue.retry(JobId("a"), {}, 10).value_or(true), false); // it did succeed
        QVERIFY(f.shop.repeated().empty());
        QVERIFY(f.ledger.isSound());
    }
    void aFailedJobBeginsAnewWhereItWasNotYet()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        VIDGO_VERIFY_ERROR(f.queue.retryElsewhere(JobId("a")), JobsError::JobMissing);
        auto order = f.order("a");
        order.wantedProvider = "alpha";
        f.shop.plan({.onOrder = OnOrder::Busy});
        f.add(order);
        QCOMPARE(f.queue.retryElsewhere(JobId("a")).value_or(true), false); // it has not ended
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "failed");
        f.shop.plan({.onOrder = OnOrder::Busy});
        QCOMPARE(f.queue.retryElsewhere(JobId("a")).value_or(false), true);
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "failed");
        QCOMPARE(f.view("a").report.wantedProvider, std::string("beta"));
        QCOMPARE(f.queue.retryElsewhere(JobId("a")).value_or(false), true); // alpha again: beta was the last
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");
        QCOMPARE(f.view("a").report.servedBy(), std::string("alpha"));
        QCOMPARE(f.view("a").report.attempts.size(), std::size_t{3});
        QCOMPARE(f.queue.retryElsewhere(JobId("a")).value_or(true), false); // it was made
        f.shop.plan({.onOrder = OnOrder::Busy});
        f.shop.plan({.onOrder = OnOrder::Busy});
        f.add(f.order("b"));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("b"), "failed");
        VIDGO_VERIFY_ERROR(f.queue.retryElsewhere(JobId("b")), JobsError::NobodyServes); // all were asked
    }
    void aCancelledJobBeginsAnewWithItsPlaceAtTheEnd()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.add(f.order("a"));
        f.add(f.order("b"));
        QCOMPARE(f.queue.cancel(JobId("a")).value_or(false), true);
        QCOMPARE(f.state("a"), "cancelled"); // without any worker
        QCOMPARE(f.queue.retry(JobId("a"), {}, 10).value_or(false), true);
        QCOMPARE(orderOf(f), "b a");
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");
        QCOMPARE(f.ledger.balance(), "980/0/0");
    }

    void aBatchHasOnePriceAndOneEnd_data() { test::addBackendRows(); }
    void aBatchHasOnePriceAndOneEnd()
    {
        JobsFixture f(backendOfRow(), m_server.get(), m_shop);
        const std::vector orders{f.order("a"), f.order("b"), f.order("c", "forbidden")};
        const auto quote = f.queue.quote(orders);
        VIDGO_VERIFY(quote);
        QCOMPARE(quote->amount, std::int64_t{30});
        QCOMPARE(quote->lines.size(), std::size_t{1});
        QCOMPARE(quote->lines[0].quantity, std::int64_t{3});
        VIDGO_VERIFY_ERROR(f.queue.addBatch(BatchId("many"), orders, 29), JobsError::BatchPrice);
        QCOMPARE(f.queue.list(f.ledger.ann, 10)->size(), std::size_t{0}); // none of them
        VIDGO_VERIFY(f.queue.addBatch(BatchId("many"), orders, 30));
        VIDGO_VERIFY(f.queue.addBatch(BatchId("many"), orders, 30)); // again: nothing
        f.add(f.order("alone"));
        QCOMPARE(f.queue.takeNotices(f.ledger.ann, 10)->size(), std::size_t{0});
        QVERIFY(f.workOut());
        const auto batch = f.queue.batch(BatchId("many"));
        VIDGO_VERIFY(batch);
        QCOMPARE(batch->total, 3);
        QCOMPARE(batch->settled, 2);
        QCOMPARE(batch->failed, 1);
        QCOMPARE(batch->open(), 0);
        QCOMPARE(batch->charged, std::int64_t{20});
        auto notices = f.queue.takeNotices(f.ledger.ann, 10);
        VIDGO_VERIFY(notices);
        QCOMPARE(notices->size(), std::size_t{2}); // one for the batch, one for the other
        QCOMPARE(f.queue.takeNotices(f.ledger.ann, 10)->size(), std::size_t{0});
        // What is tried again is told again.
        QCOMPARE(f.queue.retry(JobId("c"), {}, 10).value_or(false), true);
        QCOMPARE(f.queue.takeNotices(f.ledger.ann, 10)->size(), std::size_t{0});
        QVERIFY(f.workOut());
        QCOMPARE(f.queue.takeNotices(f.ledger.ann, 10)->size(), std::size_t{1});
        VIDGO_VERIFY(f.queue.removeEnded(f.ledger.ann));
        QCOMPARE(f.queue.list(f.ledger.ann, 10)->size(), std::size_t{0});
        VIDGO_VERIFY_ERROR(f.queue.batch(BatchId("many")), JobsError::BatchMissing);
    }
    // Whoever orders by itself has to know it for longer than people want to see it.
    void whatMayHaveBegunIsKnownWhenItIsOffTheList_data() { test::addBackendRows(); }
    void whatMayHaveBegunIsKnownWhenItIsOffTheList()
    {
        JobsFixture f(backendOfRow(), m_server.get(), m_shop);
        for (const auto* const id : {"lost", "anns", "made"}) {
            if (id != std::string("made"))
                f.shop.plan({.onOrder = OnOrder::CutAfter});
            f.add(f.order(id));
            QVERIFY(f.workOut());
        }
        QCOMPARE(f.state("lost"), "failed");
        QCOMPARE(f.state("made"), "settled");
        // Jobs of this computer are paid with keys of one's own, and have no account.
        VIDGO_VERIFY(f.ledger.database->session()->execute(
            "UPDATE generations SET account_id = '' WHERE id <> 'anns'"));
        const auto runOf = [&f](const char* job) { return f.view(job).report.run; };
        const auto lost = runOf("lost");
        const auto ofAnn = runOf("anns");
        const auto made = runOf("made");
        QCOMPARE(f.store.isUnknown(lost).value_or(true), false); // its job says so
        QCOMPARE(f.queue.removeEnded({})->size(), std::size_t{3});
        QCOMPARE(f.store.findRun(lost)->has_value(), false);
        QCOMPARE(f.store.isUnknown(lost).value_or(false), true);
        QCOMPARE(f.store.isUnknown(made).value_or(true), false);
        QCOMPARE(f.store.isUnknown(ofAnn).value_or(true), false); // nothing is kept of accounts
        VIDGO_VERIFY(f.queue.removeEnded({}));
        QCOMPARE(f.store.isUnknown(lost).value_or(false), true);
    }

    void aBatchBeyondTheBalanceIsRefusedAsAWhole()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        std::vector<GenerationOrder> orders;
        for (int i = 0; i < 101; ++i)
            orders.push_back(f.order("job-" + std::to_string(i)));
        VIDGO_VERIFY_ERROR(f.queue.addBatch(BatchId("many"), orders, 1010), credits::CreditsError::NotEnough);
        QCOMPARE(f.queue.list(f.ledger.ann, 10)->size(), std::size_t{0});
    }

    void timeLeftComesFromWhatSuchWorkTook()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.add(f.order("a"));
        QVERIFY(!f.view("a").leftMs);
        QVERIFY(f.workOut());
        f.shop.plan({.polls = -1});
        f.add(f.order("b"));
        QCOMPARE(f.view("b").leftMs, std::optional<std::int64_t>(15'000)); // 5 s and 10 s
        QVERIFY(f.workUntil("b", GenerationState::Running));
        QCOMPARE(f.view("b").leftMs, std::optional<std::int64_t>(10'000));
        f.ledger.clock.advance(1min);
        QCOMPARE(f.view("b").leftMs, std::optional<std::int64_t>(0));
        QVERIFY(!f.view("a").leftMs);
    }
    void aJobWhoseRowIsNotReadableHoldsNobodyUp()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.add(f.order("a"));
        f.add(f.order("b"));
        f.ledger.tamper("UPDATE generations SET request = '{' WHERE id = 'a'");
        QVERIFY(f.workOut());
        QCOMPARE(f.state("b"), "settled");
        QCOMPARE(orderOf(f), "b");
    }
};

QTEST_GUILESS_MAIN(GenerationQueueTest)
#include "generation_queue_test.moc"
