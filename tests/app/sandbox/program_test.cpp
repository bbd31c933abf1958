#include <QProcess>
#include <QtTest/QtTest>

#include "vidgo/base/json.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

/// vidgo-sandbox as a person starts it.
class SandboxProgramTest : public QObject
{
    Q_OBJECT

    static Json nextLine(QProcess& program)
    {
        while (!program.canReadLine() && program.waitForReadyRead(10'000)) {
        }
        auto json = Json::parse(program.readLine().toStdString());
        return json ? *json : Json();
    }
    static void start(QProcess& program, const QStringList& more = {})
    {
        program.start(QStringLiteral(VIDGO_SANDBOX),
                      QStringList{QStringLiteral("--json"), QStringLiteral("--ecpay-port=0"),
                                  QStringLiteral("--paddle-port=0"), QStringLiteral("--mail-port=0"),
                                  QStringLiteral("--provider-port=0"), QStringLiteral("--quick")} +
                          more);
    }
    static std::string address(const Json& places, const char* name)
    {
        const auto* place = places.find(name);
        return place && place->asString() ? *place->asString() : std::string();
    }

private Q_SLOTS:
    void itEndsWellWhenAllWasAsTheRealServicesWantIt()
    {
        QProcess program;
        start(program, {QStringLiteral("--price=pri_01kdva00000000000000000001=Pro:USD:1899:1")});
        const auto places = nextLine(program);
        QVERIFY(address(places, "mail").starts_with("smtp://127.0.0.1:"));
        QVERIFY(address(places, "pollo").ends_with("/api/platform"));
        const auto account = sandbox::send("GET", address(places, "piapi") + "/account/info",
                                           {{"x-api-key", address(*places.find("keys"), "piapi")}}, {});
        VIDGO_VERIFY(account);
        QCOMPARE(account->status, 200);
        const auto mails = sandbox::send("GET", address(places, "mailbox") + "/", {}, {});
        VIDGO_VERIFY(mails);
        QVERIFY(mails->body.find("There are none yet.") != std::string::npos);
        const auto state = sandbox::send("GET", address(places, "ecpay") + "/_control/state", {}, {});
        VIDGO_VERIFY(state);
        QCOMPARE(state->status, 200);
        const auto prices = sandbox::send("GET", address(places, "paddle") + "/prices",
                                          {{"Authorization", "Bearer pdl_sdbx_apikey_sandbox"}}, {});
        VIDGO_VERIFY(prices);
        QVERIFY(prices->body.find("1899") != std::string::npos);
        program.terminate();
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(nextLine(program).find("unexpected")->asArray()->size(), 0U);
    }

    void itSaysWhatWasNotAndFails()
    {
        QProcess program;
        start(program);
        VIDGO_VERIFY(sandbox::send("GET", address(nextLine(program), "paddle") + "/nothing", {}, {}));
        program.terminate();
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitCode(), 1);
        QCOMPARE(nextLine(program).find("unexpected")->asArray()->size(), 1U);
    }

    void wrongOptionsAndTakenPortsHaveCodesOfTheirOwn()
    {
        QProcess wrong;
        start(wrong, {QStringLiteral("--price=nothing")});
        QVERIFY(wrong.waitForFinished(10'000));
        QCOMPARE(wrong.exitCode(), 2);
        QProcess first;
        start(first);
        const auto url = QString::fromStdString(address(nextLine(first), "ecpay"));
        QProcess second;
        second.start(QStringLiteral(VIDGO_SANDBOX),
                     {QStringLiteral("--provider-port=0"), QStringLiteral("--quick"),
                      QStringLiteral("--ecpay-port"), url.section(QLatin1Char(':'), -1)});
        QVERIFY(second.waitForFinished(10'000));
        QCOMPARE(second.exitCode(), 6);
        first.terminate();
        QVERIFY(first.waitForFinished(10'000));
    }
};

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "program_test.moc"
