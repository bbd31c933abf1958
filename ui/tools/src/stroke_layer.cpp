#include "vidgo/ui/tools/stroke_layer.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

namespace vidgo::ui {

namespace {

// The picture stays visible under what was painted.
constexpr double kStrokeOpacity = 0.5;

} // namespace

void StrokeLayer::setBoard(StrokeBoard* board)
{
    if (m_board == board)
        return;
    if (m_board)
        m_board->disconnect(this);
    m_board = board;
    if (m_board)
        connect(m_board, &StrokeBoard::changed, this, &StrokeLayer::repaint);
    Q_EMIT boardChanged();
    update();
}

void StrokeLayer::setPictureRect(const QRectF& rect)
{
    if (m_pictureRect == rect)
        return;
    m_pictureRect = rect;
    Q_EMIT looksChanged();
    update();
}

void StrokeLayer::setKeepColor(const QColor& color)
{
    if (m_keepColor == color)
        return;
    m_keepColor = color;
    Q_EMIT looksChanged();
    update();
}

void StrokeLayer::setEraseColor(const QColor& color)
{
    if (m_eraseColor == color)
        return;
    m_eraseColor = color;
    Q_EMIT looksChanged();
    update();
}

void StrokeLayer::paint(QPainter* painter)
{
    if (!m_board || m_pictureRect.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(m_pictureRect);
    painter->setOpacity(kStrokeOpacity);
    for (const auto& stroke : m_board->strokes())
        paintStroke(painter, stroke);
}

void StrokeLayer::paintStroke(QPainter* painter, const Stroke& stroke) const
{
    const auto place = [this](const Stroke::Point& point) {
        return QPointF(m_pictureRect.x() + point.x * m_pictureRect.width(),
                       m_pictureRect.y() + point.y * m_pictureRect.height());
    };
    const double radius = stroke.radius * std::max(m_pictureRect.width(), m_pictureRect.height());
    const QColor color = stroke.kind == Stroke::Kind::Keep ? m_keepColor : m_eraseColor;
    if (stroke.points.size() == 1) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(place(stroke.points.front()), radius, radius);
        return;
    }
    QPainterPath path(place(stroke.points.front()));
    for (const auto& point : stroke.points)
        path.lineTo(place(point));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 2 * radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
}

} // namespace vidgo::ui
