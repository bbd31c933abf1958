#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "vidgo/model/cutout.h"

namespace vidgo::ondevice {

inline constexpr std::uint8_t kNoStroke = 128;

/// The strokes in drawing order, later over earlier, as a picture of the shape of `size` with 512 to 2048
/// pixels on the longer side: CV_8U, 255 keep, 0 erase, kNoStroke elsewhere, soft at the rims. Empty when
/// there are none.
cv::Mat paintStrokes(const std::vector<Stroke>& strokes, const cv::Size& size);

/// The inner parts of the strokes as CV_8U of Fixed at another size; the rims stay free. `map` may be empty.
cv::Mat fixedFromStrokes(const cv::Mat& map, const cv::Size& size);

/// Bends `alpha` (CV_32F 0..1) to a part of the stroke map of the same size.
void applyStrokes(cv::Mat& alpha, const cv::Mat& map);

/// CV_32F: how strokes speak for their neighbourhood, in nats (above 0 for foreground): most for pixels of
/// the stroke's colours close to it. `fixed` holds the strokes only. Empty when there are none.
cv::Mat strokeInfluence(const cv::Mat& lab, const cv::Mat& fixed);

} // namespace vidgo::ondevice
