#pragma once

#include <QtTest/QtTest>

#include "vidgo/accounts/accounts.h"
#include "vidgo/api/problem.h"
#include "vidgo/api/router.h"
#include "vidgo/app_server/server_backend.h"
#include "vidgo/sandbox/ecpay_stand_in.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/sandbox/mail_stand_in.h"
#include "vidgo/server/http_server.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/test_database.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

using namespace std::chrono_literals;

/// What is asked of a route.
struct Ask
{
    Json parameters = Json::Object{};
    Json body = {};
    std::string token = {};
    std::string key = {}; ///< Empty: a new one.
};

/// A server with a database, a mail server and ECPay of its own. Requests go to it without a socket, but for
/// those that ECPay sends, which come by one.
class ServerFixture
{
public:
    /// Changes what the server is set up by.
    using Adjust = std::function<void(app_server::ServerConfig& config)>;

    explicit ServerFixture(storage::Backend backend, const PostgresServer* postgres,
                           const composition::SandboxPlaces& providers = {}, const Adjust& adjust = {})
        : place(backend, postgres)
        , mail(must(sandbox::MailStandIn::open({})))
        , ecpay(must(sandbox::EcpayStandIn::open({}, clock)))
    {
        config.data = folder.path();
        config.resources = sourcePath("resources");
        config.database = place.options;
        config.smtp = net::SmtpSettings{.host = "127.0.0.1",
                                        .port = mail->port(),
                                        .security = net::SmtpSettings::Security::Plain,
                                        .from = {.address = "vidgo@vidgo.example", .name = "VidGo"}};
        // The address is part of what ECPay is told, so the port comes first.
        http = must(server::HttpServer::open(
            {.uploadFolder = folder.path() / "uploads"},
            {.handler = [this](const api::Request& request) { return answer(request); },
             .log = log,
             .clock = clock,
             .random = random,
             .observer = observer}));
        config.address = "http://127.0.0.1:" + std::to_string(http->port());
        config.site = config.address;
        config.ecpay = billing::EcpaySettings{.account = {.merchantId = "3002607",
                                                          .hashKey = Secret("pwFHCqoQZGmho4w6"),
                                                          .hashIv = Secret("EkRm7iFT261dpevs"),
                                                          .reach = billing::ecpay::Reach::Loopback},
                                              .host = ecpay->url(),
                                              .baseUrl = config.address + "/api/v1",
                                              .hasSubscriptions = true};
        if (adjust)
            adjust(config);
        backend_ = must(app_server::ServerBackend::open(config, {.clock = clock,
                                                                 .random = random,
                                                                 .log = log,
                                                                 .passwordCost = 4,
                                                                 .version = "1.0",
                                                                 .sandbox = providers}));
    }
    ~ServerFixture() { http->stop(1s); }
    ServerFixture(const ServerFixture&) = delete;
    ServerFixture& operator=(const ServerFixture&) = delete;

    template <class Value>
    static Value must(Result<Value> result)
    {
        if (!result)
            qFatal("%s: %s", std::string(result.error().id()).c_str(), result.error().internal().c_str());
        return std::move(*result);
    }

    api::Response answer(const api::Request& request) { return backend_->answer(request); }

    api::Request requestOf(std::string_view id, const Ask& ask = {})
    {
        const auto& route = api::routeOf(id);
        const auto target = api::targetOf(route, ask.parameters);
        const auto question = target.find('?');
        api::Request request{.method = route.method,
                             .path = target.substr(0, question),
                             .query =
                                 question == std::string::npos ? std::string() : target.substr(question + 1),
                             .headers = {},
                             .body = {},
                             .bodyFile = {},
                             .origin = "192.0.2.1",
                             .id = "req_test"};
        if (route.carries == api::Carries::Json) {
            request.headers.emplace_back("Content-Type", "application/json");
            request.body = ask.body.isNull() ? std::string() : ask.body.dump();
        }
        if (!ask.token.empty())
            request.headers.emplace_back("Authorization", "Bearer " + ask.token);
        if (route.isWrite())
            request.headers.emplace_back("Idempotency-Key",
                                         ask.key.empty() ? "key-" + std::to_string(++m_keys) : ask.key);
        return request;
    }

    /// What a route answers; the test ends when it is not a success, or not as the table says.
    Json call(std::string_view id, const Ask& ask = {})
    {
        const auto response = answer(requestOf(id, ask));
        const auto& route = api::routeOf(id);
        if (response.status != route.status)
            qFatal("%s: %d %s", std::string(id).c_str(), response.status,
                   std::string(response.text()).c_str());
        if (route.answers != api::Answers::Json && route.answers != api::Answers::Page)
            return {};
        auto json = must(Json::parse(response.text()));
        if (route.answers == api::Answers::Page)
            for (const auto& item : *json.find("items")->asArray())
                complain(id, route.answer.check(item));
        else
            complain(id, route.answer.check(json));
        return json;
    }

    /// The code of the problem that a route answers with.
    QString refusal(std::string_view id, const Ask& ask = {})
    {
        const auto response = answer(requestOf(id, ask));
        const auto problem = api::problemFrom(response.status, response.text());
        return problem ? QString::fromStdString(problem->code) : QStringLiteral("none");
    }

    static std::string text(const Json& json, std::string_view name)
    {
        const auto* const member = json.find(name);
        return member && member->asString() ? *member->asString() : std::string();
    }
    static std::int64_t number(const Json& json, std::string_view name)
    {
        const auto* const member = json.find(name);
        return member && member->asInt() ? *member->asInt() : -1;
    }

    void deliver() { backend_->tendSoon({}); }
    /// The text of the last mail to the address; empty when there was none.
    std::string lastMail()
    {
        std::string text;
        for (const auto& one : mail->mails())
            if (std::ranges::find(one.to, email) != one.to.end())
                text = one.text;
        return text;
    }
    std::string codeOfLastMail()
    {
        const QRegularExpression digits(QStringLiteral("\\b(\\d{6})\\b"));
        return digits.match(QString::fromStdString(lastMail())).captured(1).toStdString();
    }

    /// A new account that is confirmed and signed in; its access token. Its address is `email` from then on.
    std::string signUp()
    {
        email = "ann" + std::to_string(++m_people) + "@example.com";
        const auto registration = call(
            "register", {.body = Json::Object{{"email", email}, {"password", kPassword}, {"name", "Ann"}}});
        deliver();
        call("verifyCode", {.body = Json::Object{{"registration", text(registration, "registration")},
                                                 {"code", codeOfLastMail()}}});
        return text(signIn(), "access_token");
    }
    Json signIn()
    {
        return call("signIn", {.body = Json::Object{{"email", email},
                                                    {"password", kPassword},
                                                    {"device_name", "Ann's laptop"},
                                                    {"platform", "Debian 12"}}});
    }
    /// A new account with the role, signed in.
    std::string signUpAdmin()
    {
        signUp();
        const auto account = must(backend_->accounts().find(email));
        const auto granted =
            backend_->accounts().grantRole(account.id, Role::Admin, {"test", "for the test"});
        if (!granted)
            qFatal("%s", granted.error().internal().c_str());
        return text(signIn(), "access_token");
    }

    /// The person's browser sends the form to ECPay's page.
    static void submit(const Json& checkout)
    {
        sandbox::Fields fields;
        for (const auto& field : *checkout.find("fields")->asArray())
            fields.push_back({text(field, "name"), text(field, "value")});
        must(sandbox::postForm(text(checkout, "url"), fields));
    }
    /// They pay there by card, and come back.
    void pay(const Json& checkout)
    {
        submit(checkout);
        const auto back = must(ecpay->choose(ecpay->trades().back(), sandbox::EcpayChoice::PayByCard));
        if (ecpay->outbox().deliverAll() == 0) // accepted by our server, over HTTP
            qFatal("nothing was told of a payment");
        if (back && must(sandbox::postForm(back->url, back->fields)).status != 200)
            qFatal("nobody came back from a payment");
        deliver();
    }
    void subscribe(const std::string& token, const std::string& plan)
    {
        const auto order =
            call("placeOrder", {.body = Json::Object{{"kind", "plan"}, {"item", plan}, {"currency", "TWD"}},
                                .token = token});
        pay(call("checkout", {.parameters = Json::Object{{"order", text(order, "id")}},
                              .body = Json::Object{{"pay_by", "card"}},
                              .token = token}));
    }

    static constexpr auto kPassword = "correct horse battery";

    std::string email;
    ManualClock clock;
    SystemRandom random;
    NullLog log;
    server::ServerObserver observer;
    TestFolder folder;
    TestDatabase place;
    std::unique_ptr<sandbox::MailStandIn> mail;
    std::unique_ptr<sandbox::EcpayStandIn> ecpay;
    app_server::ServerConfig config;
    std::unique_ptr<app_server::ServerBackend> backend_;
    std::unique_ptr<server::HttpServer> http;

private:
    static void complain(std::string_view id, const std::vector<api::FieldFault>& faults)
    {
        if (!faults.empty())
            qFatal("%s answers what the table does not say: %s %s", std::string(id).c_str(),
                   faults[0].pointer.c_str(), std::string(api::faultId(faults[0].kind)).c_str());
    }

    int m_keys = 0;
    int m_people = 0;
};

/// One of a kind on each of the databases, for all tests of a program.
template <class Kind>
class OnBoth
{
public:
    /// What follows the database and its server when one of them is made.
    template <class... Rest>
    explicit OnBoth(Rest&... rest)
        : m_onSqlite(storage::Backend::Sqlite, nullptr, rest...)
        , m_onPostgres(storage::Backend::PostgreSql, m_postgres.get(), rest...)
    {}

    const PostgresServer* postgres() const { return m_postgres.get(); }
    Kind& onSqlite() { return m_onSqlite; }
    Kind& onPostgres() { return m_onPostgres; }
    /// That of the current row, see addBackendRows().
    Kind& ofRow() { return backendOfRow() == storage::Backend::Sqlite ? m_onSqlite : m_onPostgres; }

private:
    static std::unique_ptr<PostgresServer> started()
    {
        auto server = PostgresServer::start();
        if (!server)
            qFatal("%s", server.error().c_str());
        return std::move(*server);
    }

    std::unique_ptr<PostgresServer> m_postgres = started();
    Kind m_onSqlite;
    Kind m_onPostgres;
};

} // namespace vidgo::test
