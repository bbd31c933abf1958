#include "test_server.h"
#include "vidgo/base/json.h"
#include "vidgo/server/access_log.h"
#include "vidgo/server/byte_ranges.h"
#include "vidgo/server/cors.h"
#include "vidgo/server/entity_tags.h"
#include "vidgo/server/health.h"
#include "vidgo/server/metrics.h"
#include "vidgo/server/rate_limits.h"
#include "vidgo/server/security_headers.h"

using namespace vidgo;
using namespace vidgo::server;
using namespace vidgo::test;

namespace {

api::Request asking(std::string path, api::Headers headers = {}, api::Method method = api::Method::Get)
{
    return {.method = method,
            .path = std::move(path),
            .query = "token=hidden",
            .headers = std::move(headers),
            .body = {},
            .bodyFile = {},
            .origin = "203.0.113.9",
            .id = "req_1"};
}

api::Response hello(const api::Request&)
{
    return textAnswer("hello");
}

// A hundred bytes of a file, from its eleventh on.
api::Response fileAnswer(const api::Request&)
{
    return {.status = 200,
            .headers = {{"Content-Type", "image/png"}, {"ETag", "\"one\""}},
            .body = api::FileBody{.path = "picture.png", .offset = 10, .size = 100}};
}

class KeptLog final : public Log
{
public:
    void write(LogLevel, std::string_view, std::string_view, std::initializer_list<LogField> fields) override
    {
        for (const auto& [name, value] : fields)
            text += std::string(name) + "=" + value + " ";
    }
    std::string text;
};

} // namespace

class AroundTest : public QObject
{
    Q_OBJECT

private slots:
    void theLogNamesWhatWasAskedAndNoSecret();
    void browsersAreKeptFromMore();
    void pagesOfOthersAreRefused();
    void preflightsAreAnswered();
    void whatIsKnownIsNotSentAgain();
    void tagsAreCompared_data();
    void tagsAreCompared();
    void aPartOfAFileIsSent_data();
    void aPartOfAFileIsSent();
    void aFileThatIsAnotherOneIsSentAsAWhole();
    void oneTooManyIsTold();
    void theWindowSlidesInMemory();
    void severalKeysCountTogetherInMemory();
    void memoryIsBounded();
    void keysAreNetworks();
    void requestsAreCounted();
    void theTransportIsCounted();
    void readinessNamesWhatFails();
};

void AroundTest::theLogNamesWhatWasAskedAndNoSecret()
{
    KeptLog log;
    AccessLog{log}.around(hello)(asking(
        "/a/b", {{"User-Agent", "tests/1"}, {"Authorization", "Bearer hidden"}, {"Cookie", "hidden"}}));
    for (const char* part : {"id=req_1 ", "origin=203.0.113.9 ", "method=GET ", "path=/a/b ", "status=200 ",
                             "bytes=5 ", "program=tests/1 "})
        QVERIFY2(log.text.find(part) != std::string::npos, part);
    QVERIFY(log.text.find("hidden") == std::string::npos);
}

void AroundTest::browsersAreKeptFromMore()
{
    const auto plain = SecurityHeaders{}.around(hello)(asking("/"));
    QVERIFY(plain.header("Content-Security-Policy").find("frame-ancestors 'none'") != std::string_view::npos);
    QCOMPARE(plain.header("X-Content-Type-Options"), std::string_view("nosniff"));
    QCOMPARE(plain.header("X-Request-Id"), std::string_view("req_1"));
    QCOMPARE(plain.header("Cache-Control"), std::string_view("no-store"));
    QVERIFY(plain.header("Strict-Transport-Security").empty());
    const auto page = SecurityHeaders{.isHttps = true}.around([](const api::Request&) {
        auto answer = textAnswer("page");
        answer.headers.emplace_back("content-security-policy", "default-src 'self'");
        answer.headers.emplace_back("Cache-Control", "max-age=60");
        return answer;
    })(asking("/docs"));
    QCOMPARE(page.header("Content-Security-Policy"), std::string_view("default-src 'self'"));
    QCOMPARE(page.header("Cache-Control"), std::string_view("max-age=60"));
    QVERIFY(!page.header("Strict-Transport-Security").empty());
}

void AroundTest::pagesOfOthersAreRefused()
{
    int calls = 0;
    const auto handler = Cors{.origins = {"https://vidgo.example"}}.around([&](const api::Request&) {
        ++calls;
        return textAnswer("hello");
    });
    const auto good = handler(asking("/", {{"Origin", "https://vidgo.example"}}));
    QCOMPARE(good.header("Access-Control-Allow-Origin"), std::string_view("https://vidgo.example"));
    QCOMPARE(good.header("Vary"), std::string_view("Origin"));
    QCOMPARE(handler(asking("/")).status, 200);
    QCOMPARE(calls, 2);
    for (const char* origin : {"https://vidgo.example.evil", "http://vidgo.example", "null",
                               "https://vidgo.example:444", "HTTPS://VIDGO.EXAMPLE"}) {
        const auto refused = handler(asking("/", {{"Origin", origin}}, api::Method::Post));
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.header("Access-Control-Allow-Origin").empty());
    }
    QCOMPARE(calls, 2);
}

void AroundTest::preflightsAreAnswered()
{
    const auto handler = Cors{.origins = {"https://vidgo.example"}, .withCredentials = true}.around(hello);
    const auto answer =
        handler(asking("/", {{"Origin", "https://vidgo.example"}, {"Access-Control-Request-Method", "PUT"}},
                       api::Method::Options));
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.header("Access-Control-Allow-Methods").find("PUT") != std::string_view::npos);
    QVERIFY(answer.header("Access-Control-Allow-Headers").find("Idempotency-Key") != std::string_view::npos);
    QCOMPARE(answer.header("Access-Control-Max-Age"), std::string_view("600"));
    QCOMPARE(answer.header("Access-Control-Allow-Credentials"), std::string_view("true"));
    QCOMPARE(handler(asking("/", {{"Origin", "https://evil"}, {"Access-Control-Request-Method", "PUT"}},
                            api::Method::Options))
                 .status,
             403);
}

void AroundTest::whatIsKnownIsNotSentAgain()
{
    const auto handler = EntityTags{.maxBytes = 5}.around([](const api::Request& request) {
        auto answer = textAnswer(request.path == "/long" ? "longer" : "hello");
        if (request.path == "/own")
            answer.headers.emplace_back("ETag", "\"own\"");
        return answer;
    });
    const auto tag = std::string(handler(asking("/")).header("ETag"));
    QCOMPARE(tag.size(), std::size_t{34});
    const auto known = handler(asking("/", {{"If-None-Match", tag}}));
    QCOMPARE(known.status, 304);
    QVERIFY(known.text().empty());
    QVERIFY(known.header("Content-Type").empty());
    QCOMPARE(known.header("ETag"), std::string_view(tag));
    QCOMPARE(handler(asking("/", {{"If-None-Match", "\"other\""}})).status, 200);
    QCOMPARE(handler(asking("/own", {{"If-None-Match", "\"own\""}})).status, 304);
    QVERIFY(handler(asking("/long")).header("ETag").empty());
    QVERIFY(handler(asking("/", {}, api::Method::Post)).header("ETag").empty());
    QCOMPARE(handler(asking("/", {{"If-None-Match", tag}}, api::Method::Post)).status, 200);
}

void AroundTest::aPartOfAFileIsSent_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("size");
    QTest::newRow("none") << "" << 200 << "" << 10 << 100;
    QTest::newRow("from") << "bytes=40-" << 206 << "bytes 40-99/100" << 50 << 60;
    QTest::newRow("between") << "bytes=0-0" << 206 << "bytes 0-0/100" << 10 << 1;
    QTest::newRow("beyond the end") << "Bytes = 90-500" << 206 << "bytes 90-99/100" << 100 << 10;
    QTest::newRow("the last ones") << "bytes=-30" << 206 << "bytes 70-99/100" << 80 << 30;
    QTest::newRow("more than there are") << "bytes=-300" << 206 << "bytes 0-99/100" << 10 << 100;
    QTest::newRow("behind the end") << "bytes=100-" << 416 << "bytes */100" << 0 << 0;
    QTest::newRow("the last none") << "bytes=-0" << 416 << "bytes */100" << 0 << 0;
    QTest::newRow("several") << "bytes=0-1,5-6" << 200 << "" << 10 << 100;
    QTest::newRow("the wrong way round") << "bytes=9-5" << 200 << "" << 10 << 100;
    QTest::newRow("another unit") << "pages=1-2" << 200 << "" << 10 << 100;
    QTest::newRow("no part") << "bytes=40" << 200 << "" << 10 << 100;
    QTest::newRow("no number") << "bytes=a-b" << 200 << "" << 10 << 100;
    QTest::newRow("too large a number") << "bytes=99999999999999999999-" << 200 << "" << 10 << 100;
}

void AroundTest::aPartOfAFileIsSent()
{
    QFETCH(QString, range);
    QFETCH(QString, said);
    QFETCH(int, offset);
    QFETCH(int, size);
    const auto handler = ByteRanges{}.around(fileAnswer);
    api::Headers headers;
    if (!range.isEmpty())
        headers = {{"Range", range.toStdString()}, {"If-Range", "\"one\""}};
    const auto answer = handler(asking("/", headers));
    QTEST(answer.status, "status");
    QCOMPARE(answer.header("Content-Range"), std::string_view(said.toStdString()));
    QCOMPARE(answer.header("Accept-Ranges"), std::string_view("bytes"));
    const auto* const file = std::get_if<api::FileBody>(&answer.body);
    QCOMPARE(file != nullptr, answer.status != 416);
    if (file) {
        QCOMPARE(file->offset, static_cast<std::uint64_t>(offset));
        QCOMPARE(file->size, static_cast<std::uint64_t>(size));
    }
}

void AroundTest::aFileThatIsAnotherOneIsSentAsAWhole()
{
    const auto handler = ByteRanges{}.around(fileAnswer);
    for (const char* condition : {"\"other\"", "W/\"one\"", "Tue, 15 Nov 1994 12:45:26 GMT"}) {
        const auto answer = handler(asking("/", {{"Range", "bytes=40-"}, {"If-Range", condition}}));
        QCOMPARE(answer.status, 200);
        QCOMPARE(std::get<api::FileBody>(answer.body).size, std::uint64_t{100});
    }
    QCOMPARE(handler(asking("/", {{"Range", "bytes=40-"}}, api::Method::Post)).status, 200);
    QCOMPARE(ByteRanges{}.around(hello)(asking("/", {{"Range", "bytes=1-"}})).status, 200);
}

void AroundTest::tagsAreCompared_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("itself") << "\"a\"" << true;
    QTest::newRow("weak") << "W/\"a\"" << true;
    QTest::newRow("list") << "\"b\", \"a\"" << true;
    QTest::newRow("star") << "*" << true;
    QTest::newRow("other") << "\"b\"" << false;
    QTest::newRow("part") << "\"aa\"" << false;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("commas") << ",,," << false;
}

void AroundTest::tagsAreCompared()
{
    QFETCH(QString, header);
    QFETCH(bool, isNamed);
    QCOMPARE(namesTag(header.toStdString(), "\"a\""), isNamed);
}

void AroundTest::oneTooManyIsTold()
{
    ManualClock clock;
    MemoryRateLimits limits(clock);
    int refused = 0;
    const auto handler = RateLimit{
        .limits = limits,
        .rule = {.requests = 2, .window = std::chrono::minutes(1)},
        .keysOf = {},
        .onRefused = [&] {
            ++refused;
        }}.around(hello);
    QCOMPARE(handler(asking("/")).header("RateLimit-Remaining"), std::string_view("1"));
    clock.advance(std::chrono::seconds(20));
    QCOMPARE(handler(asking("/")).header("RateLimit-Remaining"), std::string_view("0"));
    const auto answer = handler(asking("/"));
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("Retry-After"), std::string_view("40"));
    QCOMPARE(answer.header("RateLimit-Limit"), std::string_view("2"));
    QCOMPARE(answer.header("RateLimit-Reset"), std::string_view("40"));
    QCOMPARE(refused, 1);
    clock.advance(std::chrono::seconds(40));
    QCOMPARE(handler(asking("/")).status, 200);
}

void AroundTest::theWindowSlidesInMemory()
{
    ManualClock clock;
    MemoryRateLimits limits(clock);
    const RateRule rule{.requests = 10, .window = milliseconds(1000)};
    std::vector<std::int64_t> allowed;
    for (int i = 0; i < 5000; ++i, clock.advance(milliseconds(1)))
        if (limits.take({"a"}, rule).isAllowed)
            allowed.push_back(i);
    QCOMPARE(allowed.size(), std::size_t{50});
    for (std::size_t i = 10; i < allowed.size(); ++i) // never more than ten within any second
        QVERIFY(allowed[i] - allowed[i - 10] >= 1000);
}

void AroundTest::severalKeysCountTogetherInMemory()
{
    ManualClock clock;
    MemoryRateLimits limits(clock);
    const RateRule rule{.requests = 2, .window = milliseconds(1000)};
    QVERIFY(limits.take({"a"}, rule).isAllowed);
    QCOMPARE(limits.take({"b", "a"}, rule).remaining, 0U);
    QVERIFY(!limits.take({"a", "b"}, rule).isAllowed);
    QVERIFY(limits.take({"b"}, rule).isAllowed); // the refused one did not count
    QVERIFY(!limits.take({"b"}, rule).isAllowed);
}

void AroundTest::memoryIsBounded()
{
    ManualClock clock;
    MemoryRateLimits limits(clock, 100);
    const RateRule rule{.requests = 1, .window = std::chrono::minutes(1)};
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(limits.take({"key" + std::to_string(i)}, rule).isAllowed);
        QCOMPARE(limits.take({"busy"}, rule).isAllowed, i == 0); // who is there often is not forgotten
    }
    QCOMPARE(limits.keys(), std::size_t{100});
}

void AroundTest::keysAreNetworks()
{
    auto request = asking("/");
    QCOMPARE(ipRateKey(request), std::string("ip:203.0.113.9"));
    request.origin = "2001:db8:1:2:3:4:5:6";
    QCOMPARE(ipRateKey(request), std::string("ip:2001:db8:1:2::"));
}

void AroundTest::requestsAreCounted()
{
    Metrics metrics;
    const auto handler = metrics.around(hello, [](const api::Request&) { return std::string("tools"); });
    handler(asking("/a"));
    handler(asking("/b"));
    metrics.rateLimited();
    metrics.redisState(true);
    metrics.addGauge("jobs_waiting", "Jobs that wait.", [] { return 7.0; });
    const auto page = metrics.page()(asking("/metrics"));
    const std::string text(page.text());
    QVERIFY(page.header("Content-Type").starts_with("text/plain; version=0.0.4"));
    for (const char* line : {"vidgo_http_requests_total{group=\"tools\",method=\"GET\",status=\"200\"} 2",
                             "vidgo_http_request_seconds_count{group=\"tools\"} 2",
                             "vidgo_rate_limited_total 1", "vidgo_redis_up 1", "vidgo_jobs_waiting 7"})
        QVERIFY2(text.find(line) != std::string::npos, text.c_str());
}

void AroundTest::theTransportIsCounted()
{
    Metrics metrics;
    NullLog log;
    ManualClock clock;
    CountingRandom random;
    const auto server = HttpServer::open({}, {hello, log, clock, random, metrics}).value();
    RawClient client(server->port());
    QCOMPARE(client.ask(get("/")).status, 200);
    QCOMPARE(RawClient(server->port()).ask(get("/..")).status, 400);
    const auto says = [&](const std::string& line) { return metrics.text().find(line) != std::string::npos; };
    QVERIFY(eventually([&] { return says("vidgo_http_connections 1"); }));
    QVERIFY(says("vidgo_http_refused_total{reason=\"path with dot segments\",status=\"400\"} 1"));
    QVERIFY(eventually([&] { return says("vidgo_http_in_flight{lane=\"work\"} 0"); }));
    QVERIFY(says("vidgo_http_queue_length{lane=\"work\"} 0"));
    QVERIFY(says("vidgo_http_queue_seconds_count{lane=\"work\"} 1"));
}

void AroundTest::readinessNamesWhatFails()
{
    std::string store, cache;
    Health health({{.name = "store", .problem = [&] { return store; }},
                   {.name = "cache", .problem = [&] { return cache; }, .isNeeded = false}});
    const auto ask = [&] { return health.readiness()(asking("/readyz")); };
    QCOMPARE(ask().status, 200);
    QCOMPARE(ask().text(), std::string_view(R"({"checks":{"cache":"ok","store":"ok"},"status":"ready"})"));
    cache = "no answer from 10.0.0.5";
    QCOMPARE(ask().status, 200);
    QCOMPARE(ask().text(),
             std::string_view(R"({"checks":{"cache":"failed","store":"ok"},"status":"degraded"})"));
    store = "gone";
    QCOMPARE(ask().status, 503);
    store.clear();
    health.leave();
    QCOMPARE(ask().status, 503);
    QCOMPARE(health.liveness()(asking("/healthz")).status, 200);
}

QTEST_GUILESS_MAIN(AroundTest)
#include "around_test.moc"
