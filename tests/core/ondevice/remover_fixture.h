#pragma once

#include "vidgo/media/picture_file.h"
#include "vidgo/ondevice/background_remover.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// A remover on the models that come with the source.
inline ondevice::BackgroundRemover standardRemover()
{
    return ondevice::BackgroundRemover({sourcePath("resources/models/selfie.onnx"), {}});
}

inline media::Image picture(std::string_view name)
{
    auto decoded = media::decodePicture(sourcePath("resources/starter-pack/" + std::string(name)));
    if (!decoded)
        qFatal("%s: %s", std::string(name).c_str(), decoded.error().internal().c_str());
    return std::move(decoded->image);
}

struct Rgb
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
};

/// A round thing with a smooth edge in the middle of a plain ground, its radius a quarter of the shorter
/// side.
inline media::Image disk(int width, int height, Rgb thing, Rgb ground)
{
    auto image = media::Image::create(width, height, media::PixelFormat::Rgb8);
    if (!image)
        qFatal("%s", image.error().internal().c_str());
    const double radius = 0.25 * std::min(width, height);
    for (int y = 0; y < height; ++y) {
        auto* at = image->row(y);
        for (int x = 0; x < width; ++x, at += 3) {
            const double away = std::hypot(x + 0.5 - 0.5 * width, y + 0.5 - 0.5 * height);
            const double share = std::clamp(radius - away + 0.5, 0.0, 1.0);
            const auto blend = [share](int a, int b) {
                return static_cast<std::uint8_t>(std::lround(share * a + (1 - share) * b));
            };
            at[0] = blend(thing.red, ground.red);
            at[1] = blend(thing.green, ground.green);
            at[2] = blend(thing.blue, ground.blue);
        }
    }
    return std::move(*image);
}

inline media::Image plain(int width, int height, Rgb color)
{
    return disk(width, height, color, color);
}

inline int alphaAt(const ondevice::Cutout& cutout, double x, double y)
{
    const auto& alpha = cutout.alpha;
    return alpha.row(static_cast<int>(y * alpha.height()))[static_cast<int>(x * alpha.width())];
}

inline const std::uint8_t* pixelAt(const media::Image& image, double x, double y)
{
    return image.row(static_cast<int>(y * image.height())) +
           static_cast<std::ptrdiff_t>(static_cast<int>(x * image.width())) * image.channels();
}

/// Mean alpha 0..1 of a part of the picture given in fractions.
inline double meanAlpha(const ondevice::Cutout& cutout, double left, double top, double right, double bottom)
{
    const auto& alpha = cutout.alpha;
    double sum = 0;
    int count = 0;
    for (int y = static_cast<int>(top * alpha.height()); y < bottom * alpha.height(); ++y) {
        for (int x = static_cast<int>(left * alpha.width()); x < right * alpha.width(); ++x, ++count)
            sum += alpha.row(y)[x];
    }
    return sum / 255.0 / std::max(1, count);
}

inline bool sameBytes(const media::Image& a, const media::Image& b)
{
    return a.width() == b.width() && a.height() == b.height() && a.format() == b.format() &&
           std::equal(a.pixels().begin(), a.pixels().end(), b.pixels().begin());
}

} // namespace vidgo::test
