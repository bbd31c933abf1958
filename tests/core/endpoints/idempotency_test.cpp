#include <QtTest/QtTest>

#include "vidgo/api/api_error.h"
#include "vidgo/base/hash.h"
#include "vidgo/endpoints/idempotency.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

using namespace vidgo;
using namespace vidgo::endpoints;
using namespace vidgo::test;
using namespace std::chrono_literals;

namespace {

/// Requests on a database of their own.
struct Desk
{
    explicit Desk(storage::Backend backend, const PostgresServer* postgres)
        : place(backend, postgres)
        , database(place.open())
        , requests(*database, clock, Secret("a key of the server"), {})
    {
        const auto steps = storage::loadMigrations(sourcePath("resources/sql"));
        const auto report = storage::migrate(*database, *steps, storage::MigrationMode::Apply, clock, log);
        if (!report || !report->usable())
            qFatal("the database could not be made");
    }

    /// What is answered when the work gives this status; 0: the work was not done.
    int ask(int status, const char* hash = "a")
    {
        const auto answer = requests.once({.owner = "account:1", .key = "key", .hash = hash}, [&] {
            ++works;
            return api::Response{.status = status, .headers = {}, .body = std::to_string(works)};
        });
        return answer ? answer->status : 0;
    }
    std::string keptHash()
    {
        std::string hash;
        auto session = database->session();
        const auto asked = session->query("SELECT request_hash FROM idempotency", {},
                                          [&](const storage::Row& row) { hash = row.text(0); });
        return asked ? hash : std::string();
    }

    ManualClock clock;
    NullLog log;
    TestDatabase place;
    std::unique_ptr<storage::Database> database;
    Idempotency requests;
    int works = 0;
};

} // namespace

class IdempotencyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_postgres;

    std::unique_ptr<Desk> desk() const
    {
        QFETCH(bool, isPostgres);
        return std::make_unique<Desk>(isPostgres ? storage::Backend::PostgreSql : storage::Backend::Sqlite,
                                      m_postgres.get());
    }
    static void backends()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

private slots:
    void initTestCase()
    {
        auto started = PostgresServer::start();
        QVERIFY2(started.has_value(), started ? "" : started.error().c_str());
        m_postgres = std::move(*started);
    }
    void cleanupTestCase() { m_postgres.reset(); }

    void theSameRequestIsDoneOnce_data() { backends(); }
    void theSameRequestIsDoneOnce()
    {
        const auto one = desk();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(one->ask(402), 402); // a refusal, too
        QCOMPARE(one->works, 1);
        one->clock.advance(25h);
        VIDGO_VERIFY(one->requests.sweep());
        QCOMPARE(one->ask(201), 201);
        QCOMPARE(one->works, 2);
    }

    void anotherRequestWithItsKeyIsRefused_data() { backends(); }
    void anotherRequestWithItsKeyIsRefused()
    {
        const auto one = desk();
        QCOMPARE(one->ask(200), 200);
        const auto other = one->requests.once({.owner = "account:1", .key = "key", .hash = "b"},
                                              [] { return api::Response(); });
        VIDGO_VERIFY_ERROR(other, api::ApiError::KeyReused);
        VIDGO_VERIFY(one->requests.once({.owner = "account:2", .key = "key", .hash = "b"},
                                        [] { return api::Response(); }));
    }

    // Whoever is told to come back later has to be heard then.
    void whatIsToBeTriedAgainIsNotKept_data() { backends(); }
    void whatIsToBeTriedAgainIsNotKept()
    {
        const auto one = desk();
        QCOMPARE(one->ask(429), 429);
        QCOMPARE(one->ask(503), 503);
        QCOMPARE(one->ask(201), 201);
        QCOMPARE(one->works, 3);
    }

    // A request may hold a password: its bare hash would let somebody guess who reads the table.
    void theTableTellsNothingOfARequest_data() { backends(); }
    void theTableTellsNothingOfARequest()
    {
        const auto one = desk();
        const auto hash = sha256("DELETE /me {\"password\":\"12345678\"}");
        QCOMPARE(one->ask(200, hash.c_str()), 200);
        const auto kept = one->keptHash();
        QVERIFY(isSha256(kept)); // by its form
        QVERIFY(kept != hash && kept != sha256(hash));
    }

    void whoeverIsBusyIsWaitedForAndWhoeverDiedIsNot_data() { backends(); }
    void whoeverIsBusyIsWaitedForAndWhoeverDiedIsNot()
    {
        const auto one = desk();
        const RequestKey request{.owner = "account:1", .key = "key", .hash = "a"};
        // The first takes longer than its lease; meanwhile a second one does the same and is done.
        const auto first = one->requests.once(request, [&] {
            const auto busy = one->requests.once(request, [] { return api::Response(); });
            if (busy || !busy.error().is(api::ApiError::KeyBusy))
                qFatal("two work on one request");
            one->clock.advance(61s);
            if (one->ask(201) != 201)
                qFatal("a lease that is over holds others up");
            return api::Response{.status = 409, .headers = {}, .body = {}};
        });
        VIDGO_VERIFY(first);
        QCOMPARE(first->status, 409);
        QCOMPARE(one->ask(500), 201); // the answer that was given first stays
        QCOMPARE(one->works, 1);
    }

    void whatAnotherWorksOnIsNotTakenAway_data() { backends(); }
    void whatAnotherWorksOnIsNotTakenAway()
    {
        const auto one = desk();
        const RequestKey request{.owner = "account:1", .key = "key", .hash = "a"};
        bool isBusy = false;
        VIDGO_VERIFY(one->requests.once(request, [&] {
            one->clock.advance(61s);
            const auto second = one->requests.once(request, [&] {
                // Here the first ends with a failure of ours, as it does below.
                isBusy = true;
                return api::Response{.status = 200, .headers = {}, .body = {}};
            });
            return api::Response{.status = second ? 503 : 500, .headers = {}, .body = {}};
        }));
        QVERIFY(isBusy);
        QCOMPARE(one->ask(500), 200);
        QCOMPARE(one->works, 0);
    }
};

QTEST_GUILESS_MAIN(IdempotencyTest)
#include "idempotency_test.moc"
