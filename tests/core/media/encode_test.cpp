#include <thread>

#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

bool isSame(const Image& a, const Image& b)
{
    return a.format() == b.format() && a.width() == b.width() && std::ranges::equal(a.pixels(), b.pixels());
}

double meanDifference(const Image& a, const Image& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.byteCount(); ++i)
        sum += std::abs(a.pixels()[i] - b.pixels()[i]);
    return sum / static_cast<double>(a.byteCount());
}

} // namespace

class EncodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pngComesBackExactly()
    {
        for (const bool isFast : {false, true})
            for (const auto format : {PixelFormat::Rgb8, PixelFormat::Rgba8}) {
                const Image image = patternImage(67, 41, format);
                const auto bytes = encodePicture(image, {PictureFormat::Png, 92, isFast});
                VIDGO_VERIFY(bytes);
                const auto back = decodePicture(*bytes);
                VIDGO_VERIFY(back);
                QVERIFY(isSame(back->image, image));
                QVERIFY(!back->info.hasColorProfile);
                QVERIFY(std::search(bytes->begin(), bytes->end(), std::begin("sRGB"), std::end("sRGB") - 1) !=
                        bytes->end());
            }
    }

    void losslessWebPComesBackExactly()
    {
        for (const bool isFast : {false, true}) {
            const Image image = patternImage(67, 41, PixelFormat::Rgb8);
            const auto bytes = encodePicture(image, {PictureFormat::WebP, 100, isFast});
            VIDGO_VERIFY(bytes);
            const auto back = decodePicture(*bytes);
            VIDGO_VERIFY(back);
            QVERIFY(isSame(back->image, image));
        }
    }

    void webPKeepsAlpha()
    {
        const Image image = plainImage(40, 30, PixelFormat::Rgba8, 10, 200, 30, 77);
        for (const int quality : {60, 100}) {
            const auto back = decodePicture(encoded(image, PictureFormat::WebP, quality));
            VIDGO_VERIFY(back);
            QCOMPARE(back->image.format(), PixelFormat::Rgba8);
            QCOMPARE(int(back->image.row(7)[7 * 4 + 3]), 77);
        }
    }

    void jpegGetsCloserWithQuality()
    {
        Image image = plainImage(120, 90, PixelFormat::Rgb8, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                image.row(y)[3 * x] = static_cast<std::uint8_t>(2 * x);
                image.row(y)[3 * x + 1] = static_cast<std::uint8_t>(2 * y);
                image.row(y)[3 * x + 2] = static_cast<std::uint8_t>((x / 8 + y / 8) % 2 * 255);
            }
        double last = 1000;
        std::size_t lastSize = 0;
        for (const int quality : {10, 60, 98}) {
            const auto bytes = encoded(image, PictureFormat::Jpeg, quality);
            const auto back = decodePicture(bytes);
            VIDGO_VERIFY(back);
            QVERIFY(!back->info.hasColorProfile);
            const double difference = meanDifference(image, back->image);
            QVERIFY2(difference < last, qPrintable(QString::number(difference)));
            QVERIFY(bytes.size() > lastSize);
            last = difference;
            lastSize = bytes.size();
        }
        QVERIFY(last < 3);
    }

    void transparencyBecomesWhiteInJpeg()
    {
        const auto back =
            decodePicture(encoded(plainImage(20, 20, PixelFormat::Rgba8, 255, 0, 0, 0), PictureFormat::Jpeg));
        VIDGO_VERIFY(back);
        QCOMPARE(back->image.format(), PixelFormat::Rgb8);
        QVERIFY(back->image.row(9)[28] > 252);
    }

    void grayIsWrittenInEveryFormat()
    {
        const Image gray = plainImage(20, 20, PixelFormat::Gray8, 90, 0, 0);
        for (const auto format : {PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::WebP}) {
            const auto back = decodePicture(encoded(gray, format));
            VIDGO_VERIFY(back);
            for (int c = 0; c < 3; ++c)
                QVERIFY(std::abs(back->image.row(9)[27 + c] - 90) <= 1);
        }
    }

    void sidesThatAFormatCannotHoldAreNamed()
    {
        const Image wide = plainImage(16384, 1, PixelFormat::Rgb8, 1, 2, 3);
        const auto bytes = encodePicture(wide, {PictureFormat::WebP, 80, true});
        VIDGO_VERIFY_ERROR(bytes, MediaError::TooLargeForFormat);
        const auto text = bytes.error().external();
        for (const char* part : {"WebP", "16384", "16383"})
            QVERIFY2(text.find(part) != std::string::npos, text.c_str());
        VIDGO_VERIFY_ERROR(
            encodePicture(plainImage(1, 65535, PixelFormat::Rgb8, 1, 2, 3), {PictureFormat::Jpeg, 80, true}),
            MediaError::TooLargeForFormat);
        VIDGO_VERIFY(
            encodePicture(plainImage(1, 65535, PixelFormat::Rgb8, 1, 2, 3), {PictureFormat::Png, 80, true}));
    }

    void stopIsSeen()
    {
        std::stop_source source;
        source.request_stop();
        for (const auto format : {PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::WebP})
            VIDGO_VERIFY_ERROR(
                encodePicture(patternImage(9, 9, PixelFormat::Rgb8), {format, 80, false}, source.get_token()),
                BaseError::Cancelled);
    }

    // Whenever the stop comes, there is the whole file or the reason, and nothing is freed twice.
    void stopInTheMiddleIsClean()
    {
        Image image = patternImage(1500, 1000, PixelFormat::Rgb8);
        for (const auto format : {PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::WebP})
            for (int rounds = 0; rounds < 20; ++rounds) {
                std::stop_source source;
                std::jthread stopper([&source, turns = rounds * rounds * 20] {
                    for (int i = 0; i < turns; ++i)
                        std::this_thread::yield();
                    source.request_stop();
                });
                const auto bytes = encodePicture(image, {format, 90, true}, source.get_token());
                if (bytes)
                    VIDGO_VERIFY(probePicture(*bytes, "whole"));
                else
                    VIDGO_VERIFY_ERROR(bytes, BaseError::Cancelled);
            }
    }

    void nothingIsNotEncoded()
    {
        VIDGO_VERIFY_ERROR(encodePicture(Image(), {}), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(
            encodePicture(patternImage(2, 2, PixelFormat::Rgb8), {PictureFormat::None, 80, false}),
            BaseError::InvalidArgument);
    }

    void namesOfFormats()
    {
        QCOMPARE(mediaTypeOf(PictureFormat::Jpeg), std::string("image/jpeg"));
        QCOMPARE(mediaTypeOf(PictureFormat::Png), std::string("image/png"));
        QCOMPARE(mediaTypeOf(PictureFormat::WebP), std::string("image/webp"));
        QCOMPARE(extensionOf(PictureFormat::Jpeg), std::string("jpg"));
        QCOMPARE(extensionOf(PictureFormat::Png), std::string("png"));
        QCOMPARE(extensionOf(PictureFormat::WebP), std::string("webp"));
    }
};

QTEST_GUILESS_MAIN(EncodeTest)
#include "encode_test.moc"
