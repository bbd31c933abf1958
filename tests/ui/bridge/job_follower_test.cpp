#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/bridge/job_follower.h"

using namespace vidgo;
using namespace vidgo::ui;
using vidgo::test::FakeServices;

namespace {

RunRequest request()
{
    return {.tool = Tool::BackgroundRemoval, .input = "/pictures/shoe.jpg"};
}

} // namespace

/// A page that waits for a job, and the news of the queue in the window.
class JobFollowerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<JobFollower> m_follower;
    std::vector<JobState> m_states;

    JobState stateInQueue() const { return m_studio->jobs.jobs.back().state; }

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<FakeServices>();
        m_follower = std::make_unique<JobFollower>();
        m_follower->setHub(&m_studio->hub);
        m_states.clear();
        connect(m_follower.get(), &JobFollower::changed, this,
                [this](const Job& job) { m_states.push_back(job.state); });
    }
    void cleanup()
    {
        m_follower.reset();
        m_studio.reset();
    }

    void aJobIsFollowedToItsEnd()
    {
        m_follower->order(request());
        m_studio->answer();
        QVERIFY(m_states.size() >= 3);
        QCOMPARE(m_states.front(), JobState::Waiting);
        QCOMPARE(m_states.back(), JobState::Finished);
    }

    void aJobThatEndsBeforeItIsKnownIsNotMissed()
    {
        m_follower->order(request());
        m_studio->executor.runNext(); // the order is taken; the answer is on its way
        m_studio->jobs.workNext();    // and the job is through before it arrives
        QVERIFY(m_states.empty());
        m_studio->answerCalls();
        QCOMPARE(m_states.back(), JobState::Finished);
    }

    void whatOthersOrderedIsNotHeard()
    {
        m_follower->order(request());
        m_studio->answer();
        m_states.clear();
        m_studio->jobs.add(request()).value();
        m_studio->answer();
        QVERIFY(m_states.empty());
    }

    void aRefusalIsSaid()
    {
        m_studio->jobs.refusal = vidgo::test::someError();
        QSignalSpy refused(m_follower.get(), &JobFollower::refused);
        m_follower->order(request());
        m_studio->answer();
        QCOMPARE(refused.count(), 1);
    }

    void givingUpReachesAnOrderThatIsUnderWay()
    {
        m_follower->order(request());
        m_follower->cancel();
        m_studio->answerCalls();
        QCOMPARE(stateInQueue(), JobState::Cancelled);
        QVERIFY(m_states.empty());
        // Also when the next one was ordered at once.
        m_follower->order(request());
        m_follower->cancel();
        m_follower->order(request());
        m_studio->answerCalls();
        QCOMPARE(m_studio->jobs.jobs[1].state, JobState::Cancelled);
        QCOMPARE(m_studio->jobs.jobs[2].state, JobState::Waiting);
    }

    void pausingReachesAnOrderThatIsUnderWay()
    {
        m_follower->order(request());
        m_follower->pause();
        m_studio->answerCalls();
        QCOMPARE(stateInQueue(), JobState::Paused);
        QCOMPARE(m_states.back(), JobState::Paused);
    }

    void lettingGoLeavesTheJob()
    {
        m_follower->order(request());
        m_follower->letGo();
        m_studio->answer();
        QCOMPARE(stateInQueue(), JobState::Finished);
        QVERIFY(m_states.empty());
    }

    void theJobOfABatchIsFoundAndGoesOn()
    {
        const auto batch = m_studio->batches.create({.inputs = {"/a.jpg", "/b.jpg"}}, {});
        QSignalSpy missed(m_follower.get(), &JobFollower::missed);
        m_follower->find(batch->id);
        m_studio->answerCalls();
        QCOMPARE(missed.count(), 1);
        const auto job = m_studio->jobs.add(batch->id);
        QVERIFY(m_studio->jobs.pause(job->id).has_value());
        m_follower->find(batch->id);
        m_studio->answerCalls();
        QCOMPARE(m_states.back(), JobState::Paused);
        m_follower->order(batch->id); // the same one, and it goes on
        m_studio->answer();
        QCOMPARE(m_studio->jobs.jobs.size(), std::size_t{1});
        QCOMPARE(m_states.back(), JobState::Finished);
    }

    void theLibraryIsToldOfWhatJobsMake()
    {
        QSignalSpy library(&m_studio->hub, &ServiceHub::libraryChanged);
        m_studio->jobs.add(request()).value();
        m_studio->answer();
        QCOMPARE(library.count(), 1);
        m_studio->runs.failure = vidgo::test::someError();
        m_studio->jobs.add(request()).value();
        m_studio->jobs.add(ExportRequest{.item = LibraryItemId("item")}).value();
        m_studio->answer();
        QCOMPARE(library.count(), 1);
        // Files of a batch come quickly; whoever shows the library is not told of each.
        const auto batch = m_studio->batches.create({.inputs = {"/a.jpg", "/b.jpg", "/c.jpg"}}, {});
        m_studio->jobs.add(batch->id).value();
        m_studio->answer();
        QVERIFY(library.count() >= 2 && library.count() <= 3);
    }
};

QTEST_GUILESS_MAIN(JobFollowerTest)
#include "job_follower_test.moc"
