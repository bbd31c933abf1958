#include "cleanup.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "graph_cut.h"

namespace vidgo::ondevice {

namespace {

// Share of the largest part.
constexpr double kCrumb = 0.008;
// Shares of the picture.
constexpr double kSpeck = 0.0004;
constexpr double kSpeckHole = 0.0002;
// A part stays when it rates at least this share of the best one.
constexpr double kRatingShare = 0.22;

struct Part
{
    double area = 0;
    double prior = 0;
    double centrality = 0;
    double outline = 0;
    double outlinePixels = 0;
    double borderPixels = 0;
    bool kept = false;

    double rating(double pixels) const
    {
        if (area <= 0)
            return 0;
        const double sharpness = outlinePixels > 0 ? outline / outlinePixels : 0;
        const double touching = borderPixels / std::max(1.0, std::sqrt(area));
        return std::sqrt(area / pixels) * (prior / area) * (centrality / area) *
               std::min(1.0, 0.15 + sharpness / 12.0) / (1.0 + 1.5 * touching);
    }
};

double centralityAt(int x, int y, const cv::Size& size)
{
    const double u = (x + 0.5) / size.width - 0.5;
    const double v = (y + 0.5) / size.height - 0.5;
    return std::exp(-(u * u / (2 * 0.22 * 0.22) + v * v / (2 * 0.30 * 0.30)));
}

cv::Mat gradient(const cv::Mat& lab)
{
    cv::Mat gx;
    cv::Mat gy;
    cv::Scharr(lab, gx, CV_32F, 1, 0, 1.0 / 32);
    cv::Scharr(lab, gy, CV_32F, 0, 1, 1.0 / 32);
    cv::Mat out(lab.size(), CV_32F);
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x)
            out.at<float>(y, x) = static_cast<float>(
                std::hypot(cv::norm(gx.at<cv::Vec3f>(y, x)), cv::norm(gy.at<cv::Vec3f>(y, x))));
    }
    return out;
}

void closeSpeckHoles(cv::Mat& mask, const cv::Mat& fixed)
{
    cv::Mat holes;
    cv::bitwise_not(mask, holes);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(holes, labels, stats, centers, 4);
    const double limit = kSpeckHole * static_cast<double>(mask.total());
    std::vector<char> fill(static_cast<std::size_t>(count), 0);
    for (int i = 1; i < count; ++i)
        fill[static_cast<std::size_t>(i)] = stats.at<int>(i, cv::CC_STAT_AREA) < limit;
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            if (fill[static_cast<std::size_t>(labels.at<int>(y, x))] != 0 &&
                fixed.at<std::uint8_t>(y, x) != kBackground)
                mask.at<std::uint8_t>(y, x) = 255;
        }
    }
}

std::vector<Part> rateParts(const cv::Mat& labels, int count, const cv::Mat& prior, const cv::Mat& lab,
                            const cv::Mat& fixed)
{
    const cv::Mat edges = gradient(lab);
    std::vector<Part> parts(static_cast<std::size_t>(count));
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            const int label = labels.at<int>(y, x);
            if (label == 0)
                continue;
            Part& part = parts[static_cast<std::size_t>(label)];
            part.area += 1;
            part.prior += static_cast<double>(prior.at<float>(y, x));
            part.centrality += centralityAt(x, y, labels.size());
            part.kept = part.kept || fixed.at<std::uint8_t>(y, x) == kForeground;
            const bool onBorder = x == 0 || y == 0 || x + 1 == labels.cols || y + 1 == labels.rows;
            if (onBorder) {
                // A subject may well be cut by the lower border (a person, a close-up).
                part.borderPixels += y + 1 == labels.rows ? 0.25 : 1.0;
                continue;
            }
            if (labels.at<int>(y, x + 1) == 0 || labels.at<int>(y, x - 1) == 0 ||
                labels.at<int>(y + 1, x) == 0 || labels.at<int>(y - 1, x) == 0) {
                part.outlinePixels += 1;
                part.outline += std::min(25.0, static_cast<double>(edges.at<float>(y, x)));
            }
        }
    }
    return parts;
}

} // namespace

cv::Mat keepSubject(const cv::Mat& mask, const cv::Mat& prior, const cv::Mat& lab, const cv::Mat& fixed)
{
    cv::Mat labels;
    const int count = cv::connectedComponents(mask, labels, 8, CV_32S);
    const std::vector<Part> parts = rateParts(labels, count, prior, lab, fixed);
    const auto pixels = static_cast<double>(mask.total());
    double best = 0;
    for (const Part& part : parts)
        best = std::max(best, part.rating(pixels));

    cv::Mat out(mask.size(), CV_8U);
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            const int label = labels.at<int>(y, x);
            const Part& part = parts[static_cast<std::size_t>(label)];
            const bool stays =
                part.kept || (part.area >= kSpeck * pixels && part.rating(pixels) >= kRatingShare * best);
            out.at<std::uint8_t>(y, x) = label != 0 && stays ? 255 : 0;
        }
    }
    closeSpeckHoles(out, fixed);
    return out;
}

void dropCrumbs(cv::Mat& mask, const cv::Mat& fixed)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centers, 8);
    int largest = 0;
    for (int i = 1; i < count; ++i)
        largest = std::max(largest, stats.at<int>(i, cv::CC_STAT_AREA));
    std::vector<char> kept(static_cast<std::size_t>(count), 0);
    for (int i = 1; i < count; ++i)
        kept[static_cast<std::size_t>(i)] = stats.at<int>(i, cv::CC_STAT_AREA) >= kCrumb * largest;
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            if (fixed.at<std::uint8_t>(y, x) == kForeground)
                kept[static_cast<std::size_t>(labels.at<int>(y, x))] = 1;
        }
    }
    kept[0] = 0;
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            if (kept[static_cast<std::size_t>(labels.at<int>(y, x))] == 0)
                mask.at<std::uint8_t>(y, x) = 0;
        }
    }
}

} // namespace vidgo::ondevice
