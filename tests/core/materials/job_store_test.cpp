#include <QtTest/QtTest>

#include "vidgo/materials/job_store.h"

#include "store_fixture.h"

using namespace vidgo;
using namespace vidgo::materials;
using vidgo::test::backendOfRow;
using vidgo::test::StoreFixture;

namespace {

class JobFixture : public StoreFixture
{
public:
    JobFixture(storage::Backend backend, const vidgo::test::PostgresServer* server)
        : StoreFixture(backend, server)
        , jobs(*database, clock)
    {}

    JobRow row(const std::string& id, JobWork work = RunRequest{.tool = Tool::Enhancement, .input = "/a.jpg"})
    {
        JobRow row;
        row.job.id = JobId(id);
        row.job.work = std::move(work);
        row.job.tool = Tool::Enhancement;
        row.job.name = id + ".jpg";
        row.job.state = JobState::Waiting;
        row.job.createdAt = clock.now();
        row.pace = "enhancement";
        row.size = 1500;
        return row;
    }
    void insert(const char* names)
    {
        const auto all = QString::fromLatin1(names).split(QLatin1Char(' '));
        for (const auto& name : all)
            if (auto put = jobs.insert(row(name.toStdString())); !put)
                qFatal("%s", put.error().internal().c_str());
    }
    /// The queue as words: "a b* c-" are a waiting, a running, a paused one; "(d)" has ended.
    QString list(int limit = 600)
    {
        QStringList words;
        auto rows = jobs.list(limit);
        if (!rows)
            qFatal("%s", rows.error().internal().c_str());
        for (const auto& each : *rows) {
            const auto name = QString::fromStdString(each.job.id.value());
            const auto state = each.job.state;
            words << (each.job.hasEnded()          ? QStringLiteral("(%1)").arg(name)
                      : state == JobState::Running ? name + QLatin1Char('*')
                      : state == JobState::Paused  ? name + QLatin1Char('-')
                                                   : name);
        }
        return words.join(QLatin1Char(' '));
    }
    void finishNext(JobState state = JobState::Finished)
    {
        auto next = jobs.takeNext();
        if (!next || !*next)
            qFatal("nothing waits");
        (*next)->job.state = state;
        if (auto done = jobs.finish(**next); !done)
            qFatal("%s", done.error().internal().c_str());
    }

    JobStore jobs;
};

bool isTrue(const Result<bool>& answer)
{
    return answer && *answer;
}

} // namespace

class JobStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<vidgo::test::PostgresServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        auto server = vidgo::test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void whatWasOrderedIsKeptToTheLetter_data() { vidgo::test::addBackendRows(); }
    void whatWasOrderedIsKeptToTheLetter()
    {
        JobFixture f(backendOfRow(), m_server.get());
        const RunRequest run{.tool = Tool::StyleGallery,
                             .topic = "food",
                             .input = "/写真/猫 \"x\".jpg",
                             .parameters = Json::Object{{"style", "neon"}, {"amount", 0.5}}};
        const ExportRequest exported{.item = LibraryItemId("item"),
                                     .format = PictureFormat::WebP,
                                     .quality = 71,
                                     .folder = "/out",
                                     .nameTemplate = "{name}",
                                     .matteColor = "#102030",
                                     .collision = NameCollision::Replace,
                                     .clip = {.preset = "instagram_reels",
                                              .fit = ClipFit::BlurPad,
                                              .focusX = 0.25,
                                              .startUs = 1'500'000,
                                              .endUs = 9'000'000,
                                              .normalizeLoudness = true,
                                              .useHardware = false}};
        VIDGO_VERIFY(f.jobs.insert(f.row("run", run)));
        VIDGO_VERIFY(f.jobs.insert(f.row("batch", BatchId("b1"))));
        VIDGO_VERIFY(f.jobs.insert(f.row("export", exported)));

        const auto back = std::get<RunRequest>(f.jobs.find(JobId("run"))->job.work);
        QCOMPARE(back.tool, run.tool);
        QCOMPARE(back.topic, run.topic);
        QCOMPARE(back.input, run.input);
        QVERIFY(back.parameters == run.parameters);
        QCOMPARE(std::get<BatchId>(f.jobs.find(JobId("batch"))->job.work), BatchId("b1"));
        const auto sent = std::get<ExportRequest>(f.jobs.find(JobId("export"))->job.work);
        QCOMPARE(sent.item, exported.item);
        QCOMPARE(sent.format, exported.format);
        QCOMPARE(sent.quality, exported.quality);
        QCOMPARE(sent.folder, exported.folder);
        QCOMPARE(sent.nameTemplate, exported.nameTemplate);
        QCOMPARE(sent.matteColor, exported.matteColor);
        QCOMPARE(sent.collision, exported.collision);
        QVERIFY(sent.clip == exported.clip);
        VIDGO_VERIFY_ERROR(f.jobs.find(JobId("none")), MaterialsError::JobMissing);
    }

    void theyHaveTheirTurnInTheirOrder_data() { vidgo::test::addBackendRows(); }
    void theyHaveTheirTurnInTheirOrder()
    {
        JobFixture f(backendOfRow(), m_server.get());
        f.insert("a b c d");
        QVERIFY(isTrue(f.jobs.move(JobId("d"), JobId("b"))));
        QCOMPARE(f.list(), QStringLiteral("a d b c"));
        QVERIFY(isTrue(f.jobs.move(JobId("a"), {})));
        QCOMPARE(f.list(), QStringLiteral("d b c a"));
        QVERIFY(!isTrue(f.jobs.move(JobId("b"), JobId("b"))));
        QVERIFY(isTrue(f.jobs.pause(JobId("d"))));
        f.finishNext();
        QCOMPARE(f.list(), QStringLiteral("d- c a (b)"));
        const auto next = f.jobs.takeNext();
        VIDGO_VERIFY(next);
        QCOMPARE((*next)->job.id, JobId("c"));
        QVERIFY((*next)->job.startedAt.has_value());
        QCOMPARE(f.list(), QStringLiteral("d- c* a (b)"));
        QCOMPARE(f.list(2), QStringLiteral("d- c*"));
        f.insert("e");
        QCOMPARE(f.list(), QStringLiteral("d- c* a e (b)"));
    }

    void stepsThatAStateDoesNotAllowChangeNothing_data() { vidgo::test::addBackendRows(); }
    void stepsThatAStateDoesNotAllowChangeNothing()
    {
        JobFixture f(backendOfRow(), m_server.get());
        f.insert("a b");
        const JobId a("a");
        QVERIFY(!isTrue(f.jobs.resume(a)));
        QVERIFY(!isTrue(f.jobs.retry(a)));
        QVERIFY(!isTrue(f.jobs.putBack(a)));
        QVERIFY(isTrue(f.jobs.pause(a)));
        QVERIFY(!isTrue(f.jobs.pause(a)));
        QVERIFY(isTrue(f.jobs.resume(a)));
        QVERIFY(isTrue(f.jobs.cancel(a)));
        QVERIFY(!isTrue(f.jobs.cancel(a)));
        QVERIFY(!isTrue(f.jobs.pause(a)));
        QVERIFY(!isTrue(f.jobs.move(a, JobId("b"))));
        QCOMPARE(f.list(), QStringLiteral("b (a)"));
        QVERIFY(isTrue(f.jobs.retry(a)));
        QCOMPARE(f.list(), QStringLiteral("b a"));
        QVERIFY(!f.jobs.find(a)->job.endedAt.has_value());
        f.finishNext();
        QVERIFY(!isTrue(f.jobs.retry(JobId("b"))));
    }

    void whatANewerProgramWroteHoldsNobodyUp_data() { vidgo::test::addBackendRows(); }
    void whatANewerProgramWroteHoldsNobodyUp()
    {
        JobFixture f(backendOfRow(), m_server.get());
        f.insert("a b");
        VIDGO_VERIFY(f.database->session()->execute("UPDATE jobs SET kind = 'chain' WHERE id = 'a'"));
        const auto next = f.jobs.takeNext();
        VIDGO_VERIFY(next);
        QVERIFY(next->has_value());
        QCOMPARE((*next)->job.id, JobId("b"));
        QVERIFY(!f.jobs.takeNext()->has_value());
    }

    void whatRanWhenTheProgramDiedIsFirst_data() { vidgo::test::addBackendRows(); }
    void whatRanWhenTheProgramDiedIsFirst()
    {
        JobFixture f(backendOfRow(), m_server.get());
        f.insert("a b c");
        QVERIFY(isTrue(f.jobs.pause(JobId("a"))));
        auto running = f.jobs.takeNext();
        VIDGO_VERIFY(running);
        (*running)->run = RunId("r");
        (*running)->job.fraction = 0.25;
        VIDGO_VERIFY(f.jobs.note(**running));
        const auto taken = f.jobs.takeUpRunning();
        VIDGO_VERIFY(taken);
        QCOMPARE(taken->size(), std::size_t{1});
        QCOMPARE(f.list(), QStringLiteral("b a- c"));
        QCOMPARE(f.jobs.find(JobId("b"))->run, RunId("r"));
        QCOMPARE(f.jobs.find(JobId("b"))->job.fraction, 0.25);
        QVERIFY(f.jobs.takeUpRunning()->empty());
    }

    void theEndIsKept_data() { vidgo::test::addBackendRows(); }
    void theEndIsKept()
    {
        JobFixture f(backendOfRow(), m_server.get());
        f.insert("good bad");
        auto good = f.jobs.takeNext();
        (*good)->job.state = JobState::Finished;
        (*good)->job.fraction = 1;
        (*good)->job.item = LibraryItemId("item");
        (*good)->target = "/out/good.png";
        f.clock.advance(std::chrono::seconds(3));
        VIDGO_VERIFY(f.jobs.finish(**good));
        auto bad = f.jobs.takeNext();
        (*bad)->job.state = JobState::Failed;
        (*bad)->job.errorId = "media.damaged";
        (*bad)->job.errorTemplate = "“{file}” is damaged.";
        (*bad)->job.errorArguments = {{"file", "bad.jpg"}};
        (*bad)->target = "/out/bad.png";
        VIDGO_VERIFY(f.jobs.finish(**bad));
        const auto first = f.jobs.find(JobId("good"))->job;
        QCOMPARE(first.item, LibraryItemId("item"));
        QCOMPARE(first.exportedPath, std::string("/out/good.png"));
        QCOMPARE(*first.endedAt - *first.startedAt, std::chrono::milliseconds(3000));
        const auto second = f.jobs.find(JobId("bad"))->job;
        QCOMPARE(second.errorArguments.at("file"), std::string("bad.jpg"));
        QVERIFY(second.exportedPath.empty());
        QCOMPARE(f.list(), QStringLiteral("(bad) (good)"));
        VIDGO_VERIFY(f.jobs.removeEnded());
        QCOMPARE(f.list(), QString());
    }

    void onlyTheLatestEndedOnesAreKept_data() { vidgo::test::addBackendRows(); }
    void onlyTheLatestEndedOnesAreKept()
    {
        JobFixture f(backendOfRow(), m_server.get());
        for (int i = 0; i < JobStore::kEndedKept + 3; ++i) {
            f.insert(("j" + std::to_string(i)).c_str());
            f.finishNext(i % 2 == 0 ? JobState::Finished : JobState::Failed);
        }
        QCOMPARE(f.jobs.list(10000)->size(), static_cast<std::size_t>(JobStore::kEndedKept));
        VIDGO_VERIFY_ERROR(f.jobs.find(JobId("j2")), MaterialsError::JobMissing);
        VIDGO_VERIFY(f.jobs.find(JobId("j3")));
    }

    void aLogGoesWithItsJob_data() { vidgo::test::addBackendRows(); }
    void aLogGoesWithItsJob()
    {
        JobFixture f(backendOfRow(), m_server.get());
        f.insert("a");
        for (int i = 0; i < JobStore::kLogLinesKept + 5; ++i)
            VIDGO_VERIFY(f.jobs.addLine(JobId("a"), "line " + std::to_string(i)));
        const auto lines = f.jobs.log(JobId("a"));
        VIDGO_VERIFY(lines);
        QCOMPARE(lines->size(), static_cast<std::size_t>(JobStore::kLogLinesKept));
        QCOMPARE(lines->front().text, std::string("line 5"));
        QCOMPARE(lines->back().at, f.clock.now());
        VIDGO_VERIFY(f.jobs.addLine(JobId("gone"), "of a job that was removed"));
        QVERIFY(isTrue(f.jobs.cancel(JobId("a"))));
        VIDGO_VERIFY(f.jobs.removeEnded());
        QCOMPARE(f.number("SELECT COUNT(*) FROM job_log"), std::int64_t{0});
    }

    void theOpenJobOfABatchIsFound_data() { vidgo::test::addBackendRows(); }
    void theOpenJobOfABatchIsFound()
    {
        JobFixture f(backendOfRow(), m_server.get());
        VIDGO_VERIFY(f.jobs.insert(f.row("old", BatchId("b"))));
        f.finishNext();
        QVERIFY(!f.jobs.openJobOf(BatchId("b"))->has_value());
        VIDGO_VERIFY(f.jobs.insert(f.row("new", BatchId("b"))));
        QCOMPARE((*f.jobs.openJobOf(BatchId("b")))->job.id, JobId("new"));
        QVERIFY(!f.jobs.openJobOf(BatchId("c"))->has_value());
    }

    void theLatestTimesOfAPaceAreKept_data() { vidgo::test::addBackendRows(); }
    void theLatestTimesOfAPaceAreKept()
    {
        JobFixture f(backendOfRow(), m_server.get());
        for (int i = 0; i < JobStore::kTimesKept + 2; ++i)
            VIDGO_VERIFY(f.jobs.addTime("enhancement", {.size = 1000, .ms = i}));
        VIDGO_VERIFY(f.jobs.addTime("background_removal", {.size = 1, .ms = 7}));
        const auto times = f.jobs.times("enhancement");
        VIDGO_VERIFY(times);
        QCOMPARE(times->size(), static_cast<std::size_t>(JobStore::kTimesKept));
        QCOMPARE(times->front().ms, std::int64_t{JobStore::kTimesKept + 1});
        QCOMPARE(f.jobs.times("background_removal")->size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(JobStoreTest)
#include "job_store_test.moc"
