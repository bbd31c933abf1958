#include "painted_frames.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace vidgo::ui {

CheckerItem::CheckerItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &CheckerItem::changed, this, [this] { update(); });
}

void CheckerItem::paint(QPainter* painter)
{
    const QRectF area(QPointF(), size());
    QPainterPath outline;
    outline.addRoundedRect(area, m_radius, m_radius);
    painter->setRenderHint(QPainter::Antialiasing, m_radius > 0);
    painter->fillPath(outline, m_light);
    // One brush of two by two squares instead of a loop over hundreds.
    QImage tile(2, 2, QImage::Format_RGB32);
    tile.fill(m_light);
    tile.setPixelColor(1, 0, m_dark);
    tile.setPixelColor(0, 1, m_dark);
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(m_square, m_square));
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->fillPath(outline, brush);
}

DashedFrameItem::DashedFrameItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &DashedFrameItem::changed, this, [this] { update(); });
}

void DashedFrameItem::paint(QPainter* painter)
{
    const qreal inset = m_lineWidth / 2;
    QPen pen(m_color, m_lineWidth);
    pen.setDashPattern({4 / m_lineWidth, 4 / m_lineWidth});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->drawRoundedRect(QRectF(QPointF(), size()).adjusted(inset, inset, -inset, -inset), m_radius,
                             m_radius);
}

CornerItem::CornerItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &CornerItem::changed, this, [this] { update(); });
}

void CornerItem::paint(QPainter* painter)
{
    QPainterPath outside;
    outside.addRect(0, 0, width(), height());
    QPainterPath circle;
    circle.addEllipse(QPointF(width(), height()), width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(outside.subtracted(circle), m_color);
}

} // namespace vidgo::ui
