#include "jobs_fixture.h"

using namespace vidgo;
using namespace vidgo::jobs;
using namespace vidgo::test;
using namespace std::chrono_literals;
using OnOrder = TaskShop::Plan::OnOrder;

/// What becomes of one generation.
class GenerationStepsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Shop m_shop;

    static QString errorOf(const GenerationView& view) { return QString::fromStdString(view.report.errorId); }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
        m_shop.catalog.limits = unlimited(m_shop.catalog.limits);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aGenerationGoesThroughAllItsStatesAndIsCharged_data() { test::addBackendRows(); }
    void aGenerationGoesThroughAllItsStatesAndIsCharged()
    {
        JobsFixture f(backendOfRow(), m_server.get(), m_shop);
        QStringList states;
        f.onChange = [&](const GenerationRow& row) {
            const auto state = QString::fromUtf8(std::string(generationStateId(row.state)).c_str());
            if (states.isEmpty() || states.back() != state)
                states += state;
        };
        f.add(f.order("a"));
        QCOMPARE(f.state("a"), "quoted");
        QVERIFY(f.workOut());
        QCOMPARE(states.join(' '),
                 "reserved moderated submitting submitted running fetching finishing settled");
        const auto view = f.view("a");
        QCOMPARE(view.report.charged, std::int64_t{10});
        QCOMPARE(view.report.servedBy(), std::string("alpha"));
        QCOMPARE(view.report.seed, std::optional<std::int64_t>(42));
        QCOMPARE(view.item.value(), std::string("item-a"));
        QCOMPARE(view.report.quote.lines.size(), std::size_t{1});
        QCOMPARE(view.fraction, 1.0);
        QCOMPARE(f.ledger.balance(), "990/0/0");
        QCOMPARE(f.shop.orders(), 1);
        QVERIFY(f.ledger.isSound());
        QCOMPARE(f.chooser.entered.load(), f.chooser.left.load());
        // Its label names the attempt at the provider.
        QCOMPARE(f.shop.tasks().front().label, std::string("a-1"));
    }

    void theBudgetOfOwnKeysPaysWhatTheOneThatServedCharges()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        const auto quote = f.queue.quote(f.ownKeysOrder("a"));
        VIDGO_VERIFY(quote);
        QCOMPARE(quote->amount, std::int64_t{700}); // the dearest of both
        QCOMPARE(quote->unit.id, std::string("USD"));
        f.add(f.ownKeysOrder("a"));
        QVERIFY(f.workUntil("a", GenerationState::Running));
        QCOMPARE(f.budget.state()->held, std::int64_t{700});
        QVERIFY(f.workOut());
        QCOMPARE(f.view("a").report.charged, std::int64_t{500}); // alpha served
        QCOMPARE(f.budget.state()->used, std::int64_t{500});
        QCOMPARE(f.budget.state()->held, std::int64_t{0});
    }

    void whatOneProviderCannotDoTheNextOneDoes()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.onOrder = OnOrder::Busy});
        f.add(f.order("a"));
        QVERIFY(f.workOut());
        const auto report = f.view("a").report;
        QCOMPARE(f.state("a"), "settled");
        QCOMPARE(report.attempts.size(), std::size_t{2});
        QCOMPARE(report.attempts[0].provider, std::string("alpha"));
        QCOMPARE(report.attempts[0].trouble, ProviderTrouble::Busy);
        QCOMPARE(report.attempts[0].status, 503);
        QCOMPARE(report.servedBy(), std::string("beta"));
        QCOMPARE(report.errorId, std::string());
        QCOMPARE(f.ledger.balance(), "990/0/0"); // the quote binds
    }
    void aTaskThatFailsIsTriedElsewhere()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.fails = true});
        f.add(f.order("a"));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");
        QCOMPARE(f.view("a").report.attempts[0].trouble, ProviderTrouble::Failed);
        QCOMPARE(f.view("a").report.servedBy(), std::string("beta"));
    }
    void aPersonWhoWantsOneProviderGetsNoOther()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.onOrder = OnOrder::Busy});
        auto order = f.order("a");
        order.wantedProvider = "beta";
        f.add(order);
        QVERIFY(f.workOut());
        const auto view = f.view("a");
        QCOMPARE(f.state("a"), "failed");
        QCOMPARE(errorOf(view), "provider.busy");
        QCOMPARE(view.report.attempts.size(), std::size_t{1});
        QCOMPARE(view.report.attempts[0].provider, std::string("beta"));
        QCOMPARE(f.ledger.balance(), "1000/0/0");
    }
    void whenAllHaveFailedTheMoneyGoesBackAtOnce()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.onOrder = OnOrder::NoCredit});
        f.shop.plan({.onOrder = OnOrder::Busy});
        f.add(f.order("a"));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "failed");
        QCOMPARE(errorOf(f.view("a")), "provider.busy");
        QCOMPARE(f.view("a").report.charged, std::int64_t{0});
        QCOMPARE(f.ledger.balance(), "1000/0/0");
        QCOMPARE(f.openHolds(), std::int64_t{0});
        QVERIFY(f.ledger.isSound());
    }
    void aProviderThatAsksForPatienceIsAskedAgainThen()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.onOrder = OnOrder::RateLimited});
        f.add(f.order("a"));
        f.work();
        QCOMPARE(f.state("a"), "moderated");
        QCOMPARE(f.shop.orders(), 1);
        f.ledger.clock.advance(6s);
        f.work();
        f.worker->nudge(JobId("a"));
        f.work();
        QCOMPARE(f.shop.orders(), 1);
        f.ledger.clock.advance(1s);
        f.work();
        QCOMPARE(f.shop.orders(), 2);
        QVERIFY(f.workOut());
        QCOMPARE(f.view("a").report.servedBy(), std::string("alpha"));
    }
    void refusedWordsCostNothingAndAskNobodyElse()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.onOrder = OnOrder::Refused});
        f.add(f.order("a"));
        f.add(f.order("b", "something forbidden"));
        QVERIFY(f.workOut());
        QCOMPARE(errorOf(f.view("a")), "provider.refused");
        QCOMPARE(f.view("a").report.attempts.size(), std::size_t{1});
        QCOMPARE(f.view("a").report.attempts[0].said, std::string(R"({"message":"not that"})"));
        QCOMPARE(errorOf(f.view("b")), "base.invalid_argument"); // what the gate says
        QVERIFY(f.view("b").report.attempts.empty());            // and nobody was asked
        QCOMPARE(f.shop.orders(), 1);
        QCOMPARE(f.ledger.balance(), "1000/0/0");
    }
    void nothingPassesAGateThatDoesNotAnswer()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.gate.failures = 2;
        f.add(f.order("a"));
        f.work();
        QCOMPARE(f.state("a"), "reserved");
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled"); // it did answer later
        QCOMPARE(f.gate.asked.load(), 3);
        f.gate.failures = 1000;
        f.add(f.order("b"));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("b"), "failed");
        QCOMPARE(f.shop.orders(), 1);
        QCOMPARE(f.openHolds(), std::int64_t{0});
    }

    void aCallOfWhichNobodyKnowsIsNeverRepeated_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::newRow("cut before") << static_cast<int>(OnOrder::CutBefore);
        QTest::newRow("cut after") << static_cast<int>(OnOrder::CutAfter);
        QTest::newRow("no JSON") << static_cast<int>(OnOrder::Garbage);
    }
    void aCallOfWhichNobodyKnowsIsNeverRepeated()
    {
        QFETCH(int, trouble);
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.onOrder = static_cast<OnOrder>(trouble)});
        f.add(f.order("a"));
        QVERIFY(f.workOut());
        const auto view = f.view("a");
        QCOMPARE(f.state("a"), "failed");
        QCOMPARE(errorOf(view), "jobs.outcome_unknown");
        QCOMPARE(QString::fromStdString(view.errorArguments.at("provider")), "The alpha");
        QCOMPARE(view.report.attempts.size(), std::size_t{1});
        QCOMPARE(view.report.attempts[0].trouble, ProviderTrouble::Unknown);
        QVERIFY(f.shop.tasks().size() <= 1);
        QCOMPARE(f.ledger.balance(), "1000/0/0");
    }
    void aProviderThatKnowsItsLabelsIsAskedForTheTask()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.hasFinder = true;
        f.start();
        f.shop.plan({.onOrder = OnOrder::CutAfter});
        f.shop.plan({.onOrder = OnOrder::CutBefore});
        f.add(f.order("a"));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");
        QCOMPARE(f.view("a").report.servedBy(), std::string("alpha"));
        f.add(f.order("b"));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("b"), "settled"); // surely not begun: the next one was asked
        QCOMPARE(f.view("b").report.servedBy(), std::string("beta"));
        QCOMPARE(f.shop.tasks().size(), std::size_t{2});
    }

    void aStuckTaskExpiresAndIsCancelledThere()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.polls = -1});
        f.add(f.order("a"));
        const auto begun = f.ledger.clock.now();
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "expired");
        QCOMPARE(errorOf(f.view("a")), "jobs.took_too_long");
        QCOMPARE((*f.view("a").endedAt - begun).count(), std::int64_t{600'000});
        QCOMPARE(f.ledger.balance(), "1000/0/0");
        f.work();
        QCOMPARE(f.shop.tasks().front().state, std::string("cancelled"));
        QCOMPARE(f.shop.orders(), 1); // it may be charged: nobody else is asked
    }
    void whatIsReadyInTheLastMomentIsTaken()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.alpha.edit().laterPoll = 595s;
        f.shop.plan({.polls = 2});
        f.add(f.order("a"));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");
    }
    void aTaskThatIsNotKnownAnyMoreFails()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.add(f.order("a"));
        QVERIFY(f.workUntil("a", GenerationState::Submitted));
        f.ledger.tamper("UPDATE generation_attempts SET task_id = 'nothing'");
        f.crash();
        f.ledger.clock.advance(61s);
        f.start();
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "failed");
        QCOMPARE(errorOf(f.view("a")), "provider.expired");
        QCOMPARE(f.shop.orders(), 1);
    }

    void aQueueThatIsLongIsAskedAboutMoreRarely()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.polls = 4, .ahead = 3});
        f.add(f.order("a"));
        QVERIFY(f.workUntil("a", GenerationState::Running));
        QCOMPARE(*f.worker->nextDue() - f.ledger.clock.now(), std::chrono::milliseconds(40s)); // 3 in front
        f.ledger.clock.advance(40s);
        f.work();
        QCOMPARE(*f.worker->nextDue() - f.ledger.clock.now(), std::chrono::milliseconds(30s));
        f.work(); // and its place has been written down
        QCOMPARE(f.view("a").report.ahead, std::optional(2));
    }

    void aResultThatCannotBeFetchedIsAskedForAnew()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.lostResults = 2});
        f.shop.plan({.isNoPicture = true});
        f.shop.plan({.lostResults = 1000});
        for (const char* job : {"a", "b", "c"})
            f.add(f.order(job));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");
        QCOMPARE(errorOf(f.view("b")), "provider.result_invalid");
        QCOMPARE(errorOf(f.view("c")), "provider.expired");
        QCOMPARE(f.ledger.balance(), "990/0/0");
        QCOMPARE(f.shop.orders(), 3); // what may be charged is not bought again
    }
    void aResultThatCannotBeKeptIsTriedAgainAndThenGivenUp()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.keeper.failures = 2;
        f.add(f.order("a"));
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");
        f.keeper.failures = 1000;
        f.add(f.order("b"));
        QVERIFY(f.workOut());
        QCOMPARE(errorOf(f.view("b")), "base.disk_full");
        QCOMPARE(f.ledger.balance(), "990/0/0");
    }
    // As between programs that have a folder each.
    void whatWasFetchedIntoAnotherFolderIsFetchedAnew()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.keeper.failures = 1;
        f.add(f.order("a"));
        int removed = 0;
        f.onChange = [&](const GenerationRow& row) {
            if (row.state == GenerationState::Finishing && removed == 0)
                removed += std::filesystem::remove(pathFromUtf8(row.files.front().path)) ? 1 : 0;
        };
        QVERIFY(f.workOut());
        QCOMPARE(removed, 1);
        QCOMPARE(f.state("a"), "settled");
        QCOMPARE(f.keeper.asked.load(), 2);
        QCOMPARE(f.shop.orders(), 1);
    }
    void whatAJobBeginsWithIsAtHandBeforeItIsRead()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        auto order = f.order("a");
        GenerationInput input;
        input.role = InputRole::Picture;
        input.path = toUtf8(f.ledger.place.folder() / "elsewhere.png");
        order.request.inputs.push_back(input);
        int asked = 0;
        f.inputAtHand = [&](const GenerationInput& wanted) -> Outcome {
            asked += wanted.path == input.path ? 1 : 0;
            return fail(BaseError::FileNotFound, "nobody has it");
        };
        f.add(std::move(order));
        QVERIFY(f.workOut());
        QVERIFY(asked > 1); // and is looked for again, before it is given up
        QCOMPARE(errorOf(f.view("a")), "base.file_not_found");
        QCOMPARE(f.shop.orders(), 0);
        QCOMPARE(f.ledger.balance(), "1000/0/0");
    }
    void aHoldWhoseTimeIsOverIsTakenAnew()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.add(f.order("a"));
        f.onChange = [&](const GenerationRow& row) {
            if (row.state == GenerationState::Moderated)
                f.ledger.tamper("UPDATE generations SET is_paused = 1");
        };
        f.work();
        QCOMPARE(f.state("a"), "moderated");
        f.onChange = {};
        f.ledger.clock.advance(3h); // longer than credits stay set aside
        QCOMPARE(f.queue.resume(JobId("a")).value_or(false), true);
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");
        QCOMPARE(f.ledger.balance(), "990/0/0");
        // The same once the provider has it.
        f.add(f.order("b"));
        f.onChange = [&](const GenerationRow& row) {
            if (row.state == GenerationState::Fetching && row.ending == GenerationState::None)
                f.ledger.clock.advance(3h); // so long the results are on their way
        };
        QVERIFY(f.workOut());
        QCOMPARE(f.state("b"), "settled");
        QCOMPARE(f.ledger.balance(), "980/0/0");
        QVERIFY(f.ledger.isSound());
    }

    void cancellingGivesTheMoneyBackInEachState_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<int>("state");
        for (const auto state :
             {GenerationState::Quoted, GenerationState::Reserved, GenerationState::Moderated,
              GenerationState::Submitted, GenerationState::Running, GenerationState::Fetching})
            for (const bool isSqlite : {true, false})
                QTest::addRow("%s %s", isSqlite ? "sqlite" : "postgresql",
                              std::string(generationStateId(state)).c_str())
                    << static_cast<int>(isSqlite ? storage::Backend::Sqlite : storage::Backend::PostgreSql)
                    << static_cast<int>(state);
    }
    void cancellingGivesTheMoneyBackInEachState()
    {
        QFETCH(int, state);
        JobsFixture f(backendOfRow(), m_server.get(), m_shop);
        const auto wanted = static_cast<GenerationState>(state);
        bool isCancelled = false;
        f.add(f.order("a"));
        // In the moment in which the worker has written this state.
        f.onChange = [&](const GenerationRow& row) {
            if (row.state == wanted && row.ending == GenerationState::None && !isCancelled)
                isCancelled = f.queue.cancel(row.order.job).value_or(false);
        };
        if (wanted == GenerationState::Quoted)
            isCancelled = f.queue.cancel(JobId("a")).value_or(false);
        QVERIFY(f.workOut());
        QVERIFY(isCancelled);
        QCOMPARE(f.state("a"), "cancelled");
        QCOMPARE(f.ledger.balance(), "1000/0/0");
        QCOMPARE(f.openHolds(), std::int64_t{0});
        f.work();
        if (!f.shop.tasks().empty() && wanted != GenerationState::Fetching)
            QCOMPARE(f.shop.tasks().front().state, std::string("cancelled"));
        VIDGO_VERIFY(f.queue.cancelTerms(JobId("a")));
        QVERIFY(!f.queue.cancelTerms(JobId("a"))->isPossible);
        QCOMPARE(f.queue.cancel(JobId("a")).value_or(true), false);
    }
    void aCallThatIsOnItsWayIsCancelledAfterIt()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.add(f.ownKeysOrder("a"));
        f.onChange = [&](const GenerationRow& row) {
            if (row.state != GenerationState::Submitting || row.isCancelWished)
                return;
            const auto terms = f.queue.cancelTerms(JobId("a"));
            QVERIFY(terms && terms->isPossible && terms->providerMayCharge);
            QCOMPARE(terms->mayCharge, std::int64_t{700});
            QCOMPARE(f.queue.cancel(JobId("a")).value_or(false), true);
            QVERIFY(f.view("a").isCancelling);
        };
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "cancelled");
        f.work();
        QCOMPARE(f.shop.tasks().front().state, std::string("cancelled"));
        QCOMPARE(f.budget.state()->held, std::int64_t{0});
    }
    void whatIsBeingKeptIsNotCancelled()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.add(f.order("a"));
        f.onChange = [&](const GenerationRow& row) {
            if (row.state == GenerationState::Finishing)
                QCOMPARE(f.queue.cancel(JobId("a")).value_or(true), false);
        };
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");
    }

    void aPausedJobIsNotBegunAndKeepsItsPlace()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.add(f.order("a"));
        QCOMPARE(f.queue.pause(JobId("a")).value_or(false), true);
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "quoted");
        QVERIFY(f.view("a").isPaused);
        QCOMPARE(f.queue.resume(JobId("a")).value_or(false), true);
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");
    }
    void whatRunsAtAProviderIsKeptWhenItIsPaused()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.polls = 3});
        f.shop.plan({.polls = 3, .fails = true});
        f.add(f.order("a"));
        f.add(f.order("b"));
        QVERIFY(f.workUntil("b", GenerationState::Running));
        QCOMPARE(f.queue.pause(JobId("a")).value_or(false), true);
        QCOMPARE(f.queue.pause(JobId("b")).value_or(false), true);
        QVERIFY(f.workOut());
        QCOMPARE(f.state("a"), "settled");   // it was paid
        QCOMPARE(f.state("b"), "moderated"); // and this is not tried elsewhere
        QCOMPARE(f.shop.orders(), 2);
        QCOMPARE(f.queue.resume(JobId("b")).value_or(false), true);
        QVERIFY(f.workOut());
        QCOMPARE(f.state("b"), "settled");
    }
    void noPauseAndNoCancelFallsBetweenTheLastLookAndTheCall()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.add(f.order("a"));
        f.onChange = [&](const GenerationRow& row) {
            if (row.state == GenerationState::Moderated) // the worker has it in memory as it was
                f.ledger.tamper("UPDATE generations SET is_paused = 1");
        };
        f.work();
        QCOMPARE(f.shop.orders(), 0);
        QCOMPARE(f.state("a"), "moderated");
        QCOMPARE(f.chooser.entered.load(), f.chooser.left.load());
    }

    void noticesThatComeTwiceOrLateDoNothing()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.shop.plan({.polls = 1});
        f.add(f.order("a"));
        QVERIFY(f.workUntil("a", GenerationState::Submitted));
        const auto task = f.shop.tasks().front().id;
        const providers::ProviderNotice notice{.id = "1", .taskId = task, .news = {}};
        QCOMPARE(f.queue.notice("beta", notice).value_or(true), false); // of somebody else
        QCOMPARE(f.queue.notice("alpha", notice).value_or(false), true);
        QCOMPARE(f.queue.notice("alpha", notice).value_or(false), true);
        f.work(); // without any time going by
        QCOMPARE(f.state("a"), "settled");
        QCOMPARE(f.shop.polls(), 1);
        QCOMPARE(f.queue.notice("alpha", notice).value_or(true), false);
        QCOMPARE(f.queue.notice("alpha", {.id = {}, .taskId = {}, .news = {}}).value_or(true), false);
        QVERIFY(f.workOut());
        QCOMPARE(f.ledger.balance(), "990/0/0");
    }
    void aBusyProviderGetsNoMoreThanItTakesAtOnce()
    {
        JobsFixture f(storage::Backend::Sqlite, m_server.get(), m_shop);
        f.alpha.edit().concurrent = 2;
        for (const char* job : {"a", "b", "c", "d", "e"})
            f.add(f.order(job));
        std::size_t most = 0;
        f.onChange = [&](const GenerationRow&) {
            const auto open = f.store.openTasks("alpha");
            most = std::max(most, open ? static_cast<std::size_t>(*open) : 100);
            const auto others = f.store.openTasks("alpha", AccountId("somebody else"));
            QVERIFY(others && *others == 0);
            const auto own = f.store.openTasks("alpha", f.order("a").account);
            QVERIFY(open && own && *open == *own);
        };
        QVERIFY(f.workOut());
        QCOMPARE(most, std::size_t{2});
        for (const char* job : {"a", "b", "c", "d", "e"})
            QCOMPARE(f.state(job), "settled");
    }
};

QTEST_GUILESS_MAIN(GenerationStepsTest)
#include "generation_steps_test.moc"
