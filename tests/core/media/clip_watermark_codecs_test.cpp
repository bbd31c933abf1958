#include "vidgo/test/test_folder.h"
#include "watermark_check.h"

#include <QtTest/QtTest>

using namespace vidgo::test;

/// Other codecs, animated pictures and transparency.
class ClipWatermarkCodecsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkedCopyIsTheSameButForTheMark_data()
    {
        QTest::addColumn<QString>("clip");
        for (const char* clip : {"vp8.webm", "vp9_opus.webm", "odd.webm", "alpha.webm", "alpha.mov",
                                 "prores.mov", "mjpeg.avi", "mpeg4.avi", "wmv.asf", "theora.ogv", "av1.mp4",
                                 "animated.gif", "transparent.gif", "animated.png"})
            QTest::newRow(clip) << clip;
    }
    void theMarkedCopyIsTheSameButForTheMark()
    {
        QFETCH(QString, clip);
        const TestFolder folder;
        QCOMPARE(whatIsWrongWithMarked(clip.toStdString(), folder.path()), QString());
    }
};

QTEST_GUILESS_MAIN(ClipWatermarkCodecsTest)
#include "clip_watermark_codecs_test.moc"
