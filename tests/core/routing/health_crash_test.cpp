#include <functional>

#include "routing_fixture.h"

using namespace vidgo;
using namespace vidgo::routing;
using namespace vidgo::test;

/// Connections that die in the middle of what is written of a provider.
class HealthCrashTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;
    RouteShop m_shop;

    using Step = std::function<Outcome(ProviderHealth&)>;

    // Two failures before it opens; or open, its pause over, with another operation that has no credit.
    void prepare(HealthFixture& f, const QString& step) const
    {
        const auto& rules = m_shop.rules.breaker;
        if (step == QStringLiteral("report")) {
            f.fail(rules.failuresInRow - 1);
            return;
        }
        f.fail(rules.failuresInRow);
        f.fail(1, ProviderTrouble::OutOfCredit);
        if (step == QStringLiteral("enter"))
            f.clock.advance(rules.creditPause);
    }

    static Outcome carryOut(const QString& step, ProviderHealth& health)
    {
        if (step == QStringLiteral("report"))
            return health.report(HealthFixture::call(ProviderTrouble::Failed));
        if (step == QStringLiteral("probe"))
            return health.probed({.provider = "pollo", .keyMark = "a", .hasCredit = true});
        if (step == QStringLiteral("reset"))
            return health.reset("pollo");
        auto admission = health.enter("pollo", Operation::TextToVideo, "a", 60s);
        return admission ? Outcome() : failure(admission);
    }

    // All that is there, in one number each.
    static QString stateOf(const HealthFixture& f)
    {
        return QStringLiteral("%1 calls, %2 counted, %3 open, trial %4")
            .arg(f.number("SELECT COUNT(*) FROM provider_calls"))
            .arg(f.number("SELECT MAX(last_call) FROM provider_health"))
            .arg(f.number("SELECT COALESCE(SUM(is_open), 0) FROM provider_health"))
            .arg(f.number("SELECT COALESCE(SUM(trial), 0) FROM provider_health"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aCrashBetweenAnyTwoStatementsIsAllOrNothing_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("step");
        for (const char* step : {"report", "enter", "probe", "reset"}) {
            QTest::addRow("sqlite %s", step) << static_cast<int>(storage::Backend::Sqlite) << QString(step);
            QTest::addRow("postgresql %s", step)
                << static_cast<int>(storage::Backend::PostgreSql) << QString(step);
        }
    }
    void aCrashBetweenAnyTwoStatementsIsAllOrNothing()
    {
        QFETCH(QString, step);
        HealthFixture whole(backendOfRow(), m_server.get(), m_shop.rules.breaker, 1);
        prepare(whole, step);
        VIDGO_VERIFY(carryOut(step, *whole.health));
        const auto after = stateOf(whole);

        HealthFixture f(backendOfRow(), m_server.get(), m_shop.rules.breaker, 1);
        prepare(f, step);
        const auto before = stateOf(f);
        QVERIFY(before != after);
        int crashes = 0;
        for (int at = 1; stateOf(f) == before; ++at) {
            f.health = f.another(); // a program that knows nothing
            f.before = [left = at](std::string_view) mutable -> Outcome {
                return --left == 0 ? Outcome(vidgo::fail(storage::StorageError::CannotOpen, "crash"))
                                   : Outcome();
            };
            const auto done = carryOut(step, *f.health);
            f.before = {};
            if (!done)
                QCOMPARE(done.error().internal(), std::string("crash"));
            ++crashes;
            QVERIFY(crashes < 50);
        }
        QVERIFY(crashes >= 5);
        QCOMPARE(stateOf(f), after);
    }

    void whatNobodyHeardOfIsReadAgain_data() { addBackendRows(); }
    void whatNobodyHeardOfIsReadAgain()
    {
        HealthFixture f(backendOfRow(), m_server.get(), m_shop.rules.breaker, 1);
        f.fail(m_shop.rules.breaker.failuresInRow - 1);
        // It dies right behind the commit: the store has it, whoever called it does not know.
        f.before = [](std::string_view sql) -> Outcome {
            return sql == "COMMITTED" ? Outcome(vidgo::fail(storage::StorageError::CannotOpen, "crash"))
                                      : Outcome();
        };
        QVERIFY(!f.health->report(HealthFixture::call(ProviderTrouble::Failed)));
        f.before = {};
        QCOMPARE(f.breaker(), Breaker::Open);
    }
};

QTEST_GUILESS_MAIN(HealthCrashTest)
#include "health_crash_test.moc"
