#include "vidgo/test/test_folder.h"
#include "watermark_check.h"

#include <QtTest/QtTest>

using namespace vidgo::test;

/// Ten bits, HDR and HEVC.
class ClipWatermarkDepthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkedCopyIsTheSameButForTheMark_data()
    {
        QTest::addColumn<QString>("clip");
        for (const char* clip : {"ten_bit.mp4", "hlg10.mp4", "pq10.mp4", "pq10.webm", "raw.hevc"})
            QTest::newRow(clip) << clip;
    }
    void theMarkedCopyIsTheSameButForTheMark()
    {
        QFETCH(QString, clip);
        const TestFolder folder;
        QCOMPARE(whatIsWrongWithMarked(clip.toStdString(), folder.path()), QString());
    }
};

QTEST_GUILESS_MAIN(ClipWatermarkDepthTest)
#include "clip_watermark_depth_test.moc"
