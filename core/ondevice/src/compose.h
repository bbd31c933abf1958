#pragma once

#include <stop_token>

#include <opencv2/core.hpp>

#include "backdrop.h"
#include "edge_refiner.h"
#include "vidgo/media/image.h"

namespace vidgo::ondevice {

/// Alpha at full size: the refined mask, bent to the strokes (`strokeMap` as of paintStrokes(), may be
/// empty). `image` is CV_8UC3 or CV_8UC4; its own alpha is not looked at here.
Result<media::Image> refineAlpha(const cv::Mat& image, const EdgeRefiner& refiner, const cv::Mat& strokeMap,
                                 const Progress& progress, const std::stop_token& stop);

/// The finished picture from the image, its refined alpha and what goes behind; without a backdrop Rgba8.
/// The image's own alpha is multiplied in.
Result<media::Image> compose(const cv::Mat& image, const cv::Mat& alpha, const Backdrop* backdrop,
                             int edgeRadius, const Progress& progress, const std::stop_token& stop);

/// Multiplies the image's own alpha, if it has one, into `alpha`.
void multiplyOwnAlpha(const cv::Mat& image, cv::Mat& alpha);

} // namespace vidgo::ondevice
