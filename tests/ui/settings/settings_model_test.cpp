#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/base/file.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/settings/credits_text.h"
#include "vidgo/ui/settings/settings_model.h"
#include "vidgo/ui/settings/storage_model.h"

using namespace vidgo;
using vidgo::ui::settings::CreditsText;
using vidgo::ui::settings::SettingsModel;
using vidgo::ui::settings::StorageModel;

class SettingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsKept();
    void savesEachChangeAtOnce();
    void tellsTheProgramAfterSaving();
    void aFailedSaveBringsTheOldValueBack();
    void quickChangesAreSavedOneAfterAnother();
    void changesOfOthersAreNotOverwritten();
    void aNewDataFolderIsForTheNextStart();
    void aFolderWithDataIsKnown();
    void aFolderWithOtherFilesIsLeftAsItIs();
    void scaleAndMotionAreKept();
    void keysAreKeptAndReset();
    void aNewServerIsForTheNextStart();
    void addressesOfServersAreTold_data();
    void addressesOfServersAreTold();
    void theSpaceInUseIsTold();
    void theCacheIsCleared();
    void everythingIsDeletedOnlyByOrder();
    void languagesFollowTheLanguage();
    void aLateAnswerFindsNobody();
    void creditsCome_data();
    void creditsCome();
    void everyModelHasItsCredits();
};

void SettingsModelTest::showsWhatIsKept()
{
    test::FakeServices fakes;
    fakes.settings.value.language = Language::Korean;
    fakes.settings.value.theme = ThemeChoice::Dark;
    fakes.settings.reset = true;
    SettingsModel model;
    model.setHub(&fakes.hub);
    QCOMPARE(model.language(), QStringLiteral("ko"));
    QCOMPARE(model.theme(), QStringLiteral("dark"));
    QCOMPARE(model.cacheLimit(), 2000);
    QVERIFY(model.wereReset());
    QVERIFY(!model.saving());
}

void SettingsModelTest::savesEachChangeAtOnce()
{
    test::FakeServices fakes;
    SettingsModel model;
    model.setHub(&fakes.hub);
    model.setTheme(QStringLiteral("high_contrast"));
    QCOMPARE(model.theme(), QStringLiteral("high_contrast"));
    QVERIFY(model.saving());
    QCOMPARE(fakes.settings.saves, 0);
    fakes.answer();
    QVERIFY(!model.saving());
    QCOMPARE(fakes.settings.value.theme, ThemeChoice::HighContrast);

    model.setTheme(QStringLiteral("high_contrast"));
    QCOMPARE(fakes.executor.waiting(), 0);
}

void SettingsModelTest::tellsTheProgramAfterSaving()
{
    test::FakeServices fakes;
    SettingsModel model;
    model.setHub(&fakes.hub);
    QSignalSpy told(&fakes.hub, &ui::ServiceHub::settingsChanged);
    model.setLanguage(QStringLiteral("ja"));
    QCOMPARE(told.count(), 0);
    fakes.answer();
    QCOMPARE(told.count(), 1);
    QCOMPARE(fakes.settings.value.language, std::optional(Language::Japanese));
    model.setLanguage({});
    fakes.answer();
    QVERIFY(!fakes.settings.value.language);
}

void SettingsModelTest::aFailedSaveBringsTheOldValueBack()
{
    test::FakeServices fakes;
    fakes.settings.failure = test::someError();
    SettingsModel model;
    model.setHub(&fakes.hub);
    model.setWatermarkText(QStringLiteral("Mine"));
    QCOMPARE(model.watermarkText(), QStringLiteral("Mine"));
    fakes.answer();
    QCOMPARE(model.watermarkText(), QStringLiteral("VidGo Demo"));
    QVERIFY(!model.errorText().isEmpty());

    fakes.settings.failure.reset();
    model.setWatermarkText(QStringLiteral("Mine"));
    QVERIFY(model.errorText().isEmpty());
    fakes.answer();
    QCOMPARE(fakes.settings.value.watermarkText, std::string("Mine"));
}

void SettingsModelTest::quickChangesAreSavedOneAfterAnother()
{
    test::FakeServices fakes;
    SettingsModel model;
    model.setHub(&fakes.hub);
    model.setCacheLimit(500);
    model.setCacheLimit(1000);
    model.setCacheLimit(5000);
    QCOMPARE(fakes.executor.waiting(), 1);
    fakes.answer();
    QCOMPARE(fakes.settings.value.cacheLimitBytes, std::int64_t{5'000'000'000});
    QCOMPARE(model.cacheLimit(), 5000);
    QCOMPARE(fakes.settings.saves, 2);
}

void SettingsModelTest::changesOfOthersAreNotOverwritten()
{
    test::FakeServices fakes;
    SettingsModel model;
    model.setHub(&fakes.hub);
    fakes.settings.value.exportTemplate = "{name}";
    model.setTheme(QStringLiteral("light"));
    fakes.answer();
    QCOMPARE(fakes.settings.value.exportTemplate, std::string("{name}"));
}

void SettingsModelTest::aNewDataFolderIsForTheNextStart()
{
    test::FakeServices fakes;
    SettingsModel model;
    model.setHub(&fakes.hub);
    const auto now = model.dataFolder();
    QVERIFY(model.nextDataFolder().isEmpty());
    model.chooseDataFolder(QUrl::fromLocalFile(QStringLiteral("/data/elsewhere")));
    fakes.answer();
    QCOMPARE(model.nextDataFolder(), QStringLiteral("/data/elsewhere"));
    QCOMPARE(model.dataFolder(), now);
    model.chooseDataFolder(model.dataFolderUrl());
    fakes.answer();
    QVERIFY(model.nextDataFolder().isEmpty());
}

void SettingsModelTest::aFolderWithOtherFilesIsLeftAsItIs()
{
    const test::TestFolder folder;
    const auto write = [&](const char* name) {
        VIDGO_VERIFY(writeFile(folder / name, "something", Durability::Rename));
    };
    const auto place = [&](const char* name) {
        const auto address = SettingsModel::dataPlace(ui::toUrl(folder / name));
        return SettingsModel::folderText(address);
    };
    const auto path = [&](const char* name) { return ui::pathText(folder / name); };
    QCOMPARE(SettingsModel::dataPlace(QUrl()), QUrl()); // the usual place
    QCOMPARE(place("new"), path("new"));
    VIDGO_VERIFY(makeFolder(folder / "empty"));
    QCOMPARE(place("empty"), path("empty"));
    write("documents/library/books.txt");
    QCOMPARE(place("documents"), path("documents/VidGo Studio"));
    // One of a studio is used again, another one left alone.
    write("documents/VidGo Studio/vidgo.db");
    QCOMPARE(place("documents"), path("documents/VidGo Studio"));
    QCOMPARE(place("documents/VidGo Studio"), path("documents/VidGo Studio"));
    write("music/VidGo Studio/a.ogg");
    QCOMPARE(place("music"), path("music/VidGo Studio 2"));
}

void SettingsModelTest::aFolderWithDataIsKnown()
{
    const test::TestFolder folder;
    const auto address = QUrl::fromLocalFile(QString::fromStdString(folder.path().string()));
    QVERIFY(!SettingsModel::holdsData(address));
    QFile database(address.toLocalFile() + QStringLiteral("/vidgo.db"));
    QVERIFY(database.open(QIODevice::WriteOnly));
    QVERIFY(SettingsModel::holdsData(address));
}

void SettingsModelTest::scaleAndMotionAreKept()
{
    test::FakeServices fakes;
    fakes.settings.value.uiScalePercent = 150;
    SettingsModel model;
    model.setHub(&fakes.hub);
    QCOMPARE(model.uiScale(), 150);
    QVERIFY(!model.scaleWaits());
    model.setUiScale(9000);
    model.setReducedMotion(true);
    fakes.answer();
    QCOMPARE(fakes.settings.value.uiScalePercent, kLargestUiScale);
    QVERIFY(model.scaleWaits());
    QCOMPARE(fakes.settings.value.motion, MotionChoice::Reduced);
    model.setUiScale(150);
    QVERIFY(!model.scaleWaits());
}

void SettingsModelTest::keysAreKeptAndReset()
{
    test::FakeServices fakes;
    SettingsModel model;
    model.setHub(&fakes.hub);
    model.setShortcut(QStringLiteral("page.library"), QStringLiteral("Ctrl+L"));
    model.setShortcut(QStringLiteral("page.home"), QString());
    fakes.answer();
    QCOMPARE(fakes.settings.value.shortcuts.size(), std::size_t{2});
    QCOMPARE(model.shortcuts().value(QStringLiteral("page.library")).toString(), QStringLiteral("Ctrl+L"));
    model.resetShortcut(QStringLiteral("page.library"));
    fakes.answer();
    QCOMPARE(fakes.settings.value.shortcuts.size(), std::size_t{1});
    QVERIFY(model.hasShortcuts());
    model.resetShortcuts();
    fakes.answer();
    QVERIFY(fakes.settings.value.shortcuts.empty());
    QVERIFY(!model.hasShortcuts());
}

void SettingsModelTest::aNewServerIsForTheNextStart()
{
    test::FakeServices fakes;
    SettingsModel model;
    model.setHub(&fakes.hub);
    QVERIFY(model.serverAddress().isEmpty() && !model.serverWaits());
    model.setServerAddress(QStringLiteral(" https://vidgo.example "));
    fakes.answer();
    QCOMPARE(fakes.settings.value.serverAddress, std::string("https://vidgo.example"));
    QVERIFY(model.serverWaits());
    model.setServerAddress(QStringLiteral("vidgo"));
    fakes.answer();
    QCOMPARE(fakes.settings.value.serverAddress, std::string("https://vidgo.example"));
    model.setServerAddress({});
    fakes.answer();
    QVERIFY(fakes.settings.value.serverAddress.empty() && !model.serverWaits());
}

void SettingsModelTest::addressesOfServersAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* text, bool good) {
        QTest::newRow(text) << QString::fromLatin1(text) << good;
    };
    row("", true);
    row("https://vidgo.example", true);
    row(" https://vidgo.example:8443/ ", true);
    row("http://localhost:8080", true);
    row("http://127.0.0.1:8080", true);
    row("http://[::1]:8080", true);
    row("http://vidgo.example", false);
    row("vidgo.example", false);
    row("ftp://vidgo.example", false);
    row("https://", false);
    row("https://vidgo.example/api", false);
    row("https://vidgo.example?x=1", false);
    row("https://ann:secret@vidgo.example", false);
}

void SettingsModelTest::addressesOfServersAreTold()
{
    QFETCH(const QString, text);
    QTEST(SettingsModel::isServerAddress(text), "good");
}

void SettingsModelTest::theSpaceInUseIsTold()
{
    test::FakeServices fakes;
    StorageModel storage;
    storage.setHub(&fakes.hub);
    QVERIFY(storage.ownSize().isEmpty());
    fakes.answer();
    QVERIFY(storage.ownSize().contains(QStringLiteral("40")));
    QVERIFY(storage.renewableSize().contains(QStringLiteral("120")));
    fakes.storage.failure = test::someError();
    storage.reload();
    fakes.answer();
    QVERIFY(storage.ownSize().isEmpty());
    QVERIFY(!storage.errorText().isEmpty());
}

void SettingsModelTest::theCacheIsCleared()
{
    test::FakeServices fakes;
    StorageModel storage;
    storage.setHub(&fakes.hub);
    QSignalSpy cleared(&storage, &StorageModel::cacheCleared);
    storage.clearCache();
    QVERIFY(storage.busy());
    fakes.answer();
    QVERIFY(!storage.busy());
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!storage.renewableSize().contains(QStringLiteral("120")));
    fakes.storage.failure = test::someError();
    storage.clearCache();
    fakes.answer();
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!storage.errorText().isEmpty());
}

void SettingsModelTest::everythingIsDeletedOnlyByOrder()
{
    test::FakeServices fakes;
    StorageModel storage;
    storage.setHub(&fakes.hub);
    fakes.answer();
    QVERIFY(!storage.deletionOrdered());
    storage.orderDeletion();
    fakes.answer();
    QVERIFY(storage.deletionOrdered());
    storage.cancelDeletion();
    fakes.answer();
    QVERIFY(!fakes.storage.ordered);
}

void SettingsModelTest::languagesFollowTheLanguage()
{
    test::FakeServices fakes;
    SettingsModel model;
    model.setHub(&fakes.hub);
    QCOMPARE(model.languages().size(), 6);
    QCOMPARE(model.languages().at(2).toMap().value(QStringLiteral("text")).toString(),
             QStringLiteral("日本語"));
    QSignalSpy renamed(&model, &SettingsModel::languagesChanged);
    fakes.hub.setLanguage(Language::Spanish);
    QCOMPARE(renamed.count(), 1);
}

void SettingsModelTest::aLateAnswerFindsNobody()
{
    test::FakeServices fakes;
    {
        SettingsModel model;
        model.setHub(&fakes.hub);
        model.setTheme(QStringLiteral("dark"));
    }
    fakes.answer();
    QCOMPARE(fakes.settings.value.theme, ThemeChoice::Dark);
}

void SettingsModelTest::creditsCome_data()
{
    QTest::addColumn<QString>("subject");
    for (const auto* subject : {"examples", "models", "fonts"})
        QTest::newRow(subject) << QString::fromLatin1(subject);
}

void SettingsModelTest::creditsCome()
{
    QFETCH(QString, subject);
    CreditsText credits;
    credits.setSubject(subject);
    QVERIFY(credits.text().size() > 100);
}

void SettingsModelTest::everyModelHasItsCredits()
{
    CreditsText credits;
    credits.setSubject(QStringLiteral("models"));
    int models = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::sourcePath("resources/models"))) {
        if (entry.path().extension() != ".onnx" && entry.path().extension() != ".bin")
            continue;
        ++models;
        const auto name = toUtf8(entry.path().filename());
        QVERIFY2(credits.text().contains(QString::fromStdString(name)), name.c_str());
    }
    QVERIFY(models >= 3);
}

QTEST_GUILESS_MAIN(SettingsModelTest)
#include "settings_model_test.moc"
