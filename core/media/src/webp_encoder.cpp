#include <webp/encode.h>

#include "encoders.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

class WebPSession
{
public:
    WebPSession()
        : m_isReady(WebPPictureInit(&picture) != 0)
    {
        WebPMemoryWriterInit(&m_writer);
        picture.writer = &WebPMemoryWrite;
        picture.custom_ptr = &m_writer;
    }
    WebPSession(const WebPSession&) = delete;
    WebPSession& operator=(const WebPSession&) = delete;
    ~WebPSession()
    {
        WebPPictureFree(&picture);
        WebPMemoryWriterClear(&m_writer);
    }

    bool isReady() const { return m_isReady; }
    Bytes bytes() const { return {m_writer.mem, m_writer.mem + m_writer.size}; }

    WebPPicture picture;

private:
    bool m_isReady;
    WebPMemoryWriter m_writer;
};

bool configure(WebPConfig& config, const EncodeOptions& options)
{
    if (WebPConfigInit(&config) == 0)
        return false;
    if (options.quality == 100)
        return WebPConfigLosslessPreset(&config, options.fast ? 1 : 6) != 0;
    config.quality = static_cast<float>(options.quality);
    config.method = options.fast ? 1 : 4;
    config.alpha_quality = 100;
    return WebPValidateConfig(&config) != 0;
}

bool import(WebPPicture& picture, const Image& image)
{
    const auto stride = static_cast<int>(image.stride());
    if (image.format() == PixelFormat::Rgba8)
        return WebPPictureImportRGBA(&picture, image.row(0), stride) != 0;
    return WebPPictureImportRGB(&picture, image.row(0), stride) != 0;
}

} // namespace

Result<Bytes> encodeWebP(const Image& image, const EncodeOptions& options, const std::stop_token& stop)
{
    if (auto fits = checkSides(image, WEBP_MAX_DIMENSION, "WebP"); !fits)
        return failure(fits);
    if (image.format() == PixelFormat::Gray8) {
        auto rgb = convert(image, PixelFormat::Rgb8);
        if (!rgb)
            return failure(rgb);
        return encodeWebP(*rgb, options, stop);
    }
    WebPConfig config;
    WebPSession session;
    if (!session.isReady() || !configure(config, options))
        return encodeFailed("WebP", "libwebp of another version");
    auto& picture = session.picture;
    picture.use_argb = config.lossless;
    picture.width = image.width();
    picture.height = image.height();
    picture.user_data = const_cast<std::stop_token*>(&stop);
    picture.progress_hook = [](int, const WebPPicture* p) {
        return static_cast<const std::stop_token*>(p->user_data)->stop_requested() ? 0 : 1;
    };
    if (!import(picture, image))
        return fail(BaseError::OutOfMemory, "libwebp import");
    if (WebPEncode(&config, &picture) == 0) {
        if (auto going = checkStop(stop); !going)
            return failure(going);
        return encodeFailed("WebP", "error " + std::to_string(picture.error_code));
    }
    return session.bytes();
}

} // namespace vidgo::media
