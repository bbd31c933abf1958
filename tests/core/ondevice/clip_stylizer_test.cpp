// Clips in another style and with effects: what they look and sound like, and that they hold still.

#include <cmath>
#include <thread>

#include "vidgo/base/base_error.h"
#include "vidgo/media/audio.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/ondevice/background_remover.h"
#include "vidgo/ondevice/clip_stylizer.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
namespace fs = std::filesystem;
using Play = ClipEffects::Play;

namespace {

std::vector<media::ClipFrame> framesOf(const fs::path& clip)
{
    std::vector<media::ClipFrame> frames;
    auto reader = media::ClipReader::open(clip, {}, {});
    while (reader) {
        auto frame = (*reader)->next();
        if (!frame || !*frame)
            break;
        frames.push_back(std::move(**frame));
    }
    return frames;
}

// Mean absolute difference, of 255.
double differenceOf(const media::Image& a, const media::Image& b)
{
    if (a.byteCount() != b.byteCount())
        return 255;
    double sum = 0;
    for (std::size_t i = 0; i < a.byteCount(); ++i)
        sum += std::abs(int(a.pixels()[i]) - int(b.pixels()[i]));
    return sum / static_cast<double>(a.byteCount());
}

// How much consecutive frames differ, on the mean.
double unrestOf(const fs::path& clip)
{
    const auto frames = framesOf(clip);
    double sum = 0;
    for (std::size_t i = 1; i < frames.size(); ++i)
        sum += differenceOf(frames[i - 1].image, frames[i].image);
    return frames.size() < 2 ? 255 : sum / static_cast<double>(frames.size() - 1);
}

double brightnessOf(const media::Image& image)
{
    double sum = 0;
    for (const auto value : image.pixels())
        sum += value;
    return sum / static_cast<double>(image.byteCount());
}

// Of a tone: by how often it crosses zero upwards in the middle second.
double pitchOf(const fs::path& clip)
{
    const auto sound = media::readAudio(clip, 60'000'000, {});
    if (!sound)
        return 0;
    const auto frames = sound->frames();
    const auto from = static_cast<std::size_t>(frames / 4);
    const auto to = static_cast<std::size_t>(frames * 3 / 4);
    int crossings = 0;
    for (std::size_t i = from + 1; i < to; ++i)
        crossings += sound->samples[2 * i - 2] < 0 && sound->samples[2 * i] >= 0 ? 1 : 0;
    return crossings / (static_cast<double>(to - from) / kAudioRate);
}

} // namespace

class ClipStylizerTest : public QObject
{
    Q_OBJECT

    test::TestFolder m_folder;
    ondevice::Stylizer m_stylizer;
    ondevice::ClipStylizer m_clips{m_stylizer};

    fs::path made(const fs::path& input, const StyleSettings& settings)
    {
        auto output = m_folder / (std::to_string(m_number++) + ".mp4");
        const auto done = m_clips.run(input, settings, output, {}, {});
        if (!done)
            qWarning("%s", done.error().internal().c_str());
        return output;
    }
    fs::path source(const std::string& name, const std::string& arguments)
    {
        auto path = m_folder / name;
        if (!fs::exists(path))
            test::runFfmpeg(arguments + " -y " + test::quoted(path));
        return path;
    }
    int m_number = 0;

private Q_SLOTS:
    void everyStyleForClipsKeepsSizeLengthAndSound_data()
    {
        QTest::addColumn<QString>("style");
        for (const auto& id : m_stylizer.styles())
            if (m_stylizer.suitsClips(id))
                QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }

    void everyStyleForClipsKeepsSizeLengthAndSound()
    {
        QFETCH(QString, style);
        const auto input = source("short.mp4", "-f lavfi -i testsrc2=s=160x90:r=10:d=0.8 -f lavfi -i "
                                               "sine=440:d=0.8 -shortest -pix_fmt yuv420p");
        const auto output = made(input, {.style = style.toStdString(), .parameters = {}});
        const auto info = media::probeClip(output, {});
        VIDGO_VERIFY(info);
        QCOMPARE(info->video->width, 160);
        QCOMPARE(info->video->height, 90);
        QVERIFY(std::abs(info->durationUs - 800'000) <= 100'000);
        QVERIFY(info->audio.has_value());
        const auto before = framesOf(input);
        const auto after = framesOf(output);
        QCOMPARE(after.size(), before.size());
        QVERIFY(differenceOf(before[4].image, after[4].image) > 4); // it is another style
    }

    void aPaletteDoesNotJump()
    {
        // Noise on a still picture would give every frame colours of its own.
        const auto input = source("noisy.mp4", "-f lavfi -i smptebars=s=192x108:r=10:d=0.8 -vf "
                                               "noise=alls=14:allf=t -crf 10 -pix_fmt yuv420p");
        const StyleSettings settings{.style = "pixel_art", .parameters = {}};
        std::vector<media::Image> alone; // each frame as a picture of its own
        for (const auto& frame : framesOf(input)) {
            auto styled = m_stylizer.run(frame.image, settings, {}, {});
            VIDGO_VERIFY(styled);
            alone.push_back(std::move(*styled));
        }
        double unrest = 0;
        for (std::size_t i = 1; i < alone.size(); ++i)
            unrest += differenceOf(alone[i - 1], alone[i]) / static_cast<double>(alone.size() - 1);
        const double together = unrestOf(made(input, settings));
        QVERIFY2(together < 0.6 * unrest,
                 (std::to_string(together) + " of " + std::to_string(unrest)).c_str());
    }

    void brushStrokesAreRefused()
    {
        const auto output = m_folder / "oil.mp4";
        VIDGO_VERIFY_ERROR(m_clips.run(test::testClip("no_audio.mp4"),
                                       {.style = "oil_painting", .parameters = {}}, output, {}, {}),
                           ondevice::OnDeviceError::StyleNotForClips);
        VIDGO_VERIFY_ERROR(m_clips.check({}), BaseError::InvalidArgument);
        QVERIFY(!fs::exists(output));
    }

    void backwardsEndsWhereItBegan()
    {
        const auto input = test::testClip("h264_aac.mp4");
        const auto before = framesOf(input);
        const auto after = framesOf(made(input, {.parameters = {}, .effects = {.play = Play::Reverse}}));
        QCOMPARE(after.size(), before.size());
        QVERIFY(differenceOf(after.front().image, before.back().image) < 4);
        QVERIFY(differenceOf(after.back().image, before.front().image) < 4);
        QVERIFY(differenceOf(after.front().image, before.front().image) > 4);
    }

    void aBoomerangComesBack()
    {
        const auto input = test::testClip("h264_aac.mp4");
        const auto before = framesOf(input);
        const auto after = framesOf(made(input, {.parameters = {}, .effects = {.play = Play::Boomerang}}));
        QCOMPARE(after.size(), 2 * before.size());
        QVERIFY(differenceOf(after.front().image, after.back().image) < 4);
        QVERIFY(differenceOf(after[before.size() / 2].image, before[before.size() / 2].image) < 4);
    }

    void speedKeepsThePitch_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("half") << 0.5;
        QTest::newRow("one and a half") << 1.5;
        QTest::newRow("four times") << 4.0;
    }

    void speedKeepsThePitch()
    {
        QFETCH(double, speed);
        const auto input = source("tone.mp4", "-f lavfi -i testsrc2=s=96x54:r=25:d=2 -f lavfi -i "
                                              "sine=440:d=2 -shortest -pix_fmt yuv420p");
        const auto output = made(input, {.parameters = {}, .effects = {.speed = speed}});
        const auto info = media::probeClip(output, {});
        VIDGO_VERIFY(info);
        QVERIFY(std::abs(static_cast<double>(info->durationUs) - 2e6 / speed) < 60'000);
        QVERIFY2(std::abs(pitchOf(output) - 440) < 12, std::to_string(pitchOf(output)).c_str());
    }

    void denoisingCalmsWhatStandsStill()
    {
        const auto input = source("noisy.mp4", "-f lavfi -i smptebars=s=192x108:r=10:d=0.8 -vf "
                                               "noise=alls=14:allf=t -crf 10 -pix_fmt yuv420p");
        const auto output = made(input, {.parameters = {}, .effects = {.denoise = 1}});
        QVERIFY(unrestOf(output) < 0.5 * unrestOf(input));
    }

    void stabilizingCalmsTheCamera()
    {
        // A still picture with plenty of detail, seen by a hand that shakes.
        const auto input =
            source("shaky.mp4",
                   "-f lavfi -i mandelbrot=s=640x400:start_scale=0.3 -frames:v 40 -vf "
                   "\"loop=loop=-1:size=1,crop=320:180:160+9*sin(n*1.9):110+7*cos(n*2.6)\" -r 25 -crf 12 "
                   "-pix_fmt yuv420p");
        const auto calm = made(input, {.parameters = {}, .effects = {.stabilize = 1}});
        QVERIFY2(unrestOf(calm) < 0.6 * unrestOf(input),
                 (std::to_string(unrestOf(calm)) + " of " + std::to_string(unrestOf(input))).c_str());
    }

    void glowBrightens()
    {
        const auto input = test::testClip("no_audio.mp4");
        const auto plain = framesOf(input);
        const auto lit = framesOf(made(input, {.parameters = {}, .effects = {.glow = 1}}));
        QVERIFY(brightnessOf(lit[3].image) > brightnessOf(plain[3].image) + 3);
    }

    void aPreviewIsOneFrame()
    {
        const auto preview =
            m_clips.preview(test::testClip("h264_aac.mp4"),
                            {.style = "vhs", .parameters = {}, .effects = {.glow = 0.5}}, 160, {});
        VIDGO_VERIFY(preview);
        QCOMPARE(preview->width(), 160);
        QCOMPARE(preview->height(), 90);
    }

    void givingUpLeavesNothing()
    {
        const auto folder = m_folder / "stopped";
        fs::create_directories(folder);
        std::stop_source stop;
        const Progress progress([&](double fraction) {
            if (fraction > 0.3)
                stop.request_stop();
        });
        VIDGO_VERIFY_ERROR(m_clips.run(test::testClip("h264_aac.mp4"), {.style = "vhs", .parameters = {}},
                                       folder / "a.mp4", progress, stop.get_token()),
                           BaseError::Cancelled);
        QVERIFY(fs::is_empty(folder));
    }

    void whatIsNoClipSaysSo()
    {
        const ClipEffects glow{.glow = 1};
        for (const auto* name : {"sound.mp3", "empty_streams.mp4"}) {
            const auto done = m_clips.run(test::testClip(name), {.parameters = {}, .effects = glow},
                                          m_folder / "x.mp4", {}, {});
            QVERIFY2(!done, name);
            QVERIFY(!fs::exists(m_folder / "x.mp4"));
        }
    }
};

QTEST_GUILESS_MAIN(ClipStylizerTest)
#include "clip_stylizer_test.moc"
