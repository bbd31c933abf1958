#include "vidgo/test/test_folder.h"
#include "watermark_check.h"

#include <QtTest/QtTest>

using namespace vidgo::test;

/// H.264 in the containers and shapes in which it comes.
class ClipWatermarkH264Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkedCopyIsTheSameButForTheMark_data()
    {
        QTest::addColumn<QString>("clip");
        for (const char* clip :
             {"h264_aac.mp4", "h264_aac.mov", "h264_aac.mkv", "h264_aac.ts", "h264_aac.avi", "h264_aac.flv",
              "rotated90.mp4", "mirrored.mp4", "variable_rate.mp4", "fragmented.mp4", "many_streams.mkv",
              "late_sound.mkv", "スケッチ é 影片.mp4"})
            QTest::newRow(clip) << clip;
    }
    void theMarkedCopyIsTheSameButForTheMark()
    {
        QFETCH(QString, clip);
        const TestFolder folder;
        QCOMPARE(whatIsWrongWithMarked(clip.toStdString(), folder.path()), QString());
    }
};

QTEST_GUILESS_MAIN(ClipWatermarkH264Test)
#include "clip_watermark_h264_test.moc"
