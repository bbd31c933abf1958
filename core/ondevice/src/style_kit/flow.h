#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// Which way lines run. Kang, Lee and Chui, "Coherent Line Drawing" (2007), found by smoothing the structure
/// tensor as in Kyprianidis and Döllner (2008).
struct Flow
{
    cv::Mat direction; ///< CV_32FC2: (cos, sin) along the edges; the sign is arbitrary.
    cv::Mat coherence; ///< CV_32F 0..1: 0 no direction at all, 1 a clean line.
};

/// The tensor of `luma` (CV_32F) smoothed by `sigma` pixels, CV_32FC3: xx, yy, xy.
cv::Mat structureTensor(const cv::Mat& luma, double sigma);

Flow flowOf(const cv::Mat& tensor);

/// Each value becomes the mean along the flow, `reach` pixels to both sides.
cv::Mat smoothAlong(const cv::Mat& values, const Flow& flow, int reach);

} // namespace vidgo::ondevice
