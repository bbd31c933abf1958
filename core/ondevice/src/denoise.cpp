#include "denoise.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

constexpr int kSearch = 3;
constexpr int kPatchSide = 64;
constexpr int kPatchesPerAxis = 8;
// Noise under this cannot be told from rounding.
constexpr double kLeastNoise = 0.7;
constexpr float kChromaMore = 3.0F; // of the squared distance

/// Weighted sums for one plane.
struct Sums
{
    explicit Sums(const cv::Mat& from)
        : values(from.clone())
        , plane(from)
    {}
    cv::Mat values;
    const cv::Mat& plane;
};

/// Weights of a row by the distance of the patches: a bell that ends.
void weightsOf(const float* distance, float* weights, int count, float free, float scale)
{
    int i = 0;
    const auto zero = cv::v_setzero_f32();
    const auto one = cv::v_setall_f32(1.0F);
    const auto base = cv::v_setall_f32(free);
    const auto factor = cv::v_setall_f32(scale);
    for (; i + 4 <= count; i += 4) {
        const auto over = cv::v_max(cv::v_load(distance + i) - base, zero);
        const auto u = cv::v_max(one - over * factor, zero);
        const auto square = u * u;
        cv::v_store(weights + i, square * square);
    }
    for (; i < count; ++i) {
        const float u = std::max(0.0F, 1.0F - std::max(0.0F, distance[i] - free) * scale);
        weights[i] = u * u * u * u;
    }
}

/// to += weight * from
void addRow(float* to, const float* weights, const float* from, int count)
{
    int i = 0;
    for (; i + 4 <= count; i += 4)
        cv::v_store(to + i, cv::v_muladd(cv::v_load(weights + i), cv::v_load(from + i), cv::v_load(to + i)));
    for (; i < count; ++i)
        to[i] += weights[i] * from[i];
}

void addRow(float* to, const float* weights, int count)
{
    for (int i = 0; i < count; ++i)
        to[i] += weights[i];
}

/// One pair of places: every pixel `a` and its neighbour `b` see each other through the same weight.
class Pair
{
public:
    Pair(const cv::Size& size, cv::Point offset)
        : m_a(std::max(0, -offset.x), 0, size.width - std::abs(offset.x), size.height - offset.y)
        , m_b(m_a + offset)
    {}

    /// Mean squared difference of 3×3 patches.
    cv::Mat distance(const cv::Mat& luma) const
    {
        cv::Mat difference = luma(m_a) - luma(m_b);
        cv::Mat out;
        cv::boxFilter(difference.mul(difference), out, CV_32F, cv::Size(3, 3), {-1, -1}, true,
                      cv::BORDER_REPLICATE);
        return out;
    }

    void addWeights(cv::Mat& total, const cv::Mat& weights) const
    {
        eachRow(weights, [&](int y, const float* w) {
            addRow(total.ptr<float>(m_a.y + y) + m_a.x, w, m_a.width);
            addRow(total.ptr<float>(m_b.y + y) + m_b.x, w, m_a.width);
        });
    }
    void addValues(Sums& sums, const cv::Mat& weights) const
    {
        eachRow(weights, [&](int y, const float* w) {
            addRow(sums.values.ptr<float>(m_a.y + y) + m_a.x, w, sums.plane.ptr<float>(m_b.y + y) + m_b.x,
                   m_a.width);
            addRow(sums.values.ptr<float>(m_b.y + y) + m_b.x, w, sums.plane.ptr<float>(m_a.y + y) + m_a.x,
                   m_a.width);
        });
    }
    bool isEmpty() const { return m_a.width <= 0 || m_a.height <= 0; }

private:
    template <class Work>
    static void eachRow(const cv::Mat& weights, Work work)
    {
        for (int y = 0; y < weights.rows; ++y)
            work(y, weights.ptr<float>(y));
    }

    cv::Rect m_a;
    cv::Rect m_b;
};

cv::Mat weightMap(const cv::Mat& distance, float free, float scale)
{
    cv::Mat weights(distance.size(), CV_32F);
    for (int y = 0; y < distance.rows; ++y)
        weightsOf(distance.ptr<float>(y), weights.ptr<float>(y), distance.cols, free, scale);
    return weights;
}

double medianOf(std::vector<float>& values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The noise of one patch.
double noiseOfPatch(const cv::Mat& rgb)
{
    cv::Mat gray;
    cv::cvtColor(rgb, gray, rgb.channels() == 4 ? cv::COLOR_RGBA2GRAY : cv::COLOR_RGB2GRAY);
    static const cv::Matx33f kKernel(1, -2, 1, -2, 4, -2, 1, -2, 1);
    cv::Mat differences;
    cv::filter2D(gray, differences, CV_32F, kKernel, {-1, -1}, 0, cv::BORDER_REFLECT_101);
    std::vector<float> values;
    for (int y = 1; y + 1 < gray.rows; ++y)
        for (int x = 1; x + 1 < gray.cols; ++x)
            if (const auto value = gray.at<std::uint8_t>(y, x); value > 2 && value < 253)
                values.push_back(std::abs(differences.at<float>(y, x)));
    if (values.size() < 64)
        return -1;
    // The kernel's values make the spread six times as large; the median of a normal one is 0.6745.
    return medianOf(values) / 6.0 / 0.6745;
}

} // namespace

Planes planesOf(const cv::Mat& rgb)
{
    Planes planes;
    cv::Mat parts[3];
    cv::split(rgb, parts);
    cv::addWeighted(parts[0], 0.299, parts[1], 0.587, 0, planes.luma);
    cv::scaleAdd(parts[2], 0.114, planes.luma, planes.luma);
    planes.red = parts[0] - planes.luma;
    planes.blue = parts[2] - planes.luma;
    return planes;
}

cv::Mat rgbOf(const Planes& planes)
{
    const cv::Mat red = planes.red + planes.luma;
    const cv::Mat blue = planes.blue + planes.luma;
    cv::Mat green = planes.luma * (1.0 / 0.587);
    cv::scaleAdd(red, -0.299 / 0.587, green, green);
    cv::scaleAdd(blue, -0.114 / 0.587, green, green);
    cv::Mat rgb;
    cv::merge(std::vector<cv::Mat>{red, green, blue}, rgb);
    return rgb;
}

double noiseOf(const cv::Mat& rgb)
{
    std::vector<float> found;
    const int side = std::min({kPatchSide, rgb.cols, rgb.rows});
    for (int row = 0; row < kPatchesPerAxis; ++row) {
        for (int column = 0; column < kPatchesPerAxis; ++column) {
            const cv::Rect patch((rgb.cols - side) * column / (kPatchesPerAxis - 1),
                                 (rgb.rows - side) * row / (kPatchesPerAxis - 1), side, side);
            if (const double noise = noiseOfPatch(rgb(patch)); noise >= 0)
                found.push_back(static_cast<float>(noise));
        }
    }
    // Texture adds to it: the calmer patches know.
    std::sort(found.begin(), found.end());
    return found.empty() ? 0.0 : found[found.size() / 4];
}

void denoise(Planes& planes, double noise, double strength)
{
    if (strength <= 0 || noise < kLeastNoise)
        return;
    const auto variance = static_cast<float>(noise * noise);
    const float reach = 0.4F + 3.2F * static_cast<float>(strength);
    const float free = 2.0F * variance;
    const float scale = 1.0F / (4.0F * 2.0F * variance * reach * reach * 0.35F);
    Sums luma(planes.luma);
    Sums red(planes.red);
    Sums blue(planes.blue);
    cv::Mat lumaTotal(planes.luma.size(), CV_32F, cv::Scalar(1));
    cv::Mat chromaTotal = lumaTotal.clone();
    for (int dy = 0; dy <= kSearch; ++dy) {
        for (int dx = -kSearch; dx <= kSearch; ++dx) {
            if (dy == 0 && dx <= 0)
                continue;
            const Pair pair(planes.luma.size(), {dx, dy});
            if (pair.isEmpty())
                continue;
            const cv::Mat distance = pair.distance(planes.luma);
            const cv::Mat near = weightMap(distance, free, scale);
            pair.addWeights(lumaTotal, near);
            pair.addValues(luma, near);
            const cv::Mat wide = weightMap(distance, free * kChromaMore, scale / kChromaMore);
            pair.addWeights(chromaTotal, wide);
            pair.addValues(red, wide);
            pair.addValues(blue, wide);
        }
    }
    cv::Mat cleaned;
    cv::divide(luma.values, lumaTotal, cleaned);
    cv::divide(red.values, chromaTotal, planes.red);
    cv::divide(blue.values, chromaTotal, planes.blue);
    planes.luma = cleaned;
}

} // namespace vidgo::ondevice
