#include "stand_in.h"
#include "vidgo/base/file.h"

using namespace vidgo;
using namespace vidgo::test;
using client::Reachability;

namespace {

constexpr auto kBalance = "GET /api/v1/credits/balance";
constexpr auto kPlans = "GET /api/v1/plans";
constexpr auto kRefresh = "POST /api/v1/auth/refresh";

} // namespace

// What is told while the server cannot be reached.
class OfflineAnswersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<LinkFixture> m_f;
    Timestamp m_then;

    static std::string tagged(const std::string& body) { return jsonAnswer(200, body, "ETag: \"1\"\r\n"); }
    // Another program on the same computer, with the same keychain.
    std::unique_ptr<client::ServerLink> begunAnew()
    {
        return std::make_unique<client::ServerLink>(m_f->address,
                                                    client::ServerLink::Parts{.http = m_f->http,
                                                                              .downloader = m_f->http,
                                                                              .streams = m_f->http,
                                                                              .secrets = m_f->secrets,
                                                                              .log = m_f->log,
                                                                              .random = m_f->random,
                                                                              .pause = m_f->pause,
                                                                              .clock = m_f->clock,
                                                                              .answers = m_f->kept});
    }
    void loseServer()
    {
        for (const auto* const row : {kBalance, kPlans, kRefresh, "GET /api/v1/generate/jobs/job_1"})
            m_f->server.on(row, "");
    }
    static std::int64_t available(const Result<Json>& answer)
    {
        const auto* const member = answer ? answer->find("available") : nullptr;
        return member && member->asInt() ? *member->asInt() : -1;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        m_f = std::make_unique<LinkFixture>(*m_folder / "answers");
        m_f->signIn();
        m_then = m_f->clock.now();
        m_f->server.on(kBalance, tagged(R"({"available":7})"));
        m_f->server.on(kPlans, tagged(R"({"items":[]})"));
        VIDGO_VERIFY(m_f->get("balance"));
        VIDGO_VERIFY(m_f->get("plans"));
        m_f->clock.advance(2h);
    }
    void cleanup()
    {
        const auto unexpected = m_f->server.unexpected();
        QVERIFY2(unexpected.empty(), unexpected.empty() ? "" : unexpected.front().c_str());
        m_f.reset();
    }

    void whatWasSaidIsToldWithItsAge()
    {
        QVERIFY(!m_f->link.asOf());
        loseServer();
        QCOMPARE(available(m_f->get("balance")), 7);
        QVERIFY(m_f->link.asOf() == m_then);
        QCOMPARE(m_f->link.reachability().state(), Reachability::State::Offline);
        const auto asked = m_f->server.count(kPlans);
        VIDGO_VERIFY(m_f->get("plans")); // at once
        QCOMPARE(m_f->server.count(kPlans), asked);

        m_f->server.on(kBalance, tagged(R"({"available":8})"));
        m_f->link.reachability().reached();
        QCOMPARE(available(m_f->get("balance")), 8);
        QVERIFY(!m_f->link.asOf());
    }

    void itOutlivesTheProgram()
    {
        loseServer();
        const auto link = begunAnew();
        QCOMPARE(available(link->call("balance", {})), 7);
        VIDGO_VERIFY(link->call("plans", {}));
        QVERIFY(link->asOf() == m_then);
    }

    // Somebody starts the studio where there is no net, and waits in front of it.
    void nobodyWaitsForAServerThatIsNotThere()
    {
        loseServer();
        const auto link = begunAnew();
        QCOMPARE(available(link->call("balance", {})), 7);
        QCOMPARE(m_f->pause.waits().size(), std::size_t{0});
        QCOMPARE(link->reachability().state(), Reachability::State::Offline);
        // Nor who asks by hand for what cannot be shown from before.
        client::Ask ask;
        ask.parameters = Json::Object{{"job", "job_1"}};
        QVERIFY(!link->call("job", ask));
        QCOMPARE(m_f->pause.waits().size(), std::size_t{0});
    }

    void aServerThatAnsweredJustNowIsGivenTime()
    {
        loseServer();
        QCOMPARE(available(m_f->get("balance")), 7);
        QVERIFY(!m_f->pause.waits().empty());
    }

    void anAnswerThatIsTheSameIsFreshAgain()
    {
        m_f->server.on(kBalance, [](const Seen& seen) {
            return seen.header("If-None-Match") == "\"1\"" ? httpAnswer(304, "") : httpAnswer(500, "");
        });
        QCOMPARE(available(m_f->get("balance")), 7);
        const auto fresh = m_f->clock.now();
        m_f->clock.advance(1h);
        loseServer();
        QCOMPARE(available(m_f->get("balance")), 7);
        QVERIFY(m_f->link.asOf() == fresh);
    }

    void whatWasSaidToSomebodyElseIsNotTold()
    {
        m_f->signIn("2", "acc_eve");
        loseServer();
        QVERIFY(!m_f->get("balance"));
        m_f->signIn("3"); // the first one again
        QVERIFY(!m_f->get("balance"));
        VIDGO_VERIFY(m_f->get("plans"));
    }

    void whoSignsOutLeavesNothing()
    {
        m_f->link.endSignIn();
        loseServer();
        QVERIFY(!m_f->get("balance"));
        VIDGO_VERIFY(m_f->get("plans"));
        QVERIFY(!std::filesystem::exists(*m_folder / "answers" / "account.json"));
        QVERIFY(!begunAnew()->call("balance", {}));
    }

    void whomTheServerSignsOutLeavesNothing()
    {
        m_f->server.on(kBalance, problemAnswer(401, "accounts.session_ended"));
        m_f->server.on(kRefresh, problemAnswer(401, "accounts.session_ended"));
        QVERIFY(!m_f->get("balance"));
        QVERIFY(!std::filesystem::exists(*m_folder / "answers" / "account.json"));
    }

    void whatTheServerRefusesStaysRefused()
    {
        m_f->server.on(kBalance, problemAnswer(403, "api.not_allowed"));
        const auto refused = m_f->get("balance");
        QVERIFY(!refused);
        QCOMPARE(refused.error().id(), std::string_view("api.not_allowed"));
        QVERIFY(!m_f->link.asOf());
    }

    // A run that went on an hour ago may be done, and money may have come.
    void whatChangesByItselfIsNotToldFromBefore()
    {
        constexpr auto kJob = "GET /api/v1/generate/jobs/job_1";
        m_f->server.on(kJob, tagged(R"({"id":"job_1"})"));
        client::Ask ask;
        ask.parameters = Json::Object{{"job", "job_1"}};
        VIDGO_VERIFY(m_f->link.call("job", ask));
        loseServer();
        QVERIFY(!m_f->link.call("job", ask));
    }
};

QTEST_GUILESS_MAIN(OfflineAnswersTest)
#include "offline_answers_test.moc"
