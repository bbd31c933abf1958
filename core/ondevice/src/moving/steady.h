#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// Takes the trembling out of what stands still: each frame becomes a mean with the one before, pixel by
/// pixel, the more the less they differ. What moves is left alone.
class Steady
{
public:
    /// `strength` 0 (nothing) … 1 (still parts keep nine tenths of the past).
    explicit Steady(double strength);

    /// CV_8UC3 in place; a frame of another size begins anew.
    void apply(cv::Mat& frame);

private:
    double m_strength;
    cv::Mat m_past; ///< CV_32FC3
};

} // namespace vidgo::ondevice
