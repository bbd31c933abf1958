#include <QtTest/QtTest>

#include "studio_driver.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/file.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;
using namespace std::chrono_literals;
using test::StudioDriver;

/// Everything that providers make, in the real window: ordered by hand, made by the stand-ins over real HTTP,
/// kept in the library.
class SandboxStoryTest : public QObject
{
    Q_OBJECT

private:
    using Kind = sandbox::ProviderFault::Kind;
    using On = sandbox::ProviderFault::On;

    SystemClock m_clock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    test::TestFolder m_home;
    StudioDriver m_studio{m_home.path()};

    service::Services services() const { return m_studio.app().hub()->services(); }
    static QString input(const char* name)
    {
        return ui::pathText(test::sourcePath(std::string("resources/starter-pack/") + name));
    }
    void show(const QString& page) const
    {
        QMetaObject::invokeMethod(m_studio.window(), "showPage", Q_ARG(QString, page));
    }
    std::optional<LibraryItem> newest() const
    {
        const auto page = services().library.list({.limit = 1});
        return page && !page->items.empty() ? std::optional(page->items.front()) : std::nullopt;
    }
    Job lastJob() const
    {
        const auto jobs = services().jobs.list(1);
        return jobs && !jobs->empty() ? jobs->front() : Job();
    }
    std::optional<GenerationReport> reportOf(const LibraryItem& item) const
    {
        return services().generations.report(item.id).value_or(std::nullopt);
    }
    std::int64_t held() const { return services().budget.budget().value_or(BudgetState{}).held; }
    bool ordersOnline() const
    {
        return m_studio.click(QStringLiteral("placeChoice")) &&
               m_studio.clickWords(QStringLiteral("Online, automatic"));
    }
    bool openAtStandIns()
    {
        composition::SandboxPlaces places;
        for (const auto id : sandbox::kProviderIds) {
            places.urls.emplace(id, m_town->url(id));
            places.keys.emplace(id, m_town->at(id).key());
        }
        m_studio.setSandbox(places);
        return m_studio.start(QStringLiteral("light"), Language::English);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto town = sandbox::ProviderTown::open(
            {.resources = test::sourcePath("resources"), .quickSide = 256}, m_clock);
        VIDGO_VERIFY(town);
        m_town = std::move(*town);
        QVERIFY(openAtStandIns());
    }
    void cleanup()
    {
        for (const auto id : sandbox::kProviderIds)
            m_town->at(id).clearFaults();
        const auto unexpected = m_town->takeUnexpected();
        for (const auto& what : unexpected)
            qWarning("unexpected: %s", what.c_str());
        QVERIFY(unexpected.empty());
    }
    void cleanupTestCase() { QCOMPARE(StudioDriver::qmlWarnings(), QStringList()); }

    void theWindowSaysThatNothingIsReal()
    {
        QCOMPARE(m_studio.window()->title(), QStringLiteral("VidGo Studio · Sandbox"));
        QCOMPARE(held(), std::int64_t{0});
    }

    void everyToolIsMadeByAProvider_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("choice"); // one more thing to press; empty: none
        QTest::newRow("background removal") << "background_removal"
                                            << "br-food-01-before.jpg"
                                            << "";
        QTest::newRow("product scene") << "product_scene"
                                       << "ps-luxury-01-before.jpg"
                                       << "";
        QTest::newRow("try-on") << "try_on"
                                << "to-casual-01-before.jpg"
                                << "garment_to-casual-01";
        QTest::newRow("room redesign") << "room_redesign"
                                       << "rd-modern-01-before.jpg"
                                       << "";
        QTest::newRow("short video") << "short_video"
                                     << "sv-brand-01-before.jpg"
                                     << "";
        QTest::newRow("avatar") << "ai_avatar"
                                << ""
                                << "";
        QTest::newRow("style transfer") << "style_gallery"
                                        << "st-claymation-01-before.jpg"
                                        << "style_claymation";
        QTest::newRow("upscaling") << "enhancement"
                                   << "br-food-02-before.jpg"
                                   << "";
        QTest::newRow("face swap") << "face_swap"
                                   << "av-spokesperson-01-before.jpg"
                                   << "";
    }
    void everyToolIsMadeByAProvider()
    {
        QFETCH(QString, tool);
        QFETCH(QString, file);
        QFETCH(QString, choice);
        show(tool);
        QVERIFY(m_studio.waitFor(QStringLiteral("placeChoice")));
        if (!file.isEmpty())
            QVERIFY(m_studio.drop(QStringLiteral("dropZone"), input(file.toUtf8().constData())));
        if (tool != QLatin1String("room_redesign") && tool != QLatin1String("face_swap"))
            QVERIFY(ordersOnline());
        if (!choice.isEmpty())
            QVERIFY(m_studio.click(choice));
        if (tool == QLatin1String("face_swap"))
            QVERIFY(m_studio.drop(QStringLiteral("faceDrop"), input("av-product-intro-01-before.jpg")));
        if (tool == QLatin1String("ai_avatar")) {
            QVERIFY(m_studio.click(QStringLiteral("scriptArea")));
            m_studio.type(QStringLiteral("Hello"));
        }
        const auto before = newest();
        m_studio.screenshot(QStringLiteral("sandbox-ready-") + tool);
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        m_studio.screenshot(QStringLiteral("sandbox-running-") + tool);
        QTRY_VERIFY_WITH_TIMEOUT(newest() && (!before || newest()->id != before->id), 40000);
        QVERIFY(m_studio.waitFor(QStringLiteral("exportButton")));
        m_studio.screenshot(QStringLiteral("sandbox-done-") + tool);
        const auto item = newest();
        QCOMPARE(QString::fromUtf8(toolId(item->tool)), tool);
        QVERIFY(item->engine != "on_device");
        const auto report = reportOf(*item);
        QVERIFY(report);
        QVERIFY(report->state == GenerationState::Settled);
        QCOMPARE(report->servedBy(), item->engine);
        QCOMPARE(held(), std::int64_t{0});
    }

    void aProviderThatIsDownIsReplacedAndTheResultSaysSo()
    {
        m_town->at("pollo").inject({.kind = Kind::Unavailable, .on = On::Create}, 10);
        show(QStringLiteral("short_video"));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), input("sv-showcase-01-before.jpg")));
        QVERIFY(ordersOnline());
        const auto before = newest();
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QTRY_VERIFY_WITH_TIMEOUT(newest() && newest()->id != before->id, 60000);
        const auto report = reportOf(*newest());
        QVERIFY(report);
        QCOMPARE(report->servedBy(), std::string("piapi"));
        QCOMPARE(report->attempts.front().provider, std::string("pollo"));
        QCOMPARE(report->attempts.front().status, 503);
        QVERIFY(m_studio.click(QStringLiteral("showInLibraryButton")));
        QTest::qWait(500);
        m_studio.screenshot(QStringLiteral("sandbox-failover"));
    }

    void whatIsRefusedCostsNothingAndSaysWhy()
    {
        show(QStringLiteral("product_scene"));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), input("ps-nature-01-before.jpg")));
        QVERIFY(ordersOnline());
        QVERIFY(m_studio.click(QStringLiteral("promptArea")));
        m_studio.type(QStringLiteral("[block] a scene"));
        const auto creates = m_town->at("piapi").creates().size();
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QTRY_VERIFY_WITH_TIMEOUT(lastJob().state == JobState::Failed, 40000);
        QCOMPARE(held(), std::int64_t{0});
        QCOMPARE(m_town->at("piapi").creates().size(), creates);
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("sandbox-refused"));
    }

    void wordsThatWouldBeRefusedAreWarnedOfBeforeTheyAreSent()
    {
        show(QStringLiteral("room_redesign"));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), input("rd-nordic-01-before.jpg")));
        QVERIFY(m_studio.click(QStringLiteral("promptArea")));
        m_studio.type(QStringLiteral("hardcore porn"));
        QVERIFY(m_studio.waitFor(QStringLiteral("precheckNote")));
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("sandbox-warned"));
        m_studio.key(Qt::Key_A, Qt::ControlModifier);
        m_studio.key(Qt::Key_Delete);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("precheckNote")));
    }

    void whatOneProviderCannotAnotherIsAskedFor()
    {
        for (const auto id : sandbox::kProviderIds)
            m_town->at(id).inject({.kind = Kind::Fails, .on = On::Create}, 20);
        show(QStringLiteral("room_redesign"));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), input("rd-modern-01-before.jpg")));
        QVERIFY(m_studio.click(QStringLiteral("placeChoice")) &&
                m_studio.clickWords(QStringLiteral("PiAPI")));
        const auto refused = lastJob().id; // it failed as well
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QTRY_VERIFY_WITH_TIMEOUT(lastJob().id != refused && lastJob().state == JobState::Failed, 40000);
        QVERIFY(m_studio.waitFor(QStringLiteral("runElsewhereButton")));
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("sandbox-failed"));
        m_studio.key(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(m_studio.waitFor(QStringLiteral("elsewhereJobButton")));
        QTest::qWait(400);
        m_studio.screenshot(QStringLiteral("sandbox-failed-jobs"));
        m_studio.key(Qt::Key_Escape);
        for (const auto id : sandbox::kProviderIds)
            m_town->at(id).clearFaults();
        const auto before = newest();
        QVERIFY(m_studio.click(QStringLiteral("runElsewhereButton")));
        QTRY_VERIFY_WITH_TIMEOUT(newest() && newest()->id != before->id, 40000);
        QVERIFY(newest()->engine != "piapi");
        QCOMPARE(held(), std::int64_t{0});
        QVERIFY(m_studio.click(QStringLiteral("placeChoice")) &&
                m_studio.clickWords(QStringLiteral("Online, automatic")));
    }

    void manyFilesAreOneOrderForOnePrice()
    {
        show(QStringLiteral("background_removal"));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"),
                              QStringList{input("br-food-01-before.jpg"), input("br-food-02-before.jpg")}));
        QVERIFY(ordersOnline());
        QVERIFY(m_studio.waitFor(QStringLiteral("batchPrice")));
        QTRY_VERIFY(m_studio.find(QStringLiteral("startBatchButton"))->isEnabled());
        m_studio.screenshot(QStringLiteral("sandbox-batch-ready"));
        QVERIFY(m_studio.click(QStringLiteral("startBatchButton")));
        QTest::qWait(200);
        m_studio.screenshot(QStringLiteral("sandbox-batch-running"));
        QVERIFY(m_studio.waitFor(QStringLiteral("doneBatchButton"), 40000));
        m_studio.screenshot(QStringLiteral("sandbox-batch-done"));
        QCOMPARE(lastJob().files, 2);
        QVERIFY(lastJob().state == JobState::Finished);
        QCOMPARE(held(), std::int64_t{0});
        QVERIFY(m_studio.click(QStringLiteral("doneBatchButton")));
    }

    void theOtherToolsAndTheProvidersAreFoundWhereOneLooks()
    {
        show(QStringLiteral("home"));
        QTest::qWait(500);
        m_studio.screenshot(QStringLiteral("sandbox-home"));
        QVERIFY(m_studio.click(QStringLiteral("moreTool_face_swap")));
        QVERIFY(m_studio.waitFor(QStringLiteral("faceDrop")));
        m_studio.key(Qt::Key_K, Qt::ControlModifier);
        m_studio.type(QStringLiteral("api key"));
        QTest::qWait(300);
        m_studio.key(Qt::Key_Return);
        QVERIFY(m_studio.waitFor(QStringLiteral("provider_piapi")));
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("sandbox-providers"));
    }

    void aJobThatIsCancelledGivesItsMoneyBack()
    {
        m_town->at("piapi").setPace({.queue = 60s, .picture = 60s, .clip = 60s});
        show(QStringLiteral("room_redesign"));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), input("rd-nordic-01-before.jpg")));
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QTRY_VERIFY_WITH_TIMEOUT(lastJob().state == JobState::Running, 20000);
        QVERIFY(m_studio.click(QStringLiteral("cancelButton")));
        QTRY_VERIFY_WITH_TIMEOUT(lastJob().state == JobState::Cancelled, 20000);
        QCOMPARE(held(), std::int64_t{0});
    }

    void aRestartInTheMiddleFindsTheTaskAgain()
    {
        m_town->at("piapi").setPace({.queue = 0s, .picture = 60s, .clip = 60s});
        const auto creates = m_town->at("piapi").creates().size();
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QTRY_COMPARE_WITH_TIMEOUT(m_town->at("piapi").creates().size(), creates + 1, 20000);
        const auto task = m_town->at("piapi").creates().back().task;
        m_studio.quit();
        m_town->at("piapi").setPace({});
        static_cast<void>(m_town->at("piapi").finishTask(task));
        QVERIFY(openAtStandIns());
        QTRY_VERIFY_WITH_TIMEOUT(lastJob().state == JobState::Finished, 90000);
        QCOMPARE(m_town->at("piapi").creates().size(), creates + 1);
        QCOMPARE(newest()->engine, std::string("piapi"));
    }

    void theProgramOfTheStandInsSaysWhereTheyAre()
    {
        SandboxProgram program;
        const auto said = program.start({.isQuick = true, .folder = QStringLiteral(VIDGO_PROGRAMS)});
        VIDGO_VERIFY(said);
        const auto places = composition::sandboxPlacesFrom(*said);
        VIDGO_VERIFY(places);
        QCOMPARE(places->urls.size(), sandbox::kProviderIds.size());
    }
};

QTEST_MAIN(SandboxStoryTest)
#include "sandbox_story_test.moc"
