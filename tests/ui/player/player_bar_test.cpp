#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>

#include "player_fixture.h"
#include "waveform_view.h"

using namespace vidgo;
using test::clipUrl;
using test::LiveStudio;
using ui::player::ClipPlayer;

/// The stage of a clip as a page has it, in a window that the software renderer draws.
class PlayerBarTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveStudio> m_studio;
    std::unique_ptr<QQuickView> m_window;

    ClipPlayer* player() const { return m_window->rootObject()->property("player").value<ClipPlayer*>(); }
    QQuickItem* item(const char* name) const
    {
        return m_window->rootObject()->findChild<QQuickItem*>(QString::fromLatin1(name));
    }
    QQuickItem* compare() const { return m_window->rootObject()->property("compare").value<QQuickItem*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<LiveStudio>();
        m_window = std::make_unique<QQuickView>();
        m_window->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_window->setResizeMode(QQuickView::SizeRootObjectToView);
        m_window->setInitialProperties({{QStringLiteral("hub"), QVariant::fromValue(&m_studio->hub())},
                                        {QStringLiteral("afterClip"), clipUrl("h264_aac.mp4")},
                                        {QStringLiteral("beforeClip"), clipUrl("vp9_opus.webm")}});
        m_window->setSource(QUrl(QStringLiteral("qrc:/qt/qml/VidGo/Player/ClipStage.qml")));
        QVERIFY(m_window->rootObject());
        m_window->resize(900, 620);
        m_window->show();
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(player()->isReady());
    }
    void cleanup()
    {
        m_window.reset();
        m_studio.reset();
    }

    void theKeysOfTheBarMoveThePlayhead()
    {
        item("playerScrubber")->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_Right);
        QTRY_COMPARE(player()->frameTimeUs(), 40'000);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(player()->frameTimeUs(), 1'040'000);
        press(Qt::Key_Left);
        QTRY_COMPARE(player()->frameTimeUs(), 1'000'000);
        press(Qt::Key_J);
        QTRY_COMPARE(player()->frameTimeUs(), 0);
        press(Qt::Key_End);
        QTRY_COMPARE(player()->frameTimeUs(), 49 * 40'000);
        press(Qt::Key_Home);
        QTRY_COMPARE(player()->frameTimeUs(), 0);
        press(Qt::Key_M);
        QVERIFY(player()->isMuted());
    }

    void spacePlaysAndKPausesFromEverywhere()
    {
        item("playerScrubber")->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QTRY_VERIFY(player()->isPlaying());
        press(Qt::Key_K);
        QVERIFY(!player()->isPlaying());
        press(Qt::Key_L);
        QVERIFY(player()->isPlaying());
        press(Qt::Key_L);
        QCOMPARE(player()->speed(), 1.5);
        press(Qt::Key_K);
        compare()->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QVERIFY(player()->isPlaying());
        press(Qt::Key_L); // on the comparison it is the lens
        QCOMPARE(compare()->property("mode").toString(), QStringLiteral("lens"));
    }

    void allModesDrawTheFramesOfBothClips()
    {
        for (const auto* mode : {"slider", "side", "blink", "lens", "difference"}) {
            compare()->setProperty("mode", QString::fromLatin1(mode));
            player()->seek(1200);
            QTRY_COMPARE(player()->frameTimeUs(), 1'200'000);
            QTRY_VERIFY(!compare()->property("loading").toBool());
            QVERIFY2(!compare()->property("failed").toBool(), mode);
            const auto shot = m_window->grabWindow();
            QVERIFY2(!shot.isNull(), mode);
        }
    }

    void aScreenReaderHearsThePlaceWhenTheClipStandsStill()
    {
        auto* line = item("playerScrubber");
        const auto said = [line] { return line->property("saidPosition").toDouble(); };
        player()->seek(400);
        QTRY_COMPARE(said(), 400.0);
        player()->toggle();
        QTRY_VERIFY(player()->position() > 600);
        QCOMPARE(said(), 400.0);
        player()->pause();
        QTRY_COMPARE(said(), player()->position());
    }

    void theWaveformIsDrawnInPartsAsItIsAsAWhole()
    {
        auto* line = item("playerScrubber");
        auto* wave = line->findChild<ui::player::WaveformView*>();
        QVERIFY(wave);
        QTRY_VERIFY(wave->isReady());
        // Of the window only the wave: above it the clip may show its next frame meanwhile.
        const auto place = wave->mapRectToScene(wave->boundingRect()).toAlignedRect();
        const auto grab = [&] { return m_window->grabWindow().copy(place); };
        const auto isThere = [&](double to) {
            player()->seek(to);
            return QTest::qWaitFor([&] {
                return player()->frameTimeUs() == static_cast<qint64>(to * 1000) &&
                       player()->position() == to &&
                       wave->progress() == line->property("progress").toDouble();
            });
        };
        // What else moves there in the same moment, such as a pointer that comes, says nothing of the wave.
        constexpr int kMostTries = 3;
        for (const double to : {1200.0, 200.0, 1600.0}) {
            bool isSame = false;
            for (int i = 0; i < kMostTries && !isSame; ++i) {
                QVERIFY(isThere(800.0));
                QVERIFY(isThere(to));
                const auto inParts = grab();
                wave->update();
                isSame = inParts == grab();
            }
            QVERIFY2(isSame, QByteArray::number(to));
        }
    }

    void aPressOnTheLineSeeks()
    {
        auto* line = item("playerScrubber");
        const auto at = line->mapToScene(QPointF(line->width() / 2, line->height() / 2)).toPoint();
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(std::abs(player()->frameTimeUs() - 1'000'000) <= 40'000);
    }
};

QTEST_MAIN(PlayerBarTest)
#include "player_bar_test.moc"
