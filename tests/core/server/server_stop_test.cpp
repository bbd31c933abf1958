#include <future>

#include "test_server.h"

using namespace vidgo;
using namespace vidgo::server;
using namespace vidgo::test;

namespace {

/// A stream that the test writes to.
class TestStream final : public api::EventStream
{
public:
    void open(Sink sink) override
    {
        const std::scoped_lock lock(m_mutex);
        m_sink = std::move(sink);
    }
    void close() override
    {
        const std::scoped_lock lock(m_mutex);
        m_sink = nullptr;
        ++closed;
    }
    bool isOpen()
    {
        const std::scoped_lock lock(m_mutex);
        return m_sink != nullptr;
    }
    bool push(const std::string& event)
    {
        const std::scoped_lock lock(m_mutex);
        return m_sink && m_sink(event);
    }

    std::atomic<int> closed = 0;

private:
    std::mutex m_mutex;
    Sink m_sink;
};

api::Handler streaming(const std::shared_ptr<TestStream>& stream)
{
    return [stream](const api::Request&) -> api::Response {
        return {.status = 200, .headers = {{"Content-Type", "text/event-stream"}}, .body = stream};
    };
}

} // namespace

class ServerStopTest : public QObject
{
    Q_OBJECT

private slots:
    void eventsReachTheListener();
    void aSilentStreamShowsThatItLives();
    void aListenerThatLeavesIsNoticed();
    void aListenerThatIsTooSlowIsLetGo();
    void oldClientsHearEventsToo();
    void aStreamThatEndsIsSentWhole();
    void aHeadRequestOpensNoStream();
    void runningRequestsAreAnsweredAndStreamsEnd();
    void whatDoesNotEndInTimeIsCut();
    void nobodyIsServedAfterTheEnd();
};

void ServerStopTest::eventsReachTheListener()
{
    const auto stream = std::make_shared<TestStream>();
    const TestServer server(streaming(stream));
    auto client = server.connect();
    client.send(get("/events"));
    QVERIFY(eventually([&] { return stream->isOpen(); }));
    QVERIFY(stream->push("id: 1\ndata: a\n\n"));
    const auto first = client.readUntil("data: a\n\n");
    QVERIFY(first.find("Content-Type: text/event-stream") != std::string::npos);
    for (int i = 0; i < 100; ++i)
        QVERIFY(stream->push("data: " + std::to_string(i) + "\n\n"));
    QVERIFY(client.readUntil("data: 99\n\n").ends_with("data: 99\n\n"));
}

void ServerStopTest::aSilentStreamShowsThatItLives()
{
    ServerOptions options;
    options.timeouts.streamComment = milliseconds(5);
    const auto stream = std::make_shared<TestStream>();
    const TestServer server(streaming(stream), options);
    auto client = server.connect();
    client.send(get("/events"));
    QVERIFY(client.readUntil(":\n\n").ends_with(":\n\n"));
    QVERIFY(client.readUntil(":\n\n").ends_with(":\n\n"));
}

void ServerStopTest::aListenerThatLeavesIsNoticed()
{
    const auto stream = std::make_shared<TestStream>();
    const TestServer server(streaming(stream));
    auto client = server.connect();
    client.send(get("/events"));
    QVERIFY(eventually([&] { return stream->isOpen(); }));
    QCOMPARE(server.observer.streams.load(), 1);
    client.close();
    QVERIFY(eventually([&] { return stream->closed == 1; }));
    QVERIFY(!stream->push("data: a\n\n"));
    QVERIFY(eventually([&] { return server.http->connections() == 0; }));
    QCOMPARE(server.observer.streams.load(), 0);
}

void ServerStopTest::aListenerThatIsTooSlowIsLetGo()
{
    const auto stream = std::make_shared<TestStream>();
    ServerOptions options;
    options.timeouts.write = milliseconds(500);
    const TestServer server(streaming(stream), options);
    auto client = server.connect();
    client.send(get("/events"));
    QVERIFY(eventually([&] { return stream->isOpen(); }));
    const std::string event = "data: " + std::string(100'000, 'x') + "\n\n";
    QVERIFY(eventually([&] { return !stream->push(event); }));
    QVERIFY(eventually([&] { return stream->closed == 1; }));
    QVERIFY(eventually([&] { return server.observer.slowStreams == 1; }));
}

void ServerStopTest::oldClientsHearEventsToo()
{
    const auto stream = std::make_shared<TestStream>();
    const TestServer server(streaming(stream));
    auto client = server.connect();
    client.send("GET /events HTTP/1.0\r\n\r\n");
    QVERIFY(eventually([&] { return stream->isOpen(); }));
    stream->push("data: a\n\n");
    QVERIFY(client.readUntil("data: a\n\n").ends_with("\r\n\r\ndata: a\n\n"));
}

void ServerStopTest::aStreamThatEndsIsSentWhole()
{
    const auto stream = std::make_shared<TestStream>();
    const TestServer server(streaming(stream));
    auto client = server.connect();
    client.send(get("/events"));
    QVERIFY(eventually([&] { return stream->isOpen(); }));
    QVERIFY(stream->push("data: a\n\n"));
    QVERIFY(!stream->push({}));
    QVERIFY(!stream->push("data: b\n\n"));
    QCOMPARE(client.answer().body, std::string("data: a\n\n"));
    QVERIFY(client.isEnded());
    QVERIFY(eventually([&] { return stream->closed == 1; }));
    QCOMPARE(server.observer.slowStreams.load(), 0);
}

void ServerStopTest::aHeadRequestOpensNoStream()
{
    const auto stream = std::make_shared<TestStream>();
    const TestServer server(streaming(stream));
    auto client = server.connect();
    client.send("HEAD /events HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto answer = client.answer(true);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), std::string("text/event-stream"));
    QVERIFY(answer.header("Connection").empty());
    client.send("HEAD /events HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.answer(true).status, 200);
    QCOMPARE(stream->closed.load(), 0);
    QCOMPARE(server.observer.streams.load(), 0);
}

void ServerStopTest::runningRequestsAreAnsweredAndStreamsEnd()
{
    const auto stream = std::make_shared<TestStream>();
    Door door;
    const TestServer server([&](const api::Request& request) {
        if (request.path == "/events")
            return streaming(stream)(request);
        if (request.path == "/work")
            door.pass();
        return echo(request);
    });
    auto idle = server.connect();
    QCOMPARE(idle.ask(get("/")).status, 200);
    auto listener = server.connect();
    listener.send(get("/events"));
    QVERIFY(eventually([&] { return stream->isOpen(); }));
    auto busy = server.connect();
    busy.send(get("/work") + get("/more"));
    QVERIFY(door.waitFor(1));
    auto stopped =
        std::async(std::launch::async, [&] { return server.http->stop(std::chrono::seconds(20)); });
    QVERIFY(idle.isEnded());
    QVERIFY(listener.readUntil("0\r\n\r\n").ends_with("connect again\n\n\r\n0\r\n\r\n"));
    QVERIFY(listener.isEnded());
    QCOMPARE(stream->closed.load(), 1);
    door.open();
    const auto answer = busy.answer();
    QCOMPARE(answer.body, std::string("GET /work  "));
    QCOMPARE(answer.header("Connection"), std::string("close"));
    busy.close();
    QVERIFY(stopped.get());
    QCOMPARE(server.http->connections(), std::size_t{0});
}

void ServerStopTest::whatDoesNotEndInTimeIsCut()
{
    Door door;
    const TestServer server([&](const api::Request& request) {
        door.pass();
        return echo(request);
    });
    auto busy = server.connect();
    busy.send(get("/work"));
    QVERIFY(door.waitFor(1));
    auto half = server.connect();
    half.send("GET / HT");
    auto stopped = std::async(std::launch::async, [&] { return server.http->stop(milliseconds(20)); });
    QVERIFY(busy.isEnded());
    QVERIFY(half.isEnded());
    door.open(); // a handler that runs is waited for
    QVERIFY(!stopped.get());
    QVERIFY(server.http->stop(milliseconds(20)));
}

void ServerStopTest::nobodyIsServedAfterTheEnd()
{
    const TestServer server;
    auto client = server.connect();
    QCOMPARE(client.ask(get("/")).status, 200);
    QVERIFY(server.http->stop(std::chrono::seconds(20)));
    QVERIFY(!server.connect().isOpen());
    QCOMPARE(client.ask(get("/")).status, 0);
}

QTEST_GUILESS_MAIN(ServerStopTest)
#include "server_stop_test.moc"
