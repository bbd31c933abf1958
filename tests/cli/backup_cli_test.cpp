#include <QtTest/QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/storage/database.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

namespace {

constexpr auto kPassphrase = "correct horse battery";

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

// Opened and closed, as by somebody who worked with it.
void workIn(const std::filesystem::path& data, const std::string& key)
{
    auto studio = composition::EmbeddedStudio::open(
        {.resources = test::sourcePath("resources"), .config = data, .data = {}, .forcedData = data});
    VIDGO_VERIFY(studio);
    VIDGO_VERIFY((*studio)->ledger().grant({.account = AccountId("local"),
                                            .key = key,
                                            .kind = BucketKind::Bought,
                                            .amount = 50,
                                            .reason = "Small package"}));
}

} // namespace

/// `vidgo backup`, `vidgo verify` and `vidgo restore`, as somebody uses them who moves to another machine.
class BackupCliTest : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    QStringList with(const QStringList& arguments) const
    {
        return arguments + QStringList{"--passphrase-file", m_cli.path("passphrase")};
    }
    static int transactionsOf(const test::CommandLine& cli)
    {
        return cli.run({"--json", "ledger", "history"}).json()["transactions"].toArray().size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(m_cli.path("passphrase"), QByteArray(kPassphrase) + "\n");
        workIn(m_cli.folder() / "data", "order 1");
        QCOMPARE(m_cli.run({"tools"}).exitCode, 0); // brings the examples
        const auto made = m_cli.run(with({"--json", "backup", m_cli.path("it.vgb")}));
        QCOMPARE(made.exitCode, 0);
        const auto said = made.json().object();
        QVERIFY(said["rows"].toInt() > 10);
        QVERIFY(said["files"].toInt() > 10); // the examples
        QVERIFY(said["bytes"].toDouble() > 10'000);
        QCOMPARE(said["file"].toString(), m_cli.path("it.vgb"));
    }

    void aBackupIsVerifiedAndRestoredElsewhere()
    {
        const auto verified = m_cli.run(with({"--json", "verify", m_cli.path("it.vgb")}));
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.json()["tables"].toInt() > 10);
        QVERIFY(m_cli.run(with({"verify", m_cli.path("it.vgb")})).out.contains("whole"));

        const test::CommandLine other;
        const auto restored = other.run(with({"--json", "restore", m_cli.path("it.vgb")}));
        QCOMPARE(restored.exitCode, 0);
        QCOMPARE(restored.json()["ledger_valid"].toBool(), true);
        QCOMPARE(restored.json()["folder_aside"].toString(), QString());
        QCOMPARE(restored.json()["rows"], verified.json()["rows"]);
        QCOMPARE(transactionsOf(other), 1);
        const auto examples = other.run({"--json", "tools"});
        QCOMPARE(examples.exitCode, 0);
    }

    void whatIsThereIsPutAsideOnlyWhenAsked()
    {
        const test::CommandLine other;
        workIn(other.folder() / "data", "order 2");
        workIn(other.folder() / "data", "order 3");
        const auto refused = other.run(with({"--json", "restore", m_cli.path("it.vgb")}));
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(refused.json()["error"]["id"].toString(), QStringLiteral("backup.not_empty"));
        QCOMPARE(transactionsOf(other), 2);
        const auto restored = other.run(with({"--json", "restore", m_cli.path("it.vgb"), "--replace"}));
        QCOMPARE(restored.exitCode, 0);
        QVERIFY(QFile::exists(restored.json()["folder_aside"].toString() + "/vidgo.db"));
        QCOMPARE(transactionsOf(other), 1);
    }

    void aStudioThatIsOpenIsNotDisturbed()
    {
        const test::CommandLine other;
        workIn(other.folder() / "data", "order 2");
        auto open = storage::Database::open({.file = other.folder() / "data" / "vidgo.db"});
        VIDGO_VERIFY(open);
        const auto refused = other.run(with({"--json", "restore", m_cli.path("it.vgb"), "--replace"}));
        QCOMPARE(refused.exitCode, 6);
        QCOMPARE(refused.json()["error"]["id"].toString(), QStringLiteral("storage.busy"));
        // A backup is made all the same.
        QCOMPARE(other.run(with({"backup", other.path("while.vgb")})).exitCode, 0);
    }

    void everyRefusalHasItsCode()
    {
        const auto idOf = [&](const QStringList& arguments, int exitCode) {
            const auto answer = m_cli.run(QStringList{"--json"} + arguments);
            return answer.exitCode == exitCode ? answer.json()["error"]["id"].toString()
                                               : QString::number(answer.exitCode) + answer.out + answer.err;
        };
        const auto file = m_cli.path("it.vgb");
        QCOMPARE(idOf(with({"backup", file}), 5), QStringLiteral("backup.name_taken"));
        QCOMPARE(idOf(with({"verify", m_cli.path("none.vgb")}), 3), QStringLiteral("base.file_not_found"));
        QCOMPARE(idOf(with({"verify", m_cli.path("passphrase")}), 3), QStringLiteral("seal.not_sealed"));
        write(m_cli.path("wrong"), "incorrect horse battery");
        QCOMPARE(idOf({"verify", file, "--passphrase-file", m_cli.path("wrong")}, 3),
                 QStringLiteral("seal.wrong_passphrase"));
        write(m_cli.path("short"), "short");
        QCOMPARE(idOf({"backup", m_cli.path("x.vgb"), "--passphrase-file", m_cli.path("short")}, 2),
                 QStringLiteral("backup.short_passphrase"));
        QCOMPARE(idOf({"verify", file, "--passphrase-file", m_cli.path("none")}, 3),
                 QStringLiteral("base.file_not_found"));
        const test::CommandLine empty;
        const auto nothing = empty.run(with({"--json", "backup", empty.path("x.vgb")}));
        QCOMPARE(nothing.exitCode, 6);
        QCOMPARE(nothing.json()["error"]["id"].toString(), QStringLiteral("backup.nothing_there"));
        QVERIFY(!QFile::exists(empty.path("data/vidgo.db")));
        QCOMPARE(m_cli.run({"restore"}).exitCode, 2);
        QCOMPARE(m_cli.run({"backup", file, "--passphrase", "in the list of processes"}).exitCode, 2);
    }

    void thePassphraseMayComeFromTheEnvironmentOrFromStandardInput()
    {
        const QStringList arguments{"verify", m_cli.path("it.vgb")};
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("VIDGO_BACKUP_PASSPHRASE"), QString::fromLatin1(kPassphrase));
        QProcess named;
        named.setProcessEnvironment(environment);
        m_cli.start(named, arguments);
        QVERIFY(named.waitForFinished(60000));
        QCOMPARE(named.exitCode(), 0);
        environment.remove(QStringLiteral("VIDGO_BACKUP_PASSPHRASE"));
        environment.insert(QStringLiteral("VIDGO_BACKUP_PASSPHRASE_FILE"), m_cli.path("passphrase"));
        QProcess filed;
        filed.setProcessEnvironment(environment);
        m_cli.start(filed, arguments);
        QVERIFY(filed.waitForFinished(60000));
        QCOMPARE(filed.exitCode(), 0);
        QProcess typed;
        m_cli.start(typed, arguments);
        typed.write(QByteArray(kPassphrase) + "\n");
        typed.closeWriteChannel();
        QVERIFY(typed.waitForFinished(60000));
        QCOMPARE(typed.exitCode(), 0);
    }

    void theDataOfAServerIsWhereItsEnvironmentSays()
    {
        const test::CommandLine other;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("VIDGO_DATA"), other.path("server"));
        environment.insert(QStringLiteral("VIDGO_BACKUP_PASSPHRASE"), QString::fromLatin1(kPassphrase));
        QProcess restoring;
        restoring.setProcessEnvironment(environment);
        other.start(restoring, {"restore", m_cli.path("it.vgb"), "--server"});
        QVERIFY(restoring.waitForFinished(100000));
        QCOMPARE(restoring.exitCode(), 0);
        QVERIFY(QFile::exists(other.path("server/vidgo.db")));
        QVERIFY(!QFile::exists(other.path("data")));
    }
};

QTEST_GUILESS_MAIN(BackupCliTest)
#include "backup_cli_test.moc"
