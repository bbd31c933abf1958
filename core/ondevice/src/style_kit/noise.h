#pragma once

#include <cstdint>

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// Scrambles three numbers into one; the same on every machine. Multiplications and shifts after Wellons,
/// "Prospecting for Hash Functions" (2018).
std::uint32_t scramble(std::uint32_t x, std::uint32_t y, std::uint32_t seed);
/// 0..1 from the same.
float chance(int x, int y, std::uint32_t seed);

/// Noise over a canvas whose grains have a width and height in units, so that a larger canvas shows the same
/// grains with more pixels each; grains smaller than a pixel are averaged. CV_32F, mean 0, deviation 1 before
/// averaging, reaching from -1.73 to 1.73.
cv::Mat grain(const cv::Size& canvas, double unit, const cv::Size2d& cell, std::uint32_t seed);

/// Soft blotches: grains of `cell` units and of its halves, each of half the weight. CV_32F, about -1..1.
cv::Mat clouds(const cv::Size& canvas, double unit, double cell, int octaves, std::uint32_t seed);

} // namespace vidgo::ondevice
