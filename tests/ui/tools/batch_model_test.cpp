#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/tools/batch_model.h"
#include "vidgo/ui/tools/input_sources.h"

using namespace vidgo;
using namespace vidgo::ui;
using vidgo::test::FakeServices;

namespace {

QList<QUrl> pictures(int count)
{
    QList<QUrl> urls;
    for (int i = 0; i < count; ++i)
        urls << QUrl::fromLocalFile(QStringLiteral("/pictures/%1.jpg").arg(i));
    return urls;
}

} // namespace

class BatchModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneFileIsARunAndSeveralAreABatch();
    void fiveHundredDroppedFilesAreOneBatch();
    void aFolderIsABatch();
    void webAddressesAmongFilesAreLeftOutAndSaid();
    void aBatchRunsToItsEnd();
    void strokesOfOnePictureStayWithIt();
    void exportingIsPartOfTheRequest();
    void nothingToDoIsSaidAndTheFilesStay();
    void failedFilesAreListedAtTheEndAndTriedAgain();
    void aStoppedBatchGoesOn();
    void anUnfinishedBatchIsOfferedAfterARestart();
    void anUnfinishedBatchCanBeForgotten();
    void aBatchOfAnotherToolIsNotOffered();
    void closingAnUnfinishedBatchOffersItAgain();
    void aLongListReadsOnlyWhatIsLookedAt();
    void aLateAnswerAfterDestructionDoesNothing();

private:
    void start(int count);

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<ToolRunModel> m_run;
    std::unique_ptr<BatchModel> m_batch;
    std::unique_ptr<InputSources> m_sources;
};

void BatchModelTest::init()
{
    m_studio = std::make_unique<FakeServices>();
    m_run = std::make_unique<ToolRunModel>();
    m_run->setHub(&m_studio->hub);
    m_batch = std::make_unique<BatchModel>();
    m_batch->setRun(m_run.get());
    m_sources = std::make_unique<InputSources>();
    m_sources->setProperty("run", QVariant::fromValue(m_run.get()));
    m_sources->setProperty("batch", QVariant::fromValue(m_batch.get()));
    m_studio->answer();
}

void BatchModelTest::cleanup()
{
    m_sources.reset();
    m_batch.reset();
    m_run.reset();
    m_studio.reset();
}

void BatchModelTest::start(int count)
{
    m_batch->add(pictures(count));
    m_batch->start(QStringLiteral("food"));
    m_studio->answer();
}

void BatchModelTest::oneFileIsARunAndSeveralAreABatch()
{
    m_sources->take(pictures(1));
    QCOMPARE(m_batch->state(), BatchModel::Closed);
    QCOMPARE(m_run->state(), ToolRunModel::Checking);
    m_sources->take(pictures(2));
    QCOMPARE(m_batch->state(), BatchModel::Gathered);
    QCOMPARE(m_batch->total(), 2);
    // More join, none twice.
    m_sources->take(pictures(3));
    QCOMPARE(m_batch->total(), 3);
}

void BatchModelTest::fiveHundredDroppedFilesAreOneBatch()
{
    m_sources->take(pictures(500));
    QCOMPARE(m_batch->total(), 500);
    m_batch->start({});
    m_studio->answer();
    QCOMPARE(m_batch->state(), BatchModel::Finished);
    QCOMPARE(m_batch->done(), 500);
    QCOMPARE(m_studio->batches.requests.size(), 1U);
}

void BatchModelTest::aFolderIsABatch()
{
    const vidgo::test::TestFolder folder;
    m_sources->take({QUrl::fromLocalFile(QString::fromStdString(folder.path().string()))});
    QCOMPARE(m_batch->state(), BatchModel::Gathered);
    QCOMPARE(m_run->state(), ToolRunModel::Idle);
}

void BatchModelTest::webAddressesAmongFilesAreLeftOutAndSaid()
{
    auto urls = pictures(2);
    urls << QUrl(QStringLiteral("https://example.org/shoe.jpg"));
    m_sources->take(urls);
    QCOMPARE(m_batch->total(), 2);
    QVERIFY(!m_batch->errorText().isEmpty());
    m_batch->close();
    m_sources->take({QUrl(QStringLiteral("https://example.org/shoe.jpg"))});
    QCOMPARE(m_batch->state(), BatchModel::Closed);
    QVERIFY(!m_run->errorText().isEmpty());
}

void BatchModelTest::aBatchRunsToItsEnd()
{
    QSignalSpy library(&m_studio->hub, &ServiceHub::libraryChanged);
    start(3);
    QCOMPARE(m_batch->state(), BatchModel::Finished);
    QCOMPARE(m_batch->done(), 3);
    QCOMPARE(m_batch->waiting(), 0);
    QVERIFY(m_batch->problems().isEmpty());
    QVERIFY(library.count() > 0);
    const auto& request = m_studio->batches.requests.back();
    QCOMPARE(request.tool, Tool::BackgroundRemoval);
    QCOMPARE(request.topic, std::string("food"));
    QVERIFY(!request.exportTo);
}

void BatchModelTest::strokesOfOnePictureStayWithIt()
{
    m_run->strokes()->begin(StrokeBoard::Keep, 0.02, 0.5, 0.5);
    start(2);
    const auto settings = cutoutFromJson(m_studio->batches.requests.back().parameters);
    QVERIFY(settings.has_value());
    QVERIFY(settings->strokes.empty());
}

void BatchModelTest::exportingIsPartOfTheRequest()
{
    m_batch->setExportFolder(QUrl::fromLocalFile(QStringLiteral("/out")));
    m_batch->setExportFormat(QStringLiteral("webp"));
    m_batch->setExportFormat(QStringLiteral("gif"));
    m_batch->setNameTemplate(QStringLiteral("{name}"));
    start(1);
    const auto& to = m_studio->batches.requests.back().exportTo;
    QVERIFY(to.has_value());
    QCOMPARE(to->folder, std::filesystem::path("/out"));
    QCOMPARE(to->format, PictureFormat::WebP);
    QCOMPARE(to->nameTemplate, std::string("{name}"));
}

void BatchModelTest::nothingToDoIsSaidAndTheFilesStay()
{
    m_studio->batches.failure = Error(service::ServiceError::NothingToDo, "empty");
    start(1);
    QCOMPARE(m_batch->state(), BatchModel::Gathered);
    QVERIFY(!m_batch->errorText().isEmpty());
    QCOMPARE(m_batch->total(), 1);
}

void BatchModelTest::failedFilesAreListedAtTheEndAndTriedAgain()
{
    m_studio->batches.broken = {"1.jpg"};
    start(3);
    QCOMPARE(m_batch->state(), BatchModel::Finished);
    QCOMPARE(m_batch->failed(), 1);
    QCOMPARE(m_batch->problems().size(), 1);
    QVERIFY(m_batch->problems().first().contains(QStringLiteral("1.jpg")));
    m_studio->batches.broken.clear();
    m_batch->retryFailed();
    m_studio->answer();
    QCOMPARE(m_batch->failed(), 0);
    QCOMPARE(m_batch->done(), 3);
    QVERIFY(m_batch->problems().isEmpty());
}

void BatchModelTest::aStoppedBatchGoesOn()
{
    m_studio->batches.stopBefore = 2;
    start(4);
    QCOMPARE(m_batch->state(), BatchModel::Stopped);
    QVERIFY(m_batch->errorText().isEmpty());
    QCOMPARE(m_batch->done(), 2);
    QCOMPARE(m_batch->waiting(), 2);
    m_studio->batches.stopBefore = -1;
    m_batch->start({});
    QCOMPARE(m_batch->state(), BatchModel::Running);
    m_batch->stop();
    QCOMPARE(m_batch->state(), BatchModel::Stopping);
    m_studio->answer();
    QCOMPARE(m_batch->state(), BatchModel::Stopped);
    m_batch->start({});
    m_studio->answer();
    QCOMPARE(m_batch->state(), BatchModel::Finished);
    QCOMPARE(m_batch->done(), 4);
}

void BatchModelTest::anUnfinishedBatchIsOfferedAfterARestart()
{
    m_studio->batches.stopBefore = 1;
    start(3);
    m_batch = std::make_unique<BatchModel>();
    m_batch->setRun(m_run.get());
    m_studio->answer();
    QCOMPARE(m_batch->state(), BatchModel::Closed);
    QCOMPARE(m_batch->unfinishedWaiting(), 2);
    QCOMPARE(m_batch->unfinishedTotal(), 3);
    m_batch->resumeUnfinished();
    QCOMPARE(m_batch->state(), BatchModel::Stopped);
    QCOMPARE(m_batch->unfinishedTotal(), 0);
    QCOMPARE(m_batch->files()->count(), 3);
    m_studio->batches.stopBefore = -1;
    m_batch->start({});
    m_studio->answer();
    QCOMPARE(m_batch->state(), BatchModel::Finished);
}

void BatchModelTest::anUnfinishedBatchCanBeForgotten()
{
    m_studio->batches.stopBefore = 1;
    start(3);
    m_batch->close();
    m_studio->answer();
    QCOMPARE(m_batch->unfinishedWaiting(), 2);
    m_batch->forgetUnfinished();
    m_studio->answer();
    QCOMPARE(m_batch->unfinishedTotal(), 0);
    QVERIFY(m_studio->batches.batches.empty());
}

void BatchModelTest::aBatchOfAnotherToolIsNotOffered()
{
    m_studio->batches.stopBefore = 1;
    start(3);
    m_batch->close();
    m_run->setToolId(QStringLiteral("enhancement"));
    m_studio->answer();
    QCOMPARE(m_batch->unfinishedTotal(), 0);
}

void BatchModelTest::closingAnUnfinishedBatchOffersItAgain()
{
    m_studio->batches.stopBefore = 1;
    start(3);
    m_batch->close();
    m_studio->answer();
    QCOMPARE(m_batch->state(), BatchModel::Closed);
    QCOMPARE(m_batch->unfinishedTotal(), 3);
    QCOMPARE(m_batch->files()->count(), 0);
}

void BatchModelTest::aLongListReadsOnlyWhatIsLookedAt()
{
    start(5000);
    auto* files = m_batch->files();
    QCOMPARE(files->count(), 5000);
    QVERIFY(files->index(4321).data(BatchFileListModel::NameRole).toString().isEmpty());
    QCOMPARE(m_studio->executor.waiting(), 0);
    files->want(4321);
    files->want(4322);
    QCOMPARE(m_studio->executor.waiting(), 1);
    m_studio->answer();
    QCOMPARE(files->index(4321).data(BatchFileListModel::NameRole).toString(), QStringLiteral("4321.jpg"));
    QCOMPARE(files->index(4321).data(BatchFileListModel::FileStateRole).toString(), QStringLiteral("done"));
    QVERIFY(files->index(0).data(BatchFileListModel::NameRole).toString().isEmpty());
    for (int row = 0; row < 5000; row += BatchFileListModel::kPage)
        files->want(row);
    m_studio->answer();
    // Only the newest pages are kept.
    QVERIFY(files->index(4321 - 1000).data(BatchFileListModel::NameRole).toString().isEmpty());
    QCOMPARE(files->index(4999).data(BatchFileListModel::NameRole).toString(), QStringLiteral("4999.jpg"));
}

void BatchModelTest::aLateAnswerAfterDestructionDoesNothing()
{
    m_batch->add(pictures(2));
    m_batch->start({});
    m_batch.reset();
    m_studio->answer();
    QVERIFY(m_studio->batches.requests.size() <= 1);
}

QTEST_MAIN(BatchModelTest)
#include "batch_model_test.moc"
