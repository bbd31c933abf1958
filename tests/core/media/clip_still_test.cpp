#include "vidgo/base/base_error.h"
#include "vidgo/media/poster.h"
#include "vidgo/media/thumbnail.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

double meanOf(const Image& image)
{
    double sum = 0;
    for (const auto value : image.pixels())
        sum += value;
    return sum / static_cast<double>(image.byteCount());
}

double differenceOf(const Image& a, const Image& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < std::min(a.byteCount(), b.byteCount()); ++i)
        sum += std::abs(a.pixels()[i] - b.pixels()[i]);
    return sum / static_cast<double>(a.byteCount());
}

} // namespace

class ClipStillTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;

private Q_SLOTS:
    void everyKindOfClipHasAStillAndAStrip_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto name : testClipNames())
            QTest::newRow(std::string(name).c_str())
                << QByteArray(name.data(), static_cast<int>(name.size()));
    }
    void everyKindOfClipHasAStillAndAStrip()
    {
        QFETCH(QByteArray, name);
        const auto clip = testClip(name.toStdString());
        const auto still = clipStill(clip, {.maxSide = 64});
        if (name.startsWith("sound") || name.startsWith("audio") || name.startsWith("cover")) {
            VIDGO_VERIFY_ERROR(still, MediaError::NoMovingPicture);
            return;
        }
        if (name.startsWith("empty")) {
            VIDGO_VERIFY_ERROR(still, MediaError::Damaged);
            return;
        }
        VIDGO_VERIFY(still);
        const int longer = std::max(still->width(), still->height());
        QCOMPARE(longer, name.startsWith("one_pixel") ? 1 : 64);
        const auto strip = clipStrip(clip, 5, 32);
        VIDGO_VERIFY(strip);
        QCOMPARE(strip->size(), std::size_t{5});
        for (const auto& image : *strip) {
            QCOMPARE(image.width(), strip->front().width());
            QCOMPARE(image.height(), strip->front().height());
        }
    }

    void stillsStandUprightAndSquare()
    {
        const auto rotated = clipStill(testClip("rotated90.mp4"), {.maxSide = 160});
        VIDGO_VERIFY(rotated);
        QCOMPARE(rotated->width(), 90);
        QCOMPARE(rotated->height(), 160);
        const auto wide = clipStill(testClip("wide_pixels.mp4"), {.maxSide = 320});
        VIDGO_VERIFY(wide);
        QCOMPARE(wide->width(), 320);
        QCOMPARE(wide->height(), 135);
    }

    // Black, then a picture, then one colour.
    void aRepresentativeStillIsNotBlack()
    {
        const auto clip = m_folder / "dark.mp4";
        runFfmpeg("-f lavfi -i color=black:s=320x180:r=25:d=6 -f lavfi -i testsrc2=s=320x180:r=25:d=4 "
                  "-filter_complex '[0:v][1:v]concat' -c:v libx264 -g 25 -pix_fmt yuv420p " +
                  quoted(clip));
        const auto plain = clipStill(clip, {.maxSide = 160});
        const auto chosen = clipStill(clip, {.maxSide = 160, .representative = true});
        VIDGO_VERIFY(plain);
        VIDGO_VERIFY(chosen);
        QVERIFY(meanOf(*plain) < 5);
        QVERIFY(meanOf(*chosen) > 60);
    }

    void aStillIsOfItsMoment()
    {
        const auto clip = m_folder / "colours.mp4";
        runFfmpeg("-f lavfi -i color=red:s=160x90:r=25:d=2 -f lavfi -i color=blue:s=160x90:r=25:d=2 "
                  "-filter_complex '[0:v][1:v]concat' -c:v libx264 -g 25 -pix_fmt yuv420p " +
                  quoted(clip));
        const auto early = clipStill(clip, {.atFraction = 0.25});
        const auto late = clipStill(clip, {.atUs = 3'500'000});
        VIDGO_VERIFY(early);
        VIDGO_VERIFY(late);
        QVERIFY(early->row(40)[150] > 200);
        QVERIFY(late->row(40)[152] > 200);
        const auto strip = clipStrip(clip, 4, 160);
        VIDGO_VERIFY(strip);
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY((*strip)[i].row(40)[i < 2 ? 150 : 152] > 200);
    }

    // One keyframe alone: the others have to be decoded.
    void stripsOfShortClipsShowEveryMoment()
    {
        const auto strip = clipStrip(testClip("h264_aac.mp4"), 20, 160);
        VIDGO_VERIFY(strip);
        for (std::size_t i = 1; i < strip->size(); ++i)
            QVERIFY(differenceOf((*strip)[i - 1], (*strip)[i]) > 0.01);
    }

    // Grey of diffuse white (203 cd/m²: 58 % of PQ, 75 % of HLG) comes out bright but not clipped.
    void hdrIsBroughtToTheRangeOfTheScreen_data()
    {
        QTest::addColumn<QByteArray>("transfer");
        QTest::addColumn<int>("luma"); // of 10 bits, limited range
        QTest::newRow("PQ") << QByteArray("smpte2084") << 64 + 876 * 58 / 100;
        QTest::newRow("HLG") << QByteArray("arib-std-b67") << 64 + 876 * 75 / 100;
    }
    void hdrIsBroughtToTheRangeOfTheScreen()
    {
        QFETCH(QByteArray, transfer);
        QFETCH(int, luma);
        const auto clip = m_folder / (transfer.toStdString() + ".mp4");
        runFfmpeg(
            "-f lavfi -i color=gray:s=64x64:r=5:d=1,format=yuv420p10le,geq=lum=" + std::to_string(luma) +
            ":cb=512:cr=512 -c:v libx265 -x265-params log-level=none -tag:v hvc1 -color_primaries bt2020 "
            "-colorspace bt2020nc -color_trc " +
            transfer.toStdString() + " " + quoted(clip));
        const auto still = clipStill(clip, {});
        VIDGO_VERIFY(still);
        const auto* pixel = still->row(32) + std::ptrdiff_t{32} * 3;
        QVERIFY2(pixel[0] >= 215 && pixel[0] <= 250, qPrintable(QString::number(pixel[0])));
        QVERIFY(std::abs(pixel[0] - pixel[1]) <= 2 && std::abs(pixel[1] - pixel[2]) <= 2);
    }

    void thumbnailsAreMadeOfClipsToo()
    {
        const std::vector<std::filesystem::path> paths = {
            testClip("h264_aac.mp4"), sourcePath("resources/starter-pack/br-food-01-before.jpg"),
            testClip("sound.mp3"), testClip("animated.webp")};
        const auto results = makeThumbnails(paths, 64, {PictureFormat::Jpeg, 80, true}, {2, 1});
        VIDGO_VERIFY(results[0]);
        VIDGO_VERIFY(results[1]);
        VIDGO_VERIFY_ERROR(results[2], MediaError::NoMovingPicture);
        VIDGO_VERIFY(results[3]);
        QCOMPARE(probePicture(*results[0], "clip")->width, 64);
    }

    void saysWhatIsWrong()
    {
        VIDGO_VERIFY_ERROR(clipStill(m_folder / "missing.mp4", {}), BaseError::FileNotFound);
        VIDGO_VERIFY_ERROR(clipStill(sourcePath("resources/starter-pack/br-food-01-before.jpg"), {}),
                           MediaError::NotAClip);
        VIDGO_VERIFY_ERROR(clipStrip(testClip("h264_aac.mp4"), 0, 64), BaseError::InvalidArgument);
        std::stop_source source;
        source.request_stop();
        VIDGO_VERIFY_ERROR(clipStill(testClip("h264_aac.mp4"), {}, source.get_token()), BaseError::Cancelled);
    }
};

QTEST_APPLESS_MAIN(ClipStillTest)
#include "clip_still_test.moc"
