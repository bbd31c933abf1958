#include <QtTest/QtTest>

#include "../support/fake_checkout_desk.h"
#include "../support/page_window.h"
#include "../support/shop_samples.h"
#include "vidgo/catalog/load_catalog.h"

using namespace vidgo;
using vidgo::test::FakeServices;
using vidgo::test::PageWindow;
using vidgo::test::smallOrder;
using vidgo::test::twd;

namespace {

const QByteArray kPage = R"(
import QtQuick
import VidGo.Bridge
import VidGo.Orders
FocusScope {
    id: root
    required property ServiceHub hub
    property alias section: page.section
    property int signIns: 0
    property string result: ""
    focus: true
    AccountInfo { id: account; hub: root.hub }
    OrdersPage {
        id: page
        anchors.fill: parent
        focus: true
        hub: root.hub
        account: account
        onSignInWanted: ++root.signIns
        onResultWanted: itemId => root.result = itemId
    }
})";

} // namespace

/// Orders, receipts and credits as people meet them.
class OrdersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nobodyIsAskedToSignIn();
    void anOrderIsPaidFromItsRow();
    void moneyBackIsToldBeforeItIsAskedFor();
    void aLineOpensItsJob();
    void theSectionsAreReachedByKey();
    void looks_data();
    void looks();

private:
    void fill();
    void lookAt(const char* name);

    std::unique_ptr<FakeServices> m_studio;
    test::FakeCheckoutDesk m_desk;
    std::unique_ptr<PageWindow> m_view;
};

void OrdersPageTest::init()
{
    m_desk = {};
    m_studio = std::make_unique<FakeServices>(true, FakeServices::Server::There);
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    QVERIFY(catalog.has_value());
    m_studio->catalog.data = *catalog;
    m_studio->hub.setCheckoutDesk(&m_desk);
    m_studio->account.isIn = true;
    m_view = std::make_unique<PageWindow>(*m_studio);
}

void OrdersPageTest::cleanup()
{
    m_view.reset();
    m_studio.reset();
    QVERIFY2(PageWindow::warnings().isEmpty(), qPrintable(PageWindow::warnings().join(QLatin1Char('\n'))));
}

void OrdersPageTest::fill()
{
    auto& shop = m_studio->shop;
    int number = 1;
    for (const auto state :
         {OrderState::Open, OrderState::Awaiting, OrderState::Review, OrderState::Delivered,
          OrderState::Refunding, OrderState::Refunded, OrderState::Cancelled, OrderState::ChargedBack}) {
        shop.made.push_back(smallOrder(state));
        shop.made.back().id = OrderId("OR" + std::to_string(number++));
    }
    auto& reduced = shop.made[3];
    reduced.lines.push_back({.code = "SPRING20", .amount = twd(-20), .credits = 0});
    reduced.lines.push_back({.code = "GIFT", .amount = twd(0), .credits = 10});
    reduced.total = twd(79);
    shop.papers = {{.number = "VC-2026-000001",
                    .kind = InvoiceKind::CreditNote,
                    .issuedAt = test::momentOf(90'000),
                    .total = twd(99)},
                   {.number = "VG-2026-000007",
                    .kind = InvoiceKind::Receipt,
                    .issuedAt = test::momentOf(0),
                    .total = twd(1299)}};
    auto& lines = m_studio->credits.lines;
    const auto line = [&](TransactionKind kind, std::int64_t amount, const char* reason, const char* job) {
        lines.push_back({.number = 60 - std::ssize(lines),
                         .kind = kind,
                         .amount = amount,
                         .madeAt = test::momentOf(-600 * std::ssize(lines)),
                         .reason = reason,
                         .job = JobId(job)});
    };
    line(TransactionKind::Settle, 0, "", "JB2");
    line(TransactionKind::Reserve, -10, "", "JB2");
    line(TransactionKind::Release, 15, "the provider failed", "JB1");
    line(TransactionKind::Reserve, -15, "", "JB1");
    line(TransactionKind::Grant, 1500, "medium", "");
    line(TransactionKind::Lapse, -40, "", "");
    line(TransactionKind::Reverse, -50, "refund", "");
    while (lines.size() < 60)
        line(TransactionKind::Grant, 250, "plan pro", "");
}

void OrdersPageTest::lookAt(const char* name)
{
    m_view->save(QLatin1String(name) + QLatin1Char('-') + QString::fromLatin1(QTest::currentDataTag()));
}

void OrdersPageTest::nobodyIsAskedToSignIn()
{
    m_studio->account.isIn = false;
    QVERIFY(m_view->open(kPage, {1056, 736}));
    QVERIFY(!m_view->item(QStringLiteral("orderList")));
    m_view->save(QStringLiteral("orders-nobody"));
}

void OrdersPageTest::anOrderIsPaidFromItsRow()
{
    m_studio->shop.made = {smallOrder()};
    m_studio->shop.next = smallOrder();
    m_studio->shop.ways = {PayBy::Card};
    m_studio->shop.page = {
        .order = smallOrder(), .gateway = GatewayId::Paddle, .url = "https://pay.example/1"};
    QVERIFY(m_view->open(kPage, {1056, 736}));
    QVERIFY(m_view->click(QStringLiteral("orderPay")));
    QVERIFY(m_view->click(QStringLiteral("purchasePay")));
    QVERIFY(m_desk.isOpen());
    QVERIFY(m_studio->shop.placed.empty());
}

void OrdersPageTest::moneyBackIsToldBeforeItIsAskedFor()
{
    m_studio->shop.made = {smallOrder(OrderState::Delivered)};
    m_studio->shop.eligible.isEligible = true;
    m_studio->shop.back = {.state = RefundState::Done, .amount = twd(99)};
    QVERIFY(m_view->open(kPage, {1056, 736}));
    QVERIFY(m_view->click(QStringLiteral("orderRefund")));
    QVERIFY(m_studio->shop.refundKeys.empty());
    m_view->save(QStringLiteral("refund-possible"));
    QVERIFY(m_view->click(QStringLiteral("refundRequest")));
    QCOMPARE(m_studio->shop.refundKeys.size(), std::size_t{1});
    m_view->save(QStringLiteral("refund-done"));
}

void OrdersPageTest::aLineOpensItsJob()
{
    fill();
    m_studio->generations.jobs = {{"JB2", JobId("here")}};
    m_studio->library.items.resize(1);
    m_studio->library.items.front().id = LibraryItemId("here");
    QVERIFY(m_view->open(kPage, {1056, 736}));
    m_view->page()->setProperty("section", QStringLiteral("credits"));
    m_view->settle();
    auto* list = m_view->item(QStringLiteral("creditList"));
    QVERIFY(list);
    list->forceActiveFocus();
    m_view->press(Qt::Key_Down);
    m_view->press(Qt::Key_Return);
    m_view->settle();
    QCOMPARE(m_view->page()->property("result").toString(), QStringLiteral("here"));
}

void OrdersPageTest::theSectionsAreReachedByKey()
{
    fill();
    QVERIFY(m_view->open(kPage, {1056, 736}));
    m_view->press(Qt::Key_Tab);
    m_view->press(Qt::Key_Right);
    m_view->press(Qt::Key_Right);
    QVERIFY(m_view->page()->property("section").toString() != QStringLiteral("orders"));
}

void OrdersPageTest::looks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("dark") << QStringLiteral("dark") << QSize(1056, 736);
    QTest::newRow("light") << QStringLiteral("light") << QSize(1056, 736);
    QTest::newRow("contrast") << QStringLiteral("high_contrast") << QSize(1056, 736);
    QTest::newRow("double") << QStringLiteral("light") << QSize(576, 336);
}

void OrdersPageTest::looks()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    m_view->theme("mode", theme);
    QVERIFY(m_view->open(kPage, size));
    lookAt("orders-empty");
    fill();
    Q_EMIT m_studio->hub.accountChanged();
    lookAt("orders-list");
    m_view->page()->setProperty("section", QStringLiteral("receipts"));
    lookAt("orders-receipts");
    m_view->page()->setProperty("section", QStringLiteral("credits"));
    lookAt("orders-credits");
    const auto* list = m_view->item(QStringLiteral("creditList"));
    QVERIFY(list && list->width() <= size.width());
    m_view->page()->setProperty("section", QStringLiteral("orders"));
    m_studio->shop.error = test::someError();
    Q_EMIT m_studio->hub.accountChanged();
    lookAt("orders-failed");
}

QTEST_MAIN(OrdersPageTest)
#include "orders_page_test.moc"
