#include "server_fixture.h"

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#endif

#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

#ifndef _WIN32
/// A disk on which no file can have more than so many bytes, for as long as this is there.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_before(::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit small{bytes, m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        ::signal(SIGXFSZ, m_before);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_before)(int);
    rlimit m_limit{};
};
#endif

} // namespace

// What a server stands on goes away in the middle of a request: it says so, loses nothing, and goes on by
// itself.
class ServerOutageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto started = PostgresServer::start();
        QVERIFY2(started.has_value(), started ? "" : started.error().c_str());
        m_postgres = std::move(*started);
    }

    void postgresEndsConnections()
    {
        ServerFixture server(storage::Backend::PostgreSql, m_postgres.get());
        const auto token = server.signUp();
        auto others = ServerFixture::must(storage::Database::open(
            {.backend = storage::Backend::PostgreSql, .address = m_postgres->address(), .connections = 1}));
        int refused = 0;
        for (int i = 0; i < 10; ++i) {
            {
                auto session = ServerFixture::must(others->session());
                VIDGO_VERIFY(
                    session.query("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                  "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'",
                                  {}, [](const storage::Row&) {}));
            }
            const auto name = "Ann " + std::to_string(i);
            const Ask wish{.body = Json::Object{{"name", name}, {"language", "en"}},
                           .token = token,
                           .key = "outage-" + std::to_string(i)};
            int tries = 0;
            for (auto status = 0; status != 200;) { // under the same key, as every client does
                status = server.answer(server.requestOf("setProfile", wish)).status;
                QVERIFY2(status == 200 || status == 503, std::to_string(status).c_str());
                refused += status == 503 ? 1 : 0;
                QVERIFY2(++tries < 40, "it did not go on");
            }
            QCOMPARE(ServerFixture::text(server.call("me", {.token = token}), "name"), name);
        }
        QVERIFY(refused > 0); // somebody was in the middle
        VIDGO_VERIFY(server.backend_->check());
    }

    void theDiskIsFull()
    {
#ifdef _WIN32
        QSKIP("Windows has no file size limits for a process.");
#else
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        const auto token = server.signUp();
        const Ask wish{
            .body = Json::Object{{"name", "Anna"}, {"language", "en"}}, .token = token, .key = "full-disk"};
        {
            const FullDisk full(4096);
            const auto status = server.answer(server.requestOf("setProfile", wish)).status;
            QVERIFY(status == 507 ||
                    status == 500); // SQLite knows this limit as a broken disk, not as a full one
            QCOMPARE(ServerFixture::text(server.call("me", {.token = token}), "name"), std::string("Ann"));
        }
        server.call("setProfile", wish);
        QCOMPARE(ServerFixture::text(server.call("me", {.token = token}), "name"), std::string("Anna"));
#endif
    }

    // Signed by another server, or by nobody.
    void tokensOfOthersAreRefused()
    {
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        ServerFixture other(storage::Backend::Sqlite, nullptr);
        const auto token = other.signUp();
        server.signUp();
        QCOMPARE(server.refusal("me", {.token = token}), QStringLiteral("accounts.access_refused"));
        const auto payload = token.substr(token.find('.') + 1);
        const auto unsigned_ =
            "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + payload.substr(0, payload.find('.')) + ".";
        QCOMPARE(other.refusal("me", {.token = unsigned_}), QStringLiteral("accounts.access_refused"));
        QCOMPARE(ServerFixture::text(other.call("me", {.token = token}), "email"), other.email);
    }

private:
    std::unique_ptr<PostgresServer> m_postgres;
};

QTEST_GUILESS_MAIN(ServerOutageTest)
#include "server_outage_test.moc"
