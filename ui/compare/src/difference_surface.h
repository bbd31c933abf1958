#pragma once

#include <QtCore/QPointer>
#include <QtGui/QImage>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

#include <atomic>
#include <memory>

#include "difference.h"
#include "vidgo/ui/compare/frame_source.h"

namespace vidgo::ui::compare {

/// Shows how two pictures differ, amplified. It is computed by the processor, off the UI thread: the software
/// renderer draws no shaders, and both renderers are to show the same. Of clips it shows the frames that are
/// to be seen at the moment; while it is being computed further frames wait, and only the newest of them.
class DifferenceSurface : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// file:, qrc: and image: addresses. With one side empty nothing is shown.
    Q_PROPERTY(QUrl before READ before WRITE setBefore NOTIFY beforeChanged)
    Q_PROPERTY(QUrl after READ after WRITE setAfter NOTIFY afterChanged)
    /// Clips; not null, they are shown in the place of the pictures.
    Q_PROPERTY(vidgo::ui::compare::FrameSource* beforeFrames READ beforeFrames WRITE setBeforeFrames NOTIFY
                   beforeChanged)
    Q_PROPERTY(vidgo::ui::compare::FrameSource* afterFrames READ afterFrames WRITE setAfterFrames NOTIFY
                   afterChanged)
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
    FrameSource* beforeFrames() const { return m_beforeFrames; }
    void setBeforeFrames(FrameSource* frames);
    FrameSource* afterFrames() const { return m_afterFrames; }
    void setAfterFrames(FrameSource* frames);
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
    void follow(QPointer<FrameSource>& place, FrameSource* frames);
    void request();
    void onFrame();
    bool hasBoth() const;
    void compute();
    DifferenceOrder order() const;
    QImage provided(const QUrl& source) const;
    void accept(quint64 ticket, const QImage& image);
    void setStatus(Status status);

    DifferenceOrder m_order; ///< Without the pictures in memory.
    QPointer<FrameSource> m_beforeFrames;
    QPointer<FrameSource> m_afterFrames;
    Status m_status = Null;
    QImage m_image;
    bool m_imageChanged = false;
    bool m_computing = false;
    bool m_outdated = false; ///< A frame came while another was being computed.
    /// The newest order: workers drop what nobody waits for any more.
    std::shared_ptr<std::atomic<quint64>> m_ticket;
};

} // namespace vidgo::ui::compare
