#include "gateway_fixture.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/ecpay_gateway.h"
#include "vidgo/net/net_error.h"
#include "vidgo/sandbox/ecpay_stand_in.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::test;
using sandbox::EcpayChoice;
using sandbox::EcpayStandIn;
using sandbox::Fault;

namespace {

constexpr std::string_view kAction = "/CreditDetail/DoAction";

Money twd(std::int64_t amount)
{
    return dollars(amount, Currency::twd());
}

SoldItem package()
{
    return {.kind = SoldItem::Kind::Package, .id = "small", .name = "Small: 50 (credits) \"now\""};
}

SoldItem plan()
{
    return {.kind = SoldItem::Kind::Plan, .id = "pro", .name = "專業版 月訂閱"};
}

} // namespace

/// ECPay's gateway against a stand-in of ECPay, through real connections.
class EcpayGatewayTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<GatewayParts> m_parts;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<EcpayStandIn> m_ecpay;
    std::unique_ptr<EcpayGateway> m_gateway;

    EcpaySettings settings() const
    {
        EcpaySettings out;
        out.account = {.merchantId = "3002607",
                       .hashKey = Secret(std::string("pwFHCqoQZGmho4w6")),
                       .hashIv = Secret(std::string("EkRm7iFT261dpevs")),
                       .reach = ecpay::Reach::Loopback,
                       .contractRanges = {}};
        out.host = m_ecpay->url();
        out.baseUrl = m_shop->url();
        out.ways = {PayBy::Card, PayBy::BankTransfer, PayBy::StoreCode, PayBy::StoreBarcode,
                    PayBy::QrPayment};
        out.hasSubscriptions = true;
        return out;
    }
    CheckoutRequest request(const std::string& attempt, PayBy payBy = PayBy::Card) const
    {
        CheckoutRequest out;
        out.attempt = AttemptId(attempt);
        out.order = OrderId("order-1");
        out.account = AccountId("account-1");
        out.item = package();
        out.amount = twd(300);
        out.payBy = payBy;
        out.createdAt = m_parts->clock.now();
        return out;
    }
    CheckoutRequest subscription(const std::string& attempt) const
    {
        auto out = request(attempt);
        out.item = plan();
        out.isRecurring = true;
        return out;
    }
    // The page as the person's browser opens it; what the stand-in does not take fails the test at its end.
    std::string open(const CheckoutRequest& request)
    {
        const auto page = m_gateway->startCheckout(request, {});
        if (!page)
            qFatal("%s", page.error().internal().c_str());
        sandbox::Fields fields;
        for (const auto& field : page->fields)
            fields.push_back({field.name, field.value});
        if (!sandbox::postForm(page->url, fields))
            qFatal("the page does not open");
        return page->reference;
    }
    std::vector<Notice> delivered()
    {
        m_ecpay->outbox().deliverDue();
        return m_shop->take();
    }
    std::string paidByCard(const CheckoutRequest& request)
    {
        auto reference = open(request);
        if (!m_ecpay->choose(reference, EcpayChoice::PayByCard))
            qFatal("can't be paid");
        return reference;
    }
    RefundRequest refundOf(const std::string& reference, const std::string& payment, Money amount) const
    {
        RefundRequest out;
        out.reference = reference;
        out.payment = payment;
        out.amount = amount;
        out.paidAmount = twd(300);
        out.payBy = PayBy::Card;
        return out;
    }
    GatewayOutcome::State refunded(const RefundRequest& request)
    {
        const auto outcome = m_gateway->refund(request, {});
        return outcome ? outcome->state : GatewayOutcome::State::Unknown;
    }

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<GatewayParts>();
        m_shop = std::make_unique<Shop>();
        auto opened = EcpayStandIn::open({}, m_parts->clock);
        VIDGO_VERIFY(opened);
        m_ecpay = std::move(*opened);
        m_gateway = std::make_unique<EcpayGateway>(settings(), m_parts->http, m_parts->clock);
        m_shop->setGateway(m_gateway.get());
    }
    void cleanup()
    {
        for (const auto& what : m_ecpay->recorder().unexpected())
            qWarning("%s", what.c_str());
        QVERIFY(m_ecpay->recorder().unexpected().empty());
        m_ecpay.reset();
        m_shop.reset();
    }

    void whatIsOfferedHangsOnContractAmountAndThing()
    {
        using enum PayBy;
        QCOMPARE(m_gateway->waysToPay(package(), twd(300), false),
                 (std::vector{Card, BankTransfer, QrPayment}));
        QCOMPARE(m_gateway->waysToPay(plan(), twd(300), false),
                 (std::vector{Card, BankTransfer, StoreCode, StoreBarcode, QrPayment}));
        QCOMPARE(m_gateway->waysToPay(plan(), twd(300), true), std::vector{Card});
        QCOMPARE(m_gateway->waysToPay(package(), twd(60'000), false), (std::vector{Card, QrPayment}));
        QVERIFY(m_gateway->waysToPay(package(), dollars(300, Currency::usd()), false).empty());
        QVERIFY(m_gateway->waysToPay(package(), {30'050, Currency::twd()}, false).empty());
        QVERIFY(m_gateway->offers(package(), twd(300), Any, false));
        QVERIFY(!m_gateway->offers(package(), twd(300), ApplePay, false));
        auto other = settings();
        other.hasSubscriptions = false;
        other.sellsPackagesInStores = true;
        const EcpayGateway inStores(other, m_parts->http, m_parts->clock);
        QVERIFY(inStores.offers(package(), twd(300), StoreCode, false));
        QVERIFY(!inStores.offers(plan(), twd(300), Card, true));
        other.account.hashIv = {};
        QVERIFY(
            EcpayGateway(other, m_parts->http, m_parts->clock).waysToPay(plan(), twd(300), false).empty());
    }

    void anAttemptHasOnePage()
    {
        const auto first = m_gateway->startCheckout(request("a-1"), {});
        VIDGO_VERIFY(first);
        auto later = request("a-1");
        m_parts->clock.advance(1h);
        const auto second = m_gateway->startCheckout(later, {});
        VIDGO_VERIFY(second);
        QCOMPARE(second->fields, first->fields);
        QCOMPARE(second->reference, first->reference);
        QVERIFY(m_gateway->startCheckout(request("a-2"), {})->reference != first->reference);
        QCOMPARE(*findField(first->fields, "ItemName"), "Small 50 credits now");
        VIDGO_VERIFY_ERROR(m_gateway->startCheckout(request("a-3", PayBy::StoreCode), {}),
                           BillingError::AmountNotOffered);
    }

    void aCardIsPaid()
    {
        const auto reference = paidByCard(request("a-1"));
        const auto notices = delivered();
        QCOMPARE(notices.size(), 1);
        const auto payment = reportsOf<PaymentReport>(notices).at(0);
        QVERIFY(payment.state == PaymentState::Paid);
        QCOMPARE(payment.reference, reference);
        QCOMPARE(payment.attempt, AttemptId("a-1"));
        QCOMPARE(*payment.amount, twd(300));
        QCOMPARE(payment.method, "Credit_CreditCard");
        QVERIFY(payment.subscription.empty() && !payment.payment.empty() && payment.fee);
        QVERIFY(m_ecpay->outbox().waiting().empty()); // it was answered as ECPay wants it

        const auto asked = m_gateway->askAttempt(AttemptId("a-1"), {}, {});
        VIDGO_VERIFY(asked);
        const auto said = reportsOf<PaymentReport>(*asked).at(0);
        QVERIFY(said.state == PaymentState::Paid);
        QCOMPARE(said.reference, reference);
        QCOMPARE(said.payment, payment.payment);
        QCOMPARE(*said.amount, twd(300));
    }

    void theSameThingToldAgainHasTheSameKey()
    {
        const auto reference = open(request("a-1"));
        const auto browser = m_ecpay->choose(reference, EcpayChoice::PayByCard);
        VIDGO_VERIFY(browser);
        m_ecpay->outbox().duplicate();
        const auto notices = delivered();
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices[0].key, notices[1].key);

        QVERIFY(browser->has_value());
        VIDGO_VERIFY(sandbox::postForm((*browser)->url, (*browser)->fields));
        const auto returned = m_shop->take();
        QCOMPARE(returned.size(), 1);
        QVERIFY(returned[0].key != notices[0].key);
        QVERIFY(reportsOf<PaymentReport>(returned).at(0).state == PaymentState::Unknown);
    }

    void whatIsNotPaidIsNotPaid()
    {
        const auto unknown = m_gateway->askAttempt(AttemptId("never"), {}, {});
        VIDGO_VERIFY(unknown);
        QVERIFY(reportsOf<PaymentReport>(*unknown).at(0).state == PaymentState::Pending);
        const auto reference = open(request("a-1"));
        const auto opened = m_gateway->askAttempt(AttemptId("a-1"), reference, {});
        QVERIFY(reportsOf<PaymentReport>(*opened).at(0).state == PaymentState::Pending);
        VIDGO_VERIFY(m_ecpay->choose(reference, EcpayChoice::DeclineCard));
        QVERIFY(reportsOf<PaymentReport>(delivered()).at(0).state == PaymentState::Declined);
        const auto other = open(request("a-2"));
        VIDGO_VERIFY(m_ecpay->simulatePaid(other));
        QVERIFY(reportsOf<PaymentReport>(delivered()).at(0).state == PaymentState::Simulated);
    }

    void aCodeIsIssuedAndPaidLater()
    {
        const auto reference = open(request("a-1", PayBy::BankTransfer));
        VIDGO_VERIFY(m_ecpay->choose(reference, EcpayChoice::GetAccount));
        const auto issued = reportsOf<PaymentReport>(delivered()).at(0);
        QVERIFY(issued.state == PaymentState::CodeIssued);
        QVERIFY(issued.code && issued.code->bankCode == "005" && !issued.code->number.empty());
        QVERIFY(issued.code->expiresAt && *issued.code->expiresAt > m_parts->clock.now());
        VIDGO_VERIFY(m_ecpay->payCode(reference));
        QVERIFY(reportsOf<PaymentReport>(delivered()).at(0).state == PaymentState::Paid);
    }

    void forgedNoticesAreRefused()
    {
        const auto reference = open(request("a-1"));
        const auto answer = m_ecpay->forge(reference);
        VIDGO_VERIFY(answer);
        QCOMPARE(answer->body, "0|billing.signature_wrong");
        QCOMPARE(m_shop->takeRefused(), std::vector<std::string>{"billing.signature_wrong"});
        QVERIFY(m_shop->take().empty());
        VIDGO_VERIFY_ERROR(
            m_gateway->readNotice({.path = "elsewhere", .contentType = {}, .signature = {}, .body = {}}),
            BillingError::MessageMalformed);
    }

    void aSubscriptionIsChargedAgain()
    {
        const auto reference = paidByCard(subscription("a-1"));
        QCOMPARE(reportsOf<PaymentReport>(delivered()).at(0).subscription, reference);
        m_parts->clock.advance(std::chrono::hours(24 * 30));
        VIDGO_VERIFY(m_ecpay->chargePeriod(reference));
        const auto told = reportsOf<RenewalReport>(delivered()).at(0);
        QVERIFY(told.isPaid && !told.isPlanChange && !told.isSimulated);
        QCOMPARE(told.subscription, reference);
        QCOMPARE(*told.amount, twd(300));
        VIDGO_VERIFY(m_ecpay->chargePeriod(reference, false));
        const auto failed = reportsOf<RenewalReport>(delivered()).at(0);
        QVERIFY(!failed.isPaid);

        const auto asked = m_gateway->askSubscription(reference, {});
        VIDGO_VERIFY(asked);
        const auto renewals = reportsOf<RenewalReport>(*asked);
        QCOMPARE(renewals.size(), 2); // without the first charge, which is the order
        QCOMPARE(renewals[0].charge, told.charge);
        QCOMPARE(renewals[0].payment, told.payment);
        QVERIFY(renewals[0].isPaid && !renewals[1].isPaid);
        QVERIFY(reportsOf<SubscriptionReport>(*asked).at(0).state == SubscriptionReport::State::PastDue);
    }

    void aSubscriptionIsCancelledOnce()
    {
        const auto reference = paidByCard(subscription("a-1"));
        for (int i = 0; i < 2; ++i) {
            const auto outcome = m_gateway->cancelSubscription(reference, {});
            VIDGO_VERIFY(outcome);
            QVERIFY(outcome->state == GatewayOutcome::State::Done);
        }
        QVERIFY(!*m_ecpay->isPeriodRunning(reference));
        const auto asked = m_gateway->askSubscription(reference, {});
        QVERIFY(reportsOf<SubscriptionReport>(*asked).at(0).state == SubscriptionReport::State::Cancelled);
        QVERIFY(m_gateway->keepSubscription(reference, {})->state == GatewayOutcome::State::Refused);
        QVERIFY(m_gateway->changePlan(reference, plan(), true, {})->state == GatewayOutcome::State::Refused);
    }

    void aChargeIsPaidBack()
    {
        const auto reference = paidByCard(request("a-1"));
        const auto payment = reportsOf<PaymentReport>(delivered()).at(0).payment;
        m_ecpay->captureAll();
        QVERIFY(refunded(refundOf(reference, payment, twd(100))) == GatewayOutcome::State::Done);
        QCOMPARE(*m_ecpay->refunded(reference), 100);
        QVERIFY(refunded(refundOf(reference, payment, twd(250))) == GatewayOutcome::State::Refused);
        QCOMPARE(*m_ecpay->refunded(reference), 100);
    }

    void aChargeThatIsNotCapturedIsGivenUpWhole()
    {
        const auto reference = paidByCard(request("a-1"));
        const auto payment = reportsOf<PaymentReport>(delivered()).at(0).payment;
        QVERIFY(refunded(refundOf(reference, payment, twd(100))) == GatewayOutcome::State::Refused);
        QVERIFY(refunded(refundOf(reference, payment, twd(300))) == GatewayOutcome::State::Done);
        QCOMPARE(*m_ecpay->refunded(reference), 300);
    }

    void aLaterChargeIsPaidBack()
    {
        const auto reference = paidByCard(subscription("a-1"));
        VIDGO_VERIFY(m_ecpay->chargePeriod(reference));
        const auto renewal = reportsOf<RenewalReport>(delivered()).at(0);
        m_ecpay->captureAll();
        QVERIFY(refunded(refundOf(reference, renewal.payment, twd(300))) == GatewayOutcome::State::Done);
        QCOMPARE(*m_ecpay->refunded(reference), 300);
        VIDGO_VERIFY_ERROR(m_gateway->refund(refundOf(reference, "gwsr:1", twd(300)), {}),
                           BillingError::OrderInvalid);
    }

    void whatCannotBePaidBackIsSaidSo()
    {
        auto transfer = refundOf("VG00", "123456", twd(300));
        transfer.payBy = PayBy::BankTransfer;
        QVERIFY(refunded(transfer) == GatewayOutcome::State::Refused);
        auto stage = settings();
        stage.hasRefunds = false;
        EcpayGateway onStage(stage, m_parts->http, m_parts->clock);
        QVERIFY(onStage.refund(refundOf("VG00", "123456", twd(300)), {})->state ==
                GatewayOutcome::State::Refused);
        const auto captures =
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 22)) + 12h + 20min;
        const ManualClock evening(captures);
        EcpayGateway atNight(settings(), m_parts->http, evening);
        VIDGO_VERIFY_ERROR(atNight.refund(refundOf("VG00", "123456", twd(300)), {}),
                           BillingError::GatewayBusy);
    }

    void anOpenEndIsSaidSo()
    {
        const auto reference = paidByCard(request("a-1"));
        const auto payment = reportsOf<PaymentReport>(delivered()).at(0).payment;
        m_ecpay->captureAll();
        m_ecpay->listener().inject(std::string(kAction), {.kind = Fault::Kind::CutAfter});
        QVERIFY(refunded(refundOf(reference, payment, twd(100))) == GatewayOutcome::State::Unknown);
        QCOMPARE(*m_ecpay->refunded(reference), 100); // and it was sent once
        m_ecpay->listener().inject(std::string(kAction), {.kind = Fault::Kind::Status, .status = 500});
        QVERIFY(refunded(refundOf(reference, payment, twd(100))) == GatewayOutcome::State::Unknown);
    }

    void questionsAreAskedAgainAndAnEndIsPutToThem()
    {
        const auto reference = paidByCard(request("a-1"));
        delivered();
        m_ecpay->listener().inject("/Cashier/QueryTradeInfo", {.kind = Fault::Kind::CutAfter}, 2);
        VIDGO_VERIFY(m_gateway->askAttempt(AttemptId("a-1"), reference, {}));
        m_ecpay->listener().inject("/Cashier/QueryTradeInfo", {.kind = Fault::Kind::Status, .status = 403});
        VIDGO_VERIFY_ERROR(m_gateway->askAttempt(AttemptId("a-1"), reference, {}), BillingError::GatewayBusy);
        m_ecpay->listener().inject("/Cashier/QueryTradeInfo", {.kind = Fault::Kind::CutBefore}, 20);
        VIDGO_VERIFY_ERROR(m_gateway->askAttempt(AttemptId("a-1"), reference, {}), net::NetError::CutOff);
    }
};

QTEST_GUILESS_MAIN(EcpayGatewayTest)
#include "ecpay_gateway_test.moc"
