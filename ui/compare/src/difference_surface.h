#pragma once

#include <QtGui/QImage>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

#include <atomic>
#include <memory>

#include "difference.h"

namespace vidgo::ui::compare {

/// Shows how two pictures differ, amplified. It is computed by the processor, off the UI thread: the software
/// renderer draws no shaders, and both renderers are to show the same.
class DifferenceSurface : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// file: and qrc: addresses. With one of them empty nothing is shown.
    Q_PROPERTY(QUrl before READ before WRITE setBefore NOTIFY beforeChanged)
    Q_PROPERTY(QUrl after READ after WRITE setAfter NOTIFY afterChanged)
    Q_PROPERTY(double gain READ gain WRITE setGain NOTIFY gainChanged)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged)

public:
    enum Status { Null, Ready, Loading, Error };
    Q_ENUM(Status)

    explicit DifferenceSurface(QQuickItem* parent = nullptr);
    ~DifferenceSurface() override;

    QUrl before() const { return m_order.before; }
    void setBefore(const QUrl& before);
    QUrl after() const { return m_order.after; }
    void setAfter(const QUrl& after);
    double gain() const { return m_order.gain; }
    void setGain(double gain);
    Status status() const { return m_status; }

Q_SIGNALS:
    void beforeChanged();
    void afterChanged();
    void gainChanged();
    void statusChanged();

protected:
    void componentComplete() override;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData*) override;

private:
    void request();
    void accept(quint64 ticket, const QImage& image);
    void setStatus(Status status);

    DifferenceOrder m_order;
    Status m_status = Null;
    QImage m_image;
    bool m_imageChanged = false;
    /// The newest order: workers drop what nobody waits for any more.
    std::shared_ptr<std::atomic<quint64>> m_ticket;
};

} // namespace vidgo::ui::compare
