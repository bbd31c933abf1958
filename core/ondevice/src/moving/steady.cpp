#include "moving/steady.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

// Differences of the blurred frames, of 255: below the first nothing moves, above the second something does.
constexpr float kStill = 3.0F;
constexpr float kMoving = 12.0F;

} // namespace

Steady::Steady(double strength)
    : m_strength(std::clamp(strength, 0.0, 1.0))
{}

void Steady::apply(cv::Mat& frame)
{
    if (m_strength <= 0)
        return;
    cv::Mat now;
    frame.convertTo(now, CV_32F);
    if (m_past.size() != now.size()) {
        m_past = now;
        return;
    }
    // Noise alone must not look like movement.
    cv::Mat change = now - m_past;
    cv::boxFilter(change, change, -1, cv::Size(5, 5));
    const auto most = static_cast<float>(0.9 * m_strength);
    cv::parallel_for_(cv::Range(0, now.rows), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) {
            const auto* moved = change.ptr<cv::Vec3f>(y);
            const auto* fresh = now.ptr<cv::Vec3f>(y);
            auto* past = m_past.ptr<cv::Vec3f>(y);
            for (int x = 0; x < now.cols; ++x) {
                const auto& d = moved[x];
                const float size = std::max({std::abs(d[0]), std::abs(d[1]), std::abs(d[2])});
                const float keep = most * std::clamp((kMoving - size) / (kMoving - kStill), 0.0F, 1.0F);
                past[x] = fresh[x] + (past[x] - fresh[x]) * keep;
            }
        }
    });
    m_past.convertTo(frame, CV_8U);
}

} // namespace vidgo::ondevice
