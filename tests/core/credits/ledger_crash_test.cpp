#include <csignal>

#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "requests.h"

using namespace vidgo;
using namespace vidgo::credits;
using namespace vidgo::test;
using namespace std::chrono_literals;

/// Programs and connections that die in the middle of a request.
class LedgerCrashTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Shop m_shop;

    // Two grants and a hold, one bucket of which is about to lapse.
    static HoldId prepare(LedgerFixture& f)
    {
        require(f.grant("order 1", BucketKind::Bought, 40));
        require(f.grant("plan", BucketKind::Plan, 25, f.clock.now() + 1h));
        auto request = f.clips("old", 4);
        request.holdFor = 5h;
        auto hold = f.ledger->reserve(request);
        require(hold);
        f.clock.advance(2h);
        return hold->id;
    }

    template <class Checked>
    static void require(const Checked& checked)
    {
        if (!checked)
            qFatal("%s", checked.error().internal().c_str());
    }

    static Request requestNamed(const QString& name, LedgerFixture& f, const HoldId& hold)
    {
        if (name == QStringLiteral("grant"))
            return GrantRequest{.account = f.ann,
                                .key = "key",
                                .kind = BucketKind::Plan,
                                .amount = 30,
                                .expiresAt = f.clock.now() + 24h};
        if (name == QStringLiteral("reserve"))
            return f.clips("new", 2);
        if (name == QStringLiteral("settle"))
            return SettleRequest{.hold = hold, .key = "key", .amount = 12};
        if (name == QStringLiteral("release"))
            return ReleaseRequest{.hold = hold, .key = "key"};
        return ReverseRequest{
            .account = f.ann, .key = "key", .grantKey = "order 1", .mode = ReverseMode::ChargeBack};
    }

    // How many statements it takes undisturbed, the commit among them.
    int statementsOf(const QString& request)
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop, 1);
        const auto hold = prepare(f);
        const auto asked = requestNamed(request, f, hold);
        int statements = -1; // what is told behind the commit is none
        f.before = [&statements](std::string_view) {
            ++statements;
            return Outcome();
        };
        return std::visit(Sender{*f.ledger}, asked) ? statements : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aCrashBetweenAnyTwoStatementsLosesAndDoublesNothing_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("request");
        for (const char* request : {"grant", "reserve", "settle", "release", "reverse"}) {
            QTest::addRow("sqlite %s", request)
                << static_cast<int>(storage::Backend::Sqlite) << QString::fromLatin1(request);
            QTest::addRow("postgresql %s", request)
                << static_cast<int>(storage::Backend::PostgreSql) << QString::fromLatin1(request);
        }
    }
    void aCrashBetweenAnyTwoStatementsLosesAndDoublesNothing()
    {
        QFETCH(QString, request);
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop, 1);
        const auto hold = prepare(f);
        const auto asked = requestNamed(request, f, hold);
        const auto transactions = [&] { return f.number("SELECT COUNT(*) FROM credit_transactions"); };
        const auto before = transactions();
        int crashes = 0;
        bool isDone = false;
        for (int at = 1; !isDone; ++at) {
            f.before = crashAt(at);
            const auto answer = std::visit(Sender{*f.ledger}, asked);
            f.before = {};
            QVERIFY(f.isSound());
            if (answer || transactions() != before) {
                isDone = true; // the last crash was after the commit
                continue;
            }
            QVERIFY2(isCrash(answer.error()), answer.error().internal().c_str());
            ++crashes;
        }
        const auto after = transactions();
        const auto balance = f.balance();
        QVERIFY(crashes >= 8);
        QCOMPARE(crashes, statementsOf(request)); // none was left out
        VIDGO_VERIFY(std::visit(Sender{*f.ledger}, asked));
        QCOMPARE(transactions(), after);
        QCOMPARE(f.balance(), balance);
    }

#ifndef _WIN32
    void aKilledProgramLosesAndDoublesNothing_data() { test::addBackendRows(); }
    void aKilledProgramLosesAndDoublesNothing()
    {
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop, 1);
        const auto hold = prepare(f);
        const auto before = f.number("SELECT COUNT(*) FROM credit_transactions");
        const auto asked = requestNamed(QStringLiteral("settle"), f, hold);
        for (int at = 1;; ++at) {
            f.close();
            const auto child = ::fork();
            if (child == 0) {
                f.before = [left = at](std::string_view) mutable -> Outcome {
                    if (--left == 0)
                        ::kill(::getpid(), SIGKILL);
                    return {};
                };
                f.reopen();
                static_cast<void>(std::visit(Sender{*f.ledger}, asked));
                ::_exit(0);
            }
            QVERIFY(child > 0);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            f.reopen();
            QVERIFY(f.isSound());
            if (f.number("SELECT COUNT(*) FROM credit_transactions") != before)
                break;
            QVERIFY(WIFSIGNALED(status));
            QVERIFY(at < 100);
        }
        const auto balance = f.balance();
        QCOMPARE(balance, "40/0/0"); // the plan was charged first, and the rest of it lapsed
        const auto again = std::visit(Sender{*f.ledger}, asked);
        VIDGO_VERIFY(again);
        QCOMPARE(again->amount, std::int64_t{12});
        QCOMPARE(f.balance(), balance);
    }
#endif
};

QTEST_GUILESS_MAIN(LedgerCrashTest)
#include "ledger_crash_test.moc"
