#pragma once

#include <functional>
#include <stop_token>

#include <opencv2/core.hpp>

#include "vidgo/base/progress.h"

namespace vidgo::ondevice {

/// Calls `work` for every tile of a picture, on all cores, and looks for a stop request before each. An
/// exception of OpenCV or a lack of memory in one of them comes back as an error.
Outcome forEachTile(const cv::Size& size, int side, const std::function<void(const cv::Rect& tile)>& work,
                    const Progress& progress, const std::stop_token& stop);

/// `tile` with a margin, within the picture.
cv::Rect withMargin(const cv::Rect& tile, int margin, const cv::Size& size);

} // namespace vidgo::ondevice
