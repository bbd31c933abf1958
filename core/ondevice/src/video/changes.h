#pragma once

#include <opencv2/core.hpp>

#include "vidgo/model/video_template.h"

namespace vidgo::ondevice {

/// How much closer each of the two shots is drawn during a change, before they are brought together.
struct ChangeZoom
{
    double leaving = 1;
    double coming = 1;
};
ChangeZoom zoomDuring(ShotChange change, double time);

/// Brings two frames (CV_8UC3, one size) together into `leaving`: `time` 0 is the leaving one alone, 1 the
/// coming one.
void changeShots(ShotChange change, cv::Mat& leaving, const cv::Mat& coming, double time,
                 const cv::Vec3b& accent);

} // namespace vidgo::ondevice
