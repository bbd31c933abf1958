#include "test_pictures.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

// Where a stored pixel stands upright, straight from the table of Exif 2.32.
QPoint upright(int orientation, int x, int y, int width, int height)
{
    switch (orientation) {
    case 2:
        return {width - 1 - x, y};
    case 3:
        return {width - 1 - x, height - 1 - y};
    case 4:
        return {x, height - 1 - y};
    case 5:
        return {y, x};
    case 6:
        return {height - 1 - y, x};
    case 7:
        return {height - 1 - y, width - 1 - x};
    case 8:
        return {y, width - 1 - x};
    default:
        return {x, y};
    }
}

bool isTurned(const Image& stored, const Image& shown, int orientation)
{
    const int step = stored.channels();
    if (shown.channels() != step)
        return false;
    for (int y = 0; y < stored.height(); ++y)
        for (int x = 0; x < stored.width(); ++x) {
            const QPoint at = upright(orientation, x, y, stored.width(), stored.height());
            if (at.x() >= shown.width() || at.y() >= shown.height() ||
                std::memcmp(stored.row(y) + x * step, shown.row(at.y()) + at.x() * step,
                            static_cast<std::size_t>(step)) != 0)
                return false;
        }
    return true;
}

} // namespace

class OrientationTest : public QObject
{
    Q_OBJECT

    void addOrientations()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation;
    }

    // Taller than one strip of the transposing writer and no multiple of it.
    const int m_width = 45;
    const int m_height = 70;

private Q_SLOTS:
    void pngIsTurnedPixelExactly_data() { addOrientations(); }
    void pngIsTurnedPixelExactly()
    {
        QFETCH(int, orientation);
        const Image stored = patternImage(m_width, m_height, PixelFormat::Rgba8);
        const auto png =
            withPngChunk(encoded(stored, PictureFormat::Png), "eXIf", exifBlock(orientation, true));
        const auto picture = decodePicture(png);
        VIDGO_VERIFY(picture);
        QCOMPARE(picture->info.orientation, orientation);
        QCOMPARE(picture->image.width(), picture->info.uprightWidth());
        QCOMPARE(picture->image.height(), picture->info.uprightHeight());
        QVERIFY(isTurned(stored, picture->image, orientation));
    }

    void jpegIsTurnedPixelExactly_data() { addOrientations(); }
    void jpegIsTurnedPixelExactly()
    {
        QFETCH(int, orientation);
        const auto jpeg = encoded(patternImage(m_width, m_height, PixelFormat::Rgb8), PictureFormat::Jpeg);
        const auto stored = decodePicture(jpeg);
        VIDGO_VERIFY(stored);
        for (const bool isBigEndian : {false, true}) {
            const auto picture = decodePicture(withJpegExif(jpeg, exifBlock(orientation, isBigEndian)));
            VIDGO_VERIFY(picture);
            QCOMPARE(picture->info.orientation, orientation);
            QVERIFY(isTurned(stored->image, picture->image, orientation));
        }
    }

    void webPIsTurnedPixelExactly_data() { addOrientations(); }
    void webPIsTurnedPixelExactly()
    {
        QFETCH(int, orientation);
        const Image stored = patternImage(m_width, m_height, PixelFormat::Rgb8);
        const auto picture = decodePicture(withWebPExif(encoded(stored, PictureFormat::WebP, 100), m_width,
                                                        m_height, false, exifBlock(orientation, false)));
        VIDGO_VERIFY(picture);
        QCOMPARE(picture->info.orientation, orientation);
        QVERIFY(isTurned(stored, picture->image, orientation));
    }

    void reductionComesBeforeTurning_data() { addOrientations(); }
    void reductionComesBeforeTurning()
    {
        QFETCH(int, orientation);
        const Image stored = patternImage(m_width, m_height, PixelFormat::Rgb8);
        const auto png =
            withPngChunk(encoded(stored, PictureFormat::Png), "eXIf", exifBlock(orientation, true));
        const auto small = fitWithin(stored, 35);
        VIDGO_VERIFY(small);
        DecodeOptions options;
        options.maxSide = 35;
        const auto picture = decodePicture(png, options);
        VIDGO_VERIFY(picture);
        QVERIFY(isTurned(*small, picture->image, orientation));
    }

    void senselessOrientationIsIgnored()
    {
        const auto jpeg = encoded(patternImage(9, 5, PixelFormat::Rgb8), PictureFormat::Jpeg);
        for (const int orientation : {0, 9, 4711}) {
            const auto picture = decodePicture(withJpegExif(jpeg, exifBlock(orientation, true)));
            VIDGO_VERIFY(picture);
            QCOMPARE(picture->info.orientation, 1);
            QCOMPARE(picture->image.width(), 9);
        }
    }

    void brokenExifIsIgnored()
    {
        const auto jpeg = encoded(patternImage(9, 5, PixelFormat::Rgb8), PictureFormat::Jpeg);
        const Bytes exif = exifBlock(6, false);
        for (std::size_t length = 0; length < 20; ++length) {
            const auto picture = decodePicture(
                withJpegExif(jpeg, Bytes(exif.begin(), exif.begin() + static_cast<std::ptrdiff_t>(length))));
            VIDGO_VERIFY(picture);
            QCOMPARE(picture->info.orientation, 1);
        }
    }
};

QTEST_GUILESS_MAIN(OrientationTest)
#include "orientation_test.moc"
