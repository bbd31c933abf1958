#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/storage/database.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

/// `vidgo ledger`: the journal of credits is read and checked from a shell.
class LedgerCliTest : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = m_cli.folder() / "data";
        auto studio = composition::EmbeddedStudio::open(
            {.resources = test::sourcePath("resources"), .config = data, .data = {}, .forcedData = data});
        VIDGO_VERIFY(studio);
        auto& ledger = (*studio)->ledger();
        const AccountId me("local");
        VIDGO_VERIFY(ledger.grant({.account = me,
                                   .key = "order 1",
                                   .kind = BucketKind::Bought,
                                   .amount = 50,
                                   .reason = "Small package"}));
        const auto hold = ledger.reserve({.account = me,
                                          .key = "reserve",
                                          .job = JobId("job 1"),
                                          .tier = "starter",
                                          .items = {{"leonardo_video_1080p", 2}},
                                          .shownTotal = 20});
        VIDGO_VERIFY(hold);
        VIDGO_VERIFY(ledger.settle({.hold = hold->id, .key = "settle", .amount = 10}));
    }

    void anEmptyLedgerSaysSo()
    {
        const test::CommandLine other;
        const auto history = other.run({"ledger", "history"});
        QCOMPARE(history.exitCode, 0);
        QVERIFY(!history.out.isEmpty());
        QCOMPARE(other.run({"ledger", "verify"}).exitCode, 0);
    }

    void historyIsListedLatestFirst()
    {
        const auto answer = m_cli.run({"--json", "ledger", "history"});
        QCOMPARE(answer.exitCode, 0);
        const auto all = answer.json().object().value(QStringLiteral("transactions")).toArray();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0)[QStringLiteral("kind")].toString(), QStringLiteral("settle"));
        QCOMPARE(all.at(2)[QStringLiteral("reason")].toString(), QStringLiteral("Small package"));
        QCOMPARE(all.at(1)[QStringLiteral("details")][QStringLiteral("job")].toString(),
                 QStringLiteral("job 1"));
        for (const auto& transaction : all) {
            int sum = 0;
            for (const auto& entry : transaction[QStringLiteral("entries")].toArray())
                sum += entry[QStringLiteral("amount")].toInt();
            QCOMPARE(sum, 0);
        }
        const auto lines =
            m_cli.run({"ledger", "history", "--limit", "2"}).out.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).contains(QStringLiteral("+10")));
        QVERIFY(lines.at(1).contains(QStringLiteral("-20")));
        QCOMPARE(m_cli.run({"ledger", "history", "--limit", "0"}).exitCode, 2);
        QCOMPARE(m_cli.run({"ledger"}).exitCode, 2);
    }

    void aGoodLedgerIsConfirmedAndAChangedOneIsNot()
    {
        const auto good = m_cli.run({"--json", "ledger", "verify"});
        QCOMPARE(good.exitCode, 0);
        QCOMPARE(good.json()[QStringLiteral("valid")].toBool(), true);
        const auto account = good.json()[QStringLiteral("accounts")][0];
        QCOMPARE(account[QStringLiteral("transactions")].toInt(), 3);
        QCOMPARE(account[QStringLiteral("hash")].toString().size(), 64);
        QCOMPARE(m_cli.run({"ledger", "verify", "--account", "local"}).exitCode, 0);
        {
            auto database = storage::Database::open({.file = m_cli.folder() / "data" / "vidgo.db"});
            VIDGO_VERIFY(database);
            VIDGO_VERIFY((*database)->session()->execute(
                "UPDATE credit_transactions SET reason = 'Large package' WHERE number = 1"));
        }
        const auto bad = m_cli.run({"--json", "ledger", "verify"});
        QCOMPARE(bad.exitCode, 1);
        QCOMPARE(bad.json()[QStringLiteral("valid")].toBool(), false);
        const auto finding = bad.json()[QStringLiteral("findings")][0];
        QCOMPARE(finding[QStringLiteral("flaw")].toString(), QStringLiteral("hash"));
        QCOMPARE(finding[QStringLiteral("number")].toInt(), 1);
        const auto said = m_cli.run({"ledger", "verify"});
        QCOMPARE(said.exitCode, 1);
        QVERIFY(said.err.contains(QStringLiteral("local")));
    }
};

QTEST_GUILESS_MAIN(LedgerCliTest)
#include "ledger_cli_test.moc"
