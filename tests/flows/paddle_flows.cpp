#include <QtTest/QtTest>

#include "flows.h"

namespace vidgo::test {

using namespace billing;
using sandbox::PaddleChoice;

namespace {

using Kind = SoldItem::Kind;

void subscribed(Town& town)
{
    town.becomeSubscriber("starter");
}

std::string pay(Town& town, Kind kind, const std::string& item)
{
    auto transaction = town.goToPay(town.order(kind, item, Currency::usd()), PayBy::Any, GatewayId::Paddle);
    town.atPaddle(transaction, PaddleChoice::Pay);
    town.notices();
    return transaction;
}

void once(Town& town)
{
    pay(town, Kind::Package, "small");
}

// The request behind the next one to this path is carried out, and its answer gets lost.
void loseSecondAnswer(Town& town, const char* path)
{
    town.paddle->listener().inject(path, {.kind = sandbox::Fault::Kind::None});
    town.paddle->listener().inject(path, {.kind = sandbox::Fault::Kind::CutAfter});
}

void checkoutUnanswered(Town& town)
{
    loseSecondAnswer(town, "/transactions"); // it is looked for first, and made then
    pay(town, Kind::Package, "small");
    must(town.hasDied() || town.paddle->transactions().size() == 1, "one checkout was made");
}

// Nobody can pay there now; an administrator sees the money come in.
void gatewayIsDown(Town& town)
{
    const auto order = town.order(Kind::Package, "small", Currency::usd());
    town.paddle->listener().inject("/", {.kind = sandbox::Fault::Kind::Status, .status = 500}, 100);
    const auto checkout = town.insist(
        [&] { return town.billing().checkout(order, {.email = "ann@example.com"}, PayBy::Any, {}); });
    must(checkout->isManual(), "it is paid by hand");
    town.insist([&]() -> Result<billing::Order> {
        auto paid =
            town.billing().confirmManual(order, "admin", "seen on the account", checkout->order.total);
        return !paid && paid.error().is(BillingError::OrderEnded) ? town.billing().order(order) : paid;
    });
    town.heal();
}

void declinedThenPaid(Town& town)
{
    const auto transaction =
        town.goToPay(town.order(Kind::Package, "small", Currency::usd()), PayBy::Any, GatewayId::Paddle);
    town.atPaddle(transaction, PaddleChoice::Decline);
    town.notices(Town::Order::WithNext);
    town.atPaddle(transaction, PaddleChoice::Pay);
    town.notices();
}

void abandoned(Town& town)
{
    const auto transaction =
        town.goToPay(town.order(Kind::Package, "small", Currency::usd()), PayBy::Any, GatewayId::Paddle);
    town.atPaddle(transaction, PaddleChoice::Leave);
    town.heal(std::chrono::days(6));
}

std::string starterPlan(Town& town)
{
    pay(town, Kind::Plan, "starter");
    return town.paddle->subscriptions().back();
}

void renewed(Town& town)
{
    const auto subscription = starterPlan(town);
    for (int i = 0; i < 2; ++i) {
        aMonthLater(town);
        must(town.paddle->renew(subscription));
        town.notices(Town::Order::Now, 13h);
    }
}

void pastDueThenPaid(Town& town)
{
    const auto subscription = starterPlan(town);
    aMonthLater(town);
    must(town.paddle->renew(subscription, false));
    town.notices(Town::Order::WithNext, 13h);
    town.clock.advance(24h);
    must(town.paddle->recover(subscription));
    town.notices(Town::Order::Now, 13h);
}

void pastDueForGood(Town& town)
{
    const auto subscription = starterPlan(town);
    aMonthLater(town);
    must(town.paddle->renew(subscription, false));
    town.notices(Town::Order::WithNext, 13h);
    town.clock.advance(24h);
    must(town.paddle->giveUp(subscription));
    town.notices(Town::Order::Now, 13h);
    town.heal(std::chrono::days(10));
}

Result<Subscription> newest(Town& town)
{
    auto all = town.billing().subscriptions(town.ann);
    if (!all)
        return failure(all);
    return all->front();
}

void cancel(Town& town)
{
    town.insist([&] {
        auto now = newest(town);
        return now ? town.billing().cancelSubscription(now->id, "person", {}) : now;
    });
    town.heal(); // where the gateway did not hear of it, it does now
    town.notices();
}

void cancelled(Town& town)
{
    const auto subscription = starterPlan(town);
    cancel(town);
    aMonthLater(town);
    must(town.paddle->renew(subscription));
    town.notices();
    town.heal();
}

void cancelledAndKept(Town& town)
{
    const auto subscription = starterPlan(town);
    cancel(town);
    town.insist([&] {
        auto now = newest(town);
        return now ? town.billing().keepSubscription(now->id, "person", {}) : now;
    });
    town.notices();
    aMonthLater(town);
    must(town.paddle->renew(subscription));
    town.notices(Town::Order::Now, 13h);
}

// Who asks again after the program died may hear that it is so already, or that it is under way: then the
// sweeper finds out whether Paddle heard of it, and the person asks once more if it did not.
void changeTo(Town& town, const std::string& plan)
{
    auto kind = PlanChange::Kind::Underway;
    for (int i = 0; i < 3 && kind == PlanChange::Kind::Underway; ++i) {
        const auto change = town.insist([&] {
            auto asked = town.billing().changePlan(town.ann, plan, "person", {});
            if (!asked && asked.error().is(BillingError::HasPlan))
                asked = PlanChange();
            return asked;
        });
        kind = change->kind;
        if (kind == PlanChange::Kind::Underway)
            town.heal(6min);
    }
    must(kind != PlanChange::Kind::Underway, "the change is made");
}

void higherPlan(Town& town)
{
    starterPlan(town);
    const auto now = town.insist([&] { return newest(town); });
    town.clock.advance(now->paidUntil - town.clock.now() - std::chrono::days(15));
    changeTo(town, "pro");
    town.heal();
    town.notices();
    aMonthLater(town);
    must(town.paddle->renew(town.paddle->subscriptions().back()));
    town.notices(Town::Order::Now, 13h);
}

void lowerPlan(Town& town)
{
    pay(town, Kind::Plan, "pro");
    changeTo(town, "starter");
    town.heal();
    town.notices();
    aMonthLater(town);
    must(town.paddle->renew(town.paddle->subscriptions().back()));
    town.notices(Town::Order::Now, 13h);
}

void askBack(Town& town)
{
    town.insist([&]() -> Result<Refund> {
        const auto orders = town.billing().orders(town.ann, 1);
        if (!orders)
            return std::unexpected(orders.error());
        return town.billing().requestRefund({.payment = orders->front().payment, .key = "refund"}, {});
    });
    town.heal();
    town.notices();
}

// Paddle decides. Where the program died before it could ask, an administrator does.
void decide(Town& town, bool isApproved)
{
    const auto asked = town.paddle->adjustments();
    must(asked.size() == 1 || (asked.empty() && town.hasDied()), "it is asked for once");
    if (asked.empty())
        return town.lookIntoRefunds(isApproved);
    must(town.paddle->decideRefund(asked.back(), isApproved));
    town.notices();
    town.heal(50h);
}

void refunded(Town& town)
{
    once(town);
    askBack(town);
    decide(town, true);
}

void refundRejected(Town& town)
{
    once(town);
    askBack(town);
    decide(town, false);
}

void refundUnanswered(Town& town)
{
    once(town);
    loseSecondAnswer(town, "/adjustments");
    askBack(town);
    decide(town, true);
}

void cancellationUnanswered(Town& town)
{
    const auto subscription = starterPlan(town);
    town.paddle->listener().inject("/subscriptions/" + subscription + "/cancel",
                                   {.kind = sandbox::Fault::Kind::CutAfter});
    cancel(town);
    aMonthLater(town);
    must(town.paddle->renew(subscription));
    town.notices();
    town.heal();
    must(town.paddle->statusOf(subscription) == "canceled", "it is charged no more");
}

void chargedBack(Town& town)
{
    const auto transaction = pay(town, Kind::Package, "small");
    town.spend(12); // the plan's 100 and 20 of these
    must(town.paddle->chargeBack(transaction));
    town.notices();
}

void chargedBackAndWon(Town& town)
{
    const auto transaction = pay(town, Kind::Package, "small");
    must(town.paddle->chargeBack(transaction));
    town.notices(Town::Order::WithNext);
    town.clock.advance(48h);
    must(town.paddle->reverseChargeBack(transaction));
    town.notices();
}

} // namespace

const std::vector<Flow>& paddleFlows()
{
    static const auto kBought = subscriber("small delivered\n  order kept 0.00 of 2.99\n", "", 150);
    static const std::string kPlan = "starter delivered\n  order kept 0.00 of 9.99\n";
    static const std::string kMonth = "  period kept 0.00 of 9.99\n";
    static const std::vector<Flow> kFlows = {
        {"once", subscribed, once, kBought},
        {"checkout whose answer is lost", subscribed, checkoutUnanswered, kBought},
        {"gateway is down", subscribed, gatewayIsDown, kBought},
        {"declined then paid", subscribed, declinedThenPaid, kBought},
        {"abandoned", subscribed, abandoned, subscriber("small expired\n", "", 100)},
        {"plan renewed", nullptr, renewed,
         newcomer(kPlan + kMonth + kMonth + "plan starter active running\n", 100)},
        {"past due then paid", nullptr, pastDueThenPaid,
         newcomer(kPlan + kMonth + "plan starter active running\n", 100)},
        {"past due for good", nullptr, pastDueForGood, newcomer(kPlan + "plan starter ended stopped\n", 0)},
        {"plan cancelled", nullptr, cancelled, newcomer(kPlan + "plan starter ended stopped\n", 0)},
        {"cancelled and kept", nullptr, cancelledAndKept,
         newcomer(kPlan + kMonth + "plan starter active running\n", 100)},
        {"higher plan", nullptr, higherPlan,
         newcomer(kPlan + "  plan_change kept 0.00 of 4.50\n  period kept 0.00 of 18.99\n"
                          "plan pro active running\n",
                  250)},
        {"lower plan", nullptr, lowerPlan,
         newcomer("pro delivered\n  order kept 0.00 of 18.99\n" + kMonth + "plan starter active running\n",
                  100)},
        {"refund", subscribed, refunded,
         subscriber("small refunded\n  order returned 2.99 of 2.99\n", "refund done 2.99\n", 100)},
        {"refund whose answer is lost", subscribed, refundUnanswered,
         subscriber("small refunded\n  order returned 2.99 of 2.99\n", "refund done 2.99\n", 100)},
        {"cancellation whose answer is lost", nullptr, cancellationUnanswered,
         newcomer(kPlan + "plan starter ended stopped\n", 0)},
        {"refund rejected", subscribed, refundRejected,
         subscriber("small delivered\n  order kept 0.00 of 2.99\n", "refund refused 2.99\n", 150)},
        {"charged back", subscribed, chargedBack,
         "starter delivered\n  order kept 0.00 of 299.00\nsmall charged_back\n  order returned 0.00 of 2.99\n"
         "plan starter ending paid by hand\ncredits 0 debt 20"},
        {"charged back and won", subscribed, chargedBackAndWon, kBought},
    };
    return kFlows;
}

} // namespace vidgo::test
