#pragma once

#include <QtCore/QPointer>
#include <QtCore/QRectF>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

#include "vidgo/ui/compare/frame_source.h"

namespace vidgo::ui::compare {

/// Draws the newest frame of a source: a texture of its own, so that it works on every renderer.
class FrameSurface : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::compare::FrameSource* frames READ frames WRITE setFrames NOTIFY framesChanged)
    Q_PROPERTY(FillMode fillMode READ fillMode WRITE setFillMode NOTIFY fillModeChanged)

public:
    /// The values are those of QML's Image.
    enum FillMode { Fit = 1, Crop = 2 };
    Q_ENUM(FillMode)

    explicit FrameSurface(QQuickItem* parent = nullptr);

    FrameSource* frames() const { return m_frames; }
    void setFrames(FrameSource* frames);
    FillMode fillMode() const { return m_fillMode; }
    void setFillMode(FillMode mode);

Q_SIGNALS:
    void framesChanged();
    void fillModeChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData*) override;

private:
    void onFrame();

    QPointer<FrameSource> m_frames;
    FillMode m_fillMode = Fit;
    bool m_frameChanged = false;
};

} // namespace vidgo::ui::compare
