#pragma once

#include <cstdint>
#include <string>

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// x * a / 255, rounded.
inline std::uint8_t scaled(int x, int a)
{
    const int product = x * a + 128;
    return static_cast<std::uint8_t>((product + (product >> 8)) >> 8);
}

/// "#RRGGBB" as red, green, blue; what is no colour is black.
cv::Vec3b colorOf(const std::string& text);

/// 0 black … 1 white (Rec. 709, of the sRGB values).
double brightnessOf(const cv::Vec3b& color);

cv::Vec3b mixed(const cv::Vec3b& from, const cv::Vec3b& to, double share);

/// Lays `over` (CV_8UC4, premultiplied) over `image` (CV_8UC3) with its corner at `at`; what lies outside is
/// left out. `opacity` is 0..255.
void layOver(cv::Mat& image, const cv::Mat& over, cv::Point at, int opacity = 255);

/// Lays `over` (CV_8UC3) over `image` of the same size as far as `mask` (CV_8U) says.
void layOver(cv::Mat& image, const cv::Mat& over, const cv::Mat& mask);

/// Not premultiplied RGBA to premultiplied.
cv::Mat premultiplied(const cv::Mat& rgba);

/// CV_8U, 255 inside of a rectangle with round corners that fills `size`, smooth at its edge.
cv::Mat roundMask(cv::Size size, double radius);

} // namespace vidgo::ondevice
