#pragma once

#include <vector>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/cutout.h"

namespace vidgo::ui {

/// The corrections that the person paints on a picture, with undo and redo. Positions are fractions of the
/// picture's width and height.
class StrokeBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    /// As many points as a run accepts: nothing more can be painted until something is undone.
    Q_PROPERTY(bool full READ isFull NOTIFY changed)

public:
    enum Kind { Keep, Erase };
    Q_ENUM(Kind)

    /// The most points that one run accepts, see cutoutFromJson().
    static constexpr int kMaxPoints = 10'000;

    using QObject::QObject;

    int count() const { return static_cast<int>(m_strokes.size()); }
    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    bool isFull() const { return m_points >= kMaxPoints; }
    const std::vector<Stroke>& strokes() const { return m_strokes; }

    /// Begins a stroke; `radius` is a fraction of the longer side.
    Q_INVOKABLE void begin(vidgo::ui::StrokeBoard::Kind kind, double radius, double x, double y);
    /// Continues it. Points closer together than a part of the radius are left out: they would paint nothing.
    Q_INVOKABLE void extend(double x, double y);
    Q_INVOKABLE void finish();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Takes all strokes away; undo brings them back.
    Q_INVOKABLE void clear();
    /// Begins anew, with nothing to undo: the picture is another one.
    void reset();
    /// Takes up strokes that were painted before; undo brings back what was there.
    void load(std::vector<Stroke> strokes);

Q_SIGNALS:
    void changed();

private:
    using Strokes = std::vector<Stroke>;

    void remember();
    void replace(Strokes strokes);

    Strokes m_strokes;
    std::vector<Strokes> m_past;
    std::vector<Strokes> m_future;
    int m_points = 0;
    bool m_painting = false;
};

} // namespace vidgo::ui
