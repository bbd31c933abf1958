#include <QtTest/QtTest>

#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include "../support/fake_services.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/test_folder.h"
#include "vidgo/ui/tools/stroke_board.h"
#include "vidgo/ui/tools/tool_run_model.h"

using namespace vidgo;
using namespace vidgo::ui;
using vidgo::test::FakeServices;

namespace {

QStringList g_warnings; // What QML complained about; a message handler has no other place for it.

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !message.contains(QStringLiteral("XDG_RUNTIME_DIR")))
        g_warnings << message;
    fprintf(stderr, "%s: %s\n", context.category, qPrintable(message));
}

// Delegates and what lies in a drawer are children of the page to the eye only.
QQuickItem* findVisible(QQuickItem* within, const QString& name)
{
    if (within->objectName() == name && within->isVisible())
        return within;
    for (auto* child : within->childItems())
        if (auto* found = findVisible(child, name))
            return found;
    return nullptr;
}

QUrl packPicture(const char* name)
{
    const auto path = vidgo::test::sourcePath("resources/starter-pack") / name;
    return QUrl::fromLocalFile(QString::fromStdString(path.string()));
}

} // namespace

/// The page in a window, with services that answer when the test says so.
class ToolPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyToolOpensWithItsExamples_data();
    void everyToolOpensWithItsExamples();
    void theWholeStoryOfACutout();
    void theRunCanBeCancelled();
    void aBrushPaintsByPointerAndByKeyboard();
    void examplesAreChosenByKeyboard();
    void theCreditsOfAnExampleAreOneClickAway();
    void aTopicWithoutExamplesOffersAllTopics();
    void aFailureOffersToTryAgain();
    void everyRunningToolShowsItsPreviewAndResult_data();
    void everyRunningToolShowsItsPreviewAndResult();
    void theProductIsMovedByPointerAndByKeyboard();
    void aStyleIsChosenAndALockedOneSaysWhatItNeeds();
    void manyFilesBecomeAListWithItsOwnOrder();
    void aDroppedWebAddressIsRefusedInWords();
    void aFixIsOneClick();
    void visitorsAreToldAboutTheWatermark();
    void aPageStartsFromAnExample();
    void looks_data();
    void looks();

private:
    void open(const QString& toolId, QSize size = {1056, 736});
    void startEngine();
    QQuickItem* item(const QString& name) const;
    void click(const QString& name);
    void press(Qt::Key key) { QTest::keyClick(m_window.get(), key); }
    /// Lets everything that was asked for be answered and drawn.
    void settle();
    void save(const QString& name);
    void openWithResult(QSize size = {1056, 736});
    StrokeBoard* strokes() const { return m_page->findChild<ToolRunModel*>()->strokes(); }
    ToolRunModel* cutout() const { return m_page->findChild<ToolRunModel*>(); }

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_page;
    QObject* m_theme = nullptr;
};

void ToolPageTest::init()
{
    g_warnings.clear();
    qInstallMessageHandler(collect);
    m_studio = std::make_unique<FakeServices>();
    m_studio->runs.result.id = LibraryItemId("item-1");
    m_studio->runs.result.result.sha256 = "result";
    m_studio->library.files["result"] =
        vidgo::test::sourcePath("resources/starter-pack/br-electronics-01-after.png");
    startEngine();
}

void ToolPageTest::cleanup()
{
    m_page.reset();
    m_window.reset();
    m_engine.reset();
    m_studio.reset();
    qInstallMessageHandler(nullptr);
    QVERIFY2(g_warnings.isEmpty(), qPrintable(g_warnings.join(QLatin1Char('\n'))));
}

void ToolPageTest::startEngine()
{
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(m_engine.get());
    component.setData("import QtQml\nimport VidGo.Controls\nQtObject { property QtObject theme: Theme }", {});
    const std::unique_ptr<QObject> holder(component.create());
    QVERIFY2(holder, qPrintable(component.errorString()));
    m_theme = holder->property("theme").value<QObject*>();
    m_theme->setProperty("mode", QStringLiteral("dark"));
    m_theme->setProperty("reducedMotion", true);
}

void ToolPageTest::open(const QString& toolId, QSize size)
{
    m_page.reset();
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(size);
    m_window->setColor(m_theme->property("background").value<QColor>());
    QQmlComponent component(m_engine.get());
    component.setData("import VidGo.Tools\nToolPage {}", {});
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    m_page.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
        {{QStringLiteral("hub"), QVariant::fromValue(&m_studio->hub)}, {QStringLiteral("toolId"), toolId}})));
    QVERIFY2(m_page, qPrintable(component.errorString()));
    m_page->setParentItem(m_window->contentItem());
    m_page->setSize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->requestActivate();
}

QQuickItem* ToolPageTest::item(const QString& name) const
{
    return findVisible(m_window->contentItem(), name);
}

void ToolPageTest::click(const QString& name)
{
    settle();
    auto* target = item(name);
    QVERIFY2(target, qPrintable(name));
    QVERIFY2(target->isEnabled(), qPrintable(name));
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {},
                      target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
}

void ToolPageTest::settle()
{
    m_studio->answer();
    QCoreApplication::processEvents();
    m_window->grabWindow();
    QCoreApplication::processEvents();
}

void ToolPageTest::save(const QString& name)
{
    settle();
    const QString folder = qEnvironmentVariable("VIDGO_GRABS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    // The pictures are read in the background.
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(20);
        settle();
    }
    QVERIFY(m_window->grabWindow().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

void ToolPageTest::openWithResult(QSize size)
{
    open(QStringLiteral("background_removal"), size);
    settle();
    cutout()->input()->take(packPicture("br-electronics-01-before.jpg"));
    settle();
    cutout()->run({});
    settle();
    QCOMPARE(cutout()->state(), ToolRunModel::Done);
}

void ToolPageTest::everyToolOpensWithItsExamples_data()
{
    QTest::addColumn<QString>("toolId");
    for (const auto tool : kTools) {
        const std::string id(vidgo::toolId(tool));
        QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }
}

void ToolPageTest::everyToolOpensWithItsExamples()
{
    QFETCH(QString, toolId);
    open(toolId);
    settle();
    QVERIFY(item(QStringLiteral("compareView")));
    QVERIFY(item(QStringLiteral("exampleStrip"))->property("count").toInt() >= 4);
    const bool onDevice = cutout()->options() != nullptr;
    QCOMPARE(item(QStringLiteral("runButton")) != nullptr, onDevice);
    QCOMPARE(item(QStringLiteral("dropZone")) != nullptr, onDevice);
    QCOMPARE(item(QStringLiteral("openBackgroundRemoval")) != nullptr, !onDevice);
    QCOMPARE(m_studio->examples.views.size(), 1U);
    save(toolId);
}

void ToolPageTest::theWholeStoryOfACutout()
{
    open(QStringLiteral("background_removal"));
    settle();
    QVERIFY(!item(QStringLiteral("runButton"))->isEnabled());
    m_studio->media.check.notes = {PictureNote::Rotated, PictureNote::Reduced};
    cutout()->input()->take(packPicture("br-electronics-01-before.jpg"));
    settle();
    QVERIFY(item(QStringLiteral("runButton"))->isEnabled());
    save(QStringLiteral("story-1-ready"));

    click(QStringLiteral("runButton"));
    QCOMPARE(cutout()->state(), ToolRunModel::Running);
    QVERIFY(!item(QStringLiteral("runButton")));
    QVERIFY(item(QStringLiteral("cancelButton")));
    settle();
    QCOMPARE(cutout()->state(), ToolRunModel::Done);
    QVERIFY(item(QStringLiteral("compareView")));
    save(QStringLiteral("story-2-done"));

    QSignalSpy exported(m_page.get(), SIGNAL(exportRequested(QString)));
    QSignalSpy shown(m_page.get(), SIGNAL(showInLibrary(QString)));
    click(QStringLiteral("exportButton"));
    click(QStringLiteral("showInLibraryButton"));
    QCOMPARE(exported.value(0).value(0).toString(), QStringLiteral("item-1"));
    QCOMPARE(shown.value(0).value(0).toString(), QStringLiteral("item-1"));
}

void ToolPageTest::theRunCanBeCancelled()
{
    open(QStringLiteral("background_removal"));
    settle();
    cutout()->input()->take(packPicture("br-electronics-01-before.jpg"));
    settle();
    cutout()->run({});
    QCoreApplication::processEvents();
    m_window->grabWindow();
    auto* cancel = item(QStringLiteral("cancelButton"));
    QVERIFY(cancel);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, cancel->mapToScene({20, 20}).toPoint());
    QCOMPARE(cutout()->state(), ToolRunModel::Cancelled);
    settle();
    QVERIFY(item(QStringLiteral("cancelledNote")));
    QVERIFY(item(QStringLiteral("runButton"))->isEnabled());
    QVERIFY(cutout()->resultId().isEmpty());
}

void ToolPageTest::aBrushPaintsByPointerAndByKeyboard()
{
    openWithResult();
    click(QStringLiteral("strokeKeepButton"));
    settle();
    auto* overlay = item(QStringLiteral("strokeOverlay"));
    QVERIFY(overlay);
    const auto at = [overlay](double x, double y) {
        return overlay->mapToScene({x * overlay->width(), y * overlay->height()}).toPoint();
    };
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, at(0.4, 0.5));
    QTest::mouseMove(m_window.get(), at(0.5, 0.5));
    QTest::mouseMove(m_window.get(), at(0.6, 0.5));
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, at(0.6, 0.5));
    QCOMPARE(strokes()->count(), 1);
    const auto& stroke = strokes()->strokes().front();
    QCOMPARE(stroke.kind, Stroke::Kind::Keep);
    QVERIFY(stroke.points.size() >= 3);
    QVERIFY(std::abs(stroke.points.front().x - 0.4) < 0.01);
    QVERIFY(std::abs(stroke.points.back().y - 0.5) < 0.01);

    click(QStringLiteral("strokeEraseButton"));
    overlay->forceActiveFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    QCOMPARE(strokes()->count(), 2);
    QCOMPARE(strokes()->strokes().back().kind, Stroke::Kind::Erase);
    QCOMPARE(strokes()->strokes().back().points.size(), 3U);
    save(QStringLiteral("strokes"));

    click(QStringLiteral("strokeUndoButton"));
    QCOMPARE(strokes()->count(), 1);
    click(QStringLiteral("runButton"));
    settle();
    QCOMPARE(cutoutFromJson(m_studio->runs.requests.back().parameters)->strokes.size(), 1U);
}

void ToolPageTest::examplesAreChosenByKeyboard()
{
    openWithResult();
    auto* strip = item(QStringLiteral("exampleStrip"));
    strip->forceActiveFocus();
    QVERIFY(m_page->property("ownShown").toBool());
    press(Qt::Key_Right);
    QVERIFY(!m_page->property("ownShown").toBool());
    press(Qt::Key_Right);
    QCOMPARE(strip->property("currentIndex").toInt(), 1);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QVERIFY(m_page->property("ownShown").toBool());
}

void ToolPageTest::theCreditsOfAnExampleAreOneClickAway()
{
    open(QStringLiteral("background_removal"));
    click(QStringLiteral("creditsButton"));
    settle();
    auto* credits = item(QStringLiteral("credits"));
    QVERIFY(credits);
    QCOMPARE(credits->property("count").toInt(), 6);
    save(QStringLiteral("credits"));
}

void ToolPageTest::aTopicWithoutExamplesOffersAllTopics()
{
    open(QStringLiteral("background_removal"));
    settle();
    click(QStringLiteral("topic_footwear"));
    settle();
    auto* empty = item(QStringLiteral("noExamples"));
    QVERIFY(empty);
    save(QStringLiteral("empty"));
    QMetaObject::invokeMethod(empty, "action");
    settle();
    QVERIFY(item(QStringLiteral("compareView")));
}

void ToolPageTest::aFailureOffersToTryAgain()
{
    m_studio->examples.failure = Error(BaseError::FileNotReadable, "no", {{"file", "examples.db"}});
    m_studio->media.failure = Error(BaseError::FileNotReadable, "no", {{"file", "shoe.jpg"}});
    open(QStringLiteral("background_removal"));
    cutout()->input()->take(packPicture("br-food-01-before.jpg"));
    settle();
    QVERIFY(item(QStringLiteral("errorNote")));
    save(QStringLiteral("failed"));
}

void ToolPageTest::everyRunningToolShowsItsPreviewAndResult_data()
{
    QTest::addColumn<QString>("toolId");
    for (const char* id : {"background_removal", "product_scene", "style_gallery", "enhancement"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void ToolPageTest::everyRunningToolShowsItsPreviewAndResult()
{
    QFETCH(QString, toolId);
    open(toolId);
    settle();
    cutout()->input()->take(packPicture("br-electronics-01-before.jpg"));
    settle();
    auto* compare = item(QStringLiteral("compareView"));
    QTRY_COMPARE((settle(), compare->property("afterSource").toUrl().scheme()), QStringLiteral("image"));
    save(QStringLiteral("preview-") + toolId);
    click(QStringLiteral("runButton"));
    settle();
    QCOMPARE(cutout()->state(), ToolRunModel::Done);
    QVERIFY(compare->property("afterSource").toUrl().isLocalFile());
    save(QStringLiteral("done-") + toolId);
}

void ToolPageTest::theProductIsMovedByPointerAndByKeyboard()
{
    open(QStringLiteral("product_scene"));
    settle();
    cutout()->input()->take(packPicture("br-electronics-01-before.jpg"));
    settle();
    QTRY_VERIFY((settle(), item(QStringLiteral("sceneGrip"))));
    auto* grip = item(QStringLiteral("sceneGrip"));
    auto* scene = cutout()->scene();
    const auto before = scene->place();
    const auto at = grip->mapToScene({grip->width() / 2, grip->height() / 2}).toPoint();
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, at);
    QTest::mouseMove(m_window.get(), at + QPoint(-30, 0));
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, at + QPoint(-30, 0));
    QVERIFY(scene->place().x() < before.x());
    const auto dragged = scene->place();
    press(Qt::Key_Right);
    QVERIFY(scene->place().x() > dragged.x());
    const auto size = scene->scale();
    QTest::keyClick(m_window.get(), '+');
    QVERIFY(scene->scale() > size);
}

void ToolPageTest::aStyleIsChosenAndALockedOneSaysWhatItNeeds()
{
    open(QStringLiteral("style_gallery"), {1056, 1400});
    click(QStringLiteral("style_watercolor"));
    QCOMPARE(cutout()->style()->style(), QStringLiteral("watercolor"));
    QVERIFY(item(QStringLiteral("runButton")));
    save(QStringLiteral("styles"));
    m_page->setProperty("styleId", QStringLiteral("claymation"));
    settle();
    QVERIFY(!item(QStringLiteral("runButton")));
    QVERIFY(item(QStringLiteral("lockedNote")));
    save(QStringLiteral("styles-locked"));
    QSignalSpy plans(m_page.get(), SIGNAL(openPlans()));
    auto* unlock = item(QStringLiteral("unlockButton"));
    QVERIFY(unlock);
    QMetaObject::invokeMethod(unlock, "clicked");
    QCOMPARE(plans.count(), 1);
}

void ToolPageTest::manyFilesBecomeAListWithItsOwnOrder()
{
    open(QStringLiteral("background_removal"));
    settle();
    QVariantList files;
    for (const char* name :
         {"br-electronics-01-before.jpg", "br-food-01-before.jpg", "br-food-02-before.jpg"})
        files << packPicture(name);
    QMetaObject::invokeMethod(m_page.get(), "openFiles", Q_ARG(QVariant, files));
    settle();
    QVERIFY(item(QStringLiteral("startBatchButton")));
    QVERIFY(!item(QStringLiteral("runButton")));
    save(QStringLiteral("batch-1-gathered"));
    m_studio->batches.broken = {"br-food-02-before.jpg"};
    m_studio->batches.stopBefore = 1;
    click(QStringLiteral("startBatchButton"));
    settle();
    save(QStringLiteral("batch-2-stopped"));
    m_studio->batches.stopBefore = -1;
    click(QStringLiteral("startBatchButton"));
    settle();
    auto* list = item(QStringLiteral("batchList"));
    QVERIFY(list);
    QCOMPARE(list->property("count").toInt(), 3);
    QVERIFY(item(QStringLiteral("batchProblems")));
    save(QStringLiteral("batch-3-finished"));
    m_studio->batches.broken.clear();
    click(QStringLiteral("retryFailedButton"));
    settle();
    QVERIFY(!item(QStringLiteral("batchProblems")));
    click(QStringLiteral("closeBatchButton"));
    settle();
    QVERIFY(!item(QStringLiteral("batchList")));
}

void ToolPageTest::aDroppedWebAddressIsRefusedInWords()
{
    open(QStringLiteral("enhancement"));
    settle();
    const QVariantList files{QUrl(QStringLiteral("https://example.org/shoe.jpg"))};
    QMetaObject::invokeMethod(m_page.get(), "openFiles", Q_ARG(QVariant, files));
    settle();
    QVERIFY(item(QStringLiteral("errorNote")));
    save(QStringLiteral("web-address"));
}

void ToolPageTest::aFixIsOneClick()
{
    m_studio->media.check.notes = {PictureNote::Small};
    open(QStringLiteral("background_removal"));
    settle();
    cutout()->input()->take(packPicture("br-electronics-01-before.jpg"));
    settle();
    QSignalSpy wanted(m_page.get(), SIGNAL(openFilesIn(QString, QVariant)));
    click(QStringLiteral("fixButton"));
    QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("enhancement"));
    m_studio->media.keptPath = vidgo::test::sourcePath("resources/starter-pack/br-food-01-before.jpg");
    click(QStringLiteral("turnLeftButton"));
    settle();
    QCOMPARE(cutout()->input()->url(), packPicture("br-food-01-before.jpg"));
}

void ToolPageTest::visitorsAreToldAboutTheWatermark()
{
    open(QStringLiteral("background_removal"));
    settle();
    QVERIFY(!item(QStringLiteral("visitorNote")));
    m_studio->session.value = StudioMode::Visitor;
    Q_EMIT m_studio->hub.sessionChanged();
    settle();
    QVERIFY(item(QStringLiteral("visitorNote")));
    QSignalSpy plans(m_page.get(), SIGNAL(openPlans()));
    QSignalSpy settings(m_page.get(), SIGNAL(openSettings()));
    click(QStringLiteral("visitorPlansButton"));
    click(QStringLiteral("visitorSettingsButton"));
    QCOMPARE(plans.count(), 1);
    QCOMPARE(settings.count(), 1);
    save(QStringLiteral("visitor"));
}

void ToolPageTest::aPageStartsFromAnExample()
{
    open(QStringLiteral("product_scene"));
    settle();
    m_page->setProperty("exampleId", QStringLiteral("ps-nature-01"));
    click(QStringLiteral("startFromButton"));
    settle();
    const auto* scene = m_studio->catalog.catalog().scene(cutout()->scene()->scene().toStdString());
    QCOMPARE(scene->topic, std::string("nature"));
}

void ToolPageTest::looks_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << "light" << Language::English << QSize(1056, 736);
    QTest::newRow("high-contrast") << "high_contrast" << Language::English << QSize(1056, 736);
    QTest::newRow("japanese") << "dark" << Language::Japanese << QSize(1056, 736);
    QTest::newRow("narrow") << "light" << Language::English << QSize(860, 640);
    QTest::newRow("drawer") << "dark" << Language::English << QSize(720, 640);
    QTest::newRow("tiny") << "dark" << Language::Japanese << QSize(576, 336);
}

void ToolPageTest::looks()
{
    QFETCH(QString, mode);
    QFETCH(Language, language);
    QFETCH(QSize, size);
    m_theme->setProperty("mode", mode);
    m_studio->hub.setLanguage(language);
    m_theme->setProperty("language", m_studio->hub.languageCode());
    openWithResult(size);
    save(QStringLiteral("looks-%1").arg(QString::fromUtf8(QTest::currentDataTag())));
    if (auto* button = item(QStringLiteral("openColumnButton"))) {
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, button->mapToScene({10, 10}).toPoint());
        QTRY_VERIFY(item(QStringLiteral("runButton")));
        save(QStringLiteral("looks-%1-open").arg(QString::fromUtf8(QTest::currentDataTag())));
    }
}

QTEST_MAIN(ToolPageTest)
#include "tool_page_test.moc"
