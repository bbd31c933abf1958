#pragma once

#include <opencv2/core.hpp>

#include "scene_cutout.h"
#include "vidgo/model/catalog.h"

namespace vidgo::ondevice {

/// The light and the ground of a scene, with what the person changed in it.
struct SceneLight
{
    double from = 0;   ///< -1 left … 1 right
    double behind = 0; ///< 0 in front of the product … 1 behind it
    double height = 0.6;
    double warmth = 0.5;
    double groundDepth = 0.25;
    double shadow = 0.7;
    double reflection = 0;
    double colorMatch = 0.5;
    double relight = 0.5; ///< How much of the gradient across the product is wanted, 0..1.
};

/// Where the product touches the ground: for every column of the visible part the row, on the canvas, of the
/// ground under it. The outline's lowest points near the foot are taken; between them it is a line.
std::vector<float> groundLine(const PlacedProduct& product);

/// How dark the shadow is, 0..1.
struct Shade
{
    cv::Rect place; ///< On the canvas.
    cv::Mat depth;  ///< CV_32F of that size.
};

/// Contact and cast shadow on `canvas`, ending with the surface. `ground` is groundLine().
Shade shadeOf(const PlacedProduct& product, const std::vector<float>& ground, const SceneLight& light,
              const Scene::Surface& surface, const cv::Size& canvas);

struct MirrorImage
{
    cv::Rect place; ///< On the canvas; may be empty.
    cv::Mat color;  ///< CV_32FC3
    cv::Mat alpha;  ///< CV_32F
};

/// The product upside down below its ground line, fading and blurred with distance.
MirrorImage mirrorOf(const PlacedProduct& product, const std::vector<float>& ground, const SceneLight& light,
                     const Scene::Surface& surface, const cv::Size& canvas);

} // namespace vidgo::ondevice
