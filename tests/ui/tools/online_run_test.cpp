#include "vidgo/ui/tools/online_run.h"

#include <QSignalSpy>

#include "../support/fake_services.h"
#include "vidgo/model/online.h"
#include "vidgo/ui/tools/batch_model.h"
#include "vidgo/ui/tools/tool_run_model.h"

using namespace vidgo;
using namespace vidgo::ui;

class OnlineRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aToolOfThisComputerBeginsThere();
    void aToolThatNothingHereMakesBeginsWithProviders();
    void withoutAKeyNothingCanBeOrdered();
    void creditsAreOfferedAndNeverSpentByThemselves();
    void thePriceIsItemisedAndBinds();
    void moreThanIsLeftCannotBeOrdered();
    void whatCostsMoreCreditsThanThereAreWaitsForThem();
    void creditsThatCameAreSeenAtOnce();
    void aChosenProviderIsTheOnlyOne();
    void whatCannotBePricedSaysWhy();
    void theToolsOwnChoicesGoAlong();
    void whatAProviderMadeIsTakenUpAgain();
    void aLockedStyleGoesToProviders();
    void wordsThatMayBeRefusedAreWarnedOfAndMayBeOrdered();
    void manyFilesHaveOnePriceAndAreOneOrder();
    void whatIsShownAgainIsMadeWhereItWas();
    void aRunThatFailedGoesElsewhere();
    void whatFailedGoesWithItsPicture();
    void aPriceOnItsWayIsNotThatOfAnotherOrder();
    void aRefusalSaysWhoDecides();

private:
    void ask();

    std::unique_ptr<test::FakeServices> m_studio;
    std::unique_ptr<ToolRunModel> m_run;
};

void OnlineRunTest::init()
{
    m_run.reset();
    m_studio = std::make_unique<test::FakeServices>();
    m_studio->generations.provided = {{.id = "piapi", .name = "PiAPI", .isReady = true},
                                      {.id = "gemini", .name = "Google Gemini", .reason = "no_key"}};
    m_studio->generations.price = {.unit = {"USD"},
                                   .amount = 700,
                                   .fits = true,
                                   .available = 50'000,
                                   .lines = {{.id = "piapi:kling_try_on", .amount = 700}},
                                   .providers = {"piapi"}};
    m_run = std::make_unique<ToolRunModel>();
    m_run->setHub(&m_studio->hub);
}

void OnlineRunTest::ask()
{
    m_run->online()->ask();
    m_studio->answer();
}

void OnlineRunTest::aToolOfThisComputerBeginsThere()
{
    ask();
    QVERIFY(!m_run->online()->isActive());
    QVERIFY(m_run->online()->isOffered());
    QVERIFY(!m_run->online()->isPriced());
    QVERIFY(m_studio->generations.asked.empty());
}

void OnlineRunTest::aToolThatNothingHereMakesBeginsWithProviders()
{
    m_run->setToolId(QStringLiteral("room_redesign"));
    ask();
    QCOMPARE(m_run->online()->provider(), QStringLiteral("auto"));
    QVERIFY(m_run->isPossible());
    QCOMPARE(m_studio->generations.asked.back().provider, std::string("auto"));
}

void OnlineRunTest::withoutAKeyNothingCanBeOrdered()
{
    m_studio->generations.provided.front().isReady = false;
    m_studio->generations.provided.front().reason = "no_key";
    m_run->setToolId(QStringLiteral("room_redesign"));
    ask();
    QVERIFY(m_run->online()->isOffered());
    QVERIFY(!m_run->online()->isReady());
    QVERIFY(!m_run->isPossible());
}

void OnlineRunTest::creditsAreOfferedAndNeverSpentByThemselves()
{
    m_studio->generations.provided = {{.id = "vidgo", .name = "VidGo", .isReady = true},
                                      {.id = "piapi", .name = "PiAPI", .reason = "no_key"}};
    m_studio->generations.price.unit = {};
    m_studio->generations.price.amount = 2;
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/room.jpg")));
    ask(); // there is no key: the choice is plain to see, and so is the price
    QCOMPARE(m_run->online()->provider(), QStringLiteral("vidgo"));
    QVERIFY(!m_run->online()->isPriced());
    ask();
    QVERIFY(m_run->online()->isReady());
    QCOMPARE(m_run->online()->priceText(), QStringLiteral("2 credit(s)"));
    QCOMPARE(m_run->request(QStringLiteral("nordic")).provider, std::string("vidgo"));

    m_studio->generations.provided.back().isReady = true; // with a key, credits are one choice of several
    m_run->online()->setProvider(QStringLiteral("auto"));
    ask();
    QCOMPARE(m_run->online()->provider(), QStringLiteral("auto"));
    m_studio->generations.provided.pop_back();
    m_studio->generations.provided.front().isReady = false;
    ask();
    QCOMPARE(m_run->online()->provider(), QStringLiteral("auto"));
    QVERIFY(!m_run->online()->isReady());
}

void OnlineRunTest::thePriceIsItemisedAndBinds()
{
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/room.jpg")));
    ask();
    QCOMPARE(m_run->online()->priceText(), QStringLiteral("US$0.07"));
    QCOMPARE(m_run->online()->leftText(), QStringLiteral("US$5"));
    QCOMPARE(m_run->online()->lines().size(), 1);
    QVERIFY(m_run->isRunnable());
    const auto request = m_run->request(QStringLiteral("nordic"));
    QCOMPARE(request.provider, std::string("auto"));
    QCOMPARE(request.agreedAmount, std::int64_t{700});
    QVERIFY(onlineFromJson(request.parameters).has_value());
}

void OnlineRunTest::moreThanIsLeftCannotBeOrdered()
{
    m_studio->generations.price.fits = false;
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/room.jpg")));
    ask();
    QVERIFY(!m_run->online()->isFitting());
    QVERIFY(!m_run->isRunnable());
}

void OnlineRunTest::whatCostsMoreCreditsThanThereAreWaitsForThem()
{
    m_studio->generations.provided = {{.id = "vidgo", .name = "VidGo", .isReady = true}};
    auto& price = m_studio->generations.price;
    price = {.unit = {"credits"}, .amount = 7, .fits = false, .available = 3};
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/room.jpg")));
    m_run->online()->setProvider(QStringLiteral("vidgo"));
    m_studio->answer();
    ask();
    QVERIFY(m_run->online()->mayRunLater());
    QVERIFY(m_run->isRunnable());
    QVERIFY(m_run->online()->shortText().contains(QStringLiteral("3 credit")));
    m_studio->catalog.data.tiers = {
        {.id = "starter", .name = LocalizedText({{Language::English, "Starter"}})}};
    price.neededTier = "starter";
    ask();
    QVERIFY(m_run->isRunnable());
    QVERIFY(m_run->online()->shortText().contains(QStringLiteral("Starter")));
    price.available = 7; // with the plan of now that does not help
    ask();
    QVERIFY(!m_run->isRunnable());
    QVERIFY(m_run->online()->shortText().contains(QStringLiteral("Starter")));
    price.available = 3;
    ask();
    m_run->run({});
    m_studio->answerCalls();
    auto job = m_studio->jobs.jobs.back();
    QVERIFY(!m_run->waitsForCredits());
    job.waitsFor = kWaitsForCredits;
    Q_EMIT m_studio->hub.jobChanged(job);
    QCOMPARE(m_run->state(), ToolRunModel::Running);
    QVERIFY(m_run->waitsForCredits());
    QCOMPARE(m_run->waitText(), QStringLiteral("Waiting for more credits"));
    job.waitsFor.clear(); // somebody has bought some
    job.state = JobState::Running;
    Q_EMIT m_studio->hub.jobChanged(job);
    QVERIFY(!m_run->waitsForCredits());
    QCOMPARE(m_run->waitText(), QString());
}

void OnlineRunTest::creditsThatCameAreSeenAtOnce()
{
    m_studio->generations.provided = {{.id = "vidgo", .name = "VidGo", .isReady = true}};
    m_studio->generations.price.fits = false;
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/room.jpg")));
    m_run->online()->setProvider(QStringLiteral("vidgo"));
    ask();
    QVERIFY(!m_run->online()->isFitting());
    m_studio->generations.price.fits = true; // somebody has bought some
    Q_EMIT m_studio->hub.creditsChanged();
    QTRY_VERIFY((m_studio->answer(), m_run->online()->isFitting()));
    QVERIFY(!m_run->online()->mayRunLater());
}

void OnlineRunTest::aChosenProviderIsTheOnlyOne()
{
    m_run->online()->setProvider(QStringLiteral("gemini"));
    ask();
    QVERIFY(!m_run->online()->isReady());
    m_run->online()->setProvider(QStringLiteral("piapi"));
    ask();
    QVERIFY(m_run->online()->isReady());
    QCOMPARE(m_studio->generations.asked.back().provider, std::string("piapi"));
}

void OnlineRunTest::whatCannotBePricedSaysWhy()
{
    m_studio->generations.error = test::someError();
    m_run->online()->setProvider(QStringLiteral("auto"));
    ask();
    QVERIFY(!m_run->online()->errorText().isEmpty());
    QVERIFY(!m_run->isRunnable());
}

void OnlineRunTest::theToolsOwnChoicesGoAlong()
{
    const auto settings = [this] { return onlineFromJson(m_run->request().parameters).value(); };
    m_run->setToolId(QStringLiteral("try_on"));
    m_run->online()->setProvider(QStringLiteral("auto"));
    m_run->tryOn()->setGarment(QUrl::fromLocalFile(QStringLiteral("/shirt.png")));
    QCOMPARE(settings().garment, std::string("/shirt.png"));
    m_run->setToolId(QStringLiteral("ai_avatar"));
    m_run->online()->setProvider(QStringLiteral("auto"));
    m_run->avatar()->setScript(QStringLiteral("Hello"));
    QCOMPARE(settings().script, std::string("Hello"));
    m_run->setToolId(QStringLiteral("enhancement"));
    m_run->online()->setProvider(QStringLiteral("auto"));
    m_run->enhance()->setEnlarge(4);
    QCOMPARE(settings().scale, 4.0);
}

void OnlineRunTest::whatAProviderMadeIsTakenUpAgain()
{
    LibraryItem item{.id = LibraryItemId("item-9"),
                     .tool = Tool::RoomRedesign,
                     .engine = "piapi",
                     .parameters = toJson(OnlineSettings{.prompt = "a library", .seed = 7})};
    m_studio->library.made = {item};
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->recall(QStringLiteral("item-9"), {}, false);
    m_studio->answer();
    QCOMPARE(m_run->onlineOptions()->prompt(), QStringLiteral("a library"));
    QCOMPARE(m_run->onlineOptions()->seed(), QStringLiteral("7"));
    QVERIFY(m_run->online()->isActive());
}

void OnlineRunTest::aLockedStyleGoesToProviders()
{
    m_run->setToolId(QStringLiteral("style_gallery"));
    ask();
    QVERIFY(!m_run->online()->isActive());
    m_run->style()->setStyle(QStringLiteral("claymation"));
    QVERIFY(m_run->style()->isLocked());
    QCOMPARE(m_run->online()->provider(), QStringLiteral("auto"));
    QCOMPARE(onlineFromJson(m_run->request().parameters).value().style, std::string("claymation"));
}

void OnlineRunTest::wordsThatMayBeRefusedAreWarnedOfAndMayBeOrdered()
{
    m_studio->generations.prechecked = {.verdict = ModerationVerdict::Review,
                                        .categories = {ModerationCategory::Violence}};
    ask();
    QVERIFY(m_run->online()->warningText().isEmpty()); // nothing is sent by this computer
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/room.jpg")));
    ask();
    const auto mild = m_run->online()->warningText();
    QVERIFY(mild.contains(QStringLiteral("violence")));
    QVERIFY(m_run->isRunnable());
    m_studio->generations.prechecked.verdict = ModerationVerdict::Block;
    ask();
    QVERIFY(m_run->online()->warningText() != mild);
    QVERIFY(m_run->isRunnable());
    m_studio->generations.prechecked = {};
    ask();
    QVERIFY(m_run->online()->warningText().isEmpty());
}

void OnlineRunTest::manyFilesHaveOnePriceAndAreOneOrder()
{
    BatchModel batch;
    batch.setRun(m_run.get());
    m_run->online()->setProvider(QStringLiteral("piapi"));
    m_studio->generations.skipped = 1;
    QList<QUrl> files;
    for (const char* name : {"a.jpg", "b.jpg", "c.jpg"})
        files << QUrl::fromLocalFile(QStringLiteral("/pictures/") + QLatin1String(name));
    batch.add(files);
    QVERIFY(!m_run->isBatchRunnable()); // without a price
    ask();
    QCOMPARE(m_run->online()->priceText(), QStringLiteral("US$0.21"));
    QCOMPARE(m_run->online()->files(), 2);
    QCOMPARE(m_run->online()->skipped(), 1);
    QVERIFY(m_run->isBatchRunnable());
    batch.setExportFolder(QUrl::fromLocalFile(QStringLiteral("/somewhere")));
    batch.start({});
    m_studio->answer();
    const auto& request = m_studio->batches.requests.back();
    QCOMPARE(request.provider, std::string("piapi"));
    QCOMPARE(request.agreedAmount, std::int64_t{2100});
    QVERIFY(!request.exportTo);
    QVERIFY(onlineFromJson(request.parameters).has_value());
}

void OnlineRunTest::whatIsShownAgainIsMadeWhereItWas()
{
    const auto here = m_run->request().parameters;
    m_run->online()->setProvider(QStringLiteral("piapi"));
    const auto there = m_run->request().parameters;
    m_run->showSettings({.tool = Tool::BackgroundRemoval, .parameters = here});
    QCOMPARE(m_run->online()->provider(), QString());
    m_run->showSettings({.tool = Tool::BackgroundRemoval, .parameters = there, .provider = "piapi"});
    QCOMPARE(m_run->online()->provider(), QStringLiteral("piapi"));
}

void OnlineRunTest::aRunThatFailedGoesElsewhere()
{
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/room.jpg")));
    m_studio->answer();
    ask();
    m_run->run({});
    m_studio->answerCalls();
    auto job = m_studio->jobs.jobs.back();
    job.state = JobState::Failed;
    job.errorId = "provider.busy";
    job.generation = GenerationReport{.job = job.id, .attempts = {{.provider = "piapi"}}};
    m_studio->jobs.jobs.back() = job;
    Q_EMIT m_studio->hub.jobChanged(job);
    QCOMPARE(m_run->state(), ToolRunModel::Failed);
    QVERIFY(m_run->mayRunElsewhere());
    QVERIFY(m_run->allowCommand().isEmpty());
    m_run->runElsewhere();
    QVERIFY(!m_run->mayRunElsewhere()); // once
    m_studio->answerCalls();
    QCOMPARE(m_studio->jobs.jobs.back().state, JobState::Waiting);
    QCOMPARE(m_run->state(), ToolRunModel::Running);
    QVERIFY(!m_run->mayRunElsewhere());
}

void OnlineRunTest::whatFailedGoesWithItsPicture()
{
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/room.jpg")));
    m_studio->answer();
    ask();
    m_run->run({});
    m_studio->answerCalls();
    auto job = m_studio->jobs.jobs.back();
    job.state = JobState::Failed;
    job.errorId = "provider.busy";
    job.generation = GenerationReport{.job = job.id, .attempts = {{.provider = "piapi"}}};
    Q_EMIT m_studio->hub.jobChanged(job);
    QVERIFY(m_run->mayRunElsewhere());
    m_studio->media.failure = test::someError();
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/broken.jpg")));
    m_studio->answer();
    QCOMPARE(m_run->state(), ToolRunModel::Failed); // of the new picture
    QVERIFY(!m_run->mayRunElsewhere());
}

void OnlineRunTest::aPriceOnItsWayIsNotThatOfAnotherOrder()
{
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/room.jpg")));
    m_studio->answer();
    m_run->online()->ask();
    m_run->online()->setFiles({"/pictures/a.jpg", "/pictures/b.jpg"});
    m_studio->answer();
    QVERIFY(!m_run->online()->isPriced());
    ask();
    QCOMPARE(m_run->online()->files(), 2);
    m_run->online()->ask();
    m_run->online()->setProvider(QStringLiteral("piapi"));
    m_studio->answer();
    QVERIFY(!m_run->online()->isPriced());
}

void OnlineRunTest::aRefusalSaysWhoDecides()
{
    m_run->setToolId(QStringLiteral("room_redesign"));
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/room.jpg")));
    m_studio->answer();
    ask();
    m_run->run({});
    m_studio->answerCalls();
    auto job = m_studio->jobs.jobs.back();
    job.state = JobState::Failed;
    job.errorId = "moderation.refused_violence";
    job.generation = GenerationReport{.job = job.id};
    Q_EMIT m_studio->hub.jobChanged(job);
    QVERIFY(!m_run->mayRunElsewhere());
    QVERIFY(m_run->allowCommand().contains(QString::fromStdString(job.id.value())));
    // Nothing is made for a while: there is no verdict about this job that could be taken back.
    m_run->run({});
    m_studio->answerCalls();
    job = m_studio->jobs.jobs.back();
    job.state = JobState::Failed;
    job.errorId = "moderation.banned";
    job.generation = GenerationReport{.job = job.id, .attempts = {{.provider = "piapi"}}};
    Q_EMIT m_studio->hub.jobChanged(job);
    QCOMPARE(m_run->state(), ToolRunModel::Failed);
    QVERIFY(m_run->allowCommand().isEmpty());
    QVERIFY(!m_run->mayRunElsewhere());
}

QTEST_MAIN(OnlineRunTest)
#include "online_run_test.moc"
