#include <QtTest/QtTest>
#include <csignal>

#include "sandbox_program.h"
#include "sandbox_server.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

/// The server that `vidgo-studio --sandbox` has, with the stand-ins around it, as programs.
class SandboxServerTest : public QObject
{
    Q_OBJECT

    NullLog m_log;

    static int statusAt(const std::string& url)
    {
        const auto answer = sandbox::send("GET", url, {}, {});
        return answer ? answer->status : 0;
    }
    static std::string textOf(const Json& object, std::string_view name)
    {
        const auto* const member = object.find(name);
        return member && member->asString() ? *member->asString() : std::string();
    }

private Q_SLOTS:
    void theServerSellsAndItsMailsCanBeRead()
    {
        const test::TestFolder folder;
        const auto programs = QStringLiteral(VIDGO_PROGRAMS);
        SandboxServer server(
            {.folder = folder / "server", .resources = test::sourcePath("resources"), .programs = programs});
        SandboxProgram standIns;
        const auto said =
            standIns.start({.isQuick = true, .more = server.standInOptions(), .folder = programs});
        VIDGO_VERIFY(said);
        server.start(*said, m_log);
        QTRY_COMPARE_WITH_TIMEOUT(statusAt(server.address() + "/readyz"), 200, 60'000);
        // Where the stand-ins are is known to it by now, and stands nowhere any more.
        QTRY_VERIFY(!std::filesystem::exists(folder / "server" / "stand-ins.json"));
        QCOMPARE(std::filesystem::status(folder / "server").permissions(), std::filesystem::perms::owner_all);

        Json::Object person;
        person["email"] = "ann@example.com";
        person["password"] = "correct horse battery";
        person["name"] = "Ann";
        const auto registered =
            sandbox::send("POST", server.address() + "/api/v1/auth/register",
                          {{"Content-Type", "application/json"}, {"Idempotency-Key", "one"}},
                          Json(std::move(person)).dump());
        VIDGO_VERIFY(registered);
        QVERIFY2(registered->status == 201 || registered->status == 202, registered->body.c_str());
        const auto isThere = [&] {
            const auto page = sandbox::send("GET", textOf(*said, "mailbox") + "/", {}, {});
            return page && page->body.find("ann@example.com") != std::string::npos;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20'000);
        const auto prices = sandbox::send("GET", textOf(*said, "paddle") + "/prices",
                                          {{"Authorization", "Bearer pdl_sdbx_apikey_sandbox"}}, {});
        VIDGO_VERIFY(prices);
        QVERIFY(prices->body.find("small") != std::string::npos);
        const auto page =
            sandbox::send("GET", server.address() + "/api/v1/payments/paddle?_ptxn=txn_1", {}, {});
        VIDGO_VERIFY(page);
        QCOMPARE(page->status, 200);
        QVERIFY(page->body.find(textOf(*said, "paddle") + "/paddle.js") != std::string::npos);
    }

    void aServerThatIsKilledIsStartedAgain()
    {
        const test::TestFolder folder;
        const auto programs = QStringLiteral(VIDGO_PROGRAMS);
        SandboxServer server(
            {.folder = folder / "server", .resources = test::sourcePath("resources"), .programs = programs});
        SandboxProgram standIns;
        const auto said =
            standIns.start({.isQuick = true, .more = server.standInOptions(), .folder = programs});
        VIDGO_VERIFY(said);
        server.start(*said, m_log);
        QTRY_COMPARE_WITH_TIMEOUT(statusAt(server.address() + "/readyz"), 200, 60'000);
        const auto first = server.processId();
        QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(server.processId() != 0 && server.processId() != first, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(statusAt(server.address() + "/readyz"), 200, 60'000);
        QTRY_VERIFY(!std::filesystem::exists(folder / "server" / "stand-ins.json"));
    }

    void withoutTheProgramItIsAServerThatDoesNotAnswer()
    {
        const test::TestFolder folder;
        SandboxServer server({.folder = folder / "server",
                              .resources = test::sourcePath("resources"),
                              .programs = QString::fromStdString(folder.path().string())});
        server.start(Json(Json::Object{}), m_log);
        QCOMPARE(statusAt(server.address() + "/healthz"), 0);
    }
};

QTEST_GUILESS_MAIN(SandboxServerTest)
#include "sandbox_server_test.moc"
