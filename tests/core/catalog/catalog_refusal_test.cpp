#include "vidgo/base/file.h"
#include "vidgo/catalog/catalog_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

namespace {

QString argument(const Error& error, const char* name)
{
    const auto found = error.arguments().find(name);
    return found == error.arguments().end() ? QString("(none)") : QString::fromStdString(found->second);
}

CatalogTexts goodTexts()
{
    CatalogTexts texts;
    for (const auto file : kCatalogFiles) {
        auto text = readTextFile(test::sourcePath("resources/catalog") / file, 1 << 20);
        if (text)
            texts.emplace(file, std::move(*text));
    }
    return texts;
}

} // namespace

class CatalogRefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongEntryIsRefusedWithItsPathAndReason_data();
    void aWrongEntryIsRefusedWithItsPathAndReason();
    void aHostileFileIsRefused_data();
    void aHostileFileIsRefused();
    void aMissingFileIsNamed();
    void aFolderInPlaceOfAFileIsRefused();
    void aFileOfTwentyMegabytesIsNotRead();
    void theSentenceForPeopleNamesFilePathAndReason();
};

void CatalogRefusalTest::aWrongEntryIsRefusedWithItsPathAndReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* file, const char* find, const char* replacement,
                        const char* path, const char* reason) {
        QTest::newRow(name) << QString(file) << QString::fromUtf8(find) << QString::fromUtf8(replacement)
                            << QString(path) << QString(reason);
    };
    const char* const kId = "must be 1 to 64 lower-case letters, digits or underscores";

    // shape
    row("root key unknown", "tools.json", "\"tools\": [", "\"extra\": 1, \"tools\": [", "extra",
        "unknown key");
    row("root key missing", "styles.json", "\"categories\"", "\"kinds\"", "categories", "missing");
    row("not an array", "routing.json", "\"routes\": [", "\"routes\": {}, \"old\": [", "routes",
        "must be an array");
    row("not an object", "tools.json", "\"tools\": [", "\"tools\": [7,", "tools[0]", "must be an object");
    row("note not text", "tiers.json", "\"note\": ", "\"note\": 7, \"x\": ", "note", "must be a string");
    row("entry key unknown", "styles.json", "\"engine\": \"on_device\"",
        "\"engine\": \"on_device\", \"colour\": 1", "styles[6].colour", "unknown key");
    row("entry key missing", "tools.json", "\"icon\": \"scene\",", "", "tools[1].icon", "missing");

    // tools
    row("id of no tool", "tools.json", "\"try_on\"", "\"try_off\"", "tools[2].id", "unknown: try_off");
    row("tool twice", "tools.json", "\"id\": \"try_on\"", "\"id\": \"product_scene\"", "tools[2].id",
        "repeated: product_scene");
    row("id in capitals", "tools.json", "\"id\": \"fashion\"", "\"id\": \"Fashion\"", "tools[0].topics[1].id",
        kId);
    row("id empty", "tools.json", "\"id\": \"fashion\"", "\"id\": \"\"", "tools[0].topics[1].id", kId);
    row("topic twice", "tools.json", "\"id\": \"fashion\"", "\"id\": \"electronics\"",
        "tools[0].topics[1].id", "repeated: electronics");
    row("id a number", "tools.json", "\"id\": \"fashion\"", "\"id\": 5", "tools[0].topics[1].id",
        "must be a string");
    row("language missing", "tools.json", ", \"ko\": \"전자제품\"", "", "tools[0].topics[0].name.ko",
        "missing");
    row("language unknown", "tools.json", "\"ko\": \"전자제품\"", "\"ko\": \"전자제품\", \"fr\": \"x\"",
        "tools[0].topics[0].name.fr", "unknown key");
    row("language empty", "tools.json", "\"ko\": \"전자제품\"", "\"ko\": \"\"", "tools[0].topics[0].name.ko",
        "must not be empty");
    row("name a number", "tools.json", "\"ko\": \"전자제품\"", "\"ko\": 3", "tools[0].topics[0].name.ko",
        "must be a string");
    row("name not an object", "tools.json", "\"name\": { \"en\": \"Electronics\"",
        "\"name\": \"x\", \"old\": { \"en\": \"E\"", "tools[0].topics[0].name", "must be an object");
    row("blanks around a name", "tools.json", "\"ko\": \"전자제품\"", "\"ko\": \"전자제품 \"",
        "tools[0].topics[0].name.ko", "has blanks around it");
    row("NUL in a name", "tools.json", "\"ko\": \"전자제품\"", "\"ko\": \"전\\u0000자\"",
        "tools[0].topics[0].name.ko", "has a control character");
    row("flag a word", "tools.json", "\"runs_on_device\": true", "\"runs_on_device\": \"yes\"",
        "tools[0].runs_on_device", "must be true or false");
    row("input unknown", "tools.json", "\"inputs\": [\"image\", \"plan\"]",
        "\"inputs\": [\"image\", \"smell\"]", "tools[3].inputs[1]", "unknown: smell");
    row("input repeated", "tools.json", "\"inputs\": [\"image\", \"plan\"]",
        "\"inputs\": [\"image\", \"image\"]", "tools[3].inputs[1]", "repeated: image");
    row("no input", "tools.json", "\"inputs\": [\"image\", \"plan\"]", "\"inputs\": []", "tools[3].inputs",
        "must not be empty");
    row("service unknown", "tools.json", "\"leonardo_image_1080p\"", "\"leonardo_smell\"",
        "tools[1].services[0]", "unknown: leonardo_smell");
    row("service a number", "tools.json", "\"leonardo_image_1080p\"", "12", "tools[1].services[0]",
        "must be a string");

    row("tool beside the six empty", "tools.json", "\"studio_tools\": [", "\"studio_tools\": [{},",
        "studio_tools[0].id", "missing");
    row("tool beside the six among them", "tools.json", "\"id\": \"style_gallery\"", "\"id\": \"try_on\"",
        "studio_tools[0].id", "unknown: try_on");

    // export presets
    row("odd width of a frame", "export_presets.json", "\"width\": 1920,", "\"width\": 1921,",
        "export_presets[3].sizes[0].width", "must be even");
    row("slowest above fastest", "export_presets.json", "\"min\": 24, \"max\": 60",
        "\"min\": 61, \"max\": 60", "export_presets[1].fps.min", "must not be above max");
    row("format unknown", "export_presets.json", "\"format\": \"gif\"", "\"format\": \"avi\"",
        "export_presets[11].format", "must be one of mp4, gif, webp");
    // scenes
    row("scene of no topic", "scenes.json", "\"topic\": \"luxury\"", "\"topic\": \"moon\"", "scenes[1].topic",
        "unknown: moon");
    row("scene twice", "scenes.json", "\"id\": \"luxury_gold\"", "\"id\": \"studio_teal\"", "scenes[1].id",
        "repeated: studio_teal");
    row("scene out of the resources", "scenes.json", "\"starter-pack/plates/studio", "\"../../etc/studio",
        "scenes[0].file", "must be a path below the resources");
    row("stand a text", "scenes.json", "\"stand\": { \"x\": 0.47", "\"stand\": { \"x\": \"0.47\"",
        "scenes[0].stand.x", "must be a number");
    row("stand outside", "scenes.json", "\"stand\": { \"x\": 0.47", "\"stand\": { \"x\": 1.5",
        "scenes[0].stand.x", "must be from 0 to 1");
    row("stand missing", "scenes.json", "\"stand\"", "\"standing\"", "scenes[0].stand", "missing");
    row("light not an object", "scenes.json", "\"light\": {", "\"light\": 5, \"old\": {", "scenes[0].light",
        "must be an object");
    row("surface unknown key", "scenes.json", "\"surface\": {", "\"surface\": { \"soft\": true,",
        "scenes[0].ground.surface.soft", "unknown key");

    // styles
    row("category unknown", "styles.json", "\"category\": \"anime\"", "\"category\": \"opera\"",
        "styles[0].category", "unknown: opera");
    row("engine unknown", "styles.json", "\"engine\": \"on_device\"", "\"engine\": \"cloud\"",
        "styles[6].engine", "must be one of on_device, provider");
    row("style twice", "styles.json", "\"id\": \"vhs\"", "\"id\": \"cyberpunk\"", "styles[11].id",
        "repeated: cyberpunk");
    row("category twice", "styles.json", "\"id\": \"retro\"", "\"id\": \"anime\"", "categories[4].id",
        "repeated: anime");
    row("parameters missing", "styles.json", "\"parameters\"", "\"note\"", "styles[6].parameters", "missing");
    row("parameters at a provider's style", "styles.json", "\"engine\": \"on_device\"",
        "\"engine\": \"provider\"", "styles[6].parameters",
        "only a style that is made on the device has them");
    row("parameter twice", "styles.json", "\"id\": \"relief\"", "\"id\": \"brush\"",
        "styles[6].parameters[1].id", "repeated: brush");
    row("parameter without a range", "styles.json", "\"high\": 2.5", "\"high\": 0.5",
        "styles[6].parameters[0].high", "must be more than low");
    row("parameter's default out of range", "styles.json", "\"high\": 2.5", "\"high\": 0.75",
        "styles[6].parameters[0].usual", "must be from 0.5 to 0.75");
    row("parameter's range no number", "styles.json", "\"low\": 0.5", "\"low\": \"a little\"",
        "styles[6].parameters[0].low", "must be a number");

    // tiers
    row("price negative", "tiers.json", "\"299.00\"", "\"-299.00\"", "tiers[1].monthly_price_twd",
        "must be from 0 to a million");
    row("price too large", "tiers.json", "\"299.00\"", "\"1000001.00\"", "tiers[1].monthly_price_twd",
        "must be from 0 to a million");
    row("price a number", "tiers.json", "\"299.00\"", "299.0", "tiers[1].monthly_price_twd",
        "must be a string");
    row("price with three decimals", "tiers.json", "\"299.00\"", "\"299.001\"", "tiers[1].monthly_price_twd",
        "must be an amount such as 2.99");
    row("cents of a Taiwan dollar", "tiers.json", "\"299.00\"", "\"299.50\"", "tiers[1].monthly_price_twd",
        "must be whole dollars");
    row("rank twice", "tiers.json", "\"rank\": 2", "\"rank\": 1", "tiers[2].rank", "repeated: 1");
    row("credits negative", "tiers.json", "\"monthly_credits\": 100", "\"monthly_credits\": -100",
        "tiers[1].monthly_credits", "must be a whole number from 0 to 1000000");
    row("credits broken", "tiers.json", "\"monthly_credits\": 100", "\"monthly_credits\": 100.5",
        "tiers[1].monthly_credits", "must be a whole number from 0 to 1000000");
    row("credits huge", "tiers.json", "\"monthly_credits\": 100", "\"monthly_credits\": 99999999999999999999",
        "tiers[1].monthly_credits", "must be a whole number from 0 to 1000000");
    row("credits a text", "tiers.json", "\"monthly_credits\": 100", "\"monthly_credits\": \"100\"",
        "tiers[1].monthly_credits", "must be a number");
    row("height huge", "tiers.json", "\"max_height\": 720", "\"max_height\": 999999", "tiers[0].max_height",
        "must be a whole number from 144 to 4320");
    row("feature unknown", "tiers.json", "\"features\": [\"presets\"]", "\"features\": [\"flying\"]",
        "tiers[0].features[0]", "unknown: flying");

    // services
    row("provider unknown", "services.json", "\"provider\": \"pollo\"", "\"provider\": \"polo\"",
        "services[2].provider", "unknown: polo");
    row("service tier unknown", "services.json", "\"minimum_tier\": \"pro\"", "\"minimum_tier\": \"gold\"",
        "services[3].minimum_tier", "unknown: gold");
    row("resolution unknown", "services.json", "\"resolution\": \"4k\"", "\"resolution\": \"8k\"",
        "services[3].resolution", "must be one of 720p, 1080p, 4k, any");
    row("service price negative", "services.json", "\"credits\": 2,", "\"credits\": -2,",
        "services[0].credits", "must be a whole number from 0 to 1000000");

    // packages
    row("package for nothing", "packages.json", "\"2.99\"", "\"0.00\"", "packages[0].prices[1].amount",
        "must be more than 0 and at most a million");
    row("package without credits", "packages.json", "\"credits\": 50,", "\"credits\": 0,",
        "packages[0].credits", "must be a whole number from 1 to 1000000");
    row("currency unknown", "packages.json", "\"currency\": \"USD\"", "\"currency\": \"EUR\"",
        "packages[0].prices[1].currency", "must be one of TWD, USD");
    row("currency twice", "packages.json", "\"currency\": \"USD\"", "\"currency\": \"TWD\"",
        "packages[0].prices[1].currency", "repeated: TWD");
    row("package tier unknown", "packages.json", "\"only_tier\": \"unlimited\"", "\"only_tier\": \"gold\"",
        "packages[3].only_tier", "unknown: gold");

    // limits
    row("limit of an unknown tier", "limits.json", "\"tier\": \"pro\"", "\"tier\": \"gold\"",
        "limits[2].tier", "unknown: gold");
    row("limit of a tier twice", "limits.json", "\"tier\": \"pro\"", "\"tier\": \"demo\"", "limits[2].tier",
        "repeated: demo");
    row("limit of an unknown tool", "limits.json", "\"tool\": \"short_video\"", "\"tool\": \"long_video\"",
        "limits[1].daily_runs_by_tool[0].tool", "unknown: long_video");
    row("limit out of range", "limits.json", "\"concurrent_runs\": 1,", "\"concurrent_runs\": 0,",
        "limits[0].concurrent_runs", "must be a whole number from 1 to 1000");

    // routing
    row("route twice", "routing.json", "\"text_to_video\"", "\"text_to_image\"", "routes[2].operation",
        "repeated: text_to_image");
    row("route without provider", "routing.json", "[\"a2e\"]", "[]", "routes[3].providers",
        "must not be empty");
    row("route to nobody", "routing.json", "[\"a2e\"]", "[\"b2e\"]", "routes[3].providers[0]",
        "unknown: b2e");
    row("extra without number", "routing.json", "\"extra_above_users\": 50,", "",
        "routes[5].extra_above_users", "missing");
    row("route missing", "routing.json", "\"speech\"", "\"singing\"", "routes", "speech is missing");
    row("nothing of the kind beforehand", "routing.json", "\"materials\"", "\"prayers\"",
        "routes[7].beforehand", "must be one of materials");
    row("tier of a route unknown", "routing.json", "\"minimum_tier\": \"demo\"", "\"minimum_tier\": \"gold\"",
        "routes[7].minimum_tier", "unknown: gold");
    row("end unknown", "routing.json", "\"finally\": \"queue\"", "\"finally\": \"cry\"", "routes[5].finally",
        "must be one of queue, refund, static_demo, manual, fail");
}

void CatalogRefusalTest::aWrongEntryIsRefusedWithItsPathAndReason()
{
    QFETCH(QString, file);
    QFETCH(QString, find);
    QFETCH(QString, replacement);
    auto texts = goodTexts();
    auto& text = texts[file.toStdString()];
    const auto at = text.find(find.toStdString());
    QVERIFY2(at != std::string::npos, "the good file no longer has what this row breaks");
    text.replace(at, find.toUtf8().size(), replacement.toStdString());

    const auto catalog = parseCatalog(texts);
    VIDGO_VERIFY_ERROR(catalog, CatalogError::Invalid);
    QCOMPARE(argument(catalog.error(), "file"), file);
    QTEST(argument(catalog.error(), "path"), "path");
    QTEST(argument(catalog.error(), "reason"), "reason");
}

void CatalogRefusalTest::aHostileFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& text, const char* reason) {
        QTest::newRow(name) << text << QString(reason);
    };
    row("empty", "", "incomplete JSON at line 1, column 1");
    row("cut off", "{\"tools\": [", "incomplete JSON at line 1, column 12");
    row("two documents", "{} {}", "extra data at line 1, column 4");
    row("a comment", "{ // why not\n}", "syntax error at line 1, column 3");
    row("nested deeply", QByteArray(100000, '['), "too deep at line 1, column 33");
    row("not UTF-8", "{\"tools\": \"\xC3\x28\"}", "syntax error at line 1, column 12");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "syntax error at line 1, column 1");
    row("byte order mark", "\xEF\xBB\xBF{}", "syntax error at line 1, column 1");
    row("a NUL", QByteArray("{\0}", 3), "syntax error at line 1, column 2");
    row("infinite", "{\"tools\": 1e999999}", "a number is out of range");
}

void CatalogRefusalTest::aHostileFileIsRefused()
{
    QFETCH(QByteArray, text);
    auto texts = goodTexts();
    texts["tools.json"] = text.toStdString();
    const auto catalog = parseCatalog(texts);
    VIDGO_VERIFY_ERROR(catalog, CatalogError::Unreadable);
    QCOMPARE(argument(catalog.error(), "file"), QString("tools.json"));
    QTEST(argument(catalog.error(), "reason"), "reason");
}

void CatalogRefusalTest::aMissingFileIsNamed()
{
    const test::TestFolder folder;
    auto texts = goodTexts();
    texts.erase(texts.find("limits.json"));
    for (const auto& [name, text] : texts)
        VIDGO_VERIFY(writeFile(folder / name, text, Durability::None));

    const auto fromFolder = loadCatalog(folder.path());
    VIDGO_VERIFY_ERROR(fromFolder, CatalogError::Unreadable);
    QCOMPARE(argument(fromFolder.error(), "file"), QString("limits.json"));
    QCOMPARE(argument(fromFolder.error(), "reason"), QString("base.file_not_found"));

    const auto fromTexts = parseCatalog(texts);
    VIDGO_VERIFY_ERROR(fromTexts, CatalogError::Unreadable);
    QCOMPARE(argument(fromTexts.error(), "file"), QString("limits.json"));
}

void CatalogRefusalTest::aFolderInPlaceOfAFileIsRefused()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(makeFolder(folder / "tiers.json"));
    const auto catalog = loadCatalog(folder.path());
    VIDGO_VERIFY_ERROR(catalog, CatalogError::Unreadable);
    QCOMPARE(argument(catalog.error(), "reason"), QString("base.not_a_file"));
}

void CatalogRefusalTest::aFileOfTwentyMegabytesIsNotRead()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "tiers.json", std::string(20 * 1024 * 1024, ' '), Durability::None));
    const auto catalog = loadCatalog(folder.path());
    VIDGO_VERIFY_ERROR(catalog, CatalogError::Unreadable);
    QCOMPARE(argument(catalog.error(), "file"), QString("tiers.json"));
    QCOMPARE(argument(catalog.error(), "reason"), QString("base.file_too_large"));
}

void CatalogRefusalTest::theSentenceForPeopleNamesFilePathAndReason()
{
    auto texts = goodTexts();
    texts["tiers.json"] = "[]";
    const auto catalog = parseCatalog(texts);
    VIDGO_VERIFY_ERROR(catalog, CatalogError::Invalid);
    QCOMPARE(catalog.error().external(),
             std::string("“tiers.json” of VidGo Studio is wrong at $ (must be an object). "
                         "Install VidGo Studio again."));
    QCOMPARE(catalog.error().internal(), std::string("tiers.json: $: must be an object"));
}

QTEST_GUILESS_MAIN(CatalogRefusalTest)
#include "catalog_refusal_test.moc"
