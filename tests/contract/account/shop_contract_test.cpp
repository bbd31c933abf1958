#include "account_desk.h"

#include <algorithm>
#include <set>

#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/invoice_error.h"
#include "vidgo/billing/promotion_error.h"
#include "vidgo/credits/credits_error.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/service/service_error.h"

using namespace vidgo;
using namespace vidgo::test;
using billing::BillingError;
using billing::InvoiceError;
using billing::PromotionError;
using credits::CreditsError;
using service::ServiceError;
using Kind = SoldItem::Kind;

/// What ShopService promises, at every desk.
class ShopContractTest : public DeskTest
{
    Q_OBJECT

    static void promote(Visit& visit, const billing::PromotionTerms& terms)
    {
        Visit::must(visit.desk().promotions().create(terms, {.actor = "test", .reason = "for the test"}));
    }
    static std::int64_t available(Visit& visit) { return Visit::must(visit.credits().balance({})).available; }

private Q_SLOTS:
    void plansAreThereForEverybody_data() { addDeskRows(); }
    void plansAreThereForEverybody()
    {
        Visit visit(postgres());
        const auto plans = visit.shop().plans({});
        VIDGO_VERIFY(plans);
        QCOMPARE(plans->tiers.size(), std::size_t{4});
        const auto pro = std::ranges::find(plans->tiers, "pro", &Tier::id);
        QVERIFY(pro != plans->tiers.end());
        QVERIFY(pro->monthlyPriceTwd.has_value() && pro->monthlyCredits > 0);
        // What a tier unlocks has a name in every language.
        for (const auto& id : pro->features) {
            const auto feature = std::ranges::find(plans->features, id, &TierFeature::id);
            QVERIFY2(feature != plans->features.end(), id.c_str());
            QVERIFY(!feature->name.in(Language::Japanese).empty());
        }
        VIDGO_VERIFY_ERROR(visit.shop().offers(Currency::twd(), Language::English, {}),
                           ServiceError::NotSignedIn);
        VIDGO_VERIFY_ERROR(visit.shop().placeOrder(visit.wish(Kind::Plan, "pro"), {}),
                           ServiceError::NotSignedIn);
    }

    void offersArePricedAndFitThePerson_data() { addDeskRows(); }
    void offersArePricedAndFitThePerson()
    {
        Visit visit(postgres());
        visit.signUp();
        const auto find = [](const std::vector<ShopOffer>& offers, const char* id) {
            const auto found =
                std::ranges::find_if(offers, [id](const ShopOffer& it) { return it.item.id == id; });
            return found == offers.end() ? ShopOffer() : *found;
        };
        const auto before = Visit::must(visit.shop().offers(Currency::twd(), Language::Korean, {}));
        QCOMPARE(find(before, "small").price, (Money{9'900, Currency::twd()}));
        QCOMPARE(find(before, "small").credits, std::int64_t{50});
        QCOMPARE(find(before, "small").item.name, std::string("소형"));
        QCOMPARE(find(before, "small").isAllowed, false);
        QCOMPARE(find(before, "starter").isAllowed, true);
        QCOMPARE(
            find(Visit::must(visit.shop().offers(Currency::usd(), Language::English, {})), "small").price,
            (Money{299, Currency::usd()}));
        visit.buy(Kind::Plan, "starter");
        const auto after = Visit::must(visit.shop().offers(Currency::twd(), Language::Korean, {}));
        QCOMPARE(find(after, "small").isAllowed, true);
        QCOMPARE(find(after, "starter").isCurrent, true);
    }

    void aPlanIsBoughtByCard_data() { addDeskRows(); }
    void aPlanIsBoughtByCard()
    {
        Visit visit(postgres());
        visit.signUp();
        QVERIFY(Visit::must(visit.shop().planStanding({})) ==
                (PlanStanding{.tier = "demo", .subscription = {}}));
        const auto wish = visit.wish(Kind::Plan, "starter");
        const auto order = visit.shop().placeOrder(wish, {});
        VIDGO_VERIFY(order);
        QCOMPARE(order->state, OrderState::Open);
        QCOMPARE(order->item.kind, Kind::Plan);
        QCOMPARE(order->lines.size(), std::size_t{1});
        QCOMPARE(order->lines[0].amount, order->total);
        QCOMPARE(order->paidAt, GatewayId::None);
        QVERIFY(order->expiresAt > order->createdAt);
        QVERIFY(Visit::must(visit.shop().placeOrder(wish, {})) == *order); // the same wish

        const auto ways = Visit::must(visit.shop().waysToPay(order->id, {}));
        QVERIFY(std::ranges::find(ways, PayBy::Card) != ways.end());
        visit.pay(order->id);
        const auto paid = Visit::must(visit.shop().order(order->id, {}));
        QCOMPARE(paid.state, OrderState::Delivered);
        QCOMPARE(paid.paidAt, GatewayId::Ecpay);
        QCOMPARE(available(visit), paid.credits);

        const auto standing = Visit::must(visit.shop().planStanding({}));
        QCOMPARE(standing.tier, std::string("starter"));
        QVERIFY(standing.subscription.has_value());
        QCOMPARE(standing.subscription->state, SubscriptionState::Active);
        QCOMPARE(standing.subscription->price, paid.total);
        QVERIFY(standing.subscription->paidUntil > visit.desk().clock().now());
        VIDGO_VERIFY_ERROR(visit.shop().placeOrder(visit.wish(Kind::Plan, "starter"), {}),
                           BillingError::HasPlan);
    }

    void aCheckoutSaysWhereItMayLead_data() { addDeskRows(); }
    void aCheckoutSaysWhereItMayLead()
    {
        Visit visit(postgres());
        visit.signUp();
        const auto order = visit.place(Kind::Plan, "starter");
        const auto checkout = visit.shop().checkout(order.id, PayBy::Card, GatewayId::None, {});
        VIDGO_VERIFY(checkout);
        QCOMPARE(checkout->gateway, GatewayId::Ecpay);
        QVERIFY(!checkout->isManual());
        QVERIFY(!checkout->fields.empty());
        QCOMPARE(checkout->order.id, order.id);
        const QUrl url(QString::fromStdString(checkout->url));
        const auto origin = QStringLiteral("http://%1:%2").arg(url.host()).arg(url.port()).toStdString();
        QCOMPARE(checkout->origins, (std::vector<std::string>{origin, "https://*.ecpay.com.tw"}));
        QVERIFY(!checkout->ends.empty());
        for (const auto& end : checkout->ends)
            QVERIFY(QUrl(QString::fromStdString(end)).scheme().startsWith(QStringLiteral("http")));

        const auto manual = visit.shop().checkout(order.id, PayBy::Any, GatewayId::Manual, {});
        VIDGO_VERIFY(manual);
        QVERIFY(manual->isManual());
        QVERIFY(manual->url.empty() && manual->fields.empty());
        QVERIFY(manual->instructions.find(order.id.value()) != std::string::npos);
        QCOMPARE(manual->order.state, OrderState::Awaiting);
    }

    void aPaymentOfWhichNobodyToldIsAskedFor_data() { addDeskRows(); }
    void aPaymentOfWhichNobodyToldIsAskedFor()
    {
        Visit visit(postgres());
        visit.signUp();
        const auto order = visit.place(Kind::Plan, "starter");
        const auto checkout = Visit::must(visit.shop().checkout(order.id, PayBy::Card, GatewayId::None, {}));
        sandbox::Fields fields;
        for (const auto& field : checkout.fields)
            fields.push_back({field.name, field.value});
        Visit::must(sandbox::postForm(checkout.url, fields));
        auto& ecpay = visit.desk().ecpay();
        QCOMPARE(Visit::must(visit.shop().askOrder(order.id, {})).state, OrderState::Open);
        Visit::must(ecpay.choose(ecpay.trades().back(), sandbox::EcpayChoice::PayByCard));
        QVERIFY(ecpay.outbox().lose() > 0);
        visit.desk().clock().advance(11min);
        QCOMPARE(Visit::must(visit.shop().askOrder(order.id, {})).state, OrderState::Delivered);
    }

    void anOrderIsCancelled_data() { addDeskRows(); }
    void anOrderIsCancelled()
    {
        Visit visit(postgres());
        visit.signUp();
        const auto order = visit.place(Kind::Plan, "starter");
        QCOMPARE(Visit::must(visit.shop().cancelOrder(order.id, {})).state, OrderState::Cancelled);
        QCOMPARE(Visit::must(visit.shop().cancelOrder(order.id, {})).state, OrderState::Cancelled);
        VIDGO_VERIFY_ERROR(visit.shop().checkout(order.id, PayBy::Card, GatewayId::None, {}),
                           BillingError::OrderEnded);
        const auto paid = visit.buy(Kind::Plan, "starter");
        VIDGO_VERIFY_ERROR(visit.shop().cancelOrder(paid.id, {}), BillingError::OrderEnded);
        const auto late = visit.place(Kind::Package, "small");
        visit.desk().clock().advance(late.expiresAt - late.createdAt);
        VIDGO_VERIFY_ERROR(visit.shop().checkout(late.id, PayBy::Card, GatewayId::None, {}),
                           BillingError::OrderEnded);
    }

    void whatCannotBeOrderedIsSaid_data() { addDeskRows(); }
    void whatCannotBeOrderedIsSaid()
    {
        Visit visit(postgres());
        visit.signUp();
        VIDGO_VERIFY_ERROR(visit.shop().placeOrder(visit.wish(Kind::Package, "giant"), {}),
                           BillingError::UnknownItem);
        VIDGO_VERIFY_ERROR(visit.shop().placeOrder(visit.wish(Kind::Package, "small"), {}),
                           BillingError::NotForYourTier);
        VIDGO_VERIFY_ERROR(visit.shop().order(OrderId("OR000000000000000000"), {}),
                           BillingError::OrderMissing);
    }

    void codesAreTriedAndUsed_data() { addDeskRows(); }
    void codesAreTriedAndUsed()
    {
        Visit visit(postgres());
        visit.signUp();
        visit.buy(Kind::Plan, "starter");
        const auto now = visit.desk().clock().now();
        promote(visit, {.code = "TENTH", .kind = billing::PromotionKind::Percent, .basisPoints = 1000});
        promote(
            visit,
            {.code = "OVER", .kind = billing::PromotionKind::BonusCredits, .credits = 5, .endsAt = now + 1h});
        visit.desk().clock().advance(2h);

        auto wish = visit.wish(Kind::Package, "small");
        wish.codes = {" tenth"};
        const auto preview = visit.shop().tryCodes(wish, {});
        VIDGO_VERIFY(preview);
        QVERIFY(preview->refused.empty());
        QCOMPARE(preview->lines.size(), std::size_t{1});
        QCOMPARE(preview->lines[0].code, std::string("TENTH"));
        QCOMPARE(preview->total.minor + preview->lines[0].off.minor, std::int64_t{9'900});
        const auto order = Visit::must(visit.shop().placeOrder(wish, {}));
        QCOMPARE(order.total, preview->total);
        QCOMPARE(order.lines.size(), std::size_t{2});
        QCOMPARE(order.lines[1].code, std::string("TENTH"));

        wish = visit.wish(Kind::Package, "small");
        wish.codes = {"tenth", "OVER", "NOBODY"};
        const auto refused = Visit::must(visit.shop().tryCodes(wish, {})).refused;
        QCOMPARE(refused.size(), std::size_t{3});
        QVERIFY(refused[0].reason.is(PromotionError::UsedBefore));
        QVERIFY(refused[1].reason.is(PromotionError::Over));
        QCOMPARE(refused[1].code, std::string("OVER"));
        QVERIFY(refused[1].reason.external().find("OVER") != std::string::npos);
        QVERIFY(refused[2].reason.is(PromotionError::UnknownCode));
        wish.codes = {"OVER"};
        VIDGO_VERIFY_ERROR(visit.shop().placeOrder(wish, {}), PromotionError::Over);
    }

    void ordersArePaged_data() { addDeskRows(); }
    void ordersArePaged()
    {
        Visit visit(postgres());
        visit.signUp();
        std::set<OrderId> older; // three at once, so that a page ends between two of one time
        for (int i = 0; i < 3; ++i)
            older.insert(visit.place(Kind::Plan, "starter").id);
        std::vector<OrderId> placed(older.begin(), older.end());
        for (int i = 0; i < 2; ++i) {
            visit.desk().clock().advance(1s);
            placed.insert(placed.begin(), visit.place(Kind::Plan, "starter").id);
        }
        std::vector<OrderId> found;
        std::string cursor;
        do {
            const auto page = Visit::must(visit.shop().orders(2, cursor, {}));
            for (const auto& order : page.orders)
                found.push_back(order.id);
            cursor = page.next;
            QVERIFY(found.size() <= placed.size());
        } while (!cursor.empty());
        QVERIFY(found == placed);
    }

    void receiptsComeWithThePayment_data() { addDeskRows(); }
    void receiptsComeWithThePayment()
    {
        Visit visit(postgres());
        visit.signUp();
        QVERIFY(Visit::must(visit.shop().receipts({})).empty());
        VIDGO_VERIFY_ERROR(visit.shop().receiptPdf("VG-2026-000001", {}), InvoiceError::InvoiceMissing);
        visit.place(Kind::Plan, "starter");
        QVERIFY(Visit::must(visit.shop().receipts({})).empty());

        const auto paid = visit.buy(Kind::Plan, "starter");
        const auto receipts = Visit::must(visit.shop().receipts({}));
        QCOMPARE(receipts.size(), std::size_t{1});
        QCOMPARE(receipts[0].kind, InvoiceKind::Receipt);
        QCOMPARE(receipts[0].order, paid.id);
        QCOMPARE(receipts[0].total, paid.total);
        QVERIFY(Visit::must(visit.shop().receipts({})) == receipts); // issued once
        const auto pdf = Visit::must(visit.shop().receiptPdf(receipts[0].number, {}));
        QVERIFY(std::string(pdf.begin(), pdf.begin() + 5) == "%PDF-");

        visit.signUp("eve@example.com", 1);
        QVERIFY(Visit::must(visit.shop(1).receipts({})).empty());
        VIDGO_VERIFY_ERROR(visit.shop(1).receiptPdf(receipts[0].number, {}), InvoiceError::InvoiceMissing);
    }

    void unusedCreditsAreGivenBackForMoney_data() { addDeskRows(); }
    void unusedCreditsAreGivenBackForMoney()
    {
        Visit visit(postgres());
        visit.signUp();
        const auto plan = visit.buy(Kind::Plan, "starter");
        const auto withPlan = available(visit);
        const auto open = visit.place(Kind::Package, "small");
        const auto unpaid = Visit::must(visit.shop().refundEligibility(open.id, {}));
        QVERIFY(!unpaid.isEligible && unpaid.reason->is(BillingError::PaymentMissing));
        VIDGO_VERIFY_ERROR(visit.shop().refund(open.id, "refund 1", "a mistake", {}),
                           BillingError::PaymentMissing);
        const auto ofPlan = Visit::must(visit.shop().refundEligibility(plan.id, {}));
        QVERIFY(!ofPlan.isEligible && ofPlan.reason->is(BillingError::PlanNotRefundable));

        const auto order = visit.buy(Kind::Package, "small");
        QCOMPARE(available(visit), withPlan + 50);
        QVERIFY(Visit::must(visit.shop().refundEligibility(order.id, {})).isEligible);
        QCOMPARE(available(visit), withPlan + 50); // nothing was changed by asking
        const auto refund = visit.shop().refund(order.id, "refund 2", "a mistake", {});
        VIDGO_VERIFY(refund);
        QCOMPARE(refund->order, order.id);
        QCOMPARE(refund->amount, order.total);
        QCOMPARE(refund->state, RefundState::Done);
        QCOMPARE(available(visit), withPlan);
        QCOMPARE(Visit::must(visit.shop().order(order.id, {})).state, OrderState::Refunded);
        QCOMPARE(Visit::must(visit.shop().refund(order.id, "refund 2", "a mistake", {})).id, refund->id);
        const auto again = Visit::must(visit.shop().refundEligibility(order.id, {}));
        QVERIFY(!again.isEligible && again.reason->is(BillingError::NothingToReturn));
        const auto receipts = Visit::must(visit.shop().receipts({}));
        QCOMPARE(std::ranges::count(receipts, InvoiceKind::CreditNote, &ShopReceipt::kind), 1);
    }

    void creditsThatCameTooLongAgoAreNotGivenBack_data() { addDeskRows(); }
    void creditsThatCameTooLongAgoAreNotGivenBack()
    {
        Visit visit(postgres());
        visit.signUp();
        visit.buy(Kind::Plan, "starter");
        const auto order = visit.buy(Kind::Package, "small");
        visit.desk().clock().advance(24h * 8);
        VIDGO_VERIFY(visit.signIn());
        const auto late = Visit::must(visit.shop().refundEligibility(order.id, {}));
        QVERIFY(!late.isEligible && late.reason->is(CreditsError::RefundTooLate));
        VIDGO_VERIFY_ERROR(visit.shop().refund(order.id, "refund", "too late", {}),
                           CreditsError::RefundTooLate);
        QCOMPARE(Visit::must(visit.shop().order(order.id, {})).state, OrderState::Delivered);
    }

    void ordersOfOthersAreNotThere_data() { addDeskRows(); }
    void ordersOfOthersAreNotThere()
    {
        Visit visit(postgres());
        visit.signUp();
        const auto order = visit.place(Kind::Plan, "starter").id;
        visit.signUp("eve@example.com", 1);
        auto& shop = visit.shop(1);
        VIDGO_VERIFY_ERROR(shop.order(order, {}), BillingError::OrderMissing);
        VIDGO_VERIFY_ERROR(shop.waysToPay(order, {}), BillingError::OrderMissing);
        VIDGO_VERIFY_ERROR(shop.checkout(order, PayBy::Card, GatewayId::None, {}),
                           BillingError::OrderMissing);
        VIDGO_VERIFY_ERROR(shop.askOrder(order, {}), BillingError::OrderMissing);
        VIDGO_VERIFY_ERROR(shop.cancelOrder(order, {}), BillingError::OrderMissing);
        VIDGO_VERIFY_ERROR(shop.refundEligibility(order, {}), BillingError::OrderMissing);
        VIDGO_VERIFY_ERROR(shop.refund(order, "refund", {}, {}), BillingError::OrderMissing);
        QVERIFY(Visit::must(shop.orders(10, {}, {})).orders.empty());
    }

    void aSubscriptionIsCancelledAndChanged_data() { addDeskRows(); }
    void aSubscriptionIsCancelledAndChanged()
    {
        Visit visit(postgres());
        visit.signUp();
        VIDGO_VERIFY_ERROR(visit.shop().cancelSubscription({}), BillingError::SubscriptionMissing);
        VIDGO_VERIFY_ERROR(visit.shop().resumeSubscription({}), BillingError::SubscriptionMissing);
        VIDGO_VERIFY_ERROR(visit.shop().changePlan("pro", {}), BillingError::SubscriptionMissing);
        visit.buy(Kind::Plan, "starter");
        VIDGO_VERIFY_ERROR(visit.shop().changePlan("starter", {}), BillingError::HasPlan);
        VIDGO_VERIFY_ERROR(visit.shop().changePlan("giant", {}), BillingError::UnknownItem);
        const auto change = visit.shop().changePlan("pro", {});
        VIDGO_VERIFY(change);
        QCOMPARE(change->kind, PlanChangeKind::OrderNeeded); // ECPay can't change a plan
        QCOMPARE(change->subscription.plan, std::string("starter"));

        const auto ending = visit.shop().cancelSubscription({});
        VIDGO_VERIFY(ending);
        QCOMPARE(ending->state, SubscriptionState::Ending);
        QCOMPARE(ending->endReason, EndReason::Cancelled);
        QCOMPARE(Visit::must(visit.shop().cancelSubscription({})).state, SubscriptionState::Ending);
        QCOMPARE(Visit::must(visit.shop().planStanding({})).tier, std::string("starter"));
        VIDGO_VERIFY_ERROR(visit.shop().resumeSubscription({}), BillingError::CannotKeep);
    }
};

QTEST_GUILESS_MAIN(ShopContractTest)
#include "shop_contract_test.moc"
