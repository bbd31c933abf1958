#include "vidgo/model/money_text.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

class MoneyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsReadAsInEachLanguage_data();
    void amountsReadAsInEachLanguage();
};

void MoneyTextTest::amountsReadAsInEachLanguage_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<bool>("isTwd");
    QTest::addColumn<QString>("pointed"); // English, Japanese, Chinese and Korean write numbers alike
    QTest::addColumn<QString>("spanish");
    const auto row = [](const char* name, qint64 minor, bool isTwd, const char* pointed,
                        const char* spanish) {
        QTest::newRow(name) << minor << isTwd << QString(pointed) << QString(spanish);
    };
    row("nothing", 0, true, "NT$0", "NT$0");
    row("whole", 29900, true, "NT$299", "NT$299");
    row("cents", 299, false, "US$2.99", "US$2,99");
    row("less than one", 5, false, "US$0.05", "US$0,05");
    row("ten cents", 1010, false, "US$10.10", "US$10,10");
    row("four digits", 129900, true, "NT$1,299", "NT$1299");
    row("five digits", 1299950, false, "US$12,999.50", "US$12.999,50");
    row("seven digits", 123456700, true, "NT$1,234,567", "NT$1.234.567");
    row("given back", -299, false, "-US$2.99", "-US$2,99");
    row("the least there is", std::numeric_limits<qint64>::min(), false, "-US$92,233,720,368,547,758.08",
        "-US$92.233.720.368.547.758,08");
}

void MoneyTextTest::amountsReadAsInEachLanguage()
{
    QFETCH(qint64, minor);
    QFETCH(bool, isTwd);
    QFETCH(QString, pointed);
    QFETCH(QString, spanish);
    const Money money{minor, isTwd ? Currency::twd() : Currency::usd()};
    for (const auto language : kLanguages)
        QCOMPARE(QString::fromStdString(formatMoney(money, language)),
                 language == Language::Spanish ? spanish : pointed);
}

QTEST_GUILESS_MAIN(MoneyTextTest)
#include "money_text_test.moc"
