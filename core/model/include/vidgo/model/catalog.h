#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "vidgo/base/money.h"
#include "vidgo/model/language.h"
#include "vidgo/model/tool.h"

namespace vidgo {

struct Topic
{
    std::string id;
    LocalizedText name;
};

/// Where a tool can run.
enum class Engine { None, OnDevice, Provider };

struct ToolInfo
{
    Tool tool = Tool::None;
    LocalizedText name;
    LocalizedText summary; ///< One sentence.
    std::string icon;      ///< Name in the icon set.
    std::vector<Topic> topics;
    bool runsOnDevice = false;           ///< An engine of this version of the studio can make it.
    std::vector<std::string> inputKinds; ///< "image", "plan", "text", "video"
    std::vector<std::string> services;   ///< Ids of the service prices that it uses.

    const Topic* topic(std::string_view id) const;
};

struct StyleCategory
{
    std::string id;
    LocalizedText name;
};

struct Style
{
    std::string id;
    std::string category;
    LocalizedText name;
    LocalizedText useCase;
    Engine engine = Engine::None; ///< Where it can be made.
};

/// Something that a tier includes, as the plans page lists it.
struct TierFeature
{
    std::string id;
    LocalizedText name;
};

struct Tier
{
    std::string id; ///< "demo", "starter", "pro", "unlimited"
    int rank = 0;   ///< Higher includes lower.
    LocalizedText name;
    std::optional<Money> monthlyPriceTwd;
    std::int64_t monthlyCredits = 0;
    int maxHeight = 0; ///< Lines: 720, 1080, 2160.
    int maxFps = 30;
    bool watermark = false;
    bool downloads = true;
    bool priority = false;
    std::vector<std::string> features; ///< Ids of the TierFeatures that are included.
};

/// A company whose service we call. Its name is the same in every language.
struct ProviderInfo
{
    std::string id;
    std::string name;
};

struct ServicePrice
{
    std::string id; ///< "leonardo_image_1080p"
    std::string provider;
    LocalizedText name;
    std::string resolution; ///< "1080p", "4k", "any"
    std::int64_t credits = 0;
    std::string minimumTier;
};

struct CreditPackage
{
    std::string id;
    LocalizedText name;
    std::int64_t credits = 0;
    std::vector<Money> prices; ///< One a currency.
    std::string minimumTier;
    std::string onlyTier; ///< Empty: the minimum tier and above.
};

/// How many runs a day may call a provider: 0 means unlimited, -1 not included. What the machine makes by
/// itself is never counted.
struct TierLimit
{
    std::string tier;
    int dailyRuns = 0;
    int concurrentRuns = 1;
    std::vector<std::pair<Tool, int>> dailyRunsByTool;
};

/// Which providers serve an operation, in order. `extraProvider` (may be empty) joins directly behind the
/// first once paying users exceed `extraAboveUsers`.
struct Route
{
    std::string operation; ///< "text_to_image", …
    std::vector<std::string> providers;
    std::string extraProvider;
    int extraAboveUsers = 0;
    std::string finally; ///< What happens when all fail: "queue", "refund", "static_demo", "manual", "fail"
};

/// Everything that is data: loaded from resources/catalog and validated.
struct Catalog
{
    std::vector<ToolInfo> tools;
    std::vector<StyleCategory> styleCategories;
    std::vector<Style> styles;
    std::vector<TierFeature> tierFeatures;
    std::vector<Tier> tiers;
    std::vector<ProviderInfo> providers;
    std::vector<ServicePrice> services;
    std::vector<CreditPackage> packages;
    std::vector<TierLimit> limits;
    std::vector<Route> routes;

    const ToolInfo* tool(Tool tool) const;
    const Style* style(std::string_view id) const;
    const StyleCategory* styleCategory(std::string_view id) const;
    const TierFeature* tierFeature(std::string_view id) const;
    const Tier* tier(std::string_view id) const;
    const ProviderInfo* provider(std::string_view id) const;
    const ServicePrice* service(std::string_view id) const;
};

} // namespace vidgo
