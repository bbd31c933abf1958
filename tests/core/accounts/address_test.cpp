#include <QtTest/QtTest>

#include "vidgo/accounts/accounts_error.h"
#include "vidgo/accounts/email_address.h"
#include "vidgo/accounts/ip_address.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::accounts;

/// E-mail and network addresses as people and programs write them.
class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreComparedWithoutCaseAndKeptAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("mailbox");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << "ann@example.com"
                               << "ann@example.com"
                               << "ann@example.com";
        QTest::newRow("case") << "Ann.Lee@Example.COM"
                              << "Ann.Lee@example.com"
                              << "ann.lee@example.com";
        QTest::newRow("blanks around") << " ann@example.com\n"
                                       << "ann@example.com"
                                       << "ann@example.com";
        QTest::newRow("tags count") << "ann+a@example.com"
                                    << "ann+a@example.com"
                                    << "ann+a@example.com";
        QTest::newRow("umlaut") << "ann@BÜCHER.example"
                                << "ann@xn--bcher-kva.example"
                                << "ann@xn--bcher-kva.example";
        QTest::newRow("Chinese") << "ann@例え.テスト"
                                 << "ann@xn--r8jz45g.xn--zckzah"
                                 << "ann@xn--r8jz45g.xn--zckzah";
        QTest::newRow("full-width") << "ann@ｅｘａｍｐｌｅ.com"
                                    << "ann@example.com"
                                    << "ann@example.com";
        QTest::newRow("ideographic stop") << "ann@example。com"
                                          << "ann@example.com"
                                          << "ann@example.com";
    }
    void addressesAreComparedWithoutCaseAndKeptAsTyped()
    {
        QFETCH(QString, typed);
        const auto address = EmailAddress::parse(typed.toStdString());
        VIDGO_VERIFY(address);
        QCOMPARE(QString::fromStdString(address->shown), typed.trimmed());
        QTEST(QString::fromStdString(address->mailbox), "mailbox");
        QTEST(QString::fromStdString(address->key), "key");
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char* text : {"",
                                 "@",
                                 "ann",
                                 "ann@",
                                 "@example.com",
                                 "ann@localhost",
                                 "ann@192.0.2.1",
                                 "ann@[192.0.2.1]",
                                 ".ann@example.com",
                                 "ann.@example.com",
                                 "a..b@example.com",
                                 "ann lee@example.com",
                                 "\"ann\"@example.com",
                                 "ann@example..com",
                                 "ann@-example.com",
                                 "ann@example.com.",
                                 "ann@exa_mple.com",
                                 "ann@@example.com",
                                 "ann@example.com>",
                                 "<ann@example.com",
                                 "ann\r\nBcc: bob@example.com",
                                 "ann@example.com\r\nBcc: bob@example.com",
                                 "ann,bob@example.com",
                                 "ann@exam\tple.com",
                                 "änn@example.com",
                                 "ann@\xFF\xFE.com",
                                 "ann@xn--a.com"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("a zero byte") << QByteArray("ann\0@example.com", 16);
        QTest::newRow("a long local part") << QByteArray(65, 'a') + "@example.com";
        QTest::newRow("a long domain") << "a@" + QByteArray(300, 'b') + ".com";
        QTest::newRow("a long label") << "a@" + QByteArray(64, 'b') + ".com";
        QTest::newRow("a megabyte") << QByteArray(1 << 20, 'a') + "@example.com";
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QByteArray, typed);
        VIDGO_VERIFY_ERROR(EmailAddress::parse(typed.toStdString()), AccountsError::InvalidAddress);
    }

    void networkAddressesAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("v4") << "192.0.2.1"
                            << "192.0.2.1";
        QTest::newRow("v4 in v6") << "::ffff:192.0.2.1"
                                  << "192.0.2.1";
        QTest::newRow("v4 in v6, as digits") << "::FFFF:c000:201"
                                             << "192.0.2.1";
        QTest::newRow("nothing") << "::"
                                 << "::";
        QTest::newRow("loop") << "::1"
                              << "::1";
        QTest::newRow("whole") << "2001:DB8:0:0:1:0:0:1"
                               << "2001:db8::1:0:0:1";
        QTest::newRow("end left out") << "2001:db8::"
                                      << "2001:db8::";
        QTest::newRow("one zero stays") << "2001:db8:1:1:0:1:1:1"
                                        << "2001:db8:1:1:0:1:1:1";
        QTest::newRow("the longest run") << "1:0:0:2:0:0:0:3"
                                         << "1:0:0:2::3";
    }
    void networkAddressesAreReadAndWritten()
    {
        QFETCH(QString, typed);
        const auto address = IpAddress::parse(typed.toStdString());
        VIDGO_VERIFY(address);
        QTEST(QString::fromStdString(address->text()), "written");
        QCOMPARE(address->digits().size(), std::size_t{32});
        const auto again = IpAddress::parse(address->text());
        VIDGO_VERIFY(again);
        QVERIFY(*again == *address);
    }

    void whatIsNoNetworkAddressIsRefused_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char* text : {"",
                                 ".",
                                 ":",
                                 ":::",
                                 "1.2.3",
                                 "1.2.3.4.5",
                                 "1.2.3.256",
                                 "01.2.3.4",
                                 "1.2.3.+4",
                                 "1.2.3.4 ",
                                 "1::2::3",
                                 "1:2:3:4:5:6:7",
                                 "1:2:3:4:5:6:7:8:9",
                                 "12345::",
                                 "::1%eth0",
                                 "1.2.3.4::",
                                 "::1.2.3",
                                 "1:2:3:4:5:6:7:8::",
                                 "g::",
                                 "-1::",
                                 "[::1]"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("long") << QByteArray(100000, ':');
    }
    void whatIsNoNetworkAddressIsRefused()
    {
        QFETCH(QByteArray, typed);
        VIDGO_VERIFY_ERROR(IpAddress::parse(typed.toStdString()), AccountsError::InvalidRequest);
    }

    void aNetworkHoldsWhatBeginsLikeIt()
    {
        const auto four = IpNetwork::parse("203.0.113.0/25");
        const auto six = IpNetwork::parse("2001:db8::/33");
        VIDGO_VERIFY(four);
        VIDGO_VERIFY(six);
        QVERIFY(four->contains(*IpAddress::parse("203.0.113.127")));
        QVERIFY(!four->contains(*IpAddress::parse("203.0.113.128")));
        QVERIFY(four->contains(*IpAddress::parse("::ffff:203.0.113.1")));
        QVERIFY(six->contains(*IpAddress::parse("2001:db8:7fff::1")));
        QVERIFY(!six->contains(*IpAddress::parse("2001:db8:8000::1")));
        QCOMPARE(four->text(), std::string("203.0.113.0/25"));
        QCOMPARE(IpNetwork::parse("192.0.2.1")->text(), std::string("192.0.2.1/32"));
        QCOMPARE(IpNetwork::placeOf(*IpAddress::parse("2001:db8::1:2:3:4")).text(),
                 std::string("2001:db8::/64"));
        for (const char* bad : {"203.0.113.1/24", "203.0.113.0/33", "203.0.113.0/", "203.0.113.0/-1",
                                "203.0.113.0/08", "2001:db8::1/64", "2001:db8::/129", "/24"})
            VIDGO_VERIFY_ERROR(IpNetwork::parse(bad), AccountsError::InvalidRequest);
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
