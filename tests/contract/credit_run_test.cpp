#include "person.h"
#include "vidgo/app_server/server_front.h"
#include "vidgo/model/online.h"
#include "vidgo/model/provider.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/qt_result.h"
#include "work_fixture.h"

using namespace vidgo;
using namespace vidgo::test;
using service::ServiceError;

// Runs for credits through the boundary: a studio, a whole server over sockets, and the stand-ins of the
// companies, of which the studio has keys of its own as well.
class CreditRunTest : public QObject
{
    Q_OBJECT

    SystemClock m_townClock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<WorkFixture> m_work;
    std::unique_ptr<app_server::ServerFront> m_front;
    std::unique_ptr<TestFolder> m_home;
    std::unique_ptr<composition::EmbeddedStudio> m_studio;

    service::Services services() { return m_studio->services(); }
    void open()
    {
        m_studio.reset();
        composition::SandboxPlaces places;
        for (const auto id : sandbox::kProviderIds) {
            places.urls.emplace(id, m_town->url(id));
            places.keys.emplace(id, m_town->at(id).key());
        }
        m_studio = ServerFixture::must(
            composition::EmbeddedStudio::open({.resources = sourcePath("resources"),
                                               .config = *m_home / "config",
                                               .data = {},
                                               .forcedData = *m_home / "data"},
                                              places, "http://127.0.0.1:" + std::to_string(m_front->port())));
        VIDGO_VERIFY(services().session.enter(StudioMode::OwnComputer));
    }
    void signIn()
    {
        VIDGO_VERIFY(services().atServer->account.signIn(
            {.address = m_work->server.email, .password = Secret(ServerFixture::kPassword)}, {}));
    }
    static RunRequest scene(const std::string& provider)
    {
        return {.tool = Tool::ProductScene,
                .input = input("product-handbag.jpg"),
                .parameters = toJson(OnlineSettings{.prompt = "on a beach"}),
                .provider = provider};
    }
    /// Works here and there until the job has ended.
    Job worked(const JobId& id)
    {
        const std::jthread here([this](const std::stop_token& stop) { m_studio->workOnline(stop); });
        const std::jthread there(
            [this](const std::stop_token& stop) { m_work->server.backend_->work(stop); });
        auto job = ServerFixture::must(services().jobs.find(id));
        for (int i = 0; i < 12'000 && !job.hasEnded(); ++i) {
            m_work->server.clock.advance(50ms);
            std::this_thread::sleep_for(5ms);
            job = ServerFixture::must(services().jobs.find(id));
        }
        return job;
    }

private Q_SLOTS:
    void initTestCase() { m_town = WorkFixture::openTown(m_townClock); }
    void init()
    {
        m_work = std::make_unique<WorkFixture>(storage::Backend::Sqlite, nullptr, *m_town,
                                               [](app_server::ServerConfig& config) {
                                                   config.port = 0;
                                                   config.requestsPerMinute = 1'000'000;
                                               });
        m_front = ServerFixture::must(
            app_server::ServerFront::open(m_work->server.config, {.backend = *m_work->server.backend_,
                                                                  .clock = m_work->server.clock,
                                                                  .random = m_work->server.random,
                                                                  .log = m_work->server.log}));
        m_home = std::make_unique<TestFolder>();
        open();
    }
    void cleanup()
    {
        m_studio.reset();
        m_front->stop(1s);
        m_front.reset();
        m_work.reset();
        for (const auto& what : m_town->takeUnexpected())
            QFAIL(what.c_str());
    }

    void aFileBecomesAResultInTheLibrary()
    {
        signIn();
        const auto before = m_work->available();
        auto request = scene(std::string(kServerProvider));
        const auto choices = services().generations.choices(request);
        VIDGO_VERIFY(choices);
        QVERIFY(choices->size() > 1); // beside those of own keys
        QCOMPARE(choices->front(),
                 (service::ProviderChoice{.id = "vidgo", .name = "VidGo", .isReady = true, .reason = {}}));
        const auto quote = services().generations.quote(request);
        VIDGO_VERIFY(quote);
        QCOMPARE(quote->unit.id, std::string("credits"));
        QVERIFY(quote->fits && quote->amount > 0);
        request.agreedAmount = quote->amount;
        const auto job = services().jobs.add(request);
        VIDGO_VERIFY(job);
        QCOMPARE(services().jobs.list(10)->size(), std::size_t{1});

        const auto done = worked(job->id);
        QCOMPARE(done.state, JobState::Finished);
        const auto item = services().library.find(done.item);
        VIDGO_VERIFY(item);
        QCOMPARE(item->engine, std::string(kServerProvider));
        const auto report = services().generations.report(done.item);
        VIDGO_VERIFY(report);
        QCOMPARE((*report)->servedBy(), std::string(kServerProvider));
        QCOMPARE((*report)->charged, quote->amount);
        QCOMPARE(m_work->available(), before - quote->amount);

        // A line of the credit history leads to its job.
        const auto jobs = m_work->server.call("jobs", {.token = m_work->ann});
        const JobId atServer(*jobs.find("items")->asArray()->front().find("id")->asString());
        const auto here = services().generations.jobHere(atServer);
        VIDGO_VERIFY(here);
        QVERIFY(*here == std::optional(job->id));
        QVERIFY(*services().generations.jobHere(JobId("another")) == std::nullopt);
        VIDGO_VERIFY(services().jobs.removeEnded());
        QVERIFY(services().jobs.list(10)->empty());
        QVERIFY(*services().generations.jobHere(atServer) == std::nullopt);
    }

    void whatTheServerDoesNotSellIsNotOfferedForCredits()
    {
        signIn();
        auto request = scene({});
        request.tool = Tool::BackgroundRemoval;
        request.parameters = {};
        const auto choices = services().generations.choices(request);
        VIDGO_VERIFY(choices);
        QVERIFY(!choices->empty());
        for (const auto& choice : *choices)
            QVERIFY(choice.id != kServerProvider);
    }

    void aStudioThatEndsInTheMiddleFindsItsRunAgain()
    {
        signIn();
        auto request = scene(std::string(kServerProvider));
        request.agreedAmount = services().generations.quote(request)->amount;
        const auto job = services().jobs.add(request);
        VIDGO_VERIFY(job);
        open(); // and nobody is signed in: this sandbox keeps no keys
        QCOMPARE(services().jobs.find(job->id)->state, JobState::Waiting);
        signIn();
        QCOMPARE(worked(job->id).state, JobState::Finished);
        QCOMPARE(m_work->server.call("jobs", {.token = m_work->ann}).find("items")->asArray()->size(),
                 std::size_t{1});
    }

    void whoIsNotSignedInIsToldSo()
    {
        const auto request = scene(std::string(kServerProvider));
        const auto choices = services().generations.choices(request);
        VIDGO_VERIFY(choices);
        QCOMPARE(choices->front().id, std::string(kServerProvider));
        QVERIFY(!choices->front().isReady);
        QCOMPARE(choices->front().reason, std::string("signed_out"));
        const auto quote = services().generations.quote(request);
        QVERIFY(!quote && quote.error().is(ServiceError::NotSignedIn));
        QVERIFY(!services().jobs.add(request));
        QVERIFY(services().jobs.list(10)->empty());
    }

    void creditsAreNeverSpentWithoutBeingNamed()
    {
        signIn();
        VIDGO_VERIFY(services().budget.setBudget({.limit = {100'00, Currency::usd()}}));
        const auto quote = services().generations.quote(scene("auto"));
        VIDGO_VERIFY(quote);
        QCOMPARE(quote->unit.id, std::string("USD"));
        for (const auto& provider : quote->providers)
            QVERIFY(provider != kServerProvider);
    }
};

QTEST_GUILESS_MAIN(CreditRunTest)
#include "credit_run_test.moc"
