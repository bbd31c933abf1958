#include <QtTest/QtTest>

#include <QClipboard>
#include <QGuiApplication>

#include "../support/fake_services.h"
#include "vidgo/ui/jobs/job_list_model.h"
#include "vidgo/ui/jobs/job_log.h"

using namespace vidgo;
using namespace vidgo::ui::jobs;
using vidgo::test::FakeServices;

class JobListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyQueueIsEmpty();
    void whatIsAddedIsListed();
    void progressIsFollowedWithoutReadingAnew();
    void whatEndsGoesBelow();
    void aFailedOneSaysWhyAndIsTriedAgain();
    void whatAProviderFailedToMakeGoesToAnother();
    void aBatchOfProvidersGoesElsewhere();
    void whatTheRulesForbadeGoesNowhereElse();
    void whatAServerMakesWaitsForItAndGoesNowhereElse();
    void pausingAndGoingOn();
    void cancelling();
    void oneIsMovedUpAndDown_data();
    void oneIsMovedUpAndDown();
    void nothingGoesBeforeWhatIsAtWork();
    void rowsStayWhatTheyAreWhileOthersMove();
    void theProgressIsThatOfAllSinceTheQueueWasEmpty();
    void theTimesAddUpWhenAllAreKnown();
    void aBatchSaysHowItsFilesCameOut();
    void theFailedFilesOfABatchAreTriedAgain();
    void theEndedOnesAreCleared();
    void aListThatCannotBeReadSaysWhy();
    void aCommandThatFailsIsSaid();
    void theEndOfAJobWithoutAFileNamesItsTool();
    void theLogOfAJobIsReadAndCopied();
    void theLogOfAJobAtWorkGoesOn();

private:
    JobId add(const char* name);
    BatchId addBatch(int files);
    QString names() const;
    QVariant at(int row, int role) const { return m_model->index(row).data(role); }

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<JobListModel> m_model;
};

void JobListModelTest::init()
{
    m_studio = std::make_unique<FakeServices>();
    m_studio->runs.result.id = LibraryItemId("item-1");
    m_model = std::make_unique<JobListModel>();
    m_model->setHub(&m_studio->hub);
    m_studio->answerCalls();
}

void JobListModelTest::cleanup()
{
    m_model.reset();
    m_studio.reset();
}

JobId JobListModelTest::add(const char* name)
{
    const auto job = m_studio->jobs.add(
        RunRequest{.tool = Tool::BackgroundRemoval, .input = std::filesystem::path("/pictures") / name});
    m_studio->answerCalls();
    return job->id;
}

BatchId JobListModelTest::addBatch(int files)
{
    BatchRequest request{.tool = Tool::BackgroundRemoval};
    for (int i = 0; i < files; ++i)
        request.inputs.emplace_back("/pictures/" + std::to_string(i) + ".jpg");
    const auto batch = m_studio->batches.create(request, {});
    m_studio->jobs.add(batch->id).value();
    m_studio->answerCalls();
    return batch->id;
}

QString JobListModelTest::names() const
{
    QStringList all;
    for (int row = 0; row < m_model->count(); ++row)
        all << at(row, JobListModel::Name).toString();
    return all.join(QLatin1Char(' '));
}

void JobListModelTest::anEmptyQueueIsEmpty()
{
    QCOMPARE(m_model->state(), JobListModel::Empty);
    QCOMPARE(m_model->openCount(), 0);
    QCOMPARE(m_model->progress(), 0.0);
    QVERIFY(m_model->timeText().isEmpty());
}

void JobListModelTest::whatIsAddedIsListed()
{
    add("a.jpg");
    add("b.jpg");
    QCOMPARE(names(), QStringLiteral("a.jpg b.jpg"));
    QCOMPARE(at(0, JobListModel::StateRole).toString(), QStringLiteral("waiting"));
    QVERIFY(!at(0, JobListModel::ToolName).toString().isEmpty());
    QVERIFY(!at(0, JobListModel::IconName).toString().isEmpty());
    QVERIFY(at(0, JobListModel::Movable).toBool());
    QCOMPARE(m_model->openCount(), 2);
    QCOMPARE(m_model->activeCount(), 2);
}

void JobListModelTest::progressIsFollowedWithoutReadingAnew()
{
    add("a.jpg");
    m_studio->jobs.jobs[0].state = JobState::Running;
    m_studio->hub.takeNews(m_studio->jobs.jobs[0]);
    m_studio->answerCalls();
    auto job = m_studio->jobs.jobs[0];
    job.fraction = 0.42;
    job.leftMs = 61'000;
    QSignalSpy data(m_model.get(), &JobListModel::dataChanged);
    m_studio->hub.takeNews(job);
    QCOMPARE(m_studio->executor.waiting(), 0);
    QCOMPARE(data.count(), 1);
    QCOMPARE(at(0, JobListModel::Fraction).toDouble(), 0.42);
    QVERIFY(at(0, JobListModel::Standing).toString().contains(QStringLiteral("42")));
    QVERIFY(at(0, JobListModel::Time).toString().contains(QStringLiteral("61")));
    QCOMPARE(m_model->progress(), 0.42);
    QVERIFY(!at(0, JobListModel::Movable).toBool());
}

void JobListModelTest::whatEndsGoesBelow()
{
    add("a.jpg");
    add("b.jpg");
    m_studio->jobs.workNext();
    m_studio->answerCalls();
    QCOMPARE(names(), QStringLiteral("b.jpg a.jpg"));
    QVERIFY(at(1, JobListModel::Ended).toBool());
    QCOMPARE(at(1, JobListModel::ItemId).toString(), QStringLiteral("item-1"));
    QCOMPARE(m_model->openCount(), 1);
}

void JobListModelTest::aFailedOneSaysWhyAndIsTriedAgain()
{
    const auto id = add("a.jpg");
    m_studio->runs.failure = Error(BaseError::FileNotFound, "gone", {{"file", "a.jpg"}});
    m_studio->answer();
    QCOMPARE(at(0, JobListModel::StateRole).toString(), QStringLiteral("failed"));
    QVERIFY(at(0, JobListModel::Standing).toString().contains(QStringLiteral("a.jpg")));
    m_studio->runs.failure.reset();
    m_model->retry(QString::fromStdString(id.value()));
    m_studio->answer();
    QCOMPARE(at(0, JobListModel::StateRole).toString(), QStringLiteral("finished"));
}

void JobListModelTest::whatAProviderFailedToMakeGoesToAnother()
{
    const auto id = add("a.jpg");
    auto& job = m_studio->jobs.jobs.back();
    job.state = JobState::Failed;
    m_model->reload();
    m_studio->answerCalls();
    QVERIFY(!at(0, JobListModel::Elsewhere).toBool()); // this computer failed
    job.generation = GenerationReport{.job = id, .attempts = {{.provider = "piapi"}}};
    m_model->reload();
    m_studio->answerCalls();
    QVERIFY(at(0, JobListModel::Elsewhere).toBool());
    m_model->retryElsewhere(QString::fromStdString(id.value()));
    m_studio->answerCalls();
    QCOMPARE(m_studio->jobs.jobs.back().state, JobState::Waiting);
    QVERIFY(!at(0, JobListModel::Elsewhere).toBool());
}

void JobListModelTest::aBatchOfProvidersGoesElsewhere()
{
    const auto batch = m_studio->batches.create({.inputs = {"a.jpg", "b.jpg"}, .provider = "auto"}, {});
    QVERIFY(batch.has_value());
    const auto standing = [&](const std::string& provider, int failed, JobState state) {
        m_studio->batches.batches.front().request.provider = provider;
        m_studio->batches.batches.front().failed = failed;
        m_studio->jobs.jobs.front().state = state;
        m_model->reload();
        m_studio->answerCalls();
        return at(0, JobListModel::Elsewhere).toBool();
    };
    QVERIFY(m_studio->jobs.add(batch->id).has_value());
    QVERIFY(standing("auto", 1, JobState::Finished));
    QVERIFY(standing("piapi", 2, JobState::Failed));
    QVERIFY(!standing("auto", 0, JobState::Finished));
    QVERIFY(!standing("auto", 2, JobState::Cancelled));
    QVERIFY(!standing("vidgo", 1, JobState::Finished)); // the server chooses
    QVERIFY(!standing("", 1, JobState::Finished));      // this computer failed
}

void JobListModelTest::whatTheRulesForbadeGoesNowhereElse()
{
    const auto id = add("a.jpg");
    auto& job = m_studio->jobs.jobs.back();
    job.state = JobState::Failed;
    job.errorId = "moderation.refused_violence";
    job.generation = GenerationReport{.job = id, .attempts = {{.provider = "piapi"}}};
    m_model->reload();
    m_studio->answerCalls();
    QVERIFY(!at(0, JobListModel::Elsewhere).toBool());
    QVERIFY(at(0, JobListModel::AllowCommand).toString().contains(QString::fromStdString(id.value())));
}

void JobListModelTest::whatAServerMakesWaitsForItAndGoesNowhereElse()
{
    const auto id = add("a.jpg");
    auto& job = m_studio->jobs.jobs.back();
    job.generation =
        GenerationReport{.job = id, .state = GenerationState::Moderated, .wantedProvider = "vidgo"};
    job.waitsFor = "offline";
    m_model->reload();
    m_studio->answerCalls();
    QCOMPARE(at(0, JobListModel::Standing).toString(), QStringLiteral("Waiting for the VidGo server"));
    job.waitsFor = "signed_out";
    m_model->reload();
    m_studio->answerCalls();
    QCOMPARE(at(0, JobListModel::Standing).toString(), QStringLiteral("Waiting until you sign in"));
    job.waitsFor = kWaitsForCredits;
    m_model->reload();
    m_studio->answerCalls();
    QCOMPARE(at(0, JobListModel::Standing).toString(), QStringLiteral("Waiting for more credits"));
    job.state = JobState::Failed;
    job.errorId = "moderation.refused_violence";
    job.generation->state = GenerationState::Failed;
    m_model->reload();
    m_studio->answerCalls();
    QVERIFY(!at(0, JobListModel::Elsewhere).toBool());
    QCOMPARE(at(0, JobListModel::AllowCommand).toString(), QString()); // that is decided at the server
    job.errorId = "jobs.not_now";
    job.errorTemplate = "Not now. Nothing was charged. Try it again later.";
    job.generation->attempts.push_back({.provider = "vidgo"});
    m_model->reload();
    m_studio->answerCalls();
    QVERIFY(!at(0, JobListModel::Elsewhere).toBool());
    // The money is spoken of once.
    QCOMPARE(at(0, JobListModel::Standing).toString(), QString::fromStdString(job.errorTemplate));
    job.errorId = "base.disk_full"; // when it was made, and should be kept here
    job.errorTemplate = "The disk is full.";
    job.generation->attempts.back().endedAt = Timestamp();
    m_model->reload();
    m_studio->answerCalls();
    const auto kept = at(0, JobListModel::Standing).toString();
    QVERIFY2(kept.startsWith(QStringLiteral("The disk is full. VidGo made it and charged it.")),
             qPrintable(kept));
}

void JobListModelTest::pausingAndGoingOn()
{
    const auto id = QString::fromStdString(add("a.jpg").value());
    m_model->pause(id);
    m_studio->answer();
    QCOMPARE(at(0, JobListModel::StateRole).toString(), QStringLiteral("paused"));
    QCOMPARE(m_model->openCount(), 1);
    QCOMPARE(m_model->activeCount(), 0);
    m_model->resume(id);
    m_studio->answer();
    QCOMPARE(at(0, JobListModel::StateRole).toString(), QStringLiteral("finished"));
}

void JobListModelTest::cancelling()
{
    m_model->cancel(QString::fromStdString(add("a.jpg").value()));
    m_studio->answer();
    QCOMPARE(at(0, JobListModel::StateRole).toString(), QStringLiteral("cancelled"));
    QVERIFY(m_studio->runs.requests.empty());
}

void JobListModelTest::oneIsMovedUpAndDown_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("names");
    QTest::newRow("up") << 2 << 1 << QStringLiteral("a c b d");
    QTest::newRow("to the top") << 3 << 0 << QStringLiteral("d a b c");
    QTest::newRow("down") << 0 << 1 << QStringLiteral("b a c d");
    QTest::newRow("to the end") << 0 << 3 << QStringLiteral("b c d a");
    QTest::newRow("beyond the end") << 1 << 9 << QStringLiteral("a c d b");
    QTest::newRow("nowhere") << 1 << 1 << QStringLiteral("a b c d");
    QTest::newRow("no such row") << 7 << 1 << QStringLiteral("a b c d");
}

void JobListModelTest::oneIsMovedUpAndDown()
{
    for (const char* name : {"a", "b", "c", "d"})
        add(name);
    QFETCH(int, from);
    QFETCH(int, to);
    m_model->moveJob(from, to);
    m_studio->answerCalls();
    QTEST(names(), "names");
}

void JobListModelTest::nothingGoesBeforeWhatIsAtWork()
{
    for (const char* name : {"a", "b", "c"})
        add(name);
    m_studio->jobs.jobs[0].state = JobState::Running;
    m_studio->hub.takeNews(m_studio->jobs.jobs[0]);
    m_studio->answerCalls();
    QCOMPARE(m_model->nearestRow(2, 0), 1);
    m_model->moveJob(2, 0);
    m_studio->answerCalls();
    QCOMPARE(names(), QStringLiteral("a c b"));
    m_model->moveJob(0, 2);
    m_studio->answerCalls();
    QCOMPARE(names(), QStringLiteral("a c b"));
}

void JobListModelTest::rowsStayWhatTheyAreWhileOthersMove()
{
    for (const char* name : {"a", "b", "c"})
        add(name);
    const QPersistentModelIndex watched = m_model->index(2);
    QSignalSpy reset(m_model.get(), &JobListModel::modelReset);
    m_model->moveJob(2, 0);
    m_studio->answerCalls();
    QCOMPARE(watched.row(), 0);
    m_studio->answer();
    QVERIFY(watched.isValid());
    QCOMPARE(watched.data(JobListModel::Name).toString(), QStringLiteral("c"));
    QCOMPARE(reset.count(), 0);
}

void JobListModelTest::theProgressIsThatOfAllSinceTheQueueWasEmpty()
{
    add("a");
    add("b");
    add("c");
    add("d");
    m_studio->jobs.workNext();
    m_studio->answerCalls();
    QCOMPARE(m_model->progress(), 0.25);
    m_studio->answer();
    add("e");
    add("f");
    m_studio->jobs.workNext();
    m_studio->answerCalls();
    QCOMPARE(m_model->progress(), 0.5);
}

void JobListModelTest::theTimesAddUpWhenAllAreKnown()
{
    add("a");
    add("b");
    m_studio->jobs.jobs[0].leftMs = 20'000;
    m_model->reload();
    m_studio->answerCalls();
    QVERIFY(m_model->timeText().isEmpty());
    m_studio->jobs.jobs[1].leftMs = 10'000;
    m_model->reload();
    m_studio->answerCalls();
    QVERIFY(m_model->timeText().contains(QStringLiteral("30")));
}

void JobListModelTest::aBatchSaysHowItsFilesCameOut()
{
    m_studio->batches.broken = {"1.jpg"};
    addBatch(3);
    QCOMPARE(at(0, JobListModel::Files).toInt(), 3);
    m_studio->answer();
    const auto standing = at(0, JobListModel::Standing).toString();
    QVERIFY2(standing.contains(QLatin1Char('2')) && standing.contains(QLatin1Char('1')),
             qPrintable(standing));
}

void JobListModelTest::theFailedFilesOfABatchAreTriedAgain()
{
    m_studio->batches.broken = {"1.jpg"};
    addBatch(3);
    QVERIFY(!at(0, JobListModel::Retryable).toBool());
    m_studio->answer();
    QCOMPARE(at(0, JobListModel::StateRole).toString(), QStringLiteral("finished"));
    QVERIFY(at(0, JobListModel::Retryable).toBool());
    m_studio->batches.broken.clear();
    m_model->retry(at(0, JobListModel::JobIdRole).toString());
    m_studio->answer();
    QCOMPARE(at(0, JobListModel::StateRole).toString(), QStringLiteral("finished"));
    QVERIFY(!at(0, JobListModel::Retryable).toBool());
}

void JobListModelTest::theEndedOnesAreCleared()
{
    add("a");
    m_studio->answer();
    add("b");
    m_model->removeEnded();
    m_studio->answerCalls();
    QCOMPARE(names(), QStringLiteral("b"));
}

void JobListModelTest::aListThatCannotBeReadSaysWhy()
{
    m_studio->jobs.failure = vidgo::test::someError();
    m_model->reload();
    m_studio->answerCalls();
    QCOMPARE(m_model->state(), JobListModel::Failed);
    QVERIFY(!m_model->errorText().isEmpty());
    m_studio->jobs.failure.reset();
    m_model->reload();
    m_studio->answerCalls();
    QCOMPARE(m_model->state(), JobListModel::Empty);
}

void JobListModelTest::aCommandThatFailsIsSaid()
{
    QSignalSpy failed(m_model.get(), &JobListModel::failed);
    m_model->pause(QStringLiteral("none"));
    m_studio->answerCalls();
    QCOMPARE(failed.count(), 1);
}

void JobListModelTest::theEndOfAJobWithoutAFileNamesItsTool()
{
    const auto tool = QStringLiteral("Presenter");
    Job job{.work = RunRequest{.tool = Tool::AiAvatar}, .tool = Tool::AiAvatar, .state = JobState::Finished};
    QCOMPARE(endOf(job, {}, tool), QStringLiteral("Presenter is done"));
    job.state = JobState::Failed;
    job.errorTemplate = "It is {what}.";
    job.errorArguments = {{"what", "broken"}};
    QCOMPARE(endOf(job, {}, tool), QStringLiteral("Presenter: It is broken."));
    job.name = "a.jpg";
    QCOMPARE(endOf(job, {}, tool), QStringLiteral("Presenter, a.jpg: It is broken."));
}

void JobListModelTest::theLogOfAJobIsReadAndCopied()
{
    m_studio->jobs.lines = {{Timestamp(std::chrono::milliseconds(1'790'000'000'000)), "Begun"},
                            {Timestamp(std::chrono::milliseconds(1'790'000'001'000)), "Made"}};
    JobLog log;
    log.setProperty("hub", QVariant::fromValue(&m_studio->hub));
    log.setJobId(QStringLiteral("job-1"));
    m_studio->answerCalls();
    QCOMPARE(log.lines().size(), 2);
    QVERIFY(log.lines()[0].endsWith(QStringLiteral("Begun")));
    log.copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Made")));
}

void JobListModelTest::theLogOfAJobAtWorkGoesOn()
{
    const auto id = add("a.jpg");
    m_studio->jobs.lines = {{Timestamp(std::chrono::milliseconds(1'790'000'000'000)), "Begun"}};
    JobLog log;
    log.setHub(&m_studio->hub);
    log.setJobId(QString::fromStdString(id.value()));
    m_studio->answerCalls();
    QCOMPARE(log.lines().size(), 1);
    auto& job = m_studio->jobs.jobs[0];
    job.state = JobState::Running;
    m_studio->hub.takeNews(job);
    m_studio->answerCalls();
    job.fraction = 0.5;
    m_studio->hub.takeNews(job);
    QCOMPARE(m_studio->executor.waiting(), 0); // progress writes no line
    m_studio->jobs.lines.push_back({Timestamp(std::chrono::milliseconds(1'790'000'009'000)), "Made"});
    job.state = JobState::Finished;
    m_studio->hub.takeNews(job);
    m_studio->answerCalls();
    QCOMPARE(log.lines().size(), 2);
}

QTEST_MAIN(JobListModelTest)
#include "job_list_model_test.moc"
