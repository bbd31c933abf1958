#include <set>
#include <thread>

#include "pack_maker.h"
#include "server_fixture.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/hash.h"
#include "vidgo/materials/pack_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

// Packs of examples that a server has published, on both databases.
class ServerPacksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<PackMaker> m_maker;

    static void rows()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    std::unique_ptr<ServerFixture> openServer(const ServerFixture::Adjust& adjust = {})
    {
        QFETCH(bool, isPostgres);
        return std::make_unique<ServerFixture>(isPostgres ? storage::Backend::PostgreSql
                                                          : storage::Backend::Sqlite,
                                               m_postgres.get(), composition::SandboxPlaces(), adjust);
    }
    // What everybody is told may be a second old.
    static Json changes(ServerFixture& server, const std::string& series = {}, std::int64_t after = 0,
                        int limit = 200)
    {
        server.clock.advance(2s);
        Json::Object parameters;
        if (!series.empty()) {
            parameters["series"] = series;
            parameters["after"] = after;
        }
        parameters["limit"] = limit;
        return server.call("packs", {.parameters = std::move(parameters)});
    }
    static std::vector<Json> packsIn(const Json& changes) { return *changes.find("packs")->asArray(); }
    static Ask askFor(const std::string& pack)
    {
        Json::Object place;
        place["pack"] = pack;
        return {.parameters = std::move(place)};
    }

private slots:
    void initTestCase()
    {
        auto started = PostgresServer::start();
        QVERIFY2(started.has_value(), started ? "" : started.error().c_str());
        m_postgres = std::move(*started);
        m_maker = std::make_unique<PackMaker>();
    }
    void cleanupTestCase()
    {
        m_maker.reset();
        m_postgres.reset();
    }

    void nothingIsToldBeforeSomethingIsPublished_data() { rows(); }
    void nothingIsToldBeforeSomethingIsPublished()
    {
        const auto server = openServer();
        const auto told = changes(*server);
        QVERIFY(packsIn(told).empty());
        QCOMPARE(ServerFixture::number(told, "revision"), 0);
        QCOMPARE(server->refusal("packFile", askFor("nobody")), QStringLiteral("api.not_found"));
    }

    void whoKnowsARevisionIsToldWhatCameBehindIt_data() { rows(); }
    void whoKnowsARevisionIsToldWhatCameBehindIt()
    {
        const auto server = openServer();
        const auto first = m_maker->pack("first", {1, 2});
        const auto published = ServerFixture::must(server->backend_->publishPack(first));
        const auto told = changes(*server);
        QCOMPARE(packsIn(told).size(), std::size_t{1});
        const auto pack = packsIn(told).front();
        QCOMPARE(ServerFixture::text(pack, "id"), published.id);
        QCOMPARE(ServerFixture::text(pack, "public_key"), m_maker->key.publicKey());
        QCOMPARE(ServerFixture::number(pack, "examples"), 2);
        QVERIFY(pack.find("withdrawn_at")->isNull());

        const auto answer = server->answer(server->requestOf("packFile", askFor(published.id)));
        QCOMPARE(answer.status, 200);
        const auto& file = std::get<api::FileBody>(answer.body);
        QCOMPARE(file.size, std::uint64_t{std::filesystem::file_size(first)});
        QCOMPARE(*sha256OfFile(file.path), ServerFixture::text(pack, "sha256"));
        QCOMPARE(std::string(answer.header("ETag")), "\"" + ServerFixture::text(pack, "sha256") + "\"");

        // The same file is the same pack.
        QCOMPARE(ServerFixture::must(server->backend_->publishPack(first)).id, published.id);
        const auto series = ServerFixture::text(told, "series");
        QVERIFY(packsIn(changes(*server, series, 1)).empty());

        const auto second = ServerFixture::must(server->backend_->publishPack(m_maker->pack("second", {3})));
        const auto later = changes(*server, series, 1);
        QCOMPARE(packsIn(later).size(), std::size_t{1});
        QCOMPARE(ServerFixture::text(packsIn(later).front(), "id"), second.id);
        QCOMPARE(ServerFixture::number(later, "revision"), 2);
        // Who counts in another series, or has come further, begins anew.
        QCOMPARE(packsIn(changes(*server, "another", 2)).size(), std::size_t{2});
        QCOMPARE(packsIn(changes(*server, series, 3)).size(), std::size_t{2});
        // A page at a time.
        const auto page = changes(*server, series, 0, 1);
        QCOMPARE(packsIn(page).size(), std::size_t{1});
        QCOMPARE(*page.find("has_more")->asBool(), true);
        QCOMPARE(*changes(*server, series, 1, 1).find("has_more")->asBool(), false);
    }

    void whatIsWithdrawnIsToldAndGone_data() { rows(); }
    void whatIsWithdrawnIsToldAndGone()
    {
        const auto server = openServer();
        const auto first = ServerFixture::must(server->backend_->publishPack(m_maker->pack("one", {4})));
        ServerFixture::must(server->backend_->publishPack(m_maker->pack("two", {5})));
        const auto series = ServerFixture::text(changes(*server), "series");
        const auto answer = server->answer(server->requestOf("packFile", askFor(first.id)));
        const auto path = std::get<api::FileBody>(answer.body).path;
        server->clock.advance(2min); // nobody reads it any more

        VIDGO_VERIFY(server->backend_->withdrawPack(first.id));
        const auto told = packsIn(changes(*server, series, 2));
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(ServerFixture::text(told.front(), "id"), first.id);
        QVERIFY(!told.front().find("withdrawn_at")->isNull());
        QCOMPARE(ServerFixture::number(told.front(), "revision"), 3);
        QCOMPARE(server->refusal("packFile", askFor(first.id)), QStringLiteral("api.not_found"));
        QVERIFY(!std::filesystem::exists(path));
        VIDGO_VERIFY_ERROR(server->backend_->withdrawPack(first.id), api::ApiError::NotFound);
        QCOMPARE(ServerFixture::must(server->backend_->publishedPacks()).size(), std::size_t{1});
        // It may come back, as a pack of its own.
        const auto again = ServerFixture::must(server->backend_->publishPack(m_maker->pack("one", {4})));
        QVERIFY(again.id != first.id);
        QCOMPARE(again.revision, 4);
    }

    void whatIsNoPackIsNotPublished_data() { rows(); }
    void whatIsNoPackIsNotPublished()
    {
        const auto server = openServer();
        const auto file = m_maker->pack("spoilt", {6});
        auto bytes = *readFile(file, 1'000'000'000);
        bytes.back() ^= 1;
        VIDGO_VERIFY(writeFile(file, bytes, Durability::Rename));
        VIDGO_VERIFY_ERROR(server->backend_->publishPack(file), materials::PackError::Damaged);
        QVERIFY(packsIn(changes(*server)).empty());
    }

    void severalWhoPublishAtOnceCountOneBehindTheOther_data() { rows(); }
    void severalWhoPublishAtOnceCountOneBehindTheOther()
    {
        constexpr int kPacks = 6;
        const auto server = openServer();
        std::vector<std::filesystem::path> files;
        files.reserve(kPacks);
        for (int i = 0; i < kPacks; ++i)
            files.push_back(m_maker->pack("pack-" + std::to_string(i), {20 + i}));
        {
            std::vector<std::jthread> publishers;
            publishers.reserve(kPacks);
            for (const auto& file : files)
                publishers.emplace_back([&] { ServerFixture::must(server->backend_->publishPack(file)); });
        }
        std::int64_t before = 0;
        for (const auto& pack : packsIn(changes(*server)))
            QCOMPARE(ServerFixture::number(pack, "revision"), ++before);
        QCOMPARE(before, kPacks);
    }

    void whatWasMadeHereIsSignedAndTakesThePlaceOfTheLast_data() { rows(); }
    void whatWasMadeHereIsSignedAndTakesThePlaceOfTheLast()
    {
        const auto server =
            openServer([&](app_server::ServerConfig& config) { config.packKey = m_maker->key.toPem(); });
        VIDGO_VERIFY(server->backend_->prepare({}));
        QVERIFY(packsIn(changes(*server)).empty()); // nothing was made

        const auto presets = *server->call("presets").find("items")->asArray();
        const auto database = server->place.open();
        const auto make = [&](std::size_t number) {
            auto session = ServerFixture::must(database->session());
            VIDGO_VERIFY(session.execute(
                "INSERT INTO pregenerations (lookup_hash, tool, topic, job_id, material_id, created_at) "
                "VALUES (:1, 'product_scene', 'studio', :1, :2, 1)",
                {"hash-" + std::to_string(number), ServerFixture::text(presets.at(number), "id")}));
        };
        make(0);
        VIDGO_VERIFY(server->backend_->prepare({}));
        const auto first = packsIn(changes(*server));
        QCOMPARE(first.size(), std::size_t{1});
        QCOMPARE(ServerFixture::text(first.front(), "public_key"), m_maker->key.publicKey());
        VIDGO_VERIFY(server->backend_->prepare({})); // there is nothing more
        QCOMPARE(packsIn(changes(*server)), first);

        make(1);
        {
            // All at once, as replicas do: one of them publishes.
            std::vector<std::jthread> replicas;
            replicas.reserve(4);
            for (int i = 0; i < 4; ++i)
                replicas.emplace_back([&] { QVERIFY(server->backend_->prepare({}).has_value()); });
        }
        const auto published = ServerFixture::must(server->backend_->publishedPacks());
        QCOMPARE(published.size(), std::size_t{1});
        QCOMPARE(published.front().examples, 2);
        QVERIFY(published.front().id != ServerFixture::text(first.front(), "id"));
        QCOMPARE(packsIn(changes(*server)).size(), std::size_t{2}); // the other one is withdrawn
        QVERIFY(std::filesystem::is_empty(server->config.data / "packs"));
    }
};

QTEST_GUILESS_MAIN(ServerPacksTest)
#include "server_packs_test.moc"
