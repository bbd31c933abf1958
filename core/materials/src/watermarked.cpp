#include "vidgo/materials/watermarked.h"

#include <algorithm>

#include "vidgo/media/picture_file.h"
#include "vidgo/media/thumbnail.h"
#include "vidgo/model/session.h"

namespace vidgo::materials {

namespace {

constexpr int kQuality = 88;

} // namespace

void fitForVisitors(int& width, int& height)
{
    const double longSide = std::max({width, height, 1});
    const double shortSide = std::max(1, std::min(width, height));
    const double factor = std::min({1.0, kVisitorLongSide / longSide, kVisitorShortSide / shortSide});
    width = std::max(1, static_cast<int>(width * factor));
    height = std::max(1, static_cast<int>(height * factor));
}

Result<media::Image> watermarkedForVisitors(const media::Watermarker& watermarker, media::Image image)
{
    int width = image.width();
    int height = image.height();
    fitForVisitors(width, height);
    if (width != image.width() || height != image.height()) {
        auto small = media::resize(image, width, height);
        if (!small)
            return small;
        image = std::move(*small);
    }
    if (auto drawn = watermarker.apply(image); !drawn)
        return failure(drawn);
    return image;
}

MakeWatermarked watermarkWith(const media::Watermarker& watermarker)
{
    return [&watermarker](const std::filesystem::path& picture) -> Result<EncodedPicture> {
        auto small = media::smallImage(picture, kVisitorLongSide); // of a clip, a still
        if (!small)
            return failure(small);
        auto image = watermarkedForVisitors(watermarker, std::move(*small));
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
