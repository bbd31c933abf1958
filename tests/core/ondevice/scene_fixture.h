#pragma once

#include "remover_fixture.h"
#include "vidgo/ondevice/scene_composer.h"

namespace vidgo::test {

/// A box of one colour, or a disk, in the middle of nothing.
inline media::Image cutOut(int width, int height, Rgb color, bool isRound = false, int margin = 20)
{
    auto image = media::Image::create(width + 2 * margin, height + 2 * margin, media::PixelFormat::Rgba8);
    if (!image)
        qFatal("%s", image.error().internal().c_str());
    for (int y = 0; y < image->height(); ++y) {
        auto* at = image->row(y);
        for (int x = 0; x < image->width(); ++x, at += 4) {
            const double u = (x - margin + 0.5) / width * 2 - 1;
            const double v = (y - margin + 0.5) / height * 2 - 1;
            const bool isIn = isRound ? std::hypot(u, v) < 1 : std::max(std::abs(u), std::abs(v)) < 1;
            at[0] = color.red;
            at[1] = color.green;
            at[2] = color.blue;
            at[3] = isIn ? 255 : 0;
        }
    }
    return std::move(*image);
}

/// Neither shadow nor reflection, nor another colour: only the product, where it was put.
inline SceneSettings bare()
{
    SceneSettings settings;
    settings.shadow = 0;
    settings.reflection = 0.0;
    settings.colorMatch = 0;
    return settings;
}

struct Bounds
{
    int left = 1 << 30;
    int top = 1 << 30;
    int right = -1; ///< The first column beyond.
    int bottom = -1;
    bool operator==(const Bounds&) const = default;
};

/// Where two pictures of one size differ by more than `tolerance`.
inline Bounds changed(const media::Image& a, const media::Image& b, int tolerance = 0)
{
    Bounds bounds;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            bool differs = false;
            for (int c = 0; c < 3; ++c)
                differs = differs || std::abs(a.row(y)[3 * x + c] - b.row(y)[3 * x + c]) > tolerance;
            if (!differs)
                continue;
            bounds = {std::min(bounds.left, x), std::min(bounds.top, y), std::max(bounds.right, x + 1),
                      std::max(bounds.bottom, y + 1)};
        }
    }
    return bounds;
}

inline int brightness(const media::Image& image, int x, int y)
{
    const auto* pixel = image.row(y) + static_cast<std::ptrdiff_t>(3) * x;
    return (pixel[0] + pixel[1] + pixel[2]) / 3;
}

/// How much darker than the plate a part of the picture is, on the average.
inline double darkening(const media::Image& plate, const media::Image& result, int left, int top, int right,
                        int bottom)
{
    double sum = 0;
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x)
            sum += brightness(plate, x, y) - brightness(result, x, y);
    return sum / ((right - left) * (bottom - top));
}

} // namespace vidgo::test
