#include "raw_client.h"
#include "vidgo/app_server/server_front.h"
#include "vidgo/server/redis_bus.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/redis_server.h"
#include "work_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

/// Whoever listens to the events of a server, over a socket. With HTTP/1.0: nothing stands between the
/// events.
class Ear
{
public:
    struct Event
    {
        std::string name;
        std::string id;
        Json data;
    };

    Ear(std::uint16_t port, const std::string& token, const std::string& lastId = {})
        : m_client(port)
    {
        m_client.send("GET /api/v1/generate/events HTTP/1.0\r\nAuthorization: Bearer " + token + "\r\n" +
                      (lastId.empty() ? std::string() : "Last-Event-ID: " + lastId + "\r\n") + "\r\n");
        m_head = m_client.readUntil("\r\n\r\n");
    }

    bool isTaken() const { return m_head.starts_with("HTTP/1.1 200 "); }
    const std::string& head() const { return m_head; }
    const std::string& lastId() const { return m_lastId; }
    const std::string& heard() const { return m_heard; }
    bool isEnded() { return m_client.isEnded(); }
    void close() { m_client.close(); }
    std::string until(std::string_view mark) { return m_client.readUntil(mark); }

    /// The next event that is one of these; the test ends when one is not as the table says.
    Event next(const std::set<std::string>& names)
    {
        for (;;) {
            const auto text = m_client.readUntil("\n\n");
            if (!text.ends_with("\n\n"))
                return {};
            m_heard += text;
            auto event = read(text);
            if (!event.id.empty())
                m_lastId = event.id;
            if (names.contains(event.name))
                return event;
        }
    }
    /// The first that tells that the job is in this state.
    Event jobIn(const Json& job, const std::string& state)
    {
        for (;;) {
            auto event = next({"job"});
            if (event.name.empty() ||
                (ServerFixture::text(event.data, "id") == ServerFixture::text(job, "id") &&
                 ServerFixture::text(event.data, "state") == state))
                return event;
        }
    }
    /// Reads on until the id that follows what was told.
    void untilId() { next({""}); }

private:
    static Event read(const std::string& text)
    {
        Event event;
        for (const auto& line : QString::fromStdString(text).split(QLatin1Char('\n'))) {
            const auto value = line.mid(line.indexOf(QStringLiteral(": ")) + 2).toStdString();
            if (line.startsWith(QStringLiteral("event: ")))
                event.name = value;
            else if (line.startsWith(QStringLiteral("id: ")))
                event.id = value;
            else if (line.startsWith(QStringLiteral("data: ")))
                event.data = ServerFixture::must(Json::parse(value));
        }
        for (const auto& member : api::routeOf("events").answer.members())
            if (member.name == event.name)
                for (const auto& fault : member.schema.check(event.data))
                    qFatal("%s: %s", event.name.c_str(), fault.pointer.c_str());
        return event;
    }

    RawClient m_client;
    std::string m_head;
    std::string m_lastId;
    std::string m_heard;
};

/// A server that listens, and a second one on the same database.
struct Pair
{
    Pair(storage::Backend backend, const PostgresServer* postgres, sandbox::ProviderTown& town,
         const ServerFixture::Adjust& adjust = {})
        : work(backend, postgres, town, adjust)
    {
        auto& first = work.server;
        second = ServerFixture::must(app_server::ServerBackend::open(first.config, {.clock = first.clock,
                                                                                    .random = first.random,
                                                                                    .log = first.log,
                                                                                    .passwordCost = 4,
                                                                                    .version = "1.0"}));
        front = open(*first.backend_);
        secondFront = open(*second);
    }
    std::unique_ptr<app_server::ServerFront> open(app_server::ServerBackend& backend)
    {
        auto config = work.server.config;
        config.port = 0;
        config.requestsPerMinute = 10'000;
        return ServerFixture::must(app_server::ServerFront::open(config, {.backend = backend,
                                                                          .clock = work.server.clock,
                                                                          .random = work.server.random,
                                                                          .log = work.server.log}));
    }

    WorkFixture work;
    std::unique_ptr<app_server::ServerBackend> second;
    std::unique_ptr<app_server::ServerFront> front;
    std::unique_ptr<app_server::ServerFront> secondFront;
};

} // namespace

// Server-sent events over sockets, on both databases, with and without Redis.
class ServerEventsTest : public QObject
{
    Q_OBJECT

    SystemClock m_townClock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<OnBoth<Pair>> m_both;

    Pair& servers() const { return m_both->ofRow(); }
    static std::int64_t available(const Ear::Event& event)
    {
        return ServerFixture::number(event.data, "available");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = WorkFixture::openTown(m_townClock);
        m_both = std::make_unique<OnBoth<Pair>>(*m_town);
    }
    void cleanup()
    {
        for (const auto& what : m_town->takeUnexpected())
            QFAIL(what.c_str());
    }

    void aJobIsToldFromItsOrderToItsEnd_data() { addBackendRows(); }
    void aJobIsToldFromItsOrderToItsEnd()
    {
        auto& work = servers().work;
        work.begin();
        const auto before = work.available();
        Ear ear(servers().front->port(), work.ann);
        QVERIFY(ear.isTaken());
        QVERIFY(ear.head().find("Content-Type: text/event-stream\r\n") != std::string::npos);
        QVERIFY(!*ear.next({"start"}).data.find("is_complete")->asBool());
        QCOMPARE(available(ear.next({"balance"})), before);

        const auto job = work.place("on a beach");
        QVERIFY(ear.jobIn(job, "quoted").data.asObject());
        const auto done = work.worked(job);
        const auto told = ear.jobIn(job, "settled");
        QCOMPARE(told.data, done);
        while (ear.heard().find("\"available\":" + std::to_string(before - WorkFixture::kPrice)) ==
               std::string::npos)
            QVERIFY(ear.next({"balance"}).data.asObject());
    }

    void whatWasMissedIsToldToWhoComesBack_data() { addBackendRows(); }
    void whatWasMissedIsToldToWhoComesBack()
    {
        auto& work = servers().work;
        work.begin();
        const auto port = servers().front->port();
        Ear ear(port, work.ann);
        ear.untilId();
        const auto lastId = ear.lastId();
        QVERIFY(!lastId.empty());
        ear.close();
        const auto job = work.place("on a beach");
        work.worked(job);
        const auto open = work.place("in a garden");

        Ear back(port, work.ann, lastId);
        QVERIFY(*back.next({"start"}).data.find("is_complete")->asBool());
        QVERIFY(back.jobIn(open, "quoted").data.asObject());
        QVERIFY(back.jobIn(job, "settled").data.asObject());
        QCOMPARE(available(back.next({"balance"})), work.available());
        back.untilId();
        QVERIFY(back.lastId() > lastId);

        // Who says nothing, or nothing of ours, is told what goes on, and that this is not all.
        for (const std::string id : {"", "nonsense", "1", "99999999999999", "-1"}) {
            Ear fresh(port, work.ann, id);
            QVERIFY(!*fresh.next({"start"}).data.find("is_complete")->asBool());
            fresh.untilId();
            QVERIFY(fresh.heard().find(ServerFixture::text(open, "id")) != std::string::npos);
            QVERIFY(fresh.heard().find(ServerFixture::text(job, "id")) == std::string::npos);
        }
        work.cancelled(open);
    }

    void nobodyHearsOfOthers_data() { addBackendRows(); }
    void nobodyHearsOfOthers()
    {
        auto& work = servers().work;
        work.begin();
        const auto eve = work.ann;
        work.begin();
        Ear ear(servers().front->port(), eve);
        ear.untilId();
        const auto hers = work.place("on a beach");
        work.cancelled(hers);
        work.ann = eve;
        const auto own = work.place("in a garden");
        work.cancelled(own);
        QVERIFY(ear.jobIn(own, "cancelled").data.asObject());
        QVERIFY(ear.heard().find(ServerFixture::text(hers, "id")) == std::string::npos);
        QVERIFY(!Ear(servers().front->port(), "nobody").isTaken());
    }

    void whoIsSignedOutHearsNoMore_data() { addBackendRows(); }
    void whoIsSignedOutHearsNoMore()
    {
        auto& work = servers().work;
        work.begin();
        Ear ear(servers().front->port(), work.ann);
        ear.untilId();
        work.server.call("signOut", {.token = work.ann});
        QVERIFY(ear.isEnded());
        // And so does who has a token that is over.
        work.begin();
        Ear late(servers().front->port(), work.ann);
        late.untilId();
        work.server.clock.advance(16min);
        QVERIFY(late.isEnded());
    }

    void anAccountHasSoManyStreams_data() { addBackendRows(); }
    void anAccountHasSoManyStreams()
    {
        auto& work = servers().work;
        work.begin();
        const auto port = servers().front->port();
        std::vector<std::unique_ptr<Ear>> ears;
        for (int i = 0; i < 8; ++i) {
            ears.push_back(std::make_unique<Ear>(port, work.ann));
            QVERIFY(ears.back()->isTaken());
        }
        const Ear refused(port, work.ann);
        QVERIFY(refused.head().starts_with("HTTP/1.1 429 "));
        QVERIFY(refused.head().find("Retry-After: 5\r\n") != std::string::npos);
        ears.clear();
        QTRY_VERIFY(Ear(port, work.ann).isTaken());
    }

    void aHeadRequestHearsNothing_data() { addBackendRows(); }
    void aHeadRequestHearsNothing()
    {
        auto& work = servers().work;
        work.begin();
        RawClient client(servers().front->port());
        for (int i = 0; i < 10; ++i) { // none of them is counted
            client.send("HEAD /api/v1/generate/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " +
                        work.ann + "\r\n\r\n");
            const auto answer = client.answer(true);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.header("Content-Type"), std::string("text/event-stream"));
        }
    }

    void theEndOfTheServerIsTold_data() { addBackendRows(); }
    void theEndOfTheServerIsTold()
    {
        auto& work = servers().work;
        work.begin();
        const auto front = servers().open(*work.server.backend_);
        Ear ear(front->port(), work.ann);
        ear.untilId();
        QVERIFY(front->stop(10s));
        QVERIFY(ear.until("the server stops").ends_with("the server stops"));
        QVERIFY(ear.isEnded());
    }

    void serversHearOfEachOther_data() { addBackendRows(); }
    void serversHearOfEachOther()
    {
        auto& work = servers().work;
        work.begin();
        Ear ear(servers().secondFront->port(), work.ann);
        ear.untilId();
        const auto job = work.place("on a beach");
        QVERIFY(ear.jobIn(job, "quoted").data.asObject());
        work.cancelled(job);
        QVERIFY(ear.jobIn(job, "cancelled").data.asObject());
    }

    void serversHearOfEachOtherThroughRedisAndWithoutIt_data() { addBackendRows(); }
    void serversHearOfEachOtherThroughRedisAndWithoutIt()
    {
        auto started = RedisServer::start();
        QVERIFY2(started.has_value(), started ? "" : started.error().c_str());
        auto& redis = **started;
        Pair pair(backendOfRow(), m_both->postgres(), *m_town, [&](app_server::ServerConfig& config) {
            config.redis = Secret("redis://127.0.0.1:" + std::to_string(redis.port()) + "/0");
        });
        auto& work = pair.work;
        std::atomic<int> messages = 0;
        const server::RedisBus spy({.port = redis.port()}, {}, {"vidgo:accounts"},
                                   {.clock = m_townClock,
                                    .log = work.server.log,
                                    .listener = [&](const std::string&, const std::string&) { ++messages; },
                                    .onState = {}});
        QTRY_VERIFY(spy.isUp());
        Ear ear(pair.secondFront->port(), work.ann);
        ear.untilId();
        const auto isHeard = [&] {
            const auto job = work.place("on a beach");
            work.cancelled(job);
            return ear.jobIn(job, "cancelled").data.asObject() != nullptr;
        };
        QVERIFY(isHeard());
        QTRY_VERIFY(messages > 0);
        redis.kill();
        QVERIFY(isHeard());
        const auto job = work.place("in a garden");
        work.worked(job);
        QVERIFY(ear.jobIn(job, "settled").data.asObject());
        QVERIFY(redis.startAgain());
        QVERIFY(isHeard());
    }
};

QTEST_GUILESS_MAIN(ServerEventsTest)
#include "server_events_test.moc"
