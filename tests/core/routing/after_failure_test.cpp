#include <QtTest/QtTest>

#include "routing_fixture.h"
#include "vidgo/routing/after_failure.h"

using namespace vidgo;
using namespace vidgo::routing;
using namespace vidgo::test;

class AfterFailureTest : public QObject
{
    Q_OBJECT

    RouteShop m_shop;

private Q_SLOTS:
    void everyTroubleHasOneConsequence_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<bool>("mayHaveBegun");
        QTest::addColumn<bool>("hasEnded");
        QTest::addColumn<bool>("hasOther");
        QTest::addColumn<QString>("step");
        const auto row = [](const char* name, const char* trouble, bool mayHaveBegun, bool hasEnded,
                            bool hasOther, const char* step) {
            QTest::newRow(name) << trouble << mayHaveBegun << hasEnded << hasOther << step;
        };
        row("bad input, another one may take it", "bad_input", false, false, true, "next_provider");
        row("bad input, nobody else", "bad_input", false, false, false, "stop");
        row("refused for safety is not shopped around", "refused", false, false, true, "stop");
        row("refused after it was made", "refused", true, true, true, "stop");
        row("wrong key", "unauthorised", false, false, true, "next_provider");
        row("wrong key, nobody else", "unauthorised", false, false, false, "finally");
        row("out of credit", "out_of_credit", false, false, true, "next_provider");
        row("out of credit, nobody else", "out_of_credit", false, false, false, "finally");
        row("rate limited", "rate_limited", false, false, true, "next_provider");
        row("rate limited, nobody else", "rate_limited", false, false, false, "same_again");
        row("busy", "busy", false, false, true, "next_provider");
        row("busy, nobody else", "busy", false, false, false, "same_again");
        row("busy, but perhaps begun", "busy", true, false, true, "stop");
        row("failed before it began", "failed", false, false, true, "next_provider");
        row("the task failed", "failed", true, true, true, "next_provider");
        row("the task failed, nobody else", "failed", true, true, false, "finally");
        row("failed, nobody knows how far", "failed", true, false, true, "stop");
        row("expired: it may have been paid for", "expired", true, true, true, "stop");
        row("expired, not begun", "expired", false, false, true, "stop");
        row("unknown, surely not begun", "unknown", false, false, true, "next_provider");
        row("unknown, and perhaps begun", "unknown", true, false, true, "stop");
        row("unknown, and perhaps begun, nobody else", "unknown", true, false, false, "stop");
        row("no trouble at all", "", false, false, true, "stop");
    }
    void everyTroubleHasOneConsequence()
    {
        QFETCH(QString, trouble);
        QFETCH(bool, mayHaveBegun);
        QFETCH(bool, hasEnded);
        QFETCH(bool, hasOther);
        const auto reaction = afterFailure(
            m_shop.rules.failure,
            {.trouble = providerTroubleFromId(trouble.toStdString()).value_or(ProviderTrouble::None),
             .mayHaveBegun = mayHaveBegun,
             .hasEnded = hasEnded,
             .provider = "piapi",
             .operation = Operation::TextToVideo,
             .hasOther = hasOther});
        QTEST(QString::fromUtf8(nextStepId(reaction.step).data()), "step");
        QCOMPARE(reaction.pause > 0ms, reaction.step == NextStep::SameAgain);
    }

    void whatMayGoOnIsNeverBoughtTwice()
    {
        for (const auto trouble : {ProviderTrouble::Busy, ProviderTrouble::Failed, ProviderTrouble::Expired,
                                   ProviderTrouble::Unknown})
            for (const bool hasOther : {false, true})
                for (int tries = 0; tries < 4; ++tries)
                    QCOMPARE(afterFailure(m_shop.rules.failure, {.trouble = trouble,
                                                                 .mayHaveBegun = true,
                                                                 .retryAfter = 1s,
                                                                 .hasOther = hasOther,
                                                                 .sameTries = tries})
                                 .step,
                             NextStep::Stop);
    }

    void refusalsGoElsewhereOnlyWhereTheDataSaysSo()
    {
        FailedTry tried{.trouble = ProviderTrouble::Refused, .hasOther = true};
        const auto step = [&](const char* provider, Operation operation) {
            tried.provider = provider;
            tried.operation = operation;
            return afterFailure(m_shop.rules.failure, tried).step;
        };
        QCOMPARE(step("gemini", Operation::StyleTransfer), NextStep::NextProvider);
        QCOMPARE(step("gemini", Operation::TextToImage), NextStep::Stop);
        QCOMPARE(step("runway", Operation::StyleTransfer), NextStep::Stop);
        tried.hasOther = false;
        QCOMPARE(step("gemini", Operation::StyleTransfer), NextStep::Stop);
    }

    void theSameOneIsAskedAgainOnlySoOften()
    {
        FailedTry tried{.trouble = ProviderTrouble::Busy};
        const auto& rules = m_shop.rules.failure;
        for (const auto pause : rules.pauses) {
            QCOMPARE(afterFailure(rules, tried), (Reaction{.step = NextStep::SameAgain, .pause = pause}));
            ++tried.sameTries;
        }
        QCOMPARE(afterFailure(rules, tried).step, NextStep::Finally);
    }

    void aPauseThatItAsksForIsKeptToUnlessItIsTooLong()
    {
        FailedTry tried{.trouble = ProviderTrouble::RateLimited, .retryAfter = 30s};
        const auto& rules = m_shop.rules.failure;
        QCOMPARE(afterFailure(rules, tried), (Reaction{.step = NextStep::SameAgain, .pause = 30s}));
        tried.retryAfter = 1ms; // not sooner than we would
        QCOMPARE(afterFailure(rules, tried).pause, rules.pauses.front());
        tried.retryAfter = rules.longestPause + 1ms;
        QCOMPARE(afterFailure(rules, tried).step, NextStep::Finally);
    }
};

QTEST_GUILESS_MAIN(AfterFailureTest)
#include "after_failure_test.moc"
