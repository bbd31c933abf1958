#pragma once

#include <array>
#include <vector>

#include <opencv2/core.hpp>

#include "tryon/body_shape.h"
#include "tryon/garment_shape.h"

namespace vidgo::ondevice {

/// Points of a garment and where on the body they come to lie.
struct Pairs
{
    std::vector<cv::Point2f> garment;
    std::vector<cv::Point2f> body;
    void add(const cv::Point2f& onGarment, const cv::Point2f& onBody);
};

struct Pairing
{
    Pairs torso; ///< With the legs.
    std::array<Pairs, 2> sleeve;
    std::array<float, 2> sleeveEnd{}; ///< Pixels along the arm of the body where the sleeve ends.
    float scale = 1;                  ///< Pixels of the body for one of the garment.
};

/// The garment keeps its proportions at the scale of the shoulders; edges are drawn out to those of the
/// clothes that the person wears, as far as these reach a little beyond, so that they are covered. `cuffs`
/// tells where the worn sleeves end, along the arms; a sleeve that ends near there ends there.
Pairing pairUp(const GarmentShape& garment, const BodyShape& body, const TryOnSettings& settings,
               const std::array<float, 2>& cuffs);

/// A thin-plate spline (Bookstein, "Principal Warps", 1989) through pairs, from the body to the garment.
class PlateSpline
{
public:
    PlateSpline() = default;
    explicit PlateSpline(const Pairs& pairs);
    bool isEmpty() const { return m_centers.empty(); }
    cv::Point2f operator()(const cv::Point2f& onBody) const;
    /// CV_32FC2: the answers for every `step`-th pixel, one more than needed at the far edges.
    cv::Mat grid(const cv::Size& size, int step) const;

private:
    std::vector<cv::Point2f> m_centers;
    cv::Mat m_weights; // CV_64F, (n + 3) x 2
    float m_unit = 1;
};

} // namespace vidgo::ondevice
