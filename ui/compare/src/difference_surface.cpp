#include "difference_surface.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGImageNode>

namespace vidgo::ui::compare {

DifferenceSurface::DifferenceSurface(QQuickItem* parent)
    : QQuickItem(parent)
    , m_ticket(std::make_shared<std::atomic<quint64>>(0))
{
    setFlag(ItemHasContents);
    connect(this, &QQuickItem::smoothChanged, this, &QQuickItem::update);
}

DifferenceSurface::~DifferenceSurface()
{
    ++*m_ticket;
}

void DifferenceSurface::setBefore(const QUrl& before)
{
    if (m_order.before == before)
        return;
    m_order.before = before;
    Q_EMIT beforeChanged();
    request();
}

void DifferenceSurface::setAfter(const QUrl& after)
{
    if (m_order.after == after)
        return;
    m_order.after = after;
    Q_EMIT afterChanged();
    request();
}

void DifferenceSurface::setGain(double gain)
{
    if (qFuzzyCompare(m_order.gain, gain))
        return;
    m_order.gain = gain;
    Q_EMIT gainChanged();
    request();
}

void DifferenceSurface::componentComplete()
{
    QQuickItem::componentComplete();
    request();
}

void DifferenceSurface::request()
{
    if (!isComponentComplete())
        return;
    const quint64 ticket = ++*m_ticket;
    if (m_order.before.isEmpty() || m_order.after.isEmpty()) {
        m_image = {};
        m_imageChanged = true;
        update();
        return setStatus(Null);
    }
    setStatus(Loading);
    QThreadPool::globalInstance()->start(
        [guard = QPointer<DifferenceSurface>(this), newest = m_ticket, ticket, order = m_order] {
            if (newest->load() != ticket)
                return;
            QImage image = readDifference(order);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, ticket, image = std::move(image)] {
                    if (guard)
                        guard->accept(ticket, image);
                },
                Qt::QueuedConnection);
        });
}

void DifferenceSurface::accept(quint64 ticket, const QImage& image)
{
    if (m_ticket->load() != ticket)
        return;
    m_image = image;
    m_imageChanged = true;
    setStatus(image.isNull() ? Error : Ready);
    update();
}

void DifferenceSurface::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

QSGNode* DifferenceSurface::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(old);
    if (m_image.isNull() || !window()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        m_imageChanged = true;
    }
    if (m_imageChanged)
        node->setTexture(window()->createTextureFromImage(m_image));
    m_imageChanged = false;
    node->setFiltering(smooth() ? QSGTexture::Linear : QSGTexture::Nearest);
    node->setRect(boundingRect());
    return node;
}

} // namespace vidgo::ui::compare
