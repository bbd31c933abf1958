#include <random>

#include "requests.h"

using namespace vidgo;
using namespace vidgo::credits;
using namespace vidgo::test;
using namespace std::chrono_literals;

namespace {

/// Random people, jobs and purchases; the connection dies every now and then.
class World
{
public:
    World(LedgerFixture& fixture, std::uint64_t seed)
        : m_fixture(fixture)
        , m_random(seed)
    {}

    void step()
    {
        switch (upTo(10)) {
        case 0:
        case 1:
            send(grant());
            break;
        case 2:
        case 3:
        case 4:
            send(reserve());
            break;
        case 5:
        case 6:
            if (!m_holds.empty())
                send(settle());
            break;
        case 7:
            if (!m_holds.empty())
                send(release());
            break;
        case 8:
            if (upTo(2) == 0)
                send(reverse());
            else
                replay();
            break;
        default:
            pass();
            break;
        }
    }

    /// All jobs are over: nothing may be held any more.
    void end()
    {
        m_fixture.clock.advance(24h * 40);
        VIDGO_VERIFY(m_fixture.ledger->sweep());
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM credit_holds WHERE state = 'open'"), std::int64_t{0});
        QCOMPARE(sum("held"), std::int64_t{0});
        look();
    }
    void look()
    {
        QVERIFY(m_fixture.isSound());
        QCOMPARE(-sum("issued"), m_granted);
        QCOMPARE(sum("spent"), m_charged);
        QCOMPARE(sum("issued") + sum("available") + sum("held") + sum("spent") + sum("lapsed") +
                     sum("reversed") + sum("debt"),
                 std::int64_t{0});
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM credit_buckets WHERE available < 0 OR held < 0"),
                 std::int64_t{0});
    }
    int crashes() const { return m_crashes; }
    int carriedOut() const { return static_cast<int>(m_done.size()); }

private:
    std::int64_t upTo(std::int64_t below)
    {
        return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(below));
    }
    std::string newKey() { return "key " + std::to_string(++m_keys); }
    AccountId someone() { return AccountId(upTo(3) == 0 ? "bob" : "ann"); }
    std::int64_t sum(const std::string& side) const
    {
        return m_fixture.number("SELECT CAST(COALESCE(SUM(" + side + "), 0) AS BIGINT) FROM credit_buckets");
    }

    GrantRequest grant()
    {
        static constexpr std::array kKinds = {BucketKind::Plan, BucketKind::Bought, BucketKind::Promotional,
                                              BucketKind::Refund};
        GrantRequest request{.account = someone(), .key = newKey(), .kind = kKinds.at(std::size_t(upTo(4)))};
        request.amount = 1 + upTo(120);
        if (request.kind == BucketKind::Plan || (request.kind != BucketKind::Bought && upTo(2) == 0))
            request.expiresAt = m_fixture.clock.now() + 1h * (1 + upTo(200));
        return request;
    }
    ReserveRequest reserve()
    {
        static constexpr std::array kServices = {"leonardo_image_1080p", "leonardo_video_1080p",
                                                 "pollo_basic_effect_1080p", "leonardo_image_720p"};
        return {.account = someone(),
                .key = newKey(),
                .job = JobId("job " + std::to_string(m_keys)),
                .tier = "starter",
                .items = {{kServices.at(std::size_t(upTo(4))), 1 + upTo(4)}},
                .shownTotal = 1000,
                .holdFor = 1min * (1 + upTo(600))};
    }
    HoldId someHold() { return m_holds.at(std::size_t(upTo(std::int64_t(m_holds.size())))); }
    SettleRequest settle() { return {.hold = someHold(), .key = newKey(), .amount = upTo(25)}; }
    ReleaseRequest release() { return {.hold = someHold(), .key = newKey()}; }
    ReverseRequest reverse()
    {
        return {.account = someone(),
                .key = newKey(),
                .grantKey = "key " + std::to_string(1 + upTo(std::int64_t(m_keys) + 1)),
                .mode = upTo(3) == 0 ? ReverseMode::Refund : ReverseMode::ChargeBack,
                .amount = upTo(2) == 0 ? 0 : 1 + upTo(40)};
    }
    void pass()
    {
        m_fixture.clock.advance(1min * upTo(upTo(4) == 0 ? 3000 : 60));
        if (upTo(2) != 0)
            return;
        crashSoon();
        if (auto swept = m_fixture.ledger->sweep(); !swept)
            restart(swept.error());
        m_fixture.before = {};
        VIDGO_VERIFY(m_fixture.ledger->sweep());
        QCOMPARE(
            m_fixture.number("SELECT COUNT(*) FROM credit_holds WHERE state = 'open' AND expires_at <= :1",
                             {std::int64_t{m_fixture.clock.now().time_since_epoch().count()}}),
            std::int64_t{0});
    }

    // In every third request the connection dies before one of its statements, or right after the commit.
    void crashSoon()
    {
        if (upTo(3) != 0)
            return;
        m_fixture.before = crashAt(1 + upTo(22));
    }
    void restart(const Error& error)
    {
        QVERIFY2(isCrash(error), error.internal().c_str());
        ++m_crashes;
        m_fixture.before = {};
        m_fixture.reopen();
        QVERIFY(m_fixture.isSound());
    }
    void send(const Request& request)
    {
        crashSoon();
        auto answer = std::visit(Sender{*m_fixture.ledger}, request);
        m_fixture.before = {};
        if (!answer && isCrash(answer.error())) {
            restart(answer.error());
            answer = std::visit(Sender{*m_fixture.ledger}, request); // nobody knows whether it was done
        }
        if (!answer) {
            QVERIFY2(answer.error().id().starts_with("credits."), answer.error().internal().c_str());
            return;
        }
        m_done.emplace_back(request, *answer);
        if (!answer->hold.isEmpty())
            m_holds.push_back(answer->hold);
        if (std::holds_alternative<GrantRequest>(request))
            m_granted += answer->amount;
        if (std::holds_alternative<SettleRequest>(request))
            m_charged += answer->amount;
    }
    void replay()
    {
        if (m_done.empty())
            return;
        const auto& [request, answer] = m_done.at(std::size_t(upTo(std::int64_t(m_done.size()))));
        const auto before = m_fixture.number("SELECT CAST(SUM(last_number) AS BIGINT) FROM credit_accounts");
        const auto again = std::visit(Sender{*m_fixture.ledger}, request);
        VIDGO_VERIFY(again);
        QCOMPARE(*again, answer);
        QCOMPARE(m_fixture.number("SELECT CAST(SUM(last_number) AS BIGINT) FROM credit_accounts"), before);
    }

    LedgerFixture& m_fixture;
    std::mt19937_64 m_random;
    std::vector<std::pair<Request, Answer>> m_done;
    std::vector<HoldId> m_holds;
    std::int64_t m_granted = 0;
    std::int64_t m_charged = 0;
    int m_keys = 0;
    int m_crashes = 0;
};

} // namespace

class LedgerPropertyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Shop m_shop;

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void moneyIsKeptWhateverHappens_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<int>("seed");
        const int more = qEnvironmentVariableIntValue("VIDGO_LEDGER_SEEDS"); // for a long run by hand
        for (int seed = 1; seed <= qMax(3, more); ++seed) {
            QTest::addRow("sqlite %d", seed) << static_cast<int>(storage::Backend::Sqlite) << seed;
            QTest::addRow("postgresql %d", seed) << static_cast<int>(storage::Backend::PostgreSql) << seed;
        }
    }
    void moneyIsKeptWhateverHappens()
    {
        QFETCH(int, seed);
        LedgerFixture f(backendOfRow(), m_server.get(), m_shop, 1);
        World world(f, static_cast<std::uint64_t>(seed));
        for (int i = 0; i < 250 && !QTest::currentTestFailed(); ++i)
            world.step();
        world.look();
        world.end();
        // The test would prove little if little had happened.
        QVERIFY2(world.crashes() >= 5, qPrintable(QString::number(world.crashes())));
        QVERIFY2(world.carriedOut() >= 40, qPrintable(QString::number(world.carriedOut())));
    }
};

QTEST_GUILESS_MAIN(LedgerPropertyTest)
#include "ledger_property_test.moc"
