#include "tryon/cloth_light.h"

#include <algorithm>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "tryon/fill_in.h"

namespace vidgo::ondevice {

namespace {

constexpr int kColors = 4;
constexpr int kSamples = 4000;
// Colours nearer to each other than this, with a third of the weight on brightness, are one in other light.
constexpr float kOneColor = 11.0F;
// Shares of the picture's height over which light changes.
constexpr double kSmooth = 0.012;
constexpr double kFine = 0.0016;

cv::Mat featuresOf(const cv::Mat& rgb)
{
    cv::Mat lab;
    rgb.convertTo(lab, CV_32F, 1.0 / 255);
    cv::cvtColor(lab, lab, cv::COLOR_RGB2Lab);
    std::vector<cv::Mat> parts;
    cv::split(lab, parts);
    parts[0] *= 0.3;
    cv::merge(parts, lab);
    return lab;
}

std::vector<cv::Vec3f> colorsOf(const cv::Mat& features, const cv::Mat& worn)
{
    std::vector<cv::Point> pixels;
    cv::findNonZero(worn, pixels);
    std::vector<cv::Vec3f> samples;
    const std::size_t step = std::max<std::size_t>(1, pixels.size() / kSamples);
    for (std::size_t i = 0; i < pixels.size(); i += step)
        samples.push_back(features.at<cv::Vec3f>(pixels[i]));
    if (samples.size() < 16)
        return {};
    // Deterministic: first the mean, then always the sample farthest from all so far.
    std::vector<cv::Vec3f> centers{samples[samples.size() / 2]};
    while (centers.size() < kColors) {
        const auto away = [&](const cv::Vec3f& sample) {
            double least = 1e9;
            for (const auto& center : centers)
                least = std::min(least, cv::norm(sample - center));
            return least;
        };
        const auto far = std::ranges::max_element(samples, {}, away);
        if (away(*far) < static_cast<double>(kOneColor))
            break;
        centers.push_back(*far);
    }
    for (int round = 0; round < 6; ++round) {
        std::vector<cv::Vec4f> sums(centers.size(), cv::Vec4f::all(0));
        for (const auto& sample : samples) {
            const auto near = std::ranges::min_element(
                centers, {}, [&](const cv::Vec3f& center) { return cv::norm(sample - center); });
            auto& sum = sums[static_cast<std::size_t>(near - centers.begin())];
            sum += cv::Vec4f(sample[0], sample[1], sample[2], 1);
        }
        for (std::size_t i = 0; i < centers.size(); ++i)
            if (sums[i][3] > 0)
                centers[i] = cv::Vec3f(sums[i][0], sums[i][1], sums[i][2]) / sums[i][3];
    }
    return centers;
}

float medianOf(std::vector<float>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

ClothLight lightOnClothes(const cv::Mat& rgb, const cv::Mat& worn)
{
    const cv::Mat features = featuresOf(rgb);
    cv::Mat core;
    cv::erode(worn, core, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(7, 7)));
    const auto colors = colorsOf(features, core);
    ClothLight out{cv::Mat(rgb.size(), CV_32F, cv::Scalar(1)), cv::Mat(rgb.size(), CV_32F, cv::Scalar(1))};
    if (colors.empty())
        return out;
    cv::Mat label(rgb.size(), CV_8U, cv::Scalar(255));
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x)
            if (core.at<std::uint8_t>(y, x) != 0) {
                const auto& here = features.at<cv::Vec3f>(y, x);
                const auto near = std::ranges::min_element(
                    colors, {}, [&](const cv::Vec3f& color) { return cv::norm(here - color); });
                label.at<std::uint8_t>(y, x) = static_cast<std::uint8_t>(near - colors.begin());
            }
    cv::Mat gray;
    cv::cvtColor(rgb, gray, cv::COLOR_RGB2GRAY);
    gray.convertTo(gray, CV_32F);
    cv::Mat ratio(rgb.size(), CV_32F, cv::Scalar(1));
    cv::Mat weight(rgb.size(), CV_32F, cv::Scalar(0));
    for (std::size_t i = 0; i < colors.size(); ++i) {
        cv::Mat same = label == static_cast<int>(i);
        // Mixed pixels between two colours say nothing about light.
        cv::erode(same, same, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(3, 3)));
        std::vector<float> values;
        for (int y = 0; y < rgb.rows; y += 2)
            for (int x = 0; x < rgb.cols; x += 2)
                if (same.at<std::uint8_t>(y, x) != 0)
                    values.push_back(gray.at<float>(y, x));
        if (values.size() < 8)
            continue;
        const cv::Mat relative = gray / std::max(4.0F, medianOf(values));
        relative.copyTo(ratio, same);
        weight.setTo(1, same);
    }
    ratio = cv::max(0.45, cv::min(1.5, ratio));
    const cv::Mat filled = fillIn(ratio, weight);
    cv::Mat fine;
    cv::GaussianBlur(filled, fine, {}, std::max(0.6, kFine * rgb.rows));
    cv::GaussianBlur(filled, out.light, {}, std::max(1.0, kSmooth * rgb.rows));
    out.folds = cv::max(0.85, cv::min(1.12, cv::Mat(fine / out.light)));
    return out;
}

} // namespace vidgo::ondevice
