#pragma once

#include <opencv2/core.hpp>

#include "body_pose.h"
#include "tryon/outline.h"
#include "vidgo/base/result.h"

namespace vidgo::ondevice {

/// A dressed person who stands and faces the camera, at about kTryOnSide.
struct BodyShape
{
    cv::Mat rgb;   ///< CV_8UC3
    cv::Mat alpha; ///< CV_8U: the person.
    Pose pose;
    Outline outline; ///< Arms from the seam at the shoulder over the elbow to the wrist.
    float unit = 0;  ///< Pixels between the joints of the shoulders.
    float chin = 0;  ///< Row.

    /// The first row of the person in a column, from the level of the armpits up; the head is not counted.
    float topAt(float x) const;
    /// Edges of the body without its arms in a row, as columns.
    std::pair<float, float> edgesAt(float y) const;
    /// Half the width of an arm at `along` pixels of its line, to the outer and to the inner side.
    std::pair<float, float> armReach(std::size_t side, float along) const;
};

/// Whether clothes can be laid on somebody who stands like this; fails with the OnDeviceError that says why
/// not. `person` is CV_8U, 0..255: where there is anybody.
Outcome checkPose(const Pose& pose, const cv::Mat& person);

/// `pose` has passed checkPose().
BodyShape shapeOfBody(const cv::Mat& rgb, const cv::Mat& alpha, const Pose& pose);

} // namespace vidgo::ondevice
