#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// A picture as brightness and two differences of colour (red and blue less brightness), CV_32F.
struct Planes
{
    cv::Mat luma;
    cv::Mat red;
    cv::Mat blue;
};

Planes planesOf(const cv::Mat& rgb); ///< CV_32FC3
cv::Mat rgbOf(const Planes& planes); ///< CV_32FC3, not clamped

/// The spread of the noise in the brightness of `rgb` (CV_8UC3 or CV_8UC4), in grey values: the median of a
/// second difference in both directions, which neither gradients nor straight edges reach, over patches all
/// over the picture (after Immerkær, “Fast noise variance estimation”, 1996).
double noiseOf(const cv::Mat& rgb);

/// How far the surroundings of a pixel have a say.
inline constexpr int kDenoiseReach = 4;

/// Non-local means over 7×7 places with 3×3 patches. `strength` 0..1, `noise` from noiseOf().
void denoise(Planes& planes, double noise, double strength);

} // namespace vidgo::ondevice
