#include <thread>

#include <QtTest/QtTest>

#include "person.h"
#include "vidgo/base/clock.h"
#include "vidgo/model/online.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/service/service_error.h"
#include "vidgo/storage/database.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace std::chrono_literals;
using service::ServiceError;

namespace fs = std::filesystem;

/// Runs by providers through the boundary, with the stand-ins on this computer: what a job leaves when it
/// ends, and who may begin one.
class OnlineTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    composition::SandboxPlaces m_places;
    std::unique_ptr<test::TestFolder> m_home;
    fs::path m_data;
    std::unique_ptr<composition::EmbeddedStudio> m_studio;

    service::Services services() { return m_studio->services(); }
    void open(const fs::path& data)
    {
        m_studio.reset();
        m_data = data;
        auto studio = composition::EmbeddedStudio::open({.resources = test::sourcePath("resources"),
                                                         .config = *m_home / "config",
                                                         .data = {},
                                                         .forcedData = data},
                                                        m_places);
        VIDGO_VERIFY(studio);
        m_studio = std::move(*studio);
        VIDGO_VERIFY(services().session.enter(StudioMode::OwnComputer));
    }
    std::int64_t number(const std::string& sql, const storage::Values& values = {}) const
    {
        std::int64_t found = -1;
        auto database = storage::Database::open({.file = m_data / "vidgo.db"});
        auto session = (*database)->session();
        if (auto read = session->query(sql, values, [&](const storage::Row& row) { found = row.integer(0); });
            !read)
            qFatal("%s", read.error().internal().c_str());
        return found;
    }
    std::int64_t copies() const
    {
        return number("SELECT COUNT(*) FROM cache_references WHERE owner LIKE 'generation:%'");
    }
    std::int64_t runs(const std::string& state) const
    {
        return number("SELECT COUNT(*) FROM runs WHERE state = :1", {state});
    }
    RunRequest cutOut()
    {
        RunRequest request{.tool = Tool::BackgroundRemoval,
                           .input = test::input("product-handbag.jpg"),
                           .parameters = toJson(OnlineSettings{}),
                           .provider = "auto"};
        const auto quote = services().generations.quote(request);
        if (!quote)
            qFatal("%s", quote.error().internal().c_str());
        request.agreedAmount = quote->amount;
        return request;
    }
    std::size_t calls() const
    {
        std::size_t all = 0;
        for (const auto id : sandbox::kProviderIds)
            all += m_town->at(id).creates().size();
        return all;
    }
    bool workUntil(const JobId& id, JobState state)
    {
        bool isSeen = false;
        const std::jthread worker([this](const std::stop_token& stop) {
            if (auto worked = services().jobs.work({}, stop); !worked)
                qWarning("%s", worked.error().internal().c_str());
        });
        for (int i = 0; i < 12'000 && !isSeen; ++i) {
            const auto job = services().jobs.find(id);
            isSeen = job && job->state == state;
            std::this_thread::sleep_for(5ms);
        }
        return isSeen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto town = sandbox::ProviderTown::open(
            {.resources = test::sourcePath("resources"), .quickSide = 128}, m_clock);
        VIDGO_VERIFY(town);
        m_town = std::move(*town);
        for (const auto id : sandbox::kProviderIds) {
            m_places.urls.emplace(id, m_town->url(id));
            m_places.keys.emplace(id, m_town->at(id).key());
        }
    }
    void init()
    {
        m_home = std::make_unique<test::TestFolder>();
        open(*m_home / "data");
        VIDGO_VERIFY(services().budget.setBudget({.limit = {100'00, Currency::usd()}}));
    }
    void cleanup()
    {
        m_studio.reset();
        const auto unexpected = m_town->takeUnexpected();
        for (const auto& what : unexpected)
            qWarning("unexpected: %s", what.c_str());
        QVERIFY(unexpected.empty());
    }

    void whatIsRefusedLeavesNoCopies()
    {
        auto request = cutOut();
        request.provider = "nobody"; // found out when the copies are there
        QVERIFY(!services().jobs.add(request));
        QCOMPARE(copies(), std::int64_t{0});
        QCOMPARE(runs("running"), std::int64_t{0});
    }

    void aCancelledJobEndsItsRunAndKeepsItsFilesUntilItIsTakenOffTheList()
    {
        const auto job = services().jobs.add(cutOut());
        VIDGO_VERIFY(job);
        QCOMPARE(runs("running"), std::int64_t{1});
        VIDGO_VERIFY(services().jobs.cancel(job->id));
        QCOMPARE(services().jobs.find(job->id)->state, JobState::Cancelled);
        QCOMPARE(runs("running"), std::int64_t{0});
        QCOMPARE(runs("cancelled"), std::int64_t{1});
        QCOMPARE(copies(), std::int64_t{1});
        VIDGO_VERIFY(services().jobs.retry(job->id));
        VIDGO_VERIFY(services().jobs.cancel(job->id));
        VIDGO_VERIFY(services().jobs.removeEnded());
        QCOMPARE(copies(), std::int64_t{0});
    }

    void aRunWhoseEndWasNotNotedEndsAtTheNextStart()
    {
        const auto job = services().jobs.add(cutOut());
        VIDGO_VERIFY(job);
        VIDGO_VERIFY(services().jobs.cancel(job->id));
        {
            auto database = storage::Database::open({.file = m_data / "vidgo.db"});
            VIDGO_VERIFY((*database)->session()->execute("UPDATE runs SET state = 'running'"));
        }
        open(m_data);
        VIDGO_VERIFY(services().runs.recoverInterrupted());
        QCOMPARE(runs("cancelled"), std::int64_t{1});
    }

    void aFailedJobEndsItsRun()
    {
        auto request = cutOut();
        request.parameters = toJson(OnlineSettings{.prompt = "[refuse]"});
        const auto job = services().jobs.add(request);
        VIDGO_VERIFY(job);
        QVERIFY(workUntil(job->id, JobState::Failed));
        QCOMPARE(runs("running"), std::int64_t{0});
        QCOMPARE(runs("failed"), std::int64_t{1});
        VIDGO_VERIFY(services().jobs.removeEnded());
        QCOMPARE(copies(), std::int64_t{0});
    }

    void theDataFolderMayBeMovedWhileJobsWait()
    {
        const auto job = services().jobs.add(cutOut());
        VIDGO_VERIFY(job);
        m_studio.reset();
        fs::rename(*m_home / "data", *m_home / "elsewhere");
        open(*m_home / "elsewhere");
        QVERIFY(workUntil(job->id, JobState::Finished));
        const auto item = services().library.find(services().jobs.find(job->id)->item);
        VIDGO_VERIFY(item);
        VIDGO_VERIFY(services().library.file(item->result));
        QVERIFY(!fs::exists(*m_home / "data"));
        QVERIFY(fs::is_empty(*m_home / "elsewhere" / "online")); // what was fetched is in the library
    }

    void visitorsAskNoProvider()
    {
        const auto request = cutOut();
        const auto job = services().jobs.add(request);
        VIDGO_VERIFY(job);
        VIDGO_VERIFY(services().jobs.pause(job->id));
        const auto other = services().jobs.add(request);
        VIDGO_VERIFY(other);
        VIDGO_VERIFY(services().jobs.cancel(other->id));
        const auto before = calls();
        VIDGO_VERIFY(services().session.enter(StudioMode::Visitor));
        auto& providers = services().providers;
        VIDGO_VERIFY_ERROR(providers.setKey("pollo", Secret("key"), {}), ServiceError::VisitorOnline);
        VIDGO_VERIFY_ERROR(providers.refresh("pollo", {}), ServiceError::VisitorOnline);
        VIDGO_VERIFY_ERROR(services().generations.quote(request), ServiceError::VisitorOnline);
        QVERIFY(services().generations.choices(request)->empty());
        auto& jobs = services().jobs;
        VIDGO_VERIFY_ERROR(jobs.add(request), ServiceError::VisitorOnline);
        VIDGO_VERIFY_ERROR(jobs.resume(job->id), ServiceError::VisitorOnline);
        VIDGO_VERIFY_ERROR(jobs.retry(other->id), ServiceError::VisitorOnline);
        VIDGO_VERIFY_ERROR(jobs.retryElsewhere(other->id), ServiceError::VisitorOnline);
        VIDGO_VERIFY(jobs.cancel(job->id)); // that is theirs to do
        QCOMPARE(calls(), before);
    }
};

QTEST_GUILESS_MAIN(OnlineTest)
#include "online_test.moc"
