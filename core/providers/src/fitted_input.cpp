#include "vidgo/providers/fitted_input.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::providers {

namespace {

constexpr int kSmallestSide = 256;
constexpr std::array kQualities = {92, 80};

bool isWithin(std::int64_t value, std::int64_t most)
{
    return most <= 0 || value <= most;
}

bool isFit(const media::PictureInfo& info, std::int64_t bytes, const ProviderModel& model)
{
    const bool isUsual = info.mediaType == "image/jpeg" || info.mediaType == "image/png";
    return isUsual && info.orientation == 1 && !info.isAnimated && !info.isCmyk && !info.hasColorProfile &&
           info.bitsPerChannel == 8 && isWithin(bytes, model.maxInputBytes) &&
           isWithin(std::max(info.width, info.height), model.maxInputSide);
}

/// A picture as it is sent.
struct Encoded
{
    Bytes bytes;
    PictureFormat format = PictureFormat::None;
};

// None when it is too large in every way that still looks like it.
Result<std::optional<Encoded>> encodedWithin(const media::Image& image, std::int64_t most,
                                             const std::stop_token& stop)
{
    if (image.format() == media::PixelFormat::Rgba8) {
        auto png = media::encodePicture(image, {.format = PictureFormat::Png}, stop);
        if (!png)
            return failure(png);
        if (isWithin(static_cast<std::int64_t>(png->size()), most))
            return Encoded{std::move(*png), PictureFormat::Png};
    }
    for (const int quality : kQualities) {
        auto jpeg = media::encodePicture(image, {.format = PictureFormat::Jpeg, .quality = quality}, stop);
        if (!jpeg)
            return failure(jpeg);
        if (isWithin(static_cast<std::int64_t>(jpeg->size()), most))
            return Encoded{std::move(*jpeg), PictureFormat::Jpeg};
    }
    return std::nullopt;
}

Result<GenerationInput> writtenTo(const std::filesystem::path& folder, const GenerationInput& input,
                                  const Encoded& encoded, const media::Image& image)
{
    GenerationInput fitted = input;
    fitted.file = {.sha256 = sha256(encoded.bytes),
                   .mediaType = media::mediaTypeOf(encoded.format),
                   .bytes = static_cast<std::int64_t>(encoded.bytes.size()),
                   .width = image.width(),
                   .height = image.height()};
    const auto file = folder / (fitted.file.sha256 + "." + media::extensionOf(encoded.format));
    if (auto written = writeFile(file, encoded.bytes, Durability::Rename); !written)
        return failure(written);
    fitted.path = toUtf8(file);
    return fitted;
}

} // namespace

Result<GenerationInput> fittedInput(const GenerationInput& input, const ProviderModel& model,
                                    const std::filesystem::path& folder, const std::stop_token& stop)
{
    if (!input.file.mediaType.starts_with("image/"))
        return input;
    const auto file = pathFromUtf8(input.path);
    auto info = media::probePicture(file);
    if (!info)
        return failure(info);
    if (isFit(*info, input.file.bytes, model))
        return input;
    auto decoded = media::decodePicture(file, {.maxSide = model.maxInputSide}, stop);
    if (!decoded)
        return failure(decoded);
    auto image = std::move(decoded->image);
    for (;;) {
        auto encoded = encodedWithin(image, model.maxInputBytes, stop);
        if (!encoded)
            return failure(encoded);
        if (*encoded)
            return writtenTo(folder, input, **encoded, image);
        const int side = std::max(image.width(), image.height()) * 3 / 4;
        if (side < kSmallestSide)
            break;
        auto smaller = media::fitWithin(image, side);
        if (!smaller)
            return failure(smaller);
        image = std::move(*smaller);
    }
    return fail(BaseError::InvalidArgument, "no size of the picture fits " + model.id,
                {{"reason", "the picture"}});
}

} // namespace vidgo::providers
