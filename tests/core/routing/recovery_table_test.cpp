#include "routing_fixture.h"
#include "vidgo/routing/after_failure.h"

using namespace vidgo;
using namespace vidgo::routing;
using namespace vidgo::test;

/// The tables of routing and recovery with which VidGo began, row by row: who is asked while everybody is
/// well, who stands in when they are down, and what happens when nobody is left. Someone is down because
/// their calls failed, as seen by the store, and not because a test says so.
class RecoveryTableTest : public QObject
{
    Q_OBJECT

    RouteShop m_shop;

    static std::map<std::string, std::string, std::less<>> keysOf(const Catalog& catalog)
    {
        std::map<std::string, std::string, std::less<>> keys;
        for (const auto& provider : catalog.providers)
            keys.emplace(provider.id, "key of " + provider.id);
        return keys;
    }

    // As many failed calls as it takes.
    static void bringDown(HealthFixture& f, const QString& provider, Operation operation, int times)
    {
        for (int i = 0; i < times; ++i)
            needed(f.health->report({.provider = provider.toStdString(),
                                     .operation = operation,
                                     .keyMark = "key of " + provider.toStdString(),
                                     .trouble = ProviderTrouble::Busy,
                                     .status = 503,
                                     .took = 1s}));
    }

    static QStringList namesOf(const RouteDecision& decision)
    {
        QStringList names;
        for (const auto& candidate : decision.candidates)
            names << QString::fromStdString(candidate.provider->id);
        return names;
    }

    static Operation operationOf(const QString& lane)
    {
        return operationFromId(lane.toStdString()).value_or(Operation::TextToVideo);
    }

private Q_SLOTS:
    void theRowIsPlayed_data()
    {
        QTest::addColumn<QString>("lane");
        QTest::addColumn<int>("users");
        QTest::addColumn<QString>("preferred");
        QTest::addColumn<QStringList>("down");
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("finally");
        const auto row = [](const char* name, const char* lane, int users, const QStringList& down,
                            const QStringList& asked, const char* finally, const char* preferred = "") {
            QTest::newRow(name) << lane << users << preferred << down << asked << finally;
        };
        const char* const kUnlimited = "unlimited_generation";

        // “Initial Phase (Leonardo Only)”
        row("initial phase: Leonardo online", kUnlimited, 12, {}, {"leonardo", "pollo", "goenhance"},
            "queue");
        row("initial phase: Leonardo down", kUnlimited, 12, {"leonardo"}, {"pollo", "goenhance"}, "queue");
        row("initial phase: at fifty users Runway is not yet there", kUnlimited, 50, {"leonardo"},
            {"pollo", "goenhance"}, "queue");

        // “Scale-up Phase (Add Runway when users > 50)”
        row("scale-up phase: Leonardo online, Runway online", kUnlimited, 51, {},
            {"leonardo", "runway", "pollo", "goenhance"}, "queue");
        row("scale-up phase: Leonardo down, Runway online", kUnlimited, 51, {"leonardo"},
            {"runway", "pollo", "goenhance"}, "queue");
        row("scale-up phase: Leonardo online, Runway down", kUnlimited, 51, {"runway"},
            {"leonardo", "pollo", "goenhance"}, "queue");
        row("scale-up phase: Leonardo down, Runway down", kUnlimited, 51, {"leonardo", "runway"},
            {"pollo", "goenhance"}, "queue");

        // “Complete Recovery Table”
        row("demo engine: Leonardo 720p", "demo", 0, {}, {"leonardo"}, "static_demo");
        row("demo engine: static demo", "demo", 0, {"leonardo"}, {}, "static_demo");
        row("unlimited generation: queue", kUnlimited, 12, {"leonardo", "pollo", "goenhance"}, {}, "queue");
        row("unlimited generation: queue, with Runway", kUnlimited, 51,
            {"leonardo", "runway", "pollo", "goenhance"}, {}, "queue");
        row("credits services: Pollo", "credits_services", 0, {}, {"pollo", "goenhance"}, "refund", "pollo");
        row("credits services: GoEnhance", "credits_services", 0, {}, {"goenhance", "pollo"}, "refund",
            "goenhance");
        row("credits services: GoEnhance stands in for Pollo", "credits_services", 0, {"pollo"},
            {"goenhance"}, "refund", "pollo");
        row("credits services: Pollo stands in for GoEnhance", "credits_services", 0, {"goenhance"},
            {"pollo"}, "refund", "goenhance");
        row("credits services: refund", "credits_services", 0, {"pollo", "goenhance"}, {}, "refund");

        // Backend 4.0, “Provider Router”
        row("T2I: PiAPI", "text_to_image", 0, {}, {"piapi", "gemini"}, "refund");
        row("T2I: Gemini is the backup", "text_to_image", 0, {"piapi"}, {"gemini"}, "refund");
        row("T2I: both down", "text_to_image", 0, {"piapi", "gemini"}, {}, "refund");
        row("I2V: Pollo", "image_to_video", 0, {}, {"pollo", "piapi"}, "refund");
        row("I2V: PiAPI is the backup", "image_to_video", 0, {"pollo"}, {"piapi"}, "refund");
        row("T2V: Pollo", "text_to_video", 0, {}, {"pollo", "piapi"}, "refund");
        row("T2V: PiAPI is the backup", "text_to_video", 0, {"pollo"}, {"piapi"}, "refund");
        row("avatar: A2E", "avatar", 0, {}, {"a2e"}, "refund");
        row("avatar: no backup", "avatar", 0, {"a2e"}, {}, "refund");
        row("interior: PiAPI", "interior", 0, {}, {"piapi", "gemini"}, "refund");
        row("interior: Gemini is the backup", "interior", 0, {"piapi"}, {"gemini"}, "refund");
    }
    void theRowIsPlayed()
    {
        QFETCH(QString, lane);
        QFETCH(int, users);
        QFETCH(QString, preferred);
        QFETCH(QStringList, down);
        QFETCH(QStringList, asked);
        HealthFixture f(storage::Backend::Sqlite, nullptr, m_shop.rules.breaker);
        const auto operation = operationOf(lane);
        for (const auto& provider : down)
            bringDown(f, provider, operation, m_shop.rules.breaker.failuresInRow);
        const Router router({.data = m_shop.data(), .health = *f.health, .clock = f.clock});
        const GenerationRequest request{.operation = operation};
        const auto keys = keysOf(m_shop.catalog);
        const auto decision =
            router.decide({.request = request,
                           .keys = keys,
                           .lane = operationFromId(lane.toStdString()) ? "" : lane.toStdString(),
                           .preferred = preferred.toStdString(),
                           .payingUsers = users});
        VIDGO_VERIFY(decision);
        QCOMPARE(namesOf(*decision), asked);
        QTEST(QString::fromStdString(decision->finally), "finally");
        for (const auto& passed : decision->passedOver) {
            QCOMPARE(passReasonId(passed.reason), std::string_view("open_breaker"));
            QCOMPARE(passed.status, 503);
            QVERIFY(passed.until);
        }
        QCOMPARE(decision->passedOver.size(), static_cast<std::size_t>(down.size()));
        // Down is not for ever: whoever waits in the queue is told until when.
        QCOMPARE(decision->againAt.has_value(), !down.isEmpty());
    }

    void eachFailureBringsTheNextOneOfTheRow_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("unlimited generation, initial phase")
            << 12 << QStringList{"leonardo", "pollo", "goenhance"};
        QTest::newRow("unlimited generation, scale-up phase")
            << 51 << QStringList{"leonardo", "runway", "pollo", "goenhance"};
    }
    void eachFailureBringsTheNextOneOfTheRow()
    {
        QFETCH(int, users);
        QFETCH(QStringList, order);
        HealthFixture f(storage::Backend::Sqlite, nullptr, m_shop.rules.breaker);
        const Router router({.data = m_shop.data(), .health = *f.health, .clock = f.clock});
        const GenerationRequest request{.operation = Operation::TextToVideo};
        const auto keys = keysOf(m_shop.catalog);
        RouteAsk ask{.request = request, .keys = keys, .lane = "unlimited_generation", .payingUsers = users};
        for (const auto& provider : order) {
            const auto decision = needed(router.decide(ask));
            QCOMPARE(namesOf(decision).front(), provider);
            const auto reaction =
                afterFailure(m_shop.rules.failure, {.trouble = ProviderTrouble::Busy,
                                                    .provider = provider.toStdString(),
                                                    .operation = Operation::TextToVideo,
                                                    .hasOther = decision.candidates.size() > 1,
                                                    .sameTries = 2});
            QCOMPARE(reaction.step, provider == order.back() ? NextStep::Finally : NextStep::NextProvider);
            ask.failed.push_back(provider.toStdString());
        }
        const auto last = needed(router.decide(ask));
        QVERIFY(last.candidates.empty());
        QCOMPARE(last.finally, std::string("queue"));
    }

    void whoIsWellAgainIsAskedAgain()
    {
        HealthFixture f(storage::Backend::Sqlite, nullptr, m_shop.rules.breaker);
        bringDown(f, "pollo", Operation::TextToVideo, m_shop.rules.breaker.failuresInRow);
        const Router router({.data = m_shop.data(), .health = *f.health, .clock = f.clock});
        const GenerationRequest request{.operation = Operation::TextToVideo};
        const auto keys = keysOf(m_shop.catalog);
        const RouteAsk ask{.request = request, .keys = keys};
        QCOMPARE(namesOf(needed(router.decide(ask))), QStringList{"piapi"});
        f.clock.advance(m_shop.rules.breaker.firstPause);
        const auto trial = needed(router.decide(ask));
        QCOMPARE(namesOf(trial), (QStringList{"pollo", "piapi"}));
        QVERIFY(trial.candidates.front().isTrial);
        const auto admission = needed(f.health->enter("pollo", Operation::TextToVideo, "key of pollo", 60s));
        QVERIFY(admission.isGranted && admission.trial != 0);
        QCOMPARE(namesOf(needed(router.decide(ask))), QStringList{"piapi"}); // the others wait for the trial
        needed(f.health->report({.provider = "pollo",
                                 .operation = Operation::TextToVideo,
                                 .keyMark = "key of pollo",
                                 .trial = admission.trial,
                                 .took = 3s}));
        const auto well = needed(router.decide(ask));
        QCOMPARE(namesOf(well), (QStringList{"pollo", "piapi"}));
        QVERIFY(!well.candidates.front().isTrial);
    }

    void demoEngineLooksAtItsMaterialsFirst()
    {
        const GenerationRequest small{.operation = Operation::TextToImage, .width = 1280, .height = 720};
        const GenerationRequest large{.operation = Operation::TextToImage, .width = 1920, .height = 1080};
        const auto keys = keysOf(m_shop.catalog);
        const auto decision =
            decide(m_shop.data(), {}, {.request = small, .keys = keys, .lane = "demo", .tier = "demo"}, {});
        QCOMPARE(decision.beforehand, std::string("materials"));
        QCOMPARE(namesOf(decision), QStringList{"leonardo"});
        const auto refused =
            decide(m_shop.data(), {}, {.request = large, .keys = keys, .lane = "demo", .tier = "demo"}, {});
        QVERIFY(refused.candidates.empty());
        QCOMPARE(refused.passedOver.front().reason, PassReason::Tier);
        QCOMPARE(refused.finally, std::string("static_demo"));
    }

    // “Content Moderation: Gemini API, Keyword Filter, Pass + Manual”: what judges is in moderation, which
    // reads the row from here.
    void contentModerationIsARowOfTheData()
    {
        const auto* route = m_shop.catalog.route("moderation");
        QVERIFY(route);
        QCOMPARE(route->providers, std::vector<std::string>{"gemini"});
        QCOMPARE(route->standIn, std::string("keyword_filter"));
        QCOMPARE(route->finally, std::string("manual"));
    }

    // “Payment: ECPay/Paddle, Cross-backup, Manual”: billing does it; routing knows the order.
    void paymentStandsInForEachOther()
    {
        const auto* route = m_shop.catalog.route("payment");
        QVERIFY(route);
        QCOMPARE(providersOf(*route, 0, "ecpay"), (std::vector<std::string>{"ecpay", "paddle"}));
        QCOMPARE(providersOf(*route, 0, "paddle"), (std::vector<std::string>{"paddle", "ecpay"}));
        QCOMPARE(route->finally, std::string("manual"));
    }
};

QTEST_GUILESS_MAIN(RecoveryTableTest)
#include "recovery_table_test.moc"
