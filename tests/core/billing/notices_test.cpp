#include "billing_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

/// What gateways tell: verified, kept, answered, and worked on once.
class NoticesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Market m_market;

    static NoticeAnswer send(BillingFixture& f, std::string_view body, std::string_view path = kNoticePath)
    {
        return f.billing->receive(GatewayId::Ecpay, {.path = path, .body = body});
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aNoticeIsKeptBeforeItIsAnsweredAndWorkedOnOnce_data() { addBackendRows(); }
    void aNoticeIsKeptBeforeItIsAnsweredAndWorkedOnOnce()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "starter"));
        const auto body = f.ecpay.tell("paid", f.clock.now(), {f.ecpay.pay(checkout.attempt.id)});
        for (int i = 0; i < 3; ++i) {
            const auto answer = send(f, body);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, "1|OK");
        }
        QCOMPARE(f.number("SELECT COUNT(*) FROM gateway_notices"), std::int64_t{1});
        QCOMPARE(f.stateOf(checkout.order.id), "open");
        const auto worked = f.billing->workNotices();
        VIDGO_VERIFY(worked);
        QCOMPARE(*worked, std::int64_t{1});
        QCOMPARE(f.stateOf(checkout.order.id), "delivered");
        QCOMPARE(send(f, body).status, 200); // a replay: answered, without effect
        QCOMPARE(*f.billing->workNotices(), std::int64_t{0});
        QCOMPARE(f.granted(), std::int64_t{100});
    }

    void aForgedNoticeLeavesNothingBehind_data() { addBackendRows(); }
    void aForgedNoticeLeavesNothingBehind()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "starter"));
        QCOMPARE(send(f, "RtnCode=1&MerchantTradeNo=" + checkout.attempt.id.value()).status, 400);
        QCOMPARE(send(f, "").status, 400);
        QCOMPARE(send(f, std::string(100'000, '\xFF')).status, 400);
        QCOMPARE(f.billing->receive(GatewayId::Manual, {.body = "x"}).status, 404);
        QCOMPARE(f.number("SELECT COUNT(*) FROM gateway_notices"), std::int64_t{0});
        QCOMPARE(f.sweep().noticesWorked, std::int64_t{0});
        QCOMPARE(f.stateOf(checkout.order.id), "open");
    }

    void theBrowserOnlyHasTheGatewayAsked_data() { addBackendRows(); }
    void theBrowserOnlyHasTheGatewayAsked()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "starter"));
        auto& trade = f.ecpay.tradeOf(checkout.attempt.id);
        auto claim = f.ecpay.pay(checkout.attempt.id);
        trade.state = PaymentState::Pending; // the gateway knows better
        const auto body = f.ecpay.tell("returned", f.clock.now(), {claim});
        QCOMPARE(send(f, body, kReturnPath).status, 200);
        QCOMPARE(f.sweep().attemptsAsked, std::int64_t{1});
        QCOMPARE(f.stateOf(checkout.order.id), "open");
        trade.state = PaymentState::Paid;
        VIDGO_VERIFY(f.billing->askOrder(checkout.order.id, {})); // too soon
        QCOMPARE(f.stateOf(checkout.order.id), "open");
        f.clock.advance(31s);
        VIDGO_VERIFY(f.billing->askOrder(checkout.order.id, {}));
        QCOMPARE(f.stateOf(checkout.order.id), "delivered");
        QCOMPARE(f.ecpay.questions, 2);
    }

    void moneyThatFitsNothingIsParkedForAPerson_data() { addBackendRows(); }
    void moneyThatFitsNothingIsParkedForAPerson()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        f.tell(f.ecpay, "whose",
               {PaymentReport{.state = PaymentState::Paid,
                              .reference = "somebody",
                              .payment = "1",
                              .amount = Money{100, Currency::twd()}}});
        f.tell(f.ecpay, "declined",
               {PaymentReport{.state = PaymentState::Declined, .reference = "somebody"}});
        for (int i = 0; i < 8; ++i) {
            f.sweep();
            f.clock.advance(12h);
        }
        const auto parked = f.billing->parkedNotices(10);
        VIDGO_VERIFY(parked);
        QCOMPARE(std::ssize(*parked), std::ptrdiff_t{1});
        QCOMPARE(parked->front().key, "whose");
        QVERIFY(parked->front().reports.find("somebody") != std::string::npos);
    }

    void whatWasNotToldIsReadInTheLog_data() { addBackendRows(); }
    void whatWasNotToldIsReadInTheLog()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        std::vector<Order> orders;
        for (int i = 0; i < 3; ++i) {
            const auto checkout = f.begin(f.place(kPlan, "starter", Currency::usd()));
            const auto report = f.paddle.pay(checkout.attempt.id);
            f.paddle.log.push_back(
                {.key = "evt " + std::to_string(i), .happenedAt = f.clock.now(), .reports = {report}});
            if (i == 0)
                f.tell(f.paddle, "evt 0", {report}); // this one came
            orders.push_back(checkout.order);
        }
        QCOMPARE(f.sweep().logPages, std::int64_t{2});
        // A newer plan takes the place of the one before, all of whose days go back here.
        QCOMPARE(f.stateOf(orders[0].id), "refunded");
        QCOMPARE(f.stateOf(orders[1].id), "refunded");
        QCOMPARE(f.stateOf(orders[2].id), "delivered");
        QCOMPARE(f.number("SELECT COUNT(*) FROM gateway_notices"), std::int64_t{3});
        f.reopenAll();
        QCOMPARE(f.sweep().logPages, std::int64_t{0});
    }

    void everyKindOfReportIsKeptAsItWas_data() { addBackendRows(); }
    void everyKindOfReportIsKeptAsItWas()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "starter"));
        f.tell(f.ecpay, "code",
               {PaymentReport{
                   .state = PaymentState::CodeIssued,
                   .reference = checkout.attempt.reference,
                   .attempt = checkout.attempt.id,
                   .gatewayCustomer = "customer 7",
                   .code = PayLaterCode{.barcodes = {"A", "B", "C"}, .expiresAt = f.clock.now() + 24h}}});
        VIDGO_VERIFY(f.billing->workNotices());
        const auto attempts = f.billing->attempts(checkout.order.id);
        VIDGO_VERIFY(attempts);
        const auto& code = attempts->front().code;
        QVERIFY(code && code->barcodes[2] == "C" && code->expiresAt == f.clock.now() + 24h);
    }

    void anUnansweredQuestionIsAskedAgainAndThenNoMore_data() { addBackendRows(); }
    void anUnansweredQuestionIsAskedAgainAndThenNoMore()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "starter"));
        f.ecpay.canAnswer = false;
        f.clock.advance(11min);
        QCOMPARE(f.sweep().failures, std::int64_t{1});
        f.ecpay.canAnswer = true;
        for (int i = 0; i < 40; ++i) {
            f.clock.advance(20min);
            f.sweep();
        }
        const auto attempts = f.billing->attempts(checkout.order.id);
        VIDGO_VERIFY(attempts);
        QVERIFY(attempts->front().state == AttemptState::Over);
        const auto questions = f.ecpay.questions;
        QVERIFY(questions < 20);
        f.clock.advance(24h);
        f.sweep();
        QCOMPARE(f.ecpay.questions, questions);
        // And yet it is paid: the notice counts.
        f.complete(checkout.attempt, f.ecpay.pay(checkout.attempt.id));
        QCOMPARE(f.stateOf(checkout.order.id), "delivered");
    }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "notices_test.moc"
