#include <QtTest/QtTest>

#include "remover_fixture.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/ondevice/enhancer.h"
#include "vidgo/test/at_best.h"

using namespace vidgo;
using namespace vidgo::test;
using ondevice::OnDeviceError;

namespace {

constexpr Rgb kDark{30, 60, 160};
constexpr Rgb kLight{225, 220, 215};

EnhanceSettings plainly(int enlarge)
{
    return {.enlarge = enlarge, .denoise = 0, .detail = 0, .autoLevels = false};
}

} // namespace

class EnhanceRobustnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unusualSizesNeitherFailNorCrash_data();
    void unusualSizesNeitherFailNorCrash();
    void nothingToDoGivesTheSamePicture();
    void alphaIsKept();
    void transparentColoursDoNotBleed();
    void greyPicturesAreTaken();
    void tilesHaveNoSeams();
    void theFactorIsLimited();
    void aPreviewFitsItsSize();
    void aMissingOrDamagedModelIsNamed();
    void anEmptyPictureIsRefused();
    void equalInputGivesEqualOutput();
    void aStopComesBackSoon_data();
    void aStopComesBackSoon();
    void progressNeverGoesBack();

private:
    const ondevice::Enhancer m_enhancer{{sourcePath("resources/models/enlarge.bin")}};
};

void EnhanceRobustnessTest::unusualSizesNeitherFailNorCrash_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("one row") << 50 << 1;
    QTest::newRow("one column") << 1 << 50;
    QTest::newRow("tiny") << 5 << 4;
    QTest::newRow("thin upright") << 3 << 2000;
    QTest::newRow("thin lying") << 2000 << 3;
    QTest::newRow("just over a tile") << 385 << 193;
}

void EnhanceRobustnessTest::unusualSizesNeitherFailNorCrash()
{
    QFETCH(int, width);
    QFETCH(int, height);
    for (const int factor : {1, 2, 3, 4}) {
        for (const auto format : {media::PixelFormat::Rgb8, media::PixelFormat::Rgba8}) {
            const auto image = media::convert(disk(width, height, kDark, kLight), format);
            VIDGO_VERIFY(image);
            const auto result = m_enhancer.run(
                *image, {.enlarge = factor, .denoise = 1, .detail = 1, .autoLevels = true}, {}, {});
            VIDGO_VERIFY(result);
            QCOMPARE(result->width(), width * factor);
            QCOMPARE(result->height(), height * factor);
            QCOMPARE(result->format(), format);
        }
    }
}

void EnhanceRobustnessTest::nothingToDoGivesTheSamePicture()
{
    const auto image = picture("br-jewelry-01-before.jpg");
    const auto result = m_enhancer.run(image, plainly(1), {}, {});
    VIDGO_VERIFY(result);
    QVERIFY(sameBytes(*result, image));
}

void EnhanceRobustnessTest::alphaIsKept()
{
    const auto image = picture("br-food-01-after.png");
    const auto result = m_enhancer.run(image, {.enlarge = 1, .denoise = 0.5, .detail = 1}, {}, {});
    VIDGO_VERIFY(result);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(result->row(y)[4 * x + 3], image.row(y)[4 * x + 3]);
    const auto doubled = m_enhancer.run(image, {}, {}, {});
    VIDGO_VERIFY(doubled);
    QCOMPARE(static_cast<int>(doubled->row(4)[3]), 0);
    QCOMPARE(static_cast<int>(pixelAt(*doubled, 0.5, 0.7)[3]), 255);
}

void EnhanceRobustnessTest::transparentColoursDoNotBleed()
{
    auto image = media::convert(plain(60, 60, {200, 30, 30}), media::PixelFormat::Rgba8);
    VIDGO_VERIFY(image);
    for (int y = 0; y < 60; ++y)
        for (int x = 30; x < 60; ++x) {
            auto* pixel = image->row(y) + static_cast<std::ptrdiff_t>(4) * x;
            pixel[0] = 0;
            pixel[1] = 255;
            pixel[3] = 0;
        }
    const auto result = m_enhancer.run(*image, plainly(4), {}, {});
    VIDGO_VERIFY(result);
    for (int x = 0; x < 240; ++x) {
        const auto* pixel = result->row(120) + static_cast<std::ptrdiff_t>(4) * x;
        if (pixel[3] > 0)
            QVERIFY2(pixel[1] < 45, qPrintable(QString("%1 at %2").arg(pixel[1]).arg(x)));
    }
}

void EnhanceRobustnessTest::greyPicturesAreTaken()
{
    const auto gray = media::convert(disk(300, 200, kDark, kLight), media::PixelFormat::Gray8);
    VIDGO_VERIFY(gray);
    const auto result = m_enhancer.run(*gray, {}, {}, {});
    VIDGO_VERIFY(result);
    QCOMPARE(result->format(), media::PixelFormat::Rgb8);
    QCOMPARE(result->width(), 600);
}

void EnhanceRobustnessTest::tilesHaveNoSeams()
{
    // The tiles of a part lie elsewhere: where both agree, no tile shows.
    const auto whole = picture("rd-modern-01-after.jpg");
    constexpr int kLeft = 101;
    constexpr int kTop = 67;
    auto part = media::Image::create(600, 500, media::PixelFormat::Rgb8);
    VIDGO_VERIFY(part);
    for (int y = 0; y < 500; ++y)
        std::copy_n(whole.row(kTop + y) + 3 * kLeft, part->stride(), part->row(y));
    for (const int factor : {1, 2, 3}) {
        const EnhanceSettings settings{.enlarge = factor, .denoise = 0, .detail = 0.7, .autoLevels = false};
        const auto a = m_enhancer.run(whole, settings, {}, {});
        const auto b = m_enhancer.run(*part, settings, {}, {});
        VIDGO_VERIFY(a);
        VIDGO_VERIFY(b);
        int most = 0;
        for (int y = 40 * factor; y < 460 * factor; ++y)
            for (int x = 3 * 40 * factor; x < 3 * 560 * factor; ++x)
                most = std::max(most,
                                std::abs(a->row(kTop * factor + y)[3 * kLeft * factor + x] - b->row(y)[x]));
        QVERIFY2(most <= 1, qPrintable(QString("by %1: %2").arg(factor).arg(most)));
    }
}

void EnhanceRobustnessTest::theFactorIsLimited()
{
    using ondevice::Enhancer;
    QCOMPARE(Enhancer::factorFor(1280, 720, 4), 4);
    QCOMPARE(Enhancer::factorFor(6000, 4000, 4), 3);
    QCOMPARE(Enhancer::factorFor(12000, 8000, 2), 1);
    QCOMPARE(Enhancer::factorFor(30000, 20, 3), 2);
    QCOMPARE(Enhancer::factorFor(100, 100, 9), 4);
    QCOMPARE(Enhancer::factorFor(100, 100, -1), 1);
}

void EnhanceRobustnessTest::aPreviewFitsItsSize()
{
    const auto image = disk(1000, 500, kDark, kLight);
    const auto reduced = m_enhancer.preview(image, {}, 400, {});
    VIDGO_VERIFY(reduced);
    QCOMPARE(reduced->width(), 400);
    QCOMPARE(reduced->height(), 200);
    const auto doubled = m_enhancer.preview(disk(300, 200, kDark, kLight), {}, 700, {});
    VIDGO_VERIFY(doubled);
    QCOMPARE(doubled->width(), 600);
}

void EnhanceRobustnessTest::aMissingOrDamagedModelIsNamed()
{
    const TestFolder folder;
    const ondevice::Enhancer missing({folder / "enlarge.bin"});
    const auto image = disk(50, 50, kDark, kLight);
    VIDGO_VERIFY_ERROR(missing.run(image, {}, {}, {}), OnDeviceError::ModelMissing);
    VIDGO_VERIFY(missing.run(image, plainly(1), {}, {}));
    VIDGO_VERIFY(writeFile(folder / "cut.bin", std::string("VGENL2X"), Durability::None));
    const ondevice::Enhancer damaged({folder / "cut.bin"});
    const auto result = damaged.run(image, {}, {}, {});
    VIDGO_VERIFY_ERROR(result, OnDeviceError::ModelMissing);
    QVERIFY(result.error().external().find("cut.bin") != std::string::npos);
}

void EnhanceRobustnessTest::anEmptyPictureIsRefused()
{
    VIDGO_VERIFY_ERROR(m_enhancer.run({}, {}, {}, {}), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(m_enhancer.preview({}, {}, 100, {}), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(m_enhancer.preview(disk(9, 9, kDark, kLight), {}, 0, {}), BaseError::InvalidArgument);
}

void EnhanceRobustnessTest::equalInputGivesEqualOutput()
{
    const auto image = picture("br-fashion-01-before.jpg");
    const EnhanceSettings settings{.enlarge = 2, .denoise = 0.7, .detail = 0.5, .autoLevels = true};
    const auto first = m_enhancer.run(image, settings, {}, {});
    const auto second = m_enhancer.run(image, settings, {}, {});
    VIDGO_VERIFY(first);
    QVERIFY(sameBytes(*first, *second));
}

void EnhanceRobustnessTest::aStopComesBackSoon_data()
{
    QTest::addColumn<double>("at");
    QTest::newRow("before it starts") << -1.0;
    QTest::newRow("when it has looked") << 0.05;
    QTest::newRow("in the middle") << 0.2;
}

void EnhanceRobustnessTest::aStopComesBackSoon()
{
    QFETCH(double, at);
    const auto image = disk(4000, 3000, kDark, kLight);
    const EnhanceSettings settings{.enlarge = 4, .denoise = 1, .detail = 1, .autoLevels = true};
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
        const auto made = m_enhancer.run(image, settings, progress, stop.get_token());
        const bool isGivenUp = !made && made.error().is(BaseError::Cancelled);
        return isGivenUp ? std::chrono::milliseconds(sinceStop.elapsed()) : test::kNever;
    });
    QVERIFY2(took < kSoon, qPrintable(QString::number(took.count())));
}

void EnhanceRobustnessTest::progressNeverGoesBack()
{
    std::vector<double> seen;
    const Progress progress([&](double fraction) { seen.push_back(fraction); });
    VIDGO_VERIFY(m_enhancer.run(disk(900, 700, kDark, kLight), {}, progress, {}));
    QVERIFY(seen.size() > 3);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
}

QTEST_GUILESS_MAIN(EnhanceRobustnessTest)
#include "enhance_robustness_test.moc"
