#pragma once

#include <stop_token>

#include <opencv2/core.hpp>

#include "style_engine.h"
#include "vidgo/media/image.h"

namespace vidgo::ondevice {

/// What the lengths of a style are fractions of: the shorter side, but at least a third of the longer one, so
/// that a thin strip is painted with strokes and not with dust.
double measureOf(const cv::Size& size);

struct StyleCanvas
{
    cv::Mat rgb; ///< CV_8UC3
    double unit = 1.0;
};

/// `image` (CV_8UC1, 3 or 4) at a measure of at most `side`. What is transparent gets the colours of what is
/// not, so that nothing foreign is mixed in along an outline.
Result<StyleCanvas> prepareCanvas(const cv::Mat& image, int side, const std::stop_token& stop);

/// The finished picture at the input's size from what a style painted on `canvas`.
Result<media::Image> finishStyle(const cv::Mat& image, const StyleCanvas& canvas, const cv::Mat& painted,
                                 double detail, double strength, const Progress& progress,
                                 const std::stop_token& stop);

} // namespace vidgo::ondevice
