#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// Carries what is known on into what is not, smoothly: averages of `values` (CV_32FC1 or 3) weighted by
/// `weight` (CV_32F, 0..1) go down a pyramid and fill the gaps on the way back up (Gortler et al., "The
/// Lumigraph", 1996, section 3.4). Known values stay. All 0 where nothing is known at all.
cv::Mat fillIn(const cv::Mat& values, const cv::Mat& weight);

} // namespace vidgo::ondevice
