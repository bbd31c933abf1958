#include <QtTest/QtTest>

#include <QJSValue>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

#include "payment_site.h"

Q_IMPORT_QML_PLUGIN(VidGo_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(VidGo_CheckoutPlugin)

using namespace vidgo;

/// Takes what a script in a page has answered.
class ScriptAnswer : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void take(const QVariant& value)
    {
        answer = value;
        isThere = true;
    }
    QVariant answer;
    bool isThere = false;
};

/// The real window with a real web engine, worked by pointer and by key.
class CheckoutWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatienceMs = 120'000; // a web engine starts processes of its own

    std::unique_ptr<test::PaymentSite> m_site;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
    std::unique_ptr<QSignalSpy> m_left;

    QQuickItem* item(const char* name) const
    {
        return m_window->findChild<QQuickItem*>(QString::fromLatin1(name));
    }
    QString textOf(const char* name) const { return item(name)->property("text").toString(); }
    QString address() const { return item("checkoutView")->property("url").toUrl().toString(); }
    bool isAtRest() const { return !item("checkoutView")->property("loading").toBool(); }

    QVariant script(const QString& words) const
    {
        ScriptAnswer answer;
        QJSEngine::setObjectOwnership(&answer, QJSEngine::CppOwnership);
        const auto take = m_engine->newQObject(&answer).property(QStringLiteral("take"));
        QMetaObject::invokeMethod(item("checkoutView"), "runJavaScript", Q_ARG(QString, words),
                                  Q_ARG(QJSValue, take));
        if (!QTest::qWaitFor([&] { return answer.isThere; }, kPatienceMs))
            qWarning("no answer from the page");
        return answer.answer;
    }

    // The middle of what is called so in the page, or a point left of it when there is none.
    QPoint placeOf(const QString& selector) const
    {
        const auto rect =
            script(QStringLiteral("(() => { const r = [...document.querySelectorAll('button,a')]"
                                  ".find(e => e.textContent === '%1')?.getBoundingClientRect();"
                                  " return r ? [r.x + r.width / 2, r.y + r.height / 2] : [] })()")
                       .arg(selector))
                .toList();
        if (rect.size() != 2)
            return {-1, -1};
        return item("checkoutView")->mapToScene({rect[0].toDouble(), rect[1].toDouble()}).toPoint();
    }
    void click(const char* words) const
    {
        QPoint place;
        QTRY_VERIFY_WITH_TIMEOUT((place = placeOf(QString::fromLatin1(words))).x() >= 0, kPatienceMs);
        QTest::mouseClick(m_window, Qt::LeftButton, {}, place);
    }

    void open(const QUrl& start, const QString& language = QStringLiteral("en"))
    {
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine->setInitialProperties({{QStringLiteral("start"), start},
                                        {QStringLiteral("ends"), m_site->ends()},
                                        {QStringLiteral("origins"), m_site->origins()},
                                        {QStringLiteral("themeMode"), QStringLiteral("light")},
                                        {QStringLiteral("languageCode"), language}});
        m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/VidGo/Checkout/CheckoutWindow.qml")));
        QVERIFY(!m_engine->rootObjects().isEmpty());
        m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
        m_left = std::make_unique<QSignalSpy>(m_window, SIGNAL(left(QString)));
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window, kPatienceMs));
    }
    QString howItWasLeft() const
    {
        return m_left->isEmpty() ? QString() : m_left->first().first().toString();
    }
    void pressAgain() const
    {
        m_window->requestActivate();
        QMetaObject::invokeMethod(item("checkoutStop"), "again");
    }
    void save(const char* name) const
    {
        const auto folder = qEnvironmentVariable("VIDGO_SCREENSHOTS");
        if (!folder.isEmpty())
            m_window->grabWindow().save(folder + QLatin1Char('/') + QLatin1String(name) +
                                        QStringLiteral(".png"));
    }

private Q_SLOTS:
    void init() { m_site = std::make_unique<test::PaymentSite>(); }
    void cleanup()
    {
        m_left.reset();
        m_engine.reset();
        m_site.reset();
    }

    void aPaymentByCardEndsTheWindow()
    {
        open(m_site->url("/pay"));
        QTRY_VERIFY_WITH_TIMEOUT(address().startsWith(m_site->origins().first()), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), kPatienceMs);
        QCOMPARE(textOf("checkoutHost"), QUrl(m_site->origins().first()).authority());
        QCOMPARE(m_site->ecpay().trades(), std::vector<std::string>{"VG00000000000000TEST"});
        save("checkout-page");
        click("Pay by card");
        QTRY_COMPARE_WITH_TIMEOUT(howItWasLeft(), QStringLiteral("finished"), kPatienceMs);
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
        open(m_site->url("/links"));
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest() && address() == m_site->url("/links").toString(), kPatienceMs);
        click(words.toLatin1().constData());
        QTRY_VERIFY_WITH_TIMEOUT(textOf("checkoutNote").contains(QStringLiteral("elsewhere.example")),
                                 kPatienceMs);
        QCOMPARE(address(), m_site->url("/links").toString());
        save("checkout-note");
        QVERIFY(m_left->isEmpty());
    }

    void nothingIsDownloaded()
    {
        open(m_site->url("/links"));
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest() && address() == m_site->url("/links").toString(), kPatienceMs);
        click("A file");
        QTRY_VERIFY_WITH_TIMEOUT(textOf("checkoutNote").contains(QStringLiteral("save a file")), kPatienceMs);
        for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::HomeLocation})
            QVERIFY(!QFile::exists(QStandardPaths::writableLocation(place) +
                                   QStringLiteral("/checkout-download.bin")));
    }

    void aPageThatCannotBeReachedIsSaidAndTriedAgain()
    {
        m_site->cut("/at-once", 20); // the engine tries again by itself
        open(m_site->url("/at-once"));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->property("failed").toBool(), kPatienceMs);
        save("checkout-stop");
        QVERIFY(m_left->isEmpty());
        // It is tried until the faults are used up: each try asks at least once.
        QTRY_VERIFY_WITH_TIMEOUT(
            (m_window->property("failed").toBool() ? pressAgain() : void(), !m_left->isEmpty()), kPatienceMs);
        QCOMPARE(howItWasLeft(), QStringLiteral("finished"));
    }

    void theBrowserOfTheSystemIsAWayOut()
    {
        open(m_site->url("/links"));
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), kPatienceMs);
        auto* const button = item("checkoutBrowser");
        QTest::mouseClick(m_window, Qt::LeftButton, {},
                          button->mapToScene({button->width() / 2, button->height() / 2}).toPoint());
        QCOMPARE(howItWasLeft(), QStringLiteral("browser"));
    }

    void escapeClosesIt()
    {
        open(m_site->url("/links"));
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), kPatienceMs);
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_COMPARE(howItWasLeft(), QStringLiteral("closed"));
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
