#include <cmath>

#include <QTest>

#include "video/sound.h"
#include "vidgo/base/base_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/ondevice/video_composer.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::ondevice;

namespace {

constexpr std::int64_t kSecond = kAudioRate;

Samples tone(double seconds, double level, double hertz = 1000)
{
    Samples out;
    for (std::int64_t i = 0; i < std::llround(seconds * kAudioRate); ++i) {
        const auto value =
            static_cast<float>(level * std::sin(2 * M_PI * hertz * static_cast<double>(i) / kAudioRate));
        out.push_back(value);
        out.push_back(value);
    }
    return out;
}

double rms(const Samples& samples, double fromSeconds, double toSeconds)
{
    double sum = 0;
    const auto from = static_cast<std::size_t>(fromSeconds * kAudioRate) * 2;
    const auto to = static_cast<std::size_t>(toSeconds * kAudioRate) * 2;
    for (auto i = from; i < to; ++i)
        sum += static_cast<double>(samples[i]) * samples[i];
    return std::sqrt(sum / static_cast<double>(to - from));
}

float peak(const Samples& samples)
{
    float highest = 0;
    for (const float sample : samples)
        highest = std::max(highest, std::abs(sample));
    return highest;
}

} // namespace

class VideoSoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyBedOfTheCatalogueIsPlayed_data();
    void everyBedOfTheCatalogueIsPlayed();
    void anUnknownBedIsRefused();
    void loudnessIsThatOfTheStandard();
    void aMixIsAsLoudAsPlatformsLikeIt_data();
    void aMixIsAsLoudAsPlatformsLikeIt();
    void musicStepsBackForSoundAndComesBack();
    void lessVolumeIsLessLoud();
    void silenceStaysSilence();
    void shortMusicGoesOnWithoutAGap();
    void playingEndsWhenItIsAskedTo();

private:
    Catalog m_catalog;
};

void VideoSoundTest::initTestCase()
{
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    VIDGO_VERIFY(catalog);
    m_catalog = std::move(*catalog);
    QVERIFY(m_catalog.musicBeds.size() >= 4);
}

void VideoSoundTest::everyBedOfTheCatalogueIsPlayed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("seconds");
    for (const auto* id : {"calm", "upbeat", "elegant", "electronic"})
        for (const int seconds : {1, 9})
            QTest::addRow("%s %d s", id, seconds) << QString(id) << seconds;
}

void VideoSoundTest::everyBedOfTheCatalogueIsPlayed()
{
    QFETCH(const QString, id);
    QFETCH(const int, seconds);
    const auto* bed = m_catalog.musicBed(id.toStdString());
    QVERIFY(bed);
    const auto played = playMusicBed(*bed, seconds * kSecond, {});
    VIDGO_VERIFY(played);
    QCOMPARE(played->frames(), seconds * kSecond);
    QVERIFY(peak(played->samples) <= 0.91F);
    QVERIFY(std::abs(played->samples.back()) < 0.01F);
    if (seconds > 1) {
        QVERIFY(std::abs(loudnessOf(played->samples) + 16) < 1.5);
        for (int second = 0; second + 2 < seconds; ++second)
            QVERIFY(rms(played->samples, second, second + 1) > 0.02); // no hole in it
    }
    const auto again = playMusicBed(*bed, seconds * kSecond, {});
    QVERIFY(again->samples == played->samples);
}

void VideoSoundTest::anUnknownBedIsRefused()
{
    const auto played = playMusicBed({.id = "polka"}, kSecond, {});
    QVERIFY(!played);
    QVERIFY(played.error().is(BaseError::InvalidArgument));
}

// EBU Tech 3341, cases 1 and 2: a stereo tone of 1 kHz at -23 and -33 dBFS.
void VideoSoundTest::loudnessIsThatOfTheStandard()
{
    QVERIFY(std::abs(loudnessOf(tone(20, std::pow(10, -23.0 / 20))) + 23) < 0.1);
    QVERIFY(std::abs(loudnessOf(tone(20, std::pow(10, -33.0 / 20))) + 33) < 0.1);
    QCOMPARE(loudnessOf(Samples(96000, 0.0F)), -70.0);
}

void VideoSoundTest::aMixIsAsLoudAsPlatformsLikeIt_data()
{
    QTest::addColumn<bool>("hasClip");
    QTest::newRow("music") << false;
    QTest::newRow("music under a clip") << true;
}

void VideoSoundTest::aMixIsAsLoudAsPlatformsLikeIt()
{
    QFETCH(const bool, hasClip);
    const auto music = playMusicBed(*m_catalog.musicBed("upbeat"), 12 * kSecond, {});
    VIDGO_VERIFY(music);
    std::vector<PlacedSound> clips;
    if (hasClip)
        clips.push_back({.from = 3 * kSecond, .samples = tone(4, 0.2, 440)});
    const auto mixed = mixSound(music->samples, clips, kUsualVolume, 12 * kSecond);
    QCOMPARE(static_cast<std::int64_t>(mixed.size()), 12 * kSecond * kAudioChannels);
    QVERIFY2(std::abs(loudnessOf(mixed) + 14) < 1, qPrintable(QString::number(loudnessOf(mixed))));
    QVERIFY(peak(mixed) <= 0.8914F); // -1 dBFS
}

void VideoSoundTest::musicStepsBackForSoundAndComesBack()
{
    Samples voice(static_cast<std::size_t>(10 * kSecond * kAudioChannels), 0.0F);
    const auto words = tone(3, 0.2, 300);
    std::ranges::copy(words, voice.begin() + 3 * kSecond * kAudioChannels);
    const auto gains = duckingUnder(voice);
    const auto at = [&](double seconds) {
        return gains[static_cast<std::size_t>(seconds * kAudioRate / kDuckBlock)];
    };
    QCOMPARE(at(1), 1.0F);
    QCOMPARE(at(2.9), 1.0F);
    QVERIFY(at(3.3) < 0.3F); // quickly down
    QVERIFY(std::abs(20 * std::log10(at(5)) + 12) < 0.5);
    QVERIFY(at(6.3) < 0.5F); // not at once up again
    QVERIFY(at(9.5) > 0.95F);
}

void VideoSoundTest::lessVolumeIsLessLoud()
{
    const auto music = playMusicBed(*m_catalog.musicBed("calm"), 8 * kSecond, {});
    VIDGO_VERIFY(music);
    const double usual = loudnessOf(mixSound(music->samples, {}, kUsualVolume, 8 * kSecond));
    const double half = loudnessOf(mixSound(music->samples, {}, kUsualVolume / 2, 8 * kSecond));
    QVERIFY(std::abs(usual - half - 6) < 1);
    QCOMPARE(peak(mixSound(music->samples, {}, 0, 8 * kSecond)), 0.0F);
}

void VideoSoundTest::silenceStaysSilence()
{
    const auto mixed = mixSound({}, {}, 1, kSecond);
    QCOMPARE(static_cast<std::int64_t>(mixed.size()), kSecond * kAudioChannels);
    QCOMPARE(peak(mixed), 0.0F);
}

void VideoSoundTest::shortMusicGoesOnWithoutAGap()
{
    const auto music = readMusic(test::testClip("sound.mp3"), 11 * kSecond, {});
    VIDGO_VERIFY(music);
    QCOMPARE(static_cast<std::int64_t>(music->size()), 11 * kSecond * kAudioChannels);
    const double usual = rms(*music, 0.5, 1);
    for (int tenth = 2; tenth < 105; ++tenth) {
        const double from = tenth / 10.0;
        QVERIFY2(rms(*music, from, from + 0.1) > usual / 3, qPrintable(QString::number(from)));
    }
    QVERIFY(!readMusic(test::testClip("no_audio.mp4"), kSecond, {}));
}

void VideoSoundTest::playingEndsWhenItIsAskedTo()
{
    std::stop_source source;
    source.request_stop();
    const auto played = playMusicBed(m_catalog.musicBeds.front(), 30 * kSecond, source.get_token());
    QVERIFY(!played);
    QVERIFY(played.error().is(BaseError::Cancelled));
}

QTEST_APPLESS_MAIN(VideoSoundTest)
#include "video_sound_test.moc"
