#include <cmath>

#include <QJsonArray>

#include "clip_facts.h"
#include "vidgo/base/base_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/media/audio.h"
#include "vidgo/media/clip_export.h"
#include "vidgo/media/poster.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

// A colour of a frame as 0xRRGGBB.
struct Color
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

Color at(const QByteArray& rgb, int width, int x, int y)
{
    const auto* pixel = reinterpret_cast<const uchar*>(rgb.constData()) + (y * width + x) * 3;
    return {pixel[0], pixel[1], pixel[2]};
}

bool isNear(const Color& color, int red, int green, int blue, int within = 12)
{
    return std::abs(color.red - red) <= within && std::abs(color.green - green) <= within &&
           std::abs(color.blue - blue) <= within;
}

// In the middle of the first frame of a clip that was exported.
Color middleOf(const std::filesystem::path& file, int width, int height)
{
    const auto pixels =
        outputOf("ffmpeg -v error -i " + quoted(file) +
                 " -frames:v 1 -vf scale=in_color_matrix=bt709:in_range=tv,format=rgb24 -f rawvideo -");
    const QByteArray rgb(pixels.data(), static_cast<qsizetype>(pixels.size()));
    return rgb.size() == qsizetype{3} * width * height ? at(rgb, width, width / 2, height / 2) : Color{};
}

// Of one colour, given as a filter of FFmpeg that paints it.
void makeClip(const std::filesystem::path& file, const std::string& paint, const std::string& options)
{
    runFfmpeg("-f lavfi -i color=gray:s=64x64:r=5:d=1," + paint + " " + options + " -y " + quoted(file));
}

} // namespace

class ClipExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = loadCatalog(sourcePath("resources/catalog"));
        VIDGO_VERIFY(catalog);
        m_catalog = std::move(*catalog);
    }

    void everyPresetGivesWhatThePlaceWants_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("source");
        const auto row = [](const char* id, const char* size, const char* rate, const char* source) {
            QTest::newRow((std::string(id) + " " + source).c_str()) << id << size << rate << source;
        };
        row("original", "320x180", "25/1", "h264_aac.mp4");
        row("youtube_1440p", "2560x1440", "25/1", "one_frame.mp4");
        row("youtube_1080p", "1920x1080", "25/1", "one_frame.mp4");
        row("youtube_720p", "1280x720", "25/1", "h264_aac.mp4");
        row("youtube_shorts", "1080x1920", "25/1", "one_frame.mp4");
        row("x", "1280x720", "25/1", "h264_aac.mp4");
        row("x", "720x1280", "25/1", "rotated90.mp4");
        row("original", "180x320", "25/1", "rotated90.mp4");
        row("original", "426x180", "25/1", "wide_pixels.mp4");
        row("original", "320x180", "30/1", "variable_rate.mp4");
        row("original", "320x180", "25/1", "odd.mp4");
        row("original", "320x180", "25/1", "h264_aac.ts");
        row("original", "320x180", "25/1", "alpha.webm");
        row("original", "96x54", "10/1", "animated.gif");
        row("original", "96x54", "10/1", "animated.webp");
        row("youtube_720p", "1280x720", "40/1", "animated.gif");
    }
    void everyPresetGivesWhatThePlaceWants()
    {
        QFETCH(QString, id);
        QFETCH(QString, size);
        QFETCH(QString, rate);
        QFETCH(QString, source);
        const auto out = m_folder / "out.mp4";
        const auto from = testClip(source.toStdString());
        double reached = 0;
        const Progress progress([&](double fraction) { reached = fraction; });
        const auto result = exportClip(from, out, spec(id), progress, {});
        VIDGO_VERIFY(result);
        QCOMPARE(reached, 1.0);
        QCOMPARE(namesIn(m_folder.path()), QStringList{"out.mp4"});
        QCOMPARE(complaints(out), QString());
        const auto all = facts(out);
        const auto video = stream(all, "video");
        QCOMPARE(QString("%1x%2").arg(video["width"].toInt()).arg(video["height"].toInt()), size);
        QCOMPARE(video["r_frame_rate"].toString(), rate);
        QCOMPARE(video["codec_name"].toString(), QString("h264"));
        QCOMPARE(video["profile"].toString(), QString("High"));
        QCOMPARE(video["pix_fmt"].toString(), QString("yuv420p"));
        QCOMPARE(video["color_space"].toString(), QString("bt709"));
        QCOMPARE(video["color_primaries"].toString(), QString("bt709"));
        QCOMPARE(video["color_range"].toString(), QString("tv"));
        QCOMPARE(video["field_order"].toString(), QString("progressive"));
        QCOMPARE(video["sample_aspect_ratio"].toString(), QString("1:1"));
        QVERIFY(!video.contains("side_data_list"));
        QCOMPARE(video["start_time"].toString().toDouble(), 0.0);
        const auto order = boxes(out);
        QVERIFY(order.indexOf("moov") < order.indexOf("mdat"));
        const auto audio = stream(all, "audio");
        QCOMPARE(audio.isEmpty(), stream(facts(from), "audio").isEmpty());
        if (!audio.isEmpty()) {
            QCOMPARE(audio["sample_rate"].toString(), QString("48000"));
            QCOMPARE(audio["channels"].toInt(), 2);
            QCOMPARE(audio["start_time"].toString().toDouble(), 0.0);
        }
        QVERIFY(std::abs(video["duration"].toString().toDouble() - result->durationUs / 1e6) < 0.001);
        QCOMPARE(QString::fromStdString(result->encoder), QString("libx264")); // no card on the test machines
        QVERIFY(!result->usedHardware);
        QCOMPARE(result->bytes, static_cast<std::int64_t>(std::filesystem::file_size(out)));
    }

    void groupsOfPicturesAreClosedAndAsLongAsAsked()
    {
        const auto out = m_folder / "out.mp4";
        VIDGO_VERIFY(exportClip(testClip("h264_aac.mp4"), out, spec("youtube_720p"), {}, {}));
        const auto lines = outputOf(
            "ffprobe -v error -select_streams v:0 -show_entries frame=key_frame -of csv=p=0 " + quoted(out));
        int sinceKey = 0;
        int longest = 0;
        for (const auto& line : QString::fromStdString(lines).split('\n', Qt::SkipEmptyParts)) {
            sinceKey = line.startsWith('1') ? 1 : sinceKey + 1;
            longest = std::max(longest, sinceKey);
        }
        QVERIFY2(longest > 5 && longest <= 13, std::to_string(longest).c_str());
    }

    void aTrimIsExactToTheFrame()
    {
        auto wanted = spec("original");
        wanted.how.startUs = 520'000; // frame 13
        wanted.how.endUs = 1'320'000;
        const auto out = m_folder / "out.mp4";
        VIDGO_VERIFY(exportClip(testClip("h264_aac.mp4"), out, wanted, {}, {}));
        const auto all = facts(out);
        QCOMPARE(stream(all, "video")["nb_frames"].toString(), QString("20"));
        QVERIFY(std::abs(stream(all, "audio")["duration"].toString().toDouble() - 0.8) < 0.022);
        const auto first = rawFrames(out, "gray", 1);
        const auto source = rawFrames(testClip("h264_aac.mp4"), "gray", 16);
        const int size = 320 * 180;
        QCOMPARE(first.size(), size);
        double least = 1e9;
        int nearest = -1;
        for (int frame = 0; frame < 16; ++frame) {
            double sum = 0;
            for (int i = 0; i < size; ++i)
                sum += std::abs(static_cast<uchar>(first[i]) - static_cast<uchar>(source[frame * size + i]));
            if (sum < least) {
                least = sum;
                nearest = frame;
            }
        }
        QCOMPARE(nearest, 13);
    }

    void fitsByCropPadAndBlur()
    {
        // Red on the left half, blue on the right, four times as wide as high.
        const auto from = m_folder / "halves.mp4";
        runFfmpeg("-f lavfi -i color=red:s=160x80:r=10:d=0.5 -f lavfi -i color=blue:s=160x80:r=10:d=0.5 "
                  "-filter_complex hstack,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p -crf 8 "
                  "-colorspace bt709 -color_primaries bt709 -color_trc bt709 " +
                  quoted(from));
        auto wanted = spec("original");
        wanted.preset.sizes = {{120, 120}};
        const auto out = m_folder / "out.mp4";
        const auto picture = [&] {
            return exportClip(from, out, wanted, {}, {}) ? rawFrames(out, "rgb24", 1) : QByteArray();
        };
        wanted.how.fit = ClipFit::Crop;
        wanted.how.focusX = 0;
        QVERIFY(isNear(at(picture(), 120, 110, 60), 255, 0, 0));
        wanted.how.focusX = 1;
        QVERIFY(isNear(at(picture(), 120, 10, 60), 0, 0, 255));
        wanted.how.focusX = 0.5;
        const auto middle = picture();
        QVERIFY(isNear(at(middle, 120, 10, 10), 255, 0, 0) && isNear(at(middle, 120, 110, 110), 0, 0, 255));
        wanted.how.fit = ClipFit::Pad;
        const auto padded = picture();
        QVERIFY(isNear(at(padded, 120, 30, 10), 0, 0, 0) && isNear(at(padded, 120, 30, 110), 0, 0, 0));
        QVERIFY(isNear(at(padded, 120, 10, 60), 255, 0, 0) && isNear(at(padded, 120, 110, 60), 0, 0, 255));
        wanted.how.fit = ClipFit::BlurPad;
        const auto blurred = picture();
        const auto left = at(blurred, 120, 10, 10);
        const auto right = at(blurred, 120, 110, 110);
        QVERIFY(left.red > 2 * left.blue && right.blue > 2 * right.red);
        QVERIFY(isNear(at(blurred, 120, 10, 60), 255, 0, 0));
        const auto between = at(blurred, 120, 60, 5); // mixed at the seam of the ground, sharp in the picture
        QVERIFY(between.red > 60 && between.blue > 60);
    }

    void coloursKeepTheirLook_data()
    {
        QTest::addColumn<QString>("clip");
        for (const char* clip : {"static_red.mp4", "full_range.mp4", "bt601.mp4"})
            QTest::newRow(clip) << clip;
    }
    void coloursKeepTheirLook()
    {
        QFETCH(QString, clip);
        const auto out = m_folder / "out.mp4";
        VIDGO_VERIFY(exportClip(testClip(clip.toStdString()), out, spec("original"), {}, {}));
        const auto pixels = outputOf("ffmpeg -v error -i " + quoted(out) +
                                     " -frames:v 1 -vf scale=in_color_matrix=bt709:in_range=tv,format=rgb24 "
                                     "-f rawvideo -");
        const QByteArray rgb(pixels.data(), static_cast<qsizetype>(pixels.size()));
        QCOMPARE(rgb.size(), 160 * 90 * 3);
        QVERIFY(isNear(at(rgb, 160, 80, 45), 255, 0, 0, 8));
    }

    void hdrIsToneMapped_data()
    {
        QTest::addColumn<QString>("clip");
        for (const char* clip : {"pq10.mp4", "hlg10.mp4", "pq10.webm"})
            QTest::newRow(clip) << clip;
    }
    void hdrIsToneMapped()
    {
        QFETCH(QString, clip);
        const auto out = m_folder / "out.mp4";
        const auto result = exportClip(testClip(clip.toStdString()), out, spec("original"), {}, {});
        VIDGO_VERIFY(result);
        QVERIFY(result->wasToneMapped);
        QCOMPARE(stream(facts(out), "video")["color_transfer"].toString(), QString("bt709"));
        QCOMPARE(stream(facts(out), "video")["pix_fmt"].toString(), QString("yuv420p"));
    }

    // Diffuse white (203 cd/m²: 58 % of PQ, 75 % of HLG) and a highlight.
    void hdrLooksLikeItsStills_data()
    {
        QTest::addColumn<QString>("transfer");
        QTest::addColumn<int>("percent");
        QTest::newRow("PQ white") << "smpte2084" << 58;
        QTest::newRow("PQ highlight") << "smpte2084" << 70;
        QTest::newRow("HLG white") << "arib-std-b67" << 75;
    }
    void hdrLooksLikeItsStills()
    {
        QFETCH(QString, transfer);
        QFETCH(int, percent);
        const auto from = m_folder / "hdr.mp4";
        makeClip(from,
                 "format=yuv420p10le,geq=lum=" + std::to_string(64 + 876 * percent / 100) + ":cb=512:cr=512",
                 "-c:v libx265 -x265-params log-level=none -tag:v hvc1 -color_primaries bt2020 -colorspace "
                 "bt2020nc -color_trc " +
                     transfer.toStdString());
        const auto out = m_folder / "out.mp4";
        VIDGO_VERIFY(exportClip(from, out, spec("original"), {}, {}));
        const auto still = clipStill(from, {});
        VIDGO_VERIFY(still);
        const auto wanted = *(still->row(32) + std::ptrdiff_t{32} * 3);
        const auto is = middleOf(out, 64, 64);
        QVERIFY2(isNear(is, wanted, wanted, wanted, 10),
                 qPrintable(QString("%1 of %2").arg(is.green).arg(wanted)));
        std::filesystem::remove(from);
    }

    void hdrWithOddSidesIsExported()
    {
        const auto from = m_folder / "odd.webm";
        runFfmpeg("-f lavfi -i testsrc2=s=642x362:r=5:d=0.4 -vf scale=321:181,format=yuv420p10 -c:v "
                  "libvpx-vp9 -color_primaries bt2020 -colorspace bt2020nc -color_trc smpte2084 " +
                  quoted(from));
        const auto out = m_folder / "out.mp4";
        VIDGO_VERIFY(exportClip(from, out, spec("original"), {}, {}));
        QCOMPARE(stream(facts(out), "video")["width"].toInt(), 320);
        std::filesystem::remove(from);
    }

    // (192, 64, 64) of P3 is (207, 49, 57) of BT.709; greys are the same in both.
    void wideColoursAreBroughtToBt709()
    {
        const auto from = m_folder / "wide.mp4";
        const auto out = m_folder / "out.mp4";
        const auto check = [&](const char* color, int red, int green, int blue) {
            makeClip(from,
                     std::string("drawbox=color=") + color +
                         ":t=fill,format=gbrp,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
                     "-c:v libx264 -crf 4 -color_primaries smpte432 -colorspace bt709 -color_trc "
                     "iec61966-2-1");
            VIDGO_VERIFY(exportClip(from, out, spec("original"), {}, {}));
            QVERIFY(isNear(middleOf(out, 64, 64), red, green, blue, 5));
            const auto still = clipStill(from, {});
            VIDGO_VERIFY(still);
            const auto* pixel = still->row(32) + std::ptrdiff_t{32} * 3;
            QVERIFY2(isNear({pixel[0], pixel[1], pixel[2]}, red, green, blue, 5),
                     qPrintable(QString("%1 %2 %3").arg(pixel[0]).arg(pixel[1]).arg(pixel[2])));
        };
        check("0xC04040", 207, 49, 57);
        check("0x808080", 128, 128, 128);
        std::filesystem::remove(from);
    }

    // Its mean is 16,000,000 a second times the number of frames, by a duration without a common divisor.
    void aRateOfLongNumbersIsDoubled()
    {
        const auto from = m_folder / "uneven.mp4";
        runFfmpeg("-f lavfi -i testsrc2=r=15:s=64x64:d=7 -vf "
                  "\"settb=1/16000000,setpts=N*1066667+mod(N\\,2)*1001\" -enc_time_base 1:16000000 -fps_mode "
                  "passthrough -video_track_timescale 16000000 -c:v libx264 -bf 0 -pix_fmt yuv420p " +
                  quoted(from));
        auto wanted = spec("original");
        wanted.preset.minFps = 23;
        const auto out = m_folder / "out.mp4";
        const auto result = exportClip(from, out, wanted, {}, {});
        VIDGO_VERIFY(result);
        QVERIFY(std::abs(result->frameRate.value() - 30) < 0.01);
        QVERIFY(std::abs(result->durationUs - 7'000'000) < 40'000);
        std::filesystem::remove(from);
    }

    void fieldsBecomeFrames()
    {
        const auto out = m_folder / "out.mp4";
        const auto result = exportClip(testClip("interlaced.mpg"), out, spec("original"), {}, {});
        VIDGO_VERIFY(result);
        QVERIFY(result->wasDeinterlaced);
        const auto video = stream(facts(out), "video");
        QCOMPARE(video["width"].toInt(), 1024); // 720 pixels of 64:45
        QCOMPARE(video["height"].toInt(), 576);
        QCOMPARE(video["nb_frames"].toString(), QString("25"));
        QCOMPARE(video["field_order"].toString(), QString("progressive"));
        QCOMPARE(complaints(out), QString());
    }

    void loudnessIsBroughtToTheTarget_data()
    {
        QTest::addColumn<QString>("volume");
        QTest::newRow("quiet") << "0.05";
        QTest::newRow("loud") << "4";
    }
    void loudnessIsBroughtToTheTarget()
    {
        QFETCH(QString, volume);
        const auto from = m_folder / "sound.mp4";
        runFfmpeg("-f lavfi -i color=gray:s=32x32:r=10:d=4 -f lavfi -i anoisesrc=d=4:r=48000:c=pink:seed=1 "
                  "-af volume=" +
                  volume.toStdString() + " -ac 2 -c:v libx264 -preset ultrafast -c:a aac -b:a 192k " +
                  quoted(from));
        auto wanted = spec("original");
        wanted.how.normalizeLoudness = true;
        const auto out = m_folder / "out.mp4";
        const auto result = exportClip(from, out, wanted, {}, {});
        VIDGO_VERIFY(result);
        const auto after = measureLoudness(out, {});
        VIDGO_VERIFY(after);
        QVERIFY2(std::abs(after->integrated + 14) < 0.7, std::to_string(after->integrated).c_str());
        // What the encoder adds to the peaks is beyond the limiter.
        QVERIFY2(after->truePeak < -0.5, std::to_string(after->truePeak).c_str());
        QVERIFY(std::abs(result->loudnessBefore + result->loudnessGain + 14) < 0.01);
    }

    void animatedPictures()
    {
        const auto gif = m_folder / "out.gif";
        const auto made = exportClip(testClip("h264_aac.mp4"), gif, spec("gif"), {}, {});
        VIDGO_VERIFY(made);
        QCOMPARE(made->encoder, std::string("gif"));
        QCOMPARE(complaints(gif), QString());
        QCOMPARE(made->frameRate, (Rational{25, 2}));
        QCOMPARE(frameTimes(gif).size(), 25);
        const auto webp = m_folder / "out.webp";
        const auto other = exportClip(testClip("transparent.gif"), webp, spec("webp"), {}, {});
        VIDGO_VERIFY(other);
        QCOMPARE(other->encoder, std::string("libwebp_anim"));
        const auto bytes = readFile(webp, 1 << 24);
        VIDGO_VERIFY(bytes);
        QVERIFY(QByteArray(reinterpret_cast<const char*>(bytes->data()), 12).endsWith("WEBP"));
    }

    void limitsOfThePlaceAreHeld()
    {
        auto wanted = spec("instagram_reels"); // at least 3 s
        const auto out = m_folder / "out.mp4";
        std::filesystem::remove(out);
        VIDGO_VERIFY_ERROR(exportClip(testClip("h264_aac.mp4"), out, wanted, {}, {}), MediaError::TooShort);
        wanted = spec("original");
        wanted.preset.maxSeconds = 1;
        VIDGO_VERIFY_ERROR(exportClip(testClip("h264_aac.mp4"), out, wanted, {}, {}), MediaError::TooLong);
        wanted.how.startUs = 1'000'000;
        VIDGO_VERIFY(exportClip(testClip("h264_aac.mp4"), out, wanted, {}, {}));
        std::filesystem::remove(out);
        wanted = spec("original");
        wanted.preset.maxBytes = 4000;
        VIDGO_VERIFY_ERROR(exportClip(testClip("h264_aac.mp4"), out, wanted, {}, {}),
                           MediaError::TooManyBytes);
        QVERIFY(!std::filesystem::exists(out));
        // A limit that can be kept is kept by a lower bit rate.
        wanted.preset.maxBytes = 250'000;
        VIDGO_VERIFY(exportClip(testClip("h264_aac.mp4"), out, wanted, {}, {}));
        QVERIFY(std::filesystem::file_size(out) <= 250'000);
    }

    void visitorsGetA720pWithTheMark()
    {
        const auto mark = Watermarker::create({}, {sourcePath("resources/fonts/Inter-SemiBold.otf")});
        VIDGO_VERIFY(mark);
        auto wanted = spec("youtube_1080p");
        wanted.maxLongSide = 1280;
        wanted.maxShortSide = 720;
        const auto plain = m_folder / "plain.mp4";
        const auto marked = m_folder / "marked.mp4";
        VIDGO_VERIFY(exportClip(testClip("one_frame.mp4"), plain, wanted, {}, {}));
        wanted.watermarker = mark->get();
        VIDGO_VERIFY(exportClip(testClip("one_frame.mp4"), marked, wanted, {}, {}));
        QCOMPARE(stream(facts(marked), "video")["height"].toInt(), 720);
        const auto before = rawFrames(plain, "gray", 1);
        const auto after = rawFrames(marked, "gray", 1);
        const auto difference = [&](int x0, int y0, int x1, int y1) {
            double sum = 0;
            for (int y = y0; y < y1; ++y)
                for (int x = x0; x < x1; ++x)
                    sum += std::abs(static_cast<uchar>(before[y * 1280 + x]) -
                                    static_cast<uchar>(after[y * 1280 + x]));
            return sum / ((x1 - x0) * (y1 - y0));
        };
        QVERIFY(difference(1000, 650, 1260, 700) > 15);
        QVERIFY(difference(0, 0, 900, 600) < 1.5);
    }

    void whatChangesNothingIsCopied()
    {
        const auto out = m_folder / "copy.mp4";
        const auto result = exportClip(testClip("h264_aac.mp4"), out, {}, {}, {});
        VIDGO_VERIFY(result);
        QVERIFY(result->wasCopied);
        QCOMPARE(*readFile(out, 1 << 24), testClipBytes("h264_aac.mp4"));
        VIDGO_VERIFY(exportClip(out, out, {}, {}, {}));
        QCOMPARE(*readFile(out, 1 << 24), testClipBytes("h264_aac.mp4"));
        std::filesystem::remove(out);
    }

    void aCopyHearsAStopAndShowsHowFarItIs()
    {
        // A clip with an empty box of 32 MiB behind it.
        auto bytes = testClipBytes("h264_aac.mp4");
        bytes.insert(bytes.end(), {2, 0, 0, 0, 'f', 'r', 'e', 'e'});
        bytes.resize(bytes.size() + (2 << 24) - 8);
        VIDGO_VERIFY(writeFile(m_folder / "large.mp4", bytes, Durability::None));
        std::stop_source stop;
        double reached = 0;
        const Progress progress([&](double fraction) {
            reached = fraction;
            if (fraction > 0.5)
                stop.request_stop();
        });
        const auto out = m_folder / "copy.mp4";
        VIDGO_VERIFY_ERROR(exportClip(m_folder / "large.mp4", out, {}, progress, stop.get_token()),
                           BaseError::Cancelled);
        QVERIFY(reached > 0.5 && reached < 0.6);
        QCOMPARE(namesIn(m_folder.path()).filter("tmp"), QStringList());
        QVERIFY(!std::filesystem::exists(out));
        std::filesystem::remove(m_folder / "large.mp4");
    }

    void badPartsAndFilesAreRefused()
    {
        auto wanted = spec("original");
        const auto out = m_folder / "never.mp4";
        wanted.how.startUs = 3'000'000;
        VIDGO_VERIFY_ERROR(exportClip(testClip("h264_aac.mp4"), out, wanted, {}, {}),
                           BaseError::InvalidArgument);
        wanted.how.startUs = 1'000'000;
        wanted.how.endUs = 1'000'000;
        VIDGO_VERIFY_ERROR(exportClip(testClip("h264_aac.mp4"), out, wanted, {}, {}),
                           BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(exportClip(testClip("sound.mp3"), out, spec("original"), {}, {}),
                           MediaError::NoMovingPicture);
        VIDGO_VERIFY_ERROR(exportClip(m_folder / "none.mp4", out, spec("original"), {}, {}),
                           BaseError::FileNotFound);
        QVERIFY(!std::filesystem::exists(out));
    }

private:
    ExportSpec spec(const QString& id) const
    {
        ExportSpec wanted;
        if (const auto* preset = m_catalog.exportPreset(id.toStdString()))
            wanted.preset = *preset;
        wanted.fast = true;
        return wanted;
    }

    Catalog m_catalog;
    TestFolder m_folder;
};

QTEST_GUILESS_MAIN(ClipExportTest)
#include "clip_export_test.moc"
