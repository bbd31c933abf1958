#include <QtQml/qqmlextensionplugin.h>
#include <QtTest/QtTest>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>
#include <algorithm>

#include "sandbox_person.h"
#include "vidgo/model/catalog.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/ui/messages/convert.h"
#include "web_desk.h"

Q_IMPORT_QML_PLUGIN(VidGo_CheckoutPlugin)

using namespace vidgo;
using test::CheckoutHands;
using test::SandboxPerson;
using test::StudioDriver;

/// `vidgo-studio --sandbox` with its server and its stand-ins, and the real window of a payment with its web
/// engine: somebody buys a plan and credits, uses them, gets some back, and buys a higher plan. Each step
/// stands on those before it.
class PurchaseStoryTest : public QObject
{
    Q_OBJECT

    static constexpr int kServerMs = 60'000;

    test::TestFolder m_home;
    test::WebDesk m_desk;
    StudioDriver m_studio{m_home.path()};
    SandboxPerson m_person{m_studio};
    std::int64_t m_credits = 0; ///< What is to be there.

    const Catalog& catalog() const { return m_studio.app().hub()->services().catalog.catalog(); }
    std::int64_t available() const
    {
        const auto balance = m_person.atServer().credits.balance({});
        return balance ? balance->available : -1;
    }
    std::int64_t bought() const
    {
        const auto balance = m_person.atServer().credits.balance({});
        std::int64_t sum = 0;
        for (const auto& bucket : balance ? balance->buckets : std::vector<CreditBucket>())
            sum += bucket.kind == BucketKind::Bought ? bucket.available : 0;
        return sum;
    }
    std::string tier() const
    {
        const auto standing = m_person.atServer().shop.planStanding({});
        return standing ? standing->tier : std::string();
    }
    Job lastJob() const
    {
        const auto jobs = m_studio.app().hub()->services().jobs.list(1);
        return jobs && !jobs->empty() ? jobs->front() : Job();
    }
    void show(const char* page) const
    {
        QMetaObject::invokeMethod(m_studio.window(), "showPage", Q_ARG(QString, QString::fromLatin1(page)));
    }
    static QString input(const char* name)
    {
        return ui::pathText(test::sourcePath(std::string("resources/starter-pack/") + name));
    }

    /// From the page with the plans to the window in which it is paid.
    bool order(const QString& button, const QString& picture)
    {
        if (!m_studio.click(button) || !m_studio.click(QStringLiteral("purchaseOrder")))
            return false;
        return goToPay(picture);
    }
    bool goToPay(const QString& picture)
    {
        if (!m_studio.waitFor(QStringLiteral("purchasePay")))
            return false;
        m_studio.screenshot(picture + QStringLiteral("-ways"));
        return m_studio.click(QStringLiteral("purchasePay")) && m_desk.waitForWindow();
    }
    /// Back in the studio, which finds out by itself.
    void comesBackTo(std::int64_t credits, const QString& picture)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk.isOpen(), CheckoutHands::kPatienceMs);
        m_studio.window()->requestActivate();
        QTRY_VERIFY_WITH_TIMEOUT(m_person.sees(credits), kServerMs);
        m_credits = credits;
        QTRY_COMPARE_WITH_TIMEOUT(available(), credits, kServerMs);
        m_studio.screenshot(picture);
        QVERIFY(m_studio.click(QStringLiteral("purchaseClose")));
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("purchaseDialog")));
    }
    /// Orders a scene for credits, with these words.
    void orderScene(const QString& words)
    {
        show("product_scene");
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), input("ps-luxury-01-before.jpg")));
        QVERIFY(m_studio.click(QStringLiteral("placeChoice")));
        QVERIFY(m_studio.clickWords(QStringLiteral("VidGo, with credits")));
        QVERIFY(m_studio.click(QStringLiteral("promptArea")));
        m_studio.key(Qt::Key_A, Qt::ControlModifier);
        m_studio.type(words);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_studio.setSandboxPrograms(QStringLiteral(VIDGO_PROGRAMS));
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::English));
        m_studio.app().hub()->setCheckoutDesk(&m_desk);
        QVERIFY(m_person.waitForServer());
        QVERIFY(m_person.signUp(QStringLiteral("purchase")));
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            return;
        m_studio.screenshot(QStringLiteral("purchase-failed-") + QLatin1String(QTest::currentTestFunction()));
        if (m_desk.isOpen())
            m_desk.hands().save("purchase-failed-window");
    }
    void cleanupTestCase() { QCOMPARE(StudioDriver::qmlWarnings(), QStringList()); }

    void aRunThatCostsMoreThanThereIsWaits()
    {
        orderScene(QStringLiteral("on a beach"));
        QVERIFY(m_studio.waitFor(QStringLiteral("onlineOver")));
        m_studio.screenshot(QStringLiteral("purchase-run-short"));
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("waitNote")));
        QCOMPARE(lastJob().waitsFor, std::string(kWaitsForCredits));
        m_studio.screenshot(QStringLiteral("purchase-run-waits"));
        QVERIFY(m_studio.click(QStringLiteral("waitPlansButton")));
    }

    void aPlanIsPaidAtEcpayInItsOwnWindow()
    {
        QVERIFY(m_studio.waitFor(QStringLiteral("currencyChoice")));
        QVERIFY(m_studio.clickWords(QStringLiteral("NT$")));
        QVERIFY(m_studio.click(QStringLiteral("planButton_starter")));
        QVERIFY(m_studio.click(QStringLiteral("purchaseOrder")));
        QVERIFY(m_studio.click(QStringLiteral("way_card")));
        QVERIFY(goToPay(QStringLiteral("purchase-starter")));
        QVERIFY(m_desk.payAtEcpay("purchase-starter-ecpay"));
        // What waited is charged as soon as it can be.
        const auto price = lastJob().generation->quote.amount;
        QVERIFY(price > 0);
        comesBackTo(catalog().tier("starter")->monthlyCredits - price,
                    QStringLiteral("purchase-starter-paid"));
        QCOMPARE(tier(), std::string("starter"));
    }

    void aRunThatWaitedBecomesAResultByItself()
    {
        QTRY_COMPARE_WITH_TIMEOUT(lastJob().state, JobState::Finished, kServerMs);
        show("product_scene");
        QVERIFY(m_studio.waitFor(QStringLiteral("exportButton")));
        m_studio.screenshot(QStringLiteral("purchase-run-done"));
        QCOMPARE(available(), m_credits);
        QVERIFY(m_studio.click(QStringLiteral("creditsCard")));
        QVERIFY(m_studio.waitFor(QStringLiteral("currencyChoice")));
    }

    void creditsArePaidAtPaddleOnThePageOfTheServer()
    {
        const auto package = std::ranges::find(catalog().packages, "medium", &CreditPackage::id);
        QVERIFY(m_studio.clickWords(QStringLiteral("US$")));
        QVERIFY(order(QStringLiteral("packageButton_medium"), QStringLiteral("purchase-package")));
        QVERIFY(m_desk.checkout().page.starts_with(m_studio.app().serverAddress()));
        QVERIFY(m_desk.payAtPaddle("purchase-package-paddle"));
        comesBackTo(m_credits + package->credits, QStringLiteral("purchase-package-paid"));
        QCOMPARE(bought(), package->credits);
    }

    void aRunThatFailsIsPaidBackAndTheHistorySaysSo()
    {
        orderScene(QStringLiteral("on a beach [fail]"));
        const auto before = lastJob().id;
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QTRY_VERIFY_WITH_TIMEOUT(lastJob().id != before && lastJob().state == JobState::Failed, kServerMs);
        QTRY_COMPARE_WITH_TIMEOUT(available(), m_credits, kServerMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.sees(m_credits), kServerMs);
        m_studio.screenshot(QStringLiteral("purchase-run-failed"));
        QVERIFY(m_studio.click(QStringLiteral("creditsCard")));
        QVERIFY(m_studio.click(QStringLiteral("ordersButton")));
        QVERIFY(m_studio.clickWords(QStringLiteral("Credit history")));
        QVERIFY(m_studio.waitFor(QStringLiteral("creditList")));
        const auto page = m_person.atServer().credits.history(10, {}, {});
        VIDGO_VERIFY(page);
        QCOMPARE(page->lines.at(0).kind, TransactionKind::Release);
        QCOMPARE(page->lines.at(1).kind, TransactionKind::Reserve);
        QCOMPARE(page->lines.at(0).amount, -page->lines.at(1).amount);
        m_studio.screenshot(QStringLiteral("purchase-history"));
    }

    void aHigherPlanTakesThePlaceOfTheLower()
    {
        QVERIFY(m_studio.click(QStringLiteral("creditsCard")));
        QVERIFY(m_studio.waitFor(QStringLiteral("currencyChoice")));
        QVERIFY(m_studio.clickWords(QStringLiteral("NT$")));
        QVERIFY(m_studio.click(QStringLiteral("planButton_pro")));
        QVERIFY(m_studio.clickWords(QStringLiteral("Change to Pro")));
        QVERIFY(m_studio.click(QStringLiteral("purchaseOrder")));
        QVERIFY(m_studio.click(QStringLiteral("way_card")));
        QVERIFY(goToPay(QStringLiteral("purchase-upgrade")));
        QVERIFY(m_desk.payAtEcpay("purchase-upgrade-ecpay"));
        // What is left of Starter's credits ends with it; those that were bought stay.
        comesBackTo(catalog().tier("pro")->monthlyCredits + bought(),
                    QStringLiteral("purchase-upgrade-paid"));
        QCOMPARE(tier(), std::string("pro"));
        QTRY_VERIFY_WITH_TIMEOUT(m_studio.isVisible(QStringLiteral("planName")), kServerMs);
        m_studio.screenshot(QStringLiteral("purchase-upgrade-plan"));
        const auto standing = m_person.atServer().shop.planStanding({});
        VIDGO_VERIFY(standing);
        QCOMPARE(standing->subscription->plan, std::string("pro"));
    }

    void everythingThatWasBoughtIsAmongTheOrders()
    {
        QVERIFY(m_studio.click(QStringLiteral("ordersButton")));
        QVERIFY(m_studio.clickWords(QStringLiteral("Orders"))); // the page shows what was looked at last
        QVERIFY(m_studio.waitFor(QStringLiteral("orderList")));
        QTRY_VERIFY(!m_studio.isLoading());
        const auto orders = m_person.atServer().shop.orders(10, {}, {});
        VIDGO_VERIFY(orders);
        QCOMPARE(orders->orders.size(), std::size_t{3});
        QVERIFY(std::ranges::all_of(orders->orders,
                                    [](const ShopOrder& it) { return it.state == OrderState::Delivered; }));
        m_studio.screenshot(QStringLiteral("purchase-orders"));
    }
};

int main(int argc, char* argv[])
{
    QtWebEngineQuick::initialize();
    QGuiApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    PurchaseStoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "purchase_story_test.moc"
