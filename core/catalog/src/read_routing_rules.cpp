#include <algorithm>
#include <optional>

#include "catalog_file.h"
#include "sections.h"
#include "vidgo/catalog/load_routing_rules.h"

namespace vidgo {

namespace {

constexpr std::int64_t kMaxSeconds = 60LL * 60 * 24;
constexpr std::int64_t kMaxHours = 24LL * 30;
constexpr std::int64_t kMaxCount = 1000;
constexpr std::int64_t kMaxKeptCalls = 1'000'000;

void readSource(JsonCursor& rule)
{
    rule.oneOf("source", {"seeds", "contracts", "chosen"});
}

std::chrono::milliseconds secondsIn(JsonCursor& rule, std::string_view key)
{
    return std::chrono::seconds(rule.integer(key, 1, kMaxSeconds));
}

std::chrono::milliseconds hoursIn(JsonCursor& rule, std::string_view key)
{
    return std::chrono::hours(rule.integer(key, 1, kMaxHours));
}

int percentIn(JsonCursor& rule, std::string_view key)
{
    return static_cast<int>(rule.integer(key, 1, 100));
}

int countIn(JsonCursor& rule, std::string_view key)
{
    return static_cast<int>(rule.integer(key, 1, kMaxCount));
}

Operation readOperation(JsonCursor& item)
{
    const auto id = item.id("operation");
    const auto operation = operationFromId(id);
    if (!operation && !id.empty())
        item.refuse("operation", "unknown: " + id);
    return operation.value_or(Operation::None);
}

void readFailures(JsonCursor& root, BreakerRules& rules)
{
    root.object("failures", [&](JsonCursor& rule) {
        readSource(rule);
        rules.window = secondsIn(rule, "window_seconds");
        rules.failuresInRow = countIn(rule, "in_a_row");
        rules.fewestCalls = countIn(rule, "fewest_calls");
        rules.failurePercent = percentIn(rule, "percent");
    });
    root.object("slowness", [&](JsonCursor& rule) {
        readSource(rule);
        rules.slowImage = secondsIn(rule, "image_seconds");
        rules.slowVideo = secondsIn(rule, "video_seconds");
        rules.slowAudio = secondsIn(rule, "audio_seconds");
        rules.slowPercent = percentIn(rule, "percent");
    });
}

void readPauses(JsonCursor& root, BreakerRules& rules)
{
    root.object("pause", [&](JsonCursor& rule) {
        readSource(rule);
        rules.firstPause = secondsIn(rule, "first_seconds");
        rules.longestPause = secondsIn(rule, "longest_seconds");
        if (rules.longestPause < rules.firstPause)
            rule.refuse("longest_seconds", "must not be less than first_seconds");
    });
    root.object("rate_limit", [&](JsonCursor& rule) {
        readSource(rule);
        rules.longestRetryAfter = secondsIn(rule, "longest_seconds");
        rules.quotaAfter = countIn(rule, "quota_after");
        rules.quotaPause = hoursIn(rule, "quota_hours");
    });
    root.object("out_of_credit", [&](JsonCursor& rule) {
        readSource(rule);
        rules.creditPause = hoursIn(rule, "hours");
    });
    root.object("unauthorised", [&](JsonCursor& rule) {
        readSource(rule);
        for (const auto status : rule.integers("key_statuses", 400, 499))
            rules.keyStatuses.push_back(static_cast<int>(status));
    });
    root.object("trial", [&](JsonCursor& rule) {
        readSource(rule);
        rules.leastTrial = secondsIn(rule, "least_seconds");
    });
    root.object("probe", [&](JsonCursor& rule) {
        readSource(rule);
        rules.betweenProbes = secondsIn(rule, "seconds");
    });
    root.object("memory", [&](JsonCursor& rule) {
        readSource(rule);
        rules.refresh = std::chrono::milliseconds(rule.integer("refresh_milliseconds", 10, 60'000));
        rules.keptCalls = rule.integer("kept_calls", 100, kMaxKeptCalls);
    });
}

void readStep(JsonCursor& item, FailureRules& rules, Ids& seen)
{
    const auto id = item.id("trouble");
    if (!id.empty())
        item.refuseRepeat("trouble", id, seen);
    const auto step = item.oneOf("step", {"next_provider", "again", "stop"});
    const auto trouble = providerTroubleFromId(id);
    const auto* const place = std::ranges::find(kProviderTroubles, trouble.value_or(ProviderTrouble::None));
    if (place == kProviderTroubles.end()) {
        item.refuse("trouble", "unknown: " + id);
        return;
    }
    rules.steps.at(static_cast<std::size_t>(place - kProviderTroubles.begin())) =
        step == "next_provider" ? FailureStep::NextProvider
        : step == "again"       ? FailureStep::Again
                                : FailureStep::Stop;
}

RefusalElsewhere readRefusal(JsonCursor& item, const Ids& providers)
{
    RefusalElsewhere refusal;
    refusal.provider = item.reference("provider", providers);
    Ids operations;
    for (const auto operation : kOperations)
        operations.emplace(operationId(operation));
    for (const auto& id : item.references("operations", operations))
        refusal.operations.push_back(operationFromId(id).value_or(Operation::None));
    readSource(item);
    return refusal;
}

void readAfterFailure(JsonCursor& root, const Ids& providers, FailureRules& rules)
{
    root.object("after_failure", [&](JsonCursor& rule) {
        readSource(rule);
        Ids seen;
        rule.items("steps", [&](JsonCursor& item) {
            readStep(item, rules, seen);
            return true;
        });
        if (seen.size() != kProviderTroubles.size())
            rule.refuse("steps", "must name every trouble");
        for (const auto pause : rule.integers("pauses_seconds", 1, kMaxSeconds))
            rules.pauses.emplace_back(std::chrono::seconds(pause));
        rules.longestPause = secondsIn(rule, "longest_pause_seconds");
    });
    rules.refusals =
        root.items("refused_elsewhere", [&](JsonCursor& item) { return readRefusal(item, providers); });
}

OperationServices readServicesOf(JsonCursor& item, const Ids& providers, const Ids& services, Ids& seen)
{
    OperationServices entry;
    entry.operation = readOperation(item);
    entry.provider = item.reference("provider", providers);
    item.refuseRepeat("operation", std::string(operationId(entry.operation)) + "/" + entry.provider, seen);
    entry.services = item.references("services", services);
    if (entry.services.empty())
        item.refuse("services", "must not be empty");
    return entry;
}

void readRules(JsonCursor& root, const Catalog& catalog, const CreditRules& credits, RoutingRules& rules)
{
    const auto providers = idsOf(catalog.providers);
    auto services = idsOf(catalog.services);
    services.merge(idsOf(credits.includedServices));
    readFailures(root, rules.breaker);
    readPauses(root, rules.breaker);
    root.object("fitting", [&](JsonCursor& rule) {
        readSource(rule);
        rules.goodPixelsPercent = percentIn(rule, "good_pixels_percent");
        rules.leastPixelsPercent = percentIn(rule, "least_pixels_percent");
        if (rules.leastPixelsPercent > rules.goodPixelsPercent)
            rule.refuse("least_pixels_percent", "must not be more than good_pixels_percent");
        rules.leastLengthPercent = percentIn(rule, "least_length_percent");
    });
    readAfterFailure(root, providers, rules.failure);
    root.object("prices", [&](JsonCursor& rule) {
        readSource(rule);
        Ids seen;
        rules.services = rule.items(
            "services", [&](JsonCursor& item) { return readServicesOf(item, providers, services, seen); });
    });
}

} // namespace

Result<RoutingRules> parseRoutingRules(std::string_view text, const Catalog& catalog,
                                       const CreditRules& credits)
{
    RoutingRules rules;
    auto read = parseCatalogFile(kRoutingRulesFile, text,
                                 [&](JsonCursor& root) { readRules(root, catalog, credits, rules); });
    if (!read)
        return failure(read);
    return rules;
}

Result<RoutingRules> loadRoutingRules(const std::filesystem::path& folder, const Catalog& catalog,
                                      const CreditRules& credits)
{
    auto text = readCatalogFile(folder, kRoutingRulesFile);
    if (!text)
        return failure(text);
    return parseRoutingRules(*text, catalog, credits);
}

} // namespace vidgo
