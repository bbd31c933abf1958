#pragma once

#include <memory>
#include <stop_token>

#include <opencv2/core.hpp>

#include "layout.h"
#include "timeline.h"
#include "vidgo/base/result.h"
#include "vidgo/ondevice/video_composer.h"

namespace vidgo::ondevice {

/// Paints the frames of one shot. Frames are asked for in rising order.
class ShotPainter
{
public:
    virtual ~ShotPainter() = default;
    /// `frame` is one of the clip; `out` becomes CV_8UC3 of the frame's size. `closer` is a further zoom.
    virtual Outcome paint(cv::Mat& out, std::int64_t frame, double closer) = 0;
};

/// The shot refers to the story, which outlives the painter.
Result<std::unique_ptr<ShotPainter>> makeShotPainter(const Shot& shot, const VideoStory& story,
                                                     const FrameLayout& layout, const std::stop_token& stop);

/// The scene's picture as CV_8UC3, transparent parts over the template's ground; the first frame of a clip.
Result<cv::Mat> stillOf(const VideoScene& scene, const VideoTemplate& look, int maxSide,
                        const std::stop_token& stop);

} // namespace vidgo::ondevice
