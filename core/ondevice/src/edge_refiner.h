#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

struct RefineOptions
{
    double softness = 0.5; ///< CutoutSettings::edgeSoftness.
    int reach = 4;         ///< Pixels at the mask's size within which the edge may move; hair wants more.
};

/// Turns a mask found at a reduced size into alpha at full size, tile by tile.
///
/// Within a band along the outline: guided filter of the mask with the picture as guide, then the share of
/// subject in each pixel read off the line between the colours of subject and background next to it, where
/// these are far enough apart. Outside of the band alpha is the mask.
class EdgeRefiner
{
public:
    /// `mask` is CV_8U 0/255, or already soft; `full` the size of the picture.
    EdgeRefiner(const cv::Mat& mask, const cv::Size& full, const RefineOptions& options);

    /// Pixels around a tile that refine() must see.
    int margin() const { return m_margin; }
    /// Full-size pixels over which the edge is looked at.
    int radius() const { return m_radius; }
    /// True when nothing in `area` (full size) is near the outline; `value` then is its alpha.
    bool isUniform(const cv::Rect& area, float& value) const;
    /// CV_32F 0..1 for the whole of `area`; `rgb` is CV_8UC3 of the same size. Near the rim of `area`, within
    /// margin(), the answer is rough unless that is the rim of the picture.
    cv::Mat refine(const cv::Mat& rgb, const cv::Rect& area) const;

private:
    cv::Mat enlarge(const cv::Mat& small, const cv::Rect& area) const;

    cv::Mat m_mask; // CV_32F 0..1, smoothed a little against stairs
    cv::Mat m_band; // CV_32F 0..1, 1 near the outline
    cv::Size m_full;
    double m_softness = 0.5;
    int m_radius = 2;
    int m_margin = 8;
};

/// The subject's own colour where background shines through, so that no rim of the old background is left
/// (Forte, "Approximate Fast Foreground Colour Estimation", 2021: blurred colours of both sides, then one
/// step of projection; here in two rounds, wide and narrow). `rgb` is CV_8UC3, `alpha` CV_32F; the result
/// CV_8UC3. Where alpha is 0 it is the nearby subject colour, or black far from it.
cv::Mat ownColors(const cv::Mat& rgb, const cv::Mat& alpha, int radius);

} // namespace vidgo::ondevice
