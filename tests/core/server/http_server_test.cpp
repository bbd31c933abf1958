#include <fstream>

#include "certificate.h"
#include "test_server.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/server/server_error.h"

using namespace vidgo;
using namespace vidgo::server;
using namespace vidgo::test;

class HttpServerTest : public QObject
{
    Q_OBJECT

private slots:
    void aConnectionServesManyRequests();
    void requestsSentAheadAreAnsweredInOrder();
    void bodiesComeInByLengthAndInChunks();
    void aClientThatAsksMaySendItsBody();
    void aHeadRequestHasNoBody();
    void oldClientsAreServedOnce();
    void aFileIsSentInParts();
    void aFileThatIsNotAsItHasToBeIsAMistakeOfOurs_data();
    void aFileThatIsNotAsItHasToBeIsAMistakeOfOurs();
    void longBodiesLieInAFileMeanwhile();
    void smuggledRequestsReachNobody_data();
    void smuggledRequestsReachNobody();
    void refusalsAreProblemDetails();
    void headersThatWouldInjectOthersAreNotSent_data();
    void headersThatWouldInjectOthersAreNotSent();
    void aHandlerThatThrowsIsAMistakeOfOurs();
    void onlyTls13IsSpokenAndCertificatesAreReloaded();
    void aCertificateThatCannotBeReadIsRefused();
    void aPortThatIsTakenIsSaid();
    void requestsKnowWhereTheyComeFrom();
};

void HttpServerTest::aConnectionServesManyRequests()
{
    const TestServer server;
    auto client = server.connect();
    for (int i = 0; i < 20; ++i) {
        const auto answer = client.ask(get("/a/" + std::to_string(i) + "?b=c"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "GET /a/" + std::to_string(i) + " b=c ");
        QCOMPARE(answer.header("Date"), std::string("Mon, 21 Sep 2026 14:13:20 GMT"));
        QVERIFY(answer.header("Connection").empty());
    }
    QCOMPARE(client.ask(get("/", "Connection: close\r\n")).header("Connection"), std::string("close"));
    QVERIFY(client.isEnded());
    QCOMPARE(server.observer.opened.load(), 1);
}

void HttpServerTest::requestsSentAheadAreAnsweredInOrder()
{
    const TestServer server;
    auto client = server.connect();
    client.send(get("/1") + post("/2", "two") + get("/3"));
    QCOMPARE(client.answer().body, std::string("GET /1  "));
    QCOMPARE(client.answer().body, std::string("POST /2  two"));
    QCOMPARE(client.answer().body, std::string("GET /3  "));
}

void HttpServerTest::bodiesComeInByLengthAndInChunks()
{
    const TestServer server;
    auto client = server.connect();
    QCOMPARE(client.ask(post("/a", "hello")).body, std::string("POST /a  hello"));
    const std::string chunked = "PUT /b HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "3\r\nhel\r\n2\r\nlo\r\n0\r\nX-Late: secret\r\n\r\n";
    for (const char c : chunked)
        client.send(std::string(1, c));
    QCOMPARE(client.answer().body, std::string("PUT /b  hello"));
    QCOMPARE(client.ask(get("/c")).body, std::string("GET /c  "));
}

void HttpServerTest::aClientThatAsksMaySendItsBody()
{
    const TestServer server;
    auto client = server.connect();
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.answer().status, 100);
    QCOMPARE(client.ask("hello").body, std::string("POST /a  hello"));
    // Who would send too much is told before it does.
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 999999\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.answer().status, 413);
}

void HttpServerTest::aHeadRequestHasNoBody()
{
    const TestServer server([](const api::Request&) { return textAnswer("hello"); });
    auto client = server.connect();
    client.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto answer = client.answer(true);
    QCOMPARE(answer.header("Content-Length"), std::string("5"));
    QCOMPARE(client.ask(get("/")).body, std::string("hello"));
}

void HttpServerTest::oldClientsAreServedOnce()
{
    const TestServer server;
    auto client = server.connect();
    const auto answer = client.ask("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Connection"), std::string("close"));
    QVERIFY(client.isEnded());
}

void HttpServerTest::aFileIsSentInParts()
{
    const TestFolder folder;
    std::string bytes;
    for (int i = 0; i < 40'000; ++i)
        bytes += std::to_string(i) + " ";
    VIDGO_VERIFY(writeFile(folder / "file", bytes, Durability::None));
    const TestServer server([&](const api::Request& request) -> api::Response {
        const auto offset = request.query.empty() ? 0 : std::stoull(request.query);
        return {.status = offset > 0 ? 206 : 200,
                .headers = {},
                .body = api::FileBody{folder / "file", offset, bytes.size() - offset}};
    });
    auto client = server.connect();
    QVERIFY(client.ask(get("/")).body == bytes);
    QVERIFY(client.ask(get("/?123456")).body == bytes.substr(123456));
}

void HttpServerTest::aFileThatIsNotAsItHasToBeIsAMistakeOfOurs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("offset");
    QTest::newRow("missing") << "nothing" << 0;
    QTest::newRow("too short") << "file" << 0;
    QTest::newRow("too short behind an offset") << "file" << 3;
}

void HttpServerTest::aFileThatIsNotAsItHasToBeIsAMistakeOfOurs()
{
    QFETCH(QString, name);
    QFETCH(int, offset);
    const TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "file", std::string_view("short"), Durability::None));
    const TestServer server([&](const api::Request&) -> api::Response {
        const auto from = static_cast<std::uint64_t>(offset);
        return {
            .status = 200, .headers = {}, .body = api::FileBody{folder / name.toStdString(), from, 5 + 1}};
    });
    auto client = server.connect();
    const auto answer = client.ask(get("/"));
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.body.find("api.internal") != std::string::npos);
    QVERIFY(answer.header("X-Request-Id").starts_with("req_"));
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.answer(true).status, 500);
}

void HttpServerTest::longBodiesLieInAFileMeanwhile()
{
    ServerOptions options;
    options.bodyRule = [](const api::Request& request) {
        return request.path == "/upload" ? BodyRule{.maxBytes = 3'000'000, .isToFile = true} : BodyRule{};
    };
    std::mutex mutex;
    std::filesystem::path path;
    const TestServer server(
        [&](const api::Request& request) {
            const std::scoped_lock lock(mutex);
            path = request.bodyFile.value_or("");
            return textAnswer(std::to_string(std::filesystem::file_size(path)) +
                              readTextFile(path, 3'000'000).value_or("").substr(0, 3));
        },
        std::move(options));
    auto client = server.connect();
    QCOMPARE(client.ask(post("/upload", std::string(2'500'000, 'x'))).body, std::string("2500000xxx"));
    QCOMPARE(client
                 .ask("POST /upload HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "3\r\nabc\r\n0\r\n\r\n")
                 .body,
             std::string("3abc"));
    const auto isGone = [&] {
        const std::scoped_lock lock(mutex);
        return !std::filesystem::exists(path);
    };
    QVERIFY(eventually(isGone));
    QCOMPARE(client.ask(post("/upload", std::string(3'000'001, 'x'))).status, 413);
    QVERIFY(std::filesystem::is_empty(server.folder / "uploads"));
}

void HttpServerTest::smuggledRequestsReachNobody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const std::string inner = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
    const auto row = [&](const char* name, const std::string& head, const std::string& before) {
        QTest::newRow(name) << QByteArray::fromStdString("POST /a HTTP/1.1\r\nHost: a\r\n" + head +
                                                         "\r\n\r\n" + before + inner);
    };
    row("CL.TE", "Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n");
    row("TE.CL", "Transfer-Encoding: chunked\r\nContent-Length: 4", "5c\r\n");
    row("CL.CL", "Content-Length: 0\r\nContent-Length: 37", "");
    row("hidden coding", "Content-Length: 5\r\nTransfer-Encoding : chunked", "0\r\n\r\n");
    row("folded coding", "Content-Length: 5\r\nX: y\r\n Transfer-Encoding: chunked", "0\r\n\r\n");
    row("coding by a bare line feed", "Content-Length: 5\r\nX: y\nTransfer-Encoding: chunked", "0\r\n\r\n");
    row("unknown coding", "Transfer-Encoding: identity", "");
    row("broken chunk", "Transfer-Encoding: chunked", "0\n\r\n");
    row("chunk with a short end", "Transfer-Encoding: chunked", "1\r\nab\r\n0\r\n\r\n");
}

void HttpServerTest::smuggledRequestsReachNobody()
{
    QFETCH(QByteArray, bytes);
    std::atomic<int> calls = 0;
    const TestServer server([&](const api::Request& request) {
        ++calls;
        return echo(request);
    });
    auto client = server.connect();
    const auto answer = client.ask(bytes.toStdString());
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("Connection"), std::string("close"));
    QVERIFY(client.isEnded());
    QCOMPARE(calls.load(), 0);
}

void HttpServerTest::refusalsAreProblemDetails()
{
    const TestServer server;
    const auto answer = server.ask(get("/a/%2e%2e/etc/passwd"));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("Content-Type"), std::string("application/problem+json"));
    const auto problem = Json::parse(answer.body);
    VIDGO_VERIFY(problem);
    QCOMPARE(*problem->find("status")->asInt(), std::int64_t{400});
    QVERIFY(answer.header("X-Request-Id").starts_with("req_"));
    QVERIFY(answer.body.find(answer.header("X-Request-Id")) != std::string::npos);
    QVERIFY(answer.body.find("passwd") == std::string::npos);
    for (const std::string method : {"TRACE", "PROPFIND", "BREW"}) {
        const auto unknown = server.ask(method + " / HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(unknown.status, 501);
        QVERIFY(unknown.body.find("api.unknown_method") != std::string::npos);
    }
    QCOMPARE(server.ask(get("/" + std::string(9000, 'a'))).status, 414);
    QCOMPARE(server.ask(get("/", "X: " + std::string(20'000, 'a') + "\r\n")).status, 431);
    QCOMPARE(server.ask("\x16\x03\x01\x02\x00\x01").status, 400);
}

void HttpServerTest::headersThatWouldInjectOthersAreNotSent_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line end") << QByteArray("X-A") << QByteArray("b\r\nSet-Cookie: c=d");
    QTest::newRow("line feed") << QByteArray("X-A") << QByteArray("b\nc: d");
    QTest::newRow("carriage return") << QByteArray("X-A") << QByteArray("b\rc: d");
    QTest::newRow("NUL") << QByteArray("X-A") << QByteArray("b\0c", 3);
    QTest::newRow("name with line end") << QByteArray("X-A: b\r\nX-C") << QByteArray("d");
    QTest::newRow("no name") << QByteArray() << QByteArray("d");
    QTest::newRow("length") << QByteArray("content-length") << QByteArray("0");
    QTest::newRow("coding") << QByteArray("Transfer-Encoding") << QByteArray("chunked");
}

void HttpServerTest::headersThatWouldInjectOthersAreNotSent()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const TestServer server([&](const api::Request&) {
        auto answer = textAnswer("hello");
        answer.headers.emplace_back(name.toStdString(), value.toStdString());
        return answer;
    });
    auto client = server.connect();
    for (int i = 0; i < 2; ++i) { // and the connection goes on
        const auto answer = client.ask(get("/"));
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.header("Set-Cookie").empty());
        QCOMPARE(answer.header("Content-Type"), std::string("application/problem+json"));
    }
}

void HttpServerTest::aHandlerThatThrowsIsAMistakeOfOurs()
{
    const TestServer server(
        [](const api::Request&) -> api::Response { throw std::runtime_error("a secret of ours"); });
    const auto answer = server.ask(get("/"));
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.body.find("secret") == std::string::npos);
}

void HttpServerTest::onlyTls13IsSpokenAndCertificatesAreReloaded()
{
    const TestFolder folder;
    ServerOptions options;
    options.tls = TlsFiles{folder / "certificate.pem", folder / "key.pem"};
    writeCertificate("first", options.tls->certificate, options.tls->key);
    const TestServer server(echo, options);
    using enum RawClient::Kind;
    auto client = server.connect(Tls13);
    QVERIFY(client.isOpen());
    QCOMPARE(client.peerName(), std::string("first"));
    const std::string longBody(50'000, 'x');
    QCOMPARE(client.ask(post("/a", longBody)).body, "POST /a  " + longBody);
    QVERIFY(!server.connect(Tls12).isOpen());
    QCOMPARE(server.connect(Plain).ask(get("/")).status, 0);

    writeCertificate("second", options.tls->certificate, options.tls->key);
    VIDGO_VERIFY(server.http->reloadTls());
    QCOMPARE(server.connect(Tls13).peerName(), std::string("second"));
    QCOMPARE(client.ask(get("/")).status, 200);

    VIDGO_VERIFY(writeFile(options.tls->key, std::string_view("no key"), Durability::None));
    VIDGO_VERIFY_ERROR(server.http->reloadTls(), ServerError::TlsInvalid);
    QCOMPARE(server.connect(Tls13).peerName(), std::string("second"));
}

void HttpServerTest::aCertificateThatCannotBeReadIsRefused()
{
    const TestFolder folder;
    ServerOptions options;
    options.tls = TlsFiles{folder / "a.pem", folder / "b.pem"};
    NullLog log;
    ManualClock clock;
    CountingRandom random;
    CountingObserver observer;
    const auto open = [&] { return HttpServer::open(options, {echo, log, clock, random, observer}); };
    VIDGO_VERIFY_ERROR(open(), ServerError::TlsInvalid);
    // A key of somebody else.
    writeCertificate("a", folder / "a.pem", folder / "other.pem");
    writeCertificate("b", folder / "other.pem", folder / "b.pem");
    VIDGO_VERIFY_ERROR(open(), ServerError::TlsInvalid);
}

void HttpServerTest::aPortThatIsTakenIsSaid()
{
    const TestServer server;
    ServerOptions options;
    options.port = server.http->port();
    NullLog log;
    ManualClock clock;
    CountingRandom random;
    CountingObserver observer;
    VIDGO_VERIFY_ERROR(HttpServer::open(options, {echo, log, clock, random, observer}),
                       ServerError::PortTaken);
    options.address = "localhost";
    VIDGO_VERIFY_ERROR(HttpServer::open(options, {echo, log, clock, random, observer}),
                       ServerError::AddressInvalid);
}

void HttpServerTest::requestsKnowWhereTheyComeFrom()
{
    const auto tell = [](const api::Request& request) {
        return textAnswer(request.origin + " " + request.id);
    };
    const auto headers = "X-Forwarded-For: 203.0.113.9\r\nX-Request-Id: from-the-proxy-1\r\n";
    const TestServer open(tell);
    const auto own = open.ask(get("/", headers)).body;
    QVERIFY(own.starts_with("127.0.0.1 req_"));
    QVERIFY(own != open.ask(get("/", headers)).body);
    ServerOptions options;
    options.trustedProxies = TrustedProxies::from({"127.0.0.0/8"}).value();
    const TestServer behind(tell, std::move(options));
    QCOMPARE(behind.ask(get("/", headers)).body, std::string("203.0.113.9 from-the-proxy-1"));
    QVERIFY(behind.ask(get("/", "X-Request-Id: <b>\r\n")).body.starts_with("127.0.0.1 req_"));
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "http_server_test.moc"
