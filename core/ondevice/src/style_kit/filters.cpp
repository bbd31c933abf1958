#include "filters.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

// A blur of this many pixels on the reduced copy hides the reduction.
constexpr double kReducedSigma = 2.5;

cv::Size reducedBy(const cv::Size& size, double x, double y)
{
    return {std::max(1, static_cast<int>(std::lround(size.width / x))),
            std::max(1, static_cast<int>(std::lround(size.height / y)))};
}

} // namespace

cv::Mat toFloat(const cv::Mat& image)
{
    cv::Mat out;
    image.convertTo(out, CV_32F, 1.0 / 255.0);
    return out;
}

cv::Mat toBytes(const cv::Mat& image)
{
    cv::Mat out;
    image.convertTo(out, CV_8U, 255.0);
    return out;
}

cv::Mat lumaOf(const cv::Mat& rgb)
{
    cv::Mat out;
    cv::transform(rgb, out, cv::Matx13f(0.2126F, 0.7152F, 0.0722F));
    return out;
}

cv::Mat softBlur(const cv::Mat& image, double sigmaX, double sigmaY)
{
    const double x = std::max(1.0, sigmaX / kReducedSigma);
    const double y = std::max(1.0, sigmaY / kReducedSigma);
    const cv::Size size = reducedBy(image.size(), x, y);
    cv::Mat small = image;
    if (size != image.size())
        cv::resize(image, small, size, 0, 0, cv::INTER_AREA);
    // A sigma of 0 would be chosen by OpenCV from the other one.
    const double sx = std::max(0.01, sigmaX * size.width / image.cols);
    const double sy = std::max(0.01, sigmaY * size.height / image.rows);
    cv::Mat blurred;
    cv::GaussianBlur(small, blurred, {}, sx, sy, cv::BORDER_REPLICATE);
    if (size == image.size())
        return blurred;
    cv::Mat out;
    cv::resize(blurred, out, image.size(), 0, 0, cv::INTER_LINEAR);
    return out;
}

cv::Mat softBlur(const cv::Mat& image, double sigma)
{
    return softBlur(image, sigma, sigma);
}

cv::Mat flatten(const cv::Mat& rgb, double radius, double contrast)
{
    const double factor = std::clamp(radius / 2.0, 1.0, 8.0);
    cv::Mat small = rgb;
    const cv::Size size = reducedBy(rgb.size(), factor, factor);
    if (size != rgb.size())
        cv::resize(rgb, small, size, 0, 0, cv::INTER_AREA);
    const int side = 2 * std::max(1, static_cast<int>(std::lround(radius / factor))) + 1;
    const auto box = [side](const cv::Mat& in) {
        cv::Mat out;
        cv::boxFilter(in, out, CV_32F, {side, side}, {-1, -1}, true, cv::BORDER_REPLICATE);
        return out;
    };
    const cv::Mat mean = box(small);
    const cv::Mat variance = box(small.mul(small)) - mean.mul(mean);
    cv::Mat slope;
    cv::divide(variance, variance + cv::Scalar::all(contrast * contrast), slope);
    cv::Mat offset = mean - slope.mul(mean);
    slope = box(slope);
    offset = box(offset);
    if (size != rgb.size()) {
        cv::resize(slope, slope, rgb.size(), 0, 0, cv::INTER_LINEAR);
        cv::resize(offset, offset, rgb.size(), 0, 0, cv::INTER_LINEAR);
    }
    cv::Mat out = slope.mul(rgb);
    out += offset;
    return out;
}

float quantile(const cv::Mat& values, double part)
{
    std::array<std::int64_t, 256> counts{};
    for (int y = 0; y < values.rows; ++y) {
        const auto* row = values.ptr<float>(y);
        for (int x = 0; x < values.cols; ++x)
            ++counts[static_cast<std::size_t>(std::clamp(static_cast<int>(row[x] * 255.0F), 0, 255))];
    }
    const double wanted = part * static_cast<double>(values.total());
    double sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        sum += static_cast<double>(counts[i]);
        if (sum >= wanted)
            return static_cast<float>(i) / 255.0F;
    }
    return 1.0F;
}

} // namespace vidgo::ondevice
