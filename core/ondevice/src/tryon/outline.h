#pragma once

#include <array>
#include <vector>

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

// What a garment and a dressed body have in common, measured on both so that one can be laid on the other.
// Sides are those of the picture: 0 is on the left, 1 on the right.

/// A stretch of opaque pixels of a row, `to` is the first column beyond.
struct Run
{
    int from = 0;
    int to = 0;
    int length() const { return to - from; }
    float middle() const { return 0.5F * static_cast<float>(from + to); }
    bool holds(float x) const { return x >= static_cast<float>(from) && x < static_cast<float>(to); }
};

/// The runs of at least `shortest` pixels over `level` in row `y` of a CV_8U mask.
std::vector<Run> runsOf(const cv::Mat& mask, int y, int shortest = 2, int level = 127);

/// Where a line across a part meets its two edges: for an arm the outer and the inner one, for the torso and
/// the legs the left and the right one.
struct Slice
{
    cv::Point2f first;
    cv::Point2f second;
    cv::Point2f middle() const { return (first + second) / 2; }
    float width() const;
};

/// An arm or a sleeve.
struct Arm
{
    std::vector<cv::Point2f> line; ///< From between shoulder and armpit over the elbow to the end.
    float length() const;
    /// The point at `along` pixels of the line, carried on beyond its ends, and the direction there.
    cv::Point2f at(float along) const;
    cv::Point2f direction(float along) const;
};

struct Outline
{
    cv::Size size;
    std::array<cv::Point2f, 2> shoulder; ///< On the upper edge above the armpit.
    std::array<cv::Point2f, 2> armpit;
    std::array<bool, 2> hasArm{};
    std::array<Arm, 2> arm;
    bool hasLegs = false;
    cv::Point2f crotch;
    float bottom = 0; ///< The last row of the torso or the legs.

    float axis(float y) const; ///< The middle of the body in this row.
    float shoulderWidth() const { return shoulder[1].x - shoulder[0].x; }
};

/// Walks from `start` along `step` (a unit vector) until the mask falls under half, at most `most` pixels.
/// The way in pixels, to a fraction of one; 0 when `start` is outside.
float reachOf(const cv::Mat& mask, const cv::Point2f& start, const cv::Point2f& step, float most);

} // namespace vidgo::ondevice
