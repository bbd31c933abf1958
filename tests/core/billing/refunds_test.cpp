#include "billing_fixture.h"
#include "vidgo/credits/credits_error.h"

using namespace vidgo;
using namespace vidgo::test;
using credits::CreditsError;
using Reversal = ReversalReport;

/// Money that goes back, asked for or taken.
class RefundsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Market m_market;

    // A package of 50 credits beside a plan of 100 that the person has used up.
    static Order buyPackage(BillingFixture& f)
    {
        f.subscribe("starter");
        return f.buy(kPackage, "small");
    }
    static void use(BillingFixture& f, std::int64_t clips)
    {
        static int runs = 0;
        const auto hold =
            BillingFixture::must(f.ledger->reserve(f.clips("run " + std::to_string(++runs), clips)));
        BillingFixture::must(
            f.ledger->settle({.hold = hold.id, .key = "settle " + hold.id.value(), .amount = hold.amount}));
    }
    static Reversal reversal(const Payment& payment, Reversal::Kind kind, Timestamp at,
                             Reversal::State state = Reversal::State::Done)
    {
        return {.payment = payment.reference,
                .reference = "reversal " + std::to_string(at.time_since_epoch().count()),
                .kind = kind,
                .state = state,
                .amount = payment.amount,
                .asOf = at};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void unusedCreditsArePaidBackOnce_data() { addBackendRows(); }
    void unusedCreditsArePaidBackOnce()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = buyPackage(f);
        const RefundWish wish{.payment = f.paymentOf(order).id, .key = "back"};
        const auto done = f.billing->requestRefund(wish, {});
        VIDGO_VERIFY(done);
        QVERIFY(done->state == RefundState::Done);
        QCOMPARE(f.stateOf(order.id), "refunded");
        QCOMPARE(f.balance(), "100/0/0");
        const auto again = f.billing->requestRefund(wish, {});
        VIDGO_VERIFY(again);
        QVERIFY(again->id == done->id);
        VIDGO_VERIFY_ERROR(f.billing->requestRefund({.payment = wish.payment, .key = "more"}, {}),
                           BillingError::NothingToReturn);
        QCOMPARE(std::ssize(f.ecpay.refunds), std::ptrdiff_t{1});
        QCOMPARE(f.ecpay.refunds.front().amount.minor, std::int64_t{9'900});
        QVERIFY(f.paymentOf(order).standing == PaymentStanding::Returned);
        QVERIFY(f.isSound());
    }

    void usedCreditsAndLateWishesMoveNoMoney_data() { addBackendRows(); }
    void usedCreditsAndLateWishesMoveNoMoney()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto used = buyPackage(f);
        use(f, 11); // the plan's ten clips and one of the package
        VIDGO_VERIFY_ERROR(f.billing->requestRefund({.payment = f.paymentOf(used).id, .key = "a"}, {}),
                           CreditsError::GrantUsed);
        QCOMPARE(f.stateOf(used.id), "delivered");
        QVERIFY(f.paymentOf(used).returned.minor == 0);
        const auto late = f.buy(kPackage, "small");
        f.clock.advance(24h * 8);
        VIDGO_VERIFY_ERROR(f.billing->requestRefund({.payment = f.paymentOf(late).id, .key = "b"}, {}),
                           CreditsError::RefundTooLate);
        const auto plan = f.paymentOf(f.order(f.current().order));
        VIDGO_VERIFY_ERROR(f.billing->requestRefund({.payment = plan.id, .key = "c"}, {}),
                           BillingError::PlanNotRefundable);
        QVERIFY(f.ecpay.refunds.empty());
        QCOMPARE(f.balance(), "90/0/0");
    }

    void anAdministratorPaysBackWhatWasUsedAsADebt_data() { addBackendRows(); }
    void anAdministratorPaysBackWhatWasUsedAsADebt()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = buyPackage(f);
        use(f, 12);
        RefundWish wish{.payment = f.paymentOf(order).id,
                        .key = "back",
                        .credits = RefundCredits::TakeBack,
                        .actor = "root"};
        VIDGO_VERIFY_ERROR(f.billing->requestRefund(wish, {}), BillingError::InvalidRequest);
        wish.reason = "goodwill";
        wish.amount = Money{10'000, Currency::twd()};
        VIDGO_VERIFY_ERROR(f.billing->requestRefund(wish, {}), BillingError::RefundTooMuch);
        wish.amount.reset();
        VIDGO_VERIFY(f.billing->requestRefund(wish, {}));
        QCOMPARE(f.balance(), "0/0/20");
        QCOMPARE(f.stateOf(order.id), "refunded");
    }

    void aPlanThatIsPaidBackEnds_data() { addBackendRows(); }
    void aPlanThatIsPaidBackEnds()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        const auto payment = f.paymentOf(f.order(plan.order));
        const auto part = f.billing->requestRefund({.payment = payment.id,
                                                    .key = "part",
                                                    .amount = Money{10'000, Currency::twd()},
                                                    .credits = RefundCredits::Keep,
                                                    .reason = "an outage",
                                                    .actor = "root"},
                                                   {});
        VIDGO_VERIFY(part);
        QCOMPARE(f.tier(), "pro");
        QCOMPARE(f.available(), std::int64_t{250});
        VIDGO_VERIFY(f.billing->requestRefund({.payment = payment.id,
                                               .key = "rest",
                                               .credits = RefundCredits::TakeBack,
                                               .reason = "wants out",
                                               .actor = "root"},
                                              {}));
        f.sweep();
        QCOMPARE(f.tier(), "demo");
        QVERIFY(f.ecpay.stopped.contains(plan.reference));
        QCOMPARE(f.ecpay.refunds.back().amount.minor, std::int64_t{49'900});
    }

    void aRefundThatTheGatewayCantMakeIsMadeByHand_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<bool>("pays");
        for (const bool pays : {true, false}) {
            QTest::addRow("sqlite %d", pays) << static_cast<int>(storage::Backend::Sqlite) << pays;
            QTest::addRow("postgresql %d", pays) << static_cast<int>(storage::Backend::PostgreSql) << pays;
        }
    }
    void aRefundThatTheGatewayCantMakeIsMadeByHand()
    {
        QFETCH(bool, pays);
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = buyPackage(f);
        f.ecpay.refundAnswer = FakeGateway::State::Refused;
        const auto refund = f.billing->requestRefund({.payment = f.paymentOf(order).id, .key = "back"}, {});
        VIDGO_VERIFY(refund);
        QVERIFY(refund->state == RefundState::ByHand);
        QCOMPARE(f.balance(), "100/0/0"); // taken before any money moves
        QCOMPARE(f.stateOf(order.id), "refunding");
        VIDGO_VERIFY_ERROR(f.billing->finishByHand(refund->id, pays, "root", ""),
                           BillingError::InvalidRequest);
        VIDGO_VERIFY(f.billing->finishByHand(refund->id, pays, "root", "wired on Monday"));
        VIDGO_VERIFY_ERROR(f.billing->finishByHand(refund->id, pays, "root", "again"),
                           BillingError::RefundNotByHand);
        QCOMPARE(f.stateOf(order.id), pays ? "refunded" : "delivered");
        QCOMPARE(f.balance(), pays ? "100/0/0" : "150/0/0");
        if (pays)
            return;
        // It can be asked for again, and takes the credits that were given back.
        f.ecpay.refundAnswer = FakeGateway::State::Done;
        VIDGO_VERIFY(f.billing->requestRefund({.payment = f.paymentOf(order).id, .key = "once more"}, {}));
        QCOMPARE(f.balance(), "100/0/0");
        QCOMPARE(f.stateOf(order.id), "refunded");
    }

    void theGatewayDecidesLater_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<bool>("agrees");
        for (const bool agrees : {true, false}) {
            QTest::addRow("sqlite %d", agrees) << static_cast<int>(storage::Backend::Sqlite) << agrees;
            QTest::addRow("postgresql %d", agrees)
                << static_cast<int>(storage::Backend::PostgreSql) << agrees;
        }
    }
    void theGatewayDecidesLater()
    {
        QFETCH(bool, agrees);
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = buyPackage(f);
        f.ecpay.refundAnswer = FakeGateway::State::Pending;
        const auto payment = f.paymentOf(order);
        const auto refund = f.billing->requestRefund({.payment = payment.id, .key = "back"}, {});
        VIDGO_VERIFY(refund);
        QVERIFY(refund->state == RefundState::Sent);
        auto answer = reversal(payment, Reversal::Kind::Refund, f.clock.now(),
                               agrees ? Reversal::State::Done : Reversal::State::Refused);
        answer.reference = refund->reference;
        f.tell(f.ecpay, "answer", {answer});
        f.tell(f.ecpay, "answer again", {answer});
        f.sweep();
        QCOMPARE(f.stateOf(*refund), agrees ? "done" : "refused");
        QCOMPARE(f.stateOf(order.id), agrees ? "refunded" : "delivered");
        QCOMPARE(f.balance(), agrees ? "100/0/0" : "150/0/0");
        QCOMPARE(std::ssize(f.refunds()), std::ptrdiff_t{1});
    }

    void aRefundThatFailedSurelyIsSentAgain_data() { addBackendRows(); }
    void aRefundThatFailedSurelyIsSentAgain()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = buyPackage(f);
        f.ecpay.refundFails = true;
        const auto refund = f.billing->requestRefund({.payment = f.paymentOf(order).id, .key = "back"}, {});
        VIDGO_VERIFY(refund);
        QVERIFY(refund->state == RefundState::Ready);
        f.sweep();
        QCOMPARE(f.refunds().front().tries, std::int64_t{1}); // not at once
        f.ecpay.refundFails = false;
        f.clock.advance(6min);
        f.sweep();
        QCOMPARE(f.stateOf(*refund), "done");
        QCOMPARE(std::ssize(f.ecpay.refunds), std::ptrdiff_t{1});
    }

    void aRefundWithAnOpenEndIsNeverSentTwice_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<bool>("happened");
        for (const bool happened : {true, false}) {
            QTest::addRow("sqlite %d", happened) << static_cast<int>(storage::Backend::Sqlite) << happened;
            QTest::addRow("postgresql %d", happened)
                << static_cast<int>(storage::Backend::PostgreSql) << happened;
        }
    }
    void aRefundWithAnOpenEndIsNeverSentTwice()
    {
        QFETCH(bool, happened);
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = buyPackage(f);
        f.ecpay.refundAnswer = FakeGateway::State::Unknown;
        f.ecpay.tellsRefunds = false;
        const auto payment = f.paymentOf(order);
        const auto refund = f.billing->requestRefund({.payment = payment.id, .key = "back"}, {});
        VIDGO_VERIFY(refund);
        QVERIFY(refund->state == RefundState::Unknown);
        if (happened)
            f.ecpay.extraAnswers = {reversal(payment, Reversal::Kind::Refund, f.clock.now())};
        for (int hour = 0; hour < 60; ++hour) {
            f.clock.advance(1h);
            f.sweep();
        }
        QCOMPARE(f.stateOf(*refund), happened ? "done" : "by_hand");
        QCOMPARE(std::ssize(f.ecpay.refunds), std::ptrdiff_t{1});
    }

    void aRefundMadeAtTheGatewaysPagesTakesTheCredits_data() { addBackendRows(); }
    void aRefundMadeAtTheGatewaysPagesTakesTheCredits()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = buyPackage(f);
        const auto told = reversal(f.paymentOf(order), Reversal::Kind::Refund, f.clock.now());
        f.tell(f.ecpay, "told", {told});
        f.tell(f.ecpay, "told again", {told});
        f.sweep();
        QCOMPARE(f.balance(), "100/0/0");
        QCOMPARE(f.stateOf(order.id), "refunded");
        QVERIFY(f.ecpay.refunds.empty());
        QCOMPARE(std::ssize(f.refunds()), std::ptrdiff_t{1});
    }

    void aChargeBackTakesWhatIsLeftAndTheRestIsOwed_data() { addBackendRows(); }
    void aChargeBackTakesWhatIsLeftAndTheRestIsOwed()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = buyPackage(f);
        use(f, 12);
        const auto payment = f.paymentOf(order);
        const auto taken = reversal(payment, Reversal::Kind::ChargeBack, f.clock.now());
        f.tell(f.ecpay, "announced",
               {reversal(payment, Reversal::Kind::ChargeBack, f.clock.now(), Reversal::State::Pending)});
        f.sweep();
        QCOMPARE(f.balance(), "30/0/0");
        f.tell(f.ecpay, "taken", {taken});
        f.tell(f.ecpay, "taken again", {taken});
        f.sweep();
        QCOMPARE(f.balance(), "0/0/20");
        QCOMPARE(f.stateOf(order.id), "charged_back");
        VIDGO_VERIFY_ERROR(f.billing->requestRefund({.payment = payment.id, .key = "too"}, {}),
                           BillingError::NothingToReturn);
        f.clock.advance(24h);
        const auto back = reversal(payment, Reversal::Kind::ChargeBackReversed, f.clock.now());
        f.tell(f.ecpay, "given back", {back});
        f.tell(f.ecpay, "given back again", {back});
        f.tell(f.ecpay, "taken late", {taken});
        f.sweep();
        QCOMPARE(f.balance(), "30/0/0");
        QCOMPARE(f.stateOf(order.id), "delivered");
        QVERIFY(f.isSound());
    }

    void aChargeBackThatWasReversedBeforeItWasToldTakesNothing_data() { addBackendRows(); }
    void aChargeBackThatWasReversedBeforeItWasToldTakesNothing()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = buyPackage(f);
        const auto payment = f.paymentOf(order);
        const auto taken = reversal(payment, Reversal::Kind::ChargeBack, f.clock.now());
        f.clock.advance(1h);
        f.tell(f.ecpay, "given back", {reversal(payment, Reversal::Kind::ChargeBackReversed, f.clock.now())});
        VIDGO_VERIFY(f.billing->workNotices());
        f.tell(f.ecpay, "taken", {taken});
        f.sweep();
        QCOMPARE(f.balance(), "150/0/0");
        QCOMPARE(f.stateOf(order.id), "delivered");
    }

    void aPlanWhosePaymentIsTakenBackEnds_data() { addBackendRows(); }
    void aPlanWhosePaymentIsTakenBackEnds()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto plan = f.subscribe("pro");
        use(f, 5);
        const auto payment = f.paymentOf(f.order(plan.order));
        f.tell(f.ecpay, "taken", {reversal(payment, Reversal::Kind::ChargeBack, f.clock.now())});
        f.sweep();
        QCOMPARE(f.tier(), "demo");
        QCOMPARE(f.balance(), "0/0/50");
        QVERIFY(f.ecpay.stopped.contains(plan.reference));
        f.clock.advance(1h);
        f.tell(f.ecpay, "given back", {reversal(payment, Reversal::Kind::ChargeBackReversed, f.clock.now())});
        f.sweep();
        QCOMPARE(f.tier(), "pro");
        QCOMPARE(f.stateOf(plan), "ending");
    }

    void aChargeBackBeatsARefundThatIsNotSent_data() { addBackendRows(); }
    void aChargeBackBeatsARefundThatIsNotSent()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = buyPackage(f);
        f.ecpay.refundAnswer = FakeGateway::State::Refused;
        const auto payment = f.paymentOf(order);
        const auto refund = f.billing->requestRefund({.payment = payment.id, .key = "back"}, {});
        VIDGO_VERIFY(refund);
        f.tell(f.ecpay, "taken", {reversal(payment, Reversal::Kind::ChargeBack, f.clock.now())});
        f.sweep();
        QCOMPARE(f.stateOf(*refund), "refused");
        QCOMPARE(f.stateOf(order.id), "charged_back");
        QCOMPARE(f.balance(), "100/0/0"); // taken once
        QVERIFY(f.isSound());
    }

    void aReversalOfAnUnknownPaymentWaitsForIt_data() { addBackendRows(); }
    void aReversalOfAnUnknownPaymentWaitsForIt()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        f.subscribe("starter");
        const auto checkout = f.begin(f.place(kPackage, "small"));
        const auto report = f.ecpay.pay(checkout.attempt.id);
        Payment later;
        later.reference = report.payment;
        later.amount = *report.amount;
        f.tell(f.ecpay, "taken", {reversal(later, Reversal::Kind::ChargeBack, f.clock.now())});
        f.sweep();
        f.complete(checkout.attempt, report);
        QCOMPARE(f.stateOf(checkout.order.id), "delivered");
        f.clock.advance(1h);
        f.sweep();
        QCOMPARE(f.stateOf(checkout.order.id), "charged_back");
        QCOMPARE(f.balance(), "100/0/0");
    }
};

QTEST_GUILESS_MAIN(RefundsTest)
#include "refunds_test.moc"
