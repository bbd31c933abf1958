#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// A curve for all channels and a small factor for each.
struct Levels
{
    float black = 0;
    float gain = 1;
    float lift = 0; ///< Where black comes to lie.
    float gamma = 1;
    cv::Vec3f balance{1, 1, 1};

    bool isIdentity() const { return black == 0 && gain == 1 && gamma == 1 && balance == cv::Vec3f(1, 1, 1); }
};

/// Of a reduced picture, CV_8UC3; where `alpha` (may be empty) is transparent nothing counts.
Levels levelsOf(const cv::Mat& rgb, const cv::Mat& alpha);

/// In place, CV_32FC3, 0..255. `at` is where the part lies in the whole picture: the dither, which keeps
/// stretched gradients smooth, is a matter of the place alone.
void applyLevels(cv::Mat& rgb, const Levels& levels, cv::Point at);

} // namespace vidgo::ondevice
