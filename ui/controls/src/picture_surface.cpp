#include "picture_surface.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtGui/QPixmapCache>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickImageProvider>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGImageNode>

#include <chrono>

namespace vidgo::ui {

namespace {

// While a window is being resized the shown picture is stretched; it is decoded anew when the size rests.
constexpr std::chrono::milliseconds kRest{80};

} // namespace

PictureSurface::PictureSurface(QQuickItem* parent)
    : QQuickItem(parent)
    , m_ticket(std::make_shared<std::atomic<quint64>>(0))
{
    setFlag(ItemHasContents);
    m_resized.setSingleShot(true);
    m_resized.setInterval(kRest);
    connect(&m_resized, &QTimer::timeout, this, &PictureSurface::request);
}

PictureSurface::~PictureSurface()
{
    ++*m_ticket;
}

void PictureSurface::setSource(const QUrl& source)
{
    if (m_source == source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
    request();
}

void PictureSurface::setFillMode(FillMode mode)
{
    if (m_fillMode == mode)
        return;
    m_fillMode = mode;
    Q_EMIT fillModeChanged();
    Q_EMIT paintedRectChanged();
    request();
}

void PictureSurface::setRadius(qreal radius)
{
    if (qFuzzyCompare(m_radius, radius))
        return;
    m_radius = radius;
    Q_EMIT radiusChanged();
    request();
}

QRectF PictureSurface::paintedRect() const
{
    if (m_fillMode == Crop || m_nativeSize.isEmpty())
        return boundingRect();
    const QSizeF size = QSizeF(m_nativeSize).scaled(boundingRect().size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void PictureSurface::componentComplete()
{
    QQuickItem::componentComplete();
    request();
}

void PictureSurface::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    Q_EMIT paintedRectChanged();
    update();
    schedule();
}

void PictureSurface::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged)
        request();
}

void PictureSurface::schedule()
{
    if (m_image.isNull())
        return request();
    setStale(true);
    m_resized.start();
}

PictureOrder PictureSurface::order() const
{
    const qreal ratio = window()->effectiveDevicePixelRatio();
    return {m_source, (boundingRect().size() * ratio).toSize(), m_fillMode == Crop, m_radius * ratio};
}

// What an image provider of the engine holds under the address.
QImage PictureSurface::provided() const
{
    auto* engine = qmlEngine(this);
    auto* base = engine ? engine->imageProvider(m_source.host()) : nullptr;
    auto* provider = dynamic_cast<QQuickImageProvider*>(base);
    if (!provider || provider->imageType() != QQmlImageProviderBase::Image)
        return {};
    QSize size;
    return provider->requestImage(m_source.path().mid(1), &size, {});
}

void PictureSurface::request()
{
    if (!isComponentComplete() || !window())
        return;
    if (m_source.isEmpty())
        return clear(Null);
    const PictureOrder wanted = order();
    if (wanted.frame.isEmpty() || wanted == m_lastOrder)
        return setStale(!wanted.frame.isEmpty() && wanted != m_shownOrder);
    m_lastOrder = wanted;
    const quint64 ticket = ++*m_ticket;
    if (m_source.scheme() == u"image")
        return accept(ticket, QString(), fitPicture(provided(), wanted));
    const QString key = wanted.key();
    QPixmap cached;
    if (QPixmapCache::find(key, &cached) && m_shownSource == m_source)
        return accept(ticket, QString(), {cached.toImage(), m_nativeSize});
    // A file that is only drawn at another size stays as it is until the new size is there.
    if (m_shownSource != m_source)
        setStatus(Loading);
    QThreadPool::globalInstance()->start(
        [guard = QPointer<PictureSurface>(this), newest = m_ticket, ticket, wanted, key] {
            if (newest->load() != ticket)
                return;
            DecodedPicture picture = decodePicture(wanted);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, ticket, key, picture = std::move(picture)] {
                    if (guard)
                        guard->accept(ticket, key, picture);
                },
                Qt::QueuedConnection);
        });
}

void PictureSurface::accept(quint64 ticket, const QString& key, const DecodedPicture& picture)
{
    if (m_ticket->load() != ticket)
        return;
    if (picture.image.isNull())
        return clear(Error);
    if (!key.isEmpty())
        QPixmapCache::insert(key, QPixmap::fromImage(picture.image));
    m_image = picture.image;
    m_imageChanged = true;
    m_shownSource = m_source;
    m_shownOrder = m_lastOrder;
    setStale(m_resized.isActive());
    setNativeSize(picture.nativeSize);
    setStatus(Ready);
    update();
}

void PictureSurface::clear(Status status)
{
    ++*m_ticket;
    if (status == Null)
        m_lastOrder = {};
    m_image = {};
    m_imageChanged = true;
    m_shownSource.clear();
    m_shownOrder = m_lastOrder;
    setStale(false);
    setNativeSize({});
    setStatus(status);
    update();
}

void PictureSurface::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

void PictureSurface::setStale(bool stale)
{
    if (m_isStale == stale)
        return;
    m_isStale = stale;
    Q_EMIT staleChanged();
}

void PictureSurface::setNativeSize(QSize size)
{
    if (m_nativeSize == size)
        return;
    m_nativeSize = size;
    Q_EMIT nativeSizeChanged();
    Q_EMIT paintedRectChanged();
}

QSGNode* PictureSurface::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(old);
    if (m_image.isNull() || !window()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_imageChanged = true;
    }
    if (m_imageChanged)
        node->setTexture(window()->createTextureFromImage(m_image));
    m_imageChanged = false;
    const QRectF target = paintedRect();
    node->setRect(target);
    // Between two sizes: keep the proportions and cut what does not fit.
    const QSizeF shown = target.size().scaled(QSizeF(m_image.size()), Qt::KeepAspectRatio);
    node->setSourceRect(QRectF(
        QPointF((m_image.width() - shown.width()) / 2, (m_image.height() - shown.height()) / 2), shown));
    return node;
}

} // namespace vidgo::ui
