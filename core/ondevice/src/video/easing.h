#pragma once

#include <algorithm>
#include <cmath>

namespace vidgo::ondevice {

// Each takes and gives 0..1.

inline double easeInOut(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

inline double easeOut(double t)
{
    const double rest = 1 - std::clamp(t, 0.0, 1.0);
    return 1 - rest * rest * rest;
}

/// Quick in the middle, for what crosses the whole frame.
inline double easeInOutQuick(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t < 0.5 ? 8 * t * t * t * t : 1 - std::pow(-2 * t + 2, 4) / 2;
}

/// For the camera: almost even, so that it moves on through the changes between shots.
inline double easeCamera(double t)
{
    return 0.7 * std::clamp(t, 0.0, 1.0) + 0.3 * easeInOut(t);
}

inline double mix(double from, double to, double t)
{
    return from + (to - from) * t;
}

} // namespace vidgo::ondevice
