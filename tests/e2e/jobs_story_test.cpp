#include <QtTest/QtTest>

#include <QGuiApplication>
#include <QImage>

#include "studio_driver.h"
#include "vidgo/base/file.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;
using test::StudioDriver;

/// The queue in the real window: a batch at work, a picture that waits behind it and is put in front, a pause
/// that lasts over a new start, and the list of what was made.
class JobsStoryTest : public QObject
{
    Q_OBJECT

private:
    test::TestFolder m_home;
    StudioDriver m_studio{m_home.path()};

    QString folder() const { return ui::pathText(m_home / "shop"); }

    std::vector<Job> jobs() const
    {
        const auto all = m_studio.app().hub()->services().jobs.list(50);
        return all ? *all : std::vector<Job>();
    }
    Job jobOf(Tool tool) const
    {
        for (const auto& job : jobs())
            if (job.tool == tool)
                return job;
        return {};
    }
    bool clickIn(const QString& row, const QString& button) const
    {
        auto* place = m_studio.waitFor(row);
        auto* target = place ? place->findChild<QQuickItem*>(button) : nullptr;
        for (auto* child : place ? place->childItems() : QList<QQuickItem*>())
            if (!target)
                target = child->findChild<QQuickItem*>(button);
        if (!target || !target->isVisible())
            return false;
        QTest::mouseClick(m_studio.window(), Qt::LeftButton, {},
                          target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(folder()));
        const QImage photo =
            QImage(ui::pathText(test::sourcePath("resources/starter-pack/inputs/product-perfume.jpg")))
                .scaledToWidth(640, Qt::SmoothTransformation);
        for (int i = 0; i < 24; ++i) {
            QImage one = photo;
            one.setPixel(0, 0, qRgb(i, 0, 0)); // no two alike
            QVERIFY(one.save(folder() + QStringLiteral("/bottle-%1.png").arg(i, 2, 10, QLatin1Char('0'))));
        }
        QVERIFY(m_studio.start(QStringLiteral("dark"), Language::English));
        VIDGO_VERIFY(m_studio.app().hub()->services().session.enter(StudioMode::OwnComputer));
    }

    void nothingIsThereBeforeTheFirstJob() { QVERIFY(!m_studio.isVisible(QStringLiteral("jobsButton"))); }

    void aBatchIsAtWorkAndAPictureWaitsBehindIt()
    {
        QVERIFY(m_studio.click(QStringLiteral("nav_product_scene")));
        QVERIFY(m_studio.click(QStringLiteral("scene_luxury_gold")));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), folder()));
        QVERIFY(m_studio.click(QStringLiteral("startBatchButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("jobsButton")));
        QVERIFY(m_studio.click(QStringLiteral("nav_background_removal")));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), folder() + QStringLiteral("/bottle-00.png")));
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("cancelButton")));
        QTRY_COMPARE_WITH_TIMEOUT(jobOf(Tool::BackgroundRemoval).state, JobState::Waiting, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(jobOf(Tool::ProductScene).fraction > 0.1, 20000);
        QTest::qWait(600); // for the picture that people look at
        m_studio.screenshot(QStringLiteral("jobs-waiting-dark-en"));
    }

    void theListPausesTheBatchAndThePictureHasItsTurn()
    {
        QVERIFY(m_studio.click(QStringLiteral("jobsButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("jobList")));
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("jobs-list-dark-en"));
        QVERIFY(clickIn(QStringLiteral("job_0"), QStringLiteral("pauseJobButton")));
        QTRY_COMPARE_WITH_TIMEOUT(jobOf(Tool::ProductScene).state, JobState::Paused, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(jobOf(Tool::BackgroundRemoval).state, JobState::Finished, 20000);
        m_studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("jobList")));
        // The page shows its result, though it was made later.
        QVERIFY(m_studio.waitFor(QStringLiteral("runButton"), 10000));
        QTest::qWait(400);
        m_studio.screenshot(QStringLiteral("jobs-result-dark-en"));
    }

    void aNewStartKeepsTheQueueAndThePause()
    {
        m_studio.quit();
        QVERIFY(m_studio.start({}, {}, QStringLiteral("product_scene")));
        QVERIFY(m_studio.waitFor(QStringLiteral("resumeBatchButton")));
        QCOMPARE(jobOf(Tool::ProductScene).state, JobState::Paused);
        m_studio.key(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(m_studio.waitFor(QStringLiteral("jobList")));
        QVERIFY(clickIn(QStringLiteral("job_0"), QStringLiteral("resumeJobButton")));
        QTRY_COMPARE_WITH_TIMEOUT(jobOf(Tool::ProductScene).state, JobState::Running, 5000);
    }

    void aNewStartInTheMiddleGoesOnByItself()
    {
        m_studio.quit();
        QVERIFY(m_studio.start({}, {}, QStringLiteral("product_scene")));
        // The page shows the batch at work, and the list its end.
        QVERIFY(m_studio.waitFor(QStringLiteral("batchTitle")));
        QTest::qWait(500);
        m_studio.screenshot(QStringLiteral("jobs-taken-up-dark-en"));
        QTRY_COMPARE_WITH_TIMEOUT(jobOf(Tool::ProductScene).state, JobState::Finished, 60000);
        QVERIFY(m_studio.click(QStringLiteral("jobsButton")));
        QTest::qWait(500);
        m_studio.screenshot(QStringLiteral("jobs-done-dark-en"));
        QVERIFY(clickIn(QStringLiteral("job_0"), QStringLiteral("logJobButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("jobLog")));
        QTest::qWait(200);
        m_studio.screenshot(QStringLiteral("jobs-log-dark-en"));
        QCOMPARE(m_studio.app().hub()->services().library.list({})->total, std::int64_t{25});
        QCOMPARE(StudioDriver::qmlWarnings(), QStringList());
    }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    JobsStoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "jobs_story_test.moc"
