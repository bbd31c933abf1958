#include <chrono>
#include <fstream>

#include "vidgo/base/base_error.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

struct Expected
{
    const char* file;
    const char* container;
    const char* mediaType;
    const char* video; ///< Codec, or empty.
    int width;
    int height;
    double seconds;
    const char* audio;
    ClipUse use = ClipUse::Full;
};

constexpr Expected kExpected[] = {
    {"h264_aac.mp4", "mp4", "video/mp4", "h264", 320, 180, 2, "aac"},
    {"h264_aac.mov", "mov", "video/quicktime", "h264", 320, 180, 2, "aac"},
    {"h264_aac.mkv", "matroska", "video/x-matroska", "h264", 320, 180, 2, "aac"},
    {"h264_aac.ts", "mpegts", "video/mp2t", "h264", 320, 180, 2, "aac"},
    {"h264_aac.avi", "avi", "video/x-msvideo", "h264", 320, 180, 2.04, "mp3"},
    {"h264_aac.flv", "flv", "video/x-flv", "h264", 320, 180, 2, "aac"},
    {"vp9_opus.webm", "webm", "video/webm", "vp9", 320, 180, 2, "opus"},
    {"vp8.webm", "webm", "video/webm", "vp8", 320, 180, 2, ""},
    {"av1.mp4", "mp4", "video/mp4", "av1", 320, 180, 1, ""},
    {"prores.mov", "mov", "video/quicktime", "prores", 320, 180, 1, ""},
    {"mjpeg.avi", "avi", "video/x-msvideo", "mjpeg", 320, 180, 1, ""},
    {"wmv.asf", "asf", "video/x-ms-wmv", "wmv2", 320, 180, 2, "wmav2"},
    {"theora.ogv", "ogg", "video/ogg", "theora", 320, 180, 2, "vorbis"},
    {"interlaced.mpg", "mpeg", "video/mpeg", "mpeg2video", 1024, 576, 1, "mp2"},
    {"rotated90.mp4", "mp4", "video/mp4", "h264", 180, 320, 2, "aac"},
    {"wide_pixels.mp4", "mp4", "video/mp4", "h264", 427, 180, 2, ""},
    {"odd.mp4", "mp4", "video/mp4", "h264", 321, 181, 1, ""},
    {"odd.webm", "webm", "video/webm", "vp9", 321, 181, 1, ""},
    {"one_pixel.mkv", "matroska", "video/x-matroska", "ffv1", 1, 1, 1, ""},
    {"huge.mp4", "mp4", "video/mp4", "h264", 7680, 4320, 0.08, ""},
    {"raw.h264", "h264", "video/h264", "h264", 320, 180, 2, ""},
    {"raw.hevc", "hevc", "video/h265", "hevc", 320, 180, 2, ""},
    {"raw.m4v", "m4v", "video/mp4v-es", "mpeg4", 320, 180, 2, ""},
    {"wrong_duration.mkv", "matroska", "video/x-matroska", "h264", 320, 180, 2, "aac"},
    {"no_duration.mkv", "matroska", "video/x-matroska", "h264", 320, 180, 2, "aac"},
    {"fragmented.mp4", "mp4", "video/mp4", "h264", 320, 180, 2, "aac"},
    {"スケッチ é 影片.mp4", "mp4", "video/mp4", "h264", 320, 180, 2, "aac"},
    {"animated.gif", "gif", "image/gif", "gif", 96, 54, 1, ""},
    {"animated.png", "apng", "image/apng", "apng", 96, 54, 1, ""},
    {"animated.webp", "webp", "image/webp", "webp", 96, 54, 1, ""},
    {"audio_only.m4a", "mp4", "audio/mp4", "", 0, 0, 2, "aac", ClipUse::AudioOnly},
    {"sound.mp3", "mp3", "audio/mpeg", "", 0, 0, 2.04, "mp3", ClipUse::AudioOnly},
    {"cover.mp3", "mp3", "audio/mpeg", "", 0, 0, 2.04, "mp3", ClipUse::AudioOnly},
    {"sound.wav", "wav", "audio/wav", "", 0, 0, 3, "pcm_s16le", ClipUse::AudioOnly},
    {"sound.ogg", "ogg", "audio/ogg", "", 0, 0, 2, "vorbis", ClipUse::AudioOnly},
    {"sound.flac", "flac", "audio/flac", "", 0, 0, 2, "flac", ClipUse::AudioOnly},
    {"one_frame.mp4", "mp4", "video/mp4", "h264", 320, 180, 0.04, "", ClipUse::StillOnly},
    {"still.gif", "gif", "image/gif", "gif", 96, 54, 0.1, "", ClipUse::StillOnly},
};

ClipInfo probed(const char* name)
{
    auto info = probeClip(testClip(name), {});
    if (!info)
        qFatal("%s: %s", name, info.error().internal().c_str());
    return *info;
}

} // namespace

class ClipProbeTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;

private Q_SLOTS:
    void saysWhatAFileIs_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < std::size(kExpected); ++i)
            QTest::newRow(kExpected[i].file) << static_cast<int>(i);
    }
    void saysWhatAFileIs()
    {
        QFETCH(int, row);
        const auto& expected = kExpected[row];
        const auto info = probeClip(testClip(expected.file), {});
        VIDGO_VERIFY(info);
        QCOMPARE(info->container, std::string(expected.container));
        QCOMPARE(info->mediaType, std::string(expected.mediaType));
        QCOMPARE(info->video ? info->video->codec : "", std::string(expected.video));
        QCOMPARE(info->audio ? info->audio->codec : "", std::string(expected.audio));
        QCOMPARE(info->use, expected.use);
        QCOMPARE(info->bytes, static_cast<std::int64_t>(std::filesystem::file_size(testClip(expected.file))));
        const auto seconds = static_cast<double>(info->durationUs) / 1e6;
        QVERIFY2(std::abs(seconds - expected.seconds) <= 0.041, qPrintable(QString::number(seconds)));
        if (!info->video)
            return;
        QCOMPARE(info->video->width, expected.width);
        QCOMPARE(info->video->height, expected.height);
    }

    void countsFramesAndTellsTheirRate()
    {
        for (const char* name :
             {"h264_aac.mp4", "h264_aac.mkv", "h264_aac.ts", "raw.h264", "fragmented.mp4"}) {
            const auto info = probed(name);
            QCOMPARE(info.video->frames, 50);
            QCOMPARE(info.video->frameRate, (Rational{25, 1}));
            QVERIFY(!info.video->hasVariableRate);
        }
        const auto variable = probed("variable_rate.mp4");
        QVERIFY(variable.video->hasVariableRate);
        QCOMPARE(variable.video->frames, 21);
        QCOMPARE(probed("animated.webp").video->frameRate, (Rational{10, 1}));
    }

    void tellsColoursAndDepth()
    {
        const auto pq = *probed("pq10.mp4").video;
        QVERIFY(pq.isHdr);
        QCOMPARE(pq.bitsPerChannel, 10);
        QCOMPARE(pq.pixelFormat, std::string("yuv420p10le"));
        QCOMPARE(pq.colorSpace, std::string("bt2020nc"));
        QCOMPARE(pq.colorPrimaries, std::string("bt2020"));
        QCOMPARE(pq.colorTransfer, std::string("smpte2084"));
        QVERIFY(probed("hlg10.mp4").video->isHdr);
        QVERIFY(probed("pq10.webm").video->isHdr);
        const auto deep = *probed("ten_bit.mp4").video;
        QCOMPARE(deep.bitsPerChannel, 10);
        QVERIFY(!deep.isHdr);
        QVERIFY(probed("full_range.mp4").video->isFullRange);
        QVERIFY(!probed("bt601.mp4").video->isFullRange);
        QCOMPARE(probed("bt601.mp4").video->colorSpace, std::string("smpte170m"));
        // In the stream alone.
        QCOMPARE(probed("raw.h264").video->colorSpace, std::string("bt709"));
    }

    void tellsAlphaFieldsAndRotation()
    {
        QVERIFY(probed("alpha.mov").video->hasAlpha);
        QVERIFY(probed("alpha.webm").video->hasAlpha);
        QVERIFY(probed("transparent.gif").video->hasAlpha);
        QVERIFY(!probed("animated.gif").video->hasAlpha);
        QVERIFY(!probed("h264_aac.mp4").video->hasAlpha);
        QVERIFY(probed("interlaced.mp4").video->isInterlaced);
        QVERIFY(probed("interlaced.mpg").video->isInterlaced);
        QVERIFY(!probed("h264_aac.mp4").video->isInterlaced);
        const auto rotated = *probed("rotated90.mp4").video;
        QCOMPARE(rotated.rotation, 90);
        QCOMPARE(rotated.storedWidth, 320);
        QCOMPARE(rotated.storedHeight, 180);
    }

    void tellsStreamsChaptersAndMetadata()
    {
        const auto info = probed("many_streams.mkv");
        QCOMPARE(info.streams, 4);
        QCOMPARE(info.audioStreams, 2);
        QCOMPARE(info.subtitles.size(), std::size_t{1});
        QVERIFY(!info.subtitles.front().codec.empty());
        QCOMPARE(info.chapters.size(), std::size_t{2});
        QCOMPARE(info.chapters[1], (ClipChapter{1'000'000, 2'000'000, "Two"}));
        QCOMPARE(info.metadata.at("title"), std::string("Two parts"));
        QCOMPARE(probed("rotated90.mp4").metadata.at("title"), std::string("Phone"));
        const auto sound = *probed("sound.wav").audio;
        QCOMPARE(sound.sampleRate, 44100);
        QCOMPARE(sound.channels, 1);
        QCOMPARE(sound.layout, std::string("mono"));
    }

    void refusesWhatIsNoClip()
    {
        const auto text = m_folder / "text.mp4";
        VIDGO_VERIFY(writeFile(text, "This is only a text that somebody has renamed.", Durability::None));
        VIDGO_VERIFY_ERROR(probeClip(text, {}), MediaError::NotAClip);
        VIDGO_VERIFY_ERROR(probeClip(sourcePath("resources/starter-pack/br-food-01-before.jpg"), {}),
                           MediaError::NotAClip);
        VIDGO_VERIFY_ERROR(probeClip(sourcePath("resources/starter-pack/br-food-01-after.png"), {}),
                           MediaError::NotAClip);
        VIDGO_VERIFY_ERROR(probeClip(m_folder / "missing.mp4", {}), BaseError::FileNotFound);
        VIDGO_VERIFY_ERROR(probeClip(m_folder.path(), {}), BaseError::NotAFile);
        const auto empty = m_folder / "empty.mp4";
        VIDGO_VERIFY(writeFile(empty, "", Durability::None));
        VIDGO_VERIFY_ERROR(probeClip(empty, {}), MediaError::Empty);
        VIDGO_VERIFY_ERROR(probeClip(testClip("empty_streams.mp4"), {}), MediaError::Damaged);
    }

    // Formats that name other files could make the studio read what the person did not choose.
    void refusesListsOfOtherFiles()
    {
        const std::string clip = toUtf8(testClip("h264_aac.mp4"));
        const std::pair<const char*, std::string> lists[] = {
            {"list.ffconcat", "ffconcat version 1.0\nfile '" + clip + "'\n"},
            {"list.m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n" + clip + "\n#EXT-X-ENDLIST\n"},
            {"session.sdp", "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 "
                            "RTP/AVP 96\na=rtpmap:96 H264/90000\n"},
            {"manifest.mpd",
             "<?xml version=\"1.0\"?>\n<MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\"></MPD>\n"},
            {"words.srt", "1\n00:00:00,200 --> 00:00:01,500\nHello\n"},
        };
        for (const auto& [name, text] : lists) {
            const auto path = m_folder / name;
            VIDGO_VERIFY(writeFile(path, text, Durability::None));
            VIDGO_VERIFY_ERROR(probeClip(path, {}), MediaError::NotAClip);
        }
    }

    void isNotHeldUpByOddFiles()
    {
        const auto start = std::chrono::steady_clock::now();
        const auto sparse = m_folder / "sparse.mp4";
        std::ofstream(sparse).put('\0');
        std::filesystem::resize_file(sparse, 2ull << 30);
        VIDGO_VERIFY_ERROR(probeClip(sparse, {}), MediaError::NotAClip);
#ifndef _WIN32
        const auto fifo = m_folder / "fifo.mp4";
        QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
        VIDGO_VERIFY_ERROR(probeClip(fifo, {}), BaseError::NotAFile);
#endif
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(3));
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        VIDGO_VERIFY_ERROR(probeClip(testClip("h264_aac.mp4"), source.get_token()), BaseError::Cancelled);
    }
};

QTEST_APPLESS_MAIN(ClipProbeTest)
#include "clip_probe_test.moc"
