#include <QtTest/QtTest>

#include <QGuiApplication>

#include "../ui/support/fake_services.h"
#include "job_notices.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using vidgo::test::FakeServices;

namespace {

/// A desktop that remembers what it was told, or one that shows no notifications.
class HeardDesktop final : public Desktop
{
public:
    void notify(const QString&, const QString& text, std::function<void()> otherwise) override
    {
        if (!isThere)
            return otherwise();
        notices << text;
    }
    void showProgress(double fraction, int jobs) override { shown.emplace_back(fraction, jobs); }

    bool isThere = true;
    QStringList notices;
    std::vector<std::pair<double, int>> shown;
};

} // namespace

/// What the person is told of work that takes long.
class JobNoticesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<HeardDesktop> m_desktop;
    std::unique_ptr<JobNotices> m_notices;
    bool m_isLookedAt = false;
    QStringList m_toasts;

    // A job of the queue that took so long; told twice, as it happens.
    void end(Job job, std::chrono::milliseconds took, JobState state = JobState::Finished)
    {
        job.state = state;
        job.startedAt = Timestamp(std::chrono::seconds(1000));
        job.endedAt = *job.startedAt + took;
        m_studio->hub.takeNews(job);
        m_studio->hub.takeNews(job);
        m_studio->answerCalls();
    }
    Job run() { return m_studio->jobs.add(RunRequest{.tool = Tool::Enhancement, .input = "/a.jpg"}).value(); }

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<FakeServices>();
        m_desktop = std::make_unique<HeardDesktop>();
        m_isLookedAt = false;
        m_toasts.clear();
        m_notices = std::make_unique<JobNotices>(
            m_studio->hub, *m_desktop,
            JobNotices::Window{.isLookedAt = [this] { return m_isLookedAt; },
                               .tell = [this](const QString& text) { m_toasts << text; }});
        m_studio->answerCalls();
    }
    void cleanup()
    {
        m_notices.reset();
        m_desktop.reset();
        m_studio.reset();
    }

    void aBatchIsOneNotification()
    {
        BatchRequest request{.tool = Tool::Enhancement};
        for (int i = 0; i < 30; ++i)
            request.inputs.emplace_back("/p/" + std::to_string(i) + ".jpg");
        const auto batch = m_studio->batches.create(request, {});
        auto job = m_studio->jobs.add(batch->id).value();
        VIDGO_VERIFY(m_studio->batches.run(batch->id,
                                           [&](const Batch& now, const BatchFile&) {
                                               job.state = JobState::Running;
                                               job.fraction = 1.0 - now.waiting() / 30.0;
                                               m_studio->hub.takeNews(job);
                                           },
                                           {}));
        end(job, std::chrono::seconds(2));
        QCOMPARE(m_desktop->notices.size(), 1);
        QVERIFY(m_desktop->notices[0].contains(QStringLiteral("30")));
        QVERIFY(m_toasts.isEmpty());
    }

    void aLongJobIsToldAndAShortOneIsNot()
    {
        end(run(), std::chrono::seconds(3));
        QVERIFY(m_desktop->notices.isEmpty());
        end(run(), std::chrono::seconds(30));
        QCOMPARE(m_desktop->notices.size(), 1);
        end(run(), std::chrono::seconds(30), JobState::Cancelled);
        QCOMPARE(m_desktop->notices.size(), 1);
        auto failed = run();
        failed.errorTemplate = "It is {what}.";
        failed.errorArguments = {{"what", "broken"}};
        end(failed, std::chrono::seconds(30), JobState::Failed);
        QVERIFY(m_desktop->notices.last().contains(QStringLiteral("broken")));
    }

    void whoLooksAtTheWindowIsToldInIt()
    {
        m_isLookedAt = true;
        end(run(), std::chrono::seconds(30));
        QVERIFY(m_desktop->notices.isEmpty());
        QCOMPARE(m_toasts.size(), 1);
    }

    void withoutADesktopTheWindowTells()
    {
        m_desktop->isThere = false;
        end(run(), std::chrono::seconds(30));
        QCOMPARE(m_toasts.size(), 1);
    }

    void theTaskbarShowsAllAndIsClearedAtTheEnd()
    {
        QVERIFY(m_desktop->shown.empty()); // nothing to do, nothing to show
        run();
        run();
        m_studio->answerCalls();
        QCOMPARE(m_desktop->shown.back().second, 2);
        m_studio->jobs.workNext();
        m_studio->answerCalls();
        QCOMPARE(m_desktop->shown.back(), std::make_pair(0.5, 1));
        m_studio->answer();
        QCOMPARE(m_desktop->shown.back().second, 0);
    }
};

QTEST_MAIN(JobNoticesTest)
#include "job_notices_test.moc"
