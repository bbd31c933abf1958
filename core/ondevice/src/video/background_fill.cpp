#include "background_fill.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

constexpr int kFillSide = 640;

cv::Mat inThreeChannels(const cv::Mat& one)
{
    cv::Mat out;
    cv::merge(std::vector<cv::Mat>{one, one, one}, out);
    return out;
}

// Colours and weights are halved until everything is known, then brought back ("push-pull", Gortler et al.,
// "The Lumigraph", 1996). Colours are multiplied by their weight.
cv::Mat fillFrom(const cv::Mat& colors, const cv::Mat& weight)
{
    cv::Mat below;
    if (std::max(weight.cols, weight.rows) > 1) {
        const cv::Size half((weight.cols + 1) / 2, (weight.rows + 1) / 2);
        cv::Mat smallColors;
        cv::Mat smallWeight;
        cv::resize(colors, smallColors, half, 0, 0, cv::INTER_AREA);
        cv::resize(weight, smallWeight, half, 0, 0, cv::INTER_AREA);
        // Half a known pixel is as good as a whole one on the next level, or the fill would fade to grey.
        cv::Mat enough = cv::max(smallWeight, 1e-4F);
        cv::Mat gain = cv::min(2.0F * smallWeight, 1.0F) / enough;
        cv::multiply(smallColors, inThreeChannels(gain), smallColors);
        cv::multiply(smallWeight, gain, smallWeight);
        cv::resize(fillFrom(smallColors, smallWeight), below, weight.size(), 0, 0, cv::INTER_LINEAR);
    } else {
        below = cv::Mat(weight.size(), CV_32FC3, cv::Scalar(128, 128, 128));
    }
    cv::Mat out;
    cv::multiply(below, inThreeChannels(1.0F - weight), out);
    return out + colors;
}

} // namespace

cv::Mat withoutSubject(const cv::Mat& rgb, const cv::Mat& subject)
{
    const double scale = std::min(1.0, static_cast<double>(kFillSide) / std::max(rgb.cols, rgb.rows));
    const cv::Size small(std::max(1, static_cast<int>(rgb.cols * scale)),
                         std::max(1, static_cast<int>(rgb.rows * scale)));
    cv::Mat colors;
    cv::Mat mask;
    cv::resize(rgb, colors, small, 0, 0, cv::INTER_AREA);
    cv::resize(subject, mask, small, 0, 0, cv::INTER_AREA);
    // Beyond the outline, where its colour still shines through.
    const int reach = std::max(3, std::max(small.width, small.height) / 90);
    cv::dilate(mask, mask, cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reach + 1, 2 * reach + 1}));
    cv::Mat weight;
    mask.convertTo(weight, CV_32F, -1.0 / 255, 1);
    colors.convertTo(colors, CV_32FC3);
    cv::multiply(colors, inThreeChannels(weight), colors);
    cv::Mat filled;
    fillFrom(colors, weight).convertTo(filled, CV_8UC3);
    cv::resize(filled, filled, rgb.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(mask, mask, rgb.size(), 0, 0, cv::INTER_LINEAR);
    cv::GaussianBlur(mask, mask, {0, 0}, std::max(1.0, reach / (2 * scale)));
    cv::Mat out = rgb.clone();
    for (int y = 0; y < out.rows; ++y) {
        const auto* m = mask.ptr<std::uint8_t>(y);
        const auto* f = filled.ptr<cv::Vec3b>(y);
        auto* o = out.ptr<cv::Vec3b>(y);
        for (int x = 0; x < out.cols; ++x)
            for (int c = 0; c < 3; ++c)
                o[x][c] = static_cast<std::uint8_t>((o[x][c] * (255 - m[x]) + f[x][c] * m[x] + 127) / 255);
    }
    return out;
}

} // namespace vidgo::ondevice
