#include "pack_maker.h"
#include "server_fixture.h"

#include <thread>

#include "signed_url.h"
#include "vidgo/app_server/app_server_error.h"
#include "vidgo/app_server/bucket.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/materials/materials_error.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/net/net_error.h"
#include "vidgo/sandbox/s3_stand_in.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;
using namespace vidgo::app_server;

namespace {

/// Tries again at once.
class NoPause final : public net::Pause
{
public:
    void wait(std::chrono::milliseconds, const std::stop_token&) override {}
};

/// A bucket over real sockets.
struct Desk
{
    Desk()
        : store(ServerFixture::must(sandbox::S3StandIn::open({}, clock)))
        , http({.userAgent = "VidGo"}, {.log = log, .clock = clock, .random = random, .pause = pause})
        , bucket(
              config(),
              {.http = http, .downloader = http, .clock = ours, .random = random, .stop = giveUp.get_token()})
    {}
    BucketConfig config() const
    {
        const sandbox::S3StandIn::Options options;
        return {.endpoint = store->url(),
                .name = options.bucket,
                .region = options.region,
                .keyId = options.keyId,
                .key = options.key};
    }
    std::filesystem::path file(const std::string& text) const
    {
        auto path = folder / "a.bin";
        if (!writeFile(path, text, Durability::Rename))
            qFatal("no file");
        return path;
    }

    ManualClock clock;
    ManualClock ours;
    SystemRandom random;
    NullLog log;
    NoPause pause;
    TestFolder folder;
    std::unique_ptr<sandbox::S3StandIn> store;
    net::CurlHttpClient http;
    std::stop_source giveUp;
    Bucket bucket;
};

} // namespace

// Files in a store of the S3 kind: what is signed, what goes wrong, and servers that share nothing else.
class ServerBucketTest : public QObject
{
    Q_OBJECT

private slots:
    // The example of AWS, "Authenticating Requests: Using Query Parameters".
    void addressesAreSignedAsAwsDoes()
    {
        const auto url = signedUrl({.method = "GET",
                                    .endpoint = "https://examplebucket.s3.amazonaws.com",
                                    .path = "/test.txt",
                                    .validFor = 86'400s},
                                   {.region = "us-east-1",
                                    .keyId = "AKIAIOSFODNN7EXAMPLE",
                                    .key = Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")},
                                   *timestampFromIso8601("2013-05-24T00:00:00Z"));
        QCOMPARE(url, std::string(
                          "https://examplebucket.s3.amazonaws.com/test.txt"
                          "?X-Amz-Algorithm=AWS4-HMAC-SHA256"
                          "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
                          "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
                          "&X-Amz-Signature="
                          "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"));
    }

    void whatWasPutIsFetchedAndRemoved()
    {
        Desk desk;
        const std::string text(300'000, 'v');
        const auto name = desk.bucket.newName(sha256(text));
        QVERIFY(name != desk.bucket.newName(sha256(text)));
        VIDGO_VERIFY(desk.bucket.put(name, desk.file(text)));
        QCOMPARE(desk.store->object(name), text);
        VIDGO_VERIFY(desk.bucket.fetch(name, sha256(text), desk.folder / "back"));
        QCOMPARE(*readTextFile(desk.folder / "back", 1'000'000), text);
        VIDGO_VERIFY(desk.bucket.remove(name));
        VIDGO_VERIFY(desk.bucket.remove(name)); // nothing has to be there
        QVERIFY(desk.store->objects().empty());
        VIDGO_VERIFY_ERROR(desk.bucket.fetch(name, sha256(text), desk.folder / "again"),
                           materials::MaterialsError::FileMissing);
        QVERIFY(!std::filesystem::exists(desk.folder / "again"));
        QVERIFY(desk.store->recorder().unexpected().empty());
    }

    void whatPassesIsTriedAgain()
    {
        Desk desk;
        using Kind = sandbox::Fault::Kind;
        const std::string text(200'000, 'v');
        const auto name = desk.bucket.newName(sha256(text));
        desk.store->listener().inject("/", {.kind = Kind::Status, .status = 503});
        desk.store->listener().inject("/", {.kind = Kind::CutAfter});
        VIDGO_VERIFY(desk.bucket.put(name, desk.file(text)));
        QCOMPARE(desk.store->object(name), text);
        desk.store->listener().inject("/", {.kind = Kind::CutInside});
        VIDGO_VERIFY(desk.bucket.fetch(name, sha256(text), desk.folder / "back"));
        QCOMPARE(*readTextFile(desk.folder / "back", 1'000'000), text);
        desk.store->listener().inject("/", {.kind = Kind::CutBefore});
        VIDGO_VERIFY(desk.bucket.remove(name));
        QVERIFY(desk.store->objects().empty());
    }

    void whatDoesNotPassIsSaid()
    {
        Desk desk;
        const auto name = desk.bucket.newName(sha256(std::string("v")));
        VIDGO_VERIFY(desk.bucket.put(name, desk.file("v")));
        desk.store->spoil(name);
        QVERIFY(!desk.bucket.fetch(name, sha256(std::string("v")), desk.folder / "back"));
        QVERIFY(!std::filesystem::exists(desk.folder / "back"));

        desk.ours.advance(16min);
        const auto early = desk.bucket.put(name, desk.file("v"));
        VIDGO_VERIFY_ERROR(early, AppServerError::BucketRefused);
        QCOMPARE(early.error().arguments().at("code"), std::string("RequestTimeTooSkewed"));
        desk.clock.advance(32min);
        QCOMPARE(desk.bucket.put(name, desk.file("v")).error().arguments().at("code"),
                 std::string("RequestTimeTooSkewed"));
        desk.ours.advance(16min);
        desk.store->changeKey(Secret("another"));
        const auto refused = desk.bucket.remove(name);
        VIDGO_VERIFY_ERROR(refused, AppServerError::BucketRefused);
        QCOMPARE(refused.error().arguments().at("code"), std::string("SignatureDoesNotMatch"));
        QVERIFY(refused.error().internal().find("sandbox-secret-key") == std::string::npos);
    }

    void whatIsOnItsWayEndsWithTheServer()
    {
        Desk desk;
        const std::string text(200'000, 'v');
        const auto name = desk.bucket.newName(sha256(text));
        const auto file = desk.file(text);
        desk.store->listener().inject("/", {.kind = sandbox::Fault::Kind::Delay, .delay = 1h});
        std::jthread ending([&] {
            while (desk.store->object(name).empty()) // all of it is there, and no answer comes
                std::this_thread::yield();
            desk.giveUp.request_stop();
        });
        VIDGO_VERIFY_ERROR(desk.bucket.put(name, file), BaseError::Cancelled);
        VIDGO_VERIFY_ERROR(desk.bucket.fetch(name, sha256(text), desk.folder / "back"), BaseError::Cancelled);
        VIDGO_VERIFY_ERROR(desk.bucket.remove(name), BaseError::Cancelled);
        QCOMPARE(desk.store->object(name), text);
    }

    // One has imported the examples, and the other, with an empty folder of its own, gives them out.
    void serversShareABucketAndNoFolder_data()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void serversShareABucketAndNoFolder()
    {
        QFETCH(bool, isPostgres);
        std::unique_ptr<PostgresServer> postgres;
        if (isPostgres) {
            auto started = PostgresServer::start();
            QVERIFY2(started.has_value(), started ? "" : started.error().c_str());
            postgres = std::move(*started);
        }
        const auto backend = isPostgres ? storage::Backend::PostgreSql : storage::Backend::Sqlite;
        const TestDatabase shared(backend, postgres.get());
        Desk desk;
        const ServerFixture::Adjust adjust = [&](ServerConfig& config) {
            config.database = shared.options;
            config.bucket = desk.config();
        };
        ServerFixture one(backend, postgres.get(), {}, adjust);
        const auto brought = desk.store->objects().size();
        QVERIFY(brought > 40);
        ServerFixture other(backend, postgres.get(), {}, adjust);
        QCOMPARE(desk.store->objects().size(), brought); // nothing is brought twice
        const auto items = *other.call("presets").find("items")->asArray();
        const Ask ask{.parameters = Json::Object{{"preset", ServerFixture::text(items.front(), "id")},
                                                 {"part", "preview"}}};
        const auto answer = other.answer(other.requestOf("presetFile", ask));
        QCOMPARE(answer.status, 200);
        const auto& file = std::get<api::FileBody>(answer.body);
        QVERIFY(file.path.string().starts_with((other.folder.path() / "files").string()));
        QCOMPARE("\"" + *sha256OfFile(file.path) + "\"", std::string(answer.header("ETag")));
        // So it does with a pack that the other one has published.
        PackMaker maker;
        const auto pack = ServerFixture::must(one.backend_->publishPack(maker.pack("shared", {1})));
        Json::Object place;
        place["pack"] = pack.id;
        const auto given = other.answer(other.requestOf("packFile", {.parameters = std::move(place)}));
        QCOMPARE(given.status, 200);
        QCOMPARE(*sha256OfFile(std::get<api::FileBody>(given.body).path), pack.sha256);
        QVERIFY(desk.store->recorder().unexpected().empty());
    }
};

QTEST_GUILESS_MAIN(ServerBucketTest)
#include "server_bucket_test.moc"
