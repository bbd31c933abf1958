#include <QtTest/QtTest>

#include <condition_variable>
#include <thread>

#include "person.h"
#include "vidgo/base/file.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using service::ServiceError;
using test::input;
using test::Person;

namespace fs = std::filesystem;

namespace {

/// Somebody who works through the queue on a thread, and what was told meanwhile.
class Worker
{
public:
    explicit Worker(service::JobService& jobs)
        : m_jobs(jobs)
        , m_thread([this](const std::stop_token& stop) {
            ended = m_jobs.work([this](const Job& job) { hear(job); }, stop);
        })
    {}
    ~Worker() { stop(); }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void stop()
    {
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
    }
    /// Waits until the job was told to be in this state, at least so far.
    bool waitFor(const JobId& id, JobState state, double fraction = 0)
    {
        std::unique_lock lock(m_mutex);
        return m_news.wait_for(lock, std::chrono::seconds(20), [&] {
            return std::ranges::any_of(m_told, [&](const Job& job) {
                return job.id == id && job.state == state && job.fraction >= fraction;
            });
        });
    }
    std::vector<Job> told()
    {
        const std::scoped_lock lock(m_mutex);
        return m_told;
    }
    void forget()
    {
        const std::scoped_lock lock(m_mutex);
        m_told.clear();
    }
    std::vector<std::string> namesOf(JobState state)
    {
        std::vector<std::string> names;
        for (const auto& job : told())
            if (job.state == state && (names.empty() || names.back() != job.name))
                names.push_back(job.name);
        return names;
    }

    Outcome ended;

private:
    void hear(const Job& job)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_told.push_back(job);
        }
        m_news.notify_all();
    }

    service::JobService& m_jobs;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::vector<Job> m_told;
    std::jthread m_thread;
};

fs::path picture(const fs::path& folder, const std::string& name, int side = 160)
{
    const auto photo = media::decodePicture(input("product-headphones.jpg"), {.maxSide = side});
    auto one = photo->image.clone();
    one->row(0)[0] = static_cast<std::uint8_t>(name.front()); // no two alike
    const auto bytes = media::encodePicture(*one, {.format = PictureFormat::Png, .fast = true});
    if (auto put = writeFile(folder / name, *bytes, Durability::Rename); !put)
        qFatal("%s", put.error().internal().c_str());
    return folder / name;
}

RunRequest enhance(const fs::path& picture)
{
    return {.tool = Tool::Enhancement,
            .topic = "quick",
            .input = picture,
            .parameters = Json::Object{{"enlarge", 1}, {"denoise", 0.0}}};
}

BatchId batchOf(Person& person, int files, int side = 160)
{
    const auto folder = person.home() / "batch";
    for (int i = 0; i < files; ++i)
        picture(folder, std::string(1, static_cast<char>('a' + i)) + ".png", side);
    auto batch = person.services().batches.create({.tool = Tool::BackgroundRemoval, .inputs = {folder}}, {});
    if (!batch)
        qFatal("%s", batch.error().internal().c_str());
    return batch->id;
}

QString linesOf(service::JobService& jobs, const JobId& id)
{
    QStringList lines;
    const auto log = jobs.log(id);
    if (log)
        for (const auto& line : *log)
            lines << QString::fromStdString(line.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// The queue of this computer, over the real runs, batches and library.
class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsAreDoneOneAfterAnother()
    {
        Person person;
        auto& jobs = person.services().jobs;
        std::vector<JobId> ids;
        for (const char* name : {"a.png", "b.png", "c.png"})
            ids.push_back(jobs.add(enhance(picture(person.home().path(), name)))->id);
        VIDGO_VERIFY(jobs.move(ids[2], ids[0]));
        Worker worker(jobs);
        QVERIFY(worker.waitFor(ids[1], JobState::Finished));
        const std::vector<std::string> order{"c.png", "a.png", "b.png"};
        QCOMPARE(worker.namesOf(JobState::Finished), order);
        const auto done = jobs.find(ids[0]);
        VIDGO_VERIFY(done);
        QCOMPARE(done->fraction, 1.0);
        const auto item = person.services().library.find(done->item);
        VIDGO_VERIFY(item);
        QCOMPARE(item->topic, std::string("quick"));
        QVERIFY(linesOf(jobs, ids[0]).contains(QStringLiteral("Made by on_device")));
        QVERIFY(linesOf(jobs, ids[0]).contains(QStringLiteral("a.png")));
        // The next one of its kind is known before it begins.
        worker.stop();
        const auto next = jobs.add(enhance(picture(person.home().path(), "d.png")));
        VIDGO_VERIFY(next);
        QVERIFY(next->leftMs.has_value());
        VIDGO_VERIFY(jobs.removeEnded());
        QCOMPARE(jobs.list(10)->size(), std::size_t{1});
    }

    void whatCannotWorkIsRefusedAtOnce()
    {
        Person person;
        auto& jobs = person.services().jobs;
        VIDGO_VERIFY_ERROR(jobs.add(RunRequest{.tool = Tool::RoomRedesign, .input = "/x.png"}),
                           ServiceError::NoEngine);
        VIDGO_VERIFY_ERROR(jobs.add(BatchId("none")), ServiceError::BatchMissing);
        VIDGO_VERIFY_ERROR(jobs.add(ExportRequest{.item = LibraryItemId("none")}), ServiceError::ItemMissing);
        VIDGO_VERIFY_ERROR(jobs.find(JobId("none")), ServiceError::JobMissing);
        VIDGO_VERIFY_ERROR(jobs.log(JobId("none")), ServiceError::JobMissing);
        VIDGO_VERIFY_ERROR(jobs.pause(JobId("none")), ServiceError::JobMissing);
        VIDGO_VERIFY_ERROR(jobs.retry(JobId("none")), ServiceError::JobMissing);
        VIDGO_VERIFY_ERROR(jobs.retryElsewhere(JobId("none")), ServiceError::JobMissing);
        VIDGO_VERIFY_ERROR(jobs.move(JobId("none"), {}), ServiceError::JobMissing);
        QVERIFY(jobs.list(10)->empty());
    }

    void aFailedJobSaysWhyAndIsTriedAgain()
    {
        Person person;
        auto& jobs = person.services().jobs;
        const auto missing = person.home() / "later.png";
        const auto id = jobs.add(enhance(missing))->id;
        Worker worker(jobs);
        QVERIFY(worker.waitFor(id, JobState::Failed));
        const auto failed = jobs.find(id);
        QVERIFY(!failed->errorTemplate.empty());
        QVERIFY(linesOf(jobs, id).contains(QString::fromStdString(failed->errorId)));
        picture(person.home().path(), "later.png");
        VIDGO_VERIFY(jobs.retry(id));
        QVERIFY(worker.waitFor(id, JobState::Finished));
        QVERIFY(jobs.find(id)->errorId.empty());
    }

    void whatAPersonDoesIsToldWhileNobodyWorks()
    {
        Person person;
        auto& jobs = person.services().jobs;
        std::vector<JobState> told;
        jobs.listen([&](const Job& job) { told.push_back(job.state); });
        const auto id = jobs.add(enhance(picture(person.home().path(), "a.png")))->id;
        VIDGO_VERIFY(jobs.pause(id));
        VIDGO_VERIFY(jobs.cancel(id));
        QCOMPARE(told, (std::vector{JobState::Waiting, JobState::Paused, JobState::Cancelled}));
        jobs.listen({});
        VIDGO_VERIFY(jobs.retry(id));
        QCOMPARE(told.size(), std::size_t{3});
    }

    void theFailedFilesOfAFinishedBatchAreTriedAgain()
    {
        Person person;
        auto& jobs = person.services().jobs;
        auto& batches = person.services().batches;
        const auto broken = person.home() / "broken.png";
        VIDGO_VERIFY(writeFile(broken, "no picture", Durability::Rename));
        const auto good = picture(person.home().path(), "good.png");
        const auto batch = batches.create({.tool = Tool::BackgroundRemoval, .inputs = {good, broken}}, {});
        VIDGO_VERIFY(batch);
        const auto id = jobs.add(batch->id)->id;
        Worker worker(jobs);
        QVERIFY(worker.waitFor(id, JobState::Finished));
        QCOMPARE(batches.find(batch->id)->failed, 1);
        fs::remove(broken);
        picture(person.home().path(), "broken.png");
        worker.forget();
        VIDGO_VERIFY(jobs.retry(id));
        QVERIFY(worker.waitFor(id, JobState::Finished));
        QCOMPARE(batches.find(batch->id)->done, 2);
        QCOMPARE(person.services().library.list({})->total, std::int64_t{2}); // the good one once
        // Nothing is left to be tried again.
        VIDGO_VERIFY(jobs.retry(id));
        QCOMPARE(jobs.find(id)->state, JobState::Finished);
    }

    void aWaitingJobFollowsItsBatchIntoTheOneThatTakesItUp()
    {
        Person person;
        auto& jobs = person.services().jobs;
        auto& batches = person.services().batches;
        const auto waiting = batchOf(person, 3);
        const auto id = jobs.add(waiting)->id;
        // As "vidgo run" does with the same folder, stopped after the first file.
        const auto taken = batches.create(
            {.tool = Tool::BackgroundRemoval, .inputs = {person.home() / "batch"}, .takeUpEarlier = true},
            {});
        VIDGO_VERIFY(taken);
        QVERIFY(taken->id != waiting);
        std::stop_source enough;
        const auto afterOne = [&](const Batch& now, const BatchFile&) {
            if (now.done == 1)
                enough.request_stop();
        };
        QVERIFY(!batches.run(taken->id, afterOne, enough.get_token()));
        Worker worker(jobs);
        QVERIFY(worker.waitFor(id, JobState::Finished));
        QCOMPARE(std::get<BatchId>(jobs.find(id)->work), taken->id);
        QCOMPARE(batches.find(taken->id)->done, 3);
        QCOMPARE(person.services().library.list({})->total, std::int64_t{3});
    }

    void oneWorksThroughTheQueueAtATime()
    {
        Person person;
        auto& jobs = person.services().jobs;
        Worker first(jobs);
        const auto id = jobs.add(enhance(picture(person.home().path(), "a.png")))->id;
        QVERIFY(first.waitFor(id, JobState::Finished)); // it has the queue now
        Worker second(jobs);
        second.stop();
        VIDGO_VERIFY_ERROR(second.ended, ServiceError::QueueBusy);
        first.stop();
        VIDGO_VERIFY(first.ended);
    }

    void aPausedBatchWaitsAtItsPlaceAndGoesOn()
    {
        Person person;
        auto& jobs = person.services().jobs;
        const auto batch = batchOf(person, 8, 480);
        const auto id = jobs.add(batch)->id;
        QCOMPARE(jobs.add(batch)->id, id); // it is there already
        Worker worker(jobs);
        QVERIFY(worker.waitFor(id, JobState::Running, 0.2));
        VIDGO_VERIFY(jobs.pause(id));
        QCOMPARE(jobs.find(id)->state, JobState::Paused);
        // The next one has its turn meanwhile.
        const auto other = jobs.add(enhance(picture(person.home().path(), "x.png")))->id;
        QVERIFY(worker.waitFor(other, JobState::Finished));
        QCOMPARE(jobs.list(10)->front().id, id);
        QCOMPARE(jobs.find(id)->state, JobState::Paused);
        const auto half = person.services().batches.find(batch);
        QVERIFY(half->done > 0 && half->done < 8);
        QVERIFY(jobs.find(id)->fraction > 0.1);
        VIDGO_VERIFY(jobs.resume(id));
        QVERIFY(worker.waitFor(id, JobState::Finished));
        QCOMPARE(person.services().batches.find(batch)->done, 8);
        QCOMPARE(person.services().library.list({})->total, std::int64_t{9});
    }

    void aBatchBeginsWithTheTimeOfAllItsFiles()
    {
        Person person;
        auto& jobs = person.services().jobs;
        Worker worker(jobs);
        const auto first = jobs.add(batchOf(person, 3))->id;
        QVERIFY(worker.waitFor(first, JobState::Finished));
        worker.stop();
        const auto waiting = jobs.add(batchOf(person, 5));
        VIDGO_VERIFY(waiting);
        QVERIFY(waiting->leftMs.has_value());
        Worker again(jobs);
        QVERIFY(again.waitFor(waiting->id, JobState::Finished));
        const auto told = again.told();
        const auto begun = std::ranges::find(told, JobState::Running, &Job::state);
        QVERIFY(begun != told.end());
        QCOMPARE(begun->leftMs, waiting->leftMs);
    }

    void aCancelledJobStopsAtOnceAndLeavesNothing()
    {
        Person person;
        auto& jobs = person.services().jobs;
        RunRequest slow = enhance(picture(person.home().path(), "large.png", 1500));
        slow.parameters = Json::Object{{"enlarge", 4}};
        const auto id = jobs.add(slow)->id;
        Worker worker(jobs);
        QVERIFY(worker.waitFor(id, JobState::Running, 0.12));
        QElapsedTimer clock;
        clock.start();
        VIDGO_VERIFY(jobs.cancel(id));
        QCOMPARE(jobs.find(id)->state, JobState::Cancelled);
        const auto next = jobs.add(enhance(picture(person.home().path(), "b.png")))->id;
        QVERIFY(worker.waitFor(next, JobState::Running));
        QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(worker.waitFor(next, JobState::Finished));
        QCOMPARE(person.services().library.list({})->total, std::int64_t{1});
    }

    void anotherProgramPausesTheRunningJob()
    {
        Person person;
        auto& jobs = person.services().jobs;
        RunRequest slow = enhance(picture(person.home().path(), "large.png", 1500));
        slow.parameters = Json::Object{{"enlarge", 4}};
        const auto id = jobs.add(slow)->id;
        Worker worker(jobs);
        QVERIFY(worker.waitFor(id, JobState::Running));
        auto other = composition::EmbeddedStudio::open({.resources = test::sourcePath("resources"),
                                                        .config = person.home() / "config",
                                                        .data = {},
                                                        .forcedData = person.data()});
        VIDGO_VERIFY(other);
        VIDGO_VERIFY((*other)->services().jobs.pause(id));
        QVERIFY(worker.waitFor(id, JobState::Paused));
        worker.forget();
        VIDGO_VERIFY((*other)->services().jobs.cancel(id));
        QCOMPARE(jobs.find(id)->state, JobState::Cancelled);
    }

    void whatAnotherProgramCancelsAndClearsIsGivenUp()
    {
        Person person;
        auto& jobs = person.services().jobs;
        RunRequest slow = enhance(picture(person.home().path(), "large.png", 1500));
        slow.parameters = Json::Object{{"enlarge", 4}};
        const auto id = jobs.add(slow)->id;
        const auto next = jobs.add(enhance(picture(person.home().path(), "b.png")))->id;
        Worker worker(jobs);
        QVERIFY(worker.waitFor(id, JobState::Running));
        auto other = composition::EmbeddedStudio::open({.resources = test::sourcePath("resources"),
                                                        .config = person.home() / "config",
                                                        .data = {},
                                                        .forcedData = person.data()});
        VIDGO_VERIFY(other);
        VIDGO_VERIFY((*other)->services().jobs.cancel(id));
        VIDGO_VERIFY((*other)->services().jobs.removeEnded());
        QVERIFY(worker.waitFor(next, JobState::Finished));
        QCOMPARE(person.services().library.list({})->total, std::int64_t{1});
    }

    void anExportThatWasPausedReplacesNobodysFile()
    {
        Person person;
        auto& jobs = person.services().jobs;
        const auto made = person.services().runs.run(enhance(picture(person.home().path(), "a.png")), {}, {});
        VIDGO_VERIFY(made);
        const ExportRequest request{.item = made->id, .folder = person.home() / "out"};
        const auto name = person.services().library.exportName(request);
        VIDGO_VERIFY(name);
        const auto id = jobs.add(request)->id;
        std::stop_source enough;
        const auto untilItPauses = [&](const Job& job) {
            if (job.state == JobState::Running)
                VIDGO_VERIFY(jobs.pause(id));
            else if (job.state == JobState::Paused)
                enough.request_stop();
        };
        VIDGO_VERIFY(jobs.work(untilItPauses, enough.get_token()));
        QCOMPARE(jobs.find(id)->state, JobState::Paused);
        // Meanwhile somebody else takes the name.
        const auto others = request.folder / pathFromUtf8(*name);
        QVERIFY(!fs::exists(others));
        VIDGO_VERIFY(writeFile(others, std::string_view("not ours"), Durability::Rename));
        VIDGO_VERIFY(jobs.resume(id));
        Worker worker(jobs);
        QVERIFY(worker.waitFor(id, JobState::Finished));
        QCOMPARE(readTextFile(others, 100).value(), std::string("not ours"));
        QVERIFY(pathFromUtf8(jobs.find(id)->exportedPath) != others);
    }

    void anExportIsAJob()
    {
        Person person;
        auto& jobs = person.services().jobs;
        const auto made = person.services().runs.run(enhance(picture(person.home().path(), "a.png")), {}, {});
        VIDGO_VERIFY(made);
        const auto out = person.home() / "out";
        VIDGO_VERIFY(makeFolder(out));
        const auto job = jobs.add(ExportRequest{.item = made->id, .folder = out});
        VIDGO_VERIFY(job);
        Worker worker(jobs);
        QVERIFY(worker.waitFor(job->id, JobState::Finished));
        const auto path = pathFromUtf8(jobs.find(job->id)->exportedPath);
        QVERIFY(fs::exists(path));
        QCOMPARE(path.parent_path(), out);
        // What stands there is not replaced when that was refused.
        const auto again =
            jobs.add(ExportRequest{.item = made->id, .file = path, .collision = NameCollision::Refuse});
        QVERIFY(worker.waitFor(again->id, JobState::Failed));
        QCOMPARE(jobs.find(again->id)->errorId, std::string(describe(ServiceError::NameTaken).id));
    }

    void theQueueIsThereAfterARestart()
    {
        Person person;
        std::vector<JobId> ids;
        {
            auto& jobs = person.services().jobs;
            ids.push_back(jobs.add(batchOf(person, 6, 480))->id);
            ids.push_back(jobs.add(enhance(picture(person.home().path(), "x.png")))->id);
            Worker worker(jobs);
            QVERIFY(worker.waitFor(ids[0], JobState::Running, 0.1));
            QElapsedTimer clock;
            clock.start();
            worker.stop(); // as the studio does when it is closed
            QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
            VIDGO_VERIFY(worker.ended);
        }
        person.open();
        auto& jobs = person.services().jobs;
        const auto list = jobs.list(10);
        VIDGO_VERIFY(list);
        QCOMPARE(list->size(), std::size_t{2});
        QCOMPARE(list->front().id, ids[0]);
        QCOMPARE(list->front().state, JobState::Waiting);
        Worker worker(jobs);
        QVERIFY(worker.waitFor(ids[1], JobState::Finished));
        QCOMPARE(jobs.find(ids[0])->state, JobState::Finished);
        QCOMPARE(person.services().library.list({})->total, std::int64_t{7});
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
