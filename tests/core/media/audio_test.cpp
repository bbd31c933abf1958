#include <cmath>

#include <sys/resource.h>

#include "vidgo/base/base_error.h"
#include "vidgo/media/audio.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

constexpr std::int64_t kMinute = 60'000'000;

float peakOf(const AudioBuffer& sound, double fromSeconds, double toSeconds)
{
    float peak = 0;
    for (auto i = static_cast<std::size_t>(fromSeconds * kAudioRate * kAudioChannels);
         i <
         std::min(sound.samples.size(), static_cast<std::size_t>(toSeconds * kAudioRate * kAudioChannels));
         ++i)
        peak = std::max(peak, std::abs(sound.samples[i]));
    return peak;
}

// How often the left channel goes up through zero in a second.
double pitchOf(const AudioBuffer& sound)
{
    int crossings = 0;
    for (std::size_t i = kAudioChannels; i < sound.samples.size(); i += kAudioChannels)
        if (sound.samples[i - kAudioChannels] < 0 && sound.samples[i] >= 0)
            ++crossings;
    return crossings * 1e6 / static_cast<double>(sound.durationUs());
}

} // namespace

class AudioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfSound_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("pitch");
        for (const char* name :
             {"h264_aac.mp4", "h264_aac.mkv", "h264_aac.ts", "h264_aac.flv", "vp9_opus.webm", "sound.mp3",
              "sound.ogg", "sound.flac", "audio_only.m4a", "theora.ogv", "many_streams.mkv", "cover.mp3"})
            QTest::newRow(name) << QByteArray(name) << 2.0 << 440.0;
        QTest::newRow("wav") << QByteArray("sound.wav") << 3.0 << 1000.0;
    }
    void readsEveryKindOfSound()
    {
        QFETCH(QByteArray, name);
        QFETCH(double, seconds);
        QFETCH(double, pitch);
        const auto sound = readAudio(testClip(name.toStdString()), kMinute, {});
        VIDGO_VERIFY(sound);
        QVERIFY(std::abs(static_cast<double>(sound->durationUs()) / 1e6 - seconds) < 0.03);
        QVERIFY(std::abs(pitchOf(*sound) - pitch) < pitch * 0.02);
        const auto peak = peakOf(*sound, 0, 10);
        QVERIFY(peak > 0.08F && peak < 0.13F);
    }

    void soundThatBeginsLateHasSilenceBeforeIt()
    {
        const auto sound = readAudio(testClip("late_sound.mkv"), kMinute, {});
        VIDGO_VERIFY(sound);
        QCOMPARE(peakOf(*sound, 0, 0.49), 0.F);
        QVERIFY(peakOf(*sound, 0.51, 0.6) > 0.05F);
        QVERIFY(std::abs(sound->durationUs() - 1'500'000) < 2000);
    }

    void seekingGivesTheSameSamples()
    {
        for (const char* name : {"sound.wav", "sound.flac"}) {
            const auto all = readAudio(testClip(name), kMinute, {});
            auto reader = AudioReader::open(testClip(name), {});
            VIDGO_VERIFY(all);
            VIDGO_VERIFY(reader);
            for (const std::int64_t at : {700'000, 1'200'000, 300'000, 0}) {
                VIDGO_VERIFY((*reader)->seek(at));
                const auto piece = (*reader)->read(4800);
                VIDGO_VERIFY(piece);
                QCOMPARE(piece->frames(), 4800);
                const auto from = static_cast<std::size_t>(at * kAudioRate / 1'000'000) * kAudioChannels;
                float difference = 0;
                // The resampler needs a moment.
                for (std::size_t i = 400; i < piece->samples.size(); ++i)
                    difference = std::max(difference, std::abs(piece->samples[i] - all->samples[from + i]));
                QVERIFY2(difference < 0.01F,
                         qPrintable(QString("%1 at %2: %3").arg(name).arg(at).arg(difference)));
            }
        }
    }

    void piecesAreAsLongAsAskedFor()
    {
        auto reader = AudioReader::open(testClip("sound.flac"), {});
        VIDGO_VERIFY(reader);
        QCOMPARE((*reader)->durationUs(), 2'000'000);
        QCOMPARE((*reader)->read(1000)->frames(), 1000);
        QCOMPARE((*reader)->read(90'000)->frames(), 90'000);
        QCOMPARE((*reader)->read(90'000)->frames(), 5000);
        QCOMPARE((*reader)->read(10)->frames(), 0);
    }

    // Written out, the silence between would take more than a gigabyte.
    void aGapOfNearlyAnHourCostsNoMemory()
    {
        const TestFolder folder;
        runFfmpeg(
            "-f lavfi -i sine=440:r=48000:d=1 -af \"asetpts='PTS+gte(T,0.5)*3500/TB'\" -c:a pcm_s16le " +
            quoted(folder / "gap.mkv"));
        auto reader = AudioReader::open(folder / "gap.mkv", {});
        VIDGO_VERIFY(reader);
        rusage before{};
        rusage after{};
        ::getrusage(RUSAGE_SELF, &before);
        std::int64_t frames = 0;
        float last = 0;
        for (auto piece = (*reader)->read(kAudioRate); piece && piece->frames() > 0;
             piece = (*reader)->read(kAudioRate)) {
            frames += piece->frames();
            last = peakOf(*piece, 0, 1);
        }
        ::getrusage(RUSAGE_SELF, &after);
        QVERIFY(std::abs(frames - std::int64_t{3501} * kAudioRate) < 3000);
        QVERIFY(last > 0.05F);
        QVERIFY(after.ru_maxrss - before.ru_maxrss < 100'000); // KiB
    }

    void waveformShowsWhereSoundIs()
    {
        const auto wave = waveform(testClip("late_sound.mkv"), 15, {});
        VIDGO_VERIFY(wave);
        QCOMPARE(wave->size(), std::size_t{15});
        QVERIFY((*wave)[2] < 0.001F);
        QVERIFY((*wave)[8] > 0.05F);
        VIDGO_VERIFY_ERROR(waveform(testClip("sound.wav"), 0, {}), BaseError::InvalidArgument);
    }

    // A sine of 1 kHz at -18.06 dBFS in one channel; -21.07 LUFS by the filter ebur128 of FFmpeg.
    void loudnessIsThatOfTheStandard()
    {
        const auto loudness = measureLoudness(testClip("sound.wav"), {});
        VIDGO_VERIFY(loudness);
        QVERIFY(std::abs(loudness->integrated + 21.07) < 0.1);
        QVERIFY(std::abs(loudness->truePeak + 21.07) < 0.2);
    }

    void saysWhatIsWrong()
    {
        VIDGO_VERIFY_ERROR(AudioReader::open(testClip("no_audio.mp4"), {}), MediaError::NoSound);
        VIDGO_VERIFY_ERROR(AudioReader::open(testClip("animated.gif"), {}), MediaError::NoSound);
        VIDGO_VERIFY_ERROR(readAudio(testClip("sound.wav"), 1'000'000, {}), MediaError::TooLong);
    }
};

QTEST_APPLESS_MAIN(AudioTest)
#include "audio_test.moc"
