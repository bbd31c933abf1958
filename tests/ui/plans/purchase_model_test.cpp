#include <QtTest/QtTest>

#include "../support/fake_checkout_desk.h"
#include "../support/fake_services.h"
#include "../support/shop_samples.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/ui/plans/purchase_model.h"

using namespace vidgo;
using namespace std::chrono_literals;
using vidgo::test::FakeServices;
using vidgo::test::smallOrder;
using vidgo::test::twd;
using vidgo::ui::CheckoutEnd;
using vidgo::ui::plans::PurchaseModel;

namespace {

/// What a shop says no with.
enum class Refusal { Code, Plan };

ErrorText describe(Refusal refusal)
{
    if (refusal == Refusal::Code)
        return {"promotion.used_up", "The code {code} has been used up."};
    return {"billing.has_plan", "You have it already. Nothing was charged."};
}

} // namespace

/// One purchase from its price to what it brought, whatever happens to its window and its server.
class PurchaseModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePriceIsThereBeforeTheOrder();
    void aPriceThatCantBeReadIsAskedAgain();
    void whatMayNotBeBoughtIsNotOrdered();
    void aCodeSaysWhatItTakesOff();
    void aRefusedCodeSaysWhyAndIsNotOrderedWith();
    void aCodeCanBeTakenAway();
    void aSecondPressOrdersOnce();
    void anOrderThatMayHaveBeenMadeIsTriedWithTheSameKey();
    void aRefusedOrderIsTriedWithAnotherKey();
    void theWaysToPayAreOffered();
    void theWindowIsOpenedOnce();
    void aFinishedPaymentIsAskedForUntilItIsDelivered();
    void aClosedWindowWithAPaidOrderDelivers();
    void aClosedWindowWithoutAPaymentKeepsTheOrder();
    void aWindowThatNeverCameLeadsToTheBrowser();
    void withoutADeskTheBrowserIsLeft();
    void aFormHasNoAddress();
    void aCodeForTheStoreWaitsForTheMoney();
    void aPaymentByHandShowsItsInstructions();
    void theQuestionsComeLessAndLessOften();
    void theQuestionsEndWithTheOrder();
    void theQuestionsEndWhenNobodyCanPayAnyMore();
    void aLostServerIsAskedAgain();
    void whoIsSignedOutIsNotAskedFor();
    void newsOfCreditsAreAReasonToAsk();
    void theQuestionsComeByThemselves();
    void anOrderIsCancelled();
    void anOrderOfBeforeIsPaid();
    void everyStateHasItsWords_data();
    void everyStateHasItsWords();
    void anAnswerAboutAnEarlierPurchaseIsDropped();
    void aModelThatIsGoneHearsNothing();

private:
    void begin();
    void order();
    void pay();
    void leave(CheckoutEnd end);

    std::unique_ptr<FakeServices> m_fakes;
    test::FakeCheckoutDesk m_desk;
    std::unique_ptr<PurchaseModel> m_purchase;
};

void PurchaseModelTest::init()
{
    m_desk = {};
    m_fakes = std::make_unique<FakeServices>(true, FakeServices::Server::There);
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    QVERIFY(catalog.has_value());
    m_fakes->catalog.data = *catalog;
    m_fakes->hub.setCheckoutDesk(&m_desk);
    auto& shop = m_fakes->shop;
    shop.preview.total = twd(99);
    shop.next = smallOrder();
    shop.ways = {PayBy::Card, PayBy::StoreCode};
    shop.page.order = smallOrder();
    shop.page.gateway = GatewayId::Paddle;
    shop.page.url = "https://pay.example/1";
    m_purchase = std::make_unique<PurchaseModel>();
    m_purchase->setHub(&m_fakes->hub);
}

void PurchaseModelTest::cleanup()
{
    m_purchase.reset();
    m_fakes.reset();
}

void PurchaseModelTest::begin()
{
    m_purchase->begin(QStringLiteral("package"), QStringLiteral("small"), QStringLiteral("TWD"));
    m_fakes->answer();
}

void PurchaseModelTest::order()
{
    begin();
    m_purchase->placeOrder();
    m_fakes->answer();
}

void PurchaseModelTest::pay()
{
    order();
    m_purchase->pay();
    m_fakes->answer();
}

void PurchaseModelTest::leave(CheckoutEnd end)
{
    m_desk.leave(end);
    m_fakes->answer();
}

void PurchaseModelTest::thePriceIsThereBeforeTheOrder()
{
    m_purchase->begin(QStringLiteral("package"), QStringLiteral("small"), QStringLiteral("TWD"));
    QCOMPARE(m_purchase->step(), PurchaseModel::Price);
    QVERIFY(m_purchase->busy());
    QVERIFY(m_purchase->total().isEmpty());
    QVERIFY(m_purchase->title().contains(QStringLiteral("Small")));
    m_fakes->answer();
    QCOMPARE(m_purchase->total(), QStringLiteral("NT$99"));
    QCOMPARE(m_purchase->lines().size(), 1);
    QVERIFY(m_fakes->shop.placed.empty());
}

void PurchaseModelTest::aPriceThatCantBeReadIsAskedAgain()
{
    m_fakes->shop.error = test::someError();
    begin();
    QVERIFY(!m_purchase->errorText().isEmpty());
    QCOMPARE(m_purchase->moneyNote(), QStringLiteral("Nothing was charged."));
    m_purchase->placeOrder();
    m_fakes->answer();
    QVERIFY(m_fakes->shop.placed.empty());
    m_fakes->shop.error.reset();
    m_purchase->retry();
    m_fakes->answer();
    QCOMPARE(m_purchase->total(), QStringLiteral("NT$99"));
    QVERIFY(m_purchase->errorText().isEmpty());
}

void PurchaseModelTest::whatMayNotBeBoughtIsNotOrdered()
{
    m_fakes->shop.error = Error(Refusal::Plan, "a test");
    begin();
    QCOMPARE(m_purchase->errorText(), QStringLiteral("You have it already. Nothing was charged."));
    // The sentence of the shop says it.
    QVERIFY(m_purchase->moneyNote().isEmpty());
}

void PurchaseModelTest::aCodeSaysWhatItTakesOff()
{
    begin();
    m_fakes->shop.preview.lines = {{.code = "SPRING20", .off = twd(20), .bonusCredits = 0}};
    m_fakes->shop.preview.total = twd(79);
    m_purchase->addCode(QStringLiteral(" SPRING20 "));
    m_fakes->answer();
    QCOMPARE(m_fakes->shop.tried.back().codes, std::vector<std::string>{"SPRING20"});
    QCOMPARE(m_purchase->total(), QStringLiteral("NT$79"));
    QCOMPARE(m_purchase->lines().size(), 2);
    QCOMPARE(m_purchase->lines().first().toMap().value(QStringLiteral("amount")).toString(),
             QStringLiteral("NT$99"));
    const auto code = m_purchase->codes().first().toMap();
    QVERIFY(!code.value(QStringLiteral("refused")).toBool());
    QCOMPARE(code.value(QStringLiteral("text")).toString(), QStringLiteral("NT$20 off"));
    m_purchase->placeOrder();
    m_fakes->answer();
    QCOMPARE(m_fakes->shop.placed.front().codes, std::vector<std::string>{"SPRING20"});
}

void PurchaseModelTest::aRefusedCodeSaysWhyAndIsNotOrderedWith()
{
    begin();
    m_fakes->shop.preview.refused.push_back(
        {.code = "OLD", .reason = Error(Refusal::Code, "a test", {{"code", "OLD"}})});
    m_purchase->addCode(QStringLiteral("OLD"));
    m_fakes->answer();
    m_fakes->shop.preview.refused.clear();
    QCOMPARE(m_purchase->total(), QStringLiteral("NT$99"));
    const auto code = m_purchase->codes().first().toMap();
    QVERIFY(code.value(QStringLiteral("refused")).toBool());
    QCOMPARE(code.value(QStringLiteral("text")).toString(), QStringLiteral("The code OLD has been used up."));
    m_purchase->placeOrder();
    m_fakes->answer();
    QVERIFY(m_fakes->shop.placed.front().codes.empty());
}

void PurchaseModelTest::aCodeCanBeTakenAway()
{
    begin();
    m_fakes->shop.preview.lines = {{.code = "A", .off = twd(20), .bonusCredits = 0}};
    m_purchase->addCode(QStringLiteral("A"));
    m_fakes->answer();
    m_fakes->shop.preview.lines.clear();
    m_purchase->removeCode(QStringLiteral("A"));
    m_fakes->answer();
    QVERIFY(m_fakes->shop.tried.back().codes.empty());
    QVERIFY(m_purchase->codes().isEmpty());
}

void PurchaseModelTest::aSecondPressOrdersOnce()
{
    begin();
    m_purchase->placeOrder();
    m_purchase->placeOrder();
    m_fakes->answer();
    m_purchase->placeOrder();
    m_fakes->answer();
    QCOMPARE(m_fakes->shop.placed.size(), std::size_t{1});
    QCOMPARE(m_purchase->step(), PurchaseModel::Ways);
}

void PurchaseModelTest::anOrderThatMayHaveBeenMadeIsTriedWithTheSameKey()
{
    begin();
    m_fakes->shop.error = test::someError();
    m_purchase->placeOrder();
    m_fakes->answer();
    QVERIFY(!m_purchase->errorText().isEmpty());
    // Other codes would be another order.
    QVERIFY(m_purchase->codesKept());
    m_fakes->shop.error.reset();
    m_purchase->placeOrder();
    m_fakes->answer();
    QCOMPARE(m_fakes->shop.placed.size(), std::size_t{2});
    QVERIFY(!m_fakes->shop.placed[0].key.empty());
    QCOMPARE(m_fakes->shop.placed[0].key, m_fakes->shop.placed[1].key);
}

void PurchaseModelTest::aRefusedOrderIsTriedWithAnotherKey()
{
    begin();
    m_fakes->shop.error = Error(Refusal::Code, "a test");
    m_purchase->placeOrder();
    m_fakes->answer();
    QVERIFY(!m_purchase->codesKept());
    m_fakes->shop.error.reset();
    m_purchase->placeOrder();
    m_fakes->answer();
    QVERIFY(m_fakes->shop.placed[0].key != m_fakes->shop.placed[1].key);
}

void PurchaseModelTest::theWaysToPayAreOffered()
{
    QSignalSpy orders(&m_fakes->hub, &ui::ServiceHub::ordersChanged);
    order();
    QCOMPARE(m_purchase->ways().size(), 2);
    QCOMPARE(m_purchase->way(), QStringLiteral("card"));
    m_purchase->setWay(QStringLiteral("store_code"));
    m_purchase->pay();
    m_fakes->answer();
    QCOMPARE(m_fakes->shop.payWith, std::vector{PayBy::StoreCode});
    QCOMPARE(orders.count(), 1);
}

void PurchaseModelTest::theWindowIsOpenedOnce()
{
    order();
    m_purchase->pay();
    m_purchase->pay();
    m_fakes->answer();
    QCOMPARE(m_purchase->step(), PurchaseModel::Window);
    m_purchase->pay();
    m_fakes->answer();
    QCOMPARE(m_desk.opened.size(), std::size_t{1});
    QCOMPARE(m_purchase->address(), QUrl(QStringLiteral("https://pay.example/1")));
}

void PurchaseModelTest::aFinishedPaymentIsAskedForUntilItIsDelivered()
{
    pay();
    QSignalSpy credits(&m_fakes->hub, &ui::ServiceHub::creditsChanged);
    QSignalSpy delivered(m_purchase.get(), &PurchaseModel::delivered);
    m_fakes->shop.next.state = OrderState::Paid;
    leave(CheckoutEnd::Finished);
    QCOMPARE(m_purchase->step(), PurchaseModel::Paid);
    QVERIFY(m_purchase->nextQuestion());
    m_fakes->shop.next.state = OrderState::Delivered;
    m_purchase->ask();
    m_fakes->answer();
    QCOMPARE(m_purchase->step(), PurchaseModel::Delivered);
    QCOMPARE(m_purchase->heading(), QStringLiteral("Your credits are here"));
    QVERIFY(m_purchase->text().contains(QStringLiteral("50")));
    QVERIFY(!m_purchase->nextQuestion());
    QCOMPARE(credits.count(), 1);
    QCOMPARE(delivered.count(), 1);
}

void PurchaseModelTest::aClosedWindowWithAPaidOrderDelivers()
{
    pay();
    m_fakes->shop.next.state = OrderState::Delivered;
    leave(CheckoutEnd::Closed);
    QCOMPARE(m_purchase->step(), PurchaseModel::Delivered);
}

void PurchaseModelTest::aClosedWindowWithoutAPaymentKeepsTheOrder()
{
    pay();
    leave(CheckoutEnd::Closed);
    QCOMPARE(m_purchase->step(), PurchaseModel::Asking);
    QVERIFY(m_purchase->payable());
    QVERIFY(m_purchase->nextQuestion());
    m_purchase->choose();
    QCOMPARE(m_purchase->step(), PurchaseModel::Ways);
    m_purchase->pay();
    m_fakes->answer();
    QCOMPARE(m_purchase->step(), PurchaseModel::Window);
    QCOMPARE(m_fakes->shop.placed.size(), std::size_t{1});
}

void PurchaseModelTest::aWindowThatNeverCameLeadsToTheBrowser()
{
    pay();
    leave(CheckoutEnd::Failed);
    QCOMPARE(m_purchase->step(), PurchaseModel::Asking);
    QCOMPARE(m_purchase->heading(), QStringLiteral("The payment window is gone"));
    QVERIFY(!m_purchase->address().isEmpty());
}

void PurchaseModelTest::withoutADeskTheBrowserIsLeft()
{
    m_fakes->hub.setCheckoutDesk(nullptr);
    m_fakes->shop.page.page = "https://vidgo.example/pay/1";
    m_fakes->shop.page.fields = {{.name = "a", .value = "b"}};
    pay();
    QCOMPARE(m_purchase->step(), PurchaseModel::Asking);
    QCOMPARE(m_purchase->address(), QUrl(QStringLiteral("https://vidgo.example/pay/1")));
}

void PurchaseModelTest::aFormHasNoAddress()
{
    m_fakes->shop.page.fields = {{.name = "a", .value = "b"}};
    pay();
    QVERIFY(m_purchase->address().isEmpty());
}

void PurchaseModelTest::aCodeForTheStoreWaitsForTheMoney()
{
    pay();
    m_fakes->shop.next.state = OrderState::Awaiting;
    leave(CheckoutEnd::Finished);
    QCOMPARE(m_purchase->step(), PurchaseModel::Later);
    QVERIFY(m_purchase->text().contains(QStringLiteral("when it is paid")));
    m_fakes->shop.next.state = OrderState::Delivered;
    m_purchase->ask();
    m_fakes->answer();
    QCOMPARE(m_purchase->step(), PurchaseModel::Delivered);
}

void PurchaseModelTest::aPaymentByHandShowsItsInstructions()
{
    m_fakes->shop.page.gateway = GatewayId::Manual;
    m_fakes->shop.page.url.clear();
    m_fakes->shop.page.instructions = "Transfer to 012-345";
    m_fakes->shop.page.order.state = OrderState::Awaiting;
    pay();
    QCOMPARE(m_purchase->step(), PurchaseModel::Later);
    QCOMPARE(m_purchase->instructions(), QStringLiteral("Transfer to 012-345"));
    QVERIFY(m_desk.opened.empty());
}

void PurchaseModelTest::theQuestionsComeLessAndLessOften()
{
    m_purchase->setPauses(2s, 7s);
    pay();
    leave(CheckoutEnd::Closed);
    std::vector<std::chrono::milliseconds> pauses;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(m_purchase->nextQuestion());
        pauses.push_back(*m_purchase->nextQuestion());
        m_purchase->ask();
        m_fakes->answer();
    }
    QCOMPARE(pauses, (std::vector<std::chrono::milliseconds>{2s, 3s, 4500ms, 6750ms, 7s}));
}

void PurchaseModelTest::theQuestionsEndWithTheOrder()
{
    pay();
    leave(CheckoutEnd::Closed);
    m_fakes->shop.next.state = OrderState::Expired;
    m_purchase->ask();
    m_fakes->answer();
    QCOMPARE(m_purchase->step(), PurchaseModel::Expired);
    QVERIFY(!m_purchase->nextQuestion());
    QVERIFY(!m_purchase->payable());
}

void PurchaseModelTest::theQuestionsEndWhenNobodyCanPayAnyMore()
{
    m_purchase->setPauses(45min, 45min);
    pay();
    leave(CheckoutEnd::Closed);
    QVERIFY(m_purchase->nextQuestion());
    m_purchase->ask();
    m_fakes->answer();
    QVERIFY(m_purchase->nextQuestion());
    m_purchase->ask();
    m_fakes->answer();
    QVERIFY(!m_purchase->nextQuestion());
}

void PurchaseModelTest::aLostServerIsAskedAgain()
{
    pay();
    m_fakes->shop.askError = test::someError();
    leave(CheckoutEnd::Finished);
    QVERIFY(!m_purchase->errorText().isEmpty());
    QVERIFY(m_purchase->moneyNote().contains(QStringLiteral("nothing is lost")));
    QCOMPARE(m_purchase->step(), PurchaseModel::Asking);
    QVERIFY(m_purchase->nextQuestion());
    m_fakes->shop.askError.reset();
    m_fakes->shop.next.state = OrderState::Delivered;
    m_purchase->ask();
    m_fakes->answer();
    QVERIFY(m_purchase->errorText().isEmpty());
    QCOMPARE(m_purchase->step(), PurchaseModel::Delivered);
}

void PurchaseModelTest::whoIsSignedOutIsNotAskedFor()
{
    pay();
    m_fakes->shop.askError = Error(service::ServiceError::NotSignedIn, "a test");
    leave(CheckoutEnd::Closed);
    QVERIFY(!m_purchase->nextQuestion());
}

void PurchaseModelTest::newsOfCreditsAreAReasonToAsk()
{
    pay();
    leave(CheckoutEnd::Closed);
    m_fakes->shop.next.state = OrderState::Delivered;
    Q_EMIT m_fakes->hub.creditsChanged();
    m_fakes->answer();
    QCOMPARE(m_purchase->step(), PurchaseModel::Delivered);
}

void PurchaseModelTest::theQuestionsComeByThemselves()
{
    m_purchase->setPauses(1ms, 1ms);
    pay();
    leave(CheckoutEnd::Closed);
    const int asked = m_fakes->shop.asked;
    QTRY_VERIFY(m_fakes->executor.waiting() > 0);
    m_fakes->answer();
    QVERIFY(m_fakes->shop.asked > asked);
}

void PurchaseModelTest::anOrderIsCancelled()
{
    order();
    m_purchase->cancelOrder();
    m_fakes->answer();
    QCOMPARE(m_purchase->step(), PurchaseModel::Cancelled);
    QVERIFY(m_purchase->text().contains(QStringLiteral("Nothing was charged")));
}

void PurchaseModelTest::anOrderOfBeforeIsPaid()
{
    m_purchase->take(QStringLiteral("OR1"));
    m_fakes->answer();
    QCOMPARE(m_purchase->step(), PurchaseModel::Ways);
    QCOMPARE(m_purchase->total(), QStringLiteral("NT$99"));
    m_purchase->pay();
    m_fakes->answer();
    QCOMPARE(m_desk.opened.size(), std::size_t{1});
    QVERIFY(m_fakes->shop.placed.empty());
    QVERIFY(m_fakes->shop.tried.empty());
}

void PurchaseModelTest::everyStateHasItsWords_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("step");
    const auto row = [](const char* name, OrderState state, PurchaseModel::Step step) {
        QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(step);
    };
    row("open", OrderState::Open, PurchaseModel::Ways);
    row("awaiting", OrderState::Awaiting, PurchaseModel::Later);
    row("review", OrderState::Review, PurchaseModel::Review);
    row("paid", OrderState::Paid, PurchaseModel::Paid);
    row("delivered", OrderState::Delivered, PurchaseModel::Delivered);
    row("cancelled", OrderState::Cancelled, PurchaseModel::Cancelled);
    row("expired", OrderState::Expired, PurchaseModel::Expired);
    row("refunding", OrderState::Refunding, PurchaseModel::Returned);
    row("refunded", OrderState::Refunded, PurchaseModel::Returned);
    row("charged back", OrderState::ChargedBack, PurchaseModel::Returned);
}

void PurchaseModelTest::everyStateHasItsWords()
{
    QFETCH(int, state);
    QFETCH(int, step);
    m_fakes->shop.next = smallOrder(static_cast<OrderState>(state));
    m_purchase->take(QStringLiteral("OR1"));
    m_fakes->answer();
    QCOMPARE(static_cast<int>(m_purchase->step()), step);
    QVERIFY(!m_purchase->heading().isEmpty());
    QVERIFY(!m_purchase->text().isEmpty());
}

void PurchaseModelTest::anAnswerAboutAnEarlierPurchaseIsDropped()
{
    pay();
    m_fakes->shop.next.state = OrderState::Delivered;
    m_desk.leave(CheckoutEnd::Finished);
    m_purchase->begin(QStringLiteral("package"), QStringLiteral("medium"), QStringLiteral("TWD"));
    m_fakes->answer();
    QCOMPARE(m_purchase->step(), PurchaseModel::Price);
    QVERIFY(m_purchase->title().contains(QStringLiteral("Medium")));
}

void PurchaseModelTest::aModelThatIsGoneHearsNothing()
{
    pay();
    m_purchase.reset();
    leave(CheckoutEnd::Finished);
    QCOMPARE(m_fakes->shop.asked, 0);
}

QTEST_GUILESS_MAIN(PurchaseModelTest)
#include "purchase_model_test.moc"
