#include "moving/shake.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

namespace {

constexpr int kWidth = 480;           // frames are compared at this width
constexpr double kTrusted = 0.06;     // a weaker peak of the correlation says nothing
constexpr double kAgreeing = 1.2;     // pixels of the small frame
constexpr double kMostShift = 0.08;   // of the width: what a correction may reach
constexpr double kMostAngle = 0.06;   // radians
constexpr double kLongestSigma = 1.0; // seconds

struct Shift
{
    cv::Point2d at; ///< The middle of the part, from that of the frame.
    cv::Point2d by; ///< Pixels.
    double weight = 0;
};

struct Turn
{
    double x = 0;
    double y = 0;
    double angle = 0;
};

// Least squares of by = (x, y) + angle × at, for small angles.
Turn fitted(const std::vector<Shift>& shifts)
{
    double weights = 0;
    cv::Point2d at;
    cv::Point2d by;
    for (const auto& shift : shifts) {
        weights += shift.weight;
        at += shift.weight * shift.at;
        by += shift.weight * shift.by;
    }
    if (weights <= 0)
        return {};
    at *= 1 / weights;
    by *= 1 / weights;
    double turned = 0;
    double spread = 0;
    for (const auto& shift : shifts) {
        const auto a = shift.at - at;
        const auto b = shift.by - by;
        turned += shift.weight * (a.x * b.y - a.y * b.x);
        spread += shift.weight * a.dot(a);
    }
    const double angle = spread > 0 ? turned / spread : 0;
    return {by.x + angle * at.y, by.y - angle * at.x, angle};
}

double missOf(const Shift& shift, const Turn& turn)
{
    const cv::Point2d expected(turn.x - turn.angle * shift.at.y, turn.y + turn.angle * shift.at.x);
    return cv::norm(shift.by - expected);
}

// What moves by itself disagrees with the rest and counts less and less.
Turn agreedOn(std::vector<Shift> shifts)
{
    std::vector<double> trust;
    trust.reserve(shifts.size());
    for (const auto& shift : shifts)
        trust.push_back(shift.weight);
    Turn turn = fitted(shifts);
    for (int round = 0; round < 8; ++round) {
        for (std::size_t i = 0; i < shifts.size(); ++i) {
            const double miss = missOf(shifts[i], turn) / kAgreeing;
            shifts[i].weight = trust[i] / (1 + miss * miss);
        }
        turn = fitted(shifts);
    }
    return turn;
}

std::vector<Shift> shiftsBetween(const cv::Mat& last, const cv::Mat& now)
{
    const cv::Size part(now.cols / 2, now.rows / 2);
    cv::Mat window;
    cv::createHanningWindow(window, part, CV_32F);
    std::vector<Shift> shifts;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const cv::Rect place(column * (now.cols - part.width) / 2, row * (now.rows - part.height) / 2,
                                 part.width, part.height);
            double response = 0;
            const auto by = cv::phaseCorrelate(last(place).clone(), now(place).clone(), window, &response);
            const cv::Point2d at(place.x + part.width / 2.0 - now.cols / 2.0,
                                 place.y + part.height / 2.0 - now.rows / 2.0);
            if (response > kTrusted && std::abs(by.x) < part.width / 4.0 &&
                std::abs(by.y) < part.height / 4.0)
                shifts.push_back({at, by, response});
        }
    }
    return shifts;
}

// A Gaussian over time; at the ends over what there is.
CameraPose smoothed(const std::vector<CameraPose>& path, std::size_t index, double sigmaUs)
{
    CameraPose mean{.timeUs = path[index].timeUs};
    double weights = 0;
    const auto add = [&](const CameraPose& pose) {
        const double off = static_cast<double>(pose.timeUs - path[index].timeUs) / sigmaUs;
        const double weight = std::exp(-0.5 * off * off);
        weights += weight;
        mean.x += weight * pose.x;
        mean.y += weight * pose.y;
        mean.angle += weight * pose.angle;
        return weight > 0.01;
    };
    for (std::size_t i = index; i < path.size() && add(path[i]); ++i) {
    }
    for (std::size_t i = index; i > 0 && add(path[i - 1]); --i) {
    }
    mean.x /= weights;
    mean.y /= weights;
    mean.angle /= weights;
    return mean;
}

} // namespace

void CameraPath::add(const cv::Mat& rgb, std::int64_t timeUs)
{
    cv::Mat small;
    const double scale = std::min(1.0, static_cast<double>(kWidth) / rgb.cols);
    cv::resize(rgb, small, {}, scale, scale, cv::INTER_AREA);
    cv::cvtColor(small, small, cv::COLOR_RGB2GRAY);
    small.convertTo(small, CV_32F);
    CameraPose pose = m_poses.empty() ? CameraPose() : m_poses.back();
    pose.timeUs = timeUs;
    if (small.size() == m_last.size() && small.cols >= 16 && small.rows >= 16) {
        const auto turn = agreedOn(shiftsBetween(m_last, small));
        pose.x += turn.x / small.cols;
        pose.y += turn.y / small.cols;
        pose.angle += turn.angle;
    }
    m_last = small;
    m_poses.push_back(pose);
}

Stabilizer::Stabilizer(std::vector<CameraPose> path, double strength)
{
    const double sigmaUs = std::max(1.0, strength * kLongestSigma * 1e6);
    double shift = 0;
    double angle = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto calm = smoothed(path, i, sigmaUs);
        const Correction correction{path[i].timeUs, std::clamp(calm.x - path[i].x, -kMostShift, kMostShift),
                                    std::clamp(calm.y - path[i].y, -kMostShift, kMostShift),
                                    std::clamp(calm.angle - path[i].angle, -kMostAngle, kMostAngle)};
        m_corrections.push_back(correction);
        shift = std::max({shift, std::abs(correction.x), std::abs(correction.y)});
        angle = std::max(angle, std::abs(correction.angle));
    }
    m_zoom = std::min(1.2, 1 + 2 * shift + angle);
}

cv::Mat Stabilizer::apply(const cv::Mat& rgb, std::int64_t timeUs) const
{
    if (m_corrections.empty())
        return rgb;
    const auto after = std::ranges::upper_bound(m_corrections, timeUs, {}, &Correction::timeUs);
    const auto& correction = after == m_corrections.begin() ? *after : *(after - 1);
    const double c = m_zoom * std::cos(correction.angle);
    const double s = m_zoom * std::sin(correction.angle);
    const cv::Point2d middle(0.5 * (rgb.cols - 1), 0.5 * (rgb.rows - 1));
    const cv::Matx23d map(c, -s, middle.x - c * middle.x + s * middle.y + correction.x * rgb.cols, s, c,
                          middle.y - s * middle.x - c * middle.y + correction.y * rgb.cols);
    cv::Mat out;
    cv::warpAffine(rgb, out, map, rgb.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return out;
}

} // namespace vidgo::ondevice
