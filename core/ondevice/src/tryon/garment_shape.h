#pragma once

#include <stop_token>

#include <opencv2/core.hpp>

#include "tryon/outline.h"
#include "vidgo/base/result.h"
#include "vidgo/model/tryon.h"

namespace vidgo::ondevice {

/// Pixels on the longer side at which garments and bodies are measured.
inline constexpr int kTryOnSide = 960;

struct GarmentShape
{
    GarmentKind kind = GarmentKind::Top; ///< Never Automatic.
    Outline outline;
    cv::Mat cover;   ///< CV_8U: what is worn in front of the body; the opening at the neck is not.
    cv::Mat opening; ///< CV_8U: the inside of the back that is seen through the opening at the neck.
    std::array<cv::Mat, 2> sleeve; ///< CV_8U 0/255: the part of `cover` that is a sleeve; may be empty.
    /// What is worn underneath shows in the opening: a jacket. Otherwise skin does.
    bool isOpen = false;
    cv::Point2f neck;      ///< The lowest point of the opening; of the upper edge in the middle without one.
    bool isCutOff = false; ///< Goes on beyond the lower border of its picture.
};

/// Measures a garment that is seen from the front, upright, sleeves hanging or spread. `rgba` is CV_8UC4 of
/// about kTryOnSide. Fails with OnDeviceError::GarmentUnclear when the outline is not that of clothes for the
/// upper body.
Result<GarmentShape> shapeOfGarment(const cv::Mat& rgba, GarmentKind kind);

/// The first row from `from` down at which the part around `axis` is split in two for at least `least` rows;
/// a negative y when it never is. `mask` is CV_8U.
cv::Point2f crotchOf(const cv::Mat& mask, float axis, int from, int to, int least);

} // namespace vidgo::ondevice
