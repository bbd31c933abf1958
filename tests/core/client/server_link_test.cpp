#include "stand_in.h"

#include <thread>

#include "vidgo/api/api_error.h"
#include "vidgo/base/file.h"
#include "vidgo/client/credit_client.h"
#include "vidgo/service/service_error.h"

using namespace vidgo;
using namespace vidgo::test;
using client::Ask;
using client::Reachability;

namespace {

constexpr auto kBalance = "GET /api/v1/credits/balance";
constexpr auto kRefresh = "POST /api/v1/auth/refresh";
constexpr auto kOrders = "POST /api/v1/subscriptions/orders";
constexpr auto kSignIn = "POST /api/v1/auth/login";

std::string bearer(const Seen& seen)
{
    return seen.header("Authorization");
}

// Takes one token and refuses every other as used up.
StandIn::Answer takingOnly(std::string token, std::string body)
{
    return [token = std::move(token), body = std::move(body)](const Seen& seen) {
        return bearer(seen) == "Bearer " + token ? jsonAnswer(200, body)
                                                 : problemAnswer(401, "accounts.access_expired");
    };
}

} // namespace

class ServerLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_f = std::make_unique<LinkFixture>(); }
    void cleanup()
    {
        const auto unexpected = m_f->server.unexpected();
        QVERIFY2(unexpected.empty(), unexpected.empty() ? "" : unexpected.front().c_str());
        m_f.reset();
    }

    // ---- requests -----------------------------------------------------------------------------------------

    void aCallIsMadeForTheAccountThatBeganIt()
    {
        m_f->signIn();
        m_f->server.on(kBalance, jsonAnswer(200, "{}"));
        Ask ask;
        ask.account = AccountId("somebody-else");
        const auto refused = m_f->link.call("balance", ask);
        QVERIFY(!refused && refused.error().is(service::ServiceError::NotSignedIn));
        QCOMPARE(m_f->server.count(kBalance), 0);
        ask.account = m_f->link.account()->value();
        VIDGO_VERIFY(m_f->link.call("balance", ask));
    }

    void aFileIsTheBody()
    {
        m_f->signIn();
        m_f->server.on("POST /api/v1/generate/uploads", jsonAnswer(201, "{}"));
        const TestFolder folder;
        Ask ask;
        ask.file = folder / "picture.png";
        VIDGO_VERIFY(writeFile(ask.file, std::string_view("bytes of a picture"), Durability::None));
        VIDGO_VERIFY(m_f->link.call("upload", ask));
        const auto seen = m_f->server.seen("POST /api/v1/generate/uploads").at(0);
        QCOMPARE(seen.body, std::string("bytes of a picture"));
        QVERIFY(!seen.header("Idempotency-Key").empty());
    }

    void asksAsTheTableSays()
    {
        m_f->signIn();
        m_f->server.on("GET /api/v1/credits/transactions", jsonAnswer(200, R"({"items":[],"next":null})"));
        VIDGO_VERIFY(m_f->link.call("transactions", client::pageOf(20, "a b&c")));
        const auto seen = m_f->server.seen("GET /api/v1/credits/transactions").at(0);
        QCOMPARE(seen.query, std::string("limit=20&cursor=a%20b%26c"));
        QCOMPARE(bearer(seen), std::string("Bearer access-1"));
        QVERIFY(seen.header("Idempotency-Key").empty());
    }

    void whatIsForEverybodyIsAskedWithoutAToken()
    {
        m_f->signIn();
        m_f->server.on("GET /api/v1/plans", jsonAnswer(200, R"({"items":[],"features":{}})"));
        VIDGO_VERIFY(m_f->get("plans"));
        QVERIFY(bearer(m_f->server.seen("GET /api/v1/plans").at(0)).empty());
    }

    void nobodySignedInIsSaidWithoutAsking()
    {
        VIDGO_VERIFY_ERROR(m_f->get("balance"), service::ServiceError::NotSignedIn);
    }

    void eachWriteHasAKeyOfItsOwn()
    {
        m_f->signIn();
        m_f->server.on(kOrders, jsonAnswer(201, "{}"));
        VIDGO_VERIFY(m_f->link.call("placeOrder", {}));
        VIDGO_VERIFY(m_f->link.call("placeOrder", {}));
        VIDGO_VERIFY(m_f->link.call("placeOrder", {.key = "meant-before"}));
        const auto seen = m_f->server.seen(kOrders);
        QCOMPARE(seen.at(0).header("Idempotency-Key").size(), std::size_t{36});
        QVERIFY(seen.at(0).header("Idempotency-Key") != seen.at(1).header("Idempotency-Key"));
        QCOMPARE(seen.at(2).header("Idempotency-Key"), std::string("meant-before"));
    }

    void aWriteThatWasCutOffIsSentAgainWithItsKey()
    {
        m_f->signIn();
        m_f->server.onEach(kOrders, {"", "", jsonAnswer(201, R"({"id":"o1"})")});
        const auto answer = m_f->link.call("placeOrder", {});
        VIDGO_VERIFY(answer);
        QCOMPARE(*answer->find("id")->asString(), std::string("o1"));
        const auto seen = m_f->server.seen(kOrders);
        QCOMPARE(seen.size(), std::size_t{3});
        QCOMPARE(seen.at(1).header("Idempotency-Key"), seen.at(0).header("Idempotency-Key"));
        QCOMPARE(seen.at(2).header("Idempotency-Key"), seen.at(0).header("Idempotency-Key"));
    }

    // The server does not keep an answer with tokens, so the same key would sign in twice.
    void aWriteThatAnswersASecretIsSentOnce()
    {
        m_f->server.on(kSignIn, std::string());
        VIDGO_VERIFY_ERROR(m_f->link.call("signIn", {}), net::NetError::CutOff);
        QCOMPARE(m_f->server.count(kSignIn), 1);
    }

    void waitsWhileTheFirstOfTwoIsWorkedOn()
    {
        m_f->signIn();
        const auto busy = problemAnswer(Error(api::ApiError::KeyBusy, ""));
        m_f->server.onEach(kOrders, {busy, busy, jsonAnswer(201, "{}")});
        VIDGO_VERIFY(m_f->link.call("placeOrder", {}));
        const auto seen = m_f->server.seen(kOrders);
        QCOMPARE(seen.at(2).header("Idempotency-Key"), seen.at(0).header("Idempotency-Key"));
        QCOMPARE(m_f->pause.waits().size(), std::size_t{2});
    }

    void doesNotWaitForEver()
    {
        m_f->signIn();
        m_f->server.on(kOrders, problemAnswer(Error(api::ApiError::KeyBusy, "")));
        VIDGO_VERIFY_ERROR(m_f->link.call("placeOrder", {}), api::ApiError::KeyBusy);
        QVERIFY(m_f->server.count(kOrders) < 10);
    }

    void tellsAtOnceThatItTakesLonger()
    {
        m_f->server.on(kSignIn, [](const Seen&) {
            return httpAnswer(429,
                              api::answerOf({.status = 429,
                                             .code = "accounts.too_many_tries",
                                             .text = "Wait for {seconds} seconds.",
                                             .arguments = {{"seconds", "40"}},
                                             .faults = {},
                                             .retryAfter = {},
                                             .request = {}})
                                  .text(),
                              "Retry-After: 40\r\nContent-Type: application/problem+json\r\n");
        });
        const auto refused = m_f->link.call("signIn", {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().external(), std::string("Wait for 40 seconds."));
        QCOMPARE(m_f->server.count(kSignIn), 1);
    }

    // ---- answers ------------------------------------------------------------------------------------------

    void hostileAnswersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("id");
        const auto row = [](const char* name, const std::string& answer, const char* id) {
            QTest::newRow(name) << QByteArray::fromStdString(answer) << QByteArray(id);
        };
        const auto page = [](int status) {
            return httpAnswer(status, "<html>Hello</html>", "Content-Type: text/html\r\n");
        };
        row("page", page(200), "net.answer_invalid");
        row("page of an error", page(500), "net.answer_invalid");
        row("page of a hotspot", page(401), "net.answer_invalid");
        row("page of a proxy", page(502), "net.not_connected");
        row("nothing", jsonAnswer(200, ""), "net.answer_invalid");
        row("no content", "HTTP/1.1 204 No Content\r\n\r\n", "net.answer_invalid");
        row("half of JSON", jsonAnswer(200, R"({"available":)"), "net.answer_invalid");
        row("too deep", jsonAnswer(200, std::string(100'000, '[')), "net.answer_invalid");
        row("another type", jsonAnswer(200, "[1,2]"), "net.answer_invalid");
        row("members missing", jsonAnswer(200, R"({"available":5,"held":0,"debt":0})"), "net.answer_invalid");
        row("members of another type", jsonAnswer(200, R"({"available":"5","held":0,"debt":0,"buckets":[]})"),
            "net.answer_invalid");
        row("a bucket that is none", jsonAnswer(200, R"({"available":5,"held":0,"debt":0,"buckets":[null]})"),
            "net.answer_invalid");
        row("elsewhere", httpAnswer(302, "", "Location: http://127.0.0.1/\r\n"), "net.redirected");
        row("never 304", "HTTP/1.1 304 Not Modified\r\n\r\n", "net.answer_invalid");
        row("too large", jsonAnswer(200, std::string(std::size_t{9} * 1024 * 1024, ' ')),
            "net.answer_too_large");
        row("cut",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{" +
                std::string(StandIn::kCut),
            "net.cut_off");
        row("problem without a code",
            httpAnswer(422, R"({"title":"Hello"})", "Content-Type: application/problem+json\r\n"),
            "net.answer_invalid");
        row("problem with a strange code", problemAnswer(422, "<b>credits</b>"), "net.answer_invalid");
        row("problem of a newer server", problemAnswer(422, "astrology.bad_star"), "astrology.bad_star");
    }

    void hostileAnswersAreErrors()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, id);
        m_f->signIn();
        m_f->server.on(kBalance, [&](const Seen&) { return answer.toStdString(); });
        const auto balance = client::CreditClient(m_f->link).balance({});
        QVERIFY(!balance);
        QCOMPARE(QByteArray::fromStdString(std::string(balance.error().id())), id);
        QVERIFY(balance.error().external().find("{host}") == std::string::npos);
        QVERIFY(m_f->endings.empty());
    }

    void newMembersAndWordsArePassedOver()
    {
        m_f->signIn();
        m_f->server.on(kBalance, jsonAnswer(200, R"({"available":5,"held":1,"debt":0,"mood":"good","buckets":[
            {"kind":"gold","available":5,"held":1,"expires_at":null,"from":"a friend"}]})"));
        const auto balance = client::CreditClient(m_f->link).balance({});
        VIDGO_VERIFY(balance);
        QCOMPARE(balance->available, 5);
        QCOMPARE(balance->buckets.at(0).kind, BucketKind::None);
    }

    void sameAnswersAreSentOnce()
    {
        m_f->signIn();
        m_f->server.on(kBalance, [](const Seen& seen) {
            return seen.header("If-None-Match") == "\"t1\""
                       ? "HTTP/1.1 304 Not Modified\r\nETag: \"t1\"\r\n\r\n"
                       : jsonAnswer(200, R"({"available":5,"held":0,"debt":0,"buckets":[]})",
                                    "ETag: \"t1\"\r\n");
        });
        client::CreditClient credits(m_f->link);
        VIDGO_VERIFY(credits.balance({}));
        const auto again = credits.balance({});
        VIDGO_VERIFY(again);
        QCOMPARE(again->available, 5);
        QCOMPARE(m_f->server.seen(kBalance).at(1).header("If-None-Match"), std::string("\"t1\""));
        m_f->signIn("2", "acc_bob");
        VIDGO_VERIFY(credits.balance({}));
        QVERIFY(m_f->server.seen(kBalance).at(2).header("If-None-Match").empty());
    }

    // ---- tokens -------------------------------------------------------------------------------------------

    void manyCallsShareOneRefresh()
    {
        constexpr int kCalls = 16;
        m_f->signIn();
        std::mutex mutex;
        std::condition_variable everybodyAsked;
        int asked = 0;
        m_f->server.on(kBalance, [&](const Seen& seen) {
            if (bearer(seen) == "Bearer access-2")
                return jsonAnswer(200, "{}");
            std::unique_lock lock(mutex);
            ++asked;
            everybodyAsked.notify_all();
            everybodyAsked.wait(lock, [&] { return asked == kCalls; });
            return problemAnswer(401, "accounts.access_expired");
        });
        m_f->server.on(kRefresh, [](const Seen& seen) {
            return seen.body.find("refresh-1") == std::string::npos
                       ? problemAnswer(401, "accounts.session_ended")
                       : jsonAnswer(200, tokens("2"));
        });
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> callers;
            for (int i = 0; i < kCalls; ++i)
                callers.emplace_back([&] {
                    if (m_f->get("balance"))
                        ++good;
                });
        }
        QCOMPARE(good.load(), kCalls);
        QCOMPARE(m_f->server.count(kRefresh), 1);
        QCOMPARE(m_f->server.count(kBalance), 2 * kCalls);
        QVERIFY(m_f->secrets.values.back().find("refresh-2") != std::string::npos);
    }

    void aSignInOutlivesTheProgram()
    {
        m_f->signIn();
        LinkParts again(*m_f);
        m_f->server.on(kRefresh, jsonAnswer(200, tokens("2")));
        m_f->server.on(kBalance, takingOnly("access-2", "{}"));
        QCOMPARE(again.link.account()->value(), AccountId("acc_ann"));
        VIDGO_VERIFY(again.link.call("balance", {}));
        QCOMPARE(m_f->server.count(kBalance), 1); // asked only once there was a token
    }

    void anotherDeviceEndsTheSignIn()
    {
        m_f->signIn();
        m_f->server.on(kBalance, problemAnswer(401, "accounts.session_ended"));
        m_f->server.on(kRefresh, problemAnswer(401, "accounts.session_ended"));
        const auto refused = m_f->get("balance");
        QVERIFY(!refused);
        QCOMPARE(refused.error().id(), std::string_view("accounts.session_ended"));
        QCOMPARE(m_f->endings, std::vector<std::string>{"accounts.session_ended"});
        QVERIFY(!m_f->link.account()->has_value());
        VIDGO_VERIFY_ERROR(m_f->get("balance"), service::ServiceError::NotSignedIn);
        QCOMPARE(m_f->server.count(kBalance), 1);
    }

    void manyCallsAreSignedOutOnce()
    {
        m_f->signIn();
        m_f->server.on(kBalance, problemAnswer(401, "accounts.access_expired"));
        m_f->server.on(kRefresh, problemAnswer(401, "accounts.session_ended"));
        {
            std::vector<std::jthread> callers;
            for (int i = 0; i < 8; ++i)
                callers.emplace_back([&] { static_cast<void>(m_f->get("balance")); });
        }
        QCOMPARE(m_f->endings.size(), std::size_t{1});
        QCOMPARE(m_f->changes.load(), 2); // the sign-in and its end
        QCOMPARE(m_f->server.count(kRefresh), 1);
    }

    void aServerThatIsGoneSignsNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("cut") << QByteArray();
        QTest::newRow("page of a proxy") << QByteArray::fromStdString(httpAnswer(502, "<html>"));
        QTest::newRow("page") << QByteArray::fromStdString(httpAnswer(200, "<html>"));
        QTest::newRow("busy") << QByteArray::fromStdString(problemAnswer(500, "api.internal"));
        QTest::newRow("without tokens") << QByteArray::fromStdString(jsonAnswer(200, "{}"));
        QTest::newRow("network kept out")
            << QByteArray::fromStdString(problemAnswer(403, "accounts.network_banned"));
    }

    void aServerThatIsGoneSignsNobodyOut()
    {
        QFETCH(QByteArray, answer);
        m_f->signIn();
        m_f->server.on(kBalance, takingOnly("access-2", "{}"));
        m_f->server.on(kRefresh, answer.toStdString());
        QVERIFY(!m_f->get("balance"));
        QVERIFY(m_f->endings.empty());
        QVERIFY(m_f->link.account()->has_value());
        m_f->server.on(kRefresh, jsonAnswer(200, tokens("2")));
        VIDGO_VERIFY(m_f->get("balance"));
    }

    // The first try of it arrived, but nobody heard the answer: the server answers the same for a while.
    void aRefreshIsSentAgainAtOnce()
    {
        m_f->signIn();
        m_f->server.on(kBalance, takingOnly("access-2", "{}"));
        m_f->server.onEach(kRefresh, {"", jsonAnswer(200, tokens("2"))});
        VIDGO_VERIFY(m_f->get("balance"));
        QCOMPARE(m_f->server.count(kRefresh), 2);
    }

    void whatWasBegunForOneIsNotCarriedOnForAnother()
    {
        m_f->signIn("1", "acc_ann");
        m_f->server.on(kOrders, [&](const Seen&) {
            m_f->signIn("2", "acc_bob");
            return problemAnswer(401, "accounts.access_expired");
        });
        VIDGO_VERIFY_ERROR(m_f->link.call("placeOrder", {}), service::ServiceError::NotSignedIn);
        QCOMPARE(m_f->server.count(kOrders), 1);
        QCOMPARE(m_f->link.account()->value(), AccountId("acc_bob"));
    }

    // A wrong password is no token that is used up.
    void onlyARefusedTokenIsExchanged()
    {
        m_f->signIn();
        m_f->server.on("POST /api/v1/auth/me/change-password",
                       problemAnswer(401, "accounts.sign_in_refused"));
        const auto refused = m_f->link.call("changePassword", {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().id(), std::string_view("accounts.sign_in_refused"));
        QCOMPARE(m_f->server.count(kRefresh), 0);
    }

    void tokensStandNowhereElse()
    {
        m_f->signIn();
        m_f->server.on(kBalance, problemAnswer(401, "accounts.access_expired"));
        m_f->server.on(kRefresh, problemAnswer(500, "api.internal"));
        const auto refused = m_f->get("balance");
        QVERIFY(!refused);
        for (const auto& text : {m_f->log.text(), refused.error().internal(), refused.error().external()})
            for (const auto* token : {"access-1", "refresh-1"})
                QVERIFY2(text.find(token) == std::string::npos, text.c_str());
        for (const auto& value : m_f->secrets.values)
            QVERIFY(value.find("access-1") == std::string::npos);
        for (const auto& name : m_f->secrets.names)
            VIDGO_VERIFY(secrets::checkSecretName(name));
    }

    void anotherServerGetsNoTokens()
    {
        m_f->signIn();
        LinkParts other(*m_f, "http://127.0.0.1:1");
        QVERIFY(!other.link.account()->has_value());
        VIDGO_VERIFY_ERROR(other.link.call("balance", {}), service::ServiceError::NotSignedIn);
    }

    void aShutKeychainKeepsNobodyOut()
    {
        m_f->secrets.isShut = true;
        m_f->signIn();
        m_f->server.on(kBalance, takingOnly("access-2", "{}"));
        m_f->server.on(kRefresh, jsonAnswer(200, tokens("2")));
        VIDGO_VERIFY(m_f->get("balance"));
        QVERIFY(m_f->link.account()->has_value());
    }

    // ---- files --------------------------------------------------------------------------------------------

    void filesAreFetchedSignedIn()
    {
        TestFolder folder;
        m_f->signIn();
        m_f->server.on("GET /api/v1/generate/jobs/j1/result", [](const Seen& seen) {
            return bearer(seen) == "Bearer access-2" ? httpAnswer(200, "a clip")
                                                     : problemAnswer(401, "accounts.access_expired");
        });
        m_f->server.on(kRefresh, jsonAnswer(200, tokens("2")));
        const Ask ask{.parameters = Json::Object{{"job", "j1"}}};
        VIDGO_VERIFY(m_f->link.fetch("jobResult", ask, folder.path() / "clip.mp4", {}, {}));
        QCOMPARE(*readTextFile(folder.path() / "clip.mp4", 100), std::string("a clip"));
    }

    void aFileThatIsNotThereIsToldAsItIs()
    {
        m_f->signIn();
        m_f->server.on("GET /api/v1/subscriptions/invoices/VG-1/pdf", problemAnswer(404, "invoice.missing"));
        const auto pdf = m_f->link.bytes("invoicePdf", {.parameters = Json::Object{{"invoice", "VG-1"}}});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().id(), std::string_view("invoice.missing"));
    }

    // ---- whether it can be reached ------------------------------------------------------------------------

    void tellsWhenItIsLostAndBack()
    {
        m_f->server.on("GET /api/v1/plans", std::string());
        VIDGO_VERIFY_ERROR(m_f->get("plans"), net::NetError::CutOff);
        QCOMPARE(m_f->link.reachability().state(), Reachability::State::Offline);
        m_f->server.on("GET /api/v1/plans", problemAnswer(Error(api::ApiError::Internal, "")));
        QVERIFY(!m_f->get("plans")); // it answers, after all
        QCOMPARE(m_f->states, (std::vector{Reachability::State::Offline, Reachability::State::Online}));
    }

    void aLostServerIsLookedForLessAndLessOften()
    {
        m_f->server.onEach("GET /healthz", {httpAnswer(502, "<html>"), httpAnswer(404, "<html>"),
                                            httpAnswer(502, ""), httpAnswer(200, "{}")});
        m_f->link.reachability().lost();
        std::stop_source stop;
        {
            std::jthread watcher([&] { m_f->link.reachability().watch(stop.get_token()); });
            QTRY_COMPARE(m_f->link.reachability().state(), Reachability::State::Online);
            stop.request_stop();
        }
        QCOMPARE(m_f->server.count("GET /healthz"), 4);
        const auto waits = m_f->pause.waits();
        QCOMPARE(waits.size(), std::size_t{4});
        for (std::size_t i = 0; i < waits.size(); ++i) {
            QVERIFY(waits[i] >= 1s * (1 << i));
            QVERIFY(waits[i] <= 2s * (1 << i));
        }
    }

private:
    // Another program, or the same after a new start, with the same keychain.
    struct LinkParts
    {
        explicit LinkParts(LinkFixture& f, const std::string& origin = {})
            : link(*client::ServerAddress::from(origin.empty() ? f.server.origin() : origin),
                   {.http = f.http,
                    .downloader = f.http,
                    .streams = f.http,
                    .secrets = f.secrets,
                    .log = f.log,
                    .random = f.random,
                    .pause = f.pause,
                    .clock = f.clock})
        {}
        client::ServerLink link;
    };

    std::unique_ptr<LinkFixture> m_f;
};

QTEST_GUILESS_MAIN(ServerLinkTest)
#include "server_link_test.moc"
