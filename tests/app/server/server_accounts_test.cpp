#include "server_fixture.h"

#include "vidgo/accounts/api_request.h"
#include "vidgo/app_server/app_server_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

// Accounts, sessions, credits, examples and administration over the addresses, on both databases.
class ServerAccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_both = std::make_unique<OnBoth<ServerFixture>>(); }

    void everythingOfAnAccount_data() { addBackendRows(); }
    void everythingOfAnAccount()
    {
        auto* const server = &m_both->ofRow();
        const auto token = server->signUp();
        auto me = server->call("me", {.token = token});
        QCOMPARE(ServerFixture::text(me, "email"), server->email);
        me = server->call("setProfile",
                          {.body = Json::Object{{"name", "Anna"}, {"language", "ja"}}, .token = token});
        QCOMPARE(ServerFixture::text(me, "name"), std::string("Anna"));
        QCOMPARE(ServerFixture::text(me, "language"), std::string("ja"));
        QVERIFY(server->call("exportAccount", {.token = token}).asObject());
        server->call("changePassword", {.body = Json::Object{{"old_password", ServerFixture::kPassword},
                                                             {"new_password", "another horse battery"}},
                                        .token = token});
        const auto closed = server->call(
            "closeAccount", {.body = Json::Object{{"password", "another horse battery"}}, .token = token});
        QCOMPARE(ServerFixture::text(closed, "state"), std::string("closing"));
        QCOMPARE(server->refusal("me", {.token = token}), QStringLiteral("accounts.session_ended"));
        Json::Object claim;
        claim["email"] = server->email;
        claim["password"] = "another horse battery";
        server->call("reopenAccount", {.body = Json(claim)});
        server->call("signIn", {.body = Json(claim)});
    }

    void devicesAreListedAndSignedOut_data() { addBackendRows(); }
    void devicesAreListedAndSignedOut()
    {
        auto* const server = &m_both->ofRow();
        const auto token = server->signUp();
        const auto other = server->signIn();
        const auto list = server->call("sessions", {.token = token});
        QCOMPARE(list.find("items")->asArray()->size(), std::size_t{2});
        server->call(
            "endSession",
            {.parameters = Json::Object{{"session", ServerFixture::text(other, "session")}}, .token = token});
        QCOMPARE(server->refusal("me", {.token = ServerFixture::text(other, "access_token")}),
                 QStringLiteral("accounts.session_ended"));
        server->signIn();
        QCOMPARE(ServerFixture::number(server->call("endOtherSessions", {.token = token}), "ended"), 1);
        server->call("heartbeat", {.token = token});
        server->call("signOut", {.token = token});
        QCOMPARE(server->refusal("me", {.token = token}), QStringLiteral("accounts.session_ended"));
    }

    void programsActWithKeysOfTheAccount_data() { addBackendRows(); }
    void programsActWithKeysOfTheAccount()
    {
        auto* const server = &m_both->ofRow();
        const auto token = server->signUp();
        Json::Object wish;
        wish["name"] = "My script";
        wish["scopes"] = Json::Array{"credits_read"};
        wish["expires_at"] = toIso8601(server->clock.now() + 48h);
        const auto made = server->call("makeApiKey", {.body = Json(wish), .token = token});
        const auto id = ServerFixture::text(*made.find("key"), "id");
        const Secret secret(ServerFixture::text(made, "secret"));
        int nonce = 0;
        const auto ask = [&](const char* route) {
            auto request = server->requestOf(route, {});
            request.headers.emplace_back(
                "Authorization",
                *accounts::signApiRequest(
                    {.method = "GET", .path = request.path, .query = request.query, .body = {}}, ApiKeyId(id),
                    secret, server->clock.now(), "nonce-of-request-" + std::to_string(++nonce)));
            return server->answer(request).status;
        };
        QCOMPARE(ask("balance"), 200);
        QCOMPARE(ask("apiKeys"), 403); // a key makes no keys, and reads nothing of them
        const auto list = server->call("apiKeys", {.token = token});
        QCOMPARE(list.find("items")->asArray()->size(), std::size_t{1});
        const auto& shown = list.find("items")->asArray()->front();
        QCOMPARE(ServerFixture::text(shown, "name"), std::string("My script"));
        QVERIFY(shown.find("last_used_at"));
        QVERIFY(list.dump().find(secret.reveal()) == std::string::npos);
        const Ask end{.parameters = Json::Object{{"key", id}}, .token = token};
        server->call("revokeApiKey", end);
        QCOMPARE(ask("balance"), 401);
        server->call("revokeApiKey", end); // twice is once
        QCOMPARE(
            server->refusal("revokeApiKey", {.parameters = Json::Object{{"key", "nobodys"}}, .token = token}),
            QStringLiteral("accounts.key_missing"));
        wish["scopes"] = Json::Array{"everything"};
        QCOMPARE(server->refusal("makeApiKey", {.body = Json(wish), .token = token}),
                 QStringLiteral("accounts.invalid_request"));
    }

    void tokensAreRefreshedOnce_data() { addBackendRows(); }
    void tokensAreRefreshedOnce()
    {
        auto* const server = &m_both->ofRow();
        server->signUp();
        const auto first = server->signIn();
        const Ask ask{.body = Json::Object{{"refresh_token", ServerFixture::text(first, "refresh_token")}}};
        const auto second = server->call("refresh", ask);
        server->call("me", {.token = ServerFixture::text(second, "access_token")});
        server->clock.advance(1min);
        QCOMPARE(server->refusal("refresh", ask), QStringLiteral("accounts.session_ended"));
    }

    void expiredTokensAreRefused()
    {
        auto& server = m_both->onSqlite();
        const auto token = server.signUp();
        server.clock.advance(1h);
        QCOMPARE(server.refusal("me", {.token = token}), QStringLiteral("accounts.access_expired"));
    }

    void passwordsAreResetByMail()
    {
        auto& server = m_both->onSqlite();
        server.signUp();
        server.call("forgotPassword", {.body = Json::Object{{"email", server.email}}});
        server.call("forgotPassword", {.body = Json::Object{{"email", "nobody@example.com"}}});
        server.deliver();
        const auto text = server.lastMail();
        const auto link = text.substr(text.find('#') + 1, 43);
        server.call("resetPassword",
                    {.body = Json::Object{{"link", link}, {"password", "another horse battery"}}});
        QCOMPARE(server.refusal("signIn", {.body = Json::Object{{"email", server.email},
                                                                {"password", ServerFixture::kPassword}}}),
                 QStringLiteral("accounts.sign_in_refused"));
    }

    // No answer says whether an address has an account.
    void registrationTellsNothing()
    {
        auto& server = m_both->onSqlite();
        server.signUp();
        server.call("register",
                    {.body = Json::Object{{"email", server.email}, {"password", "a third horse battery"}}});
        server.deliver();
        QVERIFY(server.codeOfLastMail().empty()); // that mail says that there is an account
    }

    void administratorsGiveCreditsAndBan_data() { addBackendRows(); }
    void administratorsGiveCreditsAndBan()
    {
        auto* const server = &m_both->ofRow();
        const auto token = server->signUp();
        const auto admin = server->signUpAdmin();
        const auto ann = ServerFixture::text(server->call("me", {.token = token}), "id");
        const Json place = Json::Object{{"account", ann}};
        const Ask gift{.parameters = place,
                       .body = Json::Object{{"amount", 25}, {"reason", "welcome"}},
                       .token = admin,
                       .key = "gift"};
        const auto given = server->call("grantCredits", gift);
        QCOMPARE(ServerFixture::number(given, "available"), 25);
        QCOMPARE(server->call("grantCredits", gift), given); // the same request, once
        const auto balance = server->call("balance", {.token = token});
        QCOMPARE(ServerFixture::number(balance, "available"), 25);
        const auto history = server->call("transactions", {.token = token});
        QCOMPARE(history.find("items")->asArray()->size(), std::size_t{1});
        QVERIFY(history.find("next")->isNull());
        server->call("adminAccount", {.parameters = place, .token = admin});
        server->call("banAccount", {.parameters = place,
                                    .body = Json::Object{{"reason", "spam"}, {"appeal", "write to us"}},
                                    .token = admin});
        QCOMPARE(server->refusal("me", {.token = token}), QStringLiteral("accounts.account_banned"));
        server->call("unbanAccount",
                     {.parameters = place, .body = Json::Object{{"reason", "a mistake"}}, .token = admin});
        server->signIn();
    }

    void aKeyIsGoodForOneRequest_data() { addBackendRows(); }
    void aKeyIsGoodForOneRequest()
    {
        auto* const server = &m_both->ofRow();
        const auto token = server->signUp();
        const Ask first{
            .body = Json::Object{{"name", "A"}, {"language", "en"}}, .token = token, .key = "same"};
        const Ask second{
            .body = Json::Object{{"name", "B"}, {"language", "en"}}, .token = token, .key = "same"};
        server->call("setProfile", first);
        QCOMPARE(server->refusal("setProfile", second), QStringLiteral("api.key_reused"));
        const auto replayed = server->answer(server->requestOf("setProfile", first));
        QCOMPARE(replayed.header("Idempotent-Replay"), std::string_view("true"));
        server->clock.advance(25h);
        server->backend_->tend({});
    }

    void examplesAreSeenByEverybodyAndHadByPlan()
    {
        auto& server = m_both->onSqlite();
        const auto token = server.signUp();
        auto page =
            server.call("presets", {.parameters = Json::Object{{"limit", 2}, {"tool", "product_scene"}}});
        QCOMPARE(page.find("items")->asArray()->size(), std::size_t{2});
        const auto preset = ServerFixture::text(page.find("items")->asArray()->front(), "id");
        const auto hash = ServerFixture::text(page.find("items")->asArray()->front(), "lookup_hash");
        page = server.call("presets",
                           {.parameters = Json::Object{{"limit", 2},
                                                       {"tool", "product_scene"},
                                                       {"cursor", ServerFixture::text(page, "next")}}});
        QVERIFY(ServerFixture::text(page.find("items")->asArray()->front(), "id") != preset);
        server.call("preset", {.parameters = Json::Object{{"preset", preset}}});
        server.call("presetByHash", {.parameters = Json::Object{{"hash", hash}}});
        QCOMPARE(server.refusal("presetByHash", {.parameters = Json::Object{{"hash", "none"}}}),
                 QStringLiteral("service.example_missing"));
        const auto file = server.answer(server.requestOf(
            "presetFile", {.parameters = Json::Object{{"preset", preset}, {"part", "preview"}}}));
        QCOMPARE(file.status, 200);
        const auto* const body = std::get_if<api::FileBody>(&file.body);
        QVERIFY(body && std::filesystem::file_size(body->path) == body->size);
        QCOMPARE(server.refusal("downloadPreset",
                                {.parameters = Json::Object{{"preset", preset}}, .token = token}),
                 QStringLiteral("service.visitor_only"));
        server.call("usePreset", {.body = Json::Object{{"preset", preset}}});
        server.clock.advance(1s); // what everybody is told may be so old
        const auto seen = server.call("preset", {.parameters = Json::Object{{"preset", preset}}});
        QCOMPARE(ServerFixture::number(seen, "views"), 1);
    }

    void whatEverybodyMayKnow()
    {
        auto& server = m_both->onSqlite();
        for (const auto* const id :
             {"plans", "packages", "pricing", "tools", "toolStyles", "effectStyles", "topics", "inspiration",
              "landingStats", "landingExamples", "landingStyles", "promptGroups"}) {
            const auto answer = server.call(id);
            const auto* const items = answer.find("items");
            QVERIFY2(!items || !items->asArray()->empty() || std::string_view(id) == "inspiration" ||
                         std::string_view(id) == "landingStyles",
                     id);
        }
        server.call("topicsOfTool", {.parameters = Json::Object{{"tool", "try_on"}}});
        server.call("promptTopics", {.parameters = Json::Object{{"group", "try_on"}}});
        server.call("promptDefaults", {.parameters = Json::Object{{"group", "product_scene"}}});
        QCOMPARE(server.refusal("topicsOfTool", {.parameters = Json::Object{{"tool", "magic"}}}),
                 QStringLiteral("api.not_found"));
        auto request = server.requestOf("geoLanguage");
        request.headers.emplace_back("Accept-Language", "fr, ko;q=0.8, ja;q=0.9");
        QCOMPARE(server.answer(request).text(), std::string_view(R"({"language":"ja"})"));
    }

    void aServerWithTooFewExamplesDoesNotStart()
    {
        auto config = m_both->onSqlite().config;
        const TestFolder folder;
        config.data = folder.path();
        config.database.file = folder.path() / "vidgo.db";
        config.minimumMaterials = 9'999;
        const app_server::ServerBackend::Parts parts{.clock = m_both->onSqlite().clock,
                                                     .random = m_both->onSqlite().random,
                                                     .log = m_both->onSqlite().log,
                                                     .version = "1.0"};
        VIDGO_VERIFY_ERROR(ServerFixture::must(app_server::ServerBackend::open(config, parts))->prepare({}),
                           app_server::AppServerError::TooFewExamples);
        config.allowsEmptyMaterials = true;
        VIDGO_VERIFY(ServerFixture::must(app_server::ServerBackend::open(config, parts))->prepare({}));
    }

    void whatIsToComeSaysSo()
    {
        auto& server = m_both->onSqlite();
        const auto token = server.signUp();
        QCOMPARE(server.refusal("workflowTopics", {.token = token}), QStringLiteral("api.not_available_yet"));
        QCOMPARE(server.refusal("interiorEdit", {.body = Json::Object{}, .token = token}),
                 QStringLiteral("api.not_available_yet"));
    }

private:
    std::unique_ptr<OnBoth<ServerFixture>> m_both;
};

QTEST_GUILESS_MAIN(ServerAccountsTest)
#include "server_accounts_test.moc"
