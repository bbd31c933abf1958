#include "server_fixture.h"

#include "vidgo/accounts/bans.h"
#include "vidgo/app_server/server_front.h"
#include "vidgo/materials/material_store.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

// What is the same for everybody is told again for a second without asking the store, and is never older.
class ServerKeptAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_both = std::make_unique<OnBoth<ServerFixture>>(); }
    void init() // nothing is kept from the test before
    {
        m_both->onSqlite().clock.advance(2s);
        m_both->onPostgres().clock.advance(2s);
    }

    void whatWasAskedIsAtHandForASecond_data() { addBackendRows(); }
    void whatWasAskedIsAtHandForASecond()
    {
        auto& server = m_both->ofRow();
        const auto request = lookup(server);
        QVERIFY(!server.backend_->isAtHand(request));
        const auto first = server.answer(request);
        QCOMPARE(first.status, 200);
        QVERIFY(!first.header("ETag").empty());
        QVERIFY(server.backend_->isAtHand(request));
        const auto again = server.answer(request);
        QCOMPARE(again.text(), first.text());
        QCOMPARE(again.header("ETag"), first.header("ETag"));
        QCOMPARE(again.headers.size(), first.headers.size());

        auto head = request;
        head.method = api::Method::Head;
        QVERIFY(server.backend_->isAtHand(head));
        auto write = request;
        write.method = api::Method::Post;
        QVERIFY(!server.backend_->isAtHand(write));
        QCOMPARE(server.answer(write).status, 405);
        auto other = request;
        other.query = "language=ja";
        QVERIFY(!server.backend_->isAtHand(other));

        server.clock.advance(999ms); // still told, but nobody is chosen for it any more
        QVERIFY(!server.backend_->isAtHand(request));
        QCOMPARE(server.answer(request).text(), first.text());
    }

    void whatAnotherServerChangesShowsWithinASecond_data() { addBackendRows(); }
    void whatAnotherServerChangesShowsWithinASecond()
    {
        auto& server = m_both->ofRow();
        const auto preset = aPreset(server);
        const Ask ask{.parameters = Json::Object{{"preset", ServerFixture::text(preset, "id")}}};
        QCOMPARE(ServerFixture::number(server.call("preset", ask), "views"), 0);
        const auto request = lookup(server);
        QCOMPARE(server.answer(request).status, 200);

        const auto database = server.place.open(); // as another server has it
        materials::MaterialStore store(*database, server.clock);
        const MaterialId id(ServerFixture::text(preset, "id"));
        VIDGO_VERIFY(store.recordView(id));
        QCOMPARE(ServerFixture::number(server.call("preset", ask), "views"), 0);
        server.clock.advance(1s);
        QCOMPARE(ServerFixture::number(server.call("preset", ask), "views"), 1);

        QCOMPARE(server.answer(request).status, 200);
        VIDGO_VERIFY(store.setStatus(id, MaterialStatus::Rejected));
        server.clock.advance(1s);
        QCOMPARE(server.answer(request).status, 404);
        QCOMPARE(server.answer(request).status, 404); // and what is refused is not kept
        VIDGO_VERIFY(store.setStatus(id, MaterialStatus::Approved));
        QCOMPARE(server.answer(request).status, 200);
    }

    void whoIsBannedIsToldNothingThatOthersAsked_data() { addBackendRows(); }
    void whoIsBannedIsToldNothingThatOthersAsked()
    {
        auto& server = m_both->ofRow();
        const auto request = lookup(server);
        auto banned = request;
        banned.origin = "198.51.100.7";
        ban(server, "198.51.100.0/24");
        QCOMPARE(server.answer(request).status, 200);
        QVERIFY(server.backend_->isAtHand(request));
        QVERIFY(!server.backend_->isAtHand(banned));
        QCOMPARE(server.answer(banned).status, 403);

        ban(server, "192.0.2.0/24"); // who was let in is heard for a second at most
        server.clock.advance(1s);
        QCOMPARE(server.answer(request).status, 403);
        liftBans(server);
        QCOMPARE(server.answer(request).status, 200);
    }

    void onTheWireItHasAllThatAnswersHave()
    {
        auto& server = m_both->onSqlite();
        SystemClock clock;
        auto config = server.config;
        config.port = 0;
        auto front = ServerFixture::must(app_server::ServerFront::open(
            config,
            {.backend = *server.backend_, .clock = clock, .random = server.random, .log = server.log}));
        const auto url = "http://127.0.0.1:" + std::to_string(front->port()) + lookup(server).path;
        const auto first = ServerFixture::must(sandbox::send("GET", url, {}, {}));
        const auto again = ServerFixture::must(sandbox::send("GET", url, {}, {}));
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.headers.size(), first.headers.size());
        const auto of = [](const sandbox::Answer& answer, std::string_view name) {
            for (const auto& header : answer.headers)
                if (QString::fromStdString(header.name)
                        .compare(QString::fromUtf8(name), Qt::CaseInsensitive) == 0)
                    return header.value;
            return std::string();
        };
        QCOMPARE(of(again, "X-Content-Type-Options"), std::string("nosniff"));
        QVERIFY(of(again, "X-Request-Id") != of(first, "X-Request-Id"));
        QCOMPARE(std::stoi(of(again, "RateLimit-Remaining")),
                 std::stoi(of(first, "RateLimit-Remaining")) - 1);
        const auto known =
            ServerFixture::must(sandbox::send("GET", url, {{"If-None-Match", of(first, "ETag")}}, {}));
        QCOMPARE(known.status, 304);
        QVERIFY(known.body.empty());
        QVERIFY(front->stop(1s));
    }

private:
    static Json aPreset(ServerFixture& server)
    {
        return server.call("presets", {.parameters = Json::Object{{"limit", 1}}})
            .find("items")
            ->asArray()
            ->front();
    }
    static api::Request lookup(ServerFixture& server)
    {
        const auto hash = ServerFixture::text(aPreset(server), "lookup_hash");
        return server.requestOf("presetByHash", {.parameters = Json::Object{{"hash", hash}}});
    }

    // As an administrator does it with a program beside the server.
    static void ban(ServerFixture& server, std::string_view network)
    {
        const auto database = server.place.open();
        auto session = database->session();
        VIDGO_VERIFY(session);
        const auto range = accounts::IpNetwork::parse(network);
        VIDGO_VERIFY(range);
        VIDGO_VERIFY(
            session->execute("INSERT INTO network_bans (id, network, first_address, last_address, reason, "
                             "banned_by, created_at, "
                             "expires_at) VALUES (:1, :1, :2, :3, 'Fake orders.', 'admin:eve', :4, 0)",
                             {std::string(network), range->first().digits(), range->last().digits(),
                              std::int64_t{server.clock.now().time_since_epoch().count()}}));
    }

    static void liftBans(ServerFixture& server)
    {
        const auto database = server.place.open();
        auto session = database->session();
        VIDGO_VERIFY(session);
        VIDGO_VERIFY(session->execute("DELETE FROM network_bans"));
    }

    std::unique_ptr<OnBoth<ServerFixture>> m_both;
};

QTEST_GUILESS_MAIN(ServerKeptAnswersTest)
#include "server_kept_answers_test.moc"
