#pragma once

#include <opencv2/core.hpp>

#include "body_pose.h"

namespace vidgo::ondevice {

/// The outline of a person whose pose is known, exact enough to tell arms from the body: CV_8U 0..255 of the
/// size of `rgb` (CV_8UC3). `coarse` (CV_8U) is what the cut-out believes.
///
/// Joined in a graph cut: how far a pixel is from the bones, held against how thick a body is there; how much
/// it differs from the background carried on behind the person, which counts as far as that background is
/// plain; and the cut-out for the rest. Plain grounds are where a white shirt on a grey wall defeats a
/// search by colour alone.
cv::Mat bodyMatte(const cv::Mat& rgb, const cv::Mat& coarse, const Pose& pose);

} // namespace vidgo::ondevice
