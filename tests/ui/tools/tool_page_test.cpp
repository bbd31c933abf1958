#include "tool_page_fixture.h"

using namespace vidgo;
using namespace vidgo::ui;
using namespace vidgo::test;

/// The page as it opens, its examples, and how it looks.
class ToolPageTest : public ToolPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void everyToolOpensWithItsExamples_data();
    void everyToolOpensWithItsExamples();
    void theWholeStoryOfACutout();
    void theRunCanBeCancelled();
    void aBrushPaintsByPointerAndByKeyboard();
    void examplesAreChosenByKeyboard();
    void theCreditsOfAnExampleAreOneClickAway();
    void aTopicWithoutExamplesOffersAllTopics();
    void aFailureOffersToTryAgain();
    void looks_data();
    void looks();
};

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
    QCOMPARE(item(QStringLiteral("dropZone")) != nullptr, onDevice && cutout()->needsInput());
    QCOMPARE(item(QStringLiteral("open_background_removal")) != nullptr, !onDevice);
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
