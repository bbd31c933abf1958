#include <thread>

#include "server_fixture.h"
#include "vidgo/base/file.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

// Work by providers for accounts, with the stand-ins of all companies: from an upload to the result, and what
// it costs.
class ServerWorkTest : public QObject
{
    Q_OBJECT

    static constexpr std::int64_t kPrice = 2; // of a product in a scene

    SystemClock m_townClock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<ServerFixture> m_server;
    std::string m_ann;

    static std::string picture()
    {
        auto image = ServerFixture::must(media::Image::create(640, 480, media::PixelFormat::Rgb8));
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                auto* const pixel = image.row(y) + std::ptrdiff_t{3} * x;
                pixel[0] = static_cast<std::uint8_t>(x % 256);
                pixel[1] = static_cast<std::uint8_t>(y % 256);
                pixel[2] = 90;
            }
        const auto bytes = ServerFixture::must(media::encodePicture(image, {.format = PictureFormat::Jpeg}));
        return {bytes.begin(), bytes.end()};
    }
    api::Response upload(const std::string& token, std::string bytes)
    {
        auto request = m_server->requestOf("upload", {.token = token});
        request.body = std::move(bytes);
        return m_server->answer(request);
    }
    std::string uploaded(const std::string& token)
    {
        const auto answer = upload(token, picture());
        if (answer.status != 201)
            qFatal("%s", std::string(answer.text()).c_str());
        return ServerFixture::text(ServerFixture::must(Json::parse(answer.text())), "upload");
    }
    static Json scene(const std::string& upload, const std::string& prompt)
    {
        return Json::Object{{"tool", "product_scene"},
                            {"inputs", Json::Array{Json::Object{{"role", "picture"}, {"upload", upload}}}},
                            {"prompt", prompt}};
    }
    Json place(const std::string& prompt)
    {
        return m_server->call("placeJob", {.body = scene(uploaded(m_ann), prompt), .token = m_ann});
    }
    std::int64_t available()
    {
        return ServerFixture::number(m_server->call("balance", {.token = m_ann}), "available");
    }
    std::size_t creates()
    {
        std::size_t all = 0;
        for (const auto id : sandbox::kProviderIds)
            all += m_town->at(id).creates().size();
        return all;
    }
    static Json at(const Json& job) { return Json::Object{{"job", ServerFixture::text(job, "id")}}; }
    /// As it ended.
    Json worked(const Json& job)
    {
        const std::jthread working([this](const std::stop_token& stop) { m_server->backend_->work(stop); });
        Json now;
        for (int i = 0; i < 3000; ++i) {
            now = m_server->call("job", {.parameters = at(job), .token = m_ann});
            if (!now.find("ended_at")->isNull())
                break;
            m_server->clock.advance(200ms);
            std::this_thread::sleep_for(2ms);
        }
        return now;
    }
    std::vector<std::string> kindsOfTransactions(const Json& job)
    {
        std::vector<std::string> kinds;
        const auto history = m_server->call("transactions", {.token = m_ann});
        for (const auto& transaction : *history.find("items")->asArray())
            if (ServerFixture::text(transaction, "job") == ServerFixture::text(job, "id"))
                kinds.push_back(ServerFixture::text(transaction, "kind"));
        std::ranges::sort(kinds);
        return kinds;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = ServerFixture::must(sandbox::ProviderTown::open(
            {.resources = sourcePath("resources"), .quickSide = 128}, m_townClock));
        composition::SandboxPlaces places;
        for (const auto id : sandbox::kProviderIds) {
            places.urls.emplace(id, m_town->url(id));
            places.keys.emplace(id, m_town->at(id).key());
        }
        m_server = std::make_unique<ServerFixture>(storage::Backend::Sqlite, nullptr, places);
    }
    void init()
    {
        m_ann = m_server->signUp();
        m_server->subscribe(m_ann, "starter");
    }
    void cleanup()
    {
        for (const auto& what : m_town->takeUnexpected())
            QFAIL(what.c_str());
    }
    void cleanupTestCase() { m_server.reset(); }

    void aPictureIsMadeAndChargedOnce()
    {
        const auto before = available();
        const auto order = scene(uploaded(m_ann), "on a beach");
        const auto quote = m_server->call("quoteJob", {.body = order, .token = m_ann});
        QCOMPARE(ServerFixture::number(quote, "amount"), kPrice);
        const Ask wish{.body = order, .token = m_ann, .key = "one-" + m_server->email};
        const auto job = m_server->call("placeJob", wish);
        QCOMPARE(m_server->call("placeJob", wish), job);
        QCOMPARE(m_server->call("jobs", {.token = m_ann}).find("items")->asArray()->size(), std::size_t{1});

        const auto done = worked(job);
        QCOMPARE(ServerFixture::text(done, "state"), std::string("settled"));
        QCOMPARE(ServerFixture::number(done, "charged"), kPrice);
        QCOMPARE(available(), before - kPrice);

        const auto result =
            m_server->answer(m_server->requestOf("jobResult", {.parameters = at(job), .token = m_ann}));
        QCOMPARE(result.status, 200);
        const auto* const file = std::get_if<api::FileBody>(&result.body);
        QVERIFY(file);
        const auto decoded = media::decodePicture(file->path);
        VIDGO_VERIFY(decoded);
        QCOMPARE(QByteArray(result.header("Content-Type").data()).left(6), QByteArray("image/"));
    }

    void whatFailsIsGivenBack()
    {
        const auto before = available();
        const auto job = place("[fail] on a beach");
        const auto done = worked(job);
        QCOMPARE(ServerFixture::text(done, "state"), std::string("failed"));
        QVERIFY(!done.find("attempts")->asArray()->empty());
        QVERIFY(!done.find("error")->isNull());
        QCOMPARE(available(), before);
        QCOMPARE(kindsOfTransactions(job), (std::vector<std::string>{"release", "reserve"}));
        QCOMPARE(m_server->refusal("jobResult", {.parameters = at(job), .token = m_ann}),
                 QStringLiteral("jobs.job_missing"));
    }

    void whatMayNotBeMadeCostsNothingAndIsAskedOfNobody()
    {
        const auto before = available();
        const auto orders = creates();
        const auto done = worked(place("[block] a forged passport"));
        QCOMPARE(ServerFixture::text(done, "state"), std::string("failed"));
        QVERIFY(ServerFixture::text(*done.find("error"), "code").starts_with("moderation."));
        QCOMPARE(available(), before);
        QCOMPARE(creates(), orders);
    }

    void whatIsCancelledGoesBackAtOnce()
    {
        const auto before = available();
        const auto job = place("on a beach");
        const auto cancelled = m_server->call("cancelJob", {.parameters = at(job), .token = m_ann});
        QCOMPARE(ServerFixture::text(cancelled, "state"), std::string("cancelled"));
        QCOMPARE(available(), before);
    }

    void nothingOfOthersIsThere()
    {
        const auto upload = uploaded(m_ann);
        const auto job = m_server->call("placeJob", {.body = scene(upload, "on a beach"), .token = m_ann});
        const auto eve = m_server->signUp();
        m_server->subscribe(eve, "starter");
        for (const auto* const id : {"job", "jobResult", "cancelJob"})
            QCOMPARE(m_server->refusal(id, {.parameters = at(job), .token = eve}),
                     QStringLiteral("jobs.job_missing"));
        QVERIFY(m_server->call("jobs", {.token = eve}).find("items")->asArray()->empty());
        QCOMPARE(m_server->refusal("quoteJob", {.body = scene(upload, "on a beach"), .token = eve}),
                 QStringLiteral("base.invalid_argument"));
        m_server->call("cancelJob", {.parameters = at(job), .token = m_ann});
    }

    void plansWithoutRunsAreToldSo()
    {
        const auto eve = m_server->signUp();
        const auto answer = m_server->answer(
            m_server->requestOf("quoteJob", {.body = scene(uploaded(eve), "on a beach"), .token = eve}));
        QCOMPARE(answer.status, 403);
    }

    void onlyWhatDecodesIsTaken()
    {
        const auto whole = picture();
        QCOMPARE(upload(m_ann, "no picture at all").status, 422);
        QCOMPARE(upload(m_ann, {}).status, 422);
        QCOMPARE(upload(m_ann, whole.substr(0, whole.size() / 2)).status, 422);
        const auto answer = upload(m_ann, whole);
        QCOMPARE(answer.status, 201);
        const auto brought = ServerFixture::must(Json::parse(answer.text()));
        QVERIFY(api::routeOf("upload").answer.check(brought).empty());
        QCOMPARE(ServerFixture::text(brought, "kind"), std::string("image"));
        QCOMPARE(ServerFixture::number(brought, "width"), 640);
        QVERIFY(std::filesystem::is_empty(m_server->folder.path() / "uploads"));
    }

    void uploadsAreForADay()
    {
        const auto upload = uploaded(m_ann);
        m_server->clock.advance(25h);
        const auto token = ServerFixture::text(m_server->signIn(), "access_token");
        QCOMPARE(m_server->refusal("quoteJob", {.body = scene(upload, "on a beach"), .token = token}),
                 QStringLiteral("base.invalid_argument"));
        m_server->backend_->tend({});
        QCOMPARE(m_server->refusal("quoteJob", {.body = scene(upload, "on a beach"), .token = token}),
                 QStringLiteral("base.invalid_argument"));
    }

    void anOrderHasToFitItsTool()
    {
        const auto upload = uploaded(m_ann);
        const auto refused = [&](Json body) {
            return m_server->refusal("quoteJob", {.body = std::move(body), .token = m_ann});
        };
        auto order = scene(upload, "on a beach");
        (*order.asObject())["inputs"] = Json::Array{};
        QCOMPARE(refused(order), QStringLiteral("base.invalid_argument"));
        (*order.asObject())["inputs"] = Json::Array{Json::Object{{"role", "sound"}, {"upload", upload}}};
        QCOMPARE(refused(order), QStringLiteral("base.invalid_argument"));
        order = scene(upload, "on a beach");
        (*order.asObject())["tool"] = "nothing";
        QCOMPARE(refused(order), QStringLiteral("base.invalid_argument"));
    }
};

QTEST_GUILESS_MAIN(ServerWorkTest)
#include "server_work_test.moc"
