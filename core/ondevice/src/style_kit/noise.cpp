#include "noise.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vidgo::ondevice {

std::uint32_t scramble(std::uint32_t x, std::uint32_t y, std::uint32_t seed)
{
    std::uint32_t h = x * 0x9E3779B1U + y * 0x85EBCA77U + seed * 0xC2B2AE3DU;
    h ^= h >> 16;
    h *= 0x7FEB352DU;
    h ^= h >> 15;
    h *= 0x846CA68BU;
    h ^= h >> 16;
    return h;
}

float chance(int x, int y, std::uint32_t seed)
{
    return static_cast<float>(scramble(static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y), seed) >>
                              8) *
           (1.0F / 16777216.0F);
}

cv::Mat grain(const cv::Size& canvas, double unit, const cv::Size2d& cell, std::uint32_t seed)
{
    const cv::Size lattice(std::max(1, static_cast<int>(std::lround(canvas.width / (unit * cell.width)))),
                           std::max(1, static_cast<int>(std::lround(canvas.height / (unit * cell.height)))));
    cv::Mat values(lattice, CV_32F);
    cv::parallel_for_(cv::Range(0, lattice.height), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) {
            auto* row = values.ptr<float>(y);
            for (int x = 0; x < lattice.width; ++x)
                row[x] = (chance(x, y, seed) - 0.5F) * 3.464F;
        }
    });
    if (lattice == canvas)
        return values;
    cv::Mat out;
    const bool shrinks = lattice.width > canvas.width || lattice.height > canvas.height;
    cv::resize(values, out, canvas, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_CUBIC);
    return out;
}

cv::Mat clouds(const cv::Size& canvas, double unit, double cell, int octaves, std::uint32_t seed)
{
    // The smallest blotch is wider than what is lost here.
    const double finest = std::max(1.0, unit * cell / std::pow(2.0, octaves) / 2.0);
    const cv::Size small(std::max(1, static_cast<int>(std::lround(canvas.width / finest))),
                         std::max(1, static_cast<int>(std::lround(canvas.height / finest))));
    cv::Mat sum = cv::Mat::zeros(small, CV_32F);
    double weight = 0.8;
    for (int i = 0; i < octaves; ++i, weight /= 2, cell /= 2)
        cv::scaleAdd(grain(small, unit / finest, {cell, cell}, seed + static_cast<std::uint32_t>(i)), weight,
                     sum, sum);
    if (small == canvas)
        return sum;
    cv::Mat out;
    cv::resize(sum, out, canvas, 0, 0, cv::INTER_CUBIC);
    return out;
}

} // namespace vidgo::ondevice
