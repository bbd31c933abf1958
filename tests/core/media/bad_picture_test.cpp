#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/ordinary_user.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

Result<DecodedPicture> decodeNamed(const Bytes& bytes, const std::string& name)
{
    DecodeOptions options;
    options.name = name;
    return decodePicture(bytes, options);
}

} // namespace

class BadPictureTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;

    std::filesystem::path put(std::string_view name, const Bytes& bytes)
    {
        auto path = m_folder.path() / pathFromUtf8(name);
        if (auto written = writeFile(path, bytes, Durability::Rename); !written)
            qFatal("%s", written.error().internal().c_str());
        return path;
    }

private Q_SLOTS:
    void emptyFileIsNamed()
    {
        const auto picture = decodePicture(put("nothing.png", {}));
        VIDGO_VERIFY_ERROR(picture, MediaError::Empty);
        QVERIFY(picture.error().external().find("nothing.png") != std::string::npos);
        VIDGO_VERIFY_ERROR(probePicture(put("nothing.png", {})), MediaError::Empty);
    }

    void otherFilesAreNoPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Hello, this is a letter.\n");
        QTest::newRow("one byte") << QByteArray("\xFF", 1);
        QTest::newRow("html with the word svg") << QByteArray("<html><body>svg</body></html>");
        QTest::newRow("BM text") << QByteArray("BMW is a maker of cars and motorcycles.");
        QTest::newRow("zip") << QByteArray("PK\x03\x04 and more bytes of an archive");
        QTest::newRow("sound") << QByteArray("RIFF\x24\x00\x00\x00WAVEfmt and so on", 24);
        QTest::newRow("zeros") << QByteArray(4096, 0);
        QTest::newRow("gzip of text")
            << QByteArray("\x1F\x8B\x08\x00\x00\x00\x00\x00\x00\x03\x01\x00\x00\xFF\xFF\x00\x00\x00\x00", 19);
    }
    void otherFilesAreNoPictures()
    {
        QFETCH(QByteArray, bytes);
        const auto picture = decodeNamed(Bytes(bytes.begin(), bytes.end()), "letter.jpg");
        VIDGO_VERIFY_ERROR(picture, MediaError::NotAPicture);
        QVERIFY(picture.error().external().find("letter.jpg") != std::string::npos);
    }

    void drawingsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
        QTest::newRow("plain") << svg;
        QTest::newRow("spaces") << "\n\n  " + svg;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + svg;
        QTest::newRow("prolog")
            << "<?xml version='1.0' encoding='UTF-8'?>\n<!-- made by hand -->\n<!DOCTYPE svg>\n" + svg;
        const QString text = QString::fromLatin1(svg);
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE") +
                                       QByteArray(reinterpret_cast<const char*>(text.utf16()),
                                                  text.size() * 2);
        // gzip: a header, the raw deflate stream of zlib's, and a trailer that is not looked at.
        const QByteArray packed = qCompress(svg).mid(6);
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\x00\x00\x00\x00\x00\x00\x03", 10) + packed +
                                     QByteArray(8, 0);
    }
    void drawingsAreRecognised()
    {
        QFETCH(QByteArray, bytes);
        const auto picture = decodeNamed(Bytes(bytes.begin(), bytes.end()), "logo.svg");
        VIDGO_VERIFY_ERROR(picture, MediaError::VectorDrawing);
        QVERIFY(picture.error().external().find("logo.svg") != std::string::npos);
        QVERIFY(picture.error().external().find("PNG") != std::string::npos);
    }

    void knownKindsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QByteArray("PDF");
        QTest::newRow("psd") << QByteArray("8BPS\0\1", 6) << QByteArray("PSD");
        QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                            "ftypheic\0\0\0\0mif1heic",
                                            24)
                              << QByteArray("HEIC");
        QTest::newRow("mif1 heic") << QByteArray("\0\0\0\x18"
                                                 "ftypmif1\0\0\0\0mif1heic",
                                                 24)
                                   << QByteArray("HEIC");
        QTest::newRow("jpeg xl") << QByteArray("\xFF\x0A\x00\x00", 4) << QByteArray("JPEG XL");
        QTest::newRow("canon cr2") << QByteArray("II*\0\x10\0\0\0CR\x02\0", 12) << QByteArray("RAW");
        QTest::newRow("canon cr3") << QByteArray("\0\0\0\x18"
                                                 "ftypcrx \0\0\0\1crx isom",
                                                 24)
                                   << QByteArray("RAW");
        QTest::newRow("fujifilm") << QByteArray("FUJIFILMCCD-RAW 0201") << QByteArray("RAW");
        QTest::newRow("icon") << QByteArray("\0\0\1\0\1\0\x10\x10", 8) << QByteArray("ICO");
    }
    void knownKindsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, kind);
        const auto picture = decodeNamed(Bytes(bytes.begin(), bytes.end()), "IMG_1.xyz");
        VIDGO_VERIFY_ERROR(picture, MediaError::Unsupported);
        QVERIFY(picture.error().external().find(kind.toStdString()) != std::string::npos);
        QVERIFY(picture.error().external().find("IMG_1.xyz") != std::string::npos);
    }

    void cutOffPicturesAreDamaged_data()
    {
        QTest::addColumn<Bytes>("whole");
        const Image image = patternImage(60, 50, PixelFormat::Rgb8);
        QTest::newRow("jpeg") << encoded(image, PictureFormat::Jpeg);
        QTest::newRow("progressive jpeg") << fixture("progressive.jpg");
        QTest::newRow("png") << encoded(image, PictureFormat::Png);
        QTest::newRow("interlaced png") << fixture("interlaced.png");
        QTest::newRow("lossy webp") << encoded(image, PictureFormat::WebP, 80);
        QTest::newRow("lossless webp")
            << encoded(patternImage(60, 50, PixelFormat::Rgba8), PictureFormat::WebP, 100);
        QTest::newRow("bmp") << fixture("plain.bmp");
        QTest::newRow("avif") << fixture("still.avif");
    }
    void cutOffPicturesAreDamaged()
    {
        QFETCH(Bytes, whole);
        VIDGO_VERIFY(decodePicture(whole));
        // 30 bytes are enough for every kind to be recognised.
        for (std::size_t length = 30; length < whole.size(); length += 1 + whole.size() / 300) {
            const Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
            const auto picture = decodeNamed(part, "half.pic");
            QVERIFY2(!picture, qPrintable(QString::number(length)));
            VIDGO_VERIFY_ERROR(picture, MediaError::Damaged);
            QVERIFY(picture.error().external().find("half.pic") != std::string::npos);
            DecodeOptions small;
            small.maxSide = 8;
            VIDGO_VERIFY_ERROR(decodePicture(part, small), MediaError::Damaged);
        }
    }

    // In these the pixels end before the file does: each is whole or refused.
    void cutOffPixelsAreDamaged()
    {
        for (const char* name : {"lzw.tif", "animated.gif"}) {
            const Bytes whole = fixture(name);
            const auto reference = decodePicture(whole);
            VIDGO_VERIFY(reference);
            for (std::size_t length = 30; length < whole.size(); ++length) {
                const auto picture =
                    decodePicture(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)));
                if (!picture)
                    VIDGO_VERIFY_ERROR(picture, MediaError::Damaged);
                else
                    QVERIFY(std::ranges::equal(picture->image.pixels(), reference->image.pixels()));
            }
        }
    }

    void flippedBytesNeverCrash()
    {
        for (const char* name :
             {"progressive.jpg", "cmyk_adobe.jpg", "sixteen_bit.png", "animated.webp", "lossy.webp",
              "animated.gif", "plain.bmp", "lzw.tif", "still.avif", "display_p3.png"}) {
            const Bytes whole = fixture(name);
            DecodeOptions options;
            options.maxPixels = 1'000'000;
            for (std::size_t at = 0; at < whole.size(); at += 1 + whole.size() / 200) {
                Bytes broken = whole;
                broken[at] ^= 0x55;
                const auto picture = decodePicture(broken, options);
                QVERIFY(picture || !picture.error().id().empty());
            }
        }
    }

    void bombsAreRefusedByTheirHeader()
    {
        const auto picture = decodeNamed(pngHeader(50000, 50000), "bomb.png");
        VIDGO_VERIFY_ERROR(picture, MediaError::TooManyPixels);
        const auto text = picture.error().external();
        for (const char* part : {"bomb.png", "50000", "268 MP"})
            QVERIFY2(text.find(part) != std::string::npos, text.c_str());
        VIDGO_VERIFY_ERROR(probePicture(pngHeader(50000, 50000), "bomb.png"), MediaError::TooManyPixels);
        VIDGO_VERIFY_ERROR(decodePicture(pngHeader(70000, 10)), MediaError::TooManyPixels);
        VIDGO_VERIFY_ERROR(decodePicture(pngHeader(0xFFFFFFFFu, 0xFFFFFFFFu)), MediaError::TooManyPixels);
    }

    void smallerLimitsCount()
    {
        DecodeOptions options;
        options.maxPixels = 64 * 48 - 1;
        for (const char* name : {"progressive.jpg", "palette.png", "lossy.webp", "animated.gif", "plain.bmp",
                                 "lzw.tif", "still.avif"})
            VIDGO_VERIFY_ERROR(decodePicture(fixture(name), options), MediaError::TooManyPixels);
        options.maxPixels = 64 * 48;
        VIDGO_VERIFY(decodePicture(fixture("progressive.jpg"), options));
    }

    void compressedTextAndProfileBombsDoNoHarm()
    {
        const QByteArray packed = qCompress(QByteArray(64 * 1024 * 1024, 'A'), 9).mid(4);
        Bytes body = bytesOf("bomb");
        append(body, {0, 0});
        body.insert(body.end(), packed.begin(), packed.end());
        const Bytes png = encoded(patternImage(8, 8, PixelFormat::Rgb8), PictureFormat::Png);
        VIDGO_VERIFY(decodePicture(withPngChunk(png, "zTXt", body)));
        VIDGO_VERIFY(decodePicture(withPngChunk(withoutPngChunk(png, "sRGB"), "iCCP", body)));
    }

    void fileThatIsTooLargeIsRefused()
    {
        DecodeOptions options;
        options.maxBytes = 100;
        VIDGO_VERIFY_ERROR(decodePicture(put("large.jpg", fixture("progressive.jpg")), options),
                           BaseError::FileTooLarge);
    }

    void foldersAndMissingFilesAreNamed()
    {
        const auto folder = m_folder.path() / "a folder.png";
        std::filesystem::create_directory(folder);
        const auto picture = decodePicture(folder);
        VIDGO_VERIFY_ERROR(picture, BaseError::NotAFile);
        QVERIFY(picture.error().external().find("a folder.png") != std::string::npos);
        const auto missing = decodePicture(m_folder.path() / "gone.png");
        VIDGO_VERIFY_ERROR(missing, BaseError::FileNotFound);
        QVERIFY(missing.error().external().find("gone.png") != std::string::npos);
    }

    void fileWithoutPermissionIsNamed()
    {
        const auto path = put("secret.png", fixture("palette.png"));
        std::filesystem::permissions(path, std::filesystem::perms::none);
        const OrdinaryUser user; // the superuser may read everything
        const auto picture = decodePicture(path);
        VIDGO_VERIFY_ERROR(picture, BaseError::FileNotReadable);
        QVERIFY(picture.error().external().find("secret.png") != std::string::npos);
    }

    void namesInAnyScriptAndOfAnyLengthWork()
    {
        std::string longest;
        while (longest.size() + 3 + 4 <= 255)
            longest += "写";
        for (const std::string& name :
             {std::string("写真 ♥ été 사진.jpg"), longest + ".png", std::string(251, 'x') + ".dat"}) {
            VIDGO_VERIFY(decodePicture(put(name, fixture("palette.png"))));
            const auto broken = decodePicture(put(name, bytesOf("no picture")));
            VIDGO_VERIFY_ERROR(broken, MediaError::NotAPicture);
            QVERIFY(broken.error().external().find(name) != std::string::npos);
        }
        const auto tooLong = decodePicture(m_folder.path() / (std::string(300, 'x') + ".png"));
        QVERIFY(!tooLong);
        QVERIFY(std::string(tooLong.error().id()).starts_with("base.file_not"));
    }

    void inkTiffOfSixteenBitsIsRefused()
    {
        VIDGO_VERIFY_ERROR(decodePicture(fixture("cmyk16.tif")), MediaError::Unsupported);
        VIDGO_VERIFY_ERROR(decodePicture(fixture("still.heic")), MediaError::Unsupported);
    }
};

QTEST_GUILESS_MAIN(BadPictureTest)
#include "bad_picture_test.moc"
