#pragma once

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include <opencv2/core.hpp>

namespace vidgo::ondevice::oil {

/// One pull of the brush; lengths in pixels.
struct Stroke
{
    cv::Point2f at;
    cv::Vec2f along; ///< Unit vector.
    float bend = 0;  ///< Sideways by half of this times the way squared.
    float back = 0;  ///< How far it reaches against `along`,
    float front = 0; ///< and with it.
    float halfWidth = 1;
    cv::Vec3f color;
    int stamp = 0;          ///< Which bristles.
    std::uint32_t turn = 0; ///< When it is laid, beside the others.
};

/// How paint lies within a stroke. CV_32FC2 (cover, height), the length across the columns, scaled to about
/// the stroke's size in pixels so that fine bristles are averaged and not missed.
using Stamps = std::array<cv::Mat, 4>;
Stamps makeStamps(double length, double width);

/// Wet paint: CV_32FC4 of red, green, blue and height.
/// Lays `stroke` on the rows `from`..`to` of `paint`. `body` 0..1: how thick it lies.
void lay(const Stroke& stroke, const Stamps& stamps, float body, cv::Mat& paint, int from, int to);

/// The rows that a stroke may touch.
std::pair<int, int> rowsOf(const Stroke& stroke);

} // namespace vidgo::ondevice::oil
