#include <QtTest/QtTest>

#include <ctime>
#include <fstream>

#include "style_fixture.h"
#include "vidgo/base/base_error.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

// 40 MP; the benchmark does 100.
constexpr int kWidth = 8000;
constexpr int kHeight = 5000;
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

} // namespace

/// Pictures far above the canvas; on its own, because it measures the memory of its process.
class StylesLargeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto photo = picture("inputs/product-handbag.jpg");
        m_image = scaled(photo, kWidth, kHeight);
        m_canvas = scaled(photo, 3840, 2160);
    }

    // First, because the peak of memory never goes back; with the style that needs most.
    void staysWithinAFewCopiesOfTheInput()
    {
        const double before = peakMegabytes();
        const auto out = styled(m_image, styleSettings("oil_painting"));
        QCOMPARE(out.width(), kWidth);
        QCOMPARE(out.height(), kHeight);
        const double copy = static_cast<double>(m_image.byteCount()) / kMegabyte;
        const double used = peakMegabytes() - before;
        qInfo("%.0f MB above the input of %.0f MB", used, copy);
        if (before > 0)
            QVERIFY2(used < 5 * copy, qPrintable(QString::number(used)));
        // It shows the same as a small one.
        const auto small = styled(scaled(m_image, 640, 400), styleSettings("oil_painting"));
        const double off = difference(scaled(out, 640, 400), small);
        QVERIFY2(off < 5, qPrintable(QString::number(off)));
    }

    void stopsSoon_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<double>("at");
        for (const auto& id : ondevice::Stylizer().styles())
            for (const double at : {0.1, 0.3, 0.6})
                QTest::addRow("%s at %.1f", id.c_str(), at) << QString::fromStdString(id) << at;
    }

    void stopsSoon()
    {
        QFETCH(QString, style);
        QFETCH(double, at);
        // All of this picture is canvas, which takes the longest steps.
        stops(m_canvas, style.toStdString(), at);
    }

    void stopsSoonWhereItReducesAndEnlarges()
    {
        stops(m_image, "vhs", 0.0);
        stops(m_image, "vhs", 0.9);
    }

private:
    static void stops(const media::Image& image, const std::string& style, double at)
    {
        std::stop_source stop;
        double asked = cpuSeconds();
        if (at <= 0)
            stop.request_stop();
        const Progress progress([&](double fraction) {
            if (fraction >= at && !stop.stop_requested()) {
                asked = cpuSeconds();
                stop.request_stop();
            }
        });
        const auto result = ondevice::Stylizer().run(image, styleSettings(style), progress, stop.get_token());
        const double spent = cpuSeconds() - asked;
        VIDGO_VERIFY_ERROR(result, BaseError::Cancelled);
        // Processor time, which does not depend on what else the machine does: at most 0.2 s on two cores.
        qInfo("%.0f ms of processor time after the request", 1000 * spent);
        QVERIFY2(spent < 0.4, qPrintable(QString::number(spent)));
    }

    media::Image m_image;
    media::Image m_canvas;
};

QTEST_GUILESS_MAIN(StylesLargeTest)
#include "styles_large_test.moc"
