#include "other_plans.h"
#include "person.h"
#include "vidgo/app_server/server_front.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/model/online.h"
#include "vidgo/model/provider.h"
#include "vidgo/test/qt_result.h"
#include "work_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

// A result that was made with a watermark loses it when its owner has a better plan: a studio, a whole server
// over sockets, and the stand-ins of the companies.
class WatermarkTest : public QObject
{
    Q_OBJECT

    SystemClock m_townClock;
    OtherPlans m_plans = OtherPlans::withWatermark();
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<WorkFixture> m_work;
    std::unique_ptr<app_server::ServerFront> m_front;
    std::string m_address;
    std::unique_ptr<TestFolder> m_home;
    std::unique_ptr<composition::EmbeddedStudio> m_studio;
    std::atomic<int> m_opened = 0;

    service::Services services() { return m_studio->services(); }
    void open()
    {
        m_studio.reset();
        composition::SandboxPlaces places;
        places.urls.emplace("gemini", m_town->url("gemini"));
        m_studio =
            ServerFixture::must(composition::EmbeddedStudio::open({.resources = sourcePath("resources"),
                                                                   .config = *m_home / "config",
                                                                   .data = {},
                                                                   .forcedData = *m_home / "data"},
                                                                  places, m_address));
        VIDGO_VERIFY(services().session.enter(StudioMode::OwnComputer));
        m_opened = 0;
        m_studio->followOriginals([this](int results) { m_opened += results; });
    }
    void signIn()
    {
        VIDGO_VERIFY(services().atServer->account.signIn(
            {.address = m_work->server.email, .password = Secret(ServerFixture::kPassword)}, {}));
    }
    void stopServer()
    {
        m_front->stop(1s);
        m_front.reset();
    }
    /// Works here and there until the test says so.
    void work(const std::function<bool()>& isDone)
    {
        const std::jthread here([this](const std::stop_token& stop) { m_studio->workOnline(stop); });
        const std::jthread there([this](const std::stop_token& stop) {
            if (m_front)
                m_work->server.backend_->work(stop);
        });
        for (int i = 0; i < 12'000 && !isDone(); ++i) {
            m_work->server.clock.advance(50ms);
            std::this_thread::sleep_for(5ms);
        }
        QVERIFY(isDone());
    }
    LibraryItem made()
    {
        RunRequest request{.tool = Tool::ProductScene,
                           .input = input("product-handbag.jpg"),
                           .parameters = toJson(OnlineSettings{.prompt = "on a beach"}),
                           .provider = std::string(kServerProvider)};
        request.agreedAmount = ServerFixture::must(services().generations.quote(request)).amount;
        const auto job = ServerFixture::must(services().jobs.add(request));
        LibraryItemId item;
        work([&] {
            const auto now = services().jobs.find(job.id);
            item = now ? now->item : LibraryItemId();
            return !item.isEmpty() && services().library.find(item)->hasPlanWatermark();
        });
        return ServerFixture::must(services().library.find(item));
    }
    media::Image exported(const LibraryItemId& item)
    {
        ExportRequest request{.item = item, .file = *m_home / "export.png"};
        const auto file = ServerFixture::must(services().library.exportItem(request, {}, {}));
        return ServerFixture::must(media::decodePicture(file)).image;
    }
    /// What the company made, as the server has it for whoever has a plan without watermark.
    media::Image original(const LibraryItem& item)
    {
        const auto list = m_work->server.call("jobs", {.token = m_work->ann});
        const auto& jobs = *list.find("items")->asArray();
        for (const auto& job : jobs) {
            const auto answer = m_work->server.answer(m_work->server.requestOf(
                "jobResult", {.parameters = WorkFixture::at(job), .token = m_work->ann}));
            if (const auto* const file = std::get_if<api::FileBody>(&answer.body);
                file && ServerFixture::text(job, "id") == item.sealed.job.value())
                return ServerFixture::must(media::decodePicture(file->path)).image;
        }
        qFatal("the server has no such job");
    }
    static bool isSame(const media::Image& a, const media::Image& b)
    {
        return a.width() == b.width() && a.format() == b.format() &&
               std::ranges::equal(a.pixels(), b.pixels());
    }

private Q_SLOTS:
    void initTestCase() { m_town = WorkFixture::openTown(m_townClock); }
    void init()
    {
        m_work = std::make_unique<WorkFixture>(storage::Backend::Sqlite, nullptr, *m_town,
                                               [this](app_server::ServerConfig& config) {
                                                   config.port = 0;
                                                   config.requestsPerMinute = 1'000'000;
                                                   config.resources = m_plans.resources();
                                               });
        m_front = ServerFixture::must(
            app_server::ServerFront::open(m_work->server.config, {.backend = *m_work->server.backend_,
                                                                  .clock = m_work->server.clock,
                                                                  .random = m_work->server.random,
                                                                  .log = m_work->server.log}));
        m_address = "http://127.0.0.1:" + std::to_string(m_front->port());
        m_home = std::make_unique<TestFolder>();
        open();
        signIn();
    }
    void cleanup()
    {
        m_studio.reset();
        if (m_front)
            stopServer();
        m_work.reset();
        for (const auto& what : m_town->takeUnexpected())
            QFAIL(what.c_str());
    }

    void anUpgradeTakesTheWatermarkAwayForGood()
    {
        const auto item = made();
        const auto marked = exported(item.id);
        m_work->server.subscribe(m_work->ann, "pro");
        const auto clean = original(item);
        QVERIFY(!isSame(marked, clean));
        QVERIFY(isSame(exported(item.id), marked)); // nobody has asked for the key yet

        m_studio->accountMoved();
        work([&] { return m_opened == 1; });
        const auto opened = ServerFixture::must(services().library.find(item.id));
        QVERIFY(!opened.hasPlanWatermark());
        QCOMPARE(opened.createdAt, item.createdAt);
        QVERIFY(isSame(exported(item.id), clean));
        VIDGO_VERIFY(services().library.thumbnail(opened.result, 320));

        stopServer();
        open();
        QVERIFY(isSame(exported(item.id), clean));
    }

    void withoutTheServerItStaysUntilThatIsBack()
    {
        const auto item = made();
        const auto marked = exported(item.id);
        m_work->server.subscribe(m_work->ann, "pro");
        const auto port = m_front->port();
        stopServer();
        m_studio->accountMoved();
        VIDGO_VERIFY(services().library.find(item.id));
        QVERIFY(isSame(exported(item.id), marked));

        m_work->server.config.port = port;
        m_front = ServerFixture::must(
            app_server::ServerFront::open(m_work->server.config, {.backend = *m_work->server.backend_,
                                                                  .clock = m_work->server.clock,
                                                                  .random = m_work->server.random,
                                                                  .log = m_work->server.log}));
        m_studio->accountMoved();
        work([&] { return m_opened == 1; });
        QVERIFY(!isSame(exported(item.id), marked));
    }

    void aPlanWithWatermarkAndSomebodyElseOpenNothing()
    {
        const auto item = made();
        const auto ann = m_work->server.email;
        const auto annsToken = m_work->ann;
        m_work->begin(); // somebody else
        m_work->server.subscribe(m_work->ann, "pro");
        signIn();
        m_studio->accountMoved();
        const auto marked = exported(item.id);
        std::atomic<int> rounds = 0;
        work([&] { return ++rounds > 100; });
        QCOMPARE(m_opened.load(), 0);
        QVERIFY(isSame(exported(item.id), marked));

        m_work->server.email = ann;
        signIn();
        m_studio->accountMoved();
        rounds = 0;
        work([&] { return ++rounds > 100; });
        QCOMPARE(m_opened.load(), 0);
        m_work->server.subscribe(annsToken, "pro");
        m_studio->accountMoved();
        work([&] { return m_opened == 1; });
    }
};

QTEST_GUILESS_MAIN(WatermarkTest)
#include "watermark_test.moc"
