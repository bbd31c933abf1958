#pragma once

#include <QtCore/QObject>
#include <QtCore/QSizeF>
#include <QtGui/QImage>
#include <QtQml/qqmlregistration.h>

namespace vidgo::ui::compare {

/// A picture that changes: the moment of a clip that is to be seen. Whoever plays the clip shows frames here;
/// surfaces and comparisons draw the newest one.
class FrameSource : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Whoever plays a clip has one.")
    Q_PROPERTY(Status status READ status NOTIFY statusChanged)
    /// Pixels of the clip, upright; frames may be smaller. Empty until Ready.
    Q_PROPERTY(QSizeF nativeSize READ nativeSize NOTIFY nativeSizeChanged)

public:
    enum Status { Null, Ready, Loading, Error };
    Q_ENUM(Status)

    using QObject::QObject;

    Status status() const { return m_status; }
    QSizeF nativeSize() const { return m_nativeSize; }
    /// Null unless Ready.
    const QImage& frame() const { return m_frame; }

    /// Draws fastest in QImage::Format_RGB32 and Format_ARGB32_Premultiplied. `nativeSize` empty: as the
    /// frame.
    void show(const QImage& frame, QSizeF nativeSize);
    /// Shows nothing, and why.
    void clear(Status status);

Q_SIGNALS:
    void frameChanged();
    void statusChanged();
    void nativeSizeChanged();

private:
    void setStatus(Status status);
    void setNativeSize(QSizeF size);

    QImage m_frame;
    QSizeF m_nativeSize;
    Status m_status = Null;
};

} // namespace vidgo::ui::compare
