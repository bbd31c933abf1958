#include <algorithm>

#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/model/generation.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

namespace {

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

bool isComplete(const LocalizedText& localized)
{
    return std::ranges::all_of(kLanguages, [&](Language language) {
        return localized.has(language) && !localized.in(language).empty();
    });
}

QStringList idsOfTopics(const ToolInfo& tool)
{
    QStringList ids;
    for (const auto& topic : tool.topics)
        ids << text(topic.id);
    return ids;
}

} // namespace

class CatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheSixToolsInTheOrderOfThePages();
    void everyToolHasAtLeastEightTopicsAndAKnownIcon();
    void theTopicsOfTheSeedsAreThereByName_data();
    void theTopicsOfTheSeedsAreThereByName();
    void everyNameIsThereInFiveLanguages();
    void onlyRoomsAreMadeElsewhere();
    void stylesAndEnhancementStandBesideTheSix();
    void everySceneIsOfATopicAndHasAPlaceToStand();
    void thePlatesOfTheStarterPackAreScenes();
    void hasTheSixCategoriesAndTheirStyles_data();
    void hasTheSixCategoriesAndTheirStyles();
    void exportPresetsAreThoseOfThePlaces();
    void tiersAreThoseOfTheSeeds_data();
    void tiersAreThoseOfTheSeeds();
    void servicesCostWhatTheSeedsSay_data();
    void servicesCostWhatTheSeedsSay();
    void packagesCostWhatTheSeedsSay_data();
    void packagesCostWhatTheSeedsSay();
    void routesFollowTheSeeds_data();
    void routesFollowTheSeeds();
    void everyOperationHasARoute();
    void everyTierHasItsLimits();
    void everythingThatTheStarterPackNamesExists();
    void everyTopicOfShortVideosHasATemplate();
    void lookingUpSomethingUnknownGivesNothing();

private:
    Catalog m_catalog;
};

void CatalogTest::initTestCase()
{
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    VIDGO_VERIFY(catalog);
    m_catalog = std::move(*catalog);
}

void CatalogTest::hasTheSixToolsInTheOrderOfThePages()
{
    QCOMPARE(m_catalog.tools.size(), kTools.size());
    for (std::size_t i = 0; i < kTools.size(); ++i)
        QCOMPARE(m_catalog.tools[i].tool, kTools[i]);
}

void CatalogTest::everyToolHasAtLeastEightTopicsAndAKnownIcon()
{
    const QStringList icons{"home", "gallery", "cutout", "scene", "shirt", "room", "video", "avatar"};
    for (const auto& tool : m_catalog.tools) {
        QVERIFY2(tool.topics.size() >= 8, toolId(tool.tool).data());
        QVERIFY2(icons.contains(text(tool.icon)), tool.icon.c_str());
        QVERIFY2(!tool.inputKinds.empty(), toolId(tool.tool).data());
    }
}

void CatalogTest::theTopicsOfTheSeedsAreThereByName_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char* tool, const char* topic, const char* english, const char* chinese) {
        QTest::addRow("%s/%s", tool, topic)
            << QString(tool) << QString(topic) << QString(english) << QString::fromUtf8(chinese);
    };
    row("background_removal", "electronics", "Electronics", "電子產品");
    row("background_removal", "fashion", "Fashion", "時尚服飾");
    row("background_removal", "jewelry", "Jewelry", "珠寶首飾");
    row("background_removal", "food", "Food & Beverage", "食品飲料");
    row("background_removal", "cosmetics", "Cosmetics", "化妝品");
    row("product_scene", "studio", "Studio Lighting", "攝影棚");
    row("product_scene", "nature", "Nature Setting", "自然場景");
    row("product_scene", "luxury", "Luxury Setting", "奢華場景");
    row("try_on", "casual", "Casual Wear", "休閒服飾");
    row("try_on", "formal", "Formal Wear", "正式服飾");
    row("room_redesign", "modern", "Modern", "現代風格");
    row("room_redesign", "nordic", "Nordic", "北歐風格");
    row("room_redesign", "japanese", "Japanese", "日式風格");
    row("short_video", "product_showcase", "Product Showcase", "產品展示");
    row("short_video", "brand_story", "Brand Story", "品牌故事");
    row("ai_avatar", "spokesperson", "Spokesperson", "品牌代言人");
    row("ai_avatar", "product_intro", "Product Introduction", "產品介紹");
    row("ai_avatar", "customer_service", "Customer Service", "客服助理");
    row("ai_avatar", "social_media", "Social Media", "社群媒體");
}

void CatalogTest::theTopicsOfTheSeedsAreThereByName()
{
    QFETCH(QString, tool);
    QFETCH(QString, topic);
    const auto kind = toolFromId(tool.toStdString());
    QVERIFY(kind);
    const auto* info = m_catalog.tool(*kind);
    QVERIFY(info);
    const auto* found = info->topic(topic.toStdString());
    QVERIFY2(found, qPrintable(idsOfTopics(*info).join(", ")));
    QTEST(text(found->name.in(Language::English)), "english");
    QTEST(text(found->name.in(Language::TraditionalChinese)), "chinese");
}

void CatalogTest::everyNameIsThereInFiveLanguages()
{
    for (const auto& tool : m_catalog.tools) {
        QVERIFY2(isComplete(tool.name) && isComplete(tool.summary), toolId(tool.tool).data());
        for (const auto& topic : tool.topics)
            QVERIFY2(isComplete(topic.name), topic.id.c_str());
    }
    for (const auto& category : m_catalog.styleCategories)
        QVERIFY2(isComplete(category.name), category.id.c_str());
    for (const auto& style : m_catalog.styles)
        QVERIFY2(isComplete(style.name) && isComplete(style.useCase), style.id.c_str());
    for (const auto& feature : m_catalog.tierFeatures)
        QVERIFY2(isComplete(feature.name), feature.id.c_str());
    for (const auto& tier : m_catalog.tiers)
        QVERIFY2(isComplete(tier.name), tier.id.c_str());
    for (const auto& service : m_catalog.services)
        QVERIFY2(isComplete(service.name), service.id.c_str());
    for (const auto& package : m_catalog.packages)
        QVERIFY2(isComplete(package.name), package.id.c_str());
}

void CatalogTest::onlyRoomsAreMadeElsewhere()
{
    for (const auto& tool : m_catalog.tools)
        QCOMPARE(tool.runsOnDevice, tool.tool != Tool::RoomRedesign);
}

void CatalogTest::stylesAndEnhancementStandBesideTheSix()
{
    QCOMPARE(m_catalog.studioTools.size(), std::size_t{3});
    for (const auto tool : {Tool::StyleGallery, Tool::Enhancement}) {
        const auto* info = m_catalog.tool(tool);
        QVERIFY(info);
        QVERIFY(info->runsOnDevice);
        QVERIFY(isComplete(info->name) && isComplete(info->summary));
    }
}

void CatalogTest::everySceneIsOfATopicAndHasAPlaceToStand()
{
    const auto* tool = m_catalog.tool(Tool::ProductScene);
    for (const auto& topic : tool->topics)
        QVERIFY2(std::ranges::find(m_catalog.scenes, topic.id, &Scene::topic) != m_catalog.scenes.end(),
                 topic.id.c_str());
    for (const auto& scene : m_catalog.scenes) {
        QVERIFY2(isComplete(scene.name), scene.id.c_str());
        QVERIFY2(scene.file.empty() != scene.backdrop.empty(), scene.id.c_str());
        QVERIFY(scene.standX > 0.2 && scene.standX < 0.8 && scene.standY > 0.5 && scene.standWidth > 0.2);
        if (!scene.file.empty())
            QVERIFY2(std::filesystem::exists(test::sourcePath("resources/" + scene.file)),
                     scene.file.c_str());
        QCOMPARE(m_catalog.scene(scene.id), &scene);
    }
}

void CatalogTest::thePlatesOfTheStarterPackAreScenes()
{
    const auto plates = Json::read(test::sourcePath("resources/starter-pack/plates/plates.json"));
    VIDGO_VERIFY(plates);
    for (const auto& plate : *plates->find("plates")->asArray()) {
        const auto file = "starter-pack/plates/" + *plate.find("file")->asString();
        const auto scene = std::ranges::find(m_catalog.scenes, file, &Scene::file);
        QVERIFY2(scene != m_catalog.scenes.end(), file.c_str());
        const auto* stand = plate.find("stand");
        QCOMPARE(scene->standX, stand->find("x")->number());
        QCOMPARE(scene->standY, stand->find("y")->number());
        QCOMPARE(scene->standWidth, stand->find("width")->number());
    }
}

void CatalogTest::hasTheSixCategoriesAndTheirStyles_data()
{
    QTest::addColumn<QStringList>("styles");
    QTest::addRow("anime") << QStringList{"anime_japanese", "anime_shinkai"};
    QTest::addRow("3d_animation") << QStringList{"animation_3d_film", "animation_3d_fairytale"};
    QTest::addRow("claymation") << QStringList{"claymation", "stop_motion"};
    QTest::addRow("artistic") << QStringList{"oil_painting", "watercolor"};
    QTest::addRow("retro") << QStringList{"retro_80s", "vhs"};
    QTest::addRow("gaming") << QStringList{"pixel_art", "cyberpunk"};
}

void CatalogTest::hasTheSixCategoriesAndTheirStyles()
{
    QFETCH(QStringList, styles);
    const std::string category = QTest::currentDataTag();
    QCOMPARE(m_catalog.styleCategories.size(), 6u);
    QVERIFY(m_catalog.styleCategory(category));
    for (const auto& id : styles) {
        const auto* style = m_catalog.style(id.toStdString());
        QVERIFY2(style, qPrintable(id));
        QCOMPARE(style->category, category);
        QVERIFY(style->engine != Engine::None);
    }
}

void CatalogTest::exportPresetsAreThoseOfThePlaces()
{
    QStringList ids;
    for (const auto& preset : m_catalog.exportPresets) {
        ids << text(preset.id);
        QVERIFY2(isComplete(preset.name), preset.id.c_str());
        QVERIFY(preset.maxFps == 0 || preset.minFps <= preset.maxFps);
    }
    QCOMPARE(ids, QString("original youtube_4k youtube_1440p youtube_1080p youtube_720p youtube_shorts "
                          "instagram_reels facebook_reels facebook_feed tiktok x gif webp")
                      .split(' '));
    const auto* reels = m_catalog.exportPreset("instagram_reels");
    QVERIFY(reels != nullptr);
    QCOMPARE(reels->sizes, (std::vector<ExportPreset::Size>{{1080, 1920}}));
    QCOMPARE(reels->minSeconds, 3.0);
    QCOMPARE(reels->maxSeconds, 900.0);
    QCOMPARE(reels->maxBytes, std::int64_t{300'000'000});
    QCOMPARE(reels->safeZone.bottom, 0.2);
    QVERIFY(m_catalog.exportPreset("myspace") == nullptr);
}

void CatalogTest::tiersAreThoseOfTheSeeds_data()
{
    QTest::addColumn<int>("rank");
    QTest::addColumn<qint64>("priceMinor");
    QTest::addColumn<qint64>("credits");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("fps");
    QTest::addColumn<bool>("watermark");
    QTest::addColumn<bool>("priority");
    QTest::addRow("demo") << 0 << qint64{0} << qint64{0} << 720 << 30 << true << false;
    QTest::addRow("starter") << 1 << qint64{29900} << qint64{100} << 1080 << 30 << false << false;
    QTest::addRow("pro") << 2 << qint64{59900} << qint64{250} << 2160 << 30 << false << false;
    QTest::addRow("unlimited") << 3 << qint64{99900} << qint64{500} << 2160 << 60 << false << true;
}

void CatalogTest::tiersAreThoseOfTheSeeds()
{
    const auto* tier = m_catalog.tier(QTest::currentDataTag());
    QVERIFY(tier);
    QTEST(tier->rank, "rank");
    QVERIFY(tier->monthlyPriceTwd);
    QVERIFY(tier->monthlyPriceTwd->currency == Currency::twd());
    QTEST(static_cast<qint64>(tier->monthlyPriceTwd->minor), "priceMinor");
    QTEST(static_cast<qint64>(tier->monthlyCredits), "credits");
    QTEST(tier->maxHeight, "height");
    QTEST(tier->maxFps, "fps");
    QTEST(tier->watermark, "watermark");
    QCOMPARE(tier->downloads, !tier->watermark);
    QTEST(tier->priority, "priority");
    for (const auto& feature : tier->features)
        QVERIFY2(m_catalog.tierFeature(feature), feature.c_str());
}

void CatalogTest::servicesCostWhatTheSeedsSay_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<qint64>("credits");
    QTest::addColumn<QString>("tier");
    const auto row = [](const char* id, const char* provider, const char* resolution, qint64 credits,
                        const char* tier) {
        QTest::addRow("%s", id) << QString(provider) << QString(resolution) << credits << QString(tier);
    };
    row("leonardo_image_1080p", "leonardo", "1080p", 2, "starter");
    row("leonardo_video_1080p", "leonardo", "1080p", 10, "starter");
    row("pollo_basic_effect_1080p", "pollo", "1080p", 5, "starter");
    row("pollo_video_4k", "pollo", "4k", 15, "pro");
    row("goenhance_style_1080p", "goenhance", "1080p", 10, "pro");
    row("goenhance_style_4k", "goenhance", "4k", 25, "pro");
    row("goenhance_upscale_4k", "goenhance", "4k", 15, "pro");
    row("goenhance_face_swap", "goenhance", "any", 20, "pro");
}

void CatalogTest::servicesCostWhatTheSeedsSay()
{
    const auto* service = m_catalog.service(QTest::currentDataTag());
    QVERIFY(service);
    QTEST(text(service->provider), "provider");
    QTEST(text(service->resolution), "resolution");
    QTEST(static_cast<qint64>(service->credits), "credits");
    QTEST(text(service->minimumTier), "tier");
    QVERIFY(m_catalog.provider(service->provider));
}

void CatalogTest::packagesCostWhatTheSeedsSay_data()
{
    QTest::addColumn<qint64>("credits");
    QTest::addColumn<QString>("twd");
    QTest::addColumn<QString>("usd");
    QTest::addColumn<QString>("minimumTier");
    QTest::addColumn<QString>("onlyTier");
    const auto row = [](const char* id, qint64 credits, const char* twd, const char* usd, const char* minimum,
                        const char* only) {
        QTest::addRow("%s", id) << credits << QString(twd) << QString(usd) << QString(minimum)
                                << QString(only);
    };
    row("small", 50, "99.00", "2.99", "starter", "");
    row("medium", 150, "249.00", "7.99", "starter", "");
    row("large", 500, "699.00", "22.99", "pro", "");
    row("value", 500, "559.00", "18.39", "unlimited", "unlimited");
}

void CatalogTest::packagesCostWhatTheSeedsSay()
{
    const auto package =
        std::ranges::find(m_catalog.packages, std::string(QTest::currentDataTag()), &CreditPackage::id);
    QVERIFY(package != m_catalog.packages.end());
    QTEST(static_cast<qint64>(package->credits), "credits");
    QCOMPARE(package->prices.size(), 2u);
    QVERIFY(package->prices[0].currency == Currency::twd());
    QTEST(text(toDecimal(package->prices[0])), "twd");
    QVERIFY(package->prices[1].currency == Currency::usd());
    QTEST(text(toDecimal(package->prices[1])), "usd");
    QTEST(text(package->minimumTier), "minimumTier");
    QTEST(text(package->onlyTier), "onlyTier");
}

void CatalogTest::routesFollowTheSeeds_data()
{
    QTest::addColumn<QStringList>("providers");
    QTest::addColumn<QString>("extra");
    QTest::addColumn<int>("above");
    QTest::addColumn<QString>("finally");
    const auto row = [](const char* id, const QStringList& providers, const char* finally,
                        const char* extra = "", int above = 0) {
        QTest::addRow("%s", id) << providers << QString(extra) << above << QString(finally);
    };
    row("text_to_image", {"piapi", "gemini"}, "refund");
    row("image_to_video", {"pollo", "piapi"}, "refund");
    row("text_to_video", {"pollo", "piapi"}, "refund");
    row("avatar", {"a2e"}, "refund");
    row("interior", {"piapi", "gemini"}, "refund");
    row("unlimited_generation", {"leonardo", "pollo", "goenhance"}, "queue", "runway", 50);
    row("credits_services", {"pollo", "goenhance"}, "refund");
    row("demo", {"leonardo"}, "static_demo");
    row("moderation", {"gemini"}, "manual");
    row("payment", {"ecpay", "paddle"}, "manual");
    row("effect", {"pollo"}, "refund");
}

void CatalogTest::routesFollowTheSeeds()
{
    const auto route =
        std::ranges::find(m_catalog.routes, std::string(QTest::currentDataTag()), &Route::operation);
    QVERIFY(route != m_catalog.routes.end());
    QStringList providers;
    for (const auto& provider : route->providers)
        providers << text(provider);
    QTEST(providers, "providers");
    QTEST(text(route->extraProvider), "extra");
    QTEST(route->extraAboveUsers, "above");
    QTEST(text(route->finally), "finally");
}

void CatalogTest::everyOperationHasARoute()
{
    for (const auto operation : kOperations) {
        const auto* route = m_catalog.route(operationId(operation));
        QVERIFY2(route && !route->providers.empty(), std::string(operationId(operation)).c_str());
        QCOMPARE(route->finally, std::string("refund")); // nobody pays for what was not made
    }
    QCOMPARE(m_catalog.route("demo")->beforehand, std::string("materials"));
    QCOMPARE(m_catalog.route("demo")->maxHeight, 720);
    QCOMPARE(m_catalog.route("moderation")->standIn, std::string("keyword_filter"));
    QVERIFY(m_catalog.route("credits_services")->eitherFirst);
    QVERIFY(m_catalog.route("unlimited_generation")->pricedAsFirst);
    QVERIFY(!m_catalog.route("nothing"));
}

void CatalogTest::everyTierHasItsLimits()
{
    QCOMPARE(m_catalog.limits.size(), m_catalog.tiers.size());
    for (std::size_t i = 0; i < m_catalog.limits.size(); ++i)
        QCOMPARE(m_catalog.limits[i].tier, m_catalog.tiers[i].id);
    QCOMPARE(m_catalog.limits.front().dailyRuns, -1); // visitors call no provider
    QCOMPARE(m_catalog.limits.back().dailyRuns, 0);
}

void CatalogTest::everythingThatTheStarterPackNamesExists()
{
    const auto manifest = Json::read(test::sourcePath("resources/starter-pack/manifest.json"));
    VIDGO_VERIFY(manifest);
    const auto* materials = manifest->find("materials");
    QVERIFY(materials && materials->asArray());
    for (const auto& material : *materials->asArray()) {
        const auto tool = toolFromId(*material.find("tool")->asString());
        QVERIFY(tool);
        const std::string& topic = *material.find("topic")->asString();
        if (*tool == Tool::StyleGallery)
            QVERIFY2(m_catalog.styleCategory(topic), topic.c_str());
        else
            QVERIFY2(m_catalog.tool(*tool)->topic(topic), topic.c_str());
        if (const auto* style = material.find("style")->asString())
            QVERIFY2(m_catalog.style(*style) && m_catalog.style(*style)->category == topic, style->c_str());
        for (const char* words : {"title", "prompt"})
            for (const auto language : kLanguages)
                QVERIFY2(material.find(words)->find(languageCode(language)),
                         material.find("id")->asString()->c_str());
    }
}

void CatalogTest::everyTopicOfShortVideosHasATemplate()
{
    const auto* tool = m_catalog.tool(Tool::ShortVideo);
    QVERIFY(tool);
    for (const auto& topic : tool->topics)
        QVERIFY2(std::ranges::find(m_catalog.videoTemplates, topic.id, &VideoTemplate::topic) !=
                     m_catalog.videoTemplates.end(),
                 topic.id.c_str());
    for (const auto& look : m_catalog.videoTemplates) {
        QVERIFY2(isComplete(look.name), look.id.c_str());
        QVERIFY2(m_catalog.musicBed(look.music), look.id.c_str());
        QVERIFY(!look.rhythm.empty() && look.moves.size() == look.rhythm.size() &&
                look.changes.size() == look.rhythm.size());
    }
    QVERIFY(m_catalog.musicBeds.size() >= 3);
    for (const auto& bed : m_catalog.musicBeds)
        QVERIFY2(isComplete(bed.name), bed.id.c_str());
}

void CatalogTest::lookingUpSomethingUnknownGivesNothing()
{
    QVERIFY(!m_catalog.tool(Tool::None));
    QVERIFY(!m_catalog.scene("moon"));
    QVERIFY(!m_catalog.tools.front().topic("spaceship"));
    QVERIFY(!m_catalog.style(""));
    QVERIFY(!m_catalog.styleCategory("Anime"));
    QVERIFY(!m_catalog.tier("gold"));
    QVERIFY(!m_catalog.tierFeature("flying"));
    QVERIFY(!m_catalog.provider("nobody"));
    QVERIFY(!m_catalog.service("nothing"));
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalog_test.moc"
