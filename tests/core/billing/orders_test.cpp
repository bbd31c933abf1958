#include <atomic>
#include <thread>

#include "billing_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

/// From a wish to credits: orders, attempts to pay, and the one way to completion.
class OrdersTest : public QObject
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

    void anOrderKeepsItsPriceAndIsMadeOnceForItsKey_data() { addBackendRows(); }
    void anOrderKeepsItsPriceAndIsMadeOnceForItsKey()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        auto wish = f.wish(kPlan, "starter");
        const auto first = f.billing->placeOrder(wish);
        VIDGO_VERIFY(first);
        QCOMPARE(first->total.minor, std::int64_t{29'900});
        QVERIFY(first->state == OrderState::Open);
        QCOMPARE(first->id.value().size(), std::size_t{20});
        const auto again = f.billing->placeOrder(wish);
        VIDGO_VERIFY(again);
        QVERIFY(again->id == first->id);
        wish.item = "pro";
        VIDGO_VERIFY_ERROR(f.billing->placeOrder(wish), BillingError::KeyReused);
        const auto dollars = f.place(kPlan, "pro", Currency::usd());
        QCOMPARE(dollars.total.minor, std::int64_t{1'899});
        QCOMPARE(std::ssize(*f.billing->orders(f.ann, 10)), std::ptrdiff_t{2});
    }

    void packagesAreSoldToTheirTiersOnly_data() { addBackendRows(); }
    void packagesAreSoldToTheirTiersOnly()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto canBuy = [&](const char* item) {
            const auto order = f.billing->placeOrder(f.wish(kPackage, item));
            return order.has_value();
        };
        VIDGO_VERIFY_ERROR(f.billing->placeOrder(f.wish(kPackage, "small")), BillingError::NotForYourTier);
        f.subscribe("starter");
        QVERIFY(canBuy("small") && canBuy("medium"));
        QVERIFY(!canBuy("large") && !canBuy("value"));
        f.subscribe("pro");
        QVERIFY(canBuy("large") && !canBuy("value"));
        f.subscribe("unlimited");
        QVERIFY(canBuy("large") && canBuy("value") && canBuy("small"));
        VIDGO_VERIFY_ERROR(f.billing->placeOrder(f.wish(kPackage, "huge")), BillingError::UnknownItem);
        VIDGO_VERIFY_ERROR(f.billing->placeOrder(f.wish(kPlan, "demo")), BillingError::UnknownItem);
        VIDGO_VERIFY_ERROR(f.billing->placeOrder(f.wish(kPlan, "pro")), BillingError::HasPlan);
    }

    void whatIsForSaleFollowsTheTier_data() { addBackendRows(); }
    void whatIsForSaleFollowsTheTier()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        f.subscribe("pro");
        const auto offers = f.billing->offers(f.ann, Currency::usd(), Language::English);
        VIDGO_VERIFY(offers);
        QStringList lines;
        for (const auto& offer : *offers)
            lines << QStringLiteral("%1 %2%3%4")
                         .arg(QString::fromStdString(offer.item.id),
                              QString::fromStdString(toDecimal(offer.price)),
                              offer.isAllowed ? QStringLiteral(" yes") : QString(),
                              offer.isCurrent ? QStringLiteral(" has") : QString());
        QCOMPARE(lines.join(QStringLiteral(", ")),
                 "starter 9.99 yes, pro 18.99 has, unlimited 31.99 yes, small 2.99 yes, medium 7.99 yes, "
                 "large 22.99 yes, value 18.39");
    }

    void whateverStandsInTheFieldsIsOnlyText_data() { addBackendRows(); }
    void whateverStandsInTheFieldsIsOnlyText()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const std::string evil = "'; DROP TABLE billing_orders; --";
        auto wish = f.wish(kPlan, evil);
        VIDGO_VERIFY_ERROR(f.billing->placeOrder(wish), BillingError::UnknownItem);
        wish = f.wish(kPlan, "starter");
        wish.account = AccountId(evil);
        wish.key = evil;
        wish.actor = evil;
        const auto order = f.billing->placeOrder(wish);
        VIDGO_VERIFY(order);
        QVERIFY(f.billing->tierOf(AccountId(evil)) == "demo");
        VIDGO_VERIFY_ERROR(f.billing->order(OrderId(evil)), BillingError::OrderMissing);
        VIDGO_VERIFY_ERROR(f.billing->payment(PaymentId(evil)), BillingError::PaymentMissing);
        QCOMPARE(f.number("SELECT COUNT(*) FROM billing_orders"), std::int64_t{1});
        wish.key = std::string("a\0b", 3);
        VIDGO_VERIFY_ERROR(f.billing->placeOrder(wish), BillingError::InvalidRequest);
        wish.key = std::string(129, 'k');
        VIDGO_VERIFY_ERROR(f.billing->placeOrder(wish), BillingError::InvalidRequest);
        f.people.gone.insert(f.ann);
        VIDGO_VERIFY_ERROR(f.billing->placeOrder(f.wish(kPlan, "pro")), BillingError::AccountGone);
    }

    void anotherGatewayStandsInAndThenAPerson_data() { addBackendRows(); }
    void anotherGatewayStandsInAndThenAPerson()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = f.place(kPlan, "starter");
        QVERIFY(f.begin(order).attempt.gateway == GatewayId::Ecpay);
        f.ecpay.canBegin = false;
        const auto second = f.begin(order);
        QVERIFY(second.attempt.gateway == GatewayId::Paddle);
        QCOMPARE(second.page.reference, second.attempt.reference);
        f.paddle.canBegin = false;
        const auto byHand = f.begin(order);
        QVERIFY(byHand.isManual());
        QVERIFY(byHand.instructions.find(order.id.value()) != std::string::npos);
        QVERIFY(byHand.instructions.find("299.00 TWD") != std::string::npos);
        QVERIFY(byHand.order.state == OrderState::Awaiting);
        QVERIFY(f.begin(order).attempt.id == byHand.attempt.id);
        VIDGO_VERIFY_ERROR(f.billing->checkout(order.id, {}, PayBy::Card, {}, GatewayId::Paddle),
                           BillingError::NoWayToPay);
        QCOMPARE(f.stateOf(order.id), "awaiting");
    }

    void anOrderIsTriedSoOftenAndNoMore_data() { addBackendRows(); }
    void anOrderIsTriedSoOftenAndNoMore()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = f.place(kPlan, "starter");
        for (int i = 0; i < m_market.billingRules.mostAttempts; ++i)
            f.begin(order);
        VIDGO_VERIFY_ERROR(f.billing->checkout(order.id, {}, PayBy::Card, {}), BillingError::TooManyAttempts);
        VIDGO_VERIFY(f.billing->cancelOrder(order.id, "person"));
        VIDGO_VERIFY_ERROR(f.billing->checkout(order.id, {}, PayBy::Card, {}), BillingError::OrderEnded);
    }

    void aPaymentIsDeliveredOnceHoweverOftenItIsTold_data() { addBackendRows(); }
    void aPaymentIsDeliveredOnceHoweverOftenItIsTold()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        f.subscribe("starter");
        const auto checkout = f.begin(f.place(kPackage, "small"));
        const auto report = f.ecpay.pay(checkout.attempt.id);
        const auto first = f.complete(checkout.attempt, report);
        QVERIFY(first.effect == ReportEffect::Paid);
        QVERIFY(first.order.state == OrderState::Delivered);
        for (int i = 0; i < 3; ++i)
            QVERIFY(f.complete(checkout.attempt, report).effect == ReportEffect::None);
        VIDGO_VERIFY(f.billing->askOrder(checkout.order.id, {}));
        f.tell(f.ecpay, "late notice", {report});
        f.clock.advance(1h);
        f.sweep();
        QCOMPARE(f.granted(), std::int64_t{150});
        QCOMPARE(f.available(), std::int64_t{150});
        QCOMPARE(std::ssize(*f.billing->payments(checkout.order.id)), std::ptrdiff_t{1});
        QVERIFY(f.isSound());
    }

    void manyWhoCompleteAtOnceDeliverOnce_data() { addBackendRows(); }
    void manyWhoCompleteAtOnceDeliverOnce()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = f.place(kPlan, "pro");
        const auto one = f.begin(order, GatewayId::Ecpay);
        const auto two = f.begin(order, GatewayId::Paddle);
        const Evidence first{.gateway = GatewayId::Ecpay, .report = f.ecpay.pay(one.attempt.id)};
        const Evidence second{.gateway = GatewayId::Paddle, .report = f.paddle.pay(two.attempt.id)};
        std::atomic<int> paid = 0;
        std::atomic<int> failed = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(12);
            for (int i = 0; i < 12; ++i)
                threads.emplace_back([&, i] {
                    const auto done = f.billing->complete(order.id, i % 2 == 0 ? first : second);
                    failed += done ? 0 : 1;
                    paid += done && done->effect == ReportEffect::Paid ? 1 : 0;
                });
        }
        QCOMPARE(failed.load(), 0);
        QCOMPARE(paid.load(), 1);
        f.sweep();
        QCOMPARE(f.stateOf(order.id), "delivered");
        QCOMPARE(f.granted(), std::int64_t{250});
        QCOMPARE(std::ssize(f.ecpay.refunds) + std::ssize(f.paddle.refunds), std::ptrdiff_t{1});
        QVERIFY(f.isSound());
    }

    void theSweeperFindsAPaymentThatNobodyTold_data() { addBackendRows(); }
    void theSweeperFindsAPaymentThatNobodyTold()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "starter"));
        f.ecpay.pay(checkout.attempt.id);
        f.clock.advance(9min);
        f.sweep();
        QCOMPARE(f.ecpay.questions, 0); // a bank may still be answering
        f.clock.advance(2min);
        QCOMPARE(f.sweep().attemptsAsked, std::int64_t{1});
        QCOMPARE(f.stateOf(checkout.order.id), "delivered");
        QCOMPARE(f.tier(), "starter");
        f.clock.advance(2h);
        f.sweep();
        QCOMPARE(f.ecpay.questions, 1);
    }

    void aCheckoutWhoseAnswerWasLostIsFoundByItsAttempt_data() { addBackendRows(); }
    void aCheckoutWhoseAnswerWasLostIsFoundByItsAttempt()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = f.place(kPlan, "starter");
        f.ecpay.losesAnswers = true;
        QVERIFY(f.begin(order).attempt.gateway == GatewayId::Paddle);
        f.ecpay.pay(f.ecpay.trades.begin()->first);
        f.clock.advance(11min);
        f.sweep();
        QCOMPARE(f.stateOf(order.id), "delivered");
    }

    void anotherSumOrCurrencyNeedsAPerson_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<bool>("accepts");
        for (const bool accepts : {true, false}) {
            QTest::addRow("sqlite %d", accepts) << static_cast<int>(storage::Backend::Sqlite) << accepts;
            QTest::addRow("postgresql %d", accepts)
                << static_cast<int>(storage::Backend::PostgreSql) << accepts;
        }
    }
    void anotherSumOrCurrencyNeedsAPerson()
    {
        QFETCH(bool, accepts);
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "pro"));
        const Money wrong = accepts ? Money{59'900, Currency::usd()} : Money{100, Currency::twd()};
        const auto done = f.complete(checkout.attempt, f.ecpay.pay(checkout.attempt.id, wrong));
        QVERIFY(done.effect == ReportEffect::Review);
        QCOMPARE(f.stateOf(checkout.order.id), "review");
        QCOMPARE(f.granted(), std::int64_t{0});
        QCOMPARE(f.tier(), "demo");
        const auto waiting = f.billing->paymentsOf({}, PaymentStanding::Review, 10);
        VIDGO_VERIFY(waiting);
        QCOMPARE(std::ssize(*waiting), std::ptrdiff_t{1});
        QVERIFY(waiting->front().amount == wrong);
        const auto id = waiting->front().id;
        const auto decision = accepts ? ReviewDecision::Accept : ReviewDecision::SendBack;
        VIDGO_VERIFY_ERROR(f.billing->decideReview(id, decision, "root", ""), BillingError::InvalidRequest);
        VIDGO_VERIFY(f.billing->decideReview(id, decision, "root", "looked at the bank"));
        VIDGO_VERIFY_ERROR(f.billing->decideReview(id, decision, "root", "again"), BillingError::NotInReview);
        f.sweep();
        if (accepts) {
            QCOMPARE(f.stateOf(checkout.order.id), "delivered");
            QCOMPARE(f.tier(), "pro");
            return;
        }
        QCOMPARE(f.stateOf(checkout.order.id), "refunded");
        QCOMPARE(std::ssize(f.ecpay.refunds), std::ptrdiff_t{1});
        QVERIFY(f.ecpay.refunds.front().amount == wrong);
        QCOMPARE(f.ecpay.stops, 1); // nor is it charged again
        QCOMPARE(f.granted(), std::int64_t{0});
    }

    void codesAreUsedWithTheOrderAndGivenBackWithIt_data() { addBackendRows(); }
    void codesAreUsedWithTheOrderAndGivenBackWithIt()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto made = [&](PromotionTerms terms) {
            terms.usesPerPerson = 1;
            terms.isStackable = true;
            VIDGO_VERIFY(f.promotions->create(terms, {.actor = "root", .reason = "spring"}));
        };
        made({.code = "TENTH", .kind = PromotionKind::Percent, .basisPoints = 1'000});
        made({.code = "GIFT", .kind = PromotionKind::BonusCredits, .credits = 20});
        f.subscribe("starter");
        auto wish = f.wish(kPackage, "medium");
        wish.codes = {"tenth", "gift"};
        const auto order = f.billing->placeOrder(wish);
        VIDGO_VERIFY(order);
        QCOMPARE(order->total.minor, std::int64_t{22'400}); // 249 less 25, in whole dollars
        QCOMPARE(order->bonusCredits, std::int64_t{20});
        QCOMPARE(std::ssize(order->lines), std::ptrdiff_t{3});
        wish.key = "second";
        VIDGO_VERIFY_ERROR(f.billing->placeOrder(wish), PromotionError::UsedBefore);
        const auto checkout = f.begin(*order);
        VIDGO_VERIFY(f.billing->cancelOrder(order->id, "person"));
        const auto second = f.billing->placeOrder(wish); // they were given back
        VIDGO_VERIFY(second);
        f.complete(checkout.attempt, f.ecpay.pay(checkout.attempt.id)); // paid all the same
        QCOMPARE(f.stateOf(order->id), "delivered");
        QCOMPARE(f.balance(), "270/0/0");
        const auto payment = f.paymentOf(*order);
        VIDGO_VERIFY(f.billing->requestRefund({.payment = payment.id, .key = "back"}, {}));
        QCOMPARE(f.balance(), "100/0/0");
        QVERIFY(f.ecpay.refunds.front().amount == order->total);
        auto plan = f.wish(kPlan, "pro");
        plan.codes = {"tenth"};
        QVERIFY(!f.billing->placeOrder(plan)); // a plan costs the same each month
    }

    void aTestButtonDeliversNothing_data() { addBackendRows(); }
    void aTestButtonDeliversNothing()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "pro"));
        auto report = f.ecpay.pay(checkout.attempt.id);
        report.state = PaymentState::Simulated;
        QVERIFY(f.complete(checkout.attempt, report).effect == ReportEffect::Simulated);
        QCOMPARE(f.stateOf(checkout.order.id), "open");
        QCOMPARE(f.granted(), std::int64_t{0});
    }

    void twoGatewaysThatPayOneOrderDeliverOnceAndOneGoesBack_data() { addBackendRows(); }
    void twoGatewaysThatPayOneOrderDeliverOnceAndOneGoesBack()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        f.subscribe("starter");
        const auto order = f.place(kPackage, "small");
        const auto one = f.begin(order, GatewayId::Ecpay);
        const auto two = f.begin(order, GatewayId::Paddle);
        QVERIFY(f.complete(two.attempt, f.paddle.pay(two.attempt.id)).effect == ReportEffect::Paid);
        QVERIFY(f.complete(one.attempt, f.ecpay.pay(one.attempt.id)).effect == ReportEffect::Surplus);
        f.sweep();
        f.sweep();
        QCOMPARE(f.granted(), std::int64_t{150});
        QCOMPARE(f.stateOf(order.id), "delivered");
        QCOMPARE(std::ssize(f.ecpay.refunds), std::ptrdiff_t{1});
        QCOMPARE(f.ecpay.refunds.front().amount.minor, std::int64_t{9'900});
        QVERIFY(f.paddle.refunds.empty());
        QVERIFY(f.refunds().front().state == RefundState::Done);
    }

    void aPlanThatIsPaidTwiceIsChargedOnceAMonth_data() { addBackendRows(); }
    void aPlanThatIsPaidTwiceIsChargedOnceAMonth()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = f.place(kPlan, "pro");
        const auto one = f.begin(order, GatewayId::Ecpay);
        const auto two = f.begin(order, GatewayId::Paddle);
        f.complete(one.attempt, f.ecpay.pay(one.attempt.id));
        f.complete(two.attempt, f.paddle.pay(two.attempt.id));
        f.sweep();
        QVERIFY(f.paddle.stopped.contains("sub-" + two.attempt.reference));
        QVERIFY(f.ecpay.stopped.empty());
        QCOMPARE(std::ssize(f.paddle.refunds), std::ptrdiff_t{1});
        QCOMPARE(f.tier(), "pro");
        QCOMPARE(f.granted(), std::int64_t{250});
    }

    void moneyForAnAccountThatIsGoneGoesBack_data() { addBackendRows(); }
    void moneyForAnAccountThatIsGoneGoesBack()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "pro"));
        VIDGO_VERIFY(f.billing->closeAccount(f.ann));
        QCOMPARE(f.stateOf(checkout.order.id), "cancelled");
        f.people.gone.insert(f.ann);
        QVERIFY(f.complete(checkout.attempt, f.ecpay.pay(checkout.attempt.id)).effect == ReportEffect::Owed);
        QCOMPARE(f.stateOf(checkout.order.id), "refunding");
        f.sweep();
        QCOMPARE(f.stateOf(checkout.order.id), "refunded");
        QCOMPARE(f.granted(), std::int64_t{0});
        QCOMPARE(f.tier(), "demo");
        QVERIFY(f.ecpay.stopped.contains("sub-" + checkout.attempt.reference));
    }

    void paidIsPaidAlsoWhenItIsLate_data() { addBackendRows(); }
    void paidIsPaidAlsoWhenItIsLate()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        f.subscribe("starter");
        const auto cancelled = f.begin(f.place(kPackage, "small"));
        const auto expired = f.begin(f.place(kPackage, "small"));
        VIDGO_VERIFY(f.billing->cancelOrder(cancelled.order.id, "person"));
        f.clock.advance(24h * 4);
        QCOMPARE(f.sweep().ordersExpired, std::int64_t{1});
        QCOMPARE(f.stateOf(expired.order.id), "expired");
        f.complete(cancelled.attempt, f.ecpay.pay(cancelled.attempt.id));
        f.complete(expired.attempt, f.ecpay.pay(expired.attempt.id));
        QCOMPARE(f.stateOf(cancelled.order.id), "delivered");
        QCOMPARE(f.stateOf(expired.order.id), "delivered");
        QCOMPARE(f.granted(), std::int64_t{200});
    }

    void aCodeThatWasGivenOutIsNotMoney_data() { addBackendRows(); }
    void aCodeThatWasGivenOutIsNotMoney()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "starter"));
        const PaymentReport code{.state = PaymentState::CodeIssued,
                                 .reference = checkout.attempt.reference,
                                 .attempt = checkout.attempt.id,
                                 .code = PayLaterCode{.bankCode = "005",
                                                      .number = "9103522175887271",
                                                      .expiresAt = f.clock.now() + 24h * 5}};
        QVERIFY(f.complete(checkout.attempt, code).effect == ReportEffect::Noted);
        QVERIFY(f.complete(checkout.attempt, code).effect == ReportEffect::None);
        QCOMPARE(f.stateOf(checkout.order.id), "awaiting");
        QCOMPARE(f.granted(), std::int64_t{0});
        const auto attempts = f.billing->attempts(checkout.order.id);
        VIDGO_VERIFY(attempts);
        QCOMPARE(attempts->front().code->number, "9103522175887271");
        f.clock.advance(24h * 4);
        f.sweep();
        QCOMPARE(f.stateOf(checkout.order.id), "awaiting"); // the code still holds
        QVERIFY(f.complete(checkout.attempt, f.ecpay.pay(checkout.attempt.id)).effect == ReportEffect::Paid);
        QVERIFY(f.complete(checkout.attempt, code).effect == ReportEffect::None);
        QCOMPARE(f.stateOf(checkout.order.id), "delivered");
    }

    void aRefusalByTheBankDoesNotUndoAPayment_data() { addBackendRows(); }
    void aRefusalByTheBankDoesNotUndoAPayment()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "starter"));
        const PaymentReport declined{
            .state = PaymentState::Declined, .attempt = checkout.attempt.id, .message = "card declined"};
        QVERIFY(f.complete(checkout.attempt, declined).effect == ReportEffect::Noted);
        QCOMPARE(f.stateOf(checkout.order.id), "open");
        f.complete(checkout.attempt, f.ecpay.pay(checkout.attempt.id));
        QVERIFY(f.complete(checkout.attempt, declined).effect == ReportEffect::None);
        QCOMPARE(f.stateOf(checkout.order.id), "delivered");
    }

    void aReportAboutAnotherOrderCompletesNothing_data() { addBackendRows(); }
    void aReportAboutAnotherOrderCompletesNothing()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto cheap = f.begin(f.place(kPlan, "starter"));
        const auto dear = f.begin(f.place(kPlan, "unlimited"));
        const auto report = f.ecpay.pay(cheap.attempt.id);
        VIDGO_VERIFY_ERROR(
            f.billing->complete(dear.order.id, {.gateway = GatewayId::Ecpay, .report = report}),
            BillingError::ReportMismatch);
        VIDGO_VERIFY_ERROR(
            f.billing->complete(cheap.order.id, {.gateway = GatewayId::Paddle, .report = report}),
            BillingError::ReportMismatch);
        VIDGO_VERIFY_ERROR(
            f.billing->complete(OrderId("none"), {.gateway = GatewayId::Ecpay, .report = report}),
            BillingError::OrderMissing);
        QCOMPARE(f.granted(), std::int64_t{0});
    }

    void oneAttemptThatIsPaidTwiceIsLookedAt_data() { addBackendRows(); }
    void oneAttemptThatIsPaidTwiceIsLookedAt()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto checkout = f.begin(f.place(kPlan, "starter"));
        auto report = f.ecpay.pay(checkout.attempt.id);
        f.complete(checkout.attempt, report);
        report.payment = "another";
        QVERIFY(f.complete(checkout.attempt, report).effect == ReportEffect::Review);
        QVERIFY(f.complete(checkout.attempt, report).effect == ReportEffect::None);
        QCOMPARE(f.stateOf(checkout.order.id), "delivered");
        QCOMPARE(f.granted(), std::int64_t{100});
        const auto review = f.billing->paymentsOf(f.ann, PaymentStanding::Review, 10);
        VIDGO_VERIFY(review);
        QCOMPARE(std::ssize(*review), std::ptrdiff_t{1});
        VIDGO_VERIFY_ERROR(
            f.billing->decideReview(review->front().id, ReviewDecision::Accept, "root", "why not"),
            BillingError::InvalidRequest);
        VIDGO_VERIFY(f.billing->decideReview(review->front().id, ReviewDecision::SendBack, "root", "twice"));
        f.sweep();
        QCOMPARE(std::ssize(f.ecpay.refunds), std::ptrdiff_t{1});
        QCOMPARE(f.tier(), "starter");
    }

    void anAdministratorConfirmsAPaymentOnceWithAReason_data() { addBackendRows(); }
    void anAdministratorConfirmsAPaymentOnceWithAReason()
    {
        BillingFixture f(backendOfRow(), m_server.get(), m_market);
        const auto order = f.place(kPlan, "starter");
        VIDGO_VERIFY_ERROR(f.billing->confirmManual(order.id, "root", "", order.total),
                           BillingError::InvalidRequest);
        const auto done = f.billing->confirmManual(order.id, "root", "seen on 22 November", order.total);
        VIDGO_VERIFY(done);
        QVERIFY(done->state == OrderState::Delivered);
        VIDGO_VERIFY_ERROR(f.billing->confirmManual(order.id, "root", "again", order.total),
                           BillingError::OrderEnded);
        QCOMPARE(f.granted(), std::int64_t{100});
        QCOMPARE(f.tier(), "starter");
        QCOMPARE(f.stateOf(f.current()), "ending"); // nobody charges it by itself
        f.clock.advance(24h * 32);
        QCOMPARE(f.tier(), "demo");
        bool isKept = false;
        const auto events = f.billing->events(f.ann, 100);
        VIDGO_VERIFY(events);
        for (const auto& event : *events)
            isKept |= event.what == "order.confirmed_by_hand" && event.actor == "root" &&
                      event.details == "seen on 22 November";
        QVERIFY(isKept);
    }
};

QTEST_GUILESS_MAIN(OrdersTest)
#include "orders_test.moc"
