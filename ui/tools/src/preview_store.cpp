#include "vidgo/ui/tools/preview_store.h"

#include <QQmlEngine>

namespace vidgo::ui {

namespace {

constexpr auto kName = "vidgo-preview";

} // namespace

PreviewStore::PreviewStore()
    : QQuickImageProvider(QQuickImageProvider::Image)
{}

PreviewStore* PreviewStore::of(QQmlEngine& engine)
{
    const auto name = QString::fromLatin1(kName);
    if (!engine.imageProvider(name))
        engine.addImageProvider(name, new PreviewStore); // the engine owns it
    return dynamic_cast<PreviewStore*>(engine.imageProvider(name));
}

QString PreviewStore::newSlot()
{
    const QMutexLocker lock(&m_mutex);
    return QString::number(++m_slots);
}

QUrl PreviewStore::put(const QString& slot, const QImage& image)
{
    const QMutexLocker lock(&m_mutex);
    const auto prefix = slot + QLatin1Char('/');
    QString before;
    for (auto at = m_images.lower_bound(prefix); at != m_images.end() && at->first.startsWith(prefix);) {
        if (before.isEmpty() || at->first > before)
            before = at->first;
        ++at;
    }
    std::erase_if(m_images,
                  [&](const auto& entry) { return entry.first.startsWith(prefix) && entry.first != before; });
    // Of one width, so that the newer one is the greater one.
    const auto id = prefix + QStringLiteral("%1").arg(++m_number, 9, 10, QLatin1Char('0'));
    m_images[id] = image;
    return QUrl(QStringLiteral("image://%1/%2").arg(QLatin1String(kName), id));
}

void PreviewStore::drop(const QString& slot)
{
    const QMutexLocker lock(&m_mutex);
    const auto prefix = slot + QLatin1Char('/');
    std::erase_if(m_images, [&](const auto& entry) { return entry.first.startsWith(prefix); });
}

QImage PreviewStore::requestImage(const QString& id, QSize* size, const QSize&)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_images.find(id);
    auto image = found == m_images.end() ? QImage() : found->second;
    if (size)
        *size = image.size();
    return image;
}

} // namespace vidgo::ui
