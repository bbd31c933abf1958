#include "tool_page_fixture.h"

using namespace vidgo;
using namespace vidgo::ui;
using namespace vidgo::test;

/// Clips on the pages of the tools: how they come in, their effects, and how they look in lists.
class ClipPageTest : public ToolPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aClipIsNamedWhereTheToolTakesClips();
    void theEffectsComeWithAClipAndAreSetByHandAndByKey();
    void aClipGoesWithoutAStyle();
    void aDroppedClipIsTaken();
    void whyThereIsNoPreviewIsSaidInFull();
    void aClipIsNotTurned();
    void rowsOfClipsHaveStills();
    void aToolThatCannotBeRunNamesThoseThatCan();
    void looks_data();
    void looks();

private:
    void openWithClip(QSize size = {1056, 1500});
    /// Brings it into sight of a column that scrolls, and gives it the keys.
    QQuickItem* focus(const QString& name);
    ClipEffectOptions* effects() const { return cutout()->style()->effects(); }
};

void ClipPageTest::openWithClip(QSize size)
{
    m_studio->media.clip =
        PictureCheck{.path = {},
                     .mediaType = "video/mp4",
                     .width = 1280,
                     .height = 720,
                     .durationMs = 12500,
                     .notes = {},
                     .display = test::sourcePath("resources/starter-pack/br-electronics-01-before.jpg")};
    open(QStringLiteral("style_gallery"), size);
    settle();
    cutout()->input()->take(QUrl::fromLocalFile(QStringLiteral("/clips/harbour.mp4")));
    settle();
    QCOMPARE(cutout()->state(), ToolRunModel::Ready);
}

QQuickItem* ClipPageTest::focus(const QString& name)
{
    auto* found = item(name);
    if (found)
        found->forceActiveFocus(Qt::TabFocusReason);
    settle();
    return found;
}

void ClipPageTest::aClipIsNamedWhereTheToolTakesClips()
{
    open(QStringLiteral("style_gallery"));
    settle();
    QVERIFY(item(QStringLiteral("dropZone"))->property("hint").toString().contains(QStringLiteral("MP4")));
    QVERIFY(!item(QStringLiteral("clipEffects")));
    openWithClip();
    const auto hint = item(QStringLiteral("dropZone"))->property("hint").toString();
    QVERIFY2(hint.contains(QStringLiteral("harbour.mp4")) && hint.contains(QStringLiteral("12.5")),
             qPrintable(hint));
    open(QStringLiteral("background_removal"));
    settle();
    QVERIFY(!item(QStringLiteral("dropZone"))->property("hint").toString().contains(QStringLiteral("MP4")));
}

void ClipPageTest::theEffectsComeWithAClipAndAreSetByHandAndByKey()
{
    openWithClip();
    QVERIFY(item(QStringLiteral("clipEffects")));
    QVERIFY(!item(QStringLiteral("resetEffectsButton")));
    QVERIFY(focus(QStringLiteral("speedSlider")));
    press(Qt::Key_Right);
    QCOMPARE(effects()->speed(), 1.25);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QCOMPARE(effects()->speed(), 0.75);
    QCOMPARE(item(QStringLiteral("speedSlider"))->property("valueText").toString(), QStringLiteral("0.75×"));
    QVERIFY(item(QStringLiteral("unseenEffectsNote")));
    QVERIFY(focus(QStringLiteral("glowSlider")));
    press(Qt::Key_Right);
    QVERIFY(effects()->glow() > 0);
    QVERIFY(focus(QStringLiteral("playChoice")));
    press(Qt::Key_Down);
    QCOMPARE(effects()->play(), QStringLiteral("reverse"));
    press(Qt::Key_Down);
    QCOMPARE(effects()->play(), QStringLiteral("boomerang"));
    click(QStringLiteral("runButton"));
    settle();
    const auto sent = styleFromJson(m_studio->runs.requests.back().parameters);
    QVERIFY(sent && sent->effects == effects()->effects());
    click(QStringLiteral("resetEffectsButton"));
    QVERIFY(!effects()->isAny());
    QCOMPARE(item(QStringLiteral("playChoice"))->property("currentIndex").toInt(), 0);
}

void ClipPageTest::aClipGoesWithoutAStyle()
{
    openWithClip();
    QVERIFY(item(QStringLiteral("chooseEffectNote")));
    click(QStringLiteral("style_vhs"));
    QCOMPARE(cutout()->style()->style(), QStringLiteral("vhs"));
    QVERIFY(item(QStringLiteral("runButton"))->isEnabled());
    click(QStringLiteral("style_none"));
    settle();
    QVERIFY(cutout()->style()->style().isEmpty());
    QVERIFY(!item(QStringLiteral("lockedNote")));
    QVERIFY(!item(QStringLiteral("runButton"))->isEnabled());
    effects()->setSpeedStep(0);
    settle();
    QVERIFY(item(QStringLiteral("runButton"))->isEnabled());
    m_studio->media.clip.reset();
    cutout()->input()->take(packPicture("br-food-01-before.jpg"));
    settle();
    QVERIFY(!item(QStringLiteral("style_none")));
    QVERIFY(!item(QStringLiteral("clipEffects")));
    QVERIFY(!cutout()->style()->style().isEmpty());
}

void ClipPageTest::aDroppedClipIsTaken()
{
    openWithClip();
    cutout()->input()->clear();
    settle();
    QVERIFY(!item(QStringLiteral("clipEffects")));
    const QVariantList dropped{QUrl::fromLocalFile(QStringLiteral("/clips/pier.webm"))};
    QMetaObject::invokeMethod(item(QStringLiteral("dropZone")), "allDropped", Q_ARG(QVariant, dropped));
    settle();
    QCOMPARE(cutout()->input()->name(), QStringLiteral("pier.webm"));
    QVERIFY(item(QStringLiteral("clipEffects")));
}

void ClipPageTest::whyThereIsNoPreviewIsSaidInFull()
{
    m_studio->runs.failure = Error(BaseError::FileNotReadable, "no", {{"file", std::string(200, 'm')}});
    openWithClip();
    cutout()->style()->setStyle(QStringLiteral("vhs"));
    QTRY_VERIFY((settle(), item(QStringLiteral("previewProblem"))));
    auto* plate = item(QStringLiteral("previewProblem"));
    QVERIFY(plate->height() > 40); // more than a line
    save(QStringLiteral("clip-problem"));
}

void ClipPageTest::aClipIsNotTurned()
{
    openWithClip();
    QVERIFY(!item(QStringLiteral("turnLeftButton")));
    QVERIFY(item(QStringLiteral("clearInputButton")));
}

void ClipPageTest::rowsOfClipsHaveStills()
{
    const auto still = [this](const QString& row) {
        QTRY_VERIFY((settle(), item(row)));
        for (auto* child : item(row)->childItems())
            if (child->property("file").isValid())
                QTRY_COMPARE((settle(), child->property("source").toUrl().scheme()), QStringLiteral("image"));
    };
    open(QStringLiteral("style_gallery"));
    settle();
    QVariantList files{QUrl::fromLocalFile(QStringLiteral("/clips/a.mp4")),
                       QUrl::fromLocalFile(QStringLiteral("/clips/b.mov"))};
    QMetaObject::invokeMethod(m_page.get(), "openFiles", Q_ARG(QVariant, files));
    settle();
    cutout()->style()->setStyle(QStringLiteral("vhs"));
    click(QStringLiteral("startBatchButton"));
    still(QStringLiteral("batchRow_0"));
    save(QStringLiteral("clip-batch"));

    open(QStringLiteral("short_video"), {1056, 1500});
    settle();
    cutout()->video()->pictures()->add(
        {QUrl::fromLocalFile(QStringLiteral("/clips/a.mp4")), packPicture("br-food-01-before.jpg")});
    still(QStringLiteral("videoPicture_0"));
    save(QStringLiteral("clip-rows"));
}

void ClipPageTest::aToolThatCannotBeRunNamesThoseThatCan()
{
    open(QStringLiteral("room_redesign"), {1056, 1100});
    settle();
    QSignalSpy opened(m_page.get(), SIGNAL(openTool(QString)));
    int able = 0;
    const auto& catalog = m_studio->catalog.data;
    for (const auto* list : {&catalog.tools, &catalog.studioTools})
        for (const auto& tool : *list) {
            const auto id = QString::fromStdString(std::string(toolId(tool.tool)));
            QCOMPARE(item(QStringLiteral("open_") + id) != nullptr, tool.runsOnDevice);
            able += tool.runsOnDevice ? 1 : 0;
        }
    QVERIFY(able >= 7);
    save(QStringLiteral("online-tool"));
    click(QStringLiteral("open_short_video"));
    QCOMPARE(opened.value(0).value(0).toString(), QStringLiteral("short_video"));
}

void ClipPageTest::looks_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << "light" << Language::English << QSize(1056, 1500);
    QTest::newRow("dark") << "dark" << Language::English << QSize(860, 1500);
    QTest::newRow("high-contrast") << "high_contrast" << Language::English << QSize(1056, 1500);
    QTest::newRow("japanese") << "dark" << Language::Japanese << QSize(1056, 1500);
}

void ClipPageTest::looks()
{
    QFETCH(QString, mode);
    QFETCH(Language, language);
    QFETCH(QSize, size);
    m_theme->setProperty("mode", mode);
    m_studio->hub.setLanguage(language);
    m_theme->setProperty("language", m_studio->hub.languageCode());
    openWithClip(size);
    save(QStringLiteral("clip-%1-first").arg(QString::fromUtf8(QTest::currentDataTag())));
    cutout()->style()->setStyle(QStringLiteral("vhs"));
    effects()->setSpeed(0.5);
    effects()->setPlay(QStringLiteral("boomerang"));
    effects()->setGlow(0.4);
    settle();
    save(QStringLiteral("clip-%1").arg(QString::fromUtf8(QTest::currentDataTag())));
}

QTEST_MAIN(ClipPageTest)
#include "clip_page_test.moc"
