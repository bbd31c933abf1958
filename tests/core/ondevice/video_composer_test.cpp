#include "video_fixture.h"

#include "vidgo/test/at_best.h"

using namespace vidgo;
using namespace vidgo::ondevice;
using namespace vidgo::test;

class VideoComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasTheFramesAndTheSoundThatWerePlanned();
    void equalStoriesGiveEqualFrames();
    void noFrameIsBlack_data();
    void noFrameIsBlack();
    void slowMovementsAreEven();
    void theSubjectMovesBeforeItsBackground();
    void clipsPlay();
    void awkwardPicturesMakeAClip_data();
    void awkwardPicturesMakeAClip();
    void whatCannotBeToldIsRefused();
    void itEndsWhenItIsAskedTo();

private:
    VideoStory story(const char* look, std::size_t pictures = 2) const
    {
        return m_studio.story(look, pictures);
    }

    const test::VideoStudio m_studio;
    const Catalog& m_catalog = m_studio.catalog;
    const VideoComposer* m_composer = m_studio.composer.get();
};

void VideoComposerTest::itHasTheFramesAndTheSoundThatWerePlanned()
{
    auto told = story("product_showcase", 3);
    told.bed = m_catalog.musicBeds.front();
    const auto plan = m_composer->plan(told, {});
    VIDGO_VERIFY(plan);
    QCOMPARE(plan->frames, 90);
    QCOMPARE(plan->width, 1080);
    QCOMPARE(plan->height, 1920);
    QVERIFY(plan->hasSound);
    KeptClip clip;
    double last = 0;
    const Progress progress([&](double fraction) { last = fraction; });
    VIDGO_VERIFY(m_composer->run(told, clip, progress, {}));
    QCOMPARE(static_cast<std::int64_t>(clip.frames.size()), plan->frames);
    QCOMPARE(clip.sound, plan->frames * kAudioRate / 30);
    QCOMPARE(last, 1.0);
    for (const auto& frame : clip.frames)
        QVERIFY(meanOf(frame) > 30);
}

void VideoComposerTest::equalStoriesGiveEqualFrames()
{
    for (const std::int64_t frame : {0, 29, 40, 70}) {
        const auto one = m_composer->still(story("event", 3), frame, kSide, {});
        const auto two = m_composer->still(story("event", 3), frame, kSide, {});
        VIDGO_VERIFY(one);
        VIDGO_VERIFY(two);
        QVERIFY(std::ranges::equal(one->pixels(), two->pixels()));
    }
}

void VideoComposerTest::noFrameIsBlack_data()
{
    QTest::addColumn<QString>("look");
    for (const auto& look : m_catalog.videoTemplates)
        QTest::newRow(look.id.c_str()) << QString::fromStdString(look.id);
}

void VideoComposerTest::noFrameIsBlack()
{
    QFETCH(const QString, look);
    auto told = story(look.toUtf8().constData(), 3);
    told.settings.title = "Title";
    const auto plan = m_composer->plan(told, {});
    VIDGO_VERIFY(plan);
    for (std::int64_t frame = 0; frame < plan->frames; frame += 13) {
        const auto still = m_composer->still(told, frame, 160, {});
        VIDGO_VERIFY(still);
        QVERIFY2(meanOf(*still) > 12, qPrintable(QString::number(frame)));
    }
    const auto last = m_composer->still(told, plan->frames - 1, 160, {});
    VIDGO_VERIFY(last);
    QVERIFY(meanOf(*last) > 12);
}

// What trembles has steps of very different length from frame to frame.
void VideoComposerTest::slowMovementsAreEven()
{
    auto told = story("brand_story", 0);
    told.settings.seconds = 8;
    told.scenes.push_back(stripes(900, 1600));
    double least = 1e9;
    double most = 0;
    auto before = m_composer->still(told, 30, 640, {});
    for (std::int64_t frame = 31; frame < 43; ++frame) {
        auto now = m_composer->still(told, frame, 640, {});
        VIDGO_VERIFY(now);
        const double step = difference(*before, *now);
        least = std::min(least, step);
        most = std::max(most, step);
        before = std::move(now);
    }
    QVERIFY(least > 0);
    QVERIFY2(most < 2 * least, qPrintable(QStringLiteral("%1 to %2").arg(least).arg(most)));
}

void VideoComposerTest::theSubjectMovesBeforeItsBackground()
{
    auto told = story("product_showcase", 0);
    told.settings.seconds = 4;
    told.scenes.push_back(sceneOf(disk(900, 1200, {200, 60, 40}, {120, 140, 160}), true));
    const auto plan = m_composer->plan(told, {});
    VIDGO_VERIFY(plan);
    auto flat = told.settings;
    const auto deep = m_composer->still(told, 100, kSide, {});
    told.settings.hasParallax = false;
    const auto whole = m_composer->still(told, 100, kSide, {});
    VIDGO_VERIFY(deep);
    VIDGO_VERIFY(whole);
    // The same ground, a larger disk.
    const auto reds = [](const media::Image& image) {
        int count = 0;
        for (std::size_t i = 0; i + 2 < image.byteCount(); i += 3)
            count += image.pixels()[i] > 160 && image.pixels()[i + 1] < 110;
        return count;
    };
    QVERIFY(reds(*deep) > 1.05 * reds(*whole));
    QVERIFY(std::abs(deep->row(4)[12] - whole->row(4)[12]) < 4);
}

void VideoComposerTest::clipsPlay()
{
    auto told = story("product_showcase", 1);
    told.settings.seconds = 2.0;
    VideoScene clip;
    clip.clip = test::testClip("h264_aac.mp4");
    told.scenes.push_back(std::move(clip));
    const auto plan = m_composer->plan(told, {});
    VIDGO_VERIFY(plan);
    QVERIFY(plan->hasSound);
    QCOMPARE(plan->frames, 120);
    const auto early = m_composer->still(told, 75, kSide, {});
    const auto late = m_composer->still(told, 115, kSide, {});
    VIDGO_VERIFY(early);
    VIDGO_VERIFY(late);
    QVERIFY(difference(*early, *late) > 0.5);
    told.settings.hasClipSound = false;
    QVERIFY(!m_composer->plan(told, {})->hasSound);
}

void VideoComposerTest::awkwardPicturesMakeAClip_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("a line") << 3000 << 1;
    QTest::newRow("a ribbon") << 12 << 4000;
    QTest::newRow("large") << 4000 << 3000;
}

void VideoComposerTest::awkwardPicturesMakeAClip()
{
    QFETCH(const int, width);
    QFETCH(const int, height);
    for (const char* look : {"product_showcase", "new_arrival"}) {
        auto told = story(look, 0);
        told.settings.title = "Title";
        told.scenes.push_back(sceneOf(test::plain(width, height, {200, 120, 80})));
        for (const std::int64_t frame : {0, 70}) {
            const auto still = m_composer->still(told, frame, 240, {});
            VIDGO_VERIFY(still);
            QVERIFY(meanOf(*still) > 12);
        }
    }
}

void VideoComposerTest::whatCannotBeToldIsRefused()
{
    VIDGO_VERIFY_ERROR(m_composer->plan(story("event", 0), {}), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(m_composer->plan(story("event", 11), {}), BaseError::InvalidArgument);
    VIDGO_VERIFY(m_composer->plan(story("event", 10), {}));
    auto missing = story("event", 1);
    missing.scenes.emplace_back();
    missing.scenes.back().clip = "no such clip.mp4";
    VIDGO_VERIFY_ERROR(m_composer->plan(missing, {}), BaseError::FileNotFound);
    auto unfit = story("event", 1);
    unfit.scenes.front().subject = std::move(*media::Image::create(3, 3, media::PixelFormat::Gray8));
    VIDGO_VERIFY_ERROR(m_composer->plan(unfit, {}), BaseError::InvalidArgument);
}

void VideoComposerTest::itEndsWhenItIsAskedTo()
{
    constexpr std::chrono::milliseconds kSoon(200);
    const auto took = test::atBest(kSoon, [&] {
        auto told = story("product_showcase", 10);
        std::stop_source source;
        KeptClip clip;
        QElapsedTimer sinceStop;
        const Progress progress([&](double fraction) {
            if (fraction > 0.05 && !source.stop_requested()) {
                source.request_stop();
                sinceStop.start();
            }
        });
        const auto made = m_composer->run(told, clip, progress, source.get_token());
        const bool isGivenUp = !made && made.error().is(BaseError::Cancelled);
        return isGivenUp ? std::chrono::milliseconds(sinceStop.elapsed()) : test::kNever;
    });
    QVERIFY2(took < kSoon, qPrintable(QString::number(took.count())));
}

QTEST_GUILESS_MAIN(VideoComposerTest)
#include "video_composer_test.moc"
