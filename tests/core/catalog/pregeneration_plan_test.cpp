#include <set>

#include <QtTest/QtTest>

#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/catalog/catalog_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_pregeneration.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

/// The plan of what is made ahead of time, as it is delivered and with one thing wrong.
class PregenerationPlanTest : public QObject
{
    Q_OBJECT

    Catalog m_catalog;
    std::string m_text;

    static std::string starterIds(std::set<std::string>& ids)
    {
        const auto manifest = Json::read(test::sourcePath("resources/starter-pack/manifest.json"));
        if (!manifest)
            return manifest.error().internal();
        for (const auto& entry : *manifest->find("materials")->asArray())
            ids.insert(*entry.find("id")->asString());
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(catalog);
        m_catalog = std::move(*catalog);
        auto text = readTextFile(test::sourcePath("resources/catalog") / kPregenerationFile, 1 << 20);
        VIDGO_VERIFY(text);
        m_text = std::move(*text);
    }

    void theDeliveredPlanIsRead()
    {
        const auto plan = loadPregeneration(test::sourcePath("resources/catalog"), m_catalog);
        VIDGO_VERIFY(plan);
        QCOMPARE(plan->tools.size(), kTools.size());
        for (const auto tool : kTools) {
            const auto* own = plan->find(tool);
            QVERIFY2(own, toolId(tool).data());
            QVERIFY(own->minimum >= 1);
            std::set<std::string> topics;
            for (const auto& wish : own->templates)
                topics.insert(wish.topic);
            QVERIFY2(topics.size() >= 2, toolId(tool).data());
        }
        QCOMPARE(plan->find(Tool::BackgroundRemoval)->engine, Engine::OnDevice);
        QCOMPARE(plan->find(Tool::AiAvatar)->engine, Engine::Provider);
    }

    void itBeginsWithExamplesThatAreThere()
    {
        std::set<std::string> ids;
        QCOMPARE(starterIds(ids), std::string());
        const auto plan = loadPregeneration(test::sourcePath("resources/catalog"), m_catalog);
        VIDGO_VERIFY(plan);
        for (const auto& tool : plan->tools)
            for (const auto& wish : tool.templates)
                for (const auto& example : wish.examples)
                    QVERIFY2(ids.contains(example), example.c_str());
    }

    void everyWishIsInEveryLanguage()
    {
        const auto plan = loadPregeneration(test::sourcePath("resources/catalog"), m_catalog);
        VIDGO_VERIFY(plan);
        for (const auto& tool : plan->tools)
            for (const auto& wish : tool.templates)
                for (const auto language : kLanguages) {
                    QVERIFY2(wish.prompt.has(language), wish.id.c_str());
                    QVERIFY2(wish.examples.empty() == wish.title.has(language), wish.id.c_str());
                    QVERIFY2((tool.tool == Tool::AiAvatar) == wish.script.has(language), wish.id.c_str());
                }
    }

    void aWrongPlanIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* from, const char* to, const char* reason) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(reason);
        };
        row("not a tool", "\"tool\": \"try_on\"", "\"tool\": \"try_out\"", "must be try_on");
        row("out of order", "\"tool\": \"try_on\"", "\"tool\": \"ai_avatar\"", "must be try_on");
        row("no topic of the tool", "\"topic\": \"kitchen\"", "\"topic\": \"cellar\"", "unknown: cellar");
        row("no provider", "\"provider\": \"auto\"", "\"provider\": \"nobody\"", "unknown: nobody");
        row("not made here",
            "\"made_by\": \"provider\",\n      \"provider\": \"auto\",\n      \"minimum\": 1,\n      "
            "\"settings\": { \"lines\": 1080 },\n      \"templates\": [\n        {\n          \"id\": "
            "\"modern_calm\"",
            "\"made_by\": \"device\",\n      \"minimum\": 1,\n      \"settings\": { \"lines\": 1080 },\n     "
            " \"templates\": [\n        {\n          \"id\": \"modern_calm\"",
            "the device does not make it");
        row("settings out of range", "\"seconds\": 5", "\"seconds\": 500", "seconds");
        row("a file among the settings", "\"seconds\": 5", "\"seconds\": 5, \"garment\": \"/etc/passwd\"",
            "has no place for garment");
        row("words among the settings", "\"seconds\": 5", "\"seconds\": 5, \"prompt\": \"x\"",
            "has no place for prompt");
        row("a wish twice", "\"id\": \"luxury_velvet\"", "\"id\": \"nature_moss\"", "repeated");
        row("a missing language", "\"ko\": \"차 따르는 법\", ", "", "missing");
        row("an avatar without words", "\"script\": {", "\"note\": {", "goes with avatars");
        row("words and an example", "\"id\": \"how_to_pour\",",
            "\"id\": \"how_to_pour\", \"examples\": [\"br-food-01\"],", "goes with what begins with words");
        row("a negative minimum", "\"minimum\": 1", "\"minimum\": -1", "whole number");
        row("an unknown key", "\"minimum\": 1", "\"minimum\": 1, \"maximum\": 2", "unknown key");
    }
    void aWrongPlanIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        auto text = m_text;
        const auto at = text.find(from.toStdString());
        QVERIFY2(at != std::string::npos, from.constData());
        text.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
        const auto plan = parsePregeneration(text, m_catalog);
        VIDGO_VERIFY_ERROR(plan, CatalogError::Invalid);
        QVERIFY2(QString::fromStdString(plan.error().internal()).contains(reason),
                 plan.error().internal().c_str());
    }

    void whosePacksAreTakenIsData()
    {
        VIDGO_VERIFY(loadTrustedPacks(test::sourcePath("resources/catalog")));
        const std::string key(64, 'a');
        const auto good = parseTrustedPacks(R"({"publishers":[{"name":"A","public_key":")" + key + R"("}]})");
        VIDGO_VERIFY(good);
        QCOMPARE(good->front(), (PackPublisher{.name = "A", .publicKey = key}));
        for (const auto& wrong :
             std::vector<std::string>{R"({"publishers":[{"name":"A","public_key":"abc"}]})", "{}",
                                      R"({"publishers":[{"name":"","public_key":")" + key + R"("}]})"})
            VIDGO_VERIFY_ERROR(parseTrustedPacks(wrong), CatalogError::Invalid);
    }
};

QTEST_GUILESS_MAIN(PregenerationPlanTest)
#include "pregeneration_plan_test.moc"
