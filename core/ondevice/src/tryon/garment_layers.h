#pragma once

#include <array>

#include <opencv2/core.hpp>

#include "tryon/garment_shape.h"

namespace vidgo::ondevice {

/// A garment in the parts that are laid on one after the other, CV_8UC4, not premultiplied.
struct GarmentLayers
{
    cv::Mat torso; ///< With the legs; reaches a little under the sleeves.
    std::array<cv::Mat, 2> sleeve;
    float scale = 1; ///< Pixels of a layer for one of the shape.
};

/// `rgba` (CV_8UC4) is the picture that `shape` was measured on, in any size.
GarmentLayers layersOf(const cv::Mat& rgba, const GarmentShape& shape);

/// The part `tile` of a picture that is `factor` times as large as the one `grid` was made for: each pixel
/// taken from the layer where the grid says. `grid` is CV_32FC2 for every kGridStep-th pixel, in pixels of
/// the shape; the layer has `scale` for one of these.
cv::Mat warpLayer(const cv::Mat& layer, const cv::Mat& grid, float scale, const cv::Rect& tile, float factor);

/// Pixels between the points of a grid.
inline constexpr int kGridStep = 16;

} // namespace vidgo::ondevice
