#include <QtTest/QtTest>

#include <QQmlComponent>
#include <QQmlEngine>

#include "../support/fake_services.h"
#include "vidgo/ui/tools/preview_model.h"
#include "vidgo/ui/tools/preview_store.h"
#include "vidgo/ui/tools/scene_list_model.h"
#include "vidgo/ui/tools/style_list_model.h"

using namespace vidgo;
using namespace vidgo::ui;
using vidgo::test::FakeServices;

/// Previews as a page gets them: within a QML engine, which holds the pictures.
class PreviewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsAskedForWithoutAPicture();
    void aPictureHasAPreview();
    void theNewestRequestWins();
    void aYoungPreviewMayFinishAndTheNextFollows();
    void theLastPreviewStaysWhileTheNextIsMade();
    void anotherPictureTakesThePreviewAway();
    void aFailureIsSaidAndTheNextPreviewClearsIt();
    void nothingIsAskedForWhileNobodyLooks();
    void anAnswerAfterThePageIsGoneIsDropped();
    void theStoreKeepsThePictureBeforeTheNewest();
    void everySceneIsDrawnWithTheProduct();
    void theScenesOfTheTopicComeFirst();
    void stylesOfThisComputerComeFirstAndHaveExamples();

private:
    template <class T>
    std::unique_ptr<T> create(const char* type);
    void give(const QString& name = QStringLiteral("shoe.jpg"));
    /// Until what was changed is asked for; the rest is none in these tests.
    void ask() { QTRY_VERIFY(m_studio->executor.waiting() > 0); }
    int red() const;

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<ToolRunModel> m_run;
    std::unique_ptr<PreviewModel> m_preview;
};

void PreviewModelTest::init()
{
    m_studio = std::make_unique<FakeServices>();
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_run = std::make_unique<ToolRunModel>();
    m_run->setHub(&m_studio->hub);
    m_preview = create<PreviewModel>("PreviewModel");
    m_preview->setPace(0, 0);
    m_preview->setRun(m_run.get());
}

void PreviewModelTest::cleanup()
{
    m_preview.reset();
    m_run.reset();
    m_engine.reset();
    m_studio.reset();
}

template <class T>
std::unique_ptr<T> PreviewModelTest::create(const char* type)
{
    QQmlComponent component(m_engine.get());
    component.setData(QByteArray("import VidGo.Tools\n") + type + " {}", {});
    return std::unique_ptr<T>(qobject_cast<T*>(component.create()));
}

void PreviewModelTest::give(const QString& name)
{
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/") + name));
    m_studio->answerNext();
}

// The fake gives its previews running numbers as their red.
int PreviewModelTest::red() const
{
    QSize size;
    const auto image = PreviewStore::of(*m_engine)->requestImage(m_preview->url().path().mid(1), &size, {});
    return image.isNull() ? -1 : image.pixelColor(0, 0).red();
}

void PreviewModelTest::nothingIsAskedForWithoutAPicture()
{
    m_run->cutout()->setEdgeSoftness(0.1);
    QTest::qWait(1);
    QCOMPARE(m_studio->executor.waiting(), 0);
    QVERIFY(m_preview->url().isEmpty());
    QVERIFY(!m_preview->isStale());
}

void PreviewModelTest::aPictureHasAPreview()
{
    give();
    QVERIFY(m_preview->isStale());
    ask();
    QVERIFY(m_preview->isBusy());
    m_studio->answer();
    QVERIFY(!m_preview->isBusy());
    QVERIFY(!m_preview->isStale());
    QCOMPARE(m_preview->url().scheme(), QStringLiteral("image"));
    QCOMPARE(red(), 1);
    QCOMPARE(m_studio->runs.previews.back().tool, Tool::BackgroundRemoval);
}

void PreviewModelTest::theNewestRequestWins()
{
    give();
    ask();
    m_run->cutout()->setEdgeSoftness(0.25);
    QTRY_COMPARE(m_studio->executor.waiting(), 2);
    m_studio->answerNext();
    // The older one saw that it was stopped, and nothing of it is shown.
    QVERIFY(m_preview->url().isEmpty());
    m_studio->answer();
    QCOMPARE(m_studio->runs.previews.size(), 2U);
    QCOMPARE(red(), 2);
    QCOMPARE(cutoutFromJson(m_studio->runs.previews.back().parameters)->edgeSoftness, 0.25);
}

void PreviewModelTest::aYoungPreviewMayFinishAndTheNextFollows()
{
    m_preview->setPace(0, 60'000);
    give();
    ask();
    m_run->cutout()->setEdgeSoftness(0.25);
    QTest::qWait(1);
    QCOMPARE(m_studio->executor.waiting(), 1);
    m_studio->answerNext();
    QCOMPARE(red(), 1);
    ask();
    m_studio->answer();
    QCOMPARE(red(), 2);
    QVERIFY(!m_preview->isStale());
}

void PreviewModelTest::theLastPreviewStaysWhileTheNextIsMade()
{
    give();
    ask();
    m_studio->answer();
    const auto shown = m_preview->url();
    m_run->cutout()->setEdgeSoftness(0.25);
    QVERIFY(m_preview->isStale());
    QCOMPARE(m_preview->url(), shown);
    ask();
    m_studio->answer();
    QVERIFY(m_preview->url() != shown);
}

void PreviewModelTest::anotherPictureTakesThePreviewAway()
{
    give();
    ask();
    m_studio->answer();
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/bag.jpg")));
    QVERIFY(m_preview->url().isEmpty());
    QVERIFY(!m_preview->isStale());
}

void PreviewModelTest::aFailureIsSaidAndTheNextPreviewClearsIt()
{
    m_studio->runs.failure = test::someError();
    give();
    ask();
    m_studio->answer();
    QVERIFY(!m_preview->errorText().isEmpty());
    m_studio->runs.failure.reset();
    m_run->cutout()->setEdgeSoftness(0.25);
    ask();
    m_studio->answer();
    QVERIFY(m_preview->errorText().isEmpty());
}

void PreviewModelTest::nothingIsAskedForWhileNobodyLooks()
{
    m_preview->setEnabled(false);
    give();
    QTest::qWait(1);
    QCOMPARE(m_studio->executor.waiting(), 0);
    m_preview->setEnabled(true);
    ask();
}

void PreviewModelTest::anAnswerAfterThePageIsGoneIsDropped()
{
    give();
    ask();
    m_preview.reset();
    m_studio->answer();
    QVERIFY(m_studio->runs.previews.size() <= 1);
}

void PreviewModelTest::theStoreKeepsThePictureBeforeTheNewest()
{
    PreviewStore store;
    const auto slot = store.newSlot();
    QSize size;
    std::vector<QString> ids;
    for (int i = 1; i <= 3; ++i)
        ids.push_back(store.put(slot, QImage(i, i, QImage::Format_RGB32)).path().mid(1));
    QVERIFY(store.requestImage(ids[0], &size, {}).isNull());
    QCOMPARE(store.requestImage(ids[1], &size, {}).width(), 2);
    QCOMPARE(store.requestImage(ids[2], &size, {}).width(), 3);
    store.drop(slot);
    QVERIFY(store.requestImage(ids[2], &size, {}).isNull());
}

void PreviewModelTest::everySceneIsDrawnWithTheProduct()
{
    m_preview->setEnabled(false);
    const auto scenes = create<SceneListModel>("SceneListModel");
    scenes->setRun(m_run.get());
    QCOMPARE(scenes->state(), ListModel::Content);
    scenes->setEnabled(true);
    m_studio->answer();
    // A product of the examples first, then the person's own.
    const auto count = m_studio->runs.previews.size();
    QCOMPARE(count, m_studio->catalog.catalog().scenes.size());
    give();
    m_studio->answer();
    QCOMPARE(m_studio->runs.previews.size(), 2 * count);
    QCOMPARE(m_studio->runs.previews.back().input, std::filesystem::path("/pictures/shoe.jpg"));
    for (int row = 0; row < scenes->rowCount(); ++row) {
        QVERIFY(!scenes->index(row).data(SceneListModel::PictureRole).toUrl().isEmpty());
        QVERIFY(!scenes->index(row).data(SceneListModel::NameRole).toString().isEmpty());
    }
}

void PreviewModelTest::theScenesOfTheTopicComeFirst()
{
    const auto scenes = create<SceneListModel>("SceneListModel");
    scenes->setRun(m_run.get());
    scenes->setTopic(QStringLiteral("nature"));
    const auto first = scenes->index(0).data(SceneListModel::IdRole).toString();
    QCOMPARE(m_studio->catalog.catalog().scene(first.toStdString())->topic, std::string("nature"));
}

void PreviewModelTest::stylesOfThisComputerComeFirstAndHaveExamples()
{
    const auto styles = create<StyleListModel>("StyleListModel");
    styles->setHub(&m_studio->hub);
    QCOMPARE(styles->rowCount(), static_cast<int>(m_studio->catalog.catalog().styles.size()));
    QVERIFY(styles->lockedCount() > 0);
    QVERIFY(!styles->index(0).data(StyleListModel::LockedRole).toBool());
    QVERIFY(styles->index(styles->rowCount() - 1).data(StyleListModel::LockedRole).toBool());
    m_studio->answer();
    int shown = 0;
    for (int row = 0; row < styles->rowCount(); ++row) {
        const auto at = styles->index(row);
        const bool example = !at.data(StyleListModel::ExampleIdRole).toString().isEmpty();
        QCOMPARE(!at.data(StyleListModel::AfterRole).toUrl().isEmpty(), example);
        shown += example ? 1 : 0;
    }
    QVERIFY(shown > 6);
    m_studio->hub.setLanguage(Language::Japanese);
    QVERIFY(!styles->index(0).data(StyleListModel::CategoryRole).toString().isEmpty());
}

QTEST_MAIN(PreviewModelTest)
#include "preview_model_test.moc"
