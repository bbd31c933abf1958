#include <QtTest/QtTest>

#include <set>

#include "vidgo/base/file.h"
#include "vidgo/catalog/catalog_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_provider_prices.h"
#include "vidgo/catalog/load_providers.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

class ProvidersTest : public QObject
{
    Q_OBJECT

    Catalog m_catalog;
    ProviderPrices m_prices;
    QString m_text;

private Q_SLOTS:
    void initTestCase()
    {
        const auto folder = test::sourcePath("resources/catalog");
        auto catalog = loadCatalog(folder);
        VIDGO_VERIFY(catalog);
        m_catalog = std::move(*catalog);
        auto prices = loadProviderPrices(folder, m_catalog);
        VIDGO_VERIFY(prices);
        m_prices = std::move(*prices);
        const auto text = readTextFile(folder / "providers/piapi.json", 1 << 20);
        VIDGO_VERIFY(text);
        m_text = QString::fromStdString(*text);
    }

    void allFilesAreReadInTheOrderOfTheServices()
    {
        const auto list = loadProviders(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(list);
        std::vector<std::string> wanted;
        for (const auto& info : m_catalog.providers)
            if (std::filesystem::exists(test::sourcePath("resources/catalog/providers/" + info.id + ".json")))
                wanted.push_back(info.id);
        std::vector<std::string> read;
        for (const auto& data : list->all)
            read.push_back(data.id);
        QCOMPARE(read, wanted);
        QVERIFY(read.size() >= 4);
    }

    void everyModelSaysHowSureItIsAndHowItIsAskedFor()
    {
        const auto list = loadProviders(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(list);
        for (const auto& data : list->all) {
            QVERIFY(!data.models.empty());
            std::set<std::string> ids;
            for (const auto& model : data.models) {
                QVERIFY(model.confidence != FactConfidence::None && !model.source.empty());
                QVERIFY(ids.insert(model.id).second);
                QVERIFY(model.deadline >= std::chrono::minutes(1));
            }
        }
    }

    void piapiIsAsItsNotesSay()
    {
        const auto piapi = parseProvider(m_text.toStdString(), "piapi.json", m_catalog, m_prices);
        VIDGO_VERIFY(piapi);
        QCOMPARE(piapi->baseUrl, std::string("https://api.piapi.ai"));
        QCOMPARE(*piapi->otherUrl("upload"), std::string("https://upload.theapi.app"));
        QCOMPARE(piapi->keyVariable, std::string("PIAPI_KEY"));
        const auto* wan = piapi->model("wan26_image_to_video");
        QVERIFY(wan);
        QCOMPARE(wan->seconds, (std::vector<int>{5, 10, 15}));
        QCOMPARE(wan->needs, (std::vector<InputRole>{InputRole::Picture}));
        QCOMPARE(wan->delivery, (std::vector<InputDelivery>{InputDelivery::Upload}));
        QCOMPARE(piapi->modelsFor(Operation::ImageToVideo).front(), wan);
        QCOMPARE(piapi->model("wan26_text_to_video")->sizes.front(), (PixelSize{1280, 720}));
    }

    void aWrongEntryIsRefusedWithItsPath_data()
    {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const char* find, const char* replacement, const char* path) {
            QTest::newRow(name) << find << replacement << path;
        };
        row("unknown key", "\"can_cancel\": true", "\"can_cancel\": true, \"extra\": 1", "extra");
        row("unknown provider", "\"id\": \"piapi\"", "\"id\": \"nobody\"", "id");
        row("http", "\"https://api.piapi.ai\"", "\"http://api.piapi.ai\"", "base_url");
        row("slash at the end", "\"https://api.piapi.ai\"", "\"https://api.piapi.ai/\"", "base_url");
        row("other address", "\"https://upload.theapi.app\"", "\"ftp://upload\"", "other_urls[0].url");
        row("variable", "\"PIAPI_KEY\"", "\"piapi key\"", "key.variable");
        row("polling", "\"first_ms\": 3000", "\"first_ms\": 3", "polling.first_ms");
        row("flag", "\"can_cancel\": true", "\"can_cancel\": 1", "can_cancel");
        row("model twice", "\"id\": \"nano_banana_2_text\"", "\"id\": \"flux_schnell\"", "models[1].id");
        row("unknown operation", "\"operation\": \"text_to_image\"", "\"operation\": \"magic\"",
            "models[0].operation");
        row("unknown price", "\"price\": \"flux_schnell\"", "\"price\": \"free\"", "models[0].price");
        row("unknown style", "\"styles\": [\n        \"anime_japanese\"", "\"styles\": [\n        \"magic\"",
            "models[");
        row("unknown role", "\"needs\": [\"picture\"]", "\"needs\": [\"dog\"]", "models[");
        row("unknown delivery", "\"delivery\": [\"upload\"]", "\"delivery\": [\"pigeon\"]", "models[");
        row("no delivery", "\"delivery\": [\"upload\"]", "\"delivery\": []", "models[");
        row("size", "\"1280x720\"", "\"1280 by 720\"", "models[");
        row("seconds", "\"seconds\": [5, 10, 15]", "\"seconds\": [5, 0]", "models[");
        row("no deadline", "\"deadline_seconds\": 600,", "", "models[0].deadline_seconds");
        row("confidence", "\"confidence\": \"reported\"", "\"confidence\": \"hoped\"",
            "models[0].confidence");
        row("no source", "\"source\": \"apinetwork", "\"note\": \"apinetwork", "models[0].source");
        row("wire", "\"wire\": {\n        \"body\"", "\"wire\": 5, \"wore\": {\n        \"body\"",
            "models[0].wire");
    }
    void aWrongEntryIsRefusedWithItsPath()
    {
        QFETCH(QString, find);
        QFETCH(QString, replacement);
        QFETCH(QString, path);
        auto text = m_text;
        const auto at = text.indexOf(find);
        QVERIFY(at >= 0);
        text.replace(at, find.size(), replacement);
        const auto read = parseProvider(text.toStdString(), "piapi.json", m_catalog, m_prices);
        VIDGO_VERIFY_ERROR(read, CatalogError::Invalid);
        const auto said = QString::fromStdString(read.error().arguments().at("path"));
        QVERIFY2(said.startsWith(path), qPrintable(said));
    }

    void aFileMustBeNamedAsItsProvider()
    {
        const test::TestFolder folder;
        std::filesystem::create_directory(folder / "providers");
        VIDGO_VERIFY(writeFile(folder / "providers/runway.json", m_text.toStdString(), Durability::Rename));
        VIDGO_VERIFY_ERROR(loadProviders(folder.path(), m_catalog, m_prices), CatalogError::Invalid);
        std::filesystem::remove(folder / "providers/runway.json");
        VIDGO_VERIFY(writeFile(folder / "providers/stranger.json", m_text.toStdString(), Durability::Rename));
        VIDGO_VERIFY_ERROR(loadProviders(folder.path(), m_catalog, m_prices), CatalogError::Invalid);
        const test::TestFolder none;
        VIDGO_VERIFY_ERROR(loadProviders(none.path(), m_catalog, m_prices), CatalogError::Unreadable);
    }
};

QTEST_GUILESS_MAIN(ProvidersTest)
#include "providers_test.moc"
