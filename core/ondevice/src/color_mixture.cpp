#include "color_mixture.h"

#include <algorithm>
#include <cmath>

namespace vidgo::ondevice {

namespace {

// Added to every variance: two Lab units, the noise of a JPEG and of a quiet surface.
constexpr double kNoiseVariance = 4.0;
// About uniform over the Lab solid of sRGB, worth 0.1 % of the weight.
constexpr float kLogFloor = -20.5F;
constexpr double kTwoPiCubed = 248.05021344239853;

struct Moments
{
    double weight = 0;
    cv::Vec3d sum;
    cv::Matx33d products = cv::Matx33d::zeros();

    void add(const cv::Vec3f& color, double w)
    {
        const cv::Vec3d c(color[0], color[1], color[2]);
        weight += w;
        sum += c * w;
        products += (c * c.t()) * w;
    }
    cv::Vec3d mean() const { return sum * (1.0 / std::max(weight, 1e-9)); }
    cv::Matx33d covariance() const
    {
        const cv::Vec3d m = mean();
        return products * (1.0 / std::max(weight, 1e-9)) - m * m.t();
    }
};

struct Axis
{
    double variance = 0;
    cv::Vec3d direction;
};

Axis mainAxis(const Moments& moments)
{
    cv::Vec3d values;
    cv::Matx33d vectors;
    cv::eigen(moments.covariance(), values, vectors);
    return {values[0], cv::Vec3d(vectors(0, 0), vectors(0, 1), vectors(0, 2))};
}

Moments momentsOf(const std::vector<cv::Vec3f>& samples, const std::vector<float>& weights,
                  const std::vector<int>& labels, int label)
{
    Moments moments;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (labels[i] == label)
            moments.add(samples[i], weights.empty() ? 1.0 : static_cast<double>(weights[i]));
    }
    return moments;
}

} // namespace

ColorMixture ColorMixture::fit(const std::vector<cv::Vec3f>& samples, const std::vector<float>& weights,
                               int components)
{
    ColorMixture mixture;
    if (samples.empty())
        return mixture;
    components = std::clamp(components, 1, kMaxComponents);

    std::vector<int> labels(samples.size(), 0);
    std::vector<Moments> parts{momentsOf(samples, weights, labels, 0)};
    const double total = std::max(parts[0].weight, 1e-9);
    while (static_cast<int>(parts.size()) < components) {
        int widest = -1;
        Axis axis;
        double best = 0;
        for (int k = 0; k < static_cast<int>(parts.size()); ++k) {
            const auto& part = parts[static_cast<std::size_t>(k)];
            const Axis a = mainAxis(part);
            if (const double spread = a.variance * part.weight; spread > best) {
                best = spread;
                widest = k;
                axis = a;
            }
        }
        if (widest < 0 || axis.variance < kNoiseVariance)
            break;
        const auto index = static_cast<std::size_t>(widest);
        const double cut = parts[index].mean().dot(axis.direction);
        const int fresh = static_cast<int>(parts.size());
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const cv::Vec3d c(samples[i][0], samples[i][1], samples[i][2]);
            if (labels[i] == widest && c.dot(axis.direction) > cut)
                labels[i] = fresh;
        }
        parts[index] = momentsOf(samples, weights, labels, widest);
        parts.push_back(momentsOf(samples, weights, labels, fresh));
    }

    for (const Moments& part : parts) {
        if (part.weight <= 0)
            continue;
        const cv::Matx33d covariance = part.covariance() + cv::Matx33d::eye() * kNoiseVariance;
        Component& component = mixture.m_components[static_cast<std::size_t>(mixture.m_count++)];
        component.mean = cv::Vec3f(part.mean());
        component.inverse = cv::Matx33f(covariance.inv());
        component.weight = static_cast<float>(part.weight / total);
        component.logFactor = static_cast<float>(std::log(part.weight / total) -
                                                 0.5 * std::log(kTwoPiCubed * cv::determinant(covariance)));
    }
    return mixture;
}

float ColorMixture::logDensity(const cv::Vec3f& color) const
{
    float sum = 0;
    float top = kLogFloor;
    std::array<float, kMaxComponents> logs{};
    for (int k = 0; k < m_count; ++k) {
        const Component& c = m_components[static_cast<std::size_t>(k)];
        const cv::Vec3f d = color - c.mean;
        logs[static_cast<std::size_t>(k)] = c.logFactor - 0.5F * d.dot(c.inverse * d);
        top = std::max(top, logs[static_cast<std::size_t>(k)]);
    }
    for (int k = 0; k < m_count; ++k)
        sum += std::exp(logs[static_cast<std::size_t>(k)] - top);
    return top + std::log(sum + std::exp(kLogFloor - top));
}

float ColorMixture::distance2(const cv::Vec3f& color) const
{
    float best = 1e9F;
    for (int k = 0; k < m_count; ++k) {
        const Component& c = m_components[static_cast<std::size_t>(k)];
        if (c.weight < 0.02F)
            continue;
        const cv::Vec3f d = color - c.mean;
        best = std::min(best, d.dot(c.inverse * d));
    }
    return best;
}

} // namespace vidgo::ondevice
