#include "vidgo/test/test_folder.h"
#include "watermark_check.h"

#include <QtTest/QtTest>

using namespace vidgo::test;

/// Sizes, fields, colours and times that are out of the ordinary.
class ClipWatermarkShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkedCopyIsTheSameButForTheMark_data()
    {
        QTest::addColumn<QString>("clip");
        for (const char* clip :
             {"interlaced.mp4", "interlaced.mpg", "odd.mp4", "wide_pixels.mp4", "full_range.mp4", "bt601.mp4",
              "no_audio.mp4", "one_frame.mp4", "one_pixel.mkv", "no_duration.mkv", "wrong_duration.mkv",
              "raw.h264", "raw.m4v", "static_red.mp4"})
            QTest::newRow(clip) << clip;
    }
    void theMarkedCopyIsTheSameButForTheMark()
    {
        QFETCH(QString, clip);
        const TestFolder folder;
        QCOMPARE(whatIsWrongWithMarked(clip.toStdString(), folder.path()), QString());
    }
};

QTEST_GUILESS_MAIN(ClipWatermarkShapesTest)
#include "clip_watermark_shapes_test.moc"
