#include <array>
#include <charconv>

#include "net_fixture.h"

using namespace vidgo;
using namespace vidgo::net;
using namespace vidgo::test;

namespace {

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// As many bytes as promised take a server that keeps its word.
std::string chunked(std::string_view body)
{
    std::array<char, 16> size{};
    const auto end = std::to_chars(size.data(), size.data() + size.size(), body.size(), 16).ptr;
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + std::string(size.data(), end) + "\r\n" +
           std::string(body) + "\r\n0\r\n\r\n";
}

std::string packed(std::size_t zeros)
{
    const auto compressed = qCompress(QByteArray(static_cast<qsizetype>(zeros), '0'), 9).mid(4);
    return httpAnswer(200, compressed.toStdString(), "Content-Encoding: deflate\r\n");
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestArrivesAsItIs()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(201, "made", "X-Number: 7\r\n")}));
        ClientFixture fixture({.userAgent = "VidGo/1.0"});
        auto request = writeOf(server.url("/things?q=1"), "{\"a\":1}");
        request.headers = {{"Content-Type", "application/json"},
                           {"Authorization", Secret(std::string("Bearer abc"))}};

        const auto answer = fixture.client.send(request, {});

        VIDGO_VERIFY(answer);
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->body, "made");
        QCOMPARE(std::string(answer->header("x-NUMBER")), "7");
        const auto seen = requests.all().at(0);
        QVERIFY(seen.starts_with("POST /things?q=1 HTTP/1.1\r\n"));
        QVERIFY(contains(seen, "User-Agent: VidGo/1.0\r\n"));
        QVERIFY(contains(seen, "Authorization: Bearer abc\r\n"));
        QVERIFY(contains(seen, "Content-Type: application/json\r\n"));
        QVERIFY(!contains(seen, "Expect:"));
        QVERIFY(seen.ends_with("\r\n\r\n{\"a\":1}"));
    }

    void everyStatusButARedirectionIsAnAnswer()
    {
        Requests requests;
        LoopbackServer server(
            answering(requests, {httpAnswer(404, "none"), httpAnswer(500, "broken"),
                                 httpAnswer(302, "", "Location: http://127.0.0.1:1/elsewhere\r\n")}));
        ClientFixture fixture;
        QCOMPARE(fixture.client.send(readOf(server.url()), {})->status, 404);
        QCOMPARE(fixture.client.send(readOf(server.url()), {})->status, 500);
        const auto moved = fixture.client.send(writeOf(server.url()), {});
        VIDGO_VERIFY_ERROR(moved, NetError::Redirected);
        QVERIFY(moved.error().mayHaveArrived());
        QCOMPARE(requests.count(), 3);
    }

    void aConnectionIsUsedAgainForReads()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "yes")}));
        ClientFixture fixture;
        for (int i = 0; i < 5; ++i)
            VIDGO_VERIFY(fixture.client.send(readOf(server.url()), {}));
        QCOMPARE(requests.count(), 5);
        QCOMPARE(server.connections(), 1);
    }

    void manyThreadsMayAskAtOnce()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "yes")}));
        ClientFixture fixture;
        std::atomic<int> answered = 0;
        {
            std::array<std::jthread, 8> threads;
            for (auto& thread : threads)
                thread = std::jthread([&] {
                    for (int k = 0; k < 10; ++k)
                        answered += fixture.client.send(readOf(server.url()), {}) ? 1 : 0;
                });
        }
        QCOMPARE(answered.load(), 80);
        QVERIFY(server.connections() <= 8);
    }

    // A server that closes a kept connection just when a write comes may have read it.
    void aWriteIsNeverSentTwiceOverAKeptConnection()
    {
        Requests requests;
        LoopbackServer server([&](Connection& connection) {
            for (auto request = connection.readRequest(); !request.empty();
                 request = connection.readRequest()) {
                const bool isRead = request.starts_with("GET");
                requests.add(std::move(request));
                if (!isRead)
                    return;
                connection.write(httpAnswer(200, "yes"));
            }
        });
        ClientFixture fixture;
        VIDGO_VERIFY(fixture.client.send(readOf(server.url()), {}));
        const auto answer = fixture.client.send(writeOf(server.url()), {});
        VIDGO_VERIFY_ERROR(answer, NetError::CutOff);
        QVERIFY(answer.error().mayHaveArrived());
        QCOMPARE(requests.count(), 2);
    }

    void moreThanWasAskedForIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addRow("announced") << QByteArray::fromStdString(httpAnswer(200, std::string(1001, 'x')));
        QTest::addRow("in pieces") << QByteArray::fromStdString(chunked(std::string(1001, 'x')));
        QTest::addRow("packed") << QByteArray::fromStdString(packed(1'000'000));
        QTest::addRow("headers") << QByteArray::fromStdString(
            httpAnswer(200, "", "X-Long: " + std::string(70'000, 'x') + "\r\n"));
    }
    void moreThanWasAskedForIsNotRead()
    {
        QFETCH(const QByteArray, answer);
        Requests requests;
        LoopbackServer server(answering(requests, {answer.toStdString()}));
        ClientFixture fixture;
        auto request = readOf(server.url());
        request.maxAnswerBytes = 1000;
        VIDGO_VERIFY_ERROR(fixture.client.send(request, {}), NetError::AnswerTooLarge);
        QCOMPARE(requests.count(), 1);
    }

    void exactlyAsMuchAsWasAskedForIsRead()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {chunked(std::string(1000, 'x'))}));
        ClientFixture fixture;
        auto request = readOf(server.url());
        request.maxAnswerBytes = 1000;
        const auto answer = fixture.client.send(request, {});
        VIDGO_VERIFY(answer);
        QCOMPARE(answer->body.size(), 1000);
    }

    void aBrokenAnswerIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("error");
        QTest::addRow("nothing") << QByteArray("") << "net.cut_off";
        QTest::addRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-") << "net.cut_off";
        QTest::addRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
                                     << "net.cut_off";
        QTest::addRow("half a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\nabc") << "net.cut_off";
        QTest::addRow("another protocol")
            << QByteArray("220 mail.example.com ESMTP\r\n") << "net.answer_invalid";
    }
    void aBrokenAnswerIsNoAnswer()
    {
        QFETCH(const QByteArray, sent);
        QFETCH(const QString, error);
        LoopbackServer server([&](Connection& connection) {
            connection.readRequest();
            connection.write(sent.toStdString());
        });
        ClientFixture fixture;
        const auto answer = fixture.client.send(writeOf(server.url()), {});
        QVERIFY(!answer);
        QCOMPARE(QString::fromStdString(std::string(answer.error().id())), error);
        QVERIFY(answer.error().mayHaveArrived());
        QVERIFY(fixture.pause.waits.empty());
    }

    void aSilentServerIsLeft()
    {
        LoopbackServer server([](Connection& connection) {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
            connection.waitForClose();
        });
        ClientFixture fixture;
        auto request = writeOf(server.url());
        request.timeouts.stall = 150ms;
        VIDGO_VERIFY_ERROR(fixture.client.send(request, {}), NetError::TimedOut);
        request.timeouts = {.connect = 10s, .whole = 150ms, .stall = 20s};
        const auto answer = fixture.client.send(request, {});
        VIDGO_VERIFY_ERROR(answer, NetError::TimedOut);
        QVERIFY(answer.error().mayHaveArrived());
    }

    void aServerThatNeverGreetsIsLeftBeforeAnythingIsSent()
    {
        LoopbackServer server([](Connection& connection) { connection.waitForClose(); });
        ClientFixture fixture;
        auto request = writeOf("https://127.0.0.1:" + std::to_string(server.port()) + "/");
        request.timeouts.connect = 100ms;
        const auto answer = fixture.client.send(request, {});
        VIDGO_VERIFY_ERROR(answer, NetError::TimedOut);
        QVERIFY(!answer.error().mayHaveArrived());
    }

    void nobodyThereIsTold()
    {
        const auto port = [] { return LoopbackServer([](Connection&) {}).port(); }();
        ClientFixture fixture;
        const auto answer =
            fixture.client.send(writeOf("http://127.0.0.1:" + std::to_string(port) + "/"), {});
        VIDGO_VERIFY_ERROR(answer, NetError::NotConnected);
        QVERIFY(!answer.error().mayHaveArrived());
        QVERIFY(contains(answer.error().external(), "127.0.0.1:" + std::to_string(port)));
    }

    void aStopIsObeyedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addRow("before the answer") << QByteArray("");
        QTest::addRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\n");
        QTest::addRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    }
    void aStopIsObeyedAtOnce()
    {
        QFETCH(const QByteArray, sent);
        LoopbackServer server([&](Connection& connection) {
            connection.readRequest();
            connection.write(sent.toStdString());
            connection.waitForClose();
        });
        ClientFixture fixture;
        const auto time = timeToStop(50ms, [&](const std::stop_token& stop) {
            VIDGO_VERIFY_ERROR(fixture.client.send(readOf(server.url()), stop), BaseError::Cancelled);
        });
        QVERIFY2(time < 200ms, std::to_string(time.count()).c_str());
    }

    void aStoppedRequestIsNotBegun()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "yes")}));
        ClientFixture fixture;
        std::stop_source source;
        source.request_stop();
        const auto answer = fixture.client.send(readOf(server.url()), source.get_token());
        VIDGO_VERIFY_ERROR(answer, BaseError::Cancelled);
        QVERIFY(!answer.error().mayHaveArrived());
        QCOMPARE(server.connections(), 0);
    }

    void addressesThatAreNotCalled_data()
    {
        QTest::addColumn<QString>("url");
        for (const char* url : {"",
                                "127.0.0.1",
                                "/path",
                                "http://",
                                "https://",
                                "ftp://127.0.0.1/",
                                "file:///etc/passwd",
                                "gopher://127.0.0.1/",
                                "http://example.com/",
                                "http://127.0.0.1.example.com/",
                                "http://localhost.example.com/",
                                "http://user@127.0.0.1/",
                                "http://user:pw@127.0.0.1/",
                                "https://user:pw@example.com/",
                                "http://127.0.0.1/a b",
                                "http://127.0.0.1/\r\nX: y",
                                "http://127.0.0.1:99999/",
                                "http://127.0.0.1\\@example.com/",
                                "https://exa mple.com/",
                                "https://例え.jp/",
                                "javascript:alert(1)",
                                "https:///path",
                                "http://128.0.0.1/"})
            QTest::addRow("%s", url) << QString::fromUtf8(url);
    }
    void addressesThatAreNotCalled()
    {
        QFETCH(const QString, url);
        ClientFixture fixture;
        const auto answer = fixture.client.send(readOf(url.toStdString()), {});
        VIDGO_VERIFY_ERROR(answer, NetError::RequestInvalid);
        QVERIFY(!answer.error().mayHaveArrived());
        QVERIFY(!contains(answer.error().internal(), "pw"));
    }

    void headersAndMethodsThatAreNotSent_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addRow("line break") << "GET"
                                    << "X-A"
                                    << "1\r\nX-B: 2";
        QTest::addRow("line feed") << "GET"
                                   << "X-A"
                                   << "1\nX-B: 2";
        QTest::addRow("name with a break") << "GET"
                                           << "X-A\r\nX-B"
                                           << "2";
        QTest::addRow("name with a colon") << "GET"
                                           << "X-A:"
                                           << "2";
        QTest::addRow("no name") << "GET"
                                 << ""
                                 << "2";
        QTest::addRow("length") << "POST"
                                << "content-length"
                                << "2";
        QTest::addRow("host") << "GET"
                              << "Host"
                              << "example.com";
        QTest::addRow("encoding") << "POST"
                                  << "Transfer-Encoding"
                                  << "chunked";
        QTest::addRow("method") << "GET / HTTP/1.1\r\nX: y"
                                << "X-A"
                                << "1";
        QTest::addRow("connect") << "CONNECT"
                                 << "X-A"
                                 << "1";
    }
    void headersAndMethodsThatAreNotSent()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "")}));
        ClientFixture fixture;
        auto request = readOf(server.url());
        request.method = method.toStdString();
        request.headers = {{name.toStdString(), value.toStdString()}};
        VIDGO_VERIFY_ERROR(fixture.client.send(request, {}), NetError::RequestInvalid);
        request.headers = {{name.toStdString(), Secret(value.toStdString())}};
        VIDGO_VERIFY_ERROR(fixture.client.send(request, {}), NetError::RequestInvalid);
        QCOMPARE(server.connections(), 0);
    }

    void theLogHasALineARequestAndNoSecrets()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "hush-answer")}));
        ClientFixture fixture;
        auto request = writeOf(server.url("/charge?token=hush-query"), "hush-body");
        request.headers = {{"Authorization", Secret(std::string("hush-header"))}, {"X-Plain", "hush-plain"}};
        VIDGO_VERIFY(fixture.client.send(request, {}));
        const auto lines = fixture.log.lines();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].fields.at("method"), "POST");
        QCOMPARE(lines[0].fields.at("host"), "127.0.0.1:" + std::to_string(server.port()));
        QCOMPARE(lines[0].fields.at("path"), "/charge");
        QCOMPARE(lines[0].fields.at("status"), "200");
        QCOMPARE(lines[0].fields.at("attempt"), "1");
        QVERIFY(!lines[0].fields.at("ms").empty());
        QVERIFY(!contains(fixture.log.text(), "hush"));
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
