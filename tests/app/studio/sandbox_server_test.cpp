#include <QtTest/QtTest>
#include <csignal>

#include <QTcpServer>

#include "sandbox_program.h"
#include "sandbox_server.h"
#include "vidgo/composition/embedded_studio.h"
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

    static SandboxServer::Places placesIn(const test::TestFolder& folder)
    {
        return {.folder = folder / "server",
                .resources = test::sourcePath("resources"),
                .programs = QStringLiteral(VIDGO_PROGRAMS)};
    }
    // As it is started with a server whose program is not there: what it keeps is kept all the same.
    std::string addressOfAStart(const test::TestFolder& folder)
    {
        auto places = placesIn(folder);
        places.programs = QString::fromStdString(folder.path().string());
        SandboxServer server(places);
        server.start(Json(Json::Object{}), m_log);
        return server.address();
    }

    static std::uint16_t portOf(const std::string& address)
    {
        return static_cast<std::uint16_t>(QUrl(QString::fromStdString(address)).port());
    }
    static std::uint16_t keptPort(const test::TestFolder& folder)
    {
        const auto kept = readTextFile(folder / "server" / "port", 100);
        return kept ? static_cast<std::uint16_t>(std::stoi(*kept)) : std::uint16_t{0};
    }
    // A port that is given to nobody who asks the system for any, so that it is free from start to start.
    static std::uint16_t settleIn(const test::TestFolder& folder)
    {
        QTcpServer free;
        for (std::uint16_t port = 21'000; port < 30'000 && !free.isListening(); ++port)
            free.listen(QHostAddress::LocalHost,
                        static_cast<std::uint16_t>(port + QCoreApplication::applicationPid() % 2'000));
        if (auto kept =
                writeFile(folder / "server" / "port", std::to_string(free.serverPort()), Durability::None);
            !kept)
            qFatal("%s", kept.error().internal().c_str());
        return free.serverPort();
    }

private Q_SLOTS:
    void itIsWhereItWasTheLastTime()
    {
        const test::TestFolder folder;
        const auto port = settleIn(folder);
        QCOMPARE(portOf(addressOfAStart(folder)), port);
        QCOMPARE(portOf(addressOfAStart(folder)), port);
        // Somebody else has its port: from then on it is where it found another one.
        QTcpServer somebody;
        QVERIFY(somebody.listen(QHostAddress::LocalHost, port));
        const auto moved = portOf(addressOfAStart(folder));
        QVERIFY(moved != port);
        QCOMPARE(keptPort(folder), moved);
        VIDGO_VERIFY(writeFile(folder / "server" / "port", "no port", Durability::None));
        const auto chosen = portOf(addressOfAStart(folder));
        QVERIFY(chosen > 0);
        QCOMPARE(keptPort(folder), chosen);
    }

    // What was fetched and trusted once is known at the next start, before the server was asked.
    void theStudioKnowsItAgain()
    {
        const test::TestFolder folder;
        const composition::Directories home{.resources = test::sourcePath("resources"),
                                            .config = folder / "config",
                                            .data = {},
                                            .forcedData = folder / "data"};
        const auto port = settleIn(folder);
        std::int64_t known = 0;
        for (const bool isFirst : {true, false}) {
            auto places = placesIn(folder);
            places.hasNewExamples = true;
            SandboxServer server(places);
            QCOMPARE(portOf(server.address()), port);
            SandboxProgram standIns;
            const auto said =
                standIns.start({.isQuick = true, .more = server.standInOptions(), .folder = places.programs});
            VIDGO_VERIFY(said);
            server.start(*said, m_log);
            const auto sandbox = composition::sandboxPlacesFrom(*said);
            VIDGO_VERIFY(sandbox);
            const auto studio = composition::EmbeddedStudio::open(home, *sandbox, server.address());
            VIDGO_VERIFY(studio);
            const auto services = (*studio)->services();
            auto& examples = *services.atServer->newExamples;
            QCOMPARE(examples.state().lookedAt.has_value(), !isFirst);
            QTRY_COMPARE_WITH_TIMEOUT(statusAt(server.address() + "/readyz"), 200, 120'000);
            VIDGO_VERIFY(examples.sync(service::ExampleSyncWish::Now, {}));
            const auto signer = examples.state().unknownSigner;
            QCOMPARE(signer.has_value(), isFirst);
            if (signer) {
                VIDGO_VERIFY(examples.trust({.name = "The sandbox", .publicKey = signer->publicKey}));
                VIDGO_VERIFY(examples.sync(service::ExampleSyncWish::Now, {}));
                known = examples.state().brought;
                QVERIFY(known > 0);
            }
            QCOMPARE(examples.state().missing, 0);
            QCOMPARE(examples.state().brought, isFirst ? known : 0);
        }
    }

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
