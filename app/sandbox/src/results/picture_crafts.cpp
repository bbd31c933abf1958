#include <algorithm>
#include <cmath>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/text.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/ondevice/enhancer.h"
#include "vidgo/ondevice/garment_fitter.h"
#include "workshop.h"

namespace vidgo::sandbox {

using media::Image;
using media::PixelFormat;

namespace {

constexpr Frame kUsualPicture{.width = 1024, .height = 1024};
constexpr int kLargestInput = 2048; // pixels on the longer side that engines get

std::size_t numberOf(std::string_view words)
{
    std::size_t number = 14695981039346656037ULL; // FNV-1a
    for (const char c : words)
        number = (number ^ static_cast<std::uint8_t>(c)) * 1099511628211ULL;
    return number;
}

// 0..1, how far a point is inside of the oval in the middle of a frame; 0 outside.
double insideOval(int x, int y, int width, int height, double part)
{
    const double dx = (x + 0.5) / width * 2 - 1;
    const double dy = (y + 0.5) / height * 2 - 1;
    const double distance = std::sqrt(dx * dx + dy * dy) / part;
    return std::clamp((1 - distance) * 12, 0.0, 1.0);
}

Result<Image> quickCutOut(const Image& picture)
{
    auto image = media::convert(picture, PixelFormat::Rgba8);
    if (!image)
        return image;
    for (int y = 0; y < image->height(); ++y)
        for (int x = 0; x < image->width(); ++x) {
            auto& alpha = image->row(y)[4 * x + 3];
            alpha =
                static_cast<std::uint8_t>(alpha * insideOval(x, y, image->width(), image->height(), 0.85));
        }
    return image;
}

Result<Image> cutOut(const Workshop& shop, const Image& picture)
{
    if (shop.isQuick())
        return quickCutOut(picture);
    auto cutout = shop.remover->run(picture, {}, {}, {});
    return cutout ? Result<Image>(std::move(cutout->picture)) : quickCutOut(picture);
}

Result<Image> enlarge(const Workshop& shop, const Image& picture, double scale)
{
    const int factor = std::clamp(static_cast<int>(scale), 1, 4);
    if (!shop.isQuick() && factor == scale) {
        const ondevice::Enhancer enhancer({.enlargeModel = shop.resources / "models" / "enlarge.bin"});
        if (auto enlarged = enhancer.run(picture, {.enlarge = factor}, {}, {}))
            return enlarged;
    }
    return media::resize(picture, std::max(1, static_cast<int>(std::lround(picture.width() * scale))),
                         std::max(1, static_cast<int>(std::lround(picture.height() * scale))));
}

// Further pictures, small in a row along the lower edge.
Outcome laySmall(Image& image, const Image& small, std::size_t index)
{
    const int side = std::max(8, std::min(image.width(), image.height()) / 4);
    const auto fitted = media::fitWithin(small, side);
    if (!fitted)
        return std::unexpected(fitted.error());
    const auto rgba = media::convert(*fitted, PixelFormat::Rgba8);
    if (!rgba)
        return std::unexpected(rgba.error());
    media::drawOver(image, *rgba, static_cast<int>(index - 1) * side, image.height() - rgba->height());
    return {};
}

Result<Image> rework(const Workshop& shop, const Wanted& wanted, Image picture)
{
    const auto number = numberOf(wanted.prompt);
    if (shop.isQuick()) {
        tint(picture, number);
    } else {
        const auto styles = shop.stylizer.styles();
        auto styled = shop.stylizer.run(picture, {.style = styles[number % styles.size()]}, {}, {});
        if (!styled)
            return styled;
        picture = std::move(*styled);
    }
    for (std::size_t i = 1; i < wanted.inputs.size(); ++i) {
        const auto small = decodeInput(shop, wanted, i);
        if (!small)
            return std::unexpected(small.error());
        if (auto laid = laySmall(picture, *small, i); !laid)
            return failure(laid);
    }
    return picture;
}

Result<Image> dress(const Workshop& shop, const Wanted& wanted, Image person)
{
    const auto garment = decodeInput(shop, wanted, 1);
    if (!garment)
        return std::unexpected(garment.error());
    if (!shop.isQuick()) {
        const ondevice::GarmentFitter fitter({.poseModel = shop.resources / "models" / "blazepose-lite.onnx"},
                                             *shop.remover);
        if (auto fitted = fitter.run(person, *garment, {}, {}, {}))
            return fitted;
    }
    const auto fitted =
        media::fitWithin(*garment, std::max(8, std::min(person.width(), person.height()) / 2));
    if (!fitted)
        return std::unexpected(fitted.error());
    const auto cut = quickCutOut(*fitted);
    if (!cut)
        return std::unexpected(cut.error());
    media::drawOver(person, *cut, (person.width() - cut->width()) / 2,
                    person.height() / 2 - cut->height() / 4);
    return person;
}

// The frame that was asked for, filled; nothing is done where none was.
Result<Image> intoFrame(const Workshop& shop, const Wanted& wanted, Image picture)
{
    const auto frame =
        frameOf(wanted, {.width = picture.width(), .height = picture.height()}, shop.quickSide);
    if (wanted.width == 0 || (frame.width == picture.width() && frame.height == picture.height()))
        return picture;
    const double scale = std::max(static_cast<double>(frame.width) / picture.width(),
                                  static_cast<double>(frame.height) / picture.height());
    const auto cover = media::resize(picture, static_cast<int>(std::ceil(picture.width() * scale)),
                                     static_cast<int>(std::ceil(picture.height() * scale)));
    if (!cover)
        return std::unexpected(cover.error());
    return cropped(*cover, (cover->width() - frame.width) / 2, (cover->height() - frame.height) / 2, frame);
}

} // namespace

Result<Image> drawWords(const Workshop& shop, const std::string& words, Frame frame)
{
    auto image = Image::create(frame.width, frame.height, PixelFormat::Rgb8);
    if (!image)
        return image;
    const auto number = numberOf(words);
    for (int y = 0; y < image->height(); ++y)
        for (int x = 0; x < image->width(); ++x)
            for (int channel = 0; channel < 3; ++channel) {
                const auto from = static_cast<double>(number >> (8U * static_cast<unsigned>(channel)) & 255U);
                const auto to =
                    static_cast<double>(number >> (8U * static_cast<unsigned>(channel) + 24U) & 255U);
                const double at =
                    (static_cast<double>(x) / frame.width + static_cast<double>(y) / frame.height) / 2;
                image->row(y)[3 * x + channel] = static_cast<std::uint8_t>(from + (to - from) * at);
            }
    if (shop.isQuick() || words.empty())
        return image;
    const double size = std::max(12.0, std::min(frame.width, frame.height) / 14.0);
    const auto drawn = shop.text->draw({.text = truncateUtf8(words, 400),
                                        .maxWidth = frame.width * 4 / 5,
                                        .maxLines = 6,
                                        .size = size,
                                        .minSize = size / 2,
                                        .outline = size / 12});
    if (drawn) // words that no font knows are left out
        media::drawOver(*image, drawn->image, (frame.width - drawn->image.width()) / 2,
                        (frame.height - drawn->image.height()) / 2);
    return image;
}

Result<Image> decodeInput(const Workshop& shop, const Wanted& wanted, std::size_t index)
{
    if (index >= wanted.inputs.size())
        return fail(BaseError::InvalidArgument, "an input is missing", {{"reason", "an input is missing"}});
    const bool isWhole = wanted.craft == Craft::Enlarge; // never smaller than it was
    const int maxSide = shop.isQuick() && !isWhole ? shop.quickSide : kLargestInput;
    auto decoded = media::decodePicture(asBytes(*wanted.inputs[index]), {.maxSide = maxSide});
    if (!decoded)
        return failure(decoded);
    return std::move(decoded->image);
}

Result<Image> cropped(const Image& image, int left, int top, Frame frame)
{
    auto part = Image::create(frame.width, frame.height, image.format());
    if (!part)
        return part;
    const auto step = static_cast<std::ptrdiff_t>(image.channels());
    for (int y = 0; y < frame.height; ++y)
        std::copy_n(image.row(top + y) + left * step, static_cast<std::ptrdiff_t>(part->stride()),
                    part->row(y));
    return part;
}

void tint(Image& image, std::size_t which)
{
    const int step = image.channels();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            auto* pixel = image.row(y) + static_cast<std::ptrdiff_t>(x) * step;
            const auto changed = which % 3;
            pixel[changed] = static_cast<std::uint8_t>((pixel[changed] / 64) * 64 + 32);
            pixel[(changed + 1) % 3] = static_cast<std::uint8_t>((pixel[(changed + 1) % 3] / 32) * 32 + 16);
        }
}

Outcome layFace(Image& image, const Image& face)
{
    const int side = std::max(8, std::min(image.width(), image.height()) / 3);
    const int square = std::min(face.width(), face.height());
    const auto middle =
        cropped(face, (face.width() - square) / 2, (face.height() - square) / 2, {square, square});
    if (!middle)
        return std::unexpected(middle.error());
    const auto fitted = media::fitWithin(*middle, side);
    if (!fitted)
        return std::unexpected(fitted.error());
    const auto oval = quickCutOut(*fitted);
    if (!oval)
        return std::unexpected(oval.error());
    media::drawOver(image, *oval, (image.width() - oval->width()) / 2, image.height() / 8);
    return {};
}

Result<Image> makePicture(const Workshop& shop, const Wanted& wanted)
{
    if (wanted.craft == Craft::Draw)
        return drawWords(shop, wanted.prompt, frameOf(wanted, kUsualPicture, shop.quickSide));
    auto picture = decodeInput(shop, wanted, 0);
    if (!picture)
        return picture;
    switch (wanted.craft) {
    case Craft::CutOut:
        return cutOut(shop, *picture);
    case Craft::Enlarge:
        return enlarge(shop, *picture, wanted.scale);
    case Craft::Dress:
        picture = dress(shop, wanted, std::move(*picture));
        break;
    case Craft::SwapFace: {
        const auto face = decodeInput(shop, wanted, 1);
        if (!face)
            return std::unexpected(face.error());
        if (auto laid = layFace(*picture, *face); !laid)
            return failure(laid);
        break;
    }
    default:
        picture = rework(shop, wanted, std::move(*picture));
    }
    if (!picture)
        return picture;
    return intoFrame(shop, wanted, std::move(*picture));
}

} // namespace vidgo::sandbox
