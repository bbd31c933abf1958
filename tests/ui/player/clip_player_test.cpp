#include <QSignalSpy>

#include "player_fixture.h"

using namespace vidgo;
using test::clipUrl;
using test::HandClock;
using test::LiveStudio;
using ui::compare::FrameSource;
using ui::player::ClipPlayer;

namespace {

// h264_aac.mp4: 25 frames a second, two seconds.
constexpr std::int64_t kFrameUs = 40'000;
constexpr std::int64_t kLastFrameUs = 49 * kFrameUs;
constexpr qint64 kFrameWaitMs = 500; // for a frame to be decoded, on a machine that is busy

} // namespace

/// Plays real clips through the services of the studio. There is no loudspeaker: the clock is the test's.
class ClipPlayerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveStudio> m_studio;
    std::unique_ptr<ClipPlayer> m_player;
    HandClock m_clock;
    QTemporaryDir m_folder;

    void open(const QUrl& source, const QUrl& before = {})
    {
        m_player->setHub(&m_studio->hub());
        m_player->setSource(source);
        m_player->setBeforeSource(before);
        QTRY_VERIFY(m_player->state() == ClipPlayer::Paused || m_player->state() == ClipPlayer::Failed);
    }
    // Every frame that is shown until the clip has ended; the clock goes on by a frame at a time.
    std::vector<std::int64_t> playToEnd()
    {
        std::vector<std::int64_t> shown{m_player->frameTimeUs()};
        const auto keep = connect(m_player->frames(), &FrameSource::frameChanged, this,
                                  [this, &shown] { shown.push_back(m_player->frameTimeUs()); });
        m_player->play();
        for (int i = 0; i < 2000 && m_player->state() == ClipPlayer::Playing; ++i) {
            m_clock.goOn(kFrameUs);
            const auto before = shown.size();
            QElapsedTimer waited;
            for (waited.start(); waited.elapsed() < kFrameWaitMs && shown.size() == before &&
                                 m_player->state() == ClipPlayer::Playing;)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        disconnect(keep);
        return shown;
    }

private Q_SLOTS:
    void init()
    {
        if (!m_studio)
            m_studio = std::make_unique<LiveStudio>();
        m_player = std::make_unique<ClipPlayer>();
        m_player->setNow(m_clock.now());
    }
    void cleanup() { m_player.reset(); }
    void cleanupTestCase() { m_studio.reset(); }

    void theFirstFrameIsThereSoonAndStands()
    {
        open(clipUrl("no_audio.mp4"));
        QElapsedTimer since;
        since.start();
        qint64 first = -1;
        const auto look = connect(m_player->frames(), &FrameSource::frameChanged, this, [&] {
            if (first < 0 && m_player->frames()->status() == FrameSource::Ready)
                first = since.elapsed();
        });
        open(clipUrl("h264_aac.mp4"));
        disconnect(look);
        qInfo("first frame after %lld ms", static_cast<long long>(first));
        QCOMPARE(m_player->frames()->status(), FrameSource::Ready);
        QCOMPARE(m_player->frames()->frame().size(), QSize(320, 180));
        QCOMPARE(m_player->position(), 0.0);
        QCOMPARE(m_player->duration(), 2000.0);
        QCOMPARE(m_player->frameRate(), 25.0);
        QCOMPARE(m_player->sound(), ClipPlayer::Heard);
    }

    void aClipPlaysToItsEndInOrder()
    {
        open(clipUrl("h264_aac.mp4"));
        const auto shown = playToEnd();
        QCOMPARE(m_player->state(), ClipPlayer::Ended);
        QVERIFY(std::ranges::is_sorted(shown, std::less_equal{}));
        QCOMPARE(shown.back(), kLastFrameUs);
        QVERIFY2(shown.size() >= 48, qPrintable(QString::number(shown.size())));
        QCOMPARE(m_player->position(), 2000.0);
    }

    void afterTheEndItPlaysFromTheBeginning()
    {
        open(clipUrl("h264_aac.mp4"));
        m_player->seek(1990);
        playToEnd();
        QCOMPARE(m_player->state(), ClipPlayer::Ended);
        m_player->play();
        QTRY_COMPARE(m_player->frameTimeUs(), 0);
        QCOMPARE(m_player->state(), ClipPlayer::Playing);
    }

    void aLoopBeginsAgain()
    {
        open(clipUrl("h264_aac.mp4"));
        m_player->setLoop(true);
        m_player->seek(1960);
        QTRY_COMPARE(m_player->frameTimeUs(), kLastFrameUs);
        m_player->play();
        QTRY_VERIFY((m_clock.goOn(kFrameUs), m_player->frameTimeUs() < kLastFrameUs));
        QCOMPARE(m_player->state(), ClipPlayer::Playing);
    }

    void aSeekShowsTheFrameOfThatMoment()
    {
        open(clipUrl("h264_aac.mp4"));
        for (const int frame : {30, 7, 49, 26, 0, 25}) {
            m_player->seek((static_cast<double>(frame) + 0.5) * kFrameUs / 1000);
            QTRY_COMPARE(m_player->frameTimeUs(), frame * kFrameUs);
        }
        m_player->seek(1e9);
        QTRY_COMPARE(m_player->frameTimeUs(), kLastFrameUs);
        m_player->seek(-5);
        QTRY_COMPARE(m_player->frameTimeUs(), 0);
    }

    void whatLiesBehindTheLastFrameShowsIt_data()
    {
        QTest::addColumn<QUrl>("clip");
        QTest::newRow("a duration that is wrong") << clipUrl("wrong_duration.mkv");
        const auto folder = std::filesystem::path(m_folder.path().toStdString());
        const auto sound = folder / "sound.mp4";
        test::runFfmpeg(
            "-y -f lavfi -i testsrc2=s=160x90:r=25:d=1 -f lavfi -i sine=440:r=48000:d=3 -c:v libx264 "
            "-preset veryfast -pix_fmt yuv420p -c:a aac " +
            test::quoted(sound));
        QTest::newRow("sound that goes on") << ui::toUrl(sound);
    }
    void whatLiesBehindTheLastFrameShowsIt()
    {
        QFETCH(const QUrl, clip);
        open(clip);
        QCOMPARE(m_player->state(), ClipPlayer::Paused);
        m_player->seek(m_player->duration());
        QTRY_VERIFY(m_player->frameTimeUs() > 0);
        m_player->seek(m_player->duration() * 0.9);
        m_player->play();
        QTRY_VERIFY((m_clock.goOn(kFrameUs * 10), m_player->state() == ClipPlayer::Ended));
    }

    void manySeeksEndAtTheLastOne()
    {
        open(clipUrl("h264_aac.mp4"));
        for (int i = 0; i < 200; ++i)
            m_player->seek(i * 9);
        QTRY_COMPARE(m_player->frameTimeUs(), 199 * 9000 / kFrameUs * kFrameUs);
        QCOMPARE(m_player->state(), ClipPlayer::Paused);
    }

    void stepsAreOneFrame()
    {
        open(clipUrl("h264_aac.mp4"));
        m_player->step(1);
        m_player->step(1);
        QTRY_COMPARE(m_player->frameTimeUs(), 2 * kFrameUs);
        m_player->step(1);
        QTRY_COMPARE(m_player->frameTimeUs(), 3 * kFrameUs);
        m_player->step(-1);
        QTRY_COMPARE(m_player->frameTimeUs(), 2 * kFrameUs);
        QCOMPARE(m_player->position(), 80.0);
        m_player->step(-1);
        QTRY_COMPARE(m_player->frameTimeUs(), kFrameUs);
        m_player->step(-1);
        QTRY_COMPARE(m_player->frameTimeUs(), 0);
        m_player->step(-1);
        QTRY_COMPARE(m_player->position(), 0.0);
    }

    void stepsWalkThroughFramesOfAnyLength()
    {
        open(clipUrl("variable_rate.mp4"));
        std::vector<std::int64_t> times{m_player->frameTimeUs()};
        for (int i = 0; i < 8; ++i) {
            m_player->step(1);
            QTRY_VERIFY(m_player->frameTimeUs() > times.back());
            times.push_back(m_player->frameTimeUs());
        }
        for (int i = 7; i >= 0; --i) {
            m_player->step(-1);
            QTRY_COMPARE(m_player->frameTimeUs(), times[static_cast<std::size_t>(i)]);
        }
    }

    void theSpeedIsHeldAndElsewhereThanAtOneNothingIsHeard()
    {
        open(clipUrl("h264_aac.mp4"));
        m_player->setSpeed(0.5);
        QCOMPARE(m_player->sound(), ClipPlayer::OtherSpeed);
        QTRY_VERIFY(m_player->waitingFrames() >= 10);
        m_player->play();
        m_clock.goOn(10 * kFrameUs);
        QTRY_COMPARE(m_player->frameTimeUs(), 5 * kFrameUs);
        QTRY_VERIFY(m_player->waitingFrames() >= 10);
        m_player->setSpeed(2);
        m_clock.goOn(5 * kFrameUs);
        QTRY_COMPARE(m_player->frameTimeUs(), 15 * kFrameUs);
        m_player->setSpeed(9);
        QCOMPARE(m_player->speed(), ClipPlayer::kFastest);
        m_player->setSpeed(1);
        m_player->setMuted(true);
        QCOMPARE(m_player->sound(), ClipPlayer::Muted);
    }

    void pausedItStandsStill()
    {
        open(clipUrl("h264_aac.mp4"));
        QTRY_VERIFY(m_player->waitingFrames() >= 10);
        m_player->play();
        m_clock.goOn(3 * kFrameUs + 1000);
        QTRY_COMPARE(m_player->frameTimeUs(), 3 * kFrameUs);
        m_player->pause();
        m_clock.goOn(20 * kFrameUs);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 30);
        QCOMPARE(m_player->frameTimeUs(), 3 * kFrameUs);
        m_player->play();
        m_clock.goOn(kFrameUs);
        QTRY_COMPARE(m_player->frameTimeUs(), 4 * kFrameUs);
    }

    void theClipBeforeShowsTheSameMoment()
    {
        open(clipUrl("h264_aac.mp4"), clipUrl("h264_aac.mp4"));
        QCOMPARE(m_player->beforeFrames()->status(), FrameSource::Ready);
        const auto same = [this] { return m_player->frames()->frame() == m_player->beforeFrames()->frame(); };
        int frames = 0;
        bool locked = true;
        const auto look = connect(m_player->beforeFrames(), &FrameSource::frameChanged, this, [&] {
            ++frames;
            locked = locked && same();
        });
        playToEnd();
        disconnect(look);
        QVERIFY(frames >= 45);
        QVERIFY2(locked, "the two clips did not show the same moment");
        for (const int at : {33, 8, 41}) {
            m_player->seek(static_cast<double>(at) * kFrameUs / 1000);
            QTRY_COMPARE(m_player->frameTimeUs(), at * kFrameUs);
            QVERIFY(same());
        }
        m_player->step(1);
        QTRY_COMPARE(m_player->frameTimeUs(), 42 * kFrameUs);
        QVERIFY(same());
    }

    void aShorterClipBeforeStaysAtItsLastFrame()
    {
        open(clipUrl("h264_aac.mp4"), clipUrl("static_red.mp4"));
        m_player->seek(1900);
        QTRY_COMPARE(m_player->frameTimeUs(), 47 * kFrameUs);
        const auto before = m_player->beforeFrames()->frame();
        QVERIFY(!before.isNull());
        QVERIFY(qRed(before.pixel(80, 45)) > 240);
    }

    void theWatermarkComesAndGoesAtTheSameMoment()
    {
        open(clipUrl("h264_aac.mp4"));
        m_player->seek(1000);
        QTRY_COMPARE(m_player->frameTimeUs(), 25 * kFrameUs);
        const auto plain = m_player->frames()->frame();
        m_player->setWatermarked(true);
        QTRY_COMPARE(m_player->state(), ClipPlayer::Paused);
        QCOMPARE(m_player->frameTimeUs(), 25 * kFrameUs);
        QVERIFY(m_player->frames()->frame() != plain);
        m_player->setWatermarked(false);
        QTRY_COMPARE(m_player->state(), ClipPlayer::Paused);
        QVERIFY(m_player->frames()->frame() == plain);
    }

    void whatCannotBePlayedSaysWhy()
    {
        open(ui::toUrl(test::sourcePath("README.md")));
        QCOMPARE(m_player->state(), ClipPlayer::Failed);
        QVERIFY(m_player->errorText().contains(QStringLiteral("README.md")));
        QCOMPARE(m_player->frames()->status(), FrameSource::Error);
        m_player->play();
        m_player->step(1);
        m_player->seek(5);
        QCOMPARE(m_player->state(), ClipPlayer::Failed);
        m_player->setSource(clipUrl("h264_aac.mp4"));
        QTRY_COMPARE(m_player->state(), ClipPlayer::Paused);
        QVERIFY(m_player->errorText().isEmpty());
    }

    void anotherClipTakesThePlaceOfTheOneThatPlays()
    {
        open(clipUrl("h264_aac.mp4"));
        m_player->play();
        m_player->setSource(clipUrl("static_red.mp4"));
        QTRY_COMPARE(m_player->state(), ClipPlayer::Paused);
        QCOMPARE(m_player->frames()->frame().size(), QSize(160, 90));
        m_player->setSource({});
        QCOMPARE(m_player->state(), ClipPlayer::Empty);
        QCOMPARE(m_player->frames()->status(), FrameSource::Null);
    }

    void aPlayerMayGoAtAnyMoment()
    {
        for (int i = 0; i < 10; ++i) {
            ClipPlayer player;
            player.setHub(&m_studio->hub());
            player.setSource(clipUrl("h264_aac.mp4"));
            QCoreApplication::processEvents();
            player.play();
            player.seek(100 * i);
            if (i % 2 == 0)
                QTRY_VERIFY(player.isReady());
        }
    }
};

QTEST_GUILESS_MAIN(ClipPlayerTest)
#include "clip_player_test.moc"
