#include "graph_cut.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

#include <opencv2/imgproc.hpp>
// The solver of cv::grabCut; its own header has no includes.
#include <opencv2/imgproc/detail/gcgraph.hpp>

namespace vidgo::ondevice {

namespace {

struct Neighbor
{
    int dx;
    int dy;
    float scale; // 1 / distance
};

constexpr std::array<Neighbor, 4> kForward{
    {{1, 0, 1.0F}, {-1, 1, 0.70710678F}, {0, 1, 1.0F}, {1, 1, 0.70710678F}}};

float squaredDifference(const cv::Vec3f& a, const cv::Vec3f& b)
{
    const cv::Vec3f d = a - b;
    return d.dot(d);
}

/// 1 / (2 <|difference|²>), as in the paper: what counts as an edge depends on the picture.
float contrastScale(const cv::Mat& lab)
{
    double sum = 0;
    std::int64_t count = 0;
    for (int y = 0; y + 1 < lab.rows; ++y) {
        const auto* row = lab.ptr<cv::Vec3f>(y);
        const auto* next = lab.ptr<cv::Vec3f>(y + 1);
        for (int x = 0; x + 1 < lab.cols; ++x) {
            // Weak steps say how noisy the ground is; strong ones would hide the soft edges.
            sum += std::min(400.0F, squaredDifference(row[x], row[x + 1]));
            sum += std::min(400.0F, squaredDifference(row[x], next[x]));
            count += 2;
        }
    }
    const double mean = count > 0 ? sum / static_cast<double>(count) : 1.0;
    return static_cast<float>(1.0 / (2.0 * std::max(mean, 1.0)));
}

} // namespace

cv::Mat solveCut(const CutProblem& problem)
{
    const cv::Mat& lab = problem.lab;
    cv::Mat node(lab.size(), CV_32S, cv::Scalar(-1));
    int count = 0;
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            if (problem.fixed.at<std::uint8_t>(y, x) == kFree)
                node.at<int>(y, x) = count++;
        }
    }
    std::vector<float> terminal(static_cast<std::size_t>(count));
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            if (const int id = node.at<int>(y, x); id >= 0)
                terminal[static_cast<std::size_t>(id)] = problem.unary.at<float>(y, x);
        }
    }

    cv::detail::GCGraph<float> graph(static_cast<unsigned>(count), static_cast<unsigned>(count) * 8U);
    for (int i = 0; i < count; ++i)
        graph.addVtx();
    const float beta = contrastScale(lab);
    const auto link = [&](int y, int x, int ny, int nx, float scale) {
        const int a = node.at<int>(y, x);
        const int b = node.at<int>(ny, nx);
        if (a < 0 && b < 0)
            return;
        const float step = squaredDifference(lab.at<cv::Vec3f>(y, x), lab.at<cv::Vec3f>(ny, nx));
        const float weight =
            static_cast<float>(problem.smoothness) * scale * (0.04F + 0.96F * std::exp(-beta * step));
        if (a >= 0 && b >= 0) {
            graph.addEdges(a, b, weight, weight);
            return;
        }
        // A decided neighbour pulls like a terminal.
        const bool foreground = problem.fixed.at<std::uint8_t>(a < 0 ? y : ny, a < 0 ? x : nx) == kForeground;
        terminal[static_cast<std::size_t>(std::max(a, b))] += foreground ? weight : -weight;
    };
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            for (const Neighbor& n : kForward) {
                const int nx = x + n.dx;
                const int ny = y + n.dy;
                if (nx >= 0 && nx < lab.cols && ny < lab.rows)
                    link(y, x, ny, nx, n.scale);
            }
        }
    }
    for (int i = 0; i < count; ++i) {
        const float t = terminal[static_cast<std::size_t>(i)];
        graph.addTermWeights(i, std::max(t, 0.0F), std::max(-t, 0.0F));
    }
    if (count > 0)
        graph.maxFlow();

    cv::Mat out(lab.size(), CV_8U);
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            const int id = node.at<int>(y, x);
            const bool inside =
                id >= 0 ? graph.inSourceSegment(id) : problem.fixed.at<std::uint8_t>(y, x) == kForeground;
            out.at<std::uint8_t>(y, x) = inside ? 255 : 0;
        }
    }
    return out;
}

} // namespace vidgo::ondevice
