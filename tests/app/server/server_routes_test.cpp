#include "server_fixture.h"

using namespace vidgo;
using namespace vidgo::api;
using namespace vidgo::test;

// What every route refuses, played through all of them.
class ServerRoutesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<ServerFixture>(storage::Backend::Sqlite, nullptr);
        m_person = m_server->signUp();
        m_admin = m_server->signUpAdmin();
    }

    void everyRoute_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < routes().size(); ++i)
            QTest::addRow("%s", std::string(routes()[i].id).c_str()) << static_cast<int>(i);
    }

    void everyRoute()
    {
        QFETCH(int, index);
        const auto& route = routes().at(static_cast<std::size_t>(index));
        refusesThoseWhoMayNot(route);
        refusesWhatIsMalformed(route);
    }

    void cleanupTestCase() { m_server.reset(); }

private:
    // With parameters that are good.
    Ask askOf(const Route& route) const
    {
        Json::Object parameters;
        for (const auto& member : route.parameters.members())
            if (member.isRequired)
                parameters[member.name] = member.name == "currency" ? "TWD"
                                          : member.name == "part"   ? "input"
                                                                    : "x";
        return {.parameters = parameters, .body = Json::Object{}, .token = tokenFor(route)};
    }
    std::string tokenFor(const Route& route) const
    {
        return route.access == Access::Admin    ? m_admin
               : route.access == Access::Person ? m_person
                                                : std::string();
    }

    void refusesThoseWhoMayNot(const Route& route)
    {
        auto ask = askOf(route);
        if (route.access == Access::Person || route.access == Access::Admin) {
            ask.token.clear();
            QCOMPARE(m_server->refusal(route.id, ask), QStringLiteral("api.missing_token"));
            ask.token = "eyJhbGciOiJub25lIn0.e30.";
            QCOMPARE(m_server->refusal(route.id, ask), QStringLiteral("accounts.access_refused"));
        }
        if (route.access == Access::Admin) {
            ask.token = m_person;
            QCOMPARE(m_server->refusal(route.id, ask), QStringLiteral("api.not_allowed"));
        }
    }

    void refusesWhatIsMalformed(const Route& route)
    {
        const auto ask = askOf(route);
        auto request = m_server->requestOf(route.id, ask);
        request.query = "nobody=expects";
        QCOMPARE(m_server->answer(request).status, 422);
        request.query = "%zz";
        QCOMPARE(m_server->answer(request).status, 400);
        if (route.carries == Carries::Json)
            refusesBodies(route, ask);
        if (route.isWrite() && isGood(route, ask)) {
            auto keyless = m_server->requestOf(route.id, ask);
            std::erase_if(keyless.headers,
                          [](const auto& field) { return field.first == "Idempotency-Key"; });
            QVERIFY(m_server->answer(keyless).text().find("api.key_needed") != std::string_view::npos);
            setHeader(keyless.headers, "Idempotency-Key", std::string(129, 'k'));
            QVERIFY(m_server->answer(keyless).text().find("api.key_invalid") != std::string_view::npos);
        }
    }

    // Whether an empty body is what the route takes.
    static bool isGood(const Route& route, const Ask& ask)
    {
        return route.carries == Carries::Nothing ||
               (route.carries == Carries::Json && route.body.check(ask.body).empty());
    }

    void refusesBodies(const Route& route, const Ask& ask)
    {
        const auto statusOf = [&](std::string body, const char* type) {
            auto request = m_server->requestOf(route.id, ask);
            request.body = std::move(body);
            setHeader(request.headers, "Content-Type", type);
            return m_server->answer(request).status;
        };
        QCOMPARE(statusOf("{", "application/json"), 400);
        QCOMPARE(statusOf(std::string(100, '[') + std::string(100, ']'), "application/json"), 400);
        QCOMPARE(statusOf("{}", "text/plain"), 415);
        QCOMPARE(statusOf(std::string(route.maxBody + 1, ' '), "application/json"), 413);
        if (route.body.type() != Schema::Type::Any) {
            QCOMPARE(statusOf("[]", "application/json"), 422);
            QCOMPARE(statusOf(R"({"nobody expects":1})", "application/json"), 422);
        }
    }

    std::unique_ptr<ServerFixture> m_server;
    std::string m_person;
    std::string m_admin;
};

QTEST_GUILESS_MAIN(ServerRoutesTest)
#include "server_routes_test.moc"
