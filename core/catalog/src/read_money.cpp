#include <optional>

#include "sections.h"

namespace vidgo {

namespace {

constexpr std::int64_t kMaxCredits = 1'000'000;
constexpr std::int64_t kMaxRuns = 100'000;
constexpr std::int64_t kMaxPriceMinor = 100'000'000;

// Taiwanese gateways charge whole dollars only.
bool isChargeable(const Money& money)
{
    return money.currency != Currency::twd() || money.minor % 100 == 0;
}

Money readAmount(JsonCursor& item, std::string_view key, Currency currency, std::int64_t lowestMinor)
{
    const auto text = item.text(key, 32);
    const auto money = moneyFromDecimal(text, currency);
    if (!money)
        item.refuse(key, "must be an amount such as 2.99");
    else if (money->minor < lowestMinor || money->minor > kMaxPriceMinor)
        item.refuse(key, lowestMinor > 0 ? "must be more than 0 and at most a million"
                                         : "must be from 0 to a million");
    else if (!isChargeable(*money))
        item.refuse(key, "must be whole dollars");
    return money.value_or(Money{0, currency});
}

Tier readTier(JsonCursor& item, const Ids& features, Ids& seen, Ids& seenRanks)
{
    Tier tier;
    tier.id = newId(item, seen);
    tier.rank = static_cast<int>(item.integer("rank", 0, 100));
    item.refuseRepeat("rank", std::to_string(tier.rank), seenRanks);
    tier.name = item.localized("name", kMaxName);
    tier.monthlyPriceTwd = readAmount(item, "monthly_price_twd", Currency::twd(), 0);
    tier.monthlyCredits = item.integer("monthly_credits", 0, kMaxCredits);
    tier.maxHeight = static_cast<int>(item.integer("max_height", 144, 4320));
    tier.maxFps = static_cast<int>(item.integer("max_fps", 1, 240));
    tier.watermark = item.flag("watermark");
    tier.downloads = item.flag("downloads");
    tier.priority = item.flag("priority");
    tier.features = item.references("features", features);
    return tier;
}

ServicePrice readService(JsonCursor& item, const Catalog& catalog, Ids& seen)
{
    ServicePrice service;
    service.id = newId(item, seen);
    service.provider = item.reference("provider", idsOf(catalog.providers));
    service.name = item.localized("name", kMaxName);
    service.resolution = item.oneOf("resolution", {"720p", "1080p", "4k", "any"});
    service.credits = item.integer("credits", 0, kMaxCredits);
    service.minimumTier = item.reference("minimum_tier", idsOf(catalog.tiers));
    return service;
}

Money readPrice(JsonCursor& item, Ids& seen)
{
    const auto code = item.oneOf("currency", {"TWD", "USD"});
    if (!code.empty())
        item.refuseRepeat("currency", code, seen);
    return readAmount(item, "amount", Currency::fromCode(code).value_or(Currency::usd()), 1);
}

CreditPackage readPackage(JsonCursor& item, const Ids& tiers, Ids& seen)
{
    CreditPackage package;
    package.id = newId(item, seen);
    package.name = item.localized("name", kMaxName);
    package.credits = item.integer("credits", 1, kMaxCredits);
    Ids currencies;
    package.prices = item.items("prices", [&](JsonCursor& price) { return readPrice(price, currencies); });
    if (package.prices.empty())
        item.refuse("prices", "must not be empty");
    package.minimumTier = item.reference("minimum_tier", tiers);
    if (item.has("only_tier"))
        package.onlyTier = item.reference("only_tier", tiers);
    return package;
}

std::pair<Tool, int> readToolLimit(JsonCursor& item, const Catalog& catalog, Ids& seen)
{
    Ids known;
    for (const auto& tool : catalog.tools)
        known.emplace(toolId(tool.tool));
    const auto id = item.reference("tool", known);
    if (!id.empty())
        item.refuseRepeat("tool", id, seen);
    return {toolFromId(id).value_or(Tool::None), static_cast<int>(item.integer("daily_runs", -1, kMaxRuns))};
}

TierLimit readLimit(JsonCursor& item, const Catalog& catalog, Ids& seen)
{
    TierLimit limit;
    limit.tier = item.reference("tier", idsOf(catalog.tiers));
    if (!limit.tier.empty())
        item.refuseRepeat("tier", limit.tier, seen);
    limit.dailyRuns = static_cast<int>(item.integer("daily_runs", -1, kMaxRuns));
    limit.concurrentRuns = static_cast<int>(item.integer("concurrent_runs", 1, 1000));
    Ids tools;
    limit.dailyRunsByTool = item.items(
        "daily_runs_by_tool", [&](JsonCursor& byTool) { return readToolLimit(byTool, catalog, tools); });
    return limit;
}

} // namespace

void readTiers(JsonCursor& root, Catalog& catalog)
{
    Ids features;
    catalog.tierFeatures = root.items("features", [&](JsonCursor& item) {
        return TierFeature{.id = newId(item, features), .name = item.localized("name", kMaxName)};
    });
    Ids seen;
    Ids ranks;
    catalog.tiers =
        root.items("tiers", [&](JsonCursor& item) { return readTier(item, features, seen, ranks); });
    if (catalog.tiers.empty())
        root.refuse("tiers", "must not be empty");
}

void readServices(JsonCursor& root, Catalog& catalog)
{
    Ids providers;
    catalog.providers = root.items("providers", [&](JsonCursor& item) {
        return ProviderInfo{.id = newId(item, providers), .name = item.text("name", kMaxName)};
    });
    Ids seen;
    catalog.services =
        root.items("services", [&](JsonCursor& item) { return readService(item, catalog, seen); });
}

void readPackages(JsonCursor& root, Catalog& catalog)
{
    const auto tiers = idsOf(catalog.tiers);
    Ids seen;
    catalog.packages =
        root.items("packages", [&](JsonCursor& item) { return readPackage(item, tiers, seen); });
}

void readLimits(JsonCursor& root, Catalog& catalog)
{
    Ids seen;
    catalog.limits = root.items("limits", [&](JsonCursor& item) { return readLimit(item, catalog, seen); });
    for (const auto& tier : catalog.tiers)
        if (!seen.contains(tier.id))
            root.refuse("limits", tier.id + " is missing");
}

} // namespace vidgo
