#include <QtTest/QtTest>

#include "vidgo/sandbox/http_listener.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/sandbox/sandbox_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::sandbox;
using namespace std::chrono_literals;

class HttpListenerTest : public QObject
{
    Q_OBJECT

    Recorder m_recorder;
    std::atomic<int> m_handled = 0;
    std::unique_ptr<HttpListener> m_listener;

    Result<Answer> ask(std::string_view path, std::string body = "hello")
    {
        return sandbox::send("POST", m_listener->url() + std::string(path), {{"Content-Type", "text/x"}},
                             std::move(body));
    }

private Q_SLOTS:
    void init()
    {
        m_handled = 0;
        m_recorder.takeUnexpected();
        auto opened =
            HttpListener::open({.maxBody = 1000, .recorder = &m_recorder}, [this](const Request& request) {
                ++m_handled;
                return Answer{.status = 201,
                              .body = request.method + " " + std::string(request.path()) + " " +
                                      std::string(request.query()) + " " +
                                      std::string(request.header("content-type")) + " " + request.body,
                              .headers = {{"X-Own", "yes"}}};
            });
        VIDGO_VERIFY(opened);
        m_listener = std::move(*opened);
    }
    void cleanup() { m_listener.reset(); }

    void aRequestReachesTheHandlerWhole()
    {
        const auto answer = ask("/path/x?a=b");
        VIDGO_VERIFY(answer);
        QCOMPARE(answer->status, 201);
        QCOMPARE(QString::fromStdString(answer->body), QStringLiteral("POST /path/x a=b text/x hello"));
        QCOMPARE(m_recorder.seen().back().status, 201);
        QVERIFY(m_recorder.unexpected().empty());
    }

    void tooLargeABodyIsRefusedAndRecorded()
    {
        const auto answer = ask("/", std::string(1001, 'x'));
        VIDGO_VERIFY(answer);
        QCOMPARE(answer->status, 413);
        QCOMPARE(m_handled.load(), 0);
        QCOMPARE(m_recorder.takeUnexpected().size(), 1U);
    }

    void faultsHappenAsOftenAsTheyWerePutIn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("handled");
        QTest::addColumn<bool>("answered");
        QTest::newRow("cut before") << static_cast<int>(Fault::Kind::CutBefore) << 0 << false;
        QTest::newRow("cut after") << static_cast<int>(Fault::Kind::CutAfter) << 1 << false;
        QTest::newRow("cut inside") << static_cast<int>(Fault::Kind::CutInside) << 1 << false;
        QTest::newRow("status") << static_cast<int>(Fault::Kind::Status) << 0 << true;
        QTest::newRow("delay") << static_cast<int>(Fault::Kind::Delay) << 1 << true;
        QTest::newRow("twice") << static_cast<int>(Fault::Kind::Twice) << 2 << true;
    }
    void faultsHappenAsOftenAsTheyWerePutIn()
    {
        QFETCH(int, kind);
        QFETCH(int, handled);
        QFETCH(bool, answered);
        m_listener->inject("/broken", {.kind = static_cast<Fault::Kind>(kind), .delay = 5ms});
        VIDGO_VERIFY(ask("/whole"));
        QCOMPARE(m_handled.exchange(0), 1);
        const auto broken = ask("/broken");
        QCOMPARE(broken.has_value(), answered);
        QCOMPARE(m_handled.exchange(0), handled);
        VIDGO_VERIFY(ask("/broken"));
        QCOMPARE(m_handled.load(), 1);
    }

    void aPortIsTakenOnce()
    {
        const auto second =
            HttpListener::open({.port = m_listener->port()}, [](const Request&) { return Answer(); });
        QVERIFY(!second.has_value());
        QVERIFY(second.error().is(SandboxError::PortTaken));
    }

    void nothingIsSentToOtherComputers()
    {
        for (const auto* url : {"http://example.com/", "https://127.0.0.1/", "http://127.0.0.1:0/",
                                "http://127.0.0.1.example.com/"}) {
            const auto answer = sandbox::send("GET", url, {}, {});
            QVERIFY(!answer.has_value());
            QVERIFY(answer.error().is(SandboxError::WrongAddress));
        }
        const auto port = m_listener->port();
        m_listener.reset();
        const auto answer = sandbox::send("GET", "http://localhost:" + std::to_string(port), {}, {});
        QVERIFY(!answer.has_value());
        QVERIFY(answer.error().is(SandboxError::NoAnswer));
    }

    void formsAreReadStrictly()
    {
        const auto fields = readForm("a=1+2%263&b=&c=%e9%bb%9e");
        QVERIFY(fields.has_value());
        QCOMPARE(QString::fromStdString(valueOf(*fields, "a")), QStringLiteral("1 2&3"));
        QCOMPARE(QString::fromStdString(writeForm(*fields)), QStringLiteral("a=1+2%263&b=&c=%E9%BB%9E"));
        for (const auto* broken : {"a", "a=%2", "a=%zz", "a=1&a=2", "=1", "a=%ff"})
            QVERIFY2(!readForm(broken), broken);
    }
};

QTEST_GUILESS_MAIN(HttpListenerTest)
#include "http_listener_test.moc"
