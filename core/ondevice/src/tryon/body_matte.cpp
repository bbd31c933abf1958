#include "tryon/body_matte.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "graph_cut.h"
#include "tryon/fill_in.h"

namespace vidgo::ondevice {

namespace {

struct Bone
{
    cv::Point2f from;
    cv::Point2f to;
    float radius = 1; ///< Pixels: how thick a dressed body is there.
};

// How near to the bones, in their thickness, a pixel surely belongs to the body and how far it surely does
// not.
constexpr float kSurelyIn = 0.45F;
constexpr float kSurelyOut = 2.6F;
// Levels of 255 by which what is not background differs at least, and in spreads of the background.
constexpr float kLeastStep = 2.6F;
constexpr float kSpreads = 3.0F;
// A rim of at most this many pixels is taken off where it differs less than this from a ground this plain.
constexpr int kPeel = 9;
constexpr float kGroundLike = 1.4F;
constexpr float kPlain = 0.7F;

std::vector<Bone> bonesOf(const Pose& pose)
{
    using enum BodyPoint;
    const auto at = [&](BodyPoint point) { return pose[point].at; };
    const cv::Point2f neck = (at(LeftShoulder) + at(RightShoulder)) / 2;
    const cv::Point2f hips = (at(LeftHip) + at(RightHip)) / 2;
    const cv::Point2f across = at(LeftShoulder) - at(RightShoulder);
    const float unit = std::hypot(across.x, across.y);
    const cv::Point2f waist = neck + (hips - neck) * 0.65F;
    const cv::Point2f head = (at(LeftEar) + at(RightEar)) / 2;
    const auto beyond = [](const cv::Point2f& a, const cv::Point2f& b) { return b + (b - a) * 0.25F; };
    return {
        {at(LeftShoulder), at(RightShoulder), 0.22F * unit},
        {at(LeftShoulder), waist + across * 0.14F, 0.14F * unit},
        {at(RightShoulder), waist - across * 0.14F, 0.14F * unit},
        {waist + across * 0.14F, at(LeftHip), 0.14F * unit},
        {waist - across * 0.14F, at(RightHip), 0.14F * unit},
        {neck, hips, 0.3F * unit},
        {at(LeftHip), at(RightHip), 0.24F * unit},
        {head + (head - neck) * 0.25F, head, 0.36F * unit},
        {head, neck, 0.18F * unit},
        {at(LeftShoulder), at(LeftElbow), 0.19F * unit},
        {at(RightShoulder), at(RightElbow), 0.19F * unit},
        {at(LeftElbow), at(LeftWrist), 0.13F * unit},
        {at(RightElbow), at(RightWrist), 0.13F * unit},
        {at(LeftWrist), beyond(at(LeftWrist), at(LeftIndex)), 0.13F * unit},
        {at(RightWrist), beyond(at(RightWrist), at(RightIndex)), 0.13F * unit},
        {at(LeftHip), at(LeftKnee), 0.23F * unit},
        {at(RightHip), at(RightKnee), 0.23F * unit},
        {at(LeftKnee), beyond(at(LeftKnee), at(LeftAnkle)), 0.2F * unit},
        {at(RightKnee), beyond(at(RightKnee), at(RightAnkle)), 0.2F * unit},
    };
}

/// The distance to the nearest bone in units of its radius.
cv::Mat distanceToBones(const cv::Size& size, const std::vector<Bone>& bones)
{
    cv::Mat out(size, CV_32F, cv::Scalar(1e3));
    cv::parallel_for_(cv::Range(0, size.height), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            auto* row = out.ptr<float>(y);
            for (const auto& bone : bones) {
                const cv::Point2f way = bone.to - bone.from;
                const float square = std::max(1e-3F, way.dot(way));
                for (int x = 0; x < size.width; ++x) {
                    const cv::Point2f off =
                        cv::Point2f(static_cast<float>(x), static_cast<float>(y)) - bone.from;
                    const float part = std::clamp(off.dot(way) / square, 0.0F, 1.0F);
                    const cv::Point2f away = off - way * part;
                    row[x] = std::min(row[x], std::sqrt(away.dot(away)) / bone.radius);
                }
            }
        }
    });
    return out;
}

struct Ground
{
    cv::Mat difference;  ///< CV_32F: from the background carried on, in multiples of what is noise.
    float plainness = 0; ///< 0..1: share of the known background that is explained.
};

/// x^i y^j up to the fourth degree; x and y run from -1 to 1.
cv::Matx<double, 15, 1> termsOf(double x, double y)
{
    cv::Matx<double, 15, 1> terms;
    int n = 0;
    for (int i = 0; i <= 4; ++i)
        for (int j = 0; i + j <= 4; ++j)
            terms(n++) = std::pow(x, i) * std::pow(y, j);
    return terms;
}

/// The smooth surface through what is known, least squares over every fourth pixel: the light on a wall.
cv::Mat surfaceOf(const cv::Mat& values, const cv::Mat& known)
{
    using Square = cv::Matx<double, 15, 15>;
    Square normal = Square::eye() * 1e-3;
    cv::Matx<double, 15, 3> right = cv::Matx<double, 15, 3>::zeros();
    const auto scaled = [](int at, int count) { return 2.0 * at / std::max(1, count - 1) - 1.0; };
    for (int y = 0; y < values.rows; y += 4)
        for (int x = 0; x < values.cols; x += 4) {
            if (known.at<float>(y, x) < 0.5F)
                continue;
            const auto terms = termsOf(scaled(x, values.cols), scaled(y, values.rows));
            const auto& color = values.at<cv::Vec3f>(y, x);
            normal += terms * terms.t();
            right += terms * cv::Matx<double, 1, 3>(color[0], color[1], color[2]);
        }
    const cv::Matx<double, 15, 3> factors = normal.solve(right, cv::DECOMP_CHOLESKY);
    // Smooth enough to be worked out on a coarse grid.
    constexpr int kCell = 8;
    cv::Mat grid((values.rows + kCell - 1) / kCell + 1, (values.cols + kCell - 1) / kCell + 1, CV_32FC3);
    for (int y = 0; y < grid.rows; ++y)
        for (int x = 0; x < grid.cols; ++x) {
            const auto terms = termsOf(2.0 * x * kCell / std::max(1, values.cols - 1) - 1.0,
                                       2.0 * y * kCell / std::max(1, values.rows - 1) - 1.0);
            const cv::Matx<double, 1, 3> color = terms.t() * factors;
            grid.at<cv::Vec3f>(y, x) = {static_cast<float>(color(0)), static_cast<float>(color(1)),
                                        static_cast<float>(color(2))};
        }
    const double cell = kCell;
    const cv::Matx23d map(cell, 0, 0, 0, cell, 0);
    cv::Mat surface;
    cv::warpAffine(grid, surface, map, values.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return surface;
}

/// The background behind everything: the smooth surface and, near what is known, how it differs from that.
cv::Mat plateOf(const cv::Mat& values, const cv::Mat& known)
{
    const cv::Mat surface = surfaceOf(values, known);
    return surface + fillIn(values - surface, known);
}

/// `known` is CV_32F 0 or 1.
Ground groundOf(const cv::Mat& rgb, const cv::Mat& known)
{
    cv::Mat calm;
    cv::medianBlur(rgb, calm, 5); // The ringing of JPEG about an edge is no body.
    calm.convertTo(calm, CV_32F);
    // A thinned-out half of what is known is foretold from the rest of it.
    cv::Mat grid(known.size(), CV_32F, cv::Scalar(0));
    const int cell = std::max(8, rgb.cols / 24);
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x)
            grid.at<float>(y, x) = ((x / cell) + (y / cell)) % 2 == 0 ? 1.0F : 0.0F;
    const auto differenceTo = [&](const cv::Mat& plate) {
        cv::Mat off;
        cv::absdiff(calm, plate, off);
        std::vector<cv::Mat> parts;
        cv::split(off, parts);
        cv::Mat out = cv::max(parts[0], cv::max(parts[1], parts[2]));
        return out;
    };
    const cv::Mat foretold = differenceTo(plateOf(calm, known.mul(grid)));
    std::vector<float> errors;
    for (int y = 0; y < rgb.rows; y += 2)
        for (int x = 0; x < rgb.cols; x += 2)
            if (known.at<float>(y, x) > 0.5F && grid.at<float>(y, x) < 0.5F)
                errors.push_back(foretold.at<float>(y, x));
    Ground ground;
    const cv::Mat difference = differenceTo(plateOf(calm, known));
    if (errors.size() < 200) {
        ground.difference = difference;
        return ground;
    }
    const auto middle = errors.begin() + static_cast<std::ptrdiff_t>(errors.size() / 2);
    std::nth_element(errors.begin(), middle, errors.end());
    const float step = std::max(kLeastStep, kSpreads * *middle);
    ground.difference = difference / step;
    const auto wild = std::ranges::count_if(errors, [](float error) { return error > 9.0F; });
    ground.plainness =
        std::clamp(1.0F - 2.5F * static_cast<float>(wild) / static_cast<float>(errors.size()), 0.0F, 1.0F);
    return ground;
}

/// Above 0 where a person is more likely, in nats.
cv::Mat evidenceOf(const cv::Mat& distance, const Ground& ground, const cv::Mat& coarse)
{
    cv::Mat out(distance.size(), CV_32F);
    for (int y = 0; y < out.rows; ++y) {
        for (int x = 0; x < out.cols; ++x) {
            const float bones = std::clamp(2.5F * (1.0F - distance.at<float>(y, x)), -5.0F, 1.5F);
            const float step = std::clamp(3.0F * (ground.difference.at<float>(y, x) - 0.8F), -2.0F, 8.0F);
            const float belief = (static_cast<float>(coarse.at<std::uint8_t>(y, x)) / 255.0F - 0.5F) * 12.0F;
            out.at<float>(y, x) =
                bones + ground.plainness * (step + 0.05F * belief) + (1 - ground.plainness) * belief;
        }
    }
    return out;
}

/// The part that holds most pixels, without crumbs.
cv::Mat largestPart(const cv::Mat& mask)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centers, 4);
    int largest = 0;
    for (int i = 1; i < count; ++i)
        if (largest == 0 || stats.at<int>(i, cv::CC_STAT_AREA) > stats.at<int>(largest, cv::CC_STAT_AREA))
            largest = i;
    return largest == 0 ? mask : cv::Mat(labels == largest);
}

/// Without the rim that shows the background: compression smears edges over a block of pixels.
cv::Mat peeled(cv::Mat mask, const Ground& ground)
{
    if (ground.plainness < kPlain)
        return mask;
    const cv::Mat isGround = ground.difference < kGroundLike;
    const cv::Mat cross = cv::getStructuringElement(cv::MORPH_CROSS, cv::Size(3, 3));
    for (int i = 0; i < kPeel; ++i) {
        cv::Mat inner;
        cv::erode(mask, inner, cross, cv::Point(-1, -1), 1, cv::BORDER_REPLICATE);
        mask.setTo(0, ~inner & isGround);
    }
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(3, 3)));
    return mask;
}

} // namespace

cv::Mat bodyMatte(const cv::Mat& rgb, const cv::Mat& coarse, const Pose& pose)
{
    const cv::Mat distance = distanceToBones(rgb.size(), bonesOf(pose));
    cv::Mat near;
    const int reach = std::max(5, rgb.cols / 60) * 2 + 1;
    cv::dilate(coarse, near, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(reach, reach)));
    cv::Mat known = (near < 26) & (distance > 1.7F);
    known.convertTo(known, CV_32F, 1.0 / 255);
    const Ground ground = groundOf(rgb, known);

    CutProblem problem;
    rgb.convertTo(problem.lab, CV_32F, 1.0 / 255);
    cv::cvtColor(problem.lab, problem.lab, cv::COLOR_RGB2Lab);
    cv::medianBlur(problem.lab, problem.lab, 3);
    // On a plain ground faint edges are edges too.
    problem.lab *= 1.0 + 3.0 * static_cast<double>(ground.plainness);
    problem.unary = evidenceOf(distance, ground, coarse);
    problem.fixed = cv::Mat(rgb.size(), CV_8U, cv::Scalar(kFree));
    problem.fixed.setTo(kForeground, distance < kSurelyIn);
    problem.fixed.setTo(kBackground, (distance > kSurelyOut) & (coarse < 26));
    problem.smoothness = 7;
    cv::Mat mask = largestPart(peeled(solveCut(problem), ground));
    cv::GaussianBlur(mask, mask, {}, 0.8);
    return mask;
}

} // namespace vidgo::ondevice
