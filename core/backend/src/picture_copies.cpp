#include "vidgo/backend/picture_copies.h"

#include "vidgo/media/picture_file.h"

namespace vidgo::backend {

Result<std::filesystem::path> PictureCopies::atMost(int maxSide, const std::string& sha256,
                                                    const std::filesystem::path& picture,
                                                    const std::stop_token& stop) const
{
    const std::string key = "picture-" + std::to_string(maxSide) + "-" + sha256;
    return m_cache.derived(key, [&]() -> Result<Bytes> {
        auto decoded = media::decodePicture(picture, {.maxSide = maxSide}, stop);
        if (!decoded)
            return failure(decoded);
        const bool transparent = decoded->image.format() == media::PixelFormat::Rgba8;
        const media::EncodeOptions options{
            .format = transparent ? PictureFormat::Png : PictureFormat::Jpeg, .quality = 92, .fast = true};
        return media::encodePicture(decoded->image, options, stop);
    });
}

} // namespace vidgo::backend
