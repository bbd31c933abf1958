#pragma once

#include <opencv2/core.hpp>

#include "vidgo/model/video_template.h"

namespace vidgo::ondevice {

/// What lies behind cards and words: the template's colour with a little light in it, or `picture` (CV_8UC3,
/// may be empty) far out of focus and in that colour. `tint` 0..1 is how much of the colour lies over it.
/// Fine noise keeps its gradients from showing steps. CV_8UC3 of `size`.
cv::Mat paintGround(cv::Size size, const VideoTemplate& look, const cv::Mat& picture, double tint);

/// Darkens `image` below a rectangle with round corners, softly.
void dropShadow(cv::Mat& image, const cv::Rect& card, double radius, double unit);

} // namespace vidgo::ondevice
