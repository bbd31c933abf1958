#include <QSignalSpy>
#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/player/clip_strip.h"

using namespace vidgo;
using ui::player::ClipStrip;

/// The small pictures of a clip, over a service whose answers come when the test says so.
class ClipStripTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FakeServices> m_studio;
    std::unique_ptr<ClipStrip> m_strip;

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<test::FakeServices>();
        m_strip = std::make_unique<ClipStrip>();
        m_strip->setHub(&m_studio->hub);
        m_strip->setSource(QUrl(QStringLiteral("kept:abc")));
    }
    void cleanup()
    {
        m_strip.reset();
        m_studio.reset();
    }

    void nothingIsReadBeforeItIsLookedAt()
    {
        m_studio->answerCalls();
        QCOMPARE(m_studio->clips.strips, 0);
        QVERIFY(!m_strip->isReady());
    }

    void thePicturesAreMadeOnce()
    {
        m_strip->setPosition(0.2);
        m_strip->setPosition(0.4);
        m_studio->answerCalls();
        QVERIFY(m_strip->isReady());
        m_strip->giveUp(); // they are there
        m_strip->setPosition(0.6);
        m_studio->answerCalls();
        QVERIFY(m_strip->isReady());
        QCOMPARE(m_studio->clips.strips, 1);
    }

    void whoOnlyPassesByCostsNothing()
    {
        m_strip->setPosition(0.5);
        m_strip->giveUp();
        m_studio->answerCalls();
        QCOMPARE(m_studio->clips.strips, 0);
        QVERIFY(!m_strip->isReady());
        m_strip->setPosition(0.5);
        m_studio->answerCalls();
        QVERIFY(m_strip->isReady());
    }

    void aClipWithoutPicturesIsAskedForOnce()
    {
        m_studio->clips.failure = test::someError();
        m_strip->setPosition(0.5);
        m_studio->answerCalls();
        m_strip->giveUp();
        m_strip->setPosition(0.6);
        QCOMPARE(m_studio->executor.waiting(), 0);
        QVERIFY(!m_strip->isReady());
    }
};

QTEST_MAIN(ClipStripTest)
#include "clip_strip_test.moc"
