#include "moderation_fixture.h"

#include "vidgo/sandbox/provider_town.h"
#include "vidgo/test/test_clips.h"

using namespace vidgo;
using namespace vidgo::moderation;
using namespace vidgo::test;
using sandbox::ProviderFault;

/// The moderator against the stand-in of Gemini, which is as strict as the real one.
class ModeratorStandInTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ModerationFixture> m_fixture;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<Moderator> m_moderator;
    int m_jobs = 0;

    sandbox::ProviderStandIn& gemini() { return m_town->at("gemini"); }
    Result<Judgement> judge(const std::string& text, std::vector<std::filesystem::path> files = {})
    {
        auto ask = m_fixture->ask("job " + std::to_string(++m_jobs), text);
        ask.files = std::move(files);
        return m_moderator->judge(ask, {});
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ModerationFixture>(storage::Backend::Sqlite, nullptr);
        auto town = sandbox::ProviderTown::open({.resources = sourcePath("resources"), .quickSide = 100},
                                                m_fixture->clock);
        VIDGO_VERIFY(town);
        m_town = std::move(*town);
        m_moderator = std::make_unique<Moderator>(
            Moderator::Parts{.database = *m_fixture->database,
                             .rules = m_fixture->rules,
                             .http = m_fixture->http,
                             .key = [this] { return std::optional(gemini().key()); },
                             .clock = m_fixture->clock,
                             .random = m_fixture->random,
                             .log = m_fixture->log,
                             .reviewerUrl = gemini().listener().url() + "/v1beta"});
    }
    void cleanup()
    {
        const auto unexpected = m_town->takeUnexpected();
        for (const auto& what : unexpected)
            qWarning("%s", what.c_str());
        m_moderator.reset();
        m_town.reset();
        m_fixture.reset();
        QVERIFY(unexpected.empty());
    }

    void itsVerdictsAreUnderstood()
    {
        auto judged = judge("a cat");
        VIDGO_VERIFY(judged);
        QCOMPARE(judged->by, JudgedBy::Reviewer);
        QCOMPARE(judged->verdict, ModerationVerdict::Allow);
        judged = judge("[review] a knight", {testClip("still.gif"), testClip("h264_aac.mp4")});
        VIDGO_VERIFY(judged);
        QCOMPARE(judged->by, JudgedBy::Reviewer);
        QCOMPARE(judged->verdict, ModerationVerdict::Review);
        judged = judge("[block] a forged passport");
        VIDGO_VERIFY(judged);
        QCOMPARE(judged->by, JudgedBy::Reviewer);
        QCOMPARE(judged->categories, std::vector{ModerationCategory::Illegal});
    }

    void whatItsFilterHoldsBackIsRefused()
    {
        gemini().inject({.kind = ProviderFault::Kind::Refused});
        const auto judged = judge("a cat");
        VIDGO_VERIFY(judged);
        QCOMPARE(judged->verdict, ModerationVerdict::Block);
        QCOMPARE(judged->by, JudgedBy::Reviewer);
    }

    void whenItFailsTheWordsAreJudged_data()
    {
        using enum ProviderFault::Kind;
        QTest::addColumn<int>("kind");
        for (const auto kind : {CutBefore, CutAfter, CutInside, RateLimited, ServerError, Unavailable,
                                MalformedJson, Html, Empty, Huge, OutOfCredit})
            QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
    }
    void whenItFailsTheWordsAreJudged()
    {
        QFETCH(int, kind);
        gemini().inject({.kind = static_cast<ProviderFault::Kind>(kind)}, 10);
        const auto judged = judge("a p0rn picture");
        VIDGO_VERIFY(judged);
        QCOMPARE(judged->by, JudgedBy::Keywords);
        QCOMPARE(judged->verdict, ModerationVerdict::Block);
    }
};

QTEST_GUILESS_MAIN(ModeratorStandInTest)
#include "moderator_stand_in_test.moc"
