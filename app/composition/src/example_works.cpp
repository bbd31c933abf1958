#include "vidgo/composition/example_works.h"

#include "vidgo/catalog/load_pregeneration.h"

namespace vidgo::composition {

// In the order in which they are needed; destroyed the other way round.
struct ExampleWorks::Graph
{
    Graph(Parts parts, PregenerationPlan readPlan, std::vector<PackPublisher> publishers)
        : given(std::move(parts))
        , plan(std::move(readPlan))
        , pregenerator({.plan = plan,
                        .catalog = given.catalog,
                        .maker = *given.maker,
                        .database = given.database,
                        .store = given.store,
                        .cache = given.cache,
                        .thumbnails = given.thumbnails,
                        .clock = given.clock,
                        .random = given.random,
                        .log = given.log,
                        .makeWatermarked = given.makeWatermarked,
                        .searchTexts = given.searchTexts,
                        .lock = given.home / "pregeneration.lock",
                        .isSandbox = given.isSandbox})
        , packs({.database = given.database,
                 .store = given.store,
                 .cache = given.cache,
                 .clock = given.clock,
                 .log = given.log,
                 .makeWatermarked = given.makeWatermarked,
                 .searchTexts = given.searchTexts,
                 .publishers = std::move(publishers)})
    {}

    Parts given;
    PregenerationPlan plan;
    pregeneration::Pregenerator pregenerator;
    materials::PackExchange packs;
};

ExampleWorks::ExampleWorks(std::unique_ptr<Graph> graph)
    : m_graph(std::move(graph))
{}

ExampleWorks::~ExampleWorks() = default;

Result<std::unique_ptr<ExampleWorks>> ExampleWorks::open(Parts parts)
{
    const auto folder = parts.resources / "catalog";
    auto plan = loadPregeneration(folder, parts.catalog);
    if (!plan)
        return failure(plan);
    auto publishers = loadTrustedPacks(folder);
    if (!publishers)
        return failure(publishers);
    return std::unique_ptr<ExampleWorks>(new ExampleWorks(
        std::make_unique<Graph>(std::move(parts), std::move(*plan), std::move(*publishers))));
}

pregeneration::Pregenerator& ExampleWorks::pregenerator()
{
    return m_graph->pregenerator;
}

materials::PackExchange& ExampleWorks::packs()
{
    return m_graph->packs;
}

Result<std::vector<materials::ToolStock>> ExampleWorks::stock(std::optional<int> minimum)
{
    std::map<Tool, int> minimums;
    for (const auto& tool : m_graph->plan.tools)
        minimums.emplace(tool.tool, minimum.value_or(tool.minimum));
    return materials::stockOf(m_graph->given.database, minimums);
}

} // namespace vidgo::composition
