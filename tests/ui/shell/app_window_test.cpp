#include <QtTest/QtTest>

#include <QDir>
#include <QFontDatabase>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>

#include "../support/fake_services.h"

using namespace vidgo;

/// The real window over stand-ins: every page in every theme without a word of complaint from QML, and the
/// ways between them. Pictures of what was seen lie in the build folder under `grabs`.
class AppWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageShows_data();
    void everyPageShows();
    void emptyAndFailedPagesShow();
    void theLanguageChangesInPlace();
    void aNarrowWindowFoldsTheSidebar();
    void keysOpenPages();
    void searchOpensAnExample();
    void thePaletteRunsACommand();
    void visitorsWhoLookForKeysAreLedToTheMode();
    void escapeBringsTheKeyboardBack();
    void aShortcutIsChangedAndTakenOver();
    void addressesAndFoldersAreAnswered();
    void theLastPageIsOpenedAgain();
    void theUpgradePlacesLeadToThePlans();
    void aResultIsExported();
    void aFailedSettingReturns();
    void closingWithWorkUnderWayIsSafe();
};

namespace {

QStringList s_complaints;

void listen(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        s_complaints.append(message);
    fprintf(stderr, "%s\n", qPrintable(message));
}

QQuickItem* childOf(QQuickItem* item, const QString& name)
{
    if (item->objectName() == name)
        return item;
    const auto children = item->childItems();
    for (auto* child : children)
        if (auto* found = childOf(child, name))
            return found;
    return nullptr;
}

/// True when every picture that can be seen is there and has faded in.
bool pictured(const QQuickItem* item)
{
    if (!item->isVisible())
        return true;
    if (item->inherits("vidgo::ui::PictureSurface") &&
        (item->property("status").toInt() == 2 || (item->opacity() > 0 && item->opacity() < 1)))
        return false;
    return std::ranges::all_of(item->childItems(), pictured);
}

/// The window with its services and engine, in the order in which they may end.
struct Studio
{
    explicit Studio(const QString& page = QStringLiteral("home"),
                    const QString& theme = QStringLiteral("dark"))
        : Studio(page, theme, [](test::FakeServices&) {})
    {}
    Studio(const QString& page, const QString& theme, const std::function<void(test::FakeServices&)>& prepare)
    {
        s_complaints.clear();
        prepare(fakes);
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.setInitialProperties({{QStringLiteral("hub"), QVariant::fromValue(&fakes.hub)},
                                     {QStringLiteral("startPage"), page},
                                     {QStringLiteral("forcedTheme"), theme}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/VidGo/Shell/AppWindow.qml")));
        if (!engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
        if (!window)
            return;
        QObject::connect(window, SIGNAL(firstContentShown()), &shown, SLOT(start()));
        fakes.hub.setExamplesReady(true);
    }
    /// Lets answers arrive until the page shows its content.
    bool settle()
    {
        return QTest::qWaitFor([this] {
            fakes.answer();
            return shown.isActive();
        });
    }
    QQuickItem* item(const char* name) const
    {
        return childOf(window->contentItem()->parentItem() ? window->contentItem()->parentItem()
                                                           : window->contentItem(),
                       QString::fromLatin1(name));
    }
    void click(const char* name)
    {
        auto* target = item(name);
        QVERIFY2(target, name);
        const auto middle = target->mapToScene(QPointF(target->width() / 2, target->height() / 2)).toPoint();
        QTest::mouseClick(window, Qt::LeftButton, {}, middle);
        fakes.answer();
    }
    void grab(const QString& name)
    {
        QVERIFY(QTest::qWaitFor([this] { return fakes.answer(), pictured(window->contentItem()); }));
        QDir().mkpath(QStringLiteral(VIDGO_BINARY_DIR "/grabs"));
        QVERIFY(window->grabWindow().save(QStringLiteral(VIDGO_BINARY_DIR "/grabs/%1.png").arg(name)));
    }
    QString page() const { return window->property("currentPage").toString(); }

    test::FakeServices fakes;
    QQmlApplicationEngine engine;
    QQuickWindow* window = nullptr;
    QTimer shown; ///< Active once the window has told that its first content is shown.
};

void addResults(test::FakeServices& fakes)
{
    for (const auto* id :
         {"br-electronics-01", "br-food-01", "br-jewelry-01", "br-fashion-02", "br-cosmetics-01"})
        fakes.library.add(fakes.examples, id);
}

} // namespace

void AppWindowTest::initTestCase()
{
    qInstallMessageHandler(listen);
    const QDir fonts(QStringLiteral(VIDGO_SOURCE_DIR "/resources/fonts"));
    const auto files = fonts.entryList({QStringLiteral("*.otf")}, QDir::Files);
    for (const auto& file : files)
        QFontDatabase::addApplicationFont(fonts.filePath(file));
}

void AppWindowTest::everyPageShows_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("theme");
    for (const auto* page : {"home", "gallery", "background_removal", "room_redesign", "library", "plans",
                             "orders", "profile", "settings"})
        for (const auto* theme : {"dark", "light", "high_contrast"})
            QTest::addRow("%s %s", page, theme) << QString::fromLatin1(page) << QString::fromLatin1(theme);
}

void AppWindowTest::everyPageShows()
{
    QFETCH(QString, page);
    QFETCH(QString, theme);
    Studio studio(page, theme, addResults);
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    QCOMPARE(studio.page(), page);
    studio.grab(page + QLatin1Char('-') + theme);
    studio.window->resize(800, 600);
    studio.grab(page + QLatin1Char('-') + theme + QStringLiteral("-small"));
    if (theme == QLatin1String("dark")) {
        studio.window->resize(2560, 1440);
        studio.grab(page + QLatin1Char('-') + theme + QStringLiteral("-large"));
    }
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::emptyAndFailedPagesShow()
{
    Studio empty(QStringLiteral("library"), QStringLiteral("dark"));
    QVERIFY(empty.window);
    QVERIFY(empty.settle());
    empty.grab(QStringLiteral("library-empty"));
    QCOMPARE(s_complaints, QStringList());

    Studio failed(QStringLiteral("home"), QStringLiteral("dark"), [](test::FakeServices& fakes) {
        fakes.examples.failure = test::someError();
        fakes.library.failure = test::someError();
    });
    QVERIFY(failed.window);
    QVERIFY(failed.settle());
    failed.grab(QStringLiteral("home-failed"));
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::theLanguageChangesInPlace()
{
    Studio studio(QStringLiteral("home"), QStringLiteral("dark"), addResults);
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    for (const auto language : kLanguages) {
        studio.fakes.hub.setLanguage(language);
        studio.engine.retranslate();
        studio.fakes.answer();
        auto* entry = studio.item("nav_background_removal");
        QVERIFY(entry);
        QCOMPARE(entry->parentItem()->property("text").toString(),
                 QString::fromStdString(
                     studio.fakes.catalog.data.tool(Tool::BackgroundRemoval)->name.in(language)));
        studio.grab(QStringLiteral("home-") + studio.fakes.hub.languageCode());
    }
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::aNarrowWindowFoldsTheSidebar()
{
    Studio studio;
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    const auto widthOf = [&studio] { return studio.item("navHome")->parentItem()->width(); };
    QCOMPARE(widthOf(), 224.0);
    studio.window->resize(1000, 700);
    QTRY_COMPARE(widthOf(), 64.0);
}

void AppWindowTest::keysOpenPages()
{
    Studio studio;
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    QTest::keyClick(studio.window, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(studio.page(), QStringLiteral("library"));
    QTest::keyClick(studio.window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(studio.page(), QStringLiteral("settings"));
    QTest::keyClick(studio.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(studio.item("searchField")->hasActiveFocus());
    studio.click("nav_room_redesign");
    QCOMPARE(studio.page(), QStringLiteral("room_redesign"));
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::searchOpensAnExample()
{
    Studio studio;
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    QTest::keyClick(studio.window, Qt::Key_K, Qt::ControlModifier);
    for (const auto key : QByteArray("headphones"))
        QTest::keyClick(studio.window, key);
    const auto kindOfFirst = [&studio] {
        studio.fakes.answer();
        auto* row = studio.item("searchHits")->property("currentItem").value<QQuickItem*>();
        return row ? row->property("kind").toString() : QString();
    };
    QTRY_COMPARE(kindOfFirst(), QStringLiteral("example"));
    studio.grab(QStringLiteral("search"));
    QTest::keyClick(studio.window, Qt::Key_Return);
    QTRY_COMPARE(studio.page(), QStringLiteral("background_removal"));
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::thePaletteRunsACommand()
{
    Studio studio;
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    QTest::keyClick(studio.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(studio.item("searchHits")->property("count").toInt() > 10);
    studio.grab(QStringLiteral("palette"));
    for (const auto key : QByteArray("theme light"))
        QTest::keyClick(studio.window, key);
    QTest::keyClick(studio.window, Qt::Key_Return);
    studio.fakes.answer();
    QCOMPARE(studio.fakes.settings.value.theme, ThemeChoice::Light);
    QTest::keyClick(studio.window, Qt::Key_K, Qt::ControlModifier);
    auto* hits = studio.item("searchHits");
    QCOMPARE(hits->property("currentIndex").toInt(), 0);
    QTest::keyClick(studio.window, Qt::Key_Down);
    QCOMPARE(hits->property("currentIndex").toInt(), 1);
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::visitorsWhoLookForKeysAreLedToTheMode()
{
    Studio studio(QStringLiteral("home"), QStringLiteral("light"),
                  [](test::FakeServices& fakes) { fakes.session.value = StudioMode::Visitor; });
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    QTest::keyClick(studio.window, Qt::Key_K, Qt::ControlModifier);
    for (const auto key : QByteArray("api key"))
        QTest::keyClick(studio.window, key);
    QTest::keyClick(studio.window, Qt::Key_Return);
    studio.fakes.answer();
    QCOMPARE(studio.page(), QStringLiteral("settings"));
    const auto* choice = studio.item("modeChoice");
    QVERIFY(choice && choice->isAncestorOf(studio.window->activeFocusItem()));
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::escapeBringsTheKeyboardBack()
{
    Studio studio(QStringLiteral("settings"));
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    auto* box = studio.item("themeBox");
    box->forceActiveFocus();
    QTest::keyClick(studio.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(studio.item("searchField")->hasActiveFocus());
    QTest::keyClick(studio.window, Qt::Key_Escape);
    QVERIFY(box->hasActiveFocus());
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::aShortcutIsChangedAndTakenOver()
{
    Studio studio;
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    QTest::keyClick(studio.window, Qt::Key_F1);
    QTRY_VERIFY(studio.item("edit_page.library"));
    studio.grab(QStringLiteral("shortcuts"));
    studio.item("edit_page.library")->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(studio.window, Qt::Key_Return);
    QTRY_VERIFY(studio.item("keyCapture"));
    QTest::keyClick(studio.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(studio.item("shortcutConflict") && studio.item("shortcutConflict")->isVisible());
    QCOMPARE(studio.page(), QStringLiteral("home"));
    studio.grab(QStringLiteral("shortcut-conflict"));
    studio.click("takeKeys");
    studio.fakes.answer();
    QCOMPARE(studio.fakes.settings.value.shortcuts.at("page.library"), std::string("Ctrl+1"));
    QCOMPARE(studio.fakes.settings.value.shortcuts.at("page.home"), std::string());
    studio.click("resetAllKeys");
    studio.fakes.answer();
    QVERIFY(studio.fakes.settings.value.shortcuts.empty());
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::addressesAndFoldersAreAnswered()
{
    Studio studio(QStringLiteral("settings"));
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    const auto give = [&studio](const QVariantList& addresses) {
        QMetaObject::invokeMethod(studio.window, "openFiles", Q_ARG(QVariant, QVariant(addresses)));
        studio.fakes.answer();
    };
    give({QUrl(QStringLiteral("https://example.org/a.jpg"))});
    QCOMPARE(studio.item("toastHost")->property("count").toInt(), 1);
    give({QUrl::fromLocalFile(QStringLiteral(VIDGO_SOURCE_DIR "/resources/starter-pack/inputs"))});
    QTRY_VERIFY(studio.item("openWith_background_removal"));
    studio.grab(QStringLiteral("open-with"));
    studio.click("openWith_background_removal");
    QTRY_COMPARE(studio.page(), QStringLiteral("background_removal"));
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::theLastPageIsOpenedAgain()
{
    Studio studio(QStringLiteral("library"));
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    studio.window->close();
    const QSettings kept(QString::fromStdString((studio.fakes.settings.folder / "window.ini").string()),
                         QSettings::IniFormat);
    QCOMPARE(kept.value(QStringLiteral("window/page")).toString(), QStringLiteral("library"));
}

void AppWindowTest::theUpgradePlacesLeadToThePlans()
{
    Studio studio;
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    studio.click("upgradeButton");
    QCOMPARE(studio.page(), QStringLiteral("plans"));
    studio.click("profileButton");
    QCOMPARE(studio.page(), QStringLiteral("profile"));
    studio.fakes.answer();
    studio.click("profilePlans");
    QCOMPARE(studio.page(), QStringLiteral("plans"));
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::aResultIsExported()
{
    Studio studio(QStringLiteral("library"), QStringLiteral("dark"), addResults);
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    studio.item("libraryGrid")->forceActiveFocus();
    QTest::keyClick(studio.window, Qt::Key_Return);
    studio.fakes.answer();
    QCOMPARE(studio.item("libraryPage")->property("selectedItem").toString(), QStringLiteral("item-1"));
    studio.grab(QStringLiteral("library-detail"));
    studio.click("libraryExport");
    QTRY_VERIFY(studio.item("exportConfirm") && studio.item("exportConfirm")->isVisible());
    studio.grab(QStringLiteral("export"));

    studio.fakes.library.exportFailure = test::someError();
    studio.click("exportConfirm");
    QVERIFY(studio.item("exportError")->isVisible());
    studio.grab(QStringLiteral("export-failed"));

    studio.fakes.library.exportFailure.reset();
    studio.click("exportConfirm");
    QCOMPARE(studio.fakes.library.exports, 2);
    QTRY_VERIFY(!studio.item("exportConfirm") || !studio.item("exportConfirm")->isVisible());
    QCOMPARE(studio.item("toastHost")->property("count").toInt(), 1);
    studio.grab(QStringLiteral("exported"));
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::aFailedSettingReturns()
{
    Studio studio(QStringLiteral("settings"), QString(), [](test::FakeServices& fakes) {
        fakes.settings.value.theme = ThemeChoice::Light;
        fakes.settings.failure = test::someError();
        fakes.settings.reset = true;
    });
    QVERIFY(studio.window);
    QVERIFY(studio.settle());
    auto* box = studio.item("themeBox");
    QVERIFY(box);
    QCOMPARE(box->property("currentIndex").toInt(), 1);
    box->forceActiveFocus();
    QTest::keyClick(studio.window, Qt::Key_Down);
    QCOMPARE(box->property("currentIndex").toInt(), 2);
    studio.fakes.answer();
    QCOMPARE(box->property("currentIndex").toInt(), 1);
    QVERIFY(studio.item("settingsError")->isVisible());
    studio.grab(QStringLiteral("settings-failed"));
    QCOMPARE(s_complaints, QStringList());
}

void AppWindowTest::closingWithWorkUnderWayIsSafe()
{
    {
        Studio studio(QStringLiteral("library"), QStringLiteral("dark"), addResults);
        QVERIFY(studio.window);
        studio.window->close();
    }
    QCOMPARE(s_complaints, QStringList());
}

QTEST_MAIN(AppWindowTest)
#include "app_window_test.moc"
