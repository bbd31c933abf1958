#include "other_plans.h"
#include "vidgo/base/pieces.h"
#include "vidgo/base/sealed_stream.h"
#include "vidgo/test/qt_result.h"
#include "work_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

// Results that were made with a watermark, their sealed originals, and who gets the keys; on both databases.
class ServerOriginalsTest : public QObject
{
    Q_OBJECT

    SystemClock m_townClock;
    OtherPlans m_plans = OtherPlans::withWatermark();
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<OnBoth<WorkFixture>> m_both;
    WorkFixture* m_work = nullptr;
    ServerFixture* m_server = nullptr;

    Json made()
    {
        const auto job = m_work->worked(m_work->place("on a beach"));
        if (ServerFixture::text(job, "state") != "settled")
            qFatal("nothing was made: %s", job.dump().c_str());
        return job;
    }
    Bytes fileOf(std::string_view route, const Json& job)
    {
        const auto answer = m_server->answer(
            m_server->requestOf(route, {.parameters = WorkFixture::at(job), .token = m_work->ann}));
        const auto* const file = std::get_if<api::FileBody>(&answer.body);
        if (!file || answer.header("ETag").empty())
            qFatal("%s gives no file: %d", std::string(route).c_str(), answer.status);
        return ServerFixture::must(readFile(file->path, 100'000'000));
    }
    static Ask askFor(const Json::Array& jobs, const std::string& token)
    {
        Json::Object body;
        body["jobs"] = jobs;
        return {.body = std::move(body), .token = token};
    }
    Json::Array keysOf(const Json& job, const std::string& token)
    {
        return *m_server->call("originalKeys", askFor({ServerFixture::text(job, "id")}, token))
                    .find("keys")
                    ->asArray();
    }
    static Bytes unsealed(const Bytes& sealed, const std::string& key)
    {
        std::size_t at = 0;
        auto unsealer = ServerFixture::must(Unsealer::open(
            [&](std::span<std::uint8_t> into) -> Result<std::size_t> {
                const auto size = std::min(into.size(), sealed.size() - at);
                std::copy_n(sealed.begin() + static_cast<std::ptrdiff_t>(at), size, into.begin());
                at += size;
                return size;
            },
            Secret(key), "sealed"));
        Bytes all(sealed.size());
        all.resize(ServerFixture::must(unsealer.read(all)));
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = WorkFixture::openTown(m_townClock);
        const auto adjust = [this](app_server::ServerConfig& config) {
            config.resources = m_plans.resources();
        };
        m_both = std::make_unique<OnBoth<WorkFixture>>(*m_town, adjust);
    }
    void init()
    {
        m_work = &m_both->ofRow();
        m_server = &m_work->server;
        m_work->begin();
    }

    void theKeyIsForPlansWithoutWatermark_data() { addBackendRows(); }
    void theKeyIsForPlansWithoutWatermark()
    {
        const auto job = made();
        QVERIFY(!ServerFixture::text(job, "original").empty());
        const auto marked = fileOf("jobResult", job);
        const auto sealed = fileOf("jobOriginal", job);
        QVERIFY(fileOf("jobOriginal", job) == sealed); // so that it can be carried on
        QCOMPARE(m_server->refusal("originalKeys", askFor({ServerFixture::text(job, "id")}, m_work->ann)),
                 QStringLiteral("service.watermark_stays"));

        m_server->subscribe(m_work->ann, "pro");
        const auto keys = keysOf(job, m_work->ann);
        QCOMPARE(keys.size(), std::size_t{1});
        const auto original = unsealed(sealed, ServerFixture::text(keys[0], "key"));
        QVERIFY(original == fileOf("jobResult", job)); // as the plan of now has it
        QVERIFY(original != marked);
        const auto decoded = media::decodePicture(original);
        VIDGO_VERIFY(decoded);
        QCOMPARE(std::int64_t{decoded->image.width()}, ServerFixture::number(keys[0], "width"));
        QCOMPARE(decoded->info.mediaType, ServerFixture::text(keys[0], "type"));
    }

    void whatHasNoWatermarkHasNoSealedOriginal_data() { addBackendRows(); }
    void whatHasNoWatermarkHasNoSealedOriginal()
    {
        m_server->subscribe(m_work->ann, "pro");
        const auto job = made();
        QCOMPARE(ServerFixture::text(job, "original"), std::string());
        QCOMPARE(m_server->refusal("jobOriginal", {.parameters = WorkFixture::at(job), .token = m_work->ann}),
                 QStringLiteral("jobs.job_missing"));
        QVERIFY(keysOf(job, m_work->ann).empty());
    }

    void aListSaysWhichOfThemHaveOne_data() { addBackendRows(); }
    void aListSaysWhichOfThemHaveOne()
    {
        const auto with = ServerFixture::text(made(), "id");
        m_server->subscribe(m_work->ann, "pro");
        const auto without = ServerFixture::text(made(), "id");
        std::map<std::string, std::string> originals;
        const auto list = m_server->call("jobs", {.token = m_work->ann});
        for (const auto& job : *list.find("items")->asArray())
            originals[ServerFixture::text(job, "id")] = ServerFixture::text(job, "original");
        QCOMPARE(originals.size(), std::size_t{2});
        QVERIFY(!originals.at(with).empty());
        QVERIFY(originals.at(without).empty());
    }

    void nothingOfOthersIsThere_data() { addBackendRows(); }
    void nothingOfOthersIsThere()
    {
        const auto job = made();
        const auto eve = m_server->signUp();
        m_server->subscribe(eve, "pro");
        QCOMPARE(m_server->refusal("jobOriginal", {.parameters = WorkFixture::at(job), .token = eve}),
                 QStringLiteral("jobs.job_missing"));
        QVERIFY(keysOf(job, eve).empty());
    }

    void keysAreAskedForInPages_data() { addBackendRows(); }
    void keysAreAskedForInPages()
    {
        m_server->subscribe(m_work->ann, "pro");
        QCOMPARE(m_server->refusal("originalKeys", askFor({}, m_work->ann)),
                 QStringLiteral("api.invalid_fields"));
        QCOMPARE(m_server->refusal("originalKeys", askFor(Json::Array(101, "job"), m_work->ann)),
                 QStringLiteral("api.invalid_fields"));
        QVERIFY(m_server->call("originalKeys", askFor(Json::Array(100, "job"), m_work->ann))
                    .find("keys")
                    ->asArray()
                    ->empty());
    }

    // No answer with a key is kept for those who ask again with the same Idempotency-Key.
    void keysAreNotKeptWithAnswers_data() { addBackendRows(); }
    void keysAreNotKeptWithAnswers() { QVERIFY(api::routeOf("originalKeys").answersSecret()); }
};

QTEST_GUILESS_MAIN(ServerOriginalsTest)
#include "server_originals_test.moc"
