#include <QtTest/QtTest>

#include "checkout_guard.h"
#include "checkout_order.h"

using namespace vidgo::checkout;

class CheckoutGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAddressIsJudged_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<CheckoutGuard::Way>("way");
        QTest::addColumn<CheckoutGuard::Judgement>("judgement");
        const auto row = [](const char* name, const char* address, CheckoutGuard::Way way,
                            CheckoutGuard::Judgement judgement) {
            QTest::newRow(name) << QString::fromLatin1(address) << way << judgement;
        };
        using G = CheckoutGuard;
        row("our server", "https://vidgo.example/pay/1", G::Chosen, G::Inside);
        row("our server elsewhere", "https://vidgo.example:8443/pay/1", G::Chosen, G::Refused);
        row("the gateway by a form", "https://payment.ecpay.com.tw/Cashier", G::Sent, G::Inside);
        row("the gateway by a link", "https://payment.ecpay.com.tw/help", G::Chosen, G::Inside);
        row("below the gateway", "https://buy.paddle.com/x", G::Chosen, G::Inside);
        row("the star is no host", "https://paddle.com/x", G::Chosen, G::Refused);
        row("another with its end", "https://evilpaddle.com/x", G::Chosen, G::Refused);
        row("another with its beginning", "https://payment.ecpay.com.tw.evil.example/", G::Chosen,
            G::Refused);
        row("a bank by a form", "https://acs.bank.example/3ds", G::Sent, G::Bank);
        row("a bank by a link", "https://acs.bank.example/3ds", G::Chosen, G::Refused);
        row("the page itself", "https://www.current.example/next", G::Chosen, G::Bank);
        row("unencrypted", "http://payment.ecpay.com.tw/Cashier", G::Sent, G::Refused);
        row("unencrypted bank", "http://acs.bank.example/", G::Sent, G::Refused);
        row("a listed one here", "http://127.0.0.1:4000/page", G::Sent, G::Inside);
        row("another one here", "http://127.0.0.1:4001/page", G::Sent, G::Refused);
        row("a file", "file:///etc/passwd", G::Sent, G::Refused);
        row("a script", "javascript:alert(1)", G::Chosen, G::Refused);
        row("words as a page", "data:text/html,hello", G::Sent, G::Refused);
        row("another program", "line://pay/1", G::Chosen, G::Refused);
        row("a name and a password", "https://vidgo.example@evil.example/", G::Sent, G::Refused);
        row("a password at ours", "https://a:b@vidgo.example/pay/1", G::Sent, G::Refused);
        row("no host", "https:///pay", G::Sent, G::Refused);
        row("nothing", "", G::Sent, G::Refused);
        row("the end", "https://vidgo.example/done?order=1", G::Sent, G::End);
        row("the other end", "https://vidgo.example/back", G::Chosen, G::End);
        row("below the end", "https://vidgo.example/done/more", G::Sent, G::Inside);
        row("the end of another", "https://evil.example/done", G::Sent, G::Bank);
        row("a frame of a bank", "https://acs.bank.example/frame", G::Within, G::Inside);
        row("an empty frame", "about:blank", G::Within, G::Inside);
        row("an unencrypted frame", "http://acs.bank.example/frame", G::Within, G::Refused);
        row("a file in a frame", "file:///etc/passwd", G::Within, G::Refused);
        row("another program in a frame", "line://pay/1", G::Within, G::Refused);
    }
    void eachAddressIsJudged()
    {
        QFETCH(QString, address);
        QFETCH(CheckoutGuard::Way, way);
        CheckoutGuard guard;
        guard.setProperty("start", QUrl(QStringLiteral("https://vidgo.example/pay/1")));
        guard.setProperty("ends", QStringList{QStringLiteral("https://vidgo.example/done"),
                                              QStringLiteral("https://vidgo.example/back")});
        guard.setProperty("origins", QStringList{QStringLiteral("https://payment.ecpay.com.tw"),
                                                 QStringLiteral("https://*.paddle.com"),
                                                 QStringLiteral("http://127.0.0.1:4000")});
        const auto judged =
            guard.judge(QUrl(address), QUrl(QStringLiteral("https://www.current.example/")), way);
        QTEST(judged, "judgement");
    }

    void hostsAreShownAsTheyAreSent()
    {
        QCOMPARE(CheckoutGuard::hostOf(QUrl(QStringLiteral("https://pаypal.example/x"))), // a Cyrillic letter
                 QStringLiteral("xn--pypal-4ve.example"));
        QCOMPARE(CheckoutGuard::hostOf(QUrl(QStringLiteral("http://127.0.0.1:4000/x"))),
                 QStringLiteral("127.0.0.1:4000"));
    }

    void anOrderIsReadWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const char* name, const char* start, const char* ends, const char* language,
                            bool isTaken) {
            QTest::newRow(name) << QByteArray(QByteArray("{\"start\":\"") + start + "\",\"ends\":" + ends +
                                              ",\"origins\":[],\"language\":\"" + language +
                                              "\",\"theme\":\"dark\"}")
                                << isTaken;
        };
        row("whole", "https://a.example/1", "[\"https://a.example/2\"]", "ja", true);
        row("no end", "https://a.example/1", "[]", "ja", false);
        row("ends of another type", "https://a.example/1", "7", "ja", false);
        row("a file", "file:///etc/passwd", "[\"https://a.example/2\"]", "ja", false);
        row("a language of nobody", "https://a.example/1", "[\"https://a.example/2\"]", "xx", false);
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("no JSON") << QByteArray("https://a.example/1") << false;
    }
    void anOrderIsReadWholeOrNotAtAll()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isTaken);
        const auto order = CheckoutOrder::fromJson(line);
        QCOMPARE(order.has_value(), isTaken);
        if (order)
            QCOMPARE(order->start, QUrl(QStringLiteral("https://a.example/1")));
    }

    void theWebEngineGoesOutAsTheStudioDoes_data()
    {
        QTest::addColumn<QByteArray>("proxy");
        QTest::addColumn<QByteArray>("flags");
        const auto row = [](const char* name, const char* proxy, const char* flags) {
            QTest::newRow(name) << QByteArray(proxy) << QByteArray(flags);
        };
        row("nothing said", "{}", "");
        row("as the system says", "{'use':'system','address':'http://p.example:1'}", "");
        row("none", "{'use':'direct'}", "--no-proxy-server");
        row("a proxy", "{'use':'manual','address':'http://p.example:3128','user':'me','password':'x'}",
            "--proxy-server=http://p.example:3128");
        row("a proxy with exceptions",
            "{'use':'manual','address':'https://p.example','exceptions':['office.example','.lan']}",
            "--proxy-server=https://p.example --proxy-bypass-list=office.example;.office.example;.lan");
        row("SOCKS", "{'use':'manual','address':'socks5h://[::1]:1080'}",
            "--proxy-server=socks5://[::1]:1080");
        row("a script", "{'use':'script','script':'http://wpad.example/proxy.pac'}",
            "--proxy-pac-url=http://wpad.example/proxy.pac");
        row("no address", "{'use':'manual','address':'p.example --disable-web-security'}",
            "--proxy-server=http://127.0.0.1:1");
        row("no address of a script", "{'use':'script','script':'a b --no-sandbox'}",
            "--proxy-server=http://127.0.0.1:1");
        row("no host", "{'use':'manual','address':'http://p.example:1','exceptions':['a --no-sandbox']}",
            "--proxy-server=http://p.example:1");
    }
    void theWebEngineGoesOutAsTheStudioDoes()
    {
        QFETCH(QByteArray, proxy);
        QFETCH(QByteArray, flags);
        QByteArray line =
            "{'start':'https://a.example/1','ends':['https://a.example/2'],'language':'en','proxy':";
        line += proxy + '}';
        const auto order = CheckoutOrder::fromJson(line.replace('\'', '"'));
        QVERIFY(order);
        QCOMPARE(order->engineFlags(), flags);
    }
};

QTEST_GUILESS_MAIN(CheckoutGuardTest)
#include "checkout_guard_test.moc"
