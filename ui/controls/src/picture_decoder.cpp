#include "picture_decoder.h"

#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace vidgo::ui {

namespace {

// No screen shows more, and every graphics card holds it.
constexpr int kMaxEdge = 4096;

QString pathOf(const QUrl& source)
{
    if (source.scheme() == u"qrc")
        return u':' + source.path();
    return source.toLocalFile();
}

QImage rounded(const QImage& image, QSize frame, qreal radius)
{
    QImage result(frame, QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(), QSizeF(frame)), radius, radius);
    QBrush brush(image);
    const int left = (frame.width() - image.width()) / 2; // whole pixels: half of one would blur
    const int top = (frame.height() - image.height()) / 2;
    brush.setTransform(QTransform::fromTranslate(left, top));
    painter.fillPath(path, brush);
    return result;
}

} // namespace

QString PictureOrder::key() const
{
    return QStringLiteral("%1|%2x%3|%4|%5")
        .arg(source.toString())
        .arg(frame.width())
        .arg(frame.height())
        .arg(crop)
        .arg(radius);
}

DecodedPicture decodePicture(const PictureOrder& order)
{
    const QString path = pathOf(order.source);
    if (path.isEmpty())
        return {};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    // The name may lie about the content.
    reader.setDecideFormatFromContent(true);
    const QSize stored = reader.size();
    if (!stored.isValid() || stored.isEmpty())
        return {};
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize native = turned ? stored.transposed() : stored;

    const QSize frame = order.frame.boundedTo(QSize(kMaxEdge, kMaxEdge)).expandedTo(QSize(1, 1));
    QSize scaled = native.scaled(frame, order.crop ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio)
                       .expandedTo(QSize(1, 1));
    reader.setScaledSize(turned ? scaled.transposed() : scaled);
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const QSize area = order.crop ? frame : image.size();
    if (order.radius <= 0 && area == image.size())
        return {image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                              : QImage::Format_RGB32),
                native};
    return {rounded(image, area, order.radius), native};
}

DecodedPicture fitPicture(const QImage& image, const PictureOrder& order)
{
    if (image.isNull())
        return {};
    const QSize frame = order.frame.boundedTo(QSize(kMaxEdge, kMaxEdge)).expandedTo(QSize(1, 1));
    // Never larger than it is: the scene graph stretches it as well.
    const QSize most = order.crop ? frame : frame.boundedTo(image.size());
    const QSize size =
        image.size().scaled(most, order.crop ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    const auto scaled =
        image.scaled(size.expandedTo(QSize(1, 1)), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (order.radius <= 0 && !order.crop)
        return {scaled.convertToFormat(QImage::Format_ARGB32_Premultiplied), image.size()};
    return {rounded(scaled, order.crop ? frame : scaled.size(), order.radius), image.size()};
}

} // namespace vidgo::ui
