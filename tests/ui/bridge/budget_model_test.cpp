#include "vidgo/ui/bridge/budget_model.h"

#include <QtTest/QtTest>

#include "../support/fake_services.h"

using namespace vidgo;
using vidgo::ui::BudgetModel;

namespace {

constexpr std::int64_t kCent = kBudgetUnitsInMinor;

BudgetState twentyDollars(std::int64_t used, std::int64_t held)
{
    return {.choice = BudgetChoice{.limit = {2000, Currency::usd()}},
            .used = used * kCent,
            .held = held * kCent,
            .left = (2000 - used - held) * kCent,
            .resetsAt = Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 12 / 1))};
}

} // namespace

/// The budget as the settings and the tools show it.
class BudgetModelTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        Fixture() { fakes.session.value = StudioMode::OwnComputer; }
        void open()
        {
            model.setHub(&fakes.hub);
            fakes.answer();
        }
        test::FakeServices fakes;
        BudgetModel model;
    };

private Q_SLOTS:
    void visitorsHaveNone()
    {
        Fixture f;
        f.fakes.session.value = StudioMode::Visitor;
        f.open();
        QVERIFY(!f.model.applies());
        QVERIFY(!f.model.ready());
        f.model.save("20", "USD", "");
        f.fakes.answer();
        QVERIFY(f.fakes.budget.choices.empty());
    }

    void showsHowTheMonthStands()
    {
        Fixture f;
        f.fakes.budget.state = twentyDollars(500, 120);
        f.open();
        QVERIFY(f.model.applies() && f.model.ready() && f.model.isSet());
        QCOMPARE(f.model.amount(), QStringLiteral("20"));
        QCOMPARE(f.model.currency(), QStringLiteral("USD"));
        QCOMPARE(f.model.limitText(), QStringLiteral("US$20"));
        QCOMPARE(f.model.usedText(), QStringLiteral("US$6.20"));
        QCOMPARE(f.model.leftText(), QStringLiteral("US$13.80"));
        QCOMPARE(f.model.usedPart(), 0.31);
        QVERIFY(!f.model.low());
        QVERIFY(f.model.resetText().contains(QStringLiteral("2026")));
    }

    void roundsAgainstThePerson()
    {
        Fixture f;
        f.fakes.budget.state = twentyDollars(0, 0);
        f.fakes.budget.state.used = 1;
        f.fakes.budget.state.left = 2000 * kCent - 1;
        f.open();
        QCOMPARE(f.model.usedText(), QStringLiteral("US$0.01"));
        QCOMPARE(f.model.leftText(), QStringLiteral("US$19.99"));
    }

    void aToolShowsItsPrice()
    {
        Fixture f;
        f.fakes.budget.state = twentyDollars(1800, 0);
        f.fakes.budget.price = {.amount = 150 * kCent};
        f.model.setToolId("room_redesign");
        f.open();
        QVERIFY(!f.model.isFree());
        QVERIFY(f.model.priceKnown() && f.model.fits());
        QCOMPARE(f.model.priceText(), QStringLiteral("US$1.50"));
        QVERIFY(f.model.low());
        f.fakes.budget.price.amount = 201 * kCent;
        f.model.reload();
        f.fakes.answer();
        QVERIFY(!f.model.fits());
        f.fakes.budget.price = {.isKnown = false};
        f.model.reload();
        f.fakes.answer();
        QVERIFY(!f.model.priceKnown() && f.model.fits());
        f.fakes.budget.state = {};
        f.model.reload();
        f.fakes.answer();
        QVERIFY(!f.model.isSet() && !f.model.fits());
        f.fakes.budget.price = {.isFree = true};
        f.model.reload();
        f.fakes.answer();
        QVERIFY(f.model.isFree() && f.model.fits());
    }

    void aBudgetIsSetAndEverybodyFollows()
    {
        Fixture f;
        f.open();
        BudgetModel other;
        other.setHub(&f.fakes.hub);
        f.fakes.answer();
        QVERIFY(!f.model.isSet());
        f.model.save("12,50", "USD", "");
        QVERIFY(f.model.busy());
        f.fakes.answer();
        QVERIFY(!f.model.busy());
        QCOMPARE(f.fakes.budget.choices.size(), std::size_t{1});
        QCOMPARE(f.fakes.budget.choices[0].limit.minor, std::int64_t{1250});
        QCOMPARE(other.amount(), QStringLiteral("12.50"));
        f.model.save("600", "TWD", "32.15");
        f.fakes.answer();
        QCOMPARE(f.fakes.budget.choices[1].rate, std::int64_t{32'150'000});
        QCOMPARE(f.model.rate(), QStringLiteral("32.15"));
        QCOMPARE(f.model.limitText(), QStringLiteral("NT$600"));
    }

    void whatIsNoAmountIsNotSaved_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<bool>("amountIsGood");
        QTest::addColumn<bool>("rateIsGood");
        QTest::newRow("empty") << ""
                               << "" << false << false;
        QTest::newRow("a word") << "much"
                                << "x" << false << false;
        QTest::newRow("below zero") << "-5"
                                    << "-1" << false << false;
        QTest::newRow("too fine") << "1.005"
                                  << "1.0000001" << false << false;
        QTest::newRow("no rate") << "5"
                                 << "0" << true << false;
        QTest::newRow("no amount") << "5."
                                   << "32" << false << true;
    }
    void whatIsNoAmountIsNotSaved()
    {
        QFETCH(QString, amount);
        QFETCH(QString, rate);
        QFETCH(bool, amountIsGood);
        QFETCH(bool, rateIsGood);
        Fixture f;
        f.open();
        QCOMPARE(f.model.isAmount(amount), amountIsGood);
        QCOMPARE(f.model.isRate(rate), rateIsGood);
        f.model.save(amount, "TWD", rate);
        f.fakes.answer();
        QVERIFY(f.fakes.budget.choices.empty());
    }

    void aFailureIsTold()
    {
        Fixture f;
        f.open();
        f.fakes.budget.error = test::someError();
        f.model.save("5", "USD", "");
        f.fakes.answer();
        QVERIFY(!f.model.errorText().isEmpty());
        f.fakes.budget.error.reset();
        f.model.reload();
        f.fakes.answer();
        QVERIFY(f.model.errorText().isEmpty());
    }

    void theHistoryTellsWhatWasCharged()
    {
        Fixture f;
        f.fakes.budget.state = twentyDollars(7, 0);
        f.fakes.budget.entries = {{.at = Timestamp{}, .kind = "settle", .amount = -700, .job = "a"},
                                  {.at = Timestamp{}, .kind = "reserve", .amount = -900, .job = "a"},
                                  {.at = Timestamp{}, .kind = "grant", .amount = 2000 * kCent}};
        f.open();
        f.model.loadHistory();
        f.fakes.answer();
        const auto history = f.model.history();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).toMap().value("amount").toString(), QStringLiteral("US$0.07"));
        QCOMPARE(history.at(1).toMap().value("amount").toString(), QStringLiteral("US$20"));
    }
};

QTEST_GUILESS_MAIN(BudgetModelTest)
#include "budget_model_test.moc"
