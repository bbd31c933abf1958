#include "tryon/outline.h"

#include <algorithm>
#include <cmath>

namespace vidgo::ondevice {

namespace {

float lengthOf(const cv::Point2f& v)
{
    return std::hypot(v.x, v.y);
}

/// 0..255, between pixel centres; 0 outside.
float sample(const cv::Mat& mask, const cv::Point2f& at)
{
    const int x = static_cast<int>(std::floor(at.x));
    const int y = static_cast<int>(std::floor(at.y));
    const float u = at.x - static_cast<float>(x);
    const float v = at.y - static_cast<float>(y);
    const auto pixel = [&](int column, int row) {
        const bool isIn = column >= 0 && row >= 0 && column < mask.cols && row < mask.rows;
        return isIn ? static_cast<float>(mask.at<std::uint8_t>(row, column)) : 0.0F;
    };
    return (1 - v) * ((1 - u) * pixel(x, y) + u * pixel(x + 1, y)) +
           v * ((1 - u) * pixel(x, y + 1) + u * pixel(x + 1, y + 1));
}

} // namespace

std::vector<Run> runsOf(const cv::Mat& mask, int y, int shortest, int level)
{
    std::vector<Run> runs;
    const auto* row = mask.ptr(y);
    int start = -1;
    for (int x = 0; x <= mask.cols; ++x) {
        const bool isOpaque = x < mask.cols && row[x] > level;
        if (isOpaque && start < 0)
            start = x;
        if (!isOpaque && start >= 0) {
            if (x - start >= shortest)
                runs.push_back({start, x});
            start = -1;
        }
    }
    return runs;
}

float Slice::width() const
{
    return lengthOf(second - first);
}

float Arm::length() const
{
    float sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += lengthOf(line[i] - line[i - 1]);
    return sum;
}

cv::Point2f Arm::at(float along) const
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const cv::Point2f way = line[i] - line[i - 1];
        const float length = std::max(1e-3F, lengthOf(way));
        if (along <= length || i + 1 == line.size())
            return line[i - 1] + way * (along / length);
        along -= length;
    }
    return line.empty() ? cv::Point2f() : line.front();
}

cv::Point2f Arm::direction(float along) const
{
    // Over a stretch, so that slices on both sides of an elbow do not cross.
    const float span = 0.12F * length();
    const cv::Point2f way = at(along + span) - at(along - span);
    return way / std::max(1e-3F, lengthOf(way));
}

float Outline::axis(float y) const
{
    const cv::Point2f top = (shoulder[0] + shoulder[1]) / 2;
    const cv::Point2f low = hasLegs ? crotch : (armpit[0] + armpit[1]) / 2;
    if (std::abs(low.y - top.y) < 1)
        return top.x;
    const float part = std::clamp((y - top.y) / (low.y - top.y), 0.0F, 1.0F);
    return top.x + part * (low.x - top.x);
}

float reachOf(const cv::Mat& mask, const cv::Point2f& start, const cv::Point2f& step, float most)
{
    constexpr float kStep = 0.5F;
    constexpr float kHalf = 127.5F;
    float before = sample(mask, start);
    if (before < kHalf)
        return 0;
    const int steps = static_cast<int>(most / kStep);
    for (int i = 1; i <= steps; ++i) {
        const float way = kStep * static_cast<float>(i);
        const float here = sample(mask, start + step * way);
        if (here < kHalf)
            return way - kStep * (kHalf - here) / std::max(1.0F, before - here);
        before = here;
    }
    return most;
}

} // namespace vidgo::ondevice
