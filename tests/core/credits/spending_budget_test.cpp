#include "vidgo/credits/spending_budget.h"

#include <atomic>
#include <random>
#include <thread>

#include "ledger_fixture.h"
#include "requests.h"
#include "vidgo/catalog/load_provider_prices.h"

using namespace vidgo;
using namespace vidgo::credits;
using namespace vidgo::test;

namespace {

constexpr std::int64_t kDollar = 100 * kBudgetUnitsInMinor;

const ProviderUse kTryOn{.provider = "piapi", .operation = "kling_try_on"};                  // 0.07 dollars
const ProviderUse kFrames{.provider = "piapi", .operation = "video_upscale", .quantity = 7}; // 0.0021
const ProviderUse kUnpriced{.provider = "pollo", .operation = "anything"};

BudgetChoice dollars(std::int64_t cents)
{
    return {.limit = {.minor = cents, .currency = Currency::usd()}};
}

BudgetChoice taiwanDollars(std::int64_t whole, std::int64_t rate)
{
    return {.limit = {.minor = whole * 100, .currency = Currency::twd()}, .rate = rate};
}

/// A budget beside the ledger of the fixture, in the same database. It is 21 September 2026.
class BudgetFixture : public LedgerFixture
{
public:
    BudgetFixture(storage::Backend backend, const PostgresServer* server, const Shop& shop)
        : LedgerFixture(backend, server, shop)
        , m_rules(shop.rules)
    {
        auto loaded = loadProviderPrices(sourcePath("resources/catalog"), shop.catalog);
        if (!loaded)
            qFatal("%s", loaded.error().internal().c_str());
        m_prices = std::move(*loaded);
        makeBudget();
    }
    void makeBudget()
    {
        budget = std::make_unique<SpendingBudget>(SpendingBudget::Parts{
            .database = *database,
            .prices = m_prices,
            .rules = m_rules,
            .clock = clock,
            .random = random,
            .beforeStatement = [this](std::string_view sql) { return before ? before(sql) : Outcome(); }});
    }
    BudgetRun run(const std::string& job, std::vector<ProviderUse> uses = {kTryOn},
                  std::int64_t shown = 100 * kDollar) const
    {
        return {.key = "run " + job,
                .job = JobId(job),
                .tool = Tool::TryOn,
                .uses = std::move(uses),
                .shownAmount = shown};
    }
    /// "used/held/left"
    QString stand()
    {
        const auto state = budget->state();
        return state ? QStringLiteral("%1/%2/%3").arg(state->used).arg(state->held).arg(state->left)
                     : QString::fromStdString(state.error().internal());
    }
    std::unique_ptr<SpendingBudget> budget;

private:
    const CreditRules& m_rules;
    ProviderPrices m_prices;
};

} // namespace

/// On SQLite and PostgreSQL: what people allow themselves to spend with keys of their own.
class SpendingBudgetTest : public QObject
{
    Q_OBJECT

private:
    BudgetFixture fixture() { return {backendOfRow(), m_server.get(), m_shop}; }

    Shop m_shop;
    std::unique_ptr<PostgresServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }

    void nothingIsSpentBeforeABudgetIsSet_data() { addBackendRows(); }
    void nothingIsSpentBeforeABudgetIsSet()
    {
        auto f = fixture();
        QVERIFY(!f.budget->state()->choice);
        const auto refused = f.budget->reserve(f.run("a"));
        QVERIFY(!refused && refused.error().is(BudgetError::NotSet));
        QVERIFY(!f.budget->quote({kTryOn})->fits());
        QCOMPARE(f.budget->quote({kTryOn})->amount, std::int64_t{700});
    }

    void aRunIsSetAsideChargedAndGivenBack_data() { addBackendRows(); }
    void aRunIsSetAsideChargedAndGivenBack()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(dollars(100)));
        QCOMPARE(f.stand(), QString("0/0/10000"));
        const auto hold = f.budget->reserve(f.run("a", {kTryOn, kFrames}));
        VIDGO_VERIFY(hold);
        QCOMPARE(hold->amount, std::int64_t{721});
        QCOMPARE(f.stand(), QString("0/721/9279"));
        VIDGO_VERIFY(f.budget->settle({.hold = hold->id, .key = "settle a", .amount = 700}));
        QCOMPARE(f.stand(), QString("700/0/9300"));
        const auto second = f.budget->reserve(f.run("b"));
        VIDGO_VERIFY(f.budget->release({.hold = second->id, .key = "release b"}));
        QCOMPARE(f.stand(), QString("700/0/9300"));
        const auto history = f.budget->history(100);
        QCOMPARE(history->size(), std::size_t{5});
        QCOMPARE(history->at(2).amount, std::int64_t{-700});
        QCOMPARE(history->at(2).job, std::string("a"));
        QVERIFY(f.isSound());
    }

    void whatDoesNotFitIsRefusedBeforeItStarts_data() { addBackendRows(); }
    void whatDoesNotFitIsRefusedBeforeItStarts()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(dollars(10)));
        VIDGO_VERIFY(f.budget->reserve(f.run("a")));
        QVERIFY(!f.budget->quote({kTryOn})->fits());
        const auto refused = f.budget->reserve(f.run("b"));
        QVERIFY(!refused && refused.error().is(BudgetError::OverBudget));
        QCOMPARE(refused.error().arguments().at("left"), std::string("0.03"));
        QCOMPARE(refused.error().arguments().at("missing"), std::string("0.04"));
        const auto dearer = f.budget->reserve(f.run("c", {kFrames}, 20));
        QVERIFY(!dearer && dearer.error().is(CreditsError::PriceChanged));
        QCOMPARE(dearer.error().arguments().at("shown"), std::string("0.01 USD")); // 20 ten-thousandths
        QCOMPARE(f.stand(), QString("0/700/300"));
    }

    void aRequestThatComesAgainChangesNothing_data() { addBackendRows(); }
    void aRequestThatComesAgainChangesNothing()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(dollars(100)));
        const auto first = f.budget->reserve(f.run("a"));
        QCOMPARE(f.budget->reserve(f.run("a"))->id, first->id);
        for (int i = 0; i < 2; ++i)
            VIDGO_VERIFY(f.budget->settle({.hold = first->id, .key = "settle a", .amount = 700}));
        VIDGO_VERIFY(f.budget->set(dollars(100)));
        QCOMPARE(f.stand(), QString("700/0/9300"));
        f.clock.advance(24h * 15); // October
        QCOMPARE(f.budget->reserve(f.run("a"))->id, first->id);
        QCOMPARE(f.stand(), QString("0/0/10000"));
    }

    void eachMonthBeginsAnew_data() { addBackendRows(); }
    void eachMonthBeginsAnew()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(dollars(100)));
        QCOMPARE(toIso8601(f.budget->state()->resetsAt).substr(0, 19), std::string("2026-10-01T00:00:00"));
        const auto hold = f.budget->reserve(f.run("late"));
        f.clock.advance(24h * 9 + 20h); // past the end of the month, and past the hold
        QCOMPARE(f.stand(), QString("0/0/10000"));
        VIDGO_VERIFY(f.ledger->sweep());
        QVERIFY(!f.budget->settle({.hold = hold->id, .key = "settle", .amount = 1}));
        QCOMPARE(f.stand(), QString("0/0/10000"));
        QVERIFY(f.isSound());
    }

    void aRunCountsInTheMonthInWhichItBegan_data() { addBackendRows(); }
    void aRunCountsInTheMonthInWhichItBegan()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(dollars(100)));
        f.clock.advance(f.budget->state()->resetsAt - f.clock.now() - 1min);
        const auto hold = f.budget->reserve(f.run("midnight"));
        f.clock.advance(2min);
        VIDGO_VERIFY(f.budget->settle({.hold = hold->id, .key = "settle", .amount = 700}));
        QCOMPARE(f.stand(), QString("0/0/10000"));
        QVERIFY(f.isSound());
    }

    void theLimitCanBeChangedAtAnyTime_data() { addBackendRows(); }
    void theLimitCanBeChangedAtAnyTime()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(dollars(100)));
        const auto spent = f.budget->reserve(f.run("a"));
        VIDGO_VERIFY(f.budget->settle({.hold = spent->id, .key = "s", .amount = 700}));
        const auto held = f.budget->reserve(f.run("b"));
        VIDGO_VERIFY(f.budget->set(dollars(50)));
        QCOMPARE(f.stand(), QString("700/700/3600"));
        VIDGO_VERIFY(f.budget->set(dollars(5))); // less than was spent
        QCOMPARE(f.stand(), QString("700/700/0"));
        VIDGO_VERIFY(f.budget->release({.hold = held->id, .key = "r"}));
        QCOMPARE(f.stand(), QString("700/0/0"));
        QVERIFY(!f.budget->reserve(f.run("c", {kFrames})));
        VIDGO_VERIFY(f.budget->set(dollars(20)));
        QCOMPARE(f.stand(), QString("700/0/1300"));
        VIDGO_VERIFY(f.budget->set(dollars(0)));
        VIDGO_VERIFY(f.budget->set(dollars(100)));
        QCOMPARE(f.stand(), QString("700/0/9300"));
        QVERIFY(f.isSound());
    }

    void taiwanDollarsAreCountedByTheRate_data() { addBackendRows(); }
    void taiwanDollarsAreCountedByTheRate()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(taiwanDollars(30, 32'150'000)));
        QCOMPARE(f.budget->quote({kTryOn})->amount, std::int64_t{22'505}); // 2.2505, exactly
        QCOMPARE(f.budget->quote({kFrames})->amount, std::int64_t{679});   // 7 times 0.009645, rounded up
        const auto hold = f.budget->reserve(f.run("a"));
        QCOMPARE(hold->amount, std::int64_t{22'505});
        QCOMPARE(toDecimal(budgetMoney(hold->amount, Currency::twd())), std::string("2.26"));
        QCOMPARE(f.stand(), QString("0/22505/277495"));
        VIDGO_VERIFY(f.budget->set(dollars(100))); // another currency begins anew
        QCOMPARE(f.stand(), QString("0/0/10000"));
    }

    void whatHasNoPriceIsUnknownNotFree_data() { addBackendRows(); }
    void whatHasNoPriceIsUnknownNotFree()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(dollars(100)));
        const auto quote = f.budget->quote({kUnpriced, kTryOn});
        QCOMPARE(quote->amount, std::int64_t{700});
        QVERIFY(!quote->isKnown && !quote->isFree);
        VIDGO_VERIFY(f.budget->reserve(f.run("a", {kUnpriced})));
        QVERIFY(!f.budget->history(1)->front().isKnown);
    }

    void amountsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<qint64>("rate");
        QTest::addColumn<bool>("isTaiwan");
        QTest::newRow("below zero") << qint64{-1} << qint64{kBudgetRateOne} << false;
        QTest::newRow("too much") << qint64{SpendingBudget::kMaxLimitMinor + 1} << qint64{kBudgetRateOne}
                                  << false;
        QTest::newRow("no rate") << qint64{100} << qint64{0} << true;
        QTest::newRow("rate too high") << qint64{100} << qint64{SpendingBudget::kMaxRate + 1} << true;
        QTest::newRow("a dollar for another") << qint64{100} << qint64{2 * kBudgetRateOne} << false;
    }
    void amountsThatMakeNoSenseAreRefused()
    {
        QFETCH(qint64, minor);
        QFETCH(qint64, rate);
        QFETCH(bool, isTaiwan);
        BudgetFixture f(storage::Backend::Sqlite, nullptr, m_shop);
        QVERIFY(
            !f.budget->set({.limit = {minor, isTaiwan ? Currency::twd() : Currency::usd()}, .rate = rate}));
        QVERIFY(!f.budget->state()->choice);
    }

    void aLowBudgetIsToldOnce_data() { addBackendRows(); }
    void aLowBudgetIsToldOnce()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(dollars(8)));
        const auto hold = f.budget->reserve(f.run("a"));
        VIDGO_VERIFY(f.budget->settle({.hold = hold->id, .key = "s", .amount = 700}));
        QVERIFY(f.budget->state()->isLow());
        const auto events = f.budget->events(10);
        QCOMPARE(events->size(), std::size_t{1});
        VIDGO_VERIFY(f.budget->note(events->front()));
        QCOMPARE(f.budget->events(10)->size(), std::size_t{0});
    }

    void manyAtOnceEndAtExactlyNothing_data() { addBackendRows(); }
    void manyAtOnceEndAtExactlyNothing()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(dollars(70))); // ten runs
        std::atomic<int> winners = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(8);
            for (int thread = 0; thread < 8; ++thread)
                threads.emplace_back([&, thread] {
                    for (int i = 0; i < 8; ++i)
                        if (f.budget->reserve(f.run("job " + std::to_string(thread * 8 + i))))
                            ++winners;
                });
        }
        QCOMPARE(winners.load(), 10);
        QCOMPARE(f.stand(), QString("0/7000/0"));
        QVERIFY(f.isSound());
    }

    void aCrashAnywhereNeverSpendsMoreThanTheLimit_data() { addBackendRows(); }
    void aCrashAnywhereNeverSpendsMoreThanTheLimit()
    {
        auto f = fixture();
        VIDGO_VERIFY(f.budget->set(dollars(100)));
        for (int at = 1; at < 18; ++at) {
            const auto cents = at % 2 == 0 ? 60 : 140;
            f.before = crashAt(at);
            const auto changed = f.budget->set(dollars(cents));
            f.before = {};
            f.reopen();
            f.makeBudget();
            const auto state = f.budget->state();
            VIDGO_VERIFY(state);
            QCOMPARE(state->used + state->held + state->left, state->limit());
            if (changed)
                QCOMPARE(state->choice->limit.minor, std::int64_t{cents});
            f.before = crashAt(at);
            const auto hold = f.budget->reserve(f.run("job " + std::to_string(at), {kFrames}));
            f.before = {};
            const auto again = f.budget->reserve(f.run("job " + std::to_string(at), {kFrames}));
            VIDGO_VERIFY(again);
            QVERIFY(!hold || hold->id == again->id);
            VIDGO_VERIFY(
                f.budget->settle({.hold = again->id, .key = "s" + std::to_string(at), .amount = 21}));
        }
        QCOMPARE(f.budget->state()->used, std::int64_t{17 * 21});
        QVERIFY(f.isSound());
    }

    void anyOrderOfThingsKeepsWithinTheLimit_data() { addBackendRows(); }
    void anyOrderOfThingsKeepsWithinTheLimit()
    {
        auto f = fixture();
        std::mt19937 random(5);
        std::vector<HoldId> open;
        VIDGO_VERIFY(f.budget->set(dollars(100)));
        for (int step = 0; step < 60; ++step) {
            const auto name = std::to_string(step);
            const auto state = f.budget->state();
            VIDGO_VERIFY(state);
            switch (random() % 4) {
            case 0:
                VIDGO_VERIFY(f.budget->set(dollars(static_cast<std::int64_t>(random() % 120))));
                break;
            case 1:
            case 2: {
                const auto hold = f.budget->reserve(f.run(name, {random() % 2 == 0 ? kTryOn : kFrames}));
                if (hold)
                    open.push_back(hold->id);
                QVERIFY(!hold || hold->amount <= state->left);
                break;
            }
            default:
                if (open.empty())
                    break;
                if (random() % 2 == 0)
                    VIDGO_VERIFY(f.budget->settle({.hold = open.back(), .key = "s" + name, .amount = 11}));
                else
                    VIDGO_VERIFY(f.budget->release({.hold = open.back(), .key = "r" + name}));
                open.pop_back();
            }
            const auto after = f.budget->state();
            VIDGO_VERIFY(after);
            QCOMPARE(after->left, std::max<std::int64_t>(after->limit() - after->used - after->held, 0));
        }
        QVERIFY(f.isSound());
    }
};

QTEST_GUILESS_MAIN(SpendingBudgetTest)
#include "spending_budget_test.moc"
