#include "border_model.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "color_mixture.h"

namespace vidgo::ondevice {

namespace {

constexpr int kBasis = 6;
using Basis = cv::Vec<double, kBasis>;

Basis basisAt(int x, int y, const cv::Size& size)
{
    const double u = 2.0 * x / std::max(1, size.width - 1) - 1.0;
    const double v = 2.0 * y / std::max(1, size.height - 1) - 1.0;
    return {1.0, u, v, u * u, u * v, v * v};
}

struct Sample
{
    cv::Point at;
    cv::Vec3f color;
};

int ringWidth(const cv::Size& size)
{
    return std::max(1, static_cast<int>(std::lround(0.03 * std::min(size.width, size.height))));
}

std::vector<Sample> borderSamples(const cv::Mat& lab, const cv::Mat& background)
{
    const int ring = ringWidth(lab.size());
    std::vector<Sample> samples;
    for (int y = 0; y < lab.rows; ++y) {
        const auto* row = lab.ptr<cv::Vec3f>(y);
        for (int x = 0; x < lab.cols; ++x) {
            const bool onRing = x < ring || y < ring || x >= lab.cols - ring || y >= lab.rows - ring;
            if (onRing || (!background.empty() && background.at<std::uint8_t>(y, x) != 0))
                samples.push_back({{x, y}, row[x]});
        }
    }
    return samples;
}

/// A quadratic surface per Lab channel.
struct Surface
{
    cv::Matx<double, kBasis, 3> weights = cv::Matx<double, kBasis, 3>::zeros();
    double sigma = 0; ///< Robust spread of the border around it, Lab units.

    cv::Vec3f at(int x, int y, const cv::Size& size) const
    {
        const auto color = weights.t() * basisAt(x, y, size);
        return {static_cast<float>(color[0]), static_cast<float>(color[1]), static_cast<float>(color[2])};
    }
};

/// Iteratively reweighted least squares with Tukey's biweight, so that things that reach over the border do
/// not bend the surface.
Surface fitSurface(const std::vector<Sample>& samples, const cv::Size& size)
{
    Surface surface;
    std::vector<double> weights(samples.size(), 1.0);
    std::vector<float> distances(samples.size());
    for (int iteration = 0; iteration < 8; ++iteration) {
        cv::Matx<double, kBasis, kBasis> normal = cv::Matx<double, kBasis, kBasis>::eye() * 1e-3;
        cv::Matx<double, kBasis, 3> right = cv::Matx<double, kBasis, 3>::zeros();
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const Basis b = basisAt(samples[i].at.x, samples[i].at.y, size);
            const cv::Vec3d c(samples[i].color);
            normal += (b * b.t()) * weights[i];
            right += (b * c.t()) * weights[i];
        }
        surface.weights = normal.solve(right, cv::DECOMP_CHOLESKY);
        for (std::size_t i = 0; i < samples.size(); ++i)
            distances[i] = static_cast<float>(
                cv::norm(samples[i].color - surface.at(samples[i].at.x, samples[i].at.y, size)));
        std::vector<float> sorted = distances;
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        surface.sigma = std::max(1.0, 1.4826 * static_cast<double>(*middle) / 1.5);
        const double reach = 4.685 * surface.sigma;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const double u = static_cast<double>(distances[i]) / reach;
            weights[i] = u < 1.0 ? (1.0 - u * u) * (1.0 - u * u) : 0.0;
        }
    }
    return surface;
}

double shareExplained(const Surface& surface, const std::vector<Sample>& samples, const cv::Size& size)
{
    const double reach = std::min(8.0, 4.0 * surface.sigma);
    const auto near = std::count_if(samples.begin(), samples.end(), [&](const Sample& s) {
        return cv::norm(s.color - surface.at(s.at.x, s.at.y, size)) < reach;
    });
    return static_cast<double>(near) / static_cast<double>(std::max<std::size_t>(1, samples.size()));
}

/// One channel of the minimum barrier distance by raster scans in alternating directions.
class BarrierTransform
{
public:
    BarrierTransform(const cv::Mat& channel, const cv::Mat& seeds)
        : m_channel(channel)
        , m_high(channel.clone())
        , m_low(channel.clone())
        , m_distance(channel.size(), CV_32F, cv::Scalar(1e6))
    {
        m_distance.setTo(0.0, seeds);
    }

    cv::Mat run(int passes)
    {
        for (int pass = 0; pass < passes; ++pass) {
            if (pass % 2 == 0)
                forward();
            else
                backward();
        }
        return m_distance;
    }

private:
    void relax(int y, int x, int fromY, int fromX)
    {
        const float value = m_channel.at<float>(y, x);
        const float high = std::max(m_high.at<float>(fromY, fromX), value);
        const float low = std::min(m_low.at<float>(fromY, fromX), value);
        if (high - low < m_distance.at<float>(y, x)) {
            m_distance.at<float>(y, x) = high - low;
            m_high.at<float>(y, x) = high;
            m_low.at<float>(y, x) = low;
        }
    }
    void forward()
    {
        for (int y = 0; y < m_channel.rows; ++y) {
            for (int x = 0; x < m_channel.cols; ++x) {
                if (y > 0)
                    relax(y, x, y - 1, x);
                if (x > 0)
                    relax(y, x, y, x - 1);
            }
        }
    }
    void backward()
    {
        for (int y = m_channel.rows - 1; y >= 0; --y) {
            for (int x = m_channel.cols - 1; x >= 0; --x) {
                if (y + 1 < m_channel.rows)
                    relax(y, x, y + 1, x);
                if (x + 1 < m_channel.cols)
                    relax(y, x, y, x + 1);
            }
        }
    }

    cv::Mat m_channel;
    cv::Mat m_high;
    cv::Mat m_low;
    cv::Mat m_distance;
};

cv::Mat barrierDistance(const cv::Mat& lab, const cv::Mat& background)
{
    cv::Mat seeds(lab.size(), CV_8U, cv::Scalar(255));
    if (lab.cols > 2 && lab.rows > 2)
        seeds(cv::Rect(1, 1, lab.cols - 2, lab.rows - 2)).setTo(0);
    if (!background.empty())
        seeds.setTo(255, background);
    cv::Mat smooth;
    cv::GaussianBlur(lab, smooth, cv::Size(3, 3), 0.8);
    std::vector<cv::Mat> planes;
    cv::split(smooth, planes);
    cv::Mat sum = cv::Mat::zeros(lab.size(), CV_32F);
    for (std::size_t c = 0; c < 3; ++c) {
        const cv::Mat distance = BarrierTransform(planes[c], seeds).run(4);
        sum += c == 0 ? distance * 0.6 : distance;
    }
    return sum;
}

/// Squashes distances in Lab units to 0..1 with 0.5 at `half`.
cv::Mat squash(const cv::Mat& distance, const cv::Mat& half)
{
    cv::Mat out(distance.size(), CV_32F);
    for (int y = 0; y < distance.rows; ++y) {
        for (int x = 0; x < distance.cols; ++x) {
            const float d = distance.at<float>(y, x);
            const float h = half.at<float>(y, x);
            out.at<float>(y, x) = d * d / (d * d + h * h);
        }
    }
    return out;
}

float highPercentile(const cv::Mat& values, double share)
{
    std::vector<float> all(values.begin<float>(), values.end<float>());
    const auto at = all.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(all.size() - 1));
    std::nth_element(all.begin(), at, all.end());
    return *at;
}

/// How much the background itself varies around each place: the lower quartile of the barrier distance in a
/// window of almost half the picture. A marble top may vary much while the wall above it hardly does.
cv::Mat usualBarrier(const cv::Mat& barrier)
{
    constexpr int kCells = 24;
    const cv::Size size(std::min(kCells, barrier.cols), std::min(kCells, barrier.rows));
    cv::Mat cells;
    cv::resize(barrier, cells, size, 0, 0, cv::INTER_AREA);
    const int reach = kCells / 4;
    cv::Mat usual(size, CV_32F);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const cv::Rect window =
                cv::Rect(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1) & cv::Rect({0, 0}, size);
            usual.at<float>(y, x) = highPercentile(cells(window).clone(), 0.25);
        }
    }
    cv::Mat smooth;
    cv::resize(usual, smooth, barrier.size(), 0, 0, cv::INTER_LINEAR);
    return smooth;
}

} // namespace

BorderModel modelBorder(const cv::Mat& lab, const cv::Mat& background)
{
    BorderModel model;
    const std::vector<Sample> samples = borderSamples(lab, background);
    const Surface surface = fitSurface(samples, lab.size());
    model.plainness = shareExplained(surface, samples, lab.size());

    std::vector<cv::Vec3f> colors;
    colors.reserve(samples.size());
    for (const Sample& sample : samples)
        colors.push_back(sample.color);
    const ColorMixture mixture = ColorMixture::fit(colors, {}, 6);

    // On a plain ground the surface speaks; the busier the border, the more the mixture does.
    const float plain = static_cast<float>(std::clamp((model.plainness - 0.6) / 0.35, 0.0, 1.0));
    cv::Mat away(lab.size(), CV_32F);
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            const cv::Vec3f color = lab.at<cv::Vec3f>(y, x);
            const auto fromSurface = static_cast<float>(cv::norm(color - surface.at(x, y, lab.size())));
            const float fromMixture = 4.0F * std::sqrt(mixture.distance2(color));
            away.at<float>(y, x) = plain * fromSurface + (1.0F - plain) * fromMixture;
        }
    }
    const cv::Mat barrier = barrierDistance(lab, background);
    const float top = highPercentile(barrier, 0.97);
    model.contrast = static_cast<double>(top);

    cv::Mat half = 2.5F * usualBarrier(barrier) + 3.0F;
    half = cv::min(cv::max(half, 5.0F), 22.0F);
    const cv::Mat colorCue = squash(away, cv::Mat(lab.size(), CV_32F, cv::Scalar(10.0)));
    const cv::Mat barrierCue = squash(barrier, half);
    model.foreground = 0.2 * colorCue + 0.55 * barrierCue + 0.25 * colorCue.mul(barrierCue);
    return model;
}

} // namespace vidgo::ondevice
