#include <cmath>

#include "clip_facts.h"
#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/clip_writer.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

ClipWriteOptions options(ClipFormat format, int width, int height)
{
    ClipWriteOptions out;
    out.format = format;
    out.width = width;
    out.height = height;
    out.frameRate = {25, 1};
    out.fast = true;
    return out;
}

// A square that moves over a plain ground.
Image moment(int width, int height, int index, PixelFormat format = PixelFormat::Rgb8)
{
    Image image = format == PixelFormat::Rgba8 ? plainImage(width, height, format, 20, 60, 200, 0)
                                               : plainImage(width, height, format, 20, 60, 200);
    const int step = image.channels();
    for (int y = 10; y < 30; ++y)
        for (int x = 2 * index; x < 2 * index + 20 && x < width; ++x) {
            image.row(y)[x * step] = 250;
            image.row(y)[x * step + 1] = 220;
            image.row(y)[x * step + 2] = 30;
            if (step == 4)
                image.row(y)[x * step + 3] = 255;
        }
    return image;
}

std::vector<float> tone(int samples)
{
    std::vector<float> out;
    for (int i = 0; i < samples; ++i) {
        const auto value = static_cast<float>(0.4 * std::sin(i * 440 * 6.2831853 / 48000));
        out.insert(out.end(), {value, -value});
    }
    return out;
}

Outcome writeFrames(ClipWriter& writer, const ClipWriteOptions& options, int frames,
                    PixelFormat format = PixelFormat::Rgb8)
{
    for (int i = 0; i < frames; ++i)
        if (auto written = writer.writeFrame(moment(options.width, options.height, i, format)); !written)
            return written;
    return {};
}

} // namespace

class ClipWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mp4IsWhatPlayersAndPlacesWant()
    {
        auto wanted = options(ClipFormat::Mp4, 160, 90);
        wanted.hasAudio = true;
        wanted.metadata = {{"title", "Ein Titel 標題"}};
        auto writer = ClipWriter::create(m_folder / "out.mp4", wanted, {});
        VIDGO_VERIFY(writer);
        VIDGO_VERIFY((*writer)->writeAudio(tone(48000 * 3))); // longer than the picture, and ahead of it
        VIDGO_VERIFY(writeFrames(**writer, wanted, 50));
        QVERIFY(!std::filesystem::exists(m_folder / "out.mp4"));
        VIDGO_VERIFY((*writer)->finish());
        QCOMPARE(namesIn(m_folder.path()), QStringList{"out.mp4"});
        QCOMPARE(complaints(m_folder / "out.mp4"), QString());
        const auto all = facts(m_folder / "out.mp4");
        const auto video = stream(all, "video");
        QCOMPARE(video["codec_name"].toString(), QString("h264"));
        QCOMPARE(video["profile"].toString(), QString("High"));
        QCOMPARE(video["pix_fmt"].toString(), QString("yuv420p"));
        QCOMPARE(video["color_space"].toString(), QString("bt709"));
        QCOMPARE(video["color_range"].toString(), QString("tv"));
        QCOMPARE(video["nb_frames"].toString(), QString("50"));
        QCOMPARE(video["r_frame_rate"].toString(), QString("25/1"));
        QCOMPARE(video["start_time"].toString().toDouble(), 0.0);
        QCOMPARE(video["duration"].toString().toDouble(), 2.0);
        const auto audio = stream(all, "audio");
        QCOMPARE(audio["codec_name"].toString(), QString("aac"));
        QCOMPARE(audio["sample_rate"].toString(), QString("48000"));
        QCOMPARE(audio["start_time"].toString().toDouble(), 0.0);
        QVERIFY(std::abs(audio["duration"].toString().toDouble() - 2.0) < 0.03);
        QCOMPARE(all["format"].toObject()["tags"].toObject()["title"].toString(), QString("Ein Titel 標題"));
        const auto order = boxes(m_folder / "out.mp4");
        QVERIFY(order.indexOf("moov") < order.indexOf("mdat"));
        std::filesystem::remove(m_folder / "out.mp4");
    }

    void coloursComeBackAsTheyWere()
    {
        const auto wanted = options(ClipFormat::Mp4, 160, 90);
        auto writer = ClipWriter::create(m_folder / "colours.mp4", wanted, {});
        VIDGO_VERIFY(writer);
        VIDGO_VERIFY(writeFrames(**writer, wanted, 3));
        VIDGO_VERIFY((*writer)->finish());
        const auto pixels = rawFrames(m_folder / "colours.mp4", "rgb24", 1);
        QCOMPARE(pixels.size(), 160 * 90 * 3);
        const auto* low = reinterpret_cast<const uchar*>(pixels.constData()) + (80 * 160 + 100) * 3;
        QVERIFY(std::abs(low[0] - 20) < 6 && std::abs(low[1] - 60) < 6 && std::abs(low[2] - 200) < 6);
        std::filesystem::remove(m_folder / "colours.mp4");
    }

    void animatedPicturesKeepTimesAndTransparency_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("gif") << static_cast<int>(ClipFormat::Gif) << "a.gif";
        QTest::newRow("webp") << static_cast<int>(ClipFormat::WebP) << "a.webp";
    }
    void animatedPicturesKeepTimesAndTransparency()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        const auto path = m_folder / name.toStdString();
        auto wanted = options(static_cast<ClipFormat>(format), 81, 45);
        auto writer = ClipWriter::create(path, wanted, {});
        VIDGO_VERIFY(writer);
        VIDGO_VERIFY(writeFrames(**writer, wanted, 10, PixelFormat::Rgba8));
        VIDGO_VERIFY((*writer)->finish());
        const auto bytes = readFile(path, 1 << 24);
        VIDGO_VERIFY(bytes);
        const QByteArray content(reinterpret_cast<const char*>(bytes->data()),
                                 static_cast<qsizetype>(bytes->size()));
        if (name == "a.gif") {
            QCOMPARE(complaints(path), QString());
            QCOMPARE(frameTimes(path).size(), 10);
            QVERIFY(std::abs(frameTimes(path).last() - 0.36) < 0.011);
            QVERIFY(content.contains("NETSCAPE2.0"));
            const auto pixels = rawFrames(path, "rgba", 1);
            QCOMPARE(static_cast<int>(pixels[(40 * 81 + 70) * 4 + 3]), 0);
            QCOMPARE(static_cast<uchar>(pixels[(20 * 81 + 10) * 4 + 3]), uchar(255));
        } else {
            QVERIFY(content.contains("ANIM") && content.contains("VP8X"));
            QCOMPARE(content.count("ANMF"), 10);
        }
        std::filesystem::remove(path);
    }

    void whatIsNotFinishedLeavesNothing()
    {
        for (const auto format : {ClipFormat::Mp4, ClipFormat::Gif, ClipFormat::WebP}) {
            const auto wanted = options(format, 160, 90);
            auto writer = ClipWriter::create(m_folder / "never.bin", wanted, {});
            VIDGO_VERIFY(writer);
            VIDGO_VERIFY(writeFrames(**writer, wanted, 5));
            writer->reset();
            QCOMPARE(namesIn(m_folder.path()), QStringList());
        }
    }

    void aStopEndsWriting()
    {
        std::stop_source stop;
        const auto wanted = options(ClipFormat::Mp4, 160, 90);
        auto writer = ClipWriter::create(m_folder / "stopped.mp4", wanted, stop.get_token());
        VIDGO_VERIFY(writer);
        VIDGO_VERIFY(writeFrames(**writer, wanted, 5));
        stop.request_stop();
        VIDGO_VERIFY_ERROR(writeFrames(**writer, wanted, 1), BaseError::Cancelled);
        VIDGO_VERIFY_ERROR((*writer)->finish(), BaseError::Cancelled);
        writer->reset();
        QCOMPARE(namesIn(m_folder.path()), QStringList());
    }

    void nonsenseIsRefused()
    {
        const auto create = [&](auto change) {
            auto wanted = options(ClipFormat::Mp4, 160, 90);
            change(wanted);
            return ClipWriter::create(m_folder / "x.mp4", wanted, {});
        };
        VIDGO_VERIFY_ERROR(create([](auto& o) { o.width = 161; }), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(create([](auto& o) { o.height = 0; }), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(create([](auto& o) { o.frameRate = {0, 1}; }), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(create([](auto& o) { o.format = ClipFormat::None; }), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(create([](auto& o) { o.quality = 60; }), BaseError::InvalidArgument);
        auto writer = create([](auto&) {});
        VIDGO_VERIFY(writer);
        VIDGO_VERIFY_ERROR((*writer)->writeFrame(moment(80, 90, 0)), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR((*writer)->writeAudio(tone(10)), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR((*writer)->finish(), BaseError::InvalidArgument);
    }

private:
    TestFolder m_folder;
};

QTEST_GUILESS_MAIN(ClipWriterTest)
#include "clip_writer_test.moc"
