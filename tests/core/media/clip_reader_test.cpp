#include "vidgo/base/base_error.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

std::unique_ptr<ClipReader> opened(std::string_view name, int maxSide = 0)
{
    auto reader = ClipReader::open(testClip(name), {.maxSide = maxSide, .threads = 1}, {});
    if (!reader)
        qFatal("%s", reader.error().internal().c_str());
    return std::move(*reader);
}

std::optional<ClipFrame> nextOf(ClipReader& reader)
{
    auto frame = reader.next();
    if (!frame)
        qFatal("%s", frame.error().internal().c_str());
    return std::move(*frame);
}

struct Rgb
{
    int red;
    int green;
    int blue;
    bool isNear(const Rgb& other, int by) const
    {
        return std::abs(red - other.red) <= by && std::abs(green - other.green) <= by &&
               std::abs(blue - other.blue) <= by;
    }
};

Rgb pixelAt(const Image& image, double x, double y)
{
    const auto* pixel = image.row(static_cast<int>(y * image.height())) +
                        static_cast<std::ptrdiff_t>(x * image.width()) * image.channels();
    return {pixel[0], pixel[1], pixel[2]};
}

} // namespace

class ClipReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryFrameWithItsTime_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("stepMs");
        for (const char* name : {"h264_aac.mp4", "h264_aac.mov", "h264_aac.mkv", "h264_aac.ts",
                                 "h264_aac.flv", "vp9_opus.webm", "vp8.webm", "raw.h264", "raw.hevc",
                                 "raw.m4v", "mpeg4.avi", "fragmented.mp4", "wrong_duration.mkv", "theora.ogv",
                                 "pq10.mp4", "rotated90.mp4", "wide_pixels.mp4", "interlaced.mp4"})
            QTest::newRow(name) << QByteArray(name) << 50 << 40;
        for (const char* name : {"av1.mp4", "prores.mov", "mjpeg.avi", "odd.mp4", "odd.webm", "alpha.mov",
                                 "alpha.webm", "interlaced.mpg", "one_pixel.mkv"})
            QTest::newRow(name) << QByteArray(name) << 25 << 40;
        for (const char* name : {"animated.gif", "animated.png", "animated.webp", "transparent.gif"})
            QTest::newRow(name) << QByteArray(name) << 10 << 100;
    }
    void givesEveryFrameWithItsTime()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, frames);
        QFETCH(int, stepMs);
        const auto reader = opened(name.toStdString(), 96);
        const std::int64_t step = std::int64_t{1000} * stepMs;
        int count = 0;
        for (auto frame = nextOf(*reader); frame; frame = nextOf(*reader), ++count) {
            QVERIFY(std::abs(frame->timeUs - count * step) <= 1500); // Matroska knows milliseconds
            QVERIFY(std::abs(frame->durationUs - step) <= 1500);
            QVERIFY(std::max(frame->image.width(), frame->image.height()) <= 96);
            QCOMPARE(frame->image.format() == PixelFormat::Rgba8, reader->info().video->hasAlpha);
        }
        QCOMPARE(count, frames);
        QVERIFY(!nextOf(*reader));
    }

    void seeksToTheFrameThatIsSeen_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"h264_aac.mp4", "h264_aac.mkv", "h264_aac.ts", "vp9_opus.webm", "raw.h264",
                                 "mpeg4.avi", "fragmented.mp4", "wmv.asf", "theora.ogv"})
            QTest::newRow(name) << QByteArray(name);
    }
    void seeksToTheFrameThatIsSeen()
    {
        QFETCH(QByteArray, name);
        const auto reader = opened(name.toStdString(), 96);
        // Forwards, backwards, to the beginning, between two frames, behind the end.
        const std::pair<int, int> kMoments[] = {{1000, 1000}, {1500, 1480}, {330, 320},
                                                {0, 0},       {1999, 1960}, {90'000, 1960}};
        for (const auto& [wanted, seen] : kMoments) {
            VIDGO_VERIFY(reader->seek(std::int64_t{1000} * wanted));
            const auto frame = nextOf(*reader);
            QVERIFY(frame);
            QVERIFY2(std::abs(frame->timeUs - std::int64_t{1000} * seen) <= 1500,
                     qPrintable(QString("%1 ms: %2 us").arg(wanted).arg(frame->timeUs)));
        }
        VIDGO_VERIFY(reader->seek(1'000'000));
        nextOf(*reader);
        QVERIFY(std::abs(nextOf(*reader)->timeUs - 1'040'000) <= 1500);
    }

    void framesOfVariableRateStayAsLongAsTheyShould()
    {
        const auto reader = opened("variable_rate.mp4");
        std::int64_t end = 0;
        for (auto frame = nextOf(*reader); frame; frame = nextOf(*reader)) {
            QCOMPARE(frame->timeUs, end);
            end = frame->timeUs + frame->durationUs;
        }
        QCOMPARE(end, 2'000'000);
        VIDGO_VERIFY(reader->seek(1'000'000));
        QCOMPARE(nextOf(*reader)->timeUs, 960'000);
    }

    void animatedPicturesSeekToo()
    {
        for (const char* name : {"animated.gif", "animated.png", "animated.webp"}) {
            const auto reader = opened(name);
            VIDGO_VERIFY(reader->seek(550'000));
            QCOMPARE(nextOf(*reader)->timeUs, 500'000);
            VIDGO_VERIFY(reader->seek(0));
            QCOMPARE(nextOf(*reader)->timeUs, 0);
        }
    }

    void coloursAreRight()
    {
        for (const char* name : {"static_red.mp4", "full_range.mp4", "bt601.mp4"}) {
            const auto frame = nextOf(*opened(name));
            QVERIFY2(pixelAt(frame->image, 0.5, 0.5).isNear({255, 0, 0}, 5), name);
        }
    }

    // The left column of the stored picture is red, the right one is light blue.
    void picturesStandUpright()
    {
        const auto rotatedFrame = nextOf(*opened("rotated90.mp4"));
        const Image& rotated = rotatedFrame->image;
        QCOMPARE(rotated.width(), 180);
        QCOMPARE(rotated.height(), 320);
        QVERIFY(pixelAt(rotated, 0.2, 0.05).red > 200);
        QVERIFY(pixelAt(rotated, 0.1, 0.97).blue > 200);
        const auto mirroredFrame = nextOf(*opened("mirrored.mp4"));
        const Image& mirrored = mirroredFrame->image;
        QVERIFY(pixelAt(mirrored, 0.97, 0.9).red > 200);
        QVERIFY(pixelAt(mirrored, 0.03, 0.9).blue > 200);
        const auto wideFrame = nextOf(*opened("wide_pixels.mp4"));
        const Image& wide = wideFrame->image;
        QCOMPARE(wide.width(), 427);
        QCOMPARE(wide.height(), 180);
    }

    void transparencyIsKept()
    {
        for (const char* name : {"alpha.mov", "alpha.webm"}) {
            const auto frame = nextOf(*opened(name));
            QCOMPARE(frame->image.format(), PixelFormat::Rgba8);
            QVERIFY(std::abs(frame->image.row(90)[160 * 4 + 3] - 128) <= 3);
        }
        const auto gif = nextOf(*opened("transparent.gif"));
        QCOMPARE(gif->image.row(20)[10 * 4 + 3], std::uint8_t{0});
        QCOMPARE(gif->image.row(20)[80 * 4 + 3], std::uint8_t{255});
    }

    // Every other row is white and nothing moves: one field alone would be white or black all over.
    void framesOfTwoFieldsAreWhole()
    {
        const TestFolder folder;
        runFfmpeg("-f lavfi -i color=black:s=64x64:r=25:d=0.4 -vf geq=lum='235*mod(Y\\,2)':cb=128:cr=128 "
                  "-c:v mpeg2video -flags +ildct+ilme -field_order tt -q:v 1 -pix_fmt yuv420p " +
                  quoted(folder / "fields.mpg"));
        const auto reader = ClipReader::open(folder / "fields.mpg", {}, {});
        VIDGO_VERIFY(reader);
        QVERIFY((*reader)->info().video->isInterlaced);
        nextOf(**reader);
        const auto frame = nextOf(**reader);
        QVERIFY(frame);
        QVERIFY(frame->image.row(21)[96] - frame->image.row(20)[96] > 150);
        QVERIFY(frame->image.row(41)[96] - frame->image.row(42)[96] > 150);
    }

    void framesOfTwoFieldsKeepTheirTimes()
    {
        const auto reader = opened("interlaced.mpg"); // large enough for both fields
        int count = 0;
        for (auto frame = nextOf(*reader); frame; frame = nextOf(*reader), ++count)
            QVERIFY(std::abs(frame->timeUs - std::int64_t{40'000} * count) <= 1500);
        QCOMPARE(count, 25);
        VIDGO_VERIFY(reader->seek(530'000));
        QVERIFY(std::abs(nextOf(*reader)->timeUs - 520'000) <= 1500);
        QVERIFY(std::abs(nextOf(*reader)->timeUs - 560'000) <= 1500);
    }

    void soundAloneIsNoClip()
    {
        const auto openName = [](const char* name) { return ClipReader::open(testClip(name), {}, {}); };
        VIDGO_VERIFY_ERROR(openName("sound.mp3"), MediaError::NoMovingPicture);
        VIDGO_VERIFY_ERROR(openName("cover.mp3"), MediaError::NoMovingPicture);
        VIDGO_VERIFY_ERROR(openName("empty_streams.mp4"), MediaError::Damaged);
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        auto reader = ClipReader::open(testClip("h264_aac.mp4"), {}, source.get_token());
        VIDGO_VERIFY(reader);
        VIDGO_VERIFY((*reader)->next());
        source.request_stop();
        VIDGO_VERIFY_ERROR((*reader)->seek(1'500'000), BaseError::Cancelled);
    }
};

QTEST_APPLESS_MAIN(ClipReaderTest)
#include "clip_reader_test.moc"
