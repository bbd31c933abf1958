#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"

using namespace vidgo;

/// `vidgo providers`: as far as it goes without a network and without anybody's keychain.
class ProvidersCliTest : public QObject
{
    Q_OBJECT

    // A key in the environment is what the keychain is never asked for.
    static void giveKeys()
    {
        for (const char* name : {"PIAPI_KEY", "POLLO_API_KEY", "A2E_API_KEY", "GEMINI_API_KEY",
                                 "LEONARDO_API_KEY", "RUNWAY_API_KEY", "GOENHANCE_API_KEY"})
            qputenv(name, "not-a-key-of-anybody");
    }

    static test::CommandLine::Answer runWithInput(const test::CommandLine& cli, const QStringList& arguments,
                                                  const QByteArray& input)
    {
        QProcess process;
        cli.start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(110000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void initTestCase() { giveKeys(); }

    void everybodyIsListedAndNoKeyIsShown()
    {
        const test::CommandLine cli;
        const auto answer = cli.run({"--json", "providers"});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(!answer.out.contains(QStringLiteral("not-a-key")));
        const auto all = answer.json().object().value(QStringLiteral("providers")).toArray();
        QStringList ids;
        for (const auto& provider : all) {
            const auto object = provider.toObject();
            ids << object.value(QStringLiteral("id")).toString();
            QCOMPARE(object.value(QStringLiteral("key")).toString(), QStringLiteral("environment"));
            const auto operations = object.value(QStringLiteral("operations")).toArray();
            QVERIFY(!operations.isEmpty());
            for (const auto& operation : operations) {
                QCOMPARE(operation.toObject().value(QStringLiteral("breaker")).toString(),
                         QStringLiteral("closed"));
                QCOMPARE(operation.toObject().value(QStringLiteral("calls")).toInt(), 0);
            }
        }
        ids.sort();
        QCOMPARE(ids, (QStringList{"a2e", "gemini", "goenhance", "leonardo", "piapi", "pollo", "runway"}));
        const auto lines = cli.run({"providers", "list"});
        QCOMPARE(lines.exitCode, 0);
        QVERIFY(lines.out.contains(QStringLiteral("PiAPI")) &&
                lines.out.contains(QStringLiteral("text_to_image")));
        QVERIFY(!lines.out.contains(QStringLiteral("not-a-key")));
    }

    void aResetIsDoneAndShown()
    {
        const test::CommandLine cli;
        const auto answer = cli.run({"--json", "providers", "reset", "pollo"});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json().object().value(QStringLiteral("id")).toString(), QStringLiteral("pollo"));
    }

    void nobodyIsNotFound_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"set", "remove", "check", "reset"})
            QTest::newRow(command) << command;
    }
    void nobodyIsNotFound()
    {
        QFETCH(QString, command);
        const test::CommandLine cli;
        const auto answer = runWithInput(cli, {"--json", "providers", command, "nobody"}, "key\n");
        QCOMPARE(answer.exitCode, 4);
        QCOMPARE(answer.json()
                     .object()
                     .value(QStringLiteral("error"))
                     .toObject()
                     .value(QStringLiteral("id"))
                     .toString(),
                 QStringLiteral("service.unknown_provider"));
    }

    void aKeyComesFromStandardInputOnly_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QStringList{"providers", "set", "piapi"} << QByteArray();
        QTest::newRow("an empty line") << QStringList{"providers", "set", "piapi"} << QByteArray(" \r\n");
        QTest::newRow("a control character") << QStringList{"providers", "set", "piapi"}
                                             << QByteArray("a\x01"
                                                           "b\n");
        QTest::newRow("on the command line")
            << QStringList{"providers", "set", "piapi", "a-key"} << QByteArray("a\n");
    }
    void aKeyComesFromStandardInputOnly()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        const test::CommandLine cli;
        QCOMPARE(runWithInput(cli, arguments, input).exitCode, 2);
    }

    void theManualNamesThem()
    {
        const test::CommandLine cli;
        const auto manual = cli.run({"manual"}).out;
        QVERIFY(manual.contains(QStringLiteral("providers")));
        QVERIFY(cli.run({"completion", "bash"}).out.contains(QStringLiteral("providers")));
    }
};

QTEST_GUILESS_MAIN(ProvidersCliTest)
#include "providers_cli_test.moc"
