// A worker as a program of its own, to be killed and begun again by generation_chaos_test.
//
//     chaos_worker <sqlite|postgresql> <file or address> <folder>
//
// In the folder lies places.json: where the stand-ins are.

#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

#include "jobs_parts.h"
#include "town_parts.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/jobs/account_purse.h"
#include "vidgo/jobs/generation_worker.h"
#include "vidgo/jobs/listing_finder.h"

using namespace vidgo;
using namespace vidgo::test;
using namespace std::chrono_literals;

namespace {

constexpr int kThreads = 3;
constexpr std::uint64_t kMostText = 100'000;

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().internal().c_str());
        std::_Exit(1);
    }
    return std::move(*result);
}

} // namespace

int main(int count, char** words)
{
    if (count != 4)
        return 2;
    const std::string place = words[2];
    const std::filesystem::path folder = words[3];
    const bool isSqlite = std::string_view(words[1]) == "sqlite";
    storage::DatabaseOptions options{.backend =
                                         isSqlite ? storage::Backend::Sqlite : storage::Backend::PostgreSql,
                                     .connections = kThreads + 2,
                                     .fullSync = false,
                                     .patience = 20s};
    (isSqlite ? static_cast<void>(options.file = place) : static_cast<void>(options.address = place));
    const auto database = need(storage::Database::open(options));
    const std::filesystem::path resources = std::filesystem::path(VIDGO_SOURCE_DIR) / "resources";
    auto catalog = need(loadCatalog(resources / "catalog"));
    for (auto& limit : catalog.limits) { // quotas are not what this is about
        limit.dailyRuns = 0;
        limit.concurrentRuns = 10'000;
    }
    const auto rules = need(loadCreditRules(resources / "catalog", catalog));
    const auto places = need(Json::parse(need(readTextFile(folder / "places.json", kMostText)), "places"));
    const SystemClock clock;
    SystemRandom random;
    NullLog log;
    credits::Ledger ledger(
        {.database = *database, .catalog = catalog, .rules = rules, .clock = clock, .random = random});
    jobs::AccountPurse purse(ledger);
    jobs::GenerationStore store({.database = *database, .clock = clock, .home = folder});
    TownParts town({.database = *database,
                    .catalog = catalog,
                    .credits = rules,
                    .places = places,
                    .resources = resources,
                    .clock = clock,
                    .random = random,
                    .log = log});
    NoteKeeper keeper(folder / "kept");
    jobs::ListingFinder finder;
    const ProviderPrices prices;
    jobs::GenerationWorker worker({.store = store,
                                   .purses = {purse, purse},
                                   .chooser = town.chooser,
                                   .gate = town.gate,
                                   .fetcher = town.fetching,
                                   .keeper = keeper,
                                   .finder = &finder,
                                   .providerOf = [&](std::string_view id) { return town.providerOf(id); },
                                   .prices = prices,
                                   .clock = clock,
                                   .random = random,
                                   .log = log,
                                   .folder = folder / "work"},
                                  {.capacity = 30, .lease = 1s, .lookEvery = 50ms});
    std::vector<std::jthread> threads;
    threads.reserve(kThreads);
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&](const std::stop_token& stop) { worker.work(stop); });
    worker.tend({}); // until it is killed
    return 0;
}
