#include "vidgo/server/server_error.h"
#include "vidgo/server/trusted_proxies.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::server;

class TrustedProxiesTest : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreReadAndWritten_data();
    void addressesAreReadAndWritten();
    void rangesHoldWhatTheyShould();
    void badRangesAreRefused_data();
    void badRangesAreRefused();
    void theOriginIsTheLastThatNobodyVouchesFor_data();
    void theOriginIsTheLastThatNobodyVouchesFor();
    void manyForgedHopsHideNobody();
    void networksAreWholeForIpv4AndHalfForIpv6();
};

void TrustedProxiesTest::addressesAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("IPv4") << "203.0.113.9"
                          << "203.0.113.9";
    QTest::newRow("IPv6") << "2001:DB8:0::1"
                          << "2001:db8::1";
    QTest::newRow("mapped") << "::ffff:203.0.113.9"
                            << "203.0.113.9";
    QTest::newRow("zone") << "fe80::1%eth0"
                          << "";
    QTest::newRow("short") << "127.1"
                           << "";
    QTest::newRow("name") << "localhost"
                          << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TrustedProxiesTest::addressesAreReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto ip = ipFrom(text.toStdString());
    QCOMPARE(ip ? QString::fromStdString(ipText(*ip)) : QString(), written);
}

void TrustedProxiesTest::rangesHoldWhatTheyShould()
{
    const auto proxies = TrustedProxies::from({"10.0.0.0/8", "192.0.2.128/25", "2001:db8::/33", "::1"});
    VIDGO_VERIFY(proxies);
    for (const char* inside :
         {"10.255.0.1", "::ffff:10.0.0.1", "192.0.2.128", "192.0.2.255", "2001:db8:7fff::1", "::1"})
        QVERIFY2(proxies->trusts(*ipFrom(inside)), inside);
    for (const char* outside : {"11.0.0.1", "192.0.2.127", "2001:db8:8000::1", "::2", "127.0.0.1"})
        QVERIFY2(!proxies->trusts(*ipFrom(outside)), outside);
    QVERIFY(TrustedProxies::from({"0.0.0.0/0"})->trusts(*ipFrom("8.8.8.8")));
    QVERIFY(!TrustedProxies::from({"0.0.0.0/0"})->trusts(*ipFrom("2001:db8::1")));
}

void TrustedProxiesTest::badRangesAreRefused_data()
{
    QTest::addColumn<QString>("range");
    for (const char* range :
         {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8x", "10.0.0", "::/129", "proxy"})
        QTest::newRow(range) << range;
}

void TrustedProxiesTest::badRangesAreRefused()
{
    QFETCH(QString, range);
    VIDGO_VERIFY_ERROR(TrustedProxies::from({range.toStdString()}), ServerError::ProxyInvalid);
}

void TrustedProxiesTest::theOriginIsTheLastThatNobodyVouchesFor_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char* what, const char* peer, const char* name, const char* value,
                        const char* origin) { QTest::newRow(what) << peer << name << value << origin; };
    row("a stranger is not believed", "203.0.113.1", "X-Forwarded-For", "8.8.8.8", "203.0.113.1");
    row("a proxy is", "10.0.0.1", "X-Forwarded-For", "8.8.8.8", "8.8.8.8");
    row("what the client forged is not", "10.0.0.1", "X-Forwarded-For", "1.1.1.1, 8.8.8.8", "8.8.8.8");
    row("proxies before the proxy are skipped", "10.0.0.1", "X-Forwarded-For", "1.1.1.1, 8.8.8.8, 10.0.0.2",
        "8.8.8.8");
    row("only proxies", "10.0.0.1", "X-Forwarded-For", "10.0.0.3, 10.0.0.2", "10.0.0.3");
    row("no address", "10.0.0.1", "X-Forwarded-For", "8.8.8.8, unknown, 10.0.0.2", "10.0.0.2");
    row("nothing", "10.0.0.1", "X-Forwarded-For", "", "10.0.0.1");
    row("with a port", "10.0.0.1", "X-Forwarded-For", "8.8.8.8:4711", "8.8.8.8");
    row("IPv6", "10.0.0.1", "X-Forwarded-For", "2001:db8::7", "2001:db8::7");
    row("Forwarded", "10.0.0.1", "Forwarded", "for=1.1.1.1, For=\"8.8.8.8\";proto=https;by=10.0.0.1",
        "8.8.8.8");
    row("Forwarded IPv6", "10.0.0.1", "Forwarded", "proto=https;for=\"[2001:db8::7]:4711\"", "2001:db8::7");
    row("hidden", "10.0.0.1", "Forwarded", "for=_secret", "10.0.0.1");
}

void TrustedProxiesTest::theOriginIsTheLastThatNobodyVouchesFor()
{
    QFETCH(QString, peer);
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, origin);
    const auto proxies = TrustedProxies::from({"10.0.0.0/8"}).value();
    const api::Headers headers = {{name.toStdString(), value.toStdString()}};
    QCOMPARE(QString::fromStdString(ipText(proxies.originOf(*ipFrom(peer.toStdString()), headers))), origin);
}

void TrustedProxiesTest::manyForgedHopsHideNobody()
{
    const auto proxies = TrustedProxies::from({"10.0.0.0/8"}).value();
    std::string hops;
    for (int i = 0; i < 1000; ++i)
        hops += "1.1.1.1, ";
    for (const api::Headers& headers :
         {api::Headers{{"X-Forwarded-For", hops + "203.0.113.9"}},
          api::Headers{{"X-Forwarded-For", hops + "1.1.1.1"}, {"X-Forwarded-For", "203.0.113.9"}}})
        QCOMPARE(ipText(proxies.originOf(*ipFrom("10.0.0.1"), headers)), std::string("203.0.113.9"));
}

void TrustedProxiesTest::networksAreWholeForIpv4AndHalfForIpv6()
{
    QCOMPARE(ipText(networkOf(*ipFrom("203.0.113.9"))), std::string("203.0.113.9"));
    QCOMPARE(ipText(networkOf(*ipFrom("2001:db8:1:2:3:4:5:6"))), std::string("2001:db8:1:2::"));
}

QTEST_GUILESS_MAIN(TrustedProxiesTest)
#include "trusted_proxies_test.moc"
