#include "stand_in.h"

#include "vidgo/client/event_reader.h"
#include "vidgo/service/service_error.h"

using namespace vidgo;
using namespace vidgo::test;
using client::Event;

namespace {

constexpr auto kEvents = "GET /api/v1/generate/events";

// A stream that ends behind these.
std::string stream(const std::string& events)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + events +
           std::string(StandIn::kCut);
}

class Listener final : public client::EventListener
{
public:
    void opened() override { ++openings; }
    void happened(const Event& event) override
    {
        events.push_back(event);
        if (event.data == "stop")
            stop.request_stop();
    }
    void closed() override { ++closings; }

    int openings = 0;
    int closings = 0;
    std::vector<Event> events;
    std::stop_source stop;
};

} // namespace

class EventReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<LinkFixture>();
        m_listener = std::make_unique<Listener>();
        m_f->signIn();
    }
    void cleanup() { QVERIFY(m_f->server.unexpected().empty()); }

    void goesOnBehindWhatItHad()
    {
        m_f->server.onEach(kEvents, {stream("id: 1\ndata: a\n\nid: 2\ndata: hal"), "",
                                     stream(": still here\n\nid: 2\ndata: half\n\n"),
                                     stream("id: 3\ndata: stop\n\n")});
        QVERIFY(read().is(BaseError::Cancelled));
        QStringList told;
        for (const auto& event : m_listener->events)
            told << QString::fromStdString(event.id + event.data);
        QCOMPARE(told.join(' '), "1a 2half 3stop");
        const auto seen = m_f->server.seen(kEvents);
        QCOMPARE(seen.at(0).header("Last-Event-ID"), std::string());
        QCOMPARE(seen.at(0).header("Authorization"), std::string("Bearer access-1"));
        QCOMPARE(seen.at(1).header("Last-Event-ID"), std::string("1"));
        QCOMPARE(seen.at(2).header("Last-Event-ID"), std::string("1"));
        QCOMPARE(seen.at(3).header("Last-Event-ID"), std::string("2"));
        QCOMPARE(m_listener->openings, 3);
        QCOMPARE(m_listener->closings, 3);
    }

    void asksLessAndLessOften()
    {
        m_f->server.onEach(kEvents,
                           {httpAnswer(502, "<html>"), httpAnswer(200, "<html>"), stream(""),
                            problemAnswer(Error(BaseError::Internal, "")), stream("data: stop\n\n")});
        QVERIFY(read().is(BaseError::Cancelled));
        const auto waits = m_f->pause.waits();
        QCOMPARE(waits.size(), std::size_t{4});
        for (std::size_t i = 0; i < waits.size(); ++i)
            QVERIFY(waits[i] >= 500ms * (1 << i) && waits[i] <= 1s * (1 << i));
    }

    void waitsAsTheServerWishes()
    {
        m_f->server.onEach(kEvents, {stream("retry: 7000\ndata: a\n\n"),
                                     stream("retry: 99999999\ndata: a\n\n"), stream("data: stop\n\n")});
        QVERIFY(read().is(BaseError::Cancelled));
        QCOMPARE(m_f->pause.waits(), (std::vector<std::chrono::milliseconds>{7s, 60s}));
    }

    void exchangesATokenThatIsUsedUp()
    {
        m_f->server.on(kEvents, [](const Seen& seen) {
            return seen.header("Authorization") == "Bearer access-2"
                       ? stream("data: stop\n\n")
                       : problemAnswer(401, "accounts.access_expired");
        });
        m_f->server.on("POST /api/v1/auth/refresh", jsonAnswer(200, tokens("2")));
        QVERIFY(read().is(BaseError::Cancelled));
        QCOMPARE(m_listener->events.size(), std::size_t{1});
        QVERIFY(m_f->pause.waits().empty());
    }

    void endsWhenNobodyIsSignedIn()
    {
        m_f->server.on(kEvents, problemAnswer(401, "accounts.access_expired"));
        m_f->server.on("POST /api/v1/auth/refresh", problemAnswer(401, "accounts.session_ended"));
        QCOMPARE(read().id(), std::string_view("accounts.session_ended"));
        QVERIFY(read().is(service::ServiceError::NotSignedIn));
    }

    void endsWhereThereAreNone()
    {
        m_f->server.on(kEvents, problemAnswer(501, "api.not_available_yet"));
        QCOMPARE(read().id(), std::string_view("api.not_available_yet"));
        QCOMPARE(m_f->server.count(kEvents), 1);
    }

    void anEventWithoutAnEndIsLeft()
    {
        m_f->server.onEach(kEvents, {stream("data: " + std::string(std::size_t{2} * 1024 * 1024, 'x')),
                                     stream("data: stop\n\n")});
        QVERIFY(read().is(BaseError::Cancelled));
        QCOMPARE(m_listener->events.size(), std::size_t{1});
    }

    void stopsWhileNothingHappens()
    {
        m_f->server.on(kEvents,
                       std::string("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: hello\n\n"));
        const auto took = timeToStop(50ms, [&](const std::stop_token& stop) {
            QVERIFY(reader().read("events", *m_listener, stop).is(BaseError::Cancelled));
        });
        QVERIFY2(took < 500ms, std::to_string(took.count()).c_str());
        QCOMPARE(m_listener->openings, 1);
    }

private:
    client::EventReader reader() { return client::EventReader({m_f->link, m_f->pause, m_f->random}); }
    Error read() { return reader().read("events", *m_listener, m_listener->stop.get_token()); }

    std::unique_ptr<LinkFixture> m_f;
    std::unique_ptr<Listener> m_listener;
};

QTEST_GUILESS_MAIN(EventReaderTest)
#include "event_reader_test.moc"
