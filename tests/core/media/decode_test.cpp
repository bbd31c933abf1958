#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

QString middleOf(const Image& image)
{
    const auto* at = image.row(image.height() / 2) + image.width() / 2 * image.channels();
    return QString::asprintf("%d,%d,%d", at[0], at[1], at[2]);
}

bool isNear(const Image& image, int red, int green, int blue, int tolerance)
{
    const auto* at = image.row(image.height() / 2) + image.width() / 2 * image.channels();
    return std::abs(at[0] - red) <= tolerance && std::abs(at[1] - green) <= tolerance &&
           std::abs(at[2] - blue) <= tolerance;
}

struct Expected
{
    const char* file;
    const char* mediaType;
    int bits;
    bool isAnimated;
    bool isCmyk;
    bool hasProfile;
    int red, green, blue, tolerance;
};

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // All but the P3 pictures show a gradient from red to blue, 64 x 48.
    void everyKindIsReadInSRgb_data()
    {
        const Expected rows[] = {
            {"progressive.jpg", "image/jpeg", 8, false, false, false, 125, 0, 130, 4},
            {"cmyk_adobe.jpg", "image/jpeg", 8, false, true, false, 125, 0, 130, 5},
            {"display_p3.jpg", "image/jpeg", 8, false, false, true, 215, 93, 31, 3},
            {"display_p3.png", "image/png", 8, false, false, true, 255, 0, 0, 2},
            {"sixteen_bit.png", "image/png", 16, false, false, false, 125, 0, 130, 1},
            {"interlaced.png", "image/png", 16, false, false, false, 125, 0, 130, 1},
            {"palette.png", "image/png", 8, false, false, false, 124, 0, 130, 2},
            {"lossy.webp", "image/webp", 8, false, false, false, 125, 0, 130, 6},
            {"animated.webp", "image/webp", 8, true, false, false, 125, 0, 130, 6},
            {"animated.gif", "image/gif", 8, true, false, false, 124, 0, 130, 2},
            {"plain.bmp", "image/bmp", 8, false, false, false, 125, 0, 130, 1},
            {"lzw.tif", "image/tiff", 16, false, false, false, 125, 0, 130, 1},
            {"still.avif", "image/avif", 8, false, false, false, 125, 0, 130, 8},
        };
        QTest::addColumn<Expected>("expected");
        for (const auto& row : rows)
            QTest::newRow(row.file) << row;
    }
    void everyKindIsReadInSRgb()
    {
        QFETCH(Expected, expected);
        const Bytes bytes = fixture(expected.file);
        const auto info = probePicture(bytes, expected.file);
        VIDGO_VERIFY(info);
        const auto picture = decodePicture(bytes);
        VIDGO_VERIFY(picture);
        for (const PictureInfo* seen : {&*info, &picture->info}) {
            QCOMPARE(seen->mediaType, std::string(expected.mediaType));
            QCOMPARE(seen->width, picture->image.width());
            QCOMPARE(seen->height, picture->image.height());
            QCOMPARE(seen->bitsPerChannel, expected.bits);
            QCOMPARE(seen->isAnimated, expected.isAnimated);
            QCOMPARE(seen->isCmyk, expected.isCmyk);
            QCOMPARE(seen->hasColorProfile, expected.hasProfile);
            QCOMPARE(seen->orientation, 1);
        }
        QCOMPARE(picture->image.format(), PixelFormat::Rgb8);
        QVERIFY2(isNear(picture->image, expected.red, expected.green, expected.blue, expected.tolerance),
                 qPrintable(middleOf(picture->image)));
    }

    void everyKindIsReducedWhileItIsRead_data() { everyKindIsReadInSRgb_data(); }
    void everyKindIsReducedWhileItIsRead()
    {
        QFETCH(Expected, expected);
        DecodeOptions options;
        options.maxSide = 13;
        const auto picture = decodePicture(fixture(expected.file), options);
        VIDGO_VERIFY(picture);
        QCOMPARE(picture->image.width(), 13);
        QCOMPARE(picture->image.height(), 10);
        QVERIFY2(isNear(picture->image, expected.red, expected.green, expected.blue, 14),
                 qPrintable(middleOf(picture->image)));
    }

    void pngGammaIsApplied()
    {
        Bytes png = encoded(plainImage(4, 4, PixelFormat::Rgb8, 128, 128, 128), PictureFormat::Png);
        for (const char* type : {"sRGB", "gAMA", "cHRM"})
            png = withoutPngChunk(png, type);
        const auto plain = decodePicture(png);
        VIDGO_VERIFY(plain);
        QVERIFY(isNear(plain->image, 128, 128, 128, 0));
        // A gAMA of 1.0 says that the samples are linear light: half the light is 188 in sRGB.
        const auto linear = decodePicture(withPngChunk(png, "gAMA", {0x00, 0x01, 0x86, 0xA0}));
        VIDGO_VERIFY(linear);
        QVERIFY2(isNear(linear->image, 188, 188, 188, 1), qPrintable(middleOf(linear->image)));
        QVERIFY(linear->info.hasColorProfile);
        // The usual one is near enough to sRGB to be left alone.
        const auto usual = decodePicture(withPngChunk(png, "gAMA", {0x00, 0x00, 0xB1, 0x8F}));
        VIDGO_VERIFY(usual);
        QVERIFY(isNear(usual->image, 128, 128, 128, 0));
    }

    void transparentColorOfPngBecomesAlpha()
    {
        const Image image = patternImage(6, 4, PixelFormat::Rgb8);
        const auto* at = image.row(2) + 3 * 3;
        const Bytes png =
            withPngChunk(encoded(image, PictureFormat::Png), "tRNS", {0, at[0], 0, at[1], 0, at[2]});
        const auto picture = decodePicture(png);
        VIDGO_VERIFY(picture);
        QCOMPARE(picture->image.format(), PixelFormat::Rgba8);
        QCOMPARE(int(picture->image.row(2)[3 * 4 + 3]), 0);
        QCOMPARE(int(picture->image.row(0)[3]), 255);
    }

    void grayPngBecomesRgb()
    {
        const auto picture =
            decodePicture(encoded(plainImage(5, 3, PixelFormat::Gray8, 77, 0, 0), PictureFormat::Png));
        VIDGO_VERIFY(picture);
        QCOMPARE(picture->image.format(), PixelFormat::Rgb8);
        QVERIFY(isNear(picture->image, 77, 77, 77, 0));
    }

    void animatedPngIsRecognised()
    {
        const Bytes png = encoded(patternImage(5, 3, PixelFormat::Rgb8), PictureFormat::Png);
        const auto info = probePicture(withPngChunk(png, "acTL", {0, 0, 0, 2, 0, 0, 0, 0}), "a.png");
        VIDGO_VERIFY(info);
        QVERIFY(info->isAnimated);
        QVERIFY(!probePicture(png, "a.png")->isAnimated);
    }

    void brokenProfileIsLeftOut()
    {
        Bytes body = bytesOf("name");
        append(body, {0, 0});
        const QByteArray packed = qCompress(QByteArray(600, 'x')).mid(4);
        body.insert(body.end(), packed.begin(), packed.end());
        const Image image = patternImage(8, 8, PixelFormat::Rgb8);
        const auto picture = decodePicture(
            withPngChunk(withoutPngChunk(encoded(image, PictureFormat::Png), "sRGB"), "iCCP", body));
        VIDGO_VERIFY(picture);
        QCOMPARE(std::memcmp(picture->image.row(0), image.row(0), image.byteCount()), 0);
    }

    void smallerPictureKeepsItsSize()
    {
        DecodeOptions options;
        options.maxSide = 500;
        const auto picture = decodePicture(fixture("progressive.jpg"), options);
        VIDGO_VERIFY(picture);
        QCOMPARE(picture->image.width(), 64);
    }

    void jpegIsReducedToTheExactSize()
    {
        const Bytes jpeg =
            encoded(plainImage(1003, 401, PixelFormat::Rgb8, 90, 160, 30), PictureFormat::Jpeg);
        for (const int side : {1, 7, 100, 126, 250, 500, 502, 1002}) {
            DecodeOptions options;
            options.maxSide = side;
            const auto picture = decodePicture(jpeg, options);
            VIDGO_VERIFY(picture);
            QCOMPARE(picture->image.width(), side);
            QVERIFY(isNear(picture->image, 90, 160, 30, 2));
        }
    }

    // Down to an eighth there is a way of its own, which must show what the whole picture shows.
    void eighthOfAJpegIsWhatTheWholeOneReducesTo_data()
    {
        QTest::addColumn<Bytes>("jpeg");
        QTest::newRow("restart markers, 4:2:2") << fixture("restarts.jpg");
        QTest::newRow("4:2:0") << fixture("subsampled.jpg");
        const auto whole = decodePicture(fixture("subsampled.jpg"));
        VIDGO_VERIFY(whole);
        QTest::newRow("4:4:4, own tables") << encoded(whole->image, PictureFormat::Jpeg, 95);
        QTest::newRow("grey") << encoded(*convert(whole->image, PixelFormat::Gray8), PictureFormat::Jpeg, 80);
        QTest::newRow("poor") << encoded(whole->image, PictureFormat::Jpeg, 5);
    }
    void eighthOfAJpegIsWhatTheWholeOneReducesTo()
    {
        QFETCH(Bytes, jpeg);
        DecodeOptions options;
        options.maxSide = 26; // of 203 x 117: 26 x 15 blocks
        const auto small = decodePicture(jpeg, options);
        VIDGO_VERIFY(small);
        QCOMPARE(small->image.width(), 26);
        QCOMPARE(small->image.height(), 15);
        const auto whole = decodePicture(jpeg);
        VIDGO_VERIFY(whole);
        // 25 x 14 blocks are whole.
        double sum = 0;
        for (int y = 0; y < 14; ++y)
            for (int x = 0; x < 25; ++x)
                for (int c = 0; c < 3; ++c) {
                    int mean = 0;
                    for (int i = 0; i < 64; ++i)
                        mean += whole->image.row(8 * y + i / 8)[3 * (8 * x + i % 8) + c];
                    sum += std::abs(mean / 64.0 - small->image.row(y)[3 * x + c]);
                }
        sum /= 14 * 25 * 3;
        QVERIFY2(sum < 6, qPrintable(QString::number(sum)));
    }

    void stopBeforeTheWorkIsSeen()
    {
        std::stop_source source;
        source.request_stop();
        VIDGO_VERIFY_ERROR(decodePicture(fixture("progressive.jpg"), {}, source.get_token()),
                           BaseError::Cancelled);
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"
