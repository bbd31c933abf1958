#pragma once

#include <vector>

#include <opencv2/core.hpp>

namespace vidgo::ondevice::pixels {

/// At most `count` colours (Lab, L 0..100) that stand for those of `lab` (CV_32FC3): k-means that
/// begins with one colour and gives a new one to what is stood for worst, so equal pictures give equal
/// palettes. What is rare counts more than its share, so that a small red cherry keeps its red.
std::vector<cv::Vec3f> paletteOf(const cv::Mat& lab, int count);

/// Which of the palette is nearest.
int nearestOf(const std::vector<cv::Vec3f>& palette, const cv::Vec3f& color);

inline float distance2(const cv::Vec3f& a, const cv::Vec3f& b)
{
    const cv::Vec3f d = a - b;
    return d.dot(d);
}

} // namespace vidgo::ondevice::pixels
