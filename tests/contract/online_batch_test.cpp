#include <thread>

#include <QtTest/QtTest>

#include "person.h"
#include "vidgo/base/clock.h"
#include "vidgo/model/online.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace std::chrono_literals;
using service::ServiceError;

/// Many files by providers through the boundary: one price, one order, one job in the list.
class OnlineBatchTest : public QObject
{
    Q_OBJECT

    using Kind = sandbox::ProviderFault::Kind;
    using On = sandbox::ProviderFault::On;

    SystemClock m_clock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    composition::SandboxPlaces m_places;
    std::unique_ptr<test::TestFolder> m_home;
    std::unique_ptr<composition::EmbeddedStudio> m_studio;

    service::Services services() { return m_studio->services(); }
    static BatchRequest handbagAndShoe()
    {
        return {.tool = Tool::BackgroundRemoval,
                .parameters = toJson(OnlineSettings{}),
                .inputs = {test::input("product-handbag.jpg"), test::input("product-headphones.jpg"),
                           test::sourcePath("README.md")},
                .exportTo = {},
                .provider = "auto"};
    }
    // With a price that is known.
    static BatchRequest clips()
    {
        auto request = handbagAndShoe();
        request.tool = Tool::ShortVideo;
        return request;
    }
    Result<Batch> ordered(BatchRequest request)
    {
        auto price = services().generations.quote(request, {});
        if (!price)
            return failure(price);
        request.agreedAmount = price->quote.amount;
        return services().batches.create(request, {});
    }
    std::int64_t held() { return services().budget.budget().value_or(BudgetState{}).held; }
    template <class IsSeen>
    bool workUntil(IsSeen isSeen)
    {
        const std::jthread worker([this](const std::stop_token& stop) { m_studio->workOnline(stop); });
        bool seen = false;
        for (int i = 0; i < 12'000 && !seen; ++i) {
            seen = isSeen();
            std::this_thread::sleep_for(5ms);
        }
        return seen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto town = sandbox::ProviderTown::open(
            {.resources = test::sourcePath("resources"), .quickSide = 128}, m_clock);
        VIDGO_VERIFY(town);
        m_town = std::move(*town);
        for (const auto id : sandbox::kProviderIds) {
            m_places.urls.emplace(id, m_town->url(id));
            m_places.keys.emplace(id, m_town->at(id).key());
        }
    }
    void init()
    {
        m_home = std::make_unique<test::TestFolder>();
        auto studio = composition::EmbeddedStudio::open({.resources = test::sourcePath("resources"),
                                                         .config = *m_home / "config",
                                                         .data = {},
                                                         .forcedData = *m_home / "data"},
                                                        m_places);
        VIDGO_VERIFY(studio);
        m_studio = std::move(*studio);
        VIDGO_VERIFY(services().session.enter(StudioMode::OwnComputer));
        VIDGO_VERIFY(services().budget.setBudget({.limit = {100'00, Currency::usd()}}));
    }
    void cleanup()
    {
        for (const auto id : sandbox::kProviderIds)
            m_town->at(id).clearFaults();
        m_studio.reset();
        QVERIFY(m_town->takeUnexpected().empty());
    }

    void thePriceIsThatOfAllAndWhatIsNoPictureIsLeftOut()
    {
        const auto all = services().generations.quote(clips(), {});
        VIDGO_VERIFY(all);
        QCOMPARE(all->files, 2);
        QCOMPARE(all->skipped, 1);
        auto one = clips();
        one.inputs.resize(1);
        const auto single = services().generations.quote(one, {});
        VIDGO_VERIFY(single);
        QVERIFY(single->quote.amount > 0);
        QCOMPARE(all->quote.amount, 2 * single->quote.amount);
        QVERIFY(all->quote.fits);
    }

    void aBatchIsOneJobAndAllOfItIsMade()
    {
        const auto batch = ordered(handbagAndShoe());
        VIDGO_VERIFY(batch);
        QCOMPARE(batch->total, 2);
        QCOMPARE(batch->request.provider, std::string("auto"));
        const auto list = services().jobs.list(10);
        VIDGO_VERIFY(list);
        QCOMPARE(list->size(), std::size_t{1});
        QCOMPARE(list->front().files, 2);
        QCOMPARE(list->front().name, std::string("product-handbag.jpg"));
        const auto job = services().jobs.add(batch->id);
        VIDGO_VERIFY(job);
        QCOMPARE(job->id, list->front().id);
        QVERIFY(workUntil([&] { return services().batches.find(batch->id)->isFinished(); }));
        const auto end = services().jobs.find(job->id);
        VIDGO_VERIFY(end);
        QCOMPARE(end->state, JobState::Finished);
        QVERIFY(end->endedAt.has_value());
        QCOMPARE(services().batches.find(batch->id)->done, 2);
        const auto files = services().batches.files(batch->id, 0, 10);
        VIDGO_VERIFY(files);
        QCOMPARE(files->size(), std::size_t{2});
        for (const auto& file : *files) {
            QCOMPARE(file.state, BatchFileState::Done);
            VIDGO_VERIFY(services().library.find(file.item));
        }
        QCOMPARE(held(), std::int64_t{0});
        QVERIFY(services().jobs.log(job->id)->size() >= 5);
    }

    void whatFailedIsTriedAgainAndWhatIsGivenUpCostsNothing()
    {
        for (const auto id : sandbox::kProviderIds)
            m_town->at(id).inject({.kind = Kind::Unavailable, .on = On::Create}, 100);
        auto request = handbagAndShoe();
        request.provider = "piapi";
        const auto batch = ordered(request);
        VIDGO_VERIFY(batch);
        const JobId job(batch->id.value());
        VIDGO_VERIFY(services().jobs.pause(job));
        QCOMPARE(services().jobs.find(job)->state, JobState::Paused);
        VIDGO_VERIFY(services().jobs.resume(job));
        VIDGO_VERIFY(services().jobs.cancel(job));
        QCOMPARE(services().jobs.find(job)->state, JobState::Cancelled);
        QCOMPARE(held(), std::int64_t{0});
        QVERIFY(services().jobs.retryElsewhere(job).error().is(ServiceError::NobodyElse));
        for (const auto id : sandbox::kProviderIds)
            m_town->at(id).clearFaults();
        VIDGO_VERIFY(services().jobs.retry(job));
        QVERIFY(workUntil([&] { return services().jobs.find(job)->hasEnded(); }));
        QCOMPARE(services().batches.find(batch->id)->done, 2);
    }

    void whatOneFailedToMakeGoesToAnother()
    {
        m_town->at("piapi").inject({.kind = Kind::Fails}, 100);
        auto request = handbagAndShoe();
        request.provider = "piapi";
        const auto batch = ordered(request);
        VIDGO_VERIFY(batch);
        const JobId job(batch->id.value());
        QVERIFY(workUntil([&] { return services().jobs.find(job)->hasEnded(); }));
        QCOMPARE(services().batches.find(batch->id)->failed, 2);
        VIDGO_VERIFY(services().jobs.retryElsewhere(job));
        QVERIFY(workUntil([&] { return services().jobs.find(job)->hasEnded(); }));
        QCOMPARE(services().batches.find(batch->id)->done, 2);
        // All of it is made.
        QVERIFY(services().jobs.retryElsewhere(job).error().is(ServiceError::NobodyElse));
    }

    void theFilesOfTheFirstBatchKeepTheirOrder()
    {
        const auto batch = ordered(handbagAndShoe());
        VIDGO_VERIFY(batch);
        const auto here = services().jobs.add(
            RunRequest{.tool = Tool::BackgroundRemoval, .input = test::input("product-handbag.jpg")});
        VIDGO_VERIFY(here);
        const auto namesOf = [&] {
            const auto files = services().batches.files(batch->id, 0, 10);
            QStringList names;
            for (const auto& file : files.value_or(std::vector<BatchFile>()))
                names << QString::fromStdString(file.input.filename().string());
            return names;
        };
        const auto before = namesOf();
        QCOMPARE(before.size(), 2);
        VIDGO_VERIFY(services().jobs.move(JobId(batch->id.value()), here->id)); // to the front of its queue
        QCOMPARE(namesOf(), before);
    }

    void aPriceThatWasNotAgreedToOrdersNothing()
    {
        auto request = clips();
        request.agreedAmount = 1;
        QVERIFY(!services().batches.create(request, {}));
        QVERIFY(services().jobs.list(10)->empty());
        QCOMPARE(held(), std::int64_t{0});
    }

    void withoutAPictureThereIsNothingToDo()
    {
        auto request = handbagAndShoe();
        request.inputs = {test::sourcePath("README.md")};
        QVERIFY(!services().generations.quote(request, {}));
        QVERIFY(services().batches.find(BatchId("nobody")).error().is(ServiceError::BatchMissing));
    }

    void wordsAreLookedAtBeforeAnythingIsSent()
    {
        OnlineSettings settings;
        settings.prompt = "a calm lake at dawn";
        RunRequest request{.tool = Tool::ShortVideo, .parameters = toJson(settings), .provider = "auto"};
        QCOMPARE(services().generations.precheck(request), service::Precheck());
        settings.prompt = "hardcore p0rn";
        request.parameters = toJson(settings);
        const auto found = services().generations.precheck(request);
        QCOMPARE(found.verdict, ModerationVerdict::Block);
        QCOMPARE(found.categories.front(), ModerationCategory::Sexual);
    }
};

QTEST_GUILESS_MAIN(OnlineBatchTest)
#include "online_batch_test.moc"
