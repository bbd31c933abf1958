#include <thread>

#include "vidgo/base/hash.h"
#include "vidgo/test/qt_result.h"
#include "work_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

// Files that come to a server in parts, on both databases.
class ServerUploadsTest : public QObject
{
    Q_OBJECT

    SystemClock m_townClock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<OnBoth<WorkFixture>> m_both;
    WorkFixture* m_work = nullptr;
    ServerFixture* m_server = nullptr;
    std::string m_ann;
    std::string m_picture;
    std::uint8_t m_tone = 0;

    static Json announced(const std::string& bytes)
    {
        Json::Object body;
        body["bytes"] = static_cast<std::int64_t>(bytes.size());
        body["sha256"] = sha256(bytes);
        return body;
    }
    Json begun(const std::string& bytes, const std::string& token)
    {
        return m_server->call("beginUpload", {.body = announced(bytes), .token = token});
    }
    static Json at(const Json& upload)
    {
        return Json::Object{{"upload", ServerFixture::text(upload, "upload")}};
    }
    api::Request partOf(const Json& upload, std::int64_t from, std::string bytes, const std::string& token)
    {
        Json::Object place = *at(upload).asObject();
        place["from"] = from;
        auto request = m_server->requestOf("appendUpload", {.parameters = std::move(place), .token = token});
        request.body = std::move(bytes);
        return request;
    }
    api::Response appended(const Json& upload, std::size_t from, std::size_t bytes)
    {
        return m_server->answer(
            partOf(upload, static_cast<std::int64_t>(from), m_picture.substr(from, bytes), m_ann));
    }
    static QString codeOf(const api::Response& response)
    {
        const auto problem = api::problemFrom(response.status, response.text());
        return problem ? QString::fromStdString(problem->code) : QStringLiteral("none");
    }
    std::int64_t received(const Json& upload)
    {
        return ServerFixture::number(m_server->call("openUpload", {.parameters = at(upload), .token = m_ann}),
                                     "received");
    }
    api::Response finished(const Json& upload)
    {
        return m_server->answer(
            m_server->requestOf("finishUpload", {.parameters = at(upload), .token = m_ann}));
    }
    std::int64_t count(const std::string& table)
    {
        const auto database = m_server->place.open();
        auto session = ServerFixture::must(database->session());
        std::int64_t number = -1;
        const auto asked = session.query("SELECT COUNT(*) FROM " + table, {},
                                         [&](const storage::Row& row) { number = row.integer(0); });
        return asked ? number : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = WorkFixture::openTown(m_townClock);
        m_both = std::make_unique<OnBoth<WorkFixture>>(*m_town);
    }
    void init()
    {
        m_work = &m_both->ofRow();
        m_server = &m_work->server;
        m_server->clock.advance(25h); // what other tests brought is over
        m_server->backend_->tend({});
        m_work->begin();
        m_ann = m_work->ann;
        m_picture = WorkFixture::picture(m_tone = static_cast<std::uint8_t>(m_tone + 7));
    }
    void cleanup() { QVERIFY(std::filesystem::is_empty(m_server->folder.path() / "uploads")); }

    void aFileInPartsIsAFile_data() { addBackendRows(); }
    void aFileInPartsIsAFile()
    {
        const auto upload = begun(m_picture, m_ann);
        QCOMPARE(ServerFixture::number(upload, "received"), 0);
        QVERIFY(ServerFixture::number(upload, "part") > 0);
        const auto third = m_picture.size() / 3;
        QCOMPARE(appended(upload, 0, third).status, 200);
        QCOMPARE(received(upload), static_cast<std::int64_t>(third));
        QCOMPARE(codeOf(finished(upload)), QStringLiteral("api.offset_wrong")); // not yet
        QCOMPARE(appended(upload, third, third).status, 200);
        QCOMPARE(appended(upload, 2 * third, m_picture.size()).status, 200);
        const auto done = finished(upload);
        QCOMPARE(done.status, 201);
        const auto brought = ServerFixture::must(Json::parse(done.text()));
        QVERIFY(api::routeOf("finishUpload").answer.check(brought).empty());
        QCOMPARE(ServerFixture::text(brought, "upload"), ServerFixture::text(upload, "upload"));
        QCOMPARE(ServerFixture::number(brought, "width"), 640);
        QCOMPARE(ServerFixture::number(brought, "bytes"), static_cast<std::int64_t>(m_picture.size()));
        QCOMPARE(finished(upload).text(), done.text()); // once more
        QCOMPARE(count("open_uploads"), 0);
        QCOMPARE(count("open_upload_parts"), 0);
        QCOMPARE(count("cache_references WHERE owner LIKE 'part:%'"), 0);
        const auto order = WorkFixture::scene(ServerFixture::text(upload, "upload"), "on a beach");
        QCOMPARE(ServerFixture::number(m_work->quote(order, m_ann), "amount"), WorkFixture::kPrice);
    }

    void whoBeginsAgainGoesOn_data() { addBackendRows(); }
    void whoBeginsAgainGoesOn()
    {
        const auto upload = begun(m_picture, m_ann);
        QCOMPARE(appended(upload, 0, 1000).status, 200);
        const auto again = begun(m_picture, m_ann);
        QCOMPARE(ServerFixture::text(again, "upload"), ServerFixture::text(upload, "upload"));
        QCOMPARE(ServerFixture::number(again, "received"), 1000);
        QCOMPARE(appended(upload, 1000, m_picture.size()).status, 200);
        QCOMPARE(finished(upload).status, 201);
        const auto whole = begun(m_picture, m_ann); // its answer was lost
        QCOMPARE(ServerFixture::text(whole, "upload"), ServerFixture::text(upload, "upload"));
        QCOMPARE(ServerFixture::number(whole, "received"), static_cast<std::int64_t>(m_picture.size()));
        QCOMPARE(received(whole), static_cast<std::int64_t>(m_picture.size()));
        QCOMPARE(count("open_uploads"), 0);
    }

    void onlyWhatIsMissingIsTaken_data() { addBackendRows(); }
    void onlyWhatIsMissingIsTaken()
    {
        const auto upload = begun(m_picture, m_ann);
        QCOMPARE(codeOf(appended(upload, 10, 10)), QStringLiteral("api.offset_wrong"));
        QCOMPARE(appended(upload, 0, 100).status, 200);
        QCOMPARE(codeOf(appended(upload, 0, 100)), QStringLiteral("api.offset_wrong"));
        QCOMPARE(codeOf(appended(upload, 50, 100)), QStringLiteral("api.offset_wrong"));
        QCOMPARE(codeOf(m_server->answer(partOf(upload, 100, m_picture, m_ann))),
                 QStringLiteral("api.body_too_large")); // more than was announced
        QCOMPARE(codeOf(m_server->answer(partOf(upload, -1, "x", m_ann))),
                 QStringLiteral("api.invalid_fields"));
        QCOMPARE(m_server->answer(partOf(upload, 100, {}, m_ann)).status, 200);
        QCOMPARE(received(upload), 100);
        QCOMPARE(count("open_upload_parts"), 1);
    }

    void ofTwoAtOnceOneIsTaken_data() { addBackendRows(); }
    void ofTwoAtOnceOneIsTaken()
    {
        const auto upload = begun(m_picture, m_ann);
        constexpr std::size_t kPart = 500;
        for (std::size_t from = 0; from < 4 * kPart; from += kPart) {
            std::vector<api::Request> requests;
            for (std::size_t i = 0; i < 4; ++i)
                requests.push_back(partOf(upload, static_cast<std::int64_t>(from),
                                          m_picture.substr(from, kPart + i % 2), m_ann));
            std::atomic<int> taken = 0;
            {
                std::vector<std::jthread> writers;
                writers.reserve(requests.size());
                for (const auto& request : requests)
                    writers.emplace_back([&] { taken += m_server->answer(request).status == 200 ? 1 : 0; });
            }
            QCOMPARE(taken.load(), 1);
            if (received(upload) != static_cast<std::int64_t>(from + kPart))
                break; // the longer one was first; the rest is a matter of luck
        }
        const auto there = static_cast<std::size_t>(received(upload));
        QCOMPARE(appended(upload, there, m_picture.size()).status, 200);
        QCOMPARE(finished(upload).status, 201); // its bytes are those that were announced
    }

    void whoeverFinishesIsToldTheSame_data() { addBackendRows(); }
    void whoeverFinishesIsToldTheSame()
    {
        constexpr int kRounds = 12; // of each the others meet the one who is first somewhere else
        constexpr int kAskers = 4;
        const auto ending = m_picture;
        for (int round = 0; round < kRounds; ++round) {
            m_picture = ending + std::string(static_cast<std::size_t>(round), '\0'); // another file
            const auto upload = begun(m_picture, m_ann);
            QCOMPARE(appended(upload, 0, m_picture.size()).status, 200);
            std::vector<api::Request> requests; // each with a key of its own
            requests.reserve(kAskers);
            for (int i = 0; i < kAskers; ++i)
                requests.push_back(
                    m_server->requestOf("finishUpload", {.parameters = at(upload), .token = m_ann}));
            std::atomic<int> told = 0;
            {
                std::vector<std::jthread> askers;
                askers.reserve(kAskers);
                for (const auto& request : requests)
                    askers.emplace_back([&] { told += m_server->answer(request).status == 201 ? 1 : 0; });
            }
            QCOMPARE(told.load(), kAskers);
            QCOMPARE(count("uploads WHERE id = '" + ServerFixture::text(upload, "upload") + "'"), 1);
        }
    }

    void whatIsNotWhatWasAnnouncedIsForgotten_data() { addBackendRows(); }
    void whatIsNotWhatWasAnnouncedIsForgotten()
    {
        auto other = m_picture;
        other.back() = static_cast<char>(other.back() + 1);
        const auto upload = begun(other, m_ann);
        QCOMPARE(appended(upload, 0, m_picture.size()).status, 200);
        QCOMPARE(codeOf(finished(upload)), QStringLiteral("api.upload_damaged"));
        QCOMPARE(m_server->refusal("openUpload", {.parameters = at(upload), .token = m_ann}),
                 QStringLiteral("api.not_found"));
        QCOMPARE(count("open_upload_parts"), 0);
    }

    void onlyWhatDecodesIsKept_data() { addBackendRows(); }
    void onlyWhatDecodesIsKept()
    {
        m_picture = "no picture at all " + std::to_string(m_tone);
        const auto upload = begun(m_picture, m_ann);
        QCOMPARE(appended(upload, 0, m_picture.size()).status, 200);
        QCOMPARE(finished(upload).status, 422);
        QCOMPARE(count("open_uploads"), 0);
        QCOMPARE(count("uploads"), 0);
    }

    void nothingOfOthersIsThere_data() { addBackendRows(); }
    void nothingOfOthersIsThere()
    {
        const auto upload = begun(m_picture, m_ann);
        const auto eve = m_server->signUp();
        for (const auto* const id : {"openUpload", "finishUpload"})
            QCOMPARE(m_server->refusal(id, {.parameters = at(upload), .token = eve}),
                     QStringLiteral("api.not_found"));
        QCOMPARE(codeOf(m_server->answer(partOf(upload, 0, "x", eve))), QStringLiteral("api.not_found"));
        QVERIFY(ServerFixture::text(begun(m_picture, eve), "upload") !=
                ServerFixture::text(upload, "upload"));
        QCOMPARE(received(upload), 0);
    }

    void onlySignedInPeopleBringFiles_data() { addBackendRows(); }
    void onlySignedInPeopleBringFiles()
    {
        const auto upload = begun(m_picture, m_ann);
        QCOMPARE(codeOf(m_server->answer(partOf(upload, 0, "x", {}))), QStringLiteral("api.missing_token"));
        QCOMPARE(m_server->refusal("beginUpload", {.body = announced(m_picture)}),
                 QStringLiteral("api.missing_token"));
        QCOMPARE(received(upload), 0);
    }

    void nonsenseIsNotBegun_data() { addBackendRows(); }
    void nonsenseIsNotBegun()
    {
        const auto refused = [&](const std::string& hash, std::int64_t bytes) {
            Json::Object body;
            body["bytes"] = bytes;
            body["sha256"] = hash;
            return m_server->refusal("beginUpload", {.body = std::move(body), .token = m_ann});
        };
        const auto good = sha256(m_picture);
        QCOMPARE(refused(good, 0), QStringLiteral("api.invalid_fields"));
        QCOMPARE(refused(good, std::numeric_limits<std::int64_t>::max()),
                 QStringLiteral("api.invalid_fields"));
        QCOMPARE(refused(good.substr(1), 10), QStringLiteral("api.invalid_fields"));
        QCOMPARE(refused(std::string(64, 'X'), 10), QStringLiteral("base.invalid_argument"));
        QCOMPARE(refused(good, 513LL * 1024 * 1024), QStringLiteral("api.body_too_large"));
        QCOMPARE(count("open_uploads"), 0);
    }

    void openOnesCountAgainstTheRoomOfAnAccount_data() { addBackendRows(); }
    void openOnesCountAgainstTheRoomOfAnAccount()
    {
        const auto begin = [&](int number) {
            Json::Object body;
            body["bytes"] = std::int64_t{512} * 1024 * 1024;
            body["sha256"] = sha256(std::to_string(number));
            return m_server->refusal("beginUpload", {.body = std::move(body), .token = m_ann});
        };
        for (int i = 0; i < 8; ++i) // 4 GiB
            QCOMPARE(begin(i), QStringLiteral("none"));
        QCOMPARE(begin(8), QStringLiteral("api.too_many_requests"));
        QCOMPARE(begin(3), QStringLiteral("none")); // has its room
        QCOMPARE(m_work->upload(m_ann, m_picture).status, 429);
    }

    void whatNobodyFinishedGoesAfterADay_data() { addBackendRows(); }
    void whatNobodyFinishedGoesAfterADay()
    {
        const auto upload = begun(m_picture, m_ann);
        m_server->clock.advance(20h);
        m_ann = ServerFixture::text(m_server->signIn(), "access_token");
        QCOMPARE(appended(upload, 0, 1000).status, 200);
        m_server->clock.advance(20h); // a day from its last part on
        m_server->backend_->tend({});
        m_ann = ServerFixture::text(m_server->signIn(), "access_token");
        QCOMPARE(received(upload), 1000);
        m_server->clock.advance(5h);
        m_server->backend_->tend({});
        m_ann = ServerFixture::text(m_server->signIn(), "access_token");
        QCOMPARE(m_server->refusal("openUpload", {.parameters = at(upload), .token = m_ann}),
                 QStringLiteral("api.not_found"));
        QCOMPARE(count("open_upload_parts"), 0);
        QCOMPARE(count("cache_references WHERE owner LIKE 'part:%'"), 0);
        QCOMPARE(count("cache_files WHERE sha256 = '" + sha256(m_picture.substr(0, 1000)) + "'"), 0);
    }

    void anotherServerOfTheDatabaseTakesTheNextPart_data() { addBackendRows(); }
    void anotherServerOfTheDatabaseTakesTheNextPart()
    {
        const auto upload = begun(m_picture, m_ann);
        QCOMPARE(appended(upload, 0, 1000).status, 200);
        const auto other =
            ServerFixture::must(app_server::ServerBackend::open(m_server->config, {.clock = m_server->clock,
                                                                                   .random = m_server->random,
                                                                                   .log = m_server->log,
                                                                                   .passwordCost = 4,
                                                                                   .version = "1.0"}));
        QCOMPARE(other->answer(partOf(upload, 1000, m_picture.substr(1000), m_ann)).status, 200);
        QCOMPARE(finished(upload).status, 201);
    }
};

QTEST_GUILESS_MAIN(ServerUploadsTest)
#include "server_uploads_test.moc"
