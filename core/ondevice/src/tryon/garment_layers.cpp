#include "tryon/garment_layers.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

// Pixels of the shape by which neighbouring parts overlap.
constexpr int kOverlap = 5;
// A garment that goes on beyond its picture is carried on by this share of its height, so that small
// differences in length do not uncover what is worn.
constexpr double kCarriedOn = 0.05;

/// Opaque colours carried a little into what is transparent, so that no old background is mixed in.
cv::Mat bled(const cv::Mat& rgba, const cv::Mat& alpha)
{
    cv::Mat solid = alpha > 230;
    cv::Mat weight;
    solid.convertTo(weight, CV_32F, 1.0 / 255);
    cv::Mat rgb;
    cv::cvtColor(rgba, rgb, cv::COLOR_RGBA2RGB);
    cv::Mat values;
    rgb.convertTo(values, CV_32F);
    cv::Mat wide;
    cv::merge(std::vector<cv::Mat>{weight, weight, weight}, wide);
    values = values.mul(wide);
    cv::blur(values, values, cv::Size(9, 9));
    cv::blur(weight, weight, cv::Size(9, 9));
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x) {
            const float share = weight.at<float>(y, x);
            if (solid.at<std::uint8_t>(y, x) == 0 && share > 1e-3F) {
                const cv::Vec3f color = values.at<cv::Vec3f>(y, x) / share;
                rgb.at<cv::Vec3b>(y, x) = {cv::saturate_cast<std::uint8_t>(color[0]),
                                           cv::saturate_cast<std::uint8_t>(color[1]),
                                           cv::saturate_cast<std::uint8_t>(color[2])};
            }
        }
    return rgb;
}

cv::Mat grown(const cv::Mat& mask)
{
    cv::Mat out;
    cv::dilate(mask, out,
               cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(2 * kOverlap + 1, 2 * kOverlap + 1)));
    return out;
}

cv::Mat layer(const cv::Mat& rgb, const cv::Mat& alpha, const cv::Mat& part, bool isCarriedOn)
{
    cv::Mat soft;
    cv::resize(part, soft, rgb.size(), 0, 0, cv::INTER_LINEAR);
    cv::Mat opacity;
    cv::multiply(alpha, soft, opacity, 1.0 / 255);
    cv::Mat rgba;
    cv::merge(std::vector<cv::Mat>{rgb, opacity}, rgba);
    if (isCarriedOn)
        cv::copyMakeBorder(rgba, rgba, 0, static_cast<int>(kCarriedOn * rgba.rows), 0, 0,
                           cv::BORDER_REFLECT_101);
    return rgba;
}

} // namespace

GarmentLayers layersOf(const cv::Mat& rgba, const GarmentShape& shape)
{
    GarmentLayers out;
    out.scale = static_cast<float>(rgba.cols) / static_cast<float>(shape.cover.cols);
    cv::Mat alpha;
    cv::extractChannel(rgba, alpha, 3);
    cv::Mat kept;
    cv::Mat cover = shape.cover > 0;
    cv::GaussianBlur(cover, cover, cv::Size(3, 3), 0);
    cv::resize(cover, kept, rgba.size(), 0, 0, cv::INTER_LINEAR);
    cv::multiply(alpha, kept, alpha, 1.0 / 255);
    const cv::Mat rgb = bled(rgba, alpha);

    cv::Mat sleeves(shape.cover.size(), CV_8U, cv::Scalar(0));
    for (const auto& sleeve : shape.sleeve)
        if (!sleeve.empty())
            sleeves |= sleeve;
    // The half transparent rim of a sleeve is no torso.
    cv::dilate(sleeves, sleeves, cv::getStructuringElement(cv::MORPH_RECT, cv::Size(3, 3)));
    cv::Mat torso = (shape.cover > 127) & ~sleeves;
    cv::morphologyEx(torso, torso, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, cv::Size(3, 3)));
    out.torso = layer(rgb, alpha, grown(torso), shape.isCutOff);
    for (std::size_t side = 0; side < 2; ++side)
        if (!shape.sleeve[side].empty())
            out.sleeve[side] = layer(rgb, alpha, grown(shape.sleeve[side]), false);
    return out;
}

cv::Mat warpLayer(const cv::Mat& layer, const cv::Mat& grid, float scale, const cv::Rect& tile, float factor)
{
    cv::Mat map(tile.size(), CV_32FC2);
    for (int y = 0; y < tile.height; ++y) {
        const float row = ((static_cast<float>(tile.y + y) + 0.5F) / factor - 0.5F) / kGridStep;
        const int top = std::clamp(static_cast<int>(std::floor(row)), 0, grid.rows - 2);
        const float v = row - static_cast<float>(top);
        const auto* upper = grid.ptr<cv::Vec2f>(top);
        const auto* lower = grid.ptr<cv::Vec2f>(top + 1);
        auto* to = map.ptr<cv::Vec2f>(y);
        for (int x = 0; x < tile.width; ++x) {
            const float column = ((static_cast<float>(tile.x + x) + 0.5F) / factor - 0.5F) / kGridStep;
            const int left = std::clamp(static_cast<int>(std::floor(column)), 0, grid.cols - 2);
            const float u = column - static_cast<float>(left);
            const cv::Vec2f at = (upper[left] * (1 - u) + upper[left + 1] * u) * (1 - v) +
                                 (lower[left] * (1 - u) + lower[left + 1] * u) * v;
            to[x] = {(at[0] + 0.5F) * scale - 0.5F, (at[1] + 0.5F) * scale - 0.5F};
        }
    }
    cv::Mat out;
    cv::remap(layer, out, map, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(0));
    return out;
}

} // namespace vidgo::ondevice
