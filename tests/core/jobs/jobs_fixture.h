#pragma once

#include "../credits/ledger_fixture.h"
#include "jobs_parts.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/jobs/account_purse.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/jobs/generation_worker.h"
#include "vidgo/jobs/own_keys_purse.h"
#include "vidgo/net/curl_http_client.h"

namespace vidgo::test {

/// Waits by moving the clock.
class ClockPause final : public net::Pause
{
public:
    explicit ClockPause(ManualClock& clock)
        : m_clock(clock)
    {}
    void wait(std::chrono::milliseconds time, const std::stop_token&) override { m_clock.advance(time); }

private:
    ManualClock& m_clock;
};

/// Quotas are not what these tests are about.
inline std::vector<TierLimit> unlimited(std::vector<TierLimit> limits)
{
    for (auto& limit : limits) {
        limit.dailyRuns = 0;
        limit.concurrentRuns = 10'000;
        limit.dailyRunsByTool.clear();
    }
    return limits;
}

/// Everything that generations need, with two providers at a shop.
class JobsFixture
{
public:
    JobsFixture(storage::Backend backend, const PostgresServer* server, const Shop& catalog,
                std::size_t connections = 4)
        : ledger(backend, server, catalog, connections)
        , budget({.database = *ledger.database,
                  .prices = prices,
                  .rules = catalog.rules,
                  .clock = ledger.clock,
                  .random = ledger.random})
        , accountPurse(*ledger.ledger)
        , ownKeysPurse(budget, *ledger.ledger, prices)
        , pause(ledger.clock)
        , http({.retry = {.attempts = 1}},
               {.log = ledger.log, .clock = ledger.clock, .random = ledger.random, .pause = pause})
        , alpha(shop.url(), "alpha", http)
        , beta(shop.url(), "beta", http)
        , fetcher(http)
        , keeper(ledger.place.folder() / "kept")
        , store({.database = *ledger.database,
                 .clock = ledger.clock,
                 .beforeStatement =
                     [this](std::string_view sql) { return ledger.before ? ledger.before(sql) : Outcome(); }})
        , queue({.store = store,
                 .purses = {accountPurse, ownKeysPurse},
                 .chooser = chooser,
                 .providerOf = [this](std::string_view id) { return providerOf(id); },
                 .prices = prices,
                 .clock = ledger.clock,
                 .random = ledger.random,
                 .onWish =
                     [this](const JobId& id) {
                         if (worker)
                             worker->nudge(id);
                     }})
    {
        alpha.edit().models.front().price = "picture";
        beta.edit().models.front().price = "picture";
        require(ledger.grant("order 1", BucketKind::Bought, 1000));
        require(budget.set({.limit = {100'00, Currency::usd()}}));
        start();
    }

    template <class Checked>
    static void require(const Checked& checked)
    {
        if (!checked)
            qFatal("%s", checked.error().internal().c_str());
    }

    providers::Provider* providerOf(std::string_view id)
    {
        return id == "alpha" ? &alpha : id == "beta" ? &beta : nullptr;
    }
    std::unique_ptr<jobs::GenerationWorker> newWorker()
    {
        return std::make_unique<jobs::GenerationWorker>(jobs::GenerationWorker::Parts{
            .store = store,
            .purses = {accountPurse, ownKeysPurse},
            .chooser = chooser,
            .gate = gate,
            .fetcher = fetcher,
            .keeper = keeper,
            .finder = hasFinder ? &finder : nullptr,
            .providerOf = [this](std::string_view id) { return providerOf(id); },
            .prices = prices,
            .clock = ledger.clock,
            .random = ledger.random,
            .log = ledger.log,
            .folder = ledger.place.folder() / "work",
            .onChange =
                [this](const jobs::GenerationRow& row) {
                    if (onChange)
                        onChange(row);
                },
            .inputAtHand =
                [this](const GenerationInput& input) {
                    return inputAtHand ? inputAtHand(input) : Outcome();
                }});
    }
    void start() { worker = newWorker(); }
    /// As when a program dies: its leases stay until they are over.
    void crash()
    {
        auto before = std::exchange(ledger.before, [](std::string_view) -> Outcome {
            return fail(storage::StorageError::CannotOpen, "the program is dead");
        });
        worker.reset();
        ledger.before = std::move(before);
    }

    jobs::GenerationOrder order(const std::string& job, const std::string& prompt = "a red house") const
    {
        jobs::GenerationOrder order;
        order.job = JobId(job);
        order.run = RunId("run-" + job);
        order.account = ledger.ann;
        order.tier = "starter";
        order.tool = Tool::ProductScene;
        order.request.operation = Operation::TextToImage;
        order.request.prompt = prompt;
        order.items = {{"leonardo_video_1080p", 1}};
        order.agreedAmount = 10;
        return order;
    }
    jobs::GenerationOrder ownKeysOrder(const std::string& job) const
    {
        auto made = order(job);
        made.account = {};
        made.tier.clear();
        made.items.clear();
        made.agreedAmount = 700;
        return made;
    }
    void add(const jobs::GenerationOrder& order) { require(queue.add(order)); }

    jobs::GenerationView view(const std::string& job)
    {
        auto found = queue.find(JobId(job));
        require(found);
        return *found;
    }
    /// "settled", "running", …
    QString state(const std::string& job)
    {
        return QString::fromUtf8(std::string(generationStateId(view(job).report.state)).c_str());
    }
    /// Whatever is due now.
    void work()
    {
        static_cast<void>(worker->look());
        while (worker->step({})) {
        }
    }
    /// Until nothing is in hand any more, with the clock moved to whatever is due next.
    bool workOut(int mostRounds = 500)
    {
        for (int round = 0; round < mostRounds; ++round) {
            work();
            const auto due = worker->nextDue();
            if (!due)
                return true;
            ledger.clock.advance(std::max<std::chrono::milliseconds>(*due - ledger.clock.now(), 1ms));
        }
        return false;
    }
    /// Until the job is in this state; false: it never comes there.
    bool workUntil(const std::string& job, GenerationState wanted)
    {
        for (int round = 0; round < 200; ++round) {
            static_cast<void>(worker->look());
            if (view(job).report.state == wanted)
                return true;
            if (!worker->step({})) {
                const auto due = worker->nextDue();
                ledger.clock.advance(due ? std::max<std::chrono::milliseconds>(*due - ledger.clock.now(), 1ms)
                                         : 1s);
            }
        }
        return false;
    }
    std::int64_t openHolds() const
    {
        return ledger.number("SELECT COUNT(*) FROM credit_holds WHERE state = 'open'");
    }

    LedgerFixture ledger;
    ProviderPrices prices = shopPrices();
    credits::SpendingBudget budget;
    jobs::AccountPurse accountPurse;
    jobs::OwnKeysPurse ownKeysPurse;
    TaskShop shop;
    ClockPause pause;
    net::CurlHttpClient http;
    ShopProvider alpha;
    ShopProvider beta;
    ListChooser chooser{{{"alpha", "alpha_picture"}, {"beta", "beta_picture"}}};
    WordGate gate;
    ShopFetcher fetcher;
    NoteKeeper keeper;
    ShopFinder finder;
    bool hasFinder = false;
    jobs::GenerationStore store;
    jobs::OnGeneration onChange;
    jobs::InputAtHand inputAtHand;
    std::unique_ptr<jobs::GenerationWorker> worker;
    jobs::GenerationQueue queue;
};

} // namespace vidgo::test
