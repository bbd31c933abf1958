#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// CV_32F of the channels of `image`, 0..1.
cv::Mat toFloat(const cv::Mat& image);
/// CV_8U of 0..1, clamped.
cv::Mat toBytes(const cv::Mat& image);
/// Rec. 709 luma of CV_32FC3, CV_32F.
cv::Mat lumaOf(const cv::Mat& rgb);

/// Gaussian blur whose cost hardly grows with `sigma` (pixels): wide ones run on a reduced copy.
cv::Mat softBlur(const cv::Mat& image, double sigma);
/// The same with different widths across and down.
cv::Mat softBlur(const cv::Mat& image, double sigmaX, double sigmaY);

/// Even areas, kept edges: each channel of CV_32FC3 through a guided filter that it guides itself (He, Sun
/// and Tang, "Guided Image Filtering", 2013, its sums taken on a reduced copy as in He and Sun, "Fast Guided
/// Filter", 2015). `radius` in pixels; contrasts well under `contrast` (0..1) go.
cv::Mat flatten(const cv::Mat& rgb, double radius, double contrast);

/// The value under which the share `part` (0..1) of a CV_32F picture lies, to 1/256.
float quantile(const cv::Mat& values, double part);

/// 0 below `low`, 1 above `high`, a smooth S between.
inline float smoothStep(float low, float high, float value)
{
    float t = (value - low) / (high - low);
    t = t < 0 ? 0 : (t > 1 ? 1 : t);
    return t * t * (3 - 2 * t);
}

} // namespace vidgo::ondevice
