#pragma once

#include <opencv2/core.hpp>

#include "vidgo/model/short_video.h"
#include "vidgo/model/video_template.h"

namespace vidgo::ondevice {

/// Where things may stand in a frame, in pixels.
struct FrameLayout
{
    cv::Size size;
    double unit = 0;  ///< The shorter side; sizes of type and spaces are parts of it.
    cv::Rect2d safe;  ///< For words. In the upright shape platforms cover 10 % at the top, 20 % at the bottom
                      ///< and 12 % at the right.
    cv::Rect2d words; ///< For the title and what belongs to it.
    cv::Rect2d price; ///< For a price alone.
    cv::Rect2d card;  ///< The largest that a framed picture may be.
    cv::Rect2d caption;    ///< A caption stands at the bottom of it.
    cv::Rect2d endWords;   ///< For the words at the end, and
    cv::Rect2d endPicture; ///< the picture that stands with them.
};

/// In `shorterSide` pixels on the shorter side: 1080 for a clip, less for a preview. Sides are even.
FrameLayout layoutOf(VideoShape shape, int shorterSide, const VideoTemplate& look, bool hasCaptions);

} // namespace vidgo::ondevice
