#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// Cuts once more along the outline of `mask` (CV_8U 0/255), at the size of `lab`, within `reach` pixels of
/// it. There each pixel is held against the colours of subject and background next to it instead of those
/// of the whole picture. Strokes in `fixed` (CV_8U of Fixed) are obeyed.
cv::Mat followOutline(const cv::Mat& lab, const cv::Mat& mask, const cv::Mat& fixed, int reach);

/// How far subject and background differ across the outline, Lab units, averaged along it; 0 when there is
/// no outline.
double contrastAcross(const cv::Mat& lab, const cv::Mat& mask);

} // namespace vidgo::ondevice
