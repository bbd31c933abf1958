#include "moderation_fixture.h"

#include "vidgo/base/base_error.h"

using namespace vidgo;
using namespace vidgo::moderation;
using namespace vidgo::test;

namespace {

const Decision kYes{.isFor = true, .by = "rita", .reason = "harmless"};
const Decision kNo{.isFor = false, .by = "rita", .reason = "against the rules"};

} // namespace

/// What waits for people, and what they decide.
class ReviewDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

    static QueueItemId queued(ModerationFixture& f, const std::string& job, const std::string& text)
    {
        f.reviewer.plan({said("review", {"violence"})});
        if (auto judged = f.judge(job, text); !judged)
            qFatal("%s", judged.error().internal().c_str());
        return f.desk->queue()->back().id;
    }
    static void refuse(ModerationFixture& f, const std::string& job, const std::string& text)
    {
        f.reviewer.plan({said("block", {"violence"})});
        if (auto judged = f.judge(job, text); !judged)
            qFatal("%s", judged.error().internal().c_str());
    }
    static ModerationVerdict verdict(ModerationFixture& f, const std::string& job, const std::string& text)
    {
        const auto judged = f.judge(job, text);
        return judged ? judged->verdict : ModerationVerdict::None;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void whatIsQueuedCanBeReadWhole_data() { addBackendRows(); }
    void whatIsQueuedCanBeReadWhole()
    {
        ModerationFixture f(backendOfRow(), m_server.get());
        queued(f, "1", "two knights fight");
        f.clock.advance(1min);
        queued(f, "2", "騎士の戦い");
        const auto queue = f.desk->queue();
        VIDGO_VERIFY(queue);
        QCOMPARE(queue->size(), std::size_t{2});
        const auto& item = queue->front();
        QCOMPARE(item.job, JobId("1"));
        QCOMPARE(item.account, f.ann);
        QCOMPARE(item.texts, std::vector<std::string>{"two knights fight"});
        QCOMPARE(item.categories, std::vector{ModerationCategory::Violence});
        QCOMPARE(item.why, JudgedBy::Reviewer);
        QCOMPARE(item.said, std::string("because"));
        QCOMPARE(item.decided.state, DecisionState::Waiting);
        QCOMPARE(f.desk->queue(DecisionState::Waiting, 1)->size(), std::size_t{1});
        QVERIFY(f.desk->queue(DecisionState::Approved)->empty());
    }

    void whatWasApprovedPassesFromThenOn_data() { addBackendRows(); }
    void whatWasApprovedPassesFromThenOn()
    {
        ModerationFixture f(backendOfRow(), m_server.get());
        const auto item = queued(f, "1", "two knights fight");
        VIDGO_VERIFY(f.desk->decide(item, kYes));
        VIDGO_VERIFY(f.desk->decide(item, kYes));
        VIDGO_VERIFY_ERROR(f.desk->decide(item, kNo), ModerationError::AlreadyDecided);
        const auto decided = f.desk->queue(DecisionState::Approved)->front().decided;
        QCOMPARE(decided.by, std::string("rita"));
        QCOMPARE(decided.reason, std::string("harmless"));
        QCOMPARE(decided.at, std::optional(f.clock.now()));
        f.reviewer.plan({said("block", {"violence"})});
        QCOMPARE(verdict(f, "2", "two knights fight"), ModerationVerdict::Allow);
        QVERIFY(f.reviewer.requests().empty());
        QCOMPARE(f.desk->standing(f.ann)->violations, 0);
        auto other = f.ask("3", "two knights fight");
        other.account = AccountId("bob");
        QCOMPARE(f.moderator->judge(other, {})->verdict, ModerationVerdict::Block);
    }

    void whatWasRejectedCountsAndStaysOut_data() { addBackendRows(); }
    void whatWasRejectedCountsAndStaysOut()
    {
        ModerationFixture f(backendOfRow(), m_server.get());
        VIDGO_VERIFY(f.desk->decide(queued(f, "1", "cruel"), kNo));
        QCOMPARE(f.desk->standing(f.ann)->violations, 1);
        f.reviewer.plan({said("allow")});
        const auto again = f.judge("2", "cruel");
        QCOMPARE(again->verdict, ModerationVerdict::Block);
        QCOMPARE(again->by, JudgedBy::Person);
        QCOMPARE(std::string(again->refusal->id()), std::string("moderation.refused_violence"));
        QCOMPARE(f.desk->standing(f.ann)->violations, 2);
        const auto appeal = f.desk->fileAppeal(f.ann, AppealSubject::Verdict, "1", "It is a film set.");
        VIDGO_VERIFY(appeal);
        VIDGO_VERIFY(f.desk->decideAppeal(*appeal, kYes));
        QCOMPARE(f.desk->standing(f.ann)->violations, 1);
        f.clock.advance(1min);
        QCOMPARE(verdict(f, "3", "cruel"), ModerationVerdict::Allow);
    }

    void decisionsNeedAReasonAndSomebody()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        const auto item = queued(f, "1", "x");
        VIDGO_VERIFY_ERROR(f.desk->decide(item, {.isFor = true, .by = "", .reason = "x"}),
                           ModerationError::InvalidAsk);
        VIDGO_VERIFY_ERROR(f.desk->decide(item, {.isFor = true, .by = "rita", .reason = ""}),
                           ModerationError::InvalidAsk);
        VIDGO_VERIFY_ERROR(f.desk->decide(QueueItemId("none"), kYes), ModerationError::ItemMissing);
        QCOMPARE(f.desk->queue()->size(), std::size_t{1});
    }

    void anAppealThatIsGrantedUndoesEverything_data() { addBackendRows(); }
    void anAppealThatIsGrantedUndoesEverything()
    {
        ModerationFixture f(backendOfRow(), m_server.get());
        refuse(f, "1", "a");
        refuse(f, "2", "b");
        refuse(f, "3", "a knight");
        QVERIFY(f.desk->standing(f.ann)->ban);
        const auto appeal = f.desk->fileAppeal(f.ann, AppealSubject::Verdict, "3", "It is from a museum.");
        VIDGO_VERIFY(appeal);
        VIDGO_VERIFY_ERROR(f.desk->fileAppeal(f.ann, AppealSubject::Verdict, "3", "Again."),
                           ModerationError::AppealExists);
        QCOMPARE(f.desk->appeals()->front().text, std::string("It is from a museum."));
        VIDGO_VERIFY(f.desk->decideAppeal(*appeal, kYes));
        VIDGO_VERIFY(f.desk->decideAppeal(*appeal, kYes));
        VIDGO_VERIFY_ERROR(f.desk->decideAppeal(*appeal, kNo), ModerationError::AlreadyDecided);
        QCOMPARE(f.desk->appealsOf(f.ann)->front().decided.reason, std::string("harmless"));
        QCOMPARE(f.desk->standing(f.ann)->violations, 2);
        QVERIFY(!f.desk->standing(f.ann)->ban);
        QCOMPARE(f.desk->bans(f.ann)->front().liftedBy, std::string("rita"));
        QCOMPARE(verdict(f, "4", "a knight"), ModerationVerdict::Allow);
        QCOMPARE(verdict(f, "3", "a knight"), ModerationVerdict::Block); // the job of then keeps its verdict
    }

    void aBanStaysWhereEnoughOthersAreLeft()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        f.rules.bans.steps = {{.violations = 2, .length = 24h}};
        refuse(f, "1", "a");
        refuse(f, "2", "b");
        f.clock.advance(25h);
        refuse(f, "3", "c");
        const auto appeal = f.desk->fileAppeal(f.ann, AppealSubject::Verdict, "1", "No.");
        VIDGO_VERIFY(f.desk->decideAppeal(*appeal, kYes));
        QVERIFY(f.desk->standing(f.ann)->ban);
    }

    void aBanCanBeAppealedAgainst_data() { addBackendRows(); }
    void aBanCanBeAppealedAgainst()
    {
        ModerationFixture f(backendOfRow(), m_server.get());
        for (const auto* job : {"1", "2", "3"})
            refuse(f, job, job);
        const auto ban = f.desk->standing(f.ann)->ban;
        QVERIFY(ban);
        VIDGO_VERIFY_ERROR(
            f.desk->fileAppeal(AccountId("bob"), AppealSubject::Ban, ban->id.value(), "Please."),
            ModerationError::NothingToAppeal);
        auto appeal = f.desk->fileAppeal(f.ann, AppealSubject::Ban, ban->id.value(), "Please.");
        VIDGO_VERIFY(appeal);
        VIDGO_VERIFY(f.desk->decideAppeal(*appeal, kNo));
        QVERIFY(f.desk->standing(f.ann)->ban);
        VIDGO_VERIFY(f.desk->liftBan(ban->id, kYes));
        QVERIFY(!f.desk->standing(f.ann)->ban);
        VIDGO_VERIFY_ERROR(f.desk->liftBan(ModerationBanId("none"), kYes), ModerationError::ItemMissing);
    }

    void onlyRefusalsCanBeAppealedAgainst()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        f.reviewer.plan({said("allow")});
        VIDGO_VERIFY(f.judge("1", "a cat"));
        VIDGO_VERIFY_ERROR(f.desk->fileAppeal(f.ann, AppealSubject::Verdict, "1", "?"),
                           ModerationError::NothingToAppeal);
        VIDGO_VERIFY_ERROR(f.desk->fileAppeal(f.ann, AppealSubject::Verdict, "none", "?"),
                           ModerationError::NothingToAppeal);
        VIDGO_VERIFY_ERROR(f.desk->fileAppeal(f.ann, AppealSubject::Verdict, "1", ""),
                           ModerationError::InvalidAsk);
    }

    void aCrashBetweenAnyTwoStatementsDecidesOnce_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<bool>("isAppeal");
        for (const bool isAppeal : {false, true}) {
            QTest::addRow("sqlite %d", isAppeal) << static_cast<int>(storage::Backend::Sqlite) << isAppeal;
            QTest::addRow("postgresql %d", isAppeal)
                << static_cast<int>(storage::Backend::PostgreSql) << isAppeal;
        }
    }
    void aCrashBetweenAnyTwoStatementsDecidesOnce()
    {
        QFETCH(bool, isAppeal);
        ModerationFixture f(backendOfRow(), m_server.get(), 1);
        f.rules.bans.steps = {{.violations = 1, .length = 24h}};
        refuse(f, "1", "a");
        const auto appeal = *f.desk->fileAppeal(f.ann, AppealSubject::Verdict, "1", "No.");
        f.clock.advance(25h);
        const auto item = queued(f, "2", "b");
        const auto decide = [&] {
            return isAppeal ? f.desk->decideAppeal(appeal, kYes) : f.desk->decide(item, kNo);
        };
        const auto violations = [&] {
            return f.number("SELECT COUNT(*) FROM moderation_violations WHERE taken_back_at = 0");
        };
        const auto decisions = [&] {
            return f.number(isAppeal ? "SELECT COUNT(*) FROM moderation_appeals WHERE state <> 'waiting'"
                                     : "SELECT COUNT(*) FROM moderation_queue WHERE state <> 'waiting'");
        };
        int crashes = 0;
        for (int at = 1; decisions() == 0; ++at) {
            f.before = [left = at](std::string_view) mutable -> Outcome {
                return --left == 0 ? fail(BaseError::Internal, "crash") : Outcome();
            };
            const auto decided = decide();
            f.before = {};
            QCOMPARE(violations(), decisions() == 0 ? 1 : isAppeal ? 0 : 2);
            crashes += decided ? 0 : 1;
            QVERIFY(at < 50);
        }
        QVERIFY(crashes >= 8);
        VIDGO_VERIFY(decide());
        QCOMPARE(violations(), isAppeal ? 0 : 2);
    }

    void whatIsOldGoes_data() { addBackendRows(); }
    void whatIsOldGoes()
    {
        ModerationFixture f(backendOfRow(), m_server.get());
        refuse(f, "1", "a");
        VIDGO_VERIFY(f.desk->decide(queued(f, "2", "b"), kYes));
        queued(f, "3", "c");
        QCOMPARE(f.desk->sweep().value_or(-1), std::int64_t{0});
        f.clock.advance(91 * 24h);
        QVERIFY(f.desk->sweep().value_or(-1) > 0);
        QCOMPARE(f.desk->queue()->size(), std::size_t{1});
        QCOMPARE(f.number("SELECT COUNT(*) FROM moderation_verdicts"), 1);
        f.clock.advance(90 * 24h);
        VIDGO_VERIFY(f.desk->sweep());
        QVERIFY(f.desk->queue()->empty());
        QCOMPARE(f.number("SELECT COUNT(*) FROM moderation_verdicts"), 0);
    }

    void anAccountsDataCanBeHadAndErased_data() { addBackendRows(); }
    void anAccountsDataCanBeHadAndErased()
    {
        ModerationFixture f(backendOfRow(), m_server.get());
        refuse(f, "1", "a");
        queued(f, "2", "two knights");
        VIDGO_VERIFY(f.desk->fileAppeal(f.ann, AppealSubject::Verdict, "1", "Why?"));
        const auto data = f.desk->exportData(f.ann);
        VIDGO_VERIFY(data);
        const auto text = QByteArray::fromStdString(data->dump());
        QVERIFY(text.contains("two knights") && text.contains("Why?") &&
                text.contains("\"judged_by\":\"reviewer\""));
        VIDGO_VERIFY(f.desk->erase(f.ann));
        VIDGO_VERIFY(f.desk->erase(f.ann));
        QCOMPARE(f.desk->exportData(f.ann)->dump(),
                 std::string(R"({"appeals":[],"bans":[],"queued":[],"verdicts":[]})"));
    }
};

QTEST_GUILESS_MAIN(ReviewDeskTest)
#include "review_desk_test.moc"
