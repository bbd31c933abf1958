#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/thumbnail.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

class ThumbnailTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;
    EncodeOptions m_jpeg{PictureFormat::Jpeg, 80, true};

    std::filesystem::path put(const std::string& name, const Bytes& bytes)
    {
        auto path = m_folder / name;
        if (!writeFile(path, bytes, Durability::Rename))
            qFatal("not written");
        return path;
    }

private Q_SLOTS:
    void thumbnailIsSmallUprightAndOfTheWantedFormat()
    {
        const Bytes jpeg = withJpegExif(
            encoded(patternImage(640, 320, PixelFormat::Rgb8), PictureFormat::Jpeg), exifBlock(6, true));
        for (const auto format : {PictureFormat::Jpeg, PictureFormat::Png, PictureFormat::WebP}) {
            const auto bytes = makeThumbnail(jpeg, 100, {format, 80, true});
            VIDGO_VERIFY(bytes);
            const auto info = probePicture(*bytes, "thumbnail");
            VIDGO_VERIFY(info);
            QCOMPARE(info->mediaType, mediaTypeOf(format));
            QCOMPARE(info->width, 50);
            QCOMPARE(info->height, 100);
            QCOMPARE(info->orientation, 1);
        }
    }

    void batchKeepsTheOrderAndNamesTheBad_data()
    {
        QTest::addColumn<qint64>("memory");
        QTest::newRow("plenty") << qint64(512) * 1024 * 1024;
        QTest::newRow("one at a time") << qint64(1);
    }
    void batchKeepsTheOrderAndNamesTheBad()
    {
        QFETCH(qint64, memory);
        std::vector<std::filesystem::path> paths;
        paths.reserve(20);
        for (int i = 0; i < 20; ++i)
            paths.push_back(put("p" + std::to_string(i) + ".png",
                                encoded(patternImage(100 + i, 40, PixelFormat::Rgb8), PictureFormat::Png)));
        paths[7] = put("bad.png", bytesOf("not a picture"));
        paths[8] = m_folder / "missing.png";
        const auto results = makeThumbnails(paths, 64, {PictureFormat::Png, 80, true}, {3, memory});
        QCOMPARE(results.size(), paths.size());
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (i == 7 || i == 8)
                continue;
            VIDGO_VERIFY(results[i]);
            const auto small = decodePicture(*results[i]);
            const auto expected =
                fitWithin(patternImage(100 + static_cast<int>(i), 40, PixelFormat::Rgb8), 64);
            VIDGO_VERIFY(small);
            QVERIFY(std::ranges::equal(small->image.pixels(), expected->pixels()));
        }
        VIDGO_VERIFY_ERROR(results[7], MediaError::NotAPicture);
        QVERIFY(results[7].error().external().find("bad.png") != std::string::npos);
        VIDGO_VERIFY_ERROR(results[8], BaseError::FileNotFound);
    }

    void stoppedBatchFailsAsCancelled()
    {
        std::stop_source source;
        source.request_stop();
        const std::vector<std::filesystem::path> paths(
            5, put("one.png", encoded(patternImage(9, 9, PixelFormat::Rgb8), PictureFormat::Png)));
        for (const auto& result : makeThumbnails(paths, 8, m_jpeg, {}, source.get_token()))
            VIDGO_VERIFY_ERROR(result, BaseError::Cancelled);
        QVERIFY(makeThumbnails({}, 8, m_jpeg).empty());
    }
};

QTEST_GUILESS_MAIN(ThumbnailTest)
#include "thumbnail_test.moc"
