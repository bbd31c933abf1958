#include <random>

#include "billing_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

bool isCrash(const Error& error)
{
    return error.internal() == "crash";
}

/// Random people, gateways and mishaps: everything is told twice, in any order, late or never, and the
/// program dies every now and then.
class World
{
public:
    World(BillingFixture& fixture, std::uint64_t seed)
        : m_f(fixture)
        , m_random(seed)
    {}

    void step()
    {
        crashSoon();
        switch (upTo(12)) {
        case 0:
        case 1:
            order();
            break;
        case 2:
        case 3:
            pay();
            break;
        case 4:
        case 5:
            tell();
            break;
        case 6:
            renew();
            break;
        case 7:
            wish();
            break;
        case 8:
            takeBack();
            break;
        case 9:
            change();
            break;
        default:
            pass();
            break;
        }
        m_f.before = {};
        if (m_hasCrashed) {
            ++m_crashes;
            m_hasCrashed = false;
            m_f.reopenAll();
        }
    }

    /// Everything that was told late comes, and the sweeper has its time.
    void end()
    {
        m_f.ecpay.refundAnswer = m_f.paddle.refundAnswer = FakeGateway::State::Done;
        while (!m_untold.empty())
            tell();
        for (int i = 0; i < 12; ++i) {
            m_f.clock.advance(7h);
            VIDGO_VERIFY(m_f.billing->sweep({}));
        }
        look();
    }

    void look()
    {
        QVERIFY(m_f.isSound());
        const auto count = [&](const char* sql) { return m_f.number(sql); };
        // Nothing paid is lost: each payment that the gateways took is here once.
        QCOMPARE(count("SELECT COUNT(*) FROM billing_payments WHERE purpose = 'order'"), paidAtGateways());
        // Nothing is granted twice, and nothing that was not paid.
        QCOMPARE(
            count("SELECT COUNT(*) FROM credit_transactions WHERE kind = 'grant' AND request_key NOT LIKE "
                  "'%back'"),
            count("SELECT COUNT(*) FROM billing_payments WHERE credits > 0"));
        // Each order is delivered by one payment at most.
        QCOMPARE(
            count("SELECT COUNT(*) FROM (SELECT order_id FROM billing_payments WHERE purpose = 'order' AND "
                  "standing = 'kept' GROUP BY order_id HAVING COUNT(*) > 1) doubled"),
            std::int64_t{0});
        QCOMPARE(
            count("SELECT COUNT(*) FROM billing_orders WHERE state IN ('paid', 'delivered') AND payment_id = "
                  "''"),
            std::int64_t{0});
        // Nothing is left half done.
        QCOMPARE(count("SELECT COUNT(*) FROM billing_moves WHERE state = 'due'"), std::int64_t{0});
        QCOMPARE(count("SELECT COUNT(*) FROM billing_orders WHERE state = 'paid'"), std::int64_t{0});
        QCOMPARE(
            count("SELECT COUNT(*) FROM billing_refunds WHERE state IN ('requested', 'ready', 'sending')"),
            std::int64_t{0});
        QCOMPARE(count("SELECT COUNT(*) FROM billing_subscriptions WHERE schedule = 'to_stop'"),
                 std::int64_t{0});
        // A person has one plan at a time.
        QVERIFY(count("SELECT COUNT(*) FROM billing_subscriptions WHERE state <> 'ended'") <= 1);
        // No gateway was told to pay back more than came in.
        QVERIFY(sentBack(m_f.ecpay) + sentBack(m_f.paddle) <=
                count("SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM billing_payments"));
    }
    int crashes() const { return m_crashes; }
    std::int64_t payments() const { return m_f.number("SELECT COUNT(*) FROM billing_payments"); }

private:
    std::int64_t upTo(std::int64_t below)
    {
        return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(below));
    }
    template <class Items>
    auto& oneOf(Items& items)
    {
        return items.at(static_cast<std::size_t>(upTo(std::ssize(items))));
    }
    void crashSoon()
    {
        if (upTo(4) != 0)
            return;
        m_f.before = [this, left = 1 + upTo(40)](std::string_view) mutable -> Outcome {
            if (--left != 0)
                return {};
            m_hasCrashed = true;
            return fail(storage::StorageError::CannotOpen, "crash");
        };
    }
    // A refusal is an answer, a crash is not: both are fine, anything else of the database is not.
    template <class Answer>
    void check(const Answer& answer)
    {
        if (!answer && answer.error().id().starts_with("storage."))
            QVERIFY2(isCrash(answer.error()), answer.error().internal().c_str());
    }
    FakeGateway& gateway(GatewayId id) { return id == GatewayId::Ecpay ? m_f.ecpay : m_f.paddle; }

    void order()
    {
        static constexpr std::array kItems = {"starter", "pro", "unlimited", "small", "medium", "large"};
        const auto item = upTo(6);
        const auto placed =
            m_f.billing->placeOrder(m_f.wish(item < 3 ? kPlan : kPackage, kItems.at(std::size_t(item))));
        check(placed);
        if (!placed)
            return;
        const int attempts = upTo(4) == 0 ? 2 : 1;
        for (int i = 0; i < attempts; ++i) {
            const auto only = i == 1 ? GatewayId::Paddle : GatewayId::None;
            check(m_f.billing->checkout(placed->id, {}, PayBy::Card, {}, only));
        }
        if (upTo(6) == 0)
            check(m_f.billing->cancelOrder(placed->id, "person"));
    }
    // The money is at the gateway; the notice of it may come later, or twice.
    void pay()
    {
        auto& at = upTo(3) == 0 ? m_f.paddle : m_f.ecpay;
        if (at.trades.empty())
            return;
        auto trade = at.trades.begin();
        std::advance(trade, upTo(std::ssize(at.trades)));
        if (trade->second.state == PaymentState::Paid)
            return;
        const bool isWrong = upTo(12) == 0;
        const auto report =
            at.pay(trade->first, isWrong ? std::optional(Money{100, Currency::twd()}) : std::nullopt);
        hear(at.id(), report);
    }
    void tell()
    {
        if (m_untold.empty())
            return;
        const auto place = m_untold.begin() + upTo(std::ssize(m_untold));
        const auto told = *place;
        m_untold.erase(place);
        const auto body = gateway(told.gateway).tell(told.key, m_f.clock.now(), {told.report});
        const auto answer = m_f.billing->receive(told.gateway, {.path = kNoticePath, .body = body});
        if (answer.status != 200)
            m_untold.push_back(told); // it was not taken, and comes again
        check(m_f.billing->workNotices());
    }
    // Once or twice, under the key of the notice or as another one.
    void hear(GatewayId id, const Report& report)
    {
        m_untold.push_back({id, report, "notice " + std::to_string(++m_notices)});
        if (upTo(2) == 0)
            return;
        m_notices += int(upTo(2));
        m_untold.push_back({id, report, "notice " + std::to_string(m_notices)});
    }
    void renew()
    {
        const auto all = m_f.billing->subscriptions(m_f.ann);
        check(all);
        if (!all || all->empty())
            return;
        const auto& plan = oneOf(*all);
        auto charge = m_f.renewalOf(plan, "charge " + std::to_string(++m_charges));
        charge.isPaid = upTo(5) != 0;
        hear(plan.gateway, charge);
    }
    void wish()
    {
        const auto all = m_f.billing->paymentsOf(m_f.ann, PaymentStanding::None, 50);
        check(all);
        if (!all || all->empty())
            return;
        const auto& payment = oneOf(*all);
        static constexpr std::array kAnswers = {FakeGateway::State::Done, FakeGateway::State::Refused,
                                                FakeGateway::State::Unknown, FakeGateway::State::Pending};
        gateway(payment.gateway).refundAnswer = kAnswers.at(std::size_t(upTo(4)));
        if (payment.standing == PaymentStanding::Review) {
            check(m_f.billing->decideReview(payment.id,
                                            upTo(2) == 0 ? ReviewDecision::Accept : ReviewDecision::SendBack,
                                            "root", "looked"));
            return;
        }
        const bool isAdmin = upTo(2) == 0;
        check(m_f.billing->requestRefund({.payment = payment.id,
                                          .key = "wish " + std::to_string(upTo(3)),
                                          .credits = RefundCredits::TakeBack,
                                          .reason = "because",
                                          .actor = isAdmin ? "root" : ""},
                                         {}));
    }
    void takeBack()
    {
        const auto all = m_f.billing->paymentsOf(m_f.ann, PaymentStanding::None, 50);
        check(all);
        if (!all || all->empty() || upTo(2) == 0)
            return;
        const auto& payment = oneOf(*all);
        const auto kind =
            upTo(2) == 0 ? ReversalReport::Kind::ChargeBack : ReversalReport::Kind::ChargeBackReversed;
        hear(payment.gateway, ReversalReport{.payment = payment.reference,
                                             .reference = "reversal " + std::to_string(++m_charges),
                                             .kind = kind,
                                             .state = ReversalReport::State::Done,
                                             .asOf = m_f.clock.now()});
    }
    void change()
    {
        static constexpr std::array kPlans = {"starter", "pro", "unlimited"};
        auto current = m_f.billing->currentSubscription(m_f.ann);
        check(current);
        if (!current || !*current)
            return;
        switch (upTo(3)) {
        case 0:
            check(m_f.billing->cancelSubscription((*current)->id, "person", {}));
            break;
        case 1:
            check(m_f.billing->keepSubscription((*current)->id, "person", {}));
            break;
        default:
            // The plan's credits are counted by its payments here, so that the gateway can't change it.
            gateway((*current)->gateway).changeAnswer = FakeGateway::State::Refused;
            check(m_f.billing->changePlan(m_f.ann, kPlans.at(std::size_t(upTo(3))), "person", {}));
            break;
        }
    }
    void pass()
    {
        m_f.clock.advance(1min * upTo(upTo(4) == 0 ? 60 * 24 * 12 : 90));
        check(m_f.billing->sweep({}));
    }

    std::int64_t paidAtGateways() const
    {
        std::int64_t count = 0;
        for (const auto* at : {&m_f.ecpay, &m_f.paddle})
            count += std::ranges::count_if(
                at->trades, [](const auto& trade) { return trade.second.state == PaymentState::Paid; });
        return count;
    }
    static std::int64_t sentBack(const FakeGateway& at)
    {
        std::int64_t sum = 0;
        for (const auto& refund : at.refunds)
            sum += refund.amount.minor;
        return sum;
    }

    BillingFixture& m_f;
    std::mt19937_64 m_random;
    struct Untold
    {
        GatewayId gateway;
        Report report;
        std::string key;
    };
    std::vector<Untold> m_untold;
    int m_notices = 0;
    int m_charges = 0;
    int m_crashes = 0;
    bool m_hasCrashed = false;
};

} // namespace

class BillingPropertyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    test::Market m_market;

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void nothingPaidIsLostAndNothingIsGrantedTwice_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<int>("seed");
        const int more = qEnvironmentVariableIntValue("VIDGO_BILLING_SEEDS"); // for a long run by hand
        for (int seed = 1; seed <= qMax(3, more); ++seed) {
            QTest::addRow("sqlite %d", seed) << static_cast<int>(storage::Backend::Sqlite) << seed;
            if (seed <= 1 || more > 0)
                QTest::addRow("postgresql %d", seed)
                    << static_cast<int>(storage::Backend::PostgreSql) << seed;
        }
    }
    void nothingPaidIsLostAndNothingIsGrantedTwice()
    {
        QFETCH(int, seed);
        BillingFixture f(backendOfRow(), m_server.get(), m_market, 1);
        World world(f, static_cast<std::uint64_t>(seed));
        for (int i = 0; i < 250 && !QTest::currentTestFailed(); ++i)
            world.step();
        world.end();
        // The test would prove little if little had happened.
        QVERIFY2(world.crashes() >= 5, qPrintable(QString::number(world.crashes())));
        QVERIFY2(world.payments() >= 10, qPrintable(QString::number(world.payments())));
    }
};

QTEST_GUILESS_MAIN(BillingPropertyTest)
#include "property_test.moc"
