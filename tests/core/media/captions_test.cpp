#include <cmath>

#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/captions.h"
#include "vidgo/media/clip_export.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/clip_watermark.h"
#include "vidgo/media/clip_writer.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

constexpr std::int64_t kSecond = 1'000'000;

const std::string kTwoLines = "你好，世界 “quoted”\n<b>not</b> markup 🎈";

CaptionTrack spanish()
{
    return {.language = "spa",
            .captions = {{kSecond / 2, kSecond, "Hola"}, {3 * kSecond / 2, 2 * kSecond, kTwoLines}}};
}

// Three seconds at 25 frames a second.
Outcome writeClip(const std::filesystem::path& path, std::vector<CaptionTrack> captions,
                  ClipFormat format = ClipFormat::Mp4)
{
    constexpr int kFrames = 75;
    ClipWriteOptions options;
    options.format = format;
    options.width = 64;
    options.height = 64;
    options.frameRate = {25, 1};
    options.fast = true;
    options.captions = std::move(captions);
    auto writer = ClipWriter::create(path, options, {});
    if (!writer)
        return failure(writer);
    const auto image = plainImage(64, 64, PixelFormat::Rgb8, 20, 60, 200);
    for (int i = 0; i < kFrames; ++i)
        if (auto written = (*writer)->writeFrame(image); !written)
            return written;
    return (*writer)->finish();
}

// Times come back in milliseconds.
bool isAlmost(const CaptionTrack& a, const CaptionTrack& b)
{
    constexpr std::int64_t kClose = 2000;
    if (a.language != b.language || a.captions.size() != b.captions.size())
        return false;
    for (std::size_t i = 0; i < a.captions.size(); ++i)
        if (a.captions[i].text != b.captions[i].text ||
            std::abs(a.captions[i].startUs - b.captions[i].startUs) > kClose ||
            std::abs(a.captions[i].endUs - b.captions[i].endUs) > kClose)
            return false;
    return true;
}

} // namespace

class CaptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLanguageIsThatWhichIsSaidOrElseWhatTheScriptTells()
    {
        QCOMPARE(trackLanguage(Language::TraditionalChinese, "Hello"), std::string("zho"));
        QCOMPARE(trackLanguage(Language::Spanish, {}), std::string("spa"));
        QCOMPARE(trackLanguage({}, "音が、すべてを決める"), std::string("jpn"));
        QCOMPARE(trackLanguage({}, "聲音決定一切"), std::string("zho"));
        QCOMPARE(trackLanguage({}, "소리가 모든 것"), std::string("kor"));
        QCOMPARE(trackLanguage({}, "Sound"), std::string("und"));
        QCOMPARE(trackLanguage({}, {}), std::string("und"));
    }

    void whatIsWrittenIsReadAgainAndSeenByOthers()
    {
        const auto file = m_folder / "two.mp4";
        const CaptionTrack english{.language = "eng", .captions = {{0, kSecond, "Hello"}}};
        VIDGO_VERIFY(writeClip(file, {spanish(), english, {.language = "kor", .captions = {}}}));
        const auto info = probeClip(file, {});
        VIDGO_VERIFY(info);
        QCOMPARE(info->subtitles.size(), std::size_t{2});
        QVERIFY((info->subtitles[0] == ClipSubtitle{"mov_text", "spa"}));
        QVERIFY((info->subtitles[1] == ClipSubtitle{"mov_text", "eng"}));
        QCOMPARE(info->durationUs, 3 * kSecond);
        const auto tracks = readCaptionTracks(file, {});
        VIDGO_VERIFY(tracks);
        QCOMPARE(tracks->size(), std::size_t{2});
        QVERIFY(isAlmost((*tracks)[0], spanish()));
        QVERIFY(isAlmost((*tracks)[1], english));

        const auto streams = QByteArray::fromStdString(
            outputOf("ffprobe -v error -select_streams s -show_entries "
                     "stream=codec_name,start_time:stream_tags=language -of csv=p=0 " +
                     quoted(file)));
        QCOMPARE(streams, QByteArray("mov_text,0.000000,spa\nmov_text,0.000000,eng\n"));
        const auto read = QByteArray::fromStdString(
            outputOf("ffmpeg -v error -i " + quoted(file) + " -map 0:s:0 -f webvtt -"));
        QVERIFY2(read.contains("00:00.500 --> 00:01.000\nHola\n"), read.constData());
        QVERIFY2(read.contains("00:01.500 --> 00:02.000"), read.constData());
    }

    void whatBeginsBehindTheEndIsLeftOut()
    {
        const auto file = m_folder / "late.mp4";
        auto track = spanish();
        track.captions.push_back({5 * kSecond, 6 * kSecond, "Nobody sees this"});
        VIDGO_VERIFY(writeClip(file, {track}));
        const auto tracks = readCaptionTracks(file, {});
        VIDGO_VERIFY(tracks);
        QVERIFY(isAlmost(tracks->front(), spanish()));
    }

    void animatedPicturesHaveNoPlaceForThem()
    {
        const auto made = writeClip(m_folder / "no.gif", {spanish()}, ClipFormat::Gif);
        QVERIFY(!made);
        QVERIFY(std::filesystem::exists(m_folder / "no.gif") == false);
    }

    void aPartIsCountedFromItsBeginning()
    {
        const auto part = partOf(spanish(), 750'000, kSecond);
        const CaptionTrack wanted{.language = "spa",
                                  .captions = {{0, 250'000, "Hola"}, {750'000, kSecond, kTwoLines}}};
        QVERIFY(part == wanted);
        QVERIFY(partOf(spanish(), 10 * kSecond, kSecond).captions.empty());
    }

    void anExportKeepsThoseOfItsPart()
    {
        const auto file = m_folder / "whole.mp4";
        const auto out = m_folder / "part.mp4";
        VIDGO_VERIFY(writeClip(file, {spanish()}));
        ExportSpec spec;
        spec.preset.format = "mp4";
        spec.how.startUs = kSecond;
        spec.fast = true;
        spec.useHardware = false;
        VIDGO_VERIFY(exportClip(file, out, spec, {}, {}));
        const auto tracks = readCaptionTracks(out, {});
        VIDGO_VERIFY(tracks);
        QCOMPARE(tracks->size(), std::size_t{1});
        QVERIFY(isAlmost(tracks->front(), partOf(spanish(), kSecond, 2 * kSecond)));

        spec.preset.format = "gif";
        const auto gif = m_folder / "part.gif";
        VIDGO_VERIFY(exportClip(file, gif, spec, {}, {}));
        const auto info = probeClip(gif, {});
        VIDGO_VERIFY(info);
        QVERIFY(info->subtitles.empty());
    }

    void textsOfOtherContainersBecomeTimedText()
    {
        const auto out = m_folder / "from_mkv.mp4";
        const auto before = readCaptionTracks(testClip("many_streams.mkv"), {});
        VIDGO_VERIFY(before);
        QCOMPARE(before->size(), std::size_t{1});
        ExportSpec spec;
        spec.preset.id = "original";
        spec.preset.format = "mp4";
        spec.fast = true;
        spec.useHardware = false;
        VIDGO_VERIFY(exportClip(testClip("many_streams.mkv"), out, spec, {}, {}));
        const auto after = readCaptionTracks(out, {});
        VIDGO_VERIFY(after);
        QCOMPARE(after->size(), std::size_t{1});
        QVERIFY(isAlmost(after->front(), before->front()));
    }

    void stylesOfAdvancedSubtitlesAreLeftOut()
    {
        const auto script = m_folder / "styled.ass";
        VIDGO_VERIFY(
            writeFile(script,
                      "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname, "
                      "Fontsize\nStyle: Default,Arial,20\n\n[Events]\nFormat: Layer, Start, End, Style, "
                      "Name, MarginL, MarginR, MarginV, Effect, Text\n"
                      "Dialogue: 0,0:00:00.20,0:00:01.00,Default,,0,0,0,,{\\an8\\b1}Up,{\\b0} here\\NBelow\n"
                      "Dialogue: 0,0:00:00.80,0:00:01.50,Default,,0,0,0,,Next\n",
                      Durability::None));
        const auto file = m_folder / "styled.mkv";
        runFfmpeg("-i " + quoted(testClip("h264_aac.mp4")) + " -i " + quoted(script) +
                  " -map 0:v -map 1 -c:v copy -c:s ass -y " + quoted(file));
        const auto tracks = readCaptionTracks(file, {});
        VIDGO_VERIFY(tracks);
        QCOMPARE(tracks->size(), std::size_t{1});
        const auto& captions = tracks->front().captions;
        QCOMPARE(captions.size(), std::size_t{2});
        QCOMPARE(captions[0].text, std::string("Up, here\nBelow"));
        QVERIFY(captions[0].endUs <= captions[1].startUs);
    }

    void aWatermarkedCopyKeepsThem()
    {
        const auto file = m_folder / "plain.mp4";
        const auto out = m_folder / "marked.mp4";
        VIDGO_VERIFY(writeClip(file, {spanish()}));
        const auto mark = Watermarker::create({}, {sourcePath("resources/fonts/Inter-SemiBold.otf")});
        VIDGO_VERIFY(mark);
        VIDGO_VERIFY(watermarkClip(file, out, **mark, {}, {}, {}));
        const auto tracks = readCaptionTracks(out, {});
        VIDGO_VERIFY(tracks);
        QCOMPARE(tracks->size(), std::size_t{1});
        QVERIFY(isAlmost(tracks->front(), spanish()));
    }

    void aClipWithoutHasNone()
    {
        const auto tracks = readCaptionTracks(testClip("h264_aac.mp4"), {});
        VIDGO_VERIFY(tracks);
        QVERIFY(tracks->empty());
        VIDGO_VERIFY_ERROR(readCaptionTracks(m_folder / "missing.mp4", {}), BaseError::FileNotFound);
    }

private:
    const TestFolder m_folder;
};

QTEST_GUILESS_MAIN(CaptionsTest)
#include "captions_test.moc"
