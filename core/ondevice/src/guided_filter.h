#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// The guided filter with a colour guide (He, Sun, Tang, "Guided Image Filtering", 2010 and 2013, section
/// 3.6): a local linear model of `input` in the guide's colours, so that edges of the guide become edges of
/// the result. `guide` is CV_32FC3 0..1, `input` CV_32F; windows are (2 radius + 1)²; `epsilon` is the
/// variance, in the guide's units, under which a window counts as flat.
cv::Mat guidedFilter(const cv::Mat& guide, const cv::Mat& input, int radius, float epsilon);

} // namespace vidgo::ondevice
