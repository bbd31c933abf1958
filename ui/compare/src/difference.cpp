#include "difference.h"

#include <QtGui/QImageReader>
#include <QtGui/QPainter>

#include <array>

namespace vidgo::ui::compare {

namespace {

QString pathOf(const QUrl& source)
{
    return source.scheme() == u"qrc" ? u':' + source.path() : source.toLocalFile();
}

QImage bounded(const QImage& picture)
{
    if (std::max(picture.width(), picture.height()) <= kMostDifferenceSide)
        return picture;
    return picture.scaled(kMostDifferenceSide, kMostDifferenceSide, Qt::KeepAspectRatio,
                          Qt::SmoothTransformation);
}

// Turned upright, no larger than the frame may be; alpha is kept.
QImage readBounded(const QUrl& source, QSize& native)
{
    const QString path = pathOf(source);
    if (path.isEmpty())
        return {};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize stored = reader.size();
    if (stored.isEmpty())
        return {};
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    native = turned ? stored.transposed() : stored;
    const QSize most(kMostDifferenceSide, kMostDifferenceSide);
    if (stored.width() > most.width() || stored.height() > most.height())
        reader.setScaledSize(stored.scaled(most, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

QImage opened(const QUrl& source, const QImage& image, QSize& native)
{
    if (image.isNull())
        return readBounded(source, native);
    native = image.size();
    return bounded(image);
}

QImage framed(const QImage& picture, QSize frame)
{
    QImage result(frame, QImage::Format_RGB32);
    result.fill(0); // black: this format has no alpha
    const QSize size = picture.size().scaled(frame, Qt::KeepAspectRatio);
    const QRect place(QPoint((frame.width() - size.width()) / 2, (frame.height() - size.height()) / 2), size);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, picture);
    return result;
}

// A table instead of a multiplication for each of millions of values.
std::array<quint8, 256> amplified(double gain)
{
    std::array<quint8, 256> table{};
    for (std::size_t value = 0; value < table.size(); ++value)
        table[value] = static_cast<quint8>(std::min(255.0, static_cast<double>(value) * std::max(1.0, gain)));
    return table;
}

} // namespace

QImage absoluteDifference(const QImage& a, const QImage& b, double gain)
{
    if (a.isNull() || a.size() != b.size())
        return {};
    const QImage first = a.format() == QImage::Format_RGB32 ? a : framed(a, a.size());
    const QImage second = b.format() == QImage::Format_RGB32 ? b : framed(b, b.size());
    const auto table = amplified(gain);
    const auto channel = [&table](int one, int other) {
        return static_cast<int>(table[static_cast<std::size_t>(std::abs(one - other))]);
    };
    QImage result(a.size(), QImage::Format_RGB32);
    for (int y = 0; y < a.height(); ++y) {
        const auto* left = reinterpret_cast<const QRgb*>(first.constScanLine(y));
        const auto* right = reinterpret_cast<const QRgb*>(second.constScanLine(y));
        auto* out = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < a.width(); ++x)
            out[x] = qRgb(channel(qRed(left[x]), qRed(right[x])), channel(qGreen(left[x]), qGreen(right[x])),
                          channel(qBlue(left[x]), qBlue(right[x])));
    }
    return result;
}

QImage readDifference(const DifferenceOrder& order)
{
    QSize beforeSize;
    QSize afterSize;
    const QImage before = opened(order.before, order.beforeImage, beforeSize);
    const QImage after = opened(order.after, order.afterImage, afterSize);
    if (before.isNull() || after.isNull())
        return {};
    // As the viewport does it: the result gives the shape, the wider picture the size.
    const QSize frame = afterSize.width() >= beforeSize.width()
                            ? after.size()
                            : after.size().scaled(before.width(), kMostDifferenceSide, Qt::KeepAspectRatio);
    return absoluteDifference(framed(before, frame), framed(after, frame), order.gain);
}

} // namespace vidgo::ui::compare
