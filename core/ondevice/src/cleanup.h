#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// Keeps what belongs to the subject: each connected part of `mask` (CV_8U 0/255) is rated by its size, how
/// central it lies, how much it stands out (`prior`, CV_32F 0..1) and how sharp its outline is; parts far
/// below the best one go. Parts that touch a keep stroke (`fixed`, CV_8U of Fixed) stay. Specks go, and holes
/// that are only specks are closed.
cv::Mat keepSubject(const cv::Mat& mask, const cv::Mat& prior, const cv::Mat& lab, const cv::Mat& fixed);

/// Takes away parts that are tiny beside the largest one and that no keep stroke touches.
void dropCrumbs(cv::Mat& mask, const cv::Mat& fixed);

} // namespace vidgo::ondevice
