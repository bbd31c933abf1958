#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/moderation/review_desk.h"
#include "vidgo/storage/database.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

/// `vidgo moderation`: people decide, with a reason that is kept.
class ModerationCliTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CommandLine> m_cli;

    Result<std::unique_ptr<composition::EmbeddedStudio>> open() const
    {
        const auto data = m_cli->folder() / "data";
        return composition::EmbeddedStudio::open(
            {.resources = test::sourcePath("resources"), .config = data, .data = {}, .forcedData = data});
    }
    void execute(const std::string& sql) const
    {
        auto database = storage::Database::open({.file = m_cli->folder() / "data" / "vidgo.db"});
        VIDGO_VERIFY(database);
        VIDGO_VERIFY((*database)->session()->execute(sql));
    }
    static std::string verdict(const std::string& id)
    {
        return "INSERT INTO moderation_verdicts (job_id, account_id, content_hash, verdict, categories, "
               "judged_by, text_id, arguments, made_at, person_says, person_said_at) VALUES ('j1', "
               "'this-computer', 'h', '" +
               id + "', 'violence', 'keywords', '', '{}', 1, '', 0)";
    }
    QJsonDocument json(const QStringList& arguments, int exitCode = 0) const
    {
        const auto answer = m_cli->run(QStringList{"--json"} + arguments);
        if (answer.exitCode != exitCode)
            qWarning("exit code %d: %s%s", answer.exitCode, qPrintable(answer.out), qPrintable(answer.err));
        return answer.exitCode == exitCode ? answer.json() : QJsonDocument();
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<test::CommandLine>();
        VIDGO_VERIFY(open());
    }

    void emptyListsAreEmpty()
    {
        QCOMPARE(json({"moderation", "queue"})["queue"].toArray().size(), 0);
        QCOMPARE(json({"moderation", "appeals"})["appeals"].toArray().size(), 0);
        QCOMPARE(json({"moderation", "bans"})["bans"].toArray().size(), 0);
        QVERIFY(m_cli->run({"moderation", "queue"}).out.contains("nothing"));
        QCOMPARE(m_cli->run({"moderation", "queue", "--state", "gone"}).exitCode, 2);
        QCOMPARE(m_cli->run({"moderation"}).exitCode, 2);
    }

    void whatWaitsIsDecidedOnceAndWithAReason()
    {
        execute(
            "INSERT INTO moderation_queue (id, job_id, account_id, content_hash, judged_by, categories, "
            "content, state, queued_at, decided_at, decided_by, reason) VALUES ('q1', 'j1', 'this-computer', "
            "'h', 'nobody', '', '{\"texts\":[\"a lake\"],\"files\":[],\"said\":\"\"}', 'waiting', 1, 0, "
            "'', '')");
        execute(verdict("allow"));
        const auto queue = json({"moderation", "queue"})["queue"].toArray();
        QCOMPARE(queue.size(), 1);
        QCOMPARE(queue.at(0)["texts"][0].toString(), "a lake");
        QCOMPARE(json({"moderation", "show", "q1"})["id"].toString(), "q1");
        QCOMPARE(m_cli->run({"moderation", "approve", "q1"}).exitCode, 2); // no reason
        QCOMPARE(json({"moderation", "approve", "q1", "--reason", "fine", "--as", "eve"})["by"].toString(),
                 "admin:eve");
        QCOMPARE(json({"moderation", "reject", "q1", "--reason", "no"}, 1)["error"]["id"].toString(),
                 "moderation.already_decided");
        const auto decided = json({"moderation", "queue", "--state", "approved"})["queue"][0]["decision"];
        QCOMPARE(decided["reason"].toString(), "fine");
        QCOMPARE(decided["by"].toString(), "admin:eve");
        QCOMPARE(json({"moderation", "queue"})["queue"].toArray().size(), 0);
    }

    void nobodyIsNotFound_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"approve", "reject", "grant", "deny", "lift"})
            QTest::newRow(command) << command;
    }
    void nobodyIsNotFound()
    {
        QFETCH(QString, command);
        QCOMPARE(json({"moderation", command, "nobody", "--reason", "x"}, 4)["error"]["id"].toString(),
                 "moderation.item_missing");
        QCOMPARE(m_cli->run({"moderation", "show", "nobody"}).exitCode, 4);
    }

    void onOnesOwnComputerARefusalIsTakenBack()
    {
        QCOMPARE(json({"moderation", "allow", "j1", "--reason", "x"}, 4)["error"]["id"].toString(),
                 "moderation.nothing_to_appeal");
        execute(verdict("block"));
        QCOMPARE(m_cli->run({"moderation", "allow", "j1", "--reason", "a film poster"}).exitCode, 0);
        const auto granted = json({"moderation", "appeals", "--state", "approved"})["appeals"].toArray();
        QCOMPARE(granted.size(), 1);
        QCOMPARE(granted.at(0)["about"].toString(), "j1");
        QCOMPARE(granted.at(0)["decision"]["reason"].toString(), "a film poster");
    }

    void helpCompletionAndManualKnowTheCommands()
    {
        const auto manual = m_cli->run({"manual"}).out;
        const auto script = m_cli->run({"completion", "bash"}).out;
        for (const char* word : {"moderation", "approve", "appeals", "elsewhere"}) {
            QVERIFY2(manual.contains(QString::fromLatin1(word)), word);
            QVERIFY2(script.contains(QString::fromLatin1(word)), word);
        }
        QVERIFY(script.contains("--max-credits"));
    }
};

QTEST_GUILESS_MAIN(ModerationCliTest)
#include "moderation_cli_test.moc"
