#include "vidgo/sandbox/outbox.h"
#include "vidgo/test/qt_result.h"
#include "work_fixture.h"

using namespace vidgo;
using namespace vidgo::test;

// Webhooks of providers: a reason to ask them, never an answer.
class ServerNoticesTest : public QObject
{
    Q_OBJECT

    static constexpr auto kSecret = "c2FuZGJveC13ZWJob29rLXNlY3JldA=="; // Base64, as Pollo hands them out

    ManualClock m_townClock{Timestamp(std::chrono::milliseconds(1'790'000'000'000))};
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<OnBoth<WorkFixture>> m_both;

    WorkFixture& work() const { return m_both->ofRow(); }
    static void companyRows()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QByteArray>("company");
        for (const auto* const company : {"piapi", "leonardo"}) {
            QTest::addRow("%s, sqlite", company)
                << static_cast<int>(storage::Backend::Sqlite) << QByteArray(company);
            QTest::addRow("%s, postgresql", company)
                << static_cast<int>(storage::Backend::PostgreSql) << QByteArray(company);
        }
    }
    static api::Request notice(WorkFixture& work, const std::string& company, std::string body,
                               api::Headers headers = {})
    {
        auto request =
            work.server.requestOf("providerNotice", {.parameters = Json::Object{{"provider", company}}});
        request.headers.insert(request.headers.end(), headers.begin(), headers.end());
        request.body = std::move(body);
        return request;
    }
    /// Works until the job is in this state; the clock of the server stands still, so that nobody is asked
    /// because it is time.
    static bool becomes(WorkFixture& work, const Json& job, const std::string& state)
    {
        for (int i = 0; i < 5'000; ++i) {
            if (ServerFixture::text(work.now(job), "state") == state)
                return true;
            std::this_thread::sleep_for(2ms);
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = WorkFixture::openTown(m_townClock);
        const auto adjust = [](app_server::ServerConfig& config) {
            for (const auto* const company : {"piapi", "pollo", "leonardo"})
                config.noticeSecrets.emplace(company, Secret(kSecret));
        };
        m_both = std::make_unique<OnBoth<WorkFixture>>(*m_town, adjust);
    }
    void cleanup()
    {
        for (const auto& what : m_town->takeUnexpected())
            QFAIL(what.c_str());
    }

    void aNoticeMakesTheJobGoOn_data() { companyRows(); }
    void aNoticeMakesTheJobGoOn()
    {
        QFETCH(QByteArray, company);
        auto& fixture = work();
        auto& standIn = m_town->at(company.toStdString());
        standIn.setPace({.queue = 0ms, .picture = 1h, .clip = 1h});
        // Who keeps the address on a page of theirs is told so there; the others with each call.
        standIn.setWebhook(fixture.server.config.address + "/api/v1/generate/notices/" +
                               company.toStdString(),
                           Secret(kSecret));
        const auto job = fixture.place("on a beach", company.toStdString());
        const std::jthread working([&](const std::stop_token& stop) { fixture.server.backend_->work(stop); });
        QVERIFY(becomes(fixture, job, "submitted") || becomes(fixture, job, "running"));
        const auto task = standIn.creates().back().task;
        VIDGO_VERIFY(standIn.forgeNotice(task));
        QCOMPARE(standIn.outbox().deliverAll(), 0);
        standIn.outbox().lose();
        VIDGO_VERIFY(standIn.finishTask(task));
        standIn.advance();
        standIn.outbox().duplicate();
        QVERIFY(standIn.outbox().deliverAll() > 0);
        QVERIFY(becomes(fixture, job, "settled"));
        // What comes late, and again, does nothing.
        QVERIFY(standIn.outbox().waiting().empty());
        QCOMPARE(standIn.creates().back().task, task);
    }

    void whatIsNoNoticeIsRefused_data() { addBackendRows(); }
    void whatIsNoNoticeIsRefused()
    {
        auto& fixture = work();
        const auto status = [&](const api::Request& request) {
            return fixture.server.answer(request).status;
        };
        const std::string good = R"({"timestamp": 1, "data": {"task_id": "nobody", "status": "completed"}})";
        const api::Headers secret = {{"x-webhook-secret", kSecret}};
        QCOMPARE(status(notice(fixture, "piapi", good, secret)), 204); // of a task that nobody waits for
        QCOMPARE(status(notice(fixture, "piapi", good, secret)), 204);
        QCOMPARE(status(notice(fixture, "piapi", good)), 401);
        QCOMPARE(status(notice(fixture, "piapi", good, {{"x-webhook-secret", "another"}})), 401);
        QCOMPARE(status(notice(fixture, "piapi", "[1, 2", secret)), 400);
        QCOMPARE(status(notice(fixture, "piapi", "", secret)), 400);
        QCOMPARE(status(notice(fixture, "pollo", good)), 401);
        QCOMPARE(status(notice(fixture, "a2e", good, secret)), 404); // has none
        QCOMPARE(status(notice(fixture, "nobody", good, secret)), 404);
        QCOMPARE(status(notice(fixture, "piapi", std::string(300'000, 'x'), secret)), 413);
        auto get = notice(fixture, "piapi", {}, secret);
        get.method = api::Method::Get;
        QCOMPARE(status(get), 405);
    }
};

QTEST_GUILESS_MAIN(ServerNoticesTest)
#include "server_notices_test.moc"
