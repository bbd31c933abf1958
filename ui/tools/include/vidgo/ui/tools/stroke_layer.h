#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

#include "vidgo/ui/tools/stroke_board.h"

namespace vidgo::ui {

/// Draws the strokes of a board over the picture.
class StrokeLayer : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::StrokeBoard* board READ board WRITE setBoard NOTIFY boardChanged)
    /// Where the picture lies, in the coordinates of this item.
    Q_PROPERTY(QRectF pictureRect READ pictureRect WRITE setPictureRect NOTIFY looksChanged)
    Q_PROPERTY(QColor keepColor READ keepColor WRITE setKeepColor NOTIFY looksChanged)
    Q_PROPERTY(QColor eraseColor READ eraseColor WRITE setEraseColor NOTIFY looksChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    StrokeBoard* board() const { return m_board; }
    void setBoard(StrokeBoard* board);
    QRectF pictureRect() const { return m_pictureRect; }
    void setPictureRect(const QRectF& rect);
    QColor keepColor() const { return m_keepColor; }
    void setKeepColor(const QColor& color);
    QColor eraseColor() const { return m_eraseColor; }
    void setEraseColor(const QColor& color);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void boardChanged();
    void looksChanged();

private:
    void repaint() { update(); }
    void paintStroke(QPainter* painter, const Stroke& stroke) const;

    QPointer<StrokeBoard> m_board;
    QRectF m_pictureRect;
    QColor m_keepColor;
    QColor m_eraseColor;
};

} // namespace vidgo::ui
