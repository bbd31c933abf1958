#include "surroundings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "graph_cut.h"

namespace vidgo::ondevice {

namespace {

constexpr int kCell = 8;
constexpr int kMargin = 2; // Pixels next to the outline belong to neither side.
constexpr float kDarkerWeight = 0.35F;
constexpr float kNoise = 9.0F;

struct Cell
{
    cv::Vec3f mean;
    float inverse = 0; // 1 / (variance per channel + noise)
    bool used = false;
};

struct Grid
{
    int columns = 0;
    int rows = 0;
    std::vector<Cell> cells;

    const Cell& at(int row, int column) const
    {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                     static_cast<std::size_t>(column)];
    }
};

Cell makeCell(const cv::Mat& lab, const cv::Mat& near, const cv::Rect& area)
{
    cv::Vec3d sum;
    double squares = 0;
    int count = 0;
    for (int y = area.y; y < area.y + area.height; ++y) {
        for (int x = area.x; x < area.x + area.width; ++x) {
            if (near.at<std::uint8_t>(y, x) != 0)
                continue;
            const cv::Vec3d c(lab.at<cv::Vec3f>(y, x));
            sum += c;
            squares += c.dot(c);
            ++count;
        }
    }
    Cell cell;
    if (count < std::max(1, area.area() / 5))
        return cell;
    const cv::Vec3d mean = sum * (1.0 / count);
    const double variance = std::max(0.0, squares / count - mean.dot(mean)) / 3.0;
    cell.mean = cv::Vec3f(mean);
    // A cell across an edge has no colour of its own.
    cell.used = variance < 150.0;
    cell.inverse = 1.0F / (static_cast<float>(variance) + kNoise);
    return cell;
}

Grid makeGrid(const cv::Mat& lab, const cv::Mat& mask)
{
    cv::Mat near;
    cv::dilate(mask, near, cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * kMargin + 1, 2 * kMargin + 1}));
    Grid grid;
    grid.columns = (lab.cols + kCell - 1) / kCell;
    grid.rows = (lab.rows + kCell - 1) / kCell;
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const cv::Rect area(column * kCell, row * kCell, kCell, kCell);
            grid.cells.push_back(makeCell(lab, near, area & cv::Rect({0, 0}, lab.size())));
        }
    }
    return grid;
}

float distanceTo(const Cell& cell, const cv::Vec3f& color)
{
    const cv::Vec3f d = color - cell.mean;
    const float light = d[0] < 0 ? kDarkerWeight * d[0] : d[0];
    return (light * light + d[1] * d[1] + d[2] * d[2]) * cell.inverse;
}

float likenessAt(const Grid& grid, const cv::Vec3f& color, int y, int x, int reach)
{
    const int row = y / kCell;
    const int column = x / kCell;
    std::array<float, 4> best{1e9F, 1e9F, 1e9F, 1e9F}; // left, right, up, down
    for (int r = std::max(0, row - reach); r <= std::min(grid.rows - 1, row + reach); ++r) {
        for (int c = std::max(0, column - reach); c <= std::min(grid.columns - 1, column + reach); ++c) {
            const Cell& cell = grid.at(r, c);
            const int dy = r - row;
            const int dx = c - column;
            const auto away = static_cast<float>(dy * dy + dx * dx) / static_cast<float>(reach * reach);
            if (!cell.used || away > 1.0F)
                continue;
            const std::size_t side = std::abs(dx) > std::abs(dy) ? (dx < 0 ? 0U : 1U) : (dy < 0 ? 2U : 3U);
            best[side] = std::min(best[side], distanceTo(cell, color));
        }
    }
    // One side alone may be a neighbour of the same colour; background goes on behind the subject.
    std::sort(best.begin(), best.end());
    return std::exp(-0.25F * best[1]);
}

struct Hole
{
    int area = 0;
    double wall = 1e9;
    cv::Vec3d sum;
    double squares = 0;
    double likeness = 0;
    bool decided = false; // an erase stroke runs through it
};

/// Background parts that do not reach the border of the picture.
std::vector<Hole> describeHoles(const cv::Mat& labels, std::size_t count, const cv::Mat& walls,
                                const cv::Mat& lab, const cv::Mat& likeness, const cv::Mat& fixed)
{
    std::vector<Hole> holes(count);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            Hole& hole = holes[static_cast<std::size_t>(labels.at<int>(y, x))];
            const cv::Vec3d c(lab.at<cv::Vec3f>(y, x));
            ++hole.area;
            hole.wall = std::min(hole.wall, static_cast<double>(walls.at<float>(y, x)));
            hole.sum += c;
            hole.squares += c.dot(c);
            hole.likeness += static_cast<double>(likeness.at<float>(y, x));
            hole.decided = hole.decided || fixed.at<std::uint8_t>(y, x) == kBackground;
        }
    }
    return holes;
}

bool isOwn(const Hole& hole)
{
    if (hole.decided || hole.area == 0)
        return false;
    const double width = std::sqrt(static_cast<double>(hole.area));
    if (hole.wall < 0.3 * width)
        return false;
    const cv::Vec3d mean = hole.sum * (1.0 / hole.area);
    const double spread = std::sqrt(std::max(0.0, hole.squares / hole.area - mean.dot(mean)));
    const bool looksLikeOutside = hole.likeness / hole.area > 0.6 && spread < 4.0;
    return !looksLikeOutside || hole.wall > 1.0 * width;
}

} // namespace

cv::Mat likenessToSurroundings(const cv::Mat& lab, const cv::Mat& mask)
{
    const Grid grid = makeGrid(lab, mask);
    const int reach = std::max(2, std::max(grid.columns, grid.rows) / 5);
    cv::Mat likeness(lab.size(), CV_32F, cv::Scalar(1.0));
    cv::parallel_for_(cv::Range(0, lab.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            for (int x = 0; x < lab.cols; ++x) {
                if (mask.at<std::uint8_t>(y, x) != 0)
                    likeness.at<float>(y, x) = likenessAt(grid, lab.at<cv::Vec3f>(y, x), y, x, reach);
            }
        }
    });
    return likeness;
}

namespace {

struct Outside
{
    cv::Mat labels;         ///< CV_32S: connected parts of what is not the mask; 0 is the mask.
    std::vector<char> open; ///< Per label: the part reaches the border of the picture.
};

Outside describeOutside(const cv::Mat& mask)
{
    cv::Mat rest;
    cv::bitwise_not(mask, rest);
    Outside outside;
    const int count = cv::connectedComponents(rest, outside.labels, 4, CV_32S);
    outside.open.assign(static_cast<std::size_t>(count), 0);
    for (int y = 0; y < mask.rows; ++y) {
        const int step = y == 0 || y + 1 == mask.rows ? 1 : std::max(1, mask.cols - 1);
        for (int x = 0; x < mask.cols; x += step)
            outside.open[static_cast<std::size_t>(outside.labels.at<int>(y, x))] = 1;
    }
    outside.open[0] = 0;
    return outside;
}

} // namespace

cv::Mat fillHoles(const cv::Mat& mask)
{
    const Outside outside = describeOutside(mask);
    cv::Mat filled(mask.size(), CV_8U);
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x)
            filled.at<std::uint8_t>(y, x) =
                outside.open[static_cast<std::size_t>(outside.labels.at<int>(y, x))] != 0 ? 0 : 255;
    }
    return filled;
}

cv::Mat fillOwnHoles(const cv::Mat& mask, const cv::Mat& lab, const cv::Mat& likeness, const cv::Mat& fixed)
{
    const Outside outside = describeOutside(mask);
    cv::Mat walls;
    cv::distanceTransform(fillHoles(mask), walls, cv::DIST_L2, cv::DIST_MASK_5);
    const std::vector<Hole> holes =
        describeHoles(outside.labels, outside.open.size(), walls, lab, likeness, fixed);
    cv::Mat out = mask.clone();
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            const auto label = static_cast<std::size_t>(outside.labels.at<int>(y, x));
            if (label != 0 && outside.open[label] == 0 && isOwn(holes[label]))
                out.at<std::uint8_t>(y, x) = 255;
        }
    }
    return out;
}

} // namespace vidgo::ondevice
