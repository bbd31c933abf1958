#include <chrono>
#include <fstream>
#include <random>

#include "vidgo/base/base_error.h"
#include "vidgo/media/audio.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/media/poster.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

constexpr const char* kContainers[] = {"h264_aac.mp4",  "h264_aac.mov",   "h264_aac.mkv", "vp9_opus.webm",
                                       "h264_aac.avi",  "h264_aac.ts",    "h264_aac.flv", "interlaced.mpg",
                                       "theora.ogv",    "wmv.asf",        "animated.gif", "animated.png",
                                       "animated.webp", "fragmented.mp4", "sound.mp3",    "sound.wav",
                                       "sound.flac",    "raw.h264",       "alpha.mov",    "hlg10.mp4"};

// What everything that reads clips may say about bytes that are not what they should be.
bool isClearError(const Error& error)
{
    return error.is(MediaError::Damaged) || error.is(MediaError::NotAClip) ||
           error.is(MediaError::NoDecoder) || error.is(MediaError::NoMovingPicture) ||
           error.is(MediaError::NoSound) || error.is(MediaError::TooManyPixels) ||
           error.is(MediaError::Empty) || error.is(MediaError::TooLong);
}

template <class T>
bool isAnswer(const Result<T>& result)
{
    if (result.has_value() || (isClearError(result.error()) && !result.error().external().empty()))
        return true;
    qWarning("%s: %s", std::string(result.error().id()).c_str(), result.error().internal().c_str());
    return false;
}

// Reads all of it in every way. The frames that could be read.
int readEverything(const std::filesystem::path& path)
{
    if (!isAnswer(probeClip(path, {})) || !isAnswer(clipStill(path, {.maxSide = 64})) ||
        !isAnswer(clipStrip(path, 3, 32)) || !isAnswer(readAudio(path, 60'000'000, {})))
        return -1;
    auto reader = ClipReader::open(path, {.maxSide = 64, .threads = 1}, {});
    if (!isAnswer(reader))
        return -1;
    int frames = 0;
    while (reader) {
        const auto frame = (*reader)->next();
        if (!isAnswer(frame))
            return -1;
        if (!frame || !*frame)
            break;
        ++frames;
    }
    return frames;
}

} // namespace

class BadClipTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;

    std::filesystem::path put(const char* name, const Bytes& bytes)
    {
        auto path = m_folder / (std::string("bad_") + name);
        if (!writeFile(path, bytes, Durability::None))
            qFatal("not written");
        return path;
    }

private Q_SLOTS:
    void cutOffFilesGiveWhatThereIsOrSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : kContainers)
            QTest::newRow(name) << QByteArray(name);
    }
    void cutOffFilesGiveWhatThereIsOrSayWhatIsWrong()
    {
        QFETCH(QByteArray, name);
        const Bytes whole = testClipBytes(name.toStdString());
        for (const double part : {0.001, 0.02, 0.3, 0.7, 0.99}) {
            const auto count = static_cast<std::size_t>(part * static_cast<double>(whole.size()));
            const auto path =
                put(name, Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(count)));
            QVERIFY2(readEverything(path) >= 0, qPrintable(QString::number(part)));
        }
    }

    void corruptFilesGiveWhatThereIsOrSayWhatIsWrong_data()
    {
        cutOffFilesGiveWhatThereIsOrSayWhatIsWrong_data();
    }
    void corruptFilesGiveWhatThereIsOrSayWhatIsWrong()
    {
        QFETCH(QByteArray, name);
        const Bytes whole = testClipBytes(name.toStdString());
        std::mt19937 random(static_cast<unsigned>(whole.size()));
        for (const std::size_t changes : {1u, 20u, 400u}) {
            Bytes bytes = whole;
            for (std::size_t i = 0; i < changes; ++i)
                bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            QVERIFY2(readEverything(put(name, bytes)) >= 0, qPrintable(QString::number(changes)));
        }
    }

    // The index of such an MP4 file is whole, but points behind its end.
    void aCutOffClipIsAsLongAsWhatIsThere()
    {
        const Bytes whole = testClipBytes("h264_aac.mp4");
        const auto path = put(
            "half.mp4", Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(whole.size() / 2)));
        const auto info = probeClip(path, {});
        VIDGO_VERIFY(info);
        QVERIFY(info->durationUs > 500'000 && info->durationUs < 1'500'000);
        const int frames = readEverything(path);
        QVERIFY(frames > 10 && frames < 40);
    }

    void anMp4FileWithoutItsIndexIsDamaged()
    {
        Bytes bytes = testClipBytes("h264_aac.mov"); // the index is at the end
        bytes.resize(bytes.size() / 2);
        const auto path = put("no_index.mov", bytes);
        VIDGO_VERIFY_ERROR(probeClip(path, {}), MediaError::Damaged);
        VIDGO_VERIFY_ERROR(ClipReader::open(path, {}, {}), MediaError::Damaged);
        VIDGO_VERIFY_ERROR(clipStill(path, {}), MediaError::Damaged);
    }

    void aFileThatGrowsWhileItIsReadIsNoticed()
    {
        const auto path = put("growing.ts", testClipBytes("h264_aac.ts"));
        auto reader = ClipReader::open(path, {.maxSide = 32, .threads = 1}, {});
        VIDGO_VERIFY(reader);
        VIDGO_VERIFY((*reader)->next());
        std::ofstream(path, std::ios::binary | std::ios::app) << std::string(1'000'000, '\0');
        bool isNoticed = false;
        for (int i = 0; i < 100 && !isNoticed; ++i) {
            const auto frame = (*reader)->next();
            isNoticed = !frame && frame.error().is(MediaError::ChangedMeanwhile);
            if (frame && !*frame)
                break;
        }
        QVERIFY(isNoticed);
    }

    void aFileThatVanishesOrShrinksEndsWithoutHarm()
    {
        const auto path = put("shrinking.mkv", testClipBytes("h264_aac.mkv"));
        auto reader = ClipReader::open(path, {.maxSide = 32, .threads = 1}, {});
        VIDGO_VERIFY(reader);
        VIDGO_VERIFY((*reader)->next());
        std::filesystem::resize_file(path, 1000);
        std::filesystem::remove(path);
        bool isOver = false;
        for (int i = 0; i < 100 && !isOver; ++i) {
            const auto frame = (*reader)->next();
            QVERIFY(frame || frame.error().is(MediaError::ChangedMeanwhile));
            isOver = !frame || !*frame;
        }
        QVERIFY(isOver);
    }

    // Every piece of work on it, and no more than a moment.
    void anEndlessHeaderDoesNotHoldAThread()
    {
        const auto path = m_folder / "large.ts";
        std::ofstream file(path, std::ios::binary);
        Bytes packet(188, 0xFF); // null packets of a transport stream, nothing else
        packet[0] = 0x47;
        packet[1] = 0x1F;
        packet[3] = 0x10;
        for (int i = 0; i < 200'000; ++i)
            file.write(reinterpret_cast<const char*>(packet.data()),
                       static_cast<std::streamsize>(packet.size()));
        file.close();
        const auto start = std::chrono::steady_clock::now();
        QVERIFY(isAnswer(probeClip(path, {})));
        QVERIFY(isAnswer(clipStill(path, {})));
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(4));
    }
};

QTEST_APPLESS_MAIN(BadClipTest)
#include "bad_clip_test.moc"
