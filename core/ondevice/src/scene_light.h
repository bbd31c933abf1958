#pragma once

#include <stop_token>

#include <opencv2/core.hpp>

#include "scene_ground.h"
#include "vidgo/base/result.h"

namespace vidgo::ondevice {

/// Brings the product into the light of the plate. From the means and spreads of lightness and colour in Lab
/// (as Reinhard et al., “Color Transfer between Images”, 2001) of the product and of the plate around it
/// follow a light colour, an exposure and a contrast. Unlike there, they are applied as light, a factor for
/// each channel and so that black stays black, and within limits in which a product keeps its own colours.
/// Then comes the gradient from the key light, the shade at the foot, and the plate's light around the edges.
/// Fails with BaseError::Cancelled or OutOfMemory.
Outcome lightProduct(PlacedProduct& product, const std::vector<float>& ground, const cv::Mat& plate,
                     const SceneLight& light, const std::stop_token& stop);

} // namespace vidgo::ondevice
