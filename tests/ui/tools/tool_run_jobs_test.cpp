#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ui/tools/tool_run_model.h"

using namespace vidgo;
using namespace vidgo::ui;
using vidgo::test::FakeServices;

namespace {

QUrl picture(const QString& name = QStringLiteral("shoe.jpg"))
{
    return QUrl::fromLocalFile(QStringLiteral("/pictures/") + name);
}

} // namespace

/// What a tool page orders is a job of the queue: it waits, is steered from elsewhere, and outlives the page.
class ToolRunJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void cancelIsReadyAtOnceAndTheJobIsCancelled();
    void aRefusedRunSaysWhy();
    void aNewPictureLeavesTheJobInTheQueue();
    void aJobWaitsForItsTurn();
    void whatIsDoneToTheJobElsewhereIsFollowed();
    void whatChangesWhileItWaitsMakesTheResultAnOlderOne();
    void theJobOutlivesThePage();

private:
    void drop();

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<ToolRunModel> m_model;
};

void ToolRunJobsTest::init()
{
    m_studio = std::make_unique<FakeServices>();
    m_studio->runs.result.id = LibraryItemId("item-1");
    m_studio->runs.result.result.sha256 = "result";
    m_studio->library.files["result"] = "/library/result.png";
    m_model = std::make_unique<ToolRunModel>();
    m_model->setHub(&m_studio->hub);
}

void ToolRunJobsTest::cleanup()
{
    m_model.reset();
    m_studio.reset();
}

void ToolRunJobsTest::drop()
{
    m_model->input()->take(picture());
    m_studio->answer();
}

void ToolRunJobsTest::cancelIsReadyAtOnceAndTheJobIsCancelled()
{
    drop();
    // Before the order was answered, and after that.
    for (const bool isKnown : {false, true}) {
        m_model->run({});
        if (isKnown)
            m_studio->answerCalls();
        m_model->cancel();
        QCOMPARE(m_model->state(), ToolRunModel::Cancelled);
        QVERIFY(m_model->isRunnable());
        m_studio->answerCalls();
        QCOMPARE(m_studio->jobs.jobs.back().state, JobState::Cancelled);
        QCOMPARE(m_model->state(), ToolRunModel::Cancelled);
    }
    m_studio->answer();
    QVERIFY(m_studio->runs.requests.empty());
    QVERIFY(m_model->resultId().isEmpty());
}

void ToolRunJobsTest::aRefusedRunSaysWhy()
{
    drop();
    m_studio->jobs.refusal = Error(service::ServiceError::NoEngine, "none", {{"tool", "x"}});
    m_model->run({});
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Failed);
    QVERIFY(!m_model->errorText().isEmpty());
    QVERIFY(m_model->isRunnable());
}

void ToolRunJobsTest::aNewPictureLeavesTheJobInTheQueue()
{
    drop();
    m_model->run({});
    m_model->input()->take(picture(QStringLiteral("bag.jpg")));
    m_studio->answer();
    QCOMPARE(m_studio->jobs.jobs.back().state, JobState::Finished);
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
    QVERIFY(m_model->resultUrl().isEmpty());
}

void ToolRunJobsTest::aJobWaitsForItsTurn()
{
    drop();
    m_model->run({});
    m_studio->answerCalls();
    QCOMPARE(m_model->state(), ToolRunModel::Running);
    QCOMPARE(m_model->turn(), ToolRunModel::Waits);
    const auto id = m_studio->jobs.jobs.back().id;
    QVERIFY(m_studio->jobs.pause(id).has_value());
    QCOMPARE(m_model->turn(), ToolRunModel::Held);
    QCOMPARE(m_model->state(), ToolRunModel::Running);
    m_studio->answer();
    QVERIFY(m_studio->runs.requests.empty());
    QVERIFY(m_studio->jobs.resume(id).has_value());
    QCOMPARE(m_model->turn(), ToolRunModel::Waits);
    m_studio->answer();
    QCOMPARE(m_model->turn(), ToolRunModel::AtWork);
    QCOMPARE(m_model->state(), ToolRunModel::Done);
}

void ToolRunJobsTest::whatIsDoneToTheJobElsewhereIsFollowed()
{
    drop();
    m_studio->runs.failure = Error(BaseError::FileNotFound, "gone", {{"file", "shoe.jpg"}});
    m_model->run({});
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Failed);
    m_studio->runs.failure.reset();
    QVERIFY(m_studio->jobs.retry(m_studio->jobs.jobs.back().id).has_value());
    QCOMPARE(m_model->state(), ToolRunModel::Running);
    QVERIFY(m_studio->jobs.cancel(m_studio->jobs.jobs.back().id).has_value());
    QCOMPARE(m_model->state(), ToolRunModel::Cancelled);
    QVERIFY(m_studio->jobs.retry(m_studio->jobs.jobs.back().id).has_value());
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Done);
}

void ToolRunJobsTest::whatChangesWhileItWaitsMakesTheResultAnOlderOne()
{
    drop();
    m_model->run({});
    m_studio->answerCalls();
    m_model->cutout()->setEdgeSoftness(0.75);
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Done);
    QVERIFY(!m_model->isResultCurrent());
}

void ToolRunJobsTest::theJobOutlivesThePage()
{
    drop();
    m_model->run({});
    m_model.reset();
    m_studio->answer();
    QCOMPARE(m_studio->jobs.jobs.back().state, JobState::Finished);
}

QTEST_MAIN(ToolRunJobsTest)
#include "tool_run_jobs_test.moc"
