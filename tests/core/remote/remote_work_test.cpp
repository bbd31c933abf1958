#include <algorithm>

#include "other_plans.h"
#include "remote_fixture.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

// Runs for credits from somebody's computer: the queue there, the client, sockets, a whole server, and the
// stand-ins of the companies that it asks.
class RemoteWorkTest : public QObject
{
    Q_OBJECT

    static constexpr auto kPrice = WorkFixture::kPrice;

    SystemClock m_townClock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<OtherPlans> m_plans;
    std::unique_ptr<RemoteFixture> m_fixture;

    RemoteFixture& here() { return *m_fixture; }
    ServerFixture& server() { return m_fixture->work.server; }
    std::string error(const std::string& job) { return here().view(job).report.errorId; }
    std::string obstacle(const std::string& job)
    {
        const auto skipped = here().view(job).report.skipped;
        return skipped.empty() ? std::string() : skipped.front().second;
    }
    void becomeSomebodyWithoutAPlan()
    {
        here().work.ann = server().signUp();
        here().account.signOut(service::SignOutFrom::Here, {});
        here().signIn();
    }
    void open(const ServerFixture::Adjust& adjust = {})
    {
        m_fixture.reset();
        m_fixture = std::make_unique<RemoteFixture>(*m_town, adjust);
    }
    /// Ann has no more than these.
    void openWithCredits(std::int64_t credits)
    {
        m_plans = std::make_unique<OtherPlans>("\"monthly_credits\": 100",
                                               "\"monthly_credits\": " + std::to_string(credits));
        open([this](app_server::ServerConfig& config) { config.resources = m_plans->resources(); });
    }
    int settled()
    {
        const auto all = here().queue.list({}, 100);
        return static_cast<int>(std::ranges::count(*all, GenerationState::Settled,
                                                   [](const auto& view) { return view.report.state; }));
    }

private Q_SLOTS:
    void initTestCase() { m_town = WorkFixture::openTown(m_townClock); }
    void init() { open(); }
    void cleanup()
    {
        m_fixture.reset();
        for (const auto& what : m_town->takeUnexpected())
            QFAIL(what.c_str());
    }

    void aRunIsMadeForTheCreditsOfTheAccount()
    {
        const auto before = here().work.available();
        const auto quote = here().queue.quote(here().order("one"));
        VIDGO_VERIFY(quote);
        QCOMPARE(quote->amount, kPrice);
        QCOMPARE(quote->available, before);
        QCOMPARE(quote->unit.id, std::string("credits"));
        QCOMPARE(here().net.uploads.load(), 0); // a price costs no upload

        here().add(here().order("one"));
        QVERIFY(here().goOnUntil("one", GenerationState::Settled));
        const auto view = here().view("one");
        QCOMPARE(view.report.charged, kPrice);
        QCOMPARE(view.report.servedBy(), std::string(kServerProvider));
        QVERIFY(!view.item.value().empty());
        QCOMPARE(here().work.available(), before - kPrice);
        QCOMPARE(here().worksAtServer(), std::size_t{1});
        QCOMPARE(here().otherGate.asked.load(), 0); // the server judges what it makes
    }

    void anOrderWhoseAnswerIsLostIsOrderedOnce()
    {
        const auto before = here().work.available();
        here().net.lostAnswers = 3;
        here().add(here().order("one"));
        QVERIFY(here().goOnUntil("one", GenerationState::Submitting));
        here().start(); // the program dies, and begins anew with nothing but its rows
        QVERIFY(here().goOnUntil("one", GenerationState::Settled));
        QVERIFY(here().net.orders >= 4);
        QCOMPARE(here().net.uploads.load(), 1);
        QCOMPARE(here().worksAtServer(), std::size_t{1});
        QCOMPARE(here().work.available(), before - kPrice);
        QCOMPARE(here().view("one").report.attempts.size(), std::size_t{1});
    }

    void whatBecameOfAnOrderIsToldDaysLater()
    {
        here().net.lostAnswers = 1;
        here().add(here().order("one"));
        QVERIFY(here().goOnUntil("one", GenerationState::Submitting));
        here().net.isDown = true;
        QVERIFY(here().goOnUntil([this] { return here().stateAtServer() == "settled"; }));
        server().clock.advance(
            50h); // what it began with is gone at the server, and so is its memory of answers
        server().backend_->tend({});
        here().renew();
        here().net.isDown = false;
        here().link.reachability().reached();
        QVERIFY(here().goOnUntil("one", GenerationState::Settled));
        QCOMPARE(here().worksAtServer(), std::size_t{1});
        QCOMPARE(here().net.uploads.load(), 1);
    }

    void anOrderThatNeverArrivedIsMadeWithFilesBroughtAnew()
    {
        here().add(here().order("one"));
        QVERIFY(here().goOnUntil([this] { return here().net.uploads > 0; }, false));
        here().net.isDown = true;
        server().clock.advance(50h);
        server().backend_->tend({});
        here().renew();
        here().net.isDown = false;
        here().link.reachability().reached();
        QVERIFY(here().goOnUntil("one", GenerationState::Settled));
        QCOMPARE(here().worksAtServer(), std::size_t{1});
    }

    void aServerThatIsGoneIsWaitedFor()
    {
        const auto before = here().work.available();
        here().net.isDown = true;
        here().link.reachability().lost();
        auto order = here().order("one");
        QVERIFY(!here().queue.add(order)); // without a price nobody can agree to one
        here().net.isDown = false;
        here().add(order);
        here().net.isDown = true;
        here().link.reachability().lost();
        here().goOnFor(10min);
        QCOMPARE(here().state("one"), GenerationState::Moderated);
        QCOMPARE(obstacle("one"), std::string("offline"));

        here().net.isDown = false;
        here().link.reachability().reached();
        QVERIFY(here().goOnUntil("one", GenerationState::Submitted, false));
        here().net.isDown = true;
        here().goOnFor(30min); // in the middle of the run
        QCOMPARE(here().state("one"), GenerationState::Submitted);
        here().net.isDown = false;
        here().net.isFileDown = true;
        QVERIFY(here().goOnUntil("one", GenerationState::Fetching));
        here().goOnFor(30min); // what was made is paid, and is not given up
        QCOMPARE(here().state("one"), GenerationState::Fetching);
        here().net.isFileDown = false;
        QVERIFY(here().goOnUntil("one", GenerationState::Settled));
        QCOMPARE(here().work.available(), before - kPrice);
        QCOMPARE(here().worksAtServer(), std::size_t{1});
    }

    void whatWasOrderedWaitsWhileTheServerIsOutOfTheSettings()
    {
        const auto before = here().work.available();
        here().add(here().order("one"));
        QVERIFY(here().goOnUntil("one", GenerationState::Submitted, false));
        for (const char* job : {"two", "three"})
            here().add(here().order(job));
        here().isTakenOut = true;
        here().start();
        here().goOnFor(30min);
        QCOMPARE(here().state("one"), GenerationState::Submitted);
        QCOMPARE(here().state("two"), GenerationState::Quoted);
        for (const char* job : {"one", "two", "three"})
            QCOMPARE(obstacle(job), std::string("no_server"));
        QVERIFY(*here().queue.cancel(JobId("three")));
        QVERIFY(here().goOnUntil("three", GenerationState::Cancelled, false));

        here().isTakenOut = false;
        here().start();
        QVERIFY(here().goOnUntil("one", GenerationState::Settled));
        QVERIFY(here().goOnUntil("two", GenerationState::Settled));
        QVERIFY(obstacle("one").empty());
        here().renew();
        QCOMPARE(here().work.available(), before - 2 * kPrice);
    }

    void whatMayNotBeMadeGivesTheCreditsBackAndSaysWhy()
    {
        const auto before = here().work.available();
        const auto orders = here().work.creates();
        here().add(here().order("one", "[block] a forged passport"));
        QVERIFY(here().goOnUntil("one", GenerationState::Failed));
        QVERIFY2(error("one").starts_with("moderation."), error("one").c_str());
        const auto report = here().view("one").report;
        QVERIFY(!report.errorTemplate.empty());
        QCOMPARE(report.attempts.front().trouble, ProviderTrouble::Refused);
        QCOMPARE(report.charged, std::int64_t{0});
        QCOMPARE(here().work.available(), before);
        QCOMPARE(here().work.creates(), orders);
    }

    void whatFailsGivesTheCreditsBackAndSaysWhy()
    {
        const auto before = here().work.available();
        here().add(here().order("one", "[fail] on a beach"));
        QVERIFY(here().goOnUntil("one", GenerationState::Failed));
        QCOMPARE(error("one"), std::string("jobs.not_made")); // and nothing about providers
        QCOMPARE(here().work.available(), before);
        QCOMPARE(here().view("one").report.attempts.size(),
                 std::size_t{1}); // whom else to ask the server knows
    }

    void whatIsCancelledIsCancelledThere()
    {
        const auto before = here().work.available();
        here().add(here().order("one"));
        QVERIFY(here().goOnUntil("one", GenerationState::Submitted, false));
        here().net.isDown = true;
        VIDGO_VERIFY(here().queue.cancel(JobId("one")));
        here().goOnFor(30min); // longer than others are asked for it
        QVERIFY(here().view("one").isCancelling);
        QCOMPARE(here().state("one"), GenerationState::Submitted);
        QCOMPARE(here().stateAtServer(), std::string("quoted"));
        here().net.isDown = false;
        QVERIFY(here().goOnUntil("one", GenerationState::Cancelled, false));
        QCOMPARE(here().stateAtServer(), std::string("cancelled"));
        QCOMPARE(here().work.available(), before);
    }

    void whatTheServerHasChargedIsKeptThoughItWasCancelled()
    {
        const auto before = here().work.available();
        here().add(here().order("one"));
        QVERIFY(here().goOnUntil("one", GenerationState::Submitted, false));
        here().net.isDown = true;
        QVERIFY(here().goOnUntil([this] { return here().stateAtServer() == "settled"; }));
        QVERIFY(*here().queue.cancel(JobId("one")));
        here().start(); // the program dies, and begins anew with nothing but its rows
        here().net.isDown = false;
        here().link.reachability().reached();
        QVERIFY(here().goOnUntil([this] { return hasEnded(here().state("one")); }));
        QCOMPARE(here().state("one"), GenerationState::Settled);
        QCOMPARE(here().view("one").report.charged, kPrice);
        QVERIFY(!here().view("one").item.isEmpty());
        QCOMPARE(here().work.available(), before - kPrice);
    }

    void whatCannotBePaidForYetGoesOnWhenItCan()
    {
        becomeSomebodyWithoutAPlan();
        const auto quote = here().queue.quote(here().order("one"));
        VIDGO_VERIFY(quote);
        QVERIFY(!quote->fits);
        QCOMPARE(quote->amount, kPrice);
        QCOMPARE(quote->neededTier, std::string("starter"));
        here().add(here().order("one"));
        here().goOnFor(30min);
        QCOMPARE(here().state("one"), GenerationState::Moderated);
        QCOMPARE(obstacle("one"), std::string(kWaitsForCredits));
        here().start(); // also in a program that began anew
        here().goOnFor(30min);
        QCOMPARE(obstacle("one"), std::string(kWaitsForCredits));
        QCOMPARE(here().net.uploads.load(), 0);
        QCOMPARE(here().net.orders.load(), 0);

        server().subscribe(here().work.ann, "starter");
        const auto before = here().work.available();
        here().chooser.creditsMoved();
        QVERIFY(here().goOnUntil("one", GenerationState::Settled));
        QVERIFY(obstacle("one").empty());
        QCOMPARE(here().view("one").report.attempts.size(), std::size_t{1}); // nothing was tried in vain
        here().renew();
        QCOMPARE(here().work.available(), before - kPrice);
    }

    void theFirstOfManyAreMadeForTheCreditsThatThereAre()
    {
        openWithCredits(2 * kPrice);
        std::vector<jobs::GenerationOrder> orders;
        for (const char* job : {"one", "two", "three"})
            orders.push_back(here().order(job));
        VIDGO_VERIFY(here().queue.addBatch(BatchId("many"), orders, 3 * kPrice));
        const auto waiting = [this] {
            std::vector<std::string> jobs;
            for (const char* job : {"one", "two", "three"})
                if (obstacle(job) == kWaitsForCredits)
                    jobs.emplace_back(job);
            return jobs;
        };
        QVERIFY(here().goOnUntil([&] { return settled() == 2 && waiting().size() == 1; }));
        here().renew();
        QCOMPARE(here().work.available(), std::int64_t{0});
        const auto last = waiting().front();
        QVERIFY(*here().queue.cancel(JobId(last))); // whoever does not want to pay
        QVERIFY(here().goOnUntil(last, GenerationState::Cancelled, false));
    }

    void creditsThatAreSpentElsewhereMeanwhileAreWaitedFor()
    {
        openWithCredits(kPrice);
        here().work.worked(here().work.place("in the browser"));
        here().renew();
        QCOMPARE(here().work.available(), std::int64_t{0});
        here().net.shownBalance = kPrice; // as it was a moment ago
        here().add(here().order("one"));
        QVERIFY(here().goOnUntil([this] { return !obstacle("one").empty(); }));
        QCOMPARE(obstacle("one"), std::string(kWaitsForCredits));
        QCOMPARE(here().view("one").report.attempts.back().trouble, ProviderTrouble::OutOfCredit);
        here().net.shownBalance = -1;
        here().renew();
        server().subscribe(here().work.ann, "pro");
        QVERIFY(here().goOnUntil("one", GenerationState::Settled));
        QCOMPARE(here().view("one").report.attempts.size(), std::size_t{2});
    }

    // The server may find out only when it is the order's turn there.
    void anOrderThatEndedForLackOfCreditsIsPlacedAgain()
    {
        const auto order = here().order("one");
        const jobs::ChoiceQuestion question{
            .job = order.job, .request = order.request, .account = order.account, .most = kPrice};
        const auto next = [&](ProviderTrouble trouble) {
            return here()
                .chooser
                .afterFailure(question, {Error(jobs::JobsError::NobodyServes, "a failure"), trouble}, true,
                              1s)
                .step;
        };
        QCOMPARE(next(ProviderTrouble::OutOfCredit), jobs::AfterFailure::Step::AskAgain);
        QCOMPARE(next(ProviderTrouble::Failed), jobs::AfterFailure::Step::GiveUp);
    }

    // With the limit that a server on the net has.
    void manyAreMadeWithinTheLimitOfRequests()
    {
        open([](app_server::ServerConfig& config) { config.requestsPerMinute = 100; });
        constexpr int kMany = 25;
        std::vector<jobs::GenerationOrder> orders;
        for (int i = 0; i < kMany; ++i)
            orders.push_back(here().order("job" + std::to_string(i)));
        const int before = here().net.requests;
        const auto quote = here().queue.quote(orders);
        VIDGO_VERIFY(quote);
        QCOMPARE(quote->amount, kMany * kPrice);
        VIDGO_VERIFY(here().queue.addBatch(BatchId("many"), orders, quote->amount));
        QCOMPARE(here().net.requests.load(), before + 2);
        // The server has as many as one asks for at once, the others wait here.
        QVERIFY(here().goOnUntil([this] { return here().net.orders == 20; }, false));
        here().goOnFor(30s);
        const int waiting = here().net.requests;
        here().goOnFor(2min); // while nothing ends there
        QCOMPARE(here().net.orders.load(), 20);
        QVERIFY2(here().net.requests - waiting <= 40,
                 qPrintable(QString::number(here().net.requests - waiting)));
        QVERIFY(here().goOnUntil([this] { return settled() == kMany; }));
        here().renew();
        QCOMPARE(here().worksAtServer(), std::size_t{kMany});
        QVERIFY2(here().net.requests - before <= 10 * kMany,
                 qPrintable(QString::number(here().net.requests - before)));
    }

    void nothingIsOrderedForMoreThanWasAgreedTo()
    {
        const auto before = here().work.available();
        here().net.shownPrice = kPrice - 1; // it has risen since
        auto order = here().order("one");
        order.agreedAmount = kPrice - 1;
        here().add(order);
        QVERIFY(here().goOnUntil("one", GenerationState::Failed));
        QCOMPARE(error("one"), std::string("credits.price_changed"));
        QCOMPARE(here().worksAtServer(), std::size_t{0});
        QCOMPARE(here().work.available(), before);
    }

    void whoIsSignedOutGoesOnWhenTheyAreBack()
    {
        const auto ann = server().email;
        here().add(here().order("one"));
        QVERIFY(here().goOnUntil("one", GenerationState::Submitted, false));
        here().add(here().order("two"));
        VIDGO_VERIFY(here().account.signOut(service::SignOutFrom::Here, {}));
        here().goOnFor(10min);
        QCOMPARE(here().state("one"), GenerationState::Submitted);
        QCOMPARE(here().state("two"), GenerationState::Moderated);
        QCOMPARE(obstacle("two"), std::string("signed_out"));

        server().signUp(); // somebody else at the same computer
        here().signIn();
        const auto uploads = here().net.uploads.load();
        here().goOnFor(10min);
        QCOMPARE(here().state("one"), GenerationState::Submitted);
        QCOMPARE(obstacle("two"), std::string("signed_out"));
        QCOMPARE(here().net.uploads.load(), uploads);
        VIDGO_VERIFY(here().account.signOut(service::SignOutFrom::Here, {}));

        server().email = ann;
        here().signIn();
        QVERIFY(here().goOnUntil("one", GenerationState::Settled));
        QVERIFY(here().goOnUntil("two", GenerationState::Settled));
        here().renew();
        QCOMPARE(here().worksAtServer(), std::size_t{2});
    }

    void nothingIsBroughtIntoTheAccountOfSomebodyElse()
    {
        const auto ann = here().whose();
        const auto order = here().order("one");
        const auto* const model = here().maker.data().model(operationId(order.request.operation));
        QVERIFY(model);
        server().signUp();
        VIDGO_VERIFY(here().account.signOut(service::SignOutFrom::Here, {}));
        here().signIn(); // between the choice and the upload
        const auto delivered = here().maker.deliver(
            {.input = order.request.inputs.front(), .model = *model, .account = ann}, {});
        QVERIFY(!delivered);
        QCOMPARE(delivered.error().trouble, ProviderTrouble::Unauthorised);
        QCOMPARE(here().net.uploads.load(), 0);
        VIDGO_VERIFY(here().maker.deliver(
            {.input = order.request.inputs.front(), .model = *model, .account = here().whose()}, {}));
        QCOMPARE(here().net.uploads.load(), 1);
    }

    void aLargeFileIsNotSentTwiceWhateverHappensOnTheWay()
    {
        const auto order = here().largeOrder("one");
        here().net.beforePart = [this](int part) { here().net.isDown = part == 1; };
        here().add(order);
        QVERIFY(here().goOnUntil([this] { return here().net.isDown.load(); }, false));
        const auto seen = here().view("one");
        QCOMPARE(seen.report.state, GenerationState::Moderated);
        here().start(); // the program dies, and begins anew with nothing but its rows
        here().net.beforePart = {};
        here().net.isDown = false;
        here().link.reachability().reached();
        QVERIFY(here().goOnUntil("one", GenerationState::Settled));
        QCOMPARE(here().net.uploads.load(), 0);
        QCOMPARE(here().net.parts.load(), 2);
        QCOMPARE(here().net.partBytes.load(),
                 static_cast<std::size_t>(order.request.inputs.front().file.bytes));
        QCOMPARE(here().worksAtServer(), std::size_t{1});
    }

    void theTimeThatALargeFileTakesIsSeen()
    {
        here().net.beforePart = [this](int) { server().clock.advance(3s); };
        here().add(here().largeOrder("one"));
        QVERIFY(here().goOnUntil("one", GenerationState::Submitted, false));
        const auto isBringing = [](double fraction) { return fraction > 0.05 && fraction <= 0.1; };
        QVERIFY(std::ranges::any_of(here().fractions, isBringing));
        QVERIFY(std::ranges::is_sorted(here().fractions));
        VIDGO_VERIFY(here().queue.cancel(JobId("one")));
    }

    void whatOwnKeysPayForIsLeftToOthers()
    {
        auto order = here().order("one");
        order.account = {};
        const auto question = jobs::ChoiceQuestion{.job = order.job,
                                                   .request = order.request,
                                                   .account = {},
                                                   .tier = {},
                                                   .wantedProvider = {},
                                                   .attempts = {}};
        const auto candidates = here().chooser.candidates(question);
        QVERIFY(!candidates && candidates.error().is(jobs::JobsError::NobodyServes));
        VIDGO_VERIFY(here().gate.check({.job = order.job, .account = {}, .request = order.request}, {}));
        QCOMPARE(here().otherGate.asked.load(), 1);
    }
};

QTEST_GUILESS_MAIN(RemoteWorkTest)
#include "remote_work_test.moc"
