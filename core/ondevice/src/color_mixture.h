#pragma once

#include <array>
#include <vector>

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// A mixture of Gaussians over Lab colours (L 0..100). Fitted without randomness: the component with the
/// widest spread is split along its main axis until there are enough (Orchard and Bouman, "Color quantization
/// of images", 1991), so equal samples give equal models.
class ColorMixture
{
public:
    static constexpr int kMaxComponents = 8;

    /// `weights` may be empty (all 1). Fewer components come out when the colours are fewer.
    static ColorMixture fit(const std::vector<cv::Vec3f>& samples, const std::vector<float>& weights,
                            int components);

    bool isEmpty() const { return m_count == 0; }
    /// Natural logarithm of the density, with a floor that stands for "any colour at all".
    float logDensity(const cv::Vec3f& color) const;
    /// Squared Mahalanobis distance to the nearest component that carries at least 2 % of the weight.
    float distance2(const cv::Vec3f& color) const;

private:
    struct Component
    {
        cv::Vec3f mean;
        cv::Matx33f inverse;
        float logFactor = 0; // log weight - 0.5 log((2 pi)^3 det)
        float weight = 0;
    };
    std::array<Component, kMaxComponents> m_components;
    int m_count = 0;
};

} // namespace vidgo::ondevice
