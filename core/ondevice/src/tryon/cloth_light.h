#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

struct ClothLight
{
    cv::Mat light; ///< CV_32F: the smooth part, 1 for the usual brightness of the colour that is there.
    cv::Mat folds; ///< CV_32F: the fine part.
};

/// The light on clothes. Their pixels (`worn`, CV_8U) are sorted into a few colours, so that a pattern is not
/// taken for light; brightness is held against the median of its colour and carried on beyond the clothes.
ClothLight lightOnClothes(const cv::Mat& rgb, const cv::Mat& worn);

} // namespace vidgo::ondevice
