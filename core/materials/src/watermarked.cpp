#include "vidgo/materials/watermarked.h"

#include "vidgo/media/picture_file.h"
#include "vidgo/model/session.h"

namespace vidgo::materials {

namespace {

constexpr int kQuality = 88;

Result<media::Image> withinLimits(media::Image image)
{
    const int longSide = std::max(image.width(), image.height());
    const int shortSide = std::min(image.width(), image.height());
    const double factor = std::min(
        {1.0, static_cast<double>(kVisitorLongSide) / longSide, static_cast<double>(kVisitorShortSide) / shortSide});
    if (factor >= 1.0)
        return image;
    const auto scaled = [&](int side) { return std::max(1, static_cast<int>(side * factor)); };
    return media::resize(image, scaled(image.width()), scaled(image.height()));
}

} // namespace

Result<media::Image> watermarkedForVisitors(const media::Watermarker& watermarker, media::Image image)
{
    auto small = withinLimits(std::move(image));
    if (!small)
        return small;
    if (auto drawn = watermarker.apply(*small); !drawn)
        return failure(drawn);
    return small;
}

MakeWatermarked watermarkWith(const media::Watermarker& watermarker)
{
    return [&watermarker](const std::filesystem::path& picture) -> Result<EncodedPicture> {
        auto decoded = media::decodePicture(picture);
        if (!decoded)
            return failure(decoded);
        auto image = watermarkedForVisitors(watermarker, std::move(decoded->image));
        if (!image)
            return failure(image);
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
