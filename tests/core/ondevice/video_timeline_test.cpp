#include <algorithm>

#include <QTest>

#include "video/timeline.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::ondevice;

namespace {

VideoTemplate plainLook()
{
    VideoTemplate look;
    look.shotSeconds = 3;
    look.rhythm = {1.0, 0.5};
    look.moves = {CameraMove::PushIn};
    look.changes = {ShotChange::CrossFade};
    look.changeSeconds = 0.5;
    look.hasEndCard = false;
    return look;
}

Timeline plan(const VideoTemplate& look, const ShortVideoSettings& settings, std::size_t pictures,
              double beat = 0)
{
    return planTimeline(look, settings, std::vector<SceneFacts>(pictures), 9.0 / 16, beat);
}

} // namespace

class VideoTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondsThatWereSetAreKeptToTheFrame();
    void shotsFollowTheBeat();
    void shotsCoverEveryFrameAndMeetInTheirChanges();
    void onePictureIsSeenInThreeFramings();
    void aClipIsNotSeenBeyondItsEnd();
    void aSubjectThatWouldBeCutIsFramed();
    void wordsComeAndGo();
    void theEndCardNeedsWords();
    void subRipIsRead_data();
    void subRipIsRead();
    void plainLinesShareTheTime();
    void captionsBehindTheEndAreLeftOut();
};

void VideoTimelineTest::secondsThatWereSetAreKeptToTheFrame()
{
    ShortVideoSettings settings;
    settings.seconds = 2.0;
    QCOMPARE(plan(plainLook(), settings, 5).frames, 5 * 2 * kFrameRate);
    QCOMPARE(plan(plainLook(), settings, 5, 60.0 / 112).frames, 5 * 2 * kFrameRate);
    settings.seconds = 1.1;
    QCOMPARE(plan(plainLook(), settings, 10).frames, 330); // not ten times rounded
}

void VideoTimelineTest::shotsFollowTheBeat()
{
    const double beat = 60.0 / 76;
    const auto line = plan(plainLook(), {}, 4, beat);
    // Three seconds are four beats, one and a half are two.
    QCOMPARE(line.frames, std::llround(12 * beat * kFrameRate));
    for (std::size_t i = 1; i < line.shots.size(); ++i) {
        const auto& shot = line.shots[i];
        const auto middle = shot.from + shot.changeFrames / 2;
        const double cut = static_cast<double>(middle) / kFrameRate;
        QVERIFY(std::abs(cut / beat - std::round(cut / beat)) < 0.05);
    }
}

void VideoTimelineTest::shotsCoverEveryFrameAndMeetInTheirChanges()
{
    ShortVideoSettings settings;
    settings.title = "Title";
    auto look = plainLook();
    look.hasEndCard = true;
    for (const std::size_t count : {1U, 2U, 3U, 10U}) {
        const auto line = plan(look, settings, count, 0.5);
        QCOMPARE(line.shots.front().from, 0);
        QCOMPARE(line.shots.back().to, line.frames);
        for (std::size_t i = 1; i < line.shots.size(); ++i) {
            QCOMPARE(line.shots[i - 1].to, line.shots[i].from + line.shots[i].changeFrames);
            QVERIFY(line.shots[i].changeFrames > 0);
            // No frame shows three shots.
            QVERIFY(i < 2 || line.shots[i - 2].to <= line.shots[i].from);
        }
    }
}

void VideoTimelineTest::onePictureIsSeenInThreeFramings()
{
    std::vector<SceneFacts> facts(1);
    facts[0].largestZoom = 2;
    const auto line = planTimeline(plainLook(), {}, facts, 9.0 / 16, 0);
    QCOMPARE(line.shots.size(), 3U);
    QVERIFY(line.shots[1].start.zoom > line.shots[0].end.zoom);
}

void VideoTimelineTest::aClipIsNotSeenBeyondItsEnd()
{
    std::vector<SceneFacts> facts(2);
    facts[0].clipSeconds = 2.0;
    const auto line = planTimeline(plainLook(), {}, facts, 9.0 / 16, 0);
    QCOMPARE(line.shots.size(), 2U);
    QVERIFY(line.shots[0].kind == Shot::Kind::Clip);
    QCOMPARE(line.shots[1].from + line.shots[1].changeFrames / 2, 2 * kFrameRate);
}

void VideoTimelineTest::aSubjectThatWouldBeCutIsFramed()
{
    SceneFacts wide{.aspect = 1.5, .hasSubject = true, .left = 0.1, .top = 0.3, .right = 0.9, .bottom = 0.7};
    SceneFacts slim = wide;
    slim.left = 0.4;
    slim.right = 0.6;
    const auto line = planTimeline(plainLook(), {}, {wide, slim, slim}, 9.0 / 16, 0);
    QVERIFY(line.shots[0].isFramed);
    QVERIFY(line.shots[0].aspect >= 1.2); // all of the subject
    QVERIFY(!line.shots[1].isFramed);
}

void VideoTimelineTest::wordsComeAndGo()
{
    ShortVideoSettings settings{.title = "Title", .price = "$1", .callToAction = "Go"};
    auto look = plainLook();
    look.hasEndCard = true;
    const auto line = plan(look, settings, 3);
    QCOMPARE(line.cues.size(), 3U);
    QVERIFY(line.cues[0].group == WordCue::Group::Title);
    QVERIFY(line.cues[1].group == WordCue::Group::Price);
    QVERIFY(line.cues[2].group == WordCue::Group::EndCard);
    QVERIFY(line.cues[0].to <= line.cues[1].from);
    QVERIFY(line.cues[0].to - line.cues[0].from >= 2 * kFrameRate);
    QCOMPARE(line.cues[2].to, line.frames);
    look.fit = VideoTemplate::Fit::Card;
    const auto cards = plan(look, settings, 3);
    QVERIFY(cards.cues[0].group == WordCue::Group::TitleAndPrice);
}

void VideoTimelineTest::theEndCardNeedsWords()
{
    auto look = plainLook();
    look.hasEndCard = true;
    QVERIFY(plan(look, {}, 3).shots.back().kind == Shot::Kind::Picture);
    QVERIFY(plan(look, {.callToAction = "Go"}, 3).shots.back().kind == Shot::Kind::EndCard);
}

void VideoTimelineTest::subRipIsRead_data()
{
    QTest::addColumn<QString>("text");
    const QString plain = QStringLiteral("1\n00:00:01,000 --> 00:00:02,500\nHello\nthere\n\n"
                                         "2\n00:00:03,000 --> 00:00:04,000\n42\n");
    QTest::newRow("plain") << plain;
    QTest::newRow("windows") << QString(plain).replace("\n", "\r\n");
    QTest::newRow("old Macintosh") << QString(plain).replace("\n", "\r");
    QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + plain;
    QTest::newRow("points") << QString(plain).replace(",", ".");
    QTest::newRow("no hours") << QString(plain).replace("00:00:0", "00:0");
    QTest::newRow("no numbers, no blank lines")
        << QStringLiteral("00:00:01,000-->00:00:02,500\nHello\nthere\n00:00:03,000 --> 00:00:04,000\n42");
    QTest::newRow("markup") << QStringLiteral("1\n00:00:01,000 --> 00:00:02,500 X1:40 X2:600\n<i>Hello</i>\n"
                                              "{\\an8}<font color=\"red\">there</font>\n\n"
                                              "2\n00:00:03,000 --> 00:00:04,000\n42\n");
    QTest::newRow("out of order") << QStringLiteral("2\n00:00:03,000 --> 00:00:04,000\n42\n\n"
                                                    "1\n00:00:01,000 --> 00:00:02,500\nHello\nthere\n");
}

void VideoTimelineTest::subRipIsRead()
{
    QFETCH(const QString, text);
    const auto captions = readCaptions(text.toStdString(), 60000);
    QCOMPARE(captions.size(), 2U);
    QVERIFY((captions[0] == Caption{1000, 2500, "Hello\nthere"}));
    QVERIFY((captions[1] == Caption{3000, 4000, "42"}));
}

void VideoTimelineTest::plainLinesShareTheTime()
{
    const auto captions =
        readCaptions("First line\n\nA second one that is quite a bit longer\n1 < 2\n", 9000);
    QCOMPARE(captions.size(), 3U);
    QCOMPARE(captions[0].fromMs, 0);
    QVERIFY(captions[1].toMs - captions[1].fromMs > captions[0].toMs - captions[0].fromMs);
    QVERIFY(captions[2].toMs <= 9000);
    QCOMPARE(captions[2].text, std::string("1 < 2"));
    for (std::size_t i = 1; i < captions.size(); ++i)
        QVERIFY(captions[i].fromMs >= captions[i - 1].toMs);
    QVERIFY(readCaptions("", 9000).empty());
    QVERIFY(readCaptions(" \n\t\n", 9000).empty());
}

void VideoTimelineTest::captionsBehindTheEndAreLeftOut()
{
    const std::string text =
        "00:00:01,000 --> 00:01:00,000\nLong\n\n00:00:02,000 --> 00:00:03,000\nOver it\n\n"
        "00:10:00,000 --> 00:11:00,000\nNever\n";
    const auto captions = readCaptions(text, 10000);
    QCOMPARE(captions.size(), 2U);
    QCOMPARE(captions[0].toMs, 2000);
    QCOMPARE(captions[1].toMs, 3000);
}

QTEST_APPLESS_MAIN(VideoTimelineTest)
#include "video_timeline_test.moc"
