#include "vidgo/ui/tools/stroke_board.h"

#include <QtTest/QtTest>

#include "vidgo/ui/tools/stroke_layer.h"

#include <QImage>
#include <QPainter>

using namespace vidgo;
using namespace vidgo::ui;

class StrokeBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStrokeGrowsWhileItIsPainted();
    void pointsStayInsideThePicture();
    void undoAndRedoGoBackAndForth();
    void clearCanBeUndone();
    void paintingAfterUndoDropsWhatWasUndone();
    void resetLeavesNothingToUndo();
    void itStopsAtAsManyPointsAsARunAccepts();
    void theLayerPaintsWhereThePictureLies();
};

void StrokeBoardTest::aStrokeGrowsWhileItIsPainted()
{
    StrokeBoard board;
    board.extend(0.1, 0.1);
    QCOMPARE(board.count(), 0);
    board.begin(StrokeBoard::Keep, 0.04, 0.1, 0.1);
    board.extend(0.2, 0.1);
    board.extend(0.201, 0.1); // Too near to paint anything.
    board.finish();
    board.extend(0.9, 0.9);
    QCOMPARE(board.count(), 1);
    const Stroke expected{.kind = Stroke::Kind::Keep, .radius = 0.04, .points = {{0.1, 0.1}, {0.2, 0.1}}};
    QCOMPARE(board.strokes().front(), expected);
}

void StrokeBoardTest::pointsStayInsideThePicture()
{
    StrokeBoard board;
    board.begin(StrokeBoard::Erase, 0.04, -1, 2);
    QCOMPARE(board.strokes().front().points.front(), (Stroke::Point{0, 1}));
}

void StrokeBoardTest::undoAndRedoGoBackAndForth()
{
    StrokeBoard board;
    QSignalSpy changed(&board, &StrokeBoard::changed);
    board.undo();
    board.redo();
    QCOMPARE(changed.count(), 0);
    board.begin(StrokeBoard::Keep, 0.04, 0.1, 0.1);
    board.begin(StrokeBoard::Erase, 0.04, 0.2, 0.2);
    board.undo();
    QCOMPARE(board.count(), 1);
    QVERIFY(board.canUndo());
    QVERIFY(board.canRedo());
    board.undo();
    QCOMPARE(board.count(), 0);
    QVERIFY(!board.canUndo());
    board.redo();
    board.redo();
    QCOMPARE(board.count(), 2);
    QVERIFY(!board.canRedo());
    QCOMPARE(changed.count(), 6);
}

void StrokeBoardTest::clearCanBeUndone()
{
    StrokeBoard board;
    board.clear();
    QVERIFY(!board.canUndo());
    board.begin(StrokeBoard::Keep, 0.04, 0.1, 0.1);
    board.begin(StrokeBoard::Keep, 0.04, 0.2, 0.2);
    board.clear();
    QCOMPARE(board.count(), 0);
    board.undo();
    QCOMPARE(board.count(), 2);
}

void StrokeBoardTest::paintingAfterUndoDropsWhatWasUndone()
{
    StrokeBoard board;
    board.begin(StrokeBoard::Keep, 0.04, 0.1, 0.1);
    board.undo();
    board.begin(StrokeBoard::Erase, 0.04, 0.2, 0.2);
    QVERIFY(!board.canRedo());
    QCOMPARE(board.count(), 1);
}

void StrokeBoardTest::resetLeavesNothingToUndo()
{
    StrokeBoard board;
    board.begin(StrokeBoard::Keep, 0.04, 0.1, 0.1);
    board.undo();
    board.reset();
    QVERIFY(!board.canUndo());
    QVERIFY(!board.canRedo());
    QCOMPARE(board.count(), 0);
}

void StrokeBoardTest::itStopsAtAsManyPointsAsARunAccepts()
{
    StrokeBoard board;
    board.begin(StrokeBoard::Keep, 0.01, 0, 0);
    for (int i = 1; i < 2 * StrokeBoard::kMaxPoints; ++i)
        board.extend(i % 2, 0);
    QVERIFY(board.isFull());
    board.begin(StrokeBoard::Keep, 0.01, 0.5, 0.5);
    QCOMPARE(board.count(), 1);
    CutoutSettings settings;
    settings.strokes = board.strokes();
    QVERIFY(cutoutFromJson(toJson(settings)).has_value());
    board.undo();
    QVERIFY(!board.isFull());
}

void StrokeBoardTest::theLayerPaintsWhereThePictureLies()
{
    StrokeBoard board;
    board.begin(StrokeBoard::Keep, 0.1, 0.5, 0.5);
    board.begin(StrokeBoard::Erase, 0.05, 0.1, 0.9);
    board.extend(0.9, 0.9);
    StrokeLayer layer;
    layer.setBoard(&board);
    layer.setPictureRect(QRectF(20, 10, 100, 50));
    layer.setKeepColor(Qt::green);
    layer.setEraseColor(Qt::red);
    QImage image(140, 70, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layer.paint(&painter);
    painter.end();
    QVERIFY(image.pixelColor(70, 35).green() > image.pixelColor(70, 35).red());
    QVERIFY(image.pixelColor(70, 55).red() > image.pixelColor(70, 55).green());
    QCOMPARE(image.pixelColor(70, 20), QColor(Qt::white));
    QCOMPARE(image.pixelColor(70, 63), QColor(Qt::white)); // Outside the picture.
}

QTEST_MAIN(StrokeBoardTest)
#include "stroke_board_test.moc"
