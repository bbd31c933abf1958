#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace vidgo::ondevice {

/// A colour in sRGB values, 0..255.
struct Paint
{
    float red = 0;
    float green = 0;
    float blue = 0;

    Paint operator+(const Paint& other) const
    {
        return {red + other.red, green + other.green, blue + other.blue};
    }
    Paint operator*(float factor) const { return {red * factor, green * factor, blue * factor}; }
};

inline Paint mix(const Paint& a, const Paint& b, float share)
{
    return a * (1.0F - share) + b * share;
}

/// 0 before `from`, 1 after `to`, smooth between; `from` may be the larger one.
inline float ramp(float from, float to, float value)
{
    const float t = std::clamp((value - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3.0F - 2.0F * t);
}

/// 1 within the radii around a place, fading like a bell.
inline float pool(float x, float y, float radiusX, float radiusY)
{
    return std::exp(-(x * x) / (radiusX * radiusX) - (y * y) / (radiusY * radiusY));
}

/// Evenly spread over 0..1, the same for the same place.
inline float hashOf(int x, int y)
{
    auto h = static_cast<std::uint32_t>(x) * 0x8DA6B343U ^ static_cast<std::uint32_t>(y) * 0xD8163841U;
    h ^= h >> 13;
    h *= 0x9E3779B1U;
    h ^= h >> 16;
    return static_cast<float>(h & 0xFFFFFFU) / 16777216.0F;
}

/// Smooth noise with features of size 1, 0..1, mean 0.5.
inline float noiseAt(float x, float y)
{
    const float fx = std::floor(x);
    const float fy = std::floor(y);
    const int ix = static_cast<int>(fx);
    const int iy = static_cast<int>(fy);
    const float u = ramp(0, 1, x - fx);
    const float v = ramp(0, 1, y - fy);
    const float top = hashOf(ix, iy) + u * (hashOf(ix + 1, iy) - hashOf(ix, iy));
    const float bottom = hashOf(ix, iy + 1) + u * (hashOf(ix + 1, iy + 1) - hashOf(ix, iy + 1));
    return top + v * (bottom - top);
}

/// The same in several sizes, each half as large and half as strong.
inline float cloudAt(float x, float y, int octaves)
{
    float sum = 0;
    float strength = 0.5F;
    for (int i = 0; i < octaves; ++i, strength *= 0.5F) {
        sum += strength * (noiseAt(x, y) - 0.5F);
        x = 2.03F * x + 17.3F;
        y = 2.03F * y + 9.1F;
    }
    return 0.5F + sum;
}

/// A place in the picture: `x` from the middle and `y` from the top, both in heights; `pixel` is the height
/// of one. A recipe gives the colour of each place.
struct Spot
{
    float x = 0;
    float y = 0;
    float pixel = 0;
};

using Recipe = Paint (*)(const Spot& spot);

Paint whiteSweep(const Spot& spot);
Paint sandArch(const Spot& spot);
Paint windowWall(const Spot& spot);
Paint oakKitchen(const Spot& spot);
Paint goldenLights(const Spot& spot);
Paint beach(const Spot& spot);

} // namespace vidgo::ondevice
