#include <set>

#include "vidgo/test/qt_result.h"
#include "work_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

// What a server keeps of work by providers, and when it goes: files and rows, on both databases.
class ServerFilesTest : public QObject
{
    Q_OBJECT

    using Files = std::set<std::filesystem::path>;

    SystemClock m_townClock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<OnBoth<WorkFixture>> m_both;
    WorkFixture* m_work = nullptr;
    std::unique_ptr<storage::Database> m_database;

    ServerFixture& server() { return m_work->server; }
    Files files()
    {
        Files all;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(server().config.data))
            if (entry.is_regular_file())
                all.insert(entry.path());
        return all;
    }
    std::string uploadedTone(std::uint8_t tone)
    {
        const auto answer = m_work->upload(m_work->ann, WorkFixture::picture(tone));
        return ServerFixture::text(ServerFixture::must(Json::parse(answer.text())), "upload");
    }
    Json placed(const std::string& upload, const std::string& prompt)
    {
        return server().call("placeJob", {.body = WorkFixture::scene(upload, prompt), .token = m_work->ann});
    }
    std::int64_t count(std::string_view sql, const std::string& value)
    {
        std::int64_t number = -1;
        auto session = ServerFixture::must(m_database->session());
        const auto asked = session.query("SELECT COUNT(*) FROM " + std::string(sql), {value},
                                         [&](const storage::Row& row) { number = row.integer(0); });
        if (!asked)
            qFatal("%s", asked.error().internal().c_str());
        return number;
    }
    std::int64_t references(const std::string& owner)
    {
        return count("cache_references WHERE owner = :1", owner);
    }
    void refer(const std::string& upload, const std::string& owner)
    {
        auto session = ServerFixture::must(m_database->session());
        const auto written = session.execute("INSERT INTO cache_references (sha256, owner) "
                                             "SELECT sha256, :2 FROM uploads WHERE id = :1",
                                             {upload, owner});
        if (!written || *written != 1)
            qFatal("no reference was written");
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
        m_database = server().place.open();
        server().clock.advance(25h); // what other tests brought is over
        server().backend_->tend({});
        m_work->begin();
    }
    void cleanup()
    {
        for (const auto& what : m_town->takeUnexpected())
            QFAIL(what.c_str());
    }

    void aClosedAccountLeavesNothing_data() { addBackendRows(); }
    void aClosedAccountLeavesNothing()
    {
        const auto before = files();
        const auto account =
            ServerFixture::must(server().backend_->accounts().find(server().email)).id.value();
        const auto done = m_work->worked(placed(uploadedTone(1), "on a beach"));
        QCOMPARE(ServerFixture::text(done, "state"), std::string("settled"));
        placed(uploadedTone(2), "in a garden");       // nobody has begun it
        QVERIFY(files().size() >= before.size() + 3); // both pictures and the result

        const auto exported = server().call("exportAccount", {.token = m_work->ann});
        const auto* const work = exported.find("work");
        QVERIFY(work);
        QCOMPARE(work->find("uploads")->asArray()->size(), std::size_t{2});
        QCOMPARE(work->find("results")->asArray()->size(), std::size_t{1});
        QCOMPARE(work->find("jobs")->asArray()->size(), std::size_t{2});
        QVERIFY(work->dump().find("in a garden") != std::string::npos);

        server().call("closeAccount",
                      {.body = Json::Object{{"password", ServerFixture::kPassword}}, .token = m_work->ann});
        server().clock.advance(24h * 6);
        server().backend_->tend({});
        QCOMPARE(count("generations WHERE account_id = :1", account), 2); // it can be had back until then
        server().clock.advance(24h * 2);
        server().backend_->tend({});
        for (const auto* const table : {"uploads", "job_results", "generations"})
            QCOMPARE(count(std::string(table) + " WHERE account_id = :1", account), 0);
        QCOMPARE(count("accounts WHERE id = :1 AND state = 'erased'", account), 1);
        QCOMPARE(files(), before);
    }

    void filesOfOthersStay_data() { addBackendRows(); }
    void filesOfOthersStay()
    {
        uploadedTone(3);
        server().call("closeAccount",
                      {.body = Json::Object{{"password", ServerFixture::kPassword}}, .token = m_work->ann});
        server().clock.advance(24h * 8);
        m_work->begin();
        const auto upload = uploadedTone(3); // the same picture, of somebody else
        server().clock.advance(2min);
        server().backend_->tend({});
        const auto job = placed(upload, "on a beach");
        QCOMPARE(ServerFixture::text(m_work->worked(job), "state"), std::string("settled"));
    }

    void uploadsThatAreOverAreRemoved_data() { addBackendRows(); }
    void uploadsThatAreOverAreRemoved()
    {
        const auto before = files();
        uploadedTone(4);
        QCOMPARE(files().size(), before.size() + 1);
        server().clock.advance(23h);
        server().backend_->tend({});
        QCOMPARE(files().size(), before.size() + 1);
        server().clock.advance(2h);
        server().backend_->tend({});
        QCOMPARE(files(), before);
    }

    void whatAJobBeganWithGoesThoughTheServerDied_data() { addBackendRows(); }
    void whatAJobBeganWithGoesThoughTheServerDied()
    {
        const auto upload = uploadedTone(5);
        const auto open = placed(upload, "on a beach");
        const auto ended = m_work->cancelled(placed(upload, "in a garden"));
        const auto ownerOf = [](const Json& job) { return "generation:" + ServerFixture::text(job, "id"); };
        QCOMPARE(references(ownerOf(open)), 1);
        QCOMPARE(references(ownerOf(ended)), 0);
        // As a server leaves it that dies before it lets them go, or before it adds the job to the queue.
        refer(upload, ownerOf(ended));
        refer(upload, "generation:nobody");
        server().backend_->tend({});
        QCOMPARE(references(ownerOf(ended)), 0);
        QCOMPARE(references("generation:nobody"), 1); // somebody may be about to add it
        server().backend_->tend({});
        QCOMPARE(references("generation:nobody"), 0);
        QCOMPARE(references(ownerOf(open)), 1);
    }
};

QTEST_GUILESS_MAIN(ServerFilesTest)
#include "server_files_test.moc"
