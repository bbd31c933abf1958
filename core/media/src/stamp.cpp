#include "stamp.h"

#include <algorithm>
#include <cmath>

namespace vidgo::media {

namespace {

unsigned divide255(unsigned value)
{
    return (value + 128 + ((value + 128) >> 8)) >> 8;
}

std::uint8_t over(unsigned under, unsigned alpha, unsigned light)
{
    return static_cast<std::uint8_t>(std::min(255u, light + divide255(under * (255 - alpha))));
}

// BT.709, for grey pictures.
unsigned lumaOf(unsigned red, unsigned green, unsigned blue)
{
    return (54 * red + 183 * green + 19 * blue + 128) >> 8;
}

// The same over a pixel with alpha of its own, which is not premultiplied.
void blendRgba(std::uint8_t* pixel, unsigned alpha, const std::array<unsigned, 3>& light)
{
    const unsigned under = divide255(pixel[3] * (255 - alpha));
    const unsigned total = alpha + under;
    for (std::size_t c = 0; c < 3 && total > 0; ++c)
        pixel[c] = static_cast<std::uint8_t>(
            std::min(255u, (light[c] * 255 + pixel[c] * under + total / 2) / total));
    pixel[3] = static_cast<std::uint8_t>(std::min(255u, total));
}

// `out = light + under * (1 - alpha)` for colours without alpha.
void blendPixel(std::uint8_t* pixel, int channels, unsigned alpha, const std::array<unsigned, 3>& light)
{
    if (channels == 4)
        blendRgba(pixel, alpha, light);
    else if (channels == 1)
        pixel[0] = over(pixel[0], alpha, lumaOf(light[0], light[1], light[2]));
    else
        for (std::size_t c = 0; c < 3; ++c)
            pixel[c] = over(pixel[c], alpha, light[c]);
}

void blendAt(Image& image, const Layer& layer, int left, int top)
{
    const int channels = image.channels();
    const int x0 = std::max(0, -left);
    const int x1 = std::min(layer.width(), image.width() - left);
    for (int y = std::max(0, -top); y < layer.height() && top + y < image.height(); ++y) {
        const std::uint8_t* alpha = layer.alpha.row(y);
        const std::uint8_t* red = layer.channel(0).row(y);
        const std::uint8_t* green = layer.channel(1).row(y);
        const std::uint8_t* blue = layer.channel(2).row(y);
        std::uint8_t* pixel = image.row(top + y) + static_cast<std::ptrdiff_t>(left + x0) * channels;
        for (int x = x0; x < x1; ++x, pixel += channels)
            if (alpha[x] != 0)
                blendPixel(pixel, channels, alpha[x], {red[x], green[x], blue[x]});
    }
}

} // namespace

Layer::Layer(int width, int height, bool isGray)
    : alpha(width, height)
{
    for (std::size_t c = 0; c < (isGray ? 1u : 3u); ++c)
        light[c] = Coverage(width, height);
}

void blend(Image& image, const Stamp& stamp)
{
    for (const auto& [left, top] : stamp.places)
        blendAt(image, stamp.layer, left, top);
}

Result<Layer> layerOf(const Image& image, int height)
{
    const int width =
        std::max(1, static_cast<int>(std::lround(1.0 * image.width() * height / image.height())));
    auto scaled = resize(image, width, height);
    if (!scaled)
        return failure(scaled);
    Layer layer(width, height, false);
    const int step = scaled->channels();
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const std::uint8_t* pixel = scaled->row(y) + static_cast<std::ptrdiff_t>(x) * step;
            const unsigned alpha = step == 4 ? pixel[3] : 255;
            layer.alpha.row(y)[x] = static_cast<std::uint8_t>(alpha);
            for (int c = 0; c < 3; ++c)
                layer.light[static_cast<std::size_t>(c)].row(y)[x] =
                    static_cast<std::uint8_t>(divide255(pixel[step == 1 ? 0 : c] * alpha));
        }
    return layer;
}

void copyInto(const Coverage& from, Coverage& to, int left, int top)
{
    for (int y = 0; y < from.height; ++y)
        std::copy_n(from.row(y), from.width, to.row(top + y) + left);
}

} // namespace vidgo::media
