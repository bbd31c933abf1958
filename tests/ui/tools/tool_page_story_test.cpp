#include "tool_page_fixture.h"

using namespace vidgo;
using namespace vidgo::ui;
using namespace vidgo::test;

/// What people do on the pages of the tools that run on this computer.
class ToolPageStoryTest : public ToolPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void everyRunningToolShowsItsPreviewAndResult_data();
    void everyRunningToolShowsItsPreviewAndResult();
    void theProductIsMovedByPointerAndByKeyboard();
    void aStyleIsChosenAndALockedOneSaysWhatItNeeds();
    void manyFilesBecomeAListWithItsOwnOrder();
    void aDroppedWebAddressIsRefusedInWords();
    void aFixIsOneClick();
    void visitorsAreToldAboutTheWatermark();
    void aPageStartsFromAnExample();
};

void ToolPageStoryTest::everyRunningToolShowsItsPreviewAndResult_data()
{
    QTest::addColumn<QString>("toolId");
    for (const char* id : {"background_removal", "product_scene", "style_gallery", "enhancement"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void ToolPageStoryTest::everyRunningToolShowsItsPreviewAndResult()
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

void ToolPageStoryTest::theProductIsMovedByPointerAndByKeyboard()
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

void ToolPageStoryTest::aStyleIsChosenAndALockedOneSaysWhatItNeeds()
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

void ToolPageStoryTest::manyFilesBecomeAListWithItsOwnOrder()
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

void ToolPageStoryTest::aDroppedWebAddressIsRefusedInWords()
{
    open(QStringLiteral("enhancement"));
    settle();
    const QVariantList files{QUrl(QStringLiteral("https://example.org/shoe.jpg"))};
    QMetaObject::invokeMethod(m_page.get(), "openFiles", Q_ARG(QVariant, files));
    settle();
    QVERIFY(item(QStringLiteral("errorNote")));
    save(QStringLiteral("web-address"));
}

void ToolPageStoryTest::aFixIsOneClick()
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

void ToolPageStoryTest::visitorsAreToldAboutTheWatermark()
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

void ToolPageStoryTest::aPageStartsFromAnExample()
{
    open(QStringLiteral("product_scene"));
    settle();
    m_page->setProperty("exampleId", QStringLiteral("ps-nature-01"));
    click(QStringLiteral("startFromButton"));
    settle();
    const auto* scene = m_studio->catalog.catalog().scene(cutout()->scene()->scene().toStdString());
    QCOMPARE(scene->topic, std::string("nature"));
}

QTEST_MAIN(ToolPageStoryTest)
#include "tool_page_story_test.moc"
