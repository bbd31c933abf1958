#include "sections.h"
#include "vidgo/model/generation.h"

namespace vidgo {

namespace {

constexpr std::int64_t kMaxUsers = 1'000'000'000;
constexpr std::int64_t kMaxLines = 4320;

bool flagOrNo(JsonCursor& item, std::string_view key)
{
    return item.has(key) && item.flag(key);
}

// What stands around the providers; all of it may be missing.
void readSurroundings(JsonCursor& item, const Catalog& catalog, Route& route)
{
    route.eitherFirst = flagOrNo(item, "either_first");
    route.pricedAsFirst = flagOrNo(item, "priced_as_first");
    if (item.has("beforehand"))
        route.beforehand = item.oneOf("beforehand", {"materials"});
    if (item.has("stand_in"))
        route.standIn = item.oneOf("stand_in", {"keyword_filter"});
    if (item.has("minimum_tier"))
        route.minimumTier = item.reference("minimum_tier", idsOf(catalog.tiers));
    if (item.has("max_height"))
        route.maxHeight = static_cast<int>(item.integer("max_height", 144, kMaxLines));
}

Route readRoute(JsonCursor& item, const Catalog& catalog, const Ids& providers, Ids& seen)
{
    Route route;
    route.operation = item.id("operation");
    if (!route.operation.empty())
        item.refuseRepeat("operation", route.operation, seen);
    route.providers = item.references("providers", providers);
    if (route.providers.empty())
        item.refuse("providers", "must not be empty");
    if (item.has("extra_provider") || item.has("extra_above_users")) {
        route.extraProvider = item.reference("extra_provider", providers);
        route.extraAboveUsers = static_cast<int>(item.integer("extra_above_users", 0, kMaxUsers));
    }
    route.finally = item.oneOf("finally", {"queue", "refund", "static_demo", "manual", "fail"});
    readSurroundings(item, catalog, route);
    item.oneOf("source", {"seeds", "contracts", "chosen"});
    return route;
}

} // namespace

void readRouting(JsonCursor& root, Catalog& catalog)
{
    const auto providers = idsOf(catalog.providers);
    Ids seen;
    catalog.routes =
        root.items("routes", [&](JsonCursor& item) { return readRoute(item, catalog, providers, seen); });
    for (const auto operation : kOperations)
        if (!seen.contains(operationId(operation)))
            root.refuse("routes", std::string(operationId(operation)) + " is missing");
}

} // namespace vidgo
