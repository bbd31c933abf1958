#include "icon_item.h"

#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace vidgo::ui {

IconItem::IconItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(m_size, m_size);
}

IconItem::~IconItem() = default;

void IconItem::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name;
    load();
    Q_EMIT nameChanged();
}

void IconItem::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    load();
    Q_EMIT colorChanged();
}

void IconItem::setSize(qreal size)
{
    if (qFuzzyCompare(m_size, size))
        return;
    m_size = size;
    setImplicitSize(size, size);
    Q_EMIT sizeChanged();
}

void IconItem::load()
{
    const bool before = found();
    m_renderer.reset();
    QFile file(QStringLiteral(":/qt/qml/VidGo/Controls/icons/%1.svg").arg(m_name));
    if (!m_name.isEmpty() && file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", m_color.name(QColor::HexRgb).toLatin1());
        auto renderer = std::make_unique<QSvgRenderer>();
        if (renderer->load(drawing))
            m_renderer = std::move(renderer);
    }
    if (before != found())
        Q_EMIT foundChanged();
    update();
}

void IconItem::paint(QPainter* painter)
{
    if (!m_renderer)
        return;
    const qreal edge = qMin(width(), height());
    painter->setOpacity(m_color.alphaF());
    m_renderer->render(painter, QRectF((width() - edge) / 2, (height() - edge) / 2, edge, edge));
}

} // namespace vidgo::ui
