#include "vidgo/materials/watermarked.h"

#include "vidgo/media/picture_file.h"

namespace vidgo::materials {

namespace {

constexpr int kMaxLongSide = 1280;
constexpr int kMaxShortSide = 720;
constexpr int kQuality = 88;

Result<media::Image> withinLimits(media::Image image)
{
    const int longSide = std::max(image.width(), image.height());
    const int shortSide = std::min(image.width(), image.height());
    const double factor = std::min(
        {1.0, static_cast<double>(kMaxLongSide) / longSide, static_cast<double>(kMaxShortSide) / shortSide});
    if (factor >= 1.0)
        return image;
    const auto scaled = [&](int side) { return std::max(1, static_cast<int>(side * factor)); };
    return media::resize(image, scaled(image.width()), scaled(image.height()));
}

} // namespace

MakeWatermarked watermarkWith(const media::Watermarker& watermarker)
{
    return [&watermarker](const std::filesystem::path& picture) -> Result<EncodedPicture> {
        auto decoded = media::decodePicture(picture);
        if (!decoded)
            return failure(decoded);
        auto image = withinLimits(std::move(decoded->image));
        if (!image)
            return failure(image);
        if (auto drawn = watermarker.apply(*image); !drawn)
            return failure(drawn);
        const bool hasAlpha = image->format() == media::PixelFormat::Rgba8;
        media::EncodeOptions options;
        options.format = hasAlpha ? PictureFormat::Png : PictureFormat::Jpeg;
        options.quality = kQuality;
        options.fast = true;
        auto bytes = media::encodePicture(*image, options);
        if (!bytes)
            return failure(bytes);
        return EncodedPicture{std::move(*bytes), media::mediaTypeOf(options.format), image->width(),
                              image->height()};
    };
}

} // namespace vidgo::materials
