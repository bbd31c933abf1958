#include "strokes.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "color_mixture.h"
#include "graph_cut.h"

namespace vidgo::ondevice {

namespace {

constexpr double kMapSide = 2048;
constexpr double kSmallestMapSide = 512;
constexpr int kShift = 4; // cv::line takes fixed-point coordinates.

cv::Point2d onMap(const Stroke::Point& point, const cv::Size& size)
{
    // Far outside points would overflow the fixed-point coordinates.
    return {std::clamp(point.x, -1.0, 2.0) * size.width - 0.5,
            std::clamp(point.y, -1.0, 2.0) * size.height - 0.5};
}

cv::Point fixedPoint(const cv::Point2d& p)
{
    return {static_cast<int>(std::lround(p.x * (1 << kShift))),
            static_cast<int>(std::lround(p.y * (1 << kShift)))};
}

void paint(cv::Mat& map, const Stroke& stroke)
{
    if (stroke.points.empty())
        return;
    const int longer = std::max(map.cols, map.rows);
    const double radius = std::clamp(stroke.radius, 0.0, 1.0) * longer;
    const int thickness = std::max(1, static_cast<int>(std::lround(2 * radius)));
    const cv::Scalar value(stroke.kind == Stroke::Kind::Keep ? 255 : 0);
    cv::Point from = fixedPoint(onMap(stroke.points.front(), map.size()));
    for (const Stroke::Point& point : stroke.points) {
        const cv::Point to = fixedPoint(onMap(point, map.size()));
        cv::line(map, from, to, value, thickness, cv::LINE_8, kShift);
        from = to;
    }
}

/// Distance to the strokes over the picture's colours (Criminisi, Sharp, Blake, "GeoS: Geodesic Image
/// Segmentation", 2008): a step costs its length and what changes in colour, so an edge is a long way.
/// Raster scans in alternating directions.
class GeodesicDistance
{
public:
    GeodesicDistance(const cv::Mat& lab, const cv::Mat& seeds)
        : m_lab(lab)
        , m_distance(lab.size(), CV_32F, cv::Scalar(1e6))
    {
        m_distance.setTo(0.0, seeds);
    }

    cv::Mat run(int rounds)
    {
        for (int round = 0; round < rounds; ++round) {
            for (int y = 0; y < m_lab.rows; ++y) {
                for (int x = 0; x < m_lab.cols; ++x)
                    relax(y, x, -1);
            }
            for (int y = m_lab.rows - 1; y >= 0; --y) {
                for (int x = m_lab.cols - 1; x >= 0; --x)
                    relax(y, x, 1);
            }
        }
        return m_distance;
    }

private:
    void relax(int y, int x, int direction)
    {
        step(y, x, y, x + direction, 1.0F);
        step(y, x, y + direction, x, 1.0F);
        step(y, x, y + direction, x + 1, 1.414F);
        step(y, x, y + direction, x - 1, 1.414F);
    }
    void step(int y, int x, int fromY, int fromX, float length)
    {
        constexpr float kColorCost = 1.2F; // pixels per Lab unit
        if (fromX < 0 || fromY < 0 || fromX >= m_lab.cols || fromY >= m_lab.rows)
            return;
        const auto change =
            static_cast<float>(cv::norm(m_lab.at<cv::Vec3f>(y, x) - m_lab.at<cv::Vec3f>(fromY, fromX)));
        const float there = m_distance.at<float>(fromY, fromX) + length + kColorCost * change;
        m_distance.at<float>(y, x) = std::min(m_distance.at<float>(y, x), there);
    }

    cv::Mat m_lab;
    cv::Mat m_distance;
};

/// What strokes of one kind say: on this side of the next edge, what looks like them.
cv::Mat influenceOf(const cv::Mat& lab, const cv::Mat& strokes)
{
    std::vector<cv::Vec3f> colors;
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            if (strokes.at<std::uint8_t>(y, x) != 0)
                colors.push_back(lab.at<cv::Vec3f>(y, x));
        }
    }
    const ColorMixture mixture = ColorMixture::fit(colors, {}, 4);
    const cv::Mat away = GeodesicDistance(lab, strokes).run(2);
    const float reach = 0.2F * static_cast<float>(std::max(lab.cols, lab.rows));
    cv::Mat out(lab.size(), CV_32F);
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            const float d = away.at<float>(y, x) / reach;
            const float alike = std::exp(-0.1F * mixture.distance2(lab.at<cv::Vec3f>(y, x)));
            out.at<float>(y, x) = 5.0F * std::exp(-d * d) * alike;
        }
    }
    return out;
}

} // namespace

cv::Mat paintStrokes(const std::vector<Stroke>& strokes, const cv::Size& size)
{
    if (strokes.empty())
        return {};
    // A tiny picture gets a larger map, so that a stroke keeps its shape.
    const double longer = std::max(size.width, size.height);
    const double scale = std::clamp(longer, kSmallestMapSide, kMapSide) / longer;
    cv::Mat map(std::max(1, static_cast<int>(std::lround(size.height * scale))),
                std::max(1, static_cast<int>(std::lround(size.width * scale))), CV_8U, cv::Scalar(kNoStroke));
    for (const Stroke& stroke : strokes)
        paint(map, stroke);
    cv::GaussianBlur(map, map, cv::Size(3, 3), 0.8);
    return map;
}

cv::Mat fixedFromStrokes(const cv::Mat& map, const cv::Size& size)
{
    cv::Mat fixed(size, CV_8U, cv::Scalar(kFree));
    if (map.empty())
        return fixed;
    cv::Mat small;
    cv::resize(map, small, size, 0, 0, cv::INTER_AREA);
    fixed.setTo(kForeground, small > 170);
    fixed.setTo(kBackground, small < 86);
    return fixed;
}

void applyStrokes(cv::Mat& alpha, const cv::Mat& map)
{
    for (int y = 0; y < alpha.rows; ++y) {
        auto* a = alpha.ptr<float>(y);
        const auto* m = map.ptr<std::uint8_t>(y);
        for (int x = 0; x < alpha.cols; ++x) {
            if (m[x] > kNoStroke)
                a[x] = std::max(a[x], static_cast<float>(m[x] - kNoStroke) / (255 - kNoStroke));
            else if (m[x] < kNoStroke)
                a[x] = std::min(a[x], static_cast<float>(m[x]) / kNoStroke);
        }
    }
}

cv::Mat strokeInfluence(const cv::Mat& lab, const cv::Mat& fixed)
{
    const cv::Mat keep = fixed == kForeground;
    const cv::Mat erase = fixed == kBackground;
    cv::Mat influence;
    if (cv::countNonZero(keep) > 0)
        influence = influenceOf(lab, keep);
    if (cv::countNonZero(erase) > 0) {
        const cv::Mat against = influenceOf(lab, erase);
        influence = influence.empty() ? cv::Mat(-against) : cv::Mat(influence - against);
    }
    return influence;
}

} // namespace vidgo::ondevice
