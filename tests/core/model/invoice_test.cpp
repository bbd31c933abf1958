#include <QtTest/QtTest>

#include "vidgo/model/invoice.h"

using namespace vidgo;

/// The numbers and codes on receipts.
class InvoiceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taiwaneseTaxNumbersAreHeldAgainstTheirChecksum_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("22099131") << "22099131" << true;                       // sum 30
        QTest::newRow("84149961") << "84149961" << true;                       // sum 50
        QTest::newRow("96979933") << "96979933" << true;                       // sum 50
        QTest::newRow("a multiple of five, not of ten") << "04595252" << true; // sum 35
        QTest::newRow("seventh digit is 7") << "10458575" << true;             // sum 30
        QTest::newRow("seventh digit is 7, one more") << "10458574" << true;   // sum 29
        QTest::newRow("one more without a 7") << "22099130" << false;          // sum 29
        QTest::newRow("wrong digit") << "22099132" << false;
        QTest::newRow("seventh digit is 7, wrong") << "10458576" << false;
        QTest::newRow("short") << "2209913" << false;
        QTest::newRow("long") << "220991310" << false;
        QTest::newRow("letter") << "2209913A" << false;
        QTest::newRow("full width") << QString::fromUtf8("２２０９９１３１") << false;
        QTest::newRow("empty") << "" << false;
    }
    void taiwaneseTaxNumbersAreHeldAgainstTheirChecksum()
    {
        QFETCH(QString, digits);
        QFETCH(bool, isValid);
        QCOMPARE(isTaiwanTaxId(digits.toStdString()), isValid);
    }

    void vatNumbersHaveTheFormOfTheirCountry_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isValid");
        const auto add = [](const char* country, const char* number, bool isValid) {
            QTest::addRow("%s %s", country, number) << country << number << isValid;
        };
        add("AT", "ATU12345678", true);
        add("AT", "AT123456789", false);
        add("DE", "DE123456789", true);
        add("DE", "DE12345678", false);
        add("DE", "123456789", false);
        add("GR", "EL123456789", true);
        add("GR", "GR123456789", false);
        add("ES", "ESX1234567X", true);
        add("FR", "FRXX999999999", true);
        add("IE", "IE1234567WA", true);
        add("IE", "IE1A23456B", true);
        add("NL", "NL123456789B01", true);
        add("NL", "NL123456789C01", false);
        add("CH", "CHE123456789MWST", true);
        add("CH", "CHE123456789ABC", false);
        add("NO", "NO123456789MVA", true);
        add("GB", "GB123456789012", true);
        add("LT", "LT1234567890", false);
        add("TW", "22099131", true);
        add("TW", "22099132", false);
        add("JP", "T1234567890123", true);
        add("JP", "A'; --", false);
        add("US", "", false);
    }
    void vatNumbersHaveTheFormOfTheirCountry()
    {
        QFETCH(QString, country);
        QFETCH(QString, number);
        QFETCH(bool, isValid);
        QCOMPARE(isVatNumber(country.toStdString(), number.toStdString()), isValid);
    }

    void carriersAndDonationsHaveTheirForm()
    {
        QVERIFY(isCarrier(CarrierKind::Mobile, "/ABC+-.1"));
        QVERIFY(!isCarrier(CarrierKind::Mobile, "/ABC123"));
        QVERIFY(!isCarrier(CarrierKind::Mobile, "ABC12345"));
        QVERIFY(!isCarrier(CarrierKind::Mobile, "/abc1234"));
        QVERIFY(isCarrier(CarrierKind::Certificate, "AB12345678901234"));
        QVERIFY(!isCarrier(CarrierKind::Certificate, "A112345678901234"));
        QVERIFY(!isCarrier(CarrierKind::Certificate, ""));
        QVERIFY(isCarrier(CarrierKind::Member, ""));
        QVERIFY(!isCarrier(CarrierKind::None, "/ABC1234"));
        QVERIFY(isDonationCode("919") && isDonationCode("1234567"));
        QVERIFY(!isDonationCode("12") && !isDonationCode("12345678") && !isDonationCode("12a"));
    }

    void taxAndNetAreWholeAndAddUp_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<bool>("isTwd");
        QTest::addColumn<qint64>("basisPoints");
        QTest::addColumn<qint64>("tax");
        QTest::newRow("299") << qint64{29'900} << true << qint64{500} << qint64{1'400};
        QTest::newRow("99") << qint64{9'900} << true << qint64{500} << qint64{500};
        QTest::newRow("105") << qint64{10'500} << true << qint64{500} << qint64{500};
        QTest::newRow("1") << qint64{100} << true << qint64{500} << qint64{0};
        QTest::newRow("2.99") << qint64{299} << false << qint64{500} << qint64{14};
        QTest::newRow("no tax") << qint64{29'900} << true << qint64{0} << qint64{0};
        QTest::newRow("largest") << qint64{100'000'000} << false << qint64{500} << qint64{4'761'905};
    }
    void taxAndNetAreWholeAndAddUp()
    {
        QFETCH(qint64, total);
        QFETCH(bool, isTwd);
        QFETCH(qint64, basisPoints);
        QFETCH(qint64, tax);
        const Money sum{total, isTwd ? Currency::twd() : Currency::usd()};
        QCOMPARE(taxIn(sum, basisPoints), (Money{tax, sum.currency}));
    }
};

QTEST_GUILESS_MAIN(InvoiceModelTest)
#include "invoice_test.moc"
