#include <QtTest/QtTest>

#include "vidgo/backend/job_times.h"

#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::backend;
using materials::WorkTime;

/// How long work will take, from how long it took.
class JobTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownSaysNothing()
    {
        QVERIFY(!expectedMs({}, 1000));
        QVERIFY(!medianMs({}));
        QVERIFY(!leftOf(std::nullopt, 500, 0));
    }

    void aTimeGrowsWithTheSizeAndOneOddRunDoesNotMatter()
    {
        const std::vector<WorkTime> times{{1000, 500}, {2000, 1000}, {4000, 90'000}};
        QCOMPARE(*expectedMs(times, 6000), std::int64_t{3000});
        QCOMPARE(*medianMs(times), std::int64_t{1000});
    }

    void itsOwnSpeedCountsMoreAndMore()
    {
        QCOMPARE(*leftOf(10'000, 0, 0), std::int64_t{10'000});
        QCOMPARE(*leftOf(10'000, 4000, 0), std::int64_t{6000});
        // Half way after two seconds: between the ten that were known and the four that it looks like.
        QCOMPARE(*leftOf(10'000, 2000, 0.5), std::int64_t{5000});
        QCOMPARE(*leftOf(10'000, 4000, 1.0), std::int64_t{0});
        QCOMPARE(*leftOf(std::nullopt, 1000, 0.25), std::int64_t{3000});
        QCOMPARE(*leftOf(1000, 5000, 0.01), std::int64_t{0}); // never below nothing
    }

    void stylesHaveTheirOwnPace()
    {
        const Json neon = Json::Object{{"style", "neon"}};
        QCOMPARE(paceOf(Tool::StyleGallery, neon, false), std::string("style_gallery/neon"));
        QCOMPARE(paceOf(Tool::StyleGallery, neon, true), std::string("style_gallery/neon/clip"));
        QCOMPARE(paceOf(Tool::Enhancement, Json::Object{}, false), std::string("enhancement"));
    }

    void aPictureIsMeasuredByItsPixels()
    {
        const auto size = inputSizeOf(test::sourcePath("resources/starter-pack/inputs/product-perfume.jpg"));
        QVERIFY(size.size > 100 && !size.isClip);
        const auto none = inputSizeOf("/does/not/exist.jpg");
        QCOMPARE(none.size, std::int64_t{1});
    }
};

QTEST_GUILESS_MAIN(JobTimesTest)
#include "job_times_test.moc"
