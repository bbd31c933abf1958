#include <QtTest/QtTest>

#include <QtQml/qqmlextensionplugin.h>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

#include "checkout_hands.h"
#include "paddle_site.h"

Q_IMPORT_QML_PLUGIN(VidGo_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(VidGo_CheckoutPlugin)

using namespace vidgo;

/// The page on which Paddle is paid, in the real window with a real web engine. Paddle's form is in a frame
/// of another host, where only keys get.
class PaddlePageTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatienceMs = test::CheckoutHands::kPatienceMs;

    std::unique_ptr<test::PaddleSite> m_site;
    test::CheckoutHands m_hands;

    bool shows(const char* state) const
    {
        return m_hands.waitUntil(
            QStringLiteral("document.querySelector('section:not([hidden])')?.id === '%1'")
                .arg(QLatin1String(state)));
    }
    // "Pay", "Pay by a card that is declined", "Close": reached by Tab one after the other.
    void pressInFrame(int button) const
    {
        for (int i = 0; i < button; ++i)
            m_hands.key(Qt::Key_Tab);
        m_hands.key(Qt::Key_Return);
    }

private Q_SLOTS:
    void init() { m_site = std::make_unique<test::PaddleSite>(); }
    void cleanup()
    {
        m_hands.close();
        if (m_site)
            QCOMPARE(m_site->paddle().recorder().unexpected(), std::vector<std::string>());
        m_site.reset();
    }

    void aPaymentEndsTheWindow()
    {
        const auto transaction = m_site->transaction();
        QVERIFY(m_hands.open(m_site->order(transaction)));
        QVERIFY(shows("opened"));
        m_hands.save("paddle-opened");
        pressInFrame(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_hands.howItWasLeft(), QStringLiteral("finished"), kPatienceMs);
        QCOMPARE(m_site->paddle().statusOf(transaction), std::string("completed"));
    }

    void whoClosesTheFormCanOpenItAgain_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("en") << QStringLiteral("en") << QByteArray("Pay now");
        QTest::newRow("zh-TW") << QStringLiteral("zh-TW") << QByteArray("立即付款");
    }
    void whoClosesTheFormCanOpenItAgain()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, button);
        const auto transaction = m_site->transaction();
        QVERIFY(m_hands.open(m_site->order(transaction, language)));
        QVERIFY(shows("opened"));
        QCOMPARE(m_hands.script(QStringLiteral("document.documentElement.lang")).toString(), language);
        pressInFrame(3);
        QVERIFY(shows("closed"));
        m_hands.save(("paddle-closed-" + language.toLatin1()).constData());
        QVERIFY(m_hands.click(button.constData()));
        QVERIFY(shows("opened"));
        QCOMPARE(m_site->paddle().statusOf(transaction), std::string("draft"));
        QVERIFY(m_hands.howItWasLeft().isEmpty());
    }

    void aCardThatIsDeclinedLeavesTheFormOpen()
    {
        const auto transaction = m_site->transaction();
        QVERIFY(m_hands.open(m_site->order(transaction)));
        QVERIFY(shows("opened"));
        pressInFrame(2);
        QTRY_COMPARE_WITH_TIMEOUT(m_site->paddle().statusOf(transaction), std::string("ready"), kPatienceMs);
        QVERIFY(shows("opened"));
        QVERIFY(m_hands.howItWasLeft().isEmpty());
    }

    void aSecondLookAtThePageFindsTheSameCheckout()
    {
        QVERIFY(m_hands.open(m_site->order(m_site->transaction())));
        QVERIFY(shows("opened"));
        QVERIFY(!m_hands.address().contains(QStringLiteral("_ptxn")));
        m_hands.script(QStringLiteral("document.getElementById('opened').hidden = true; location.reload()"));
        QVERIFY(shows("opened"));
    }

    void aScriptThatCannotBeLoadedIsSaidAndTriedAgain()
    {
        m_site->paddle().listener().inject("/paddle.js",
                                           {.kind = sandbox::Fault::Kind::Status, .retryAfter = {}});
        QVERIFY(m_hands.open(m_site->order(m_site->transaction())));
        QVERIFY(shows("failed"));
        m_hands.save("paddle-failed");
        QVERIFY(m_hands.click("Try again"));
        QVERIFY(shows("opened"));
    }

    void withoutAPaymentThereIsNothingToPay()
    {
        QVERIFY(m_hands.open(m_site->order({})));
        QVERIFY(shows("gone"));
        m_hands.save("paddle-gone");
    }

    void whatPaddleRefusesIsSaid_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("transaction"); // empty: one that can be paid
        QTest::addColumn<QString>("complaint");
        QTest::newRow("a token of somebody else")
            << QByteArray("test_another") << QByteArray()
            << QStringLiteral("paddle.js: the client-side token is missing or another");
        QTest::newRow("an unknown transaction")
            << QByteArray("test_sandbox") << QByteArray("txn_01kdva00000000000000009999")
            << QStringLiteral("paddle.js: no such transaction");
    }
    void whatPaddleRefusesIsSaid()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, transaction);
        QFETCH(QString, complaint);
        m_site = std::make_unique<test::PaddleSite>(token.toStdString());
        const auto id = transaction.isEmpty() ? m_site->transaction() : transaction.toStdString();
        QVERIFY(m_hands.open(m_site->order(id)));
        QVERIFY(shows("failed"));
        QCOMPARE(m_site->paddle().recorder().takeUnexpected(), std::vector{complaint.toStdString()});
    }

    void nothingElseMayRunInThePage()
    {
        QVERIFY(m_hands.open(m_site->order(m_site->transaction())));
        QVERIFY(shows("opened"));
        m_hands.script(
            QStringLiteral("const it = document.createElement('script'); it.textContent = 'window.ran = 1';"
                           "document.body.append(it);"
                           "document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\" id=p>')"));
        QVERIFY(
            m_hands.waitUntil(QStringLiteral("!window.ran && !document.getElementById('p').style.color")));
    }
};

int main(int argc, char* argv[])
{
    QtWebEngineQuick::initialize();
    QGuiApplication application(argc, argv);
    PaddlePageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "paddle_page_test.moc"
