#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// How much each pixel looks like the background near it: CV_32F 0..1. The background outside of `mask`
/// (CV_8U 0/255) is kept as a grid of small cells with a colour and a spread each; a pixel is held against
/// the cells within about a fifth of the picture. What shines through a ring or a handle looks like what is
/// around it; so does a soft shadow, because being darker counts less than having another hue.
cv::Mat likenessToSurroundings(const cv::Mat& lab, const cv::Mat& mask);

/// Fills every hole.
cv::Mat fillHoles(const cv::Mat& mask);

/// Fills those holes of `mask` that are parts of the subject (a label on a bottle) and leaves open those
/// through which the background is seen (a ring, a handle): walls much thinner than the hole, or inside it
/// the same even colour as outside.
cv::Mat fillOwnHoles(const cv::Mat& mask, const cv::Mat& lab, const cv::Mat& likeness, const cv::Mat& fixed);

/// Takes soft shadows out of `mask`: from outside, a flood runs into it over pixels that have the hue of the
/// background they come from, are no brighter, and lie where colour changes only gradually. The edge of a
/// thing stops it. `lab` and the masks have the same size, about 768 pixels on the longer side.
cv::Mat dropSoftShadows(const cv::Mat& mask, const cv::Mat& lab, const cv::Mat& fixed);

} // namespace vidgo::ondevice
