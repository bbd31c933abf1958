// A worker as a program of its own, to be killed and begun again by generation_chaos_test.
//
//     chaos_worker <sqlite|postgresql> <file or address> <url of the shop> <folder>

#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

#include "jobs_parts.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/jobs/account_purse.h"
#include "vidgo/jobs/generation_worker.h"
#include "vidgo/net/curl_http_client.h"

using namespace vidgo;
using namespace vidgo::test;
using namespace std::chrono_literals;

namespace {

constexpr int kThreads = 3;

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().internal().c_str());
        std::_Exit(1);
    }
    return std::move(*result);
}

// Of the two providers one can be asked for its labels.
class HalfFinder final : public jobs::TaskFinder
{
public:
    Finding find(providers::Provider& provider, const jobs::AttemptRow& attempt,
                 const std::stop_token& stop) override
    {
        return provider.data().id == "alpha" ? m_finder.find(provider, attempt, stop) : Finding();
    }

private:
    ShopFinder m_finder;
};

void hurry(ShopProvider& provider)
{
    provider.edit().firstPoll = 20ms;
    provider.edit().laterPoll = 40ms;
    provider.edit().concurrent = 40;
    provider.edit().models.front().deadline = 2s;
}

} // namespace

int main(int count, char** words)
{
    if (count != 5)
        return 2;
    const std::string place = words[2];
    const bool isSqlite = std::string_view(words[1]) == "sqlite";
    storage::DatabaseOptions options{.backend =
                                         isSqlite ? storage::Backend::Sqlite : storage::Backend::PostgreSql,
                                     .connections = kThreads + 2,
                                     .fullSync = false,
                                     .patience = 20s};
    (isSqlite ? static_cast<void>(options.file = place) : static_cast<void>(options.address = place));
    const auto database = need(storage::Database::open(options));
    const std::filesystem::path resources = std::filesystem::path(VIDGO_SOURCE_DIR) / "resources/catalog";
    auto catalog = need(loadCatalog(resources));
    for (auto& limit : catalog.limits) { // quotas are not what this is about
        limit.dailyRuns = 0;
        limit.concurrentRuns = 10'000;
    }
    const auto rules = need(loadCreditRules(resources, catalog));
    const SystemClock clock;
    SystemRandom random;
    NullLog log;
    net::SystemPause pause;
    net::CurlHttpClient http({.retry = {.attempts = 1}},
                             {.log = log, .clock = clock, .random = random, .pause = pause});
    credits::Ledger ledger(
        {.database = *database, .catalog = catalog, .rules = rules, .clock = clock, .random = random});
    jobs::AccountPurse purse(ledger);
    jobs::GenerationStore store({.database = *database, .clock = clock});
    ShopProvider alpha(words[3], "alpha", http);
    ShopProvider beta(words[3], "beta", http);
    hurry(alpha);
    hurry(beta);
    ListChooser chooser({{"alpha", "alpha_picture"}, {"beta", "beta_picture"}});
    WordGate gate;
    ShopFetcher fetcher(http);
    NoteKeeper keeper(std::filesystem::path(words[4]) / "kept");
    HalfFinder finder;
    const auto prices = shopPrices();
    jobs::GenerationWorker worker({.store = store,
                                   .purses = {purse, purse},
                                   .chooser = chooser,
                                   .gate = gate,
                                   .fetcher = fetcher,
                                   .keeper = keeper,
                                   .finder = &finder,
                                   .providerOf = [&](std::string_view id) -> providers::Provider* {
                                       return id == "alpha" ? &alpha : &beta;
                                   },
                                   .prices = prices,
                                   .clock = clock,
                                   .random = random,
                                   .log = log,
                                   .folder = std::filesystem::path(words[4]) / "work"},
                                  {.capacity = 30, .lease = 1s, .lookEvery = 50ms});
    std::vector<std::jthread> threads;
    threads.reserve(kThreads);
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&](const std::stop_token& stop) { worker.work(stop); });
    worker.tend({}); // until it is killed
    return 0;
}
