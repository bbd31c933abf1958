// Result and Error, Money, time, identifiers: the small values that everything is made of.

#include <set>
#include <unordered_set>

#include "vidgo/base/base_error.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/base/strong_id.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(BaseError::InvalidArgument, "odd", {{"reason", "the number is odd"}});
    return number / 2;
}

Result<int> quarter(int number)
{
    auto once = half(number);
    if (!once)
        return failure(once);
    return half(*once);
}

using ApplesId = StrongId<struct ApplesTag>;
using PearsId = StrongId<struct PearsTag>;
static_assert(!std::is_convertible_v<ApplesId, PearsId>);
static_assert(!std::is_convertible_v<std::string, ApplesId>);

} // namespace

class BaseValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillInReplacesWhatItKnows_data();
    void fillInReplacesWhatItKnows();
    void aFailureIsHandedOnWithItsTexts();
    void everyBaseErrorHasAnIdOfItsOwnAndASentence();
    void moneyIsReadExactly_data();
    void moneyIsReadExactly();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void moneyOfTheLimitsIsWritten();
    void addingRefusesOtherCurrenciesAndOverflow();
    void onlyCurrenciesWeSellInAreKnown();
    void timesSurviveTheRoundTrip_data();
    void timesSurviveTheRoundTrip();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();
    void theSystemClockGoesForward();
    void uuidsAreOfVersionFourAndDiffer();
    void idsCompareAndHashByValue();
};

void BaseValuesTest::fillInReplacesWhatItKnows_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char* name, const char* pattern, const char* filled) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(filled);
    };
    row("empty", "", "");
    row("nothing to fill", "plain", "plain");
    row("one", "“{file}” is gone", "“写真.png” is gone");
    row("twice", "{file}{file}", "写真.png写真.png");
    row("two names", "{file}: {reason}.", "写真.png: it is {file}.");
    row("unknown stays", "{who} lost {file}", "{who} lost 写真.png");
    row("open at the end", "{file} {", "写真.png {");
    row("closed first", "} {file}", "} 写真.png");
    row("open brace before a name", "{ {file}", "{ 写真.png");
    row("doubled braces", "{{file}}", "{写真.png}");
    row("empty name", "{}", "{}");
}

void BaseValuesTest::fillInReplacesWhatItKnows()
{
    QFETCH(QString, pattern);
    const ErrorArguments arguments{{"file", "写真.png"}, {"reason", "it is {file}"}};
    QTEST(text(fillIn(pattern.toStdString(), arguments)), "filled");
}

void BaseValuesTest::aFailureIsHandedOnWithItsTexts()
{
    QCOMPARE(quarter(12).value(), 3);
    const auto refused = quarter(6);
    VIDGO_VERIFY_ERROR(refused, BaseError::InvalidArgument);
    QVERIFY(refused.error().is(BaseError::InvalidArgument));
    QVERIFY(!refused.error().is(BaseError::Cancelled));
    QCOMPARE(refused.error().internal(), std::string("odd"));
    QCOMPARE(refused.error().external(),
             std::string("This can't be done with these settings: the number is odd."));
    QVERIFY(refused.error().externalTemplate().find("{reason}") != std::string_view::npos);
}

void BaseValuesTest::everyBaseErrorHasAnIdOfItsOwnAndASentence()
{
    std::set<std::string_view> ids;
    for (int i = static_cast<int>(BaseError::Cancelled); i <= static_cast<int>(BaseError::Internal); ++i) {
        const auto described = describe(static_cast<BaseError>(i));
        QVERIFY(described.id.starts_with("base."));
        QVERIFY2(ids.insert(described.id).second, described.id.data());
        QVERIFY(described.text.ends_with('.'));
    }
    QCOMPARE(describe(BaseError::None).id, describe(BaseError::Internal).id);
}

void BaseValuesTest::moneyIsReadExactly_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* decimal, qint64 minor, const char* written) {
        QTest::newRow(decimal) << QString(decimal) << minor << QString(written);
    };
    row("0", 0, "0.00");
    row("-0", 0, "0.00");
    row("2.99", 299, "2.99");
    row("299", 29900, "299.00");
    row("0.1", 10, "0.10");
    row("0.05", 5, "0.05");
    row("-0.05", -5, "-0.05");
    row("-18.39", -1839, "-18.39");
    row("007.50", 750, "7.50");
    row("999999999999999.99", 99999999999999999, "999999999999999.99");
}

void BaseValuesTest::moneyIsReadExactly()
{
    QFETCH(QString, decimal);
    const auto money = moneyFromDecimal(decimal.toStdString(), Currency::usd());
    VIDGO_VERIFY(money);
    QTEST(static_cast<qint64>(money->minor), "minor");
    QTEST(text(toDecimal(*money)), "written");
    QVERIFY(money->currency == Currency::usd());
}

void BaseValuesTest::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("decimal");
    for (const char* decimal : {"", "-", ".", "1.", ".5", "1.234", "1,50", "1e3", " 1", "1 ", "+1", "--1",
                                "0x10", "1.-5", "NaN", "1000000000000000", "１", "1.5.0"})
        QTest::addRow("'%s'", decimal) << QString::fromUtf8(decimal);
}

void BaseValuesTest::whatIsNoAmountIsRefused()
{
    QFETCH(QString, decimal);
    VIDGO_VERIFY_ERROR(moneyFromDecimal(decimal.toStdString(), Currency::twd()), BaseError::InvalidArgument);
}

void BaseValuesTest::moneyOfTheLimitsIsWritten()
{
    QCOMPARE(toDecimal({INT64_MAX, Currency::usd()}), std::string("92233720368547758.07"));
    QCOMPARE(toDecimal({INT64_MIN, Currency::usd()}), std::string("-92233720368547758.08"));
}

void BaseValuesTest::addingRefusesOtherCurrenciesAndOverflow()
{
    const Money cent{1, Currency::usd()};
    QCOMPARE(add({299, Currency::usd()}, cent)->minor, 300);
    QCOMPARE(add({-5, Currency::usd()}, {3, Currency::usd()})->minor, -2);
    QCOMPARE(add({INT64_MAX - 1, Currency::usd()}, cent)->minor, INT64_MAX);
    QCOMPARE(add({INT64_MAX, Currency::usd()}, {INT64_MIN, Currency::usd()})->minor, -1);
    VIDGO_VERIFY_ERROR(add({INT64_MAX, Currency::usd()}, cent), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(add({INT64_MIN, Currency::usd()}, {-1, Currency::usd()}), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(add({1, Currency::twd()}, cent), BaseError::InvalidArgument);
}

void BaseValuesTest::onlyCurrenciesWeSellInAreKnown()
{
    QVERIFY(Currency::fromCode("TWD").value() == Currency::twd());
    QVERIFY(Currency::fromCode("USD").value() == Currency::usd());
    QCOMPARE(std::string(Currency::twd().code()), std::string("TWD"));
    QCOMPARE(Currency::usd().minorDigits(), 2);
    for (const char* code : {"", "usd", "EUR", "USDT", "US"})
        VIDGO_VERIFY_ERROR(Currency::fromCode(code), BaseError::InvalidArgument);
}

void BaseValuesTest::timesSurviveTheRoundTrip_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<QString>("again");
    const auto row = [](const char* written, qint64 millis, const char* again) {
        QTest::newRow(written) << QString(written) << millis << QString(again);
    };
    row("1970-01-01T00:00:00.000Z", 0, "1970-01-01T00:00:00.000Z");
    row("1969-12-31T23:59:59.999Z", -1, "1969-12-31T23:59:59.999Z");
    row("2026-11-21T09:30:00.250Z", 1795253400250, "2026-11-21T09:30:00.250Z");
    row("2026-11-21T09:30:00Z", 1795253400000, "2026-11-21T09:30:00.000Z");
    row("2024-02-29T00:00:00Z", 1709164800000, "2024-02-29T00:00:00.000Z");
    row("9999-12-31T23:59:59.999Z", 253402300799999, "9999-12-31T23:59:59.999Z");
    row("0000-01-01T00:00:00Z", -62167219200000, "0000-01-01T00:00:00.000Z");
}

void BaseValuesTest::timesSurviveTheRoundTrip()
{
    QFETCH(QString, written);
    const auto time = timestampFromIso8601(written.toStdString());
    VIDGO_VERIFY(time);
    QTEST(static_cast<qint64>(time->time_since_epoch().count()), "millis");
    QTEST(text(toIso8601(*time)), "again");
}

void BaseValuesTest::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QString>("written");
    for (const char* written :
         {"", "now", "2026-11-21", "2026-11-21T09:30:00", "2026-11-21T09:30:00+02:00", "2026-11-21 09:30:00Z",
          "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-00-10T00:00:00Z", "2026-11-21T24:00:00Z",
          "2026-11-21T09:60:00Z", "2026-11-21T09:30:60Z", "2026-11-21T-0:30:00Z", "2026-11-21T09:30:00.25Z",
          "2026-11-21T09:30:00,250Z", "-026-11-21T09:30:00Z", "2026-1 -21T09:30:00Z",
          "2026-11-21T09:30:00.-50Z"})
        QTest::addRow("'%s'", written) << QString(written);
}

void BaseValuesTest::whatIsNoTimeIsRefused()
{
    QFETCH(QString, written);
    VIDGO_VERIFY_ERROR(timestampFromIso8601(written.toStdString()), BaseError::InvalidArgument);
}

void BaseValuesTest::theSystemClockGoesForward()
{
    const SystemClock clock;
    const auto first = clock.now();
    QVERIFY(clock.now() >= first);
    QVERIFY(first > *timestampFromIso8601("2024-01-01T00:00:00Z"));
}

void BaseValuesTest::uuidsAreOfVersionFourAndDiffer()
{
    test::CountingRandom counting;
    QCOMPARE(makeUuid(counting), std::string("01000000-0000-4000-8809-0a0b0c0d0e0f"));
    SystemRandom random;
    std::set<std::string> seen;
    const QRegularExpression shape("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
    for (int i = 0; i < 1000; ++i) {
        const auto uuid = makeUuid(random);
        QVERIFY2(shape.match(text(uuid)).hasMatch(), uuid.c_str());
        QVERIFY(seen.insert(uuid).second);
    }
}

void BaseValuesTest::idsCompareAndHashByValue()
{
    QVERIFY(ApplesId().isEmpty());
    QVERIFY(ApplesId("a") == ApplesId("a"));
    QVERIFY(ApplesId("a") < ApplesId("b"));
    const std::unordered_set<ApplesId> set{ApplesId("a"), ApplesId("a"), ApplesId("b")};
    QCOMPARE(set.size(), 2u);
}

QTEST_GUILESS_MAIN(BaseValuesTest)
#include "values_test.moc"
