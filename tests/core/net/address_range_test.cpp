#include <QtTest/QtTest>

#include <array>

#include "curl_lane.h"
#include "http_setup.h"
#include "ip_range.h"

#include <netinet/in.h>

using namespace vidgo::net;

class AddressRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPublic_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("isPublic");
        for (const char* host :
             {"8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "192.167.1.1",
              "198.17.0.1", "223.255.255.255", "[2606:4700::1111]", "[2001:4860:4860::8888]",
              "[::ffff:8.8.8.8]", "[64:ff9b::808:808]", "[2002:808:808::1]", "example.com",
              "localhost.example.com"})
            QTest::addRow("%s", host) << QByteArray(host) << true;
        for (const char* host : {"0.0.0.0",
                                 "10.1.2.3",
                                 "100.64.0.1",
                                 "100.127.255.255",
                                 "127.0.0.1",
                                 "127.9.9.9",
                                 "169.254.169.254",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.0.0.1",
                                 "192.168.1.1",
                                 "198.18.0.1",
                                 "198.19.255.255",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "[::]",
                                 "[::1]",
                                 "[::ffff:127.0.0.1]",
                                 "[::ffff:10.0.0.1]",
                                 "[64:ff9b::a00:1]",
                                 "[2002:a00:1::1]",
                                 "[2001::1]",
                                 "[fc00::1]",
                                 "[fd12::1]",
                                 "[fe80::1]",
                                 "[ff02::1]",
                                 "[::7f00:1]",
                                 "localhost",
                                 "localhost.",
                                 "a.localhost",
                                 "",
                                 "[nonsense]"})
            QTest::addRow("not %s", host) << QByteArray(host) << false;
    }
    void whatIsPublic()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const bool, isPublic);
        QCOMPARE(mayBePublicHost(host.toStdString()), isPublic);
    }

    // What counts is the address that is called, whatever the name says.
    void aNameThatLeadsIntoThisComputerIsNotCalled_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addRow("IPv4") << QByteArray("127.0.0.1");
        QTest::addRow("IPv6") << QByteArray("[::1]");
        QTest::addRow("local network") << QByteArray("192.168.7.7");
        QTest::addRow("mapped") << QByteArray("[::ffff:127.0.0.1]");
    }
    void aNameThatLeadsIntoThisComputerIsNotCalled()
    {
        QFETCH(const QByteArray, address);
        prepareCurl();
        CurlLane lane;
        CurlList names;
        QVERIFY(names.add("files.example.com:9:" + address.toStdString()));
        curl_easy_setopt(lane.easy(), CURLOPT_URL, "http://files.example.com:9/");
        curl_easy_setopt(lane.easy(), CURLOPT_PROXY, "");
        curl_easy_setopt(lane.easy(), CURLOPT_RESOLVE, names.get());
        const PublicOnly guard(lane.easy(), 0);
        const auto ending = lane.run({}, {.stall = std::chrono::milliseconds(5000)});
        QVERIFY(guard.hasRefused());
        QCOMPARE(ending.code, CURLE_COULDNT_CONNECT);
        QVERIFY(!ending.wasAnythingSent);
    }

    void aProxyMayStandInTheLocalNetwork_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<int>("port");
        QTest::addRow("port") << QByteArray("http://10.0.0.1:3128") << 3128;
        QTest::addRow("none") << QByteArray("http://proxy.example.com") << 1080;
        QTest::addRow("https") << QByteArray("https://proxy.example.com") << 443;
        QTest::addRow("socks") << QByteArray("socks5h://10.0.0.1:9050") << 9050;
        QTest::addRow("bare") << QByteArray("10.0.0.1:8080") << 8080;
    }
    void aProxyMayStandInTheLocalNetwork()
    {
        QFETCH(const QByteArray, url);
        QFETCH(const int, port);
        const ProxySettings manual{.use = ProxySettings::Use::Manual, .url = url.toStdString()};
        QCOMPARE(static_cast<int>(proxyPort(manual, false)), port);
        QCOMPARE(static_cast<int>(proxyPort(manual, true)), 0);
        QCOMPARE(static_cast<int>(proxyPort({.use = ProxySettings::Use::None}, false)), 0);
        qputenv("https_proxy", url);
        QCOMPARE(static_cast<int>(proxyPort({}, false)), port);
        qunsetenv("https_proxy");
    }
};

QTEST_GUILESS_MAIN(AddressRangeTest)
#include "address_range_test.moc"
