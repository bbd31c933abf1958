#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

class ImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesOutsideOfTheLimitsAreRefused()
    {
        for (const auto& [width, height] :
             {std::pair(0, 5), std::pair(5, 0), std::pair(-1, 5), std::pair(65536, 1)})
            VIDGO_VERIFY_ERROR(Image::create(width, height, PixelFormat::Rgb8), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(Image::create(5, 5, PixelFormat::None), BaseError::InvalidArgument);
        VIDGO_VERIFY(Image::create(65535, 1, PixelFormat::Gray8));
    }

    void cloneIsACopyOfItsOwn()
    {
        Image image = patternImage(7, 5, PixelFormat::Rgba8);
        const auto copy = image.clone();
        VIDGO_VERIFY(copy);
        QVERIFY(std::ranges::equal(copy->pixels(), image.pixels()));
        image.row(0)[0] ^= 0xFF;
        QVERIFY(!std::ranges::equal(copy->pixels(), image.pixels()));
        VIDGO_VERIFY(Image().clone());
    }

    void reductionAveragesWholeBlocksExactly()
    {
        Image image = plainImage(4, 2, PixelFormat::Gray8, 0, 0, 0);
        const std::uint8_t values[] = {10, 20, 100, 200, 30, 40, 0, 100};
        std::copy(std::begin(values), std::end(values), image.row(0));
        const auto small = resize(image, 2, 1);
        VIDGO_VERIFY(small);
        QCOMPARE(int(small->row(0)[0]), 25);
        QCOMPARE(int(small->row(0)[1]), 100);
    }

    void reductionWeighsPartsOfPixels()
    {
        Image image = plainImage(3, 1, PixelFormat::Gray8, 0, 0, 0);
        image.row(0)[1] = 240;
        const auto small = resize(image, 2, 1); // each takes half of the middle one: 240 * 0.5 / 1.5
        VIDGO_VERIFY(small);
        QCOMPARE(int(small->row(0)[0]), 80);
        QCOMPARE(int(small->row(0)[1]), 80);
    }

    void plainColourStaysWhatItIs()
    {
        const Image image = plainImage(97, 61, PixelFormat::Rgba8, 255, 128, 3, 255);
        for (const auto& [width, height] :
             {std::pair(13, 7), std::pair(200, 150), std::pair(97, 200), std::pair(3, 61), std::pair(1, 1)}) {
            const auto result = resize(image, width, height);
            VIDGO_VERIFY(result);
            QCOMPARE(result->width(), width);
            QCOMPARE(result->height(), height);
            const Image expected = plainImage(width, height, PixelFormat::Rgba8, 255, 128, 3, 255);
            QVERIFY(std::ranges::equal(result->pixels(), expected.pixels()));
        }
    }

    void invisibleColoursDoNotBleed()
    {
        Image image = plainImage(2, 1, PixelFormat::Rgba8, 0, 255, 0, 0); // green, but invisible
        const std::uint8_t red[] = {255, 0, 0, 255};
        std::copy(std::begin(red), std::end(red), image.row(0));
        const auto small = resize(image, 1, 1);
        VIDGO_VERIFY(small);
        QCOMPARE(int(small->row(0)[0]), 255);
        QCOMPARE(int(small->row(0)[1]), 0);
        QCOMPARE(int(small->row(0)[3]), 128);
        const auto large = resize(image, 8, 4);
        VIDGO_VERIFY(large);
        for (int x = 0; x < 8; ++x)
            QCOMPARE(int(large->row(1)[4 * x + 1]), 0);
    }

    void enlargementGoesThroughThePixels()
    {
        Image image = plainImage(3, 3, PixelFormat::Gray8, 0, 0, 0);
        image.row(1)[1] = 200;
        const auto large = resize(image, 9, 9);
        VIDGO_VERIFY(large);
        QCOMPARE(int(large->row(4)[4]), 200); // the middle of the middle pixel
        QVERIFY(large->row(0)[0] <= 1);
        QVERIFY(large->row(4)[3] > 100 && large->row(4)[3] < 200);
    }

    void fitWithinKeepsTheShape()
    {
        const auto wide = fitWithin(patternImage(400, 100, PixelFormat::Rgb8), 50);
        VIDGO_VERIFY(wide);
        QCOMPARE(wide->width(), 50);
        QCOMPARE(wide->height(), 13);
        const auto thin = fitWithin(patternImage(1, 400, PixelFormat::Rgb8), 50);
        VIDGO_VERIFY(thin);
        QCOMPARE(thin->width(), 1);
        QCOMPARE(thin->height(), 50);
        const auto same = fitWithin(patternImage(40, 10, PixelFormat::Rgb8), 50);
        VIDGO_VERIFY(same);
        QCOMPARE(same->width(), 40);
    }

    void convertGoesBetweenAllFormats()
    {
        const Image red = plainImage(3, 2, PixelFormat::Rgba8, 255, 0, 0, 10);
        const auto gray = convert(red, PixelFormat::Gray8);
        VIDGO_VERIFY(gray);
        QCOMPARE(int(gray->row(1)[2]), 54); // 0.2126 * 255
        const auto rgb = convert(red, PixelFormat::Rgb8);
        VIDGO_VERIFY(rgb);
        QCOMPARE(int(rgb->row(1)[6]), 255);
        QCOMPARE(int(rgb->row(1)[7]), 0);
        const auto back = convert(*gray, PixelFormat::Rgba8);
        VIDGO_VERIFY(back);
        for (const auto& [index, value] :
             {std::pair(0, 54), std::pair(1, 54), std::pair(2, 54), std::pair(3, 255)})
            QCOMPARE(int(back->row(0)[index]), value);
        const auto white = convert(plainImage(1, 1, PixelFormat::Rgb8, 255, 255, 255), PixelFormat::Gray8);
        VIDGO_VERIFY(white);
        QCOMPARE(int(white->row(0)[0]), 255);
    }

    void flattenLaysOverOneColour()
    {
        const auto result = flatten(plainImage(2, 2, PixelFormat::Rgba8, 200, 100, 0, 128), 0, 100, 255);
        VIDGO_VERIFY(result);
        QCOMPARE(result->format(), PixelFormat::Rgb8);
        QCOMPARE(int(result->row(1)[3]), 100);
        QCOMPARE(int(result->row(1)[4]), 100);
        QCOMPARE(int(result->row(1)[5]), 127);
        const auto clear = flatten(plainImage(1, 1, PixelFormat::Rgba8, 9, 9, 9, 0), 1, 2, 3);
        VIDGO_VERIFY(clear);
        QCOMPARE(int(clear->row(0)[2]), 3);
    }
};

QTEST_GUILESS_MAIN(ImageTest)
#include "image_test.moc"
