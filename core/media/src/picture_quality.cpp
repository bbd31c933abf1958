#include "picture_quality.h"

#include <cmath>
#include <cstdlib>
#include <vector>

namespace vidgo::media {

namespace {

constexpr double kDark = 28;
constexpr double kBright = 235;
constexpr double kFlat = 14;
constexpr double kBlurred = 0.5;

int lumaAt(const Image& image, int x, int y)
{
    const std::uint8_t* pixel =
        image.row(y) + static_cast<std::ptrdiff_t>(image.channels()) * static_cast<std::ptrdiff_t>(x);
    return (54 * pixel[0] + 183 * pixel[1] + 19 * pixel[2]) >> 8; // BT.709
}

} // namespace

bool PictureQuality::isGood() const
{
    return mean >= kDark && mean <= kBright && contrast >= kFlat && sharpness >= kBlurred;
}

double PictureQuality::score() const
{
    const double light = mean < kDark || mean > kBright ? 0.25 : 1.0;
    return light * (contrast + 8 * std::min(sharpness, 12.0));
}

PictureQuality qualityOf(const Image& image)
{
    PictureQuality quality;
    if (image.isEmpty() || image.channels() < 3)
        return quality;
    double sum = 0;
    double squares = 0;
    double differences = 0;
    std::int64_t inner = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const int luma = lumaAt(image, x, y);
            sum += luma;
            squares += static_cast<double>(luma) * luma;
            if (x == 0 || y == 0 || x + 1 == image.width() || y + 1 == image.height())
                continue;
            differences += std::abs(4 * luma - lumaAt(image, x - 1, y) - lumaAt(image, x + 1, y) -
                                    lumaAt(image, x, y - 1) - lumaAt(image, x, y + 1)) /
                           4.0;
            ++inner;
        }
    const double count = static_cast<double>(image.width()) * image.height();
    quality.mean = sum / count;
    quality.contrast = std::sqrt(std::max(0.0, squares / count - quality.mean * quality.mean));
    quality.sharpness = inner > 0 ? differences / static_cast<double>(inner) : 0;
    return quality;
}

} // namespace vidgo::media
