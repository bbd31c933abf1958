#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "vidgo/base/money.h"
#include "vidgo/model/export_preset.h"
#include "vidgo/model/language.h"
#include "vidgo/model/tool.h"
#include "vidgo/model/video_template.h"

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

/// A knob of a style that is made on the device.
struct StyleParameter
{
    std::string id;
    LocalizedText name;
    double low = 0;
    double high = 1;
    double usual = 0.5; ///< The default.
};

struct Style
{
    std::string id;
    std::string category;
    LocalizedText name;
    LocalizedText useCase;
    Engine engine = Engine::None;           ///< Where it can be made.
    std::vector<StyleParameter> parameters; ///< Besides the strength; empty for a provider's style.
};

/// An empty scene on which the machine can place a product: a picture in a file, or a backdrop that is
/// rendered by a recipe.
struct Scene
{
    /// What the product stands on, where its shadow and its reflection end.
    struct Surface
    {
        double x = 0.5;    ///< Its middle, of the width.
        double y = 0.8;    ///< The same, of the height.
        double width = 0;  ///< Of the width; 0: without end.
        double height = 0; ///< Of the height.
        bool round = true; ///< An ellipse, otherwise a rectangle.
    };

    std::string id;
    std::string topic; ///< Of the product scene tool.
    LocalizedText name;
    std::string file;          ///< Of the plate, relative to the folder of resources; empty for a backdrop.
    std::string backdrop;      ///< Recipe of ondevice::renderBackdrop(); empty for a file.
    double standX = 0.5;       ///< Middle of the place to stand on, of the width.
    double standY = 0.8;       ///< The same, of the height.
    double standWidth = 0.4;   ///< Of the width: as wide as a product may be at scale 1.
    double lightFrom = 0;      ///< -1 left … 0 behind the camera … 1 right.
    double lightBehind = 0;    ///< 0 from the front … 1 from behind the product.
    double lightHeight = 0.6;  ///< Of the key light: 0 low, long shadows … 1 overhead.
    double warmth = 0.5;       ///< Of the key light: 0 cool … 1 warm.
    double reflection = 0;     ///< Of the ground: 0 matt … 1 mirror.
    double groundDepth = 0.25; ///< Height to width in pixels of a circle that lies on the ground.
    Surface surface;
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
    std::string operation; ///< "text_to_image", … , or a lane of its own: "unlimited_generation", "demo", …
    std::vector<std::string> providers;
    std::string extraProvider;
    int extraAboveUsers = 0;
    std::string finally; ///< What happens when all fail: "queue", "refund", "static_demo", "manual", "fail"
    /// The provider whose service was asked for is the first, whichever it is; the others stand in for it.
    bool eitherFirst = false;
    bool pricedAsFirst = false; ///< Whoever serves it, the price is that of the first.
    std::string beforehand;     ///< Looked at before any provider is asked: "materials"; mostly empty.
    std::string standIn;        ///< What does it here when all have failed: "keyword_filter"; mostly empty.
    std::string minimumTier;    ///< In place of what the models say; mostly empty.
    int maxHeight = 0;          ///< Lines of what it makes; 0: what the tier allows.
};

/// Everything that is data: loaded from resources/catalog and validated.
struct Catalog
{
    std::vector<ToolInfo> tools;       ///< The six.
    std::vector<ToolInfo> studioTools; ///< What the studio makes besides: styles, enhancement, face swap.
    std::vector<StyleCategory> styleCategories;
    std::vector<Style> styles;
    std::vector<Scene> scenes;
    std::vector<VideoTemplate> videoTemplates;
    std::vector<MusicBed> musicBeds;
    std::vector<ExportPreset> exportPresets;
    std::vector<TierFeature> tierFeatures;
    std::vector<Tier> tiers;
    std::vector<ProviderInfo> providers;
    std::vector<ServicePrice> services;
    std::vector<CreditPackage> packages;
    std::vector<TierLimit> limits;
    std::vector<Route> routes;

    const ToolInfo* tool(Tool tool) const; ///< Also of studioTools.
    const Scene* scene(std::string_view id) const;
    const Style* style(std::string_view id) const;
    const VideoTemplate* videoTemplate(std::string_view id) const;
    const MusicBed* musicBed(std::string_view id) const;
    const ExportPreset* exportPreset(std::string_view id) const;
    const StyleCategory* styleCategory(std::string_view id) const;
    const TierFeature* tierFeature(std::string_view id) const;
    const Tier* tier(std::string_view id) const;
    const ProviderInfo* provider(std::string_view id) const;
    const ServicePrice* service(std::string_view id) const;
    const Route* route(std::string_view operation) const;
};

} // namespace vidgo
