#include <QtTest/QtTest>

#include <cmath>
#include <random>
#include <set>

#include "remover_fixture.h"
#include "vidgo/ondevice/enhancer.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

// What the filters have never seen; core/ondevice/training/README.md.
constexpr std::array kHeldOut = {"br-food-02-before.jpg",        "br-fashion-02-before.jpg",
                                 "br-electronics-02-before.jpg", "br-jewelry-02-before.jpg",
                                 "rd-japanese-01-after.jpg",     "plates/nature-slab.jpg"};

media::Image create(int width, int height, media::PixelFormat format = media::PixelFormat::Rgb8)
{
    auto image = media::Image::create(width, height, format);
    if (!image)
        qFatal("%s", image.error().internal().c_str());
    return std::move(*image);
}

media::Image need(Result<media::Image> image)
{
    if (!image)
        qFatal("%s", image.error().internal().c_str());
    return std::move(*image);
}

/// A part of `image` whose sides divide by `unit`.
media::Image cropped(const media::Image& image, int unit)
{
    auto out = create(image.width() / unit * unit, image.height() / unit * unit);
    for (int y = 0; y < out.height(); ++y)
        std::copy_n(image.row(y), out.stride(), out.row(y));
    return out;
}

double psnr(const media::Image& a, const media::Image& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.byteCount(); ++i) {
        const double d = a.pixels()[i] - b.pixels()[i];
        sum += d * d;
    }
    return 10.0 * std::log10(255.0 * 255.0 / std::max(1e-9, sum / static_cast<double>(a.byteCount())));
}

/// Mean structural similarity of the brightness over windows of 8×8, every eighth pixel (Wang et al., 2004).
double ssim(const media::Image& first, const media::Image& second)
{
    const auto a = need(media::convert(first, media::PixelFormat::Gray8));
    const auto b = need(media::convert(second, media::PixelFormat::Gray8));
    double total = 0;
    int count = 0;
    for (int top = 0; top + 8 <= a.height(); top += 8) {
        for (int left = 0; left + 8 <= a.width(); left += 8, ++count) {
            double sumA = 0;
            double sumB = 0;
            double aa = 0;
            double bb = 0;
            double ab = 0;
            for (int y = top; y < top + 8; ++y) {
                for (int x = left; x < left + 8; ++x) {
                    const double u = a.row(y)[x];
                    const double v = b.row(y)[x];
                    sumA += u;
                    sumB += v;
                    aa += u * u;
                    bb += v * v;
                    ab += u * v;
                }
            }
            const double ma = sumA / 64;
            const double mb = sumB / 64;
            total += (2 * ma * mb + 6.5025) * (2 * (ab / 64 - ma * mb) + 58.5225) /
                     ((ma * ma + mb * mb + 6.5025) * (aa / 64 - ma * ma + bb / 64 - mb * mb + 58.5225));
        }
    }
    return total / count;
}

media::Image withNoise(const media::Image& image, double spread)
{
    auto out = need(image.clone());
    std::mt19937 random(7);
    for (auto& value : out.pixels()) {
        // Twelve even ones make nearly a normal one, the same with every library.
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += static_cast<double>(random()) / 4294967296.0;
        value = static_cast<std::uint8_t>(std::clamp(value + spread * sum + 0.5, 0.0, 255.0));
    }
    return out;
}

media::Image mapped(const media::Image& image, double factor, double offset)
{
    auto out = need(image.clone());
    for (auto& value : out.pixels())
        value = static_cast<std::uint8_t>(std::clamp(value * factor + offset + 0.5, 0.0, 255.0));
    return out;
}

/// From left to right from `low` to `high`, and finely from top to bottom.
media::Image gradient(int width, int height, double low, double high)
{
    auto image = create(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            std::fill_n(image.row(y) + static_cast<std::ptrdiff_t>(3) * x, 3,
                        static_cast<std::uint8_t>(std::lround(low + (high - low) * x / (width - 1))));
    return image;
}

EnhanceSettings only(int enlarge, double denoise, double detail, bool autoLevels)
{
    return {.enlarge = enlarge, .denoise = denoise, .detail = detail, .autoLevels = autoLevels};
}

} // namespace

class EnhanceQualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enlargingBeatsBicubicOnPicturesItHasNotLearned_data();
    void enlargingBeatsBicubicOnPicturesItHasNotLearned();
    void noiseIsTakenOut();
    void aCleanPictureKeepsItsDetail();
    void aWellExposedPictureStaysAsItIs();
    void aDullPictureGetsItsRangeBack();
    void aPlainPictureIsNotStretched();
    void aStretchedGradientHasNoSteps();
    void levelsKeepTheHue();
    void aCastIsTakenBack();
    void detailHasNoHalo();
    void plainAreasStayAsTheyAreWhenEnlarged();

private:
    media::Image run(const media::Image& image, const EnhanceSettings& settings)
    {
        return need(m_enhancer.run(image, settings, {}, {}));
    }
    const ondevice::Enhancer m_enhancer{{sourcePath("resources/models/enlarge.bin")}};
};

void EnhanceQualityTest::enlargingBeatsBicubicOnPicturesItHasNotLearned_data()
{
    QTest::addColumn<int>("factor");
    for (const int factor : {2, 3, 4})
        QTest::addRow("by %d", factor) << factor;
}

void EnhanceQualityTest::enlargingBeatsBicubicOnPicturesItHasNotLearned()
{
    QFETCH(int, factor);
    double gain = 0;
    double likeness = 0;
    for (const char* name : kHeldOut) {
        const auto truth = cropped(picture(name), factor);
        const auto small = need(media::resize(truth, truth.width() / factor, truth.height() / factor));
        const auto bicubic = need(media::resize(small, truth.width(), truth.height()));
        const auto ours = run(small, only(factor, 0, 0, false));
        QCOMPARE(ours.width(), truth.width());
        QCOMPARE(ours.height(), truth.height());
        const double more = psnr(ours, truth) - psnr(bicubic, truth);
        QVERIFY2(more > 0.1, qPrintable(QString("%1: %2 dB").arg(name).arg(more)));
        gain += more / kHeldOut.size();
        likeness += (ssim(ours, truth) - ssim(bicubic, truth)) / kHeldOut.size();
    }
    qInfo("by %d: %+.2f dB, SSIM %+.4f", factor, gain, likeness);
    QVERIFY2(gain >= 0.8, qPrintable(QString::number(gain)));
    QVERIFY2(likeness > 0.002, qPrintable(QString::number(likeness)));
}

void EnhanceQualityTest::noiseIsTakenOut()
{
    const auto truth = need(media::fitWithin(picture("br-food-02-before.jpg"), 640));
    const auto noisy = withNoise(truth, 10);
    const double before = psnr(noisy, truth);
    const double some = psnr(run(noisy, only(1, 0.2, 0, false)), truth);
    const double usual = psnr(run(noisy, only(1, 0.5, 0, false)), truth);
    QVERIFY2(some > before + 5, qPrintable(QString("%1 to %2").arg(before).arg(some)));
    QVERIFY2(usual > before + 7, qPrintable(QString("%1 to %2").arg(before).arg(usual)));
}

void EnhanceQualityTest::aCleanPictureKeepsItsDetail()
{
    const auto clean = picture("rd-japanese-01-after.jpg");
    QVERIFY(psnr(run(clean, only(1, 0.5, 0, false)), clean) > 40);
}

void EnhanceQualityTest::aWellExposedPictureStaysAsItIs()
{
    const auto image = gradient(512, 64, 0, 255);
    QVERIFY(sameBytes(run(image, only(1, 0, 0, true)), image));
    const auto room = picture("rd-japanese-01-after.jpg");
    QVERIFY(sameBytes(run(room, only(1, 0, 0, true)), room));
}

void EnhanceQualityTest::aDullPictureGetsItsRangeBack()
{
    const auto room = picture("rd-japanese-01-after.jpg");
    const auto dull = mapped(room, 0.5, 55);
    QVERIFY(psnr(run(dull, only(1, 0, 0, true)), room) > psnr(dull, room) + 6);
}

void EnhanceQualityTest::aPlainPictureIsNotStretched()
{
    const auto image = gradient(300, 200, 120, 135);
    QVERIFY(sameBytes(run(image, only(1, 0, 0, true)), image));
}

void EnhanceQualityTest::aStretchedGradientHasNoSteps()
{
    const auto image = gradient(1200, 80, 60, 190);
    const auto result = run(image, only(1, 0, 0, true));
    std::set<int> levels;
    for (const auto value : result.pixels())
        levels.insert(value);
    QVERIFY(*levels.rbegin() - *levels.begin() > 160);
    QCOMPARE(static_cast<int>(levels.size()), *levels.rbegin() - *levels.begin() + 1);
}

void EnhanceQualityTest::levelsKeepTheHue()
{
    auto image = gradient(400, 100, 70, 150);
    for (int y = 40; y < 60; ++y)
        for (int x = 100; x < 300; ++x) {
            auto* pixel = image.row(y) + static_cast<std::ptrdiff_t>(3) * x;
            pixel[0] = 140;
            pixel[1] = 110;
            pixel[2] = 80;
        }
    const auto result = run(image, only(1, 0, 0, true));
    const auto* pixel = result.row(50) + 600;
    // The middle channel stays in the middle.
    QVERIFY(pixel[0] - pixel[2] > 66);
    QVERIFY(std::abs((pixel[0] - pixel[1]) - (pixel[1] - pixel[2])) <= 3);
}

void EnhanceQualityTest::aCastIsTakenBack()
{
    auto image = gradient(400, 100, 20, 240);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 400; ++x)
            image.row(y)[3 * x + 2] = static_cast<std::uint8_t>(image.row(y)[3 * x + 2] * 0.88);
    const auto result = run(image, only(1, 0, 0, true));
    const auto cast = [](const media::Image& picture) {
        const auto* pixel = picture.row(50) + 600;
        return static_cast<double>(pixel[0] - pixel[2]) / pixel[0];
    };
    QVERIFY(cast(image) > 0.1);
    QVERIFY2(cast(result) < 0.6 * cast(image), qPrintable(QString::number(cast(result))));
    QVERIFY(cast(result) > -0.01);
}

void EnhanceQualityTest::detailHasNoHalo()
{
    auto image = create(200, 60);
    for (int y = 0; y < 60; ++y)
        for (int x = 0; x < 200; ++x)
            std::fill_n(image.row(y) + static_cast<std::ptrdiff_t>(3) * x, 3,
                        static_cast<std::uint8_t>(x < 100 ? 60 : 190));
    for (const int factor : {1, 2}) {
        const auto result = run(image, only(factor, 0, 1, false));
        const auto [least, most] = std::ranges::minmax(result.pixels());
        QVERIFY2(least >= 48 && most <= 202, qPrintable(QString("%1 %2").arg(least).arg(most)));
    }
}

void EnhanceQualityTest::plainAreasStayAsTheyAreWhenEnlarged()
{
    for (const int factor : {2, 3, 4}) {
        const auto result = run(plain(70, 50, {30, 140, 220}), only(factor, 0.2, 0.5, false));
        QCOMPARE(result.width(), 70 * factor);
        for (int y = 0; y < result.height(); ++y)
            for (int x = 0; x < result.width(); ++x) {
                const auto* pixel = result.row(y) + static_cast<std::ptrdiff_t>(3) * x;
                QVERIFY(std::abs(pixel[0] - 30) <= 1 && std::abs(pixel[1] - 140) <= 1 &&
                        std::abs(pixel[2] - 220) <= 1);
            }
    }
}

QTEST_GUILESS_MAIN(EnhanceQualityTest)
#include "enhance_quality_test.moc"
