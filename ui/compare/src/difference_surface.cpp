#include "difference_surface.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickImageProvider>
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

void DifferenceSurface::setBeforeFrames(FrameSource* frames)
{
    if (m_beforeFrames == frames)
        return;
    follow(m_beforeFrames, frames);
    Q_EMIT beforeChanged();
    request();
}

void DifferenceSurface::setAfterFrames(FrameSource* frames)
{
    if (m_afterFrames == frames)
        return;
    follow(m_afterFrames, frames);
    Q_EMIT afterChanged();
    request();
}

void DifferenceSurface::follow(QPointer<FrameSource>& place, FrameSource* frames)
{
    if (place)
        place->disconnect(this);
    place = frames;
    if (frames)
        connect(frames, &FrameSource::frameChanged, this, &DifferenceSurface::onFrame);
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

// What an image provider of the engine holds under the address.
QImage DifferenceSurface::provided(const QUrl& source) const
{
    if (source.scheme() != u"image")
        return {};
    auto* engine = qmlEngine(this);
    auto* base = engine ? engine->imageProvider(source.host()) : nullptr;
    auto* provider = dynamic_cast<QQuickImageProvider*>(base);
    if (!provider || provider->imageType() != QQmlImageProviderBase::Image)
        return {};
    QSize size;
    return provider->requestImage(source.path().mid(1), &size, {});
}

DifferenceOrder DifferenceSurface::order() const
{
    auto order = m_order;
    order.beforeImage = m_beforeFrames ? m_beforeFrames->frame() : provided(order.before);
    order.afterImage = m_afterFrames ? m_afterFrames->frame() : provided(order.after);
    return order;
}

bool DifferenceSurface::hasBoth() const
{
    const bool beforeThere = m_beforeFrames ? !m_beforeFrames->frame().isNull() : !m_order.before.isEmpty();
    const bool afterThere = m_afterFrames ? !m_afterFrames->frame().isNull() : !m_order.after.isEmpty();
    return beforeThere && afterThere;
}

void DifferenceSurface::request()
{
    if (!isComponentComplete())
        return;
    ++*m_ticket;
    m_computing = false;
    if (!hasBoth()) {
        m_image = {};
        m_imageChanged = true;
        update();
        return setStatus(Null);
    }
    setStatus(Loading);
    compute();
}

void DifferenceSurface::onFrame()
{
    // A clip that gives way to another has no frame for a moment.
    if (m_computing && hasBoth())
        m_outdated = true;
    else if (m_status == Ready && hasBoth())
        compute();
    else
        request();
}

void DifferenceSurface::compute()
{
    m_computing = true;
    m_outdated = false;
    QThreadPool::globalInstance()->start([guard = QPointer<DifferenceSurface>(this), newest = m_ticket,
                                          ticket = ++*m_ticket, wanted = order()] {
        if (newest->load() != ticket)
            return;
        QImage image = readDifference(wanted);
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
    m_computing = false;
    m_image = image;
    m_imageChanged = true;
    setStatus(image.isNull() ? Error : Ready);
    update();
    if (m_outdated)
        onFrame();
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
