#pragma once

#include <QtTest/QtTest>

#include "vidgo/base/file.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/catalog/load_routing_rules.h"
#include "vidgo/routing/router.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

using namespace std::chrono_literals;
using namespace vidgo::routing;

/// Stops the test program where there is no value.
template <class T>
T needed(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", std::string(result.error().id()).c_str(), result.error().internal().c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The catalogue and the rules as they are delivered.
struct RouteShop
{
    RouteShop()
        : catalog(needed(loadCatalog(sourcePath("resources/catalog"))))
        , credits(needed(loadCreditRules(sourcePath("resources/catalog"), catalog)))
        , rules(needed(loadRoutingRules(sourcePath("resources/catalog"), catalog, credits)))
    {
        for (const auto& provider : catalog.providers)
            providers.all.push_back(anything(provider.id));
    }

    /// A provider that can do everything with one model each.
    static ProviderData anything(const std::string& id)
    {
        ProviderData data{.id = id, .name = id};
        for (const auto operation : kOperations)
            data.models.push_back({.id = std::string(operationId(operation)),
                                   .name = "Anything",
                                   .operation = operation,
                                   .delivery = {InputDelivery::Inline}});
        return data;
    }
    ProviderModel& model(const std::string& provider, Operation operation)
    {
        const auto data = std::ranges::find(providers.all, provider, &ProviderData::id);
        return *std::ranges::find(data->models, operation, &ProviderModel::operation);
    }
    RouteData data() const { return {.catalog = catalog, .providers = providers, .rules = rules}; }

    Catalog catalog;
    CreditRules credits;
    RoutingRules rules;
    ProviderList providers;
};

/// Health of providers in a database of its own.
class HealthFixture
{
public:
    HealthFixture(storage::Backend backend, const PostgresServer* server, const BreakerRules& rules,
                  std::size_t connections = 2)
        : place(backend, server)
        , m_rules(rules)
    {
        place.options.connections = connections;
        place.options.patience = 20s;
        database = place.open();
        // Its own tables only: it needs no others, and there are many databases in these tests.
        const auto sql =
            needed(readTextFile(sourcePath("resources/sql/016_provider_health.sql"), std::uint64_t{1} << 20));
        auto session = needed(database->session());
        needed(session.script(sql));
        health = another();
    }

    /// One more program on the same database.
    std::unique_ptr<ProviderHealth> another()
    {
        return std::make_unique<ProviderHealth>(
            ProviderHealth::Parts{.database = *database,
                                  .rules = m_rules,
                                  .clock = clock,
                                  .beforeStatement = [this](std::string_view sql) -> Outcome {
                                      return before ? before(sql) : Outcome();
                                  }});
    }
    static CallReport call(ProviderTrouble trouble = ProviderTrouble::None, int status = 0)
    {
        return {.provider = "pollo",
                .operation = Operation::TextToVideo,
                .keyMark = "a",
                .trouble = trouble,
                .status = status,
                .took = 2s};
    }
    void fail(int times, ProviderTrouble trouble = ProviderTrouble::Failed)
    {
        for (int i = 0; i < times; ++i)
            needed(health->report(call(trouble)));
    }
    Admission enter(std::string_view key = "a", Operation operation = Operation::TextToVideo) const
    {
        return needed(health->enter("pollo", operation, key, 60s));
    }
    Breaker breaker(Operation operation = Operation::TextToVideo, std::string_view key = "a") const
    {
        const auto snapshot = needed(health->snapshot());
        const auto* worst = snapshot->worst("pollo", operation, clock.now(), key);
        return worst ? worst->breaker(clock.now(), key) : Breaker::Closed;
    }
    /// How long it is held back from now on.
    std::chrono::milliseconds pause(Operation operation = Operation::TextToVideo) const
    {
        const auto snapshot = needed(health->snapshot());
        const auto* worst = snapshot->worst("pollo", operation, clock.now(), "a");
        return worst && worst->openUntil ? *worst->openUntil - clock.now() : 0ms;
    }
    std::int64_t number(std::string_view sql) const
    {
        std::int64_t value = -1;
        auto session = needed(database->session());
        needed(session.query(sql, {}, [&](const storage::Row& row) { value = row.integer(0); }));
        return value;
    }

    ManualClock clock;
    TestDatabase place;
    std::unique_ptr<storage::Database> database;
    storage::BeforeStatement before;
    std::unique_ptr<ProviderHealth> health;

private:
    const BreakerRules& m_rules;
};

} // namespace vidgo::test
