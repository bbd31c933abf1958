#include "vidgo/ui/tools/stroke_board.h"

#include <algorithm>
#include <cmath>

namespace vidgo::ui {

namespace {

constexpr double kStepOfRadius = 0.25;

Stroke::Point insidePicture(double x, double y)
{
    return {std::clamp(x, 0.0, 1.0), std::clamp(y, 0.0, 1.0)};
}

} // namespace

void StrokeBoard::begin(Kind kind, double radius, double x, double y)
{
    if (isFull())
        return;
    remember();
    m_strokes.push_back({.kind = kind == Keep ? Stroke::Kind::Keep : Stroke::Kind::Erase,
                         .radius = radius,
                         .points = {insidePicture(x, y)}});
    ++m_points;
    m_painting = true;
    Q_EMIT changed();
}

void StrokeBoard::extend(double x, double y)
{
    if (!m_painting || isFull())
        return;
    auto& stroke = m_strokes.back();
    const auto point = insidePicture(x, y);
    const auto& last = stroke.points.back();
    if (std::hypot(point.x - last.x, point.y - last.y) < stroke.radius * kStepOfRadius)
        return;
    stroke.points.push_back(point);
    ++m_points;
    Q_EMIT changed();
}

void StrokeBoard::finish()
{
    m_painting = false;
}

void StrokeBoard::undo()
{
    if (!canUndo())
        return;
    m_future.push_back(m_strokes);
    auto strokes = std::move(m_past.back());
    m_past.pop_back();
    replace(std::move(strokes));
}

void StrokeBoard::redo()
{
    if (!canRedo())
        return;
    m_past.push_back(m_strokes);
    auto strokes = std::move(m_future.back());
    m_future.pop_back();
    replace(std::move(strokes));
}

void StrokeBoard::clear()
{
    if (m_strokes.empty())
        return;
    remember();
    replace({});
}

void StrokeBoard::reset()
{
    m_past.clear();
    m_future.clear();
    replace({});
}

void StrokeBoard::load(std::vector<Stroke> strokes)
{
    remember();
    replace(std::move(strokes));
}

void StrokeBoard::remember()
{
    m_past.push_back(m_strokes);
    m_future.clear();
}

void StrokeBoard::replace(Strokes strokes)
{
    m_painting = false;
    m_strokes = std::move(strokes);
    m_points = 0;
    for (const auto& stroke : m_strokes)
        m_points += static_cast<int>(stroke.points.size());
    Q_EMIT changed();
}

} // namespace vidgo::ui
