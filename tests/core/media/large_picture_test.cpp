#include <fstream>
#include <thread>

#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

constexpr int kSide = 10000;

// The most memory this process ever had, in KiB; -1 where the system does not say.
long peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stol(line.substr(6));
    return -1;
}

bool resetPeak()
{
    std::ofstream file("/proc/self/clear_refs");
    file << "5" << std::flush;
    return file.good();
}

} // namespace

/// 100 million pixels.
class LargePictureTest : public QObject
{
    Q_OBJECT

    Bytes m_jpeg;
    Bytes m_png;

    const Bytes& bytesOfKind(const char* kind) { return std::string_view(kind) == "png" ? m_png : m_jpeg; }

    void addKinds()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("jpeg") << QByteArray("jpeg");
        QTest::newRow("png") << QByteArray("png");
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto image = Image::create(kSide, kSide, PixelFormat::Rgb8);
        VIDGO_VERIFY(image);
        for (int y = 0; y < kSide; ++y)
            std::memset(image->row(y), y * 200 / kSide, image->stride());
        m_jpeg = *encodePicture(*image, {PictureFormat::Jpeg, 80, true});
        m_png = *encodePicture(*image, {PictureFormat::Png, 80, true});
    }

    void oneCopyIsEnough_data() { addKinds(); }
    void oneCopyIsEnough()
    {
        QFETCH(QByteArray, kind);
        const Bytes& bytes = bytesOfKind(kind.constData());
        const bool isMeasured = resetPeak();
        const long before = peakMemory();
        {
            const auto picture = decodePicture(bytes);
            VIDGO_VERIFY(picture);
            QCOMPARE(picture->image.width(), kSide);
            QVERIFY(std::abs(picture->image.row(kSide / 2)[0] - 100) <= 1);
        }
        const long used = peakMemory() - before;
        constexpr long kOneCopy = 3l * kSide * kSide / 1024;
#ifndef __SANITIZE_ADDRESS__
        if (isMeasured && before > 0)
            QVERIFY2(used < kOneCopy * 11 / 10, qPrintable(QString::number(used)));
#else
        Q_UNUSED(isMeasured);
        Q_UNUSED(used);
#endif
    }

    void reductionNeedsNoWholeCopy_data() { addKinds(); }
    void reductionNeedsNoWholeCopy()
    {
        QFETCH(QByteArray, kind);
        const bool isMeasured = resetPeak();
        const long before = peakMemory();
        DecodeOptions options;
        options.maxSide = 500;
        const auto picture = decodePicture(bytesOfKind(kind.constData()), options);
        VIDGO_VERIFY(picture);
        QCOMPARE(picture->image.width(), 500);
        QVERIFY(std::abs(picture->image.row(250)[0] - 100) <= 1);
#ifndef __SANITIZE_ADDRESS__
        if (isMeasured && before > 0)
            QVERIFY(peakMemory() - before < 32 * 1024);
#else
        Q_UNUSED(isMeasured);
#endif
    }

    // The bound is generous because the tests share their machine; what is meant is 200 ms.
    void stopIsSeenSoon_data() { addKinds(); }
    void stopIsSeenSoon()
    {
        QFETCH(QByteArray, kind);
        using Clock = std::chrono::steady_clock;
        std::stop_source source;
        std::atomic<Clock::time_point> asked{};
        std::jthread stopper([&] {
            asked = Clock::now();
            source.request_stop();
        });
        const auto picture = decodePicture(bytesOfKind(kind.constData()), {}, source.get_token());
        const auto returned = Clock::now();
        stopper.join();
        VIDGO_VERIFY_ERROR(picture, BaseError::Cancelled);
        QVERIFY(returned - asked.load() < std::chrono::seconds(1));
    }
};

QTEST_GUILESS_MAIN(LargePictureTest)
#include "large_picture_test.moc"
