#include "certificate.h"
#include "test_server.h"

using namespace vidgo;
using namespace vidgo::server;
using namespace vidgo::test;

namespace {

constexpr milliseconds kSoon(40);

// Names the handler's kind of work by the first part of the path.
std::size_t laneByPath(const api::Request& request)
{
    if (request.path == "/ping")
        return kOnIoThread;
    return request.path == "/healthz" ? 1 : 0;
}

} // namespace

class ServerLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void aSlowHeadIsTurnedAway();
    void aHeadThatDripsHasItsTimeInAll();
    void aSlowBodyIsTurnedAway();
    void aBodyThatComesFastEnoughHasItsTime();
    void whoSaysNothingIsLetGo();
    void aSlowHandshakeIsLetGo();
    void aSlowReaderIsLetGo();
    void aSlowHandlerIsNotWaitedFor();
    void overloadIsSaidAtOnceAndHealthIsServed();
    void connectionsHaveALimitInAll();
    void connectionsHaveALimitForEachAddress();
    void trustedProxiesMayHaveMoreConnections();
    void requestsSentAheadHaveALimit();
    void bodiesHaveTheLimitOfTheirPath();
    void bodiesOfThoseWhoAreRefusedAreNotRead();
    void bodiesInFilesHaveALimit();
    void thousandsOfIdleConnectionsDisturbNobody();
};

void ServerLimitsTest::aSlowHeadIsTurnedAway()
{
    ServerOptions options;
    options.timeouts.head = kSoon;
    const TestServer server(echo, options);
    auto client = server.connect();
    QCOMPARE(client.ask("GET / HTTP/1.1\r\nHo").status, 408);
    QVERIFY(client.isEnded());
}

void ServerLimitsTest::aHeadThatDripsHasItsTimeInAll()
{
    ServerOptions options;
    options.timeouts.head = kSoon;
    TestServer server(echo, options);
    auto client = server.connect();
    const auto begin = std::chrono::steady_clock::now();
    client.send("GET / HTTP/1.1\r\nX: ");
    const auto isDripping = [&] { return server.observer.refused("slow head") == 0 && client.send("a"); };
    while (isDripping())
        std::this_thread::sleep_for(milliseconds(2));
    QCOMPARE(server.observer.refused("slow head"), 1);
    QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
}

void ServerLimitsTest::aSlowBodyIsTurnedAway()
{
    ServerOptions options;
    options.timeouts.bodyGrace = kSoon;
    options.timeouts.bodyBytesPerSecond = 1'000'000;
    const TestServer server(echo, options);
    auto client = server.connect();
    QCOMPARE(client.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhello").status, 408);
    auto chunked = server.connect();
    QCOMPARE(chunked.ask("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel").status,
             408);
}

void ServerLimitsTest::aBodyThatComesFastEnoughHasItsTime()
{
    ServerOptions options;
    options.timeouts.bodyGrace = kSoon;
    options.timeouts.bodyBytesPerSecond = 1; // each byte earns a second
    const TestServer server(echo, options);
    auto client = server.connect();
    // The first bytes come with the head, so that no pause of this test's is longer than what was earned.
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 60\r\n\r\n" + std::string(20, 'a'));
    for (int i = 0; i < 40; ++i) {
        client.send("a");
        std::this_thread::sleep_for(milliseconds(2));
    }
    QCOMPARE(client.answer().status, 200);
}

void ServerLimitsTest::whoSaysNothingIsLetGo()
{
    ServerOptions options;
    options.timeouts.idle = kSoon;
    const TestServer server(echo, options);
    auto silent = server.connect();
    QVERIFY(silent.readUntil("x").empty()); // without a word
    auto used = server.connect();
    QCOMPARE(used.ask(get("/")).status, 200);
    QVERIFY(used.isEnded());
    QVERIFY(eventually([&] { return server.http->connections() == 0; }));
}

void ServerLimitsTest::aSlowHandshakeIsLetGo()
{
    const TestFolder folder;
    ServerOptions options;
    options.timeouts.tlsHandshake = kSoon;
    options.tls = TlsFiles{folder / "certificate.pem", folder / "key.pem"};
    writeCertificate("slow", options.tls->certificate, options.tls->key);
    TestServer server(echo, options);
    auto client = server.connect();
    client.send("\x16\x03\x01"); // the beginning of a greeting
    QVERIFY(client.isEnded());
    QVERIFY(eventually([&] { return server.observer.refused("tls") == 1; }));
}

void ServerLimitsTest::aSlowReaderIsLetGo()
{
    ServerOptions options;
    options.timeouts.write = kSoon;
    options.timeouts.linger = kSoon;
    const std::string large(40'000'000, 'x'); // more than the buffers of the system hold
    const TestServer server([&](const api::Request&) { return textAnswer(large); }, options);
    auto client = server.connect();
    client.send(get("/"));
    QVERIFY(eventually([&] { return server.observer.closed == 1; }));
}

void ServerLimitsTest::aSlowHandlerIsNotWaitedFor()
{
    ServerOptions options;
    options.timeouts.handler = kSoon;
    Door door;
    TestServer server(
        [&](const api::Request& request) {
            door.pass();
            return echo(request);
        },
        options);
    auto client = server.connect();
    const auto answer = client.ask(get("/"));
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.header("Retry-After").empty());
    QVERIFY(answer.body.find("api.took_too_long") != std::string::npos); // and not that nothing was done
    QVERIFY(client.isEnded());
    QCOMPARE(server.observer.refused("slow handler"), 1);
    door.open();
}

void ServerLimitsTest::overloadIsSaidAtOnceAndHealthIsServed()
{
    ServerOptions options;
    options.lanes = {{.name = "work", .threads = 2, .queue = 3},
                     {.name = "health", .threads = 1, .queue = 2}};
    options.laneOf = laneByPath;
    Door door;
    TestServer server(
        [&](const api::Request& request) {
            if (request.path == "/work")
                door.pass();
            return echo(request);
        },
        options);
    std::vector<RawClient> busy;
    for (int i = 0; i < 5; ++i) {
        busy.push_back(server.connect());
        busy.back().send(get("/work"));
        if (i < 2)
            QVERIFY(door.waitFor(i + 1));
    }
    // The queue is full as soon as all five have come in.
    QVERIFY(eventually([&] { return server.observer.queued == 5; }));
    auto client = server.connect();
    const auto answer = client.ask(get("/work"));
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.header("Retry-After").empty());
    QCOMPARE(client.ask(get("/healthz")).status, 200);
    QCOMPARE(client.ask(get("/ping")).status, 200);
    door.open();
    for (auto& one : busy)
        QCOMPARE(one.answer().status, 200);
    QVERIFY(eventually([&] { return client.ask(get("/work")).status == 200; }));
}

void ServerLimitsTest::connectionsHaveALimitInAll()
{
    ServerOptions options;
    options.limits.connections = 2;
    TestServer server(echo, options);
    auto first = server.connect();
    {
        const auto second = server.connect();
        QCOMPARE(first.ask(get("/")).status, 200);
        QVERIFY(eventually([&] { return server.http->connections() == 2; }));
        auto third = server.connect();
        QCOMPARE(third.answer().status, 503);
        QVERIFY(third.isEnded());
        QCOMPARE(server.observer.refused("all"), 1);
    }
    QVERIFY(eventually([&] { return server.http->connections() == 1; }));
    QCOMPARE(server.ask(get("/")).status, 200);
}

void ServerLimitsTest::connectionsHaveALimitForEachAddress()
{
    ServerOptions options;
    options.limits.connectionsPerIp = 1;
    TestServer server(echo, options);
    auto first = server.connect();
    QCOMPARE(first.ask(get("/")).status, 200);
    QCOMPARE(server.connect().answer().status, 503);
    QCOMPARE(server.observer.refused("ip"), 1);
}

void ServerLimitsTest::trustedProxiesMayHaveMoreConnections()
{
    ServerOptions options;
    options.limits.connectionsPerIp = 1;
    options.trustedProxies = TrustedProxies::from({"127.0.0.1"}).value();
    const TestServer server(echo, options);
    auto first = server.connect();
    QCOMPARE(first.ask(get("/")).status, 200);
    QCOMPARE(server.ask(get("/")).status, 200);
}

void ServerLimitsTest::requestsSentAheadHaveALimit()
{
    ServerOptions options;
    options.limits.pipelined = 3;
    const TestServer server(echo, options);
    auto client = server.connect();
    std::string many;
    for (int i = 0; i < 10; ++i)
        many += get("/" + std::to_string(i));
    client.send(many);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(client.answer().header("Connection"), std::string());
    QCOMPARE(client.answer().header("Connection"), std::string("close"));
    QCOMPARE(client.answer().status, 0);
}

void ServerLimitsTest::bodiesHaveTheLimitOfTheirPath()
{
    ServerOptions options;
    options.bodyRule = [](const api::Request& request) {
        const bool isLarge = request.method == api::Method::Post && request.path == "/large";
        return BodyRule{.maxBytes = isLarge ? 1000U : 10U};
    };
    const TestServer server(echo, options);
    QCOMPARE(server.ask(post("/large", std::string(1000, 'a'))).status, 200);
    QCOMPARE(server.ask(post("/large", std::string(1001, 'a'))).status, 413);
    QCOMPARE(server.ask(post("/small", std::string(11, 'a'))).status, 413);
    QCOMPARE(server.ask(post("/small", std::string(3'000'000, 'a'))).status, 413); // read to the end
    QCOMPARE(server
                 .ask("POST /small HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "8\r\n12345678\r\n8\r\n12345678\r\n0\r\n\r\n")
                 .status,
             413);
}

void ServerLimitsTest::bodiesOfThoseWhoAreRefusedAreNotRead()
{
    ServerOptions options;
    options.bodyRule = [](const api::Request& request) {
        return BodyRule{.maxBytes = 1'000'000, .isToFile = true, .isUnread = request.header("X-Key").empty()};
    };
    TestServer server(
        [](const api::Request& request) {
            const bool isThere = request.bodyFile || !request.body.empty();
            return request.header("X-Key").empty() ? textAnswer(isThere ? "read" : "who?", 401)
                                                   : textAnswer("ok");
        },
        options);
    auto client = server.connect();
    // The answer is there before any of the body is.
    const auto refused = client.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.body, std::string("who?"));
    QCOMPARE(refused.header("Connection"), std::string("close"));
    QVERIFY(client.isEnded());
    auto known = server.connect();
    QCOMPARE(known.ask(post("/", std::string(500'000, 'x'), "X-Key: 1\r\n")).status, 200);
    QCOMPARE(known.ask(get("/")).status, 401);
    QCOMPARE(known.ask(get("/")).header("Connection"), std::string()); // there was nothing to be read
}

void ServerLimitsTest::bodiesInFilesHaveALimit()
{
    ServerOptions options;
    options.limits.fileBodiesPerIp = 1;
    options.bodyRule = [](const api::Request&) { return BodyRule{.maxBytes = 1000, .isToFile = true}; };
    TestServer server(echo, options);
    {
        auto first = server.connect();
        first.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(first.answer().status, 100);
        const auto refused = server.ask(post("/", "hello"));
        QCOMPARE(refused.status, 503);
        QVERIFY(!refused.header("Retry-After").empty());
        QCOMPARE(first.ask(std::string(100, 'x')).status, 200);
    }
    QVERIFY(eventually([&] { return server.ask(post("/", "hello")).status == 200; }));
}

void ServerLimitsTest::thousandsOfIdleConnectionsDisturbNobody()
{
    ServerOptions options;
    options.limits.connectionsPerIp = 5000;
    options.ioThreads = 2;
    const TestServer server(echo, options);
    std::vector<RawClient> idle;
    for (int i = 0; i < 2000; ++i) {
        idle.push_back(server.connect());
        if (!idle.back().isOpen())
            QSKIP("This system allows too few open files for 2 000 connections.");
    }
    QVERIFY(eventually([&] { return server.http->connections() >= 2000; }));
    for (int i = 0; i < 100; ++i)
        QCOMPARE(server.ask(get("/")).status, 200);
    for (std::size_t i = 0; i < idle.size(); i += 100)
        QCOMPARE(idle[i].ask(get("/")).status, 200);
}

QTEST_GUILESS_MAIN(ServerLimitsTest)
#include "server_limits_test.moc"
