#include "outline_step.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "graph_cut.h"

namespace vidgo::ondevice {

namespace {

constexpr float kLimit = 4.0F;

cv::Mat disk(int radius)
{
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
}

/// Mean colour and variance of the pixels of `where` around each place.
struct Nearby
{
    cv::Mat color;   // CV_32FC3, times weight
    cv::Mat squares; // CV_32F, times weight
    cv::Mat weight;  // CV_32F

    Nearby(const cv::Mat& lab, const cv::Mat& where, int radius)
    {
        const cv::Size window(2 * radius + 1, 2 * radius + 1);
        cv::Mat unit;
        where.convertTo(unit, CV_32F, 1.0 / 255);
        cv::Mat masked = cv::Mat::zeros(lab.size(), CV_32FC3);
        lab.copyTo(masked, where);
        cv::boxFilter(unit, weight, CV_32F, window);
        cv::boxFilter(masked, color, CV_32F, window);
        cv::Mat norm(lab.size(), CV_32F);
        for (int y = 0; y < lab.rows; ++y) {
            for (int x = 0; x < lab.cols; ++x) {
                const cv::Vec3f& c = masked.at<cv::Vec3f>(y, x);
                norm.at<float>(y, x) = c.dot(c);
            }
        }
        cv::boxFilter(norm, squares, CV_32F, window);
    }

    bool isKnown(int y, int x) const { return weight.at<float>(y, x) > 1e-3F; }
    cv::Vec3f mean(int y, int x) const { return color.at<cv::Vec3f>(y, x) * (1.0F / weight.at<float>(y, x)); }
    float variance(int y, int x) const
    {
        const cv::Vec3f m = mean(y, x);
        return std::max(0.0F, squares.at<float>(y, x) / weight.at<float>(y, x) - m.dot(m)) / 3.0F;
    }
};

float localRatio(const cv::Vec3f& color, const Nearby& in, const Nearby& out, int y, int x)
{
    if (!in.isKnown(y, x) || !out.isKnown(y, x))
        return 0.0F;
    const float inVariance = in.variance(y, x) + 9.0F;
    const float outVariance = out.variance(y, x) + 9.0F;
    const cv::Vec3f di = color - in.mean(y, x);
    const cv::Vec3f od = color - out.mean(y, x);
    const float ratio = 0.5F * (od.dot(od) / outVariance - di.dot(di) / inVariance) +
                        1.5F * std::log(outVariance / inVariance);
    return std::clamp(ratio, -kLimit, kLimit);
}

} // namespace

cv::Mat followOutline(const cv::Mat& lab, const cv::Mat& mask, const cv::Mat& fixed, int reach)
{
    cv::Mat wide;
    cv::Mat narrow;
    cv::dilate(mask, wide, disk(reach));
    cv::erode(mask, narrow, disk(reach));
    cv::Mat outside;
    cv::bitwise_not(wide, outside);
    outside.setTo(255, fixed == kBackground);
    narrow.setTo(255, fixed == kForeground);
    const Nearby in(lab, narrow, 3 * reach);
    const Nearby out(lab, outside, 3 * reach);

    CutProblem problem;
    problem.lab = lab;
    problem.smoothness = 6.0;
    problem.fixed = cv::Mat(lab.size(), CV_8U, cv::Scalar(kFree));
    problem.fixed.setTo(kBackground, wide == 0);
    problem.fixed.setTo(kForeground, narrow);
    fixed.copyTo(problem.fixed, fixed);
    problem.unary = cv::Mat::zeros(lab.size(), CV_32F);
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            if (problem.fixed.at<std::uint8_t>(y, x) != kFree)
                continue;
            // Where only one side is near, as on thin parts, the earlier answer counts.
            const float before = mask.at<std::uint8_t>(y, x) != 0 ? 0.7F : -0.7F;
            problem.unary.at<float>(y, x) = before + localRatio(lab.at<cv::Vec3f>(y, x), in, out, y, x);
        }
    }
    return solveCut(problem);
}

double contrastAcross(const cv::Mat& lab, const cv::Mat& mask)
{
    constexpr int kStep = 3;
    double sum = 0;
    int count = 0;
    const auto at = [&](int y, int x) { return mask.at<std::uint8_t>(y, x) != 0; };
    const auto add = [&](int y, int x, int dy, int dx) {
        const int ay = std::clamp(y - kStep * dy, 0, lab.rows - 1);
        const int ax = std::clamp(x - kStep * dx, 0, lab.cols - 1);
        const int by = std::clamp(y + (kStep + 1) * dy, 0, lab.rows - 1);
        const int bx = std::clamp(x + (kStep + 1) * dx, 0, lab.cols - 1);
        sum += std::min(40.0, cv::norm(lab.at<cv::Vec3f>(ay, ax) - lab.at<cv::Vec3f>(by, bx)));
        ++count;
    };
    for (int y = 0; y + 1 < lab.rows; ++y) {
        for (int x = 0; x + 1 < lab.cols; ++x) {
            if (at(y, x) != at(y, x + 1))
                add(y, x, 0, 1);
            if (at(y, x) != at(y + 1, x))
                add(y, x, 1, 0);
        }
    }
    return count > 0 ? sum / count : 0.0;
}

} // namespace vidgo::ondevice
