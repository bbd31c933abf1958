#include "edge_filters.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/imgproc.hpp>

#include "vidgo/base/file.h"
#include "vidgo/ondevice/background_remover.h"

namespace vidgo::ondevice {

namespace {

constexpr std::size_t kCount =
    static_cast<std::size_t>(EdgeFilters::kBuckets) * EdgeFilters::kTaps * EdgeFilters::kPhases;
constexpr std::array<std::uint8_t, 8> kHead = {'V', 'G', 'E', 'N', 'L', '2', 'X', 1};
// Weights lie between -4 and 4.
constexpr float kUnit = 1.0F / 8192.0F;
// Gradients in grey values a pixel, and shares, from which on the next class begins.
constexpr std::array<float, EdgeFilters::kStrengths - 1> kStrengthSteps = {1.5F, 4.0F, 10.0F, 24.0F};
constexpr std::array<float, EdgeFilters::kCoherences - 1> kCoherenceSteps = {0.3F, 0.6F};

template <class Steps>
int classOf(float value, const Steps& steps)
{
    int found = 0;
    for (const float step : steps)
        found += value >= step ? 1 : 0;
    return found;
}

/// From the mean products of the gradients.
std::int16_t bucketOf(float xx, float xy, float yy)
{
    const float half = 0.5F * (xx - yy);
    const float root = std::sqrt(half * half + xy * xy);
    const float middle = 0.5F * (xx + yy);
    const float large = std::sqrt(std::max(0.0F, middle + root));
    const float small = std::sqrt(std::max(0.0F, middle - root));
    // The double of the direction, so that opposite gradients are one.
    const float degrees = cv::fastAtan2(2.0F * xy, xx - yy);
    const int angle =
        std::min(static_cast<int>(degrees * (EdgeFilters::kAngles / 360.0F)), EdgeFilters::kAngles - 1);
    const int strength = classOf(large, kStrengthSteps);
    const int coherence = classOf((large - small) / (large + small + 1e-6F), kCoherenceSteps);
    return static_cast<std::int16_t>((angle * EdgeFilters::kStrengths + strength) * EdgeFilters::kCoherences +
                                     coherence);
}

std::unexpected<Error> damaged(const std::filesystem::path& path, const std::string& internal)
{
    return fail(OnDeviceError::ModelMissing, internal, {{"file", path.filename().string()}});
}

} // namespace

EdgeFilters::EdgeFilters(Weights weights)
    : m_weights(std::move(weights))
{
    CV_Assert(m_weights.size() == kCount);
}

Result<EdgeFilters> EdgeFilters::load(const std::filesystem::path& path)
{
    const auto bytes = readFile(path, kHead.size() + kCount * 2);
    if (!bytes)
        return damaged(path, bytes.error().internal());
    if (bytes->size() != kHead.size() + kCount * 2 || !std::equal(kHead.begin(), kHead.end(), bytes->begin()))
        return damaged(path, "not the filters of this version");
    Weights weights(kCount);
    const auto* from = bytes->data() + kHead.size();
    for (std::size_t i = 0; i < kCount; ++i, from += 2)
        weights[i] = kUnit * static_cast<float>(static_cast<std::int16_t>(from[0] | from[1] << 8));
    return EdgeFilters(std::move(weights));
}

std::vector<std::uint8_t> EdgeFilters::toBytes(const Weights& weights)
{
    std::vector<std::uint8_t> bytes(kHead.begin(), kHead.end());
    for (const float weight : weights) {
        const auto value = static_cast<int>(std::lround(std::clamp(weight / kUnit, -32767.0F, 32767.0F)));
        bytes.push_back(static_cast<std::uint8_t>(value & 0xFF));
        bytes.push_back(static_cast<std::uint8_t>(value >> 8 & 0xFF));
    }
    return bytes;
}

cv::Mat EdgeFilters::bucketsOf(const cv::Mat& luma)
{
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(luma, dx, CV_32F, 1, 0, 1, 0.5, 0, cv::BORDER_REPLICATE);
    cv::Sobel(luma, dy, CV_32F, 0, 1, 1, 0.5, 0, cv::BORDER_REPLICATE);
    const cv::Size window(5, 5);
    cv::Mat xx;
    cv::Mat xy;
    cv::Mat yy;
    cv::GaussianBlur(dx.mul(dx), xx, window, 1.2, 1.2, cv::BORDER_REPLICATE);
    cv::GaussianBlur(dx.mul(dy), xy, window, 1.2, 1.2, cv::BORDER_REPLICATE);
    cv::GaussianBlur(dy.mul(dy), yy, window, 1.2, 1.2, cv::BORDER_REPLICATE);
    cv::Mat buckets(luma.size(), CV_16S);
    for (int y = 0; y < luma.rows; ++y) {
        auto* out = buckets.ptr<std::int16_t>(y);
        const auto* a = xx.ptr<float>(y);
        const auto* b = xy.ptr<float>(y);
        const auto* c = yy.ptr<float>(y);
        for (int x = 0; x < luma.cols; ++x)
            out[x] = bucketOf(a[x], b[x], c[x]);
    }
    return buckets;
}

cv::Mat EdgeFilters::enlarge(const cv::Mat& luma) const
{
    constexpr int kMargin = kSide / 2;
    const cv::Mat buckets = bucketsOf(luma);
    cv::Mat wide;
    cv::copyMakeBorder(luma, wide, kMargin, kMargin, kMargin, kMargin, cv::BORDER_REPLICATE);
    cv::Mat out(luma.rows * 2, luma.cols * 2, CV_32F);
    const auto step = wide.step1();
    for (int y = 0; y < luma.rows; ++y) {
        const auto* bucket = buckets.ptr<std::int16_t>(y);
        auto* top = out.ptr<float>(2 * y);
        auto* bottom = out.ptr<float>(2 * y + 1);
        for (int x = 0; x < luma.cols; ++x) {
            const float* patch = wide.ptr<float>(y) + x;
            const float middle = patch[kMargin * step + kMargin];
            const float* weights = m_weights.data() + static_cast<std::size_t>(bucket[x]) * kTaps * kPhases;
            cv::v_float32x4 sum = cv::v_setall_f32(middle);
            for (int row = 0; row < kSide; ++row, patch += step)
                for (int k = 0; k < kSide; ++k, weights += kPhases)
                    sum = cv::v_muladd(cv::v_setall_f32(patch[k] - middle), cv::v_load(weights), sum);
            cv::v_store_low(top + 2 * x, sum);
            cv::v_store_high(bottom + 2 * x, sum);
        }
    }
    return out;
}

} // namespace vidgo::ondevice
