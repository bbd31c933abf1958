#include "coverage.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidgo::media {

namespace {

// One box filter along lines of `count` values that are `step` apart.
void boxLine(const std::uint8_t* from, std::uint8_t* to, int count, std::ptrdiff_t step, int radius)
{
    const int window = 2 * radius + 1;
    int sum = 0;
    for (int i = 0; i < std::min(radius, count); ++i)
        sum += from[i * step];
    for (int i = 0; i < count; ++i) {
        if (i + radius < count)
            sum += from[(i + radius) * step];
        if (i - radius - 1 >= 0)
            sum -= from[(i - radius - 1) * step];
        to[i * step] = static_cast<std::uint8_t>((sum + radius) / window);
    }
}

std::uint8_t fromDistance(double distance)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(0.5 - distance, 0.0, 1.0) * 255));
}

// Signed distance from the middle of a rounded square, negative inside.
double squareDistance(double x, double y, double half, double radius)
{
    const double dx = std::abs(x) - half + radius;
    const double dy = std::abs(y) - half + radius;
    return std::hypot(std::max(dx, 0.0), std::max(dy, 0.0)) + std::min(std::max(dx, dy), 0.0) - radius;
}

// Signed distance from an equilateral triangle that points to the right, of circumradius `size`, about its
// centre: the farthest of its three half-planes.
double triangleDistance(double x, double y, double size)
{
    const double slope = 0.5 * x + std::numbers::sqrt3 / 2 * std::abs(y);
    return std::max(-x, slope) - size / 2;
}

} // namespace

Coverage blurred(const Coverage& shape, int radius)
{
    Coverage result = shape;
    Coverage between = shape;
    for (int pass = 0; pass < 3; ++pass) {
        for (int y = 0; y < shape.height; ++y)
            boxLine(result.row(y), between.row(y), shape.width, 1, radius);
        for (int x = 0; x < shape.width; ++x)
            boxLine(between.row(0) + x, result.row(0) + x, shape.height, shape.width, radius);
    }
    return result;
}

Coverage rotated(const Coverage& shape, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const auto extent = [](double a, double b) {
        return static_cast<int>(std::ceil(std::abs(a) + std::abs(b))) + 2;
    };
    Coverage result(extent(shape.width * c, shape.height * s), extent(shape.width * s, shape.height * c));
    const auto sample = [&](int x, int y) -> double {
        return x < 0 || y < 0 || x >= shape.width || y >= shape.height ? 0.0 : shape.row(y)[x];
    };
    for (int y = 0; y < result.height; ++y) {
        for (int x = 0; x < result.width; ++x) {
            const double dx = x + 0.5 - result.width / 2.0;
            const double dy = y + 0.5 - result.height / 2.0;
            const double sx = dx * c - dy * s + shape.width / 2.0 - 0.5;
            const double sy = dx * s + dy * c + shape.height / 2.0 - 0.5;
            const int x0 = static_cast<int>(std::floor(sx));
            const int y0 = static_cast<int>(std::floor(sy));
            const double fx = sx - x0;
            const double fy = sy - y0;
            const double top = sample(x0, y0) * (1 - fx) + sample(x0 + 1, y0) * fx;
            const double bottom = sample(x0, y0 + 1) * (1 - fx) + sample(x0 + 1, y0 + 1) * fx;
            result.row(y)[x] = static_cast<std::uint8_t>(std::lround(top * (1 - fy) + bottom * fy));
        }
    }
    return result;
}

Coverage drawSign(int side)
{
    Coverage sign(side, side);
    const double half = side / 2.0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double px = x + 0.5 - half;
            const double py = y + 0.5 - half;
            const int square = fromDistance(squareDistance(px, py, half, side * 0.26));
            // The triangle's centre of weight lies left of the middle of its width.
            const int hole = fromDistance(triangleDistance(px + side * 0.03, py, side * 0.29));
            sign.row(y)[x] = static_cast<std::uint8_t>(square * (255 - hole) / 255);
        }
    }
    return sign;
}

} // namespace vidgo::media
