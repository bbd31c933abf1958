#include <algorithm>
#include <cmath>
#include <deque>

#include <opencv2/imgproc.hpp>

#include "graph_cut.h"
#include "surroundings.h"

namespace vidgo::ondevice {

namespace {

// Lab units.
constexpr float kSameHue = 7.0F;
constexpr float kGradual = 5.0F; // per pixel
constexpr float kDeepest = 62.0F;
constexpr float kBrighter = 3.0F;
// A flood that takes more than this share of the subject is no shadow.
constexpr double kMostOfSubject = 0.35;

cv::Mat steps(const cv::Mat& lab)
{
    cv::Mat gx;
    cv::Mat gy;
    cv::Sobel(lab, gx, CV_32F, 1, 0, 3, 1.0 / 8);
    cv::Sobel(lab, gy, CV_32F, 0, 1, 3, 1.0 / 8);
    cv::Mat out(lab.size(), CV_32F);
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x)
            out.at<float>(y, x) = static_cast<float>(
                std::hypot(cv::norm(gx.at<cv::Vec3f>(y, x)), cv::norm(gy.at<cv::Vec3f>(y, x))));
    }
    return out;
}

/// The lit background each flooded pixel came from.
class Flood
{
public:
    Flood(const cv::Mat& mask, const cv::Mat& lab, const cv::Mat& fixed)
        : m_mask(mask)
        , m_lab(lab)
        , m_fixed(fixed)
        , m_steps(steps(lab))
        , m_taken(mask.size(), CV_8U, cv::Scalar(0))
        , m_ground(lab.clone())
    {
        // What is lit, not the first darker pixels of the shadow, is what the flood compares with.
        cv::Mat outside;
        cv::bitwise_not(mask, outside);
        outside.convertTo(outside, CV_32F, 1.0 / 255);
        cv::Mat masked = cv::Mat::zeros(lab.size(), CV_32FC3);
        lab.copyTo(masked, mask == 0);
        cv::Mat weight;
        cv::boxFilter(outside, weight, CV_32F, cv::Size(31, 31));
        cv::boxFilter(masked, m_ground, CV_32F, cv::Size(31, 31));
        for (int y = 0; y < lab.rows; ++y) {
            for (int x = 0; x < lab.cols; ++x)
                m_ground.at<cv::Vec3f>(y, x) *= 1.0F / std::max(weight.at<float>(y, x), 1e-3F);
        }
    }

    cv::Mat run()
    {
        for (int y = 0; y < m_mask.rows; ++y) {
            for (int x = 0; x < m_mask.cols; ++x) {
                if (m_mask.at<std::uint8_t>(y, x) == 0)
                    spread({x, y});
            }
        }
        while (!m_queue.empty()) {
            const cv::Point at = m_queue.front();
            m_queue.pop_front();
            spread(at);
        }
        return m_taken;
    }

private:
    void spread(const cv::Point& from)
    {
        for (const cv::Point& step : {cv::Point(1, 0), cv::Point(-1, 0), cv::Point(0, 1), cv::Point(0, -1)}) {
            const cv::Point to = from + step;
            if (!cv::Rect({0, 0}, m_mask.size()).contains(to) || m_mask.at<std::uint8_t>(to) == 0 ||
                m_taken.at<std::uint8_t>(to) != 0 || m_fixed.at<std::uint8_t>(to) == kForeground)
                continue;
            const cv::Vec3f ground = m_ground.at<cv::Vec3f>(from);
            if (!isShaded(to, ground))
                continue;
            m_taken.at<std::uint8_t>(to) = 255;
            m_ground.at<cv::Vec3f>(to) = ground;
            m_queue.push_back(to);
        }
    }

    bool isShaded(const cv::Point& at, const cv::Vec3f& ground) const
    {
        const cv::Vec3f d = m_lab.at<cv::Vec3f>(at) - ground;
        // Colours fade as they darken.
        const float light = std::clamp(m_lab.at<cv::Vec3f>(at)[0] / std::max(ground[0], 1.0F), 0.0F, 1.0F);
        const float da = m_lab.at<cv::Vec3f>(at)[1] - ground[1] * light;
        const float db = m_lab.at<cv::Vec3f>(at)[2] - ground[2] * light;
        const float hue = std::min(std::hypot(d[1], d[2]), std::hypot(da, db));
        return hue < kSameHue && d[0] < kBrighter && d[0] > -kDeepest && m_steps.at<float>(at) < kGradual;
    }

    cv::Mat m_mask;
    cv::Mat m_lab;
    cv::Mat m_fixed;
    cv::Mat m_steps;
    cv::Mat m_taken;
    cv::Mat m_ground;
    std::deque<cv::Point> m_queue;
};

} // namespace

cv::Mat dropSoftShadows(const cv::Mat& mask, const cv::Mat& lab, const cv::Mat& fixed)
{
    const cv::Mat taken = Flood(mask, lab, fixed).run();
    if (cv::countNonZero(taken) > kMostOfSubject * cv::countNonZero(mask))
        return mask;
    return mask & ~taken;
}

} // namespace vidgo::ondevice
