#include "stroke.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "style_kit/filters.h"
#include "style_kit/noise.h"

namespace vidgo::ondevice::oil {

namespace {

constexpr int kLength = 256;
constexpr int kWidth = 64;
constexpr int kBristles = 15;

/// Thickness across the brush at a place along it: bristles that come and go slowly.
float bristle(float across, float along, std::uint32_t seed)
{
    const float place = across * kBristles;
    const int left = static_cast<int>(std::floor(place));
    const float t = place - static_cast<float>(left);
    const auto one = [&](int index) {
        const float steps = along * 5;
        const int step = static_cast<int>(steps);
        const float part = steps - static_cast<float>(step);
        const float now = chance(index, step, seed);
        return now + (chance(index, step + 1, seed) - now) * part;
    };
    const float smooth = t * t * (3 - 2 * t);
    return one(left) * (1 - smooth) + one(left + 1) * smooth;
}

cv::Mat makeStamp(std::uint32_t seed)
{
    cv::Mat stamp(kWidth, kLength, CV_32FC2);
    for (int y = 0; y < kWidth; ++y) {
        const float across = (static_cast<float>(y) + 0.5F) / kWidth;
        const float fromMiddle = std::abs(2 * across - 1);
        // Each bristle sets down and lifts off at its own place.
        const float start = 0.10F * bristle(across, 0.1F, seed + 1);
        const float end = 1 - 0.22F * bristle(across, 0.9F, seed + 2);
        for (int x = 0; x < kLength; ++x) {
            const float along = (static_cast<float>(x) + 0.5F) / kLength;
            const float hair = bristle(across, along, seed);
            const float side = 1 - smoothStep(0.80F + 0.16F * hair, 0.96F + 0.04F * hair, fromMiddle);
            const float ends =
                smoothStep(start, start + 0.04F, along) * (1 - smoothStep(end - 0.08F, end, along));
            const float dry = 1 - 0.55F * smoothStep(0.5F, 1.0F, along) * smoothStep(0.55F, 0.2F, hair);
            // Paint is pushed out to a ridge at the sides and gathers where the brush lifts.
            const float ridge = 0.45F * smoothStep(0.6F, 0.86F, fromMiddle);
            const float lift = 0.3F * smoothStep(0.7F, 0.95F, along);
            stamp.at<cv::Vec2f>(y, x) = {side * ends * dry, 0.75F * hair + ridge + lift};
        }
    }
    return stamp;
}

cv::Vec2f sample(const cv::Mat& stamp, float x, float y)
{
    const int x0 = std::clamp(static_cast<int>(x), 0, stamp.cols - 2);
    const int y0 = std::clamp(static_cast<int>(y), 0, stamp.rows - 2);
    const float tx = std::clamp(x - static_cast<float>(x0), 0.0F, 1.0F);
    const float ty = std::clamp(y - static_cast<float>(y0), 0.0F, 1.0F);
    const auto* top = stamp.ptr<cv::Vec2f>(y0) + x0;
    const auto* low = stamp.ptr<cv::Vec2f>(y0 + 1) + x0;
    const cv::Vec2f upper = top[0] + (top[1] - top[0]) * tx;
    const cv::Vec2f lower = low[0] + (low[1] - low[0]) * tx;
    return upper + (lower - upper) * ty;
}

/// How far to the side the bend takes a stroke at most.
float bulge(const Stroke& stroke)
{
    const float reach = std::max(stroke.back, stroke.front);
    return 0.5F * std::abs(stroke.bend) * reach * reach;
}

} // namespace

Stamps makeStamps(double length, double width)
{
    Stamps stamps;
    const cv::Size size(std::clamp(static_cast<int>(std::lround(length)), 8, kLength),
                        std::clamp(static_cast<int>(std::lround(width)), 4, kWidth));
    for (std::size_t i = 0; i < stamps.size(); ++i)
        cv::resize(makeStamp(static_cast<std::uint32_t>(100 + 10 * i)), stamps[i], size, 0, 0,
                   cv::INTER_AREA);
    return stamps;
}

std::pair<int, int> rowsOf(const Stroke& stroke)
{
    const float side = stroke.halfWidth + bulge(stroke);
    const float up = std::abs(stroke.along[0]) * side;
    const float a = stroke.at.y - stroke.back * stroke.along[1];
    const float b = stroke.at.y + stroke.front * stroke.along[1];
    return {static_cast<int>(std::floor(std::min(a, b) - up)) - 1,
            static_cast<int>(std::ceil(std::max(a, b) + up)) + 2};
}

void lay(const Stroke& stroke, const Stamps& stamps, float body, cv::Mat& paint, int from, int to)
{
    const auto [top, bottom] = rowsOf(stroke);
    const auto& stamp = stamps[static_cast<std::size_t>(stroke.stamp) % stamps.size()];
    const float c = stroke.along[0];
    const float s = stroke.along[1];
    const float side = stroke.halfWidth + bulge(stroke);
    const float scaleAlong = static_cast<float>(stamp.cols - 1) / (stroke.back + stroke.front);
    const float scaleAcross = static_cast<float>(stamp.rows - 1) / (2 * stroke.halfWidth);
    for (int y = std::max(from, top); y < std::min(to, bottom); ++y) {
        const float dy = static_cast<float>(y) - stroke.at.y;
        // Where this row lies within the strip |across| <= side and -back <= along <= front.
        float low = -1e9F;
        float high = 1e9F;
        const auto narrow = [&](float slope, float least, float most) {
            if (std::abs(slope) < 1e-4F)
                return;
            const float a = least / slope;
            const float b = most / slope;
            low = std::max(low, std::min(a, b));
            high = std::min(high, std::max(a, b));
        };
        narrow(c, -stroke.back - dy * s, stroke.front - dy * s);
        narrow(-s, -side - dy * c, side - dy * c);
        const int first =
            static_cast<int>(std::ceil(std::clamp(stroke.at.x + low, 0.0F, static_cast<float>(paint.cols))));
        const int last = static_cast<int>(
            std::floor(std::clamp(stroke.at.x + high, -1.0F, static_cast<float>(paint.cols - 1))));
        auto* row = paint.ptr<cv::Vec4f>(y);
        for (int x = first; x <= last; ++x) {
            const float dx = static_cast<float>(x) - stroke.at.x;
            const float along = dx * c + dy * s;
            const float across = dy * c - dx * s - 0.5F * stroke.bend * along * along;
            if (std::abs(across) >= stroke.halfWidth)
                continue;
            const cv::Vec2f mark =
                sample(stamp, (along + stroke.back) * scaleAlong, (across + stroke.halfWidth) * scaleAcross);
            const float cover = mark[0];
            const float height = mark[1];
            const float tone = 1 + 0.10F * (height - 0.5F);
            auto& under = row[x];
            for (int i = 0; i < 3; ++i)
                under[i] += cover * (stroke.color[i] * tone - under[i]);
            under[3] += cover * (body * height + 0.35F * under[3] - under[3]);
        }
    }
}

} // namespace vidgo::ondevice::oil
