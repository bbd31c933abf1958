#pragma once

#include <QtCore/QRectF>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QImage>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

#include <atomic>
#include <memory>

#include "picture_decoder.h"

namespace vidgo::ui {

/// The picture inside VPicture. Decodes off the UI thread, straight to the pixels of the screen: a thumbnail
/// of a large photo costs the memory of the thumbnail. Rounded corners are part of the decoded picture, so
/// they need no shader and look the same on the software renderer.
class PictureSurface : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// file: and qrc: addresses, and image: ones, whose pictures are in memory and drawn at once. A new
    /// address keeps the old picture until the new one is there.
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(FillMode fillMode READ fillMode WRITE setFillMode NOTIFY fillModeChanged)
    /// Corner radius in device-independent pixels.
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY radiusChanged)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged)
    /// The picture shown was made for another size; one for the size of now follows.
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged)
    /// Pixels of the file, turned upright; empty until Ready.
    Q_PROPERTY(QSizeF nativeSize READ nativeSize NOTIFY nativeSizeChanged)
    /// Where the picture lies within the item.
    Q_PROPERTY(QRectF paintedRect READ paintedRect NOTIFY paintedRectChanged)

public:
    /// The values are those of QML's Image.
    enum FillMode { Fit = 1, Crop = 2 };
    Q_ENUM(FillMode)
    enum Status { Null, Ready, Loading, Error };
    Q_ENUM(Status)

    explicit PictureSurface(QQuickItem* parent = nullptr);
    ~PictureSurface() override;

    QUrl source() const { return m_source; }
    void setSource(const QUrl& source);
    FillMode fillMode() const { return m_fillMode; }
    void setFillMode(FillMode mode);
    qreal radius() const { return m_radius; }
    void setRadius(qreal radius);
    Status status() const { return m_status; }
    bool isStale() const { return m_isStale; }
    QSizeF nativeSize() const { return m_nativeSize; }
    QRectF paintedRect() const;

Q_SIGNALS:
    void sourceChanged();
    void fillModeChanged();
    void radiusChanged();
    void statusChanged();
    void staleChanged();
    void nativeSizeChanged();
    void paintedRectChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData*) override;

private:
    void request();
    void schedule();
    PictureOrder order() const;
    QImage provided() const;
    void accept(quint64 ticket, const QString& key, const DecodedPicture& picture);
    void clear(Status status);
    void setStatus(Status status);
    void setStale(bool stale);
    void setNativeSize(QSize size);

    QUrl m_source;
    QUrl m_shownSource;
    FillMode m_fillMode = Crop;
    qreal m_radius = 0;
    Status m_status = Null;
    QSize m_nativeSize;
    QImage m_image;
    bool m_imageChanged = false;
    QTimer m_resized;
    /// The newest order. Workers compare their ticket with it and drop what nobody waits for any more.
    std::shared_ptr<std::atomic<quint64>> m_ticket;
    PictureOrder m_lastOrder;
    PictureOrder m_shownOrder;
    bool m_isStale = false;
};

} // namespace vidgo::ui
