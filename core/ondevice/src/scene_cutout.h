#pragma once

#include <stop_token>

#include <opencv2/core.hpp>

#include "vidgo/base/result.h"

namespace vidgo::ondevice {

/// The pixels of a product where it stands on the canvas.
struct PlacedProduct
{
    cv::Rect whole;   ///< On the canvas; may reach out of it.
    cv::Rect visible; ///< The part within the canvas; may be empty.
    cv::Mat color;    ///< CV_32FC3, 0..255, of the visible part; carried on under transparent pixels.
    cv::Mat alpha;    ///< CV_32F, 0..1, of the visible part.
};

/// The bounds of what is more than a breath opaque in `rgba` (CV_8UC4); empty when nothing is.
cv::Rect opaqueBounds(const cv::Mat& rgba);

/// Scales `rgba` to fill `whole` and keeps what is within `canvas`. Half transparent pixels at the edge get
/// the colour of the opaque ones beside them, so that no fringe of an old background stays.
Result<PlacedProduct> placeProduct(const cv::Mat& rgba, const cv::Rect& whole, const cv::Size& canvas,
                                   const std::stop_token& stop);

} // namespace vidgo::ondevice
