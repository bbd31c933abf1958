// Progress, the thread pool and parallelFor; run under the thread sanitizer as well.

#include <atomic>
#include <cmath>
#include <latch>
#include <mutex>
#include <numeric>
#include <semaphore>
#include <thread>

#include "vidgo/base/base_error.h"
#include "vidgo/base/executor.h"
#include "vidgo/base/progress.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

class BaseThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressNeverGoesBack();
    void progressIsClampedAndIgnoresNonsense();
    void partsShareOneScale();
    void anEmptyProgressTakesReports();
    void progressFromManyThreadsStaysInOrder();
    void stopIsReportedAsCancelled();
    void theInlineExecutorRunsAtOnce();
    void thePoolRunsEverythingThatWasPosted();
    void workMayPostMoreWork();
    void thePoolRunsInParallel();
    void theEndOfThePoolLetsRunningWorkEndAndDropsTheRest();
    void workMayPostWhileThePoolEnds();
    void aPoolHasOneThreadForEachProcessorByDefault();
    void parallelForCallsEachIndexOnce_data();
    void parallelForCallsEachIndexOnce();
    void parallelForMayBeNested();
};

void BaseThreadsTest::progressNeverGoesBack()
{
    std::vector<double> seen;
    const Progress progress([&](double fraction) { seen.push_back(fraction); });
    for (const double fraction : {0.0, 0.5, 0.25, 0.5, 0.75, 0.0, 1.0, 1.0})
        progress.report(fraction);
    QCOMPARE(seen, (std::vector<double>{0.0, 0.5, 0.75, 1.0}));
}

void BaseThreadsTest::progressIsClampedAndIgnoresNonsense()
{
    std::vector<double> seen;
    const Progress progress([&](double fraction) { seen.push_back(fraction); });
    for (const double fraction : {-3.0, std::nan(""), 0.5, std::nan(""), 0.25, 7.0, HUGE_VAL})
        progress.report(fraction);
    QCOMPARE(seen, (std::vector<double>{0.0, 0.5, 1.0}));
}

void BaseThreadsTest::partsShareOneScale()
{
    std::vector<double> seen;
    const Progress whole([&](double fraction) { seen.push_back(fraction); });
    const Progress second = whole.part(0.5, 1.0);
    whole.part(0.0, 0.5).report(0.5);
    second.part(0.5, 1.0).report(0.5);
    second.report(0.0); // behind what was reported
    second.report(1.0);
    QCOMPARE(seen, (std::vector<double>{0.25, 0.875, 1.0}));
}

void BaseThreadsTest::anEmptyProgressTakesReports()
{
    const Progress none;
    none.report(0.5);
    none.part(0.1, 0.2).report(1.0);
    Progress(Progress::Sink()).report(0.5);
}

void BaseThreadsTest::progressFromManyThreadsStaysInOrder()
{
    std::vector<double> seen;
    const Progress progress([&](double fraction) { seen.push_back(fraction); }); // called under its lock
    std::atomic<int> done = 0;
    parallelFor(
        2000, [&](int) { progress.report(++done / 2000.0); }, 8);
    QVERIFY(std::ranges::is_sorted(seen));
    QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
    QCOMPARE(seen.back(), 1.0);
}

void BaseThreadsTest::stopIsReportedAsCancelled()
{
    std::stop_source source;
    VIDGO_VERIFY(checkStop(source.get_token()));
    VIDGO_VERIFY(checkStop({}));
    source.request_stop();
    VIDGO_VERIFY_ERROR(checkStop(source.get_token()), BaseError::Cancelled);
}

void BaseThreadsTest::theInlineExecutorRunsAtOnce()
{
    InlineExecutor executor;
    bool ran = false;
    executor.post([&] { ran = true; });
    QVERIFY(ran);
}

void BaseThreadsTest::thePoolRunsEverythingThatWasPosted()
{
    constexpr int kCount = 5000;
    std::atomic<int> sum = 0;
    std::latch all(kCount);
    ThreadPool pool(4);
    for (int i = 1; i <= kCount; ++i)
        pool.post([&, i] {
            sum += i;
            all.count_down();
        });
    all.wait();
    QCOMPARE(sum.load(), kCount * (kCount + 1) / 2);
}

void BaseThreadsTest::workMayPostMoreWork()
{
    std::latch done(1);
    ThreadPool pool(1);
    std::function<void(int)> countDown = [&](int left) {
        if (left == 0)
            done.count_down();
        else
            pool.post([&, left] { countDown(left - 1); });
    };
    pool.post([&] { countDown(100); });
    done.wait();
    QVERIFY(done.try_wait());
}

void BaseThreadsTest::thePoolRunsInParallel()
{
    // Three pieces that each wait for the other two can only end when three threads run them.
    std::latch together(3);
    std::latch ended(3);
    ThreadPool pool(3);
    for (int i = 0; i < 3; ++i)
        pool.post([&] {
            together.arrive_and_wait();
            ended.count_down();
        });
    ended.wait();
    QCOMPARE(pool.threads(), 3u);
}

void BaseThreadsTest::theEndOfThePoolLetsRunningWorkEndAndDropsTheRest()
{
    std::binary_semaphore begun(0);
    std::binary_semaphore goOn(0);
    std::atomic<bool> ended = false;
    std::atomic<int> later = 0;
    std::jthread helper;
    {
        ThreadPool pool(1);
        pool.post([&] {
            begun.release();
            goOn.acquire();
            ended = true;
        });
        begun.acquire();
        for (int i = 0; i < 10; ++i)
            pool.post([&] { ++later; });
        helper = std::jthread([&] { goOn.release(); });
    }
    QVERIFY(ended.load());
    // Whether the pool took up a piece before it was told to end is up to the scheduler; most never began.
    QVERIFY(later.load() <= 10);
}

void BaseThreadsTest::workMayPostWhileThePoolEnds()
{
    std::atomic<int> ran = 0;
    for (int round = 0; round < 50; ++round) {
        std::latch begun(2);
        ThreadPool pool(2);
        for (int i = 0; i < 2; ++i)
            pool.post([&] {
                begun.count_down();
                for (int k = 0; k < 100; ++k)
                    pool.post([&] { ++ran; });
            });
        begun.wait();
    } // ends while both still post
    QVERIFY(ran.load() <= 50 * 200);
}

void BaseThreadsTest::aPoolHasOneThreadForEachProcessorByDefault()
{
    const ThreadPool pool;
    QCOMPARE(pool.threads(), std::max(1u, std::thread::hardware_concurrency()));
}

void BaseThreadsTest::parallelForCallsEachIndexOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<uint>("threads");
    QTest::newRow("negative") << -5 << 4u;
    QTest::newRow("nothing") << 0 << 4u;
    QTest::newRow("one") << 1 << 4u;
    QTest::newRow("fewer than threads") << 3 << 8u;
    QTest::newRow("one thread") << 100 << 1u;
    QTest::newRow("many") << 10000 << 4u;
    QTest::newRow("by processors") << 1000 << 0u;
}

void BaseThreadsTest::parallelForCallsEachIndexOnce()
{
    QFETCH(int, count);
    QFETCH(uint, threads);
    std::vector<std::atomic<int>> calls(static_cast<std::size_t>(std::max(0, count)));
    parallelFor(
        count, [&](int i) { ++calls[static_cast<std::size_t>(i)]; }, threads);
    QVERIFY(std::ranges::all_of(calls, [](const auto& number) { return number == 1; }));
}

void BaseThreadsTest::parallelForMayBeNested()
{
    std::atomic<int> sum = 0;
    parallelFor(
        8,
        [&](int) {
            parallelFor(
                8, [&](int i) { sum += i; }, 3);
        },
        3);
    QCOMPARE(sum.load(), 8 * 28);
}

QTEST_GUILESS_MAIN(BaseThreadsTest)
#include "threads_test.moc"
