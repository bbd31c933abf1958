#include "vidgo/catalog/load_credit_rules.h"

#include <algorithm>

#include "catalog_file.h"
#include "sections.h"

namespace vidgo {

namespace {

constexpr std::int64_t kMaxDays = 3650;
constexpr std::int64_t kMaxMinutes = 60LL * 24 * 30;
constexpr std::int64_t kMaxBalance = 1'000'000;
constexpr std::int64_t kMaxRuns = 100'000;

void readSource(JsonCursor& rule)
{
    rule.oneOf("source", {"seeds", "web_version", "chosen"});
}

std::vector<BucketKind> readKinds(JsonCursor& rule, std::string_view key)
{
    const Ids known = {"plan", "bought", "promotional", "refund"};
    std::vector<BucketKind> kinds;
    for (const auto& id : rule.references(key, known))
        kinds.push_back(bucketKindFromId(id).value_or(BucketKind::None));
    return kinds;
}

int readInt(JsonCursor& rule, std::string_view key, std::int64_t low, std::int64_t high)
{
    return static_cast<int>(rule.integer(key, low, high));
}

void readLowBalances(JsonCursor& rule, CreditRules& rules)
{
    readSource(rule);
    rules.lowBalances = rule.integers("credits", 0, kMaxBalance);
    if (!std::ranges::is_sorted(rules.lowBalances, std::ranges::greater_equal()) ||
        std::ranges::adjacent_find(rules.lowBalances) != rules.lowBalances.end())
        rule.refuse("credits", "must fall from one to the next");
}

void readHold(JsonCursor& rule, CreditRules& rules)
{
    readSource(rule);
    rules.holdMinutes = readInt(rule, "minutes", 1, kMaxMinutes);
    rules.longestHoldMinutes = readInt(rule, "longest_minutes", 1, kMaxMinutes);
    if (rules.longestHoldMinutes < rules.holdMinutes)
        rule.refuse("longest_minutes", "must not be less than minutes");
}

IncludedService readIncluded(JsonCursor& item, const Catalog& catalog, Ids& seen)
{
    IncludedService service;
    service.id = newId(item, seen);
    service.provider = item.reference("provider", idsOf(catalog.providers));
    service.name = item.localized("name", kMaxName);
    service.resolution = item.oneOf("resolution", {"720p", "1080p", "4k", "any"});
    service.feature = item.reference("feature", idsOf(catalog.tierFeatures));
    return service;
}

WaivedPrice readWaived(JsonCursor& item, const Catalog& catalog)
{
    WaivedPrice price;
    price.feature = item.reference("feature", idsOf(catalog.tierFeatures));
    price.services = item.references("services", idsOf(catalog.services));
    return price;
}

FairUse readFairUse(JsonCursor& item, const Catalog& catalog, Ids& seen)
{
    FairUse use;
    use.tier = item.reference("tier", idsOf(catalog.tiers));
    if (!use.tier.empty())
        item.refuseRepeat("tier", use.tier, seen);
    const auto* tier = catalog.tier(use.tier);
    if (tier && !tier->priority)
        item.refuse("tier", "has no priority");
    use.priorityRunsPerDay = readInt(item, "priority_runs_per_day", 1, kMaxRuns);
    return use;
}

void readServicesOf(JsonCursor& root, const Catalog& catalog, CreditRules& rules)
{
    root.object("included_services", [&](JsonCursor& rule) {
        readSource(rule);
        auto seen = idsOf(catalog.services);
        rules.includedServices =
            rule.items("services", [&](JsonCursor& item) { return readIncluded(item, catalog, seen); });
    });
    root.object("waived_prices", [&](JsonCursor& rule) {
        readSource(rule);
        rules.waivedPrices =
            rule.items("prices", [&](JsonCursor& item) { return readWaived(item, catalog); });
    });
    root.object("fair_use", [&](JsonCursor& rule) {
        readSource(rule);
        Ids seen;
        rules.fairUse =
            rule.items("tiers", [&](JsonCursor& item) { return readFairUse(item, catalog, seen); });
    });
}

void readRules(JsonCursor& root, const Catalog& catalog, CreditRules& rules)
{
    root.object("burn_order", [&](JsonCursor& rule) {
        readSource(rule);
        rules.burnOrder = readKinds(rule, "kinds");
        if (rules.burnOrder.size() != 4)
            rule.refuse("kinds", "must name all four kinds");
    });
    root.object("promotional", [&](JsonCursor& rule) {
        readSource(rule);
        rules.promotionalDays = readInt(rule, "days", 1, kMaxDays);
    });
    root.object("refund", [&](JsonCursor& rule) {
        readSource(rule);
        rules.refundDays = readInt(rule, "days", 0, kMaxDays);
    });
    root.object("debt", [&](JsonCursor& rule) {
        readSource(rule);
        rules.debtPaidFrom = readKinds(rule, "paid_from");
    });
    root.object("hold", [&](JsonCursor& rule) { readHold(rule, rules); });
    root.object("low_balance", [&](JsonCursor& rule) { readLowBalances(rule, rules); });
    readServicesOf(root, catalog, rules);
}

} // namespace

Result<CreditRules> parseCreditRules(std::string_view text, const Catalog& catalog)
{
    CreditRules rules;
    auto read =
        parseCatalogFile(kCreditRulesFile, text, [&](JsonCursor& root) { readRules(root, catalog, rules); });
    if (!read)
        return failure(read);
    return rules;
}

Result<CreditRules> loadCreditRules(const std::filesystem::path& folder, const Catalog& catalog)
{
    auto text = readCatalogFile(folder, kCreditRulesFile);
    if (!text)
        return failure(text);
    return parseCreditRules(*text, catalog);
}

} // namespace vidgo
