#include "moderation_fixture.h"

#include <thread>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/media_error.h"
#include "vidgo/test/test_clips.h"

using namespace vidgo;
using namespace vidgo::moderation;
using namespace vidgo::test;
using sandbox::Fault;

namespace {

QByteArray idOf(const std::optional<Error>& error)
{
    return error ? QByteArray::fromStdString(std::string(error->id())) : QByteArray();
}

QByteArray verdictOf(const Result<Judgement>& judgement)
{
    if (!judgement)
        return QByteArray::fromStdString(std::string(judgement.error().id()));
    return QByteArray::fromStdString(std::string(moderationVerdictId(judgement->verdict)) + "/" +
                                     std::string(judgedById(judgement->by)));
}

} // namespace

/// Verdicts about jobs, with the reviewer behind a real connection.
class ModeratorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

    using Answers = std::vector<sandbox::Answer>;

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void everyRowOfTheTable_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < 21; ++row)
            QTest::addRow("%d", row) << row;
    }
    void everyRowOfTheTable()
    {
        QFETCH(int, row);
        struct Row
        {
            Answers answers;
            const char* text;
            const char* verdict;
            const char* sentence;
            int calls;
        };
        const auto blocked = jsonAnswer(R"({"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"}})");
        const auto* clean = "a cat on a roof";
        const auto* dirty = "a p0rn picture";
        const std::vector<Row> rows = {
            {{said("allow")}, clean, "allow/reviewer", "", 1},
            {{said("allow")}, dirty, "allow/reviewer", "", 1}, // who reads knows better than a list of words
            {{said("review", {"violence"})}, clean, "review/reviewer", "", 1},
            {{said("block", {"hate", "minors"})}, clean, "block/reviewer", "moderation.refused_minors", 1},
            {{blocked}, clean, "block/reviewer", "moderation.refused", 1},
            {{ended("SAFETY")}, clean, "block/reviewer", "moderation.refused", 1},
            {{ended("LANGUAGE")}, clean, "block/reviewer", "moderation.another_prompt", 1},
            {{ended("OTHER"), said("allow")}, clean, "allow/reviewer", "", 2},
            {{ended("OTHER"), ended("OTHER")}, clean, "allow/keywords", "", 2},
            {{ended("OTHER"), ended("OTHER")}, dirty, "block/keywords", "moderation.refused_sexual", 2},
            {{ended("MAX_TOKENS", "{\"verdict\""), said("allow")}, clean, "allow/reviewer", "", 2},
            {{ended("MAX_TOKENS"), ended("MAX_TOKENS")},
             dirty,
             "block/keywords",
             "moderation.refused_sexual",
             2},
            {{ended("STOP", "allowed")}, dirty, "block/keywords", "moderation.refused_sexual", 1},
            {{jsonAnswer("{}")}, dirty, "block/keywords", "moderation.refused_sexual", 1},
            {{jsonAnswer("<html>allow</html>")}, dirty, "block/keywords", "moderation.refused_sexual", 1},
            {{jsonAnswer("", 429)}, dirty, "block/keywords", "moderation.refused_sexual", 1},
            {{jsonAnswer("", 500)}, dirty, "block/keywords", "moderation.refused_sexual", 1},
            {{jsonAnswer(R"({"error":{"code":404}})", 404), said("allow")}, clean, "allow/reviewer", "", 2},
            {{jsonAnswer(R"({"error":{"code":404}})", 404)}, clean, "allow/keywords", "", 3},
            {{jsonAnswer("", 503)}, "собака на траве", "review/nobody", "", 1},
            {{jsonAnswer("", 503)}, "a nude by Rubens", "review/keywords", "", 1}};
        QCOMPARE(rows.size(), std::size_t{21});
        const auto& wanted = rows.at(static_cast<std::size_t>(row));
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        f.reviewer.plan(wanted.answers);
        const auto judgement = f.judge("job", wanted.text);
        QCOMPARE(verdictOf(judgement), QByteArray(wanted.verdict));
        QCOMPARE(idOf(judgement->refusal), QByteArray(wanted.sentence));
        QCOMPARE(static_cast<int>(f.reviewer.requests().size()), wanted.calls);
        QCOMPARE(f.number("SELECT COUNT(*) FROM moderation_queue"), wanted.verdict[0] == 'r' ? 1 : 0);
        const bool counts =
            wanted.verdict[0] == 'b' && !QByteArray(wanted.sentence).endsWith("another_prompt");
        QCOMPARE(f.number("SELECT COUNT(*) FROM moderation_violations"), counts ? 1 : 0);
    }

    void aCutConnectionIsNoYes()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        f.reviewer.plan({said("allow")});
        f.reviewer.listener().inject("/v1beta/models", {.kind = Fault::Kind::CutInside});
        QCOMPARE(verdictOf(f.judge("job", "a p0rn picture")), QByteArray("block/keywords"));
    }

    void theKeyIsInAHeaderOnly()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        f.reviewer.plan({said("allow")});
        VIDGO_VERIFY(f.judge("job", "a cat"));
        const auto request = f.reviewer.requests().front();
        QCOMPARE(request.target, std::string("/v1beta/models/gemini-3.5-flash-lite:generateContent"));
        QVERIFY(request.header("x-goog-api-key") == "AIzaKey");
        QVERIFY(!request.body.contains("AIzaKey"));
    }

    void aCutAnswerIsAskedForWithMoreRoom()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        f.reviewer.plan({ended("MAX_TOKENS"), said("allow")});
        VIDGO_VERIFY(f.judge("job", "a cat"));
        QVERIFY(f.reviewer.requests().front().body.contains("\"maxOutputTokens\":512,"));
        QVERIFY(f.reviewer.requests().back().body.contains("\"maxOutputTokens\":2048,"));
    }

    void withoutAKeyOnlyWordsAreJudged()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        f.key = {};
        QCOMPARE(verdictOf(f.judge("1", "a cat")), QByteArray("allow/keywords"));
        QCOMPARE(verdictOf(f.judge("2", "a pörn picture")), QByteArray("block/keywords"));
        auto ask = f.ask("3", "a cat");
        ask.files = {sourcePath("tests/data/pictures/photo.jpg")};
        if (!std::filesystem::exists(ask.files.front()))
            ask.files = {testClip("h264_aac.mp4")};
        QCOMPARE(verdictOf(f.moderator->judge(ask, {})), QByteArray("review/nobody"));
        QVERIFY(f.reviewer.requests().empty());
    }

    void picturesAndStillsOfClipsAreShown()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        f.reviewer.plan({said("allow")});
        auto ask = f.ask("job", "");
        ask.files = {testClip("h264_aac.mp4"), testClip("still.gif")};
        QCOMPARE(verdictOf(f.moderator->judge(ask, {})), QByteArray("allow/reviewer"));
        const auto body = QByteArray::fromStdString(f.reviewer.requests().front().body);
        QCOMPARE(body.count("\"mimeType\":\"image/jpeg\""), 5);
        QCOMPARE(body.count("\"data\":\"/9j/"), 5);
        QVERIFY(!body.contains("TEXT TO JUDGE"));
    }

    void aFileThatCannotBeReadIsSaidAndNothingKept()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        auto ask = f.ask("job", "a cat");
        ask.files = {f.place.folder() / "gone.jpg"};
        VIDGO_VERIFY_ERROR(f.moderator->judge(ask, {}), BaseError::FileNotFound);
        const auto broken = f.place.folder() / "broken.jpg";
        VIDGO_VERIFY(writeFile(broken, std::string_view("\xFF\xD8\xFF no picture"), Durability::Rename));
        ask.files = {broken};
        QVERIFY(!f.moderator->judge(ask, {}));
        QCOMPARE(f.number("SELECT COUNT(*) FROM moderation_verdicts"), 0);
    }

    void askedAgainItIsAnsweredAsBefore_data() { addBackendRows(); }
    void askedAgainItIsAnsweredAsBefore()
    {
        ModerationFixture f(backendOfRow(), m_server.get());
        f.reviewer.plan({said("block", {"illegal", "violence"})});
        const auto first = f.judge("job", "a cat");
        f.reviewer.plan({said("allow")});
        f.key = {};
        const auto again = f.judge("job", "a cat");
        QCOMPARE(verdictOf(again), QByteArray("block/reviewer"));
        QCOMPARE(again->categories, first->categories);
        QCOMPARE(again->refusal->external(), first->refusal->external());
        QVERIFY(f.reviewer.requests().empty());
        QCOMPARE(f.desk->standing(f.ann)->violations, 1);
        VIDGO_VERIFY_ERROR(f.judge("job", "a dog"), ModerationError::JobReused);
        auto other = f.ask("job", "a cat");
        other.account = AccountId("bob");
        VIDGO_VERIFY_ERROR(f.moderator->judge(other, {}), ModerationError::JobReused);
    }

    void twoWhoAskAtOnceHearTheSame_data() { addBackendRows(); }
    void twoWhoAskAtOnceHearTheSame()
    {
        ModerationFixture f(backendOfRow(), m_server.get());
        f.reviewer.plan({said("block", {"hate"}), said("allow"), said("review"), said("block", {"illegal"})});
        std::array<QByteArray, 4> verdicts;
        {
            std::vector<std::jthread> threads;
            threads.reserve(verdicts.size());
            for (auto& verdict : verdicts)
                threads.emplace_back([&f, &verdict] { verdict = verdictOf(f.judge("job", "a cat")); });
        }
        for (const auto& verdict : verdicts)
            QCOMPARE(verdict, verdictOf(f.judge("job", "a cat")));
        QCOMPARE(f.number("SELECT COUNT(*) FROM moderation_verdicts"), 1);
    }

    void whoHasTooMuchRefusedIsBannedForATime_data() { addBackendRows(); }
    void whoHasTooMuchRefusedIsBannedForATime()
    {
        ModerationFixture f(backendOfRow(), m_server.get());
        f.reviewer.plan({said("block", {"sexual"})});
        VIDGO_VERIFY(f.judge("1", "a"));
        VIDGO_VERIFY(f.judge("2", "b"));
        QVERIFY(!f.desk->standing(f.ann)->ban);
        VIDGO_VERIFY(f.judge("3", "c"));
        const auto standing = f.desk->standing(f.ann);
        VIDGO_VERIFY(standing);
        QCOMPARE(standing->violations, 3);
        QVERIFY(standing->ban);
        QCOMPARE(standing->ban->expiresAt - f.clock.now(), 24h);

        f.reviewer.plan({said("allow")});
        const auto banned = f.judge("4", "a cat");
        QCOMPARE(verdictOf(banned), QByteArray("block/ban"));
        QVERIFY(banned->refusal->external().contains(" UTC"));
        QVERIFY(f.reviewer.requests().empty());
        QCOMPARE(f.desk->standing(f.ann)->violations, 3); // a ban is no violation
        auto other = f.ask("5", "a cat");
        other.account = AccountId("bob");
        QCOMPARE(verdictOf(f.moderator->judge(other, {})), QByteArray("allow/reviewer"));

        f.clock.advance(24h);
        QCOMPARE(verdictOf(f.judge("6", "a cat")), QByteArray("allow/reviewer"));
        f.reviewer.plan({said("block", {"sexual"})});
        VIDGO_VERIFY(f.judge("7", "d"));
        QCOMPARE(f.desk->standing(f.ann)->ban->expiresAt - f.clock.now(), 24h);
        f.clock.advance(25h);
        VIDGO_VERIFY(f.judge("8", "e"));
        QCOMPARE(f.desk->standing(f.ann)->ban->expiresAt - f.clock.now(), 168h);
        f.clock.advance(31 * 24h);
        QCOMPARE(f.desk->standing(f.ann)->violations, 0);
        VIDGO_VERIFY(f.judge("9", "f"));
        QVERIFY(!f.desk->standing(f.ann)->ban);
    }

    void aCrashBetweenAnyTwoStatementsCountsOnce_data() { addBackendRows(); }
    void aCrashBetweenAnyTwoStatementsCountsOnce()
    {
        ModerationFixture f(backendOfRow(), m_server.get(), 1);
        f.reviewer.plan({said("block", {"sexual"})});
        VIDGO_VERIFY(f.judge("1", "a"));
        VIDGO_VERIFY(f.judge("2", "b"));
        int crashes = 0;
        for (int at = 1;; ++at) {
            f.before = [left = at](std::string_view) mutable -> Outcome {
                return --left == 0 ? fail(BaseError::Internal, "crash") : Outcome();
            };
            const auto judgement = f.judge("3", "c");
            f.before = {};
            const auto verdicts = f.number("SELECT COUNT(*) FROM moderation_verdicts");
            QCOMPARE(f.number("SELECT COUNT(*) FROM moderation_violations"), verdicts);
            QCOMPARE(f.number("SELECT COUNT(*) FROM moderation_bans"), verdicts == 3 ? 1 : 0);
            if (verdicts == 3)
                break;
            QVERIFY(!judgement);
            ++crashes;
            QVERIFY(at < 50);
        }
        QVERIFY2(crashes >= 8, QByteArray::number(crashes).constData());
        QCOMPARE(verdictOf(f.judge("3", "c")), QByteArray("block/reviewer"));
        QCOMPARE(f.desk->standing(f.ann)->violations, 3);
    }

    void asksThatMakeNoSenseAreRefused()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        VIDGO_VERIFY_ERROR(f.judge("", "a cat"), ModerationError::InvalidAsk);
        VIDGO_VERIFY_ERROR(f.judge("job", "\xFF\xFE"), ModerationError::InvalidAsk);
        VIDGO_VERIFY_ERROR(f.judge("job", std::string("a\0b", 3)), ModerationError::InvalidAsk);
        VIDGO_VERIFY_ERROR(f.judge("job", std::string(1 << 20, 'a')), ModerationError::InvalidAsk);
        auto ask = f.ask("job", "a");
        ask.texts.assign(17, "a");
        VIDGO_VERIFY_ERROR(f.moderator->judge(ask, {}), ModerationError::InvalidAsk);
        ask = f.ask("job", "a");
        ask.account = AccountId();
        VIDGO_VERIFY_ERROR(f.moderator->judge(ask, {}), ModerationError::InvalidAsk);
        QVERIFY(f.reviewer.requests().empty());
    }

    void aStopEndsTheQuestionAndKeepsNothing()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        f.reviewer.plan({said("allow")});
        std::stop_source stop;
        stop.request_stop();
        VIDGO_VERIFY_ERROR(f.moderator->judge(f.ask("job", "a cat"), stop.get_token()), BaseError::Cancelled);
        QCOMPARE(f.number("SELECT COUNT(*) FROM moderation_verdicts"), 0);
    }

    void aWarningAsksAndKeepsNothing()
    {
        ModerationFixture f(storage::Backend::Sqlite, nullptr);
        QCOMPARE(f.moderator->precheck(std::array{std::string("p o r n")}).verdict(),
                 ModerationVerdict::Block);
        QCOMPARE(f.moderator->precheck(std::array{std::string("a cat")}).verdict(), ModerationVerdict::None);
        QVERIFY(f.reviewer.requests().empty());
        QCOMPARE(f.number("SELECT COUNT(*) FROM moderation_accounts"), 0);
    }
};

QTEST_GUILESS_MAIN(ModeratorTest)
#include "moderator_test.moc"
