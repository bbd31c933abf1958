#include <chrono>
#include <cmath>
#include <csignal>

#include <sys/resource.h>

#include "clip_facts.h"
#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/clip_export.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/media/clip_watermark.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"
#include "watermark_check.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

using SteadyClock = std::chrono::steady_clock;

// Long enough to be stopped on the way: 40 s.
std::filesystem::path longClip(const std::filesystem::path& folder)
{
    auto path = folder / "long.mp4";
    runFfmpeg("-f lavfi -i testsrc2=s=640x360:r=25:d=40 -f lavfi -i sine=440:r=48000:d=40 -c:v libx264 "
              "-preset ultrafast -crf 30 -pix_fmt yuv420p -c:a aac " +
              quoted(path));
    return path;
}

// A write beyond this fails as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class ClipWatermarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_mark = testMark(WatermarkPlace::BottomRight);
        QVERIFY(m_mark);
        m_long = longClip(m_sources.path());
    }

    void theResultNamesWhatItDid()
    {
        const TestFolder folder;
        const auto result = watermarkClip(testClip("ten_bit.mp4"), folder / "out.mp4", *m_mark, {}, {}, {});
        VIDGO_VERIFY(result);
        QCOMPARE(result->container, std::string("mp4"));
        QCOMPARE(result->encoder, std::string("libx265"));
        QCOMPARE(result->pixelFormat, std::string("yuv420p10le"));
        QCOMPARE(result->frames, std::int64_t(50));
        QCOMPARE(result->damagedFrames, 0);
    }

    void anotherExtensionIsAnotherContainer()
    {
        const TestFolder folder;
        VIDGO_VERIFY(watermarkClip(testClip("h264_aac.ts"), folder / "out.mkv", *m_mark, {}, {}, {}));
        QCOMPARE(facts(folder / "out.mkv")["format"].toObject()["format_name"].toString(),
                 QString("matroska,webm"));
        QCOMPARE(complaints(folder / "out.mkv"), QString());
        VIDGO_VERIFY_ERROR(
            watermarkClip(testClip("many_streams.mkv"), folder / "out.mp4", *m_mark, {}, {}, {}),
            MediaError::NotInContainer);
        VIDGO_VERIFY_ERROR(watermarkClip(testClip("h264_aac.mp4"), folder / "out.xyz", *m_mark, {}, {}, {}),
                           BaseError::InvalidArgument);
        QCOMPARE(namesIn(folder.path()), QStringList{"out.mkv"});
    }

    // Opus begins a little before 0; that is no reason to show the picture later.
    void soundThatBeginsWithPaddingMovesNothing()
    {
        const TestFolder folder;
        VIDGO_VERIFY(watermarkClip(testClip("vp9_opus.webm"), folder / "out.webm", *m_mark, {}, {}, {}));
        const auto before = facts(testClip("vp9_opus.webm"));
        const auto after = facts(folder / "out.webm");
        for (const char* kind : {"video", "audio"})
            QCOMPARE(stream(after, kind)["start_time"].toString(),
                     stream(before, kind)["start_time"].toString());
        QCOMPARE(packetHashes(folder / "out.webm"), packetHashes(testClip("vp9_opus.webm")));
        QCOMPARE(complaints(folder / "out.webm"), QString());
    }

    void aClipMayTakeItsOwnPlace()
    {
        const TestFolder folder;
        const auto path = folder / "mein Clip 影片.mp4";
        VIDGO_VERIFY(writeFile(path, testClipBytes("h264_aac.mp4"), Durability::None));
        VIDGO_VERIFY(watermarkClip(path, path, *m_mark, {}, {}, {}));
        QCOMPARE(complaints(path), QString());
        QVERIFY(*readFile(path, 1 << 24) != testClipBytes("h264_aac.mp4"));
        QCOMPARE(namesIn(folder.path()).size(), 1);
    }

    void progressGoesUpToTheEndAndFollowsTheTime()
    {
        const TestFolder folder;
        std::vector<double> all;
        VIDGO_VERIFY(watermarkClip(m_long, folder / "out.mp4", *m_mark, {},
                                   Progress([&](double fraction) { all.push_back(fraction); }), {}));
        QVERIFY(all.size() > 900);
        QVERIFY(std::ranges::is_sorted(all));
        QCOMPARE(all.back(), 1.0);
        // Every frame is as much as every other.
        for (std::size_t i = 1; i + 1 < all.size(); ++i)
            QVERIFY(all[i] - all[i - 1] < 0.02);
    }

    void aStopIsObeyedAtOnceAndLeavesNothing_data()
    {
        QTest::addColumn<bool>("isExport");
        QTest::newRow("watermark") << false;
        QTest::newRow("export") << true;
    }
    void aStopIsObeyedAtOnceAndLeavesNothing()
    {
        QFETCH(bool, isExport);
        const TestFolder folder;
        std::stop_source stop;
        SteadyClock::time_point asked;
        const Progress progress([&](double fraction) {
            if (fraction > 0.1 && !stop.stop_requested()) {
                asked = SteadyClock::now();
                stop.request_stop();
            }
        });
        ExportSpec spec;
        spec.preset.format = "mp4";
        spec.preset.id = "any";
        const auto code = [&]() -> Outcome {
            if (isExport) {
                auto result = exportClip(m_long, folder / "out.mp4", spec, progress, stop.get_token());
                return result ? Outcome() : failure(result);
            }
            auto result = watermarkClip(m_long, folder / "out.mp4", *m_mark, {}, progress, stop.get_token());
            return result ? Outcome() : failure(result);
        }();
        const auto took = std::chrono::duration<double>(SteadyClock::now() - asked).count();
        VIDGO_VERIFY_ERROR(code, BaseError::Cancelled);
        QVERIFY2(took < 0.2, std::to_string(took).c_str());
        QCOMPARE(namesIn(folder.path()), QStringList());
    }

    void aFullDiskLeavesNothing()
    {
        const TestFolder folder;
        ExportSpec spec;
        spec.preset.format = "mp4";
        spec.preset.id = "any";
        const SmallDisk disk(200'000);
        VIDGO_VERIFY_ERROR(watermarkClip(m_long, folder / "out.mp4", *m_mark, {}, {}, {}),
                           BaseError::DiskFull);
        VIDGO_VERIFY_ERROR(watermarkClip(m_long, folder / "out.mkv", *m_mark, {}, {}, {}),
                           BaseError::DiskFull);
        VIDGO_VERIFY_ERROR(exportClip(m_long, folder / "out.mp4", spec, {}, {}), BaseError::DiskFull);
        QCOMPARE(namesIn(folder.path()), QStringList());
    }

    void whatCannotBeMarkedSaysSo()
    {
        const TestFolder folder;
        const auto out = folder / "out.mp4";
        VIDGO_VERIFY_ERROR(watermarkClip(testClip("sound.mp3"), out, *m_mark, {}, {}, {}),
                           MediaError::NoMovingPicture);
        VIDGO_VERIFY_ERROR(watermarkClip(folder / "none.mp4", out, *m_mark, {}, {}, {}),
                           BaseError::FileNotFound);
        auto bytes = testClipBytes("h264_aac.mkv");
        bytes.resize(bytes.size() / 3);
        VIDGO_VERIFY(writeFile(m_sources.path() / "cut.mkv", bytes, Durability::None));
        const auto cut = watermarkClip(m_sources.path() / "cut.mkv", folder / "out.mkv", *m_mark, {}, {}, {});
        QVERIFY(!cut || cut->frames > 0); // what is there is marked, or nothing is written
        std::filesystem::remove(folder / "out.mkv");
        bytes = testClipBytes("h264_aac.mp4");
        bytes.resize(bytes.size() / 2);
        VIDGO_VERIFY(writeFile(m_sources.path() / "cut.mp4", bytes, Durability::None));
        VIDGO_VERIFY_ERROR(watermarkClip(m_sources.path() / "cut.mp4", out, *m_mark, {}, {}, {}),
                           MediaError::Damaged);
        QCOMPARE(namesIn(folder.path()), QStringList());
    }

    void animatedWebPKeepsItsPictures()
    {
        const TestFolder folder;
        const auto result =
            watermarkClip(testClip("animated.webp"), folder / "out.webp", *m_mark, {}, {}, {});
        VIDGO_VERIFY(result);
        QCOMPARE(result->encoder, std::string("libwebp_anim"));
        QCOMPARE(result->frames, std::int64_t(10));
        const auto before = ClipReader::open(testClip("animated.webp"), {}, {});
        const auto after = ClipReader::open(folder / "out.webp", {}, {});
        VIDGO_VERIFY(before);
        VIDGO_VERIFY(after);
        QVERIFY(std::abs((*after)->info().durationUs - (*before)->info().durationUs) <= 100'000);
        int brighter = 0;
        for (int i = 0; i < 10; ++i) {
            const auto was = (*before)->next();
            const auto is = (*after)->next();
            QVERIFY(was && *was && is && *is);
            QCOMPARE((*is)->timeUs, (*was)->timeUs);
            const auto bottom = (*is)->image.height() - 8;
            for (int x = 0; x < (*is)->image.width() * (*is)->image.channels(); ++x)
                brighter += std::abs((*is)->image.row(bottom)[x] - (*was)->image.row(bottom)[x]) > 40 ? 1 : 0;
        }
        QVERIFY(brighter > 100);
        VIDGO_VERIFY_ERROR(watermarkClip(testClip("animated.webp"), folder / "out.mp4", *m_mark, {}, {}, {}),
                           BaseError::InvalidArgument);
    }

    void aLogoIsDrawnInItsColours()
    {
        const TestFolder folder;
        runFfmpeg("-f lavfi -i color=0x00C000:s=64x64 -frames:v 1 " + quoted(m_sources.path() / "logo.png"));
        WatermarkOptions options;
        options.text.clear();
        options.logo = toUtf8(m_sources.path() / "logo.png");
        options.height = 0.5;
        options.place = WatermarkPlace::Center;
        options.opacity = 1;
        const auto mark = Watermarker::create(options, {});
        VIDGO_VERIFY(mark);
        for (const char* clip : {"static_red.mp4", "full_range.mp4", "bt601.mp4"}) {
            VIDGO_VERIFY(watermarkClip(testClip(clip), folder / "out.mp4", **mark, {}, {}, {}));
            const auto rgb = rawFrames(folder / "out.mp4", "rgb24", 1);
            QCOMPARE(rgb.size(), 160 * 90 * 3);
            const auto* middle = reinterpret_cast<const uchar*>(rgb.constData()) + (45 * 160 + 80) * 3;
            QVERIFY2(middle[0] < 14 && std::abs(middle[1] - 0xC0) < 14 && middle[2] < 14, clip);
        }
    }

private:
    TestFolder m_sources;
    std::unique_ptr<Watermarker> m_mark;
    std::filesystem::path m_long;
};

QTEST_GUILESS_MAIN(ClipWatermarkTest)
#include "clip_watermark_test.moc"
