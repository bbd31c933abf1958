#include "encoders.h"

#include <algorithm>

#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

Outcome checkSides(const Image& image, int limit, const char* format)
{
    if (image.width() <= limit && image.height() <= limit)
        return {};
    return fail(MediaError::TooLargeForFormat, format,
                {{"format", format},
                 {"width", std::to_string(image.width())},
                 {"height", std::to_string(image.height())},
                 {"limit", std::to_string(limit)}});
}

std::unexpected<Error> encodeFailed(const char* format, std::string internal)
{
    return fail(MediaError::EncodeFailed, std::move(internal), {{"format", format}});
}

Result<Bytes> encodePicture(const Image& image, const EncodeOptions& options, const std::stop_token& stop)
{
    if (auto going = checkStop(stop); !going)
        return failure(going);
    if (image.isEmpty())
        return fail(BaseError::InvalidArgument, "encodePicture: no pixels", {{"reason", "no pixels"}});
    EncodeOptions sane = options;
    sane.quality = std::clamp(options.quality, 1, 100);
    switch (options.format) {
    case PictureFormat::Png:
        return encodePng(image, sane, stop);
    case PictureFormat::Jpeg:
        return encodeJpeg(image, sane, stop);
    case PictureFormat::WebP:
        return encodeWebP(image, sane, stop);
    case PictureFormat::None:
        break;
    }
    return fail(BaseError::InvalidArgument, "encodePicture: no format", {{"reason", "no format"}});
}

std::string mediaTypeOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::None:
        break;
    case PictureFormat::Png:
        return "image/png";
    case PictureFormat::Jpeg:
        return "image/jpeg";
    case PictureFormat::WebP:
        return "image/webp";
    }
    return {};
}

std::string extensionOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::None:
        break;
    case PictureFormat::Png:
        return "png";
    case PictureFormat::Jpeg:
        return "jpg";
    case PictureFormat::WebP:
        return "webp";
    }
    return {};
}

} // namespace vidgo::media
