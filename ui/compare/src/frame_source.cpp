#include "vidgo/ui/compare/frame_source.h"

namespace vidgo::ui::compare {

void FrameSource::show(const QImage& frame, QSizeF nativeSize)
{
    m_frame = frame;
    setNativeSize(nativeSize.isEmpty() ? QSizeF(frame.size()) : nativeSize);
    setStatus(Ready);
    Q_EMIT frameChanged();
}

void FrameSource::clear(Status status)
{
    m_frame = {};
    setNativeSize({});
    setStatus(status);
    Q_EMIT frameChanged();
}

void FrameSource::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

void FrameSource::setNativeSize(QSizeF size)
{
    if (m_nativeSize == size)
        return;
    m_nativeSize = size;
    Q_EMIT nativeSizeChanged();
}

} // namespace vidgo::ui::compare
