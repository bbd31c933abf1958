#include "gateway_fixture.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/paddle_gateway.h"
#include "vidgo/sandbox/paddle_stand_in.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::test;
using sandbox::Fault;
using sandbox::PaddleChoice;
using sandbox::PaddleStandIn;

namespace {

const std::string kPackagePrice = "pri_01kdva00000000000000000001";
const std::string kPlanPrice = "pri_01kdva00000000000000000002";
const std::string kHighPlanPrice = "pri_01kdva00000000000000000003";

Money usd(std::int64_t amount)
{
    return dollars(amount, Currency::usd());
}

SoldItem package()
{
    return {.kind = SoldItem::Kind::Package, .id = "small", .name = "Small"};
}

SoldItem plan(std::string id = "pro")
{
    return {.kind = SoldItem::Kind::Plan, .id = std::move(id), .name = "Plan"};
}

bool isDone(const Result<GatewayOutcome>& outcome)
{
    return outcome && outcome->state == GatewayOutcome::State::Done;
}

} // namespace

/// Paddle's gateway against a stand-in of Paddle, through real connections.
class PaddleGatewayTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<GatewayParts> m_parts;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<PaddleStandIn> m_paddle;
    std::unique_ptr<PaddleGateway> m_gateway;

    PaddleSettings settings() const
    {
        PaddleSettings out;
        out.host = m_paddle->url();
        out.apiKey = Secret(std::string("pdl_sdbx_apikey_sandbox"));
        out.webhookSecret = Secret(std::string("pdl_ntfset_sandbox"));
        out.prices = {
            {SoldItem::Kind::Package, "small", usd(5), paddle::PriceId(kPackagePrice)},
            {SoldItem::Kind::Package, "small", dollars(160, Currency::twd()), paddle::PriceId(kPackagePrice)},
            {SoldItem::Kind::Package, "odd", usd(6), paddle::PriceId(kPackagePrice)},
            {SoldItem::Kind::Plan, "pro", usd(10), paddle::PriceId(kPlanPrice)},
            {SoldItem::Kind::Plan, "premium", usd(20), paddle::PriceId(kHighPlanPrice)}};
        return out;
    }
    static PaddleStandIn::Options options()
    {
        PaddleStandIn::Options out;
        out.prices = {
            {.id = kPackagePrice, .name = "Small", .amounts = {{"USD", 500}, {"TWD", 16'000}}, .months = 0},
            {.id = kPlanPrice, .name = "Pro", .amounts = {{"USD", 1'000}}, .months = 1},
            {.id = kHighPlanPrice, .name = "Premium", .amounts = {{"USD", 2'000}}, .months = 1}};
        return out;
    }
    CheckoutRequest request(const std::string& attempt) const
    {
        CheckoutRequest out;
        out.attempt = AttemptId(attempt);
        out.order = OrderId("order-1");
        out.account = AccountId("account-1");
        out.email = "Ann@Example.com";
        out.item = package();
        out.amount = usd(5);
        out.createdAt = m_parts->clock.now();
        return out;
    }
    CheckoutRequest subscription(const std::string& attempt) const
    {
        auto out = request(attempt);
        out.item = plan();
        out.amount = usd(10);
        out.isRecurring = true;
        return out;
    }
    std::vector<Notice> delivered()
    {
        m_paddle->outbox().deliverDue();
        return m_shop->take();
    }
    // Pays and answers with the number of the transaction.
    std::string paid(const CheckoutRequest& request)
    {
        const auto page = m_gateway->startCheckout(request, {});
        if (!page || !m_paddle->choose(page->reference, PaddleChoice::Pay))
            qFatal("can't be paid");
        return page->reference;
    }
    std::string subscribed(const std::string& attempt)
    {
        paid(subscription(attempt));
        delivered();
        return m_paddle->subscriptions().back();
    }
    RefundRequest refundOf(const std::string& payment, Money amount) const
    {
        RefundRequest out;
        out.reference = payment;
        out.payment = payment;
        out.amount = amount;
        out.paidAmount = usd(5);
        out.reason = "unused";
        out.key = "refund-1";
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<GatewayParts>();
        m_shop = std::make_unique<Shop>();
        auto opened = PaddleStandIn::open(options(), m_parts->clock);
        VIDGO_VERIFY(opened);
        m_paddle = std::move(*opened);
        m_paddle->setWebhookUrl(m_shop->url() + "/payments/paddle/notice");
        m_gateway = std::make_unique<PaddleGateway>(settings(), m_parts->http, m_parts->clock, m_parts->log);
        m_shop->setGateway(m_gateway.get());
    }
    void cleanup()
    {
        for (const auto& what : m_paddle->recorder().unexpected())
            qWarning("%s", what.c_str());
        QVERIFY(m_paddle->recorder().unexpected().empty());
        m_paddle.reset();
        m_shop.reset();
    }

    void whatHasAPriceOfThatAmountIsOffered()
    {
        QCOMPARE(m_gateway->waysToPay(package(), usd(5), false), std::vector{PayBy::Any});
        QVERIFY(m_gateway->offers(package(), dollars(160, Currency::twd()), PayBy::Card, false));
        QVERIFY(m_gateway->offers(plan(), usd(10), PayBy::Any, true));
        QVERIFY(!m_gateway->offers(package(), usd(4), PayBy::Any, false)); // with a discount
        QVERIFY(!m_gateway->offers(package(), usd(5), PayBy::StoreCode, false));
        QVERIFY(!m_gateway->offers(package(), usd(5), PayBy::Any, true));
        QVERIFY(!m_gateway->offers(plan(), usd(10), PayBy::Any, false));
        auto other = settings();
        other.apiKey = {};
        const PaddleGateway unset(other, m_parts->http, m_parts->clock, m_parts->log);
        QVERIFY(unset.waysToPay(package(), usd(5), false).empty());
    }

    void anAttemptHasOneTransaction()
    {
        const auto first = m_gateway->startCheckout(request("a-1"), {});
        VIDGO_VERIFY(first);
        QVERIFY(first->fields.empty() && first->url.ends_with("_ptxn=" + first->reference));
        const auto second = m_gateway->startCheckout(request("a-1"), {});
        VIDGO_VERIFY(second);
        QCOMPARE(second->reference, first->reference);
        QCOMPARE(second->gatewayCustomer, first->gatewayCustomer);
        auto known = request("a-2");
        known.gatewayCustomer = first->gatewayCustomer;
        QVERIFY(m_gateway->startCheckout(known, {})->reference != first->reference);
        QCOMPARE(m_paddle->transactions().size(), 2);
        auto odd = request("a-3");
        odd.item.id = "odd";
        odd.amount = usd(6); // the price at Paddle is another
        VIDGO_VERIFY_ERROR(m_gateway->startCheckout(odd, {}), BillingError::AmountNotOffered);
    }

    void aLostAnswerMakesNothingTwice_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("customer") << "/customers";
        QTest::addRow("transaction") << "/transactions";
    }
    void aLostAnswerMakesNothingTwice()
    {
        QFETCH(const QString, path);
        VIDGO_VERIFY(m_gateway->askAttempt(AttemptId("none"), {}, {})); // has the currencies read
        // The question whether it is there already is answered; the one that makes it is not.
        const auto target = path.toStdString();
        m_paddle->listener().inject(target, {.kind = Fault::Kind::None});
        m_paddle->listener().inject(target, {.kind = Fault::Kind::CutAfter});
        const auto page = m_gateway->startCheckout(request("a-1"), {});
        VIDGO_VERIFY(page);
        VIDGO_VERIFY(m_gateway->startCheckout(request("a-1"), {}));
        QCOMPARE(m_paddle->transactions(), std::vector{page->reference});
    }

    void aTransactionIsPaid()
    {
        const auto reference = paid(request("a-1"));
        const auto payments = reportsOf<PaymentReport>(delivered());
        QCOMPARE(payments.size(), 1);
        QVERIFY(payments[0].state == PaymentState::Paid);
        QCOMPARE(payments[0].reference, reference);
        QCOMPARE(payments[0].payment, reference);
        QCOMPARE(payments[0].attempt, AttemptId("a-1"));
        QCOMPARE(*payments[0].amount, usd(5));
        QVERIFY(payments[0].subscription.empty() && !payments[0].gatewayCustomer.empty());
        QVERIFY(m_paddle->outbox().waiting().empty());
        for (const auto& asked : {reference, std::string()}) {
            const auto reports = m_gateway->askAttempt(AttemptId("a-1"), asked, {});
            VIDGO_VERIFY(reports);
            QVERIFY(reportsOf<PaymentReport>(*reports).at(0).state == PaymentState::Paid);
        }
        const auto unknown = m_gateway->askAttempt(AttemptId("a-1"), "txn_01kdva0000000000000000zzzz", {});
        VIDGO_VERIFY(unknown);
        QVERIFY(reportsOf<PaymentReport>(*unknown).at(0).state == PaymentState::Unknown);
        m_paddle->recorder().takeUnexpected();
    }

    void amountsAreCountedAsPaddleCountsThem()
    {
        auto twd = request("a-1");
        twd.amount = dollars(160, Currency::twd());
        paid(twd);
        QCOMPARE(*reportsOf<PaymentReport>(delivered()).at(0).amount, twd.amount);
    }

    void aDeclinedCardLeavesTheAttemptOpen()
    {
        const auto page = m_gateway->startCheckout(request("a-1"), {});
        VIDGO_VERIFY(page);
        VIDGO_VERIFY(m_paddle->choose(page->reference, PaddleChoice::Decline));
        const auto report = reportsOf<PaymentReport>(delivered()).at(0);
        QVERIFY(report.state == PaymentState::Pending);
        QVERIFY(!report.message.empty());
    }

    void theLogTellsWhatNoticesTell()
    {
        paid(request("a-1"));
        const auto told = delivered();
        std::vector<Notice> logged;
        std::string cursor;
        for (bool hasMore = true; hasMore;) {
            auto page = m_gateway->noticesSince(cursor, {});
            VIDGO_VERIFY(page);
            logged.insert(logged.end(), page->notices.begin(), page->notices.end());
            cursor = page->cursor;
            hasMore = page->hasMore;
        }
        QCOMPARE(logged.size(), told.size());
        for (std::size_t i = 0; i < told.size(); ++i) {
            QCOMPARE(logged[i].key, told[i].key);
            QCOMPARE(logged[i].reports.size(), told[i].reports.size());
        }
        const auto nothing = m_gateway->noticesSince(cursor, {});
        VIDGO_VERIFY(nothing);
        QVERIFY(nothing->notices.empty() && !nothing->hasMore);
        QCOMPARE(nothing->cursor, cursor);
        const auto forgotten = m_gateway->noticesSince("evt_01kdva0000000000000000zzzz", {});
        VIDGO_VERIFY(forgotten);
        QCOMPARE(forgotten->notices.at(0).key, told[0].key);
        QCOMPARE(m_paddle->recorder().takeUnexpected().size(), 1);
    }

    void forgedAndLateNoticesAreRefused()
    {
        const auto reference = paid(request("a-1"));
        delivered();
        const auto answer = m_paddle->forge(reference);
        VIDGO_VERIFY(answer);
        QCOMPARE(answer->status, 400);
        QCOMPARE(m_shop->takeRefused(), std::vector<std::string>{"billing.signature_wrong"});
        QVERIFY(m_shop->take().empty());
        VIDGO_VERIFY_ERROR(
            m_gateway->readNotice({.path = kRenewalPath, .contentType = {}, .signature = {}, .body = {}}),
            BillingError::MessageMalformed);
    }

    void aNoticeIsToldAgainWhenItsAmountCannotBeReadYet()
    {
        paid(request("a-1"));
        PaddleGateway fresh(settings(), m_parts->http, m_parts->clock, m_parts->log);
        m_shop->setGateway(&fresh);
        const auto letters = static_cast<int>(m_paddle->outbox().waiting().size());
        m_paddle->listener().inject("/currencies", {.kind = Fault::Kind::Status, .status = 403}, letters);
        QVERIFY(delivered().empty());
        m_parts->clock.advance(10min);
        QCOMPARE(reportsOf<PaymentReport>(delivered()).size(), 1);
        QVERIFY(m_paddle->outbox().waiting().empty());
    }

    void aSubscriptionIsChargedAgain()
    {
        const auto page = m_gateway->startCheckout(subscription("a-1"), {});
        VIDGO_VERIFY(page);
        VIDGO_VERIFY(m_paddle->choose(page->reference, PaddleChoice::Pay));
        const auto notices = delivered();
        const auto id = m_paddle->subscriptions().at(0);
        QCOMPARE(reportsOf<PaymentReport>(notices).at(0).subscription, id);
        const auto standing = reportsOf<SubscriptionReport>(notices).at(0);
        QVERIFY(standing.state == SubscriptionReport::State::Active && standing.paidUntil);
        QCOMPARE(standing.attempt, AttemptId("a-1"));
        QCOMPARE(standing.plan.value_or(SoldItem{}).id, "pro");
        m_parts->clock.advance(std::chrono::hours(24 * 31));
        VIDGO_VERIFY(m_paddle->renew(id));
        const auto renewal = reportsOf<RenewalReport>(delivered()).at(0);
        QVERIFY(renewal.isPaid && !renewal.isPlanChange);
        QCOMPARE(renewal.subscription, id);
        QCOMPARE(*renewal.amount, usd(10));

        const auto asked = m_gateway->askSubscription(id, {});
        VIDGO_VERIFY(asked);
        const auto renewals = reportsOf<RenewalReport>(*asked);
        QCOMPARE(renewals.size(), 1);
        QCOMPARE(renewals[0].charge, renewal.charge);
        QVERIFY(*reportsOf<SubscriptionReport>(*asked).at(0).paidUntil > *standing.paidUntil);
    }

    void aChargeFailsAndIsMadeGood()
    {
        const auto id = subscribed("a-1");
        m_parts->clock.advance(std::chrono::hours(24 * 31));
        VIDGO_VERIFY(m_paddle->renew(id, false));
        const auto notices = delivered();
        const auto failed = reportsOf<RenewalReport>(notices);
        QVERIFY(!failed.empty() && !failed[0].isPaid);
        QVERIFY(reportsOf<SubscriptionReport>(notices).back().state == SubscriptionReport::State::PastDue);
        VIDGO_VERIFY(m_paddle->recover(id));
        const auto renewal = reportsOf<RenewalReport>(delivered()).at(0);
        QVERIFY(renewal.isPaid);
        QCOMPARE(renewal.charge, failed[0].charge);
    }

    void aSubscriptionIsCancelledAndKept()
    {
        const auto id = subscribed("a-1");
        QVERIFY(isDone(m_gateway->cancelSubscription(id, {})));
        QVERIFY(isDone(m_gateway->cancelSubscription(id, {})));
        const auto standing = reportsOf<SubscriptionReport>(delivered()).back();
        QVERIFY(standing.endsWithPeriod && standing.state == SubscriptionReport::State::Active);
        QVERIFY(isDone(m_gateway->keepSubscription(id, {})));
        QVERIFY(isDone(m_gateway->keepSubscription(id, {})));
        QVERIFY(!reportsOf<SubscriptionReport>(delivered()).back().endsWithPeriod);
        m_paddle->listener().inject("/subscriptions/", {.kind = Fault::Kind::CutAfter});
        QVERIFY(isDone(m_gateway->cancelSubscription(id, {}))); // it was done, and the answer got lost
        m_parts->clock.advance(std::chrono::hours(24 * 31));
        VIDGO_VERIFY(m_paddle->renew(id));
        QVERIFY(isDone(m_gateway->cancelSubscription(id, {})));
        QVERIFY(m_gateway->keepSubscription(id, {})->state == GatewayOutcome::State::Refused);
    }

    void aPlanIsChanged()
    {
        const auto id = subscribed("a-1");
        QVERIFY(isDone(m_gateway->changePlan(id, plan("premium"), true, {})));
        const auto notices = delivered();
        QCOMPARE(reportsOf<SubscriptionReport>(notices).back().plan.value_or(SoldItem{}).id, "premium");
        const auto charge = reportsOf<RenewalReport>(notices).at(0);
        QVERIFY(charge.isPaid && charge.isPlanChange);
        QVERIFY(isDone(m_gateway->changePlan(id, plan("premium"), true, {})));
        QVERIFY(reportsOf<RenewalReport>(delivered()).empty()); // not charged twice
        QVERIFY(isDone(m_gateway->changePlan(id, plan("pro"), false, {})));
        QVERIFY(reportsOf<RenewalReport>(delivered()).empty());
        m_paddle->declineChanges(true);
        QVERIFY(m_gateway->changePlan(id, plan("premium"), true, {})->state ==
                GatewayOutcome::State::Refused);
        QVERIFY(m_gateway->changePlan(id, plan("unknown"), true, {})->state ==
                GatewayOutcome::State::Refused);
    }

    void aPaymentIsPaidBackOnce()
    {
        const auto payment = paid(request("a-1"));
        delivered();
        const auto outcome = m_gateway->refund(refundOf(payment, usd(5)), {});
        VIDGO_VERIFY(outcome);
        QVERIFY(outcome->state == GatewayOutcome::State::Pending);
        QCOMPARE(m_gateway->refund(refundOf(payment, usd(5)), {})->reference, outcome->reference);
        QCOMPARE(m_paddle->adjustments().size(), 1);
        const auto pending = reportsOf<ReversalReport>(delivered()).at(0);
        QVERIFY(pending.state == ReversalReport::State::Pending);
        QCOMPARE(pending.payment, payment);
        QCOMPARE(pending.reference, outcome->reference);
        QCOMPARE(*pending.amount, usd(5));
        VIDGO_VERIFY(m_paddle->decideRefund(outcome->reference, true));
        QVERIFY(reportsOf<ReversalReport>(delivered()).at(0).state == ReversalReport::State::Done);
        QVERIFY(isDone(m_gateway->refund(refundOf(payment, usd(5)), {})));
        const auto asked = m_gateway->askAttempt(AttemptId("a-1"), payment, {});
        VIDGO_VERIFY(asked);
        const auto reversal = reportsOf<ReversalReport>(*asked).at(0);
        QVERIFY(reversal.state == ReversalReport::State::Done);
        QCOMPARE(reversal.reference, outcome->reference);
    }

    void aLaterChargeIsPaidBack()
    {
        const auto first = paid(subscription("a-1"));
        delivered();
        m_parts->clock.advance(std::chrono::hours(24 * 31));
        VIDGO_VERIFY(m_paddle->renew(m_paddle->subscriptions().at(0)));
        const auto renewal = reportsOf<RenewalReport>(delivered()).at(0);
        auto wish = refundOf(renewal.payment, usd(10));
        wish.paidAmount = usd(10);
        VIDGO_VERIFY(m_gateway->refund(wish, {}));
        const auto asked = m_gateway->askAttempt(AttemptId("a-1"), first, {});
        VIDGO_VERIFY(asked);
        QCOMPARE(reportsOf<ReversalReport>(*asked).at(0).payment, renewal.payment);
    }

    void aPartIsPaidBackAlsoWhenTheAnswerGetsLost()
    {
        const auto payment = paid(request("a-1"));
        delivered();
        m_paddle->listener().inject("/adjustments", {.kind = Fault::Kind::None});
        m_paddle->listener().inject("/adjustments", {.kind = Fault::Kind::CutAfter});
        const auto outcome = m_gateway->refund(refundOf(payment, usd(2)), {});
        VIDGO_VERIFY(outcome);
        QVERIFY(outcome->state == GatewayOutcome::State::Pending);
        QCOMPARE(m_paddle->adjustments().size(), 1);
        QCOMPARE(*reportsOf<ReversalReport>(delivered()).at(0).amount, usd(2));
        auto second = refundOf(payment, usd(1));
        second.key = "refund-2";
        VIDGO_VERIFY_ERROR(m_gateway->refund(second, {}), BillingError::GatewayBusy);
        VIDGO_VERIFY(m_paddle->decideRefund(outcome->reference, false));
        QVERIFY(reportsOf<ReversalReport>(delivered()).at(0).state == ReversalReport::State::Refused);
        QVERIFY(m_gateway->refund(refundOf(payment, usd(2)), {})->state == GatewayOutcome::State::Refused);
    }

    void theBankTakesMoneyBack()
    {
        const auto payment = paid(request("a-1"));
        delivered();
        VIDGO_VERIFY(m_paddle->chargeBack(payment));
        const auto taken = reportsOf<ReversalReport>(delivered()).at(0);
        QVERIFY(taken.kind == ReversalReport::Kind::ChargeBack && taken.state == ReversalReport::State::Done);
        QCOMPARE(*taken.amount, usd(5));
        VIDGO_VERIFY(m_paddle->reverseChargeBack(payment));
        bool isReversed = false;
        for (const auto& report : reportsOf<ReversalReport>(delivered()))
            isReversed = isReversed || report.kind == ReversalReport::Kind::ChargeBackReversed;
        QVERIFY(isReversed);
    }

    void refusalsAreForWhoCanDoSomething()
    {
        auto other = settings();
        other.apiKey = Secret(std::string("pdl_sdbx_apikey_wrong"));
        PaddleGateway wrongKey(other, m_parts->http, m_parts->clock, m_parts->log);
        VIDGO_VERIFY_ERROR(wrongKey.startCheckout(request("a-1"), {}), BillingError::GatewayRefusesUs);
        m_paddle->recorder().takeUnexpected();
        m_paddle->refuseNext({.status = 429}, 4);
        VIDGO_VERIFY_ERROR(m_gateway->startCheckout(request("a-1"), {}), BillingError::GatewayBusy);
        m_paddle->refuseNext({.status = 429}, 3);
        VIDGO_VERIFY(m_gateway->startCheckout(request("a-1"), {}));
    }
};

QTEST_GUILESS_MAIN(PaddleGatewayTest)
#include "paddle_gateway_test.moc"
