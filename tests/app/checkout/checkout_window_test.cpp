#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtQml/qqmlextensionplugin.h>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

#include "checkout_hands.h"
#include "loopback_server.h"
#include "payment_site.h"
#include "vidgo/test/child_program.h"

Q_IMPORT_QML_PLUGIN(VidGo_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(VidGo_CheckoutPlugin)

using namespace vidgo;

/// The real window with a real web engine, worked by pointer and by key.
class CheckoutWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatienceMs = test::CheckoutHands::kPatienceMs;

    std::unique_ptr<test::PaymentSite> m_site;
    test::CheckoutHands m_hands;

    bool open(const char* path)
    {
        return m_hands.open(
            {.start = m_site->url(path), .ends = m_site->ends(), .origins = m_site->origins()});
    }
    bool isAt(const char* path) const
    {
        return m_hands.isAtRest() && m_hands.address() == m_site->url(path).toString();
    }
    bool hasFailed() const { return m_hands.window()->property("failed").toBool(); }
    void pressAgain() const
    {
        m_hands.window()->requestActivate();
        QMetaObject::invokeMethod(m_hands.item("checkoutStop"), "again");
    }

private Q_SLOTS:
    void init() { m_site = std::make_unique<test::PaymentSite>(); }
    void cleanup()
    {
        m_hands.close();
        m_site.reset();
    }

    void aPaymentByCardEndsTheWindow()
    {
        QVERIFY(open("/pay"));
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.address().startsWith(m_site->origins().first()), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isAtRest(), kPatienceMs);
        QCOMPARE(m_hands.textOf("checkoutHost"), QUrl(m_site->origins().first()).authority());
        QCOMPARE(m_site->ecpay().trades(), std::vector<std::string>{"VG00000000000000TEST"});
        m_hands.save("checkout-page");
        QVERIFY(m_hands.click("Pay by card"));
        QTRY_COMPARE_WITH_TIMEOUT(m_hands.howItWasLeft(), QStringLiteral("finished"), kPatienceMs);
        QCOMPARE(m_site->ecpay().taken(), 599);
        QCOMPARE(m_site->asked(), (std::vector<std::string>{"GET /pay", "POST /return"}));
    }

    void whatDoesNotBelongThereIsNotOpened_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a link") << QStringLiteral("Away");
        QTest::newRow("a window") << QStringLiteral("Open");
    }
    void whatDoesNotBelongThereIsNotOpened()
    {
        QFETCH(QString, words);
        QVERIFY(open("/links"));
        QTRY_VERIFY_WITH_TIMEOUT(isAt("/links"), kPatienceMs);
        QVERIFY(m_hands.click(words.toLatin1().constData()));
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.textOf("checkoutNote").contains(QStringLiteral("elsewhere.example")),
                                 kPatienceMs);
        QCOMPARE(m_hands.address(), m_site->url("/links").toString());
        m_hands.save("checkout-note");
        QVERIFY(m_hands.howItWasLeft().isEmpty());
    }

    void nothingIsDownloaded()
    {
        QVERIFY(open("/links"));
        QTRY_VERIFY_WITH_TIMEOUT(isAt("/links"), kPatienceMs);
        QVERIFY(m_hands.click("A file"));
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.textOf("checkoutNote").contains(QStringLiteral("save a file")),
                                 kPatienceMs);
        for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::HomeLocation})
            QVERIFY(!QFile::exists(QStandardPaths::writableLocation(place) +
                                   QStringLiteral("/checkout-download.bin")));
    }

    void aPageThatCannotBeReachedIsSaidAndTriedAgain()
    {
        m_site->cut("/at-once", 20); // the engine tries again by itself
        QVERIFY(open("/at-once"));
        QTRY_VERIFY_WITH_TIMEOUT(hasFailed(), kPatienceMs);
        m_hands.save("checkout-stop");
        QVERIFY(m_hands.howItWasLeft().isEmpty());
        // It is tried until the faults are used up: each try asks at least once.
        QTRY_VERIFY_WITH_TIMEOUT((hasFailed() ? pressAgain() : void(), !m_hands.howItWasLeft().isEmpty()),
                                 kPatienceMs);
        QCOMPARE(m_hands.howItWasLeft(), QStringLiteral("finished"));
    }

    void theBrowserOfTheSystemIsAWayOut()
    {
        QVERIFY(open("/links"));
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isAtRest(), kPatienceMs);
        auto* const button = m_hands.item("checkoutBrowser");
        QTest::mouseClick(m_hands.window(), Qt::LeftButton, {},
                          button->mapToScene({button->width() / 2, button->height() / 2}).toPoint());
        QCOMPARE(m_hands.howItWasLeft(), QStringLiteral("browser"));
    }

    void escapeClosesIt()
    {
        QVERIFY(open("/links"));
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isAtRest(), kPatienceMs);
        m_hands.key(Qt::Key_Escape);
        QTRY_COMPARE(m_hands.howItWasLeft(), QStringLiteral("closed"));
    }

    void theProgramSaysHowItWasLeft()
    {
        QProcess program;
        program.start(QStringLiteral(VIDGO_CHECKOUT_PROGRAM), {});
        QVERIFY(program.waitForStarted());
        const QJsonObject order{{QStringLiteral("start"), m_site->url("/at-once").toString()},
                                {QStringLiteral("ends"), QJsonArray::fromStringList(m_site->ends())},
                                {QStringLiteral("origins"), QJsonArray::fromStringList(m_site->origins())},
                                {QStringLiteral("language"), QStringLiteral("ja")},
                                {QStringLiteral("theme"), QStringLiteral("dark")}};
        program.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
        QVERIFY(program.waitForFinished(kPatienceMs));
        QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("finished"));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(m_site->asked(), (std::vector<std::string>{"GET /at-once", "GET /return"}));
    }

    void theProgramGoesOutThroughTheProxyOfThePerson()
    {
        test::Requests requests;
        test::LoopbackServer proxy(
            answering(requests, {test::httpAnswer(407, "", "Proxy-Authenticate: Basic realm=\"office\"\r\n"),
                                 test::httpAnswer(502, "")}));
        const auto start = QStringLiteral("https://pay.example/1");
        const QJsonObject way{{QStringLiteral("use"), QStringLiteral("manual")},
                              {QStringLiteral("address"), QString::fromStdString(proxy.url())},
                              {QStringLiteral("user"), QStringLiteral("me")},
                              {QStringLiteral("password"), QStringLiteral("hush")}};
        const QJsonObject order{{QStringLiteral("start"), start},
                                {QStringLiteral("ends"), QJsonArray{start + QStringLiteral("/end")}},
                                {QStringLiteral("language"), QStringLiteral("en")},
                                {QStringLiteral("proxy"), way}};
        QProcess program;
        test::endWithThisTest(program);
        program.start(QStringLiteral(VIDGO_CHECKOUT_PROGRAM), {});
        QVERIFY(program.waitForStarted());
        program.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
        const auto signedIn = [&requests] {
            const auto all = requests.all();
            return std::ranges::find_if(all, [](const std::string& request) {
                       return request.find("Proxy-Authorization: Basic bWU6aHVzaA==") != std::string::npos;
                   }) != all.end();
        };
        QTRY_VERIFY_WITH_TIMEOUT(signedIn(), kPatienceMs);
        QVERIFY(requests.all().front().starts_with("CONNECT pay.example:443 "));
        program.kill();
        QVERIFY(program.waitForFinished(kPatienceMs));
    }

    void theProgramWantsAnOrder()
    {
        QProcess program;
        program.start(QStringLiteral(VIDGO_CHECKOUT_PROGRAM), {});
        QVERIFY(program.waitForStarted());
        program.write("{}\n");
        QVERIFY(program.waitForFinished(kPatienceMs));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardOutput().isEmpty());
    }
};

int main(int argc, char* argv[])
{
    QtWebEngineQuick::initialize();
    QGuiApplication application(argc, argv);
    CheckoutWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "checkout_window_test.moc"
