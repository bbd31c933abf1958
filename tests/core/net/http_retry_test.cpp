#include "net_fixture.h"

using namespace vidgo;
using namespace vidgo::net;
using namespace vidgo::test;

namespace {

HttpResult failed(NetError code, bool mayHaveArrived)
{
    return std::unexpected<HttpFailure>(std::in_place, Error(code, "test"), mayHaveArrived);
}

HttpResult answered(int status, std::string retryAfterValue = {})
{
    HttpAnswer answer{.status = status, .headers = {}, .body = {}};
    if (!retryAfterValue.empty())
        answer.headers = {{"retry-after", std::move(retryAfterValue)}};
    return answer;
}

} // namespace

class HttpRetryTest : public QObject
{
    Q_OBJECT

    CountingRandom m_random;
    ManualClock m_clock;

    bool isRepeated(CallKind kind, const HttpResult& result, int attempt = 1)
    {
        return pauseBeforeRetry({}, kind, result, attempt, m_clock.now(), m_random).has_value();
    }

private Q_SLOTS:
    void aReadIsRepeatedWhereThatMayHelp()
    {
        for (const auto code :
             {NetError::NotResolved, NetError::NotConnected, NetError::TimedOut, NetError::CutOff})
            for (const bool mayHaveArrived : {false, true})
                QVERIFY(isRepeated(CallKind::Read, failed(code, mayHaveArrived)));
        for (const int status : {429, 502, 503, 504})
            QVERIFY(isRepeated(CallKind::Read, answered(status)));
        for (const auto code : {NetError::RequestInvalid, NetError::TlsRefused, NetError::ProxyFailed,
                                NetError::AnswerTooLarge, NetError::AnswerInvalid, NetError::Redirected})
            QVERIFY(!isRepeated(CallKind::Read, failed(code, false)));
        for (const int status : {200, 201, 304, 400, 401, 403, 404, 409, 500, 501})
            QVERIFY(!isRepeated(CallKind::Read, answered(status)));
        QVERIFY(!isRepeated(CallKind::Read, std::unexpected<HttpFailure>(
                                                std::in_place, Error(BaseError::Cancelled, ""), false)));
    }

    void aWriteIsRepeatedOnlyWhenItWasSurelyNotTaken()
    {
        for (const auto code : {NetError::NotResolved, NetError::NotConnected, NetError::TimedOut}) {
            QVERIFY(isRepeated(CallKind::Write, failed(code, false)));
            QVERIFY(!isRepeated(CallKind::Write, failed(code, true)));
        }
        QVERIFY(!isRepeated(CallKind::Write, failed(NetError::CutOff, true)));
        QVERIFY(isRepeated(CallKind::Write, answered(429, "1")));
        QVERIFY(isRepeated(CallKind::Write, answered(503, "1")));
        for (const int status : {429, 500, 502, 503, 504})
            QVERIFY(!isRepeated(CallKind::Write, answered(status)));
        for (const int status : {200, 500, 502, 504})
            QVERIFY(!isRepeated(CallKind::Write, answered(status, "1")));
    }

    void thereIsAnEndToIt()
    {
        QVERIFY(isRepeated(CallKind::Read, answered(503), 3));
        QVERIFY(!isRepeated(CallKind::Read, answered(503), 4));
    }

    void thePauseGrowsUpToItsLongestWithARandomPartOff()
    {
        const RetryPolicy policy{.attempts = 20, .firstPause = 500ms, .longestPause = 8000ms};
        std::chrono::milliseconds most = 500ms;
        for (int attempt = 1; attempt < 20; ++attempt) {
            for (int i = 0; i < 20; ++i) {
                const auto pause =
                    pauseBeforeRetry(policy, CallKind::Read, answered(502), attempt, m_clock.now(), m_random);
                QVERIFY(pause && *pause >= most / 2 && *pause <= most);
            }
            most = std::min(most * 2, std::chrono::milliseconds(8000));
        }
    }

    void aServiceSaysWhenToComeBack()
    {
        const auto pause =
            pauseBeforeRetry({}, CallKind::Write, answered(429, "20"), 1, m_clock.now(), m_random);
        QCOMPARE(pause.value_or(0ms), 20'000ms);
        QVERIFY(!isRepeated(CallKind::Read, answered(503, "31")));
        QVERIFY(!isRepeated(CallKind::Read, answered(503, "99999999999999999999")));
        QVERIFY(isRepeated(CallKind::Read, answered(503, "soon")));
        QVERIFY(!isRepeated(CallKind::Write, answered(503, "soon")));
    }

    void retryAfterIsSecondsOrADate()
    {
        const auto now = Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 22));
        QCOMPARE(retryAfter(" 7 ", now).value_or(0ms), 7000ms);
        QCOMPARE(retryAfter("Sun, 22 Nov 2026 00:00:09 GMT", now).value_or(0ms), 9000ms);
        QCOMPARE(retryAfter("Sun, 06 Nov 1994 08:49:37 GMT", now).value_or(1ms), 0ms);
        for (const char* text :
             {"", "-1", "1.5", "Sun, 31 Feb 2026 00:00:09 GMT", "Sun, 22 Nov 2026 24:00:09 GMT",
              "Sun, 22 Nov 2026 00:00:09 UTC", "tomorrow"})
            QVERIFY2(!retryAfter(text, now), text);
    }

    void aReadComesThroughInTheEnd()
    {
        Requests requests;
        LoopbackServer server(
            answering(requests, {httpAnswer(503, ""), httpAnswer(429, "", "Retry-After: 5\r\n"),
                                 httpAnswer(200, "yes")}));
        ClientFixture fixture;
        const auto answer = fixture.client.send(readOf(server.url()), {});
        VIDGO_VERIFY(answer);
        QCOMPARE(answer->body, "yes");
        QCOMPARE(requests.count(), 3);
        QCOMPARE(fixture.pause.waits.size(), 2);
        QVERIFY(fixture.pause.waits[0] <= 500ms);
        QCOMPARE(fixture.pause.waits[1], 5000ms);
        const auto lines = fixture.log.lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[2].fields.at("attempt"), "3");
    }

    void withoutPatienceNothingIsSentAgain()
    {
        Requests requests;
        LoopbackServer server(
            answering(requests, {httpAnswer(503, "", "Retry-After: 1\r\n"), httpAnswer(200, "yes")}));
        ClientFixture fixture;
        auto request = readOf(server.url());
        request.isPatient = false;
        const auto answer = fixture.client.send(request, {});
        VIDGO_VERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(requests.count(), 1);
        QVERIFY(fixture.pause.waits.empty());
    }

    void aWriteThatMayHaveArrivedIsSentOnce()
    {
        Requests requests;
        LoopbackServer server([&](Connection& connection) { requests.add(connection.readRequest()); });
        ClientFixture fixture;
        VIDGO_VERIFY_ERROR(fixture.client.send(writeOf(server.url()), {}), NetError::CutOff);
        QCOMPARE(requests.count(), 1);
        LoopbackServer failing(answering(requests, {httpAnswer(502, "")}));
        QCOMPARE(fixture.client.send(writeOf(failing.url()), {})->status, 502);
        QCOMPARE(requests.count(), 2);
    }

    void aWriteThatSurelyDidNotArriveIsRepeated()
    {
        const auto port = [] { return LoopbackServer([](Connection&) {}).port(); }();
        ClientFixture fixture;
        const auto answer =
            fixture.client.send(writeOf("http://127.0.0.1:" + std::to_string(port) + "/"), {});
        VIDGO_VERIFY_ERROR(answer, NetError::NotConnected);
        QCOMPARE(fixture.pause.waits.size(), 3);
        Requests requests;
        LoopbackServer busy(
            answering(requests, {httpAnswer(429, "", "Retry-After: 1\r\n"), httpAnswer(200, "taken")}));
        QCOMPARE(fixture.client.send(writeOf(busy.url()), {})->body, "taken");
    }

    void aStopEndsTheWaiting()
    {
        SystemPause pause;
        const auto time = timeToStop(30ms, [&](const std::stop_token& stop) { pause.wait(60s, stop); });
        QVERIFY(time < 200ms);
    }
};

QTEST_GUILESS_MAIN(HttpRetryTest)
#include "http_retry_test.moc"
