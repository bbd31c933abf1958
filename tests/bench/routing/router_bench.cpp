// Measures what routing adds to a call of a healthy provider: decide(), enter() and report(), on a SQLite
// file (synchronous NORMAL and FULL) and on a PostgreSQL server of its own, which does not sync. The store
// has a history of thousands of calls, and one provider is held back. Prints rows of the table of `./dev
// bench`.
//
//     router_bench [calls, 3000] [earlier calls, 5000]
//
// The peer publishes a figure and is not run: LiteLLM names 2 to 12 ms of overhead at the median.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "vidgo/base/file.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/catalog/load_providers.h"
#include "vidgo/catalog/load_routing_rules.h"
#include "vidgo/routing/router.h"
#include "vidgo/test/test_database.h"

using namespace vidgo;
using namespace vidgo::routing;
using namespace std::chrono_literals;

namespace {

[[noreturn]] void stop(const std::string& why)
{
    std::fprintf(stderr, "router_bench: %s\n", why.c_str());
    std::exit(1);
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().internal());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * part)];
}

/// The catalogue as it is delivered, and keys for everybody.
struct Data
{
    Data()
        : folder(test::sourcePath("resources/catalog"))
        , catalog(need(loadCatalog(folder)))
        , rules(need(loadRoutingRules(folder, catalog, need(loadCreditRules(folder, catalog)))))
        , providers(need(loadProviders(folder)))
    {
        for (const auto& provider : providers.all)
            keys.emplace(provider.id, "mark");
    }
    std::filesystem::path folder;
    Catalog catalog;
    RoutingRules rules;
    ProviderList providers;
    std::map<std::string, std::string, std::less<>> keys;
};

CallReport callOf(const std::string& provider, Operation operation, ProviderTrouble trouble = {})
{
    return {.provider = provider, .operation = operation, .keyMark = "mark", .trouble = trouble, .took = 9s};
}

// Every operation of every provider was called, and some of it failed.
void fill(ProviderHealth& health, const Data& data, int calls)
{
    for (int i = 0; i < calls;) {
        for (const auto& provider : data.providers.all)
            for (const auto& model : provider.models)
                need(health.report(callOf(provider.id, model.operation,
                                          ++i % 9 == 0 ? ProviderTrouble::Failed : ProviderTrouble::None)));
    }
    for (int i = 0; i < data.rules.breaker.failuresInRow; ++i)
        need(health.report(callOf("gemini", Operation::TextToImage, ProviderTrouble::Failed)));
}

void measure(const std::string& name, const Data& data, const test::TestDatabase& place, int calls,
             int earlier)
{
    const auto database = place.open();
    const auto sql = need(readTextFile(test::sourcePath("resources/sql/016_provider_health.sql"), 1 << 20));
    need(need(database->session()).script(sql));
    const SystemClock clock;
    ProviderHealth health({.database = *database, .rules = data.rules.breaker, .clock = clock});
    fill(health, data, earlier);
    need(need(database->session()).execute("ANALYZE")); // as a server does by itself within a minute
    const Router router({.data = {.catalog = data.catalog, .providers = data.providers, .rules = data.rules},
                         .health = health,
                         .clock = clock});
    GenerationRequest request{.operation = Operation::TextToImage, .prompt = "a red apple"};
    request.width = 1920;
    request.height = 1080;
    std::vector<double> all, decisions;
    const auto since = [](auto begin) {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
    };
    for (int i = 0; i < calls; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        const auto decision = need(router.decide({.request = request, .keys = data.keys}));
        decisions.push_back(since(begin));
        if (decision.candidates.empty())
            stop("nobody is asked");
        const auto& first = decision.candidates.front();
        const auto admission =
            need(health.enter(first.provider->id, request.operation, "mark", first.model->deadline));
        if (!admission.isGranted)
            stop("nobody may be asked");
        need(health.report(callOf(first.provider->id, request.operation)));
        all.push_back(since(begin));
    }
    std::printf(
        "router overhead on %s, decide + enter + report | %.0f us | 2000 us (published) | %.1fx | <= 1 ms "
        "median, <= 3 ms p99 | p50 %.0f, p99 %.0f us; decide alone p50 %.1f, p99 %.1f us\n",
        name.c_str(), quantile(all, 0.5), 2000 / quantile(all, 0.5), quantile(all, 0.5), quantile(all, 0.99),
        quantile(decisions, 0.5), quantile(decisions, 0.99));
    std::fflush(stdout);
}

} // namespace

int main(int count, char** values)
{
    const int calls = count > 1 ? std::max(10, std::atoi(values[1])) : 3000;
    const int earlier = count > 2 ? std::max(0, std::atoi(values[2])) : 5000;
    const Data data;
    for (const bool fullSync : {false, true}) {
        test::TestDatabase place(storage::Backend::Sqlite, nullptr);
        place.options.fullSync = fullSync;
        measure(fullSync ? "SQLite FULL" : "SQLite NORMAL", data, place, calls, earlier);
    }
    const auto server = test::PostgresServer::start();
    if (!server) {
        std::printf("router overhead on PostgreSQL | %s | | | | \n", server.error().c_str());
        return 0;
    }
    const test::TestDatabase place(storage::Backend::PostgreSql, server->get());
    measure("PostgreSQL", data, place, calls, earlier);
    return 0;
}
