#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// The picture (CV_8UC3) without its subject (CV_8U, the same size): what is behind it is filled from what is
/// around it, for slivers that come into view when the two move apart.
cv::Mat withoutSubject(const cv::Mat& rgb, const cv::Mat& subject);

} // namespace vidgo::ondevice
