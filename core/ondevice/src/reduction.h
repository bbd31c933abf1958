#pragma once

#include <stop_token>

#include <opencv2/core.hpp>

#include "vidgo/base/progress.h"

namespace vidgo::ondevice {

struct Reduced
{
    cv::Mat rgb;   ///< CV_8UC3; transparent parts of the input are laid over middle grey.
    cv::Mat alpha; ///< CV_8U of the same size; empty when the input has no alpha channel.
};

/// Area average of `image` (CV_8UC3 or CV_8UC4) to at most `side` pixels on the longer side. Works in strips,
/// so that a stop request is seen soon and little memory is used on the way.
Result<Reduced> reduce(const cv::Mat& image, int side, const std::stop_token& stop);

} // namespace vidgo::ondevice
