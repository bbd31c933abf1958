#include "scene_light.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "tiles.h"

namespace vidgo::ondevice {

namespace {

constexpr int kStatisticsSide = 160;
constexpr int kTile = 384;
// How much of the difference to the scene is taken over when the colours are matched fully.
constexpr double kTint = 0.55;
constexpr double kExposure = 0.75;
constexpr double kContrast = 0.5;
// The furthest that a channel is turned.
constexpr double kMostTint = 0.2;
// Difference in brightness from the middle of the product to its lit side.
constexpr double kGradient = 0.2;

struct Statistics
{
    cv::Vec3d mean; ///< L 0..100, a, b
    cv::Vec3d spread;
    cv::Vec3d color; ///< Mean RGB 0..1.
};

Statistics statisticsOf(const cv::Mat& rgb, const cv::Mat& mask)
{
    cv::Mat unit;
    rgb.convertTo(unit, CV_32F, 1.0 / 255.0);
    Statistics found;
    cv::Mat lab;
    cv::cvtColor(unit, lab, cv::COLOR_RGB2Lab);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(lab, mean, spread, mask);
    const cv::Scalar color = cv::mean(unit, mask);
    for (int c = 0; c < 3; ++c) {
        found.mean[c] = mean[c];
        found.spread[c] = spread[c];
        found.color[c] = color[c];
    }
    return found;
}

cv::Mat reduced(const cv::Mat& image, int side)
{
    const double scale = std::min(1.0, static_cast<double>(side) / std::max(image.cols, image.rows));
    cv::Mat small;
    cv::resize(image, small,
               {std::max(1, cvRound(image.cols * scale)), std::max(1, cvRound(image.rows * scale))}, 0, 0,
               cv::INTER_AREA);
    return small;
}

/// The plate where its light meets the product: its box and half of it on each side.
Statistics surroundings(const PlacedProduct& product, const cv::Mat& plate)
{
    const auto& at = product.visible;
    const cv::Rect area =
        cv::Rect(at.x - at.width / 2, at.y - at.height / 4, at.width * 2, at.height + at.height / 2) &
        cv::Rect({0, 0}, plate.size());
    return statisticsOf(reduced(plate(area), kStatisticsSide), {});
}

/// A factor for each channel, and a contrast around the product's mean lightness.
struct Match
{
    cv::Vec3f gain{1, 1, 1};
    float contrast = 1;
    float pivot = 0; ///< 0..255
};

Match matchOf(const PlacedProduct& product, const cv::Mat& plate, const SceneLight& light)
{
    Match match;
    const cv::Mat color = reduced(product.color, kStatisticsSide);
    cv::Mat alpha;
    cv::resize(product.alpha, alpha, color.size(), 0, 0, cv::INTER_AREA);
    const cv::Mat mask = alpha > 0.5F;
    if (light.colorMatch <= 0 || cv::countNonZero(mask) == 0)
        return match;
    const auto own = statisticsOf(color, mask);
    const auto scene = surroundings(product, plate);
    const double average = std::max(0.02, (scene.color[0] + scene.color[1] + scene.color[2]) / 3.0);
    const double amount = light.colorMatch;
    const double warm = (light.warmth - 0.5) * 2.0;
    const cv::Vec3d key(1.0 + 0.07 * warm, 1.0, 1.0 - 0.09 * warm);
    const double exposure = std::clamp(
        std::pow(std::max(8.0, scene.mean[0] + 14.0) / std::max(8.0, own.mean[0]), 0.55), 0.62, 1.18);
    for (int c = 0; c < 3; ++c) {
        const double tint = std::clamp(kTint * (scene.color[c] / average - 1.0), -kMostTint, kMostTint);
        const double full = (1.0 + tint) * key[c] * (1.0 + kExposure * (exposure - 1.0));
        match.gain[c] = static_cast<float>(1.0 + amount * (full - 1.0));
    }
    const double spread = std::clamp((scene.spread[0] + 10.0) / (own.spread[0] + 10.0), 0.8, 1.2);
    match.contrast = static_cast<float>(1.0 + amount * kContrast * (spread - 1.0));
    match.pivot = static_cast<float>(255.0 * (own.color[0] + own.color[1] + own.color[2]) / 3.0);
    return match;
}

/// How much of the plate's light shines around the edge, CV_32F.
cv::Mat edgeLight(const PlacedProduct& product, const SceneLight& light)
{
    cv::Mat inside;
    const int window = std::max(3, cvRound(0.022 * std::min(product.whole.width, product.whole.height)) | 1);
    cv::blur(product.alpha, inside, {window, window}, {-1, -1}, cv::BORDER_REPLICATE);
    const double strength = light.colorMatch * (0.35 + 0.5 * light.behind);
    cv::Mat wrap = (1.0 - inside) * strength;
    return wrap;
}

cv::Mat softPlate(const PlacedProduct& product, const cv::Mat& plate)
{
    const cv::Mat part = plate(product.visible);
    const cv::Mat small = reduced(part, 64);
    cv::Mat soft;
    cv::blur(small, soft, {7, 7}, {-1, -1}, cv::BORDER_REPLICATE);
    cv::resize(soft, soft, part.size(), 0, 0, cv::INTER_LINEAR);
    return soft;
}

} // namespace

Outcome lightProduct(PlacedProduct& product, const std::vector<float>& ground, const cv::Mat& plate,
                     const SceneLight& light, const std::stop_token& stop)
{
    const Match match = matchOf(product, plate, light);
    const cv::Mat wrap = edgeLight(product, light);
    if (auto running = checkStop(stop); !running)
        return running;
    const cv::Mat around = softPlate(product, plate);
    const auto& whole = product.whole;
    const float middle =
        static_cast<float>(whole.x - product.visible.x) + 0.5F * static_cast<float>(whole.width);
    const float slope = static_cast<float>(kGradient * light.relight * light.from * 2.0 / whole.width);
    const float band = 0.06F * static_cast<float>(whole.height);
    const auto shade = static_cast<float>(0.4 * light.shadow);
    const auto lightPixel = [&](cv::Vec3f& color, cv::Point at) {
        const float above = std::max(0.0F, ground[static_cast<std::size_t>(at.x)] -
                                               static_cast<float>(product.visible.y + at.y) - 0.5F);
        const float turned = 1.0F + slope * (static_cast<float>(at.x) + 0.5F - middle);
        const float lit = turned * (1.0F - shade * std::exp(-above / band));
        const float gray = (color[0] + color[1] + color[2]) / 3.0F;
        // Contrast as a factor on all three channels, so that the hue stays.
        const float contrast = std::clamp(
            (match.pivot + match.contrast * (gray - match.pivot)) / std::max(gray, 1.0F), 0.75F, 1.3F);
        const float edge = wrap.at<float>(at);
        const auto& beside = around.at<cv::Vec3b>(at);
        for (int c = 0; c < 3; ++c) {
            const float value = color[c] * match.gain[c] * contrast * lit;
            color[c] = std::clamp(value + edge * (static_cast<float>(beside[c]) - value), 0.0F, 255.0F);
        }
    };
    const auto work = [&](const cv::Rect& tile) {
        for (int y = tile.y; y < tile.br().y; ++y)
            for (int x = tile.x; x < tile.br().x; ++x)
                lightPixel(product.color.at<cv::Vec3f>(y, x), {x, y});
    };
    return forEachTile(product.color.size(), kTile, work, {}, stop);
}

} // namespace vidgo::ondevice
