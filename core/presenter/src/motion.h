#pragma once

#include <vector>

#include "figure.h"
#include "vidgo/speech/speaker.h"

namespace vidgo::presenter {

/// How loud the speech is, smoothed, for a head that moves along.
class Emphasis
{
public:
    Emphasis() = default;
    explicit Emphasis(const media::AudioBuffer& audio);
    double at(std::int64_t timeUs) const; ///< 0 silent … 1.

private:
    std::vector<double> m_steps;
};

/// The idle motion of a figure `height` pixels high: breathing, swaying, a head that nods with the speech.
/// Slow waves whose periods never meet, so that nothing is seen to repeat.
Pose poseAt(std::int64_t timeUs, double emphasis, double height);

/// How far the eyes are closed.
float lidsAt(const std::vector<std::int64_t>& blinks, std::int64_t timeUs);

} // namespace vidgo::presenter
