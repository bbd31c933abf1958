#include <QtTest/QtTest>

#include <QImage>
#include <QProcess>
#include <cstdio>
#include <random>
#include <set>

#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

namespace fs = std::filesystem;

namespace {

constexpr int kFiles = 20;

Result<std::unique_ptr<composition::EmbeddedStudio>> openAt(const fs::path& home)
{
    return composition::EmbeddedStudio::open({.resources = test::sourcePath("resources"),
                                              .config = home / "config",
                                              .data = {},
                                              .forcedData = home / "data"});
}

// What the killed program does: works through the queue, as the studio does, until nothing is left.
int workUntilKilled(const fs::path& home)
{
    auto studio = openAt(home);
    if (!studio || !(*studio)->services().runs.recoverInterrupted())
        return 1;
    std::stop_source enough;
    std::printf("begun\n");
    std::fflush(stdout);
    auto& jobs = (*studio)->services().jobs;
    const auto onChange = [&](const Job&) {
        const auto all = jobs.list(10);
        if (all && std::ranges::all_of(*all, &Job::hasEnded))
            enough.request_stop();
    };
    return jobs.work(onChange, enough.get_token()) ? 0 : 2;
}

} // namespace

/// kill -9 while the queue is at work: what was made is whole, the rest is made afterwards, nothing twice.
class KilledQueueTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestFolder> m_home;

    fs::path out() const { return *m_home / "out"; }

    std::unique_ptr<composition::EmbeddedStudio> open() const
    {
        auto studio = openAt(m_home->path());
        if (!studio)
            qFatal("%s", studio.error().internal().c_str());
        return std::move(*studio);
    }

    // Something of a clip lies in the folder for work.
    bool isClipBegun() const
    {
        std::error_code code;
        for (fs::recursive_directory_iterator it(*m_home / "data/work", code), end; !code && it != end;
             it.increment(code))
            if (it->is_regular_file(code) && it->path().extension() != ".lock")
                return true;
        return false;
    }

    // True when it came to its end by itself.
    bool work(int killAfterMs) const
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--work"), QString::fromStdString(toUtf8(m_home->path()))});
        if (!process.waitForStarted() || !process.waitForReadyRead(20000))
            return false;
        const bool ended = process.waitForFinished(killAfterMs);
        process.kill();
        process.waitForFinished();
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    void verifyWholeAndOnce(const service::Services& services, int made) const
    {
        const auto page = services.library.list({.limit = 500});
        VIDGO_VERIFY(page);
        QCOMPARE(static_cast<int>(page->items.size()), made);
        std::set<std::string> inputs;
        for (const auto& item : page->items) {
            QVERIFY2(inputs.insert(item.inputName).second, item.inputName.c_str());
            const auto file = services.library.file(item.result);
            VIDGO_VERIFY(file);
            QCOMPARE(sha256OfFile(*file).value(), item.result.sha256);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<test::TestFolder>();
        for (int i = 0; i < kFiles; ++i) {
            QImage photo(640, 480, QImage::Format_RGB888); // large enough that kills come amid work
            photo.fill(qRgb(200, i * 10, 40));
            VIDGO_VERIFY(makeFolder(*m_home / "in"));
            const auto name = "in/photo-" + std::to_string(i) + ".png";
            QVERIFY(photo.save(QString::fromStdString(toUtf8(*m_home / name))));
        }
        VIDGO_VERIFY(makeFolder(out()));
        VIDGO_VERIFY(open()->services().session.enter(StudioMode::OwnComputer));
    }
    void cleanup() { m_home.reset(); }

    void aBatchOfTwentyIsFinishedByTheNextStarts()
    {
        BatchId batch;
        JobId job;
        {
            const auto studio = open();
            const auto made = studio->services().batches.create(
                {.tool = Tool::Enhancement,
                 .parameters = Json::Object{{"enlarge", 1}, {"denoise", 0.0}},
                 .inputs = {*m_home / "in"},
                 .exportTo = BatchExport{.folder = out()}},
                {});
            VIDGO_VERIFY(made);
            batch = made->id;
            job = studio->services().jobs.add(batch)->id;
        }
        std::mt19937 chance(20261122); // the same moments in every run, as far as a clock can be
        std::uniform_int_distribution<int> moment(10, 120);
        int kills = 0;
        while (!work(kills < 12 ? moment(chance) : 60000)) {
            ++kills;
            QVERIFY(kills < 14);
            const auto studio = open();
            QVERIFY(studio->notices().empty());
            VIDGO_VERIFY(studio->services().runs.recoverInterrupted());
            const auto stands = studio->services().batches.find(batch);
            VIDGO_VERIFY(stands);
            QCOMPARE(stands->failed, 0);
            // Made and not noted yet is possible for one file, never for two.
            const auto total = studio->services().library.list({})->total;
            QVERIFY(total == stands->done || total == stands->done + 1);
        }
        QVERIFY(kills >= 2); // they came while there was work
        const auto studio = open();
        const auto stands = studio->services().jobs.find(job);
        VIDGO_VERIFY(stands);
        QCOMPARE(stands->state, JobState::Finished);
        verifyWholeAndOnce(studio->services(), kFiles);
        int exported = 0;
        for (const auto& entry : fs::directory_iterator(out())) {
            QVERIFY(!QImage(QString::fromStdString(toUtf8(entry.path()))).isNull());
            ++exported;
        }
        QCOMPARE(exported, kFiles);
        qInfo("%d kills", kills);
    }

    void whatWasBegunOfAClipIsCleanedUp()
    {
        VIDGO_VERIFY(open()->services().jobs.add(RunRequest{.tool = Tool::StyleGallery,
                                                            .input = test::testClip("h264_aac.mp4"),
                                                            .parameters = Json::Object{{"style", "vhs"}}}));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--work"), QString::fromStdString(toUtf8(m_home->path()))});
        QVERIFY(process.waitForReadyRead(20000));
        while (!isClipBegun() && process.state() == QProcess::Running)
            process.waitForFinished(1);
        process.kill();
        process.waitForFinished();
        QVERIFY(isClipBegun());
        const auto studio = open();
        VIDGO_VERIFY(studio->services().runs.recoverInterrupted());
        QVERIFY(!isClipBegun());
    }

    void aQueueOfSingleRunsMakesEachOnce()
    {
        {
            const auto studio = open();
            for (int i = 0; i < kFiles; ++i) {
                const auto input = *m_home / ("in/photo-" + std::to_string(i) + ".png");
                VIDGO_VERIFY(studio->services().jobs.add(
                    RunRequest{.tool = Tool::Enhancement,
                               .input = input,
                               .parameters = Json::Object{{"enlarge", 1}, {"denoise", 0.0}}}));
            }
        }
        std::mt19937 chance(7);
        std::uniform_int_distribution<int> moment(10, 200);
        int kills = 0;
        while (!work(kills < 15 ? moment(chance) : 60000))
            QVERIFY(++kills < 17);
        const auto studio = open();
        VIDGO_VERIFY(studio->services().runs.recoverInterrupted());
        verifyWholeAndOnce(studio->services(), kFiles);
        for (const auto& job : *studio->services().jobs.list(100))
            QCOMPARE(job.state, JobState::Finished);
        qInfo("%d kills", kills);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--work"))
        return workUntilKilled(pathFromUtf8(arguments[2].toStdString()));
    KilledQueueTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killed_queue_test.moc"
