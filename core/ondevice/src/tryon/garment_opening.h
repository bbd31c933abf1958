#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// The inside of a garment's back, as far as it is seen through the opening at the neck: what has the colour
/// that lies in the middle under the upper edge, when that differs from what surrounds it and is narrower
/// than the shoulders; and the rim above it. CV_8U 0/255 of the size of `rgb` (CV_8UC3); all 0 when the
/// picture shows no inside. `axis` is the column of the middle, `shoulders` the width between the armpits.
cv::Mat neckOpening(const cv::Mat& rgb, const cv::Mat& alpha, float axis, float shoulders);

} // namespace vidgo::ondevice
