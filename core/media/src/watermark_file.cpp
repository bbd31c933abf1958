#include "vidgo/media/watermark_file.h"

#include <algorithm>

#include "vidgo/base/base_error.h"

namespace vidgo::media {

std::optional<PictureFormat> pictureFormatOf(const std::filesystem::path& path)
{
    std::string extension = toUtf8(path.extension());
    std::transform(extension.begin(), extension.end(), extension.begin(), [](unsigned char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
    });
    if (extension == ".png")
        return PictureFormat::Png;
    if (extension == ".jpg" || extension == ".jpeg")
        return PictureFormat::Jpeg;
    if (extension == ".webp")
        return PictureFormat::WebP;
    return std::nullopt;
}

Outcome watermarkFile(const std::filesystem::path& from, const std::filesystem::path& to,
                      const Watermarker& watermarker, EncodeOptions options, const std::stop_token& stop)
{
    if (options.format == PictureFormat::None) {
        const auto format = pictureFormatOf(to);
        if (!format)
            return fail(BaseError::InvalidArgument, toUtf8(to),
                        {{"reason", "the file name must end in .png, .jpg or .webp"}});
        options.format = *format;
    }
    auto picture = decodePicture(from, {}, stop);
    if (!picture)
        return failure(picture);
    if (auto drawn = watermarker.apply(picture->image); !drawn)
        return drawn;
    auto bytes = encodePicture(picture->image, options, stop);
    if (!bytes)
        return failure(bytes);
    return writeFile(to, *bytes, Durability::Sync);
}

} // namespace vidgo::media
