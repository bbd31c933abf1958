#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "vidgo/base/base_error.h"
#include "vidgo/presenter/presenter_renderer.h"

namespace vidgo::presenter {

namespace {

constexpr int kReduction = 3;        ///< Out of focus a third of the pixels is enough.
constexpr double kFocusLoss = 0.008; ///< Radius of each of three box filters, of the reduced height.

Result<std::array<int, 3>> colorOf(const std::string& text)
{
    std::array<int, 3> out{};
    if (text.size() != 7 || text.front() != '#' ||
        text.find_first_not_of("0123456789abcdefABCDEF", 1) != std::string::npos)
        return fail(BaseError::InvalidArgument, "colour " + text, {{"reason", "a colour is not #RRGGBB"}});
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = std::stoi(text.substr(1 + 2 * i, 2), nullptr, 16);
    return out;
}

// The middle of the picture in the shape of the clip.
Result<media::Image> cutTo(const media::Image& picture, int width, int height)
{
    const double scale = std::min(static_cast<double>(picture.width()) / width,
                                  static_cast<double>(picture.height()) / height);
    const int w = std::clamp(static_cast<int>(std::lround(width * scale)), 1, picture.width());
    const int h = std::clamp(static_cast<int>(std::lround(height * scale)), 1, picture.height());
    auto out = media::Image::create(w, h, picture.format());
    if (!out)
        return out;
    const int left = (picture.width() - w) / 2;
    const int top = (picture.height() - h) / 2;
    for (int y = 0; y < h; ++y)
        std::memcpy(out->row(y),
                    picture.row(top + y) + static_cast<std::ptrdiff_t>(left) * picture.channels(),
                    out->stride());
    return out;
}

// One box filter along a line of pixels of three bytes that are `step` bytes apart; the ends are repeated.
void blurLine(std::uint8_t* line, int count, std::ptrdiff_t step, int radius, std::vector<int>& copy)
{
    const auto at = [&](int i) { return copy[static_cast<std::size_t>(std::clamp(i, 0, count - 1))]; };
    for (int c = 0; c < 3; ++c) {
        for (int i = 0; i < count; ++i)
            copy[static_cast<std::size_t>(i)] = line[i * step + c];
        int sum = 0;
        for (int i = -radius; i <= radius; ++i)
            sum += at(i);
        for (int i = 0; i < count; ++i) {
            line[i * step + c] = static_cast<std::uint8_t>((sum + radius) / (2 * radius + 1));
            sum += at(i + radius + 1) - at(i - radius);
        }
    }
}

// Three box filters one after the other are nearly a Gaussian.
void blur(media::Image& image, int radius)
{
    std::vector<int> copy(static_cast<std::size_t>(std::max(image.width(), image.height())));
    for (int pass = 0; pass < 3; ++pass) {
        for (int y = 0; y < image.height(); ++y)
            blurLine(image.row(y), image.width(), 3, radius, copy);
        for (int x = 0; x < image.width(); ++x)
            blurLine(image.row(0) + 3 * x, image.height(), static_cast<std::ptrdiff_t>(image.stride()),
                     radius, copy);
    }
}

} // namespace

ClipLayout layoutOf(VideoShape shape)
{
    switch (shape) {
    case VideoShape::Portrait:
        return {1080, 1920, 1.9};
    case VideoShape::Square:
        return {1080, 1080, 1.4};
    default:
        return {1280, 720, 1};
    }
}

Result<media::Image> gradientBackground(VideoShape shape, const std::string& top, const std::string& bottom)
{
    const auto from = colorOf(top);
    if (!from)
        return std::unexpected(from.error());
    const auto to = colorOf(bottom);
    if (!to)
        return std::unexpected(to.error());
    const ClipLayout layout = layoutOf(shape);
    auto out = media::Image::create(layout.width, layout.height, media::PixelFormat::Rgb8);
    if (!out)
        return out;
    for (int y = 0; y < layout.height; ++y) {
        const double part = (y + 0.5) / layout.height;
        for (int x = 0; x < layout.width; ++x) {
            // Ordered noise of a level hides the steps of 8 bits.
            const double noise = ((x * 5 + y * 3) % 8) / 8.0;
            for (std::size_t c = 0; c < 3; ++c) {
                const double value = (*from)[c] + ((*to)[c] - (*from)[c]) * part;
                out->row(y)[3 * x + static_cast<int>(c)] =
                    static_cast<std::uint8_t>(std::min(255.0, std::floor(value + noise)));
            }
        }
    }
    return out;
}

Result<media::Image> pictureBackground(VideoShape shape, const media::Image& picture)
{
    const ClipLayout layout = layoutOf(shape);
    auto opaque = picture.channels() == 4 ? media::flatten(picture, 255, 255, 255)
                                          : media::convert(picture, media::PixelFormat::Rgb8);
    if (!opaque)
        return opaque;
    auto cut = cutTo(*opaque, layout.width, layout.height);
    if (!cut)
        return cut;
    auto small = media::resize(*cut, layout.width / kReduction, layout.height / kReduction);
    if (!small)
        return small;
    blur(*small, std::max(1, static_cast<int>(std::lround(kFocusLoss * small->height()))));
    return media::resize(*small, layout.width, layout.height);
}

} // namespace vidgo::presenter
