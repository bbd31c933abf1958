#include "server_fixture.h"

#include "vidgo/accounts/api_keys.h"
#include "vidgo/app_server/server_front.h"
#include "vidgo/sandbox/http_sender.h"

using namespace vidgo;
using namespace vidgo::test;

// The whole server on a socket: what stands around the addresses.
class ServerFrontTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_server = std::make_unique<ServerFixture>(storage::Backend::Sqlite, nullptr); }
    void init()
    {
        m_config = m_server->config;
        m_config.port = 0;
    }
    void cleanup() { m_front.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void answersCarryWhatKeepsBrowsersInCheck()
    {
        open();
        const auto answer = get("/api/v1/plans");
        QCOMPARE(answer.status, 200);
        QVERIFY(valueOf(answer, "X-Request-Id").starts_with("req_"));
        QCOMPARE(valueOf(answer, "X-Content-Type-Options"), std::string("nosniff"));
        QVERIFY(valueOf(answer, "Content-Security-Policy").find("default-src 'none'") != std::string::npos);
        QVERIFY(valueOf(answer, "Server").empty());
        const auto tag = valueOf(answer, "ETag");
        QVERIFY(!tag.empty());
        QCOMPARE(get("/api/v1/plans", {{"If-None-Match", tag}}).status, 304);
        QVERIFY(valueOf(get("/docs"), "Content-Security-Policy").find("style-src") != std::string::npos);
        QVERIFY(!valueOf(get("/openapi.json"), "ETag").empty());
    }

    void saysThatItLivesAndIsReady()
    {
        open();
        QCOMPARE(get("/healthz").status, 200);
        const auto ready = get("/readyz");
        QCOMPARE(ready.status, 200);
        QVERIFY(ready.body.find(R"("status":"ready")") != std::string::npos);
        get("/api/v1/plans");
        const auto figures = get("/metrics");
        QVERIFY(figures.body.find("group=\"plans\"") != std::string::npos);
    }

    void withoutRedisItCountsByItself()
    {
        m_config.redis = Secret("redis://127.0.0.1:1/0");
        open();
        QCOMPARE(get("/api/v1/plans").status, 200);
        const auto ready = get("/readyz");
        QCOMPARE(ready.status, 200);
        QVERIFY(ready.body.find("degraded") != std::string::npos);
    }

    void tooManyRequestsWait()
    {
        m_config.requestsPerMinute = 3;
        open();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(get("/api/v1/plans").status, 200);
        const auto refused = get("/api/v1/plans");
        QCOMPARE(refused.status, 429);
        QVERIFY(!valueOf(refused, "Retry-After").empty());
        QVERIFY(refused.body.find("too_many_requests") != std::string::npos);
        QCOMPARE(get("/healthz").status, 200);
        // Pictures and what gateways send are not held up by it.
        QCOMPARE(get("/api/v1/demo/files/nobody/preview").status, 404);
        m_server->clock.advance(61s);
        QCOMPARE(get("/api/v1/plans").status, 200);
    }

    void anotherSpellingOfAnAddressIsNoWayAroundTheLimit()
    {
        open();
        for (const auto* const path :
             {"/%61pi/v1/plans", "/api/v1/pl%61ns", "/api/v1/%64emo/files/nobody/input"})
            QCOMPARE(get(path).status, 404);
        QCOMPARE(get("/api/v1/plans").status, 200);
    }

    void anAccountCountsWhereverItAsksFrom()
    {
        m_config.requestsPerMinute = 3;
        m_config.proxies = ServerFixture::must(server::TrustedProxies::from({"127.0.0.1"}));
        open();
        const auto token = m_server->signUp();
        Json::Object wish;
        wish["name"] = "My script";
        wish["scopes"] = Json::Array{"credits_read"};
        const auto key = m_server->call("makeApiKey", {.body = Json(std::move(wish)), .token = token});
        const ApiKeyId keyId(ServerFixture::text(*key.find("key"), "id"));
        const Secret keySecret(ServerFixture::text(key, "secret"));
        constexpr auto kBalance = "/api/v1/credits/balance";
        int place = 0;
        const auto from = [&place] { return "192.0.2." + std::to_string(++place); };
        const auto signedTo = [&](const Secret& secret) {
            return *accounts::signApiRequest({.method = "GET", .path = kBalance, .query = {}, .body = {}},
                                             keyId, secret, m_server->clock.now(),
                                             "nonce-of-request-" + std::to_string(place));
        };
        const auto ask = [&](const std::string& authorization) {
            return get(kBalance, {{"Authorization", authorization}, {"X-Forwarded-For", from()}}).status;
        };
        // Who only names the key uses nothing of it up.
        for (int i = 0; i < 4; ++i)
            QCOMPARE(ask(signedTo(Secret(std::string("guessed")))), 401);
        QCOMPARE(ask(signedTo(keySecret)), 200);
        QCOMPARE(ask("Bearer " + token), 200);
        QCOMPARE(ask(signedTo(keySecret)), 200);
        QCOMPARE(ask(signedTo(keySecret)), 429);
        QCOMPARE(ask("Bearer " + token), 429);
        QCOMPARE(get("/api/v1/plans", {{"X-Forwarded-For", from()}}).status, 200);
    }

    void pagesOfOthersMayNotAsk()
    {
        m_config.origins = {"https://vidgo.example"};
        open();
        QCOMPARE(get("/api/v1/plans", {{"Origin", "https://evil.example"}}).status, 403);
        const auto answer = get("/api/v1/plans", {{"Origin", "https://vidgo.example"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(valueOf(answer, "Access-Control-Allow-Origin"), std::string("https://vidgo.example"));
    }

    void whoComesBackFromPayingIsNotTurnedAway()
    {
        open();
        for (const auto* const origin : {"null", "https://bank.example"})
            QCOMPARE(ServerFixture::must(sandbox::send("POST", url("/api/v1/payments/ecpay/return"),
                                                       {{"Origin", origin}}, "RtnCode=1"))
                         .status,
                     200);
    }

    void bodiesAreBoundedByTheirAddress()
    {
        open();
        const auto answer =
            sandbox::send("POST", url("/api/v1/auth/login"), {{"Content-Type", "application/json"}},
                          std::string(std::size_t{65} * 1024, ' '));
        QCOMPARE(ServerFixture::must(answer).status, 413);
        QCOMPARE(ServerFixture::must(sandbox::send("POST", url("/nowhere"), {}, "x")).status, 413);
    }

    void whoIsNotSignedInBringsNothing()
    {
        open();
        const auto upload = url("/api/v1/generate/uploads");
        const std::string bytes(900'000, 'x');
        const auto nobody = ServerFixture::must(sandbox::send("POST", upload, {}, bytes));
        QCOMPARE(nobody.status, 401);
        QVERIFY(nobody.body.find("api.missing_token") != std::string::npos);
        const auto token = m_server->signUp();
        m_server->clock.advance(1h);
        const auto late =
            ServerFixture::must(sandbox::send("POST", upload, {{"Authorization", "Bearer " + token}}, bytes));
        QVERIFY(late.body.find("accounts.access_expired") != std::string::npos); // why it is, to the letter
    }

private:
    void open()
    {
        m_front = ServerFixture::must(app_server::ServerFront::open(m_config, {.backend = *m_server->backend_,
                                                                               .clock = m_server->clock,
                                                                               .random = m_server->random,
                                                                               .log = m_server->log}));
    }
    std::string url(const std::string& path) const
    {
        return "http://127.0.0.1:" + std::to_string(m_front->port()) + path;
    }
    sandbox::Answer get(const std::string& path, const sandbox::Headers& headers = {}) const
    {
        return ServerFixture::must(sandbox::send("GET", url(path), headers, {}));
    }
    static std::string valueOf(const sandbox::Answer& answer, std::string_view name)
    {
        for (const auto& header : answer.headers)
            if (QString::fromStdString(header.name)
                    .compare(QString::fromStdString(std::string(name)), Qt::CaseInsensitive) == 0)
                return header.value;
        return {};
    }

    std::unique_ptr<ServerFixture> m_server;
    app_server::ServerConfig m_config;
    std::unique_ptr<app_server::ServerFront> m_front;
};

QTEST_GUILESS_MAIN(ServerFrontTest)
#include "server_front_test.moc"
