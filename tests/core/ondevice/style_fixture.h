#pragma once

#include <random>

#include "remover_fixture.h"
#include "vidgo/ondevice/stylizer.h"

namespace vidgo::test {

inline StyleSettings styleSettings(std::string_view id,
                                   std::map<std::string, double, std::less<>> parameters = {})
{
    StyleSettings settings;
    settings.style = id;
    settings.parameters = std::move(parameters);
    return settings;
}

/// Fails the program where a style does.
inline media::Image styled(const media::Image& input, const StyleSettings& settings)
{
    auto out = ondevice::Stylizer().run(input, settings, {}, {});
    if (!out)
        qFatal("%s: %s", settings.style.c_str(), out.error().internal().c_str());
    return std::move(*out);
}

inline media::Image scaled(const media::Image& image, int width, int height)
{
    auto out = media::resize(image, width, height);
    if (!out)
        qFatal("%s", out.error().internal().c_str());
    return std::move(*out);
}

/// Mean of the absolute difference of all channels, 0..255.
inline double difference(const media::Image& a, const media::Image& b)
{
    if (a.byteCount() != b.byteCount())
        qFatal("the pictures differ in size");
    double sum = 0;
    for (std::size_t i = 0; i < a.byteCount(); ++i)
        sum += std::abs(a.pixels()[i] - b.pixels()[i]);
    return sum / static_cast<double>(a.byteCount());
}

inline double lumaAt(const media::Image& image, int x, int y)
{
    const auto* at = image.row(y) + static_cast<std::ptrdiff_t>(x) * image.channels();
    return 0.2126 * at[0] + 0.7152 * at[1] + 0.0722 * at[2];
}

/// A part of a picture in pixels.
struct Part
{
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

inline double meanLuma(const media::Image& image, const Part& part)
{
    double sum = 0;
    for (int y = part.top; y < part.top + part.height; ++y)
        for (int x = part.left; x < part.left + part.width; ++x)
            sum += lumaAt(image, x, y);
    return sum / part.width / part.height;
}

/// Standard deviation of the brightness.
inline double lumaSpread(const media::Image& image, const Part& part)
{
    const double mean = meanLuma(image, part);
    double sum = 0;
    for (int y = part.top; y < part.top + part.height; ++y)
        for (int x = part.left; x < part.left + part.width; ++x)
            sum += std::pow(lumaAt(image, x, y) - mean, 2);
    return std::sqrt(sum / part.width / part.height);
}

/// Mean of what brightness changes from pixel to pixel across: how much fine structure there is.
inline double roughness(const media::Image& image, const Part& part)
{
    double sum = 0;
    for (int y = part.top; y < part.top + part.height; ++y)
        for (int x = part.left + 1; x < part.left + part.width; ++x)
            sum += std::abs(lumaAt(image, x, y) - lumaAt(image, x - 1, y));
    return sum / part.width / part.height;
}

/// Two halves, a hard edge in the middle, and on both a texture of single pixels.
inline media::Image texturedHalves(int width, int height, int dark, int light, int texture)
{
    auto image = plain(width, height, {});
    std::mt19937 random(1);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int noise = static_cast<int>(random() % static_cast<unsigned>(2 * texture + 1)) - texture;
            const int value = (x < width / 2 ? dark : light) + noise;
            std::fill_n(image.row(y) + static_cast<std::ptrdiff_t>(3) * x, 3,
                        static_cast<std::uint8_t>(value));
        }
    }
    return image;
}

} // namespace vidgo::test
