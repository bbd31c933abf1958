#include <QtTest/QtTest>

#include "scene_fixture.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ondevice/scene_backdrop.h"
#include "vidgo/test/at_best.h"

using namespace vidgo;
using namespace vidgo::test;
using ondevice::OnDeviceError;

namespace {

constexpr Rgb kGround{170, 170, 170};
constexpr Rgb kRed{200, 40, 30};

} // namespace

class SceneRobustnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProductOfNothingIsRefused();
    void wrongPicturesAreRefused();
    void unusualSizesNeitherFailNorCrash_data();
    void unusualSizesNeitherFailNorCrash();
    void extremeSettingsNeitherFailNorCrash();
    void allKindsOfPlatesAreTaken();
    void aStopComesBackSoon_data();
    void aStopComesBackSoon();
    void progressNeverGoesBack();
    void anUnknownBackdropIsRefused();

private:
    const ondevice::SceneComposer m_composer{};
};

void SceneRobustnessTest::aProductOfNothingIsRefused()
{
    auto product = cutOut(50, 50, kRed);
    for (int y = 0; y < product.height(); ++y)
        for (int x = 0; x < product.width(); ++x)
            product.row(y)[4 * x + 3] = 5;
    VIDGO_VERIFY_ERROR(m_composer.run(product, plain(100, 100, kGround), {}, {}, {}, {}),
                       OnDeviceError::NothingFound);
}

void SceneRobustnessTest::wrongPicturesAreRefused()
{
    const auto plate = plain(100, 100, kGround);
    VIDGO_VERIFY_ERROR(m_composer.run({}, plate, {}, {}, {}, {}), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(m_composer.run(cutOut(9, 9, kRed), {}, {}, {}, {}, {}), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(m_composer.run(plate, plate, {}, {}, {}, {}), BaseError::InvalidArgument);
}

void SceneRobustnessTest::unusualSizesNeitherFailNorCrash_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("plateWidth");
    QTest::addColumn<int>("plateHeight");
    QTest::newRow("one pixel on one") << 1 << 1 << 1 << 1;
    QTest::newRow("one pixel") << 1 << 1 << 300 << 200;
    QTest::newRow("on one pixel") << 100 << 100 << 1 << 1;
    QTest::newRow("a line, upright") << 1 << 5000 << 300 << 200;
    QTest::newRow("a line, lying") << 5000 << 1 << 300 << 200;
    QTest::newRow("on a line, upright") << 50 << 50 << 1 << 500;
    QTest::newRow("on a line, lying") << 50 << 50 << 500 << 1;
    QTest::newRow("wide") << 3000 << 7 << 400 << 30;
}

void SceneRobustnessTest::unusualSizesNeitherFailNorCrash()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, plateWidth);
    QFETCH(int, plateHeight);
    Scene scene;
    scene.reflection = 0.5;
    scene.surface = {.width = 0.5, .height = 0.2};
    const auto plate = plain(plateWidth, plateHeight, kGround);
    for (const int margin : {0, 3}) {
        const auto product = cutOut(width, height, kRed, false, margin);
        const auto result = m_composer.run(product, plate, scene, {}, {}, {});
        VIDGO_VERIFY(result);
        QVERIFY(result->width() >= plateWidth && result->width() <= ondevice::kLargestScene);
        VIDGO_VERIFY(m_composer.preview(product, plate, scene, {}, 64, {}));
    }
}

void SceneRobustnessTest::extremeSettingsNeitherFailNorCrash()
{
    const auto plate = plain(320, 200, kGround);
    const auto product = cutOut(120, 160, kRed, true);
    for (const double x : {0.0, 1.0}) {
        for (const double y : {0.0, 0.01, 1.0}) {
            for (const double scale : {0.1, 4.0}) {
                for (const double light : {-1.0, 0.0, 1.0}) {
                    SceneSettings settings;
                    settings.x = x;
                    settings.y = y;
                    settings.scale = scale;
                    settings.lightFrom = light;
                    settings.shadow = 1;
                    settings.reflection = 1.0;
                    settings.colorMatch = 1;
                    VIDGO_VERIFY(m_composer.run(product, plate, {}, settings, {}, {}));
                }
            }
        }
    }
}

void SceneRobustnessTest::allKindsOfPlatesAreTaken()
{
    for (const auto format :
         {media::PixelFormat::Gray8, media::PixelFormat::Rgb8, media::PixelFormat::Rgba8}) {
        const auto plate = media::convert(plain(200, 120, kGround), format);
        VIDGO_VERIFY(plate);
        const auto result = m_composer.run(cutOut(40, 40, kRed), *plate, {}, bare(), {}, {});
        VIDGO_VERIFY(result);
        QCOMPARE(result->format(), media::PixelFormat::Rgb8);
        QCOMPARE(brightness(*result, 3, 3), 170);
        const auto large = m_composer.run(cutOut(400, 400, kRed), *plate, {}, bare(), {}, {});
        VIDGO_VERIFY(large);
        QVERIFY(large->width() > 200);
    }
}

void SceneRobustnessTest::aStopComesBackSoon_data()
{
    QTest::addColumn<double>("at");
    QTest::newRow("before it starts") << -1.0;
    QTest::newRow("when the product is found") << 0.1;
    QTest::newRow("when the plate is ready") << 0.25;
    QTest::newRow("when the product stands") << 0.6;
    QTest::newRow("in the middle of the light") << 0.8;
}

void SceneRobustnessTest::aStopComesBackSoon()
{
    QFETCH(double, at);
    const auto product = cutOut(4000, 4000, kRed, true);
    const auto plate = plain(2000, 1200, kGround);
    constexpr std::chrono::milliseconds kSoon(400);
    const auto took = test::atBest(kSoon, [&] {
        std::stop_source stop;
        QElapsedTimer sinceStop;
        if (at < 0) {
            stop.request_stop();
            sinceStop.start();
        }
        const Progress progress([&](double fraction) {
            if (fraction >= at && !stop.stop_requested()) {
                stop.request_stop();
                sinceStop.start();
            }
        });
        const auto made = m_composer.run(product, plate, {}, {}, progress, stop.get_token());
        const bool isGivenUp = !made && made.error().is(BaseError::Cancelled);
        return isGivenUp ? std::chrono::milliseconds(sinceStop.elapsed()) : test::kNever;
    });
    QVERIFY2(took < kSoon, qPrintable(QString::number(took.count())));
}

void SceneRobustnessTest::progressNeverGoesBack()
{
    std::vector<double> seen;
    const Progress progress([&](double fraction) { seen.push_back(fraction); });
    VIDGO_VERIFY(m_composer.run(cutOut(100, 100, kRed), plain(200, 120, kGround), {}, {}, progress, {}));
    QVERIFY(seen.size() > 3);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
}

void SceneRobustnessTest::anUnknownBackdropIsRefused()
{
    VIDGO_VERIFY_ERROR(ondevice::renderBackdrop("moon", 100, 100, {}), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(ondevice::renderBackdrop("beach", 0, 100, {}), BaseError::InvalidArgument);
    std::stop_source stop;
    stop.request_stop();
    VIDGO_VERIFY_ERROR(ondevice::renderBackdrop("beach", 100, 100, stop.get_token()), BaseError::Cancelled);
    VIDGO_VERIFY(ondevice::renderBackdrop("golden_lights", 1, 1, {}));
}

QTEST_GUILESS_MAIN(SceneRobustnessTest)
#include "scene_robustness_test.moc"
