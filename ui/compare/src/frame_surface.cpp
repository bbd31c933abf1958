#include "frame_surface.h"

#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGImageNode>

namespace vidgo::ui::compare {

namespace {

struct Placed
{
    QRectF target; ///< In the item.
    QRectF source; ///< In the frame.
};

Placed placed(QSizeF frame, const QRectF& item, FrameSurface::FillMode mode)
{
    const bool crops = mode == FrameSurface::Crop;
    const QSizeF inner = crops ? item.size().scaled(frame, Qt::KeepAspectRatio)
                               : frame.scaled(item.size(), Qt::KeepAspectRatio);
    const QSizeF outer = crops ? frame : item.size();
    const QRectF middle(QPointF((outer.width() - inner.width()) / 2, (outer.height() - inner.height()) / 2),
                        inner);
    return crops ? Placed{item, middle} : Placed{middle, QRectF(QPointF(), frame)};
}

} // namespace

FrameSurface::FrameSurface(QQuickItem* parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &QQuickItem::smoothChanged, this, &QQuickItem::update);
}

void FrameSurface::setFrames(FrameSource* frames)
{
    if (m_frames == frames)
        return;
    if (m_frames)
        m_frames->disconnect(this);
    m_frames = frames;
    if (frames)
        connect(frames, &FrameSource::frameChanged, this, &FrameSurface::onFrame);
    Q_EMIT framesChanged();
    onFrame();
}

void FrameSurface::setFillMode(FillMode mode)
{
    if (m_fillMode == mode)
        return;
    m_fillMode = mode;
    Q_EMIT fillModeChanged();
    update();
}

void FrameSurface::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        update();
}

void FrameSurface::onFrame()
{
    m_frameChanged = true;
    update();
}

QSGNode* FrameSurface::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(old);
    if (!m_frames || m_frames->frame().isNull() || boundingRect().isEmpty() || !window()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        m_frameChanged = true;
    }
    const auto& frame = m_frames->frame();
    if (m_frameChanged)
        node->setTexture(window()->createTextureFromImage(frame));
    m_frameChanged = false;
    const auto place = placed(QSizeF(frame.size()), boundingRect(), m_fillMode);
    node->setFiltering(smooth() ? QSGTexture::Linear : QSGTexture::Nearest);
    node->setRect(place.target);
    node->setSourceRect(place.source);
    return node;
}

} // namespace vidgo::ui::compare
