#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"

using namespace vidgo;

/// `vidgo budget`: what may be spent with keys of one's own.
class BudgetCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeOneIsSetThereIsNone()
    {
        const test::CommandLine cli;
        const auto answer = cli.run({"--json", "budget"});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json().object().value(QStringLiteral("set")).toBool(), false);
        QVERIFY(cli.run({"budget", "show"}).out.contains(QStringLiteral("No budget is set")));
    }

    void aBudgetIsKept()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.run({"budget", "set", "12.50"}).exitCode, 0);
        const auto shown = cli.run({"--json", "budget", "show"}).json().object();
        QCOMPARE(shown.value(QStringLiteral("limit")).toString(), QStringLiteral("12.5000"));
        QCOMPARE(shown.value(QStringLiteral("left")).toString(), QStringLiteral("12.5000"));
        QCOMPARE(shown.value(QStringLiteral("currency")).toString(), QStringLiteral("USD"));
        QVERIFY(cli.run({"budget"}).out.contains(QStringLiteral("US$12.50")));
        QCOMPARE(cli.run({"budget", "set", "500", "--currency", "TWD", "--rate", "32.15"}).exitCode, 0);
        const auto taiwan = cli.run({"--json", "budget"}).json().object();
        QCOMPARE(taiwan.value(QStringLiteral("currency")).toString(), QStringLiteral("TWD"));
        QCOMPARE(taiwan.value(QStringLiteral("rate")).toDouble(), 32.15);
        const auto history = cli.run({"--json", "budget", "history"}).json().object();
        QCOMPARE(history.value(QStringLiteral("entries")).toArray().size(), 1);
        QCOMPARE(cli.run({"ledger", "verify"}).exitCode, 0);
    }

    void whatIsNoBudgetIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no amount") << QStringList{"budget", "set"} << 2;
        QTest::newRow("no number") << QStringList{"budget", "set", "much"} << 2;
        QTest::newRow("a third decimal") << QStringList{"budget", "set", "1.005"} << 2;
        QTest::newRow("another currency") << QStringList{"budget", "set", "10", "--currency", "EUR"} << 2;
        QTest::newRow("no rate") << QStringList{"budget", "set", "10", "--currency", "TWD"} << 2;
        QTest::newRow("no number as rate")
            << QStringList{"budget", "set", "10", "--currency", "TWD", "--rate", "x"} << 2;
        QTest::newRow("too much") << QStringList{"budget", "set", "100000.01"} << 1;
    }
    void whatIsNoBudgetIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const test::CommandLine cli;
        QCOMPARE(cli.run(arguments).exitCode, exitCode);
        QCOMPARE(cli.run({"--json", "budget"}).json().object().value(QStringLiteral("set")).toBool(), false);
    }
};

QTEST_GUILESS_MAIN(BudgetCliTest)
#include "budget_cli_test.moc"
