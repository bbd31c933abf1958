#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

/// `vidgo jobs`: the queue that the studio works through is steered from a shell.
class JobsCliTest : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    QStringList states() const
    {
        QStringList all;
        const auto jobs = m_cli.run({"--json", "jobs", "list"}).json().object();
        for (const auto& job : jobs.value(QStringLiteral("jobs")).toArray())
            all << job.toObject().value(QStringLiteral("name")).toString() + QLatin1Char(' ') +
                       job.toObject().value(QStringLiteral("state")).toString();
        return all;
    }
    QString idOf(const QString& name) const
    {
        const auto jobs = m_cli.run({"--json", "jobs", "list"}).json().object();
        for (const auto& job : jobs.value(QStringLiteral("jobs")).toArray())
            if (job.toObject().value(QStringLiteral("name")).toString() == name)
                return job.toObject().value(QStringLiteral("id")).toString();
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = m_cli.folder() / "data";
        auto studio = composition::EmbeddedStudio::open(
            {.resources = test::sourcePath("resources"), .config = data, .data = {}, .forcedData = data});
        VIDGO_VERIFY(studio);
        for (const char* name : {"a.jpg", "b.jpg", "c.jpg"})
            VIDGO_VERIFY((*studio)->services().jobs.add(
                RunRequest{.tool = Tool::BackgroundRemoval, .input = std::filesystem::path("/p") / name}));
    }

    void anEmptyQueueSaysSo()
    {
        const test::CommandLine other;
        const auto answer = other.run({"jobs", "list"});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(!answer.out.isEmpty());
    }

    void theQueueIsSteered()
    {
        const QStringList all{QStringLiteral("a.jpg waiting"), QStringLiteral("b.jpg waiting"),
                              QStringLiteral("c.jpg waiting")};
        QCOMPARE(states(), all);
        QCOMPARE(m_cli.run({"jobs", "move", idOf("c.jpg"), "--before", idOf("a.jpg")}).exitCode, 0);
        QCOMPARE(states().first(), QStringLiteral("c.jpg waiting"));
        QCOMPARE(m_cli.run({"jobs", "move", idOf("c.jpg")}).exitCode, 0);
        QCOMPARE(states(), all);
        const auto paused = m_cli.run({"jobs", "pause", idOf("a.jpg"), idOf("b.jpg")});
        QCOMPARE(paused.exitCode, 0);
        QCOMPARE(paused.out.count(QStringLiteral("paused")), 2);
        QCOMPARE(m_cli.run({"jobs", "resume", idOf("b.jpg")}).exitCode, 0);
        QCOMPARE(m_cli.run({"jobs", "cancel", idOf("c.jpg")}).exitCode, 0);
        const QStringList steered{QStringLiteral("a.jpg paused"), QStringLiteral("b.jpg waiting"),
                                  QStringLiteral("c.jpg cancelled")};
        QCOMPARE(states(), steered);
        const auto log = m_cli.run({"jobs", "log", idOf("c.jpg")});
        QVERIFY(log.out.contains(QStringLiteral("Cancelled")));
        QCOMPARE(m_cli.run({"jobs", "retry", idOf("c.jpg")}).exitCode, 0);
        QCOMPARE(states().last(), QStringLiteral("c.jpg waiting"));
        QCOMPARE(m_cli.run({"jobs", "cancel", idOf("c.jpg")}).exitCode, 0);
        QCOMPARE(m_cli.run({"jobs", "clear"}).exitCode, 0);
        QCOMPARE(states().size(), 2);
    }

    void whatIsNotThereIsSaid()
    {
        QCOMPARE(m_cli.run({"jobs", "pause", "nobody"}).exitCode, 4);
        QCOMPARE(m_cli.run({"jobs", "log", "nobody"}).exitCode, 4);
        QCOMPARE(m_cli.run({"jobs", "move", "nobody"}).exitCode, 4);
        QCOMPARE(m_cli.run({"jobs"}).exitCode, 2);
        QCOMPARE(m_cli.run({"jobs", "pause"}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(JobsCliTest)
#include "jobs_cli_test.moc"
