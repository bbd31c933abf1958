#include <QtTest/QtTest>

#include "vidgo/base/domain_name.h"

using namespace vidgo;

/// Domains as DNS compares them.
class DomainNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domainsAreWrittenAsDnsComparesThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ascii");
        QTest::newRow("plain") << "example.com"
                               << "example.com";
        QTest::newRow("case") << "Example.COM"
                              << "example.com";
        QTest::newRow("umlaut") << "Bücher.example"
                                << "xn--bcher-kva.example";
        QTest::newRow("the same, composed of two") << "Bu\u0308cher.example"
                                                   << "xn--bcher-kva.example";
        QTest::newRow("sharp s stays") << "straße.de"
                                       << "xn--strae-oqa.de";
        QTest::newRow("in ASCII already") << "xn--bcher-kva.example"
                                          << "xn--bcher-kva.example";
        QTest::newRow("digits") << "7-11.co.jp"
                                << "7-11.co.jp";
        QTest::newRow("longest label") << QString(63, u'a') + ".com" << QString(63, u'a') + ".com";
    }
    void domainsAreWrittenAsDnsComparesThem()
    {
        QFETCH(QString, typed);
        const auto ascii = toAsciiDomain(typed.toStdString());
        QVERIFY(ascii.has_value());
        QTEST(QString::fromStdString(*ascii), "ascii");
    }

    void whatIsNoDomainIsNothing()
    {
        for (const char* bad :
             {"", ".", "com", "a..b", ".a.b", "a.b.", "-a.b", "a-.b", "a b.com", "a_b.com", "192.0.2.1",
              "a.1", "[::1]", "a.b/c", "a.b:1", "\xFF.com", "xn--\u00E9.com", "xn--a.com", "a\u202E.com"})
            QVERIFY2(!toAsciiDomain(bad), bad);
        QVERIFY(!toAsciiDomain(std::string(64, 'a') + ".com"));
        std::string longName;
        for (int i = 0; i < 60; ++i)
            longName += "abcd.";
        QVERIFY(!toAsciiDomain(longName + "com"));
        QVERIFY(!toAsciiDomain(std::string(1 << 20, 'a')));
    }
};

QTEST_GUILESS_MAIN(DomainNameTest)
#include "domain_name_test.moc"
