#include <QtTest/QtTest>

#include "flows.h"

namespace vidgo::test {

using namespace billing;
using sandbox::EcpayChoice;

namespace {

using Kind = SoldItem::Kind;

void subscribed(Town& town)
{
    town.becomeSubscriber("starter");
}

std::string smallPackage(Town& town, PayBy payBy)
{
    return town.goToPay(town.order(Kind::Package, "small", Currency::twd()), payBy, GatewayId::Ecpay);
}

std::string payOnce(Town& town, PayBy payBy, EcpayChoice choice)
{
    auto trade = smallPackage(town, payBy);
    town.atEcpay(trade, choice);
    town.notices();
    return trade;
}

void byCard(Town& town)
{
    payOnce(town, PayBy::Card, EcpayChoice::PayByCard);
}

void byQr(Town& town)
{
    payOnce(town, PayBy::QrPayment, EcpayChoice::PayOtherwise);
}

void byWebTransfer(Town& town)
{
    payOnce(town, PayBy::WebTransfer, EcpayChoice::PayOtherwise);
}

void byWallet(Town& town)
{
    payOnce(town, PayBy::Wallet, EcpayChoice::PayOtherwise);
}

void byCode(Town& town, PayBy payBy, EcpayChoice choice)
{
    const auto trade = smallPackage(town, payBy);
    town.atEcpay(trade, choice);
    town.notices(Town::Order::WithNext);
    town.clock.advance(2h);
    must(town.ecpay->payCode(trade));
    town.notices();
}

void byTransfer(Town& town)
{
    byCode(town, PayBy::BankTransfer, EcpayChoice::GetAccount);
}

void byStoreCode(Town& town)
{
    byCode(town, PayBy::StoreCode, EcpayChoice::GetStoreCode);
}

void byBarcode(Town& town)
{
    byCode(town, PayBy::StoreBarcode, EcpayChoice::GetBarcodes);
}

void simulated(Town& town)
{
    const auto trade = smallPackage(town, PayBy::BankTransfer);
    town.atEcpay(trade, EcpayChoice::GetAccount);
    town.notices(Town::Order::WithNext);
    must(town.ecpay->simulatePaid(trade));
    town.notices();
    town.heal(std::chrono::days(4));
}

void declinedThenPaid(Town& town)
{
    const auto order = town.order(Kind::Package, "small", Currency::twd());
    const auto first = town.goToPay(order, PayBy::Card, GatewayId::Ecpay);
    town.atEcpay(first, EcpayChoice::DeclineCard);
    town.notices(Town::Order::WithNext);
    const auto second = town.goToPay(order, PayBy::Card, GatewayId::Ecpay);
    town.atEcpay(second, EcpayChoice::PayByCard);
    town.notices();
}

void abandoned(Town& town)
{
    town.atEcpay(smallPackage(town, PayBy::Card), EcpayChoice::Leave);
    town.heal(std::chrono::days(4));
}

void paidAfterItWasCancelled(Town& town)
{
    const auto order = town.order(Kind::Package, "small", Currency::twd());
    const auto trade = town.goToPay(order, PayBy::Card, GatewayId::Ecpay);
    town.insist([&] { return town.billing().cancelOrder(order, "person"); });
    town.atEcpay(trade, EcpayChoice::PayByCard);
    town.notices();
}

void paidTwice(Town& town)
{
    const auto order = town.order(Kind::Package, "small", Currency::twd());
    const auto first = town.goToPay(order, PayBy::Card, GatewayId::Ecpay);
    const auto second = town.goToPay(order, PayBy::Any, GatewayId::Paddle);
    town.atEcpay(first, EcpayChoice::PayByCard);
    town.notices();
    town.atPaddle(second, sandbox::PaddleChoice::Pay);
    town.notices();
    for (const auto& adjustment : town.paddle->adjustments())
        must(town.paddle->decideRefund(adjustment, true));
    town.notices();
}

void paidForSomebodyWhoIsGone(Town& town)
{
    const auto trade = smallPackage(town, PayBy::Card);
    town.atEcpay(trade, EcpayChoice::PayByCard);
    town.residents.clear();
    town.notices();
    town.heal();
}

std::string starterPlan(Town& town)
{
    auto trade =
        town.goToPay(town.order(Kind::Plan, "starter", Currency::twd()), PayBy::Card, GatewayId::Ecpay);
    town.atEcpay(trade, EcpayChoice::PayByCard);
    town.notices();
    return trade;
}

void renewed(Town& town)
{
    const auto trade = starterPlan(town);
    for (int i = 0; i < 2; ++i) {
        aMonthLater(town);
        must(town.ecpay->chargePeriod(trade));
        town.notices(Town::Order::Now, 13h);
    }
}

void chargeFailsOnce(Town& town)
{
    const auto trade = starterPlan(town);
    aMonthLater(town);
    must(town.ecpay->chargePeriod(trade, false));
    town.notices(Town::Order::WithNext, 13h);
    town.clock.advance(24h);
    must(town.ecpay->chargePeriod(trade));
    town.notices(Town::Order::Now, 13h);
}

void chargesFailForGood(Town& town)
{
    const auto trade = starterPlan(town);
    aMonthLater(town);
    must(town.ecpay->chargePeriod(trade, false));
    town.notices(Town::Order::Now, 13h);
    town.heal(std::chrono::days(10));
}

void cancelled(Town& town)
{
    const auto trade = starterPlan(town);
    town.insist([&] {
        const auto now = town.billing().subscriptions(town.ann);
        return now ? town.billing().cancelSubscription(now->front().id, "person", {})
                   : Result<Subscription>(std::unexpected(now.error()));
    });
    town.heal();
    must(town.ecpay->isPeriodRunning(trade) == false, "it is charged no more");
    aMonthLater(town);
    town.heal();
}

void higherPlan(Town& town)
{
    const auto first = starterPlan(town);
    town.clock.advance(std::chrono::days(9));
    town.ecpay->captureAll();
    // Where the program died, the sweeper brings the wish to its end first.
    auto kind = PlanChange::Kind::Underway;
    for (int i = 0; i < 3 && kind == PlanChange::Kind::Underway; ++i) {
        kind = town.insist([&] { return town.billing().changePlan(town.ann, "pro", "person", {}); })->kind;
        if (kind == PlanChange::Kind::Underway)
            town.heal();
    }
    must(kind == PlanChange::Kind::OrderNeeded, "an order is needed");
    const auto trade =
        town.goToPay(town.order(Kind::Plan, "pro", Currency::twd()), PayBy::Card, GatewayId::Ecpay);
    town.atEcpay(trade, EcpayChoice::PayByCard);
    town.notices();
    town.heal();
    must(town.ecpay->isPeriodRunning(first) == false, "the old plan is charged no more");
    must(town.ecpay->isPeriodRunning(trade) == true, "the new plan is charged");
}

Result<Refund> backOf(Town& town)
{
    const auto orders = town.billing().orders(town.ann, 1);
    if (!orders)
        return std::unexpected(orders.error());
    return town.billing().requestRefund({.payment = orders->front().payment, .key = "refund"}, {});
}

void refundedBeforeCapture(Town& town)
{
    const auto trade = payOnce(town, PayBy::Card, EcpayChoice::PayByCard);
    town.insist([&] { return backOf(town); });
    town.heal();
    if (town.hasDied())
        town.lookIntoRefunds();
    must(town.ecpay->refunded(trade) == 99, "it went back once");
}

void refundedAfterCapture(Town& town)
{
    const auto trade = payOnce(town, PayBy::Card, EcpayChoice::PayByCard);
    town.ecpay->captureAll();
    town.insist([&] { return backOf(town); });
    town.heal();
    if (town.hasDied())
        town.lookIntoRefunds();
    must(town.ecpay->refunded(trade) == 99, "it went back once");
}

// ECPay pays back and its answer gets lost: it is never asked to pay again.
void refundUnanswered(Town& town)
{
    const auto trade = payOnce(town, PayBy::Card, EcpayChoice::PayByCard);
    town.ecpay->captureAll();
    town.ecpay->listener().inject("/CreditDetail/DoAction", {.kind = sandbox::Fault::Kind::CutAfter});
    town.insist([&] { return backOf(town); });
    town.lookIntoRefunds();
    must(town.ecpay->refunded(trade) == 99, "it went back once");
}

} // namespace

const std::vector<Flow>& ecpayFlows()
{
    static const auto kBought = subscriber("small delivered\n  order kept 0.00 of 99.00\n", "", 150);
    static const auto kNothing = subscriber("small expired\n", "", 100);
    static const auto kBack =
        subscriber("small refunded\n  order returned 99.00 of 99.00\n", "refund done 99.00\n", 100);
    static const std::string kPlan = "starter delivered\n  order kept 0.00 of 299.00\n";
    static const std::string kMonth = "  period kept 0.00 of 299.00\n";
    static const std::vector<Flow> kFlows = {
        {"card", subscribed, byCard, kBought},
        {"qr", subscribed, byQr, kBought},
        {"web transfer", subscribed, byWebTransfer, kBought},
        {"wallet", subscribed, byWallet, kBought},
        {"transfer", subscribed, byTransfer, kBought},
        {"store code", subscribed, byStoreCode, kBought},
        {"barcode", subscribed, byBarcode, kBought},
        {"simulated", subscribed, simulated, kNothing},
        {"declined then paid", subscribed, declinedThenPaid, kBought},
        {"abandoned", subscribed, abandoned, kNothing},
        {"paid after it was cancelled", subscribed, paidAfterItWasCancelled, kBought},
        {"paid at both gateways", subscribed, paidTwice,
         subscriber("small delivered\n  order kept 0.00 of 99.00\n  order returned 99.00 of 99.00\n",
                    "refund done 99.00\n", 150)},
        {"paid for somebody who is gone", subscribed, paidForSomebodyWhoIsGone, kBack},
        {"plan renewed", nullptr, renewed,
         newcomer(kPlan + kMonth + kMonth + "plan starter active running\n", 100)},
        {"a charge fails once", nullptr, chargeFailsOnce,
         newcomer(kPlan + kMonth + "plan starter active running\n", 100)},
        {"charges fail for good", nullptr, chargesFailForGood,
         newcomer(kPlan + "plan starter ended stopped\n", 0)},
        {"plan cancelled", nullptr, cancelled, newcomer(kPlan + "plan starter ended stopped\n", 0)},
        {"higher plan", nullptr, higherPlan,
         newcomer("starter delivered\n  order kept 199.00 of 299.00\npro delivered\n  order kept 0.00 of "
                  "599.00\nplan starter ended stopped\nplan pro active running\nrefund done 199.00\n",
                  250)},
        {"refund before the capture", subscribed, refundedBeforeCapture, kBack},
        {"refund after the capture", subscribed, refundedAfterCapture, kBack},
        {"refund whose answer is lost", subscribed, refundUnanswered, kBack},
    };
    return kFlows;
}

} // namespace vidgo::test
