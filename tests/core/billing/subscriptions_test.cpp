#include "billing_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

Timestamp at(const char* text)
{
    return *timestampFromIso8601(text);
}

} // namespace

/// Plans that renew: periods, grace, changes and ends.
class SubscriptionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Market m_market;

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aPeriodEndsOnItsDayOrTheLastOfTheMonth()
    {
        const auto begin = at("2026-01-31T10:30:00Z");
        QCOMPARE(toIso8601(monthsAfter(begin, 1)), "2026-02-28T10:30:00.000Z");
        QCOMPARE(toIso8601(monthsAfter(begin, 2)), "2026-03-31T10:30:00.000Z");
        QCOMPARE(toIso8601(monthsAfter(begin, 3)), "2026-04-30T10:30:00.000Z");
        QCOMPARE(toIso8601(monthsAfter(begin, 13)), "2027-02-28T10:30:00.000Z");
        QCOMPARE(toIso8601(monthsAfter(begin, 25)), "2028-02-29T10:30:00.000Z");
        QCOMPARE(toIso8601(monthsAfter(begin, -1)), "2025-12-31T10:30:00.000Z");
    }

    void aChargePaysForThePeriodItIsFor()
    {
        const auto begin = at("2026-01-31T00:00:00Z");
        const auto first = monthsAfter(begin, 1);
        QVERIFY(paidUntilAfter(begin, first, first + 3h, 48h) == monthsAfter(begin, 2));
        QVERIFY(paidUntilAfter(begin, first, first + 24h * 6, 48h) == monthsAfter(begin, 2));
        QVERIFY(paidUntilAfter(begin, first, first - 3h, 48h) == monthsAfter(begin, 2));
        // A month was missed: the charge is for the one that is running.
        QVERIFY(paidUntilAfter(begin, first, at("2026-04-02T00:00:00Z"), 48h) == monthsAfter(begin, 3));
        // It came at the very end of the month that was missed.
        QVERIFY(paidUntilAfter(begin, first, at("2026-03-30T12:00:00Z"), 48h) == monthsAfter(begin, 3));
    }

    void unusedDaysAreWholeDaysAndWholeDollars()
    {
        const auto from = at("2026-04-01T12:00:00Z");
        const auto until = at("2026-05-01T12:00:00Z");
        const Money paid{29'900, Currency::twd()};
        QCOMPARE(unusedShare(paid, from, until, from).minor, std::int64_t{29'900});
        QCOMPARE(unusedShare(paid, from, until, from + 1h).minor, std::int64_t{28'900});
        QCOMPARE(unusedShare(paid, from, until, from + 24h * 20).minor, std::int64_t{9'900});
        QCOMPARE(unusedShare(paid, from, until, until).minor, std::int64_t{0});
        QCOMPARE(unusedShare({999, Currency::usd()}, from, until, from + 24h * 20).minor, std::int64_t{333});
    }

    void eachChargeGrantsAMonthThatLapsesWithIt_data() { addBackendRows(); }
    void eachChargeGrantsAMonthThatLapsesWithIt()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        auto plan = f.subscribe("starter");
        QCOMPARE(f.available(), std::int64_t{100});
        const auto begun = plan.startedAt;
        for (int month = 2; month <= 4; ++month) {
            f.clock.advance(plan.paidUntil - f.clock.now() + 2h);
            QCOMPARE(f.tier(), "starter"); // the charge is on its way
            f.tell(f.ecpay, "charge " + std::to_string(month), {f.renewalOf(plan, std::to_string(month))});
            f.tell(f.ecpay, "again " + std::to_string(month), {f.renewalOf(plan, std::to_string(month))});
            f.sweep();
            plan = f.current();
            QVERIFY(plan.paidUntil == monthsAfter(begun, month));
            QCOMPARE(f.available(), std::int64_t{100});
        }
        QCOMPARE(f.granted(), std::int64_t{400});
        QVERIFY(f.isSound());
    }

    void theFirstChargeIsNotAlsoALaterOne_data() { addBackendRows(); }
    void theFirstChargeIsNotAlsoALaterOne()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("starter");
        auto log = f.renewalOf(plan, "gwsr 1");
        log.payment = "pay-ref-" + plan.attempt.value();
        f.tell(f.ecpay, "log", {log});
        f.sweep();
        QCOMPARE(f.granted(), std::int64_t{100});
        QVERIFY(f.current().paidUntil == plan.paidUntil);
    }

    void aChargeThatCameBeforeItsSubscriptionWaits_data() { addBackendRows(); }
    void aChargeThatCameBeforeItsSubscriptionWaits()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "starter"));
        const auto first = f.ecpay.pay(checkout.attempt.id);
        Subscription later;
        later.reference = first.subscription;
        later.price = checkout.order.total;
        f.clock.advance(24h * 31);
        f.tell(f.ecpay, "second", {f.renewalOf(later, "2")});
        f.tell(f.ecpay, "standing",
               {SubscriptionReport{.subscription = first.subscription,
                                   .attempt = checkout.attempt.id,
                                   .state = SubscriptionReport::State::Active,
                                   .asOf = f.clock.now()}});
        VIDGO_VERIFY(f.billing->workNotices());
        QCOMPARE(f.granted(), std::int64_t{0});
        auto report = first;
        report.paidAt = f.clock.now() - 24h * 31;
        f.tell(f.ecpay, "first", {report});
        f.clock.advance(1h);
        f.sweep();
        QCOMPARE(f.granted(), std::int64_t{200});
        QCOMPARE(f.tier(), "starter");
    }

    void whoDoesNotPayHasGraceAndThenNothing_data() { addBackendRows(); }
    void whoDoesNotPayHasGraceAndThenNothing()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        f.clock.advance(plan.paidUntil - f.clock.now() + 1h);
        auto failed = f.renewalOf(plan, "2");
        failed.isPaid = false;
        f.tell(f.ecpay, "failed", {failed});
        f.sweep();
        QCOMPARE(f.stateOf(plan), "past_due");
        QCOMPARE(f.tier(), "pro");
        QCOMPARE(f.available(), std::int64_t{0}); // the month's credits are over
        f.clock.advance(24h * 7);
        QCOMPARE(f.tier(), "demo");
        f.sweep();
        QCOMPARE(f.stateOf(plan), "ended");
        f.sweep();
        QVERIFY(f.ecpay.stopped.contains(plan.reference));
    }

    void silenceAfterADueChargeIsAskedAboutFirst_data() { addBackendRows(); }
    void silenceAfterADueChargeIsAskedAboutFirst()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        f.clock.advance(plan.paidUntil - f.clock.now() + 25h);
        f.ecpay.subscriptions[plan.reference] = {f.renewalOf(plan, "2")};
        QCOMPARE(f.sweep().subscriptionsAsked, std::int64_t{1});
        QCOMPARE(f.stateOf(plan), "active");
        QCOMPARE(f.granted(), std::int64_t{500});
        f.ecpay.subscriptions.clear();
        f.clock.advance(f.current().paidUntil - f.clock.now() + 49h);
        f.sweep();
        QCOMPARE(f.stateOf(plan), "past_due");
    }

    void aLateChargeBringsTheplanBack_data() { addBackendRows(); }
    void aLateChargeBringsTheplanBack()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        f.clock.advance(plan.paidUntil - f.clock.now() + 24h * 3);
        f.sweep();
        QCOMPARE(f.stateOf(plan), "past_due");
        f.tell(f.ecpay, "second", {f.renewalOf(plan, "2")});
        f.sweep();
        QCOMPARE(f.stateOf(plan), "active");
        QVERIFY(f.current().paidUntil == monthsAfter(plan.startedAt, 2));
        // The failure before it is told late: old news.
        auto failed = f.renewalOf(plan, "failed");
        failed.isPaid = false;
        failed.chargedAt = plan.paidUntil;
        f.tell(f.ecpay, "failed", {failed});
        f.sweep();
        QCOMPARE(f.stateOf(plan), "active");
        // Unpaid and ended, and then paid after all.
        f.clock.advance(f.current().paidUntil - f.clock.now() + 24h * 8);
        f.sweep();
        QCOMPARE(f.stateOf(plan), "ended");
        f.tell(f.ecpay, "third", {f.renewalOf(plan, "3")});
        f.sweep();
        QCOMPARE(f.tier(), "pro");
    }

    void aCancelledPlanRunsOutAndIsChargedNoMore_data() { addBackendRows(); }
    void aCancelledPlanRunsOutAndIsChargedNoMore()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        f.ecpay.cancelAnswer = FakeGateway::State::Unknown;
        const auto cancelled = f.billing->cancelSubscription(plan.id, "person", {});
        VIDGO_VERIFY(cancelled);
        QVERIFY(cancelled->state == SubscriptionState::Ending && cancelled->schedule == Schedule::ToStop);
        f.ecpay.cancelAnswer = FakeGateway::State::Done;
        f.clock.advance(1h);
        QCOMPARE(f.sweep().schedulesStopped, std::int64_t{1});
        QVERIFY(f.ecpay.stopped.contains(plan.reference));
        VIDGO_VERIFY(f.billing->cancelSubscription(plan.id, "person", {}));
        QCOMPARE(f.ecpay.stops, 2);
        f.clock.advance(plan.paidUntil - f.clock.now() - 1h);
        QCOMPARE(f.tier(), "pro");
        f.clock.advance(2h);
        QCOMPARE(f.tier(), "demo");
        f.sweep();
        QCOMPARE(f.stateOf(plan), "ended");
        VIDGO_VERIFY_ERROR(f.billing->cancelSubscription(plan.id, "person", {}),
                           BillingError::SubscriptionEnded);
        // The gateway charges all the same: it goes back.
        f.tell(f.ecpay, "stray", {f.renewalOf(plan, "2")});
        f.sweep();
        f.sweep();
        QCOMPARE(f.granted(), std::int64_t{250});
        QCOMPARE(std::ssize(f.ecpay.refunds), std::ptrdiff_t{1});
        QCOMPARE(f.ecpay.stops, 3);
    }

    void aChargeFromBeforeTheCancellationIsKept_data() { addBackendRows(); }
    void aChargeFromBeforeTheCancellationIsKept()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        f.clock.advance(plan.paidUntil - f.clock.now() + 1min);
        const auto charge = f.renewalOf(plan, "2");
        f.clock.advance(1min);
        VIDGO_VERIFY(f.billing->cancelSubscription(plan.id, "person", {}));
        f.tell(f.ecpay, "second", {charge});
        f.sweep();
        QCOMPARE(f.stateOf(plan), "ending");
        QCOMPARE(f.tier(), "pro");
        QVERIFY(f.ecpay.refunds.empty());
    }

    void aCancellationIsTakenBackWhereTheGatewayCan_data() { addBackendRows(); }
    void aCancellationIsTakenBackWhereTheGatewayCan()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        VIDGO_VERIFY(f.billing->cancelSubscription(plan.id, "person", {}));
        f.ecpay.keepAnswer = FakeGateway::State::Refused;
        VIDGO_VERIFY_ERROR(f.billing->keepSubscription(plan.id, "person", {}), BillingError::CannotKeep);
        QCOMPARE(f.stateOf(plan), "ending");
        f.ecpay.keepAnswer = FakeGateway::State::Done;
        const auto kept = f.billing->keepSubscription(plan.id, "person", {});
        VIDGO_VERIFY(kept);
        QVERIFY(kept->state == SubscriptionState::Active && kept->schedule == Schedule::Running);
        QVERIFY(f.ecpay.stopped.empty());
    }

    void aHigherPlanWhereTheGatewayCan_data() { addBackendRows(); }
    void aHigherPlanWhereTheGatewayCan()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("starter", Currency::usd());
        QVERIFY(plan.gateway == GatewayId::Paddle);
        f.clock.advance(24h * 10);
        const auto change = f.billing->changePlan(f.ann, "pro", "person", {});
        VIDGO_VERIFY(change);
        QVERIFY(change->kind == PlanChange::Kind::Done);
        QCOMPARE(f.paddle.changes, std::vector<std::string>{"pro now"});
        QCOMPARE(f.tier(), "pro");
        QCOMPARE(f.available(), std::int64_t{250});
        auto difference = f.renewalOf(f.current(), "txn difference");
        difference.isPlanChange = true;
        difference.amount = Money{600, Currency::usd()};
        f.tell(f.paddle, "difference", {difference});
        f.tell(f.paddle, "standing",
               {SubscriptionReport{.subscription = plan.reference,
                                   .state = SubscriptionReport::State::Active,
                                   .plan = SoldItem{kPlan, "pro", ""},
                                   .asOf = f.clock.now()}});
        f.sweep();
        QCOMPARE(f.granted(), std::int64_t{350});
        QVERIFY(f.current().paidUntil == plan.paidUntil);
        VIDGO_VERIFY_ERROR(f.billing->changePlan(f.ann, "pro", "person", {}), BillingError::HasPlan);
        VIDGO_VERIFY_ERROR(f.billing->changePlan(f.ann, "gold", "person", {}), BillingError::UnknownItem);
    }

    void aLowerPlanComesWithTheNextPeriod_data() { addBackendRows(); }
    void aLowerPlanComesWithTheNextPeriod()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro", Currency::usd());
        const auto change = f.billing->changePlan(f.ann, "starter", "person", {});
        VIDGO_VERIFY(change);
        QVERIFY(change->kind == PlanChange::Kind::AtPeriodEnd);
        QCOMPARE(f.paddle.changes, std::vector<std::string>{"starter later"});
        // The gateway may speak of the new plan at once.
        f.tell(f.paddle, "standing",
               {SubscriptionReport{.subscription = plan.reference,
                                   .state = SubscriptionReport::State::Active,
                                   .plan = SoldItem{kPlan, "starter", ""},
                                   .asOf = f.clock.now()}});
        f.sweep();
        QCOMPARE(f.tier(), "pro");
        f.clock.advance(plan.paidUntil - f.clock.now() + 1h);
        auto charge = f.renewalOf(plan, "2");
        charge.amount = Money{999, Currency::usd()};
        f.tell(f.paddle, "second", {charge});
        f.sweep();
        QCOMPARE(f.tier(), "starter");
        QCOMPARE(f.available(), std::int64_t{100});
    }

    void anOpenEndOfAChangeIsAskedAbout_data() { addBackendRows(); }
    void anOpenEndOfAChangeIsAskedAbout()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("starter", Currency::usd());
        f.paddle.changeAnswer = FakeGateway::State::Unknown;
        const auto change = f.billing->changePlan(f.ann, "pro", "person", {});
        VIDGO_VERIFY(change);
        QVERIFY(change->kind == PlanChange::Kind::Underway);
        const auto answer = [&](const char* id) {
            f.paddle.subscriptions[plan.reference] = {
                SubscriptionReport{.subscription = plan.reference,
                                   .state = SubscriptionReport::State::Active,
                                   .plan = SoldItem{kPlan, id, ""},
                                   .asOf = f.clock.now()}};
        };
        f.clock.advance(1h);
        answer("pro");
        f.sweep();
        QCOMPARE(f.tier(), "pro");
        QCOMPARE(std::ssize(f.paddle.changes), std::ptrdiff_t{1}); // never sent twice
        QVERIFY(f.current().change == ChangeState::None);
        VIDGO_VERIFY(f.billing->changePlan(f.ann, "unlimited", "person", {}));
        f.clock.advance(1h);
        answer("pro"); // it did not happen
        f.sweep();
        QCOMPARE(f.tier(), "pro");
        QVERIFY(f.current().change == ChangeState::None);
    }

    void aHigherPlanByAnOrderPaysTheUnusedDaysBack_data() { addBackendRows(); }
    void aHigherPlanByAnOrderPaysTheUnusedDaysBack()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto old = f.subscribe("starter");
        f.clock.advance(24h * 10);
        f.ecpay.changeAnswer = FakeGateway::State::Refused;
        const auto change = f.billing->changePlan(f.ann, "pro", "person", {});
        VIDGO_VERIFY(change);
        QVERIFY(change->kind == PlanChange::Kind::OrderNeeded);
        QCOMPARE(f.tier(), "starter");
        f.subscribe("pro");
        f.sweep();
        f.sweep();
        QCOMPARE(f.tier(), "pro");
        QCOMPARE(f.available(), std::int64_t{250});
        QVERIFY(f.ecpay.stopped.contains(old.reference));
        QCOMPARE(std::ssize(f.ecpay.refunds), std::ptrdiff_t{1});
        const auto days = std::chrono::floor<std::chrono::days>(old.paidUntil - old.startedAt).count();
        QCOMPARE(f.ecpay.refunds.front().amount.minor, 29'900 * (days - 10) / days / 100 * 100);
        QCOMPARE(f.stateOf(old), "ended");
        QCOMPARE(std::ssize(*f.billing->subscriptions(f.ann)), std::ptrdiff_t{2});
        // The old one is charged once more before it stopped.
        f.tell(f.ecpay, "stray", {f.renewalOf(old, "2")});
        f.sweep();
        QCOMPARE(std::ssize(f.ecpay.refunds), std::ptrdiff_t{2});
        QCOMPARE(f.tier(), "pro");
    }

    void aLowerPlanByAnOrderWaitsForTheEndOfThePeriod_data() { addBackendRows(); }
    void aLowerPlanByAnOrderWaitsForTheEndOfThePeriod()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        f.ecpay.changeAnswer = FakeGateway::State::Refused;
        const auto change = f.billing->changePlan(f.ann, "starter", "person", {});
        VIDGO_VERIFY(change);
        QVERIFY(change->kind == PlanChange::Kind::OrderAtEnd);
        f.sweep();
        QVERIFY(f.ecpay.stopped.contains(plan.reference));
        QCOMPARE(f.tier(), "pro");
        f.clock.advance(plan.paidUntil - f.clock.now() + 1h);
        f.sweep();
        QCOMPARE(f.tier(), "demo");
        const auto ended = f.billing->subscription(plan.id);
        VIDGO_VERIFY(ended);
        QCOMPARE(ended->nextPlan, "starter");
        QVERIFY(ended->endReason == EndReason::Downgrade);
        f.subscribe("starter");
        QCOMPARE(f.tier(), "starter");
    }

    void whatTheGatewaySaysOfASubscriptionCountsByItsAge_data() { addBackendRows(); }
    void whatTheGatewaySaysOfASubscriptionCountsByItsAge()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro", Currency::usd());
        using State = SubscriptionReport::State;
        const auto say = [&](State state, bool ends, std::chrono::minutes age) {
            f.tell(f.paddle, "standing " + std::to_string(f.paddle.told.size()),
                   {SubscriptionReport{.subscription = plan.reference,
                                       .state = state,
                                       .endsWithPeriod = ends,
                                       .asOf = f.clock.now() - age}});
            VIDGO_VERIFY(f.billing->workNotices());
        };
        f.clock.advance(24h);
        say(State::Active, true, 0min);
        QCOMPARE(f.stateOf(plan), "ending");
        say(State::Active, false, 30min); // from before
        QCOMPARE(f.stateOf(plan), "ending");
        f.clock.advance(1h);
        say(State::Active, false, 0min); // taken back at the gateway's pages
        QCOMPARE(f.stateOf(plan), "active");
        say(State::PastDue, false, 0min);
        QCOMPARE(f.stateOf(plan), "past_due");
        f.clock.advance(1h);
        say(State::Cancelled, false, 0min);
        QCOMPARE(f.stateOf(plan), "ending");
        QCOMPARE(f.tier(), "pro"); // it is paid for
        f.clock.advance(plan.paidUntil - f.clock.now());
        f.sweep();
        QCOMPARE(f.stateOf(plan), "ended");
    }

    void aRenewalOfAnotherSumNeedsAPerson_data() { addBackendRows(); }
    void aRenewalOfAnotherSumNeedsAPerson()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        f.clock.advance(plan.paidUntil - f.clock.now() + 1h);
        auto charge = f.renewalOf(plan, "2");
        charge.amount = Money{100, Currency::twd()};
        f.tell(f.ecpay, "second", {charge});
        f.sweep();
        QCOMPARE(f.granted(), std::int64_t{250});
        const auto review = f.billing->paymentsOf(f.ann, PaymentStanding::Review, 10);
        VIDGO_VERIFY(review);
        QCOMPARE(std::ssize(*review), std::ptrdiff_t{1});
        VIDGO_VERIFY(
            f.billing->decideReview(review->front().id, ReviewDecision::Accept, "root", "our mistake"));
        QCOMPARE(f.granted(), std::int64_t{500});
        QVERIFY(f.current().paidUntil == monthsAfter(plan.startedAt, 2));
    }

    void anAccountThatIsClosedIsChargedNoMore_data() { addBackendRows(); }
    void anAccountThatIsClosedIsChargedNoMore()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        VIDGO_VERIFY(f.billing->closeAccount(f.ann));
        f.people.gone.insert(f.ann);
        f.sweep();
        QVERIFY(f.ecpay.stopped.contains(plan.reference));
        f.tell(f.ecpay, "stray", {f.renewalOf(plan, "2")});
        f.sweep();
        QCOMPARE(f.granted(), std::int64_t{250});
        QCOMPARE(std::ssize(f.ecpay.refunds), std::ptrdiff_t{1});
        QVERIFY(f.refunds().front().cause == RefundCause::AccountGone);
    }
};

QTEST_GUILESS_MAIN(SubscriptionsTest)
#include "subscriptions_test.moc"
