#include <QtTest/QtTest>

#include <ctime>
#include <fstream>

#include "remover_fixture.h"
#include "vidgo/base/base_error.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

constexpr int kSide = 10000;
constexpr double kMegabyte = 1024.0 * 1024.0;

/// The most memory this process ever held, or 0 where the system does not say.
double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024.0;
    }
    return 0;
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// A dark box with a light window on a light ground; quick to make.
media::Image scene()
{
    auto image = media::Image::create(kSide, kSide, media::PixelFormat::Rgb8);
    if (!image)
        qFatal("%s", image.error().internal().c_str());
    for (int y = 0; y < kSide; ++y) {
        auto* row = image->row(y);
        std::fill_n(row, image->stride(), static_cast<std::uint8_t>(235 - y / 1000));
        const bool inBox = y > 3000 && y < 7500;
        if (inBox)
            std::fill_n(row + 3 * 2500, 3 * 4000, static_cast<std::uint8_t>(60));
    }
    return std::move(*image);
}

} // namespace

/// 100 megapixels: on its own, because it measures the memory of its process.
class LargePictureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_remover = std::make_unique<ondevice::BackgroundRemover>(
            ondevice::RemoverOptions{sourcePath("resources/models/selfie.onnx"), {}});
        m_image = scene();
    }

    // First, because the peak of memory never goes back.
    void isCutOutWithinAFewCopiesOfTheInput()
    {
        const double before = peakMegabytes();
        const auto cutout = m_remover->run(m_image, {}, {}, {});
        VIDGO_VERIFY(cutout);
        QCOMPARE(cutout->picture.width(), kSide);
        QCOMPARE(alphaAt(*cutout, 0.45, 0.5), 255);
        QCOMPARE(alphaAt(*cutout, 0.1, 0.1), 0);
        // The edge lies where it was drawn, to a few of the 13 pixels that one of the search covers.
        const auto* row = cutout->alpha.row(5000);
        QVERIFY(row[2500 - 6] < 64);
        QVERIFY(row[2500 + 6] > 192);
        if (before > 0) {
            const double results = 5.0 * kSide * kSide / kMegabyte;
            const double used = peakMegabytes() - before;
            qInfo("%.0f MB above the input, %.0f of them the results", used, results);
            QVERIFY2(used < results + 350, qPrintable(QString::number(used)));
        }
    }

    void stopsSoon_data()
    {
        QTest::addColumn<double>("at");
        QTest::newRow("reducing") << 0.0;
        QTest::newRow("searching") << 0.2;
        QTest::newRow("refining") << 0.6;
        QTest::newRow("composing") << 0.9;
    }

    void stopsSoon()
    {
        QFETCH(double, at);
        std::stop_source stop;
        double asked = -1;
        const Progress progress([&](double fraction) {
            if (fraction >= at && asked < 0) {
                asked = cpuSeconds();
                stop.request_stop();
            }
        });
        const auto result = m_remover->run(m_image, {}, progress, stop.get_token());
        const double spent = cpuSeconds() - asked;
        VIDGO_VERIFY_ERROR(result, BaseError::Cancelled);
        // Processor time, which does not depend on what else the machine does: at most 0.2 s on two cores.
        qInfo("%.0f ms of processor time after the request", 1000 * spent);
        QVERIFY2(spent < 0.4, qPrintable(QString::number(spent)));
    }

private:
    std::unique_ptr<ondevice::BackgroundRemover> m_remover;
    media::Image m_image;
};

QTEST_GUILESS_MAIN(LargePictureTest)
#include "large_picture_test.moc"
