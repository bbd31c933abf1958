#pragma once

#include <map>

#include <QImage>
#include <QMutex>
#include <QQuickImageProvider>
#include <QUrl>

class QQmlEngine;

namespace vidgo::ui {

/// Pictures that exist only on the screen, under addresses that every picture item understands. A slot holds
/// its newest picture and the one before it, which may still be asked for. Safe from any thread.
class PreviewStore final : public QQuickImageProvider
{
    Q_OBJECT

public:
    PreviewStore();
    /// The store of this engine, made when it is first asked for.
    static PreviewStore* of(QQmlEngine& engine);

    /// A new slot.
    QString newSlot();
    QUrl put(const QString& slot, const QImage& image);
    void drop(const QString& slot);

    QImage requestImage(const QString& id, QSize* size, const QSize& wanted) override;

private:
    QMutex m_mutex;
    std::map<QString, QImage> m_images; ///< By "slot/number".
    int m_slots = 0;
    int m_number = 0;
};

} // namespace vidgo::ui
