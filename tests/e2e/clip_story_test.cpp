#include <QtTest/QtTest>

#include <QGuiApplication>
#include <QImage>

#include "studio_driver.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/ui/compare/frame_source.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;
using test::StudioDriver;

/// A newcomer makes a clip for Reels out of two photographs and a line of text, in the real window: sees it
/// play, compares it with the photograph, exports it, and finds it in the library after a new start.
class ClipStoryTest : public QObject
{
    Q_OBJECT

private:
    test::TestFolder m_home;
    StudioDriver m_studio{m_home.path()};
    double m_milliseconds = 0; ///< Of the clip that was made.

    QString photograph(const char* name) const { return ui::pathText(m_home / name); }
    QDir exports() const { return QDir(ui::pathText(m_home / "exports")); }

    // Of the comparison that has this name.
    QObject* player(const char* view = "compareView") const
    {
        const auto* item = m_studio.waitFor(QString::fromLatin1(view));
        return item ? item->property("player").value<QObject*>() : nullptr;
    }
    static QImage frameOf(const QObject* player)
    {
        const auto* frames = player->property("frames").value<ui::compare::FrameSource*>();
        return frames ? frames->frame() : QImage();
    }
    // 0..255, of what is seen.
    static double brightness(const QImage& frame)
    {
        const QImage tiny = frame.scaled(16, 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        double sum = 0;
        for (int y = 0; y < tiny.height(); ++y)
            for (int x = 0; x < tiny.width(); ++x)
                sum += qGray(tiny.pixel(x, y));
        return tiny.isNull() ? 0 : sum / (tiny.width() * tiny.height());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : {"product-perfume.jpg", "product-handbag.jpg"}) {
            const QImage photo(ui::pathText(test::sourcePath("resources/starter-pack/inputs") / name));
            QVERIFY(photo.scaledToWidth(480, Qt::SmoothTransformation).save(photograph(name)));
        }
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::English));
        m_studio.window()->resize(1280, 800);
    }

    // The page says what a visitor gets and where that is changed.
    void theWayToFullSizeIsOnThePage()
    {
        QVERIFY(m_studio.click(QStringLiteral("nav_short_video")));
        QVERIFY(m_studio.click(QStringLiteral("visitorSettingsButton")));
        QVERIFY(m_studio.clickWords(QStringLiteral("Own computer")));
        QVERIFY(m_studio.click(QStringLiteral("nav_short_video")));
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("visitorSettingsButton")));
    }

    void twoPhotographsThatAreDroppedBecomeOneStory()
    {
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"),
                              {photograph("product-perfume.jpg"), photograph("product-handbag.jpg")}));
        QVERIFY(m_studio.waitFor(QStringLiteral("compareView")));
        QVERIFY(!m_studio.isVisible(QStringLiteral("batchTitle")));
        QVERIFY(m_studio.waitFor(QStringLiteral("remove_0"))); // the row of the second one
    }

    void itGetsATitleMusicAndARhythm()
    {
        QVERIFY(m_studio.click(QStringLiteral("template_promotion")));
        QVERIFY(m_studio.click(QStringLiteral("videoTitle")));
        m_studio.type(QStringLiteral("Summer in a bottle"));
        QCOMPARE(m_studio.find(QStringLiteral("videoTitle"))->property("text").toString(),
                 QStringLiteral("Summer in a bottle"));
        QVERIFY(m_studio.click(QStringLiteral("musicBox")));
        QVERIFY(m_studio.clickWords(QStringLiteral("Upbeat")));
        auto* seconds = m_studio.waitFor(QStringLiteral("secondsSlider"));
        QVERIFY(seconds);
        seconds->forceActiveFocus(Qt::TabFocusReason);
        for (int i = 0; i < 40 && seconds->property("value").toDouble() > 1; ++i)
            m_studio.key(Qt::Key_Left);
        QCOMPARE(seconds->property("value").toDouble(), 1.0); // so that the test is short
        QTest::qWait(1200); // the preview, for the picture that people look at
        m_studio.screenshot(QStringLiteral("clip-ready-light-en"));
    }

    void theClipIsMadeAndPlays()
    {
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("cancelButton")));
        m_studio.screenshot(QStringLiteral("clip-making-light-en"));
        QVERIFY(m_studio.waitFor(QStringLiteral("exportButton"), 60000));
        auto* clip = player();
        QVERIFY(clip);
        QTRY_VERIFY_WITH_TIMEOUT(clip->property("ready").toBool(), 10000);
        m_milliseconds = clip->property("duration").toDouble();
        QVERIFY2(m_milliseconds > 3000, "Reels take nothing shorter");
        const QImage first = frameOf(clip);
        QVERIFY(m_studio.click(QStringLiteral("playerToggle")));
        QTRY_VERIFY_WITH_TIMEOUT(clip->property("position").toDouble() > 800, 10000);
        const QImage later = frameOf(clip);
        QCOMPARE(later.height() * 9, later.width() * 16);
        QVERIFY2(brightness(later) > 30, qPrintable(QString::number(brightness(later))));
        QVERIFY(later != first);
        m_studio.screenshot(QStringLiteral("clip-plays-light-en"));
        m_studio.key(Qt::Key_Space); // the bar that was pressed has the keyboard
        QTRY_VERIFY(!clip->property("playing").toBool());
    }

    void itIsComparedWithThePhotograph()
    {
        auto* compare = m_studio.waitFor(QStringLiteral("compareView"));
        QVERIFY(compare->property("comparing").toBool());
        const auto* seen = compare->property("viewport").value<QObject*>();
        const double left = seen->property("left").toDouble();
        const double width = seen->property("right").toDouble() - left;
        const double line = compare->property("position").toDouble();
        QVERIFY2(line < 0.1, "the line hides the clip");
        const auto place = [&](double of) { return QPointF((left + of * width) / compare->width(), 0.5); };
        m_studio.drag(compare, place(line), place(0.7));
        QTRY_VERIFY(std::abs(compare->property("position").toDouble() - 0.7) < 0.02);
        compare->forceActiveFocus();
        m_studio.key(Qt::Key_V);
        QTRY_COMPARE(compare->property("mode").toString(), QStringLiteral("side"));
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("clip-compared-light-en"));
        m_studio.key(Qt::Key_S);
    }

    void itIsExportedForReels()
    {
        QVERIFY(m_studio.click(QStringLiteral("exportButton")));
        QVERIFY(m_studio.click(QStringLiteral("exportPreset")));
        QVERIFY(m_studio.clickWords(QStringLiteral("Instagram Reels")));
        QVERIFY(m_studio.click(QStringLiteral("exportFolderField")));
        m_studio.key(Qt::Key_A, Qt::ControlModifier);
        m_studio.type(exports().path());
        // The name stands below; the wheel brings it.
        QVERIFY(m_studio.click(QStringLiteral("exportNameField")));
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("clip-export-light-en"));
        QVERIFY(m_studio.click(QStringLiteral("exportConfirm")));
        QTRY_COMPARE_WITH_TIMEOUT(exports().entryList(QDir::Files),
                                  QStringList{QStringLiteral("product-perfume-short-video.mp4")}, 60000);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("exportConfirm")));
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("clip-exported-light-en"));
    }

    void theFileIsWhatReelsTakes()
    {
        const auto file = m_home / "exports" / "product-perfume-short-video.mp4";
        const auto clip = media::probeClip(file, {});
        VIDGO_VERIFY(clip);
        QCOMPARE(clip->container, std::string("mp4"));
        QVERIFY(clip->video && clip->audio && clip->streams == 2);
        QCOMPARE(clip->video->codec, std::string("h264"));
        QCOMPARE(QSize(clip->video->width, clip->video->height), QSize(1080, 1920));
        QCOMPARE(clip->video->pixelFormat, std::string("yuv420p"));
        QCOMPARE(clip->video->colorSpace, std::string("bt709"));
        QCOMPARE(clip->video->frameRate.value(), 30.0);
        QCOMPARE(clip->audio->codec, std::string("aac"));
        QCOMPARE(clip->audio->sampleRate, 48000);
        QCOMPARE(clip->audio->channels, 2);
        const double milliseconds = static_cast<double>(clip->durationUs) / 1000;
        QVERIFY2(std::abs(milliseconds - m_milliseconds) < 40, qPrintable(QString::number(milliseconds)));
    }

    void itIsFoundInTheLibraryAfterANewStart()
    {
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::English));
        QVERIFY(m_studio.click(QStringLiteral("navLibrary")));
        const auto* grid = m_studio.waitFor(QStringLiteral("libraryGrid"));
        QVERIFY(grid);
        QTRY_COMPARE(grid->property("count").toInt(), 1);
        QTest::qWait(400);
        m_studio.screenshot(QStringLiteral("clip-library-light-en"));
        m_studio.key(Qt::Key_Return);
        QVERIFY(m_studio.waitFor(QStringLiteral("libraryBack")));
        QVERIFY(m_studio.click(QStringLiteral("playerToggle")));
        const auto* scrubber = m_studio.find(QStringLiteral("playerScrubber"));
        QVERIFY(scrubber);
        const auto* clip = scrubber->property("player").value<QObject*>();
        QTRY_VERIFY_WITH_TIMEOUT(clip->property("position").toDouble() > 500, 10000);
        QVERIFY(brightness(frameOf(clip)) > 30);
        m_studio.screenshot(QStringLiteral("clip-found-light-en"));
        QCOMPARE(StudioDriver::qmlWarnings(), QStringList());
    }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    ClipStoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "clip_story_test.moc"
