#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// What the border of a picture says about its background.
struct BorderModel
{
    /// CV_32F 0..1, the size of the input: how much a pixel stands out from what the border shows.
    cv::Mat foreground;
    /// 0..1: share of the border that one smooth colour surface explains. 1 is a studio ground.
    double plainness = 0;
    /// 0..1: how far the standing-out part is from the rest. Near 0 nothing stands out.
    double contrast = 0;
};

/// `lab` is CV_32FC3 (L 0..100), about 256 pixels on the longer side; `background` (CV_8U, may be empty)
/// marks pixels known to be background, which count as border wherever they are.
///
/// Three cues are joined: the distance to a quadratic colour surface through the border (gradients, soft
/// shadows), the distance to a mixture of the border's colours (several things on the border), and the
/// minimum barrier distance to the border (Zhang et al., "Minimum Barrier Salient Object Detection at 80
/// FPS", 2015: how much colour changes on the easiest way to the border).
BorderModel modelBorder(const cv::Mat& lab, const cv::Mat& background);

} // namespace vidgo::ondevice
