#include "accounts_fixture.h"
#include "gatekeeper.h"
#include "vidgo/accounts/api_request.h"
#include "vidgo/base/file.h"

using namespace vidgo;
using namespace vidgo::test;

// Who may ask what. That each route says so is held by the tests of the server.
class GatekeeperTest : public QObject
{
    Q_OBJECT

    AccountsFixture m_f{storage::Backend::Sqlite, nullptr};
    Sessions m_sessions = m_f.sessions();
    ApiKeys m_keys = m_f.apiKeys();
    Bans m_bans = m_f.bans();
    endpoints::Gatekeeper m_gate{{.sessions = m_sessions, .keys = m_keys, .bans = m_bans}};

private slots:
    // The signature covers it as well, and nobody can put another one in its place.
    void aSignedBodyMayLieInAFile()
    {
        const auto key = m_keys.make(m_f.register_(), "My script", {"run_tools"});
        VIDGO_VERIFY(key);
        const TestFolder folder;
        VIDGO_VERIFY(writeFile(folder / "body", std::string_view("a picture"), Durability::None));
        VIDGO_VERIFY(writeFile(folder / "other", std::string_view("another one"), Durability::None));
        const auto& route = api::routeOf("upload");
        const auto asking = [&](const char* file, const char* nonce) {
            const auto header = signApiRequest(
                {.method = "POST", .path = std::string(route.path), .query = {}, .body = "a picture"},
                key->info.id, key->secret, m_f.clock.now(), nonce);
            return api::Request{.method = api::Method::Post,
                                .path = std::string(route.path),
                                .query = {},
                                .headers = {{"Authorization", *header}},
                                .body = {},
                                .bodyFile = folder / file,
                                .origin = "192.0.2.1",
                                .id = "req_1"};
        };
        VIDGO_VERIFY(m_gate.check(route, asking("body", "nonce-of-request-1")));
        VIDGO_VERIFY_ERROR(m_gate.check(route, asking("other", "nonce-of-request-2")),
                           AccountsError::SignatureRefused);
    }
};

QTEST_GUILESS_MAIN(GatekeeperTest)
#include "gatekeeper_test.moc"
