#include <QtTest/QtTest>

#include "vidgo/backend/settings_backend.h"
#include "vidgo/base/file.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using backend::SettingsBackend;

class SettingsBackendTest : public QObject
{
    Q_OBJECT

private:
    test::ManualClock m_clock;
    NullLog m_log;

    SettingsBackend open(const test::TestFolder& folder, const std::filesystem::path& forced = {})
    {
        return SettingsBackend(folder / "settings.json", "/usual", forced, m_clock, m_log);
    }

private Q_SLOTS:
    void aMissingFileMeansTheDefaults()
    {
        const test::TestFolder folder;
        const auto store = open(folder);
        QVERIFY(store.settings() == Settings{});
        QVERIFY(!store.wereReset());
        QCOMPARE(store.dataFolder(), std::filesystem::path("/usual"));
    }

    void whatIsSavedIsThereAfterARestart()
    {
        const test::TestFolder folder;
        Settings wanted{.language = Language::TraditionalChinese,
                        .theme = ThemeChoice::HighContrast,
                        .dataFolder = pathFromUtf8("/データ/フォルダー"),
                        .exportFolder = "/exports",
                        .exportTemplate = "{name} {date}",
                        .watermarkText = "見本",
                        .mattingModel = "/models/own.onnx",
                        .cacheLimitBytes = 500'000'000,
                        .uiScalePercent = 150,
                        .motion = MotionChoice::Reduced,
                        .shortcuts = {{"page.library", "Ctrl+L"}, {"view.full_screen", ""}},
                        .serverAddress = "https://vidgo.example",
                        .newExamples = ExampleArrival::Asked,
                        .proxy = {.use = ProxyUse::Manual,
                                  .address = "http://proxy.example.com:3128",
                                  .script = "http://wpad.example.com/proxy.pac",
                                  .user = "ann",
                                  .exceptions = {"office.example.com", ".lan"}}};
        {
            auto store = open(folder);
            VIDGO_VERIFY(store.save(wanted));
        }
        const auto store = open(folder);
        QVERIFY(store.settings() == wanted);
        QCOMPARE(store.dataFolder(), wanted.dataFolder);
    }

    void aForcedDataFolderWinsOverTheSettings()
    {
        const test::TestFolder folder;
        {
            auto store = open(folder);
            VIDGO_VERIFY(store.save(Settings{.dataFolder = "/chosen"}));
        }
        QCOMPARE(open(folder, "/forced").dataFolder(), std::filesystem::path("/forced"));
        QCOMPARE(open(folder).dataFolder(), std::filesystem::path("/chosen"));
    }

    void aDamagedFileIsPutAsideAndNeverLost_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut off") << QByteArray("{\"theme\": \"da");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no object") << QByteArray("[1, 2]");
        QTest::newRow("binary") << QByteArray("\x00\xFF\x80 rubbish", 11);
    }

    void aDamagedFileIsPutAsideAndNeverLost()
    {
        QFETCH(QByteArray, content);
        const test::TestFolder folder;
        const std::string before(content.constData(), static_cast<std::size_t>(content.size()));
        VIDGO_VERIFY(writeFile(folder / "settings.json", before, Durability::Rename));

        auto store = open(folder);
        QVERIFY(store.wereReset());
        QVERIFY(store.settings() == Settings{});
        VIDGO_VERIFY(store.save(Settings{.theme = ThemeChoice::Dark}));

        std::size_t kept = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            if (entry.path().filename().string().starts_with("settings.json.damaged-")) {
                QCOMPARE(readTextFile(entry.path(), 1000).value(), before);
                ++kept;
            }
        QCOMPARE(kept, std::size_t{1});
        QVERIFY(!open(folder).wereReset());
    }

    void oneSenselessValueLeavesTheOthersInForce()
    {
        const test::TestFolder folder;
        VIDGO_VERIFY(writeFile(folder / "settings.json",
                               R"({"theme": "dark", "language": "klingon", "cache_limit_bytes": -4,
                                   "watermark_text": 7, "export_template": "", "ui_scale_percent": 9000,
                                   "motion": "wild", "server_address": 8, "new_examples": "never",
                                   "proxy": {"use": "wild", "address": 3, "user": [], "exceptions": [1, "here"]}, "shortcuts": {"page.home": 3, "page.library": "F2"}})",
                               Durability::Rename));
        const auto settings = open(folder).settings();
        QCOMPARE(settings.theme, ThemeChoice::Dark);
        QVERIFY(!settings.language);
        QVERIFY(settings.cacheLimitBytes > 0);
        QCOMPARE(settings.watermarkText, Settings{}.watermarkText);
        QCOMPARE(settings.exportTemplate, Settings{}.exportTemplate);
        QCOMPARE(settings.uiScalePercent, kLargestUiScale);
        QCOMPARE(settings.motion, MotionChoice::Full);
        QCOMPARE(settings.serverAddress, std::string());
        QCOMPARE(settings.newExamples, ExampleArrival::Unmetered);
        QVERIFY(settings.proxy == ProxyChoice{.exceptions = {"here"}});
        QCOMPARE(settings.shortcuts.size(), std::size_t{1});
        QCOMPARE(settings.shortcuts.at("page.library"), std::string("F2"));
    }

    void keysOfANewerStudioAreKept()
    {
        const test::TestFolder folder;
        VIDGO_VERIFY(writeFile(folder / "settings.json", R"({"from_the_future": [1, 2], "theme": "light"})",
                               Durability::Rename));
        auto store = open(folder);
        VIDGO_VERIFY(store.save(store.settings()));
        const auto json = Json::read(folder / "settings.json");
        VIDGO_VERIFY(json);
        QVERIFY(json->find("from_the_future") != nullptr);
    }

    void aFailedSaveLeavesTheOldSettingsInForce()
    {
        const test::TestFolder folder;
        // A file where the folder should be: nobody can write below it, root included.
        VIDGO_VERIFY(writeFile(folder / "blocked", "x", Durability::Rename));
        SettingsBackend store(folder / "blocked" / "settings.json", "/usual", {}, m_clock, m_log);
        const auto outcome = store.save(Settings{.theme = ThemeChoice::Dark});
        QVERIFY(!outcome);
        QVERIFY(store.settings() == Settings{});
    }
};

QTEST_GUILESS_MAIN(SettingsBackendTest)
#include "settings_backend_test.moc"
