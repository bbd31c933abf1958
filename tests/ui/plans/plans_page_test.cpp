#include <QtTest/QtTest>

#include "../../e2e/layout_check.h"
#include "../support/fake_checkout_desk.h"
#include "../support/page_window.h"
#include "../support/shop_samples.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/ui/messages/translations.h"

using namespace vidgo;
using vidgo::test::FakeServices;
using vidgo::test::offerOf;
using vidgo::test::PageWindow;
using vidgo::test::smallOrder;
using vidgo::test::subscriptionTo;
using vidgo::test::twd;
using vidgo::ui::CheckoutEnd;

namespace {

const QByteArray kPage = R"(
import QtQuick
import VidGo.Bridge
import VidGo.Plans
FocusScope {
    id: root
    required property ServiceHub hub
    property int signIns: 0
    property int visits: 0
    focus: true
    SessionState { id: session; hub: root.hub }
    PlansPage {
        anchors.fill: parent
        focus: true
        hub: root.hub
        session: session
        onSignInWanted: ++root.signIns
        onOrdersWanted: ++root.visits
    }
})";

} // namespace

/// The plans as people meet them, and a purchase in its dialog.
class PlansPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nobodyIsSoldAnything();
    void aPackageIsBoughtByPressesAlone();
    void aPackageOfOtherPlansCantBeBought();
    void aChangeOfPlanIsAskedFirst();
    void onlyWhatWasPressedTurns_data();
    void onlyWhatWasPressedTurns();
    void theOrdersAreReached();
    void looks_data();
    void looks();
    void aPurchaseLooks_data();
    void aPurchaseLooks();

private:
    void sell();
    void lookAt(const QString& name);

    std::unique_ptr<FakeServices> m_studio;
    test::FakeCheckoutDesk m_desk;
    std::unique_ptr<PageWindow> m_view;
};

void PlansPageTest::init()
{
    m_desk = {};
    m_studio = std::make_unique<FakeServices>(true, FakeServices::Server::There);
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    QVERIFY(catalog.has_value());
    m_studio->catalog.data = *catalog;
    m_studio->hub.setCheckoutDesk(&m_desk);
    m_view = std::make_unique<PageWindow>(*m_studio);
}

void PlansPageTest::cleanup()
{
    m_view.reset();
    m_studio.reset();
    QVERIFY2(PageWindow::warnings().isEmpty(), qPrintable(PageWindow::warnings().join(QLatin1Char('\n'))));
}

void PlansPageTest::sell()
{
    m_studio->account.isIn = true;
    auto& shop = m_studio->shop;
    const auto& catalog = m_studio->catalog.data;
    shop.standing.tier = "demo";
    for (const auto& tier : catalog.tiers)
        if (tier.monthlyPriceTwd && tier.monthlyPriceTwd->minor > 0)
            shop.sold.push_back(offerOf(SoldItem::Kind::Plan, tier.id, *tier.monthlyPriceTwd));
    for (const auto& package : catalog.packages)
        for (const auto& price : package.prices)
            shop.sold.push_back(
                offerOf(SoldItem::Kind::Package, package.id, price, package.onlyTier.empty()));
    shop.preview.total = twd(99);
    shop.next = smallOrder();
    shop.ways = {PayBy::Card, PayBy::BankTransfer, PayBy::StoreCode, PayBy::QrPayment};
    shop.page.order = smallOrder();
    shop.page.gateway = GatewayId::Ecpay;
    shop.page.url = "https://pay.example/1";
}

void PlansPageTest::lookAt(const QString& name)
{
    m_view->save(name + QLatin1Char('-') + QString::fromLatin1(QTest::currentDataTag()));
}

void PlansPageTest::nobodyIsSoldAnything()
{
    QVERIFY(m_view->open(kPage, {1056, 736}));
    QVERIFY(!m_view->item(QStringLiteral("packageButton_small")));
    QVERIFY(m_view->click(QStringLiteral("signInToBuy")));
    QCOMPARE(m_view->page()->property("signIns").toInt(), 1);
}

void PlansPageTest::aPackageIsBoughtByPressesAlone()
{
    sell();
    QVERIFY(m_view->open(kPage, {1056, 1400}));
    QVERIFY(m_view->click(QStringLiteral("packageButton_small")));
    m_view->press(Qt::Key_Return); // Order: the focus is there.
    QCOMPARE(m_studio->shop.placed.size(), std::size_t{1});
    m_view->press(Qt::Key_Return); // Pay.
    QVERIFY(m_desk.isOpen());
    m_studio->shop.next.state = OrderState::Delivered;
    m_desk.leave(CheckoutEnd::Finished);
    m_view->settle();
    m_view->press(Qt::Key_Return); // Close.
    QVERIFY(!m_view->item(QStringLiteral("purchaseClose")));
    QCOMPARE(m_studio->shop.placed.size(), std::size_t{1});
}

void PlansPageTest::aPackageOfOtherPlansCantBeBought()
{
    sell();
    QVERIFY(m_view->open(kPage, {1056, 1400}));
    QVERIFY(!m_view->item(QStringLiteral("packageButton_value"))->isEnabled());
}

void PlansPageTest::aChangeOfPlanIsAskedFirst()
{
    sell();
    m_studio->shop.standing = {.tier = "starter", .subscription = subscriptionTo("starter")};
    m_studio->shop.changed = {.kind = PlanChangeKind::OrderNeeded, .subscription = subscriptionTo("starter")};
    QVERIFY(m_view->open(kPage, {1056, 1400}));
    QVERIFY(m_view->click(QStringLiteral("planButton_pro")));
    QVERIFY(m_studio->shop.changes.empty());
    m_view->press(Qt::Key_Return);
    QCOMPARE(m_studio->shop.changes, std::vector<std::string>{"pro"});
    // It is had by an order: that is where it leads.
    QVERIFY(m_view->item(QStringLiteral("purchaseOrder")));
}

void PlansPageTest::onlyWhatWasPressedTurns_data()
{
    QTest::addColumn<Language>("language");
    for (const auto language : kLanguages)
        QTest::newRow(std::string(languageCode(language)).c_str()) << language;
}

// The page as it is in a window of 1280, where four plans stand in a row.
void PlansPageTest::onlyWhatWasPressedTurns()
{
    QFETCH(Language, language);
    ui::Translations translations;
    translations.use(language);
    m_studio->hub.setLanguage(language);
    m_view->theme("language", m_studio->hub.languageCode());
    sell();
    m_studio->shop.standing = {.tier = "pro", .subscription = subscriptionTo("pro")};
    for (auto& offer : m_studio->shop.sold)
        offer.isCurrent = offer.item.id == "pro";
    m_studio->shop.changed = {.kind = PlanChangeKind::Done, .subscription = subscriptionTo("unlimited")};
    QVERIFY(m_view->open(kPage, {1056, 1500}));
    const auto isWhole = [&](const char* when) {
        const auto faults = test::layoutFaults(m_view->window()->contentItem(), {});
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(when) + faults.join(QLatin1Char('\n'))));
    };
    const auto button = [&](const char* name) { return m_view->item(QLatin1String(name)); };
    isWhole("before\n");
    QVERIFY(m_view->click(QStringLiteral("planButton_unlimited")));
    QTest::keyClick(m_view->window(), Qt::Key_Return);
    // The question is gone, and nobody has answered yet.
    QTRY_VERIFY(button("planButton_unlimited")->hasActiveFocus());
    QVERIFY(button("planButton_unlimited")->property("busy").toBool());
    for (const char* const name : {"planButton_starter", "cancelPlan"}) {
        QVERIFY2(!button(name)->property("busy").toBool(), name);
        QVERIFY2(!button(name)->isEnabled(), name);
    }
    m_view->window()->grabWindow();
    isWhole("while it changes\n");
    m_view->keep(QStringLiteral("plans-changing-") + QLatin1String(QTest::currentDataTag()));
    m_view->settle();
    QCOMPARE(m_studio->shop.changes, std::vector<std::string>{"unlimited"});
    QVERIFY(button("cancelPlan")->isEnabled());
    isWhole("after\n");
}

void PlansPageTest::theOrdersAreReached()
{
    sell();
    QVERIFY(m_view->open(kPage, {1056, 736}));
    QVERIFY(m_view->click(QStringLiteral("ordersButton")));
    QCOMPARE(m_view->page()->property("visits").toInt(), 1);
}

void PlansPageTest::looks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("dark") << QStringLiteral("dark") << QSize(1056, 1500);
    QTest::newRow("light") << QStringLiteral("light") << QSize(1056, 736);
    QTest::newRow("double") << QStringLiteral("light") << QSize(576, 336);
}

void PlansPageTest::looks()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    m_view->theme("mode", theme);
    QVERIFY(m_view->open(kPage, size));
    lookAt(QStringLiteral("plans-nobody"));
    sell();
    Q_EMIT m_studio->hub.accountChanged();
    lookAt(QStringLiteral("plans-sold"));
    m_studio->shop.standing = {.tier = "starter", .subscription = subscriptionTo("starter")};
    for (auto& offer : m_studio->shop.sold)
        offer.isCurrent = offer.item.id == "starter";
    Q_EMIT m_studio->hub.ordersChanged();
    lookAt(QStringLiteral("plans-had"));
    QVERIFY(m_view->click(QStringLiteral("cancelPlan")));
    lookAt(QStringLiteral("plans-ask"));
    m_view->press(Qt::Key_Escape);
    m_studio->shop.error = test::someError();
    Q_EMIT m_studio->hub.accountChanged();
    lookAt(QStringLiteral("plans-failed"));
}

void PlansPageTest::aPurchaseLooks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("dark") << QStringLiteral("dark") << QSize(1056, 1300);
    QTest::newRow("light") << QStringLiteral("light") << QSize(1056, 1300);
    QTest::newRow("contrast") << QStringLiteral("high_contrast") << QSize(1056, 1300);
    QTest::newRow("double") << QStringLiteral("dark") << QSize(640, 400);
}

void PlansPageTest::aPurchaseLooks()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    m_view->theme("mode", theme);
    sell();
    auto& shop = m_studio->shop;
    QVERIFY(m_view->open(
        "import VidGo.Plans\nimport VidGo.Bridge\nimport QtQuick\nItem { id: root; required property "
        "ServiceHub hub; function buy() { dialog.openFor('package', 'small', 'TWD') } "
        "PurchaseDialog { id: dialog; hub: root.hub } }",
        size));
    QMetaObject::invokeMethod(m_view->page(), "buy");
    lookAt(QStringLiteral("purchase-1-price"));
    shop.preview.lines = {{.code = "SPRING20", .off = twd(20), .bonusCredits = 0}};
    shop.preview.total = twd(79);
    shop.preview.refused.push_back(
        {.code = "OLD", .reason = Error(BaseError::FileNotFound, "", {{"file", "OLD"}})});
    m_view->item(QStringLiteral("codeField"))->setProperty("text", QStringLiteral("SPRING20"));
    QVERIFY(m_view->click(QStringLiteral("codeApply")));
    lookAt(QStringLiteral("purchase-2-codes"));
    QVERIFY(m_view->click(QStringLiteral("purchaseOrder")));
    lookAt(QStringLiteral("purchase-3-ways"));
    QVERIFY(m_view->click(QStringLiteral("purchasePay")));
    lookAt(QStringLiteral("purchase-4-window"));
    shop.askError = test::someError();
    m_desk.leave(CheckoutEnd::Closed);
    lookAt(QStringLiteral("purchase-5-asking"));
    shop.askError.reset();
    const auto show = [&](OrderState state, const char* name) {
        shop.next.state = state;
        Q_EMIT m_studio->hub.creditsChanged();
        lookAt(QLatin1String(name));
    };
    show(OrderState::Awaiting, "purchase-6-later");
    show(OrderState::Paid, "purchase-7-paid");
    show(OrderState::Delivered, "purchase-8-here");
    QVERIFY(m_view->item(QStringLiteral("purchaseClose")));
    const auto* close = m_view->item(QStringLiteral("purchaseClose"));
    const auto area = close->mapRectToScene({0, 0, close->width(), close->height()});
    QVERIFY(QRectF(QPointF(), QSizeF(size)).contains(area));
}

QTEST_MAIN(PlansPageTest)
#include "plans_page_test.moc"
